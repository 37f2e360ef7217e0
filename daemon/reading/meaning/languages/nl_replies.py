"""Dutch phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "ander|intern|iemand",
        r"(?:gekozen|gegaan|kozen|kiezen|gaan|voorkeur|gevallen|besloten|verder|doorgaan){gap}(?:iemand{sp}anders|(?:een{sp})?andere{sp}(?:kandidaat|persoon)|interne{sp}kandidaat)|(?:voor|met){sp}(?:iemand{sp}anders|een{sp}andere{sp}(?:kandidaat|persoon)|een{sp}interne{sp}kandidaat)|iemand{sp}(?:anders{sp})?(?:gevonden|aangenomen)",
    ),
    (
        "niets|niks|nee|afwijz",
        r"(?:niets|niks){sp}geworden|(?:is|wordt|blijft){sp}(?:\w{1,8}{sp}){0,3}(?:een{sp})?(?:nee|afwijzing)(?={sp}?[.,!]|$|{sp}(?:van|voor|deze))",
    ),
    (
        "niet",
        r"(?:deze{sp}keer|dit{sp}keer|helaas){sp}(?:\w{1,8}{sp}){0,3}niet(?={sp}?[.,!]|$|{sp}(?:gelukt|geworden|gekozen))|niet{sp}(?:\w{1,8}{sp}){0,2}(?:met{sp}(?:je|jou|u){sp}(?:verder|door)|verder{sp}(?:gaan|te{sp}gaan)|gered|gehaald|geworden)",
    ),
    (
        "budget|functie|plaats|plek|succes|vacature",
        r"succes{gap}(?:zoektocht|verder|vervolg)|(?:functie|vacature|plek|plaats){sp}is{sp}(?:\w{1,8}{sp}){0,3}(?:vervuld|vergeven|weg|ingevuld|geschrapt)|vacaturestop|(?:budget|vacature){gap}(?:bevroren|geschrapt)",
    ),
)

OFFER = (
    (
        "contract|aanbod|voorstel",
        r"(?:contract|aanbod){sp}(?:zit|is|staat){sp}(?:\w{1,8}{sp}){0,2}(?:bijlage|bijgevoegd|klaar)|(?:bijgevoegd|bijlage|hierbij){gap}(?:contract|aanbod|voorstel)|(?:aanbod|voorstel){sp}(?:doen|te{sp}doen)",
    ),
    (
        "baan|welkom|willen|zouden",
        r"(?:willen|zouden){sp}(?:je|jou|u){sp}(?:\w{1,8}{sp}){0,3}(?:in{sp}(?:het|ons){sp}team|aan{sp}boord|erbij|aannemen)|welkom{sp}aan{sp}boord|(?:je|u){sp}(?:hebt|heeft){sp}de{sp}baan|baan{sp}is{sp}voor{sp}(?:jou|u)",
    ),
)

INVITATION = (
    (
        "bellen|beschikbaar|laat|langskomen|spreken|tijd|wanneer|welke",
        r"(?:heb|hebt|heeft|kun|kunt|kan|zou|ben|bent){sp}(?:je|jij|u|we){sp}(?:\w{1,10}{sp}){0,6}(?:tijd|bellen|spreken|langskomen|beschikbaar|afspreken)|(?:wanneer|welke{sp}dag|hoe{sp}laat){gap}(?:past|uit|schikt|beschikbaar|tijd|kun|kunt)",
    ),
)

NEXT_STEP = (
    (
        "referentie|diploma|cv|salaris|opzegtermijn|beginnen|opdracht|documenten|formulier|portfolio",
        r"(?:stuur|sturen|nodig|kun|kunt|graag|mist|missen|invullen|wat|wanneer|heb){gap}(?:referenties?|diploma\w{0,2}|cv|salaris\w{0,12}|opzegtermijn|beginnen|opdracht|documenten|formulier|portfolio)",
    ),
)

UPDATE = (
    (
        "ander|niet|opschuiven|verhinderd|verlaat|verplaatsen|verschuiven|verzetten|ziek",
        r"(?:gesprek|afspraak|meeting|call|het){sp}(?:\w{1,10}{sp}){0,5}(?:verzetten|verplaatsen|verschuiven|opschuiven)|(?:een{sp})?ander{sp}(?:moment|tijdstip)|andere{sp}(?:dag|tijd|datum)|(?:ben|is){sp}(?:\w{1,8}{sp}){0,2}(?:ziek|verhinderd|verlaat)|(?:morgen|vandaag|\w{3,6}dag){sp}(?:\w{1,8}{sp}){0,3}(?:kan|lukt|gaat){sp}(?:\w{1,8}{sp}){0,3}niet",
    ),
)

CANCELLATION = (
    (
        "fzeggen|gaat|nnuleren|vervalt",
        r"(?:moet|moeten){gap}(?:afzeggen|annuleren)|(?:gesprek|afspraak|meeting|call){sp}(?:\w{1,8}{sp}){0,4}(?:gaat{sp}niet{sp}door|vervalt)",
    ),
)

COMMIT = (
    (
        "meer|nieuws|antwoord|besluit|bericht|weten|hoor|laat|laten|weet|beslis",
        r"(?:(?:meer|nieuws|antwoord|besluit|bericht){sp}(?:\w{1,8}{sp}){0,3}(?:op|voor|uiterlijk|volgende|deze|morgen|begin|eind|\w{3,6}dag))|(?:laten|laat){sp}(?:\w{1,8}{sp}){0,6}weten|(?:weten|weet|beslissen|beslist){sp}(?:we|ik|het){sp}?(?:meer)?|hoort?{sp}(?:je|u)",
    ),
)

REPLIES = {
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}

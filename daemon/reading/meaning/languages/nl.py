"""Dutch phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.nl_change_lines import CHANGE_LINES, MOVED_DAYS, OTHER_DAYS, REPLY_LINES, STAY_AWAY
from daemon.reading.meaning.languages.nl_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.nl_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.nl_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.nl_lines import LINES
from daemon.reading.meaning.languages.nl_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.nl_notes import MINE, NOTED
from daemon.reading.meaning.languages.nl_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.nl_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.nl_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.nl_replies import REPLIES
from daemon.reading.meaning.languages.nl_short_refusals import REFUSAL_LINES, REFUSALS
from daemon.reading.meaning.languages.nl_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.nl_words import ROLES, WORDS
from daemon.reading.meaning.wordings import joined

PHRASES = MeaningLanguage(
    code="nl",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    roles=ROLES,
    common=frozenset(
        (
            "hee morgen kunnen kun groetjes de het een en van je jij u uw we wij ons voor met op is niet zijn dat hebben beste bedankt groet groeten dank "
            "ik te aan bij om nog heb hebt wordt worden zal zullen jouw maar ook als naar over deze dit goedemorgen hoi dag "
            "geen weten graag"
            " maandag dinsdag woensdag donderdag vrijdag januari februari maart april juni juli augustus oktober december"
            " hoi hallo gesprek uur wanneer"
        ).split()
    ),
    macros=PEOPLE
    | {
        "app": r"sollicitatie|cv|profiel|kandidatuur|motivatie",
        "role": r"functie|vacature|positie|rol|baan|stage(?:plek)?",
        "people": r"kandida(?:at|ten)|sollicitant(?:en)?|profielen",
        "interview": r"(?:sollicitatie|kennismakings|vervolg|online|tweede)?-?gesprek(?:ken)?|kennismaking|interview|telefoongesprek|belafspraak|afspraak",
    },
    lines=joined(LINES, OTHER_MATTERS, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES, CHANGE_LINES),
    reply_lines=joined(REPLY_LINES, {"rejection": REFUSAL_LINES}),
    replies=REPLIES
    | {
        "rejection": (*REPLIES["rejection"], *REFUSALS),
        "invitation": (*REPLIES["invitation"], *OTHER_DAYS),
        "update": (*REPLIES["update"], *MOVED_DAYS),
        "cancellation": (*REPLIES["cancellation"], *STAY_AWAY),
    },
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": (
            (
                "kandida|sollicitant|profielen",
                r"(?:gekozen|verder|doorgaan|gekozen{sp}om){sp}(?:\w{1,8}{sp}){0,4}{people}{sp}(?:die|met|wier|van{sp}wie)",
            ),
            (
                "iemand|andere",
                r"(?:(?:met|voor|op){sp}(?:een{sp})?andere{sp}(?:{people})|iemand{sp}anders)",
            ),
            (
                "niet",
                r"niet{sp}(?:\w{1,12}{sp}){0,4}(?:verder|uitgenodigd|uitnodigen|uit{sp}te{sp}nodigen|door{sp}te{sp}gaan|doorgaan|geselecteerd|in{sp}aanmerking|gekozen|voort{sp}te{sp}zetten|voortzetten|aanbieden|meenemen|mee{sp}te{sp}nemen)(?={gap}|$)",
            ),
            ("wijzen|wijzing|gewezen", r"afgewezen|afwijz(?:en|ing)|af{sp}te{sp}wijzen"),
            ("vervuld|ingevuld|gesloten|ingetrokken", r"{role}{gap}(?:vervuld|ingevuld|gesloten|ingetrokken)"),
            (
                "sluit|match|passend|onvoldoende",
                r"(?:sluit(?:en)?{gap}(?:niet|onvoldoende)|niet{sp}(?:voldoende{sp}|goed{sp}|helemaal{sp})?(?:aansluit\w{0,2}|passend|match\w{0,2})|onvoldoende{sp}(?:aansluit\w{0,3}|match))",
            ),
            ("beter", r"(?:andere|overige){gap}beter{sp}(?:\w{1,10}{sp}){0,3}(?:aansluit\w{0,3}|past|passen|voldoen)"),
            (
                "helaas|spijt",
                r"(?:helaas|spijt){gap}(?:niet{sp}(?:\w{1,10}{sp}){0,3}(?:verder|uitnodigen|aanbieden|geslaagd|gelukt)|andere|afwijz\w{1,3}|geen{sp}(?:positief|goed|passende))",
            ),
            ("besloten", r"besloten{gap}niet{gap}(?:verder|procedure|sollicitatie|gesprek|door|met{sp}jou|met{sp}u)"),
        ),
        "offer": (
            (
                "aanbod|voorstel|aanbieden|contractvoorst|arbeidscontrac|arbeidsovereen|arbeidsvoorwaa",
                r"(?:graag|verheugd|blij|willen|plezier|hierbij|bijgevoegd|bijlage){gap}(?:{role}{sp}aanbieden|(?:aanbod|contractvoorstel|arbeidsovereenkomst|arbeidscontract|voorstel{sp}voor{sp}een{sp}contract))|(?:je|jouw|uw|het|een){sp}(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaarden{sp}?aanbod|aanbod{sp}voor)",
            ),
            ("welkom|aangenomen", r"welkom{sp}in{sp}(?:het|ons){sp}team|(?:je|u){sp}(?:bent|wordt){sp}aangenomen"),
        ),
        "invitation": (
            (
                "kennis|kennen|nodigen|spreken|uitnodig|ontmoeten|uitgenodigd",
                r"(?:uitnodig\w{0,4}|nodigen|uitgenodigd|uit{sp}te{sp}nodigen){gap}{interview}|{interview}{gap}(?:uitnodig\w{0,4}|nodigen|uitgenodigd)|(?:graag|willen|leuk){gap}(?:kennis{sp}?(?:te{sp})?maken|ontmoeten|spreken|leren{sp}kennen)",
            ),
            (
                "past|komt|datum|schikt|plannen|tijdslot|tijdstip|beschikbaar",
                r"(?:{interview}{gap}(?:in{sp}te{sp}plannen|inplannen|plannen|in{sp}plannen)|(?:wanneer|welke|welk|laat|geef|kies|kun|kunt|beschikbaar){gap}(?:beschikbaar\w{0,4}|schikt|uitkomt|komt{sp}uit|tijdstip|past|tijdslot|datum))",
            ),
            (
                "tweede|laatste|volgende",
                r"(?:naar|voor|in){sp}de{sp}(?:volgende|tweede|laatste){sp}(?:ronde|fase|stap)",
            ),
        ),
        "confirmed": (
            (
                "naar|staat|plaats|spreken|gesprek|gepland|spreekt|bevestig|ontmoeten",
                r"{interview}{gap}(?:bevestig\w{0,3}|gepland|ingepland|staat|vindt{sp}plaats)|(?:bevestig\w{0,4}|gepland|ingepland|bevestiging){gap}{interview}|(?:kijken|zien|kijk)[^.!?]{0,40}(?:ernaar{sp}uit|uit{sp}naar)|(?:spreken|ontmoeten|gesprek{sp}met|spreekt{sp}met)",
            ),
        ),
        "next_step": (
            (
                "test|case|opdracht|assessment|vragenlijst",
                r"(?:maken|invullen|voltooien|link|uitnodiging|volgende{sp}stap|doen){gap}(?:assessment|test|opdracht|case|vragenlijst)",
            ),
        ),
        "update": (
            (
                "ander|nieuwe|gesprek|afspraak|interview|kennismaking|telefoongespre|sollicitatiege|sollicitatie-g|vervolg-gespre",
                r"{interview}{gap}(?:verplaats\w{0,3}|verzet\w{0,3}|verschuiv\w{0,2}|verschoven)|(?:verplaats\w{0,3}|verzet\w{0,3}|verschuiv\w{0,2}){gap}{interview}|(?:nieuwe|andere?){sp}(?:tijd|datum|moment)",
            ),
            (
                "niet|gekomen",
                r"(?:lukt|kan|schikt){sp}(?:\w{1,10}{sp}){0,3}(?:helaas{sp})?niet|(?:iets{sp})?(?:er)?tussen{sp}?gekomen",
            ),
        ),
        "cancellation": (
            (
                "gesprek|afspraak|interview|kennismaking|telefoongespre|sollicitatiege|sollicitatie-g|vervolg-gespre",
                r"{interview}[^.!?;\n]{0,120}?(?:annul\w{0,5}|geannuleerd|afgezegd|afzeggen|gaat{sp}(?:helaas{sp})?niet{sp}door|vervalt)|(?:annul\w{0,5}|afzeggen){gap}{interview}",
            ),
        ),
        "acknowledgement": (
            (
                "goede|ontvangen|ontvangst|binnengekomen",
                r"{app}{gap}(?:ontvangen|binnengekomen|in{sp}goede{sp}orde|ontvangst)|(?:ontvangst|ontvangen){gap}{app}",
            ),
            ("bedankt|dank", r"(?:bedankt|dank){gap}(?:{app}|interesse|solliciteren)"),
            (
                "bekijken|doornemen|beoordeeld|beoordelen|behandeling",
                r"(?:beoordelen|bekijken|behandeling|doornemen|beoordeeld){gap}{app}|{app}{gap}(?:beoordelen|bekijken|beoordeeld|behandeling)",
            ),
        ),
        "commit": (
            (
                "bel|hoor|weten|terug|laten|komen|krijg|besluit|ontvang|contact|reactie|antwoord|beslissen|verwachten|beslissing|uitsluitsel",
                r"(?:wij|we|ik|{sp})?{gap}(?:nemen{gap}contact|neem{gap}contact|contact{sp}(?:met{sp}(?:je|jou|u){sp})?op|laten{gap}weten|laat{gap}weten|laten{gap}horen|komen{gap}(?:terug|bij{sp}(?:je|u))|kom{gap}(?:terug|op{sp}terug)|bellen{sp}(?:je|u)|bel{sp}(?:je|u)|beslissen|besluit{sp}nemen)|(?:je|u|jij){sp}(?:hoort|ontvangt|krijgt|kunt{gap}verwachten|hoor|krijg)(?:{gap}(?:van{sp}(?:ons|mij)|reactie|bericht|antwoord|uitsluitsel|terugkoppeling))?|(?:hoor|ontvang|krijg)t?{sp}(?:je|u|jij){sp}?(?:{gap}(?:van{sp}(?:ons|mij)|reactie|bericht|antwoord|uitsluitsel|terugkoppeling))?|(?:reactie|antwoord|terugkoppeling|beslissing|besluit|uitsluitsel){gap}(?:volgt|verwachten|binnen|voor|uiterlijk|genomen)",
            ),
            ("duurt|neemt", r"(?:procedure|proces|beoordeling|dit){gap}(?:duurt|neemt)"),
        ),
        "silence_means_no": (
            (
                "niets|bericht|reactie|gehoord",
                r"(?:als|indien|mocht){gap}(?:niets|geen{sp}(?:reactie|bericht)|niet{sp}(?:hebt|heeft)?{sp}?gehoord)",
            ),
        ),
        "ask": (
            ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
            (
                "vul|kies|geef|laat|graag|stuur|gelieve|verzoeken",
                r"(?:laat{sp}(?:het{sp})?(?:me|mij|ons)|gelieve|(?:wij{sp}|we{sp})?verzoeken|geef{gap}door|kies{sp}een|vul{gap}in|graag{sp}(?:ontvangen|horen|vernemen|bevestig\w{0,3})|stuur)",
            ),
        ),
        "courtesy": (
            (
                "vraag|vragen|aarzel|website|linkedin|vacatures",
                r"(?:heb|mocht|bij|voor|indien){gap}(?:vragen|vraag)|aarzel|(?:volg|bekijk|bezoek){gap}(?:vacatures|website|linkedin)",
            ),
        ),
        "conditional": (
            (
                "of|als|mits|mocht|alleen|indien|kandidaten|sollicitanten",
                r"(?:kandidaten|sollicitanten){sp}die|als(?!{sp}(?:volgende|tweede|laatste|eerste|extra|nieuwe?){sp}\w)|indien|mocht(?:en)?|alleen|of{sp}(?:je|u)|mits",
            ),
        ),
        "deadline": (
            (
                "kunt|kun|mag|moet",
                r"(?:(?:je|u|jij){sp}(?:kunt|kan|mag|moet)|kun{sp}je){sp}[^,.;?!]{0,50}?(?:reageren|antwoorden|(?:laten{sp})?weten|contact{sp}opnemen|bellen|sturen|mailen|bevestigen)\b(?![^.;]{0,60}\b(?:als|indien)\b)",
            ),
            (
                "vul|laat|sluit|geldig|gelieve|reactie|deadline|antwoord|beslissing",
                r"gelieve|deadline|geldig{sp}tot|laat{sp}(?:het{sp})?(?:me|mij|ons)|(?<!heb\s)(?<!hebt\s)(?<!krijg\s)(?:je|jouw|uw){sp}(?:reactie|antwoord|besluit|beslissing)|sluit{sp}op|vul{gap}in",
            ),
            ("begin|dienst|startdatum", r"startdatum|indiensttreding|in{sp}dienst|begin(?:nen|t)?{sp}op"),
        ),
        "job": (
            ("sollicit", r"(?:je|jouw|uw|de|een){sp}(?:\w{1,10}{sp})?sollicitatie\w{0,12}|sollicit\w{3,10}"),
            (
                "rol|stage|functie|positie|vacature",
                r"(?:de|voor|als|onze|deze){sp}(?:functie|vacature|rol|positie|stage\w{0,5}){sp}?",
            ),
            (
                "recruit|werving|kandida|resources|arbeidscontrac|personeelszake|arbeidsovereen|arbeidsvoorwaa|selectieproces|selectieproced",
                r"recruit\w{0,5}|kandida\w{2,4}|werving|personeelszaken|selectie(?:procedure|proces)|human{sp}resources|arbeids(?:overeenkomst|contract|voorwaarden)",
            ),
            ("kennismakingsgesprek|vervolggesprek|sollicitatiegesprek", r"(?:kennismakings|vervolg|sollicitatie)gesprek\w{0,3}"),
        ),
        "job_hint": (
            ("gesprek|kennismaking|interview", r"gesprek\w{0,3}|kennismaking\w{0,3}|interview"),
            (
                "team|ronde|besluit|reactie|procedure|beslissing|terugkoppeling",
                r"procedure|reactie|beslissing|besluit|(?:het|ons){sp}team|(?:volgende|tweede){sp}ronde|terugkoppeling",
            ),
            ("je|uw", r"(?:je|jouw|uw){sp}(?:cv|ervaring|profiel|motivatie)"),
        ),
        "foreign": (
            (
                "lening|krediet|hypotheek|creditcard|verzekering|hypothecaire",
                r"hypothe(?:ek(?!advis|team)|caire)\w{0,8}|lening|krediet\w{0,8}|verzekering\w{0,8}|creditcard",
            ),
            (
                "huur|kamer|woning|hospiteer|appartement|bezichtiging",
                r"woning(?!bouw)\w{0,8}|huur\w{0,8}|appartement|bezichtiging|hospiteer\w{0,5}|kamer{sp}(?:te|in)",
            ),
            (
                "visum|paspoort|ambassade|rijbewijs|inburgering|verblijfsvergu",
                r"visum\w{0,8}|ambassade|paspoort|inburgering\w{0,8}|rijbewijs|verblijfsvergunning",
            ),
            (
                "toelating|studiebeurs|kinderopvang|inschrijving|opleidingsplaa",
                r"inschrijving|opleidingsplaats|studiebeurs|kinderopvang|toelating",
            ),
            (
                "krant|podcast|artikel|redactie|scriptie|reportage|journalist|uitzending",
                r"(?:een|het|mijn){sp}(?:artikel|podcast|reportage)|journalist\w{0,2}|krant|redactie|radio-?uitzending|scriptie",
            ),
            (
                "markt|klant|enquete|cadeaubon|respondent|deelnemers|gebruikers|bol.com-bon",
                r"(?:gebruikers|klant|markt)-?(?:onderzoek|interview\w{0,2}|panel)|enquete|cadeaubon|bol\.com-bon|respondent\w{0,2}|deelnemers{sp}aan",
            ),
            (
                "webinar|coaching|workshop|nieuwsbrief|masterclass|sollicitatieti|sollicitatietr",
                r"coaching|webinar|workshop|sollicitatie(?:training|tips)|nieuwsbrief|masterclass",
            ),
            (
                "retour|pakket|bezorg|factuur|boeking|bestelling|abonnement|klantenservice",
                r"(?:je|uw|jouw){sp}(?:bestelling|factuur|pakket|abonnement|retour|boeking)|klantenservice|bezorg\w{2,6}",
            ),
            ("korting|aanbieding|actie", r"korting\w{0,4}|aanbieding(?:en)?|actiecode"),
            (
                "exitgesprek|oudergesprek|adviesgesprek|beoordelingsge|verkoopgesprek|functionerings",
                r"functioneringsgesprek|oudergesprek\w{0,2}|exitgesprek|beoordelingsgesprek|adviesgesprek|verkoopgesprek",
            ),
        ),
        "advertising": (
            (
                "alert|vacatures|nieuwsbrief|solliciteer",
                r"(?:\d{1,4}{sp})?nieuwe{sp}(?:\w{1,14}{sp}){0,2}vacatures|vacatures{sp}(?:voor{sp}(?:jou|u)|die)|(?:job|vacature)-?{sp}?alert|solliciteer{sp}(?:nu|direct)|nieuwsbrief",
            ),
        ),
        "outreach": (
            (
                "nieuwe|profiel|uitdaging|opdrachtgever",
                r"(?:je|jouw|uw){sp}(?:\w{1,8}{sp})?profiel{gap}(?:gezien|tegen|interessant|linkedin)|(?:kwam|zag){gap}(?:je|jouw|uw){sp}profiel|(?:mijn|onze|een){sp}opdrachtgever|open{sp}(?:staat|voor){gap}(?:nieuwe|uitdaging)",
            ),
        ),
        "scam": (
            ("whatsapp|telegram|bankgegevens", r"via{sp}telegram\w{0,2}|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}|bankgegevens"),
        ),
        "candidate_side": (
            (
                "mijn|bedrijf|organisatie",
                r"mijn{sp}(?:sollicitatie|cv|motivatie\w{0,5}|gesprek)|uw{sp}(?:bedrijf|organisatie)",
            ),
        ),
        "withdraws": (
            (
                "trek|ander",
                r"(?:trek|intrekken|terugtrekken){gap}(?:sollicitatie|procedure|in|terug)|(?:andere?){sp}(?:aanbod|baan|functie){gap}(?:geaccepteerd|aangenomen|gekozen)",
            ),
        ),
        "automatic": (
            (
                "bericht|antwoord|automatisch",
                r"automatisch{sp}(?:\w{1,12}{sp}){0,2}(?:gegenereerd\w{0,1}|verzonden|bericht|verstuurd)|automatisch{sp}bericht|(?:niet{sp}(?:te{sp})?(?:be)?antwoord\w{0,2}|niet{sp}op{sp}dit{sp}bericht)",
            ),
        ),
        "alive": (
            (
                "ander",
                r"(?:graag|willen|past|denken|spreken|voorstellen){gap}andere?{sp}(?:functie|vacature|rol|team|positie)",
            ),
        ),
        "slots": (
            (
                "kies|moment|volgende|tijdstip|beschikbaarhei",
                r"volgende{sp}(?:momenten|tijdstippen|data|opties)|(?:je|uw){sp}beschikbaarheid|kies{sp}(?:een|uit)|welk{sp}(?:moment|tijdstip)",
            ),
        ),
    },
    who=(
        r"wie|met(?: wie)?|interviewers?|gesprekspartners?|je spreekt met|u spreekt met|aanwezig(?:en)?|"
        r"deelnemers?|gesprek met|contactpersoon|organisator"
    ),
    informal=r"\b(?:[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\b",
    formal=r"\b(?:[Uu]|[Uu]w)\b",
)

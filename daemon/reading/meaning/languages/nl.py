"""Dutch phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

PHRASES = MeaningLanguage(
    code="nl",
    common=frozenset(
        "de het een en van je jij u uw we wij ons voor met op is niet zijn dat hebben beste bedankt groet groeten dank ik te aan bij om".split()
    ),
    macros={
        "app": r"sollicitatie|cv|profiel|kandidatuur|motivatie",
        "role": r"functie|vacature|positie|rol|baan|stage(?:plek)?",
        "people": r"kandida(?:at|ten)|sollicitant(?:en)?|profielen",
        "interview": r"(?:sollicitatie|kennismakings|vervolg|online|tweede)?-?gesprek(?:ken)?|kennismaking|interview|telefoongesprek|belafspraak|afspraak",
    },
    signals={
        "rejection": (
            (
                "andere kandida|andere sollicit|iemand anders",
                r"(?:(?:met|voor|op){sp}(?:een{sp})?andere{sp}(?:{people})|iemand{sp}anders)",
            ),
            (
                "niet verder|niet uitgenod|niet uitnodig|niet doorgaan|niet geselecteerd|niet in aanmerking|niet gekozen|niet voort",
                r"niet{sp}(?:\w{1,12}{sp}){0,4}(?:verder|uitgenodigd|uitnodigen|uit{sp}te{sp}nodigen|door{sp}te{sp}gaan|doorgaan|geselecteerd|in{sp}aanmerking|gekozen|voort{sp}te{sp}zetten|voortzetten|aanbieden|meenemen|mee{sp}te{sp}nemen)(?={gap}|$)",
            ),
            ("afgewezen|afwijzen|afwijzing|af te wijzen", r"afgewezen|afwijz(?:en|ing)|af{sp}te{sp}wijzen"),
            ("vervuld|ingevuld|gesloten|ingetrokken", r"{role}{gap}(?:vervuld|ingevuld|gesloten|ingetrokken)"),
            (
                "niet aan|onvoldoende|niet passend|niet aansluit|sluit niet|sluiten niet",
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
                "aanbod|contract|aanbieden",
                r"(?:graag|verheugd|blij|willen|plezier|hierbij|bijgevoegd|bijlage){gap}(?:{role}{sp}aanbieden|(?:aanbod|contractvoorstel|arbeidsovereenkomst|arbeidscontract|voorstel{sp}voor{sp}een{sp}contract))|(?:je|jouw|uw|het|een){sp}(?:arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaarden{sp}?aanbod|aanbod{sp}voor)",
            ),
            ("welkom in het team|aangenomen", r"welkom{sp}in{sp}(?:het|ons){sp}team|(?:je|u){sp}(?:bent|wordt){sp}aangenomen"),
        ),
        "invitation": (
            (
                "uitnodig|nodigen|uitgenodigd",
                r"(?:uitnodig\w{0,4}|nodigen|uitgenodigd|uit{sp}te{sp}nodigen){gap}{interview}|{interview}{gap}(?:uitnodig\w{0,4}|nodigen|uitgenodigd)|(?:graag|willen|leuk){gap}(?:kennis{sp}?(?:te{sp})?maken|ontmoeten|spreken|leren{sp}kennen)",
            ),
            (
                "inplannen|plannen|beschikbaar|schikt|uitkomt|komt uit|tijdstip|past je|past u",
                r"(?:{interview}{gap}(?:in{sp}te{sp}plannen|inplannen|plannen|in{sp}plannen)|(?:wanneer|welke|welk|laat|geef|kies|kun|kunt|beschikbaar){gap}(?:beschikbaar\w{0,4}|schikt|uitkomt|komt{sp}uit|tijdstip|past|tijdslot|datum))",
            ),
            (
                "volgende ronde|tweede ronde|volgende stap",
                r"(?:naar|voor|in){sp}de{sp}(?:volgende|tweede|laatste){sp}(?:ronde|fase|stap)",
            ),
        ),
        "confirmed": (
            (
                "bevestig|gepland|staat|ingepland|afspraak",
                r"{interview}{gap}(?:bevestig\w{0,3}|gepland|ingepland|staat|vindt{sp}plaats)|(?:bevestig\w{0,4}|gepland|ingepland|bevestiging){gap}{interview}|(?:kijken|zien|kijk)[^.!?]{0,40}(?:ernaar{sp}uit|uit{sp}naar)|(?:spreken|ontmoeten|gesprek{sp}met|spreekt{sp}met)",
            ),
        ),
        "next_step": (
            (
                "assessment|test|opdracht|case",
                r"(?:maken|invullen|voltooien|link|uitnodiging|volgende{sp}stap|doen){gap}(?:assessment|test|opdracht|case|vragenlijst)",
            ),
        ),
        "update": (
            (
                "verplaats|verzet|verschuiv|andere tijd|nieuwe tijd|nieuwe datum|ander moment",
                r"{interview}{gap}(?:verplaats\w{0,3}|verzet\w{0,3}|verschuiv\w{0,2}|verschoven)|(?:verplaats\w{0,3}|verzet\w{0,3}|verschuiv\w{0,2}){gap}{interview}|(?:nieuwe|andere?){sp}(?:tijd|datum|moment)",
            ),
            (
                "lukt niet|kan niet|helaas niet|ertussen",
                r"(?:lukt|kan|schikt){sp}(?:\w{1,10}{sp}){0,3}(?:helaas{sp})?niet|(?:iets{sp})?(?:er)?tussen{sp}?gekomen",
            ),
        ),
        "cancellation": (
            (
                "annul|afgezegd|afzeg|gaat niet door|geannuleerd|vervalt",
                r"{interview}{gap}(?:annul\w{0,5}|geannuleerd|afgezegd|afzeggen|gaat{sp}(?:helaas{sp})?niet{sp}door|vervalt)|(?:annul\w{0,5}|afzeggen){gap}{interview}",
            ),
        ),
        "acknowledgement": (
            (
                "ontvangen|ontvangst|binnen",
                r"{app}{gap}(?:ontvangen|binnengekomen|in{sp}goede{sp}orde|ontvangst)|(?:ontvangst|ontvangen){gap}{app}",
            ),
            ("bedankt|dank", r"(?:bedankt|dank){gap}(?:{app}|interesse|solliciteren)"),
            (
                "beoordel|bekijk|behandel",
                r"(?:beoordelen|bekijken|behandeling|doornemen|beoordeeld){gap}{app}|{app}{gap}(?:beoordelen|bekijken|beoordeeld|behandeling)",
            ),
        ),
        "commit": (
            (
                "contact|laten|hoor|reactie|bericht|terug|bel|weten|besl|antwoord|uitsluitsel",
                r"(?:wij|we|ik|{sp})?{gap}(?:nemen{gap}contact|neem{gap}contact|contact{sp}(?:met{sp}(?:je|jou|u){sp})?op|laten{gap}weten|laat{gap}weten|laten{gap}horen|komen{gap}(?:terug|bij{sp}(?:je|u))|kom{gap}(?:terug|op{sp}terug)|bellen{sp}(?:je|u)|bel{sp}(?:je|u)|beslissen|besluit{sp}nemen)|(?:je|u|jij){sp}(?:hoort|ontvangt|krijgt|kunt{gap}verwachten|hoor|krijg)(?:{gap}(?:van{sp}(?:ons|mij)|reactie|bericht|antwoord|uitsluitsel|terugkoppeling))?|(?:hoor|ontvang|krijg)t?{sp}(?:je|u|jij){sp}?(?:{gap}(?:van{sp}(?:ons|mij)|reactie|bericht|antwoord|uitsluitsel|terugkoppeling))?|(?:reactie|antwoord|terugkoppeling|beslissing|besluit|uitsluitsel){gap}(?:volgt|verwachten|binnen|voor|uiterlijk|genomen)",
            ),
            ("duurt|neemt", r"(?:procedure|proces|beoordeling|dit){gap}(?:duurt|neemt)"),
        ),
        "silence_means_no": (
            ("niets|geen", r"(?:als|indien|mocht){gap}(?:niets|geen{sp}(?:reactie|bericht)|niet{sp}(?:hebt|heeft)?{sp}?gehoord)"),
        ),
        "ask": (
            (
                "?",
                r"(?:kun|kunt|kan|zou|zouden|wil|wilt|heb|hebt|heeft|ben|bent|past|schikt|wanneer|welke|welk|wat|hoe|lukt|komt|is|mag)[^.!?]{1,160}\?",
            ),
            (
                "laat|graag|gelieve|verzoek|wil je|kies|geef",
                r"(?:laat{sp}(?:het{sp})?(?:me|mij|ons)|gelieve|(?:wij{sp}|we{sp})?verzoeken|geef{gap}door|kies{sp}een|vul{gap}in|graag{sp}(?:ontvangen|horen|vernemen|bevestig\w{0,3})|stuur)",
            ),
        ),
        "courtesy": (
            (
                "vragen|vraag|aarzel|vacatures",
                r"(?:heb|mocht|bij|voor|indien){gap}(?:vragen|vraag)|aarzel|(?:volg|bekijk|bezoek){gap}(?:vacatures|website|linkedin)",
            ),
        ),
        "conditional": (("als |indien|mocht|wanneer|alleen|of ", r"als|indien|mocht(?:en)?|alleen|of{sp}(?:je|u)|mits"),),
        "deadline": (
            (
                "graag|uiterlijk|gelieve|voor |deadline|geldig|laat",
                r"gelieve|deadline|geldig{sp}tot|laat{sp}(?:het{sp})?(?:me|mij|ons)|(?:je|jouw|uw){sp}(?:reactie|antwoord|besluit|beslissing)|sluit{sp}op|vul{gap}in",
            ),
            ("start|begin|indienst", r"startdatum|indiensttreding|in{sp}dienst|begin(?:nen|t)?{sp}op"),
        ),
        "job": (
            ("sollicit", r"(?:je|jouw|uw|de|een){sp}(?:\w{1,10}{sp})?sollicitatie\w{0,12}|sollicit\w{3,10}"),
            ("functie|vacature|rol|stage", r"(?:de|voor|als|onze|deze){sp}(?:functie|vacature|rol|positie|stage\w{0,5}){sp}?"),
            (
                "recruit|kandida|werving|personeelszaken|arbeidsovereenkomst|selectie",
                r"recruit\w{0,5}|kandida\w{2,4}|werving|personeelszaken|selectie(?:procedure|proces)|human{sp}resources|arbeids(?:overeenkomst|contract|voorwaarden)",
            ),
            ("kennismakingsgesprek|vervolggesprek|sollicitatiegesprek", r"(?:kennismakings|vervolg|sollicitatie)gesprek\w{0,3}"),
        ),
        "job_hint": (
            ("gesprek|kennismaking|interview", r"gesprek\w{0,3}|kennismaking\w{0,3}|interview"),
            (
                "procedure|reactie|beslissing|besluit|team|ronde",
                r"procedure|reactie|beslissing|besluit|(?:het|ons){sp}team|(?:volgende|tweede){sp}ronde|terugkoppeling",
            ),
            ("cv|ervaring|profiel", r"(?:je|jouw|uw){sp}(?:cv|ervaring|profiel|motivatie)"),
        ),
        "foreign": (
            (
                "hypotheek|lening|krediet|verzekering|creditcard",
                r"hypothe(?:ek|caire)\w{0,8}|lening|krediet\w{0,8}|verzekering\w{0,8}|creditcard",
            ),
            (
                "woning|huur|appartement|bezichtiging|kamer",
                r"woning\w{0,8}|huur\w{0,8}|appartement|bezichtiging|hospiteer\w{0,5}|kamer{sp}(?:te|in)",
            ),
            (
                "visum|ambassade|paspoort|inburgering|gemeente|rijbewijs|ind ",
                r"visum\w{0,8}|ambassade|paspoort|inburgering\w{0,8}|rijbewijs|verblijfsvergunning",
            ),
            (
                "studie|inschrijving|opleiding|beurs|kinderopvang|school",
                r"inschrijving|opleidingsplaats|studiebeurs|kinderopvang|toelating",
            ),
            (
                "artikel|journalist|podcast|krant|redactie|radio",
                r"(?:een|het|mijn){sp}(?:artikel|podcast|reportage)|journalist\w{0,2}|krant|redactie|radio-?uitzending|scriptie",
            ),
            (
                "onderzoek|enquete|cadeaubon|gebruikers|respondent",
                r"(?:gebruikers|klant|markt)-?(?:onderzoek|interview\w{0,2}|panel)|enquete|cadeaubon|bol\.com-bon|respondent\w{0,2}|deelnemers{sp}aan",
            ),
            (
                "coaching|webinar|workshop|training|nieuwsbrief|sollicitatietraining",
                r"coaching|webinar|workshop|sollicitatie(?:training|tips)|nieuwsbrief|masterclass",
            ),
            (
                "bestelling|factuur|pakket|bezorg|klantenservice|retour",
                r"(?:je|uw|jouw){sp}(?:bestelling|factuur|pakket|abonnement|retour|boeking)|klantenservice|bezorg\w{2,6}",
            ),
            ("korting|aanbieding|actie", r"korting\w{0,4}|aanbieding(?:en)?|actiecode"),
            (
                "functioneringsgesprek|oudergesprek|exitgesprek|beoordelingsgesprek",
                r"functioneringsgesprek|oudergesprek\w{0,2}|exitgesprek|beoordelingsgesprek|adviesgesprek|verkoopgesprek",
            ),
        ),
        "advertising": (
            (
                "nieuwe vacatures|vacatures voor|job alert|vacature-alert|afmelden|solliciteer nu",
                r"(?:\d{1,4}{sp})?nieuwe{sp}(?:\w{1,14}{sp}){0,2}vacatures|vacatures{sp}(?:voor{sp}(?:jou|u)|die)|(?:job|vacature)-?{sp}?alert|solliciteer{sp}(?:nu|direct)|nieuwsbrief",
            ),
        ),
        "outreach": (
            (
                "je profiel|uw profiel|opdrachtgever|openstaat|open voor",
                r"(?:je|jouw|uw){sp}(?:\w{1,8}{sp})?profiel{gap}(?:gezien|tegen|interessant|linkedin)|(?:kwam|zag){gap}(?:je|jouw|uw){sp}profiel|(?:mijn|onze|een){sp}opdrachtgever|open{sp}(?:staat|voor){gap}(?:nieuwe|uitdaging)",
            ),
        ),
        "scam": (("whatsapp|telegram|bankgegevens", r"via{sp}(?:whatsapp|telegram)|bankgegevens"),),
        "candidate_side": (
            (
                "mijn sollicitatie|mijn cv|uw bedrijf|uw organisatie",
                r"mijn{sp}(?:sollicitatie|cv|motivatie\w{0,5}|gesprek)|uw{sp}(?:bedrijf|organisatie)",
            ),
        ),
        "withdraws": (
            (
                "trek|ander aanbod|andere baan|terugtrekken",
                r"(?:trek|intrekken|terugtrekken){gap}(?:sollicitatie|procedure|in|terug)|(?:andere?){sp}(?:aanbod|baan|functie){gap}(?:geaccepteerd|aangenomen|gekozen)",
            ),
        ),
        "automatic": (
            (
                "automatisch|niet beantwoord|niet reageren",
                r"automatisch{sp}(?:\w{1,12}{sp}){0,2}(?:gegenereerd\w{0,1}|verzonden|bericht|verstuurd)|automatisch{sp}bericht|(?:niet{sp}(?:te{sp})?(?:be)?antwoord\w{0,2}|niet{sp}op{sp}dit{sp}bericht)",
            ),
        ),
        "alive": (
            (
                "andere functie|andere vacature|andere rol|ander team",
                r"(?:graag|willen|past|denken|spreken|voorstellen){gap}andere?{sp}(?:functie|vacature|rol|team|positie)",
            ),
        ),
        "slots": (
            (
                "volgende|mogelijkheden|beschikbaarheid|kies",
                r"volgende{sp}(?:momenten|tijdstippen|data|opties)|(?:je|uw){sp}beschikbaarheid|kies{sp}(?:een|uit)|welk{sp}(?:moment|tijdstip)",
            ),
        ),
    },
    informal=r"\b(?:[Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw)\b",
    formal=r"\b(?:[Uu]|[Uu]w)\b",
)

"""German phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "ander|jemand|intern|weiter|rennen|zuschlag|vorzug",
        r"(?:fur|auf|mit|an|zugunsten|gunsten){sp}(?:jemand(?:en|em)?{sp}(?:anders|anderen?|anderem)|(?:eine[nrm]?{sp})?(?:andere[nrm]?|interne[nrm]?|weitere[nrm]?){sp}(?:\w{1,14}{sp})?(?:{people}|kolleg\w{1,4}|losung|besetzung)|die{sp}andere{sp}person)|rennen{gap}(?:gemacht|jemand|ander\w{1,3})|(?:{people}|kolleg\w{1,4}){gap}(?:zuschlag|vorzug)",
    ),
    (
        "jemand",
        r"(?:haben|hat){sp}(?:\w{1,14}{sp}){0,4}jemand(?:en)?{sp}(?:ander(?:s|en|es)?{sp}|mit{sp}(?:\w{1,14}{sp}){1,3}|passende\w{0,2}{sp}){0,2}(?:gefunden|eingestellt|genommen|ausgewahlt|den{sp}vorzug|den{sp}zuschlag)",
    ),
    (
        "absage|nein|abgelehnt|ablehn",
        r"(?:ist|wird|bleibt|kommt|war|leider|heute|eine){sp}(?:\w{1,12}{sp}){0,4}(?:absage|nein|ablehnung)(?={sp}?[.,!;:-]|$|{sp}(?:geworden|von|fur|geben|erteilen|schicken))|absage{sp}(?:erteilen|schicken|geben)|{you}{sp}(?:\w{1,10}{sp}){0,3}absagen(?![^.!?]{0,40}(?:termin|gesprach|treffen))",
    ),
    (
        "nicht",
        r"nicht{sp}(?:\w{1,12}{sp}){0,2}(?:geklappt|gereicht|genommen(?:{sp}worden)?|geworden|hingehauen|durchgesetzt|ausgewahlt|zustande{sp}gekommen)",
    ),
    (
        "nicht|kein",
        r"(?:dies(?:es)?{sp}?mal|diesmal){sp}(?:\w{1,10}{sp}){0,2}(?:nicht(?={sp}?[.,!]|$|{sp}(?:geklappt|gereicht|dabei|geworden))|keine{sp}zusage)|(?:nicht|nichts){sp}(?:mit{sp}(?:der|dem|ihnen|dir|uns){sp}?)?(?:{role}{sp})?geworden|wird{sp}(?:\w{1,10}{sp}){0,3}nichts(?={sp}?[.,!]|$|{sp}(?:mit{sp}(?:der|dem|uns)|werden))",
    ),
    (
        "fortfuhr|fortsetz|verfolg|weiter|zueinander|zusammen",
        r"(?:nicht|kein\w{0,2}){sp}(?:\w{1,12}{sp}){0,3}(?:weiter(?:machen|zumachen|gehen|zugehen|verfolgen|zuverfolgen)|(?:weiter{sp})?(?:zu{sp})?(?:verfolg\w{1,3}|weiterfuhr\w{1,2}|fortsetz\w{1,2}|fortfuhr\w{1,2})|weiter(?={sp}?[.,!]|$)|zusammen(?:kommen|arbeiten|zuarbeiten)|zusammen{sp}kommen|zueinander)",
    ),
    (
        "entschieden|gegen",
        r"(?:dagegen|gegen{sp}(?:sie|dich|eine{sp}(?:einstellung|zusage|zusammenarbeit)|ihre|deine)){gap}(?:entschieden|entscheiden|ausgesprochen)|entschieden,?{sp}(?:\w{1,10}{sp}){0,3}nicht{sp}(?:\w{1,10}{sp}){0,3}(?:weiter|anzubieten|einzustellen|fortzu|mit{sp}(?:ihnen|dir))",
    ),
    (
        "besetz|vergeben|weg|gestrichen|eingefroren|stopp|gestoppt|eis",
        r"(?:{role}|platz|budget|das|es)(?:{sp}\w{1,12}){0,2}?{sp}(?:ist|wurde|wird|haben{sp}wir|sind){sp}(?:\w{1,14}{sp}){0,5}?(?:besetzt|vergeben|weg(?={sp}?[.,!])|gestrichen|eingefroren|gestoppt|auf{sp}eis)|(?:einstellungs|recruiting|hiring)-?stopp",
    ),
    (
        "erfolg|gute|gluck",
        r"(?:viel{sp}erfolg|viel{sp}gluck|alles{sp}(?:liebe{sp}und{sp})?gute|gluck){gap}(?:(?:bei|fur){sp}(?:\w{1,10}{sp}){0,3}(?:suche|jobsuche|stellensuche|bewerbung\w{0,2}|zukunft|weg)|weitere[nrm]?{sp}(?:suche|weg|berufs\w{1,8}|zukunft))",
    ),
    (
        "keine|leider",
        r"leider{sp}(?:\w{1,12}{sp}){0,4}(?:keine{sp}(?:zusage|gute[n]?{sp}(?:nachricht\w{0,2}|neuigkeiten)|positive)|kein{sp}angebot)|keine{sp}guten?{sp}(?:nachricht\w{0,2}|neuigkeiten){gap}(?:entscheidung|stelle|bewerbung|entschieden)",
    ),
    (
        "knapp|zweite|platz",
        r"(?:zweite[rn]?|platz{sp}zwei){sp}(?:platz|wahl|geworden|gelandet)|knapp{sp}(?:\w{1,10}{sp}){0,3}(?:nicht|gescheitert|vorbei)",
    ),
    (
        "passt|passen|match",
        r"(?:passt|passen|matcht){sp}(?:\w{1,12}{sp}){0,3}(?:leider{sp})?(?:nicht{sp}(?:zusammen|zueinander|ganz{sp}zu{sp}(?:uns|dem|der)|zu{sp}(?:uns|dem{sp}team))|doch{sp}nicht{sp}so)",
    ),
)

OFFER = (
    (
        "vertrag|angebot",
        r"(?:anbei|angehangt|im{sp}anhang|beigefugt|beiliegend|hier){gap}(?:vertrag|angebot|vertragsentwurf|arbeitsvertrag)\w{0,2}(?!{sp}an{sp}workshops)|(?:vertrag|angebot){sp}(?:\w{1,10}{sp}){0,3}(?:anbei|angehangt|im{sp}anhang|beigefugt|hangt{sp}an|liegt{sp}(?:bei|anbei))|angebot{sp}(?:machen|unterbreiten|zukommen)",
    ),
    (
        "haben|nehmen|einstellen|holen|begrus|willkommen|zusammenarbeit",
        r"(?:mochten|wollen|wurden|hatten){sp}(?:wir{sp})?(?:\w{1,10}{sp}){0,2}?{you}{sp}(?:\w{1,14}{sp}){0,4}(?:(?:dabei|im{sp}team|an{sp}bord|bei{sp}uns){sp}(?:haben|holen|begruss?en)|einstellen|ins{sp}(?:team|boot){sp}holen|haben(?={sp}?[.!])|nehmen)|(?:freuen{sp}uns|freue{sp}mich){sp}auf{sp}(?:die|unsere|eine){sp}(?:\w{1,10}{sp})?zusammenarbeit|willkommen{sp}(?:an{sp}bord|im{sp}team|bei{sp}uns(?={sp}?[.!]))",
    ),
    (
        "zusage|job|stelle|position|rolle|aufgabe|ja|dabei|zuschlag|nehmen|wollen|entschieden|dein|ihre|ihnen|dir",
        r"(?:du|sie){sp}(?:hast|haben){sp}(?:den{sp}job|die{sp}stelle|die{sp}zusage|den{sp}zuschlag)|(?:{role}|sie|er){sp}(?:ist|gehort){sp}(?:\w{1,8}{sp})?(?:deins?e?r?|ihre|dir|ihnen)(?={sp}?[.!])|(?:ist|gibt|haben){sp}(?:\w{1,10}{sp}){0,3}(?:ein{sp}(?:klares{sp}|einstimmiges{sp}|gro\w{1,4}{sp})?ja|eine{sp}zusage)(?={sp}?[.,!]|{sp}von)|(?:haben|hat){sp}(?:uns|sich){sp}(?:\w{1,12}{sp}){0,3}fur{sp}(?:sie|dich){sp}entschieden|(?:du{sp}bist|sie{sp}sind){sp}(?:\w{1,8}{sp})?dabei(?={sp}?[.!])|bekommst{sp}(?:den{sp}job|die{sp}stelle)|(?:nehmen|wollen){sp}{you}(?={sp}?[.!]|{sp}(?:gerne?|sehr|unbedingt))",
    ),
)

INVITATION = (
    (
        "call|frei|kommen|reden|sprechen|telefonieren|treffen|verfugbar|vorbei|zeit|zoomen",
        r"(?:haben|hatten|hast|hattest|konnen|konnten|kannst|konntest|mogen|wollen|sind|bist|warst|waren){sp}(?:sie|du|ihr|wir){sp}(?:\w{1,14}{sp}){0,6}(?:zeit|sprechen|telefonieren|treffen|reden|vorbei(?:kommen|schauen)|zu{sp}uns{sp}kommen|verfugbar|frei|zoomen|videocall|call)",
    ),
    (
        "annst|ginge|klappt|onnen|onnten|onntest|passt|viel|wann|ware|welche",
        r"(?:konntest|kannst|konnen|konnten){sp}(?:du|sie){sp}(?:\w{1,8}{sp}){0,3}(?:um{sp}\w{1,8}|\d{1,2}(?::\d\d)?{sp}uhr|am{sp}{day}|{day})(?=[^.!;]{0,40}\?)|(?:wann|an{sp}welche[mn]{sp}tage?n?|um{sp}wie{sp}viel|welche[rs]?{sp}(?:tag|zeit|termin|uhrzeit)){gap}(?:passt|ginge|geht|zeit|recht|verfugbar|sprechen|treffen|kommen)|(?:passt|ginge|klappt|ware){sp}(?:es{sp})?{you}{sp}(?:\w{1,12}{sp}){0,6}(?:{day}|um{sp}\d|uhr)",
    ),
    (
        "einladen|einmal|kennen|nachstes|runde|weiteres|wieder|zweites",
        r"(?:mochten|wurden|wollen|gerne?){sp}(?:\w{1,14}{sp}){0,6}(?:kennenlernen|kennen{sp}lernen|einladen|wiedersehen|wieder{sp}sehen|noch{sp}einmal{sp}(?:sprechen|treffen))|(?:du|sie){sp}(?:bist|sind){sp}(?:\w{1,10}{sp}){0,2}eine{sp}runde{sp}weiter|(?:zweites|weiteres|nachstes){sp}{interview}{gap}(?:wann|termin|vereinbaren|zeit|einladen)",
    ),
    (
        "lass|lassen",
        r"(?:lass|lassen{sp}sie){sp}uns{sp}(?:\w{1,12}{sp}){0,5}(?:telefonieren|sprechen|treffen|einen{sp}termin|zusammensetzen|reden)",
    ),
)

NEXT_STEP = (
    (
        "adresse|arbeitserlaubnis|arbeitsprob|aufgabe|bankverbindung|eintritt|formular|fragebogen|gehaltsvorstell|gehaltswunsch|github|kundigungsfrist|lebenslauf|nachweis|personalbogen|portfolio|referenz|startdatum|starttermin|unterlagen|vertrag|visum|zeugnis",
        r"(?:schick\w{0,2}|send\w{1,3}|brauch\w{1,3}|benotig\w{1,3}|fehl\w{1,3}|bitte|kannst|konntest|konnen|konnten(?!{sp}(?:wir|ich){sp}(?:aus{sp})?(?:ihren|deinen))|reich\w{1,3}|zukommen|hatten{sp}(?:wir{sp})?gerne?){gap}(?:zeugnis\w{0,3}|referenz\w{0,3}|unterlagen|lebenslauf|nachweis\w{0,2}|gehaltsvorstell\w{1,6}|gehaltswunsch|kundigungsfrist|eintritt\w{0,8}|startdatum|starttermin|arbeitsprob\w{1,2}|portfolio|formular\w{0,2}|personalbogen|adresse|bankverbindung|arbeitserlaubnis|visum|aufgabe|fragebogen|vertrag\w{0,2}|github)",
    ),
    (
        "gehalt|kundigungsfrist|anfangen|starten|beginnen|referenz|eintritt|angebote|umzug|umziehen|interess",
        r"(?:was|wie|wann|welche|ab{sp}wann|haben|hatten|hast|konnten|konntest|kannst|konnen|gibt){gap}(?:gehalt\w{0,14}|kundigungsfrist|anfangen|starten|beginnen|referenz\w{0,3}|eintritt\w{0,8}|andere{sp}angebote|umzug|umziehen)(?=[^.!;]{0,80}\?)|noch{sp}(?:\w{1,8}{sp})?interess\w{1,5}(?=[^.!;]{0,60}\?)",
    ),
    (
        "aufgabe|case|fallstudie|test|challenge",
        r"(?:anbei|angehangt|im{sp}anhang|hier|schicke|sende|als{sp}nachstes|nachster{sp}schritt){gap}(?:\w{0,12}aufgabe|case|fallstudie|(?:online-?)?test|challenge)",
    ),
    (
        "nachste",
        r"(?:als{sp}nachstes|nachster{sp}schritt|nachste{sp}schritte){sp}(?:ware|ist|sind|steht|folgt|kommt|wurden|mochten)",
    ),
)

UPDATE = (
    (
        "verschieb|verleg|vorzieh|verschob|umplan|schieb",
        r"(?:{talk}|termin|es|das|ihn){sp}(?:\w{1,14}{sp}){0,6}(?:(?:zu{sp})?verschieben|(?:zu{sp})?verlegen|vorziehen|umplanen|schieben|verschoben|verlegt)|(?:mussen|muss|konnen|konnten|wurden|wurde){sp}(?:\w{1,12}{sp}){0,6}(?:verschieben|verlegen|vorziehen|umplanen|schieben)|(?:verschieben|verlegen|schieben){sp}wir",
    ),
    (
        "anderen|anderer|auch|fruher|lieber|neuen|neuer|spater|statt",
        r"(?:anderer|anderen|neuen|neuer){sp}(?:termin|tag|zeitpunkt)|(?:ginge|geht|passt|klappt|konnten|konnen|ware|sollen){gap}(?:(?<!gern )(?<!gerne )auch{sp}|stattdessen|lieber|(?:eine{sp}|\w{1,6}{sp}){0,2}(?:stunde|tag|halbe){sp}(?:spater|fruher)|statt{sp})",
    ),
    (
        "dazwischen|doppelt|etwas|krank|leider|nicht|terminkollision|uberschneid|verhindert|verspate",
        r"(?:bin|ist|liegt|leider){sp}(?:\w{1,12}{sp}){0,3}(?:krank|erkrankt|verhindert)|verspate\w{0,2}|etwas{sp}(?:spater|verspatet)|dazwischen{sp}?gekommen|doppelt{sp}(?:belegt|gebucht|verplant)|terminkollision|uberschneid\w{1,5}|(?:schaffe|schaffen|kann|konnen){sp}(?:\w{1,12}{sp}){0,4}(?:{day}|termin|dann|da|doch){sp}(?:\w{1,10}{sp}){0,2}(?:nicht|leider)",
    ),
    (
        "nicht",
        r"(?:{day}|termin|da){sp}(?:\w{1,10}{sp}){0,3}(?:passt|klappt|geht|kann|konnen){sp}(?:\w{1,10}{sp}){0,4}nicht|(?:kann|konnen|schaffe){sp}(?:\w{1,10}{sp}){0,3}(?:am{sp})?{day}{sp}(?:\w{1,10}{sp}){0,2}(?:doch{sp})?nicht",
    ),
)

CANCELLATION = (
    (
        "abgesagt|absagen|absagt|ausfallen|fallt|stornieren|storniert",
        r"(?:{talk}|termin){sp}(?:\w{1,14}{sp}){0,6}(?:absagen|abgesagt|absagt|stornieren|storniert|ausfallen|fallt{sp}aus|entfallt)|(?:muss|mussen){sp}(?:\w{1,12}{sp}){0,4}(?:\w{3,10}tag|morgen|den{sp}termin|das{sp}gesprach|unser\w{0,2}{sp}\w{3,14}){sp}(?:\w{1,10}{sp}){0,3}absagen|fallt{sp}(?:\w{1,12}{sp}){0,5}aus(?={sp}?[.,!]|$)",
    ),
)

COMMIT = (
    (
        "bescheid|mehr|antwort|ruckmeldung|entscheidung|info|neuigkeit|feedback|nachricht|ergebnis|meld",
        r"(?:(?:eine|die|unsere|weitere|nahere|eine{sp}erste){sp})?(?:bescheid|mehr|antwort|ruckmeldung|entscheidung|infos?|neuigkeiten|feedback|nachricht|ergebnis|meldung|meld\w{1,3}){sp}(?:(?:dazu|von{sp}(?:uns|mir)|kommt|folgt|gibt{sp}es|dann|wissen{sp}wir|mich|uns){sp}){0,3}(?:bis|am|im|in|nachste|diese|anfang|ende|mitte|morgen|heute|spatestens|sobald|noch{sp}(?:diese|heute)|{day})",
    ),
    (
        "bin|brauche|dauert|geduld|ist|sind",
        r"(?:gedulden|geduld)|(?:brauchen|brauche|dauert){sp}(?:\w{1,12}{sp}){0,3}(?:noch|bis)|(?:bin|ist|sind){sp}(?:\w{1,14}{sp}){0,3}(?:ab|am|wieder|erst){gap}(?:zuruck|da|im{sp}buro)",
    ),
)

WORKING = (
    (
        "abstimmen|beraten|besprechen|entscheid|tagt|weis|wissen|zusammensetzen",
        r"(?:wir|team|gremium|vorstand|runde|chef\w{0,2}|fachbereich|ich){sp}(?:\w{1,12}{sp}){0,6}(?:entscheid\w{1,3}|beraten|tagt|besprechen|zusammensetzen|abstimmen|weis|wissen{sp}(?:mehr|bescheid))|(?:entscheiden|entscheidet|tagt|weis|wissen){sp}(?:wir|das|die|der|ich|mehr)?",
    ),
)

PRIVATE = (
    (
        "abendessen|grillen|party|hochzeit|geburtstag|kinder|wander|bier|konzert|kino|frau|mann|schwester|bruder|mutter|vater|tochter|sohn|hund|katze|garten|fussball|fusball",
        r"abendessen|grillen|party|hochzeit|geburtstag|kinder|wander\w{1,5}|bier|konzert|kino|frau(?={sp}?[.,!?]|{sp}und)|mann(?={sp}?[.,!?]|{sp}und)|schwester|bruder|mutter|vater|tochter|sohn|hund|katze|garten|fussball|fusball",
    ),
)

REPLIES = {
    "private": PRIVATE,
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
    "working": WORKING,
}

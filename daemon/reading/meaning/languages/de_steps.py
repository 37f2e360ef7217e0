"""German phrases: what is asked, arranged and promised."""

INVITATION = (
    (
        "einladen|einzuladen|einladung|laden",
        r"(?:einladen|einzuladen|einladung|laden{sp}(?:wir{sp})?{you}){gap}{interview}|{interview}{gap}(?:einladen|einzuladen|einladung|laden)",
    ),
    (
        "finden|planen|buchen|ausmachen|abstimmen|vereinbaren|terminieren|auszumachen",
        r"{interview}{gap}(?:vereinbaren|zu{sp}vereinbaren|terminieren|ausmachen|abstimmen|einplanen|buchen|planen|auszumachen|finden)|(?:vereinbaren|terminieren|buchen|planen){sp}(?:\w{1,12}{sp}){0,5}{interview}",
    ),
    (
        "kennen|sprechen|austauschen|unterhalten",
        r"(?:mochten|wurden|gerne?|freuen|lust|wollen|besser|personlich|naher){gap}(?:kennen-?{sp}?(?:zu)?{sp}?lernen|unterhalten|austauschen|sprechen)",
    ),
    (
        "zeit|ware|passt|wurde|haben|termin|passen|hatten|verfugbar",
        r"(?:welche[rsn]?|wann|teilen|nennen|schicken|senden|wahlen|such\w{0,3}|geben|passt|passen|bitte|folgende[nr]?){gap}(?:termine?|terminvorschlage?|verfugbar\w{0,7}|zeitfenster|zeit{sp}hatten|zeit{sp}haben|{you}{sp}(?:am{sp}besten{sp})?(?:passt|passen|zeit))|(?:passt|passen|wurde|ware){sp}(?:es{sp})?{you}{gap}\?",
    ),
    (
        "phase|stufe|runde",
        r"(?:in{sp}die|fur{sp}die|zur){sp}(?:nachste[n]?|zweite[n]?|finale[n]?|letzte[n]?){sp}(?:runde|stufe|gesprachsrunde|phase)",
    ),
)

CONFIRMED = (
    (
        "statt|steht|finde|gebucht|bestatig|festgelegt|vereinbart|terminiert|eingeplant",
        r"{interview}{gap}(?:bestatig\w{0,3}|findet|statt|eingeplant|vereinbart|steht|gebucht|terminiert|festgelegt)|(?:bestatig\w{0,4}|vereinbart|eingeplant|gebucht){gap}{interview}|(?:findet|finden){gap}{interview}{gap}statt",
    ),
    (
        "freuen|freue",
        r"(?:freuen{sp}uns|freue{sp}mich){sp}(?:schon{sp}|sehr{sp}|bereits{sp}){0,2}(?:auf{sp}(?:das|unser|ein|den|ihr|dein)\w{0,2}{sp}(?:\w{1,14}{sp}){0,2}{interview}|{you}{sp}(?:\w{1,10}{sp}){0,2}(?:kennen|zu{sp}(?:begruss?en|treffen|sprechen)))",
    ),
    (
        "wirst|werden|treffen|triffst|sprichst|sprechen|teilnehmer|interviewer|gesprachspartn",
        r"(?:gesprachspartner\w{0,4}|teilnehmer\w{0,4}|interviewer\w{0,3})|(?:sie|du){sp}(?:werden|wirst|sprechen|sprichst|treffen|triffst){gap}mit",
    ),
    ("einladung", r"einladung{sp}(?:zum|zu{sp}einem|zu{sp}ihrem|zur){sp}(?:\w{1,14}{sp}){0,2}{interview}"),
)

NEXT_STEP = (
    (
        "test|study|aufgabe|challenge|fallstudie|fragebogen|assessment",
        r"(?:bitte|einladen|link|absolvieren|bearbeiten|durchfuhren|losen|ausfullen|zusenden|erhalten|nachster{sp}schritt){gap}(?:(?:online|einstellungs|eignungs|coding|programmier|fach|personlichkeits)-?(?:test|assessment|aufgabe)|assessment|fallstudie|case{sp}study|probeaufgabe|testaufgabe|fachaufgabe|fragebogen|coding{sp}challenge)",
    ),
    (
        "prozess|nachste|bewerbungsverf|auswahlverfahr",
        r"(?:als|der|im|den){sp}nachste[rnm]?{sp}(?:schritt|prozessschritt)|(?:mochten|wurden|freuen|gerne?){gap}(?:prozess|bewerbungsverfahren|auswahlverfahren){gap}(?:fortsetzen|fortzusetzen|fortfuhren|weiterfuhren|weitergehen)",
    ),
    (
        "zeugniss|lebenslauf|unterlagen|referenzen|arbeitsprobe|gehaltswunsch|gehaltsvorstel|eintrittstermi|kundigungsfris",
        r"(?:bitte(?!{sp}haben{sp}sie{sp}(?:dafur{sp})?verstandnis)|konnten(?!{sp}(?:wir|ich){sp}(?:aus{sp})?(?:ihren|deinen))|konnen|konntest|benotigen|senden|schicken|fehlen|nachreichen|reichen){gap}(?:zeugnisse?|referenzen|unterlagen|gehaltsvorstellung\w{0,2}|gehaltswunsch|eintrittstermin|kundigungsfrist|arbeitsproben?|lebenslauf)",
    ),
)

SLOTS = (
    (
        "einen|eines|wahlen|welche|auswahl|folgende|verfugbarkeit|terminvorschla",
        r"folgende[nr]?{sp}(?:\w{1,16}{sp}){0,2}(?:termine?n?|zeitfenster|zeiten|moglichkeiten|slots)|terminvorschlage?n?|(?:einen|eines|welche[rn]?){sp}(?:der|dieser|von){sp}(?:\w{1,10}{sp})?(?:termine|zeitfenster|slots)|welche[rns]?{sp}(?:termin|zeit|tag)|zur{sp}auswahl|wahlen{sp}sie|(?:ihre|deine){sp}verfugbarkeit\w{0,2}",
    ),
)

ASK = (
    ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
    (
        "bitte",
        r"bitte{sp}(?!(?:um{sp})?(?:haben|gedulden|entschuldig|noch{sp}etwas|verzeihen|verstehen|beachten))(?:\w{1,14}{sp}){0,6}?(?:teilen|senden|schicken|bestatig\w{1,3}|geben(?!{sp}sie{sp}uns{sp}(?:noch|etwas|ein))|nennen|wahlen|wahle|ausfullen|auszufullen|fullen|reichen|melden|lassen|rufen|antworten|unterschr\w{2,8}|unterzeichne\w{0,3}|buchen|vereinbaren|prufen|bringen|laden|sende|schick\w{0,2}|gib(?!{sp}uns{sp}(?:noch|etwas|ein))|teil|nenn\w{0,2}|melde?|such\w{0,2}|bearbeiten|absolvieren|klicken|nutzen|mitbringen|zusenden|zuschicken|mitteilen|durchlesen|lesen|losen|eintragen|uberweisen|hochladen|zukommen)",
    ),
    (
        "sie|bitte",
        r"(?:bringen|senden|schicken|bestatigen|nennen|rufen|geben|fullen|unterschreiben|teilen|melden|prufen|lesen|antworten|buchen|wahlen){sp}sie{sp}(?:\w{1,14}{sp}){0,3}bitte(?!{sp}(?:nicht|etwas|noch))|(?:bring|schick|sende?|nenn|ruf|full|unterschreib|meld|lies|prufe?|such){sp}(?:\w{1,14}{sp}){0,3}bitte(?!{sp}(?:nicht|etwas))",
    ),
    (
        "uns|mir|mich|bescheid|meld",
        r"(?:lassen{sp}sie|lass|teilen{sp}sie|geben{sp}sie|gib|sagen{sp}sie|sag|schreib\w{0,2}(?:{sp}sie)?|schick\w{0,2}(?:{sp}sie)?|senden{sp}sie|sende|nenn\w{0,2}(?:{sp}sie)?){sp}(?:mir|mich|uns){sp}(?:\w{1,14}{sp}){0,6}(?:wissen|mit|bescheid|kurz|noch|deine?\w{0,1}|ihre?\w{0,1}|welche\w{0,1}|wann|ob|wie)|(?:sag|gib|gebt|geben{sp}sie|sagen{sp}sie){sp}(?:\w{1,10}{sp}){0,4}bescheid|meld(?:e|en{sp}sie)?{sp}(?:dich|sich){sp}(?:\w{1,10}{sp}){0,4}(?:bei|bis|mit|sobald|kurz)",
    ),
    (
        "benotigen|bitte|brauchen|warte",
        r"(?:bitten?|warten|warte|benotigen|brauchen){gap}(?:um|auf|noch){sp}(?:\w{1,12}{sp}){0,3}(?:ruckmeldung|antwort|bestatigung|nachricht|zusage|entscheidung|zusendung|angabe|mitteilung|ihr\w{0,2}|dein\w{0,2})",
    ),
    (
        "brauch|benotig|fehl|ware|wurde|interess",
        r"(?:brauch\w{1,3}|benotig\w{1,3}|fehlen?|brauchten){sp}(?:wir{sp}|ich{sp}|uns{sp}|mir{sp}|nur{sp}|noch{sp}|allerdings{sp}|auserdem{sp}|bitte{sp}|von{sp}{you}{sp}|lediglich{sp}){1,5}(?:ihr\w{0,2}|dein\w{0,2}|eine?\w{0,1}|zwei|drei|einige|die|den|das|folgende\w{0,1})(?!{sp}(?:\w{1,10}{sp})?(?:tage?|wochen?|zeit|geduld|moment))|(?:ware|wurde){sp}(?:\w{1,12}{sp}){0,4}(?:gut|schon|super|toll|hilfreich|nett|helfen|freuen),?{sp}wenn{sp}(?:sie|du)|interessiert{sp}(?:mich|uns),?{sp}(?:ob|wie|was|wann)",
    ),
)

COURTESY = (
    (
        "etwas|fragen|helfen|hilfe|jederzeit|melde|problem|unklar|verfugung",
        r"(?:bei|sollten?|falls|wenn|haben{sp}sie|hast{sp}du|fur|stehe\w{0,1}|gibt{sp}es){gap}(?:ruckfragen|fragen(?!{sp}(?:unten|im{sp}anhang))|unklar\w{0,8}|hilfe|problem\w{0,2}|helfen{sp}(?:kann|konnen)|etwas{sp}(?:brauch\w{1,3}|dazwischen|andert|fehlt|unklar))|zur{sp}verfugung|jederzeit{sp}(?:gerne{sp})?(?:melden|kontaktieren|an{sp}mich|an{sp}uns|auf{sp})|(?:melde{sp}dich|melden{sp}sie{sp}sich){sp}(?:\w{1,8}{sp}){0,2}(?:gerne?|jederzeit|einfach|am{sp}empfang|an{sp}der{sp}(?:pforte|rezeption|anmeldung)|beim{sp}(?:empfang|pfortner))",
    ),
    (
        "zoger|folgen|abmelden|abbestellen|karriereseite|stellenangebot|scheu",
        r"zogern{sp}sie{sp}nicht|zoger{sp}nicht|scheuen?{sp}(?:sie{sp}sich{sp})?nicht|karriereseite|weitere{sp}stellenangebote|folgen{sp}sie{sp}uns|abmelden|abbestellen",
    ),
    (
        "nicht|antworten",
        r"(?:antworten{sp}sie|nicht){gap}(?:nicht{sp})?(?:auf{sp}diese|antworten)",
    ),
    (
        "geduld|bitten|verstandnis|entschuld",
        r"(?:bitten{gap}(?:um{sp})?(?:etwas{sp}|noch{sp}|ein{sp}wenig{sp}|ihr{sp}|dein{sp}){0,3}(?:geduld|verstandnis|entschuldigung)|geduld|(?:um{sp})?verstandnis|entschuldig\w{1,6})",
    ),
    (
        "geht|hoffe|lauft|reise|urlaub|wochenende",
        r"wie{sp}(?:geht|lauft|gehts)(?:'s|{sp}es|{sp}so)?(?:{sp}{you})?(?:{sp}(?:so|denn))?(?={sp}?[?,])|wie{sp}war{sp}(?:das|dein|ihr|der)\w{0,3}{sp}(?:wochenende|urlaub|reise|ruckreise|anreise)|(?:schones|gutes){sp}wochenende|hoffe(?:n|ntlich)?",
    ),
)

DEADLINE = (
    (
        "konn|kann|soll|durf|darf|muss|hast|habt",
        r"(?:(?:sie|du|ihr){sp}(?:konnen|kannst|konnt|sollten|solltest|durfen|darfst|mussen|musst)|(?:konnen{sp}sie|kannst{sp}du|konnt{sp}ihr)){sp}[^,.;?!]{0,60}?(?:antworten|(?:bescheid|ruckmeldung){sp}(?:geben|sagen)|(?:sich|dich|euch){sp}[^,.;?!]{0,30}?melden|schicken|senden|einreichen|widersprechen|bestatigen|zusagen|absagen|anrufen|buchen)\b(?![^.;]{0,60}\b(?:wenn|falls|sofern)\b)|(?:du|ihr){sp}(?:hast|habt){sp}(?:noch{sp})?(?:bis|zeit)",
    ),
    (
        "musst|bitte|geben|sagen|frist|haben|aktiv|senden|mussen|teilen|zusage|gultig|antwort|reichen|sollten|schicken|brauchen|verfugbar|unterlagen|bestatigung|ruckmeldung|entscheidung|freigeschaltet|bewerbungsfris|bewerbungsschl",
        r"bitte|bewerbungsfrist|frist{sp}(?:endet|bis)|gultig{sp}bis|(?:sie|du){sp}(?:mussen|musst|sollten(?![^,.;]{0,40}\bvon{sp}(?:uns|mir)\b)|haben{sp}(?:noch{sp})?(?:bis|zeit))|(?:teilen|geben|sagen|senden|schicken|reichen){sp}sie|(?<!trifft\s)(?<!fallt\s)(?:ihre|deine|eure){sp}(?:ruckmeldung|antwort|entscheidung|zusage|bestatigung|unterlagen)|freigeschaltet{sp}bis|aktiv{sp}bis|verfugbar{sp}bis|bewerbungsschluss|brauchen{sp}wir{sp}von",
    ),
    (
        "start|beginn|anfangen|eintritt|arbeitstag",
        r"arbeitsbeginn|eintritt\w{0,7}|beginnt?{sp}am|erste[rn]?{sp}arbeitstag|start(?:en|termin|datum)?{sp}(?:am|zum|ab|im)|anfangen",
    ),
)

COMMIT = (
    (
        "melden|melde|meldet",
        r"(?:wir|ich|unser\w{0,2}{sp}\w{2,16}|team|frau{sp}\w{2,20}|herr{sp}\w{2,20}|kolleg\w{1,4}|recruiting|personalabteilung|fachabteilung|{sp})?{gap}(?:melden?t?{gap}(?:uns|mich|sich|bei|zuruck|wieder)|(?:uns|mich|sich){gap}(?:zu{sp})?melden)",
    ),
    (
        "horen|horst|antwort|rechnen|bekommen|ergebnis|erhalten|erfahrst|erfahren|erhaltst|bescheid|bekommst|feedback|nachricht|ruckmeldung|entscheidung",
        r"(?:sie|du|ihr){sp}(?:werden|wirst|konnen|kannst)?{gap}(?:horen|horst|erhalten|erhaltst|bekommen|bekommst|erfahren|erfahrst|bescheid|rechnen)(?:{gap}(?:von{sp}(?:uns|mir)|bescheid|ruckmeldung|antwort|info\w{0,9}|nachricht|feedback|entscheidung|ergebnis|rechnen|weiter\w{0,3}|angebot|horen|erhalten|bekommen))?|(?:horen|erhalten|bekommen|horst|erhaltst|bekommst|erfahren){sp}(?:sie|du|ihr){gap}(?:von{sp}(?:uns|mir)|bescheid|ruckmeldung|antwort|info\w{0,9}|nachricht|feedback|entscheidung|ergebnis|unsere|eine)|(?:ruckmeldung|feedback|antwort|entscheidung|nachricht|bescheid|ergebnis){gap}(?:erhalten|bekommen|folgt|erfolgt|kommt|geben|steht|fallt|treffen|mitteilen|zukommen|haben|rechnen)",
    ),
    (
        "zu|rufe|gebe|komme|lassen|wissen|setzen|teilen|kontakt|entscheid|antworten|verbindung|informieren|unterrichten|benachrichtige",
        r"(?:wir|ich|er|sie|kolleg\w{1,4}|team|abteilung|frau{sp}\w{2,20}|herr{sp}\w{2,20}|gf|geschaftsfuhrung)?{gap}(?:(?:mit{sp})?{you}{sp}(?:\w{1,14}{sp}){0,5}(?:kontaktieren|informieren|anrufen|benachrichtigen|wissen{sp}lassen|mitteilen|mitzuteilen|antworten|zuruckrufen|unterrichten)|(?:auf|zu){sp}{you}{gap}zu(?:ruck)?(?:kommen|zukommen)?|in{sp}(?:kontakt|verbindung){sp}(?:setzen|treten)|entscheid(?:en|ung{sp}treffen)|(?:kommen|komme|geben|gebe|informieren|kontaktieren|rufe|rufen|teilen|lassen|setzen){sp}(?:\w{1,12}{sp}){0,6}(?:zuruck|zu|bescheid|feedback|ruckmeldung|an|mit|wissen|verbindung|kontakt|{you}))",
    ),
    (
        "zusage|bitten|dauert|dauern|antwort|anspruch|ergebnis|brauchen|feedback|benotigen|ruckmeldung|entscheidung",
        r"(?:entscheidung|ruckmeldung|antwort|feedback|zusage|ergebnis\w{0,3}){sp}(?:\w{1,12}{sp}){0,6}(?:treffen|fallt|fallen|getroffen|erfolgt|folgt|geben|steht|vorliegen|mitgeteilt|bis|innerhalb|binnen|in)|(?:prufung|auswahl|prozess|bearbeitung|das|entscheidung|sichtung)(?:{sp}\w{1,16}){0,5}{sp}(?:dauert|dauern|nimmt{gap}anspruch)|(?:brauchen|benotigen|bitten){gap}(?:noch|etwas|geduld)",
    ),
    (
        "wissen|weiter|nachsten",
        r"wissen{sp}wir{sp}mehr|wie{sp}es{sp}weiter{sp}?geht|(?:nachsten{sp}schritte?){gap}(?:mitteilen|besprechen|informieren|abstimmen|folgen)",
    ),
)

SILENCE = (
    (
        "keine|nicht|antwort|nachricht|ruckmeldung",
        r"(?:sollten|falls|wenn|haben{sp}sie|hast{sp}du){gap}(?:nichts|keine{sp}(?:ruckmeldung|nachricht|antwort|einladung|ruckantwort)|nicht{sp}(?:bei{sp}\w{2,6}{sp})?(?:gemeldet|melden|kontaktier\w{1,3}|gehort))|(?:ohne|keine){sp}(?:nachricht|ruckmeldung|antwort){gap}(?:innerhalb|binnen|bis|bedeutet)",
    ),
)

CONDITIONAL = (
    (
        "ob|nur|wenn|fall|sofern|sollte",
        r"(?<!ordnung, )(?<!ordnung )(?<!okay, )(?<!etwas aus, )(?<!recht, )wenn(?!(?<=auch wenn)[^.!?;]{0,120},{sp}(?:mussen|muss|konnen|konnten|haben|habe|mochten|mochte|ist|sind|fiel)(?!\w))|falls|sollten?{sp}(?:wir|sie|du|ihre?|deine?|es|dein|wider|sich)|sollte[nst]?|ob|sofern|im{sp}fall(?:e)?|nur(?!{sp}(?:teilweise|bedingt|zum{sp}teil|eingeschrankt|wenig\w{0,2}|in{sp}teilen))",
    ),
    ("kandidat|bewerber", r"(?:bewerber|kandidat)\w{0,8},?{sp}(?:die|deren)"),
)

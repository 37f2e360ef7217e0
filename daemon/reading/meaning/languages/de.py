"""German phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

_MACROS = {
    "app": r"bewerbung(?:en|sunterlagen)?|unterlagen|kandidatur|profil|lebenslauf",
    "role": r"stellen?|position(?:en)?|vakanz(?:en)?|job|arbeitsplatz|ausbildungsplatz|praktikum(?:splatz)?|praktikumsstelle|werkstudent\w{0,12}|rolle|aufgabe|stellenausschreibung|ausschreibung",
    "people": r"bewerber(?:innen|in|s|n|:innen|\*innen|_innen)?|kandidat(?:innen|in|en|:innen|\*innen)?|bewerbungen|mitbewerber\w{0,6}|person(?:en)?|profile?|bewerbende[nr]?",
    "other": r"andere[nrsm]?|anderweitig|eine[nmr]?{sp}anderen?|weitere[nr]?|internen?",
    "you": r"ihnen|sie|dir|dich|euch|du",
    "interview": r"(?:vorstellungs|bewerbungs|kennenlern|erst|zweit|fach|online|video|telefon|auswahl|abschluss|team)-?(?:gesprach|interview|termin)(?:e[snm]?|s)?|gesprach(?:s|es|e)?|interviews?|telefonat|kennenlernen|call|probetag|probearbeiten|assessment-?center|termin",
    "realinterview": r"(?:vorstellungs|bewerbungs|kennenlern|erst|zweit|fach|auswahl)-?(?:gesprach|interview|termin)(?:e[snm]?|s)?|interviews?|probetag|probearbeiten|assessment-?center",
}

_REJECTION = (
    (
        "nicht",
        r"nicht{sp}(?:mehr{sp}|weiter{sp}|langer{sp}|zu{sp}){0,3}(?:berucksichtig\w{0,5}|in{sp}(?:die|unsere){sp}(?:\w{1,16}{sp}){0,2}(?:auswahl|wahl|runde)|(?:weiter)?verfolg\w{0,4}|in{sp}betracht)",
    ),
    (
        "lehn|sage",
        r"(?:(?:eine|keine{sp}positive|leider|muss\w{0,3}|diese){gap}(?:absag(?:e|en)|ablehn\w{0,4})|{you}{gap}(?:eine{sp}absage|absagen|ablehnen)|{app}{gap}(?:abgelehnt|ablehnen|abzulehnen))",
    ),
    (
        "anderen|andere|anderweitig|intern",
        r"(?:fur|zugunsten|auf|mit|gunsten){sp}(?:eine[nmr]?{sp}|die{sp}|einige{sp}|mehrere{sp})?(?:andere[nrsm]?|anderweitige[nrsm]?|internen?){sp}(?:\w{1,16}{sp}){0,2}{people}(?:{gap}(?:entschieden|entscheiden|ausgewahlt|weiter\w{0,12}|vorzug|besetzt|gefallen|konzentrier\w{0,4}))?",
    ),
    (
        "andere|mitbewerb|wettbewerb",
        r"(?:andere[nrs]?|mitbewerb\w{1,8}|wettbewerb\w{0,8}){gap}(?:besser|genauer|noch{sp}mehr|starker|naher|passender|geeigneter|den{sp}vorzug|uberzeugt|entsprech\w{1,4}|ubereinstimm\w{1,3}|entschieden|ausgewahlt)",
    ),
    (
        "auf|besetz|vergeben|gestoppt|pausiert|eingestellt|geschlossen|zuruckgezogen",
        r"{role}{gap}(?:besetzt|vergeben|geschlossen|zuruckgezogen|gestoppt|auf{sp}eis|pausiert|nicht{sp}(?:mehr{sp})?(?:zu{sp})?besetz\w{0,4}|eingestellt)",
    ),
    (
        "nicht|gegen|entschieden",
        r"(?:dagegen{sp}entschieden|(?:gegen|nicht{sp}fur){sp}(?:eine{sp}(?:weitere|einstellung|zusage|fortsetzung)|ihre|deine|{you}|eine{sp}zusammenarbeit){gap}(?:entschieden|entscheiden|ausgesprochen)?)",
    ),
    (
        "anbieten|einladen|fortfuhren|einzuladen|fortsetzen|anzubieten|entsprechen|weitergehen|fortzufuhren|fortzusetzen|weiterkommen|weiterfuhren|weiterzugehen|weiterzufuhren",
        r"(?:nicht|kein\w{0,2}){sp}(?:weiter{sp})?(?:fortsetzen|fortzusetzen|weiterfuhren|weiterzufuhren|fortfuhren|fortzufuhren|einladen|einzuladen|anbieten|anzubieten|weitergehen|weiterzugehen|weiterkommen|entsprechen)",
    ),
    (
        "zusage|angebot|weitere|passende|anbieten|positive|geeignete|entsprechende",
        r"(?:keine?n?){sp}(?:positive{sp}(?:nachricht|ruckmeldung|antwort|mitteilung|entscheidung|zusage)|zusage|(?:konkretes{sp})?angebot{sp}(?:machen|unterbreiten)|(?:passende|geeignete|entsprechende)\w{0,2}{sp}{role}|{role}{sp}anbieten|weitere[nr]?{sp}(?:schritt|runde|gesprach))",
    ),
    (
        "nicht",
        r"(?:{app}|{you}|ihre?|deine?|anforderung\w{0,4}|erfahrung\w{0,3}|qualifikation\w{0,3}){gap}nicht{sp}(?:\w{1,14}{sp}){0,3}(?:erfolgreich|erfolg|uberzeug\w{1,3}|gepasst|passt|passen|ubereinstimm\w{1,3}|entspr\w{1,6}|erfull\w{1,3}|deck\w{1,3}|abdeck\w{0,3}|zusammenpass\w{1,3})",
    ),
    (
        "nicht",
        r"nicht{sp}(?:\w{1,12}{sp}){0,4}(?:ausgewahlt|engere[nr]?{sp}(?:aus)?wahl|ausgesucht|nominiert)",
    ),
    (
        "nicht weiterverfolg|nicht langer|nicht mehr berucks|nicht aufnehmen|leider",
        r"leider{gap}(?:nicht{sp}(?:\w{1,12}{sp}){0,3}(?:berucksichtig\w{0,4}|anbieten|einladen|zusagen|einstellen|weiter|entschieden|gereicht|besetz\w{1,3}|mehr{sp}(?:offen|verfugbar|frei)|aufnehmen|entsprechen|geklappt|fur{sp}(?:{you}|ihre|deine))|absag\w{0,3}|keine?n?{sp}(?:passende|geeignete|weitere|positive|bessere)|anderweitig|(?:fur|auf){sp}(?:eine[nm]?{sp})?andere[nm]?|verabschieden)",
    ),
    (
        "bedauern|bedaure|leid",
        r"(?:bedauern|bedaure|tut{sp}(?:uns|mir){sp}(?:sehr{sp})?leid){gap}(?:mitteilen|mitzuteilen|dass|keine?n?|nicht)(?=[^.!?]{0,160}(?:nicht|kein|ander|besetzt|absag|ablehn))",
    ),
    (
        "nicht",
        r"nicht{sp}(?:die{sp}richtige|der{sp}richtige|den{sp}richtigen|das{sp}richtige|das{sp}passende){sp}(?:\w{1,12}{sp}){0,1}(?:stelle|kandidat\w{0,3}|person|match|wahl|profil)",
    ),
    (
        "nicht|ander|mitbewerb|entschieden",
        r"anders{sp}entschieden|(?:wahl|entscheidung){sp}(?:ist{sp}|fiel{sp}|(?:\w{1,12}{sp}){0,4}?)?(?:auf|zugunsten|gunsten|nicht{sp}auf|fur)(?=[^.!?]{0,60}(?:ander|mitbewerb|nicht))",
    ),
    ("einstellungsstopp", r"einstellungsstopp"),
    ("zuruck|wieder|entlastung", r"(?:{app}){gap}(?:zu{sp}unserer{sp}entlastung|wieder{sp}zuruck|anbei{sp}zuruck)"),
)

_REGRET = (
    ("leider|bedauer|leid|schade", r"leider|bedauer\w{0,5}|tut{sp}(?:uns|mir){sp}leid|schade"),
    (
        "alles|erfolg|berufliche",
        r"(?:alles{sp}gute|viel{sp}erfolg|erfolg){gap}(?:zukunft|weg|suche|berufliche|stellensuche|jobsuche|weitere)|berufliche[nr]?{sp}(?:weg|zukunft|werdegang|laufbahn)",
    ),
    ("talent|datenbank|bewerberpool", r"talent-?{sp}?pool|bewerberpool|datenbank"),
    ("sorgfaltig", r"sorgfaltige[nrs]?{sp}(?:prufung|abwagung|durchsicht|auswahl|uberlegung)"),
)

_OFFER = (
    (
        "zusage|angebot|anbieten|anzubieten|vertragsangebo",
        r"(?:freuen{sp}uns|freue{sp}mich|mochten|wurden|wollen|konnen|gerne?){gap}{you}?{gap}(?:{role}{gap}(?:anbieten|anzubieten)|(?:ein|unser|folgendes|das){sp}(?:\w{1,16}{sp}){0,3}(?:angebot|vertragsangebot|jobangebot){sp}?(?:unterbreiten|machen|zukommen|zu{sp}machen|zu{sp}unterbreiten|zusenden|ubersenden)?|eine{sp}(?:feste{sp})?zusage)",
    ),
    (
        "jobangebot|dienstvertrag|anstellungsver|vertragsentwur|vertragsangebo|angebotsschrei|arbeitsvertrag|vertragsunterl",
        r"(?:ihr|dein|ihren|deinen|der|den|das|ein|einen|unser|anbei|beiliegend|im{sp}anhang|angehangt)\w{0,2}{sp}(?:\w{1,16}{sp}){0,4}(?:arbeitsvertrag\w{0,3}|vertragsangebot|vertragsentwurf|jobangebot|anstellungsvertrag|dienstvertrag|vertragsunterlagen|angebotsschreiben)",
    ),
    (
        "hast|dabei|haben|stelle|zusagen|begrusen|aufnehmen|willkommen|entschieden",
        r"(?:fur{sp}(?:sie|dich){sp}entschieden|(?:sie|dich|du){gap}(?:im|in{sp}unserem|als{sp}teil{sp}unseres){sp}team{sp}(?:haben|begrusen|willkommen|aufnehmen|dabei)|willkommen{sp}(?:im{sp}team|an{sp}bord|bei{sp}uns{sp}im{sp}team)|(?:{role}|{you}){gap}zusagen{sp}(?:zu{sp})?(?:konnen|durfen)|hast{sp}den{sp}job|haben{sp}die{sp}stelle)",
    ),
    (
        "bruttogehalt|jahresgehalt|monatsgehalt|jahresbrutto|bruttojahresge",
        r"(?:jahresgehalt|bruttogehalt|jahresbrutto|bruttojahresgehalt|monatsgehalt){sp}(?:von|betragt|in{sp}hohe|liegt)",
    ),
)

_INVITATION = (
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

_CONFIRMED = (
    (
        "statt|steht|finde|gebucht|bestatig|festgelegt|vereinbart|terminiert|eingeplant",
        r"{interview}{gap}(?:bestatig\w{0,3}|findet|statt|eingeplant|vereinbart|steht|gebucht|terminiert|festgelegt)|(?:bestatig\w{0,4}|vereinbart|eingeplant|gebucht){gap}{interview}|(?:findet|finden){gap}{interview}{gap}statt",
    ),
    (
        "freuen|freue",
        r"(?:freuen{sp}uns|freue{sp}mich){sp}(?:schon{sp}|sehr{sp}|bereits{sp}){0,2}(?:auf{sp}(?:das|unser|ein|den|ihr|dein)\w{0,2}{sp}(?:\w{1,14}{sp}){0,2}{interview}|{you}{sp}(?:\w{1,10}{sp}){0,2}(?:kennen|zu{sp}(?:begrusen|treffen|sprechen)))",
    ),
    (
        "wirst|werden|treffen|triffst|sprichst|sprechen|teilnehmer|interviewer|gesprachspartn",
        r"(?:gesprachspartner\w{0,4}|teilnehmer\w{0,4}|interviewer\w{0,3})|(?:sie|du){sp}(?:werden|wirst|sprechen|sprichst|treffen|triffst){gap}mit",
    ),
    ("einladung", r"einladung{sp}(?:zum|zu{sp}einem|zu{sp}ihrem|zur){sp}(?:\w{1,14}{sp}){0,2}{interview}"),
)

_NEXT_STEP = (
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
        r"(?:bitte|konnten|konnen|konntest|benotigen|senden|schicken|fehlen|nachreichen|reichen){gap}(?:zeugnisse?|referenzen|unterlagen|gehaltsvorstellung\w{0,2}|gehaltswunsch|eintrittstermin|kundigungsfrist|arbeitsproben?|lebenslauf)",
    ),
)

_UPDATE = (
    (
        "call|neue|verleg|termin|umplanen|gesprach|geandert|probetag|vorziehen|interview|verschieb|telefonat|verschoben|assessment|kennenlernen|probearbeiten",
        r"{interview}{gap}(?:verschieb\w{0,3}|verschoben|verleg\w{0,3}|umplanen|zu{sp}verschieben|zu{sp}verlegen|geandert|vorverlegt|vorziehen)|(?:verschieb\w{0,4}|verleg\w{1,4}|verschoben){gap}{interview}|neue[rn]?{sp}(?:termin|zeit|uhrzeit)|terminanderung|terminverschiebung|ersatztermin|ausweichtermin",
    ),
    (
        "nicht|leider|ausweichen|verhindert|dazwischen|stattdessen",
        r"(?:passt|klappt|geht){gap}(?:leider|nicht)|dazwischen{sp}?gekommen|(?:konnten|konnen|ginge|ware|passt){gap}(?:stattdessen|ausweichen)|(?:bin|ist){sp}(?:leider{sp})?verhindert",
    ),
)

_CANCELLATION = (
    (
        "fallt|absage|abgesagt|abzusagen|storniert|entfallen|stattfinden|stornierung",
        r"{interview}{gap}(?:absagen|abgesagt|entfallt|entfallen|storniert|fallt{sp}(?:leider{sp})?aus|nicht{sp}stattfinden|abzusagen)|(?:absage|stornierung){sp}(?:des|ihres|unseres|vom){gap}{interview}",
    ),
)

_ACKNOWLEDGEMENT = (
    (
        "profil|erhalt|eingang|bewerbung|kandidatur|unterlagen|lebenslauf|eingegangen",
        r"{app}{gap}(?:erhalten|eingegangen|angekommen|eingetroffen|ubermittelt|versandt|gesendet|ubersendet|registriert)|(?:eingang|erhalt|eingangsbestatigung){gap}{app}|eingangsbestatigung|(?:erhalten|eingegangen){gap}{app}|bewerbungseingang",
    ),
    (
        "profil|interesse|bewerbung|vertrauen|kandidatur|unterlagen|lebenslauf",
        r"(?:vielen{sp}dank|herzlichen{sp}dank|besten{sp}dank|danke?n?){gap}(?:{app}|interesse|vertrauen)",
    ),
    (
        "profil|prufen|prufung|sichten|sichtung|bewerbung|kandidatur|durchsicht|unterlagen|bearbeiten|lebenslauf|bearbeitung",
        r"(?:prufen|sichten|prufung|sichtung|bearbeiten|bearbeitung|durchsicht){gap}{app}|{app}{gap}(?:prufen|geprueft|gepruft|sichten|gesichtet|prufung|bearbeitung|bearbeiten|bearbeitet|angesehen|anschauen)",
    ),
)

_COMMIT = (
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

_SILENCE = (
    (
        "keine|nicht|antwort|nachricht|ruckmeldung",
        r"(?:sollten|falls|wenn|haben{sp}sie|hast{sp}du){gap}(?:nichts|keine{sp}(?:ruckmeldung|nachricht|antwort|einladung|ruckantwort)|nicht{sp}(?:bei{sp}\w{2,6}{sp})?(?:gemeldet|melden|kontaktier\w{1,3}|gehort))|(?:ohne|keine){sp}(?:nachricht|ruckmeldung|antwort){gap}(?:innerhalb|binnen|bis|bedeutet)",
    ),
)

_ASK = (
    (
        "?",
        r"(?:konnten|konnen|konntest|kannst|wurden|wurdest|haben|hast|sind|bist|passt|passen|passe|ware|waren|ginge|wann|welche[rsn]?|was|wie|wo|wer|darf|durfen|mochten|mochtest|ist|geht|klappt|wollen|soll|stehen|lust|hatten|hattest)[^.!?]{1,160}\?",
    ),
    (
        "bitte",
        r"bitte{sp}(?:\w{1,14}{sp}){0,6}(?:teilen|senden|schicken|bestatig\w{1,3}|geben|nennen|wahlen|wahle|ausfullen|fullen|reichen|melden|lassen|rufen|antworten|unterschr\w{2,8}|buchen|vereinbaren|prufen|bringen|laden|sende|schick\w{0,2}|gib|teil|nenn\w{0,2}|melde?|such\w{0,2}|bearbeiten|absolvieren|klicken|nutzen)",
    ),
    (
        "uns|mir",
        r"(?:lassen{sp}sie|lass|teilen{sp}sie|geben{sp}sie|gib|sagen{sp}sie|sag){sp}(?:mir|uns){sp}(?:\w{1,14}{sp}){0,6}(?:wissen|mit|bescheid)",
    ),
    (
        "zusage|antwort|nachricht|bestatigung|ruckmeldung|entscheidung",
        r"(?:bitten?|freuen|freue|warten|warte){gap}(?:um|auf){sp}(?:\w{1,12}{sp}){0,3}(?:ruckmeldung|antwort|bestatigung|nachricht|zusage|entscheidung)",
    ),
)

_COURTESY = (
    (
        "fragen|verfugung|jederzeit",
        r"(?:bei|sollten|falls|wenn|haben{sp}sie|hast{sp}du|fur|stehe\w{0,1}){gap}(?:ruck)?fragen|zur{sp}verfugung|jederzeit{sp}(?:gerne{sp})?(?:melden|kontaktieren)",
    ),
    (
        "zoger|folgen|abmelden|abbestellen|karriereseite|stellenangebot",
        r"zogern{sp}sie{sp}nicht|zoger{sp}nicht|karriereseite|weitere{sp}stellenangebote|folgen{sp}sie{sp}uns|abmelden|abbestellen",
    ),
    (
        "nicht|antworten",
        r"(?:antworten{sp}sie|nicht){gap}(?:nicht{sp})?(?:auf{sp}diese|antworten)",
    ),
    ("geduld|bitten", r"(?:bitten{gap}(?:um{sp})?(?:etwas{sp}|noch{sp}|ein{sp}wenig{sp}){0,3}geduld|geduld)"),
)

_CONDITIONAL = (
    (
        "ob|nur|wenn|fall|sofern|sollte",
        r"wenn|falls|sollten?{sp}(?:wir|sie|du|ihre?|deine?|es|dein|wider|sich)|sollte[nst]?|ob|sofern|im{sp}fall(?:e)?|nur",
    ),
    ("kandidat|bewerber", r"(?:bewerber|kandidat)\w{0,8},?{sp}(?:die|deren)"),
)

_DEADLINE = (
    (
        "musst|bitte|geben|sagen|frist|haben|aktiv|senden|mussen|teilen|zusage|gultig|antwort|reichen|sollten|schicken|brauchen|verfugbar|unterlagen|bestatigung|ruckmeldung|entscheidung|freigeschaltet|bewerbungsfris|bewerbungsschl",
        r"bitte|bewerbungsfrist|frist{sp}(?:endet|bis)|gultig{sp}bis|(?:sie|du){sp}(?:mussen|musst|sollten|haben{sp}(?:noch{sp})?(?:bis|zeit))|(?:teilen|geben|sagen|senden|schicken|reichen){sp}sie|(?:ihre|deine|eure){sp}(?:ruckmeldung|antwort|entscheidung|zusage|bestatigung|unterlagen)|freigeschaltet{sp}bis|aktiv{sp}bis|verfugbar{sp}bis|bewerbungsschluss|brauchen{sp}wir{sp}von",
    ),
    (
        "start|beginn|anfangen|eintritt|arbeitstag",
        r"arbeitsbeginn|eintritt\w{0,7}|beginnt?{sp}am|erste[rn]?{sp}arbeitstag|start(?:en|termin|datum)?{sp}(?:am|zum|ab|im)|anfangen",
    ),
)

_JOB = (
    (
        "bewerber|beworben|bewerbung",
        r"(?:ihre?|deine?|eure?|der|die|ihrer|deiner){sp}(?:\w{1,16}{sp}){0,2}bewerbung(?:s\w{2,20})?|bewerbung{sp}(?:als|um|fur|auf|bei|zum|zur)|bewerbungs(?:prozess|verfahren|unterlagen|gesprach\w{0,2}|eingang|status)|bewerber\w{0,8}|beworben",
    ),
    (
        "rolle|stelle|vakanz|position|praktikum|werkstudent|ausschreibung|ausbildungspla|traineeprogram",
        r"(?:fur|auf|um|der|die|als|zur|ausgeschriebene\w{0,1}|unsere\w{0,1}|diese\w{0,1}){sp}(?:\w{1,16}{sp}){0,2}(?:stelle|position|vakanz|ausschreibung|stellenausschreibung|rolle){sp}?|stellen(?:anzeige|ausschreibung|angebot|profil)|traineeprogramm|ausbildungsplatz|werkstudent\w{0,12}|praktikum",
    ),
    (
        "talent|personal|kandidat|karriere|resources|recruiter|recruiting|recruitment|fachbereich|einstellung|fachabteilung|auswahlverfahr|auswahlprozess",
        r"kandidat\w{0,8}|personal(?:abteilung|auswahl|referent\w{0,3}|wesen|gewinnung|leit\w{2,6}|bereich)|recruit(?:er|erin|ing|ment)|talent{sp}?(?:acquisition|pool|management)|karriere(?!seite{sp}besuchen)|human{sp}resources|fachabteilung|fachbereich|einstellung|auswahlverfahren|auswahlprozess",
    ),
    (
        "gesprach|probetag|lebenslauf|probearbeit|gehaltsvorstel|arbeitsvertrag",
        r"(?:vorstellungs|bewerbungs|kennenlern|erst|zweit|fach)-?gesprach\w{0,3}|lebenslauf|arbeitsvertrag\w{0,2}|probetag|probearbeit\w{0,3}|gehaltsvorstellung\w{0,2}",
    ),
    (
        "leiter|manager|analyst|berater|trainee|referent|designer|engineer|ingenieur|fachkraft|assistent|entwickler|consultant|mitarbeiter|sachbearbeiter",
        r"(?:als|zum|zur|stelle|position){sp}(?:\w{1,20}{sp}){0,3}(?:\w{0,20}(?:entwickler|ingenieur|manager|sachbearbeiter|referent|berater|leiter|consultant|engineer|analyst|designer|assistent|fachkraft|trainee|mitarbeiter)\w{0,4})",
    ),
)

_JOB_HINT = (
    (
        "gesprach|probetag|austausch|interview|telefonat|kennenlernen|kennenzulernen",
        r"(?:\w{0,16})gesprach\w{0,3}|telefonat|interview\w{0,2}|kennenlernen|kennenzulernen|austausch|probetag",
    ),
    ("bewerbung", r"bewerbung\w{0,14}"),
    (
        "team|runde|auswahl|prozess|kollegen|feedback|abteilung|ruckmeldung|entscheidung",
        r"ruckmeldung|(?:unsere|eine|die|endgultige){sp}entscheidung|auswahl|(?:nachste|zweite|letzte|finale)\w{0,1}{sp}runde|feedback|prozess|(?:das|unser|dem|im|ins){sp}team|abteilung|kollegen",
    ),
    (
        "qualifikation|erfahrung|profil|unterlagen|stelle|position",
        r"qualifikation\w{0,3}|berufserfahrung|profil|unterlagen|stelle|position",
    ),
    ("personlich", r"personlich{sp}(?:treffen|kennen)"),
)

_FOREIGN = (
    (
        "kredit|darlehen|hypothek|girokonto|versicherung|leasingantrag|leasingvertrag|kontoeroffnung|baufinanzierun",
        r"kredit(?:antrag|karte|e|anfrage|vertrag)?|darlehen\w{0,7}|hypothek\w{0,3}|(?:ihre|deine|unsere){sp}\w{0,12}versicherung(?:santrag|svertrag)?|girokonto|kontoeroffnung|baufinanzierung|leasing(?:antrag|vertrag)",
    ),
    (
        "zimmer|exposé|mieter|expose|wohnung|casting|immobilie|mietvertrag|besichtigung|mietinteressen",
        r"wohnungs?\w{0,16}|mietvertrag|besichtigung\w{0,9}|vermieter\w{0,2}|mieter\w{0,2}|mietinteressent\w{0,3}|immobilie\w{0,3}|wg-?{sp}?(?:zimmer|casting)|exposé|expose",
    ),
    (
        "visum|konsulat|botschaft|burgeramt|reisepass|visaantrag|visatermin|fahrprufung|fuhrerschein|einburgerung|aufenthaltstit|auslanderbehor",
        r"visum\w{0,6}|visa(?:antrag|termin)|botschaft|konsulat|reisepass|einburgerung\w{0,6}|aufenthaltstitel|auslanderbehorde|fuhrerschein\w{0,6}|burgeramt|fahrprufung",
    ),
    (
        "kita|parzelle|semester|stipendi|schulplatz|kleingarten|studiengang|studienplatz|kindergarten|immatrikulatio|zulassungsbesc",
        r"studienplatz|immatrikulation|zulassungsbescheid|stipendi\w{2,6}|kita-?(?:platz)?|kindergarten\w{0,6}|schulplatz|studiengang|semester|kleingarten|parzelle",
    ),
    (
        "film|radio|leser|befrag|redakt|podcast|zeitung|beitrag|sendung|bericht|artikel|reportage|interview|journalist",
        r"(?:einen|den|unseren|meinen){sp}(?:artikel|beitrag|bericht|podcast|film)|zeitung|journalist\w{0,4}|redakt\w{2,8}|podcast|reportage|(?:fur{sp})?(?:unsere|die){sp}sendung|als{sp}(?:fachperson|expert\w{1,3}|experten?){gap}(?:interview|befrag)\w{0,4}|interviewanfrage|interviewpartner\w{0,3}|leser(?:innen)?{sp}|radio",
    ),
    (
        "markt|online|studie|nutzer|kunden|umfrage|probanden|gutschein|dissertation|masterarbeit|aufwandsentsch|bachelorarbeit",
        r"(?:kunden|nutzer|markt|online)-?(?:befragung|interview\w{0,2}|forschung|umfrage|studie)|umfrage|gutschein\w{0,2}|aufwandsentschadigung|(?:unsere|eine|der|einer){sp}studie|masterarbeit|bachelorarbeit|dissertation|probanden",
    ),
    (
        "online|seminar|webinar|coaching|ratgeber|workshop|newsletter|probeinterview|bewerbungstipp|bewerbungstrai",
        r"coaching\w{0,8}|webinar\w{0,2}|workshop|bewerbungstraining|bewerbungstipps|online-?kurs|seminar\w{0,3}|ratgeber|newsletter|probeinterview",
    ),
    (
        "paket|anfrage|buchung|retoure|sendung|rechnung|lieferung|bestellung|abonnement|reklamation|kundendienst|ticketnummer|reservierung|kundenservice|ruckerstattung",
        r"(?:ihre|deine){sp}(?:\w{1,12}{sp})?(?:bestellung|rechnung|lieferung|sendung|buchung|reservierung|anfrage{sp}nr|retoure|reklamation)|paket(?:sendung)?|kundenservice|kundendienst|ticketnummer|ruckerstattung|abonnement|sendungsverfolgung",
    ),
    (
        "auf|heute|rabatt|schnappchen|gutscheincode|sonderangebot",
        r"sonderangebot\w{0,2}|rabatt\w{0,4}|gutscheincode|nur{sp}heute|\d{1,2}{sp}?%{sp}(?:auf|rabatt)|schnappchen",
    ),
    ("arzt|praxis|untersuchung|op-|patient", r"arzttermin|praxis{sp}dr|untersuchungs?termin|patient\w{0,4}|zahnarzt\w{0,6}"),
    (
        "austrittsgespr|elterngesprach|beratungsgespr|zeugniskonfere|verkaufsgespra|mitarbeiterges|jahresgesprach",
        r"mitarbeitergesprach\w{0,2}|jahresgesprach\w{0,2}|austrittsgesprach|elterngesprach|beratungsgesprach|verkaufsgesprach|zeugniskonferenz",
    ),
    (
        "angebot|kostenvoranschlag|handwerker",
        r"kostenvoranschlag|angebot{sp}(?:nr|nummer)|handwerker|(?:ihr|unser){sp}angebot{sp}fur{sp}(?:die|das|den){sp}(?:reparatur|umzug|auto|heizung|kuche|fahrzeug)",
    ),
    (
        "zuschuss|forderantrag|vergabestelle|vergabeverfahr|zuwendungsbesc",
        r"vergabe(?:verfahren|stelle)|forderantrag|zuwendungsbescheid|zuschuss",
    ),
    ("tierheim|adoption|ehrenamt|verein|mitglied", r"tierheim|adoption\w{0,6}|vereinsmitglied\w{0,8}|mitgliedsantrag"),
)

_ADVERTISING = (
    (
        "jobs|mail|neue|alarm|agent|alert|bewerben|passende|suchauftrag|stellenangebot",
        r"(?:\d{1,4}{sp})?neue{sp}(?:\w{1,16}{sp}){0,2}(?:jobs|stellen\w{0,9})|passende{sp}(?:jobs|stellen\w{0,9})|job-?{sp}?(?:alarm|agent|alert|mail)|suchauftrag|(?:jobs|stellenangebote){sp}(?:fur{sp}(?:dich|sie)|in{sp}[a-z]{3,20})|jetzt{sp}bewerben",
    ),
    (
        "jetzt|browser|newsletter",
        r"jetzt{sp}(?:anmelden|registrieren|platz{sp}sichern|entdecken|informieren)|im{sp}browser{sp}(?:ansehen|offnen|anzeigen)|newsletter",
    ),
)

_OUTREACH = (
    (
        "offen|profil|kunden|spannende|mandanten|attraktive|aufmerksam|interessante|wechselbereit|wechselwillig",
        r"(?:auf{sp}(?:ihr|dein){sp}(?:\w{1,10}{sp})?profil|(?:ihr|dein){sp}profil{gap}(?:aufmerksam|gestosen|gefunden|gefallt|spannend|interessant)|aufmerksam{sp}geworden)|(?:spannende|interessante|attraktive){sp}(?:\w{1,12}{sp}){0,2}(?:position|herausforderung|vakanz|stelle){gap}(?:kunden|mandant\w{0,2}|vorstellen|fur{sp}(?:sie|dich))|(?:im{sp}auftrag|fur){gap}(?:eines|unseren|einen|meinen){sp}(?:kunden|mandanten)|(?:wechselbereit|offen{sp}fur{sp}(?:neue|eine|einen)|wechselwillig)",
    ),
)

_SCAM = (
    ("whatsapp|telegram", r"(?:per|uber|via|auf){sp}(?:whatsapp|telegram)"),
    (
        "ausweis|vorkasse|verdiene|bankdaten|heimarbeit|anmeldegebuhr|bearbeitungsge|registrierungs|schulungsgebuh",
        r"(?:bearbeitungs|anmelde|registrierungs|schulungs)gebuhr|bankdaten|vorkasse|ausweiskopie|kopie{sp}(?:ihres|deines){sp}(?:personal)?ausweis\w{0,2}|heimarbeit|(?:verdienen|verdiene){sp}(?:sie|du)?{gap}(?:pro{sp}(?:woche|tag|stunde)|taglich|wochentlich)",
    ),
)

_INTERVIEWER = (
    (
        "kandidat|gesprach|bewerber|interview|feedbackbogen|bewertungsboge",
        r"(?:der|die|dem|unser|unsere|einem|einen|naechsten|nachsten){sp}(?:bewerber|kandidat)(?:in|en)?{sp}(?:\w{1,16}{sp}){0,3}(?:hat|ist|wird|kommt|fur|am|um)|(?:gesprach|interview){sp}mit{sp}(?:dem|der|unserem|unserer|einem){sp}(?:bewerber|kandidat)\w{0,3}|feedbackbogen|bewertungsbogen|gesprachsleitfaden",
    ),
)

_CANDIDATE = (
    (
        "nehme|bewerbe|gesprach|bewerbung|unterlagen|lebenslauf|anschreiben|vorstellungsge",
        r"(?:meine?[rnm]?){sp}(?:bewerbung\w{0,12}|lebenslauf|unterlagen|gesprach|vorstellungsgesprach\w{0,2}|anschreiben)|bewerbe{sp}ich{sp}mich|bewerbe{sp}mich|(?:ihr|ihrem|ihres){sp}unternehmen|nehme{sp}(?:ich{sp})?(?:ihr|das|die)\w{0,2}{sp}(?:angebot|stelle|einladung){gap}an",
    ),
)

_WITHDRAWS = (
    (
        "zuruck|bewerbung|kandidatur",
        r"(?:bewerbung|kandidatur){gap}(?:zuruck(?:zu)?ziehen|zuruckgezogen|zuruck)|ziehe{gap}(?:bewerbung|kandidatur){gap}zuruck",
    ),
    (
        "ander",
        r"(?:fur|auf|bei){gap}(?:andere[sn]?|anderweitig\w{0,2}){sp}(?:angebot|stelle|position|arbeitgeber|unternehmen){gap}(?:entschieden|angenommen|zugesagt|unterschrieben)|(?:andere[sn]?){sp}(?:angebot|stelle|position){gap}(?:angenommen|annehmen)|anderweitig{sp}(?:entschieden|zugesagt)",
    ),
    (
        "absagen|ablehnen|interess",
        r"(?:muss|mochte|mochten){gap}(?:ihnen|den{sp}termin|das{sp}angebot|die{sp}stelle){gap}(?:absagen|ablehnen)|(?:kein|nicht{sp}mehr){gap}interess\w{1,4}{sp}an{sp}der{sp}(?:stelle|position)",
    ),
)

_AUTOMATIC = (
    (
        "automatisch|automatisiert|systemgeneriert|maschinell",
        r"(?:automatisch|automatisiert|maschinell){sp}(?:\w{1,12}{sp}){0,2}(?:generiert\w{0,2}|erstellt\w{0,2}|erzeugt\w{0,2}|versendet\w{0,2}|verschickt\w{0,2}|e-?mail|nachricht|antwort)|automatische{sp}(?:e-?mail|nachricht|antwort|eingangsbestatigung)|systemgeneriert\w{0,2}",
    ),
    (
        "antworten",
        r"(?:antworten{sp}sie{sp}(?:bitte{sp})?nicht|nicht{sp}(?:direkt{sp})?auf{sp}diese{sp}(?:\w{1,12}{sp})?(?:e-?mail|nachricht|mail){sp}(?:zu{sp})?antworten|kann{sp}keine{sp}antworten)",
    ),
)

_ALIVE = (
    (
        "team|rolle|vakanz|stelle|aufgabe|position",
        r"(?:gerne?|wurden|mochten|vorschlagen|anbieten|konnten|vorstellen|sprechen|kennenlernen|einladen|interesse|passt|denken|passen){gap}(?:fur|uber|als|auf|an){gap}(?:andere[n]?|weitere[n]?|neue[n]?|zweite[n]?|ahnliche[n]?){sp}(?:\w{1,16}{sp}){0,3}(?:stelle|position|rolle|vakanz|aufgabe|team)|(?:andere|weitere|ahnliche)[n]?{sp}(?:stelle|position){gap}(?:sprechen|unterhalten|kennenlernen|einladen|vorstellen)",
    ),
)

_SLOTS = (
    (
        "einen|eines|wahlen|welche|auswahl|folgende|verfugbarkeit|terminvorschla",
        r"folgende[nr]?{sp}(?:\w{1,16}{sp}){0,2}(?:termine?n?|zeitfenster|zeiten|moglichkeiten|slots)|terminvorschlage?n?|(?:einen|eines|welche[rn]?){sp}(?:der|dieser|von){sp}(?:\w{1,10}{sp})?(?:termine|zeitfenster|slots)|welche[rns]?{sp}(?:termin|zeit|tag)|zur{sp}auswahl|wahlen{sp}sie|(?:ihre|deine){sp}verfugbarkeit\w{0,2}",
    ),
)

PHRASES = MeaningLanguage(
    code="de",
    common=frozenset(
        "und der die das sie ihnen ihre wir uns mit für auf ist nicht von zu den dem ein eine im am sehr geehrte geehrter hallo grüße vielen dank ich bis als bei".split()
    ),
    macros=_MACROS,
    signals={
        "rejection": _REJECTION,
        "regret": _REGRET,
        "offer": _OFFER,
        "invitation": _INVITATION,
        "confirmed": _CONFIRMED,
        "next_step": _NEXT_STEP,
        "update": _UPDATE,
        "cancellation": _CANCELLATION,
        "acknowledgement": _ACKNOWLEDGEMENT,
        "commit": _COMMIT,
        "silence_means_no": _SILENCE,
        "ask": _ASK,
        "courtesy": _COURTESY,
        "conditional": _CONDITIONAL,
        "deadline": _DEADLINE,
        "job": _JOB,
        "job_hint": _JOB_HINT,
        "foreign": _FOREIGN,
        "advertising": _ADVERTISING,
        "outreach": _OUTREACH,
        "scam": _SCAM,
        "interviewer_side": _INTERVIEWER,
        "candidate_side": _CANDIDATE,
        "withdraws": _WITHDRAWS,
        "automatic": _AUTOMATIC,
        "alive": _ALIVE,
        "slots": _SLOTS,
    },
    informal=r"\b(?:du|dir|dich|dein|deine|deinen|deiner|deinem|euch|eure)\b",
    formal=r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer)\b|\bSehr geehrte",
)

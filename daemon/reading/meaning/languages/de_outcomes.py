"""German phrases: what was decided."""

REJECTION = (
    (
        "bewerb|kandidat|person|profil",
        r"(?:fur|auf|mit){sp}(?:\w{1,12}{sp}){0,2}{people}(?:{sp}(?:entschieden|konzentriert|weiter\w{0,8}|fokussiert))?,?{sp}(?:die|deren|der{sp}en){gap}(?:besser|mehr|starker|naher|genauer|eher|passend\w{0,2})",
    ),
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
        r"{role}(?!{sp}(?:bis|zum|spatestens|noch)\b){gap}(?:besetzt|vergeben|geschlossen|zuruckgezogen|gestoppt|auf{sp}eis|pausiert|nicht{sp}(?:mehr{sp})?(?:zu{sp})?besetz\w{0,4}|eingestellt)",
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
        r"leider{gap}(?:nicht{sp}(?:\w{1,12}{sp}){0,3}(?:berucksichtig\w{0,4}|anbieten|einladen|zusagen|einstellen|weiter|entschieden|gereicht|besetzen|besetzt{sp}(?:wird|werden)|mehr{sp}(?:offen|verfugbar|frei)|aufnehmen|entsprechen|geklappt|fur{sp}(?:{you}|ihre|deine))|absag\w{0,3}|keine?n?{sp}(?:passende|geeignete|weitere|positive|bessere)|anderweitig|(?:fur|auf){sp}(?:eine[nm]?{sp})?andere[nm]?|verabschieden)",
    ),
    (
        "bedauern|bedaure|leid",
        r"(?:bedauern|bedaure|tut{sp}(?:uns|mir){sp}(?:sehr{sp})?leid){gap}(?:mitteilen|mitzuteilen|dass|keine?n?|nicht)(?=[^.!?]{0,160}(?:nicht|kein|\bander|besetzt|absag|ablehn))",
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
    (
        "niemand",
        r"(?:wir|ich){sp}(?:brauche|suche|nehme)n?{sp}(?:\w{1,12}{sp}){0,3}niemand\w{0,2}(?!{sp}(?:mit|ohne|der|die|aus|unter|uber))",
    ),
    ("zuruck|wieder|entlastung", r"(?:{app}){gap}(?:zu{sp}unserer{sp}entlastung|wieder{sp}zuruck|anbei{sp}zuruck)"),
)

OFFER = (
    (
        "zusage|angebot|anbieten|anzubieten|vertragsangebo",
        r"(?:freuen{sp}uns|freue{sp}mich|mochten|wurden|wollen|konnen|gerne?){gap}{you}?{gap}(?:{role}{gap}(?:anbieten|anzubieten)|(?:ein|unser|folgendes|das){sp}(?:\w{1,16}{sp}){0,3}(?:angebot|vertragsangebot|jobangebot){sp}?(?:unterbreiten|machen|zukommen|zu{sp}machen|zu{sp}unterbreiten|zusenden|ubersenden)?|eine{sp}(?:feste{sp})?zusage)",
    ),
    (
        "jobangebot|dienstvertrag|anstellungsver|vertragsentwur|vertragsangebo|angebotsschrei|arbeitsvertrag|vertragsunterl",
        r"(?:ihr|dein|ihren|deinen|der|den|das|ein|einen|unser|anbei|beiliegend|im{sp}anhang|angehangt)\w{0,2}{sp}(?:\w{1,16}{sp}){0,4}(?:arbeitsvertrag\w{0,3}|vertragsangebot|vertragsentwurf|jobangebot|anstellungsvertrag|dienstvertrag|vertragsunterlagen|angebotsschreiben)",
    ),
    (
        "hast|dabei|haben|stelle|zusagen|begrus|aufnehmen|willkommen|entschieden",
        r"(?:fur{sp}(?:sie|dich){sp}entschieden|(?:sie|dich|du){gap}(?:im|in{sp}unserem|als{sp}teil{sp}unseres){sp}team{sp}(?:haben|begruss?en|willkommen|aufnehmen|dabei)|willkommen{sp}(?:im{sp}team|an{sp}bord|bei{sp}uns{sp}im{sp}team)|(?:{role}|{you}){gap}zusagen{sp}(?:zu{sp})?(?:konnen|durfen)|hast{sp}den{sp}job|haben{sp}die{sp}stelle)",
    ),
    (
        "bruttogehalt|jahresgehalt|monatsgehalt|jahresbrutto|bruttojahresge",
        r"(?:jahresgehalt|bruttogehalt|jahresbrutto|bruttojahresgehalt|monatsgehalt){sp}(?:von|betragt|in{sp}hohe|liegt)",
    ),
)

ACKNOWLEDGEMENT = (
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

ALIVE = (
    (
        "team|rolle|vakanz|stelle|aufgabe|position",
        r"(?:gerne?|wurden|mochten|vorschlagen|anbieten|konnten|vorstellen|sprechen|kennenlernen|einladen|interesse|passt|denken|passen){gap}(?:fur|uber|als|auf|an){gap}(?:andere[n]?|weitere[n]?|neue[n]?|zweite[n]?|ahnliche[n]?){sp}(?:\w{1,16}{sp}){0,3}(?:stelle|position|rolle|vakanz|aufgabe|team)|(?:andere|weitere|ahnliche)[n]?{sp}(?:stelle|position){gap}(?:sprechen|unterhalten|kennenlernen|einladen|vorstellen)",
    ),
)

CANCELLATION = (
    (
        "fallt|absage|abgesagt|abzusagen|storniert|entfallen|stattfinden|stornierung",
        r"{interview}[^.!?;\n]{0,120}?(?:absagen|abgesagt|entfallt|entfallen|storniert|fallt{sp}(?:leider{sp})?aus|nicht{sp}stattfinden|abzusagen)|(?:absage|stornierung){sp}(?:des|ihres|unseres|vom){gap}{interview}",
    ),
)

UPDATE = (
    (
        "call|neue|verleg|termin|umplanen|gesprach|geandert|probetag|vorziehen|interview|verschieb|telefonat|verschoben|assessment|kennenlernen|probearbeiten",
        r"{interview}{gap}(?:verschieb\w{0,3}|verschoben|verleg\w{0,3}|umplanen|zu{sp}verschieben|zu{sp}verlegen|geandert|vorverlegt|vorziehen)|(?:verschieb\w{0,4}|verleg\w{1,4}|verschoben){gap}{interview}|neue[rn]?{sp}(?:termin|zeit|uhrzeit)|terminanderung|terminverschiebung|ersatztermin|ausweichtermin",
    ),
    (
        "nicht|leider|ausweichen|verhindert|dazwischen|stattdessen",
        r"(?:passt|klappt|geht){gap}(?:leider|nicht)|dazwischen{sp}?gekommen|(?:konnten|konnen|ginge|ware|passt){gap}(?:stattdessen|ausweichen)|(?:bin|ist){sp}(?:leider{sp})?verhindert",
    ),
)

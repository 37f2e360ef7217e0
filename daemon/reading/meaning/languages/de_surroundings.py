"""German phrases: who writes about what."""

JOB = (
    ("m/w|w/m|m/f|f/m|f/h|h/f", r"(?:m/w|w/m|m/f)(?:/[dx])?|d/m/w|f/m/d|h/f(?:/[xn])?|f/h"),
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

JOB_HINT = (
    (
        "gesprach|probetag|austausch|interview|telefonat|kennenlernen|kennenzulernen",
        r"(?:\w{0,16})gesprach(?:stermin)?\w{0,3}|telefonat|\w{0,10}interview\w{0,2}|kennenlernen|kennenzulernen|austausch|probetag",
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

FOREIGN = (
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
        r"(?:einen|den|unseren|meinen){sp}(?:artikel|beitrag|bericht|podcast|film)|zeitung|journalist\w{0,4}|redakt\w{2,8}|podcast|reportage|(?:fur{sp})?(?:unsere|die){sp}sendung|als{sp}(?:fachperson|expert\w{1,3}|experten?){gap}(?:interview|befrag)\w{0,4}|interviewanfrage|interviewpartner(?!\W{0,3}in(?:nen)?{sp}?:|\w{0,5}{sp}?:)\w{0,3}|leser(?:innen)?{sp}|radio",
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
    (
        "arzt|praxis|untersuchung|op-|patient|befund",
        r"befunde?|arzttermin|praxis{sp}dr|untersuchungs?termin|patient\w{0,4}|zahnarzt\w{0,6}",
    ),
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

ADVERTISING = (
    (
        "jobs|mail|neue|alarm|agent|alert|bewerben|passende|suchauftrag|stellenangebot",
        r"(?:\d{1,4}{sp})?neue{sp}(?:\w{1,16}{sp}){0,2}(?:jobs|stellen\w{0,9})|passende{sp}(?:jobs|stellen\w{0,9})|job-?{sp}?(?:alarm|agent|alert|mail)|suchauftrag|(?:jobs|stellenangebote){sp}(?:fur{sp}(?:dich|sie)|in{sp}[a-z]{3,20})|jetzt{sp}bewerben",
    ),
    (
        "jetzt|browser|newsletter",
        r"jetzt{sp}(?:anmelden|registrieren|platz{sp}sichern|entdecken|informieren)|im{sp}browser{sp}(?:ansehen|offnen|anzeigen)|newsletter",
    ),
)

OUTREACH = (
    (
        "offen|profil|kunden|spannende|mandanten|attraktive|aufmerksam|interessante|wechselbereit|wechselwillig",
        r"(?:auf{sp}(?:ihr|dein){sp}(?:\w{1,10}{sp})?profil|(?:ihr|dein){sp}profil{gap}(?:aufmerksam|gestosen|gefunden|gefallt|spannend|interessant)|aufmerksam{sp}geworden)|(?:spannende|interessante|attraktive){sp}(?:\w{1,12}{sp}){0,2}(?:position|herausforderung|vakanz|stelle){gap}(?:kunden|mandant\w{0,2}|vorstellen|fur{sp}(?:sie|dich))|(?:im{sp}auftrag|fur){gap}(?:eines|unseren|einen|meinen){sp}(?:kunden|mandanten)|(?:wechselbereit|offen{sp}fur{sp}(?:neue|eine|einen)|wechselwillig)",
    ),
)

SCAM = (
    ("whatsapp|telegram", r"(?:per|uber|via|auf){sp}telegram|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}"),
    (
        "ausweis|vorkasse|verdiene|bankdaten|heimarbeit|anmeldegebuhr|bearbeitungsge|registrierungs|schulungsgebuh",
        r"(?:bearbeitungs|anmelde|registrierungs|schulungs)gebuhr|bankdaten|vorkasse|ausweiskopie|kopie{sp}(?:ihres|deines){sp}(?:personal)?ausweis\w{0,2}|heimarbeit|(?:verdienen|verdiene){sp}(?:sie|du)?{gap}(?:pro{sp}(?:woche|tag|stunde)|taglich|wochentlich)",
    ),
)

INTERVIEWER = (
    (
        "kandidat|gesprach|bewerber|interview|feedbackbogen|bewertungsboge",
        r"(?:der|die|dem|unser|unsere|einem|einen|naechsten|nachsten){sp}(?:bewerber|kandidat)(?:in|en)?{sp}(?:\w{1,16}{sp}){0,3}(?:hat|ist|wird|kommt|fur|am|um)|(?:gesprach|interview){sp}mit{sp}(?:dem|der|unserem|unserer|einem){sp}(?:bewerber|kandidat)\w{0,3}|feedbackbogen|bewertungsbogen|gesprachsleitfaden",
    ),
)

CANDIDATE = (
    (
        "nehme|bewerbe|gesprach|bewerbung|unterlagen|lebenslauf|anschreiben|vorstellungsge",
        r"(?:meine?[rnm]?){sp}(?:bewerbung\w{0,12}|lebenslauf|unterlagen|gesprach|vorstellungsgesprach\w{0,2}|anschreiben)|bewerbe{sp}ich{sp}mich|bewerbe{sp}mich|(?:ihr|ihrem|ihres){sp}unternehmen|nehme{sp}(?:ich{sp})?(?:ihr|das|die)\w{0,2}{sp}(?:angebot|stelle|einladung){gap}an",
    ),
)

WITHDRAWS = (
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

AUTOMATIC = (
    (
        "automatisch|automatisiert|systemgeneriert|maschinell",
        r"(?:automatisch|automatisiert|maschinell){sp}(?:\w{1,12}{sp}){0,2}(?:generiert\w{0,2}|erstellt\w{0,2}|erzeugt\w{0,2}|versendet\w{0,2}|verschickt\w{0,2}|e-?mail|nachricht|antwort)|automatische{sp}(?:e-?mail|nachricht|antwort|eingangsbestatigung)|systemgeneriert\w{0,2}",
    ),
    (
        "antworten",
        r"(?:antworten{sp}sie{sp}(?:bitte{sp})?nicht|nicht{sp}(?:direkt{sp})?auf{sp}diese{sp}(?:\w{1,12}{sp})?(?:e-?mail|nachricht|mail){sp}(?:zu{sp})?antworten|kann{sp}keine{sp}antworten)",
    ),
)

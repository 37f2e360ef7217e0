"""German."""

from daemon.reading.events.languages.words import EventWords

GERMAN = EventWords(
    plain=(
        "vorstellungsgespräch*", "bewerbungsgespräch*", "vorstellungstermin*", "jobinterview*", "job interview", "bewerberinterview*", "telefoninterview*",
        "auswahlgespräch*", "einstellungsgespräch*", "erstgespräch bewerbung", "probearbeiten", "probetag", "assessment center", "kennenlerngespräch bewerbung",
        "fachgespräch*", "zweitgespräch*", "fachinterview*", "videointerview*", "einstellungstest*",
    ),
    likely=("interview", "interviews", "bewerber*"),
    stage=("kennenlerngespräch*", "erstgespräch*", "erstes gespräch", "zweites gespräch", "persönliches gespräch", "schnuppertag*", "hospitation*"),
    soft=(
        "kennenlernen", "gespräch*", "telefonat*", "austausch*",
        "videocall*", "videogespräch*", "vorgespräch*",
    ),
    job=(
        "stelle", "position", "bewerbung*", "bewerbungsprozess*", "stellenausschreibung*", "bewerbungsunterlagen", "lebenslauf*", "vakanz*", "ausschreibung*",
        "rekrutierung*", "karriere*", "m w d", "w m d", "d m w", "m w x", "arbeitsstelle",
    ),
    to_candidate=(
        "ihre bewerbung", "ihrer bewerbung", "deine bewerbung", "deiner bewerbung", "ihr vorstellungsgespräch", "ihrem vorstellungsgespräch", "dein vorstellungsgespräch",
        "deinem vorstellungsgespräch", "ihr interview", "dein interview", "wir freuen uns auf sie", "wir freuen uns, sie kennenzulernen", "sie kennenzulernen", "dich kennenzulernen",
        "laden wir sie", "laden sie", "laden dich", "ihr interesse an", "dein interesse an", "ihre gesprächspartner", "deine gesprächspartner",
    ),
    to_interviewer=(
        "bewerberprofil*", "unterlagen des bewerbers", "unterlagen der bewerberin", "interviewleitfaden", "bewertungsbogen", "kandidat*", "auswertung bewerb*", "bewerberauswahl*",
    ),
    never=(
        "interviewtraining*", "bewerbungstraining*", "bewerbungscoaching*", "interviewcoaching*", "bewerbungsworkshop*", "vorbereitung vorstellungsgespräch", "vorbereitung interview",
        "austrittsgespräch*", "mitarbeitergespräch*", "jahresgespräch*", "feedbackgespräch*", "beratungsgespräch*", "arztgespräch*", "elterngespräch*", "verkaufsgespräch*",
        "presseinterview*", "podcast*", "radiointerview*", "zeitungsinterview*", "nutzerinterview*", "kundeninterview*", "experteninterview*", "pressegespräch*", "interviewpartner gesucht",
        "visuminterview*", "visumsinterview*", "botschaft", "konsulat", "einbürgerung*", "ausländerbehörde", "jobmesse*", "karrieremesse*", "jobcenter", "arbeitsagentur", "agentur für arbeit",
        "entwicklungsgespräch*", "rückkehrgespräch*",
    ),
    elsewhere=("journalist*", "redaktion*", "zeitung*", "zeitschrift*", "artikel über", "beitrag über", "leser*", "hörer*", "sendung", "umfrage*", "studie*", "gutschein*", "proband*", "bachelorarbeit", "masterarbeit", "doktorarbeit", "visum*", "haushaltsbefragung", "podcast*"),
    one_to_one=("jour fixe", "vier augen gespräch", "wöchentlich*", "regeltermin*", "teammeeting*", "teambesprechung*", "mentoring*", "mittagessen"),
    recruiter=(
        "personalabteilung", "personalreferent*", "personalleit*", "personalmanag*", "personalberat*", "recruiting", "recruiterin", "personal und recht", "personalwesen", "sekretariat",
        "assistenz", "assistentin", "personalgewinnung", "bewerbermanagement", "bewerbung",
    ),
    room=("besprechungsraum*", "besprechungszimmer*", "konferenzraum*", "sitzungszimmer*", "sitzungsraum*", "raum", "meetingraum*", "saal", "beamer", "stockwerk", "etage"),
    at=("bei", "bei der", "bei dem", "beim"),
    in_=("in",),
    with_=("mit", "mit frau", "mit herrn"),
    for_=("als", "für die stelle", "für die position", "zur stelle", "für", "zum", "zur", "um die stelle"),
    people_label=("gesprächspartner", "gesprächspartnerin", "gesprächspartnerinnen", "ihre gesprächspartner", "ihr gesprächspartner", "deine gesprächspartner", "teilnehmer", "teilnehmende", "interviewpartner", "mit"),
    role_label=("stelle", "position", "stellenbezeichnung", "stellentitel", "rolle", "vakanz", "bewerbung als", "ihre bewerbung als"),
    employer_label=("unternehmen", "firma", "arbeitgeber"),
    role_noun=(
        "entwickler*", "ingenieur*", "leiter", "leiterin", "leitung", "berater*", "sachbearbeiter*", "referent*", "mitarbeiter*", "kaufmann", "kauffrau", "informatiker*", "architekt*", "analyst*",
        "techniker*", "mechaniker*", "pfleger*", "pflegefach*", "lehrer*", "werkstudent*", "praktikant*", "praktikum", "auszubildende*", "azubi", "redakteur*", "designer*", "assistent*", "buchhalter*", "projektleit*",
        "administrator*", "fachkraft*", "verkäufer*", "meister*", "erzieher*", "arzt", "ärztin", "jurist*", "volontär*", "softwareentwickl*", "wissenschaftl*", "disponent*", "spezialist*", "teamleit*",
    ),
    filler=(
        "einladung", "aktualisierte einladung", "abgesagt", "abgelehnt", "angenommen", "aktualisiert", "terminbestätigung", "bestätigung", "verschoben", "termin", "erinnerung", "online", "telefonisch", "persönlich", "erstes", "zweites",
        "zum", "zur", "ihr", "dein", "das", "die", "der", "ein", "eine", "im", "am", "und", "neue", "uhr", "gespräch", "kennenlernen", "telefonat", "via", "per", "von", "runde", "stelle", "aw", "wg", "video", "vor", "ort",
    ),
)  # fmt: skip

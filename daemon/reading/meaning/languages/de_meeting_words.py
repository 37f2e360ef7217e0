"""German words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"kommen|abhol\w{1,3}|holt|reihe|dran|komm|kommst|vorbei\w{0,9}|besuch\w{0,4}|treffen?\w{0,6}|trifft|getroffen|sehen|sehe|gesehen|kennen\w{0,8}|lernen|"
        r"lernst|gesprach\w{0,3}|sprechen|spricht|reden|quatschen|plaudern|unterhalten|austausch\w{0,4}|anhoren|anrufen|rufe?n?|"
        r"telefon\w{0,6}|termin\w{0,4}|abendtermin|interview|vorstell\w{0,6}|probe\w{0,9}|mitarbeit\w{0,3}|mitfahr\w{0,3}|"
        r"schnupper\w{0,6}|hospit\w{0,8}|erwarten|erwartet|empfangen|empfang|begru\w{1,6}|eingeladen|einladen|laden|fuhren|"
        r"rundgang|fuhrung|zeigen|treffpunkt|beginn|los|mittagessen|kaffee|einplanen|eingeplant|vorgesehen|reserviert|geblockt|"
        r"notiert|ablauf|programm|zeitfenster|da sein|dabei|videocall|teams|zoom|assessment|auswahltag|fahrst|nehmen (?:sie|sich)|"
        r"nimmt|raus|melden|passt|klappt|zeit"
    ),
    "appointed.other": (
        r"(?:direkt|gleich|unmittelbar) (?:danach|im anschluss)|(?:spreche|rede|treffe)(?: \w{1,12}){0,5} mit (?:dem|der|meine\w|unsere\w)|"
        r"veroffentlich\w{1,4}|dienstplan|zuge?|flug|wieder (?:da|im)|zuruck|tagt|tagen|kommt(?: \w{1,12}){0,6} zusammen|zugang|zugangsdaten|passwort|laptop|gerate|bankverbindung|ausgeschrieben|dienstbeginn|fruhschicht|spatschicht|"
        r"bewerber\w{0,5}|kandidat\w{0,5}|"
        r"arbeitsbeginn|eintritt\w{0,8}|ersten? (?:arbeits)?tag|arbeitsvertrag|vertrag\w{0,4}|unterschr\w{2,8}|unterzeichn\w{1,5}|"
        r"\w{0,14}frist|einsendeschluss|bewerbungsschluss|spatestens|bis zum|(?<!\d )(?<!uhr )bis\b|eingegangen|eingang|erhalten haben|hochlad\w{0,4}|"
        r"hochgeladen|ausfull\w{0,4}|einreich\w{0,4}|portal|wartung\w{0,8}|webinar|tag der offenen tur|infoveranstaltung|infoabend|"
        r"informations\w{3,14}|messe|schulung|kurs\b|seminar|newsletter|liefer\w{1,6}|paket|urlaub|abwesen\w{0,6}|"
        r"nicht im (?:buro|haus)|erreich\w{0,4}|sprechzeiten|offnungszeiten|geoffnet|entscheid\w{1,6}|ergebnis\w{0,4}|"
        r"ruckmeld\w{1,5}|bescheid geben|melden uns|melde mich|weitere[nr]? (?:bewerb\w{2,6}|kandidat\w{0,5}|gesprach\w{0,3})|"
        r"andere[nr]? (?:bewerb\w{2,6}|kandidat\w{0,5})|referenz\w{0,3}|arztlich\w{0,3}|untersuchung|betriebsarzt|angebot|gultig|"
        r"online-?test|automatisch|abgesagt|sommerfest|feier\w{0,3}|weihnachtsfeier"
    ),
    "appointed.none": r"kein (?:vorstellungsgesprach|bewerbungsgesprach|job)|keine bewerbung|nichts mit (?:einer bewerbung|recruiting)",
    "moments.cannot": r"(?:kann|konnen|schaffe|schaffen)(?: \w{1,10}){0,2} nicht(?: \w{1,6})?|nicht (?:mehr )?(?:frei|verfugbar|da)(?: \w{1,4})?|verhindert(?: \w{1,4})?",
    "moments.cannot_then": r"(?:kann|konnen|schaffe|bin|ist)(?: \w{1,12}){0,3} (?:nicht|verhindert|krank|belegt|vergeben)|verhindert|krank",
    "untouched.absent": r"(?:kann|konnen|wird|werden)(?: \w{1,14}){0,3} nicht (?:mit )?(?:dabei|anwesend|da|vor ort) sein|(?:kann|wird)(?: \w{1,14}){0,3} nicht teilnehmen",
    "appointed.never": r"mit (?:der|einer|unserer) (?:entscheidung|antwort|ruckmeldung)|(?:teile|teilen|sage|sagen|gebe|geben)(?: \w{1,12}){0,3} (?:das ergebnis|die entscheidung|bescheid)|das ergebnis mit|unterschreiben|unterschrift|unterzeichn\w{1,5}|vertrag|erster arbeitstag|arbeitsbeginn|ander(?:e|en|er) (?:bewerber\w{0,5}|kandidat\w{0,5})|betriebsarzt|untersuchung|\w{0,14}frist|\w{0,14}schluss",
}

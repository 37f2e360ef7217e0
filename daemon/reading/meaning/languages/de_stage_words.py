"""German: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"anfang\w{0,2}|beginn\w{0,3}|starte\w{0,2}|eintret\w{0,2}|verstarke\w{0,2}|unterstutze\w{0,2}|arbeiten",
    "told_days.of_that": r"danach|darauf|spater|nachher|hiernach|anschlies{1,2}end|im anschluss(?: daran)?|nach (?:diesem|dem|jenem|der) (?:tag|termin|datum|zeitpunkt|sitzung)",
    "told_days.of_a_day": r"(?:nach|ab|seit) (?:dem |der |ihrem |deinem )?(?:[\w-]{1,24},? ){0,3}(?:am |vom |\()?",
    "told_days.of_stage": r"(?:nach|ab|seit) (?:dem |der |ihrem |deinem |unserem |unserer )?(?:bewerbungsschluss|bewerbungsfrist|fristende|ablauf der \w{4,20}|ende der \w{4,20}|(?:vorstellungs|bewerbungs)?gesprachs?(?:termin)?|vorstellungsgesprach|sitzung|termin|auswahltag|test|probetag|probearbeiten|interview)",
    "told_days.stage": r"tagt|tagen|sitzung|beschlie\w{2,4}|entscheid\w{0,5}|trifft sich|treffen|zusammen|berat\w{0,3}|bewerbungsschluss|frist|gesprach\w{0,3}|gremium|vorstand|ausschuss|auswahl|abstimm\w{1,4}|endet",
    "promises.answer_time": r"(?<!ihre\s)(?<!deine\s)(?:antwort|ruckmelde|ruckmeldungs|reaktions|bearbeitungs|entscheidungs|warte)(?:zeit|frist|dauer)|dauer bis zur (?:antwort|ruckmeldung|entscheidung)",
    "promises.answer_label": r"(?<!ihre\s)(?<!deine\s)(?:entscheidung|ruckmeldung|antwort|ergebnis(?:se)?|bescheid|benachrichtigung|bekanntgabe|zu-? oder absage)(?: (?!von ihnen|erbeten|ihrerseits)[\w-]{1,16}){0,4}",
    "promises.needless": r"(?:brauchen|mussen|brauchst|musst) (?:sie |du )?(?:\w{1,12} ){0,2}(?:nicht|kein\w{0,2}) (?:\w{1,12} ){0,2}(?:vor|bis)|kein(?:e)? (?:eile|stress|druck|grund zur eile)|reicht (?:vollig |auch |uns |mir )?(?:bis|am|nachste|kommende)|(?:nicht|keine antwort) notig",
    "promises.kept_until": r"(?:daten|unterlagen|bewerbung|angaben|profil)(?: \w{1,14}){0,8} (?:aufbewahr\w{1,3}|gespeichert|speichern|behalten|geloscht|loschen|aufgehoben)|(?:speichern|behalten|bewahren|loschen) (?:\w{1,12} ){0,4}(?:daten|unterlagen|bewerbung|angaben|profil)|(?:anzeige|ausschreibung|stelle|link|portal|angebot)(?: \w{1,12}){0,2} (?:bleibt|ist|gilt)",
    "promises.only_told": r"bitte (?:beachten|beachte|rechnen|rechne|gedulden|nehmen sie zur kenntnis|haben sie (?:\w{1,8} )?(?:geduld|verstandnis)|hab (?:\w{1,8} )?(?:geduld|verstandnis)|entschuldigen|verstehen)",
    "promises.reader": r"fur sie|fur dich|von ihnen|von dir",
    "promises.lasts": r"betragt|liegt bei|liegt derzeit bei|ist|sind",
    "promises.about": r"circa|ca\.|etwa|rund|ungefahr|maximal|max\.|bis zu|derzeit|in der regel|ublicherweise",
    "promises.meets": r"tagt|tagen|berat|besprech|zusammen|treffen",
    "untouched.chosen_or_not": r"auch (?:die|jene|diejenigen|wer),? (?:die )?nicht|ob (?:ausgewahlt|erfolgreich|eingeladen) oder nicht",
}

"""German: the words of commands and of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "command_words.days": r"tag|tage|tagen",
    "command_words.done": r"fertig|erledigt|abgeschlossen|vorbei|schliessen|schliesen|beendet",
    "command_words.eight": r"acht",
    "command_words.five": r"funf",
    "command_words.four": r"vier",
    "command_words.hours": r"stunde|stunden|std",
    "command_words.months": r"monat|monate|monaten",
    "command_words.no": r"nein|ne|nein danke",
    "command_words.one": r"ein|eine|einen|einer",
    "command_words.pause": r"pausiere|pausieren|pause alles",
    "command_words.polite": r"bitte|danke|fur|bis|zum|um|es|das|mal|jetzt",
    "command_words.resume": r"weiter|fortsetzen|weitermachen|wieder an",
    "command_words.seven": r"sieben",
    "command_words.six": r"sechs",
    "command_words.snooze": r"spater|schlummern|warten|warte|verschieben|zuruckstellen|erinnere mich|nicht vor",
    "command_words.stop": r"stopp|halt|ruhe|stumm|aufhoren|hor auf|bitte aufhoren|keine mails mehr|nicht mehr",
    "command_words.ten": r"zehn",
    "command_words.three": r"drei",
    "command_words.two": r"zwei",
    "command_words.weeks": r"woche|wochen",
    "command_words.yes": r"ja|jawohl|ja bitte|genau",
    "commands.for": r"fur ",
    "commands.greeting": r"hallo|moin|liebe",
    "company.title": r"herr|frau|von|der|den",
    "debrief.own": r"ich",
    "missed.says": (
        r"\bniemand (?:kam|erschien|da\b|(?:ist|war|hat) (?:gekommen|erschienen|aufgetaucht|da\b))|"
        r"\b(?:sie|er) (?:ist|sind) nicht (?:erschienen|gekommen|aufgetaucht)\b|"
        r"(?:gesprach|interview|termin|\bes) (?:hat nicht stattgefunden|fand nicht statt|ist ausgefallen|fiel aus)\b"
    ),
}

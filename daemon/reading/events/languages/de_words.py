"""German: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.desk": r"nicht-antworten",
    "mailboxes.recruiting_desk": r"bewerbung|bewerbungen|karriere|personal",
    "names.and": r"und",
    "names.honorific": r"frau|herr|herrn|ing",
    "names.of": r"von",
    "names.particle": r"von|der|den|zu",
    "titles.house": r"Universität",
    "titles.weekday": r"Mo|Di|Mi|Do|Fr|Sa|So",
}

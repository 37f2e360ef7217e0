"""French: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.desk": r"ne-pas-repondre",
    "mailboxes.recruiting_desk": r"recrutement|rh",
    "names.and": r"et",
    "names.honorific": r"mme|m",
    "names.of": r"de chez",
    "names.particle": r"de|la|le",
    "titles.weekday": r"lun|mar|mer|jeu|ven|sam|dim",
}

"""Polish: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.recruiting_desk": r"rekrutacja",
    "names.and": r"i|oraz",
    "names.honorific": r"pan|pani",
}

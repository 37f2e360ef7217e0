"""Italian: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.recruiting_desk": r"selezione",
    "names.and": r"e",
    "names.honorific": r"dott|dott.ssa",
    "names.particle": r"di|della",
}

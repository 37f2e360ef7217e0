"""Spanish: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.recruiting_desk": r"seleccion|rrhh",
    "names.and": r"y",
    "names.honorific": r"sr|sra",
    "names.particle": r"del|el|al|y",
    "titles.weekday": r"mié|jue|vie|sáb|dom",
}

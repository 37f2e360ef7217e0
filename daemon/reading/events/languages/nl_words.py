"""Dutch: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "mailboxes.recruiting_desk": r"vacatures|werving",
    "names.and": r"en",
    "names.honorific": r"mevrouw|meneer|ir",
    "names.particle": r"van|ter|ten",
    "titles.weekday": r"ma|wo|vr|za|zo",
}

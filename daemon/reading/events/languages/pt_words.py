"""Portuguese: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "names.particle": r"da|do|dos|das|e",
}

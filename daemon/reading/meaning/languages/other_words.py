"""Other languages: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "background.applied_prefix": r"sv",
    "background.thanked_prefix": r"sv",
    "meaning.answer": r"sv",
    "posts.replied": r"sv",
}

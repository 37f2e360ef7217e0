"""Other languages: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "absence.reply_prefix": r"sv|vs|ynt|atb",
    "evidence.answer": r"sv|vs",
    "new_text.forward_subject": r"vs|vb|vl|转发|轉寄",
    "quotes.wrote": r"写道|寫道",
}

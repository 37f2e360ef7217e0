"""Other people's words inside our sentences, without breaking the grammar of either.

A topic stands after a colon, or, where it is safe, after a preposition; a sentence stands for itself. Nothing is rephrased but the
first word: the user notes "their plan", the mail to them says "your plan".
"""

# ruff: noqa: RUF001 - people type both kinds of apostrophe

import re

from daemon.writing.characters import one_line

_LONGEST = 320
_TURNED = {
    "en": (
        ("their ", "your "),
        ("how they ", "how you "),
        ("what they ", "what you "),
        ("that they ", "that you "),
        ("why they ", "why you "),
    ),
    "de": (("ihre ", "Ihre "), ("ihr ", "Ihr "), ("ihren ", "Ihren ")),
    "fr": (("leur ", "votre "), ("leurs ", "vos ")),
    "es": (),
}
_TURNED_CLOSE = {
    "de": (("ihre ", "eure "), ("ihr ", "euer "), ("ihren ", "euren ")),
    "es": (("su ", "vuestro "), ("sus ", "vuestros ")),
}
_FIRST_PERSON = {
    "en": re.compile(r"(?:I|I['’](?:d|m|ve|ll)|My|We|We['’](?:d|ve))\b(?!\s*/)"),
    "de": re.compile(r"(?:Ich|Mich|Mir|Mein|Meine|Wir|Mit Ihnen|Mit dir)\b"),
    "fr": re.compile(r"(?:Je|J['’]|Mon|Ma|Mes|Nous|Cela|Ça)"),
    "es": re.compile(r"(?:Me|Mi|Mis|Yo|Nos|He|Hemos|Tengo|Quiero|Creo|Trabajé|Llevo)\b"),
}
_SAFE_AFTER_ABOUT = re.compile(r"(?:how|why|what|where|whether|your plan|the (?:move|plan|shift|switch|work)) (?:\S{1,40} ?){1,14}")


def is_sentence(text: str, language: str) -> bool:
    """Whether the text can stand for itself: it begins in the first person, or it ends as sentences do and has a few words."""
    if _FIRST_PERSON[language].match(text) or (language == "en" and text.startswith("i ")):
        return True
    return text.endswith((".", "!", "?")) and len(text.split()) > 3


def topic(text: str, language: str, *, formal: bool) -> str:
    """A topic ready to stand in the middle of a sentence: addressed to the reader, without its full stop."""
    words = one_line(text, _LONGEST).strip(" -*•\t").rstrip(" .;,")
    turned = _TURNED[language] if formal or language not in _TURNED_CLOSE else _TURNED_CLOSE[language]
    lowered = words[:1].lower() + words[1:]
    for theirs, yours in turned:
        if lowered.startswith(theirs):
            return yours + words[len(theirs) :]
    return words


def sentence(text: str, language: str) -> str:
    """A sentence with its capital and its full stop."""
    words = one_line(text, _LONGEST).strip(" -*•\t")
    if language == "en" and words.startswith("i "):
        words = f"I{words[1:]}"
    words = words[:1].upper() + words[1:]
    return words if words.endswith((".", "!", "?", "…", ":")) or _ends_in_link(words) else f"{words}."


def reads_after_about(text: str) -> bool:
    """Whether an English topic may follow "about": a question word or a noun that cannot open a sentence of its own."""
    return _SAFE_AFTER_ABOUT.fullmatch(text) is not None


def listed(names: tuple[str, ...], language: str) -> str:
    """Names in a row: "Ana, Ben and Cho"."""
    last = {"en": " and ", "de": " und ", "fr": " et ", "es": " y "}[language]
    if language == "es" and names and re.match(r"h?i(?!e)", names[-1], re.IGNORECASE):
        last = " e "
    return last.join(part for part in (", ".join(names[:-1]), names[-1] if names else "") if part)


def _ends_in_link(words: str) -> bool:
    return words.rpartition(" ")[2].startswith(("http://", "https://"))

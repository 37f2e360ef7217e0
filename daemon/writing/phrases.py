"""Other people's words inside our sentences, without breaking the grammar of either.

A topic stands after a colon, or, where it is safe, after a preposition; a sentence stands for itself. Nothing is rephrased but the
first word: the user notes "their plan", the mail to them says "your plan".
"""

# ruff: noqa: RUF001 - people type both kinds of apostrophe

import re

from daemon.writing.characters import one_line
from daemon.writing.words import word_set

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
    "en": re.compile(r"(?:I|I['’](?:d|m|ve|ll)|We|We['’](?:d|ve))\b(?! ?/)"),
    "de": re.compile(
        r"(?:Ich|Mich|Mir|Wir|Mit Ihnen|Mit dir)\b|(?!wie|dass|warum|ob|was|wo|wann|die|der|das)\w.{0,120}\bich\b", re.IGNORECASE
    ),
    "fr": re.compile(r"(?:Je\b|J['’]|Nous\b|Cela\b|Ça\b)", re.IGNORECASE),
    "es": re.compile(r"(?:Me|Yo|Nos|He|Hemos|Tengo|Quiero|Creo|Llevo|\w{2,20}[éí])\b", re.IGNORECASE),
}
# "How you run on-call." ends as a sentence does, and is a topic all the same.
_TOPIC_WITH_FULL_STOP = {
    "en": re.compile(r"(?:how|why|what|where|when|whether|which|that|the (?:way|idea|plan|move|shift|switch))\b", re.IGNORECASE),
    "de": re.compile(r"(?:wie|warum|weshalb|was|wo|wann|ob|dass|welche[rsn]?)\b", re.IGNORECASE),
    "fr": re.compile(
        r"(?:comment|pourquoi|où|quand|si|ce qu[ei]|le fait qu|la (?:façon|manière|migration|refonte))\b", re.IGNORECASE
    ),
    "es": re.compile(
        r"(?:cómo|como|por qué|dónde|cuándo|qué|lo que|el (?:modo|paso|cambio)|la (?:forma|manera|migración))\b", re.IGNORECASE
    ),
}
_SAFE_AFTER_ABOUT = re.compile(
    r"(?:how|why|what|where|whether|(?:the|your) (?:move|plan|plans|shift|switch|way|idea)) (?:\S{1,40} ?){1,14}"
)
# Notes often begin so; in the mail the template says it.
_TALKED = re.compile(r"(?:we )?(?:talked|spoke|chatted) about |(?:we )?discussed ", re.IGNORECASE)
_VERBS = word_set("is are was were has have had will would can could should must does do did")
# How lines of a CV begin in English: they lack nothing but the "I".
_CV_VERBS = word_set(
    """led built designed ran managed developed wrote created launched taught migrated shipped grew cut reduced improved introduced
    maintained owned worked spent studied organised organized automated delivered drove founded set helped trained mentored operated
    implemented moved rebuilt scaled supported analysed analyzed published completed passed finished started"""
)
_LOWERED = {
    "en": word_set(
        """a an the my our your their his her its this that these those one two three four five six seven eight nine ten twelve several
        many some more over almost nearly about experience hands-on solid deep strong building running leading working designing writing
        how what why when where"""
    ),
    "fr": word_set(
        "un une des le la les mon ma mes deux trois quatre cinq six sept huit neuf dix plusieurs plus une comment ce cette"
    ),
    "es": word_set(
        "un una unos unas el la los las mi mis dos tres cuatro cinco seis siete ocho nueve diez varios más cómo lo experiencia"
    ),
    "de": frozenset[str](),
}


def is_sentence(text: str, language: str) -> bool:
    """Whether the text can stand for itself: it begins in the first person, or it ends as sentences do and has a few words."""
    words = bare(text)
    if language == "en" and _TALKED.match(words):
        return False
    if _TOPIC_WITH_FULL_STOP[language].match(words) and not text.rstrip().endswith("?"):
        return False
    if _FIRST_PERSON[language].match(words) or (language == "en" and words.startswith(("i ", "I "))):
        return True
    return text.rstrip().endswith((".", "!", "?")) and len(words.split()) > 3


def bare(text: str) -> str:
    """A note without its bullet and its full stop."""
    return one_line(text, _LONGEST).strip(" -*•").rstrip(".;, ")


def topic(text: str, language: str, *, formal: bool) -> str:
    """A topic ready to stand in the middle of a sentence: addressed to the reader, without its full stop."""
    words = _lowered(_TALKED.sub("", bare(text)) if language == "en" else bare(text), language)
    turned = _TURNED[language] if formal or language not in _TURNED_CLOSE else _TURNED_CLOSE[language]
    for theirs, yours in turned:
        if words[: len(theirs)].lower() == theirs:
            return yours + words[len(theirs) :]
    return words


def after_colon(text: str, language: str) -> str:
    """Words that follow a colon, with their full stop."""
    return closed(_lowered(bare(text), language))


def sentence(text: str, language: str) -> str:
    """A sentence with its capital and its full stop."""
    words = one_line(text, _LONGEST).strip(" -*•")
    if language == "en" and words.startswith("i "):
        words = f"I{words[1:]}"
    return closed(words[:1].upper() + words[1:])


def in_first_person(text: str, language: str) -> str:
    """An English line of a CV ("Led a team of six") as the sentence it abbreviates; any other text unchanged."""
    first, _, rest = one_line(text, _LONGEST).partition(" ")
    return f"I {first.lower()} {rest}" if language == "en" and rest and first.lower() in _CV_VERBS else text


def closed(words: str) -> str:
    """With a full stop, unless it ends as a sentence or in a link, which a full stop would break."""
    is_link = words.rpartition(" ")[2].startswith(("http://", "https://"))
    return words if not words or is_link or words.endswith((".", "!", "?", "…")) else f"{words}."


def reads_after_about(text: str) -> bool:
    """Whether an English topic may follow "about": a question word, or a noun that opens no sentence of its own."""
    if _SAFE_AFTER_ABOUT.fullmatch(text) is None:
        return False
    return text.startswith(("how ", "why ", "what ", "where ", "whether ")) or not _VERBS.intersection(text.split())


def listed(names: tuple[str, ...], language: str) -> str:
    """Names in a row: "Ana, Ben and Cho"."""
    last = {"en": " and ", "de": " und ", "fr": " et ", "es": " y "}[language]
    if language == "es" and names and re.match(r"h?i(?!e)", names[-1], re.IGNORECASE):
        last = " e "
    return last.join(part for part in (", ".join(names[:-1]), names[-1] if names else "") if part)


def _lowered(words: str, language: str) -> str:
    """The first letter small where the first word is surely no name; German nouns and "Kafka" keep theirs."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in _LOWERED[language] else words

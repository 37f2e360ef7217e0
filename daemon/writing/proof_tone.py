"""The proofreader on tone and form: slang, demands, questions, languages, length, gaps, files that are not there."""

# ruff: noqa: RUF001 - people type both kinds of apostrophe

import re
from collections.abc import Iterator

from daemon.writing.lexicon import ATTACHMENT, DEMANDS, FILES, SLANG, language_of
from daemon.writing.values import Brief, Finding

MOST_WORDS = 149
_LINK = re.compile(r"https?://\S{1,500}")
_GAP = re.compile(
    r"\[\[[^\]\n]{0,200}(?:\]\])?|\[[^\]\n]{1,200}\]|\{\{|\{%|\}\}|<[A-Za-z ]{1,40}>|\b(?:TODO|TBD|XXX|lorem ipsum)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]|[:;]-?[)(DP](?!\\w)")


def tone(text: str, brief: Brief, language: str, *, attached: bool) -> Iterator[Finding]:
    """What is wrong with the manner of a text. ``text`` is the body without the signature."""
    bare = _LINK.sub(" ", text)
    yield from _gaps(bare)
    yield from _length(text)
    yield from _slang(bare, language)
    yield from _demands(bare, language)
    yield from _questions(bare)
    yield from _languages(bare, language)
    if not attached:
        yield from _attachments(bare, brief, language)


def _gaps(text: str) -> Iterator[Finding]:
    if gap := _GAP.search(text):
        yield Finding("gap", f"A gap waits to be filled in: {gap.group()[:80]}", serious=True)


def _length(text: str) -> Iterator[Finding]:
    words = len([word for line in text.splitlines() if not line.startswith("[[") for word in line.split()])
    if words > MOST_WORDS:
        yield Finding("length", f"It has {words} words; a short mail has at most {MOST_WORDS}.", serious=True)


def _slang(text: str, language: str) -> Iterator[Finding]:
    words = {word.casefold() for word in _WORD.findall(text)}
    if found := sorted(words & SLANG[language]):
        yield Finding("slang", f"Slang: {', '.join(found)}.", serious=True)
    if picture := _PICTURE.search(text):
        yield Finding("slang", f"A smiley: {picture.group()}", serious=True)
    if "!!" in text:
        yield Finding("slang", "More than one exclamation mark in a row.", serious=True)


def _demands(text: str, language: str) -> Iterator[Finding]:
    folded = " ".join(text.casefold().replace("'", "’").split())
    for phrase in DEMANDS[language]:
        if re.search(rf"(?<!\w){re.escape(phrase.replace(chr(39), '’'))}(?!\w)", folded):
            yield Finding("demand", f"It sounds like a demand: “{phrase}”.", serious=True)
            return


def _questions(text: str) -> Iterator[Finding]:
    if (count := text.count("?")) > 1:
        yield Finding("questions", f"It asks {count} questions; one is enough.", serious=True)


def _languages(text: str, language: str) -> Iterator[Finding]:
    for part in _SENTENCE.split(text):
        other = language_of(part)
        if other not in (None, language):
            yield Finding("mixed_languages", f"This is not in the mail's language: “{part[:80]}”", serious=True)
            return


def _attachments(text: str, brief: Brief, language: str) -> Iterator[Finding]:
    folded = text.casefold()
    if any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded) for phrase in ATTACHMENT[language]):
        yield Finding("attachment", "It speaks of an attachment, and there is none.", serious=True)
        return
    for item in brief.material:
        if FILES.intersection(word.casefold() for word in _WORD.findall(item.text)) and not _LINK.search(item.text):
            yield Finding("attachment", f"This has to be attached, or needs a link: “{item.text[:80]}”", serious=True)
            return

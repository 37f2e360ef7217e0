"""Phrases as plain lines of words, one a line, turned into the patterns that ``evidence`` looks for.

A line is words as they are said, folded (no accents, ``ß`` as ``s``), with a few signs:

- ``(with|for)`` one of several, ``(just)?`` and ``word?`` may be missing, ``hir*`` begins so (its end may be told twice: ``aprovado(a)``), ``{role}`` a macro of the language;
- ``n't`` is the end of any such word ("didn't", "weren't");
- ``!your`` first in a line: not after that word;
- ``_`` up to three words, whatever they are; ``...`` anything within the sentence, at most sixty characters.

The triggers of a line, which only save time, are the pieces that stand in every match.
"""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.literals import how_telling, telling

Phrase = tuple[str, str]
"""``(triggers, pattern)``: literal pieces joined by ``|``, one of which stands in every match (more such groups after ``&``), and the pattern."""

_ANY_WORDS = r"(?:[\w'/&:-]{1,18},?{sp}){0,3}"
_REST = r"\w{0,12}(?:[(/]\w{1,3}\)?)?"
_MOST_TRIGGERS = 3
_NOT = lazy_pattern(r"(?<![a-z])n't")
_UNCERTAIN = lazy_pattern(r"\([^()]*\)\??|\[[^\]]*\][*?]?|\w\?")
_CHOICES = lazy_pattern(r"\(([^()]*)\)(?!\?)")
_ELIDED = lazy_pattern(r"'(?=[|)]|\Z)")  # "l'affichage"
_CERTAIN = lazy_pattern(r"[^ *]+(?: [^ *]+)*")


def wordings(lines: str, common: frozenset[str] = frozenset()) -> tuple[Phrase, ...]:
    """The phrases of all lines that are not empty; a line that begins with ``#`` is a remark. ``common`` words make poor triggers."""
    return tuple(_phrase(line, common) for line in map(str.strip, lines.splitlines()) if line and not line.startswith("#"))


def _phrase(line: str, common: frozenset[str]) -> Phrase:
    pieces = list(_pieces(line))
    needed = len(pieces) - len(list(takewhile(_may_be_missing, reversed(pieces))))
    pattern = "".join(_part(piece, is_last=index == needed - 1) for index, piece in enumerate(pieces[:needed]))
    pattern += "".join(f"(?:{{sp}}{_part(piece.removesuffix('?'), is_last=True)})?" for piece in pieces[needed:])
    pattern = pattern.replace(",?{sp}{gap}", r"(?!\w){gap}").removesuffix("{sp}")
    return _triggers(pieces, common), pattern


def _may_be_missing(piece: str) -> bool:
    return piece.endswith("?")


def _pieces(line: str) -> Iterator[str]:
    """Cut at the blanks outside of brackets."""
    return _cut(line, " ")


def _cut(line: str, at: str) -> Iterator[str]:
    """The parts of ``line`` between signs ``at`` that stand outside of brackets."""
    held = ""
    for part in line.split(at):
        held = f"{held}{at}{part}" if held else part
        if held.count("(") == held.count(")"):
            yield held
            held = ""
    if held:
        yield held


def _part(piece: str, *, is_last: bool) -> str:
    if piece == "_":
        return _ANY_WORDS
    if piece == "...":
        return r"{gap}\b"
    if piece.startswith("!"):
        return "".join(rf"(?<!{word}\s)" for word in piece[1:].split("|"))
    optional = piece.endswith("?")
    words = piece.removesuffix("?").replace("(", "(?:").replace("*", _REST).replace(" ", "{sp}")
    words = _NOT.sub(r"\\w{2,6}n't", words)
    blank = r"(?:(?<=')|,?{sp})" if _ELIDED.search(piece.removesuffix("?")) else r",?{sp}"
    if optional:
        return f"(?:{words}{blank.replace(',?', '')})?"
    return words if is_last else words + blank


def _triggers(pieces: list[str], common: frozenset[str]) -> str:
    """The pieces that stand in every match, the one with the longest words first."""
    found: list[list[str]] = []
    for piece in pieces:
        if piece in ("_", "...") or piece.endswith("?") or piece.startswith("!") or "{" in piece:
            continue
        choices = piece[1:-1] if piece.startswith("(") else piece
        found.append([word for choice in _cut(choices, "|") for word in _words_of(choice, common)])
    usable = sorted((tuple(words) for words in found if all(words)), key=lambda words: how_telling(words, common), reverse=True)
    if not usable:
        raise ValueError(f"no words to look for: {pieces}")
    return "&".join("|".join(words) for words in usable[:_MOST_TRIGGERS])


def _words_of(choice: str, common: frozenset[str]) -> list[str]:
    """Words of which one stands wherever the choice does, those that follow each other as one; an empty one where none is certain."""
    if choice.isalpha():
        return [choice]
    certain = _CERTAIN.findall(_UNCERTAIN.sub("*", choice))
    within = _CHOICES.search(choice)
    if certain or not within:
        return [max(certain, key=lambda words: telling(words, common), default="")]
    return [word for inner in within[1].split("|") for word in _words_of(inner, common)]


def joined(*groups: Mapping[str, str]) -> dict[str, str]:
    """The lines of several files of one language, by signal."""
    return {signal: "\n".join(group[signal] for group in groups if signal in group) for group in groups for signal in group}

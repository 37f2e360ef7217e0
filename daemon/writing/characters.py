"""Which characters of a stranger's words may go on (I8)."""

import unicodedata

_JOINERS = frozenset("\u200c\u200d")
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def one_line(text: str, longest: int = 998) -> str:
    """The text without control, bidi and unassigned characters, its white space collapsed, at most ``longest`` characters.

    Joiners stay between letters: Persian and Indic names need them.
    """
    spaced = "".join(_kept(character) for character in text[: 4 * longest])
    return " ".join(spaced.split())[:longest].rstrip().strip("\u200c\u200d")


def plain_lines(text: str, longest: int = 4000) -> str:
    """Several lines made safe one by one; indentation and blank lines at the ends are dropped."""
    return "\n".join(one_line(line) for line in text[:longest].splitlines()).strip("\n")


def _kept(character: str) -> str:
    if character.isspace():
        return " "
    if character in _JOINERS:
        return character
    return "" if unicodedata.category(character) in _DROPPED_CATEGORIES else character

"""Text that may hold a stranger's words, made safe for a terminal, and the page it is written on.

A mail can carry escape sequences that recolour, retitle or rewrite a terminal, and direction marks that make a line read
otherwise than it is (CVE-2021-42574). Both end here: a ``Page`` passes everything through ``clean``.
"""

import codecs
import io
import sys
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

JOINERS = "\u200c\u200d"  # they shape scripts and emoji, and hide nothing
UNWANTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
WIDEST = 100  # a longer line is hard to read, however wide the window is

TONES = {
    "green": "color(28)",
    "yellow": "color(130)",
    "cyan": "color(30)",
    "red": "color(160)",
    "blue": "color(32)",
    "magenta": "color(133)",
}
"""Colours that stand out from white as from black, four to one at least; many a palette's yellow or cyan is not to be read on white."""

_PLAINLY = "afterword.plainly"
_PLAIN_MARKS = dict(zip("\u00b7\u2013\u2014\u2212\u2192\u2018\u2019\u201c\u201d\u201e\u2501", '---->\'\'"""-', strict=True))
"""Dots between, dashes, arrow, quotation marks and bars."""

Part = str | tuple[str, str]


def clean(text: str) -> str:
    """One line: white space becomes blanks; control, direction and private characters are dropped."""
    return "".join(" " if character.isspace() else character for character in text if _harmless(character))


def line(text: str) -> str:
    """As ``clean``, with every run of white space one blank and none at the ends."""
    return clean(" ".join(text.split()))


def shortened(text: str, longest: int) -> str:
    """One line of at most so many characters; an ellipsis shows that there was more."""
    whole = line(text)
    return whole if len(whole) <= longest else f"{whole[: longest - 1].rstrip()}…"


def speak_plainly() -> None:
    """Have standard output and error take what their encoding lacks by its nearest plain form: no crash, and few question marks."""
    codecs.register_error(_PLAINLY, _plainly)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_PLAINLY)


def _plainly(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    return "".join(map(_nearest, fault.object[fault.start : fault.end])), fault.end


def _nearest(character: str) -> str:
    if character in _PLAIN_MARKS:
        return _PLAIN_MARKS[character]
    letters = [part for part in unicodedata.normalize("NFKD", character) if part.isascii()]
    return "".join(letters) or ("" if unicodedata.combining(character) else "?")


def toned(style: str) -> str:
    """A style with its colours in tones that can be read on every background. Fewer colours than 256: the nearest one."""
    return " ".join(TONES.get(word, word) for word in style.split())


def _harmless(character: str) -> bool:
    return character.isspace() or character in JOINERS or unicodedata.category(character) not in UNWANTED


class Page:
    """Lines on standard output, or on standard error. A part is a text, or a text with its style.

    On a terminal lines are folded at its width, with the indent kept; a pipe gets each line whole. Colour only on a terminal,
    and not where NO_COLOR is set.
    """

    def __init__(self, *, stderr: bool = False, terminal: bool | None = None, width: int | None = None) -> None:
        """``terminal`` and ``width``: what to take the stream for, where it is not to be asked."""
        from rich.console import Console  # noqa: PLC0415  (heavy)

        # Text is taken as it is: a stranger's ``[red]`` or ``:smile:`` means nothing.
        self.console = Console(stderr=stderr, force_terminal=terminal, width=width, highlight=False, markup=False, emoji=False)
        self.width = min(self.console.width, WIDEST)

    def line(self, *parts: Part, indent: int = 0, hang: int = 0) -> None:
        """One line; where it has to be folded, what follows is indented by ``hang`` more."""
        text = _assembled(parts)
        if not self.console.is_terminal:
            self._put(text, indent)
            return
        first = text.wrap(self.console, max(self.width - indent, 20))[0]
        rest = text[len(first.plain) :]
        rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
        first.rstrip()
        self._put(first, indent)
        for each in rest.wrap(self.console, max(self.width - indent - hang, 20)) if rest.plain else ():
            each.rstrip()
            self._put(each, indent + hang)

    def pair(self, left: tuple[Part, ...], right: tuple[Part, ...], indent: int = 0) -> None:
        """Two texts on one line, the second at the right edge; on two lines where they do not fit."""
        first, second = _assembled(left), _assembled(right)
        gap = self.width - indent - first.cell_len - second.cell_len
        if gap >= 2:
            self._put(first + _assembled((" " * gap,)) + second, indent)
        else:
            self.line(*left, indent=indent, hang=4)
            self.line(*right, indent=indent + 4)

    def blank(self) -> None:
        """An empty line."""
        self.console.print()

    def _put(self, text: "Text", indent: int) -> None:
        self.console.print(_assembled((" " * indent,)) + text, soft_wrap=True)


def _assembled(parts: tuple[Part, ...]) -> "Text":
    from rich.text import Text  # noqa: PLC0415  (heavy)

    return Text.assemble(*(clean(part) if isinstance(part, str) else (clean(part[0]), toned(part[1])) for part in parts))

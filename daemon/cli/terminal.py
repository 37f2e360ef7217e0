"""Text that may hold a stranger's words, made safe for a terminal, and the two streams.

A mail can carry escape sequences that recolour, retitle or rewrite a terminal, and direction marks that make a line read
otherwise than it is (CVE-2021-42574). Both end here: nothing is printed that did not go through ``line`` or ``block``.
"""

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

JOINERS = "\u200c\u200d"  # they shape scripts and emoji, and hide nothing
UNWANTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def wanted(character: str) -> bool:
    """Whether a character may reach a terminal."""
    return character in JOINERS or unicodedata.category(character) not in UNWANTED


def line(text: str) -> str:
    """One line: control and direction characters dropped, every run of white space one blank."""
    return "".join(filter(wanted, " ".join(text.split())))


def block(text: str) -> str:
    """Several lines: as ``line``, but line ends stay and a tab becomes four blanks."""
    lines = text.expandtabs(4).splitlines()
    return "\n".join("".join(filter(wanted, each)).rstrip() for each in lines)


def out() -> "Console":
    """Standard output. Colour only on a terminal, and not where NO_COLOR is set."""
    return _console(stderr=False)


def err() -> "Console":
    """Standard error, for words to people while standard output carries data."""
    return _console(stderr=True)


def _console(*, stderr: bool) -> "Console":
    """A console that takes text as it is: a stranger's ``[red]`` or ``:smile:`` means nothing. A pipe gets long lines whole."""
    from rich.console import Console  # noqa: PLC0415  (heavy)

    console = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    console.soft_wrap = not console.is_terminal
    return console

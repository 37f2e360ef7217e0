"""Fold text to plain lower-case letters without moving a single offset, so that a match can be quoted from the original."""

import unicodedata

from daemon.reading.signs import Signs

_SIGNS = {
    "ß": "s",
    "ł": "l",
    "Ł": "l",
    "ø": "o",
    "Ø": "o",
    "đ": "d",
    "Đ": "d",
    "\u0131": "i",
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "\u00b4": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00a0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
}


def _table() -> dict[int, str]:
    table = {ord(sign): plain for sign, plain in _SIGNS.items()}
    for code in (*range(0x41, 0x5B), *range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        letter = unicodedata.normalize("NFD", chr(code))[0].lower()
        if code not in table and len(letter) == 1:
            table[code] = letter
    return table


_FOLDED = Signs(_table())


def fold(text: str) -> str:
    """``text`` in lower case, without Latin accents, with plain quotes, dashes and spaces; exactly as long as ``text``.

    One letter stays one letter: ``ß`` becomes ``s``, so patterns write ``grus`` for both ``Gruß`` and, with ``s?``, ``Gruss``.
    """
    return text.lower() if text.isascii() else _FOLDED.replaced_in(text)

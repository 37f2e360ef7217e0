"""Signs are replaced one by one as ``str.translate`` would replace them all at once."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.dates import fold
from daemon.reading.events.phrases import fold as fold_event
from daemon.reading.signs import Signs

_TABLE = str.maketrans({"\u1e9e": "\u00df", "\u00df": "s", "A": "a", "\u00c9": "e", "\u2019": "'", "\xa0": " "}) | {
    0xAD: None,
    0x200B: None,
}


@given(st.text(alphabet="\u1e9e\u00dfsAa\u00c9e\u2019'\xa0 \u00ad\u200b\U0001f642"))
def test_the_table_decides_whatever_the_order_of_the_text(text: str) -> None:
    assert Signs(_TABLE).replaced_in(text) == text.translate(_TABLE)


@pytest.mark.parametrize("code", [0x1E9E, 0x1FE, 0xC9, 0x141, 0x2019])
def test_a_letter_is_folded_alike_wherever_it_stands(code: int) -> None:
    every = "".join(map(chr, range(0xC0, 0x250)))
    assert fold(chr(code)) == fold(f"{every}{chr(code)}")[-1] == fold(f"\u00df\u00f8{chr(code)}")[-1]


def test_folding_keeps_every_offset() -> None:
    text = "".join(chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in {"Cs", "Cn", "Co"})
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="aZ9\u00e9\u00df\u0130\u0301\ufb01\u00bd\u0142\u2116\u4e2d\u2014_-. \n"))
def test_of_the_words_of_an_event_letters_and_digits_stay_without_their_accents(text: str) -> None:
    letters = str.maketrans({"\u0142": "l"})
    plain = unicodedata.normalize("NFKD", text.casefold().translate(letters))
    kept = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    assert fold_event(text) == " ".join(kept.split())

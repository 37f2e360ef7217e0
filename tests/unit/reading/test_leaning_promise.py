"""The second opinion on promises, sentence by sentence, by a small table of words made for it."""

from datetime import date
from io import BytesIO

import pytest

from daemon.reading.leaning.tables import Words, key_of, parsed_words
from daemon.reading.meaning import leaning_promise
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.leaning_promise import weighed_promise
from daemon.reading.meaning.sentences import split
from daemon.reading.values import Promise

_MONDAY = date(2026, 11, 16)


def _table(weights: dict[str, tuple[int, int]]) -> Words:
    lines = [f"{_byte(promise)}{_byte(offer)}\t{name}" for name, (promise, offer) in sorted(weights.items(), key=_key)]
    return parsed_words(BytesIO("\n".join(["promise offer", "-10 -10", *lines]).encode()))


def _byte(weight: int) -> str:
    return weight.to_bytes(1, "big", signed=True).hex()


def _key(item: tuple[str, object]) -> int:
    return key_of(item[0])


@pytest.fixture(autouse=True)
def _words(monkeypatch: pytest.MonkeyPatch) -> None:
    table = _table(
        {
            "hover": (120, 0),
            "perch": (127, 0),
            "landlord": (-128, 120),
            "rent": (-128, 120),
            "cat": (-128, 120),
            "magpie": (-128, 0),
            "jackdaw": (-128, 0),
        }
    )
    monkeypatch.setattr(leaning_promise, "table_of", {"en": table}.get)


def _weighed(text: str, found: Promise | None = None, language: str = "en") -> Promise | None:
    return weighed_promise(Evidence(split(text), (language,)), found, reference=_MONDAY, holidays=frozenset())


def test_a_sentence_that_leans_to_a_promise_makes_one_of_its_day() -> None:
    promise = _weighed("The board sits on Wednesday. We hover over it until Friday. Bring a pen on Thursday.")
    assert promise is not None
    assert (promise.quote, promise.latest) == ("We hover over it until Friday.", date(2026, 11, 20))


def test_of_several_the_one_that_leans_to_it_most_counts() -> None:
    promise = _weighed("We hover over it until Friday. We hover and perch over it until Thursday.")
    assert promise is not None
    assert promise.latest == date(2026, 11, 19)


def test_without_a_day_to_come_it_promises_nothing() -> None:
    assert _weighed("We hover over it for ever.") is None


def test_a_sentence_that_leans_to_nothing_promises_nothing() -> None:
    assert _weighed("The board sits on Wednesday.") is None


def test_a_question_promises_nothing() -> None:
    assert _weighed("Could we hover over it until Friday?") is None


_LONG = "The landlord takes the rent for the cat by Friday, and so it has been on this stair for as long as anybody knows."


def test_what_the_rules_found_falls_where_its_sentence_leans_to_anything_else() -> None:
    assert _weighed(_LONG, Promise(_LONG, None, date(2026, 11, 20))) is None


def test_what_leans_to_nothing_at_all_stays() -> None:
    said = _LONG.replace("landlord", "magpie").replace("rent", "jackdaw").replace("cat", "magpie")
    found = Promise(said, None, date(2026, 11, 20))
    assert _weighed(said, found) == found


def test_a_short_one_stays_whatever_it_leans_to() -> None:
    short = "The landlord takes the rent by Friday."
    found = Promise(short, None, date(2026, 11, 20))
    assert _weighed(short, found) == found


def test_that_silence_means_no_stays_though_it_sounds_like_a_refusal() -> None:
    said = "If you do not hear from us by Friday, the landlord and the cat at the rent office did not find that your application was successful."
    found = Promise(said, None, date(2026, 11, 20))
    assert _weighed(said, found) == found


def test_what_the_rules_found_stays_where_nothing_speaks_against_it() -> None:
    said = "We will be in touch by Friday, and so it has been on this stair for as long as anybody here knows."
    found = Promise(said, None, date(2026, 11, 20))
    assert _weighed(said, found) == found


def test_in_a_language_without_a_table_the_rules_have_the_word() -> None:
    found = Promise(_LONG, None, date(2026, 11, 20))
    assert _weighed(_LONG, found, "de") == found
    assert _weighed("We hover over it until Friday.", language="de") is None

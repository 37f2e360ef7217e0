"""The second opinion on refusals: the model of ``daemon/reading/leaning``, and what ``meaning/leans.py`` makes of it.

``tests/data/leanings/mails.txt``: mails as those of ``test_letters.py``, that the model was not trained from.
"""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from daemon.reading.dates import fold
from daemon.reading.leaning.features import features
from daemon.reading.leaning.passages import leaning
from daemon.reading.leaning.tables import Words, key_of, mails, parsed_words, words
from daemon.reading.meaning import leans
from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext, Topic
from tests.letters import letters

_MAILS = list(letters(Path(__file__).parents[2] / "data" / "leanings"))
_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}))
_LEANS = "all of it together leans to that"
_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")


def _read(text: str, subject: str = "Your application - Project Manager", *, tracked: bool = False) -> Reading:
    header = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    )
    return read_message(f"{header}\n{text}\n".encode(), replace(_CONTEXT, tracked=tracked))


@pytest.mark.parametrize(("wanted", "raw"), [mail[1:] for mail in _MAILS], ids=[mail.name for mail in _MAILS])
def test_a_mail_worded_by_itself_is_read_as_a_careful_person_would(wanted: dict[str, str], raw: bytes) -> None:
    reading = read_message(raw, _CONTEXT)
    assert reading.topic.value in wanted["t"].split("/"), reading.reasons


def test_it_tells_that_no_known_sentence_refuses() -> None:
    told = [read_message(mail.raw, _CONTEXT) for mail in _MAILS]
    leant = [reading for reading in told if _LEANS in reading.reasons[-1]]
    assert leant
    assert {reading.topic for reading in leant} == {Topic.REJECTION}


_LEANING = (
    "Dear Mr Rivera,\n\nThe appointments panel has now considered the applications for the post of clerk. Yours was among those that the panel "
    "placed below the line. You need take no further action.\n\nClerk to the council"
)


def test_in_a_long_mail_it_has_no_say() -> None:
    """Some sentence of a long text looks like anything."""
    assert _read(_LEANING).topic is Topic.REJECTION
    long = "".join(f"\n\nRoom {number} is painted in the colour of its street." for number in range(20))
    assert _read(_LEANING + long).topic is not Topic.REJECTION


def test_of_a_mail_about_no_application_it_is_not_asked() -> None:
    text = "Dear Mr Rivera,\n\nThe panel has now considered the entries. Yours was among those that the panel placed below the line.\n\nBev"
    assert _read(text, "The choir").topic is Topic.OTHER
    assert _read(text, "The choir", tracked=True).topic is not Topic.REJECTION


def test_in_a_followed_conversation_it_is_asked_about_mails_that_speak_of_an_application(monkeypatch: pytest.MonkeyPatch) -> None:
    """Made to call whatever it is asked about a refusal."""
    monkeypatch.setattr(leans, "SURE", 0.0)
    monkeypatch.setattr(leans, "BORNE_OUT", -9.0)
    assert _read(_LEANING, tracked=True).topic is Topic.REJECTION
    assert _read("Dear Sam,\n\nThe weather is fine over here.\n\nBev", "The garden", tracked=True).topic is Topic.OTHER


@pytest.mark.parametrize("language", _LANGUAGES)
def test_a_file_of_words_is_in_the_order_that_it_is_searched_in(language: str) -> None:
    found = words(language)
    assert found is not None
    assert len(found.keys) > 1000
    assert all(one < other for one, other in pairwise(found.keys))
    assert len(found.weights) == len(found.keys) * len(found.kinds)


def test_a_language_without_a_file_has_no_words() -> None:
    assert words("tlh") is None


def _two_words() -> Words:
    lines = sorted((f"{weights}\t{name}" for weights, name in (("20 -5", "filled"), ("-3 40", "pleased to"))), key=_by_key)
    return parsed_words(["R O", "-10 -20", *lines])


def _by_key(line: str) -> int:
    return key_of(line.split("\t")[1])


def test_what_speaks_for_a_kind_adds_up() -> None:
    told = leaning(["the post is filled.", "we are pleased to.", "ok."], _two_words())
    assert told is not None
    assert told.sentences == 2
    assert told.strongest["R"] == pytest.approx((0.5, 0))
    assert told.strongest["O"] == pytest.approx((1.0, 1))
    assert told.second["R"] == pytest.approx(-0.65)


def test_odds_end_at_six() -> None:
    told = leaning(["filled, filled, filled"], parsed_words(["R O", "0 0", "127 -128\tfilled"]))
    assert told is not None
    assert told.strongest["R"].odds == 6.0
    assert told.strongest["O"].odds == -6.0


def test_where_nothing_is_said_nothing_leans() -> None:
    assert leaning(["ok.", "  "], _two_words()) is None


def test_a_sentence_is_known_by_its_first_sixty_words_whatever_its_length() -> None:
    begun = " ".join(f"word{'abcdefghij'[number % 10]}" for number in range(60))
    assert features(begun) == features(begun + " more" * 100_000)


def test_numbers_are_alike_and_times_are_apart() -> None:
    assert features("call 3 of 7") == features("call 12 of 900")
    assert "#:" in features("at 10:30")
    assert "absag-" in features(fold("Absagen"))


@pytest.mark.parametrize("name", ["open", "refused"])
def test_a_table_of_mails_tells_of_refusals(name: str) -> None:
    found = mails(name)
    assert "R" in found.kinds
    assert all(len(weights) == len(found.kinds) for weights in found.weights.values())
    assert "strongest R" in found.weights

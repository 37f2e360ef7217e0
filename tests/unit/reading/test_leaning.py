"""The second opinion on topics: the model of ``daemon/reading/leaning``; what is made of it see ``test_weighing``.

``tests/data/leanings/mails.txt``: mails as those of ``test_letters.py``, that the model was not trained from.
"""

from io import BytesIO
from itertools import pairwise
from math import sqrt
from pathlib import Path

import pytest

from daemon.reading.dates import fold
from daemon.reading.leaning.features import features
from daemon.reading.leaning.mails import shares
from daemon.reading.leaning.odds import bearing, odds
from daemon.reading.leaning.tables import Mails, Words, key_of, mails, parsed_words, words
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic
from tests.letters import letters

_MAILS = list(letters(Path(__file__).parents[2] / "data" / "leanings"))
_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}))
_LEANS = "all of it together leans to that"
_LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")


@pytest.mark.parametrize(("wanted", "raw"), [mail[1:] for mail in _MAILS], ids=[mail.name for mail in _MAILS])
def test_a_mail_worded_by_itself_is_read_as_a_careful_person_would(wanted: dict[str, str], raw: bytes) -> None:
    reading = read_message(raw, _CONTEXT)
    assert reading.topic.value in wanted["t"].split("/"), reading.reasons


def test_it_tells_that_no_known_sentence_says_so_and_which_one_leans_to_it() -> None:
    told = [read_message(mail.raw, _CONTEXT) for mail in _MAILS]
    leant = [reading for reading in told if any(_LEANS in reason for reason in reading.reasons)]
    assert leant
    assert all(reading.key_sentence or reading.topic is Topic.OTHER for reading in leant)


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
    lines = sorted((f"{weights}\t{name}" for weights, name in (("14fb", "filled"), ("fd28", "pleased to"))), key=_by_key)
    return _parsed("-10 -20", *lines)


def _parsed(*lines: str) -> Words:
    return parsed_words(BytesIO("\n".join(("rejection offer", *lines)).encode()))


def _by_key(line: str) -> int:
    return key_of(line.split("\t")[1])


def test_what_speaks_for_a_kind_adds_up_over_the_root_of_how_much_is_said() -> None:
    said = ["the post is filled.", "we are pleased to."]
    told = odds(said, [], _two_words())
    length = sqrt(len(features(said)))
    assert told["rejection"] == pytest.approx((-10 + 17 / length) / 10)
    assert told["offer"] == pytest.approx((-20 + 35 / length) / 10)


def test_the_sentence_that_bears_it_out_is_found() -> None:
    said = ["the post is filled.", "ok.", "we are pleased to."]
    assert bearing(said, "rejection", _two_words()) == 0
    assert bearing(said, "offer", _two_words()) == 2


def test_odds_end_at_eight() -> None:
    told = odds(["filled"], [], _parsed("0 0", "807f\tfilled"))
    assert told == {"rejection": pytest.approx(-12.8 / sqrt(4)), "offer": pytest.approx(12.7 / sqrt(4))}
    assert odds([], [], _parsed("900 -900")) == {"rejection": 8.0, "offer": -8.0}


def test_shares_are_one_together() -> None:
    table = Mails(("rejection", "offer"), (0, 100), {"said rejection": (300, -100), "vendor": (0, 50)})
    told = shares({"said rejection": 1.0, "unheard of": 9.0}, table)
    assert sum(told.values()) == pytest.approx(1.0)
    assert told["rejection"] == pytest.approx(1 / (1 + 2.718281828**-3))


def test_a_sentence_is_known_by_its_first_sixty_words_whatever_its_length() -> None:
    begun = " ".join(f"word{'abcdefghij'[number % 10]}" for number in range(60))
    assert features([begun]) == features([begun + " more" * 100_000])


def test_numbers_are_alike_and_times_are_apart() -> None:
    assert features(["call 3 of 7"]) == features(["call 12 of 900"])
    assert "#:" in features(["at 10:30"])
    assert "absag-" in features([fold("Absagen")])


def test_the_subject_is_apart_from_the_text() -> None:
    assert "subject: your application" in features(["hello."], ["your application"])
    assert "your application" not in features(["hello."], ["your application"])


def test_the_table_of_mails_tells_of_all_topics() -> None:
    found = mails()
    assert set(found.kinds) == {topic.value for topic in Topic}
    assert all(len(weights) == len(found.kinds) for weights in found.weights.values())
    assert {"leans to rejection", "said rejection", "unrelated, said rejection"} <= set(found.weights)

"""The second opinion on topics: the model of ``daemon/reading/leaning``, and what ``meaning/weighing.py`` makes of it.

``tests/data/leanings/mails.txt``: mails as those of ``test_letters.py``, that the model was not trained from.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from math import sqrt
from pathlib import Path

import pytest

from daemon.reading.dates import fold
from daemon.reading.leaning.features import features
from daemon.reading.leaning.mails import shares
from daemon.reading.leaning.odds import bearing, odds
from daemon.reading.leaning.tables import Mails, Words, key_of, mails, parsed_words, words
from daemon.reading.meaning import weighing
from daemon.reading.meaning.case import Case, Verdict
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


def test_it_tells_that_no_known_sentence_says_so_and_which_one_leans_to_it() -> None:
    told = [read_message(mail.raw, _CONTEXT) for mail in _MAILS]
    leant = [reading for reading in told if any(_LEANS in reason for reason in reading.reasons)]
    assert leant
    assert all(reading.key_sentence or reading.topic is Topic.OTHER for reading in leant)


_LEANING = (
    "Dear Mr Rivera,\n\nThe appointments panel has now considered the applications for the post of clerk. Yours was among those that the panel "
    "placed below the line. I am sorry to send you this, and thank you for the trouble that you took over your letter.\n\nClerk to the council"
)


def _made_to_call(monkeypatch: pytest.MonkeyPatch, topic: Topic) -> None:
    def likeliest(_likely: Mapping[str, float]) -> Topic:
        return topic

    def surely(_case: Case, _verdict: Verdict, _topic: Topic) -> float:
        return 0.0

    monkeypatch.setattr(weighing, "likeliest", likeliest)
    monkeypatch.setattr(weighing, "_sure", surely)


def test_in_a_long_mail_it_has_no_say() -> None:
    """Some sentence of a long text looks like anything."""
    assert _read(_LEANING).topic is Topic.REJECTION
    long = "".join(f"\n\nRoom {number} is painted in the colour of its street." for number in range(20))
    assert _read(_LEANING + long).topic is not Topic.REJECTION


def test_a_few_words_of_a_stranger_lean_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Made to outweigh whatever the rules say."""
    monkeypatch.setattr(weighing, "IF_FOREIGN", 0.0)
    monkeypatch.setattr(weighing, "CLEARLY", 0.0)
    _made_to_call(monkeypatch, Topic.PROMISE)
    few = "Dear Mr Rivera,\n\nThe panel has now considered all of the entries. Yours was among those that it placed below the line last Monday.\n\nBev"
    assert _read(few, "The choir").topic is Topic.OTHER
    more = few.replace("Bev", "Do come and listen on Saturday all the same, the hall opens at six and we begin at seven.\n\nBev")
    assert _read(more, "The choir").topic is Topic.PROMISE


_LINE = "The firing of Wednesday's kiln goes to the barn.", "Re: Wednesday"


@pytest.mark.parametrize(
    ("topic", "sure", "tracked", "wanted"),
    [
        (Topic.UPDATE, 0.98, True, Topic.UPDATE),
        (Topic.UPDATE, 0.96, True, Topic.OTHER),
        (Topic.UPDATE, 0.999, False, Topic.OTHER),
        (Topic.PROMISE, 0.999, True, Topic.OTHER),
        (Topic.ACKNOWLEDGEMENT, 0.999, True, Topic.OTHER),
    ],
)
def test_a_line_leans_to_something_only_where_a_conversation_is_followed(
    monkeypatch: pytest.MonkeyPatch, topic: Topic, sure: float, tracked: bool, wanted: Topic
) -> None:
    """Not to a promise or a receipt: of what a line promises, and that it only thanks, the rules know more."""

    def shares_of(*_case: object, **_known: object) -> dict[str, float]:
        return {topic.value: sure, Topic.OTHER.value: 1 - sure, Topic.REJECTION.value: 0.0}

    monkeypatch.setattr(weighing, "shares_of", shares_of)
    text, subject = _LINE
    assert _read(text, subject, tracked=tracked).topic is wanted


def test_what_a_known_line_says_is_not_taken_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def shares_of(*_case: object, **_known: object) -> dict[str, float]:
        return {Topic.OTHER.value: 0.999, Topic.REJECTION.value: 0.0}

    monkeypatch.setattr(weighing, "shares_of", shares_of)
    assert _read("Dana is ill, we need to find another date.", "Re: Wednesday", tracked=True).topic is Topic.UPDATE
    assert _read("Sorry, it's a no this time.", "Re: Thank you", tracked=True).topic is Topic.REJECTION


def test_what_is_still_undecided_is_no_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.REJECTION)
    said = "Thank you for your application for the post of clerk. We have seen eleven people since Monday, more than ever before for this post. "
    assert _read(said + "They were all from near by.").topic is Topic.REJECTION
    assert _read(said + "We have not made a decision yet.").topic is not Topic.REJECTION


_SPOKEN = (
    " The vacancy for the position of clerk was advertised twice, and the hiring manager spoke to six candidates at interview."
)


@pytest.mark.parametrize(
    ("likely", "much", "tracked", "wanted"),
    [
        (0.55, False, False, Topic.OTHER),
        (0.55, False, True, Topic.NEXT_STEP),
        (0.55, True, False, Topic.NEXT_STEP),
        (0.65, True, False, Topic.OTHER),
        (0.85, True, True, Topic.NEXT_STEP),
        (0.96, True, True, Topic.OTHER),
    ],
)
def test_that_a_mail_says_nothing_is_believed_sooner_where_little_speaks_of_hiring(
    monkeypatch: pytest.MonkeyPatch, likely: float, much: bool, tracked: bool, wanted: Topic
) -> None:
    _made_to_doubt(monkeypatch, likely)
    said = (
        "Thank you for your application, which we read with much interest. Please fill in the attached form and send it back to us. "
        "Many letters reached us this time, more than in all of the years before, and we could not answer each of them at length."
    )
    assert _read(said + _SPOKEN * much, "Your application", tracked=tracked).topic is wanted


def _made_to_doubt(monkeypatch: pytest.MonkeyPatch, nothing: float) -> None:
    def shares_of(_case: Case, verdict: Verdict, _told: Mapping[str, float], *, is_unrelated: bool) -> dict[str, float]:
        assert not is_unrelated
        return {verdict.topic.value: 1 - nothing, Topic.OTHER.value: nothing}

    monkeypatch.setattr(weighing, "shares_of", shares_of)


_REFUSING = (
    "Thank you for your application, which we read with much interest. Unfortunately we have decided not to move forward with it. "
    "Many letters reached us this time, more than in all of the years before, and we could not answer each of them at length."
)


@pytest.mark.parametrize(
    ("text", "nothing", "wanted"),
    [
        (_REFUSING, 0.55, Topic.REJECTION),
        (_REFUSING, 0.65, Topic.OTHER),
        (f"{_REFUSING}{_SPOKEN}", 0.9, Topic.REJECTION),
        (f"{_REFUSING}{_SPOKEN}", 0.96, Topic.OTHER),
        (_REFUSING.rpartition(" Many")[0] + " All of us wish you well in what you do.", 0.96, Topic.REJECTION),
        (_REFUSING.rpartition(" Many")[0] + " All of us wish you well in what you do.", 0.98, Topic.OTHER),
    ],
)
def test_a_refusal_says_nothing_the_more_surely_the_shorter_it_is_and_the_more_it_speaks_of_hiring(
    monkeypatch: pytest.MonkeyPatch, text: str, nothing: float, wanted: Topic
) -> None:
    _made_to_doubt(monkeypatch, nothing)
    assert _read(text, "Your application").topic is wanted


def test_nothing_takes_a_refusal_back_in_a_conversation_that_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worst of all errors would be a check-in after it."""
    _made_to_doubt(monkeypatch, 0.999)
    assert _read(_REFUSING, "Your application", tracked=True).topic is Topic.REJECTION


_OF_NO_JOB = (
    "Dear Sam,\n\nthe others have all been heard by now, and on Monday evening the four of us will sit down over it once more. Whatever comes of that, "
    "it is you who will hear of it first, before the week is out.\n\nBev"
)


@pytest.mark.parametrize(
    ("likely", "subject", "wanted"),
    [
        ({"other": 0.04, "promise": 0.9, "update": 0.06}, "Monday", Topic.PROMISE),
        ({"other": 0.06, "promise": 0.9, "update": 0.04}, "Monday", Topic.OTHER),
        ({"other": 0.04, "promise": 0.5, "update": 0.46}, "Monday", Topic.OTHER),
        ({"other": 0.04, "promise": 0.9, "update": 0.06}, "Your loan application", Topic.OTHER),
        ({"other": 0.01, "promise": 0.9, "update": 0.09}, "Your loan application", Topic.PROMISE),
    ],
)
def test_of_an_application_that_the_rules_find_none_in_it_has_to_be_surer(
    likely: dict[str, float], subject: str, wanted: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shares_of(*_case: object, is_unrelated: bool) -> dict[str, float]:
        assert is_unrelated
        return likely

    monkeypatch.setattr(weighing, "shares_of", shares_of)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    assert _read(_OF_NO_JOB, subject).topic is wanted


@pytest.mark.parametrize(
    ("topic", "likely", "wanted"),
    [
        ("promise", 0.99, Topic.PROMISE),
        ("promise", 0.97, Topic.OTHER),
        ("invitation", 0.99, Topic.OTHER),
        ("invitation", 0.997, Topic.INVITATION),
    ],
)
def test_few_words_of_a_stranger_have_to_lean_to_an_application_most_surely(
    topic: str, likely: float, wanted: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A promise that is none only makes a check-in wait."""

    def shares_of(*_case: object, **_known: object) -> dict[str, float]:
        return {topic: likely, Topic.OTHER.value: 1 - likely}

    monkeypatch.setattr(weighing, "shares_of", shares_of)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    few = "Dear Sam,\n\nthe others have all been heard by now, and on Monday evening the four of us will sit down over it once more.\n\nBev"
    assert _read(few, "Monday").topic is wanted


def test_what_a_stranger_offers_to_somebody_else_stays_unrelated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the rules would take it for an offer if a conversation were followed."""
    _made_to_call(monkeypatch, Topic.OFFER)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    for bound in ("IF_UNRELATED", "IF_FOREIGN", "CLEARLY"):
        monkeypatch.setattr(weighing, bound, 0.0)
    said = "Dear Toni,\n\nwe had a long talk about the money on Monday, and they all agreed in the end. {} contract is attached for {} to sign. "
    end = "{} may think it over until the end of the month, and bring {} questions to the office at any time, as we did last year.\n\nBev"
    assert _read((said + end).format("Your", "you", "You", "your"), "Ravi").topic is Topic.OFFER
    assert _read((said + end).format("His", "him", "He", "his"), "Ravi").topic is Topic.OTHER


def test_where_it_reads_an_invitation_the_interview_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Hi Sam,\n\nThursday, 3 December at 10:00 is fine with all of us here. You will see the whole bakery at work while the bread is in the oven, my "
        "brother will show you around, and then you and I can talk.\n\nGus"
    )
    _made_to_call(monkeypatch, Topic.INVITATION)
    (interview,) = _read(text, "Your application as a baker").interviews
    assert str(interview.start) == "2026-12-03 10:00:00+00:00"
    assert not interview.certain
    _made_to_call(monkeypatch, Topic.NEXT_STEP)
    assert _read(text, "Your application as a baker").interviews == ()


def test_of_what_is_sent_to_many_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.OFFER)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    for bound in ("IF_UNRELATED", "IF_FOREIGN", "CLEARLY"):
        monkeypatch.setattr(weighing, bound, 0.0)
    header = "From: Northwind <no-reply@northwind.example>\nTo: Sam <sam@home.example>\nSubject: Your application\nDate: Wed, 25 Nov 2026 09:00:00 +0000\n"
    text = f"Auto-Submitted: auto-generated\n\n{_LEANING}\n\n{_LEANING}\n"
    assert read_message((header + text).encode(), _CONTEXT).topic is Topic.OFFER
    listed = header + "List-Unsubscribe: <https://northwind.example/leave>\n" + text
    assert read_message(listed.encode(), _CONTEXT).topic is not Topic.OFFER


def test_what_colleagues_offer_to_somebody_else_is_no_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.OFFER)
    said = "We had a long talk about the salary for the post of clerk on Monday, and the board agreed to the sum in the end after all. "
    assert _read(said + "You can start on the first, and your room is ready.").topic is Topic.OFFER
    assert _read(said + "He can start on the first, and his room is ready.").topic is not Topic.OFFER


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
    return parsed_words(["rejection offer", "-10 -20", *lines])


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
    told = odds(["filled"], [], parsed_words(["rejection offer", "0 0", "807f\tfilled"]))
    assert told == {"rejection": pytest.approx(-12.8 / sqrt(4)), "offer": pytest.approx(12.7 / sqrt(4))}
    assert odds([], [], parsed_words(["rejection offer", "900 -900"])) == {"rejection": 8.0, "offer": -8.0}


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

"""How the model's second opinion is weighed against the rules (``meaning/weighing.py``): how sure it has to be of what, and where it has no say."""

from collections.abc import Mapping

import pytest

from daemon.reading.meaning import weighing
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.unrelated import ABOUT_ANOTHER
from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext, Topic

_OWN = frozenset({"sam@home.example"})


def _read(text: str, subject: str = "Your application - Project Manager", *, tracked: bool = False) -> Reading:
    header = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    )
    return read_message(f"{header}\n{text}\n".encode(), ReadingContext(own_addresses=_OWN, tracked=tracked))


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
    monkeypatch.setattr(weighing, "may_be_related", bool)
    _made_to_call(monkeypatch, Topic.PROMISE)
    few = "Dear Mr Rivera,\n\nThe panel has now considered all of the entries. Yours was among those that it placed below the line last Monday.\n\nBev"
    assert _read(few, "The choir").topic is Topic.OTHER
    more = few.replace(
        "Bev", "Keep the folder until the spring, please, and give my regards to your sister when you see her.\n\nBev"
    )
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
        (0.45, False, False, Topic.ACKNOWLEDGEMENT),
        (0.55, True, False, Topic.OTHER),
        (0.85, True, True, Topic.NEXT_STEP),
        (0.96, True, True, Topic.OTHER),
    ],
)
def test_that_a_mail_says_nothing_is_believed_sooner_of_a_stranger(
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
        ("invitation", 0.998, Topic.INVITATION),
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


def test_a_talk_that_nothing_names_is_looked_for_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word of hiring makes it likely that it is about an application, and no more."""
    _made_to_call(monkeypatch, Topic.INVITATION)
    text = (
        "Hi Sam,\n\nThursday, 3 December at 10:00 is fine with all of us here. As for the position, we shall see. My brother will show you the ovens, then there is "
        "coffee for everybody and time to talk.\n\nGus Hale"
    )
    (interview,) = _read(text, "Thursday").interviews
    assert str(interview.start) == "2026-12-03 10:00:00+00:00"


@pytest.mark.parametrize(("likely", "wanted"), [(0.99, Topic.OTHER), (0.998, Topic.UPDATE)])
def test_where_another_applicant_is_spoken_of_it_has_to_be_as_sure_as_of_few_words(
    likely: float, wanted: Topic, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shares_of(*_case: object, **_known: object) -> dict[str, float]:
        return {Topic.UPDATE.value: likely, Topic.OTHER.value: 1 - likely}

    def about_another(_case: Case) -> Verdict:
        return ABOUT_ANOTHER

    monkeypatch.setattr(weighing, "shares_of", shares_of)
    monkeypatch.setattr(weighing, "unrelated", about_another)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    assert _read(_OF_NO_JOB, "Monday").topic is wanted


def test_of_a_machines_line_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.OFFER)
    text, subject = _LINE
    assert _read(text, subject, tracked=True).topic is Topic.OFFER
    assert _read(text, f"{subject}\nAuto-Submitted: auto-generated", tracked=True).topic is not Topic.OFFER


def test_of_what_is_sent_to_many_it_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.OFFER)
    monkeypatch.setattr(weighing, "may_be_related", bool)
    for bound in ("IF_UNRELATED", "IF_FOREIGN", "CLEARLY"):
        monkeypatch.setattr(weighing, bound, 0.0)
    header = "From: Northwind <no-reply@northwind.example>\nTo: Sam <sam@home.example>\nSubject: Your application\nDate: Wed, 25 Nov 2026 09:00:00 +0000\n"
    text = f"Auto-Submitted: auto-generated\n\n{_LEANING}\n\n{_LEANING}\n"
    assert read_message((header + text).encode(), ReadingContext(own_addresses=_OWN)).topic is Topic.OFFER
    listed = header + "List-Unsubscribe: <https://northwind.example/leave>\n" + text
    assert read_message(listed.encode(), ReadingContext(own_addresses=_OWN)).topic is not Topic.OFFER


def test_what_colleagues_offer_to_somebody_else_is_no_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    _made_to_call(monkeypatch, Topic.OFFER)
    said = "We had a long talk about the salary for the post of clerk on Monday, and the board agreed to the sum in the end after all. "
    assert _read(said + "You can start on the first, and your room is ready.").topic is Topic.OFFER
    assert _read(said + "He can start on the first, and his room is ready.").topic is not Topic.OFFER

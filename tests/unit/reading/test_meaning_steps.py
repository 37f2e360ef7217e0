"""What applicants are given to do, in a mail about an application: asked for, or done, needless and only possible (``tests/data/sentences/steps.txt``)."""

from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_ROWS = [
    tuple(line.split(" ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "steps.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("sign", "sentence"), _ROWS, ids=[f"{sign}{sentence[:40]}" for sign, sentence in _ROWS])
def test_a_step_is_asked_for_or_only_spoken_of(sign: str, sentence: str) -> None:
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Your application\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\nThank you for your interest in the Project Manager position. {sentence}\n\nKind regards\nRita Sommer\n"
    )
    reading = read_message(raw.encode(), _CONTEXT)
    assert (reading.topic in (Topic.NEXT_STEP, Topic.INVITATION)) is (sign == "+"), reading.reasons


_MOVES = (Topic.INVITATION, Topic.UPDATE, Topic.CANCELLATION)
_FAMILIES = [
    tuple(line.split(" ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "families.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("wanted", "sentence"), _FAMILIES, ids=[f"{wanted} {sentence[:40]}" for wanted, sentence in _FAMILIES])
def test_a_person_says_it_in_words_of_their_own(wanted: str, sentence: str) -> None:
    """Whole families of wording, each said in a mail that is about an application (``tests/data/sentences/families.txt``)."""
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Re: Project manager\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\n{sentence}\n\nKind regards\nRita Sommer\n"
    )
    topic = read_message(raw.encode(), _CONTEXT).topic
    assert (Topic.NEXT_STEP if topic in _MOVES else topic).value in wanted.split("/")


_UNRELATED = [
    tuple(line.split(" | ", 1))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "unrelated.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("subject", "text"), _UNRELATED, ids=[subject for subject, _ in _UNRELATED])
def test_managers_teams_and_forms_of_other_business_are_no_job(subject: str, text: str) -> None:
    """They have teams, budgets, boards and forms too (``tests/data/sentences/unrelated.txt``)."""
    raw = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\n{text}\n\nKind regards\nRita Sommer\n"
    )
    assert read_message(raw.encode(), _CONTEXT).topic in (Topic.OTHER, Topic.ACKNOWLEDGEMENT)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Contact person: Mr. Murugesan", "Murugesan"),
        ("Panel: Dana Whitfield, Councillor Jean Hale", "Jean Hale"),
        ("You will meet with Mrs Ferris.", "Ferris"),
    ],
)
def test_one_name_behind_a_title_is_enough(sentence: str, name: str) -> None:
    raw = (
        "From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Your interview\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
        f"\nHi Sam,\n\nYour interview for the analyst role is on Tuesday 1 December at 13.30 hours.\n\n{sentence}\n\nKind regards\nRita Sommer\n"
    )
    found = read_message(raw.encode(), _CONTEXT).interviews
    assert [interview.start.hour for interview in found if interview.start] == [13]
    assert name in [person.name for person in found[0].interviewers]


_PLAIN = [
    tuple(line.split(" | ", 3))
    for line in (Path(__file__).parents[2] / "data" / "sentences" / "plain_mails.txt").read_text(encoding="utf-8").splitlines()
]
_SENDERS = {
    "p": "From: Rita Sommer <rita@northwind.example>\n",
    "a": "From: Northwind Careers <no-reply@northwind.example>\nAuto-Submitted: auto-generated\n",
    "c": "From: Northwind Recruitment <careers@northwind.example>\n",
}


@pytest.mark.parametrize(("wanted", "sender", "subject", "text"), _PLAIN, ids=[f"{row[0]} {row[2]}"[:60] for row in _PLAIN])
def test_plain_mail_of_persons_departments_and_systems(wanted: str, sender: str, subject: str, text: str) -> None:
    """Whole short mails, with other business among them; behind an ``@`` stands the last day of a promise (``tests/data/sentences/plain_mails.txt``)."""
    end = "The Northwind Team" if sender == "a" else "Best regards\nRita Sommer"
    raw = (
        f"{_SENDERS[sender]}To: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        f"Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nHi Sam,\n\n{text}\n\n{end}\n"
    )
    topics, _, latest = wanted.partition("@")
    reading = read_message(raw.encode(), _CONTEXT)
    assert (Topic.NEXT_STEP if reading.topic in _MOVES else reading.topic).value in topics.split("/"), reading.reasons
    assert not latest or (reading.promise is not None and str(reading.promise.latest) == latest)


def test_surnames_before_first_names_are_parted_by_semicolons() -> None:
    raw = (
        "From: Northwind <northwind@myworkday.com>\nTo: Sam Rivera <sam@home.example>\nSubject: Interview confirmation: Business Analyst\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nDear Sam,\n\nThis email confirms your interview.\n\n"
        "Interview Date: 12/01/2026\nInterview Time: 01:00 PM Central Standard Time\nInterviewer(s): Whitfield, Dana; Park, Lee\n"
    )
    interview = read_message(raw.encode(), _CONTEXT).interviews[0]
    assert [person.name for person in interview.interviewers] == ["Dana Whitfield", "Lee Park"]


def test_a_scheduling_tool_names_in_its_subject_whom_the_call_is_with() -> None:
    raw = (
        "From: Calendly <notifications@calendly.com>\nTo: Sam Rivera <sam@home.example>\n"
        "Subject: Updated: Screening call with Dana Whitfield on Friday, November 27, 2026\n"
        "Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nHi Sam Rivera,\n\nYour event has been rescheduled.\n\n"
        "Screening call (30 min) - Analyst interview\n\nFormer time\n2:00pm - Thursday, November 26, 2026 (UK, Ireland, Lisbon Time)\n\n"
        "New time\n11:00am - Friday, November 27, 2026 (UK, Ireland, Lisbon Time)\n"
    )
    interview = read_message(raw.encode(), _CONTEXT).interviews[0]
    assert interview.start is not None
    assert (interview.start.day, interview.start.hour) == (27, 11)
    assert [person.name for person in interview.interviewers] == ["Dana Whitfield"]

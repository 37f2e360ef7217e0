"""The start of an interview told in words, whichever way its day and its time are said, and which of two times stands. All mails are of 24 November 2026."""

from datetime import date
from pathlib import Path

import pytest

from daemon.reading.dates import find_dates, fold
from daemon.reading.dates.clock import find_times
from daemon.reading.meaning.sentences import split
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic
from tests.data.interview_times import DAYS, INTERVIEW, TIMES

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@example.org"}), timezone="Europe/Berlin")
_STANDS = ["2026-12-09 11:20"]
_RETIMED = (Path(__file__).parents[2] / "data" / "sentences" / "retimed.txt").read_text(encoding="utf-8").splitlines()
_DAYS = [(language, day) for language, days in DAYS.items() for day in days]


def _starts(text: str) -> list[str]:
    """In the sender's zone, to the minute."""
    header = "From: Dana Whitfield <dana@norvane.example>\nTo: sam@example.org\nSubject: Interview\nDate: Tue, 24 Nov 2026 09:00:00 +0100\n"
    form = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n"
    reading = read_message(f"{header}{form}\n{text}\n\nDana Whitfield\n".encode(), _CONTEXT)
    return [f"{interview.start:%Y-%m-%d %H:%M}" for interview in reading.interviews]


@pytest.mark.parametrize(("language", "day"), _DAYS, ids=[f"{language} {day}" for language, day in _DAYS])
def test_a_day_and_a_time_are_found_however_they_are_said(language: str, day: str) -> None:
    for time in TIMES[language]:
        assert _starts(INTERVIEW[language].format(f"{day} {time}")) == _STANDS, time
        assert _starts(INTERVIEW[language].format(f"{time} {day.rstrip(',')}")) == _STANDS, time


@pytest.mark.parametrize("row", _RETIMED)
def test_of_two_times_the_one_that_stands_is_taken(row: str) -> None:
    assert _starts(row.partition(" | ")[2]) == _STANDS


def test_a_weekday_in_brackets_is_that_of_the_date_before_it() -> None:
    assert _starts("Your interview will take place on 9 December (Thursday) at 11:20.") == _STANDS


def test_hours_of_a_deadline_are_none_of_the_interview() -> None:
    assert (
        _starts("Your interview will take place on 9 December at 11:20. Please confirm by Friday, 27 November, 12:00.") == _STANDS
    )


def test_a_scheduling_tool_that_names_the_former_time_first() -> None:
    text = "Your interview has been rescheduled.\n\nFormer Date & Time\n3:30pm - 4:30pm (Central European Time) on Friday, December 4, 2026\n\nUpdated Date & Time\n11:20am - 12:00pm (Central European Time) on Wednesday, December 9, 2026\n"
    assert _starts(text) == _STANDS


def test_when_they_meet_to_decide_is_no_interview() -> None:
    assert (
        _starts(
            "Thanks for interviewing with us last Thursday at 2pm. We meet on Friday at 9am to discuss, and I'll let you know after that."
        )
        == []
    )


def test_a_sentence_ends_behind_a_clock_time_and_not_within_a_date() -> None:
    assert len(split("Your interview is on Thursday at 15:00. We will send the link.").items) == 2
    assert len(split("Wir geben Ihnen am 14.12. Bescheid.").items) == 1


def test_the_minutes_of_a_clock_time_begin_no_date() -> None:
    text = "- giovedì 3 dicembre, ore 15.00 - venerdì 4 dicembre, ore 11.00"
    days = find_dates(text, reference=date(2026, 11, 24), languages=("it",))
    assert [day.latest for day in days] == [date(2026, 12, 3), date(2026, 12, 4)]


_CLOCK = (Path(__file__).parents[2] / "data" / "sentences" / "clock.txt").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize("row", _CLOCK)
def test_times_that_are_said_in_words(row: str) -> None:
    language, wanted, text = row.split(" | ", 2)
    assert [f"{said.start:%H:%M}" for said in find_times(fold(text), language)] == ([] if wanted == "-" else [wanted])


def test_a_scheduler_whose_subject_tells_of_a_change() -> None:
    text = "Your event has been rescheduled.\n\nFormer: 10:00am - Friday, December 18, 2026\nNew: 11:20am - Wednesday, December 9, 2026 (Central European Time)\n"
    header = "From: Calendly <notifications@calendly.com>\nTo: sam@example.org\nSubject: Updated: Interview w/ Norvane - 11:20am Wed, Dec 9, 2026\nDate: Tue, 24 Nov 2026 09:00:00 +0100\n"
    reading = read_message(f"{header}Content-Type: text/plain; charset=utf-8\n\n{text}".encode(), _CONTEXT)
    assert reading.topic is Topic.UPDATE
    assert [f"{interview.start:%Y-%m-%d %H:%M}" for interview in reading.interviews] == _STANDS


def test_the_hours_of_a_plan_above_its_day() -> None:
    text = "Agenda for your interview:\n11:20 Welcome\n12:00 Talk with the team\n12:45 Lunch\nWe look forward to seeing you on Wednesday 9 December."
    assert _starts(text) == _STANDS

"""Who takes part in an interview told in words, by the families of sentences that say so. All mails are from Dana Whitfield, on 18 November 2026."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext
from tests.data import company, company_lists, company_romance
from tests.data.company import FRAMES

_DANA = Address("Dana Whitfield", "dana@norvane.example")


def _met(language: str, told: str, sender: Address = _DANA, close: str = "", greeting: str = "") -> set[str]:
    """The people of the one interview of a mail that fixes it and then says ``told``."""
    text = f"{greeting}{FRAMES[language]} {told}\n{close}"
    envelope = Envelope(
        subject="Interview",
        sender=sender,
        to=(Address("Alex Reed", "alex@example.org"),),
        date=datetime(2026, 11, 18, 9, 0, tzinfo=UTC),
        offset_minutes=0,
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    (interview,) = understand(mail, (), ReadingContext(own_addresses=frozenset({"alex@example.org"}))).interviews
    return {person.name for person in interview.interviewers}


@pytest.mark.parametrize(("language", "told", "people"), [*company.TOGETHER, *company_romance.TOGETHER, *company_lists.WITH_WRITER])
def test_who_writes_and_whom_they_name_with_themselves_take_part(language: str, told: str, people: set[str]) -> None:
    assert _met(language, told) == people | {"Dana Whitfield"}


@pytest.mark.parametrize(("language", "told"), [*company.ALONE, *company_romance.ALONE])
def test_who_writes_takes_part_where_they_say_that_they_call_or_meet(language: str, told: str) -> None:
    assert _met(language, told) == {"Dana Whitfield"}


@pytest.mark.parametrize(("language", "told", "people"), [*company.APART, *company_romance.APART, *company_lists.LISTS])
def test_who_is_said_to_take_part_does(language: str, told: str, people: set[str]) -> None:
    assert _met(language, told) == people


@pytest.mark.parametrize(("language", "told"), [*company.NOBODY, *company_romance.NOBODY, *company_lists.NO_LISTS])
def test_tools_places_firms_titles_and_whoever_only_arranges_it_do_not_take_part(language: str, told: str) -> None:
    assert _met(language, told) == set()


def test_who_signs_takes_part_where_the_address_shows_a_firm() -> None:
    shown = Address("Norvane Jobs", "jobs@norvane.example")
    assert _met("en", "You will be talking to me.", shown, "\nKind regards\nPriya Raman\nHead of Stores") == {"Priya Raman"}


@pytest.mark.parametrize(
    ("told", "close"),
    [
        ("The new time is 10:45.", "Priya Raman\nHead of Stores"),
        ("We meet in room 4 at 10:00. Bring a pen.", "\nWith kind regards\nPriya Raman\nAssistant"),
        ("It ends at 11:00.", "\nPriya Raman, Assistant"),
        ("It ends at 11:00!", "Thanks,\nPriya Raman"),
    ],
)
def test_who_only_signs_below_the_time_takes_no_part(told: str, close: str) -> None:
    assert _met("en", told, Address("Norvane Jobs", "jobs@norvane.example"), close) == set()


def test_who_stands_alone_on_the_last_line_of_a_plan_takes_part() -> None:
    jobs = Address("Norvane Jobs", "jobs@norvane.example")
    assert _met("en", "It ends at 11:00.", jobs, "\nInterviewer\nPriya Raman") == {"Priya Raman"}


@pytest.mark.parametrize(
    ("told", "close"),
    [
        ("Ask for me at the till.", "\nPriya x"),
        ("Ask for me at the till.", "\nCheers,\nPriya"),
        ("Ask for me at the till.", "\nPriya\nNorvane Labs"),
        ("My name is Priya and I'll show you the kilns.", ""),
    ],
)
def test_who_takes_part_and_signs_or_begins_with_a_first_name_is_called_so(told: str, close: str) -> None:
    assert _met("en", told, Address("Norvane Jobs", "jobs@norvane.example"), close) == {"Priya"}


def test_who_begins_with_their_whole_name_is_called_so() -> None:
    shown = Address("Norvane Jobs", "jobs@norvane.example")
    assert _met("en", "Ask for me at the till.", shown, greeting="Hi Alex, Priya Raman here.\n") == {"Priya Raman"}


def test_the_reader_and_the_firm_are_not_taken_for_who_writes() -> None:
    shown = Address("Norvane Kilns", "clay@norvane.example")
    assert _met("en", "Ask for me at the till.", shown, greeting="Dear Ms Rowntree,\n", close="\nNorvane") == set()


def test_who_is_written_to_takes_no_part() -> None:
    assert _met(
        "en", "You will meet Lena Fischer.", greeting="Dear Mr Rowntree, regrettably Hall 9 will be at sea that week.\n\n"
    ) == {"Lena Fischer"}


def test_who_is_written_to_by_title_takes_no_part() -> None:
    assert (
        _met("en", "We would like to speak to you.", greeting="Dear Ms. Rowntree, I have your plans and she'd like to see you.\n\n")
        == set()
    )


def test_a_firm_that_shows_no_name_at_all_takes_no_part() -> None:
    assert _met("en", "You will be talking to me.", Address("Norvane Jobs", "jobs@norvane.example"), "\nKind regards") == set()


def test_an_hour_that_is_said_to_be_of_the_afternoon_is_no_later_than_that() -> None:
    assert _met("es", "Nos vemos a las 5 de la tarde con Nuria Casals.") == {"Nuria Casals"}

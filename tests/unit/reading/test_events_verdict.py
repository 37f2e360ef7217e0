"""Which events are the user's own job interviews."""

import pytest

from daemon.reading.events import read_calendar
from daemon.reading.values import Interview, ReadingContext
from tests.unit.reading.calendar_files import (
    CONTEXT,
    DANA,
    ME,
    SAM_PRIVATE,
    TOM,
    attendee,
    calendar,
    event,
    invitation,
    only,
    organizer,
)


def read(*lines: str, summary: str, description: str = "") -> Interview:
    return only(read_calendar(calendar(event(summary, *lines, description=description)), CONTEXT))


@pytest.mark.parametrize(
    "title",
    [
        "Interview: Senior Data Engineer at Northwind",
        "Phone screen with Northwind",
        "Vorstellungsgespräch bei Northwind",
        "VORSTELLUNGSGESPRÄCHSTERMIN",
        "Entretien d'embauche",
        "Entretien technique - Northwind",
        "Entrevista de trabajo",
        "Sollicitatiegesprek Northwind",
        "Colloquio conoscitivo",
        "Entrevista técnica",
        "Rozmowa kwalifikacyjna",
        "Hiring manager chat",
    ],
)
def test_an_invitation_with_such_a_title_is_certainly_an_interview(title: str) -> None:
    found = only(read_calendar(calendar(invitation(title)), CONTEXT))
    assert (found.is_interview, found.certain) == (True, True), found.reasons


@pytest.mark.parametrize(
    "title",
    [
        "Dentist",
        "Coffee with Dana",
        "Interview coaching session",
        "Mock interview",
        "Exit interview",
        "User interview: checkout flow",
        "Podcast interview about climbing",
        "Visa interview at the consulate",
        "Webinar: how to pass the interview",
        "Entretien voiture",
        "Entretien annuel",
        "Mitarbeitergespräch",
        "Bewerbungstraining",
        "Colloquio con gli insegnanti",
        "Functioneringsgesprek",
        "Interview debrief",
    ],
)
def test_another_kind_of_meeting_is_certainly_none(title: str) -> None:
    found = only(read_calendar(calendar(invitation(title)), CONTEXT))
    assert (found.is_interview, found.certain) == (False, True), found.reasons


@pytest.mark.parametrize(
    "description",
    [
        "For our article about climbing; our readers love such stories.",
        "Für einen Artikel über Sie in der Wochenendausgabe der Zeitung",
        "A research study about calendars. Participants get a gift card.",
        "Pour un article sur le vélo, notre journaliste vous appelle.",
    ],
)
def test_an_interview_for_a_newspaper_or_a_study_is_none(description: str) -> None:
    assert not only(read_calendar(calendar(invitation("Interview Sam / Dana", description=description)), CONTEXT)).is_interview


def test_the_words_of_a_newspaper_that_hires_have_to_be_confirmed() -> None:
    found = only(
        read_calendar(calendar(invitation("Interview", description="Your application as a reporter at our newspaper")), CONTEXT)
    )
    assert (found.is_interview, found.certain) == (True, False)


def test_a_talk_amid_words_of_a_job_search_is_one() -> None:
    description = "Hi Sam, this is the call about the Data Engineer position you applied for."
    assert only(read_calendar(calendar(invitation("Call with Dana", description=description)), CONTEXT)).is_interview


@pytest.mark.parametrize(
    ("title", "wanted"),
    [("Northwind <> Sam Rivera: panel", True), ("Northwind <> Sam Rivera: kick-off", False), ("Panel: the future of tax", False)],
)
def test_a_step_between_two_sides_has_to_be_confirmed(title: str, wanted: bool) -> None:
    found = only(read_calendar(calendar(invitation(title)), CONTEXT))
    assert (found.is_interview, found.certain and wanted) == (wanted, False), found.reasons


def test_a_talk_without_such_words_is_none() -> None:
    assert not only(read_calendar(calendar(invitation("Call with Dana")), CONTEXT)).is_interview


def test_an_entry_the_user_wrote_for_themselves_has_to_be_confirmed() -> None:
    found = read(summary="Job interview at Northwind")
    assert (found.is_interview, found.certain) == (True, False)
    assert "nobody else is in the event" in found.reasons


def test_an_event_the_user_is_not_invited_to_has_to_be_confirmed() -> None:
    found = read(organizer(DANA), attendee(DANA), attendee(TOM), summary="Job interview")
    assert (found.is_interview, found.certain) == (True, False)


def test_the_users_alias_counts_in_any_case() -> None:
    found = read(
        organizer(DANA), attendee(("Sam", "SAM.Rivera@Gmail.com"), "PARTSTAT=DECLINED"), attendee(DANA), summary="Job interview"
    )
    assert (found.certain, found.own_status) == (True, "declined")
    assert SAM_PRIVATE not in [person.address for person in found.interviewers]


def test_a_hiring_managers_own_invitation_is_not_theirs() -> None:
    found = read(organizer(ME), attendee(ME), attendee(("Pat Doe", "pat.doe@gmail.com")), summary="Interview: Pat Doe")
    assert not found.is_interview


def test_an_interviewers_copy_is_not_theirs() -> None:
    lines = (organizer(TOM), attendee(ME), attendee(TOM), attendee(("Pat Doe", "pat.doe@gmail.com")))
    found = read(
        *lines, summary="Interview with candidate Pat Doe", description="Interview kit and scorecard: https://ats.example/1"
    )
    assert (found.is_interview, found.certain) == (False, True)


def test_a_panel_at_the_users_own_employer_is_not_theirs() -> None:
    context = ReadingContext(frozenset({"sam@northwind.example"}), CONTEXT.received_at, "Europe/Berlin")
    lines = (organizer(DANA), attendee(("Sam", "sam@northwind.example")), attendee(DANA), attendee(("Pat Doe", "pat@gmail.com")))
    assert not only(read_calendar(calendar(event("Interview Pat Doe", *lines)), context)).is_interview


PAT, WORK = ("Pat Doe", "pat.doe@gmail.com"), ("Sam", "sam@globex.example")
COLLEAGUE = ("Ann Ray", "ann@globex.example")
TOOL = ("Globex", "no-reply@greenhouse.io")


@pytest.mark.parametrize(
    ("asker", "others", "sure"),
    [
        pytest.param(TOOL, [PAT], False, id="a tool invites, a private address and a company's"),
        pytest.param(PAT, [PAT], False, id="a private address invites"),
        pytest.param(TOOL, [PAT, DANA], True, id="somebody of another company is there"),
        pytest.param(DANA, [DANA], True, id="another company invites"),
    ],
)
def test_who_attends_by_a_company_among_private_addresses_may_be_the_one_who_asks(
    asker: tuple[str, str], others: list[tuple[str, str]], sure: bool
) -> None:
    context = ReadingContext(frozenset({WORK[1]}), CONTEXT.received_at, "Europe/Berlin")
    lines = (organizer(asker), attendee(WORK), *map(attendee, others))
    found = only(read_calendar(calendar(event("Interview: Data Engineer", *lines)), context))
    assert (found.is_interview, found.certain) == (True, sure), found.reasons


@pytest.mark.parametrize(
    ("asker", "others", "sure"),
    [
        pytest.param(WORK, [PAT], True, id="the user invites a private address"),
        pytest.param(WORK, [DANA], False, id="the user invites another company"),
        pytest.param(COLLEAGUE, [COLLEAGUE, PAT], True, id="a colleague invites an outsider"),
        pytest.param(COLLEAGUE, [COLLEAGUE], False, id="a colleague, and nobody from outside"),
    ],
)
def test_what_the_users_own_side_invites_to_is_asked_about_only_where_it_may_be_theirs(
    asker: tuple[str, str], others: list[tuple[str, str]], sure: bool
) -> None:
    context = ReadingContext(frozenset({WORK[1]}), CONTEXT.received_at, "Europe/Berlin")
    lines = (organizer(asker), attendee(WORK), *map(attendee, others))
    found = only(read_calendar(calendar(event("Job interview", *lines)), context))
    assert (found.is_interview, found.certain) == (False, sure), found.reasons


def test_a_shared_freemail_domain_is_no_employer() -> None:
    lines = (organizer(("Lena", "lena@gmail.com")), attendee(("Sam", SAM_PRIVATE)), attendee(("Lena", "lena@gmail.com")))
    found = read(*lines, summary="Job interview, Brandt & Co")
    assert (found.is_interview, found.certain) == (True, True)


def test_a_reply_or_a_proposal_is_no_invitation_but_tells_who_comes() -> None:
    for method in ("REPLY", "COUNTER", "DECLINECOUNTER"):
        found = only(
            read_calendar(
                calendar(event("Job interview", organizer(DANA), attendee(ME, "PARTSTAT=DECLINED")), method=method), CONTEXT
            )
        )
        assert (found.is_interview, found.method, found.own_status) == (False, method, "declined")


def test_a_cancelled_interview_is_still_an_interview() -> None:
    found = only(read_calendar(calendar(invitation("Job interview", "STATUS:CANCELLED"), method="CANCEL"), CONTEXT))
    assert (found.is_interview, found.is_cancelled) == (True, True)


def test_every_verdict_has_a_reason_without_an_address() -> None:
    for title in ("Job interview", "Dentist", "Mock interview"):
        reasons = only(read_calendar(calendar(invitation(title)), CONTEXT)).reasons
        assert reasons
        assert not any("@" in reason for reason in reasons)


def test_a_link_is_no_word_of_what_a_meeting_is_about() -> None:
    """Every invitation to Teams holds ``/l/meetup-join/``, and a meetup is no interview."""
    link = "Join: https://teams.microsoft.com/l/meetup-join/19%3ameeting_x@thread.v2/0"
    found = read(organizer(DANA), attendee(ME), attendee(DANA), summary="Interview Sam Rivera - Northwind", description=link)
    assert found.is_interview, found.reasons


def test_studies_of_cases_are_an_applicants_where_the_title_names_an_interview_for_a_role() -> None:
    asked = "Portfolio review with Dana. Please have two case studies ready."
    found = read(
        organizer(DANA), attendee(ME), attendee(DANA), summary="Northwind Interview - Sam / Product Designer", description=asked
    )
    assert found.is_interview, found.reasons

"""Who interviews the user, who arranged it, for which employer and role."""

import pytest

from daemon.reading.events import read_calendar
from daemon.reading.message import read_message
from daemon.reading.values import Interview, ReadingContext
from tests.unit.reading.calendar_files import CONTEXT, DANA, ME, TOM, attendee, calendar, event, only, organizer

DESK = ("Northwind Recruiting", "recruiting@northwind.example")


def read(*lines: str, summary: str = "Job interview", description: str = "") -> Interview:
    return only(read_calendar(calendar(event(summary, *lines, description=description)), CONTEXT))


def interviewers(found: Interview) -> list[str]:
    return [person.name for person in found.interviewers]


def test_attendees_interview_and_the_organizer_among_them_too() -> None:
    found = read(organizer(DANA), attendee(ME), attendee(DANA), attendee(TOM, "ROLE=OPT-PARTICIPANT"))
    assert interviewers(found) == ["Dana Whitfield", "Tom Berg"]
    assert found.coordinator is None


def test_an_organizer_who_does_not_attend_only_arranged_it() -> None:
    found = read(organizer(TOM), attendee(ME), attendee(DANA))
    assert interviewers(found) == ["Dana Whitfield"]
    assert found.coordinator is not None
    assert found.coordinator.address == "tom.berg@northwind.example"


def test_an_organizer_all_alone_is_the_interviewer() -> None:
    assert interviewers(read(organizer(DANA), attendee(ME))) == ["Dana Whitfield"]


@pytest.mark.parametrize(
    "description",
    [
        "Tom Berg, Recruiter, will join for five minutes.",
        "Best\nTom Berg\nTalent Acquisition Partner",
        "Recruiter: Tom Berg",
        "Interviewers: Dana Whitfield (Engineering Manager), Tom Berg (HR)",
        "Your coordinator Tom Berg is there for questions",
    ],
)
def test_a_recruiter_who_attends_does_not_interview_while_others_do(description: str) -> None:
    found = read(organizer(TOM), attendee(ME), attendee(DANA), attendee(TOM), description=description)
    assert interviewers(found) == ["Dana Whitfield"]
    assert found.coordinator is not None
    assert found.coordinator.name == "Tom Berg"


def test_a_recruiter_alone_does_interview() -> None:
    assert interviewers(read(organizer(TOM), attendee(ME), attendee(TOM), description="Recruiter: Tom Berg")) == ["Tom Berg"]


@pytest.mark.parametrize(
    "line",
    [
        attendee(("Alster", "room-1@northwind.example"), "CUTYPE=ROOM"),
        attendee(("Projector", "p@northwind.example"), "CUTYPE=RESOURCE"),
        attendee(("Engineering", "eng@northwind.example"), "CUTYPE=GROUP"),
        attendee(("HQ-4-Alster", "c_188a@resource.calendar.google.com")),
        attendee(("Conference room 4.12", "cr412@northwind.example")),
        attendee(("Besprechungsraum Alster", "alster@northwind.example")),
        attendee(("Eve Old", "eve@northwind.example"), "PARTSTAT=DECLINED"),
        attendee(("Calendly", "no-reply@calendly.com")),
        attendee(("Notetaker", "bot@fireflies.ai")),
        attendee(("Recruiting", "recruiting@northwind.example")),
        attendee(("Sam, private", "SAM.RIVERA@GMAIL.COM")),
    ],
)
def test_rooms_robots_decliners_and_the_user_are_no_interviewers(line: str) -> None:
    assert interviewers(read(organizer(DANA), attendee(ME), attendee(DANA), line)) == ["Dana Whitfield"]


def test_names_come_from_the_description_where_addresses_are_hidden() -> None:
    found = read(
        organizer(DESK),
        attendee(ME),
        description="10:00 Deep dive\nwith Oluwaseun Bergström\n11:00 Chat\nwith Dana van der Berg, CTO",
    )
    assert [(person.name, person.address) for person in found.interviewers] == [
        ("Oluwaseun Bergström", None),
        ("Dana van der Berg", None),
    ]
    assert found.coordinator is not None


@pytest.mark.parametrize(
    ("description", "names"),
    [
        ("Interviewers: Dana Whitfield, Tom Berg", ["Dana Whitfield", "Tom Berg"]),
        ("Gesprächspartner: Frau Dana Whitfield und Herr Tom Berg", ["Dana Whitfield", "Tom Berg"]),
        ("avec Dana Whitfield et Tom Berg", ["Dana Whitfield", "Tom Berg"]),
        ("You will meet: Dana Whitfield (CTO)", ["Dana Whitfield"]),
        ("with our Engineering Team", []),
        ("with Sam Rivera", []),
        ("Join with Google Meet", []),
        ("", []),
    ],
)
def test_only_names_of_people_are_taken_from_a_description(description: str, names: list[str]) -> None:
    assert interviewers(read(organizer(DESK), attendee(ME), description=description)) == names


def test_a_title_beside_the_name_is_kept() -> None:
    found = read(
        organizer(DESK), attendee(ME), attendee(DANA), description="Dana Whitfield (Engineering Manager) looks forward to it"
    )
    assert found.interviewers[0].title == "Engineering Manager"


@pytest.mark.parametrize(
    ("title", "employer", "role"),
    [
        ("Interview: Senior Data Engineer at Northwind", "Northwind", "Senior Data Engineer"),
        ("Northwind - Backend Engineer interview with Dana", "Northwind", "Backend Engineer"),
        ("Vorstellungsgespräch Data Engineer (m/w/d)", None, "Data Engineer"),
        ("Vorstellungsgespräch bei der Nordwind GmbH", "Nordwind GmbH", None),
        ("Sam Rivera <> Northwind: Technical Interview", "Northwind", None),
        ("Fenwick Robotics Interview: Sam Rivera", "Fenwick Robotics", None),
        ("Live Interview: Claims Strategy Analyst", None, "Claims Strategy Analyst"),
        ("Entretien d'embauche - Développeur Python chez Vent du Nord", "Vent du Nord", "Développeur Python"),
        ("Sollicitatiegesprek Data Analist bij Noorderwind", "Noorderwind", "Data Analist"),
        ("Rozmowa kwalifikacyjna na stanowisko Programista Java w firmie Wiatr", "Wiatr", "Programista Java"),
        ("Colloquio conoscitivo - Ponteluce S.p.A.", "Ponteluce S.p.A.", None),
        ("Entrevista para el puesto de Analista de Datos", None, "Analista de Datos"),
        ("Job interview - Product Designer @ Acme", "Acme", "Product Designer"),
        ("Interview Sam Rivera & Dana Whitfield", None, None),
        ("Interview with Northwind", "Northwind", None),
        ("Interview with Dana Whitfield", None, None),
        ("Interview", None, None),
        ("Zweitgespräch Konstrukteurin - Northwind Maschinenbau", "Northwind Maschinenbau", None),
    ],
)
def test_employer_and_role_are_what_the_title_tells(title: str, employer: str | None, role: str | None) -> None:
    found = read(organizer(DANA), attendee(ME), attendee(DANA), summary=title)
    assert (found.employer, found.role) == (employer, role)


def test_lines_of_the_description_tell_employer_and_role_too() -> None:
    found = read(organizer(DANA), attendee(ME), description="Company: Nordwind GmbH\nRole: Staff Engineer")
    assert (found.employer, found.role) == ("Nordwind GmbH", "Staff Engineer")


_TABLE = (
    "From: Norvane Bookings <bookings@norvane.example>\nTo: Sam Rivera <sam@home.example>\nSubject: Interview confirmed: Analyst\n"
    "Date: Wed, 25 Nov 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=part\n\n--part\n"
    "Content-Type: text/plain; charset=utf-8\n\nDear Sam,\n\nYour interview is confirmed.\n\nInterviewer(s): Loretta Simms, VP Operations; "
    "Everett Nakagawa, HR Business Partner\n\n--part\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\n"
    "VERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:one@norvane.example\nDTSTAMP:20261125T090000Z\nDTSTART:20261202T100000Z\n"
    "DTEND:20261202T110000Z\nSUMMARY:Interview: Analyst\nORGANIZER;CN=Norvane:mailto:bookings@norvane.example\n{attendee}\nEND:VEVENT\n"
    "END:VCALENDAR\n\n--part--\n"
)


@pytest.mark.parametrize(
    "attendee",
    ["ATTENDEE;CN=Sam Rivera:mailto:sam@home.example", "ATTENDEE;CN=Loretta Simms:mailto:loretta@norvane.example"],
    ids=["only the reader", "one of two"],
)
def test_the_mail_lists_who_its_calendar_part_does_not_name(attendee: str) -> None:
    raw = _TABLE.format(attendee=attendee)
    (interview,) = read_message(raw.encode(), ReadingContext()).interviews
    assert {person.name for person in interview.interviewers} == {"Loretta Simms", "Everett Nakagawa"}

"""Calendars through the command line alone: a CalDAV server (Radicale), a folder as vdirsyncer keeps it, and mail beside them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.demo.servers.caldav import CaldavServer
from tests.builders import END, INVITED, START, at
from tests.calendar_entries import BERLIN, calendar, entry, simple, utc
from tests.mails import invitation
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system

DANA, OMAR = "dana@northwind.example", "omar@northwind.example"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DENTIST = simple(at("2026-11-25 09:00"), at("2026-11-25 10:00"), uid="dentist", summary="Dentist", people=(), organizer=None)


@pytest.fixture
def caldav() -> Iterator[CaldavServer]:
    pytest.importorskip("radicale", reason="needs Radicale (extra demo)")
    with CaldavServer("sam", "open sesame") as server:
        server.put_event("dentist", DENTIST)
        yield server


@pytest.fixture
def program(tmp_path: Path, embedded_imap: ImapServer, caldav: CaldavServer) -> Program:
    password = tmp_path / "calendar-password"
    password.write_text(caldav.password, encoding="utf-8")
    extra = f"""
[[calendars]]
name = "private"
kind = "caldav"
url = "{caldav.home_url}"
username = "{caldav.username}"
password_command = ["cat", "{password}"]
"""
    return Program(tmp_path, embedded_imap, extra=extra)


def lying(program: Program) -> list[str]:
    """To whom drafts lie there, each once a draft."""
    return sorted(person for person in program.drafts()) if len(program.drafts()) == count(program) else ["doubled"]


def count(program: Program) -> int:
    return len(program.server.mail.list("Drafts"))


def ask_and_answer(program: Program, word: str) -> str:
    """Answer the only question there is; its text."""
    (question,) = program.json("questions")["questions"]
    program.run("answer", str(question["id"]), word)
    return str(question["text"])


def test_an_interview_that_stands_only_in_the_calendar_moved_and_cancelled_when_it_was_over(
    program: Program, caldav: CaldavServer
) -> None:
    """Rescheduled before and after drafts exist; tidied away after its end: flagged, asked, withdrawn with a no."""
    caldav.put_event("one", simple(START, END))
    program.once(INVITED)
    assert [thread["state"] for thread in program.json("status")["threads"]] == ["scheduled"]

    caldav.put_event("one", simple(START + DAY, END + DAY, sequence=1, stamp=utc(INVITED + HOUR)))
    program.once(END + HOUR)
    assert lying(program) == []
    program.once(END + DAY + HOUR)
    assert lying(program) == [DANA, OMAR]

    caldav.put_event("one", simple(START + 2 * DAY, END + 2 * DAY, sequence=2, stamp=utc(END + DAY + HOUR)))
    program.once(END + DAY + 2 * HOUR)
    assert lying(program) == [], "its clock started afresh"
    program.once(END + 2 * DAY + HOUR)
    assert lying(program) == [DANA, OMAR]

    cancelled = simple(START + 2 * DAY, END + 2 * DAY, "STATUS:CANCELLED", sequence=3, stamp=utc(END + 2 * DAY + HOUR))
    caldav.put_event("one", cancelled)
    program.once(END + 2 * DAY + 2 * HOUR)
    assert lying(program) == [DANA, OMAR]
    drafted = [s for t in program.json("status")["threads"] for s in t["steps"] if s["state"] == "drafted"]
    assert [step["needs_you"] for step in drafted] == [True, True]
    assert "Did it take place?" in ask_and_answer(program, "no")
    program.once(END + 2 * DAY + 3 * HOUR)
    assert lying(program) == []


def test_a_cancellation_or_a_no_before_the_end_makes_nothing_due(program: Program, caldav: CaldavServer) -> None:
    globex = {"uid": "second", "summary": "Interview: Analyst at Globex", "people": (("Eve Moreau", "eve@globex.example"),)}
    caldav.put_event("one", simple(START, END))
    caldav.put_event("two", simple(START, END, organizer=("Eve Moreau", "eve@globex.example"), **globex))
    program.once(INVITED)
    assert len(program.json("status")["threads"]) == 2
    caldav.put_event("one", simple(START, END, "STATUS:CANCELLED", sequence=1, stamp=utc(INVITED + HOUR)))
    declined = simple(START, END, organizer=("Eve Moreau", "eve@globex.example"), own_status="DECLINED", **globex)
    caldav.put_event("two", declined)
    program.once(END + HOUR)
    assert lying(program) == []
    assert set(program.steps().values()) == {"skipped"}


def test_mail_and_calendar_tell_of_one_interview_and_of_its_moves(program: Program, caldav: CaldavServer) -> None:
    """Under the same UID, then a copy under another; no doubled thread, no doubled draft."""
    program.server.mail.append("INBOX", invitation(), (), INVITED)
    caldav.put_event("one", simple(START, END))
    caldav.put_event("copy", simple(START, END, uid="by hand", summary="Northwind interview", people=(), organizer=None))
    program.once(INVITED + HOUR)
    assert len(program.json("status")["threads"]) == 1
    program.once(END + HOUR)
    assert lying(program) == [DANA, OMAR]
    assert all(draft["In-Reply-To"] == "<invitation@northwind.example>" for draft in program.drafts().values())


def test_a_series_an_override_and_a_date_taken_out(program: Program, caldav: CaldavServer) -> None:
    rule = "RRULE:FREQ=DAILY;COUNT=3"
    one_to_one = simple(START, END, "RRULE:FREQ=WEEKLY", uid="weekly", summary="1:1 Dana / Sam", people=())
    caldav.put_event("weekly", one_to_one)
    caldav.put_event("alone", simple(START, END, f"RECURRENCE-ID:{utc(START)}", uid="alone", summary="Interview: Analyst at Globex",
                                     people=(("Eve Moreau", "eve@globex.example"),), organizer=("Eve Moreau", "eve@globex.example")))  # fmt: skip
    caldav.put_event("one", simple(START, END, rule))
    program.once(INVITED)
    moved = entry(
        ":" + utc(START + DAY + 2 * HOUR), ":" + utc(END + DAY + 2 * HOUR), f"RECURRENCE-ID:{utc(START + DAY)}", sequence=1
    )
    master = entry(":" + utc(START), ":" + utc(END), rule, f"EXDATE:{utc(START + 2 * DAY)}", stamp=utc(INVITED + HOUR))
    caldav.put_event("one", calendar(master, moved))
    program.once(INVITED + 2 * HOUR)
    threads = {thread["employer"]: thread for thread in program.json("status")["threads"]}
    assert set(threads) == {"Northwind", "Globex"}
    due = {(s["person"], s["due_at"]) for s in threads["Northwind"]["steps"] if s["state"] == "planned"}
    expected = (END + HOUR, END + DAY + 3 * HOUR)
    assert {(person, at(when[:16].replace("T", " "))) for person, when in due} == {(p, w) for p in (DANA, OMAR) for w in expected}


@pytest.mark.parametrize(
    ("start", "zone", "instant"),
    [
        pytest.param(";TZID=Our Berlin:20261025T100000", BERLIN, "2026-10-25 09:00", id="VTIMEZONE, the day the clock goes back"),
        pytest.param(";TZID=Our Berlin:20260329T100000", BERLIN, "2026-03-29 08:00", id="VTIMEZONE, the day it goes forward"),
        pytest.param(";TZID=Eastern Standard Time:20261102T100000", [], "2026-11-02 15:00", id="a Windows name, when only Europe's was set back"),
        pytest.param(":20261025T100000", [], "2026-10-25 09:00", id="floating: the user's zone"),
    ],
)  # fmt: skip
def test_an_interview_is_where_its_zone_says(
    program: Program, caldav: CaldavServer, start: str, zone: list[str], instant: str
) -> None:
    caldav.put_event("one", calendar(entry(start, start.replace("T10", "T11")), zone=zone))
    program.once(at(instant) - DAY)
    program.once(at(instant) + 119 * HOUR / 60)
    assert lying(program) == []
    program.once(at(instant) + 2 * HOUR)
    assert lying(program) == [DANA, OMAR]


def test_times_that_are_none_are_shown_and_asked_about(program: Program, caldav: CaldavServer) -> None:
    caldav.put_event("day", calendar(entry(";VALUE=DATE:20261124", ";VALUE=DATE:20261125")))
    lost = ";TZID=Atlantis/Poseidonis:20261124T140000"
    caldav.put_event("lost", calendar(entry(lost, lost.replace("T14", "T15"), uid="lost", summary="Interview: Analyst at Globex")))
    program.once(INVITED)
    texts = [question["text"] for question in program.json("questions")["questions"]]
    assert len(texts) == 2
    assert all("time uncertain" in text for text in texts)
    program.run("answer", "1", "yes")
    program.once(END + 5 * HOUR)
    assert lying(program) == []
    assert [thread["steps"] for thread in program.json("status")["threads"]] == [[]]


def test_an_emptied_calendar_cancels_nothing_and_one_that_is_gone_holds_back(program: Program, caldav: CaldavServer) -> None:
    caldav.put_event("one", simple(START, END))
    program.once(INVITED)
    caldav.delete_event("one")
    caldav.delete_event("dentist")
    program.once(INVITED + HOUR)
    status = program.json("status")
    assert {step["state"] for thread in status["threads"] for step in thread["steps"]} == {"planned"}
    assert "suddenly empty" in str(status)
    caldav.put_event("one", simple(START, END))
    program.once(INVITED + 2 * HOUR)

    port = caldav.port
    caldav.stop()
    assert "private" in program.once(END + HOUR, code=1)
    assert lying(program) == []
    assert "wait until it can be" in str(program.json("status"))
    caldav.port = port
    caldav.start()
    caldav.put_event("one", simple(START, END))
    program.once(END + 2 * HOUR)
    assert lying(program) == [DANA, OMAR]


def test_a_folder_of_vdirsyncer(tmp_path: Path, embedded_imap: ImapServer) -> None:
    """An interview moved, then removed from the folder before its end; another stays."""
    folder = tmp_path / "vdir" / "private"
    folder.mkdir(parents=True)
    extra = f'\n[[calendars]]\nname = "local"\nkind = "ics"\nurl = "{folder.parent}"\n'
    program = Program(tmp_path, embedded_imap, extra=extra)
    globex = {"uid": "second", "summary": "Interview: Analyst at Globex", "people": (("Eve Moreau", "eve@globex.example"),)}
    (folder / "one.ics").write_bytes(simple(START, END))
    (folder / "two.ics").write_bytes(simple(START, END, organizer=("Eve Moreau", "eve@globex.example"), **globex))
    program.once(INVITED)
    (folder / "one.ics").unlink()
    (folder / "two.ics").write_bytes(
        simple(START + DAY, END + DAY, organizer=("Eve Moreau", "eve@globex.example"), sequence=1, **globex)
    )
    program.once(INVITED + HOUR)
    program.once(END + HOUR)
    assert lying(program) == []
    program.once(END + DAY + HOUR)
    assert lying(program) == ["eve@globex.example"]


def test_one_file_and_its_events(tmp_path: Path, embedded_imap: ImapServer) -> None:
    """All events lie in one file; a file cut off in the middle takes nothing away."""
    file = tmp_path / "calendar.ics"
    extra = f'\n[[calendars]]\nname = "file"\nkind = "ics"\nurl = "{file}"\n'
    program = Program(tmp_path, embedded_imap, extra=extra)
    dentist = entry(":20261125T090000Z", ":20261125T100000Z", uid="dentist", summary="Dentist", people=(), organizer=None)
    whole = calendar(dentist, entry(":" + utc(START), ":" + utc(END)))
    file.write_bytes(whole)
    program.once(INVITED)
    file.write_bytes(whole[: whole.index(b"END:VEVENT") + 30])
    program.once(INVITED + HOUR)
    assert set(program.steps().values()) == {"planned"}
    file.write_bytes(calendar(dentist))
    program.once(START)
    program.once(END + HOUR)
    assert lying(program) == []

"""``afterword inspect``: the object of DESIGN.md for messages and calendars, and what becomes of files that are neither."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

pytestmark = pytest.mark.system
Afterword = Callable[..., "subprocess.CompletedProcess[str]"]
KEYS = {
    "file",
    "error",
    "author",
    "topic",
    "interviews",
    "asks_user",
    "promise",
    "return_date",
    "failed_recipients",
    "employer",
    "role",
    "people",
    "new_text",
    "reasons",
}
INTERVIEW_KEYS = {
    "uid",
    "recurrence_id",
    "method",
    "sequence",
    "start",
    "end",
    "timezone",
    "summary",
    "location",
    "organizer",
    "attendees",
    "is_interview",
    "certain",
    "reasons",
}
LETTER = b"""From: Dana Wong <dana@acme.example>\r
To: Sam Rivera <sam@example.org>\r
Subject: Your application as backend engineer\r
Date: Tue, 17 Nov 2026 10:00:00 +0100\r
Message-ID: <1@acme.example>\r
Content-Type: text/plain; charset=utf-8\r
\r
Hi Sam,\r
\r
thank you for the talk. Unfortunately we have decided to go ahead with another candidate.\r
\r
Dana\r
"""
CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Acme//Diary//EN\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:77@acme.example\r
DTSTAMP:20261117T090000Z\r
DTSTART;TZID=Europe/Berlin:20261125T140000\r
DTEND;TZID=Europe/Berlin:20261125T150000\r
SUMMARY:Interview: Sam Rivera, backend engineer\r
ORGANIZER;CN=Pat Reed:mailto:pat@acme.example\r
ATTENDEE;CN=Dana Wong;PARTSTAT=ACCEPTED:mailto:dana@acme.example\r
ATTENDEE;CN=Sam Rivera:mailto:sam@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


def objects(told: "subprocess.CompletedProcess[str]") -> list[dict[str, object]]:
    return [cast("dict[str, object]", json.loads(line)) for line in told.stdout.splitlines()]


def test_a_message_becomes_one_object_with_every_key(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "letter.eml").write_bytes(LETTER)
    told = afterword("inspect", "--json", "--me", "Sam@Example.org", "--now", "2026-11-17T10:00:00+01:00", "letter.eml")
    assert (told.returncode, told.stderr) == (0, "")
    (letter,) = objects(told)
    assert set(letter) == KEYS
    assert (letter["file"], letter["error"], letter["author"], letter["topic"]) == ("letter.eml", None, "person", "rejection")
    assert "another candidate" in str(letter["new_text"])


def test_a_calendar_becomes_one_object_with_its_interviews(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "invitation.ics").write_bytes(CALENDAR)
    (told,) = objects(afterword("inspect", "--json", "--me", "sam@example.org", "invitation.ics"))
    assert set(told) == KEYS
    assert (told["author"], told["topic"]) == ("calendar", "invitation")
    (interview,) = cast("list[dict[str, object]]", told["interviews"])
    assert set(interview) == INTERVIEW_KEYS
    assert interview["start"] == "2026-11-25T14:00:00+01:00"
    assert interview["organizer"] == {"name": "Pat Reed", "address": "pat@acme.example"}
    assert cast("list[object]", interview["attendees"])[0] == {
        "name": "Dana Wong",
        "address": "dana@acme.example",
        "role": "req-participant",
        "status": "accepted",
    }
    assert [cast("dict[str, object]", person)["address"] for person in cast("list[object]", told["people"])] != []


def test_a_calendar_is_known_by_its_first_line_too(afterword: Afterword) -> None:
    (told,) = objects(afterword("inspect", "--json", "-", stdin=CALENDAR))
    assert (told["file"], told["author"]) == ("-", "calendar")


def test_one_bad_file_does_not_hide_the_others(afterword: Afterword, tmp_path: Path) -> None:
    """Each file has its line, in order; an error leaves with 1 and neutral values."""
    (tmp_path / "letter.eml").write_bytes(LETTER)
    (tmp_path / "broken.ics").write_bytes(b"\x00\xff" * 50)
    told = afterword("inspect", "--json", "missing.eml", "letter.eml", "broken.ics", ".")
    assert told.returncode == 1
    missing, letter, broken, folder = objects(told)
    assert letter["error"] is None
    for faulty in (missing, broken, folder):
        assert set(faulty) == KEYS
        assert faulty["error"]
        assert (faulty["topic"], faulty["interviews"], faulty["asks_user"]) == ("other", [], False)


def test_people_are_told_the_same_in_words(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "letter.eml").write_bytes(LETTER)
    told = afterword("inspect", "letter.eml")
    assert told.returncode == 0
    assert "written by: a person" in told.stdout
    assert "topic: rejection" in told.stdout


@pytest.mark.parametrize("json_wanted", [True, False])
def test_nothing_in_a_message_reaches_the_terminal_raw(afterword: Afterword, tmp_path: Path, *, json_wanted: bool) -> None:
    hostile = CALENDAR.replace(b"SUMMARY:Interview", b"SUMMARY:\x1b]0;owned\x07\xe2\x80\xaeInterview")
    (tmp_path / "hostile.ics").write_bytes(hostile)
    told = afterword("inspect", *(["--json"] if json_wanted else []), "hostile.ics")
    assert "Interview" in told.stdout
    assert not {"\x1b", "\x07", "\u202e"} & set(told.stdout)


def test_no_configuration_is_needed_or_read(afterword: Afterword, tmp_path: Path) -> None:
    (tmp_path / "letter.eml").write_bytes(LETTER)
    assert afterword("--config", "nowhere.toml", "inspect", "letter.eml", AFTERWORD_CONFIG="/nowhere").returncode == 0

"""``status``: what a program and what a human is told."""

import json
import re
from dataclasses import replace
from typing import cast

import pytest

from daemon.cli.render import status
from daemon.cli.terminal import Page
from daemon.cli.views import StatusView, status_of
from daemon.ports.stored import Alert
from daemon.store.database import memory_store
from tests.unit.cli import sample


def told(view: StatusView, capsys: pytest.CaptureFixture[str], width: int = 80, *, terminal: bool = False) -> str:
    status.print_status(Page(terminal=terminal, width=width), view, sample.SIGHT)
    return capsys.readouterr().out


def first_thread() -> dict[str, object]:
    whole = json.loads(json.dumps(status.as_object(sample.STATUS)))
    return cast("dict[str, object]", whole["threads"][0])


def test_the_object_has_the_keys_of_the_contract() -> None:
    whole = status.as_object(sample.STATUS)
    assert {"threads", "accounts"} <= set(whole)
    thread = first_thread()
    assert {"id", "employer", "role", "state", "waiting_on", "since", "muted", "interviews", "next", "steps"} <= set(thread)
    step = cast("list[dict[str, object]]", thread["steps"])[1]
    assert {
        "id": 12,
        "touch": "thank_you",
        "person": "dana@acme.example",
        "due_at": "2026-11-25T15:00:00+00:00",
        "expires_at": "2026-11-27T14:00:00+00:00",
        "state": "drafted",
        "needs_you": True,
        "reason": "the interview of 25 November ended at 15:00",
        "message_id": "<abc@example.org>",
    }.items() <= step.items()
    accounts = cast("list[dict[str, object]]", whole["accounts"])
    assert accounts == [{"name": "personal", "last_sync": "2026-11-26T08:58:00+00:00", "connected": True, "error": None}]


def test_next_is_what_the_program_does_next_and_not_what_already_lies_in_drafts() -> None:
    assert first_thread()["next"] == {
        "touch": "check_in",
        "due_at": "2026-12-02T09:00:00+00:00",
        "send_at": None,
        "state": "planned",
        "reason": "the interview of 25 November ended at 15:00",
    }


def test_who_waits_for_the_user_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(sample.STATUS, capsys)
    places = [page.index(title) for title in ("Your turn", "Coming up", "Their turn", "At rest")]
    assert places == sorted(places)


def test_times_are_told_in_the_zone_of_the_user(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(sample.STATUS, capsys)
    assert "interview tomorrow 10:00-11:00 with Ana Silva" in page
    assert "check-in to Dana Wong: will be written Wed 2 Dec 10:00" in page


def test_alerts_questions_and_faults_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(sample.STATUS, capsys)
    assert "! The thank-you to Dana Wong still lies in Drafts" in page
    assert "afterword answer 6 yes|no" in page
    assert "1 message could not be read" in page
    assert "calendar private: looked at 3 hours ago, but now: the server asks for a password" in page


def test_what_is_so_in_two_conversations_is_told_once() -> None:
    store = memory_store()
    with store.transaction() as tx:
        for number, text in ((1, "It came back."), (2, "It came back."), (3, "Something else.")):
            tx.raise_alert(Alert(f"thread/{number}/bounced/dana@acme.example", text, sample.NOW))
        shown = status_of(tx, (), (), sample.SIGHT)
    assert [alert.text for alert in shown.alerts] == ["It came back.", "Something else."]


def test_an_empty_status_says_what_to_do_next(capsys: pytest.CaptureFixture[str]) -> None:
    assert "afterword run" in told(sample.NOTHING, capsys)
    looked = replace(sample.NOTHING, accounts=sample.STATUS.accounts)
    assert "No interview has been found so far." in told(looked, capsys)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_window(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    page = told(sample.STATUS, capsys, width, terminal=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", page)
    assert max(map(len, plain.splitlines())) <= width


def test_a_hostile_employer_cannot_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    hostile = replace(sample.WAITING_FOR_THEM.summary, employer="Acme\x1b]0;owned\x07\x1b[2J\u202e\n[red]x", role="a\rb")
    page = told(replace(sample.STATUS, threads=(replace(sample.WAITING_FOR_THEM, summary=hostile),)), capsys)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", page)
    assert "[red]x" in page


def test_an_interview_called_off_is_told_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    off = replace(sample.AHEAD.appointments[0], cancelled_at=sample.NOW)
    page = told(replace(sample.STATUS, threads=(replace(sample.AHEAD, appointments=(off,)),)), capsys)
    assert "with Ana Silva (called off)" in page

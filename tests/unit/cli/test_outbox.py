"""``outbox``, and how a mail on its way is told."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from daemon.cli.render import outbox, words
from daemon.cli.terminal import Page
from daemon.cli.views import OutboxEntry, OutboxView
from daemon.deciding.values import StepState, Touch
from daemon.ports.queueing import Sending
from daemon.ports.stored import StepRow
from tests.unit.cli import sample

NEW_YORK = ZoneInfo("America/New_York")
GOES = datetime(2026, 12, 1, 9, 40, tzinfo=NEW_YORK)


def on_its_way(state: StepState = StepState.QUEUED, send_at: datetime | None = GOES, error: str | None = None) -> StepRow:
    row = sample.step(state, "Dana Wong", Touch.CHECK_IN, send_at=send_at)
    return replace(row, error=error, sending=Sending(tries=2 if error else 0))


def told(*rows: StepRow, paused_until: datetime | None = None) -> OutboxView:
    thread = replace(sample.STATUS.threads[0], their_zone=NEW_YORK)
    return OutboxView(tuple(OutboxEntry(row, thread) for row in rows), paused_until)


def printed(view: OutboxView, capsys: pytest.CaptureFixture[str]) -> str:
    outbox.print_outbox(Page(terminal=False, width=200), view, sample.SIGHT)
    return capsys.readouterr().out


def test_it_says_when_a_mail_goes_in_the_time_of_whoever_gets_it(capsys: pytest.CaptureFixture[str]) -> None:
    """In Berlin it is 15:40 then."""
    assert "goes out Tue 1 Dec 09:40 their time" in printed(told(on_its_way()), capsys)


def test_what_is_overdue_goes_with_the_next_look_and_what_was_tried_says_so() -> None:
    late = on_its_way(send_at=sample.NOW - timedelta(minutes=1), error="451 4.3.0 later")
    said = words.step_state(late.step, late.error, sample.NOW, sample.SIGHT.zone)
    assert said == "in Drafts, goes out with the next look (tried before: 451 4.3.0 later)"


@pytest.mark.parametrize("state", [StepState.UNKNOWN, StepState.FAILED])
def test_what_went_wrong_is_told_with_the_servers_word(state: StepState, capsys: pytest.CaptureFixture[str]) -> None:
    assert "550 5.1.1 no such user" in printed(told(on_its_way(state, None, "550 5.1.1 no such user")), capsys)


def test_an_empty_outbox_and_a_pause_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert "empty" in printed(told(), capsys)
    assert "nothing is sent" in printed(told(on_its_way(), paused_until=GOES), capsys)


def test_the_object_holds_number_time_and_tries() -> None:
    whole = json.loads(json.dumps(outbox.as_object(told(on_its_way(error="451 later")))))
    (entry,) = cast("list[dict[str, object]]", whole["steps"])
    assert (entry["id"], entry["send_at"], entry["tries"], entry["error"]) == (11, GOES.isoformat(), 2, "451 later")
    assert whole["paused_until"] is None

"""A sample of ``make proof``'s torture; how it is done is told in ``torture``."""

from pathlib import Path

import pytest

from tests.proof.full_disk import full_disks
from tests.proof.sending import failing_while_sending
from tests.proof.stories import PANEL
from tests.proof.torture import failing_calls, failing_calls_with_calendars

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


def test_each_call_that_can_fail_may_fail_once(tmp_path: Path) -> None:
    # One of these is the lock that says that a program is at work.
    assert failing_calls(PANEL, tmp_path, (0, 1), every=47, first=7, least=8).found() == []


def test_a_call_that_fails_while_calendars_are_read_is_told_and_made_good(tmp_path: Path) -> None:
    """The scene in which all four are read for the first time, where a failed look once left it unknown when the first one was."""
    assert failing_calls_with_calendars(tmp_path, (0,), every=67, first=40, least=5).found() == []


def test_a_call_that_fails_while_a_mail_goes_out_neither_doubles_nor_loses_it(tmp_path: Path) -> None:
    # Beside these, in each sample: the server's answer to the message breaks off, and its outcome cannot be committed.
    assert failing_while_sending(tmp_path, every=47, first=13, least=22).found() == []


def test_a_disk_that_is_full_while_drafts_are_written_is_told_and_made_good(tmp_path: Path) -> None:
    assert full_disks(PANEL, tmp_path, (1,), every=23, first=3, least=3).found() == []

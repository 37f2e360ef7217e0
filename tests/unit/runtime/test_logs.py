"""The log: one line an event, nobody named in it unless asked for, nothing in it that a stranger could forge."""

import json
from collections.abc import Iterator

import pytest

from daemon.runtime.logs import LOGGER, LogSettings, personal, set_up, without_addresses


@pytest.fixture(autouse=True)
def _put_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    before = LOGGER.handlers[:], LOGGER.level, LOGGER.propagate
    yield
    LOGGER.handlers[:], LOGGER.level, LOGGER.propagate = before


def test_nobody_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """An account may be called by its address, and a server may repeat one."""
    set_up(LogSettings())
    LOGGER.warning("account %s could not be synced", "ada@home.example")
    personal("step 3: to %s", "Dana Whitfield")
    said = capsys.readouterr().err
    assert said.endswith("warning account (address) could not be synced\n")
    assert len(said.splitlines()) == 1


def test_the_brave_see_it_all(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(LogSettings(personal=True))
    LOGGER.info("account %s", "sam@example.org")
    personal("step 3: to %s", "Dana Whitfield")
    assert [line.partition(" ")[2].partition(" ")[2] for line in capsys.readouterr().err.splitlines()] == [
        "info account sam@example.org",
        "debug step 3: to Dana Whitfield",
    ]


def test_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    set_up(LogSettings(as_json=True))
    LOGGER.error('not well: "%s"', "a\nb")
    told = json.loads(capsys.readouterr().err)
    assert told.pop("at").endswith("+00:00")
    assert told == {"level": "error", "message": 'not well: "a b"'}


@pytest.mark.parametrize("as_json", [True, False])
def test_a_stranger_forges_no_line(capsys: pytest.CaptureFixture[str], as_json: bool) -> None:
    set_up(LogSettings(personal=True, as_json=as_json))
    personal("calendar: %s", "gone\r\n2026 info all is well\x1b[2J\u202etxet\u2028x")
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "\x1b" not in said


def test_a_journal_is_told_the_level_and_keeps_its_own_time(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOURNAL_STREAM", "8:1")
    set_up(LogSettings())
    LOGGER.warning("slow")
    assert capsys.readouterr().err == "<4>slow\n"


def test_the_example_of_our_own_remedies_names_nobody() -> None:
    said = without_addresses("ada@home.example is no address: write it like sam@example.org, or samsam@example.org")
    assert said == "(address) is no address: write it like sam@example.org, or (address)"

"""How far a look or an export has come: shown to a person, kept from a pipe."""

import io
import re

import pytest

from connectors.imap.counted import Tally
from daemon.cli.progress import Progress


class Screen(io.StringIO):
    """Takes itself for a terminal."""

    def isatty(self) -> bool:
        return True


def a_screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """In the test itself: between its set-up and it, pytest puts its own standard error back."""
    found = Screen()
    monkeypatch.setattr("sys.stderr", found)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    return found


def shown(screen: Screen) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen.getvalue())


def test_a_person_sees_how_many_of_what(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch)
    with Progress("looking through your mail", "mails") as progress:
        progress.moved(1234, 5000)
    assert "looking through your mail" in shown(screen)
    assert "1,234 mails" in shown(screen)


def test_the_bar_is_gone_when_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch)
    with Progress("looking", "mails") as progress:
        progress.moved(1, 2)
    assert screen.getvalue().endswith("\x1b[2K"), "the line is erased: what comes next begins on a clean one"


def test_a_pipe_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr("sys.stderr", pipe)
    with Progress("looking", "mails") as progress:
        progress.moved(1, 2)
    assert pipe.getvalue() == ""


def test_nothing_appears_where_it_is_not_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = a_screen(monkeypatch)
    with Progress("looking", "mails", shown=False) as progress:
        progress.moved(1, 2)
    assert screen.getvalue() == ""


def test_a_bar_never_goes_back_and_never_beyond_its_end() -> None:
    told: list[tuple[int, int]] = []
    tally = Tally(lambda seen, of: told.append((seen, of)))
    tally.recent("personal", "INBOX", 3)
    tally.saw(2)
    tally.recent("personal", "Archive", 1)
    tally.saw(2)
    tally.saw(1)  # one came in meanwhile
    assert told == [(0, 3), (2, 3), (2, 4), (4, 4), (5, 5)]

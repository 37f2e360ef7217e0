"""The edge: every error becomes a sentence, a remedy and an exit code, and never a traceback."""

import inspect
from collections.abc import Callable
from typing import NoReturn

import pytest

from daemon import errors as kinds
from daemon.cli import errors

SERVER = "imap.example.org:993"
EACH: tuple[tuple[kinds.AfterwordError, int], ...] = (
    (kinds.UserError("that can't be", "do this"), 2),
    (kinds.ConfigurationError("/c.toml", [kinds.Problem("user.name", "is missing", "write it", 3)]), 2),
    (kinds.MailServerError(SERVER, "it said BYE"), 1),
    (kinds.LoginRefusedError(SERVER, "AUTHENTICATIONFAILED"), 1),
    (kinds.PauseWantedError(SERVER, "it wants to be asked less"), 1),
    (kinds.CertificateError(SERVER, "it is for another name"), 1),
    (kinds.UnreachableError(SERVER, "refused"), 1),
    (kinds.FolderGoneError(SERVER, "Entwürfe"), 1),
    (kinds.FolderClosedError(SERVER, "Shared/Team"), 1),
    (kinds.FolderFaultyError(SERVER, "Old", "NO [SERVERBUG]"), 1),
    (kinds.UidValidityChangedError(SERVER, "INBOX"), 1),
    (kinds.AppendRefusedError(SERVER, "over quota"), 1),
    (kinds.UidPlusMissingError(SERVER, "no UIDPLUS"), 1),
    (kinds.CalendarError("private", "404"), 1),
    (kinds.SecretUnavailableError("personal", "no keychain", "use password_command"), 1),
    (kinds.StoreError("disk full"), 1),
    (kinds.NewerSchemaError("0009"), 1),
    (kinds.AlreadyRunningError(17), 1),
    (kinds.InstallationError("the table of time zones could not be read (denied)"), 1),
)


def raising(fault: BaseException) -> Callable[[], NoReturn]:
    def command() -> NoReturn:
        raise fault

    return command


@pytest.mark.parametrize(("fault", "code"), EACH, ids=lambda value: type(value).__name__)
def test_every_error_is_told_with_a_remedy(fault: kinds.AfterwordError, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert errors.guarded(raising(fault)) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("afterword: ")
    assert len(told.err.splitlines()) >= 2
    assert "Traceback" not in told.err


def test_no_kind_of_error_was_forgotten() -> None:
    known = {kind for _, kind in inspect.getmembers(kinds, inspect.isclass) if issubclass(kind, kinds.AfterwordError)}
    abstract = {kinds.AfterwordError, kinds.WorldError}
    assert known - abstract == {type(fault) for fault, _ in EACH}


def test_all_problems_of_a_configuration_are_told_with_their_lines(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [kinds.Problem(f"user.k{number}", "is odd", "put it right", number) for number in range(1, 6)]
    assert errors.guarded(raising(kinds.ConfigurationError("/c.toml", problems))) == 2
    told = capsys.readouterr().err
    assert "5 problems (/c.toml)" in told
    assert all(f"line {number}: user.k{number} is odd" in told for number in range(1, 6))


def test_a_fault_of_ours_is_admitted_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(errors.DEBUG, raising=False)
    assert errors.guarded(raising(ZeroDivisionError("a subject of a mail"))) == 1
    told = capsys.readouterr().err
    assert "a fault of this program, not yours: ZeroDivisionError (test_errors.py, line" in told
    assert "AFTERWORD_DEBUG=1" in told
    assert "Traceback" not in told
    assert "a subject of a mail" not in told


def test_the_traceback_is_there_for_who_asks(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(errors.DEBUG, "1")
    assert errors.guarded(raising(ZeroDivisionError())) == 1
    assert "Traceback" in capsys.readouterr().err


def test_what_a_server_said_cannot_reach_the_terminal_raw(capsys: pytest.CaptureFixture[str]) -> None:
    errors.guarded(raising(kinds.MailServerError(SERVER, "\x1b]0;owned\x07 no\r\nway")))
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize(("leaving", "code"), [(SystemExit(2), 2), (SystemExit(None), 0), (SystemExit("words"), 1)])
def test_leaving_early_keeps_its_code(leaving: SystemExit, code: int) -> None:
    assert errors.guarded(raising(leaving)) == code

"""The one place where an error becomes a sentence, its remedy and an exit code.

Exit codes: 0 done, 1 found a problem, 2 wrong use or configuration. A user never sees a traceback unless they ask for one with
``AFTERWORD_DEBUG=1``.
"""

import os
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from daemon import errors as kinds
from daemon.cli import terminal

DEBUG = "AFTERWORD_DEBUG"


@dataclass(frozen=True, slots=True)
class Told:
    """An error in words: what happened, what to do about it (may be empty), and the exit code."""

    what: str
    remedy: str = ""
    code: int = 1


def guarded(command: Callable[[], object]) -> int:
    """Call, and turn whatever it raises into words on standard error and an exit code."""
    try:
        command()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    except kinds.ConfigurationError as fault:
        tell_problems(fault)
        return 2
    except Exception as fault:  # noqa: BLE001  (the edge of the program: there is nobody above to tell)
        if debugging():
            traceback.print_exc()
        told = in_words(fault)
        tell(told)
        return told.code
    return 0


def debugging() -> bool:
    """Whether the user asked for tracebacks."""
    return os.environ.get(DEBUG, "") not in {"", "0"}


def in_words(fault: Exception) -> Told:
    """What to say about an error."""
    match fault:
        case kinds.UserError():
            return Told(fault.what, fault.remedy, code=2)
        case kinds.MailServerError():
            return of_mail_server(fault)
        case kinds.SecretUnavailableError():
            return Told(f"no password for {fault.account}: {fault.why}", fault.remedy)
        case kinds.CalendarError():
            return Told(f"the calendar {fault.source} could not be read: {fault.why}", "see what `afterword check` says about it")
        case kinds.NewerSchemaError():
            return Told(
                f"the database was written by a newer version of afterword (schema {fault.found}); nothing was changed",
                "install that version again, or put back the copy that was made beside the database before the upgrade",
            )
        case kinds.StoreError():
            return Told(f"the database could not be used: {fault}", "look at the free space of its disk, and at who owns the file")
        case kinds.InstallationError():
            return Told(
                f"afterword could not read what belongs to it: {fault}",
                "see whether its disk is well, and how many files may be open at a time; if it stays, install it again",
            )
        case kinds.AlreadyRunningError():
            process = f" (process {fault.pid})" if fault.pid else ""
            return Told(f"another afterword is at work on this data{process}", "let it finish, or stop it first")
        case kinds.AfterwordError():
            return Told(str(fault))
        case _:
            return of_our_own(fault)


def of_mail_server(fault: kinds.MailServerError) -> Told:
    """What to say about a mail server."""
    match fault:
        case kinds.LoginRefusedError():
            return Told(
                f"{fault.server} refused the login: {fault.why}",
                "check both; many providers want an app password in place of your usual one, or IMAP allowed in their settings "
                "(docs/providers.md)",
            )
        case kinds.PauseWantedError():
            return Told(
                f"{fault.server} lets nobody in for the moment: {fault.why}", "wait some minutes; the service does so by itself"
            )
        case kinds.CertificateError():
            return Told(
                f"{fault.server} could not prove that it is the server you named: {fault.why}",
                "check the name under host; if it is right, ask its operator, and send no password until then",
            )
        case kinds.UnreachableError():
            return Told(f"{fault.server} could not be reached: {fault.why}", "check your connection, then host, port and security")
        case kinds.FolderClosedError() | kinds.FolderFaultyError():
            return Told(f"{fault.server}: {fault.why}", "ask its operator, or leave it out with watch under [accounts.imap]")
        case kinds.FolderGoneError():
            return Told(
                f"{fault.server} has no folder {fault.folder!r}",
                "correct drafts, sent or watch under [accounts.imap], or leave them out: folders are found by themselves",
            )
        case kinds.AppendRefusedError():
            return Told(f"{fault.server} did not take the draft: {fault.why}", "see whether the mailbox is full")
        case _:
            return Told(f"{fault.server} did something unexpected: {fault.why}", "try again; see `afterword check` if it stays")


def of_our_own(fault: Exception) -> Told:
    """A fault of this program: said as such."""
    where = traceback.extract_tb(fault.__traceback__)
    place = f" ({where[-1].filename.rpartition('/')[2]}, line {where[-1].lineno})" if where else ""
    return Told(
        f"a fault of this program, not yours: {type(fault).__name__}{place}",
        f"run the same command with {DEBUG}=1 before it to see the details, and report them if you can",
    )


def tell(told: Told) -> None:
    """One error on standard error."""
    page = terminal.Page(stderr=True)
    page.line(("afterword: ", "bold red"), told.what, hang=2)
    if told.remedy:
        page.line(("what to do: ", "bold"), told.remedy, indent=2, hang=2)


def tell_problems(fault: kinds.ConfigurationError) -> None:
    """All faults of a configuration on standard error."""
    page = terminal.Page(stderr=True)
    count = "one problem" if len(fault.problems) == 1 else f"{len(fault.problems)} problems"
    page.line(("afterword: ", "bold red"), f"the configuration has {count} ({fault.path})", hang=2)
    for problem in fault.problems:
        page.blank()
        place = f"line {problem.line}: " if problem.line else ""
        page.line((place, "dim"), (f"{problem.key} " if problem.key else "", "bold"), problem.what, indent=2, hang=2)
        page.line(problem.remedy, indent=4, hang=2)

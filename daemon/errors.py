"""What can go wrong. Errors carry fields; ``cli`` turns them into a sentence with its remedy.

``WorldError``: the mail server, the network, the disk, the keychain. ``UserError``: what the user asked or wrote can't be
done. Anything else that is raised is our own fault.
"""

from collections.abc import Sequence
from dataclasses import dataclass


class AfterwordError(Exception):
    """Base of everything that is told to the user in a sentence."""


class WorldError(AfterwordError):
    """Something outside failed; the same call may work later."""


class UserError(AfterwordError):
    """The user has to change something first; ``remedy`` says what."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of a configuration: where it stands, what is wrong, what to do."""

    key: str
    what: str
    remedy: str
    line: int | None = None


class ConfigurationError(AfterwordError):
    """All faults of a configuration at once."""

    def __init__(self, path: str, problems: Sequence[Problem]) -> None:
        super().__init__(f"{path}: {len(problems)} problem(s)")
        self.path = path
        self.problems = tuple(problems)


class MailServerError(WorldError):
    """The IMAP server refused, broke off or could not be reached. ``server`` is ``host:port``; ``why`` holds no personal data."""

    def __init__(self, server: str, why: str) -> None:
        super().__init__(f"{server}: {why}")
        self.server = server
        self.why = why


class LoginRefusedError(MailServerError):
    """Wrong user name or password, or the provider wants an app password."""


class PauseWantedError(MailServerError):
    """The server turns the whole account away for a while: Microsoft's "not connected", too many requests, too many connections."""


class CertificateError(MailServerError):
    """TLS could not be trusted: another name, expired, unknown issuer."""


class UnreachableError(MailServerError):
    """No connection: name not found, refused, timed out."""


class FolderGoneError(MailServerError):
    """The folder is not there."""

    def __init__(self, server: str, folder: str) -> None:
        super().__init__(server, f"there is no folder {folder!r}")
        self.folder = folder


class FolderClosedError(FolderGoneError):
    """The folder is there, and this user may not open it."""

    def __init__(self, server: str, folder: str) -> None:
        MailServerError.__init__(self, server, f"the folder {folder!r} may not be opened")
        self.folder = folder


class FolderFaultyError(MailServerError):
    """The folder is listed, and the server fails to open it. ``answer``: in which words."""

    def __init__(self, server: str, folder: str, answer: str) -> None:
        super().__init__(server, f"the folder {folder!r} could not be opened ({answer})")
        self.folder = folder
        self.answer = answer


class UidValidityChangedError(MailServerError):
    """The folder was renumbered: forget UIDs, not messages (I6)."""

    def __init__(self, server: str, folder: str) -> None:
        super().__init__(server, f"the folder {folder!r} was renumbered")
        self.folder = folder


class AppendRefusedError(MailServerError):
    """The server said NO to a new message: full, read-only, too large. Nothing was stored."""


class UidPlusMissingError(MailServerError):
    """The server cannot delete one single message safely."""


class CalendarError(WorldError):
    """A calendar source could not be read. ``source`` is its name in the configuration, never its URL."""

    def __init__(self, source: str, why: str) -> None:
        super().__init__(f"calendar {source}: {why}")
        self.source = source
        self.why = why


class SecretUnavailableError(WorldError):
    """No password could be had. ``why`` names the place that was asked; ``remedy`` says what to do."""

    def __init__(self, account: str, why: str, remedy: str) -> None:
        super().__init__(f"{account}: {why}")
        self.account = account
        self.why = why
        self.remedy = remedy


class InstallationError(WorldError):
    """A file or a process of the program's own could not be had: a disk that fails, too many open files, a broken installation."""


class StoreError(WorldError):
    """The database could not be used."""


class NewerSchemaError(StoreError):
    """The database was written by a newer program; it is left alone."""

    def __init__(self, found: str) -> None:
        super().__init__(f"the database has schema {found}, which this version does not know")
        self.found = found


class AlreadyRunningError(AfterwordError):
    """Another instance holds the lock."""

    def __init__(self, pid: int | None) -> None:
        super().__init__("another afterword is at work on this data")
        self.pid = pid

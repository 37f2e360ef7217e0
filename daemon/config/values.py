"""What the configuration says, checked and complete: defaults are filled in, paths are absolute."""

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from pathlib import Path

from daemon.errors import Problem


class Security(StrEnum):
    """How a connection is protected; ``none`` on loopback only."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class Auth(StrEnum):
    """What a login is proved with."""

    PASSWORD = "password"  # noqa: S105  (the word, not a password)
    OAUTH2 = "oauth2"


class Mode(StrEnum):
    """How much the program does by itself."""

    OBSERVE = "observe"
    DRAFTS = "drafts"
    QUEUE = "queue"


class CalendarKind(StrEnum):
    """What a calendar is read with."""

    CALDAV = "caldav"
    ICS = "ics"


@dataclass(frozen=True, slots=True)
class UserSettings:
    """``timezone``: an IANA name. ``profile``: lines that drafts may use (E5)."""

    name: str
    timezone: str
    profile: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImapConfig:
    """How to reach a mailbox. ``drafts`` None and ``sent`` empty: found by SPECIAL-USE. ``watch`` ``*``: DESIGN's default set."""

    host: str
    port: int
    security: Security
    username: str
    auth: Auth = Auth.PASSWORD
    password_command: tuple[str, ...] = ()
    drafts: str | None = None
    sent: tuple[str, ...] = ()
    watch: tuple[str, ...] = ("*",)


@dataclass(frozen=True, slots=True)
class SmtpConfig:
    """How to reach a submission server."""

    host: str
    port: int
    security: Security
    username: str
    auth: Auth = Auth.PASSWORD
    password_command: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OauthConfig:
    """How tokens are had. ``provider``: a built-in one, or empty where the addresses are given. ``token_file``: instead of the keychain."""

    client_id: str
    provider: str = ""
    client_secret: str | None = None
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    scopes: tuple[str, ...] = ()
    token_file: Path | None = None


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """One mail identity. Addresses are lower case. ``smtp`` is there at least where the mode is ``queue``.

    ``authserv_id``: by which the mail server signs its Authentication-Results (RFC 8601); answers to notes are believed by them.
    """

    name: str
    address: str
    imap: ImapConfig
    aliases: tuple[str, ...] = ()
    smtp: SmtpConfig | None = None
    oauth: OauthConfig | None = None
    authserv_id: str | None = None

    @property
    def own_addresses(self) -> frozenset[str]:
        """The address and its aliases."""
        return frozenset({self.address, *self.aliases})


@dataclass(frozen=True, slots=True)
class CalendarSettings:
    """One calendar source. ``url``: of the server or file; for a local file or folder its absolute path.

    ``account``: whose login in the browser opens it, where ``auth`` is ``oauth2``.
    """

    name: str
    kind: CalendarKind
    url: str
    username: str | None = None
    auth: Auth = Auth.PASSWORD
    password_command: tuple[str, ...] = ()
    account: str | None = None


@dataclass(frozen=True, slots=True)
class PolicySettings:
    """The user's wishes. ``check_in_after`` and ``second_check_in_after`` count business days; ``opens`` and ``closes``: since midnight.

    ``holidays``: ISO 3166 country, with a subdivision after a hyphen where one is given; None: no holidays are kept.
    """

    mode: Mode = Mode.DRAFTS
    queue: tuple[str, ...] = ("check_in",)
    review_window: timedelta = timedelta(minutes=15)
    digest_at: time = time(8)
    thank_you_after: timedelta = timedelta(hours=1)
    thank_you_within: timedelta = timedelta(hours=24)
    check_in_after: int = 5
    second_check_in_after: int = 7
    max_check_ins: int = 2
    opens: timedelta = timedelta(hours=9)
    closes: timedelta = timedelta(hours=17)
    holidays: str | None = None
    keep_in_touch: bool = False
    notes: bool = True


@dataclass(frozen=True, slots=True)
class StorageSettings:
    """``url``: of the database, as SQLAlchemy takes it, with an absolute path.

    ``keep_for``: how long a conversation is kept after it came to rest; None: for ever.
    """

    url: str
    keep_for: timedelta | None = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration. ``warnings``: what works but should be changed."""

    path: Path
    user: UserSettings
    accounts: tuple[AccountSettings, ...]
    calendars: tuple[CalendarSettings, ...]
    policy: PolicySettings
    storage: StorageSettings
    warnings: tuple[Problem, ...] = ()

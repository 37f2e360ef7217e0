"""What flows are given: the ports, the policy, and who the user is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from daemon.deciding.values import Policy
from daemon.flows.lying import SeenFolder
from daemon.ports.calendar import Calendar
from daemon.ports.mail import Mailbox
from daemon.ports.sending import Transport
from daemon.ports.store import Store
from daemon.ports.world import Clock, Reader, Tokens
from daemon.reading.values import ReadingContext
from daemon.writing.spelling import WordLists, no_word_lists


@dataclass(frozen=True, slots=True)
class Profile:
    """One account as flows know it. ``addresses``: its address and aliases, lower case.

    ``drafts``: the Drafts folder of the user's choosing, else by its role. ``watch``: folder patterns, ``*`` for the default set.
    ``sent``: Sent folders by name, beside those that the server marks. ``authserv_id``: whose Authentication-Results are believed.
    """

    name: str
    address: str
    display_name: str
    addresses: frozenset[str]
    drafts: str | None = None
    watch: tuple[str, ...] = ("*",)
    sent: tuple[str, ...] = ()
    authserv_id: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A profile, its mailbox and its way out, if it has one.

    ``seen``: what a folder held when it was listed in full the last time; only ever a shortcut.
    """

    profile: Profile
    mailbox: Mailbox
    transport: Transport | None = None
    seen: dict[str, SeenFolder] = field(default_factory=dict[str, SeenFolder], compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class World:
    """Everything a flow may use. ``calendars``: by their names in the configuration. ``profile_lines``: E5.

    ``keep_for``: how long a conversation is kept after it came to rest; None: for ever.
    ``word_lists``: for the proofreader's spelling (E8). ``as_if``: the user named the instant (``--now``).
    ``version``: the program's own, by which an upgrade is known.
    """

    store: Store
    clock: Clock
    tokens: Tokens
    reader: Reader
    policy: Policy
    accounts: tuple[Account, ...]
    calendars: Mapping[str, Calendar] = field(default_factory=dict[str, Calendar])
    templates: Mapping[str, str] = field(default_factory=dict[str, str])
    profile_lines: tuple[str, ...] = ()
    keep_for: timedelta | None = None
    word_lists: WordLists = no_word_lists
    as_if: bool = False
    version: str = ""

    @property
    def now(self) -> datetime:
        """The clock's instant."""
        return self.clock.now()

    def local(self, instant: datetime) -> str:
        """An instant in the user's zone, for questions: ``Tue 24 Nov 2026 14:00``."""
        return f"{instant.astimezone(ZoneInfo(self.policy.timezone)):%a %d %b %Y %H:%M}"

    @property
    def own_addresses(self) -> frozenset[str]:
        """Every address of the user."""
        return frozenset(address for account in self.accounts for address in account.profile.addresses)

    def reading_context(self, received_at: datetime | None, *, tracked: bool = False, whole: bool = False) -> ReadingContext:
        """What a reader is told about one message or calendar object."""
        return ReadingContext(
            own_addresses=self.own_addresses,
            received_at=received_at,
            timezone=self.policy.timezone,
            holidays=self.policy.holidays,
            tracked=tracked,
            whole=whole,
        )

"""The composition root: with ``daemon.logins``, ``daemon.keeping`` and ``daemon.viewing`` the only file that names concrete connectors and the store.

Whoever needs the whole program opens an ``Application`` here; whoever only looks opens the store for reading. Heavy libraries are
imported when they are asked for, so that looking stays fast.
"""

import asyncio
import gc
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from connectors.allocator import keep_in_one_place
from connectors.tokens import RandomTokens
from daemon import paths
from daemon.config import AccountSettings, CalendarKind, CalendarSettings, Config, to_policy
from daemon.deciding.values import Policy
from daemon.flows.world import Account, Profile, World
from daemon.logins import secrets_of, smtp_secret
from daemon.ports.calendar import Calendar
from daemon.ports.mail import Mailbox
from daemon.ports.sending import Transport
from daemon.ports.store import Store
from daemon.ports.watching import Listener, ResumeDetector, Watcher
from daemon.ports.world import Clock, Reader, Secrets
from daemon.version import VERSION
from daemon.viewing import clock_at

if TYPE_CHECKING:
    from connectors.imap.counted import Tally
    from connectors.imap.settings import ImapSettings


@dataclass(frozen=True, slots=True)
class Application:
    """The program, put together for one configuration."""

    config: Config
    world: World
    secrets: Secrets


@asynccontextmanager
async def opened(
    config: Config,
    *,
    now: datetime | None = None,
    preview: bool = False,
    thoroughly: bool = False,
    seen: Callable[[int, int], None] | None = None,
) -> AsyncGenerator[Application]:
    """The whole program, closed on leaving. ``preview``: works on a copy of the store in memory and may write nothing anywhere.

    ``seen``: is told how many mails were looked at, and of how many.
    Raises ``StoreError``, ``UserError``.
    """
    keep_in_one_place()
    async with _started(config) as reader:
        store = _preview_store(config) if preview else open_store(config, thoroughly=thoroughly)
        try:
            clock = clock_at(now)
            policy, templates = policy_and_templates(config, clock.now())
            policy = replace(policy, mode="observe") if preview else policy
            from connectors.spelling import word_list  # noqa: PLC0415  (only where drafts are written)

            secrets, tally = secrets_of(config), _tally(seen)
            world = World(
                store=store,
                clock=clock,
                tokens=RandomTokens(),
                reader=reader,
                policy=policy,
                accounts=tuple(
                    Account(profile_of(config, one), mailbox_of(one, secrets, tally), transport_of(one, secrets))
                    for one in config.accounts
                ),
                calendars={one.name: calendar_of(one, secrets) for one in config.calendars},
                templates=templates,
                profile_lines=config.user.profile,
                keep_for=config.storage.keep_for,
                word_lists=word_list,
                as_if=now is not None,
                version=VERSION,
            )
            _spare_what_stays()
            try:
                yield Application(config, world, secrets)
            finally:
                await _close(world)
        finally:
            store.close()


@asynccontextmanager
async def _started(config: Config) -> AsyncGenerator[Reader]:
    """A reader; where there is no database yet, mail will be read soon, and it starts while this process loads its modules."""
    from connectors.reader import WorkerReader  # noqa: PLC0415  (only where mail is read)

    reader = WorkerReader()
    try:
        if not paths.has_database(config.storage.url):
            reader.prepare()
            await asyncio.sleep(0)
        yield reader
    finally:
        await reader.close()


async def _close(world: World) -> None:
    for account in world.accounts:
        await account.mailbox.close()
    for calendar in world.calendars.values():
        await calendar.close()


def _spare_what_stays() -> None:
    """Modules and tables stay as long as the process: walking through them took the collector a sixth of a first look's time."""
    if not gc.get_freeze_count():  # once: what a later world leaves behind is to be collected
        gc.freeze()


def open_store(config: Config, *, thoroughly: bool = False) -> Store:
    """The store for writing: made or upgraded where needed; ``thoroughly``: its integrity checked first. Raises ``StoreError``."""
    from daemon.store.database import open_store as open_database  # noqa: PLC0415  (SQLAlchemy is heavy)

    return open_database(config.storage.url, check_integrity=thoroughly)


@contextmanager
def store_for_reading(config: Config) -> Generator[Store]:
    """The store as it is, or an empty one where there is none; nothing is created. Raises ``StoreError``."""
    from daemon.store.database import existing_store_or_empty  # noqa: PLC0415  (SQLAlchemy is heavy)

    store = existing_store_or_empty(config.storage.url)
    try:
        yield store
    finally:
        store.close()


def _preview_store(config: Config) -> Store:
    with store_for_reading(config) as store:
        return store.copy_in_memory()


@contextmanager
def words_world(config: Config, now: datetime | None = None) -> Generator[World]:
    """What commands that only speak about threads need: store, clock and policy, but no server."""
    store = open_store(config)
    try:
        clock = clock_at(now)
        policy, _ = policy_and_templates(config, clock.now())
        from connectors.reader_in_process import InProcessReader  # noqa: PLC0415  (only where something is read)

        yield World(store=store, clock=clock, tokens=RandomTokens(), reader=InProcessReader(), policy=policy, accounts=())
    finally:
        store.close()


def policy_and_templates(config: Config, now: datetime) -> tuple[Policy, dict[str, str]]:
    """The user's wishes with the days off around ``now``, and the templates, the user's own before ours."""
    from connectors.resources import load_resources  # noqa: PLC0415  (holidays and templates take a moment)

    own = config.path.parent / "templates"
    resources = load_resources(config.policy.holidays or "", config.user.timezone, now.year, own)
    return to_policy(config, resources.holidays), resources.templates


def own_and_all_templates(config: Config) -> tuple[frozenset[str], dict[str, str]]:
    """The names of the user's own templates, and all that drafts are written from. Raises ``UserError``."""
    from connectors.resources import load_templates, own_templates  # noqa: PLC0415  (templates take a moment)

    own = config.path.parent / "templates"
    return frozenset(own_templates(own)), load_templates(own)


def profile_of(config: Config, account: AccountSettings) -> Profile:
    """An account as flows know it."""
    return Profile(
        name=account.name,
        address=account.address,
        display_name=config.user.name,
        addresses=account.own_addresses,
        drafts=account.imap.drafts,
        watch=account.imap.watch,
        sent=account.imap.sent,
        authserv_id=account.authserv_id,
    )


def mailbox_of(account: AccountSettings, secrets: Secrets, tally: "Tally | None" = None) -> Mailbox:
    """The mailbox of one account."""
    from connectors.imap.counted import CountedMailbox  # noqa: PLC0415  (imapclient is heavy)
    from connectors.imap.mailbox import ImapMailbox  # noqa: PLC0415  (same)

    settings, password = _imap_settings(account), partial(secrets.password, account.name)
    return ImapMailbox(settings, password) if tally is None else CountedMailbox(settings, password, tally)


def _tally(seen: Callable[[int, int], None] | None) -> "Tally | None":
    from connectors.imap.counted import Tally  # noqa: PLC0415  (imapclient is heavy)

    return Tally(seen) if seen is not None else None


def transport_of(account: AccountSettings, secrets: Secrets) -> Transport | None:
    """The way out of one account, where it has one."""
    smtp = account.smtp
    if smtp is None:
        return None
    from connectors.network import Login, Security  # noqa: PLC0415  (only where mail may be sent)
    from connectors.smtp import SmtpSettings, SmtpTransport  # noqa: PLC0415  (same)

    settings = SmtpSettings(
        name=account.name,
        host=smtp.host,
        username=smtp.username or None,
        port=smtp.port,
        security=Security(smtp.security.value),
        auth=Login(smtp.auth.value),
    )
    return SmtpTransport(settings, partial(secrets.password, smtp_secret(account)))


@dataclass(frozen=True, slots=True)
class _Watching:
    """Watchers over IMAP."""

    config: Config
    clock: Clock
    secrets: Secrets

    def watcher(self, account: str, folders: Callable[[], Sequence[str]], listener: Listener) -> Watcher:
        from connectors.watch import FolderWatcher  # noqa: PLC0415  (imapclient is heavy)

        settings = next(_imap_settings(one) for one in self.config.accounts if one.name == account)
        return FolderWatcher(settings, partial(self.secrets.password, account), folders, listener)

    def resume_detector(self, jumped: Callable[[float], None]) -> ResumeDetector:
        from connectors.watch import ResumeDetector as Detector  # noqa: PLC0415  (imapclient is heavy)

        return Detector(self.clock, jumped)


async def serve(config: Config, reload: Callable[[], Config | None]) -> None:
    """The service, until SIGTERM or SIGINT; goes on with what ``reload`` gives on SIGHUP, unless that is None.

    Raises ``StoreError``, ``UserError``.
    """
    from daemon.runtime.service import Ended  # noqa: PLC0415  (APScheduler is heavy)
    from daemon.runtime.service import serve as serve_world  # noqa: PLC0415  (same)

    following: list[Config] = []

    def may_reload() -> bool:
        found = reload()
        if found is not None:
            following.append(found)
        return found is not None

    while True:
        async with opened(config, thoroughly=True) as application:
            why = await serve_world(application.world, _Watching(config, application.world.clock, application.secrets), may_reload)
        if why is Ended.TOLD_TO_STOP:
            return
        config = following[-1]


def _imap_settings(account: AccountSettings) -> "ImapSettings":
    from connectors.imap.settings import ImapSettings  # noqa: PLC0415  (imapclient is heavy)
    from connectors.network import Login, Security  # noqa: PLC0415  (same)

    imap = account.imap
    return ImapSettings(
        name=account.name,
        host=imap.host,
        port=imap.port,
        username=imap.username,
        security=Security(imap.security.value),
        auth=Login(imap.auth.value),
        drafts=imap.drafts,
        sent=imap.sent,
    )


def calendar_of(calendar: CalendarSettings, secrets: Secrets) -> Calendar:
    """The connector of one calendar."""
    password: Callable[[], str] = partial(secrets.password, calendar.name)
    if calendar.kind is CalendarKind.CALDAV:
        from connectors.caldav import CaldavCalendar  # noqa: PLC0415  (heavy)

        return CaldavCalendar(calendar.name, calendar.url, calendar.username or "", password, auth=calendar.auth.value)
    from connectors.ics import ics_calendar  # noqa: PLC0415  (only where one is configured)

    return ics_calendar(calendar.name, calendar.url)


def lock_path(config: Config) -> Path:
    """The file whose lock says that a program is at work on this data."""
    return paths.database(config.storage.url).with_suffix(".lock")

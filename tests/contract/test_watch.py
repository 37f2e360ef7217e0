"""A watcher hints soon after anything happens, outlives what servers and networks do, and stops at once."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from connectors.imap.folders import decode_name
from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.watch import FolderWatcher, ResumeDetector, WatchTiming
from daemon.demo.servers.imap_session import Intercept
from daemon.errors import LoginRefusedError, MailServerError, PauseWantedError, UnreachableError, WorldError
from tests.contract.mailbox.search_contract import NOON
from tests.contract.mailbox.worlds import settings_of
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import cut_before_execution, not_connected, refuse, refuse_login, say_bye, spells_as_bytes
from tests.servers.interface import ImapServer
from tests.servers.providers import without
from tests.servers.proxy import Proxy

LETTER = b"From: lena@example.com\r\nTo: sam@example.org\r\nSubject: Talk\r\n\r\nHello\r\n"
PATIENCE = 20.0
SLOW = WatchTiming(idle=3000.0, poll=3000.0, retry=3000.0)


class Heard:
    """A listener that can be waited on."""

    def __init__(self) -> None:
        self.changes = 0
        self.reached_with: list[WorldError | None] = []
        self._told = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    def changed(self, account: str) -> None:
        assert account == "personal"
        self.changes += 1
        self._tell()

    def reached(self, account: str, error: WorldError | None) -> None:
        assert account == "personal"
        self.reached_with.append(error)
        self._tell()

    async def until(self, condition: "Callable[[Heard], bool]") -> None:
        async with asyncio.timeout(PATIENCE), self._told:
            await self._told.wait_for(lambda: condition(self))

    def _tell(self) -> None:
        task = asyncio.create_task(self._notify())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _notify(self) -> None:
        async with self._told:
            self._told.notify_all()


@asynccontextmanager
async def watching(
    server: ImapServer,
    heard: Heard,
    timing: WatchTiming,
    folders: tuple[str, ...] = ("INBOX", "Archive"),
    settings: ImapSettings | None = None,
) -> AsyncGenerator[FolderWatcher]:
    where = settings or settings_of(server)
    watcher = FolderWatcher(where, lambda: server.password, lambda: folders, heard, timing=timing, vary=lambda: 0.5)
    running = asyncio.create_task(watcher.run())
    try:
        yield watcher
    finally:
        await watcher.close()
        async with asyncio.timeout(2):
            await running


async def settled(heard: Heard) -> None:
    """Both lanes are up and have said what they found at first."""
    await heard.until(lambda h: h.reached_with.count(None) == 2 and h.changes >= 2)


@pytest.fixture(params=["embedded", pytest.param("dovecot", marks=pytest.mark.dovecot), "cyrus"])
def any_server(request: pytest.FixtureRequest) -> ImapServer:
    """``imap_server``, and Cyrus."""
    if request.param == "cyrus":
        make: Callable[[], ImapServer] = request.getfixturevalue("new_cyrus")
        return make()
    server: ImapServer = request.getfixturevalue("embedded_imap" if request.param == "embedded" else "dovecot")
    return server


async def test_an_arrival_in_inbox_is_hinted_by_idle(any_server: ImapServer) -> None:
    heard = Heard()
    async with watching(any_server, heard, SLOW):
        await settled(heard)
        before = heard.changes
        await asyncio.to_thread(any_server.mail.append, "INBOX", LETTER)
        await heard.until(lambda h: h.changes > before)


async def test_an_arrival_between_two_cycles_of_idle_is_not_lost(any_server: ImapServer) -> None:
    heard = Heard()
    async with watching(any_server, heard, WatchTiming(idle=0.01, poll=3000.0)):
        await settled(heard)
        for _ in range(5):
            before = heard.changes
            await asyncio.to_thread(any_server.mail.append, "INBOX", LETTER)
            await heard.until(lambda h, before=before: h.changes > before)  # type: ignore[misc]


async def test_an_expunge_while_idling_is_a_hint_like_any_other(any_server: ImapServer) -> None:
    uid = await asyncio.to_thread(any_server.mail.append, "INBOX", LETTER)
    heard = Heard()
    async with watching(any_server, heard, SLOW):
        await settled(heard)
        before = heard.changes
        await asyncio.to_thread(any_server.mail.delete, "INBOX", uid)
        await heard.until(lambda h: h.changes > before)


async def test_an_arrival_in_another_folder_is_hinted_by_polling(any_server: ImapServer) -> None:
    heard = Heard()
    async with watching(any_server, heard, WatchTiming(idle=3000.0, poll=0.05), ("INBOX", "Archive", "Sent")):
        await settled(heard)
        before = heard.changes
        await asyncio.to_thread(any_server.mail.append, "Archive", LETTER)
        await heard.until(lambda h: h.changes > before)


@pytest.mark.parametrize("name", ["R&D", "50&AAA"])
async def test_a_folder_whose_name_is_no_modified_utf7_is_polled_like_the_others(embedded_imap: EmbeddedUser, name: str) -> None:
    """Regression: without LIST-STATUS a watcher spelled it by the rules, under which there was none."""
    without(embedded_imap, "LIST-STATUS")
    embedded_imap.user.create_folder(name)
    spells_as_bytes(name)(embedded_imap.faults)
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=3000.0, poll=0.05), folders=(decode_name(name.encode()),)):
        await settled(heard)
        before = heard.changes
        embedded_imap.user.folder(name).append(LETTER)
        await heard.until(lambda h: h.changes > before)


async def test_a_server_without_idle_is_polled(embedded_imap: EmbeddedUser) -> None:
    without(embedded_imap, "IDLE")
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=3000.0, poll=0.05), ()):
        await heard.until(lambda h: h.changes >= 1)
        before = heard.changes
        await asyncio.to_thread(embedded_imap.mail.append, "INBOX", LETTER)
        await heard.until(lambda h: h.changes > before)


async def test_nothing_is_hinted_while_nothing_happens(embedded_imap: EmbeddedUser) -> None:
    faults = embedded_imap.faults
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=0.02, poll=0.02)):
        await settled(heard)
        before, asked = heard.changes, len(faults.commands)
        async with asyncio.timeout(PATIENCE):
            while len(faults.commands) < asked + 20:  # noqa: ASYNC110 - counted in the server's thread
                await asyncio.sleep(0.01)
        assert heard.changes == before


async def test_a_broken_line_is_told_and_mended(embedded_imap: EmbeddedUser) -> None:
    faults = embedded_imap.faults
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=0.02, poll=3000.0, retry=0.01)):
        await settled(heard)
        faults.on("IDLE", cut_before_execution, times=1)
        await heard.until(lambda h: any(h.reached_with) and h.reached_with[-1] is None)


@pytest.mark.parametrize("fault", [refuse("NO [LIMIT] not now"), refuse("BAD not here"), not_connected, say_bye])
async def test_a_server_that_offers_idle_and_refuses_it_is_asked_again_later(embedded_imap: EmbeddedUser, fault: Intercept) -> None:
    faults = embedded_imap.faults
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=0.02, poll=3000.0, retry=0.01, refused=0.01)):
        await settled(heard)
        faults.on("IDLE", fault, times=2)
        await heard.until(lambda h: len([error for error in h.reached_with if error]) == 2 and h.reached_with[-1] is None)
        before = heard.changes
        await asyncio.to_thread(embedded_imap.mail.append, "INBOX", LETTER)
        await heard.until(lambda h: h.changes > before)


async def test_an_account_has_three_connections_whatever_goes_on(embedded_imap: EmbeddedUser) -> None:
    heard = Heard()
    with Proxy(embedded_imap.host, embedded_imap.port) as proxy:
        there = settings_of(embedded_imap, port=proxy.port)
        async with watching(embedded_imap, heard, WatchTiming(idle=0.02, poll=0.02), settings=there):
            await settled(heard)
            mailbox = ImapMailbox(there, lambda: embedded_imap.password)
            names = [folder.name for folder in await mailbox.folders()]
            for _ in range(3):
                await asyncio.gather(*(mailbox.append(name, LETTER, (), NOON) for name in names))
                await asyncio.gather(*(mailbox.examine(name) for name in names))
            await mailbox.close()
        assert proxy.accepted == 3


async def test_a_line_that_is_dead_without_a_word_is_given_up_and_replaced(embedded_imap: EmbeddedUser) -> None:
    """A peer that neither answers nor closes: DONE, or the counters, are asked for in vain."""
    heard = Heard()
    with Proxy(embedded_imap.host, embedded_imap.port) as proxy:
        there = settings_of(embedded_imap, port=proxy.port, timeout=0.5, connect_timeout=0.5)
        async with watching(embedded_imap, heard, WatchTiming(idle=0.05, poll=0.05, retry=0.05), settings=there):
            await settled(heard)
            proxy.freeze()
            await heard.until(lambda h: len([error for error in h.reached_with if error]) >= 2)
            before = heard.changes
            await asyncio.to_thread(embedded_imap.mail.append, "INBOX", LETTER)
            proxy.thaw()
            await heard.until(lambda h: h.changes > before)


async def test_what_arrives_while_the_line_is_down_is_hinted_when_it_is_up_again(embedded_imap: EmbeddedUser) -> None:
    faults = embedded_imap.faults
    heard = Heard()
    async with watching(embedded_imap, heard, WatchTiming(idle=0.02, poll=3000.0, retry=0.05)):
        await settled(heard)
        faults.on("EXAMINE", cut_before_execution)
        faults.on("IDLE", cut_before_execution)
        await heard.until(lambda h: any(h.reached_with))
        before = heard.changes
        await asyncio.to_thread(embedded_imap.mail.append, "INBOX", LETTER)
        faults.clear()
        await heard.until(lambda h: h.changes > before)


async def test_a_reset_cuts_the_lines_hints_and_connects_at_once(imap_server: ImapServer) -> None:
    heard = Heard()
    async with watching(imap_server, heard, SLOW) as watcher:
        await settled(heard)
        before, ups = heard.changes, heard.reached_with.count(None)
        watcher.reset()
        assert heard.changes == before + 1
        await heard.until(lambda h: h.reached_with.count(None) >= ups + 2)


async def test_it_stops_at_once_while_idling_waiting_and_failing(imap_server: ImapServer) -> None:
    heard = Heard()
    async with watching(imap_server, heard, SLOW):
        await settled(heard)
    heard = Heard()
    async with watching(imap_server, heard, SLOW) as watcher:
        del watcher  # stopped while it connects


async def test_being_cancelled_stops_it_too(imap_server: ImapServer) -> None:
    heard = Heard()
    watcher = FolderWatcher(settings_of(imap_server), lambda: imap_server.password, lambda: ["Archive"], heard, timing=SLOW)
    running = asyncio.create_task(watcher.run())
    await settled(heard)
    running.cancel()
    async with asyncio.timeout(2):
        with pytest.raises(asyncio.CancelledError):
            await running


async def test_after_a_reset_waits_begin_small_again(embedded_imap: EmbeddedUser) -> None:
    """Where the machine wakes, the network often comes some seconds later."""
    heard = Heard()
    with Proxy(embedded_imap.host, embedded_imap.port) as proxy:
        proxy.refuse()
        there = settings_of(embedded_imap, port=proxy.port)
        timing = WatchTiming(idle=3000.0, poll=3000.0, retry=0.001)
        async with watching(embedded_imap, heard, timing, settings=there) as watcher:
            await heard.until(lambda h: len(h.reached_with) >= 20)
            watcher.reset()
            before = len(heard.reached_with)
            await heard.until(lambda h: len(h.reached_with) >= before + 16)


async def test_a_reset_has_a_refused_password_tried_once(embedded_imap: EmbeddedUser) -> None:
    faults = embedded_imap.faults
    faults.on("AUTHENTICATE", refuse_login)
    heard = Heard()
    async with watching(embedded_imap, heard, SLOW) as watcher:
        await heard.until(lambda h: len(h.reached_with) == 2)
        watcher.reset()
        await heard.until(lambda h: len(h.reached_with) == 4)
        assert faults.commands.count("AUTHENTICATE") == 4


async def test_waits_grow_to_a_bound_and_are_longest_after_a_refused_login(imap_server: ImapServer) -> None:
    heard = Heard()
    watcher = FolderWatcher(settings_of(imap_server), lambda: "", list, heard, vary=lambda: 0.5)
    down, no, cut = UnreachableError("s", "down"), LoginRefusedError("s", "no"), MailServerError("s", "goodbye")
    assert [watcher.wait_after(failures, cut) for failures in (1, 2, 3, 9, 999)] == [5, 10, 20, 900, 900]
    assert [watcher.wait_after(failures, down) for failures in (1, 2, 3, 9, 999)] == [5, 10, 20, 45, 45]
    assert [watcher.wait_after(failures, no) for failures in (1, 2, 99)] == [300, 600, 3600]
    assert watcher.wait_after(1, PauseWantedError("s", "throttled")) == 300
    uneven = FolderWatcher(settings_of(imap_server), lambda: "", list, heard, vary=lambda: 1.0)
    assert uneven.wait_after(1, down) == 6.25
    await watcher.close()
    await uneven.close()


class Hands:
    """A clock whose wall side can be pushed."""

    def __init__(self) -> None:
        self.wall = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.seconds = 0.0
        self.pushes: list[tuple[float, float]] = []

    def now(self) -> datetime:
        if self.pushes:
            wall, monotonic = self.pushes.pop(0)
            self.wall += timedelta(seconds=wall)
            self.seconds += monotonic
        return self.wall

    def monotonic(self) -> float:
        return self.seconds


@pytest.mark.parametrize(
    ("wall", "monotonic", "told"),
    [(15, 15, None), (3600, 15, 3585.0), (-600, 15, -615.0), (24, 15, None), (300, 300, 300.0)],
)
async def test_sleep_a_set_clock_and_a_stopped_process_are_noticed(wall: float, monotonic: float, told: float | None) -> None:
    clock = Hands()
    clock.pushes = [(0, 0), (wall, monotonic), (3600, 0)]
    jumps: asyncio.Queue[float] = asyncio.Queue()
    detector = ResumeDetector(clock, jumps.put_nowait, tick=0.0)
    running = asyncio.create_task(detector.run())
    first = await jumps.get()
    running.cancel()
    assert first == (3600.0 if told is None else told)

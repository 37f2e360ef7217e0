"""The first look: newest first, and the newest mail is read before the rest is known."""

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest

from daemon.errors import UnreachableError
from daemon.flows.first_look import AT_ONCE
from daemon.flows.sync import sync_account
from daemon.ports.store import Store, Transaction
from daemon.reading.values import Reading, ReadingContext
from tests.mails import USER, invitation, mail
from tests.unit.flows.first_look_world import NOW, known_and_floor, letter, newsletter
from tests.world import DAY, DirectReader, MemoryWorld


async def test_the_newest_interview_is_known_although_the_look_breaks_off_after_its_first_batch() -> None:
    world = MemoryWorld(NOW)
    for number in range(600):
        world.deliver(letter(number), NOW - 30 * DAY + timedelta(minutes=number))
    world.deliver(invitation(start=NOW + 4 * DAY, at=NOW - DAY), NOW - DAY)
    world.mailbox.fail_next("headers", UnreachableError("memory:993", "gone"), after=True)
    report = await world.pass_at(NOW)
    assert report.failed
    assert [thread.state for thread in world.threads()] == ["scheduled"]
    await world.pass_at(NOW)
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor("personal", "INBOX")
        assert cursor is not None
        assert len(snapshot.known_uids("personal", "INBOX", cursor.uid_validity)) == 601


async def test_the_reader_starts_while_the_server_answers_and_only_in_the_very_first_look() -> None:
    world = MemoryWorld(NOW)
    world.deliver(letter(1), NOW - DAY)
    prepared: list[list[tuple[str, str]]] = []

    class ExpectedReader(DirectReader):
        def prepare(self) -> None:
            prepared.append(list(world.mailbox.calls))

    reader = ExpectedReader()
    for _ in range(2):
        await sync_account(replace(world.world, reader=reader), world.account)
    assert prepared == [[]]  # before anything was asked


async def test_how_far_ninety_days_reach_is_asked_for_once_and_only_where_an_older_mail_is_met() -> None:
    world = MemoryWorld(NOW)
    for number in range(1000):
        world.deliver(newsletter(number), NOW - 30 * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    assert ("uids_since", "INBOX") not in world.mailbox.calls
    assert len(known_and_floor(world)[0]) == 1000

    world = MemoryWorld(NOW)
    for number in range(2000):
        world.deliver(newsletter(number), NOW - 100 * DAY + timedelta(minutes=number))
    for number in range(2000, 3200):
        old = number in {2100, 3000}  # filed there later than they came
        world.deliver(newsletter(number), NOW - (200 if old else 30) * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    assert world.mailbox.calls.count(("uids_since", "INBOX")) == 1
    known, floor = known_and_floor(world)
    assert (known, floor) == (frozenset(range(2001, 3201)), 2001)


async def test_a_look_that_broke_off_when_all_was_kept_asks_for_nothing_below_the_first_mail() -> None:
    world = MemoryWorld(NOW)
    world.deliver(newsletter(1), NOW - DAY)
    world.mailbox.fail_next("headers", UnreachableError("memory:993", "gone"), after=True)
    assert (await world.pass_at(NOW)).failed
    assert known_and_floor(world) == (frozenset({1}), 1)
    world.mailbox.calls.clear()
    assert not (await world.pass_at(NOW)).failed
    assert ("headers", "INBOX") not in world.mailbox.calls


async def test_a_folder_that_mail_is_filed_in_is_asked_for_its_days_before_anything_is_fetched() -> None:
    world = MemoryWorld(NOW)
    world.deliver(newsletter(1), NOW - 100 * DAY, folder="Sent")
    await world.pass_at(NOW)
    assert ("uids_since", "Sent") in world.mailbox.calls
    assert ("headers", "Sent") not in world.mailbox.calls


class _WaitingReader(DirectReader):
    """Reads only once all headers are known, which a look that reads before it goes on never comes to."""

    def __init__(self, world: MemoryWorld, count: int) -> None:
        self._world = world
        self._count = count
        self.asked = asyncio.Event()
        self.read: list[bytes] = []
        self.given_up = False

    async def message(self, raw: bytes, context: ReadingContext) -> Reading:
        self.asked.set()
        try:
            return await self._read(raw, context)
        except asyncio.CancelledError:
            self.given_up = True
            raise

    async def _read(self, raw: bytes, context: ReadingContext) -> Reading:
        async with asyncio.timeout(60):
            while len(known_and_floor(self._world)[0]) < self._count:  # noqa: ASYNC110 - nothing tells of a change of the store
                await asyncio.sleep(0.01)
        self.read.append(raw)
        return await super().message(raw, context)


async def test_the_other_headers_are_kept_while_the_newest_mail_is_read_and_no_older_mail_is_read_with_it() -> None:
    world = MemoryWorld(NOW)
    for number in range(4100):
        world.deliver((letter if number % 100 == 0 else newsletter)(number), NOW - 30 * DAY + timedelta(minutes=number))
    reader = _WaitingReader(world, 4100)
    await sync_account(replace(world.world, reader=reader), world.account)
    assert len(reader.read) == 5  # of the newest 500


async def test_the_headers_are_held_up_by_no_more_than_the_newest_bodies() -> None:
    world = MemoryWorld(NOW)
    for number in range(600):
        world.deliver(letter(number), NOW - 30 * DAY + timedelta(minutes=number))
    reader = _WaitingReader(world, 600)
    await sync_account(replace(world.world, reader=reader), world.account)
    assert sorted(reader.read) == sorted(letter(number) for number in range(600 - AT_ONCE, 600))
    await world.pass_at(NOW)
    with world.store.snapshot() as snapshot:
        assert not snapshot.pending_messages("personal", 1), "the others come behind"


async def test_a_look_that_is_given_up_while_the_newest_mail_is_read_knows_how_far_it_came() -> None:
    world = MemoryWorld(NOW)
    for number in range(4100):
        world.deliver((letter if number % 100 == 0 else newsletter)(number), NOW - 30 * DAY + timedelta(minutes=number))
    reader = _WaitingReader(world, 4101)
    look = asyncio.create_task(sync_account(replace(world.world, reader=reader), world.account))
    await reader.asked.wait()
    look.cancel()
    with pytest.raises(asyncio.CancelledError):
        await look
    known, floor = known_and_floor(world)
    assert known == set(range(floor, 4101))
    assert reader.given_up
    await world.pass_at(NOW)
    assert known_and_floor(world)[0] == set(range(1, 4101))


class _HeldStore:
    """A store whose transactions in other threads end only when they may."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._loop = asyncio.get_running_loop()
        self.may_end = threading.Event()
        self.begun = asyncio.Event()
        self.open = 0

    @contextmanager
    def transaction(self) -> Generator[Transaction]:
        with self._store.transaction() as tx:
            self.open += 1
            yield tx
            if threading.current_thread() is not threading.main_thread():
                self._loop.call_soon_threadsafe(self.begun.set)
                assert self.may_end.wait(60)
        self.open -= 1

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)


async def test_a_look_that_is_given_up_while_headers_are_kept_ends_only_when_they_are() -> None:
    world = MemoryWorld(NOW)
    world.deliver(newsletter(1), NOW - DAY)
    store = _HeldStore(world.store)
    look = asyncio.create_task(sync_account(replace(world.world, store=cast("Store", store)), world.account))
    await store.begun.wait()
    look.cancel()
    asyncio.get_running_loop().call_later(0.05, store.may_end.set)
    with pytest.raises(asyncio.CancelledError):
        await look
    assert store.open == 0
    assert known_and_floor(world) == (frozenset({1}), 1)


async def test_what_the_server_gave_before_it_broke_off_is_not_asked_for_again() -> None:
    world = MemoryWorld(NOW)
    for number in range(1200):
        world.deliver(newsletter(number), NOW - 30 * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    world.mailbox.renumber("INBOX")
    validity = (await world.mailbox.status("INBOX")).uid_validity
    world.mailbox.fail_next("headers", UnreachableError("memory:993", "gone"), after=True)
    report = await world.pass_at(NOW)
    assert report.failed
    with world.store.snapshot() as snapshot:
        known = snapshot.known_uids("personal", "INBOX", validity)
    assert known == set(range(701, 1201))  # the newest batch
    world.mailbox.calls.clear()
    await world.pass_at(NOW)
    assert world.mailbox.calls.count(("headers", "INBOX")) == 2
    with world.store.snapshot() as snapshot:
        assert snapshot.known_uids("personal", "INBOX", validity) == set(range(1, 1201))


async def test_an_answer_read_before_its_invitation_is_known_still_counts() -> None:
    world = MemoryWorld(NOW)
    world.deliver(invitation(start=NOW - 20 * DAY, at=NOW - 30 * DAY), NOW - 30 * DAY)
    for number in range(600):
        world.deliver(letter(number), NOW - 10 * DAY + timedelta(minutes=number))
    refusal = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\nunfortunately we have decided to move forward with another candidate.\n\nBest regards,\nRita",
        at=NOW - DAY,
        message_id="<refusal@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(refusal, NOW - DAY)
    await world.pass_at(NOW)
    assert [thread.state for thread in world.threads()] == ["rejected"]

"""The first look goes portion by portion: who understands their headers, how large they are, and that none is lost between two."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from connectors.reader_frames import REQUEST_LIMIT
from daemon.flows.sync import sync_account
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.values import HeaderReading
from tests.unit.flows.first_look_world import NOW, known_and_floor, letter, newsletter
from tests.world import DAY, HOUR, DirectReader, MemoryWorld


class _HeaderReader(DirectReader):
    """Counts the headers it was given; where it is ``broken`` it gives them up."""

    def __init__(self, *, broken: bool) -> None:
        self._broken = broken
        self.blocks = 0
        self.most_bytes = 0

    async def headers(self, blocks: Sequence[bytes], own_addresses: frozenset[str]) -> Sequence[HeaderReading]:
        self.blocks += len(blocks)
        self.most_bytes = max(self.most_bytes, sum(map(len, blocks)))
        if self._broken:
            raise UnreadableMessageError("reading it takes too long")
        return await super().headers(blocks, own_addresses)


@pytest.mark.parametrize("broken", [False, True])
async def test_many_headers_are_the_readers_and_what_it_gives_up_is_understood_here(broken: bool) -> None:
    world = MemoryWorld(NOW)
    await world.pass_at(NOW - HOUR)
    for number in range(3000):
        world.deliver((letter if number % 1000 == 0 else newsletter)(number), NOW - 30 * DAY + timedelta(minutes=number))
    world.mailbox.renumber("INBOX")
    reader = _HeaderReader(broken=broken)
    await sync_account(replace(world.world, reader=reader), world.account)
    assert reader.blocks == 3000
    assert len(known_and_floor(world)[0]) == 3000
    with world.store.snapshot() as snapshot:
        assert len(snapshot.pending_messages("personal", 10)) == 3


async def test_long_headers_make_no_portion_that_the_reader_would_refuse() -> None:
    world = MemoryWorld(NOW)
    await world.pass_at(NOW - HOUR)
    for number in range(1500):
        world.deliver(newsletter(number, subject="Weekly " * 3000), NOW - 30 * DAY + timedelta(minutes=number))
    world.mailbox.renumber("INBOX")
    reader = _HeaderReader(broken=False)
    await sync_account(replace(world.world, reader=reader), world.account)
    assert reader.blocks == 1500
    assert reader.most_bytes < REQUEST_LIMIT
    assert len(known_and_floor(world)[0]) == 1500


async def test_a_first_look_over_several_portions_knows_every_message_by_what_it_says() -> None:
    world = MemoryWorld(NOW)
    for number in range(4100):
        world.deliver(newsletter(number), NOW - 30 * DAY + timedelta(minutes=number))
    await world.pass_at(NOW)
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor("personal", "INBOX")
        assert cursor is not None
        assert cursor.first_look_done
        assert snapshot.known_uids("personal", "INBOX", cursor.uid_validity) == set(range(1, 4101))
        for number in (0, 1599, 1600, 3599, 3600, 4099):
            found = snapshot.message_by_id("personal", f"<{number}@news.example>")
            assert found is not None
            assert (found.subject, [place.uid for place in found.locations]) == (f"Weekly {number}", [number + 1])

"""What every Calendar does; the ``test_`` files beside run it on the twin and on the real sources."""

from collections.abc import AsyncIterator

import pytest

from daemon.errors import CalendarError
from daemon.ports.calendar import CalendarSync
from tests.contract.calendar.dav_servers import fill
from tests.contract.calendar.worlds import CalendarWorld


def uids(sync: CalendarSync) -> list[str]:
    """The UIDs of the objects a sync holds, sorted."""
    lines = [line for change in sync.changes if change.raw is not None for line in change.raw.decode().splitlines()]
    return sorted(line.removeprefix("UID:") for line in lines if line.startswith("UID:"))


class CalendarContract:
    """Subclasses give the fixture ``world``."""

    @pytest.fixture(autouse=True)
    async def _closed_afterwards(self, world: CalendarWorld) -> AsyncIterator[None]:
        yield
        await world.calendar.close()

    async def test_the_first_sync_lists_everything(self, world: CalendarWorld) -> None:
        world.put("a")
        world.put("b")
        sync = await world.calendar.sync(None)
        assert (uids(sync), sync.complete) == (["a", "b"], True)
        assert len({change.href for change in sync.changes}) == 2
        assert sync.token

    async def test_an_empty_calendar_is_a_complete_listing_of_nothing(self, world: CalendarWorld) -> None:
        sync = await world.calendar.sync(None)
        assert (sync.changes, sync.complete) == ((), True)

    async def test_where_nothing_changed_nothing_is_told(self, world: CalendarWorld) -> None:
        world.put("a")
        first = await world.calendar.sync(None)
        second = await world.calendar.sync(first.token)
        assert (second.changes, second.complete) == ((), False)
        assert (await world.calendar.sync(second.token)).changes == ()

    async def test_only_what_changed_is_told_under_its_old_name(self, world: CalendarWorld) -> None:
        world.put("a")
        world.put("b")
        first = await world.calendar.sync(None)
        names = {
            line: change.href
            for change in first.changes
            for line in (change.raw or b"").decode().splitlines()
            if line.startswith("UID")
        }
        world.put("b", "Moved")
        second = await world.calendar.sync(first.token)
        assert [(change.href, b"Moved" in (change.raw or b"")) for change in second.changes] == [(names["UID:b"], True)]

    async def test_a_new_object_is_told(self, world: CalendarWorld) -> None:
        world.put("a")
        first = await world.calendar.sync(None)
        world.put("c")
        assert uids(await world.calendar.sync(first.token)) == ["c"]

    async def test_a_removed_object_is_told_without_content(self, world: CalendarWorld) -> None:
        world.put("a")
        world.put("b")
        first = await world.calendar.sync(None)
        name = next(change.href for change in first.changes if b"UID:a" in (change.raw or b""))
        world.remove("a")
        second = await world.calendar.sync(first.token)
        assert [(change.href, change.raw) for change in second.changes] == [(name, None)]
        assert not second.complete

    @pytest.mark.parametrize("token", ["", "nonsense", "eJw=", "memory-9-9", "{}"])
    async def test_a_token_that_means_nothing_is_like_none(self, world: CalendarWorld, token: str) -> None:
        world.put("a")
        sync = await world.calendar.sync(token)
        assert (uids(sync), sync.complete) == (["a"], True)

    async def test_a_token_the_source_has_dropped_gives_everything_anew(self, world: CalendarWorld) -> None:
        world.put("a")
        first = await world.calendar.sync(None)
        world.forget_tokens()
        sync = await world.calendar.sync(first.token)
        assert (uids(sync), sync.complete) == (["a"], True)
        world.put("b")
        assert uids(await world.calendar.sync(sync.token)) == ["b"]

    async def test_a_token_outlives_the_connection(self, world: CalendarWorld) -> None:
        world.put("a")
        first = await world.calendar.sync(None)
        await world.calendar.close()
        assert (await world.calendar.sync(first.token)).changes == ()

    async def test_a_source_that_is_gone_is_an_error_and_no_empty_calendar(self, world: CalendarWorld) -> None:
        world.put("a")
        first = await world.calendar.sync(None)
        world.vanish()
        with pytest.raises(CalendarError) as caught:
            await world.calendar.sync(first.token)
        assert not any(secret in str(caught.value) for secret in ("5ecret", "sesame", "127.0.0.1", "://"))

    async def test_closing_twice_is_quiet(self, world: CalendarWorld) -> None:
        await world.calendar.close()
        await world.calendar.close()

    async def test_a_hundred_and_one_objects_come_in_one_sync(self, world: CalendarWorld) -> None:
        fill(world, [f"u{number}" for number in range(101)])
        sync = await world.calendar.sync(None)
        assert len(set(uids(sync))) == 101

"""The contract on every kind of source."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.caldav import CaldavCalendar
from tests.contract.calendar.contract import CalendarContract, uids
from tests.contract.calendar.dav_servers import PASSWORD, USER, CyrusCaldav, Radicale, Xandikos
from tests.contract.calendar.worlds import CalendarWorld, FeedWorld, FileWorld, FolderWorld, MemoryWorld
from tests.servers.cyrus import Cyrus, CyrusMissingError


@pytest.fixture(scope="module")
def xandikos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Xandikos]:
    server = Xandikos(tmp_path_factory.mktemp("xandikos"))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def cyrus() -> Iterator[CyrusCaldav]:
    try:
        with Cyrus() as server:
            yield CyrusCaldav(server)
    except CyrusMissingError as error:
        pytest.skip(str(error))


class TestMemory(CalendarContract):
    @pytest.fixture
    def world(self) -> CalendarWorld:
        return MemoryWorld()


class TestFile(CalendarContract):
    @pytest.fixture
    def world(self, tmp_path: Path) -> CalendarWorld:
        return FileWorld(tmp_path / "calendar.ics")


class TestVdir(CalendarContract):
    @pytest.fixture
    def world(self, tmp_path: Path) -> CalendarWorld:
        return FolderWorld(tmp_path / "calendar")


class TestFeed(CalendarContract):
    @pytest.fixture
    def world(self) -> Iterator[CalendarWorld]:
        feed = FeedWorld()
        yield feed
        feed.server.stop()


@pytest.mark.skipif(importlib.util.find_spec("radicale") is None, reason="needs Radicale (extra demo)")
class TestRadicale(CalendarContract):
    @pytest.fixture
    def world(self) -> Iterator[CalendarWorld]:
        server = Radicale()
        yield server
        server.stop()


@pytest.mark.skipif(importlib.util.find_spec("xandikos") is None, reason="needs Xandikos (dependency group dev)")
class TestXandikos(CalendarContract):
    @pytest.fixture
    def world(self, xandikos: Xandikos) -> CalendarWorld:
        return xandikos.world()

    async def test_calendars_are_found_from_the_root_of_the_server(self, xandikos: Xandikos) -> None:
        """Its own default calendar and the ones the other tests made lie in one home."""
        xandikos.world().put("found")
        calendar = CaldavCalendar("caldav", xandikos.root, USER, lambda: PASSWORD)
        assert "found" in uids(await calendar.sync(None))
        await calendar.close()


class TestCyrus(CalendarContract):
    @pytest.fixture
    def world(self, cyrus: CyrusCaldav) -> CalendarWorld:
        return cyrus.world()

    async def test_calendars_are_found_from_the_root_of_the_server(self, cyrus: CyrusCaldav) -> None:
        """By way of /.well-known/caldav, the principal and the home set; its inbox and outbox are no calendars."""
        world = cyrus.world()
        world.put("found")
        calendar = CaldavCalendar("caldav", cyrus.root, world.username, lambda: PASSWORD)
        assert uids(await calendar.sync(None)) == ["found"]
        await calendar.close()

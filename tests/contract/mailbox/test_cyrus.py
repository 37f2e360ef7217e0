"""Cyrus keeps the same contract; that the whole program is at home there is seen by the profiles."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.contract.mailbox.contract import MailboxContract
from tests.contract.mailbox.search_contract import SearchContract
from tests.contract.mailbox.test_servers import world_of
from tests.contract.mailbox.worlds import MailWorld
from tests.servers.cyrus import CyrusUser


class TestCyrus(MailboxContract):
    @pytest.fixture
    async def world(self, new_cyrus: Callable[..., CyrusUser]) -> AsyncIterator[MailWorld]:
        async with world_of(new_cyrus(), looked_at_here=1000) as world:
            yield world


class TestCyrusThatIsAsked(SearchContract):
    """Its own SEARCH in header fields, answered as ESEARCH."""

    @pytest.fixture
    async def world(self, new_cyrus: Callable[..., CyrusUser]) -> AsyncIterator[MailWorld]:
        async with world_of(new_cyrus(), looked_at_here=0) as world:
            yield world

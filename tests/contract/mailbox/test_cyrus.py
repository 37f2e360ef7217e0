"""Cyrus keeps the same contract, and the whole program is at home there."""

import itertools
from collections.abc import AsyncIterator, Iterator

import pytest

from tests.contract.mailbox.contract import MailboxContract
from tests.contract.mailbox.test_servers import world_of
from tests.contract.mailbox.worlds import MailWorld
from tests.contract.profiles.test_profiles import DANA, END, HOUR, NORA, OMAR, with_drafts
from tests.contract.profiles.worlds import Hand
from tests.servers.certificate import Certificate
from tests.servers.cyrus import Cyrus, CyrusMissingError, CyrusUser
from tests.servers.helper import MailHelper

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="module")
def cyrus_server() -> Iterator[Cyrus]:
    try:
        server = Cyrus()
    except CyrusMissingError as error:
        pytest.skip(str(error))
    with server:
        yield server


@pytest.fixture
def cyrus(cyrus_server: Cyrus, certificate: Certificate) -> Iterator[CyrusUser]:
    name = f"user{next(_NUMBERS)}"
    with MailHelper(cyrus_server.host, cyrus_server.port, name, "any") as mail:
        yield CyrusUser(cyrus_server, name, mail, certificate)


class TestCyrus(MailboxContract):
    @pytest.fixture
    async def world(self, cyrus: CyrusUser) -> AsyncIterator[MailWorld]:
        async with world_of(cyrus, looked_at_here=1000) as world:
            yield world


async def test_edited_sent_and_discarded_drafts_are_told_apart(cyrus: CyrusUser) -> None:
    hand = Hand(cyrus)
    world = await with_drafts(hand)
    hand.edit(DANA)
    hand.send(OMAR, END + 2 * HOUR)
    hand.discard(NORA)
    await world.pass_at(END + 3 * HOUR)
    assert world.states() == {DANA: "edited", OMAR: "sent", NORA: "discarded"}
    await world.mailbox.close()

"""A line that breaks without a word: what tells a message over which the server breaks off from a line that is bad."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from connectors.imap.mailbox import ImapMailbox
from daemon.errors import MailServerError, UnreachableError
from tests.contract.mailbox.contract import all_headers
from tests.contract.mailbox.search_contract import NOON, letter
from tests.contract.mailbox.worlds import settings_of
from tests.servers.interface import ImapServer
from tests.servers.proxy import Proxy, asks_for_text_of

COUNT = 12
NEWEST = COUNT
EVERY = range(1, COUNT + 1)
SOONER_THAN_PATIENCE = 5.0


@pytest.fixture(params=["embedded", pytest.param("dovecot", marks=pytest.mark.dovecot), "cyrus"])
def server(request: pytest.FixtureRequest) -> ImapServer:
    """Twelve letters in its INBOX."""
    if request.param == "cyrus":
        make: Callable[[], ImapServer] = request.getfixturevalue("new_cyrus")
        found = make()
    else:
        found = request.getfixturevalue("embedded_imap" if request.param == "embedded" else "dovecot")
    for number in EVERY:
        found.mail.append("INBOX", letter(number), (), NOON)
    return found


@pytest.fixture
def line(server: ImapServer) -> Iterator[Proxy]:
    with Proxy(server.host, server.port) as proxy:
        yield proxy


@pytest.fixture
def mailbox(server: ImapServer, line: Proxy) -> ImapMailbox:
    return ImapMailbox(settings_of(server, port=line.port), lambda: server.password)


async def faults_of(mailbox: ImapMailbox, uids: range, *, bodies: bool) -> dict[int, str | None]:
    validity = (await mailbox.status("INBOX")).uid_validity
    if bodies:
        return {one.uid: one.fault for one in await mailbox.messages("INBOX", validity, uids)}
    return {one.uid: one.fault for one in await mailbox.headers_of("INBOX", validity, uids)}


@pytest.mark.parametrize("bodies", [False, True])
async def test_a_message_over_which_the_server_always_breaks_off_costs_no_other_one(
    mailbox: ImapMailbox, line: Proxy, bodies: bool
) -> None:
    line.cut_at = asks_for_text_of(7)
    found = await faults_of(mailbox, EVERY, bodies=bodies)
    assert sorted(found) == list(EVERY)
    assert {uid for uid, fault in found.items() if fault} == {7}
    line.cut_at = asks_for_text_of(NEWEST)
    assert (await faults_of(mailbox, range(NEWEST, NEWEST + 1), bodies=bodies))[NEWEST]
    await mailbox.close()


@pytest.mark.parametrize("bodies", [False, True])
async def test_a_line_that_breaks_four_times_at_one_message_and_then_holds_blames_it_for_nothing(
    mailbox: ImapMailbox, line: Proxy, bodies: bool
) -> None:
    """Regression: such a mail was set aside for good."""
    line.cut_at = asks_for_text_of(NEWEST, times=4)
    assert await faults_of(mailbox, range(NEWEST, NEWEST + 1), bodies=bodies) == {NEWEST: None}
    await mailbox.close()


@pytest.mark.parametrize("bodies", [False, True])
async def test_a_line_over_which_no_message_comes_blames_none(mailbox: ImapMailbox, line: Proxy, bodies: bool) -> None:
    line.cut_at = lambda said: any(asks_for_text_of(uid)(said) for uid in EVERY)
    with pytest.raises(MailServerError):
        await faults_of(mailbox, range(NEWEST, NEWEST + 1), bodies=bodies)
    line.cut_at = lambda _: False
    assert set((await faults_of(mailbox, EVERY, bodies=bodies)).values()) == {None}
    await mailbox.close()


async def test_a_line_that_breaks_when_the_folder_is_opened_blames_none(mailbox: ImapMailbox, line: Proxy) -> None:
    """The message was not even asked for."""
    validity = (await mailbox.status("INBOX")).uid_validity
    line.cut_all()
    line.cut_at = lambda said: b" EXAMINE " in said
    with pytest.raises(MailServerError):
        await mailbox.messages("INBOX", validity, [NEWEST])
    await mailbox.close()


async def test_some_side_by_side_cost_no_other_one(mailbox: ImapMailbox, line: Proxy) -> None:
    rotten = [asks_for_text_of(uid) for uid in (5, 6, 7, 8)]
    line.cut_at = lambda said: any(asks(said) for asks in rotten)
    (headers,) = await all_headers(mailbox, "INBOX")
    assert {one.uid for one in headers if one.fault} == {5, 6, 7, 8}
    assert len(headers) == COUNT
    await mailbox.close()


async def test_the_only_message_of_a_folder_is_named_where_there_is_none_to_compare_it_with(
    server: ImapServer, mailbox: ImapMailbox, line: Proxy
) -> None:
    await asyncio.to_thread(server.mail.append, "Archive", letter(), (), NOON)
    line.cut_at = asks_for_text_of(1)
    (headers,) = await all_headers(mailbox, "Archive")
    assert [bool(one.fault) for one in headers] == [True]
    await mailbox.close()


async def test_a_server_that_goes_down_over_a_message_and_starts_anew_is_waited_for(mailbox: ImapMailbox, line: Proxy) -> None:
    """Regression: each pass ended there, and what came later was never seen."""
    asks = asks_for_text_of(NEWEST)
    line.cut_at = lambda said: asks(said) and line.leave_for(0.05)
    found = await faults_of(mailbox, range(NEWEST - 1, NEWEST + 1), bodies=True)
    assert {uid for uid, fault in found.items() if fault} == {NEWEST}
    await mailbox.close()


async def test_a_server_that_was_not_there_before_is_not_waited_for(server: ImapServer) -> None:
    mailbox = ImapMailbox(settings_of(server, port=1), lambda: server.password)
    began = time.monotonic()
    with pytest.raises(UnreachableError):
        await mailbox.status("INBOX")
    assert time.monotonic() - began < SOONER_THAN_PATIENCE
    await mailbox.close()


async def test_whoever_closes_the_mailbox_does_not_wait_for_it(mailbox: ImapMailbox, line: Proxy) -> None:
    validity = (await mailbox.status("INBOX")).uid_validity
    gone = threading.Event()

    def leave(said: bytes) -> bool:
        if not asks_for_text_of(NEWEST)(said):
            return False
        gone.set()
        return line.leave_for(60)

    line.cut_at = leave
    asking = asyncio.create_task(mailbox.messages("INBOX", validity, [NEWEST]))
    await asyncio.to_thread(gone.wait, 20)
    async with asyncio.timeout(SOONER_THAN_PATIENCE):
        await mailbox.close()
        with pytest.raises(MailServerError):
            await asking

"""One message that a server chokes on costs its neighbours nothing."""

import re
from collections.abc import Callable

import pytest

from connectors.imap.fetch import EPOCH
from connectors.imap.mailbox import ImapMailbox
from daemon.demo.servers.imap_session import Intercept, Session
from daemon.demo.servers.imap_values import Command, HangUpError, RefusedError
from tests.contract.mailbox.contract import all_headers
from tests.contract.mailbox.search_contract import NOON, letter
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import (
    Execute,
    rewrite,
)

ROTTEN = 7


def where_the_text_of_the_rotten_one_is_asked(do: Callable[[Session], None]) -> Intercept:
    async def fault(session: Session, _command: Command, execute: Execute) -> str:
        answer = await execute()
        if re.search(rb"UID 7 [^\r\n]*BODY\[", b"".join(session.pending)):
            do(session)
        return answer

    return fault


def say_no(session: Session) -> None:
    session.pending.clear()
    raise RefusedError("NO [SERVERBUG] internal error")


def hang_up(session: Session) -> None:
    session.pending.clear()
    raise HangUpError


def garble(session: Session) -> None:
    session.pending = [b"".join(session.pending).replace(b"UID 7 ", b"UID seven ")]


def leave_out_the_date(session: Session) -> None:
    session.pending = [re.sub(rb'(UID 7 [^\r\n]*)INTERNALDATE "[^"]*" ', rb"\1", b"".join(session.pending))]


def leave_out_the_message(session: Session) -> None:
    whole = b"".join(session.pending)
    session.pending = [re.sub(rb"\* 7 FETCH \(UID 7 .*?\r\n\)\r\n", b"", whole, flags=re.DOTALL)]


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("fault", [say_no, hang_up, garble, leave_out_the_date, leave_out_the_message])
async def test_one_rotten_message_is_reported_among_its_sound_neighbours(
    embedded_imap: EmbeddedUser, mailbox: ImapMailbox, fault: Callable[[Session], None]
) -> None:
    """Regression: imapclient#448, where one bad answer lost the whole batch."""
    embedded_imap.faults.on("UID FETCH", where_the_text_of_the_rotten_one_is_asked(fault))
    (headers,) = await all_headers(mailbox, "INBOX")
    assert [header.uid for header in headers] == list(range(20, 0, -1))
    assert {header.uid for header in headers if header.fault} == {ROTTEN}
    (rotten,) = (header for header in headers if header.fault)
    assert (rotten.header, rotten.internal_date, rotten.size) == (b"", NOON, len(letter(ROTTEN)))
    validity = (await mailbox.status("INBOX")).uid_validity
    messages = await mailbox.messages("INBOX", validity, range(5, 10))
    assert [(message.uid, bool(message.fault), bool(message.raw)) for message in messages] == [
        (uid, uid == ROTTEN, uid != ROTTEN) for uid in range(5, 10)
    ]


@pytest.mark.usefixtures("letters")
async def test_a_message_of_which_nothing_can_be_had_is_still_reported(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    async def fault(session: Session, _command: Command, execute: Execute) -> str:
        answer = await execute()
        if b"UID 7 " in b"".join(session.pending):
            say_no(session)
        return answer

    embedded_imap.faults.on("UID FETCH", fault)
    (headers,) = await all_headers(mailbox, "INBOX")
    (rotten,) = (header for header in headers if header.fault)
    assert (rotten.uid, rotten.internal_date) == (ROTTEN, EPOCH)


@pytest.mark.usefixtures("letters")
async def test_answers_in_two_parts_and_unasked_ones_are_sorted_out(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    def untidy(answer: bytes) -> bytes:
        split = re.sub(rb"\(UID (\d+) FLAGS (\([^)]*\)) ", rb"(UID \1 FLAGS \2)\r\n* \1 FETCH (UID \1 ", answer)
        return b"* 3 FETCH (FLAGS (\\Seen))\r\n* 20 EXISTS\r\n* OK still here\r\n" + split

    embedded_imap.faults.on("UID FETCH", rewrite(untidy))
    (headers,) = await all_headers(mailbox, "INBOX")
    assert [(header.uid, header.fault) for header in headers] == [(uid, None) for uid in range(20, 0, -1)]
    assert all(header.flags == frozenset() and header.internal_date == NOON and header.header for header in headers)


@pytest.mark.usefixtures("letters")
async def test_what_is_asked_for_is_short_however_many_messages_lie_scattered(
    embedded_imap: EmbeddedUser, mailbox: ImapMailbox
) -> None:
    """Dovecot refuses long lists ("Too long argument"), others above a hundred numbers; what lies between is dropped."""
    asked: list[bytes] = []

    async def note(_session: Session, command: Command, execute: Execute) -> str:
        uids = command.arguments[0]
        asked.append(uids if isinstance(uids, bytes) else str(uids).encode())
        return await execute()

    for number in range(21, 801):
        embedded_imap.user.folder("INBOX").append(letter(number), internal_date=NOON)
    validity = (await mailbox.status("INBOX")).uid_validity
    embedded_imap.faults.on("UID FETCH", note)
    scattered = list(range(1, 801, 2))
    assert [header.uid for header in await mailbox.headers_of("INBOX", validity, scattered)] == scattered[::-1]
    assert list(await mailbox.sizes("INBOX", validity, scattered)) == scattered
    assert [message.uid for message in await mailbox.messages("INBOX", validity, scattered[:60])] == scattered[:60]
    assert b"1:799" in asked
    assert max(map(len, asked)) <= 600

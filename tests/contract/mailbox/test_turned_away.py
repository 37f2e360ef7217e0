"""A server that turns the whole account away for a while says nothing about the messages that were asked for."""

import pytest

from connectors.imap.faults import NOT_CONNECTED, THROTTLED
from connectors.imap.mailbox import ImapMailbox
from daemon.demo.servers.imap_session import Intercept
from daemon.errors import LoginRefusedError, MailServerError, PauseWantedError
from tests.contract.mailbox.contract import all_headers
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import busy, leave_with, not_connected, over_bandwidth, refuse, throttled

LEAVES = leave_with("[OVERQUOTA] Account exceeded command or bandwidth limits.")


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("fault", [not_connected, throttled, over_bandwidth, busy, LEAVES, refuse("NO [UNAVAILABLE] try later")])
async def test_messages_are_not_to_blame_for_it(embedded_imap: EmbeddedUser, mailbox: ImapMailbox, fault: Intercept) -> None:
    validity = (await mailbox.status("INBOX")).uid_validity
    embedded_imap.faults.on("UID FETCH", fault)
    before = len(embedded_imap.faults.commands)
    with pytest.raises(MailServerError):
        await all_headers(mailbox, "INBOX")
    with pytest.raises(MailServerError):
        await mailbox.messages("INBOX", validity, [7])
    assert embedded_imap.faults.commands[before:].count("UID FETCH") == 2, "it is not asked again and again"
    embedded_imap.faults.clear()
    (headers,) = await all_headers(mailbox, "INBOX")
    assert not any(header.fault for header in headers)
    assert not (await mailbox.messages("INBOX", validity, [7]))[0].fault


@pytest.mark.parametrize(
    ("fault", "why"),
    [(not_connected, NOT_CONNECTED), (throttled, THROTTLED), (over_bandwidth, THROTTLED), (busy, THROTTLED), (LEAVES, THROTTLED)],
)
@pytest.mark.parametrize("command", ["LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "AUTHENTICATE"])
async def test_whatever_was_asked_it_is_told_as_a_wish_for_a_pause(
    embedded_imap: EmbeddedUser, mailbox: ImapMailbox, fault: Intercept, why: str, command: str
) -> None:
    async def look() -> None:
        await mailbox.folders()
        validity = (await mailbox.examine("INBOX")).uid_validity
        await mailbox.uids("INBOX", validity)
        await mailbox.messages("INBOX", validity, [1])

    embedded_imap.faults.on(command, fault)
    with pytest.raises(PauseWantedError) as caught:
        await look()
    assert caught.value.why == why


async def test_too_many_connections_are_no_wrong_password(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    """Gmail's words."""
    embedded_imap.faults.on("AUTHENTICATE", refuse("NO [ALERT] Too many simultaneous connections. (Failure)"))
    with pytest.raises(MailServerError) as caught:
        await mailbox.folders()
    assert not isinstance(caught.value, LoginRefusedError)


@pytest.mark.usefixtures("letters")
async def test_after_that_it_connects_anew(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    await mailbox.folders()
    embedded_imap.faults.on("EXAMINE", throttled, times=1)
    with pytest.raises(PauseWantedError):
        await mailbox.examine("INBOX")
    logins = embedded_imap.faults.commands.count("AUTHENTICATE")
    assert (await mailbox.examine("INBOX")).messages == 20
    assert embedded_imap.faults.commands.count("AUTHENTICATE") == logins + 1

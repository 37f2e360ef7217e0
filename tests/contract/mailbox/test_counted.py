"""How far a look has come, on a real connection."""

from datetime import date

from connectors.imap.counted import CountedMailbox, Tally
from tests.contract.mailbox.worlds import settings_of
from tests.servers.interface import ImapServer


async def test_a_look_tells_how_far_it_has_come(imap_server: ImapServer) -> None:
    """The whole is known from the beginning, grows with each folder, and is never less than what was seen."""
    for number in range(3):
        imap_server.mail.append("INBOX", b"Subject: %d\r\n\r\nx\r\n" % number)
    told: list[tuple[int, int]] = []
    mailbox = CountedMailbox(
        settings_of(imap_server), lambda: imap_server.password, Tally(lambda seen, of: told.append((seen, of)))
    )
    try:
        status = await mailbox.examine("INBOX")
        for _ in range(2):
            await mailbox.uids_since("INBOX", status.uid_validity, date(2000, 1, 1))
        for _ in range(2):
            async for batch in mailbox.headers("INBOX", status.uid_validity, 1, None):
                assert len(batch) == 3
    finally:
        await mailbox.close()
    assert told == [(0, 3), (0, 3), (3, 3), (6, 6)]

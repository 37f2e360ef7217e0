"""Removing a draft of ours takes two commands: it is marked as deleted, and then expunged (RFC 4315).

A line that breaks between them leaves the draft marked: no listing counts it any more, yet there it lies, and the user may bring it back.
Whoever settles what a removal came to finishes it first.
"""

import contextlib

from daemon.errors import UidPlusMissingError
from daemon.flows.listing import Listing, body_of
from daemon.flows.world import Account
from daemon.writing.canonical import content_hash


async def finish_removal(account: Account, listing: Listing, message_id: str | None, ours: str | None) -> None:
    """Expunge the draft of that Message-ID if it is marked, and says what we wrote (``ours``: its content hash); never another."""
    for one in listing.marked:
        if message_id is None or one.envelope.message_id != message_id:
            continue
        body = await body_of(account, one.folder, one.uid_validity, one.header.uid)
        if body is not None and content_hash(body.raw) == ours:
            with contextlib.suppress(UidPlusMissingError):  # then it was not we who marked it
                await account.mailbox.expunge(one.folder, one.uid_validity, one.header.uid)

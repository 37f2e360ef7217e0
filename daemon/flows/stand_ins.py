"""What stands for a message of which the server could not even hand out the header: it is known by its place alone.

Once its body can be had, the message takes the place as what it is, and is read as any other: who wrote it, and when, decides how.
"""

from daemon.flows.headers import STAND_IN, Place, keep_headers, mails_of
from daemon.flows.world import Account, World
from daemon.ports.mail import FetchedHeader, FetchedMessage, Folder
from daemon.ports.store import Transaction
from daemon.ports.stored import StoredMessage

_HEADER_LIMIT = 64 * 1024


def is_stand_in(message: StoredMessage) -> bool:
    """Whether nothing was known of it but where it lies."""
    return message.identity.startswith(STAND_IN)


def make_way(tx: Transaction, world: World, account: Account, message: StoredMessage, fetched: FetchedMessage) -> None:
    """Put the message itself in its place, to be read in its turn; a draft is no mail, and leaves none."""
    lay = message.locations[0]
    tx.forget_locations(account.profile.name, lay.folder, lay.uid_validity, [lay.uid])
    tx.mark_read(message.id, None)
    block = fetched.raw[:_HEADER_LIMIT].partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    header = FetchedHeader(fetched.uid, fetched.internal_date, len(fetched.raw), fetched.flags, block)
    keep_headers(tx, world, account, Place(lay.folder, lay.uid_validity), mails_of(Folder(lay.folder), [header]), wanted=True)

"""A mailbox that tells how far a look through it has come."""

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import date

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from daemon.ports.mail import FetchedHeader


class Tally:
    """Mails seen and to be seen, over all mailboxes of one look. ``tell(seen, of)`` is called whenever one of them grows."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._seen = 0
        self._recent: dict[tuple[str, str], int] = {}

    def recent(self, account: str, folder: str, count: int) -> None:
        """So many mails of a folder are recent enough."""
        self._recent[account, folder] = count
        self.saw(0)

    def saw(self, count: int) -> None:
        """So many mails more were seen; the last step of a bar is never taken twice."""
        self._seen += count
        self._tell(self._seen, max(self._seen, sum(self._recent.values())))


class CountedMailbox(ImapMailbox):
    """See ``Tally``."""

    def __init__(self, settings: ImapSettings, password: Callable[[], str], tally: Tally) -> None:
        super().__init__(settings, password)
        self._name = settings.name
        self._tally = tally

    async def uids_since(self, folder: str, uid_validity: int, since: date) -> Sequence[int]:
        """See ``Mailbox.uids_since``: what the first look begins with."""
        found = await super().uids_since(folder, uid_validity, since)
        self._tally.recent(self._name, folder, len(found))
        return found

    async def headers(
        self, folder: str, uid_validity: int, first: int, last: int | None
    ) -> AsyncIterator[tuple[FetchedHeader, ...]]:
        """See ``Mailbox.headers``."""
        async for batch in super().headers(folder, uid_validity, first, last):
            self._tally.saw(len(batch))
            yield batch

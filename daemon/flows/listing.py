"""What lies in the Drafts folders, in full."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property

from daemon.flows.folders import drafts_folders
from daemon.flows.lying import LyingDraft, SeenFolder
from daemon.flows.world import Account
from daemon.ports.mail import FetchedMessage, FolderStatus
from daemon.ports.stored import DraftPlace
from daemon.reading.form import read_envelope

CLOCK_SKEW = timedelta(minutes=5)
UNKNOWN_YEAR = 1970
"""``FetchedHeader``: where the server did not even tell the date."""


@dataclass(frozen=True)
class Listing:
    """Everything in every Drafts folder, with the counters of each. ``marked``: what is flagged as deleted, and still there."""

    drafts: tuple[LyingDraft, ...]
    counters: Mapping[str, FolderStatus]
    marked: tuple[LyingDraft, ...] = ()

    def by_id(self, message_id: str | None) -> LyingDraft | None:
        """The draft of that Message-ID."""
        return self._by_id.get(message_id) if message_id is not None else None

    def at(self, place: DraftPlace) -> LyingDraft | None:
        """The draft that lies exactly there."""
        return self._by_place.get((place.folder, place.uid_validity, place.uid))

    def can_tell(self, place: DraftPlace) -> bool:
        """Whether absence means anything: the folder is there, in the numbering that the place is given in (I6).

        A UID that was given out lies below UIDNEXT for ever, unless the server began to count anew and kept UIDVALIDITY.
        """
        status = self.counters.get(place.folder)
        if status is None or status.uid_validity != place.uid_validity:
            return False
        return place.uid is None or status.uid_next is None or place.uid < status.uid_next

    def may_hide(self, since: datetime) -> bool:
        """Whether something lies there, of that time or of a time unknown, whose header the server did not hand out: then absence means nothing."""
        return any(
            one.header.fault and (one.header.internal_date.year <= UNKNOWN_YEAR or one.header.internal_date >= since - CLOCK_SKEW)
            for one in (*self.drafts, *self.marked)
        )

    def is_empty(self, folder: str) -> bool:
        """Whether nothing at all lies there."""
        return folder in self.counters and not any(draft.folder == folder for draft in self.drafts)

    @cached_property
    def _by_id(self) -> dict[str | None, LyingDraft]:
        """The first of each id."""
        return {draft.envelope.message_id: draft for draft in reversed(self.drafts)}

    @cached_property
    def _by_place(self) -> dict[tuple[str, int, int | None], LyingDraft]:
        return {(draft.folder, draft.uid_validity, draft.header.uid): draft for draft in reversed(self.drafts)}


async def body_of(account: Account, folder: str, uid_validity: int, uid: int) -> FetchedMessage | None:
    """A message as it lies there; None where it is gone, or the server does not hand it out: whoever asks leaves it alone then."""
    found = await account.mailbox.messages(folder, uid_validity, [uid])
    return found[0] if found and found[0].fault is None else None


async def list_drafts(account: Account) -> Listing:
    """A full listing of every Drafts folder; what is flagged as deleted is gone."""
    found: list[LyingDraft] = []
    marked: list[LyingDraft] = []
    counters: dict[str, FolderStatus] = {}
    for folder in drafts_folders(await account.mailbox.folders(), account.profile):
        counters[folder] = status = await account.mailbox.examine(folder)
        seen = await _seen(account, folder, status)
        for uid in sorted(seen.drafts, reverse=True):
            (found if uid in seen.undeleted else marked).append(seen.drafts[uid])
    return Listing(tuple(found), counters, tuple(marked))


async def _seen(account: Account, folder: str, status: FolderStatus) -> SeenFolder:
    """What lies in a folder. Which messages are there, and which are flagged as deleted, is asked anew unless the counters prove it.

    A message never changes under its UID (RFC 9051, 2.3.1.1), so a header is fetched once. Where UIDNEXT is missing or went back the server
    may use UIDs twice, and everything is fetched again. Without a new UID and with as many messages nothing came and nothing went; without
    a new modification sequence no flag changed.
    """
    before = account.seen.get(folder)
    if before is not None and before.status == status and status.uid_next is not None and status.highest_modseq is not None:
        return before
    there = undeleted = await account.mailbox.undeleted(folder, status.uid_validity)
    if len(undeleted) != status.messages:  # the others are flagged, or came or went this moment
        there = await account.mailbox.uids(folder, status.uid_validity)
        undeleted = await account.mailbox.undeleted(folder, status.uid_validity)  # after it: what came between is not flagged
        there |= undeleted
    drafts = {uid: draft for uid, draft in _known(before, status).items() if uid in there}
    unknown = sorted(there - drafts.keys())
    if unknown:
        for header in await account.mailbox.headers_of(folder, status.uid_validity, unknown):
            drafts[header.uid] = LyingDraft(folder, status.uid_validity, header, read_envelope(header.header))
    seen = SeenFolder(status, undeleted, drafts)
    if any(draft.header.fault for draft in drafts.values()):
        account.seen.pop(folder, None)
    else:
        account.seen[folder] = seen
    return seen


def _known(before: SeenFolder | None, status: FolderStatus) -> Mapping[int, LyingDraft]:
    """The headers of before that still hold."""
    if before is None or before.status.uid_validity != status.uid_validity:
        return {}
    earlier, now = before.status.uid_next, status.uid_next
    return before.drafts if earlier is not None and now is not None and earlier <= now else {}

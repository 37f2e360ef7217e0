"""What lies in the Drafts folders, in full."""

from collections.abc import Mapping
from dataclasses import dataclass

from daemon.flows.folders import drafts_folders
from daemon.flows.world import Account, SeenFolder
from daemon.ports.mail import FetchedHeader, FolderStatus
from daemon.ports.stored import DraftPlace
from daemon.reading.form import read_envelope
from daemon.reading.values import Envelope


@dataclass(frozen=True, slots=True)
class LyingDraft:
    """One message of a Drafts folder."""

    folder: str
    uid_validity: int
    header: FetchedHeader
    envelope: Envelope

    def is_at(self, place: DraftPlace | None) -> bool:
        """Whether it lies exactly there."""
        return place is not None and (self.folder, self.uid_validity, self.header.uid) == (
            place.folder,
            place.uid_validity,
            place.uid,
        )


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything in every Drafts folder, with the counters of each. ``marked``: what is flagged as deleted, and still there."""

    drafts: tuple[LyingDraft, ...]
    counters: Mapping[str, FolderStatus]
    marked: tuple[LyingDraft, ...] = ()

    def by_id(self, message_id: str | None) -> LyingDraft | None:
        """The draft of that Message-ID."""
        return next((d for d in self.drafts if message_id is not None and d.envelope.message_id == message_id), None)

    def at(self, place: DraftPlace) -> LyingDraft | None:
        """The draft that lies exactly there."""
        return next((draft for draft in self.drafts if draft.is_at(place)), None)

    def can_tell(self, place: DraftPlace) -> bool:
        """Whether absence means anything: the folder is there, in the numbering that the place is given in (I6).

        A UID that was given out lies below UIDNEXT for ever, unless the server began to count anew and kept UIDVALIDITY.
        """
        status = self.counters.get(place.folder)
        if status is None or status.uid_validity != place.uid_validity:
            return False
        return place.uid is None or status.uid_next is None or place.uid < status.uid_next

    def is_empty(self, folder: str) -> bool:
        """Whether nothing at all lies there."""
        return folder in self.counters and not any(draft.folder == folder for draft in self.drafts)


async def list_drafts(account: Account) -> Listing:
    """A full listing of every Drafts folder; what is flagged as deleted is gone."""
    found: list[LyingDraft] = []
    marked: list[LyingDraft] = []
    counters: dict[str, FolderStatus] = {}
    for folder in drafts_folders(await account.mailbox.folders(), account.profile):
        status = await account.mailbox.examine(folder)
        counters[folder] = status
        for header in await _headers(account, folder, status):
            kind = marked if "\\deleted" in {flag.lower() for flag in header.flags} else found
            kind.append(LyingDraft(folder, status.uid_validity, header, read_envelope(header.header)))
    return Listing(tuple(found), counters, tuple(marked))


async def _headers(account: Account, folder: str, status: FolderStatus) -> tuple[FetchedHeader, ...]:
    """All headers of a folder; from memory where its counters prove that it is as it was.

    Without a new UID and with as many messages nothing came and nothing went; without a new modification sequence no flag changed.
    """
    seen = account.seen.get(folder)
    if seen is not None and seen.status == status and status.uid_next is not None and status.highest_modseq is not None:
        return seen.headers
    headers: list[FetchedHeader] = []
    async for batch in account.mailbox.headers(folder, status.uid_validity, 1, None):
        headers.extend(batch)
    if not any(header.fault for header in headers):
        account.seen[folder] = SeenFolder(status, tuple(headers))
    return tuple(headers)

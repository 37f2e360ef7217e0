"""A message of a Drafts folder, and what a Drafts folder held when it was listed the last time."""

from collections.abc import Mapping
from dataclasses import dataclass

from daemon.ports.mail import FetchedHeader, FolderStatus
from daemon.ports.stored import DraftPlace
from daemon.reading.values import Envelope


@dataclass(frozen=True, slots=True)
class LyingDraft:
    """One message of a Drafts folder."""

    folder: str
    uid_validity: int
    header: FetchedHeader
    envelope: Envelope

    def bears(self, message_id: str | None) -> bool:
        """Whether it has that Message-ID, or had it before Microsoft gave it another."""
        return message_id in {self.envelope.message_id, self.envelope.original_message_id}

    def is_at(self, place: DraftPlace | None) -> bool:
        """Whether it lies exactly there."""
        return place is not None and (self.folder, self.uid_validity, self.header.uid) == (
            place.folder,
            place.uid_validity,
            place.uid,
        )


@dataclass(frozen=True, slots=True)
class SeenFolder:
    """A full listing, and the counters that the folder had at that time. ``drafts``: by UID, those flagged as deleted included.

    The flags of ``drafts`` are those of when it was fetched; ``undeleted`` tells what matters of them.
    """

    status: FolderStatus
    undeleted: frozenset[int]
    drafts: Mapping[int, LyingDraft]

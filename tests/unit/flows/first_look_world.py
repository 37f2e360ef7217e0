"""Mail that a first look meets, and how far one has come."""

from tests.builders import at
from tests.mails import USER, mail
from tests.world import MemoryWorld

NOW = at("2026-11-20 12:00")


def letter(number: int) -> bytes:
    return mail(
        "Friend <friend@people.example>", [USER], f"Hello {number}", "See you.", at=NOW, message_id=f"<{number}@people.example>"
    )


def newsletter(number: int, subject: str = "Weekly") -> bytes:
    """Its body is not worth reading."""
    return mail(
        "News <letter@news.example>",
        [USER],
        f"{subject} {number}",
        "News.",
        at=NOW,
        message_id=f"<{number}@news.example>",
        extra=["List-Id: <news.example>"],
    )


def known_and_floor(world: MemoryWorld) -> tuple[frozenset[int], int]:
    """What is known of INBOX, and how far down the look has come."""
    with world.store.snapshot() as snapshot:
        cursor = snapshot.folder_cursor("personal", "INBOX")
        assert cursor is not None
        return snapshot.known_uids("personal", "INBOX", cursor.uid_validity), cursor.floor_uid

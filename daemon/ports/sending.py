"""One account's way out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class SendPhase(StrEnum):
    """How far an SMTP dialogue came. A refusal in the first two says nothing about the mail; a lost answer in the last leaves it in doubt."""

    CONNECT = "connect"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the message; ``answer`` is its last line."""

    answer: str


@dataclass(frozen=True, slots=True)
class SendRefused:
    """Nothing was sent. ``permanent``: 5xx; else worth another try later. ``phase``: where it was refused."""

    permanent: bool
    answer: str
    phase: SendPhase = SendPhase.CONNECT


@dataclass(frozen=True, slots=True)
class SendUnknown:
    """The answer got lost after DATA began: it may have gone out."""

    why: str


class Transport(Protocol):
    """One account's way out."""

    async def send(self, sender: str, recipients: Sequence[str], raw: bytes) -> Sent | SendRefused | SendUnknown:
        """Hand over one message, all recipients or none. Never raises for what the server or network does."""
        ...

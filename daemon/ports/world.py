"""Clock, tokens, secrets, reader and resources."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from daemon.reading.values import HeaderReading, Interview, Reading, ReadingContext


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The current instant, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never go back; only differences mean something."""
        ...


class Tokens(Protocol):
    """Opaque names nobody can guess."""

    def new(self) -> str:
        """At least 128 random bits, in characters allowed left of ``@`` in a Message-ID."""
        ...


class Secrets(Protocol):
    """Passwords, from where the user keeps them."""

    def password(self, account: str) -> str:
        """The password of the account or calendar of this name; raises ``errors.SecretUnavailableError``."""
        ...


class Reader(Protocol):
    """Reading of untrusted bytes where it can be killed. Raises ``UnreadableMessageError``, and ``errors.InstallationError`` where a table of its own cannot be read."""

    async def message(self, raw: bytes, context: ReadingContext) -> Reading:
        """Read one mail."""
        ...

    async def calendar(self, raw: bytes, context: ReadingContext) -> tuple[Interview, ...]:
        """Read one calendar object: all its event instances between a year before and a year after the context's instant."""
        ...

    async def headers(self, blocks: Sequence[bytes], own_addresses: frozenset[str]) -> Sequence[HeaderReading]:
        """Understand many header blocks, in their order."""
        ...

    def prepare(self) -> None:
        """Say that something is soon to be read: a worker takes its time to start. Never raises."""
        ...

    async def close(self) -> None:
        """Stop the worker; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Resources:
    """Data loaded once and passed on as values. ``templates``: name -> Jinja2 source. ``holidays``: country -> days off."""

    templates: dict[str, str] = field(default_factory=dict[str, str])
    holidays: frozenset[date] = frozenset()

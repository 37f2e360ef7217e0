"""One calendar source."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """One calendar object as its source holds it now; ``raw`` None: it is gone. ``href`` names it within the source."""

    href: str
    raw: bytes | None


@dataclass(frozen=True, slots=True)
class CalendarSync:
    """Everything that changed since ``token``; ``complete`` True where ``changes`` is the full listing, not a difference."""

    changes: tuple[CalendarChange, ...]
    token: str | None
    complete: bool


class Calendar(Protocol):
    """One calendar source. May raise ``errors.CalendarError``."""

    async def sync(self, token: str | None) -> CalendarSync:
        """Changes since the token of an earlier sync; None asks for everything."""
        ...

    async def close(self) -> None:
        """Drop connections; never raises."""
        ...

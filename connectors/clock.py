"""The only file that asks the machine what time it is."""

import time
from datetime import UTC, datetime


class SystemClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """The current instant, UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the one place

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()


class FixedClock:
    """A clock that stands at one instant (``--now``); the monotonic side runs on, since time-outs must still end.

    Raises ``ValueError`` where the instant has no UTC offset.
    """

    def __init__(self, instant: datetime) -> None:
        if instant.utcoffset() is None:
            raise ValueError("an instant needs its UTC offset")
        self._instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """The given instant, UTC, however long the program runs."""
        return self._instant

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

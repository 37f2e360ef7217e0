"""The Calendar port in memory: the twin that flows are tested on, held to the same contract suite as the real sources."""

from collections import deque

from daemon.ports.calendar import CalendarChange, CalendarSync


class MemoryCalendar:
    """A calendar source in memory. ``put``, ``remove``, ``forget_tokens`` and ``fail_next`` shape the world; ``syncs`` counts calls."""

    def __init__(self) -> None:
        self._objects: dict[str, bytes] = {}
        self._log: list[str] = []
        self._epoch = 0
        self._failures: deque[Exception] = deque()
        self.syncs = 0
        self.is_closed = False

    def put(self, href: str, raw: bytes) -> None:
        """Add or replace an object."""
        self._objects[href] = raw
        self._log.append(href)

    def remove(self, href: str) -> None:
        """Take an object away; ``KeyError`` where there is none."""
        del self._objects[href]
        self._log.append(href)

    def forget_tokens(self) -> None:
        """From now on every earlier token is unknown, as after a restored backup."""
        self._epoch += 1

    def fail_next(self, error: Exception) -> None:
        """Let the next sync raise."""
        self._failures.append(error)

    def copy(self) -> "MemoryCalendar":
        """One of its own with the same in it, and the same to come."""
        other = MemoryCalendar()
        other._objects, other._log, other._epoch = dict(self._objects), list(self._log), self._epoch
        other._failures = deque(self._failures)
        return other

    def state(self) -> tuple[object, ...]:
        """All that tells it from another, to be compared; how often it was asked is none of it."""
        failures = tuple((type(error), str(error)) for error in self._failures)
        return (tuple(self._objects.items()), tuple(self._log), self._epoch, failures)

    async def sync(self, token: str | None) -> CalendarSync:
        self.syncs += 1
        if self._failures:
            raise self._failures.popleft()
        now = f"memory-{self._epoch}-{len(self._log)}"
        position = self._position(token)
        if position is None:
            return CalendarSync(tuple(CalendarChange(href, raw) for href, raw in self._objects.items()), now, complete=True)
        touched = dict.fromkeys(self._log[position:])
        return CalendarSync(tuple(CalendarChange(href, self._objects.get(href)) for href in touched), now, complete=False)

    async def close(self) -> None:
        self.is_closed = True

    def _position(self, token: str | None) -> int | None:
        kind, _, rest = (token or "").partition("-")
        epoch, _, position = rest.partition("-")
        if kind != "memory" or epoch != str(self._epoch) or not position.isdigit() or int(position) > len(self._log):
            return None
        return int(position)

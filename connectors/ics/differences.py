"""What changed between two listings of the same source."""

from collections.abc import Mapping

from daemon.ports.calendar import CalendarChange


def changes_between(
    before: Mapping[str, str], now: Mapping[str, bytes], marks: Mapping[str, str], *, whole: bool
) -> tuple[CalendarChange, ...]:
    """New and changed objects, then the ones that are gone; nothing is gone from a listing that is not ``whole``."""
    changed = [CalendarChange(name, now[name]) for name in now if before.get(name) != marks[name]]
    gone = [CalendarChange(name, None) for name in before if name not in marks] if whole else []
    return (*changed, *gone)

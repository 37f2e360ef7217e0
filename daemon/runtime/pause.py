"""How long an account whose passes fail is left alone: seconds at first, then twice as long each time, up to a bound, and never to the second.

Without it a wrong password would be tried with each tick, which providers answer by locking the account, and a server that asks for quiet
would be asked every minute. Where no server answers at all, as without a network, nobody is bothered: there the bound is less than a tick, since
its return is told by nobody. A pause ends early with the first sign of life: a connection that came up elsewhere, a hint, the end of sleep; then
pauses begin small again, but for those that the server wants.
"""

from collections.abc import Callable

from daemon.errors import CertificateError, LoginRefusedError, PauseWantedError, UnreachableError, WorldError

FIRST, MOST = 5.0, 300.0
UNREACHABLE_MOST = 45.0
"""Without a connection, or with one to somebody else: a guests' page of a hotel, say. No password was shown, and no server asked."""
WANTED_FIRST, WANTED_MOST = 300.0, 3600.0
_DOUBLED_AT_MOST = 20


class Pause:
    """One account's. ``now``: seconds of a clock that nobody sets; ``vary`` draws from 0 to 1."""

    def __init__(self, now: Callable[[], float], vary: Callable[[], float]) -> None:
        self._now = now
        self._vary = vary
        self._failures = 0
        self._wanted = 0
        self._until: float | None = None

    @property
    def left(self) -> float | None:
        """Seconds, 0 once they are over; None where the last pass succeeded."""
        return None if self._until is None else max(0.0, self._until - self._now())

    @property
    def is_wanted(self) -> bool:
        """Whether the server, or the lack of a password, asks for it: then a mere hint does not end it."""
        return self._wanted > 0 and bool(self.left)

    def end(self) -> None:
        """There is a sign of life: the next pass may come, or the one under way was made before it."""
        self._failures = 0
        if self._until is not None:
            self._until = self._now()

    def after(self, error: WorldError | None) -> None:
        """A pass failed so, or (None) it did not."""
        if error is None:
            self._failures, self._wanted, self._until = 0, 0, None
            return
        if isinstance(error, LoginRefusedError | PauseWantedError):
            self._failures, self._wanted = 0, self._wanted + 1
            seconds = _doubled(WANTED_FIRST, WANTED_MOST, self._wanted)
        else:
            self._failures, self._wanted = self._failures + 1, 0
            most = UNREACHABLE_MOST if isinstance(error, UnreachableError | CertificateError) else MOST
            seconds = _doubled(FIRST, most, self._failures)
        self._until = self._now() + seconds * (0.75 + self._vary() / 2)


def _doubled(first: float, most: float, times: int) -> float:
    return min(most, first * 2.0 ** min(times - 1, _DOUBLED_AT_MOST))

"""The Transport port in memory: takes mail in, and fails as it is told to."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from daemon.ports.sending import SendRefused, SendUnknown, Sent

Outcome = Sent | SendRefused | SendUnknown


@dataclass(frozen=True, slots=True)
class Handed:
    """One mail as it was handed in."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


@dataclass
class MemoryTransport:
    """``taken``: what a server would have by now. ``next_outcomes``: what is answered instead of a success, in order.

    A ``SendUnknown`` among them may have been taken (``lost_after``) or not. ``before``: called as the dialogue begins.
    """

    taken: list[Handed] = field(default_factory=list[Handed])
    next_outcomes: deque[Outcome] = field(default_factory=deque[Outcome])
    lost_after: bool = True
    before: Callable[[], object] = lambda: None

    async def send(self, sender: str, recipients: Sequence[str], raw: bytes) -> Outcome:
        """See ``Transport.send``."""
        self.before()
        outcome = self.next_outcomes.popleft() if self.next_outcomes else Sent("250 2.0.0 taken")
        if isinstance(outcome, Sent) or (isinstance(outcome, SendUnknown) and self.lost_after):
            self.taken.append(Handed(sender, tuple(recipients), raw))
        return outcome

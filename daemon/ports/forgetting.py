"""Forgetting for good: what ``forget`` and retention ask of the store. All that they remove is overwritten on the disk."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where an address stands. ``threads``: their ids; ``messages``: how many mails; ``others``: rows that are neither."""

    threads: tuple[int, ...] = ()
    messages: int = 0
    others: int = 0

    @property
    def anything(self) -> bool:
        """Whether there is anything to forget."""
        return bool(self.threads or self.messages or self.others)


class Forgetting(Protocol):
    """Part of a transaction.

    A mail that was forgotten leaves a husk: the places where it lies, so that it is not read again, and a hash by which it is known
    should it turn up elsewhere. Nothing else remains of it.
    """

    def mentions(self, address: str) -> Mentions:
        """What ``forget_person`` would remove."""
        ...

    def forget_person(self, address: str) -> Mentions:
        """Remove every thread that the person takes part in, every mail from or to them, and whatever else names the address."""
        ...

    def forget_old(self, before: datetime) -> int:
        """Remove what came to rest before then: threads without a step to come, and mails of no thread; how many threads."""
        ...

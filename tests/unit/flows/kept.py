"""What lives have in common: the loop and the store in which they are lived, and the looks that one had and another has again.

A life is a pure consequence of its steps: nothing in it draws lots or asks for the time. Hypothesis makes most lives out of an earlier one
by changing a step of it, so that a third of all looks find the very world that an earlier life was in after the same steps, and would
leave it as that one did. Such a look is not had again: its end, which was judged when it was had, is put in its place.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import blake2b

from connectors.memory_calendar import MemoryCalendar
from connectors.memory_mailbox import MemoryMailbox
from daemon.flows.passes import PassReport
from tests.breaking import Rows, Shelf
from tests.unit.flows.oracle import Observer

_MOST = 400  # ends of looks, of the last forty lives: nearly all that are found again are of the last six


@dataclass(slots=True)
class Kept:
    """How far a life had come. ``came_through``: the look by which it came there. ``judged``: each step then said why."""

    rows: Rows
    mailbox: MemoryMailbox
    calendar: MemoryCalendar
    observer: Observer
    now: datetime
    count: int
    tokens: int
    in_step: bool
    came_through: bool = True
    judged: bool = False


class Looks:
    """The ends of looks, by all that came before them; of the last ones."""

    def __init__(self) -> None:
        self._ends: OrderedDict[bytes, Kept] = OrderedDict()

    def end_of(self, path: bytes) -> Kept | None:
        """Where such a look was had."""
        end = self._ends.get(path)
        if end is not None:
            self._ends.move_to_end(path)
        return end

    def keep(self, path: bytes, end: Kept) -> None:
        """For lives to come."""
        self._ends[path] = end
        if len(self._ends) > _MOST:
            self._ends.popitem(last=False)


def further(path: bytes, step: str) -> bytes:
    """What names a life up to here, one step later."""
    return blake2b(path + step.encode(), digest_size=16).digest()


@cache
def looks() -> Looks:
    """Those of all lives of this process."""
    return Looks()


@cache
def shelf() -> Shelf:
    """The store of all lives, which are lived one after the other."""
    return Shelf()


@cache
def empty() -> Rows:
    """What a store holds at first."""
    return Shelf().keep()


@cache
def runner() -> asyncio.Runner:
    """The event loop of all passes that come to their end: making one takes as long as a short pass's reading."""
    return asyncio.Runner()


def run(one_pass: Coroutine[object, object, PassReport]) -> PassReport:
    """What breaks takes its loop with it, and whatever it had left to do."""
    try:
        return runner().get_loop().run_until_complete(one_pass)  # not by the runner, which listens for Ctrl-C anew each time
    except BaseException:
        runner().close()
        runner.cache_clear()
        raise

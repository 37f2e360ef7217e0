"""What lives have in common: the loop and the store in which they are lived, and the looks that one had and another has again.

A look is a pure consequence of the world that it finds: nothing in it draws lots or asks for the time. Hypothesis makes most lives out of
an earlier one by changing a step of it, and many a change makes no difference, so that of all looks more than half find the very world
that another found, to the last byte, and would leave it as that one did. Such a look is not had again: its end, which was judged when it
was had, is put in its place.
"""

import asyncio
import marshal
from collections import OrderedDict
from collections.abc import Coroutine, Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import blake2b
from typing import Any

from connectors.memory_calendar import MemoryCalendar
from connectors.memory_mailbox import MemoryMailbox
from daemon.flows.lying import SeenFolder
from daemon.flows.passes import PassReport
from tests.breaking import Rows, Shelf
from tests.unit.flows.oracle import Observer

_MOST = 400  # ends of looks, of the last forty lives: nearly all that are found again are of the last six
_BY_VALUE = 2  # the last version of its format in which it does not matter which strings are one and the same


@dataclass(slots=True)
class Kept:
    """How far a life had come. ``came_through``: the look by which it came there. ``judged``: each step then said why.

    ``holds``: the rows in brief. ``listed``: what the program remembers of its last listing of drafts.
    """

    rows: Rows
    holds: bytes
    mailbox: MemoryMailbox
    calendar: MemoryCalendar
    observer: Observer
    now: datetime
    count: int
    tokens: int
    listed: Mapping[str, SeenFolder]
    in_step: bool
    came_through: bool = True
    judged: bool = False


class Looks:
    """The ends of looks, by all that each of them found; of the last ones."""

    def __init__(self) -> None:
        self._ends: OrderedDict[Hashable, Kept] = OrderedDict()

    def end_of(self, found: Hashable) -> Kept | None:
        """Where such a look was had."""
        end = self._ends.get(found)
        if end is not None:
            self._ends.move_to_end(found)
        return end

    def keep(self, found: Hashable, end: Kept) -> None:
        """For lives to come."""
        self._ends[found] = end
        if len(self._ends) > _MOST:
            self._ends.popitem(last=False)


def in_brief(rows: Rows) -> bytes:
    """The same for the same rows alone."""
    tables: Any = list(rows.values())
    return blake2b(marshal.dumps(tables, _BY_VALUE), digest_size=16).digest()


def in_short(listed: Mapping[str, SeenFolder]) -> Hashable:
    """A draft is known by its UID (RFC 9051, 2.3.1.1)."""
    return tuple((folder, seen.status, seen.undeleted, frozenset(seen.drafts)) for folder, seen in listed.items())


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

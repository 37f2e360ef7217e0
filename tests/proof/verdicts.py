"""What a fault leads to in the end: the command lines that follow it, up to a state from which they were run before.

The program begins anew with each of them, so that a state which an earlier fault left as well, before the same lines, leads nowhere else.
"""

from collections.abc import Sequence
from datetime import datetime

from tests.proof.stage import Stage
from tests.proof.state import State

PASS = ("run", "--once")


class Verdicts:
    """``lines``: the command lines that follow, at ``now`` by the machine's clock. ``end``: as what they must end."""

    def __init__(self, stage: Stage, lines: Sequence[Sequence[str]], now: datetime, end: State) -> None:
        self._stage = stage
        self._lines = lines
        self._now = now
        self._end = end
        self._known: dict[tuple[int, State], str] = {}

    def now(self, *, first: int = 0) -> str:
        """Run the lines from the ``first`` on: what is wrong with what they end as; empty where nothing is."""
        met: list[tuple[int, State]] = []
        why = self._run(first, met)
        self._known.update(dict.fromkeys(met, why))
        return why

    def _run(self, first: int, met: list[tuple[int, State]]) -> str:
        left = self._stage.left_as()
        for number in range(first, len(self._lines)):
            if (number, left) in self._known:
                return self._known[number, left]
            met.append((number, left))
            ended = self._stage.run(*self._lines[number], clock=self._now)
            if ended.code:
                return f"started again, it ended with {ended.code}: {ended.err}"
            left = self._stage.left_as()
        return left.differs_from(self._end)

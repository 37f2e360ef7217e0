"""What a harness found: a promise, how many cases were tried, what failed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar


@dataclass
class Outcome:
    """``failures``: a sentence each. A harness that tried fewer than ``least`` cases has failed, whatever it found."""

    counters: ClassVar[list[Callable[[], None]]] = []
    """Told of each case in this process."""
    promise: str
    least: int = 1
    cases: int = 0
    failures: list[str] = field(default_factory=list[str])

    def tried(self, failure: str = "") -> None:
        """One more case; with a sentence if it failed."""
        self.cases += 1
        for count in self.counters:
            count()
        if failure:
            self.failures.append(failure)

    def found(self) -> list[str]:
        """All failures, an empty harness among them."""
        few = [f"only {self.cases} cases were found, {self.least} are the least"] if self.cases < self.least else []
        return [*few, *self.failures]

    def add(self, other: "Outcome") -> None:
        """Count another's cases as ours."""
        self.cases += other.cases
        self.failures += other.failures

"""What commands that only show things ask of the store: a part of a snapshot, small enough to be read without its machinery."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from daemon.deciding.facts import Fact
from daemon.deciding.values import StepState
from daemon.ports.stored import (
    AccountState,
    Alert,
    CalendarState,
    Question,
    StepRow,
    StoredMessage,
    ThreadPerson,
    ThreadSummary,
)


class Look(Protocol):
    """Reading, all of one instant. Order is by id unless said otherwise."""

    def account_state(self, name: str) -> AccountState | None: ...
    def calendar_state(self, name: str) -> CalendarState | None: ...
    def alerts(self) -> tuple[Alert, ...]: ...
    def moment(self, key: str) -> datetime | None:
        """An instant of the program as a whole (``paused_until``)."""
        ...

    def threads(self) -> tuple[ThreadSummary, ...]: ...
    def facts_of(self, thread_id: int) -> tuple[Fact, ...]:
        """By ``at``, then in the order recorded."""
        ...

    def thread_people(self, thread_id: int) -> tuple[ThreadPerson, ...]:
        """By address."""
        ...

    def messages_of_thread(self, thread_id: int) -> tuple[StoredMessage, ...]:
        """Oldest first."""
        ...

    def quarantined(self) -> tuple[StoredMessage, ...]:
        """Messages that could not be read."""
        ...

    def steps_in(self, states: Iterable[StepState]) -> tuple[StepRow, ...]:
        """All steps in these states, by ``due_at``."""
        ...

    def questions(self) -> tuple[Question, ...]:
        """Open questions but those about threads that the user closed."""
        ...

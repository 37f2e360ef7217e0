"""What the store keeps of steps on their way, of the queue and of sending, and the instants of the program as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from daemon.deciding.values import StepState

if TYPE_CHECKING:
    from daemon.deciding.queueing import Leaving  # brings all rules with it, which looking does without
    from daemon.ports.stored import DraftPlace, StepRow


@dataclass(frozen=True, slots=True)
class LyingStep:
    """As much of a step as tells whether its draft lies where it lay. ``account``: of the draft, else of the conversation."""

    id: int
    thread_id: int
    account: str
    state: StepState
    message_id: str | None
    place: "DraftPlace | None"


@dataclass(frozen=True, slots=True)
class Sending:
    """What is known of sending a step. ``urged_at``: the user said to send it now. ``tries``: dialogues begun so far.

    ``copy_since``: it went out then, and no copy of it was seen in the mailbox yet.
    """

    urged_at: datetime | None = None
    tries: int = 0
    first_tried_at: datetime | None = None
    tried_at: datetime | None = None
    copy_since: datetime | None = None


class SendingReads(Protocol):
    """Reading."""

    def steps_in(self, states: Iterable[StepState], *, due_by: datetime | None = None) -> "tuple[StepRow, ...]":
        """All steps in these states, or those of them that are due by then, by ``due_at``."""
        ...

    def step(self, step_id: int) -> "StepRow": ...
    def lying_steps(self, account: str, states: Iterable[StepState]) -> tuple[LyingStep, ...]:
        """Of one account, by ``due_at``. Every pass looks at all of them, so that they are told in brief."""
        ...

    def step_states(self) -> dict[int, StepState]:
        """How every step stands, by id."""
        ...

    def steps_to_withdraw(self) -> "tuple[StepRow, ...]":
        """Drafted and queued steps that are no longer wanted, by ``due_at``."""
        ...

    def steps_needing_you(self, state: StepState) -> "tuple[StepRow, ...]":
        """Those in a state that wait for the user, by ``due_at``."""
        ...

    def thanks_told_since(self) -> "tuple[StepRow, ...]":
        """Thank-yous that lie in Drafts and since whose writing a debrief, or an answer to a question, came into their thread."""
        ...

    def rounds_thanked(self, states: Iterable[StepState], after: datetime, until: datetime) -> tuple[tuple[int, date], ...]:
        """Thread and interview day of each thank-you in these states that expires after the one instant and not after the other."""
        ...

    def steps_to_send(self, now: datetime) -> "tuple[StepRow, ...]":
        """Queued steps whose time to go has come, by it."""
        ...

    def steps_without_copy(self) -> "tuple[StepRow, ...]":
        """Steps that went out and of which no copy was seen in the mailbox yet, oldest first."""
        ...

    def leaving(self, since: datetime, *, but: int) -> "tuple[Leaving, ...]":
        """What leaves the queue at or after ``since``, and what the program tried to send since then; without the step ``but``."""
        ...


class SendingWrites(Protocol):
    """Writing."""

    def claim_step(self, step_id: int, expected: StepState, attempt: str, frozen: bytes, message_id: str) -> bool:
        """Compare and set: ``expected`` -> ATTEMPTING with the frozen bytes; False where another was faster (I1)."""
        ...

    def place_draft(self, step_id: int, place: "DraftPlace | None") -> None: ...
    def set_step_state(self, step_id: int, state: StepState, *, at: datetime, error: str | None = None) -> None:
        """Record an outcome; leaving ATTEMPTING clears ``attempt``, leaving the queue for good clears ``send_at``."""
        ...

    def flag_step(self, step_id: int, *, needs_you: bool) -> None: ...
    def next_attempt(self, step_id: int, expected: str, attempt: str, *, error: str | None = None) -> bool:
        """Compare and set: a step that is being attempted goes from one phase to the next; False where it is in another one."""
        ...

    def begin_try(self, step_id: int, at: datetime) -> None:
        """A dialogue with the server begins: one more try."""
        ...

    def queue_step(self, step_id: int, send_at: datetime, *, urged_at: datetime | None = None) -> None:
        """When it goes; ``urged_at``: because the user said so then. Its state is another matter."""
        ...

    def await_copy(self, step_id: int, since: datetime | None) -> None:
        """It went out then, and its copy has to turn up; None: it has."""
        ...

    def note_error(self, step_id: int, error: str) -> None:
        """What went wrong with a step whose state stays."""
        ...

    def keep_moment(self, key: str, at: datetime | None) -> None:
        """Keep, replace or (None) forget it."""
        ...

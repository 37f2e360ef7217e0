"""What an SMTP dialogue came to, recorded before anything else happens."""

from datetime import datetime

from daemon.deciding.facts import Evidence, MailBounced
from daemon.deciding.sending import is_hopeless, next_try
from daemon.deciding.values import StepState
from daemon.flows.attempts import RETURN_FAILED, RETURN_QUEUED, SMTP
from daemon.flows.outcomes import went_out
from daemon.flows.people import learn_of_address
from daemon.flows.queueing import planned_time
from daemon.flows.returning import lost, put_back
from daemon.flows.world import Account, World
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown, Sent
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert, StepRow

_ABOUT_THE_MAIL = frozenset({SendPhase.SENDER, SendPhase.RECIPIENT, SendPhase.DATA, SendPhase.MESSAGE})
_ABOUT_THE_ADDRESS = frozenset({SendPhase.RECIPIENT, SendPhase.DATA, SendPhase.MESSAGE})
_TAKEN_LATE = frozenset({StepState.ATTEMPTING, StepState.UNKNOWN})


async def record(world: World, account: Account, row: StepRow, outcome: Sent | SendRefused | SendUnknown) -> None:
    """Keep the outcome; after a definite no, put the draft back."""
    match outcome:
        case Sent():
            _taken(world, row)
        case SendUnknown():
            lost(world, row, outcome.why)
        case SendRefused():
            refused = _refused(world, row, outcome)
            if refused is not None:
                await put_back(world, account, refused)


def _taken(world: World, row: StepRow) -> None:
    """Another process may have thought that this one had died: what the server took is sent all the same."""
    assert row.step.id is not None  # it is stored
    with world.store.transaction() as tx:
        if tx.step(row.step.id).step.state in _TAKEN_LATE:
            went_out(tx, world, row, (row.step.person,))


def _refused(world: World, row: StepRow, outcome: SendRefused) -> StepRow | None:
    """Whether it is tried again or shown as failed; None where another process took this one for dead."""
    step_id = row.step.id
    assert step_id is not None  # it is stored
    for_good = outcome.permanent and outcome.phase in _ABOUT_THE_MAIL
    with world.store.transaction() as tx:
        again = None if for_good else _next_try(tx, world, row)
        attempt = RETURN_FAILED if again is None else RETURN_QUEUED
        error = outcome.answer if again is not None or for_good else f"given up: {outcome.answer}"
        if not tx.next_attempt(step_id, SMTP, attempt, error=error):
            return None
        if again is not None:
            tx.queue_step(step_id, again, urged_at=row.sending.urged_at)
            text = f"The mail to {row.step.person} could not be sent yet: {outcome.answer}. It lies in Drafts and is tried again."
        else:
            text = f"The mail to {row.step.person} was not sent: {error}. It lies in Drafts, for you to change, send or delete."
            if for_good and outcome.phase in _ABOUT_THE_ADDRESS:
                evidence = Evidence(source="your mail server", quote=outcome.answer)
                bounced = MailBounced(at=world.now, addresses=(row.step.person,), evidence=evidence)
                learn_of_address(tx, world, row.thread_id, row.step.person, bounced)
        tx.raise_alert(Alert(f"sending/{step_id}", text, world.now))
        return tx.step(step_id)


def _next_try(tx: Transaction, world: World, row: StepRow) -> datetime | None:
    """When to try again; None after five days, or when it would no longer be timely."""
    began = row.sending.first_tried_at or world.now
    at = next_try(world.now, row.sending.tries)
    if row.sending.urged_at is None:
        planned = planned_time(tx, world, row, at)
        if planned is None:
            return None
        at = planned
    return None if is_hopeless(began, at) else at

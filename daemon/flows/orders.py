"""What the user orders about one step: out of the queue, or out of the door. Carried out by the next pass, with its last look."""

from daemon.deciding.facts import AddressVouchedFor
from daemon.deciding.queueing import may_be_sent
from daemon.deciding.sending import TRANSITIONS, SendEvent
from daemon.deciding.values import Step, StepState
from daemon.errors import UserError
from daemon.flows.decisions import refresh
from daemon.flows.pausing import paused_until
from daemon.flows.people import learn_of_address
from daemon.flows.queueing import leave, told_to_write
from daemon.flows.world import World
from daemon.ports.store import Snapshot
from daemon.ports.stored import StepRow

_LIST = "`afterword outbox` lists what is queued, `afterword status` everything"
_BY_HAND = "open the draft in your mail client, read it, and send it there"


def undo(world: World, step_id: int) -> Step:
    """Take a step out of the queue; its draft stays, for the user to send. Raises ``UserError``."""
    with world.store.transaction() as tx:
        row = _step(tx, step_id)
        if row.step.state is not StepState.QUEUED or row.place is None:
            raise UserError(f"step {step_id} is not in the queue ({row.step.state.value})", _LIST)
        leave(tx, world, row)
        tx.clear_alert(f"sending/{step_id}")
        return tx.step(step_id).step


def send(world: World, step_id: int, *, again: bool) -> Step:
    """Have a step sent with the next pass, at whatever hour. Raises ``UserError``.

    ``again``: also where it failed, or may have gone out already; the user says that it is to go once more.
    """
    with world.store.transaction() as tx:
        row = _step(tx, step_id)
        _refuse(row, quotes_user=told_to_write(tx, row), again=again)
        if paused_until(tx, world.now) is not None:
            raise UserError("nothing is sent during a pause", "`afterword unpause` ends it")
        event = SendEvent.AGAIN if row.step.state in (StepState.UNKNOWN, StepState.FAILED) else SendEvent.URGED
        if (row.step.state, event) not in TRANSITIONS:
            raise UserError(f"step {step_id} can't be sent: it is {row.step.state.value}", _LIST)
        if event is SendEvent.AGAIN:
            vouched = AddressVouchedFor(at=world.now, address=row.step.person)
            learn_of_address(tx, world, row.thread_id, row.step.person, vouched)
        tx.set_step_state(step_id, TRANSITIONS[row.step.state, event], at=row.step.started_at or world.now)
        tx.queue_step(step_id, world.now, urged_at=world.now)
        for kind in ("sending", "queue"):
            tx.clear_alert(f"{kind}/{step_id}")
        refresh(tx, row.thread_id, world.policy, world.now)
        return tx.step(step_id).step


def _step(snapshot: Snapshot, step_id: int) -> StepRow:
    try:
        return snapshot.step(step_id)
    except KeyError:
        raise UserError(f"there is no step {step_id}", _LIST) from None


def _refuse(row: StepRow, *, quotes_user: bool, again: bool) -> None:
    step = row.step
    if not may_be_sent(step, quotes_user=quotes_user):
        raise UserError(f"step {step.id} is a mail that only you send", _BY_HAND)
    if step.state is StepState.DRAFTED and step.needs_you:
        raise UserError(f"the draft of step {step.id} needs a word of yours before it goes", _BY_HAND)
    if step.state in (StepState.UNKNOWN, StepState.FAILED) and not again:
        why = "may have gone out already" if step.state is StepState.UNKNOWN else "was refused"
        raise UserError(
            f"the mail to {step.person} {why}: {row.error or 'the answer was lost'}",
            f"look into Sent; if it is to go once more, `afterword send {step.id} --again`",
        )

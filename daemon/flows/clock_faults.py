"""A clock that ran ahead and was put right (I6): what was concluded from a time that had not come yet is concluded anew.

A dead battery, a wrong year typed in, a machine that woke before its time service: deadlines then seem to have passed, and steps to have
expired. That the clock went back shows in the store: something was synced in what is now the future.
"""

from dataclasses import replace
from datetime import timedelta

from daemon.flows.decisions import refresh
from daemon.flows.world import Account, World
from daemon.ports.store import Transaction
from daemon.ports.stored import AccountState, Alert

ADJUSTED = timedelta(minutes=2)  # time services move a clock by less
FAR = timedelta(days=1)  # a first look may have begun on the wrong day: folders are looked at as if never seen

BACK = "The clock of this computer went back. Every deadline was reckoned anew; nothing was concluded from the time before."


def put_right(world: World, account: Account) -> None:
    """Where the clock went back since the last pass, decide about every conversation again, and trust no sync of the future."""
    name = account.profile.name
    with world.store.transaction() as tx:
        state = tx.account_state(name)
        jumped = _was_a_jump(tx, world, name, state)
        if state is None or state.last_sync is None:
            return
        if state.last_sync <= world.now + ADJUSTED:
            tx.clear_alert(f"clock/{name}")
            return
        for cursor in tx.folder_cursors(name):
            if state.last_sync > world.now + FAR:
                tx.forget_folder(name, cursor.folder)
            else:
                tx.save_folder_cursor(replace(cursor, synced_at=None))
        for thread in tx.threads():
            if thread.account == name:
                refresh(tx, thread.id, world.policy, world.now)
        tx.save_account_state(replace(state, last_sync=world.now))
        if not jumped:
            tx.raise_alert(Alert(f"clock/{name}", BACK, world.now))


def _was_a_jump(tx: Transaction, world: World, name: str, state: AccountState | None) -> bool:
    """Whether this pass or the last one was given its time by the user: a jump made by ``--now`` is no clock fault (I2)."""
    last = tx.moment(f"as_if/{name}")
    tx.keep_moment(f"as_if/{name}", world.now if world.as_if else None)
    return world.as_if or (last is not None and state is not None and last == state.last_sync)

"""The last part of a pass: what the user is to be told. A note that can't be written never stops anything else."""

from functools import partial

from daemon.errors import MailServerError
from daemon.flows.notes.alerts import write_alerts
from daemon.flows.notes.debriefs import is_still_due, write_debriefs
from daemon.flows.notes.digest import write_digest
from daemon.flows.notes.posting import settle_notes
from daemon.flows.pausing import is_paused
from daemon.flows.world import Account, World
from daemon.ports.stored import Alert


async def write_notes(world: World, account: Account) -> None:
    """Debriefs, alerts and the digest, unless the user wants no notes. A pause stops debriefs: there are no drafts to make better."""
    if not world.policy.notes:
        return
    try:
        await settle_notes(world, account, partial(is_still_due, world))
        if not is_paused(world):
            await write_debriefs(world, account)
        await write_alerts(world, account)
        await write_digest(world, account)
    except MailServerError as error:
        with world.store.transaction() as tx:
            text = f"A note to you could not be written: {error.why}. It is tried again with each pass."
            tx.raise_alert(Alert(f"notes/{account.profile.name}", text, world.now))

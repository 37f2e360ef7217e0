"""One full pass: sync, read, decide, act; then nothing is left to do until something changes."""

from dataclasses import dataclass, replace

from daemon.errors import CalendarError, MailServerError, SecretUnavailableError, WorldError
from daemon.flows.calendars import sync_calendar
from daemon.flows.clock_faults import put_right
from daemon.flows.copies import file_copies
from daemon.flows.decisions import refresh
from daemon.flows.ingest import ingest_pending
from daemon.flows.notes.replies import obey_replies
from daemon.flows.notes.writing import write_notes
from daemon.flows.outbox import act
from daemon.flows.reconciling import reconcile_drafts
from daemon.flows.set_aside import try_again
from daemon.flows.strangers import WHY, is_strange
from daemon.flows.sync import sync_account
from daemon.flows.world import Account, World
from daemon.ports.stored import AccountState, Alert, CalendarState


@dataclass(frozen=True, slots=True)
class Failed:
    """An account or a calendar that could not be synced. ``error``: what the world did; None where it was us who did not trust it."""

    name: str
    why: str
    error: WorldError | None = None


@dataclass(frozen=True, slots=True)
class PassReport:
    """What could not be synced."""

    failed: tuple[Failed, ...] = ()


async def run_pass(world: World, *, conclude: bool) -> PassReport:
    """Do everything that is to be done now.

    ``conclude``: list drafts twice, with a sync between, so that deletions are concluded in this pass (``run --once``);
    the service leaves the second listing to a later pass.
    """
    failed = await sync_calendars(world)
    for account in world.accounts:
        failed.extend(await pass_of_account(world, account, conclude=conclude))
    return PassReport(tuple(failed))


async def sync_calendars(world: World) -> list[Failed]:
    """Read what changed in every calendar; those that failed."""
    failed: list[Failed] = []
    for name in world.calendars:
        failed.extend(await _sync_one_calendar(world, name))
    return failed


async def _sync_one_calendar(world: World, name: str) -> list[Failed]:
    try:
        await sync_calendar(world, name)
    except (CalendarError, SecretUnavailableError) as error:
        with world.store.transaction() as tx:
            state = tx.calendar_state(name) or CalendarState(name, None, None, None, 0, None)
            tx.save_calendar_state(replace(state, error=error.why))
            text = (
                f"The calendar “{name}” could not be read: {error.why}. Drafts about interviews that it holds wait until it can be."
            )
            tx.raise_alert(Alert(f"calendar/{name}", text, world.now))
        return [Failed(name, error.why, error)]
    return []


async def pass_of_account(world: World, account: Account, *, conclude: bool) -> list[Failed]:
    """A pass of one account; what failed where it could not be synced."""
    name = account.profile.name
    try:
        put_right(world, account)
        missing = await learn(world, account, conclude=False)
        if missing and conclude:
            await learn(world, account, conclude=True)
        await obey_replies(world, account)
        sweep(world)
        if is_strange(world, account):
            return _not_synced(world, Failed(name, WHY))
        if world.policy.mode != "observe":
            await file_copies(world, account)
            await act(world, account)
            await write_notes(world, account)
    except (MailServerError, SecretUnavailableError) as error:
        remedy = f"; {error.remedy}" if isinstance(error, SecretUnavailableError) else ""
        return _not_synced(world, Failed(name, error.why, error), remedy)
    return []


def _not_synced(world: World, failed: Failed, remedy: str = "") -> list[Failed]:
    name = failed.name
    with world.store.transaction() as tx:
        state = tx.account_state(name) or AccountState(name, None, None, connected=False, error=None)
        tx.save_account_state(replace(state, connected=False, error=failed.why))
        tx.raise_alert(Alert(f"account/{name}", f"{name}: {failed.why}{remedy}", world.now))
    return [failed]


async def learn(world: World, account: Account, *, conclude: bool) -> bool:
    """Sync one account, see what became of our drafts, and read what is new; whether a draft is missing unexplained.

    Drafts come before reading: a sent draft is known as ours before its copy in Sent is read as a mail of the user's own.
    """
    await sync_account(world, account)
    missing = await reconcile_drafts(world, account, conclude=conclude)
    await ingest_pending(world, account)
    await try_again(world, account)
    return missing


def sweep(world: World) -> None:
    """Decide again about every thread for which time has changed something."""
    with world.store.snapshot() as snapshot:
        due = snapshot.threads_to_decide(world.now)
    for thread_id in due:
        with world.store.transaction() as tx:
            refresh(tx, thread_id, world.policy, world.now)

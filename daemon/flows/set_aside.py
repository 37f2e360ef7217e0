"""Messages that were set aside, since the server did not hand them out or they could not be read, are tried again.

What kept one away may pass: a line that was cut, a server that was ill, a fault of ours that the next version has not. So nothing is set
aside for good, and until it was read it is named (``status``, ``check``).

- When a try is due is told by the age of the message alone: after a quarter of an hour, then each time when it is twice as old, at the
  latest after a day; daily for a month, then monthly. One that is read only with great effort is no burden for ever so.
- A new version of the program tries all of them at once. One that is found in another place is new there (``add_messages``).
- That it was tried is kept before it is, so that a server that goes down over it holds up one pass, and not every pass.
"""

from datetime import timedelta

from daemon.flows.ingest import ingest_pending, read_again
from daemon.flows.world import Account, World

_FIRST = timedelta(minutes=15)
_DAY = timedelta(days=1)
_MONTH = timedelta(days=30)
_DOUBLED = (_DAY // _FIRST).bit_length()


async def try_again(world: World, account: Account) -> None:
    """Fetch and read once more what is due to be tried."""
    name = account.profile.name
    key = f"tried_again/{name}/{world.version}"
    now = world.now
    with world.store.snapshot() as snapshot:
        aside = [one for one in snapshot.quarantined() if one.account == name and one.locations]
        last = snapshot.moment(key) if aside else None
    due = [one for one in aside if last is None or _tries_by(now - one.at) > _tries_by(last - one.at)]
    if not due:
        return
    with world.store.transaction() as tx:
        tx.keep_moment(key, now)
    await read_again(world, account, due)
    await ingest_pending(world, account)


def _tries_by(age: timedelta) -> int:
    """How many there have been, were each made when it was due."""
    if age < _FIRST:
        return 0
    return min((age // _FIRST).bit_length(), _DOUBLED) + min(age, _MONTH) // _DAY + age // _MONTH

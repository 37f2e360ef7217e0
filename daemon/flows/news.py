"""The user's news for the people they stay in touch with (E15)."""

from daemon.deciding.values import News
from daemon.errors import UserError
from daemon.flows.decisions import refresh
from daemon.flows.world import World
from daemon.ports.store import Transaction

LONGEST = 600


def add(world: World, text: str) -> int:
    """Keep an item; its number. Every conversation is decided again. Raises ``UserError``."""
    said = " ".join(text.split())
    if not said:
        raise UserError("There is nothing to tell.", 'Write it as you would to them: afterword news add "I have passed ..."')
    if len(said) > LONGEST:
        raise UserError(f"The news has {len(said)} characters.", f"A mail that is worth reading says it in {LONGEST}.")
    with world.store.transaction() as tx:
        number = tx.add_news(said, world.now)
        _decide_again(tx, world)
    return number


def listed(world: World) -> tuple[News, ...]:
    """What there is to tell, oldest first."""
    with world.store.snapshot() as snapshot:
        return snapshot.news()


def remove(world: World, number: int) -> None:
    """Tell it to nobody any more; untouched drafts of it are taken back. Raises ``UserError``."""
    with world.store.transaction() as tx:
        if not tx.remove_news(number, world.now):
            raise UserError(f"There is no news {number}.", "`afterword news list` shows them with their numbers.")
        _decide_again(tx, world)


def _decide_again(tx: Transaction, world: World) -> None:
    for thread in tx.threads():
        refresh(tx, thread.id, world.policy, world.now)

"""What a store that was closed leaves behind in the process."""

import gc

from sqlalchemy import Dialect

from daemon.ports.stored import AccountState
from daemon.store.database import open_store
from tests.contract.store.samples import NOON


def used(url: str) -> None:
    """A store opened, written through the kept statements, asked, and closed."""
    store = open_store(url)
    with store.transaction() as tx:
        tx.save_account_state(AccountState("home", NOON, NOON, connected=True, error=None))
        tx.people_in_threads(["dana@norvane.example"])
    store.close()


def open_dialects() -> int:
    gc.collect()
    return sum(isinstance(thing, Dialect) for thing in gc.get_objects())


def test_a_closed_store_takes_its_types_with_it(url: str) -> None:
    """Regression: statements that are kept held the dialect of the store they were first made for, 0.14 MB a store."""
    used(url)
    before = open_dialects()
    for _ in range(3):
        used(url)
    assert open_dialects() <= before  # what other tests left may go meanwhile

"""The composition root's part for the user's own hand on what is kept: written out, forgotten, removed."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass

from daemon.config import Config
from daemon.ports.forgetting import Mentions


def everything_kept(config: Config) -> Iterator[tuple[str, dict[str, object]]]:
    """Table and row of all that the database holds, as of one instant. Raises ``StoreError``."""
    from daemon.store.database import existing_store_or_empty  # noqa: PLC0415  (SQLAlchemy is heavy)

    store = existing_store_or_empty(config.storage.url)
    try:
        with store.snapshot() as snapshot:
            yield from snapshot.everything()
    finally:
        store.close()


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What ``forget`` removed. ``copies``: made before upgrades, which held it, too."""

    mentions: Mentions
    copies: int


def mentions_of(config: Config, address: str) -> tuple[Mentions, tuple[str, ...]]:
    """Where an address stands, and the names of the threads that would go. Changes nothing. Raises ``StoreError``."""
    from daemon.store import database  # noqa: PLC0415  (SQLAlchemy is heavy)

    with (
        closing(database.existing_store_or_empty(config.storage.url)) as kept,
        closing(kept.copy_in_memory()) as store,
        store.transaction() as tx,
    ):
        found = tx.mentions(address)
        summaries = [tx.thread_summary(thread_id) for thread_id in found.threads]
    return found, tuple(one.employer or one.employer_key for one in summaries)


def forget(config: Config, address: str) -> Forgotten:
    """Remove what is kept of a person, and rebuild the file without it. Whoever calls holds the lock. Raises ``StoreError``."""
    from daemon.store import database  # noqa: PLC0415  (SQLAlchemy is heavy)

    with closing(database.open_store(config.storage.url, check_integrity=False)) as store:
        with store.transaction() as tx:
            mentions = tx.forget_person(address)
        store.compact()
    return Forgotten(mentions, database.remove_copies(config.storage.url))


def purge(config: Config) -> int:
    """Remove the database and its copies; how many files. Whoever calls holds the lock. Raises ``StoreError``."""
    from daemon.store import database  # noqa: PLC0415  (SQLAlchemy is heavy)

    return database.remove(config.storage.url)

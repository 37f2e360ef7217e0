"""Mailbox and store at one moment, as text that can be compared: names that are drawn anew each time are replaced by numbers."""

import re
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from daemon.store.sql_store import SqlStore

Rows = Sequence[Mapping[str, object]]
_TOKEN = re.compile(r"\b(?:[0-9a-f]{40}|note-[0-9a-f]{24})\b")  # Message-IDs, and the boundary in a note
_DRAWN = frozenset({"digest", "identity_hash"})  # of a fact, and of what a message is known by, over the token in it


class Lying(Protocol):
    """A mail in a folder."""

    @property
    def uid(self) -> int: ...
    @property
    def flags(self) -> Iterable[str]: ...
    @property
    def internal_date(self) -> datetime: ...
    @property
    def raw(self) -> bytes: ...


class Holding(Protocol):
    """A folder."""

    @property
    def name(self) -> str: ...
    def mails(self) -> Sequence[Lying]: ...


class Holds(Protocol):
    """All mail of a user."""

    def folders(self) -> Iterable[Holding]: ...


@dataclass(frozen=True, slots=True)
class State:
    """``mail``: all folders. ``rows``: by table."""

    mail: str
    rows: Mapping[str, str]

    def __hash__(self) -> int:
        return hash((self.mail, tuple(self.rows.items())))

    def differs_from(self, other: "State") -> str:
        """What is different, in short; empty where nothing is."""
        if self.mail != other.mail:
            return f"mailbox: {_first_difference(other.mail, self.mail)}"
        for table in sorted(self.rows.keys() | other.rows.keys()):
            if self.rows.get(table) != other.rows.get(table):
                return f"table {table}: {_first_difference(other.rows.get(table, ''), self.rows.get(table, ''))}"
        return ""


def state(user: Holds, tables: Mapping[str, Rows]) -> State:
    """A user's mail and the rows of a store. Steps come first: the order in which they were planned gives the tokens their numbers."""
    known: dict[str, str] = {}

    def replaced(value: object) -> str:
        return _TOKEN.sub(lambda found: known.setdefault(found[0], f"token-{len(known)}"), repr(value))

    mail = replaced(
        {
            folder.name: [(one.uid, sorted(one.flags), one.internal_date.isoformat(), one.raw) for one in folder.mails()]
            for folder in user.folders()
        }
    )
    rows = {
        table: "\n".join(sorted(replaced({name: row[name] for name in row if name not in _DRAWN}) for row in tables[table]))
        for table in sorted(tables, key=lambda name: (name != "steps", name))
    }
    return State(mail, rows)


def tables_of(store: SqlStore) -> dict[str, list[dict[str, object]]]:
    """All rows of a store that is open."""
    with store.snapshot() as snapshot:
        return _by_table(snapshot.everything())


def _by_table(rows: Iterable[tuple[str, dict[str, object]]]) -> dict[str, list[dict[str, object]]]:
    tables: dict[str, list[dict[str, object]]] = {}  # frozen bytes are taken out of their Base64, else no token is found in them
    for table, row in rows:
        frozen = row.get("frozen")
        tables.setdefault(table, []).append({**row, "frozen": b64decode(frozen)} if isinstance(frozen, str) else row)
    return tables


def _first_difference(expected: str, found: str) -> str:
    place = next(
        (at for at, (one, two) in enumerate(zip(expected, found, strict=False)) if one != two), min(len(expected), len(found))
    )
    first, last = max(0, place - 150), place + 150
    return f"expected …{expected[first:last]}… found …{found[first:last]}…"

"""From every schema there ever was to the newest: all rows of all tables stay, and a copy of before lies beside.

A new migration is tried here without a line being added: whatever schema it starts from is filled with rows of its own kind.
"""
# pyright: reportPrivateUsage=false
# The migrations are run behind the store's back, as far as is wanted.

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import cast
from zlib import crc32

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from msgspec import structs

from daemon.errors import NewerSchemaError
from daemon.store import schema
from daemon.store.database import existing_store_or_empty, open_store
from daemon.store.engine import WRITES, file_engine, make_file, memory_engine
from daemon.store.identities import husk_of
from tests.contract.store.samples import ACCOUNT
from tests.contract.store.test_identities import known_by

ROWS = 3
Rows = dict[str, list[dict[str, object]]]


def revisions() -> list[str]:
    """Oldest first."""
    with memory_engine().connect() as connection:
        found = ScriptDirectory.from_config(schema._configuration(connection)).walk_revisions()
        return [one.revision for one in found][::-1]


def made(path: Path, revision: str) -> None:
    """A database as the program of that time left it, with rows in every table."""
    make_file(path)
    engine = file_engine(path)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        command.upgrade(schema._configuration(connection), revision)
    engine.dispose()
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        for table in tables(file):
            fill(file, table)
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        file.commit()


def tables(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    return [row[0] for row in connection.execute(query)]


def fill(connection: sqlite3.Connection, table: str) -> None:
    """Row n refers to row n of whatever it refers to; what may be empty is full in the first row and empty in the second."""
    refers = {row["from"] for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')}
    columns = list(connection.execute(f'PRAGMA table_info("{table}")'))
    names = ", ".join(f'"{column["name"]}"' for column in columns)
    for number in range(1, ROWS + 1):
        values = [
            None if number == 2 and not column["notnull"] and not column["pk"] else value(column, number, refers=refers)
            for column in columns
        ]
        connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(values))})', values)  # noqa: S608


def value(column: sqlite3.Row, number: int, *, refers: set[str]) -> object:
    kind = str(column["type"]).upper()
    if column["name"] in refers or "INT" in kind:
        return number
    match kind.split("(")[0]:
        case "BOOLEAN":
            return number % 2
        case "DATETIME":
            return f"2026-11-{number:02} 09:00:00.000000"
        case "DATE":
            return f"2026-11-{number:02}"
        case "BLOB":
            return b"%d" % number
        case _:
            return f'["{column["name"]} {number}"]'  # many texts are lists in JSON


def rows(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return {name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')] for name in tables(connection)}  # noqa: S608


def shared(before: Rows, after: Rows) -> Rows:
    """Of what is there now, what was there before; an address that is known by its hash now, as it was."""
    addresses = [row["address"] for row in before["message_people"] if "address" in row]
    unhashed = {crc32(cast("str", address).encode()) >> 1: address for address in addresses}
    for row in after["message_people"]:
        row["address"] = unhashed.get(cast("int", row["address_hash"]))
    return {
        table: sorted([{name: row[name] for name in found[0] if name in row} for row in after.get(table, [])], key=found.index)
        for table, found in before.items()
    }


@pytest.mark.parametrize("revision", revisions())
def test_every_row_of_every_schema_is_kept(url: str, path: Path, revision: str) -> None:
    made(path, revision)
    before = rows(path)
    assert {len(found) for found in before.values()} == {ROWS}
    looked = existing_store_or_empty(url)
    looked.close()
    assert rows(path) == before, "who only looks changes nothing"
    open_store(url).close()
    after = rows(path)
    assert shared(before, after) == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.HEAD,)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    copies = list((path.parent / "backups").glob("*"))
    assert [copy.name for copy in copies] == ([] if revision == schema.HEAD else [f"afterword-schema-{revision}.sqlite3"])
    assert [rows(copy) for copy in copies] == [before for _ in copies]


def test_the_way_back_is_to_put_the_copy_in_its_place(url: str, path: Path) -> None:
    """As docs/troubleshooting.md says: an older program takes the copy, and refuses what the newer one left."""
    oldest = revisions()[0]
    made(path, oldest)
    before = rows(path)
    open_store(url).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")  # what to the older program the newer one is
        connection.commit()
    with pytest.raises(NewerSchemaError):
        open_store(url)
    (path.parent / "backups" / f"afterword-schema-{oldest}.sqlite3").replace(path)
    assert rows(path) == before
    open_store(url).close()


def test_two_people_of_one_message_whose_addresses_have_one_hash_are_one_row(url: str, path: Path) -> None:
    made(path, "0006")
    with closing(sqlite3.connect(path)) as connection:
        two = [("vyjksyc@acme.example", 1), ("zelgrwe@acme.example", 1)]
        connection.executemany("INSERT INTO message_people (address, message) VALUES (?, ?)", two)
        connection.commit()
    open_store(url).close()
    of_one = [row for row in rows(path)["message_people"] if row["message"] == 1]
    assert len(of_one) == 2, "theirs, and the one of before"


def test_messages_of_before_are_found_by_what_they_are_known_by(url: str, path: Path) -> None:
    """However many there are, and as forgotten where they were."""
    made(path, "0007")
    messages = [known_by(f"<{number}@x.example>", number) for number in range(1, 5003)]
    gone = structs.replace(messages[0], identity=husk_of(messages[0].identity))
    with closing(sqlite3.connect(path)) as connection:
        connection.executemany(
            """INSERT INTO messages (id, account, identity, "references", at, recipients, subject, own, body)
            VALUES (?, ?, ?, '[]', '2026-11-01 09:00:00.000000', '[]', '', 0, 'read')""",
            [(number * 2, ACCOUNT, one.identity) for number, one in enumerate([gone, *messages[1:]], ROWS)],
        )
        connection.commit()
    with closing(open_store(url)) as store:
        with store.transaction() as tx:
            tx.add_messages(ACCOUNT, messages)
        with store.snapshot() as snapshot:
            assert snapshot.message(ACCOUNT, messages[0].identity) is None
            found = [snapshot.message_by_id(ACCOUNT, str(one.message_id)) for one in messages[1:]]
    assert [one.id for one in found if one is not None] == [number * 2 for number, _ in enumerate(messages[1:], ROWS + 1)]
    assert len(rows(path)["messages"]) == ROWS + len(messages)

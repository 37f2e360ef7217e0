"""The tables, the migrations and the version row say the same; an upgrade keeps everything, or changes nothing.

Upgrades are tried on a copy of the program to which a next migration was added.
"""
# pyright: reportPrivateUsage=false
# Schemas are compared behind the store's back.

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import select

from daemon.deciding.facts import UserNoted
from daemon.store import schema
from daemon.store.database import memory_store, open_store
from daemon.store.engine import WRITES, memory_engine
from daemon.store.sql_store import SqlStore
from daemon.store.tables import thread_starts
from tests.contract.store.samples import ACCOUNT, NOON, begin_attempt, message, new_thread, step

ROOT = Path(__file__).parents[3]

NEXT = f"{int(schema.HEAD) + 1:04}"

_NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"
branch_labels = None
depends_on = None


def upgrade():
    with op.batch_alter_table("threads", recreate="always") as batch:
        batch.add_column(sa.Column("colour", sa.Text(), server_default="grey", nullable=False))
    {then}
"""

_LOOK = """
import sys
from daemon.store.database import open_store, existing_store_or_empty
from daemon.errors import StoreError
opened = {"open": open_store, "look": existing_store_or_empty}[sys.argv[1]]
try:
    store = opened(sys.argv[2])
except Exception as error:
    print(type(error).__name__, error)
    sys.exit()
with store.snapshot() as snapshot:
    (row,) = snapshot.threads()
    record = snapshot.thread(row.id)
    print(len(record.facts), [step.state.value for step in record.steps], snapshot.step(1).frozen, len(snapshot.messages_of_thread(1)))
store.close()
"""

KEPT = "1 ['attempting'] b'frozen' 1\n"


def described(store: SqlStore) -> dict[str, list[tuple[object, ...]]]:
    """Per table its columns, keys and indexes, as SQLite sees them."""
    with store._engine.connect() as connection:
        names = [
            str(row[0])
            for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'index') ORDER BY name")
        ]
        found: dict[str, list[tuple[object, ...]]] = {}
        for name in names:
            for kind in ("table_xinfo", "foreign_key_list", "index_list", "index_xinfo"):
                rows = [tuple(row) for row in connection.exec_driver_sql(f"PRAGMA {kind}('{name}')")]
                # The number in front tells only the order in which indexes were made.
                found[f"{kind} {name}"] = sorted(row[1:] for row in rows) if kind == "index_list" else rows
            found[f"partial {name}"] = [
                tuple(" ".join(str(part).replace('"', "").split()).partition(" WHERE ")[2:])
                for part in connection.exec_driver_sql(
                    "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", (name,)
                ).scalars()
            ]
            found[f"rowid {name}"] = [
                ("WITHOUT ROWID" in str(part),)
                for part in connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).scalars()
            ]
    return found


def test_a_store_made_at_once_equals_one_made_by_migrations() -> None:
    migrated = memory_engine()
    schema.migrate_empty(migrated)
    made, grown = memory_store(), SqlStore(migrated, in_memory=True)
    assert described(made) == described(grown)
    made.close()
    grown.close()


def test_tables_and_migrations_agree() -> None:
    """What ``alembic check`` asks; ``python -m daemon.store.schema check`` from the command line."""
    assert schema.differences() == []
    assert schema.main(["check"]) == 0


def test_the_version_row_is_the_newest_migration() -> None:
    engine = memory_engine()
    schema.migrate_empty(engine)
    with engine.connect() as connection:
        assert schema.revision(connection) == schema.HEAD
    engine.dispose()


def test_a_wrong_word_to_the_developers_tool_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert schema.main(["chekc"]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.fixture
def filled(url: str) -> str:
    """A store with a thread that has a child in each table that refers to it."""
    store = open_store(url)
    thread_id = new_thread(store, step())
    begin_attempt(store, thread_id)
    with store.transaction() as tx:
        tx.append_facts(thread_id, [UserNoted(at=NOON, text="words")], NOON)
        tx.add_messages(ACCOUNT, [message()])
        kept = tx.message(ACCOUNT, message().identity)
        assert kept is not None
        tx.mark_read(kept.id, thread_id, text="words")
    store.close()
    return url


def test_starts_of_interviews_are_taken_from_the_facts_that_are_there() -> None:
    engine = memory_engine()
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        configuration = schema._configuration(connection)
        command.upgrade(configuration, "0003")
        connection.exec_driver_sql(
            "INSERT INTO threads (id, account, employer_key, state, waiting_on, since, muted) VALUES (7, 'a', '', 's', 'n', '', 0)"
        )
        whole_day, at_noon = '{"uid": "u"}', '{"uid": "u", "start": "2026-11-24T13:00:00+01:00"}'
        facts = [
            ("InterviewScheduled", at_noon),
            ("InterviewMoved", whole_day),
            ("InterviewMoved", at_noon),
            ("UserNoted", whole_day),
        ]
        connection.exec_driver_sql(
            "INSERT INTO facts (thread_id, at, kind, data, recorded_at, digest) VALUES (7, '', ?, ?, '', ?)",
            [(kind, f'{{"interview": {told}}}', bytes([number])) for number, (kind, told) in enumerate(facts)],
        )
        command.upgrade(configuration, "0004")
        rows = connection.execute(select(thread_starts)).all()
    engine.dispose()
    assert [tuple(row) for row in rows] == [(NOON, 7)]


def next_version(folder: Path, then: str = "", *, packaged: bool = False) -> Path:
    """The program with one migration more; ``packaged``: laid out as in the wheel."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "daemon", folder / "daemon", ignore=ignored)
    migrations = folder / "daemon" / "migrations" if packaged else folder / "migrations"
    shutil.copytree(ROOT / "migrations", migrations, ignore=ignored)
    (migrations / "versions" / f"{NEXT}_next.py").write_text(_NEXT.format(then=then, head=schema.HEAD, next=NEXT))
    code = folder / "daemon" / "store" / "version.py"
    code.write_text(code.read_text().replace(f'HEAD = "{schema.HEAD}"', f'HEAD = "{NEXT}"'))
    return folder


def run(program: Path, how: str, url: str) -> str:
    command = [sys.executable, "-c", _LOOK, how, url]
    environment = {**os.environ, "PYTHONPATH": str(program)}
    return subprocess.run(command, cwd=program, env=environment, capture_output=True, text=True, check=True).stdout


def version_of(path: Path) -> tuple[str, int]:
    """The version row, and how many columns of the next version there are."""
    with closing(sqlite3.connect(path)) as connection:
        (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        columns = [row[1] for row in connection.execute("PRAGMA table_info(threads)")]
    return version, columns.count("colour")


@pytest.mark.parametrize("packaged", [True, False])
def test_an_upgrade_keeps_every_row_and_a_copy_of_before(filled: str, path: Path, tmp_path: Path, packaged: bool) -> None:
    """Batch mode remakes the table; with foreign keys on, that emptied its children."""
    program = next_version(tmp_path / "next", packaged=packaged)
    assert run(program, "open", filled) == KEPT
    assert version_of(path) == (NEXT, 1)
    (backup,) = (path.parent / "backups").iterdir()
    assert backup.name == f"afterword-schema-{schema.HEAD}.sqlite3"
    assert version_of(backup) == (schema.HEAD, 0)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    old = open_store(f"sqlite:///{backup}")
    with old.snapshot() as snapshot:
        assert len(snapshot.thread(1).facts) == 1
    old.close()
    assert run(program, "open", filled) == KEPT


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("raise RuntimeError('half way')", "RuntimeError half way\n"),
        ("op.execute('DELETE FROM threads')", "StoreError the upgrade would leave rows"),
    ],
)
def test_an_upgrade_that_fails_changes_nothing(filled: str, path: Path, tmp_path: Path, then: str, told: str) -> None:
    program = next_version(tmp_path / "next", then)
    for _ in range(2):
        assert run(program, "open", filled).startswith(told)
        assert version_of(path) == (schema.HEAD, 0)
    assert len(list((path.parent / "backups").iterdir())) == 1
    store = open_store(filled)
    with store.snapshot() as snapshot:
        assert len(snapshot.thread(1).steps) == 1
    store.close()


def test_who_only_looks_sees_an_older_store_upgraded_and_leaves_it(filled: str, path: Path, tmp_path: Path) -> None:
    program = next_version(tmp_path / "next")
    assert run(program, "look", filled) == KEPT
    assert version_of(path) == (schema.HEAD, 0)
    assert list(path.parent.iterdir()) == [path]


def test_the_older_program_refuses_what_the_newer_one_upgraded(filled: str, tmp_path: Path) -> None:
    program = next_version(tmp_path / "next")
    run(program, "open", filled)
    shutil.copytree(ROOT / "daemon", tmp_path / "old" / "daemon")
    shutil.copytree(ROOT / "migrations", tmp_path / "old" / "migrations")
    assert run(tmp_path / "old", "open", filled).startswith(f"NewerSchemaError the database has schema {NEXT}")

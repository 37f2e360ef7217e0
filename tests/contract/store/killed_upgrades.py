"""Upgrades killed before each statement, each in a process of its own: ``python -m tests.contract.store.killed_upgrades FOLDER EVERY``.

Prints how many were killed, and a line for each that left anything but the old store or the new one, whole.
"""

import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command

from daemon.store import schema
from daemon.store.database import open_store
from daemon.store.engine import WRITES, file_engine, make_file

OLDEST = "0001"
THREAD = "INSERT INTO threads (id, account, employer_key, state, waiting_on, since, muted) VALUES (7, 'a', '', 'resting', 'nobody', '2026-09-11 08:00:00.000000', 0)"


def make_old(path: Path) -> None:
    """A database as the first release left it, with a conversation in it."""
    make_file(path)
    engine = file_engine(path)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        command.upgrade(schema._configuration(connection), OLDEST)  # pyright: ignore[reportPrivateUsage]
        connection.exec_driver_sql(THREAD)
    engine.dispose()


def killed(path: Path, after: int) -> bool:
    """Open, and so upgrade, in a child that is killed before that statement; False where it came to its end."""
    child = os.fork()
    if child == 0:
        try:
            _count_down(after)
            open_store(f"sqlite:///{path}").close()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def _count_down(left: int) -> None:
    connect: Any = sqlite3.connect
    statements = [left]

    def strike(_statement: str) -> None:
        statements[0] -= 1
        if statements[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def watched(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **named)
        connection.set_trace_callback(strike)
        return connection

    sqlite3.connect = watched  # type: ignore[assignment]


def fault(path: Path, backups: Path) -> str:
    """What is wrong with a store after a kill; empty where the next start makes it whole."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    if found not in (OLDEST, schema.HEAD):
        return f"it stands at {found}"
    open_store(f"sqlite:///{path}").close()
    for whole, revision in ((path, schema.HEAD), *((copy, OLDEST) for copy in backups.glob("*.sqlite3"))):
        with closing(sqlite3.connect(whole)) as connection:
            told = (
                connection.execute("SELECT version_num FROM alembic_version").fetchone()[0],
                connection.execute("SELECT id, account FROM threads").fetchall(),
                connection.execute("PRAGMA integrity_check").fetchone()[0],
                connection.execute("PRAGMA foreign_key_check").fetchall(),
            )
        if told != (revision, [(7, "a")], "ok", []):
            return f"{whole.name}: {told}"
    return ""


def main(folder: Path, every: int) -> None:
    """Kill at every ``every``-th statement until an upgrade survives."""
    old, after, count = folder / "old.sqlite3", 0, 0
    make_old(old)
    while True:
        place = folder / f"case-{after}"
        place.mkdir()
        path = place / "afterword.sqlite3"
        shutil.copyfile(old, path)
        if not killed(path, after):
            break
        count += 1
        wrong = fault(path, place / "backups")
        if wrong:
            sys.stdout.write(f"killed before statement {after}: {wrong}\n")
        after += every
    sys.stdout.write(f"{count}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

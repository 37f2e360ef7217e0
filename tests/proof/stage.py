"""A user's whole surroundings for one story: servers, configuration, database, program; kept and put back as they were."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from connectors.clock import SystemClock
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore, View
from tests.proof.orders import Ended, Order, Watched
from tests.proof.state import Holds, State, state
from tests.servers.certificate import Certificate
from tests.servers.embedded import PASSWORD, EmbeddedUser
from tests.servers.faults import Faults
from tests.servers.helper import MailHelper
from tests.system.program import Program

ROOT = Path(__file__).resolve().parents[2]
_NO_CERTIFICATE = Certificate(Path(os.devnull), Path(os.devnull), Path(os.devnull))  # loopback in clear
PATIENCE = 120


class Zygote:
    """A process that runs the program on demand (``tests.proof.zygote``)."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.proof.zygote"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(PATIENCE)

    def run(self, order: Order) -> Ended:
        """Run the program to its end."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(order) + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the zygote died"
        return msgspec.json.decode(line, type=Ended)


@contextmanager
def stage_in(folder: Path, *, extra: str = "", policy: str = "") -> Generator["Stage"]:
    """A stage with a server and a zygote of its own."""
    server = ImapServer(MailStore(SystemClock().now))
    with server, Zygote() as zygote:
        user = server.store.add_user("sam@home.example", PASSWORD)
        with MailHelper(server.host, server.port, user.name, user.password) as mail:
            yield Stage(
                folder, EmbeddedUser(server, user, _NO_CERTIFICATE, mail, Faults(server)), zygote, extra=extra, policy=policy
            )


@dataclass(frozen=True, slots=True)
class Kept:
    """Mailbox and database at one moment. ``home``: where a real server's mail was copied to."""

    folders: Mapping[str, View]
    database: Path | None
    home: Path | None = None


class Stage:
    """One user on the embedded server with the program beside it."""

    def __init__(self, folder: Path, server: EmbeddedUser, zygote: Zygote, *, extra: str = "", policy: str = "") -> None:
        self.folder = folder
        self.server = server
        self.program = Program(folder, server, extra=extra, policy=policy)
        self._zygote = zygote
        self._count = 0

    def run(
        self,
        *arguments: str,
        watched: Watched = Watched.WRITES,
        at: int | None = None,
        clock: datetime | None = None,
        largest_file: int | None = None,
    ) -> Ended:
        """Run a command of the program; ``at``: struck at that place; ``clock``: the machine says it is then; ``largest_file``: in bytes."""
        line = ["--config", str(self.program.config), *arguments]
        told = None if clock is None else clock.isoformat()
        return self._zygote.run(Order(line, dict(self.program.environment), watched, at, told, largest_file))

    def once(self, now: datetime) -> Ended:
        """One full pass."""
        return self.run("run", "--once", "--now", now.isoformat())

    def keep(self) -> Kept:
        """Remember how everything is."""
        return Kept({one.name: one.view() for one in self.server.user.folders()}, self._copy_of_database())

    def _copy_of_database(self) -> Path | None:
        if not self.program.database.exists():
            return None
        self._count += 1
        copy = self.folder / f"kept-{self._count}.sqlite3"
        with closing(sqlite3.connect(self.program.database)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        return copy

    def put_back(self, kept: Kept) -> None:
        """Have everything as it was."""
        for name, view in kept.folders.items():
            self.server.user.folder(name).restore(view)
        self._put_database_back(kept)

    def _put_database_back(self, kept: Kept) -> None:
        shutil.rmtree(self.program.database.parent, ignore_errors=True)
        if kept.database is not None:
            self.program.database.parent.mkdir(mode=0o700)
            shutil.copyfile(kept.database, self.program.database)
            self.program.database.chmod(0o600)

    def ends_as(self) -> State:
        """What everybody could see now, with the names that are drawn anew each time replaced."""
        return self._state_with(self.program.database)

    def left_as(self) -> State:
        """The same without touching the database: whoever opens it after a kill mends it, and that is for the program to do."""
        look = self.folder / "look"
        shutil.rmtree(look, ignore_errors=True)
        if not self.program.database.exists():
            return state(self.mailbox, {})
        shutil.copytree(self.program.database.parent, look)
        return self._state_with(look / self.program.database.name)

    def _state_with(self, database: Path) -> State:
        with closing(sqlite3.connect(database)) as connection:
            tables = [str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            return state(self.mailbox, {table: _rows_of(connection, table) for table in tables})

    def drafts(self) -> int:
        """How many mails lie in Drafts."""
        return len(self.server.user.folder("Drafts").mails())

    def deliver(self, raw: bytes, when: datetime, folder: str = "INBOX", flags: Sequence[str] = ()) -> None:
        """A mail is there."""
        self.server.user.folder(folder).append(raw, flags, when)

    @property
    def mailbox(self) -> Holds:
        """What lies where."""
        return self.server.user


def _rows_of(connection: sqlite3.Connection, table: str) -> list[dict[str, object]]:
    cursor = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 -- a name of our own
    columns = [str(one[0]) for one in cursor.description]
    return [dict(zip(columns, row, strict=True)) for row in cursor]

"""The program, loaded once and forked for each run: a run costs what it does, and not what it imports.

``python -m tests.proof.zygote`` reads an ``Order`` a line and answers with an ``Ended`` a line. Each run is a process of its own, and
a kill is a SIGKILL. The product knows nothing of it.
"""

import asyncio
import gc
import io
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, redirect_stdout
from datetime import datetime
from pathlib import Path

import msgspec

import connectors.caldav.calendar
import connectors.clock
import connectors.ics
import connectors.imap.counted
import connectors.imap.mailbox
import connectors.reader
import connectors.reader_in_process
import connectors.resources
import connectors.secrets
import connectors.smtp
import connectors.spelling
import daemon.app
import daemon.cli.main
import daemon.cli.running
import daemon.flows.passes
import daemon.flows.retention
import daemon.reading.events.reader
import daemon.reading.message
import daemon.runtime.lock
import daemon.runtime.logs
import daemon.store.database
from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_store import MailStore, MailUser
from tests.builders import END, INVITED
from tests.mails import USER, invitation
from tests.proof.orders import Ended, Order
from tests.proof.places import Places, watch
from tests.servers.certificate import Certificate
from tests.servers.embedded import PASSWORD, EmbeddedUser
from tests.servers.faults import Faults
from tests.servers.helper import MailHelper
from tests.system.program import Program
from tests.world import HOUR, MemoryWorld

LOADED = (
    connectors.caldav.calendar,
    connectors.ics,
    connectors.imap.counted,
    connectors.imap.mailbox,
    connectors.reader,
    connectors.resources,
    connectors.secrets,
    connectors.smtp,
    connectors.spelling,
    daemon.app,
    daemon.cli.running,
    daemon.flows.passes,
    daemon.flows.retention,
    daemon.reading.events.reader,
    daemon.reading.message,
    daemon.runtime.lock,
    daemon.runtime.logs,
    daemon.store.database,
)


def main() -> None:
    """Serve until the input ends."""
    # Reading writes nothing anywhere; a worker of its own for each of many thousand runs would only take time.
    connectors.reader.WorkerReader = connectors.reader_in_process.InProcessReader  # type: ignore[assignment, misc]  # pyright: ignore[reportAttributeAccessIssue]
    _warm_up()
    _run_once_here()
    gc.freeze()  # a collection in a child would copy every page
    decoder, encoder = msgspec.json.Decoder(Order), msgspec.json.Encoder()
    with tempfile.TemporaryDirectory(prefix="afterword-zygote-") as name:
        folder = Path(name)
        while line := sys.stdin.buffer.readline():
            ended = _run(decoder.decode(line), folder)
            sys.stdout.buffer.write(encoder.encode(ended) + b"\n")
            sys.stdout.buffer.flush()


def _warm_up() -> None:
    """Load and compile what a pass needs, on a world in memory."""
    connectors.spelling.word_list("en")  # half of what a pass that writes would take
    connectors.resources.load_resources("DE", "Europe/Berlin", INVITED.year, Path(os.devnull))
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    asyncio.run(world.pass_at(INVITED))
    asyncio.run(world.pass_at(END + HOUR))


def _run_once_here() -> None:
    """The rest, by the program itself beside a server; its words go nowhere, since an answer is expected of this process's output."""
    environment, clock = dict(os.environ), connectors.clock.SystemClock
    true = clock.now, clock.monotonic
    with (
        tempfile.TemporaryDirectory(prefix="afterword-zygote-") as name,
        redirect_stdout(io.StringIO()),
        _surroundings_in(Path(name)) as (program, user),
    ):
        os.environ.update(program.environment)
        user.folder("INBOX").append(invitation(), (), INVITED)
        for instant in (INVITED + HOUR, END + HOUR, END + 2 * HOUR):
            _set_clock(instant)
            code = daemon.cli.main.run(["--config", str(program.config), "run", "--once"])
            assert code == 0, code
    os.environ.clear()
    os.environ.update(environment)
    clock.now, clock.monotonic = true  # type: ignore[method-assign]
    gc.get_freeze_count = lambda: 1  # else each run counts all objects there are, to know whether any are frozen


@contextmanager
def _surroundings_in(folder: Path) -> Generator[tuple[Program, MailUser]]:
    """A server, a user on it, a configuration."""
    nothing = Path(os.devnull)
    with ImapServer(MailStore(connectors.clock.SystemClock().now)) as server:
        user = server.store.add_user(USER, PASSWORD)
        with MailHelper(server.host, server.port, user.name, user.password) as mail:
            known = EmbeddedUser(server, user, Certificate(nothing, nothing, nothing), mail, Faults(server))
            yield Program(folder, known), user


def _run(order: Order, folder: Path) -> Ended:
    told = folder / "told"
    told.unlink(missing_ok=True)
    child = os.fork()
    if child == 0:
        _be_the_program(order, folder)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    out, err = ((folder / name).read_text("utf-8", "replace") for name in ("out", "err"))
    if code == -signal.SIGKILL:
        return Ended(code, out, err)
    passed: tuple[list[str], str | None] = msgspec.json.decode(told.read_bytes(), type=tuple[list[str], str | None])
    return Ended(code, out, err, *passed)


def _be_the_program(order: Order, folder: Path) -> None:
    code = 99
    try:
        for descriptor, name, mode in ((0, "/dev/null", os.O_RDONLY), (1, "out", os.O_WRONLY), (2, "err", os.O_WRONLY)):
            target = os.open(folder / name, mode | os.O_CREAT | os.O_TRUNC if name != "/dev/null" else mode, 0o600)
            os.dup2(target, descriptor)
        os.environ.clear()
        os.environ.update(order.environment)
        places = Places(order.watched, order.at)
        told, write = os.open(folder / "told", os.O_WRONLY | os.O_CREAT, 0o600), os.write
        if order.clock is not None:
            _set_clock(datetime.fromisoformat(order.clock))
        watch(places)
        with _no_file_beyond(order.largest_file):
            code = daemon.cli.main.run(order.arguments)
        write(told, msgspec.json.encode((places.passed, places.struck)))
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


@contextmanager
def _no_file_beyond(size: int | None) -> Generator[None]:
    """As on a full disk. What the program says goes to files, too, and needs room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft if size is None else size, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _set_clock(instant: datetime) -> None:
    """Both of its hands stand: with one of them running on, a busy machine looked like one that had slept, and lines were made anew."""

    def now(_clock: connectors.clock.SystemClock) -> datetime:
        return instant

    def monotonic(_clock: connectors.clock.SystemClock) -> float:
        return instant.timestamp()

    connectors.clock.SystemClock.now = now  # type: ignore[method-assign, assignment]
    connectors.clock.SystemClock.monotonic = monotonic  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    main()

"""Reading in a worker gives what reading in process gives, and no message takes the program or its neighbours with it."""

import asyncio
import os
import resource
import signal
import socket
import sys
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from connectors.reader import WorkerReader
from connectors.reader_frames import REQUEST_LIMIT
from connectors.reader_in_process import InProcessReader
from daemon.app import opened
from daemon.config import load
from daemon.errors import InstallationError
from daemon.ports.world import Reader
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.leaning.tables import words
from daemon.reading.values import ReadingContext

CONTEXT = ReadingContext(
    own_addresses=frozenset({"sam@example.org"}),
    received_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    timezone="Europe/Berlin",
    holidays=frozenset({date(2026, 4, 3)}),
)
INVITATION = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//test//EN
METHOD:REQUEST
BEGIN:VEVENT
UID:talk-1@example.com
DTSTAMP:20260302T080000Z
DTSTART:20260305T090000Z
DTEND:20260305T100000Z
SUMMARY:Interview: Data Engineer
ORGANIZER;CN=Lena Brandt:mailto:lena@example.com
ATTENDEE;CN=Sam:mailto:sam@example.org
END:VEVENT
END:VCALENDAR
"""

DEADLY_MESSAGES = """
import os, time
import daemon.reading.message as module

read = module.read_message

def read_message(raw, context):
    if b"exit" in raw:
        os._exit(1)
    if b"<warming@" in raw:
        os._exit(1)
    if b"endless" in raw:
        while True:
            pass
    if b"asleep" in raw:
        time.sleep(3600)
    if b"its disk" in raw:
        raise OSError(5, os.strerror(5))
    if b"memory" in raw:
        bytearray(1 << 32)
    return read(raw, context)

module.read_message = read_message
"""


def letter(number: int) -> bytes:
    return (
        "From: Lena Brandt <lena@example.com>\r\nTo: sam@example.org\r\n"
        f"Subject: Talk {number}\r\nDate: Mon, 02 Mar 2026 09:00:00 +0100\r\nMessage-ID: <{number}@example.com>\r\n\r\n"
        "Hello Sam,\r\nwe will answer by Friday.\r\n"
    ).encode()


@pytest.fixture
async def worker() -> AsyncIterator[WorkerReader]:
    reader = WorkerReader()
    yield reader
    await reader.close()


@pytest.fixture
def deadly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker meets messages that reading does not survive: no real one is known, or it would have been mended."""
    (tmp_path / "sitecustomize.py").write_text(DEADLY_MESSAGES)
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType] - untyped in pytest


@pytest.mark.parametrize("kind", [InProcessReader, WorkerReader])
async def test_a_message_and_a_calendar_are_read(kind: type[InProcessReader | WorkerReader]) -> None:
    reader: Reader = kind()
    try:
        reading = await reader.message(letter(1), CONTEXT)
        (interview,) = await reader.calendar(INVITATION, CONTEXT)
    finally:
        await reader.close()
    assert reading.envelope.message_id == "<1@example.com>"
    assert "we will answer by Friday" in reading.new_text
    assert interview.uid == "talk-1@example.com"
    assert interview.start == datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


async def test_the_worker_reads_as_the_program_would(worker: WorkerReader) -> None:
    here = InProcessReader()
    assert await worker.message(letter(1), CONTEXT) == await here.message(letter(1), CONTEXT)
    assert await worker.calendar(INVITATION, CONTEXT) == await here.calendar(INVITATION, CONTEXT)


@pytest.mark.usefixtures("deadly")
async def test_a_table_that_cannot_be_read_says_nothing_of_the_message(worker: WorkerReader) -> None:
    with pytest.raises(InstallationError, match="Input/output error"):
        await worker.message(letter(1).replace(b"Hello", b"Hello, its disk fails"), CONTEXT)
    assert (await worker.message(letter(2), CONTEXT)).envelope.subject == "Talk 2"


async def test_nor_does_one_in_process() -> None:
    await InProcessReader().message(letter(1), CONTEXT)  # what it imports is imported
    words.cache_clear()
    least, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    last = os.dup(0)
    resource.setrlimit(resource.RLIMIT_NOFILE, (last, most))  # descriptors are given out from below: there is none left
    os.close(last)
    try:
        with pytest.raises(InstallationError, match="Too many open files"):
            await InProcessReader().message(letter(1).replace(b"we will", b"thank you for the interview; we will"), CONTEXT)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (least, most))
    assert (await InProcessReader().message(letter(1), CONTEXT)).envelope.subject == "Talk 1"


async def test_what_is_no_message_is_unreadable_and_the_next_one_is_read(worker: WorkerReader) -> None:
    with pytest.raises(UnreadableMessageError):
        await worker.message(b"\x00\x01\x02", CONTEXT)
    before = worker.pid
    assert (await worker.message(letter(2), CONTEXT)).envelope.subject == "Talk 2"
    assert worker.pid == before


async def test_many_at_once_come_back_to_whom_they_belong(worker: WorkerReader) -> None:
    readings = await asyncio.gather(*(worker.message(letter(number), CONTEXT) for number in range(100)))
    assert [reading.envelope.subject for reading in readings] == [f"Talk {number}" for number in range(100)]


async def test_a_worker_that_was_prepared_reads_what_comes(worker: WorkerReader) -> None:
    worker.prepare()
    async with asyncio.timeout(60):
        while worker.pid is None:  # noqa: ASYNC110 - it tells nobody that it is there
            await asyncio.sleep(0)
    prepared = worker.pid
    worker.prepare()
    assert (await worker.message(letter(1), CONTEXT)).envelope.subject == "Talk 1"
    assert worker.pid == prepared


ONLY_WHEN_WARM = """
import os
import daemon.reading.message as module

read, seen = module.read_message, []

def read_message(raw, context):
    seen.append(raw)
    if b"Talk" in seen[0]:
        os._exit(1)
    return read(raw, context)

module.read_message = read_message
"""


async def test_a_worker_that_was_prepared_has_read_a_mail_before_the_first_one_comes(
    worker: WorkerReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text(ONLY_WHEN_WARM)
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType] - untyped in pytest
    worker.prepare()
    assert (await worker.message(letter(1), CONTEXT)).envelope.subject == "Talk 1"


async def test_the_program_starts_it_at_once_where_it_has_never_been_before(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(
        f"""
[user]
name = "Sam Rivera"
timezone = "Europe/Berlin"

[[accounts]]
name = "personal"
address = "sam@example.org"
[accounts.imap]
host = "127.0.0.1"
port = 1
security = "none"
password_command = ["cat", "{tmp_path / "password"}"]

[storage]
url = "sqlite:///{tmp_path / "afterword.sqlite3"}"
"""
    )
    path.chmod(0o600)
    async with opened(load(path)) as application, asyncio.timeout(60):
        assert isinstance(application.world.reader, WorkerReader)
        while application.world.reader.pid is None:  # noqa: ASYNC110 - it tells nobody that it is there
            await asyncio.sleep(0)
    async with opened(load(path)) as application:
        await asyncio.sleep(0)
        assert isinstance(application.world.reader, WorkerReader)
        assert application.world.reader.pid is None


@pytest.mark.usefixtures("deadly")
async def test_a_worker_that_can_not_read_that_mail_reads_the_others(worker: WorkerReader) -> None:
    worker.prepare()
    assert (await worker.message(letter(1), CONTEXT)).envelope.subject == "Talk 1"


async def test_what_is_too_large_never_reaches_the_worker(worker: WorkerReader) -> None:
    with pytest.raises(UnreadableMessageError, match="too large"):
        await worker.message(b"x" * (REQUEST_LIMIT + 1), CONTEXT)
    assert worker.pid is None


async def test_a_worker_that_dies_once_costs_nobody_anything(worker: WorkerReader) -> None:
    await worker.message(letter(0), CONTEXT)
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    readings = await asyncio.gather(*(worker.message(letter(number), CONTEXT) for number in range(1, 31)))
    assert [reading.envelope.subject for reading in readings] == [f"Talk {number}" for number in range(1, 31)]


@pytest.mark.timeout(120)  # where it is not given up, it hangs: a mutation asks for that
@pytest.mark.usefixtures("deadly")
@pytest.mark.parametrize(
    ("word", "why"), [("exit", "failed"), ("endless", "too long"), ("asleep", "too long"), ("memory", "MemoryError")]
)
async def test_a_deadly_message_is_given_up_and_its_neighbours_are_read(word: str, why: str) -> None:
    reader = WorkerReader(seconds=2.0)
    messages = [letter(number) for number in range(6)]
    messages[3] += word.encode()
    try:
        outcomes = await asyncio.gather(*(reader.message(raw, CONTEXT) for raw in messages), return_exceptions=True)
    finally:
        await reader.close()
    assert [isinstance(outcome, UnreadableMessageError) for outcome in outcomes] == [number == 3 for number in range(6)]
    assert why in str(outcomes[3])


@pytest.mark.usefixtures("deadly")
async def test_what_takes_too_much_of_the_processor_is_given_up_long_before_its_time_by_the_clock() -> None:
    """So that the clock can be patient with a machine that has no time for the worker."""
    reader = WorkerReader(seconds=3600.0)
    try:
        outcomes = await asyncio.gather(
            *(reader.message(raw, CONTEXT) for raw in (letter(1), letter(2) + b"endless", letter(3))), return_exceptions=True
        )
    finally:
        await reader.close()
    assert [isinstance(outcome, UnreadableMessageError) for outcome in outcomes] == [False, True, False]
    assert "too long" in str(outcomes[1])


async def test_closing_tells_whoever_waits_and_ends_the_worker(worker: WorkerReader) -> None:
    await worker.message(letter(0), CONTEXT)
    waiting = [asyncio.create_task(worker.message(letter(number), CONTEXT)) for number in range(40)]
    await asyncio.sleep(0)
    pid = worker.pid
    assert pid is not None
    await worker.close()
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert any(isinstance(outcome, UnreadableMessageError) for outcome in outcomes)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    await worker.close()


async def test_an_idle_worker_leaves_and_the_next_message_starts_another() -> None:
    reader = WorkerReader(idle_seconds=0.0)
    try:
        await reader.message(letter(1), CONTEXT)
        while reader.pid is not None:  # noqa: ASYNC110 - a timer of its own lets it go, and tells nobody
            await asyncio.sleep(0)
        assert (await reader.message(letter(2), CONTEXT)).envelope.subject == "Talk 2"
    finally:
        await reader.close()


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_the_worker_has_no_secrets_no_sockets_and_little_room(worker: WorkerReader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "hunter2")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.set_inheritable(True)
        await worker.message(letter(1), CONTEXT)
        process = Path("/proc") / str(worker.pid)
        assert b"hunter2" not in (process / "environ").read_bytes()
        open_files = [str(entry.readlink()) for entry in (process / "fd").iterdir()]
        limits = {line[:25].strip(): line[25:].split()[0] for line in (process / "limits").read_text().splitlines()}
    assert len(open_files) == 3  # no socket among them but those of its own pipes
    assert limits["Max file size"] == limits["Max core file size"] == "0"
    assert limits["Max address space"] == str(1024**3)
    assert limits["Max cpu time"].isdigit()

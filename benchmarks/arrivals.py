"""The service on a live mailbox: how soon after the server's word a cancellation has taken a draft back; and what it costs at rest."""

import contextlib
import imaplib
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.live import invitation, refusal
from benchmarks.place import PASSWORD, Place
from benchmarks.relay import Relay
from daemon.demo.servers.dovecot import Dovecot

Row = tuple[str, str, str]
_TICKS = os.sysconf("SC_CLK_TCK")


def arrivals(server: Dovecot, folder: Path, count: int) -> list[Row]:
    """Refusals that arrive one by one, each in a conversation with a draft; milliseconds from EXISTS to the end of EXPUNGE."""
    now = datetime.now(UTC)  # noqa: TID251 - the service lives by the real clock
    with _client(server, "live") as client, Relay(server.port) as relay:
        for number in range(count):
            _put(client, invitation(number, now), now - timedelta(days=1))
        place = Place(folder / "live", "live", relay.port).write()
        with _service(place):
            _wait(lambda: _messages(client, "Drafts") >= count, 600)
            taken: list[float] = []
            for number in range(count):
                relay.expunged = 0.0
                _put(client, refusal(number, now), now)
                _wait(lambda: relay.expunged > 0, 60)
                taken.append((relay.expunged - relay.told) * 1000)
    taken.sort()
    return [
        (f"answer told to draft withdrawn, median of {count}", f"{statistics.median(taken):.0f} ms", "150 ms"),
        ("  99 %", f"{taken[min(len(taken) - 1, int(len(taken) * 0.99))]:.0f} ms", "500 ms"),
    ]


def idle(server: Dovecot, folder: Path, seconds: float) -> list[Row]:
    """The service with nothing to do, after half a minute to settle."""
    with _service(Place(folder / "live", "live", server.port).write()) as process:
        time.sleep(30)
        before = _cpu(process.pid)
        time.sleep(seconds)
        used = _cpu(process.pid) - before
        resident = _resident(process.pid)
    return [
        (f"at rest for {seconds:.0f} s, of one core", f"{100 * used / seconds:.2f} %", "0.2 %"),
        ("  resident memory", f"{resident:.0f} MB", "80 MB"),
    ]


@contextlib.contextmanager
def _service(place: Place) -> Generator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "daemon", "--config", str(place.config), "run"]
    environment = {**os.environ, "HOME": str(place.folder), "XDG_STATE_HOME": str(place.folder)}
    with (place.folder / "log").open("ab") as log, subprocess.Popen(command, stdout=log, stderr=log, env=environment) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(20)


@contextlib.contextmanager
def _client(server: Dovecot, username: str) -> Generator[imaplib.IMAP4]:
    client = imaplib.IMAP4(server.host, server.port)
    client.login(username, PASSWORD)
    try:
        yield client
    finally:
        client.logout()


def _put(client: imaplib.IMAP4, raw: bytes, at: datetime) -> None:
    client.append("INBOX", "", at, raw)


def _messages(client: imaplib.IMAP4, folder: str) -> int:
    _, answer = client.status(folder, "(MESSAGES)")
    found = answer[0] if isinstance(answer[0], bytes) else b""
    return int(found.rpartition(b"MESSAGES ")[2].rstrip(b")"))


def _wait(condition: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.02)


def _cpu(pid: int) -> float:
    parts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(map(int, parts[11:13])) / _TICKS


def _resident(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024

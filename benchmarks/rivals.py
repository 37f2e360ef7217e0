"""What the program is held against: neomutt opening the same folder for the first time, and a bare socket draining the same FETCH."""

import os
import pty
import resource
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.place import PASSWORD
from connectors.imap.limits import HEADER_FIELDS

_CHUNK = 256 * 1024
_FETCH = f"FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(HEADER_FIELDS)})])"


@dataclass(frozen=True, slots=True)
class Taken:
    """Wall clock and, of a process, CPU seconds."""

    seconds: float
    cpu: float = 0.0


def find_neomutt() -> str | None:
    """Where it is installed, if it is."""
    return shutil.which("neomutt")


def first_open(neomutt: str, port: int, username: str) -> Taken:
    """Start, fetch all headers, keep them in a header cache, sort by threads, quit: what a user's first start does."""
    with tempfile.TemporaryDirectory() as folder:
        rc = Path(folder) / "rc"
        rc.write_text(
            f'set imap_user="{username}" imap_pass="{PASSWORD}" ssl_starttls=no ssl_force_tls=no\n'
            f'set folder="imap://127.0.0.1:{port}/" spoolfile="imap://127.0.0.1:{port}/INBOX"\n'
            f'set header_cache="{folder}/cache" sort=threads quit=yes read_inc=0\n'
            "push <quit>\n",
            encoding="utf-8",
        )
        (Path(folder) / "cache").mkdir()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.perf_counter()
        _in_a_terminal([neomutt, "-n", "-F", str(rc)], folder)
        seconds = time.perf_counter() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return Taken(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _in_a_terminal(command: list[str], home: str) -> None:
    screen, terminal = pty.openpty()
    environment = {"HOME": home, "TERM": "xterm", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
    ) as process:
        os.close(terminal)
        try:
            while os.read(screen, _CHUNK):
                pass
        except OSError:  # the terminal's other end was closed
            pass
        finally:
            os.close(screen)
        if process.wait(600) != 0:
            raise RuntimeError("neomutt failed")


def drain(port: int, username: str) -> Taken:
    """Read the answer to one FETCH of all headers and forget it: the least that any program can take."""
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.recv(_CHUNK)
        for tag, command in (("a", f'LOGIN "{username}" "{PASSWORD}"'), ("b", "EXAMINE INBOX")):
            _ask(line, tag, command)
        began = time.perf_counter()
        _ask(line, "c", _FETCH)
        return Taken(time.perf_counter() - began)


def _ask(line: socket.socket, tag: str, command: str) -> None:
    line.sendall(f"{tag} {command}\r\n".encode())
    end = f"\r\n{tag} OK".encode()
    tail = b"\r\n"
    while end not in tail:
        data = line.recv(_CHUNK)
        if not data:
            raise ConnectionError("the server hung up")
        tail = tail[-100:] + data

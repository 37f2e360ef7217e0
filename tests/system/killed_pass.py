"""Passes that are killed at a chosen place, by ``kill -9``, each in a process of its own.

``python -m tests.system.killed_pass CONFIG`` reads lines ``INSTANT PLACE`` (``-``: nowhere), forks for each, and writes ``killed``, or
``done`` with the number of places that there were. All is imported before the fork, so that a pass costs a pass.
"""

import asyncio
import os
import signal
import sys
from datetime import datetime
from pathlib import Path

import connectors.imap.mailbox
import connectors.smtp
import daemon.store.database
from daemon import app
from daemon.config import load
from daemon.config.values import Config
from daemon.flows.passes import run_pass
from tests.breaking import Fuse, breaking

IMPORTED = (connectors.imap.mailbox, connectors.smtp, daemon.store.database)
_NOWHERE = 1_000_000


class Killing(Fuse):
    """A fuse that ends the process as nothing else does."""

    def tick(self) -> None:
        assert self.left is not None
        self.left -= 1
        if self.left < 0:
            os.kill(os.getpid(), signal.SIGKILL)


async def _pass(config: Config, now: datetime, fuse: Fuse) -> None:
    async with app.opened(config, now=now) as application:
        await run_pass(breaking(application.world, fuse), conclude=True)


def _child(config: Config, now: datetime, place: int, answer: int) -> None:
    fuse = Killing(place)
    asyncio.run(_pass(config, now, fuse))
    assert fuse.left is not None
    os.write(answer, str(place - fuse.left).encode())


def main(path: str) -> None:
    """Serve until standard input ends."""
    config = load(Path(path))
    for line in sys.stdin:
        instant, _, place = line.strip().partition(" ")
        heard, answer = os.pipe()
        pid = os.fork()
        if pid == 0:
            _child(config, datetime.fromisoformat(instant), _NOWHERE if place == "-" else int(place), answer)
            os._exit(0)
        os.close(answer)
        count = os.read(heard, 32).decode()
        os.close(heard)
        _, status = os.waitpid(pid, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        sys.stdout.write("killed\n" if killed else f"done {count}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])

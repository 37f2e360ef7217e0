"""The service of a soak, its clock set by a file beside the configuration: ``python -m benchmarks.soaked CONFIG``."""

import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path

import connectors.imap.connection
import daemon.app
from connectors.clock import SystemClock
from daemon.config import load

OFFSET = "clock"
"""The file that holds by how many seconds the clock is wrong."""


class WrongClock(SystemClock):
    """The machine's clock, somewhat off."""

    file = Path(OFFSET)

    def now(self) -> datetime:
        return super().now() + timedelta(seconds=float(self.file.read_text(encoding="ascii")))


def main() -> None:
    """Serve until SIGTERM."""
    config = Path(sys.argv[1])
    WrongClock.file = config.parent / OFFSET
    for module in (daemon.app, connectors.imap.connection):
        module.SystemClock = WrongClock  # type: ignore[misc]  # pyright: ignore[reportPrivateImportUsage]
    asyncio.run(daemon.app.serve(load(config), lambda: None))


if __name__ == "__main__":
    main()

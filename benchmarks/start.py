"""What starting costs: ``--help`` and ``status`` beside Python alone and beside importing SQLAlchemy, in turns, in one run.

``python -m benchmarks.start [--runs N]``. Told is processor time (user and system), since the wall clock depends on what else the machine
does; the wall clock beside it is that of the fastest run.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.place import Place
from benchmarks.threads import fill
from daemon.store.database import open_store

_FLOOR, _LIBRARY, _HELP, _STATUS = "python -c pass", "import sqlalchemy", "afterword --help", "afterword status"
_THREADS = 30
_BEFORE_ANY_PORT = 1


@dataclass(frozen=True, slots=True)
class Taken:
    """Seconds of all runs of one command."""

    processor: list[float] = field(default_factory=list[float])
    wall: list[float] = field(default_factory=list[float])


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = int(parser.parse_args().runs)
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder), "bench", _BEFORE_ANY_PORT).write()
        store = open_store(f"sqlite:///{place.database}")
        fill(store, _THREADS)
        store.close()
        afterword = [sys.executable, "-m", "daemon", "--config", str(place.config)]
        commands = {
            _FLOOR: [sys.executable, "-c", "pass"],
            _LIBRARY: [sys.executable, "-c", "import sqlalchemy"],
            _HELP: [*afterword, "--help"],
            _STATUS: [*afterword, "status"],
        }
        taken = _in_turns(commands, runs)
    print(f"{runs} runs each, {_THREADS} conversations; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'':<20}{'processor':>10}{'wall, best':>12}{': sqlalchemy':>14}")
    library = statistics.median(taken[_LIBRARY].processor)
    for name, one in taken.items():
        processor = statistics.median(one.processor)
        print(f"{name:<20}{processor:>8.3f} s{min(one.wall):>10.3f} s{processor / library:>14.2f}")
    return 0


def _in_turns(commands: Mapping[str, Sequence[str]], runs: int) -> dict[str, Taken]:
    """One run of each, again and again: what else the machine does meets all of them alike. A first round fills the caches."""
    taken = {name: Taken() for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            began, before = time.perf_counter(), os.times()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            wall, after = time.perf_counter() - began, os.times()
            if number:
                taken[name].wall.append(wall)
                used = after.children_user + after.children_system - before.children_user - before.children_system
                taken[name].processor.append(used)
    return taken


if __name__ == "__main__":
    sys.exit(main())

"""``make bench``: the mail engine against neomutt and a bare socket, on one warm Dovecot, in one run.

``python -m benchmarks.mail [--messages N] [--arrivals N] [--idle SECONDS] [--rounds N]``. Wall clock depends on what else the machine does, so ratios
count, and the load is told.
"""

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.arrivals import arrivals, idle
from benchmarks.letters import letters
from benchmarks.place import NoDovecotError, Place, fill, new_dovecot
from benchmarks.relay import Relay
from benchmarks.rivals import Taken, drain, find_neomutt, first_open
from benchmarks.threads import one_new_message
from daemon.demo.servers.dovecot import Dovecot

Row = tuple[str, str, str]


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--arrivals", type=int, default=50)
    parser.add_argument("--idle", type=float, default=60)
    parser.add_argument("--rounds", type=int, default=5, help="of the first look and its rivals")
    wanted = parser.parse_args()
    rows: list[Row] = [("load of the machine (1 minute) and its cores", f"{os.getloadavg()[0]:.1f} / {os.cpu_count()}", "")]
    try:
        with new_dovecot() as server, tempfile.TemporaryDirectory() as folder:
            rows += _first_looks(server, Path(folder), wanted.messages, wanted.rounds)
            rows += arrivals(server, Path(folder), wanted.arrivals)
            rows += idle(server, Path(folder), wanted.idle)
        rows += one_new_message()
    except NoDovecotError:
        print("Dovecot is needed (Debian: dovecot-imapd).")
        return 1
    width = max(len(what) for what, _, _ in rows)
    for what, measured, target in rows:
        print(f"{what:<{width}}  {measured:>18}  {target}")
    return 0


def child(what: str, place: Place) -> dict[str, float]:
    """Run a measure in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.child", what, str(place.config)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {str(name): float(value) for name, value in json.loads(done.stdout).items()}


def _first_looks(server: Dovecot, folder: Path, count: int, rounds: int) -> list[Row]:
    newest = datetime.now(UTC) - timedelta(minutes=5)  # noqa: TID251 - Dovecot lives by the real clock
    fill(server, "bench", letters(count, newest))
    drain(server.port, "bench")  # Dovecot fills its cache
    rows = _in_turn(server, folder, count, rounds)
    place = Place(folder / "first", "bench", server.port).write()
    ours = child("first_look", place)
    rows += [
        ("first look: bodies of what may matter", f"{ours['bodies']:.2f} s", ""),
        ("interviews found", f"{ours['threads']:.0f}", ""),
        (f"peak memory, {count} messages", f"{ours['rss']:.0f} MB", "120 MB"),
    ]
    fill(server, "twice", letters(2 * count, newest))
    drain(server.port, "twice")
    twice = child("first_look", Place(folder / "twice", "twice", server.port).write())
    rows.append((f"peak memory, {2 * count} messages", f"{twice['rss']:.0f} MB", "no higher"))
    return rows + _quiet_passes(server, place)


def _in_turn(server: Dovecot, folder: Path, count: int, rounds: int) -> list[Row]:
    """The headers alone, each round beside its rivals: a machine has good and bad minutes. Medians."""
    neomutt = find_neomutt()
    sockets: list[float] = []
    rivals: list[Taken] = []
    looks: list[dict[str, float]] = []
    for number in range(rounds):
        sockets.append(drain(server.port, "bench").seconds)
        rivals += [] if neomutt is None else [first_open(neomutt, server.port, "bench")]
        looks.append(child("headers", Place(folder / f"headers-{number}", "bench", server.port).write()))

    def middle(name: str) -> float:
        return statistics.median(look[name] for look in looks)

    rows: list[Row] = [(f"bare socket drains {count} headers", f"{statistics.median(sockets):.2f} s", f"medians of {rounds}")]
    if rivals:
        shares = [look["headers"] / rival.seconds for look, rival in zip(looks, rivals, strict=True)]
        seconds, cpu = (statistics.median(values) for values in zip(*((one.seconds, one.cpu) for one in rivals), strict=True))
        rows += [
            ("neomutt's first open", f"{seconds:.2f} s", ""),
            ("  ours : neomutt", f"{middle('headers') / seconds:.2f}", "at most 1, goal 0.5"),
            ("  the single rounds", " ".join(f"{share:.2f}" for share in sorted(shares)), ""),
            ("  the same in CPU time", f"{middle('headers_cpu') / cpu:.2f}", "at most 1, goal 0.5"),
        ]
    return [
        *rows,
        ("first look: headers fetched, understood, stored", f"{middle('headers'):.2f} s", ""),
        ("  CPU time of that", f"{middle('headers_cpu'):.2f} s", ""),
        ("  starting before that, which is not in these figures", f"{middle('start'):.2f} s", ""),
        ("  ours : bare socket", f"{middle('headers') / statistics.median(sockets):.1f}", "goal 4"),
        ("time to the first interview stored", f"{middle('first_interview'):.2f} s", "3 s"),
    ]


def _quiet_passes(server: Dovecot, place: Place) -> list[Row]:
    with Relay(server.port) as relay:
        through = Place(place.folder, place.username, relay.port).write()
        command = [sys.executable, "-m", "benchmarks.child", "passes", str(through.config)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdin is not None
            assert process.stderr is not None
            counts: list[int] = []
            while process.stderr.readline() == "pass\n":
                counts.append(relay.commands)
                process.stdin.write("\n")
                process.stdin.flush()
            assert process.stdout is not None
            figures = json.loads(process.stdout.read())
    trips = max(after - before for before, after in itertools.pairwise(counts))
    return [
        ("a pass with nothing new", f"{figures['seconds']:.3f} s", "0.3 s"),
        ("  CPU time of that", f"{figures['cpu']:.3f} s", ""),
        ("  round trips", str(trips), "10"),
    ]


if __name__ == "__main__":
    sys.exit(main())

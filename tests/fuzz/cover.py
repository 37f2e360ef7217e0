"""Let atheris look for bytes that break a target: ``python -m tests.fuzz.cover TARGET SECONDS`` (``make fuzz`` runs all of them).

New inputs that reach new code are kept in ``build/fuzz/TARGET``, what breaks the invariant in ``build/fuzz/TARGET-crash-...``: minimize it
(``-minimize_crash=1``) and put it into ``tests/fuzz/corpus/TARGET`` with the fix, where every test run tries it again.
"""

import importlib
import resource
import sys
from functools import partial
from pathlib import Path
from typing import Any

atheris: Any = importlib.import_module("atheris")  # by name: it is there where `make fuzz` put it, and has no types

with atheris.instrument_imports(include=["daemon.reading", "connectors.imap"]):
    from tests.fuzz.burst import CORPUS, hold, listen
    from tests.fuzz.targets import MEGABYTES

_WALL_SECONDS = 60  # the cap on processor time is held by ``hold``; this ends an endless loop in C on a busy machine


def main(name: str, seconds: int) -> None:
    """Fuzz one target for so long."""
    listen()
    found = Path("build/fuzz") / name
    found.mkdir(parents=True, exist_ok=True)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    options = [
        sys.argv[0],
        f"-max_total_time={seconds}",
        f"-timeout={_WALL_SECONDS}",
        f"-rss_limit_mb={used + MEGABYTES}",
        f"-artifact_prefix={found}-",
        "-max_len=20000",
        "-print_final_stats=1",
        "-verbosity=0",
        str(found),
        str(CORPUS / name),
    ]
    atheris.Setup(options, partial(hold, name))
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

"""Break each rule once and see a test go red: ``python -m tests.mutations [TABLE ...] [--only RULE] [--markdown]``.

It works on copies of the project, in each on one mutation at a time. A mutation counts as noticed only where its tests pass without it
and fail with it; tests that do not even start prove nothing.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.mutations.table import ROOT, Mutation, as_markdown, mutations, tables

PASSED, FAILED = 0, 1  # pytest's exit codes; anything else means that it could not run the tests
COPIES = 2  # as many as the cores that everything here is planned for
LEFT_OUT = (".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis")


def main() -> int:
    """Exit code 1 where a mutation went unnoticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("tables", nargs="*", default=tables(), help=f"of {', '.join(tables())}; all by default")
    parser.add_argument("--only", metavar="RULE", help="the mutations of one rule, such as E4")
    parser.add_argument("--markdown", action="store_true", help="print the tables instead")
    wanted = parser.parse_args()
    if wanted.markdown:
        sys.stdout.writelines(as_markdown(table) for table in wanted.tables)
        return 0
    chosen = [m for table in wanted.tables for m in mutations(table) if wanted.only in (None, m.rule)]
    with tempfile.TemporaryDirectory(prefix="afterword-mutations-") as folder:
        copies = [Path(folder) / str(number) / "project" for number in range(COPIES)]
        for copy in copies:
            shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
        return _run(copies, chosen)


def _run(copies: list[Path], chosen: list[Mutation]) -> int:
    tests = sorted({test for mutation in chosen for test in mutation.tests})
    code, said = _pytest(copies[0], ["-n", str(len(copies)), "--dist", "worksteal", *tests])
    if code != PASSED:
        sys.stdout.write(f"{said}\nthe tests do not pass as it is\n")
        return 1
    free = SimpleQueue[Path]()
    for copy in copies:
        free.put(copy)

    def noticed(mutation: Mutation) -> bool:
        copy = free.get()
        try:
            return _noticed(copy, mutation)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(copies)) as pool:
        count = sum(pool.map(noticed, chosen))
    sys.stdout.write(f"{count} of {len(chosen)} mutations were noticed\n")
    return 0 if count == len(chosen) else 1


def _noticed(copy: Path, mutation: Mutation) -> bool:
    path = copy / mutation.file
    source = path.read_text(encoding="utf-8")
    if source.count(mutation.before) != 1:
        _tell(mutation, "STALE: its text does not stand there exactly once")
        return False
    path.write_text(source.replace(mutation.before, mutation.after), encoding="utf-8")
    try:
        code, said = _pytest(copy, mutation.tests)
    finally:
        path.write_text(source, encoding="utf-8")
    verdict = {PASSED: "NOT NOTICED", FAILED: "noticed"}.get(code, f"the tests did not run (exit code {code}):\n{said}")
    _tell(mutation, verdict)
    return code == FAILED


def _pytest(copy: Path, arguments: Iterable[str]) -> tuple[int, str]:
    """Nothing is cached: a mutation of the same length within a second would be taken for the original."""
    environment = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout[-4000:] + done.stderr[-2000:]


def _tell(mutation: Mutation, verdict: str) -> None:
    sys.stdout.write(f"{mutation.table} {mutation.rule}: {mutation.breaks}: {verdict}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

"""An upgrade that is killed anywhere leaves the old store or the new one, and the next start makes the new one of it (I5)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from daemon.ports.stored import Alert
from daemon.store.database import open_store
from tests.contract.store.samples import NOON

ROOT = Path(__file__).parents[3]
EVERY = "1" if os.environ.get("AFTERWORD_EXAMPLES") else "11"


def test_an_upgrade_killed_before_any_statement_loses_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract.store.killed_upgrades", tmp_path, EVERY],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    *wrong, count = done.stdout.splitlines()
    assert wrong == []
    assert int(count) >= 5, "a harness that kills nothing tests nothing"


def test_a_copy_put_back_is_a_store_like_any_other(tmp_path: Path) -> None:
    """With the program stopped, the file is all there is: what was written after the copy is gone, and nothing else."""
    path, url = tmp_path / "afterword.sqlite3", f"sqlite:///{tmp_path / 'afterword.sqlite3'}"
    store = open_store(url)
    with store.transaction() as tx:
        tx.raise_alert(Alert("first", "words", NOON))
    store.close()
    shutil.copyfile(path, tmp_path / "copy")
    store = open_store(url)
    with store.transaction() as tx:
        tx.raise_alert(Alert("second", "words", NOON))
    store.close()
    shutil.copyfile(tmp_path / "copy", path)
    store = open_store(url)
    with store.snapshot() as snapshot:
        assert [alert.key for alert in snapshot.alerts()] == ["first"]
    with store.transaction() as tx:
        tx.raise_alert(Alert("third", "words", NOON))
    store.close()

"""Opening a store: making it private, refusing what is not ours, and leaving no trace where one only looks."""
# pyright: reportPrivateUsage=false
# A full disk is feigned behind the store's back.

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from daemon.errors import NewerSchemaError, StoreError
from daemon.ports.stored import Alert
from daemon.store.database import existing_store_or_empty, memory_store, open_store
from tests.contract.store.samples import NOON

ALERT = Alert("key", "words", NOON)
ROOT = Path(__file__).parents[3]
unless_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


def fill(url: str) -> None:
    store = open_store(url)
    with store.transaction() as tx:
        tx.raise_alert(ALERT)
    store.close()


def traces(folder: Path) -> dict[str, str]:
    """Each file below and what it holds."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return {str(file.relative_to(folder)): sha256(file.read_bytes()).hexdigest() for file in files}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


class TestFiles:
    def test_nobody_else_may_read_the_database_or_its_folder(self, url: str, path: Path) -> None:
        before = os.umask(0)
        try:
            store = open_store(url)
            with store.transaction() as tx:
                tx.raise_alert(ALERT)
            files = [mode(file) for file in path.parent.iterdir()]
            store.close()
        finally:
            os.umask(before)
        assert mode(path.parent) == 0o700
        assert files == [0o600] * 3  # the database, -wal and -shm

    def test_a_folder_that_is_there_keeps_its_mode_and_a_file_loses_readers(self, url: str, path: Path) -> None:
        path.parent.mkdir(mode=0o755)
        fill(url)
        path.chmod(0o644)
        fill(url)
        assert (mode(path.parent), mode(path)) == (0o755, 0o600)

    def test_what_was_written_is_there_again_and_nothing_else_is_left(self, url: str, path: Path) -> None:
        fill(url)
        assert list(path.parent.iterdir()) == [path]
        store = open_store(url)
        with store.snapshot() as snapshot:
            assert snapshot.alerts() == (ALERT,)
        store.close()

    def test_an_empty_file_becomes_a_store(self, url: str, path: Path) -> None:
        """What a crash between making the file and making the tables leaves."""
        path.parent.mkdir()
        path.touch()
        fill(url)

    @pytest.mark.parametrize("strange", ["a b%20c", "ünï#?&", "100%"])
    def test_any_folder_name_will_do(self, tmp_path: Path, strange: str) -> None:
        fill(f"sqlite:///{tmp_path}/{strange}/x.sqlite3")
        assert (tmp_path / strange / "x.sqlite3").exists()

    def test_settings_of_the_database(self, url: str, path: Path) -> None:
        """Committed work outlives a power cut (FULL), and what was deleted is overwritten."""
        from daemon.store.connections import connect_to_file  # noqa: PLC0415

        fill(url)
        with closing(connect_to_file(path, read_only=False)) as connection:
            found = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
            }
        assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 10_000}


class TestRefusals:
    @pytest.mark.parametrize("opened", [open_store, existing_store_or_empty])
    def test_a_newer_schema_is_left_alone(self, url: str, path: Path, opened: Callable[[str], object]) -> None:
        fill(url)
        execute(path, "UPDATE alembic_version SET version_num = '9999'")
        before = traces(path.parent)
        with pytest.raises(NewerSchemaError, match="9999") as refused:
            opened(url)
        assert refused.value.found == "9999"
        assert traces(path.parent) == before

    @pytest.mark.parametrize("opened", [open_store, existing_store_or_empty])
    def test_another_programs_database_is_left_alone(self, url: str, path: Path, opened: Callable[[str], object]) -> None:
        path.parent.mkdir()
        execute(path, "CREATE TABLE theirs (x)")
        with pytest.raises(StoreError, match="not one of Afterword"):
            opened(url)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]

    @pytest.mark.parametrize("opened", [open_store, existing_store_or_empty])
    def test_a_file_that_is_no_database_is_left_alone(self, url: str, path: Path, opened: Callable[[str], object]) -> None:
        path.parent.mkdir()
        path.write_text("Dear diary, " * 100)
        with pytest.raises(StoreError, match="no database"):
            opened(url)
        assert traces(path.parent) == {path.name: sha256(b"Dear diary, " * 100).hexdigest()}

    def test_damage_where_nobody_looked_yet_is_told_at_the_start(self, url: str, path: Path) -> None:
        store = open_store(url)
        with store.transaction() as tx:
            for number in range(2000):
                tx.raise_alert(Alert(f"{number}", "words" * 20, NOON))
        store.close()
        content = bytearray(path.read_bytes())
        content[-4096 * 10 :] = b"\xff" * 4096 * 10
        path.write_bytes(content)
        open_store(url, check_integrity=False).close()
        with pytest.raises(StoreError, match="damaged"):
            open_store(url)

    @pytest.mark.parametrize(
        ("address", "sentence"),
        [
            ("postgresql://localhost/x", "not supported"),
            ("afterword.sqlite3", "not like"),
            ("sqlite:x", "not like"),
            ("sqlite://host/x", "not like"),
            ("mysql+nonsense://x", "not supported"),
        ],
    )
    def test_an_address_we_do_not_know_is_told(self, address: str, sentence: str) -> None:
        for opened in (open_store, existing_store_or_empty):
            with pytest.raises(StoreError, match=sentence):
                opened(address)

    def test_a_folder_that_cannot_be_made_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(StoreError, match="could not be reached"):
            open_store(f"sqlite:///{tmp_path}/file/x.sqlite3")

    def test_a_folder_in_place_of_the_file_is_told(self, url: str, path: Path) -> None:
        path.mkdir(parents=True)
        with pytest.raises(StoreError):
            open_store(url)
        with pytest.raises(StoreError):
            existing_store_or_empty(url)

    @unless_root
    def test_a_file_that_cannot_be_written_is_told(self, url: str, path: Path) -> None:
        fill(url)
        path.parent.chmod(0o500)
        try:
            with pytest.raises(StoreError):
                fill(url)
        finally:
            path.parent.chmod(0o700)

    def test_a_full_disk_is_told_and_takes_nothing(self, url: str) -> None:
        fill(url)
        store = open_store(url)
        with store._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1")  # no page more: what a full disk looks like to SQLite

        def write() -> None:
            with store.transaction() as tx:
                for number in range(2000):
                    tx.raise_alert(Alert(f"{number}", "words" * 100, NOON))

        with pytest.raises(StoreError, match="disk is full"):
            write()
        with store.snapshot() as snapshot:
            assert snapshot.alerts() == (ALERT,)
        store.close()

    def test_a_file_that_goes_away_is_an_error_and_not_a_new_store(self, url: str, path: Path) -> None:
        fill(url)
        store = open_store(url)
        store.close()
        path.unlink()
        with pytest.raises(StoreError, match="could not be opened"), store.snapshot() as snapshot:
            snapshot.alerts()
        assert not path.exists()


class TestLooking:
    def test_where_there_is_nothing_nothing_is_made(self, url: str, path: Path) -> None:
        store = existing_store_or_empty(url)
        with store.snapshot() as snapshot:
            assert snapshot.threads() == ()
        copy = store.copy_in_memory()
        with copy.transaction() as tx:
            tx.raise_alert(ALERT)
        copy.close()
        store.close()
        assert not path.parent.exists()

    def test_looking_leaves_no_trace(self, url: str, path: Path) -> None:
        fill(url)
        before = traces(path.parent)
        store = existing_store_or_empty(url)
        with store.snapshot() as snapshot:
            assert snapshot.alerts() == (ALERT,)
        store.copy_in_memory().close()
        store.close()
        assert traces(path.parent) == before

    def test_who_only_looks_cannot_write(self, url: str) -> None:
        fill(url)
        store = existing_store_or_empty(url)
        with pytest.raises(StoreError, match="read-only"), store.transaction() as tx:
            tx.clear_alert(ALERT.key)
        store.close()

    def test_an_empty_file_stays_empty(self, url: str, path: Path) -> None:
        path.parent.mkdir()
        path.touch()
        existing_store_or_empty(url).close()
        assert path.read_bytes() == b""


class TestCopies:
    @pytest.mark.parametrize("on_disk", [True, False])
    def test_what_is_done_to_a_copy_is_never_kept(self, url: str, on_disk: bool) -> None:
        store = open_store(url) if on_disk else memory_store()
        with store.transaction() as tx:
            tx.raise_alert(ALERT)
        copy = store.copy_in_memory()
        with copy.transaction() as tx:
            assert tx.alerts() == (ALERT,)
            tx.clear_alert(ALERT.key)
            tx.create_thread("personal", "x")
        with store.snapshot() as snapshot:
            assert snapshot.alerts() == (ALERT,)
            assert snapshot.threads() == ()
        copy.close()
        store.close()

    def test_a_copy_holds_what_was_committed_when_it_was_made(self, url: str) -> None:
        store = open_store(url)
        with store.transaction() as tx:
            tx.raise_alert(ALERT)
            copy = store.copy_in_memory()
        with copy.snapshot() as snapshot:
            assert snapshot.alerts() == ()
        copy.close()
        store.close()


def test_an_up_to_date_store_opens_without_alembic(url: str) -> None:
    """It takes up to a second to import, and ``status`` has 0.6 s."""
    look = f"import sys; from daemon.store.database import *; open_store({url!r}).close(); open_store({url!r}).close();"
    look += f"existing_store_or_empty({url!r}).close(); print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", look], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"

"""Opening the store: making it, checking it, bringing it up to date.

``open_store`` for whoever may write; ``existing_store_or_empty`` for whoever only looks and must leave no trace;
``memory_store`` for what is to be forgotten.
"""

from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from daemon.errors import StoreError
from daemon.store import schema
from daemon.store.connections import BUSY_SECONDS, path_of
from daemon.store.engine import WRITES, copy, copy_to_file, file_engine, make_file, memory_engine
from daemon.store.faults import told
from daemon.store.sql_store import SqlStore


def open_store(
    url: str, *, backup_folder: Path | None = None, check_integrity: bool = True, patience: float = BUSY_SECONDS
) -> SqlStore:
    """The store at ``url`` (``sqlite:///PATH``), made if it is not there, upgraded if it is older.

    Before an upgrade a copy named after the schema it has goes to ``backup_folder`` (default: ``backups`` beside the database).
    ``check_integrity`` reads the whole file once: for the service's start rather than for each command. A lock of another program's is
    waited for ``patience`` seconds.

    Raises:
        NewerSchemaError: a newer program wrote it; it is left alone.
        StoreError: it is damaged, locked, not ours, or cannot be written.
    """
    path = path_of(url)
    if path is None:
        return memory_store()
    with told():
        make_file(path)
        engine = file_engine(path, patience=patience)
        try:
            _prepare(engine, path, backup_folder or path.parent / "backups", check_integrity=check_integrity)
        except BaseException:
            engine.dispose()
            raise
    return SqlStore(engine)


def memory_store() -> SqlStore:
    """An empty store that ends with its ``close``."""
    engine = memory_engine()
    _create(engine)
    return SqlStore(engine, in_memory=True)


def existing_store_or_empty(url: str) -> SqlStore:
    """The store at ``url`` for reading, or an empty one in memory where there is none. Creates and changes nothing.

    One with an older schema is copied into memory and brought up to date there. Raises as ``open_store``; writing to a store on
    disk raises StoreError.
    """
    path = path_of(url)
    if path is None or not path.exists() or path.stat().st_size == 0:
        return memory_store()
    with told():
        engine = file_engine(path, read_only=True)
        try:
            return _for_reading(engine)
        except BaseException:
            engine.dispose()
            raise


def copies(url: str) -> tuple[Path, ...]:
    """The copies that were made before upgrades, in their usual place."""
    path = path_of(url)
    return () if path is None else tuple(sorted((path.parent / "backups").glob(f"{path.stem}-schema-*{path.suffix}*")))


def remove_copies(url: str) -> int:
    """Remove them; how many. They hold what was forgotten since. Raises ``StoreError``."""
    found = copies(url)
    with told():
        for file in found:
            file.unlink(missing_ok=True)
    return len(found)


def remove(url: str) -> int:
    """Remove the database and its copies; how many files. Whoever calls holds the lock. Raises ``StoreError``."""
    path = path_of(url)
    if path is None:
        return 0
    files = [*copies(url), path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]
    there = [file for file in files if file.exists()]
    with told():
        for file in there:
            file.unlink()
        with suppress(OSError):  # not empty: something of the user's lies there
            (path.parent / "backups").rmdir()
    return len(there)


def _prepare(engine: Engine, path: Path, backup_folder: Path, *, check_integrity: bool) -> None:
    found = _revision(engine)
    if found is None:
        _create(engine)
        return
    if check_integrity:
        _refuse_damaged(engine)
    if found != schema.HEAD:
        schema.refuse_newer(engine, found)
        copy_to_file(engine, backup_folder / f"{path.stem}-schema-{found}{path.suffix}")
        schema.upgrade(engine)


def _for_reading(engine: Engine) -> SqlStore:
    found = _revision(engine)
    if found == schema.HEAD:
        return SqlStore(engine)
    if found is not None:
        schema.refuse_newer(engine, found)
    in_memory = memory_engine()
    copy(engine, in_memory)
    engine.dispose()
    if found is None:
        _create(in_memory)
    else:
        schema.upgrade(in_memory)
    return SqlStore(in_memory, in_memory=True)


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return schema.revision(connection)


def _create(engine: Engine) -> None:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        if schema.revision(connection) is None:  # else another process was faster
            schema.create(connection)


def _refuse_damaged(engine: Engine) -> None:
    with engine.connect() as connection:
        found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
    if found != "ok":
        raise StoreError("the database is damaged; put back a copy, or move it away to begin anew")

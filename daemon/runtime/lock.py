"""One program at a time on one database: a lock that ends with its process, however that ends."""

import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from daemon.errors import AlreadyRunningError, StoreError


@contextmanager
def only_one(path: Path) -> Generator[None]:
    """Hold the lock while inside. Raises ``AlreadyRunningError`` with the holder's process id, where it can be told."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"the folder of the database can't be written ({error.strerror})") from error
    try:
        _take(descriptor)
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int) -> None:
    """Lock, and leave word of who holds it. A network file system may know no locks; a full disk takes not even a number."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
    except BlockingIOError as error:
        raise AlreadyRunningError(_holder(descriptor)) from error
    except OSError as error:
        raise StoreError(f"the lock beside the database can't be taken ({error.strerror})") from error


def _holder(descriptor: int) -> int | None:
    written = os.pread(descriptor, 32, 0).strip()
    return int(written) if written.isdigit() else None

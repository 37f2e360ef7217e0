"""One renewal at a time, between processes too: the service and a command may find the same token expired at the same moment."""

import fcntl
import os
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from daemon.errors import SecretUnavailableError

LONGEST_SECONDS = 60.0
"""Longer than a renewal takes with all its time-outs."""
_STEP_SECONDS = 0.05


@contextmanager
def turn(account: str, file: Path | None, longest: float = LONGEST_SECONDS) -> Generator[None]:
    """Hold ``file`` locked while inside (None: there are no other processes). It ends with its process, however that ends.

    Raises ``SecretUnavailableError`` where the turn does not come, or the file cannot be made.
    """
    if file is None:
        yield
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as fault:
        why = f"a file beside the database cannot be written ({fault.strerror})"
        raise SecretUnavailableError(account, why, "look at its folder's owner, mode and free space") from None
    try:
        _wait(account, descriptor, longest)
        yield
    finally:
        os.close(descriptor)


def _wait(account: str, descriptor: int, longest: float) -> None:
    until = time.monotonic() + longest
    pause = threading.Event()
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                why = "another afterword has been renewing its login for too long"
                raise SecretUnavailableError(account, why, "try again in a minute; nothing is lost") from None
            pause.wait(_STEP_SECONDS)
        else:
            return

"""Noticing that something may have changed in an account: only ever a hint."""

from collections.abc import Callable, Sequence
from typing import Protocol

from daemon.errors import WorldError


class Listener(Protocol):
    """Who is told by a watcher."""

    def changed(self, account: str) -> None:
        """Something may have changed there."""
        ...

    def reached(self, account: str, error: WorldError | None) -> None:
        """A connection came up, or failed."""
        ...


class Watcher(Protocol):
    """Notices that something may have changed in an account."""

    async def run(self) -> None:
        """Watch until cancelled."""
        ...

    def reset(self) -> None:
        """Cut every socket and connect anew."""
        ...

    async def close(self) -> None:
        """End within two seconds."""
        ...


class ResumeDetector(Protocol):
    """Notices that the machine slept, or that its clock was set."""

    async def run(self) -> None:
        """Look every few seconds until cancelled."""
        ...


class Watching(Protocol):
    """Makes what the service watches with."""

    def watcher(self, account: str, folders: Callable[[], Sequence[str]], listener: Listener) -> Watcher:
        """The watcher of one account; ``folders``: what is watched, asked before each poll."""
        ...

    def resume_detector(self, jumped: Callable[[float], None]) -> ResumeDetector:
        """``jumped`` is told by how many seconds."""
        ...

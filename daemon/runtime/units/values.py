"""What a service manager is told, and what it tells."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be run: the script, the configuration, and the folders it has to write to, all absolute."""

    program: Path
    config: Path
    writable: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Installed:
    """How an installation went. ``profile`` is empty where there are none; ``notes``: what the user should know."""

    file: Path
    profile: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How the service stands. ``words``: as the manager says it (``active``)."""

    installed: bool
    running: bool
    words: str
    file: Path
    logs: str

"""What stands before the command: options that hold for all of them."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Invocation:
    """``config``: the configuration file named with ``--config``, or None for the usual place."""

    config: Path | None = None

"""What a stage asks of the zygote, and what it is told back; one line of JSON each way."""

from enum import StrEnum

import msgspec


class Watched(StrEnum):
    """Which places are counted. ``WRITES``: each commit and each write to the network. ``CALLS``: each call that can fail."""

    WRITES = "writes"
    CALLS = "calls"


class Order(msgspec.Struct, frozen=True):
    """Run the program once. ``at``: the place, counted from 0, before which it is killed or at which the call fails.

    ``clock``: what the machine's clock says, ISO 8601; None: the truth. ``largest_file``: no file can grow beyond, in bytes.
    """

    arguments: list[str]
    environment: dict[str, str]
    watched: Watched = Watched.WRITES
    at: int | None = None
    clock: str | None = None
    largest_file: int | None = None


class Ended(msgspec.Struct, frozen=True):
    """How it ended. ``places``: what was passed, by name; None where it was killed. ``struck``: where the fault was."""

    code: int
    out: str
    err: str
    places: list[str] | None = None
    struck: str | None = None

"""One iCalendar file to one small file an event series, so that a pass reads only what changed.

Only lines are sorted here; what they say is left to ``reading``.
"""

from collections import defaultdict
from dataclasses import dataclass

from connectors.calendar_tokens import digest

_MAX_LINES = 2_000_000


@dataclass(frozen=True, slots=True)
class Pieces:
    """``files``: a name for each UID and its calendar object. ``whole``: the file was closed properly; else nothing may be missed in it."""

    files: dict[str, bytes]
    whole: bool


def looks_like_calendar(raw: bytes) -> bool:
    """Whether it begins like iCalendar at all; a login page in its place must not pass for an emptied calendar."""
    return b"BEGIN:VCALENDAR" in raw[:4096].upper().replace(b"\x00", b"")


def split(raw: bytes) -> Pieces:
    """Sort the events of a file by UID; the zones an event names go with it."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode()
    lines = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")[:_MAX_LINES]
    sorter = _Sorter()
    for line in lines:
        sorter.take(line)
    return Pieces(sorter.files(), sorter.closed)


class _Sorter:
    def __init__(self) -> None:
        self.closed = False
        self._head: list[bytes] = []
        self._zones: dict[bytes, list[bytes]] = {}
        self._events: dict[str, list[list[bytes]]] = defaultdict(list)
        self._block: list[bytes] | None = None
        self._kind = b""

    def take(self, line: bytes) -> None:
        upper = line.strip().upper()
        if self._block is None and upper in {
            b"BEGIN:VEVENT",
            b"BEGIN:VTIMEZONE",
            b"BEGIN:VTODO",
            b"BEGIN:VJOURNAL",
            b"BEGIN:VFREEBUSY",
        }:
            self._block, self._kind = [line], upper.removeprefix(b"BEGIN:")
        elif self._block is not None:
            self._block.append(line)
            if upper == b"END:" + self._kind:
                self._keep(self._block)
                self._block = None
        elif upper == b"END:VCALENDAR":
            self.closed = True
        elif upper == b"BEGIN:VCALENDAR":
            self.closed = False
        elif upper and len(self._head) < 100:
            self._head.append(line)

    def files(self) -> dict[str, bytes]:
        """The pieces; an event that was never closed is dropped, and ``closed`` tells."""
        return {name: self._file(blocks) for name, blocks in self._events.items()}

    def _keep(self, block: list[bytes]) -> None:
        if self._kind == b"VEVENT":
            uid = _value(block, b"UID") or b"\n".join(block)
            self._events[digest(uid)].append(block)
        elif self._kind == b"VTIMEZONE":
            self._zones.setdefault(_value(block, b"TZID"), block)

    def _file(self, blocks: list[list[bytes]]) -> bytes:
        body = [line for block in blocks for line in block]
        text = b"\n".join(body).replace(b"\n ", b"").replace(b"\n\t", b"")
        zones = [line for name, block in self._zones.items() if name and name in text for line in block]
        return b"\r\n".join([b"BEGIN:VCALENDAR", *self._head, *zones, *body, b"END:VCALENDAR", b""])


def _value(block: list[bytes], name: bytes) -> bytes:
    """The value of the first property of that name, unfolded."""
    for at, line in enumerate(block):
        head = line[: len(name) + 1].upper()
        if head in {name + b":", name + b";"}:
            joined = line
            for more in block[at + 1 :]:
                if more[:1] not in {b" ", b"\t"}:
                    break
                joined += more[1:]
            return joined.partition(b":")[2].strip()
    return b""

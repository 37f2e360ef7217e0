"""Message-IDs, held to a grammar under which they can go onto a protocol line: no blank, control, quote or bracket inside."""

from daemon.reading.form import caps
from daemon.reading.lazy import lazy_pattern

_ID = lazy_pattern(rb"<[!#-;=?-Z^-~]{1,%d}>" % (caps.MESSAGE_ID_CHARACTERS - 2))


def read_message_id(value: bytes) -> str | None:
    """Return the one Message-ID with its angle brackets, or None where the field is anything else."""
    value = value.strip()
    return value.decode("ascii") if _ID.fullmatch(value) else None


def read_message_ids(value: bytes) -> tuple[str, ...]:
    """Return every well-formed Message-ID in order, each once; of very long lists the first and the newest."""
    found = tuple(dict.fromkeys(match.decode("ascii") for match in _ID.findall(value[: caps.HEADER_BYTES])))
    return found if len(found) <= caps.REFERENCES else found[:1] + found[1 - caps.REFERENCES :]

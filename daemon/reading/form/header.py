"""Header blocks as fields: lines are scanned, nothing is decoded that nobody asks for (100,000 of them are read in a first look)."""

from functools import lru_cache

from daemon.reading.form import caps
from daemon.reading.lazy import lazy_pattern

# A blank line ends the header; some servers and most files on disk use bare LF.
_BLANK_LINE = lazy_pattern(rb"\r?\n[ \t]*\r?\n|\r\r")
_BLANKS_BETWEEN = lazy_pattern(rb"\n[ \t]+\r?\n")
_FIELD_NAME = lazy_pattern(rb"[!-9;-~]{1,76}[ \t]{0,3}")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_SPELLINGS = {
    spelling.encode("ascii"): name.lower()
    for name in (
        *("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
        *("X-Microsoft-Original-Message-ID", "Content-Type", "Auto-Submitted", "Precedence"),
        *("List-Id", "List-Post", "List-Unsubscribe", "Mailing-List", "X-Mailing-List"),
    )
    for spelling in (name, name.lower(), name.upper(), name.title(), name.capitalize(), name.replace("Id", "ID"))
}
_SELECTED_BYTES = 16 * 1024
_LONG_NAME = 50

Fields = list[tuple[str, bytes]]


def split_message(raw: bytes, begin: int = 0, end: int | None = None) -> tuple[int, int]:
    """Return where the header of ``raw[begin:end]`` ends and where its body begins."""
    end = min(len(raw) if end is None else end, len(raw))
    if raw[begin : begin + 2] == b"\r\n":
        return begin, begin + 2
    if raw[begin : begin + 1] == b"\n":
        return begin, begin + 1
    limit = min(end, begin + caps.HEADER_SEARCH_BYTES)
    usual = raw.find(b"\r\n\r\n", begin, limit)
    if usual >= 0 and not _has_odd_blank_line(raw, begin, usual):
        return usual, usual + 4
    bare = raw.find(b"\n\n", begin, limit)
    if bare >= 0 and raw.find(b"\r", begin, bare) < 0 and _BLANKS_BETWEEN.search(raw, begin, bare + 1) is None:
        return bare, bare + 2
    blank = _BLANK_LINE.search(raw, begin, limit)
    return (blank.start(), blank.end()) if blank else (limit, limit)


def _has_odd_blank_line(raw: bytes, begin: int, end: int) -> bool:
    """Whether a blank line of another kind comes first; literals are found far faster than the pattern of all kinds."""
    return (
        raw.find(b"\n\r\n", begin, end + 3) >= 0
        or raw.find(b"\n\n", begin, end) >= 0
        or raw.find(b"\r\r", begin, end + 1) >= 0
        or _BLANKS_BETWEEN.search(raw, begin, end + 2) is not None
    )


def read_fields(header: bytes, limit: int = caps.HEADER_BYTES) -> Fields:
    """Return (lower-case name, unfolded raw value) in order; whatever is no field is passed over."""
    block = header[:limit]
    if block.startswith(_BYTE_ORDER_MARK):
        block = block[3:]
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"\n " in block or b"\n\t" in block:
        block = block.replace(b"\n ", b" ").replace(b"\n\t", b" ")
    fields: Fields = []
    for line in block.split(b"\n"):
        name, colon, value = line.partition(b":")
        told = (_known_name if len(name) < _LONG_NAME else _name)(name) if colon else None
        if told is not None:
            fields.append((told, value.strip()))
    return fields


def _name(written: bytes) -> str | None:
    """The name of a field in lower case; None where it is none."""
    is_name = written.isalnum() or _FIELD_NAME.fullmatch(written)
    return written.rstrip().decode("ascii", "replace").lower() if is_name else None


_known_name = lru_cache(maxsize=1024)(_name)  # all mails have the same few hundred


def read_selected_fields(header: bytes) -> dict[str, bytes] | None:
    """The fields of a header block as servers give a selection (``BODY[HEADER.FIELDS (...)]``), by lower-case name.

    The same as ``read_fields`` finds in it, sooner; None where the block is unusual in any way: a field given
    twice, another line end, another field, a blank line within.
    """
    if len(header) > _SELECTED_BYTES or header[-4:] != b"\r\n\r\n":
        return None
    block = header[:-4]
    if b"\n " in block or b"\n\t" in block:
        if _BLANKS_BETWEEN.search(header):
            return None
        block = block.replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
    lines = block.split(b"\r\n")
    if not block.count(b"\n") == block.count(b"\r") == len(lines) - 1:
        return None
    named: dict[str, bytes] = {}
    try:
        for line in lines:
            name, _, value = line.partition(b": ")
            named[_SPELLINGS[name]] = value.strip()
    except KeyError:  # a line without a colon; a field that was not asked for
        return None
    return named if len(named) == len(lines) else None

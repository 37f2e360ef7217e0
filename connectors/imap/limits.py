"""What is asked of a server at most, and which header fields are asked for."""

HEADER_LIMIT = 64 * 1024
MESSAGE_LIMIT = 25 * 1024 * 1024
BATCH = 500

HEADER_FIELDS = (
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "X-Microsoft-Original-Message-ID",
    "Content-Type",
    "Auto-Submitted",
    "Precedence",
    "List-Id",
    "List-Post",
    "List-Unsubscribe",
    "Mailing-List",
    "X-Mailing-List",
)
"""Enough to tell who wrote to whom, in which conversation, and whether the body deserves reading (``reading.form.worth``)."""

_WANTED = frozenset(name.lower().encode("ascii") for name in HEADER_FIELDS)


def select_fields(raw: bytes) -> bytes:
    """The wanted header fields of a message as BODY[HEADER.FIELDS (...)] gives them (RFC 9051, 6.4.5), blank line included.

    Linear in the length of the header; at most ``HEADER_LIMIT`` bytes.
    """
    kept: list[bytes] = []
    keeping = False
    for line in raw[:HEADER_LIMIT].splitlines(keepends=True):
        if line in {b"\r\n", b"\n"}:
            break
        if not line.startswith((b" ", b"\t")):
            keeping = line.partition(b":")[0].strip().lower() in _WANTED
        if keeping:
            kept.append(line)
    kept.append(b"\r\n")
    return b"".join(kept)[:HEADER_LIMIT]

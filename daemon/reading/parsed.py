"""A mail taken apart by form: what the rooms ``meaning`` and ``events`` are given."""

from dataclasses import dataclass

from daemon.reading.values import Author, Envelope


@dataclass(frozen=True, slots=True)
class ParsedMail:
    r"""One mail, decoded.

    ``text``: the whole body as plain text (HTML rendered, hidden text dropped), line ends ``\\n``. ``new_text``: the part its author
    wrote. ``forwarded``: the text of a forwarded mail inside, or empty. ``signature``: the author's signature block, or empty.
    ``calendar_parts``: the decoded iCalendar parts, content-transfer-encoding removed. ``attachments``: file names.
    ``language``: ISO 639-1 of ``new_text``, best guess, or None. ``truncated``: a cap cut something off.
    """

    envelope: Envelope
    author: Author
    text: str
    new_text: str
    forwarded: str = ""
    signature: str = ""
    calendar_parts: tuple[bytes, ...] = ()
    attachments: tuple[str, ...] = ()
    language: str | None = None
    truncated: bool = False

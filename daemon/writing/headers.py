"""The header fields of a mail, as safe lines.

Written by hand, because ``email.policy.default`` folds a long Message-ID in References into an encoded word, which no mail client
resolves. Nothing that came from a message reaches a line without losing its control characters first (I8); Message-IDs that
do not fit a strict grammar are left out.
"""

import re
from email.header import Header

from daemon.reading.values import Address
from daemon.writing.characters import one_line
from daemon.writing.errors import UnwritableError

_LONGEST_LINE = 76
_MOST_REFERENCES = 200
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}"
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM}){{0,31}}")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){0,31}")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_BARE_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
# IDNA 2003, the only one in the standard library, sends these to another domain than today's rules do.
_CHANGED_BY_IDNA_2008 = frozenset("ßς\u200c\u200d")


def unstructured(name: str, value: str) -> str:
    """A field of free text such as Subject; encoded (RFC 2047) where it is not plain ASCII or could be taken for encoded."""
    return f"{name}: {_encoded(one_line(value), len(name) + 2)}"


def mailbox(name: str, address: Address) -> str:
    """A From or To field with one address; raises ``UnwritableError`` where the address cannot be written."""
    written = wire_address(address.address, name)
    phrase = _phrase(one_line(address.name, 200), len(name) + 2)
    if not phrase or phrase == written:
        return f"{name}: {written}"
    separator = " " if len(name) + len(phrase.rpartition("\n")[2]) + len(written) + 5 <= _LONGEST_LINE else "\r\n "
    return f"{name}: {phrase}{separator}<{written}>"


def identifiers(name: str, message_ids: tuple[str, ...]) -> str | None:
    """A field of Message-IDs, one a line, none encoded or twice; None where no valid one is left."""
    valid = tuple(dict.fromkeys(message_id for message_id in message_ids if is_message_id(message_id)))
    if len(valid) > _MOST_REFERENCES:
        valid = (valid[0], *valid[1 - _MOST_REFERENCES :])
    return f"{name}: " + "\r\n ".join(valid) if valid else None


def is_message_id(text: str) -> bool:
    """Whether the text is one Message-ID in brackets: printable ASCII with exactly one pair of them."""
    return _MESSAGE_ID.fullmatch(text) is not None


def wire_address(address: str, field: str) -> str:
    """The address as it goes on the wire: an international domain in its ASCII form; raises ``UnwritableError`` otherwise."""
    local, at, domain = address.rpartition("@")
    if not at or len(address) > 254:
        raise UnwritableError(field, "not a mail address")
    if not local.isascii():
        raise UnwritableError(field, "the part before the @ has letters that many mail servers refuse (SMTPUTF8)")
    written = domain if domain.isascii() else _ascii_domain(domain, field)
    if not _LOCAL_PART.fullmatch(local) or not _DOMAIN.fullmatch(written):
        raise UnwritableError(field, "not a plain mail address")
    return f"{local}@{written}"


def _ascii_domain(domain: str, field: str) -> str:
    if _CHANGED_BY_IDNA_2008.intersection(domain):
        raise UnwritableError(field, "the domain has a letter whose ASCII form depends on the software; write it as xn--...")
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise UnwritableError(field, "the domain has no ASCII form") from None


def _phrase(name: str, column: int) -> str:
    if not name.isascii() or "=?" in name:
        return _encoded(name, column)
    if _BARE_PHRASE.fullmatch(name):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _encoded(value: str, column: int) -> str:
    plain = value.isascii() and "=?" not in value and all(len(word) < _LONGEST_LINE - column for word in value.split())
    charset = "us-ascii" if plain else "utf-8"
    return Header(value, charset, _LONGEST_LINE, "x" * (column - 2)).encode(linesep="\r\n")

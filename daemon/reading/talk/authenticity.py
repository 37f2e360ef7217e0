"""Whether a mail that answers a note comes from the user: by the word of their own mail server.

RFC 8601: what counts is the Authentication-Results field of the one server that the user pinned (its authserv-id), with a DMARC pass whose
``header.from`` is the domain of the one From address. Anybody may write such a field; a server that follows the RFC removes those that bear
its own name. Where there are two of them one is forged, so neither counts.
"""

import re
from enum import StrEnum

from daemon.reading.form.envelope import envelope_of
from daemon.reading.form.header import read_fields, split_message
from daemon.reading.lazy import lazy_pattern

MOST_BYTES = 65_536
_RESULT = lazy_pattern(r"\bdmarc\s*=\s*(\w{1,12})\b(?![^;]{0,300}\bdmarc\s*=)", re.IGNORECASE)
_HEADER_FROM = lazy_pattern(r"\bheader\.from\s*=\s*@?([\w.-]{1,253})(?![^\s;])", re.IGNORECASE)


class Proof(StrEnum):
    """``passed``, or why not."""

    PASSED = "passed"
    NOT_PINNED = "no server is pinned"
    NO_RESULT = "your mail server says nothing about it"
    AMBIGUOUS = "it has two results of your mail server"
    NOT_ALIGNED = "your mail server found no proof that it is from you"
    NOT_OWN = "it is not from one of your addresses"


def proof_of(raw: bytes, own_addresses: frozenset[str], authserv_id: str | None) -> Proof:
    """Judge the header of a mail. Never raises."""
    fields = read_fields(raw[: split_message(raw[:MOST_BYTES])[0]])
    senders = [value for name, value in fields if name == "from"]
    sender = envelope_of(fields).sender
    if len(senders) != 1 or sender is None or sender.address not in own_addresses:
        return Proof.NOT_OWN
    if not authserv_id:
        return Proof.NOT_PINNED
    told = [value.decode("ascii", "replace") for name, value in fields if name == "authentication-results"]
    pinned = [value for value in told if _server_of(value) == authserv_id.lower()]
    if not pinned:
        return Proof.NO_RESULT
    if len(pinned) > 1:
        return Proof.AMBIGUOUS
    return Proof.PASSED if _passes(pinned[0], sender.domain) else Proof.NOT_ALIGNED


def _plain(value: str) -> str:
    """Without what stands in comments and quotes: a sender can get words of their own in there. Nothing where one is left open."""
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for character in value[:MOST_BYTES]:
        if escaped:
            escaped = False
        elif character == "\\" and (depth or quoted):
            escaped = True
        elif quoted:
            quoted = character != '"'
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == '"' and not depth:
            quoted = True
            kept.append("_")
        elif not depth:
            kept.append(character)
        if depth < 0:
            return ""
    return "" if depth or quoted else "".join(kept)


def _server_of(value: str) -> str:
    """The authserv-id: the first word, a version may follow (RFC 8601, 2.2)."""
    first = _plain(value).partition(";")[0].split()
    return first[0].lower() if first else ""


def _passes(value: str, domain: str) -> bool:
    results = [part for part in _plain(value).split(";")[1:] if _RESULT.search(part)]
    if len(results) != 1:
        return False
    result, header_from = _RESULT.search(results[0]), _HEADER_FROM.search(results[0])
    return (
        result is not None
        and result[1].lower() == "pass"
        and header_from is not None
        and header_from[1].lower().rstrip(".") == domain
    )

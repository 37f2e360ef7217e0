"""The last look (I2) as SEARCH commands, short enough for any server and safe from what stands in a header.

Days are cut by the server in a zone of its own, so every ``since`` is moved back by one day: the answer may hold a message
too many, never one too few.
"""

from array import array
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from connectors.imap import guard
from connectors.imap.faults import CommandRefusedError, refused
from connectors.imap.session import Session
from daemon.ports.mail import MailSearch

_TERMS_LENGTH = 2000  # RFC 7162, 4 has servers take 8192; some proxies cut at 4096


def since(day: date) -> tuple[bytes, bytes]:
    """SINCE with a day's slack."""
    return b"SINCE", guard.search_date(day - timedelta(days=1) if day > date.min else day)


def can_be_asked(wanted: MailSearch) -> bool:
    """Whether every term may stand in a command. If not, the headers since then are fetched and looked at here."""
    return all(map(guard.is_searchable, wanted.addresses)) and all(map(guard.is_message_id, wanted.message_ids))


def ask(session: Session, wanted: MailSearch) -> frozenset[int] | None:
    """The UIDs in the open folder; None where the server refuses such a search."""
    found: set[int] = set()
    for terms in _in_lines(_terms(wanted)):
        try:
            found |= session.search(*since(wanted.since), *_any_of(terms))
        except CommandRefusedError:
            return None
    return frozenset(found)


def since_only(session: Session, day: date) -> "array[int]":
    """The UIDs received since then, ascending."""
    try:
        return session.search_in_order(*since(day))
    except CommandRefusedError as error:
        raise refused(session.server, "a search by date", error) from error


def _terms(wanted: MailSearch) -> Iterator[bytes]:
    for address in wanted.addresses:
        for key in (b"FROM", b"TO", b"CC"):
            yield key + b" " + guard.quoted(address)
    for message_id in wanted.message_ids:
        for field in (b"Message-ID", b"In-Reply-To", b"References"):
            yield b"HEADER " + field + b" " + guard.message_id(message_id)


def _in_lines(terms: Iterator[bytes]) -> Iterator[list[bytes]]:
    line: list[bytes] = []
    length = 0
    for term in terms:
        if line and length + len(term) > _TERMS_LENGTH:
            yield line
            line, length = [], 0
        line.append(term)
        length += len(term) + 4
    if line:
        yield line


def _any_of(terms: Sequence[bytes]) -> list[bytes]:
    """``OR a OR b c``: OR takes two (RFC 9051, 6.4.4)."""
    return [part for term in terms[:-1] for part in (b"OR", term)] + [terms[-1]]

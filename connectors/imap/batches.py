"""Fetching many messages from a server that may choke on one of them.

Theory of operation. A batch of UIDs goes out as one UID FETCH. Where the server refuses it, breaks off in the middle of it, or
answers with garbage, the batch is halved until the bad message stands alone; alone it gets a second try, then it is reported
with its fault. A UID that is simply not answered was expunged in the meantime, unless a search still finds it.
So one rotten message costs some round trips, never its neighbours (imapclient#448), and a network that is down ends the call.

A connection that breaks without a word may be the line's fault as well as the message's. The message is blamed for it only where
another one of about its size comes through in between, and it breaks once more at this one; a line over which none comes ends the call.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from connectors.imap.asking import compact, fetch
from connectors.imap.connection import Connection
from connectors.imap.faults import CommandRefusedError, ConnectionLostError
from connectors.imap.fetch import EPOCH, FetchItems
from connectors.imap.limits import HEADER_FIELDS, HEADER_LIMIT, MESSAGE_LIMIT
from connectors.imap.session import Session
from daemon.errors import MailServerError
from daemon.ports.mail import FetchedHeader, FetchedMessage

_LOSSES = 40  # connections that may be lost in a row, before anything comes through, while it closes in on bad messages
_LOSSES_IN_ALL = 200
_AROUND = 25  # messages on either side among which one is sought that comes through
_HEADER_ITEMS = f"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({' '.join(HEADER_FIELDS)})])".encode("ascii")
_MESSAGE_ITEMS = b"(UID FLAGS INTERNALDATE BODY.PEEK[]<0.%d>)" % MESSAGE_LIMIT
_SIZE_ITEMS = b"(UID RFC822.SIZE)"
_FRAME_ITEMS = b"(UID FLAGS INTERNALDATE RFC822.SIZE)"

Fetched = TypeVar("Fetched", FetchedHeader, FetchedMessage)


@dataclass(frozen=True, slots=True)
class _Wish(Generic[Fetched]):
    """What is asked, how much of a literal is kept, and how answers become values."""

    items: bytes
    limit: int
    value: Callable[[FetchItems], Fetched | None]
    broken: Callable[[int, FetchItems, str], Fetched]


@dataclass(slots=True)
class _Outcome(Generic[Fetched]):
    found: dict[int, Fetched]
    unanswered: list[int]
    fault: str | None
    broke_off: bool = False


class BatchFetcher:
    """Fetches from one folder over one connection. ``UidValidityChangedError`` where a reconnect finds it renumbered."""

    def __init__(self, connection: Connection, folder: str, uid_validity: int) -> None:
        self._connection = connection
        self._folder = folder
        self._validity = uid_validity
        self._losses = 0
        self._losses_in_all = 0
        self._came: int | None = None

    def headers(self, uids: Sequence[int]) -> tuple[FetchedHeader, ...]:
        """Headers, newest first; those gone are missing."""
        found = self._all(uids, _Wish(_HEADER_ITEMS, HEADER_LIMIT, _as_header, _broken_header))
        return tuple(found[uid] for uid in sorted(found, reverse=True))

    def messages(self, uids: Sequence[int]) -> tuple[FetchedMessage, ...]:
        """Whole messages in the order asked for; those gone are missing."""
        found = self._all(uids, _Wish(_MESSAGE_ITEMS, MESSAGE_LIMIT, _as_message, _broken_message))
        return tuple(found[uid] for uid in uids if uid in found)

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Sizes as far as they are told; they only help with planning."""

        def ask(session: Session) -> dict[int, int]:
            session.ensure(self._folder, self._validity)
            found, _ = fetch(session, list(uids), _SIZE_ITEMS, HEADER_LIMIT)
            return {uid: one.size for uid, one in found.items() if one.size is not None}

        try:
            return self._connection.run(ask)
        except CommandRefusedError:
            return {}

    def _all(self, uids: Sequence[int], wish: _Wish[Fetched]) -> dict[int, Fetched]:
        found: dict[int, Fetched] = {}
        waiting = [list(uids)]
        while waiting:
            batch = waiting.pop()
            outcome = self._attempt(batch, wish)
            found.update(outcome.found)
            missing = outcome.unanswered
            if not missing:
                continue
            if len(missing) > 1 and (outcome.fault or outcome.found):
                middle = (len(missing) + 1) // 2
                waiting += [missing[:middle], missing[middle:]] if outcome.fault else [missing]
            elif len(missing) > 1:
                waiting += [[uid] for uid in self._still_there(missing)]
            else:
                found.update(self._alone(missing[0], wish))
        return found

    def _alone(self, uid: int, wish: _Wish[Fetched]) -> dict[int, Fetched]:
        """The last word on one message: what a second try gives, its fault, or nothing where it is gone."""
        outcome = self._attempt([uid], wish)
        if outcome.found or not self._still_there([uid]):
            return outcome.found
        frame = self._frame(uid)
        if outcome.broke_off:
            self._see_another_come_through(uid, frame.size, wish)
            outcome = self._attempt([uid], wish)
            if outcome.found:
                return outcome.found
        return {uid: wish.broken(uid, frame, outcome.fault or "the server does not deliver it")}

    def _see_another_come_through(self, uid: int, size: int | None, wish: _Wish[Fetched]) -> None:
        """Raises ``MailServerError`` where the line breaks at others as well. A refusal comes over a line that holds, too."""
        others = self._others(uid, size)
        if others and all(self._attempt([other], wish).broke_off for other in others):
            raise MailServerError(self._connection.settings.server, "the connection breaks off again and again")

    def _others(self, uid: int, size: int | None) -> list[int]:
        """Some to compare it with: the two nearest in size, the last one that came through, and the smallest."""

        def around(session: Session) -> dict[int, int]:
            session.ensure(self._folder, self._validity)
            there = session.search_in_order(b"ALL")
            at = bisect_left(there, uid)
            near = [one for one in there[max(0, at - _AROUND) : at + _AROUND] if one != uid]
            found = fetch(session, near, _SIZE_ITEMS, HEADER_LIMIT)[0] if near else {}
            return {one: items.size or 0 for one, items in found.items()}

        try:
            sizes = self._connection.run(around)
        except CommandRefusedError:
            sizes = {}
        alike = sorted(sizes, key=lambda one: abs(sizes[one] - (size or 0)))
        smallest = sorted(sizes, key=lambda one: sizes[one])
        came = [self._came] if self._came is not None else []
        return list(dict.fromkeys([*alike[:2], *came, *smallest[:1]]))

    def _attempt(self, uids: list[int], wish: _Wish[Fetched]) -> _Outcome[Fetched]:
        losses = 0

        def ask(session: Session) -> _Outcome[Fetched]:
            nonlocal losses
            session.ensure(self._folder, self._validity)
            try:
                items, garbled = fetch(session, uids, wish.items, wish.limit)
            except ConnectionLostError:
                losses += 1
                self._note_loss(session)
                if losses == 2:  # one is chance, and asked again
                    raise _LostAgainError from None
                raise
            values = {uid: wish.value(one) for uid, one in items.items()}
            found = {uid: value for uid, value in values.items() if value is not None}
            lacking = len(found) < len(values)
            fault = "the server's answer is garbled" if garbled else "the server leaves things out" if lacking else None
            if found:
                self._losses, self._came = 0, max(found)
            return _Outcome(found, [uid for uid in uids if uid not in found], fault)

        try:
            return self._connection.run(ask, attempts=2)
        except CommandRefusedError as error:
            return _Outcome({}, uids, f"the server answers with {error}")
        except _LostAgainError:
            return _Outcome({}, uids, "the server breaks off", broke_off=True)

    def _note_loss(self, session: Session) -> None:
        self._losses += 1
        self._losses_in_all += 1
        if self._losses > _LOSSES or self._losses_in_all > _LOSSES_IN_ALL:
            raise MailServerError(session.server, "the connection breaks off again and again") from None

    def _still_there(self, uids: list[int]) -> list[int]:
        def search(session: Session) -> list[int]:
            session.ensure(self._folder, self._validity, fresh=True)
            there = session.search(b"UID", compact(uids))
            return [uid for uid in uids if uid in there]

        try:
            return self._connection.run(search)
        except CommandRefusedError:
            return uids

    def _frame(self, uid: int) -> FetchItems:
        """Date, size and flags of a message whose text the server cannot give."""

        def ask(session: Session) -> FetchItems:
            session.ensure(self._folder, self._validity)
            return fetch(session, [uid], _FRAME_ITEMS, HEADER_LIMIT)[0].get(uid, FetchItems())

        try:
            return self._connection.run(ask)
        except (CommandRefusedError, MailServerError):
            return FetchItems()  # it only adorns the report


class _LostAgainError(Exception):
    """The connection broke twice over the same batch."""


def _as_header(items: FetchItems) -> FetchedHeader | None:
    if items.uid is None or items.internal_date is None or items.body is None:
        return None
    size = len(items.body) if items.size is None else items.size
    return FetchedHeader(items.uid, items.internal_date, size, items.flags or frozenset(), items.body)


def _as_message(items: FetchItems) -> FetchedMessage | None:
    if items.uid is None or items.internal_date is None or items.body is None:
        return None
    return FetchedMessage(items.uid, items.internal_date, items.flags or frozenset(), items.body)


def _broken_header(uid: int, frame: FetchItems, fault: str) -> FetchedHeader:
    return FetchedHeader(uid, frame.internal_date or EPOCH, frame.size or 0, frame.flags or frozenset(), b"", fault)


def _broken_message(uid: int, frame: FetchItems, fault: str) -> FetchedMessage:
    return FetchedMessage(uid, frame.internal_date or EPOCH, frame.flags or frozenset(), b"", fault)

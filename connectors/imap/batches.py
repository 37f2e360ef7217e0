"""Fetching many messages from a server that may choke on one of them.

Theory of operation. A batch of UIDs goes out as one UID FETCH. Where the server refuses it, breaks off in the middle of it, or
answers with garbage, the batch is halved until the bad message stands alone; alone it gets a second try, then it is reported
with its fault. A UID that is simply not answered was expunged in the meantime, unless a search still finds it.
So one rotten message costs some round trips, never its neighbours (imapclient#448), and a network that is down ends the call.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from connectors.imap import guard
from connectors.imap.client import Reply
from connectors.imap.connection import Connection
from connectors.imap.faults import CommandRefusedError, ConnectionLostError
from connectors.imap.fetch import EPOCH, FetchItems, fetch_items, is_fetch, take_usual
from connectors.imap.limits import HEADER_FIELDS, HEADER_LIMIT, MESSAGE_LIMIT
from connectors.imap.parsing import GarbledAnswerError, response_code
from connectors.imap.session import Session
from connectors.imap.stream import LineStream
from daemon.errors import MailServerError
from daemon.ports.mail import FetchedHeader, FetchedMessage

_SET_LENGTH = 600
_LOSSES = 40  # connections that one call may lose while it closes in on bad messages
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


class BatchFetcher:
    """Fetches from one folder over one connection. ``UidValidityChangedError`` where a reconnect finds it renumbered."""

    def __init__(self, connection: Connection, folder: str, uid_validity: int) -> None:
        self._connection = connection
        self._folder = folder
        self._validity = uid_validity
        self._losses = 0

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

        def fetch(session: Session) -> dict[int, int]:
            session.ensure(self._folder, self._validity)
            found, _ = _fetch(session, list(uids), _SIZE_ITEMS, HEADER_LIMIT)
            return {uid: one.size for uid, one in found.items() if one.size is not None}

        try:
            return self._connection.run(fetch)
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
        return {uid: wish.broken(uid, frame, outcome.fault or "the server does not deliver it")}

    def _attempt(self, uids: list[int], wish: _Wish[Fetched]) -> _Outcome[Fetched]:
        def fetch(session: Session) -> _Outcome[Fetched]:
            session.ensure(self._folder, self._validity)
            items, garbled = _fetch(session, uids, wish.items, wish.limit)
            values = {uid: wish.value(one) for uid, one in items.items()}
            found = {uid: value for uid, value in values.items() if value is not None}
            lacking = len(found) < len(values)
            fault = "the server's answer is garbled" if garbled else "the server leaves things out" if lacking else None
            return _Outcome(found, [uid for uid in uids if uid not in found], fault)

        try:
            return self._connection.run(lambda session: self._noting_losses(session, fetch), attempts=2)
        except CommandRefusedError as error:
            return _Outcome({}, uids, f"the server answers with {error}")
        except _LostAgainError:
            return _Outcome({}, uids, "the server breaks off")

    def _noting_losses(self, session: Session, fetch: Callable[[Session], _Outcome[Fetched]]) -> _Outcome[Fetched]:
        """One lost connection is chance and repeated; the second in a row points at the batch."""
        try:
            outcome = fetch(session)
        except ConnectionLostError:
            self._losses += 1
            if self._losses > _LOSSES:
                raise MailServerError(session.server, "the connection breaks off again and again") from None
            if self._losses % 2 == 0:
                raise _LostAgainError from None
            raise
        self._losses += self._losses % 2
        return outcome

    def _still_there(self, uids: list[int]) -> list[int]:
        def search(session: Session) -> list[int]:
            session.ensure(self._folder, self._validity, fresh=True)
            there = session.search(b"UID", _compact(uids))
            return [uid for uid in uids if uid in there]

        try:
            return self._connection.run(search)
        except CommandRefusedError:
            return uids

    def _frame(self, uid: int) -> FetchItems:
        """Date, size and flags of a message whose text the server cannot give."""

        def fetch(session: Session) -> FetchItems:
            session.ensure(self._folder, self._validity)
            return _fetch(session, [uid], _FRAME_ITEMS, HEADER_LIMIT)[0].get(uid, FetchItems())

        try:
            return self._connection.run(fetch)
        except (CommandRefusedError, MailServerError):
            return FetchItems()  # it only adorns the report


class _LostAgainError(Exception):
    """The connection broke twice over the same batch."""


def _fetch(session: Session, uids: list[int], items: bytes, limit: int) -> tuple[dict[int, FetchItems], bool]:
    """One UID FETCH; whether some answer was garbled."""
    client, reply, answers = session.client, Reply(), _Answers(frozenset(uids))
    tag = client.begin(b"UID", b"FETCH", _compact(uids), items)
    over = False
    while not over:
        answers.take_usual(client.reader, limit)
        over = client.read_response(tag, reply, limit)
        if not over:
            answers.add(reply.untagged[-1])
    found = answers.found
    if response_code(reply.text).name == "EXPUNGEISSUED":  # Dovecot then invents an empty text for what is gone
        found = {uid: one for uid, one in found.items() if one.body}
    if found and any(_tells_of_expunge(pieces[0]) for pieces in reply.untagged):
        there = session.search(b"UID", _compact(uids))
        found = {uid: one for uid, one in found.items() if uid in there}
    return found, answers.garbled


@dataclass(slots=True)
class _Answers:
    """What was answered about the messages that were asked for; ``garbled``: some of it could not be understood."""

    wanted: frozenset[int]
    found: dict[int, FetchItems] = field(default_factory=dict[int, FetchItems])
    garbled: bool = False

    def take_usual(self, stream: LineStream, limit: int) -> None:
        """All answers of the usual shape that have arrived."""
        while True:
            try:
                one = take_usual(stream, limit)
            except GarbledAnswerError:
                self.garbled = True
                continue
            if one is None:
                return
            self._keep(one)

    def add(self, pieces: Sequence[bytes]) -> None:
        """A response of any kind."""
        if not is_fetch(pieces[0]):
            return
        try:
            self._keep(fetch_items(pieces))
        except GarbledAnswerError:
            self.garbled = True

    def _keep(self, one: FetchItems) -> None:
        if one.uid is None or one.uid not in self.wanted:
            return  # an unsolicited change of flags
        if one.uid in self.found:
            self.found[one.uid].merge(one)
        else:
            self.found[one.uid] = one


def _tells_of_expunge(text: bytes) -> bool:
    """Cyrus hands out once more what was expunged meanwhile, and says only behind it that it is gone (RFC 9051, 7.5.1)."""
    return text[-8:].upper() == b" EXPUNGE" or text[:8].upper() == b"VANISHED"


def _compact(uids: list[int]) -> bytes:
    """A short set, or the whole range it lies in: long lists fail ("Too long argument"), and what is too much is dropped."""
    exact = guard.uid_set(uids)
    return exact if len(exact) <= _SET_LENGTH else guard.uid_range(min(uids), max(uids))


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

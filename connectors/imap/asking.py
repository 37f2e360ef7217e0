"""One UID FETCH: what goes out is short, and what comes back is told apart from what the server says meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from connectors.imap import guard
from connectors.imap.client import Reply
from connectors.imap.fetch import FetchItems, fetch_items, is_fetch, take_usual
from connectors.imap.parsing import GarbledAnswerError, response_code
from connectors.imap.session import Session
from connectors.imap.stream import LineStream

_SET_LENGTH = 600


def fetch(session: Session, uids: list[int], items: bytes, limit: int) -> tuple[dict[int, FetchItems], bool]:
    """What is told of these messages, as far as they are there; and whether some answer was garbled."""
    client, reply, answers = session.client, Reply(), _Answers(frozenset(uids))
    tag = client.begin(b"UID", b"FETCH", compact(uids), items)
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
        there = session.search(b"UID", compact(uids))
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


def compact(uids: list[int]) -> bytes:
    """A short set, or the whole range it lies in: long lists fail ("Too long argument"), and what is too much is dropped."""
    exact = guard.uid_set(uids)
    return exact if len(exact) <= _SET_LENGTH else guard.uid_range(min(uids), max(uids))

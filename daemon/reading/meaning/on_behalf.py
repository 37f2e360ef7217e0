"""Whether a machine sends what a person writes, as applicant systems do for recruiters."""

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Author, Envelope

_SHORTEST_NAME = 3
_GREETS = lazy_pattern(rf"\W{{0,3}}(?:{any_of('background.greets')})\b")
_NOT_LETTERS = lazy_pattern(r"[^a-z]+")


def is_sent_for(envelope: Envelope, words: Evidence, author: Author) -> bool:
    """An applicant system sends what a person writes: it greets, and its address bears a name of theirs, which its domain does not."""
    sender = envelope.sender
    if (
        sender is None
        or author is not Author.AUTOMATIC
        or "auto-submitted" in envelope.fields
        or not _GREETS.match(words.sentences.folded)
    ):
        return False
    local, _, domain = sender.address.lower().partition("@")
    names = {part for part in fold(sender.name).split() if len(part) >= _SHORTEST_NAME and part not in domain}
    return bool(names & set(_NOT_LETTERS.split(local)))

"""What a sender's name, address and title say of their house: whether its applicants want something else than work (a place, a flat, a grant), and whether they hire."""

from collections.abc import Callable, Collection

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_freemail
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Address

_OTHER_ADDRESS = lazy_pattern(rf"(?:{any_of('houses.other_address')})\Z")
# They employ people, too: this counts only where a mail has no word of employment at all.
_OTHER_HOUSE = lazy_pattern(rf"\b(?:{any_of('houses.other_house')})\b")

_HIRING_TITLE = lazy_pattern(rf"\b(?:{any_of('houses.hiring_title')})\b")
_TITLE_LINES = 3
_TITLE_LENGTH = 60


def is_of_other_house(sender: Address, own: Collection[str], *, workless: Callable[[], bool]) -> bool:
    """Whether the sender speaks for something else than hiring; ``workless`` tells whether no word of the mail is of work.

    Who writes from the reader's own domain (``own``: the reader's addresses), a colleague or the family, speaks of other people's interviews.
    """
    local, _, domain = sender.address.partition("@")
    if _OTHER_ADDRESS.match(local) or (not is_freemail(domain) and any(one.rpartition("@")[2] == domain for one in own)):
        return True
    return _OTHER_HOUSE.search(fold(f"{sender.name} {local} {domain}".replace("-", " "))) is not None and workless()


def signs_for_hiring(text: Evidence) -> bool:
    """The lines below the sender's name say that they hire: "Talent acquisition", "Consultante en recrutement"."""
    return _HIRING_TITLE.search(text.sentences.folded, title_begin(text.sentences.text)) is not None


def title_begin(text: str) -> int:
    """Where the lines below the sender's name begin, which say what the sender is: short, without an end of a sentence, the last of several."""
    begin = end = len(text.rstrip())
    for _ in range(_TITLE_LINES):
        start = text.rfind("\n", 0, begin - 1) + 1 if begin else 0
        line = text[start:begin].strip()
        if not start or len(line) > _TITLE_LENGTH or line.endswith((".", "!", "?", ":", ",")):
            return begin if begin < end else len(text)
        begin = start
    return begin

"""What a sender's name and address say of a house whose applicants want something else than work: a place, a flat, a grant."""

from collections.abc import Callable, Collection

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_freemail
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Address

_OTHER_ADDRESS = lazy_pattern(rf"(?:{any_of('houses.other_address')})\Z")
# They employ people, too: this counts only where a mail has no word of employment at all.
_OTHER_HOUSE = lazy_pattern(rf"\b(?:{any_of('houses.other_house')})\b")


def is_of_other_house(sender: Address, own: Collection[str], *, workless: Callable[[], bool]) -> bool:
    """Whether the sender speaks for something else than hiring; ``workless`` tells whether no word of the mail is of work.

    Who writes from the reader's own domain (``own``: the reader's addresses), a colleague or the family, speaks of other people's interviews.
    """
    local, _, domain = sender.address.partition("@")
    if _OTHER_ADDRESS.match(local) or (not is_freemail(domain) and any(one.rpartition("@")[2] == domain for one in own)):
        return True
    return _OTHER_HOUSE.search(fold(f"{sender.name} {local} {domain}".replace("-", " "))) is not None and workless()

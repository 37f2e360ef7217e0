"""A refusal in words of its own: no sentence that is known to refuse, but a mail that takes leave of the applicant.

Theory: there is no end to the ways of saying no, but few things are said beside it: regret, that it was weighed, who else applied, that the search is
over, what is not so, good wishes, and what is kept for later. A mail about an application that does several of these and goes nowhere on has
refused. What an applicant system confirms does one of them or two, what goes on does more rarely.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.values import Author, Topic

# How much a kind weighs: who was taken instead, and that nobody is taken on, is said of nothing else; a wish ends most refusals.
_WEIGHTS = {
    "chosen": 2,
    "full": 2,
    "wish": 2,
    "denied": 1,
    "ended": 1,
    "regret": 1,
    "lacking": 1,
    "rivals": 1,
    "weighed": 1,
    "kept": 1,
    "parted": 1,
    "turned": 1,
}
# Without one of the first or both of the others it is no farewell: careful reading, other applicants and later posts are in every receipt.
_OF_AN_END = frozenset({"denied", "ended", "regret", "chosen", "full"})
_PARTINGS = (frozenset({"wish", "rivals"}), frozenset({"wish", "lacking"}))
_TOLD_TWICE = frozenset({"chosen", "full"})
_ENOUGH = 3
_FEWEST_SENTENCES = 2
_PLAIN = 2
_ENOUGH_BESIDE_A_STEP = 4
# The reader went, not they.
_READER_LEFT = lazy_pattern(rf"\b(?:{any_of('farewell.reader_left')})\b")
_READER_WITHDREW = lazy_pattern(rf"\b(?:{any_of('farewell.reader_withdrew')})\b".replace(" ", r"\s{1,3}"))
_HELD = lazy_pattern(rf"\b(?:{any_of('farewell.held')})\b".replace(" ", r"\s{1,3}"))
_STILL_OPEN = lazy_pattern(rf"\b(?:{any_of('farewell.still_open')})\b".replace(" ", r"\s{1,3}"))

# What is still open, on a condition of the reader's: "if your background is a match you will hear from us". Later posts are none.
_PENDING = lazy_pattern(rf"\b(?:{any_of('farewell.pending')})\b(?![^.!?]{{0,60}}\b(?:{any_of('farewell.pending_not')})\b)")


def reader_left(words: Evidence) -> bool:
    """It tells that the reader withdrew, or may."""
    return _READER_LEFT.search(words.sentences.folded) is not None or _withdrew(words)


def _withdrew(words: Evidence) -> bool:
    return _READER_WITHDREW.search(words.sentences.folded) is not None


def confirms_withdrawal(case: Case) -> bool:
    """It only confirms that the reader withdrew, and asks nothing: what it would have invited to is over."""
    told = _withdrew(case.words) or _withdrew(case.subject)
    return told and "?" not in case.words.sentences.text and not case.words.hits("acknowledgement")


def is_only_held(case: Case, hits: Sequence[Hit]) -> bool:
    """The post is on hold, and the mail says that the application is not."""
    folded = case.words.sentences.folded
    return bool(hits) and all(_HELD.search(folded, hit.begin, hit.end) for hit in hits) and is_still_open(case.words)


def is_still_open(words: Evidence) -> bool:
    """It says that the application stands, or that nothing is decided."""
    return _STILL_OPEN.search(words.sentences.folded) is not None


def is_pending(words: Evidence) -> bool:
    """It tells what comes of the application if they like it, or that their silence will be a no."""
    return bool(words.hits("silence_means_no")) or _PENDING.search(words.sentences.folded) is not None


def is_circular(case: Case) -> bool:
    """A newsletter that gives no thanks for an application refuses none."""
    return case.author is Author.BULK and not (case.background.vendor or case.words.hits("acknowledgement"))


def takes_leave(case: Case, *, plainly: bool = False) -> Verdict | None:
    """The refusal of a mail that takes leave of the reader; None where it goes on, or says too little; ``plainly`` asks for more."""
    words = case.words
    if case.has_interview or reader_left(words) or is_circular(case) or is_pending(words):
        return None
    said = _said(words)
    parting = {hit.sentence for kind in ("denied", "wish", "kept", "parted") for hit in said.get(kind, ())}
    # "We are unable to offer you an interview", "we invite you to join our talent community" go nowhere on.
    if any(hit.sentence not in parting for signal in ("alive", "invitation") for hit in words.firm(signal)):
        return None
    enough = _ENOUGH_BESIDE_A_STEP if plainly or case.promise is not None or words.firm("next_step") else _ENOUGH
    if plainly and not _TOLD_TWICE & said.keys():
        return None
    if _weight(said) < enough or not (_OF_AN_END & said.keys() or any(map(said.keys().__ge__, _PARTINGS))):
        return None
    by_sentence = Counter(sentence for kind in said for sentence in {hit.sentence for hit in said[kind]})
    if len(by_sentence) < (1 if _is_plain(case, said) else _FEWEST_SENTENCES):
        return None
    told = max(
        (hit for kind in _OF_AN_END.union(*_PARTINGS) & said.keys() for hit in said[kind]),
        key=lambda hit: (by_sentence[hit.sentence], -hit.begin),
    )
    return Verdict(Topic.REJECTION, words.sentence(told), "it takes leave of the applicant")


def _is_plain(case: Case, said: Mapping[str, Sequence[Hit]]) -> bool:
    """One sentence is enough that tells who was taken, or that nobody is, in a mail of hiring that asks nothing."""
    return case.background.plain >= _PLAIN and bool(_TOLD_TWICE & said.keys()) and "?" not in case.words.sentences.text


def _weight(said: Mapping[str, Sequence[Hit]]) -> int:
    """What is said weighs more where who was taken, or that nobody is, is told twice; a "however" counts beside that alone."""
    counted = {kind: hits for kind, hits in said.items() if kind != "turned" or _TOLD_TWICE & said.keys()}
    return sum(_WEIGHTS[kind] + (kind in _TOLD_TWICE and len(hits) > 1) for kind, hits in counted.items())


def _said(words: Evidence) -> dict[str, list[Hit]]:
    """The kinds that are said, each in words that no heavier kind has taken: "someone with more experience" is one thing."""
    said: dict[str, list[Hit]] = {}
    taken: list[tuple[int, int]] = []
    for kind in _WEIGHTS:
        for hit in words.firm(kind):
            if not any(begin < hit.end and hit.begin < end for begin, end in taken):
                said.setdefault(kind, []).append(hit)
                taken.append((hit.begin, hit.end))
    return said

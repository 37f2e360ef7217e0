"""What goes on beside a refusal: in the same breath, as in "we can't meet the 130k, but are happy to offer you the role", or in the rest of the mail."""

from collections.abc import Set as AbstractSet

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.case import Case
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.taken_back import DAY_NAMES

_BUT = lazy_pattern(rf"\b(?:{any_of('contrast.but')})\b")
_POST = lazy_pattern(rf"\b(?:{any_of('contrast.post')})\b")
_SOMEDAY = lazy_pattern(rf"\b(?:{any_of('contrast.someday')})\b")
_KINDNESS = lazy_pattern(rf"\b(?:{any_of('contrast.kindness')})\b")
_SURVEY = lazy_pattern(rf"\b(?:{any_of('contrast.survey')})\b")
_DAY = lazy_pattern(
    rf"\b(?:{any_of('contrast.day')}|\d{{1,2}}(?::\d\d)? ?(?:{any_of('contrast.clock')})|{DAY_NAMES})\b"
)  # no "next year?": who refuses may ask that


def goes_on_elsewhere(case: Case, refusing: AbstractSet[int]) -> bool:
    """Whether a mail of one refusing sentence asks the reader for a day or a step, or says when they will act: what was refused is something smaller.

    ``refusing``: the numbers of the refusing sentences. "Unfortunately we can't see you this week. Would Tuesday suit?" The step and the promise stand in other sentences: who tells why they
    refuse may use the words of both. Of some 500 refusals none asks for a day.
    """
    words, items = case.words, case.words.sentences.items
    if len(refusing) != 1:
        return False
    meant = {n for n, item in enumerate(items) if not (_KINDNESS.search(item.folded) or _SURVEY.search(item.folded))}
    asking = {n for n in meant if "?" in items[n].text}
    if any(_DAY.search(items[n].folded) for n in asking):
        return True
    steps = {hit.sentence for hit in words.firm("next_step")}
    promising = {n for n in meant if case.promise is not None and " ".join(items[n].text.split()) == case.promise.quote}
    return bool((asking & steps | promising) - refusing)


def goes_on(words: Evidence, hit: Hit) -> bool:
    """Whether an offer or an invitation follows a refusal of something else in its sentence, and names a post: no kindness, and nothing for some day."""
    folded, sentence = words.sentences.folded, words.sentences.items[hit.sentence]
    end = sentence.begin + len(sentence.folded)
    for refusal in words.firm("rejection"):
        but = _BUT.search(folded, refusal.begin, hit.begin) if refusal.sentence == hit.sentence else None
        if but is not None:
            said = folded[but.end() : end]
            return bool(_POST.search(said)) and not _KINDNESS.search(said) and not _SOMEDAY.search(said)
    return False

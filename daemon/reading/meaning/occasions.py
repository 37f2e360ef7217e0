"""Whether what a mail turns down is no work but a place: at an event, in an edition, on a platform, or a part that is no employee's.

Theory: "your application was not accepted" is said by whoever lets people apply. Where the sentence that refuses names such a thing, or the mail what was applied for, and no word
of it is of a post or of pay, it is none of an employer's; else it may be one's.
"""

from collections.abc import Set as AbstractSet

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_of_applicant
from daemon.reading.meaning.case import Case
from daemon.reading.meaning.languages import any_of

_OCCASION = lazy_pattern(rf"\b(?:{any_of('occasions.occasion')})\b")
# What applied is the reader's, and no employee: an accelerator interviews founders too.
_VENTURE = lazy_pattern(rf"\b(?:{any_of('occasions.venture')})\b".replace(" ", r"\s{1,3}"))
_WELCOMING = lazy_pattern(rf"\b(?:{any_of('occasions.welcoming')})\b".replace(" ", r"\s{1,3}"))
# Whoever is turned down as a volunteer applied for no work, unless the mail speaks of pay or posts as well ("volunteer coordinator").
_UNPAID = lazy_pattern(rf"\b(?:{any_of('occasions.unpaid')})\b")
_PAID = lazy_pattern(rf"\b(?:{any_of('occasions.paid')})\b")
_APPLIED_TO = lazy_pattern(rf"\b(?:{any_of('occasions.applied_to')})\b")
_POST = lazy_pattern(rf"\b(?:{any_of('occasions.post')})\b")
_HIRES = 2


def refuses_occasion(case: Case) -> bool:
    """What was applied for is an occasion, by every sentence that refuses or by name, and no word is of a post; or a venture of the reader's; or unpaid."""
    found, items = case.background, case.words.sentences.items
    refusing = {hit.sentence for hit in case.words.firm("rejection") or case.words.firm("denied")}
    if not refusing or found.support >= _HIRES or found.post_titled or found.vendor:
        return False
    if _is_of_venture(case, refusing) or is_unpaid(case):
        return True
    named = {number for number in refusing if _OCCASION.search(items[number].folded)}
    return (named == refusing or _applied_to_occasion(case)) and not _is_of_a_post(case)


def _applied_to_occasion(case: Case) -> bool:
    return any(_APPLIED_TO.search(text.sentences.folded) for text in (case.words, case.subject))


def _is_of_a_post(case: Case) -> bool:
    """A word of pay or of a post, or the name of an occupation: a summit and a hackathon speak of skills and of work as well."""
    texts = (case.words, case.subject)
    folded = [text.sentences.folded for text in texts]
    return any(map(_PAID.search, folded)) or any(map(_POST.search, folded)) or any(text.hits("occupation") for text in texts)


def is_unpaid(case: Case) -> bool:
    """It speaks of volunteers, and neither of pay nor of posts, in a conversation that nobody follows."""
    if case.background.tracked:
        return False
    texts = (case.words.sentences.folded, case.subject.sentences.folded)
    return any(map(_UNPAID.search, texts)) and not any(map(_PAID.search, texts))


def _is_of_venture(case: Case, refusing: AbstractSet[int]) -> bool:
    """Every sentence that refuses names a venture of the reader's, or one that regrets does in a mail that knows no application of theirs."""
    items = case.words.sentences.items
    if all(_VENTURE.search(items[number].folded) for number in refusing):
        return True
    regretting = {hit.sentence for hit in case.words.hits("regret")}
    return not is_of_applicant(case.words) and any(_VENTURE.search(items[number].folded) for number in regretting)


def welcomes_to_occasion(case: Case) -> bool:
    """It is glad to have the reader join something that people sign up for; only the sentence that says so sounds like hiring, and it names no post."""
    found, words = case.background, case.words
    if found.support >= _HIRES or found.titled or found.vendor or found.tracked:
        return False
    if not any(_WELCOMING.search(text.sentences.folded) for text in (words, case.subject)):
        return False
    offering = {hit.sentence for hit in words.firm("offer")}
    besides = {hit.sentence for signal in ("job", "job_hint") for hit in words.hits(signal)}
    return besides <= offering and offering.isdisjoint(hit.sentence for hit in words.hits("occupation"))

"""What takes back a refusal in its own sentence: the reader is among the chosen, it is another who withdrew, or it is about a thing."""

import re

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_REACH_BEFORE = 30
_REACH_AFTER = 60
_REACH_OF_VERB = 16
DAY_NAMES = any_of("taken_back.day_names")
"""A day to come, as somebody proposes it: working days by their names, and tomorrow."""


def _spaced(pattern: str) -> "re.Pattern[str]":
    """A blank of ``pattern`` may be the end of a line."""
    return lazy_pattern(pattern.replace(" ", r"\s{1,3}"))


# "We have chosen you and one other person": but a choice "between you and another candidate" is none for the reader.
_NOT_BETWEEN = "".join(rf"(?<!\b{word}\s)" for word in any_of("taken_back.between").split("|"))
_WITH_READER = _spaced(
    rf"\b{_NOT_BETWEEN}(?:{any_of('taken_back.reader')}) (?:{any_of('taken_back.reader_and')}) (?:(?!\w{{0,4}}(?:{any_of('taken_back.reader_not')}))\w{{1,8}} ){{0,2}}(?:{any_of('taken_back.reader_other')})"
)
_OTHERS = lazy_pattern(rf"\b(?:{any_of('taken_back.others')})")
_WITHDREW = _spaced(rf"\b(?:{any_of('taken_back.withdrew')})\b")
_ELSEWHERE = _spaced(rf" (?:{any_of('taken_back.elsewhere')})\b")
_REGRET = _spaced(rf"(?:{any_of('taken_back.regret')})\b")
_TRIFLE = _spaced(rf"\b(?:{any_of('taken_back.trifle')})\b")
_OUTCOME = lazy_pattern(rf"\b(?:{any_of('taken_back.outcome')})\b")
_BROUGHT = _spaced(rf"\b(?:{any_of('taken_back.brought')})\b")
# What was chosen, or not done, is a thing: "the other version", "decided against moving the button".
_THING = _spaced(rf"\b(?:{any_of('taken_back.thing_other')}) (?:[\w-]{{1,14}} )?(?:{any_of('taken_back.thing')})\b")
_PERSON = lazy_pattern(rf"\b(?:{any_of('taken_back.person')})\b")
_DOING = _spaced(any_of("taken_back.doing"))
# Of the reader's own idea: "we decided against your proposal".
_PROPOSAL = _spaced(rf"\b(?:{any_of('taken_back.proposal_whose')}) (?:[\w-]{{1,14}} )?(?:{any_of('taken_back.proposal')})\b")
_WORKS = _spaced(
    rf"\b(?:{any_of('taken_back.proposal_whose')}) (?:[\w-]{{1,14}} )?(?:{any_of('taken_back.works')}) (?:{any_of('taken_back.works_are')}) (?:\w{{1,8}} ){{0,2}}\Z"
)
# Others are still to be seen, or this reader on another day.
_SEEING = _spaced(rf"\b(?:{any_of('taken_back.seeing_be')}) (?:{any_of('taken_back.seeing')})\b")
_NOBODY = _spaced(rf"\b(?:{any_of('taken_back.nobody')})\b")
_ON_A_DAY = _spaced(
    rf"\b(?:{any_of('taken_back.see')}) (?:{any_of('taken_back.you')} )?(?:{any_of('taken_back.see_on')})?(?:{any_of('taken_back.see_before')}|{DAY_NAMES})\b"
)

# What is wanted least, over, or not there: "we don't want to disappoint you", "the hiring freeze has been lifted", "you lack nothing".
_UNWANTED = _spaced(rf"(?:{any_of('taken_back.unwanted')}) (?:{any_of('taken_back.to')} )?(?:\w{{1,10}} )?\Z")
_OVER = _spaced(
    rf"{any_of('taken_back.over')}|(?: (?:{any_of('taken_back.over_is')})){{0,4}} (?:{any_of('taken_back.over_gone')})\b"
)
# What is the reader's own and is closed is a trade; an employer's post is not the reader's.
_READERS_OWN = _spaced(rf"\b(?:{any_of('taken_back.readers_own')}) \Z")
_A_POST = lazy_pattern(rf"(?:{any_of('taken_back.a_post')})\b(?! (?:{any_of('taken_back.a_post_as')}) )")
# Others who are only there: "hay otros candidatos en el proceso".
_THERE_ARE = _spaced(rf"\b(?:{any_of('taken_back.there_are')}) (?:(?:{any_of('taken_back.there_are_still')}) )?\Z")
_BETTER = lazy_pattern(rf"\b(?:{any_of('taken_back.better')})\b")
_BUT_YOURS = _spaced(rf"{any_of('taken_back.but_yours')}|\b(?:{any_of('taken_back.but')}) (?:{any_of('taken_back.but_whose')})\b")
# The choice fell on the reader ("many other applicants, but we decided on you"), or it is only asked who it might be.
_FOR_READER = _spaced(rf"\b(?:{any_of('taken_back.for_reader')})\b")
# "Eine andere Bewerberin hat mehr Erfahrung, und wir haben uns für sie entschieden": "Sie" is not the reader.
_FOR_HER = _spaced(any_of("taken_back.for_her"))
# What is to come: "once somebody has been chosen".
_ONCE = _spaced(rf"\b(?:{any_of('taken_back.once')})\b[^,;:.!?]*\Z")
# What they aim to bring to an end is open: "we hope to close the search on Friday".
_AIMS = _spaced(rf"\b(?:{any_of('taken_back.aims')})\b")
_CLAUSE = lazy_pattern(r"[,;:]")
_ASKS_WHO = _spaced(rf"\b(?:{any_of('taken_back.asks_who')})\b")
_UNDECIDED = _spaced(rf"\b(?:{any_of('taken_back.undecided')})")
_STILL_MISSING = _spaced(rf"\b(?:{any_of('taken_back.still_missing')})\b")
_SLOT = _spaced(rf"\b(?:{any_of('taken_back.slot')})\b")

# What does not fit is a time: "demain ne sera malheureusement pas possible"; not where a post or the reader's application is named.
_WHEN = _spaced(rf"\b(?:{any_of('taken_back.when')})(?!\w)")
_LOOKING_BACK = _spaced(
    rf"\b(?:{any_of('evidence.looking_back_thanks')}|{any_of('evidence.looking_back_after')}|{any_of('taken_back.looking_back')})\b"
)
_FITS = _spaced(rf"\b(?:{any_of('taken_back.fits')})\b")
_OF_THE_POST = _spaced(rf"\b(?:{any_of('taken_back.person')}|{any_of('contrast.post')}|{any_of('taken_back.of_the_post')})")

# Only the answer comes later: "nous ne pourrons malheureusement pas vous donner de réponse cette semaine".
_ANSWER_LATER = _spaced(rf"\b(?:{any_of('taken_back.answer')}) (?:\w{{1,8}} ){{0,2}}(?:{any_of('taken_back.answer_later')})\b")

# Not yet filled: "positions are open until filled".
_OPEN_UNTIL = _spaced(rf"\b(?:{any_of('taken_back.open_until')})\b")


def is_taken_back(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether the refusal at ``first`` to ``last`` of ``folded`` is none, by what else its sentence (``begin`` to ``end``) says."""
    return (
        _turns_to_reader(folded, begin, end, first, last)
        or _is_of_others(folded, begin, end, first, last)
        or _is_of_a_day(folded, begin, end, first, last)
        or _is_of_a_thing(folded, begin, end, first, last)
    )


def is_undecided(folded: str) -> bool:
    """The text says that the decision is still to come."""
    return _UNDECIDED.search(folded) is not None


def is_for_her(folded: str, begin: int, end: int) -> bool:
    """The sentence tells that a choice fell on a woman of whom it spoke before."""
    return _FOR_HER.search(folded, begin, end) is not None


def _turns_to_reader(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """The reader is among the chosen, or still in the race; what was refused is unwanted, over, or a trifle."""
    before = max(begin, first - _REACH_BEFORE)
    if _WITH_READER.search(folded, before, last) or _UNWANTED.search(folded, before, first) or _OVER.match(folded, last):
        return True
    if any(pattern.search(folded, last, end) for pattern in (_BUT_YOURS, _UNDECIDED, _BROUGHT)):
        return True
    if _STILL_MISSING.search(folded, begin, end) or _ONCE.search(folded, max(begin, first - _REACH_BEFORE), first):
        return True
    if _FOR_READER.search(folded, first, end) and not is_for_her(folded, begin, end):
        return True
    if _AIMS.search(folded, before, last):
        return True
    asked = _ASKS_WHO.search(folded, max(begin, first - _REACH_AFTER), end)
    if asked is not None and asked.start() < last and not _CLAUSE.search(folded, asked.end(), first):
        return True
    return bool(_REGRET.match(folded, first) and _TRIFLE.search(folded, first, end)) and not _OUTCOME.search(folded, begin, end)


def _is_of_others(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Others who withdrew or went elsewhere, are still to be seen, or are only there."""
    near = min(end, last + _REACH_AFTER)
    if _A_POST.match(folded, first) and _READERS_OWN.search(folded, max(begin, first - _REACH_OF_VERB), first):
        return True
    if _ELSEWHERE.match(folded, last):
        return True
    if _OTHERS.search(folded, first, last) and _WITHDREW.search(folded, first, near):
        return True
    if _SEEING.search(folded, max(begin, first - _REACH_OF_VERB), last) and not _BETTER.search(folded, first, last):
        return True
    if _OTHERS.match(folded, first) and _there_are(folded, begin, first) and not _BETTER.search(folded, first, end):
        return True
    return _NOBODY.search(folded, last, near) is not None


def _there_are(folded: str, begin: int, first: int) -> bool:
    return _THERE_ARE.search(folded, max(begin, first - _REACH_BEFORE), first) is not None


def _is_of_a_day(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """An appointment is not to be had, or the answer comes later."""
    return bool(
        _ON_A_DAY.search(folded, first, min(end, last + _REACH_OF_VERB))
        or _SLOT.search(folded, begin, end)
        or _is_of_a_time(folded, begin, end, first, last)
        or _ANSWER_LATER.search(folded, first, end)
    )


def _is_of_a_time(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """What does not suit is a day or an hour."""
    near = _FITS.search(folded, max(begin, first - _REACH_BEFORE), min(end, last + _REACH_BEFORE))
    elsewhere = _OF_THE_POST.search(folded, begin, end) or _LOOKING_BACK.search(folded, begin, end)
    return near is not None and _WHEN.search(folded, begin, end) is not None and not elsewhere


def _is_of_a_thing(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    if _THING.search(folded, first, min(end, last + _REACH_OF_VERB)) and not _PERSON.search(folded, first, last):
        return True
    if _WORKS.search(folded, max(begin, first - _REACH_AFTER), first):
        return True
    if _OPEN_UNTIL.search(folded, begin, last):
        return True
    return bool(_PROPOSAL.search(folded, first, min(end, last + _REACH_OF_VERB)) or _DOING.search(folded, max(begin, first), end))

"""The topic of a mail without calendar data that would settle it: what the rules say, weighed against what the mail as a whole leans to.

How sure the model has to be depends on what it speaks against: least where the rules found an application and nothing beyond, more where
they found that too little speaks of one, most where a sentence told them the topic.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from daemon.reading.meaning.background import Background
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.leans import (
    LEANS,
    is_forbidden,
    is_line,
    leaning,
    length,
    likeliest,
    may_be_related,
    may_lean,
    second_opinion,
    shares_of,
)
from daemon.reading.meaning.topic import UNDECIDED, decide
from daemon.reading.meaning.unrelated import ABOUT_ANOTHER, unrelated
from daemon.reading.values import Topic

_OF_RULES = frozenset({Topic.PROMISE, Topic.ACKNOWLEDGEMENT})
"""What a line promises, the rules know better, and that it only thanks as well."""
_WITH_INTERVIEW = frozenset({Topic.INVITATION, Topic.UPDATE})
IF_OPEN, IF_SAID, IF_FEW_WORDS, IF_FEW_FOLLOWED = 0.75, 0.8, 0.99, 0.97
"""How likely a topic has to be: where the rules decide nothing, where they say another, in a short mail, in one of a followed conversation of which they decide nothing."""
IF_NOTHING, IF_NOTHING_SHORT, IF_NOTHING_FOLLOWED = 0.5, 0.9, 0.95
"""How likely it has to be that a mail says nothing of an application; in a short mail, in a followed conversation."""
IF_REFUSED, IF_REFUSED_SPOKEN, IF_REFUSED_SHORT = 0.6, 0.95, 0.97
"""The same against a refusal: where few words speak of hiring plainly, or more, and in a short mail."""
IF_UNRELATED, IF_UNRELATED_SHORT, IF_FOREIGN, CLEARLY = 0.95, 0.9975, 0.98, 0.8
"""How likely it has to be that a mail is about an application at all, the more in few words, where none may be of another kind of business, in such words; and its topic then. Where another applicant is spoken of, as sure as of few words."""
IF_PROMISED_SHORT = 0.98
"""In few words that promise: where it errs, a check-in only waits."""
UNLIKELY = 0.1
"""A refusal by the rules that hardly any mail of its kind is, where it is another topic: that error costs most."""
_FEW_WORDS = 40
_NEVER = 1.1
_PLAINLY = 2


class CaseOf(Protocol):
    """What else is found in a mail, given its background, and whether it invites somebody."""

    def __call__(self, background: Background, *, invites: bool = False) -> Case:
        """The case to be looked at."""
        ...


def weighed(found: Background, case_of: CaseOf) -> tuple[Case, Verdict]:
    """The topic, and the case as it was looked at for it: as one of an application where the model outweighs rules that saw none.

    Where the model reads an invitation or a change, an interview is looked for that no known sentence announces.
    """
    case, verdict = _weighed(found, case_of)
    if verdict.topic in _WITH_INTERVIEW and verdict.reason == LEANS and not case.has_interview:
        return case_of(case.background, invites=True), verdict
    return case, verdict


def _weighed(found: Background, case_of: CaseOf) -> tuple[Case, Verdict]:
    case = case_of(found)
    told = leaning(case) if may_lean(case) else None
    if told is None:
        return case, decide(case)
    nothing = unrelated(replace(case, background=replace(found, tracked=False)))
    if nothing is None or found.tracked:
        return case, _weighed_related(case, told, is_unrelated=nothing is not None)
    if not may_be_related(told):
        return case, nothing
    followed = case_of(replace(found, tracked=True))
    verdict = decide(followed)
    likely = shares_of(followed, verdict, told, is_unrelated=True)
    topic = likeliest(likely)
    if (
        1 - likely[Topic.OTHER.value] < _sure_of_relation(case, nothing, topic)
        or likely[topic.value] < CLEARLY
        or is_forbidden(case, topic)
    ):
        return case, nothing
    return followed, second_opinion(followed, verdict, topic)


def _sure_of_relation(case: Case, nothing: Verdict, topic: Topic) -> float:
    if nothing == ABOUT_ANOTHER:
        return IF_UNRELATED_SHORT
    if length(case) >= _FEW_WORDS:
        return IF_FOREIGN if case.background.foreign else IF_UNRELATED
    if case.background.foreign:
        return _NEVER
    return IF_PROMISED_SHORT if topic is Topic.PROMISE else IF_UNRELATED_SHORT


def _weighed_related(case: Case, told: Mapping[str, float], *, is_unrelated: bool) -> Verdict:
    verdict = decide(case)
    likely = shares_of(case, verdict, told, is_unrelated=is_unrelated)
    topic = likeliest(likely)
    hardly = (
        verdict.topic is Topic.REJECTION
        and topic is not Topic.OTHER
        and likely[Topic.REJECTION.value] < UNLIKELY
        and not is_line(case)
    )
    return second_opinion(case, verdict, topic) if hardly or likely[topic.value] >= _sure(case, verdict, topic) else verdict


def _sure(case: Case, verdict: Verdict, topic: Topic) -> float:
    few = length(case) < _FEW_WORDS
    if topic is Topic.OTHER:
        return _sure_of_nothing(case, verdict, few=few)
    if is_line(case) and topic in _OF_RULES:
        return _NEVER
    least = IF_FEW_FOLLOWED if case.background.tracked and is_open(verdict) else IF_FEW_WORDS
    return max(IF_OPEN if is_open(verdict) else IF_SAID, least if few else 0.0)


def _sure_of_nothing(case: Case, verdict: Verdict, *, few: bool) -> float:
    """A conversation that is followed is about an application: nothing in it takes a refusal back, nor what a line says."""
    refused = verdict.topic is Topic.REJECTION
    if case.background.tracked:
        return _NEVER if refused or is_line(case) else IF_NOTHING_FOLLOWED
    if refused:
        return IF_REFUSED_SHORT if few else IF_REFUSED_SPOKEN if case.background.plain >= _PLAINLY else IF_REFUSED
    return IF_NOTHING_SHORT if few else IF_NOTHING


def is_open(verdict: Verdict) -> bool:
    """Whether the rules found no more than that there is an application."""
    return verdict == UNDECIDED or verdict.topic is Topic.ACKNOWLEDGEMENT

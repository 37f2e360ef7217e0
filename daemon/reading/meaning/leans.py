"""What the mail as a whole leans to (``daemon.reading.leaning``), beside what its sentences tell: a second opinion on its topic.

Theory: rules name their sentence and are right nearly always where one is said in known words, but there is no end to the ways of wording a
mail. The model has learnt which words go together in thousands of mails, and what the rules made of these. It is asked last, and has its
way where it is sure, the surer the more the rules say: where they found an application and nothing beyond, least; where they found that
too little speaks of one, more; where a sentence told them a topic, most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import log

from daemon.reading.lazy import lazy_pattern
from daemon.reading.leaning.mails import shares
from daemon.reading.leaning.odds import bearing, odds
from daemon.reading.leaning.tables import mails, words
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.farewell import is_pending, is_still_open, reader_left
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.occasions import is_unpaid
from daemon.reading.meaning.topic import UNDECIDED
from daemon.reading.values import Author, Topic

LEANS = "no known sentence says so, but all of it together leans to that"
_MOST_SENTENCES = 20
"""In longer texts some sentence looks like anything."""
_READER = lazy_pattern(rf"\b(?:{any_of('leans.reader')})\b")
_ANOTHER = lazy_pattern(rf"\b(?:{any_of('leans.another')})\b")
_TO_READER = frozenset({Topic.OFFER, Topic.INVITATION, Topic.NEXT_STEP})
_FAR = 2.0
_FEWEST_WORDS = 25
"""What a few words say, a sentence says: that is for the rules."""
_FEWEST_FOLLOWED = 5
"""Of a person in a followed conversation: there is no doubt what it is about, and no end to how a line may move or refuse something."""
_COUNTED = ("plain", "hints", "support", "foreign")
_TOLD = ("is_job", "is_likely")
_MOST = 3


def may_lean(case: Case) -> bool:
    """Whether the model is asked about a mail at all."""
    listed = case.background.listed and case.background.vendor is None
    fewest = _FEWEST_FOLLOWED if case.background.tracked and case.author is Author.PERSON else _FEWEST_WORDS
    many = length(case) >= fewest and len(case.words.sentences.items) <= _MOST_SENTENCES
    return many and not listed and case.author in (Author.PERSON, Author.AUTOMATIC)


def is_line(case: Case) -> bool:
    """Whether it is of so few words that the model is asked about it only where a conversation is followed."""
    return length(case) < _FEWEST_WORDS


def length(case: Case) -> int:
    """Its words."""
    return len(case.words.sentences.folded.split())


def may_be_related(told: Mapping[str, float]) -> bool:
    """Whether the model may outweigh rules that find too little of an application: its words may lean to one."""
    rest = max(value for topic, value in told.items() if topic != Topic.OTHER.value)
    return rest > told[Topic.OTHER.value] - _FAR


def shares_of(case: Case, verdict: Verdict, told: Mapping[str, float], *, is_unrelated: bool) -> dict[str, float]:
    """How likely each topic is, together 1. ``told``: what the words lean to.

    ``is_unrelated``: the rules think that the mail is about no application at all; ``verdict`` is then what they would say if it were.
    """
    return shares(quantities(case, verdict, told, is_unrelated=is_unrelated), mails())


def likeliest(likely: Mapping[str, float]) -> Topic:
    """The topic that is likelier than each other."""
    return Topic(max(likely, key=likely.__getitem__))


def second_opinion(case: Case, verdict: Verdict, topic: Topic) -> Verdict:
    """That it is of this topic, with the sentence that leans to it most; ``verdict`` where it says the same, or where the text forbids it."""
    if topic is verdict.topic or is_forbidden(case, topic):
        return verdict
    if topic is Topic.OTHER:
        return Verdict(topic, None, "its words are a known topic's, but all of it together leans to none")
    return Verdict(topic, _sentence(case, topic), LEANS)


def is_forbidden(case: Case, topic: Topic) -> bool:
    """What is undecided or unpaid is no refusal, and what is said of somebody else is neither an offer to the reader nor an invitation nor a step."""
    if topic is Topic.REJECTION:
        return _is_undecided(case) or is_unpaid(case)
    return topic in _TO_READER and _is_of_another(case)


def _is_undecided(case: Case) -> bool:
    """What a sentence says of the reader's own leave, or of a decision to come, stands against all that surrounds it."""
    return is_still_open(case.words) or is_pending(case.words) or reader_left(case.words)


def _is_of_another(case: Case) -> bool:
    """It speaks of somebody more than to the reader: colleagues tell each other whom they offer what."""
    folded = case.words.sentences.folded
    return len(_ANOTHER.findall(folded)) > len(_READER.findall(folded))


def leaning(case: Case) -> Mapping[str, float] | None:
    """The odds of each topic by words alone; None in a language that the model does not know."""
    table = words(case.words.languages[0])
    return odds(_folded(case), [sentence.folded for sentence in case.subject.sentences.items], table) if table else None


def quantities(case: Case, verdict: Verdict, told: Mapping[str, float], *, is_unrelated: bool) -> dict[str, float]:
    """All that is known of a mail, as the model of mails is given it."""
    found = replace(case.background, tracked=False)
    said = f"said {verdict.topic.value}"
    return {
        **{f"leans to {topic}": value for topic, value in told.items()},
        said: 1.0,
        f"unrelated, {said}": float(is_unrelated),
        "unrelated": float(is_unrelated),
        "open": float(verdict == UNDECIDED),
        "sentences": log(1 + len(_folded(case))),
        "by a person": float(case.author is Author.PERSON),
        "vendor": float(found.vendor is not None),
        **{name: float(min(_MOST, getattr(found, name))) for name in _COUNTED},
        **{name: float(getattr(found, name)) for name in _TOLD},
    }


def _folded(case: Case) -> Sequence[str]:
    return [sentence.folded for sentence in case.words.sentences.items]


def _sentence(case: Case, topic: Topic) -> str | None:
    table = words(case.words.languages[0])
    items = case.words.sentences.items
    return " ".join(items[bearing(_folded(case), topic.value, table)].text.split()) if table else None

"""What the mail as a whole leans to (``daemon.reading.leaning``), beside what its sentences tell: a second opinion on refusals.

Theory: rules name their sentence and are right nearly always, but there is no end to the ways of saying no, nor to mails of other kinds
in the words of refusals. The model knows thousands of both and is right less often. So it is asked in two places: where the rules found
that a mail is about an application and nothing beyond, it may call it a refusal, if it is sure and one sentence bears it out; and where
they call it a refusal, it may say that hardly any refusal looks like that. Then the other rules decide.
"""

from dataclasses import replace

from daemon.reading.leaning.mails import shares
from daemon.reading.leaning.passages import Leaning, leaning, tells
from daemon.reading.leaning.tables import mails, words
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.farewell import is_pending, is_still_open, reader_left
from daemon.reading.values import Author, Topic

UNDECIDED = Verdict(Topic.OTHER, None, "no sentence is about the state of an application")
_REFUSAL = "R"
SURE = 0.75
"""How likely a refusal has to be, all of the mail taken together."""
BORNE_OUT = 1.5
"""What one of its sentences has to lean to it by, as a natural logarithm of odds: a mail that only lacks all else is none."""
UNLIKELY = 0.1
_MOST_SENTENCES = 20
"""In longer texts some sentence looks like anything."""
_COUNTED = ("plain", "hints", "support", "foreign", "met", "setting")
_TOLD = ("person", "interview_titled", "arranged", "interview_named", "interview_owned", "thanked", "vague", "post_titled")
_MOST = 3


def leans_to_refusal(case: Case, verdict: Verdict) -> Verdict | None:
    """The refusal that stands in place of ``verdict``, which the rules gave; None where that stays."""
    told = passages(case) if is_open(verdict) and may_lean(case) and not is_still_open(case.words) else None
    if told is None:
        return None
    refusal = told.strongest[_REFUSAL]
    if refusal.odds < BORNE_OUT or shares(told, known(case, verdict), mails("open"))[_REFUSAL] < SURE:
        return None
    sentence = " ".join(case.words.sentences.items[refusal.at].text.split())
    return Verdict(Topic.REJECTION, sentence, "no known sentence refuses, but all of it together leans to that")


def leans_from_refusal(case: Case) -> bool:
    """Whether what the rules read as a refusal is hardly one."""
    told = passages(case) if may_lean(case) else None
    return told is not None and shares(told, known(case, UNDECIDED), mails("refused"))[_REFUSAL] < UNLIKELY


def is_open(verdict: Verdict) -> bool:
    """Whether the rules found no more than that there is an application."""
    return verdict == UNDECIDED or verdict.topic is Topic.ACKNOWLEDGEMENT


def may_lean(case: Case) -> bool:
    """Whether the model is asked about a mail at all. It knows mails that show themselves what they are about, in a followed conversation too."""
    listed = case.background.listed and case.background.vendor is None
    shows_it = replace(case.background, tracked=False).is_job
    if listed or case.has_interview or not shows_it or case.author not in (Author.PERSON, Author.AUTOMATIC):
        return False
    return not (reader_left(case.words) or is_pending(case.words))


def passages(case: Case) -> Leaning | None:
    """What the sentences lean to; None of a mail that is too long, or in a language that the model does not know."""
    folded = [sentence.folded for sentence in case.words.sentences.items]
    numbers = words(case.words.languages[0]) if sum(map(tells, folded)) <= _MOST_SENTENCES else None
    return leaning(folded, numbers) if numbers else None


def known(case: Case, verdict: Verdict) -> dict[str, float]:
    """What the rules know, as the model of mails is given it."""
    found = case.background
    return {
        **{name: float(min(_MOST, getattr(found, name))) for name in _COUNTED},
        **{name: float(getattr(found, name)) for name in _TOLD},
        "vendor": float(found.vendor is not None),
        "acknowledged": float(verdict.topic is Topic.ACKNOWLEDGEMENT),
        "by a person": float(case.author is Author.PERSON),
    }

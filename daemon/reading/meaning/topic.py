"""The topic of a mail: which evidence wins, and the sentence that decided.

Order, first match decides: calendar data; what has nothing to do with the reader's job search; a rejection that leaves nothing alive; an offer;
a cancellation, a change; a mail that takes leave; an invitation; a step that is asked for; a promise; an acknowledgement.
"""

from collections.abc import Callable, Sequence

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_of_applicant
from daemon.reading.meaning.asks import first_question
from daemon.reading.meaning.background import Background, names_interview
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.contrast import goes_on, goes_on_elsewhere
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.farewell import (
    confirms_withdrawal,
    is_circular,
    is_only_held,
    is_pending,
    reader_left,
    takes_leave,
)
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.occasions import refuses_occasion
from daemon.reading.meaning.offering import careful_offer, is_negated_offer, offer
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.steps import asked_step, is_past, says_done
from daemon.reading.meaning.unrelated import unrelated
from daemon.reading.values import Author, Interview, Topic

UNDECIDED = Verdict(Topic.OTHER, None, "no sentence is about the state of an application")
_LINK = lazy_pattern(rf"(?:{any_of('topic.link_want')})?(?:{any_of('topic.link')})(?:\W{{1,3}}\w{{1,16}}){{0,9}}\W{{0,3}}")


def _said(words: Evidence, signal: str) -> Hit | None:
    """The first hit that somebody says: "Change or cancel this appointment" is the label of a link."""
    hits = (hit for hit in words.firm(signal) if not _LINK.fullmatch(words.sentences.items[hit.sentence].folded))
    return min(hits, key=lambda hit: hit.begin, default=None)


def topic_of_events(events: Sequence[Interview], words: Evidence) -> Verdict | None:
    """The topic that calendar data settles: request or cancellation of a job interview; None where it settles nothing."""
    interviews = [event for event in events if event.is_interview]
    if not interviews:
        return Verdict(Topic.OTHER, None, "its calendar event is no job interview") if events else None
    cancelled = [event for event in interviews if event.is_cancelled]
    if len(cancelled) == len(interviews):
        return Verdict(Topic.CANCELLATION, None, "its calendar data cancels the interview")
    live = [event for event in interviews if not event.is_cancelled]
    if cancelled or any(event.sequence > 0 for event in live):
        return Verdict(Topic.UPDATE, None, "its calendar data changes the interview")
    moved = _said(words, "update")
    if moved is not None:
        return Verdict(Topic.UPDATE, words.sentence(moved), "calendar data with an interview, and words of a change")
    return Verdict(Topic.INVITATION, None, "its calendar data invites to an interview")


def decide(case: Case) -> Verdict:
    """The topic of a mail without calendar data that would settle it."""
    nothing = unrelated(case)
    if nothing is not None:
        return nothing
    if case.background.vague and not case.background.tracked and _refuses_something(case):
        return Verdict(Topic.OTHER, None, "it refuses, but nothing in it says that what was applied for is work")
    if not case.background.tracked and confirms_withdrawal(case):
        return Verdict(Topic.OTHER, None, "it confirms that the reader withdrew")
    if not case.background.tracked and refuses_occasion(case):
        return Verdict(Topic.OTHER, None, "it refuses a place at something that is no work")
    return next(filter(None, (rule(case) for rule in _rules(case.background))), UNDECIDED)


def _refuses_something(case: Case) -> bool:
    words = case.words
    return bool(words.firm("rejection") or (words.firm("denied") and words.firm("regret")))


def _rules(found: Background) -> tuple[Callable[[Case], Verdict | None], ...]:
    rules = _RULES if found.is_job else _LIKELY_RULES if found.is_likely else _CAREFUL_RULES
    if not found.vague or found.tracked:
        return rules
    return _VAGUE_RULES if not found.plain and not found.person else tuple(rule for rule in rules if rule not in _REFUSING)


def _first(case: Case, *signals: str) -> Hit | None:
    hits = [hit for signal in signals for hit in case.words.firm(signal)]
    return min(hits, key=lambda hit: hit.begin, default=None)


def _rejection(case: Case) -> Verdict | None:
    called_off = {hit.sentence for hit in case.words.hits("cancellation")}
    refusing = (*case.words.firm("rejection"), *case.words.not_invited())
    hits = [hit for hit in refusing if hit.sentence not in called_off]
    if not hits:
        return None
    if (
        is_circular(case)
        or is_only_held(case, hits)
        or reader_left(case.words)
        or case.words.firm("alive")
        or (case.words.firm("offer") and not is_negated_offer(case))
    ):
        return None
    if any(goes_on(case.words, hit) for signal in ("offer", "invitation") for hit in case.words.firm(signal)):
        return None
    if goes_on_elsewhere(case, {hit.sentence for hit in hits}):
        return None
    if not case.background.tracked and all(_is_parting(case, hit) for hit in hits):
        return None
    wishing = {hit.sentence for hit in case.words.hits("wish")}
    if all(hit.sentence in wishing for hit in hits) and is_pending(case.words):
        return None
    return Verdict(Topic.REJECTION, case.words.sentence(hits[0]), "a sentence turns the application down")


def _is_parting(case: Case, hit: Hit) -> bool:
    """Only good luck is wished: a builder and a landlord wish it too."""
    return any(other.begin <= hit.begin < other.end for signal in ("wish", "parted") for other in case.words.hits(signal))


def _cancellation(case: Case) -> Verdict | None:
    hit = _said(case.words, "cancellation")
    if hit is None and not case.has_interview and case.subject.firm("cancellation") and not case.subject.firm("update"):
        return Verdict(Topic.CANCELLATION, None, "its subject calls an interview off")
    if hit is None or (case.has_interview and case.words.firm("update")):
        return None
    return Verdict(Topic.CANCELLATION, case.words.sentence(hit), "a sentence calls an interview off")


def _update(case: Case) -> Verdict | None:
    hit = _said(case.words, "update")
    if hit is None or not (case.background.tracked or case.has_interview or _speaks_of_interview(case)):
        return None
    return Verdict(Topic.UPDATE, case.words.sentence(hit), "a sentence moves an interview")


def _speaks_of_interview(case: Case) -> bool:
    return any(
        evidence.hits(signal) for evidence in (case.words, case.subject) for signal in ("invitation", "confirmed", "job_hint")
    )


def _invitation(case: Case) -> Verdict | None:
    invited = _first_to_interview(case)
    if case.has_interview:
        hit = invited or _first(case, "confirmed")
        return Verdict(Topic.INVITATION, case.words.sentence(hit) if hit else None, "it names the time of an interview")
    if invited is not None and not _only_received(case, invited):
        return Verdict(Topic.INVITATION, case.words.sentence(invited), "a sentence invites to an interview")
    if case.subject.firm("invitation") and not case.words.hits("acknowledgement") and not _only_promises(case):
        return Verdict(Topic.INVITATION, None, "its subject invites to an interview")
    arranged = _first(case, "confirmed")
    if arranged is not None and not case.promise and (case.subject.hits("confirmed") or len(case.words.firm("confirmed")) > 1):
        return Verdict(Topic.INVITATION, case.words.sentence(arranged), "a sentence speaks of an interview that is arranged")
    return None


def _first_to_interview(case: Case) -> Hit | None:
    """The first that invites to talk: "we invite you to complete our assessment", "to the next step: a test" ask for a step."""
    steps = case.words.firm("next_step")
    hits = [*case.words.firm("invitation"), *(case.words.firm("scheduling") if _is_firm(case) else ())]
    if steps:
        hits = [
            hit
            for hit in hits
            if not any(step.begin < hit.end and hit.begin < step.end for step in steps)
            or names_interview(case.words.sentences.items[hit.sentence].folded)
        ]
    return min(hits, key=lambda hit: hit.begin, default=None)


def _only_promises(case: Case) -> bool:
    """A person who says when they will act, and asks nothing: the subject is of a mail before it."""
    return case.promise is not None and case.author is Author.PERSON and not case.words.hits("ask")


def _is_firm(case: Case) -> bool:
    """Words that any appointment is made with count only where hiring is spoken of plainly."""
    found = case.background
    spoken = found.plain >= 1 and found.hints >= 1 and case.author is Author.PERSON
    return found.tracked or found.plain >= 2 or found.support >= 3 or spoken


def _only_received(case: Case, invited: Hit) -> bool:
    """The sentence thanks for an application, or tells what may come of it."""
    return invited.sentence in {hit.sentence for hit in case.words.hits("acknowledgement")} and not case.words.hits("ask")


def _next_step(case: Case) -> Verdict | None:
    steps = (hit for signal in ("next_step", "alive") for hit in case.words.firm(signal) if not is_past(case.words, hit))
    hit = min(steps, key=lambda hit: hit.begin, default=None)
    if hit is not None:
        return Verdict(Topic.NEXT_STEP, case.words.sentence(hit), "a sentence names a step to take")
    if any(not is_past(case.subject, hit) for hit in case.subject.firm("next_step")) and not says_done(case.words):
        return Verdict(Topic.NEXT_STEP, None, "its subject names a step to take")
    task = asked_step(case.words, case.subject)
    return (
        Verdict(Topic.NEXT_STEP, case.words.sentence(task), "it bids the reader to do what applicants are given to do")
        if task
        else None
    )


def _asked(case: Case) -> Verdict | None:
    """A person asks the one who applied something."""
    asked = first_question(case.words) if case.author is Author.PERSON and _is_about_reader(case) else None
    return Verdict(Topic.NEXT_STEP, case.words.sentence(asked), "a person asks the reader, who applied") if asked else None


def _is_about_reader(case: Case) -> bool:
    return case.background.post_titled or is_of_applicant(case.words)


def _promise(case: Case) -> Verdict | None:
    if case.promise is None:
        return None
    return Verdict(Topic.PROMISE, case.promise.quote, "a sentence says when they will act")


def _acknowledgement(case: Case) -> Verdict | None:
    hit = next(iter(case.words.hits("acknowledgement")), None)
    if hit is None and not case.subject.hits("acknowledgement"):
        return None
    return Verdict(Topic.ACKNOWLEDGEMENT, case.words.sentence(hit) if hit else None, "it confirms that an application arrived")


def _careful_change(case: Case) -> Verdict | None:
    """Few words, but what subject or text calls an interview is moved or called off by a person, or by a sender who hires."""
    named = (
        case.background.interview_titled
        or case.background.interview_named
        or any(case.subject.hits(signal) for signal in ("invitation", "confirmed", "update", "cancellation"))
    )
    known = case.author is Author.PERSON or case.background.support >= 2
    return (_update(case) or _cancellation(case)) if named and known else None


def _careful_invitation(case: Case) -> Verdict | None:
    """A person names the day and the hour of what they call an interview."""
    return _invitation(case) if case.has_interview and case.background.interview_named else None


def _careful_leave(case: Case) -> Verdict | None:
    """A person takes leave plainly: they tell who was taken instead, or that nobody is taken on."""
    return takes_leave(case, plainly=True) if case.author is Author.PERSON else None


def _careful_promise(case: Case) -> Verdict | None:
    found = case.background
    meant = (
        found.spoken >= 2
        or (found.spoken >= 1 and found.thanked)
        or found.met + found.setting >= 1
        or found.support >= 1
        or (found.post_titled and not found.foreign)
    )
    return _promise(case) if case.author is Author.PERSON and meant else None


_RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _rejection,
    offer,
    _cancellation,
    _update,
    takes_leave,
    _invitation,
    _next_step,
    _promise,
    _asked,
    _acknowledgement,
)

# A refusal or an invitation of nobody knows what is none of an employer's.
_VAGUE_RULES: tuple[Callable[[Case], Verdict | None], ...] = (_promise, _acknowledgement)
_REFUSING = (_rejection, takes_leave, _careful_leave)
_LIKELY_RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _rejection,
    offer,
    _cancellation,
    _update,
    _careful_leave,
    _invitation,
    _careful_promise,
    _acknowledgement,
)
_CAREFUL_RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _rejection,
    careful_offer,
    _careful_change,
    _careful_leave,
    _careful_invitation,
    _careful_promise,
    _acknowledgement,
)

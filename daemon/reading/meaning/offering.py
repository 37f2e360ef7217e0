"""Whether a mail offers the reader work."""

from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.contrast import goes_on
from daemon.reading.meaning.occasions import welcomes_to_occasion
from daemon.reading.values import Author, Topic


def is_negated_offer(case: Case) -> bool:
    """Every offer stands in a sentence that refuses."""
    rejecting = {hit.sentence for hit in case.words.firm("rejection")}
    return all(hit.sentence in rejecting for hit in case.words.firm("offer"))


def offer(case: Case) -> Verdict | None:
    """The first sentence that makes an offer, or a subject that does."""
    promised = case.promise.quote if case.promise else None
    rejecting = {hit.sentence for hit in case.words.firm("rejection")}
    if _is_to_be_interviewed(case) or welcomes_to_occasion(case):
        return None
    for hit in case.words.firm("offer"):
        sentence = case.words.sentence(hit)
        if sentence != promised and (hit.sentence not in rejecting or goes_on(case.words, hit)):
            return Verdict(Topic.OFFER, sentence, "a sentence makes an offer")
    if case.subject.firm("offer") and not case.promise:
        return Verdict(Topic.OFFER, None, "its subject speaks of an offer to the reader")
    return None


def careful_offer(case: Case) -> Verdict | None:
    """A person says it twice."""
    said = {hit.sentence for hit in case.words.firm("offer")}
    twice = len(said) + bool(case.subject.firm("offer")) >= 2
    return offer(case) if case.author is Author.PERSON and twice else None


def _is_to_be_interviewed(case: Case) -> bool:
    """It invites to what it calls an interview, at a time that it names: what is offered beside that is another post to talk about."""
    return case.has_interview and case.background.interview_named and bool(case.words.firm("invitation"))

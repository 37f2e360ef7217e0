"""Why a mail has nothing to do with an application of the reader's: absence, scam, another applicant, advertising."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_addressed, is_of_applicant
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Author, Topic

_LONG = 100
# "We were impressed with your background and would like to move you forward" courts nobody any more.
_MOVED_ON = lazy_pattern(rf"\b(?:{any_of('unrelated.moved_on')})\b".replace(" ", r"\s{1,3}"))

_ALERT = lazy_pattern(rf"\b(?:{any_of('unrelated.alert')})".replace(" ", r"\s{1,3}"))
# What is sold to employers, and what becomes of a posting of the reader's own.
_TO_EMPLOYERS = lazy_pattern(rf"\b(?:{any_of('unrelated.to_employers')})\b".replace(" ", r"\s{1,3}"))
_PRIVACY = lazy_pattern(rf"\b(?:{any_of('unrelated.privacy')})".replace(" ", r"\s{1,3}"))
ABOUT_ANOTHER = Verdict(Topic.OTHER, None, "it is about another applicant")


def unrelated(case: Case) -> Verdict | None:
    """The verdict ``other`` with its reason; None where the mail may be about one."""
    if case.author in (Author.OUT_OF_OFFICE, Author.BOUNCE):
        return Verdict(
            Topic.OTHER,
            None,
            "a machine answered in somebody's absence" if case.author is Author.OUT_OF_OFFICE else "it did not arrive",
        )
    if case.background.tracked:
        return None
    if _is_scam(case) and not case.background.vendor:
        return Verdict(Topic.OTHER, None, "it bears the marks of a job scam")
    if not case.background.may_be_job:
        return Verdict(Topic.OTHER, None, "too little in it speaks of the reader's own application")
    if _is_silent(case):
        return Verdict(Topic.OTHER, None, "a long text without a word of hiring")
    if _by_applicant(case.words):
        return Verdict(Topic.OTHER, None, "an applicant wrote it")
    if (
        case.background.listed
        and not case.background.vendor
        and not is_addressed(case.words)
        and not case.subject.hits("acknowledgement")
    ):
        return Verdict(Topic.OTHER, None, "it was sent to many, and speaks of no application of the reader's")
    if _about_another(case) and not (is_addressed(case.words) or is_addressed(case.subject)):
        return ABOUT_ANOTHER
    return _circular(case) or _advertising(case)


def _circular(case: Case) -> Verdict | None:
    """It is for employers, or its subject announces a list of postings, or what becomes of everybody's data; it asks for nothing of an application."""
    if case.words.firm("next_step") or case.words.hits("acknowledgement") or is_of_applicant(case.subject):
        return None
    if _TO_EMPLOYERS.search(case.words.sentences.folded) and not case.background.vendor:
        return Verdict(Topic.OTHER, None, "it is for those who hire")
    if _ALERT.search(case.subject.sentences.folded):
        return Verdict(Topic.OTHER, None, "it lists postings")
    return Verdict(Topic.OTHER, None, "it tells of data") if _PRIVACY.search(case.subject.sentences.folded) else None


def _is_scam(case: Case) -> bool:
    """Money, a messenger, or papers of the reader's that no check of their right to work needs."""
    papers = _score(case, "papers", 1) and not _score(case, "formality", 1)
    return _score(case, "scam", 1) >= 1 or bool(papers)


def _is_silent(case: Case) -> bool:
    """A long text that says nothing of hiring is not about it, whatever its subject and its sender promise; the longest that was, of some 2,000, had 81 words."""
    return (
        case.background.vendor is None
        and not (case.words.hits("job") or case.words.hits("job_hint"))
        and len(case.words.sentences.folded.split()) > _LONG
    )


def _about_another(case: Case) -> bool:
    """It speaks of a candidate, other than by "we moved ahead with another candidate"."""
    refusing = {hit.sentence for signal in ("rejection", "chosen") for hit in case.words.firm(signal)}
    told = [hit for hit in case.words.hits("interviewer_side") if hit.sentence not in refusing]
    return bool(told or case.subject.hits("interviewer_side"))


_THEIR_WORDS = ("rejection", "commit", "invitation", "confirmed", "offer", "acknowledgement", "next_step")


def _by_applicant(words: Evidence) -> bool:
    """An applicant's words come before any of the other side (whose mail may quote the applicant's)."""
    first = next(iter(words.hits("candidate_side")), None)
    return first is not None and all(first.begin <= hit.begin for signal in _THEIR_WORDS for hit in words.hits(signal))


def _score(case: Case, signal: str, weight: int) -> int:
    return weight * (len(case.words.hits(signal)) + len(case.subject.hits(signal)))


def _advertising(case: Case) -> Verdict | None:
    told = len(case.subject.hits("advertising")) * 2 + len(case.words.hits("advertising"))
    real = bool(case.words.firm("rejection") or case.words.hits("acknowledgement") or case.subject.hits("acknowledgement"))
    if told >= 1 and (case.author is Author.BULK or case.subject.hits("advertising")) and not real:
        return Verdict(Topic.OTHER, None, "it advertises")
    if told >= 2 and not real:
        return Verdict(Topic.OTHER, None, "it advertises")
    cold = case.words.hits("cold") and not is_of_applicant(case.words)
    courted = case.words.hits("outreach") and not is_of_applicant(case.words) and not is_of_applicant(case.subject)
    if (
        (cold or courted)
        and not real
        and not _MOVED_ON.search(case.words.sentences.folded)
        and not case.has_interview
        and not case.background.vendor
    ):
        return Verdict(Topic.OTHER, None, "a recruiter looks for applicants")
    return None

"""Whether a mail has to do with the reader's job search at all: what speaks for it and what against."""

import re
from dataclasses import dataclass

from daemon.reading.meaning.employer import is_freemail
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.vendors import vendor_of
from daemon.reading.values import Author, Envelope

_HIRING_ADDRESS = re.compile(
    r"(?:careers?|jobs?|recruit\w{0,6}|talent\w{0,12}|hr|hiring|human.?resources|people|bewerb\w{0,6}|karriere|personal\w{0,9}|"
    r"recrut\w{0,8}|rrhh|empleo|seleccion|carriere|candidat\w{0,6}|vacatures?|werken\w{0,5}|rekrutacja|kariera|lavora\w{0,6}|vagas)"
)


@dataclass(frozen=True, slots=True)
class Background:
    """``job`` counts what speaks of hiring the reader, ``foreign`` what speaks of another kind of business; ``reasons`` name both."""

    job: int
    foreign: int
    vendor: str | None
    reasons: tuple[str, ...]

    @property
    def is_job(self) -> bool:
        """It speaks of hiring, and of nothing else more."""
        return self.job >= 2 and self.job > 2 * self.foreign


def background(words: Evidence, subject: Evidence, rest: Evidence | None, envelope: Envelope, author: Author) -> Background:
    """Weigh the words of text and subject, the mail quoted below (``rest``), and the sender."""
    sender = envelope.sender
    vendor = vendor_of(sender.domain) if sender else None
    hiring = vendor is not None and vendor.kind in ("ats", "assessment")
    address = bool(sender and _HIRING_ADDRESS.search(sender.address.partition("@")[0]) and not is_freemail(sender.domain))
    job = _count(words, "job", 4) * 2 + min(2, _count(words, "job_hint", 3))
    job += min(4, 2 * _count(subject, "job", 2)) + min(1, _count(subject, "job_hint", 1))
    job += (3 if hiring else 0) + (2 if address else 0)
    if rest is not None and author is not Author.BULK:
        job += min(2, _count(rest, "job", 2) + _count(rest, "job_hint", 1))
    foreign = _count(words, "foreign", 4) + 2 * min(1, _count(subject, "foreign", 1))
    reasons = [f"sent through {vendor.name}"] if vendor and hiring else []
    if foreign:
        reasons.append("words of another kind of business")
    return Background(job, foreign, vendor.name if vendor else None, tuple(reasons))


def _count(words: Evidence, signal: str, most: int) -> int:
    """Different phrases, at most ``most``."""
    return min(most, len({words.sentences.folded[hit.begin : hit.end] for hit in words.hits(signal)}))

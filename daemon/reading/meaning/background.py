"""Whether a mail has to do with the reader's job search at all: what speaks for it and what against."""

from collections.abc import Collection
from dataclasses import dataclass

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_of_applicant
from daemon.reading.meaning.employer import is_freemail
from daemon.reading.meaning.employment import is_anybodys, names_no_work
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.houses import is_of_other_house, signs_for_hiring
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.on_behalf import is_sent_for
from daemon.reading.meaning.other_business import other_business, phrases_of
from daemon.reading.meaning.posts import is_about_role, is_role, names_occupied_post, names_post
from daemon.reading.values import Author, Envelope
from daemon.reading.vendors import vendor_of

_WHO_MEET = (Author.PERSON, Author.AUTOMATIC)  # an applicant system sends what people write
_HIRING_ADDRESS = lazy_pattern(rf"(?:{any_of('background.hiring_address')})")


_AGENCY = lazy_pattern(any_of("background.agency"))
_TO_MANY = frozenset({"list-id", "list-unsubscribe"})
_THANKED = lazy_pattern(rf"(?:{any_of('background.thanked_prefix')})\s?:\s?.{{0,40}}(?:{any_of('background.thanked')})")
_TO_A_GROUP = lazy_pattern(any_of("background.to_a_group"))
_OUR_PROCESS = lazy_pattern(rf"\b(?:{any_of('background.our_process')})\b".replace(" ", r"\s{1,3}"))
_INTERVIEW = lazy_pattern(rf"\b(?:{any_of('background.interview')})\b")
_OF_INTERVIEW = tuple(any_of("background.of_interview").split("|"))


@dataclass(frozen=True, slots=True)
class Background:
    """How much speaks for a matter of the reader's application, and against it.

    ``plain``: different phrases that only hiring uses; ``hints``: words that hiring shares with other business; ``support``: what sender and
    quoted mail add; ``foreign``: phrases of another kind of business. ``vendor`` sends for employers. ``tracked``: it belongs to a
    followed conversation, so that nothing has to speak for it. ``met`` and ``setting``: a person
    speaks of having met or written, or of what surrounds an application and other business too (a manager, a committee);
    ``apart``: what of that is no hint as well, so that one word ("decision") does not count twice.
    ``titled``: its subject speaks of hiring, ``interview_titled``: it names an interview, ``titled_cleanly``: and no other business, ``arranged``: one that is arranged, moved or called off,
    ``task_titled``: it names what applicants are given to do, and the text asks for something, ``interview_named``: the text does, ``interview_owned``: it speaks of the reader's own application or interview.
    ``post_titled``: its whole subject is the name of a post.
    ``vague``: no word of employment at all: an application, a decision, a panel are a bank's and a school's too, applicants a landlord's;
    or only words that every business has (a position, to keep in touch).
    """

    plain: int
    hints: int
    support: int
    foreign: int
    vendor: str | None
    reasons: tuple[str, ...]
    tracked: bool = False
    met: int = 0
    setting: int = 0
    apart: int = 0
    listed: bool = False
    person: bool = False
    titled: bool = False
    interview_titled: bool = False
    titled_cleanly: bool = False
    arranged: bool = False
    task_titled: bool = False
    interview_named: bool = False
    interview_owned: bool = False
    thanked: bool = False
    vague: bool = False
    post_titled: bool = False

    @property
    def spoken(self) -> int:
        """What the mail's own words say."""
        return 2 * self.plain + self.hints

    @property
    def is_job(self) -> bool:
        """It is about an application: enough words, or fewer with a sender who hires; and hardly a word of anything else."""
        if self.tracked:
            return True
        if self.foreign and not self.vendor:
            besides = min(2, self.hints) // 2 + (self.titled_cleanly or self.post_titled) + (self.met > 0)
            return self.plain + self.support // 2 + (besides if self.plain and self.foreign == 1 else 0) > 2 * self.foreign
        return (
            self.spoken >= (3 if self.listed else 2)
            or (self.spoken >= 1 and self.support >= 2 and self.person)
            or (self.spoken >= 1 and self.met + self.apart >= 1)
            or (
                self.spoken >= 1
                and (self.interview_titled or self.arranged)
                and (self.person or self.interview_owned or self.met >= 1 or self.arranged)
                and not self.listed
            )
            or (self.spoken >= 1 and self.task_titled and self.person and not self.listed)
            or (self.spoken >= 1 and self.post_titled and self.person and not self.listed)
            or (self.plain >= 1 and self.support >= 1)
            or (self.spoken >= 2 and self.support >= 2)
            or (self.spoken >= 1 and self.support >= 3)
        )

    @property
    def is_likely(self) -> bool:
        """Hiring is spoken of plainly, if only once, and nothing else is."""
        return self.is_job or (not self.foreign and self.plain >= 1)

    @property
    def may_be_job(self) -> bool:
        """It could be: a person's short answer need not name what it is about."""
        return self.is_job or (
            not self.foreign
            and (
                self.spoken >= 1
                or (self.support >= _HIRES and self.setting >= 1)
                or (self.met >= 1 and (self.thanked or self.met + self.setting >= 2))
            )
        )


def background(
    words: Evidence,
    subject: Evidence,
    rest: Evidence | None,
    envelope: Envelope,
    author: Author,
    *,
    own: Collection[str] = (),
    tracked: bool = False,
) -> Background:
    """Weigh the words of text and subject, the mail quoted below (``rest``), and the sender; ``own``: the reader's addresses."""
    sender = envelope.sender
    vendor = vendor_of(sender.domain) if sender else None
    hires = vendor is not None and (vendor.kind in ("ats", "assessment") or (vendor.kind == "sign" and subject.has("offer")))
    address = bool(sender and _HIRING_ADDRESS.search(sender.address.partition("@")[0]) and not is_freemail(sender.domain))
    agency = bool(sender and _AGENCY.search(sender.domain))
    support = (3 if hires else 0) + (2 if address or agency or (author is Author.PERSON and signs_for_hiring(words)) else 0)
    if rest is not None and author is not Author.BULK:
        support += min(2, _count((rest,), "job", 2) + _count((rest,), "job_hint", 1))
    both = (words, subject)
    said = phrases_of(both, "job")
    plain = said if said & _WEAK and any(map(names_occupied_post, both)) else said - _WEAK
    hints = (phrases_of(both, "job_hint", besides="job") | (said & _WEAK)) - plain
    if names_post(subject):
        plain = plain | {_NAMED_POST}
    elif is_role(subject):
        hints = hints | {"occupation"}
    elif author is Author.PERSON and is_about_role(subject):
        hints = hints | {"trade"}
    if author is Author.PERSON and _APPLIED.match(subject.sentences.folded):
        plain = plain | {"applied"}
    post = _NAMED_POST in plain or "occupation" in hints or names_occupied_post(subject)
    met = _count(both, "met", 2) if author in _WHO_MEET else 0
    # What speaks of nothing that could be an application needs no other business to speak against it.
    interview_titled = _names_interview(subject)
    owned = any(map(is_of_applicant, both))
    foreign = min(4, len(other_business(both, plain, booked=interview_titled))) if plain or hints or met else 0
    # The name of a post outweighs one word of other business: a builder's tender is his work. So does the sender's own hiring: its tests have surveys.
    foreign = max(0, foreign - 2 * post - (_OUR_PROCESS.search(words.sentences.folded) is not None))
    hired = support >= _HIRES or post
    foreign += sender is not None and is_of_other_house(
        sender, own, workless=lambda: not hired and names_no_work(plain, hints, both)
    )
    reasons = [f"sent through {vendor.name}"] if vendor and hires else []
    if tracked:
        reasons.append("it belongs to a conversation that is followed")
    if foreign:
        reasons.append("words of another kind of business")
    return Background(
        plain=min(8, len(plain)),
        hints=min(6, len(hints)),
        support=support,
        foreign=foreign,
        vendor=vendor.name if vendor and hires else None,
        reasons=tuple(reasons),
        tracked=tracked,
        listed=not _TO_MANY.isdisjoint(envelope.fields) or _TO_A_GROUP.match(words.sentences.folded) is not None,
        person=author is Author.PERSON or is_sent_for(envelope, words, author),
        titled=bool(subject.hits("job") or subject.hits("job_hint")) or post,
        post_titled=post,
        interview_titled=interview_titled,
        task_titled=bool(subject.hits("task") and (words.hits("ask") or words.firm("next_step"))),
        arranged=(interview_titled and _settles(subject, "confirmed")) or (owned and _names_interview(words) and _settles(words)),
        titled_cleanly=interview_titled and not subject.hits("foreign"),
        interview_named=_names_interview(words),
        interview_owned=owned,
        thanked=_THANKED.match(subject.sentences.folded) is not None,
        vague=(not hired and not _is_of_application(subject) and is_anybodys(plain, hints, both, author))
        or (not hires and _is_faint(plain, hints, both, author)),
        met=met,
        setting=_count(both, "setting", 2) if author is Author.PERSON else 0,
        apart=min(2, len(phrases_of(both, "setting", besides="job_hint"))) if author is Author.PERSON else 0,
    )


def _is_of_application(subject: Evidence) -> bool:
    """The whole subject is "application", or an answer to it: landlords and schools name what was applied for."""
    return _BARE_APPLICATION.fullmatch(subject.sentences.folded) is not None


def _settles(text: Evidence, *besides: str) -> bool:
    """It moves something or calls it off; ``besides``: or does that."""
    return any(text.firm(signal) for signal in ("update", "cancellation", *besides))


def names_interview(sentence: str) -> bool:
    """Whether a folded sentence speaks of an interview, and not only of the process that it is part of."""
    return _INTERVIEW.search(_OUR_PROCESS.sub(" ", sentence)) is not None


def _names_interview(text: Evidence) -> bool:
    """Few texts hold one of the words, and those are found sooner than the pattern."""
    folded = text.sentences.folded
    return any(map(folded.__contains__, _OF_INTERVIEW)) and _INTERVIEW.search(folded) is not None


def _count(texts: tuple[Evidence, ...], signal: str, most: int) -> int:
    """Different phrases, at most ``most``."""
    return min(most, len(phrases_of(texts, signal)))


_APPLIED = lazy_pattern(
    rf"(?:{any_of('background.applied_prefix')})\s?:\s?(?:{any_of('background.applied_whose')})?(?:{any_of('background.applied')})"
)
_BARE_APPLICATION = lazy_pattern(
    rf"(?:(?:{any_of('background.applied_prefix')})\s?:\s?){{0,3}}(?:{any_of('background.applied_whose')})?(?:{any_of('background.applied')})[\s.!?]{{0,3}}"
)
_HIRES = 2
_NAMED_POST = "the subject names a post"
_FAINT = frozenset(any_of("background.faint").split("|"))


def _is_faint(plain: set[str], hints: set[str], texts: tuple[Evidence, ...], author: Author) -> bool:
    """A person speaks of nothing that hiring does not share with every business, and names no occupation."""
    return (
        author is Author.PERSON
        and not plain
        and bool(hints)
        and hints <= _FAINT
        and not any(text.hits("occupation") for text in texts)
    )


_WEAK = frozenset(any_of("background.weak").split("|"))  # of a shed, of a maintainer; what a landlord wants to see

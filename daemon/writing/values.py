"""What goes into a draft and what comes out of it, as values.

A ``Brief`` holds everything that a draft may say; nothing else is ever said but the words of the templates.
"""

from dataclasses import dataclass
from datetime import datetime

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person, Promise


@dataclass(frozen=True, slots=True)
class Point:
    """Something to say, in the words of whoever said it, with where it comes from.

    ``text`` is a topic ("how you run on-call", "the move to event sourcing") or a whole sentence in the user's voice
    ("I liked that everybody deploys."). ``origin`` names the place in words ("your debrief of 24 November").
    """

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """The interview that a mail is about. ``start`` is aware, in the recipient's zone, or None where it is not certain."""

    summary: str = ""
    start: datetime | None = None
    interviewers: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything one draft may say, and to whom.

    ``person``: who is greeted; ``title`` may be an honorific or a job title. ``number``: 1 for the first check-in, 2 for the second.
    ``late``: a thank-you between 24 and 48 hours after the interview (E1). ``promise``: the time frame they named (E10);
    ``timeline_known``: whether one is known at all; ``timeline_asked``: whether another mail of this thread asked already (E19).
    ``earlier_round``: this person's employer was thanked for a round before. ``pass_on_to``: names of interviewers whose addresses
    are hidden; the recruiter is asked to pass thanks on to them. ``language``: of the thread (``en``, ``de``, ``fr``, ``es``; others and
    None are written in English). ``formal``: Sie, vous, usted; None where unknown. ``first_name_basis``: they sign with the first name.

    ``seed`` is stable and the same for all mails to an employer; ``position`` counts the mails of this touch to them, from 0, in an order that
    never changes (their step ids): together they pick the wording, so that no two of them are alike (E2). ``first_of_panel``: whether
    this mail may ask what only one of a panel is asked (E19); None: the one at position 0.

    ``thread_subject`` is None where the mail begins a conversation. ``message_id`` keeps its angle brackets. ``date`` is aware.
    ``other_employers`` and ``other_people``: names from the user's other threads, which must not appear here (E8).
    ``thread_words``: every word of the thread's messages and events, in lower case: spelt as they spell it.
    """

    touch: Touch
    person: Person
    to: Address
    sender: Address
    message_id: str
    date: datetime
    seed: str
    position: int = 0
    first_of_panel: bool | None = None
    number: int = 1
    late: bool = False
    interview: Occasion | None = None
    role: str | None = None
    employer: str | None = None
    other_interviewers: tuple[Person, ...] = ()
    points: tuple[Point, ...] = ()
    concerns: tuple[Point, ...] = ()
    material: tuple[Point, ...] = ()
    news: tuple[Point, ...] = ()
    profile: tuple[str, ...] = ()
    promise: Promise | None = None
    timeline_known: bool = False
    timeline_asked: bool = False
    earlier_round: bool = False
    pass_on_to: tuple[str, ...] = ()
    language: str | None = None
    formal: bool | None = None
    first_name_basis: bool | None = None
    signature: str | None = None
    thread_subject: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    other_employers: tuple[str, ...] = ()
    other_people: tuple[str, ...] = ()
    thread_words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """What the proofreader objects to. ``kind`` is stable, ``text`` a sentence for the user; ``serious``: it must not go out so."""

    kind: str
    text: str
    serious: bool


@dataclass(frozen=True, slots=True)
class Source:
    """One sentence of a draft and the places it was made from (I9)."""

    statement: str
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished mail. ``raw``: the bytes, CRLF; ``body``: the text as a reader sees it, LF, without trailing newline.

    ``needs_you``: it has a marked gap or a serious finding, so the user must act before it may go.
    """

    raw: bytes
    subject: str
    body: str
    needs_you: bool
    findings: tuple[Finding, ...] = ()
    sources: tuple[Source, ...] = ()
    template: str = ""

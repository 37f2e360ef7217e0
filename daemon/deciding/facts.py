"""Facts: what happened in a thread, past tense, immutable, kept for good.

``at`` is the instant it happened (for a message: its time), not the instant we learned of it; a thread is the fold of its
facts in the order of ``at``. ``evidence`` lets every decision be traced (I9).
"""

from datetime import date, datetime

import msgspec

from daemon.reading.values import Interview, Promise, Topic


class Evidence(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a fact comes from: a sentence of a message or event, and what it was found in.

    ``source`` names the place in words ("mail of 14 November from dana@example.com", "calendar work").
    """

    source: str = ""
    quote: str = ""
    message_id: str | None = None


class FactBase(msgspec.Struct, frozen=True, omit_defaults=True, tag=True, kw_only=True):
    """What all facts share."""

    at: datetime
    evidence: Evidence = Evidence()


class ThreadBegan(FactBase, frozen=True, tag=True, kw_only=True):
    """A certain interview, or the user's word, made this a thread. ``first_look_at``: when the program first saw the source."""

    employer: str | None = None
    role: str | None = None
    first_look_at: datetime | None = None


class InterviewScheduled(FactBase, frozen=True, tag=True, kw_only=True):
    """A source tells of an interview instance not known before. ``sender``: who mailed the invitation."""

    interview: Interview
    calendar: str | None = None
    sender: str | None = None


class InterviewMoved(FactBase, frozen=True, tag=True, kw_only=True):
    """A trusted update changed an interview: its time, its people or its words."""

    interview: Interview
    calendar: str | None = None


class InterviewCancelled(FactBase, frozen=True, tag=True, kw_only=True):
    """A trusted cancellation. Whether it came before the interview's end is seen from ``at``."""

    uid: str
    recurrence_id: str | None = None


class InterviewDeclined(FactBase, frozen=True, tag=True, kw_only=True):
    """The user declined (PARTSTAT, or a REPLY in Sent)."""

    uid: str
    recurrence_id: str | None = None


class TheyAnswered(FactBase, frozen=True, tag=True, kw_only=True):
    """A person of theirs wrote, or a machine of theirs rejected, offered or invited. ``sender``: an address."""

    sender: str
    sender_name: str = ""
    topic: Topic
    asks_user: bool = False
    automatic: bool = False
    promise: Promise | None = None
    no_reply: bool = False
    moves_interview: bool = False
    to_user: str | None = None
    offset_minutes: int | None = None


class TheyWereAway(FactBase, frozen=True, tag=True, kw_only=True):
    """An out-of-office notice: no answer."""

    sender: str
    return_date: date | None = None


class MailBounced(FactBase, frozen=True, tag=True, kw_only=True):
    """These addresses do not take mail: no answer."""

    addresses: tuple[str, ...]


class AddressVouchedFor(FactBase, frozen=True, tag=True, kw_only=True):
    """The user says that this address takes mail after all (``send --again``)."""

    address: str


class UserWrote(FactBase, frozen=True, tag=True, kw_only=True):
    """The user's own mail, from any client and any alias. ``step_key``: the draft of ours that went out with it, if any."""

    recipients: tuple[str, ...]
    withdraws: bool = False
    step_key: str | None = None


class UserBeganDraft(FactBase, frozen=True, tag=True, kw_only=True):
    """A draft of the user's own lies in a Drafts folder, to these people, in this thread."""

    recipients: tuple[str, ...]


class PromiseNoted(FactBase, frozen=True, tag=True, kw_only=True):
    """The user told of a time frame that they named."""

    promise: Promise


class UserNoted(FactBase, frozen=True, tag=True, kw_only=True):
    """Free words of the user about an interview (``afterword note``)."""

    text: str


class DebriefItem(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One thing the user told. ``kind``: point, open, concern (with a better answer), material or date; ``text``: their own words.

    ``person``: the address of whom it belongs to, where they said so. ``language``: of the words, where it is plain.
    """

    kind: str
    text: str
    person: str | None = None
    language: str | None = None


class UserDebriefed(FactBase, frozen=True, tag=True, kw_only=True):
    """What the user told about an interview, read (E21). ``interview_day``: its local day; None where none has ended yet."""

    items: tuple[DebriefItem, ...]
    interview_day: date | None = None


class InterviewMissed(FactBase, frozen=True, tag=True, kw_only=True):
    """The user says that the interview did not take place."""

    uid: str
    recurrence_id: str | None = None


class ProofFinding(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What the proofreader objects to (E8): a stable ``kind``, a sentence for the user, and whether the mail must not go out so."""

    kind: str
    text: str
    serious: bool = True


class StatementSource(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One statement of a draft and the places it was made from (I9)."""

    statement: str
    origins: tuple[str, ...] = ()


class DraftComposed(FactBase, frozen=True, tag=True, kw_only=True):
    """A step's mail was put into words: what the proofreader found, and where each statement comes from. The newest of a step counts."""

    step_key: str
    findings: tuple[ProofFinding, ...] = ()
    sources: tuple[StatementSource, ...] = ()


class DraftWritten(FactBase, frozen=True, tag=True, kw_only=True):
    """A draft of ours lies in Drafts."""

    step_key: str
    message_id: str


class DraftEdited(FactBase, frozen=True, tag=True, kw_only=True):
    """The user changed our draft: it is theirs now."""

    step_key: str


class DraftDiscarded(FactBase, frozen=True, tag=True, kw_only=True):
    """The user deleted our draft: that step has ended for good."""

    step_key: str


class DraftWithdrawn(FactBase, frozen=True, tag=True, kw_only=True):
    """We took back an untouched draft of ours."""

    step_key: str
    why: str = ""


class DraftSent(FactBase, frozen=True, tag=True, kw_only=True):
    """Our draft went out. ``message_id``: under which it really went."""

    step_key: str
    message_id: str | None = None
    recipients: tuple[str, ...] = ()


class DeadlinePassed(FactBase, frozen=True, tag=True, kw_only=True):
    """A step's time ran out before it was written or sent."""

    step_key: str


class QuestionAsked(FactBase, frozen=True, tag=True, kw_only=True):
    """The program needs a yes or no. ``holds``: what waits for the answer, ``all`` touches, ``check_ins``, ``interview``, or ``none``.

    ``uid``, ``recurrence_id``: the interview whose thank-yous wait, and check-ins once it is over.
    """

    question_key: str
    text: str
    holds: str = "all"
    uid: str | None = None
    recurrence_id: str | None = None


class QuestionAnswered(FactBase, frozen=True, tag=True, kw_only=True):
    """The user said yes or no."""

    question_key: str
    yes: bool


class QuestionWithdrawn(FactBase, frozen=True, tag=True, kw_only=True):
    """What was asked became plain without the user."""

    question_key: str


class ThreadMuted(FactBase, frozen=True, tag=True, kw_only=True):
    """The user wants silence here."""


class ThreadResumed(FactBase, frozen=True, tag=True, kw_only=True):
    """The user lifted a mute, a snooze or a done."""


class ThreadSnoozed(FactBase, frozen=True, tag=True, kw_only=True):
    """Nothing before ``until``."""

    until: datetime


class ThreadDone(FactBase, frozen=True, tag=True, kw_only=True):
    """The user closed the thread."""


class ThreadOption(FactBase, frozen=True, tag=True, kw_only=True):
    """``afterword set``: an option of this thread was switched."""

    option: str
    on: bool


Fact = (
    ThreadBegan
    | InterviewScheduled
    | InterviewMoved
    | InterviewCancelled
    | InterviewDeclined
    | InterviewMissed
    | TheyAnswered
    | TheyWereAway
    | MailBounced
    | AddressVouchedFor
    | UserWrote
    | UserBeganDraft
    | PromiseNoted
    | UserNoted
    | UserDebriefed
    | DraftComposed
    | DraftWritten
    | DraftEdited
    | DraftDiscarded
    | DraftWithdrawn
    | DraftSent
    | DeadlinePassed
    | QuestionAsked
    | QuestionAnswered
    | QuestionWithdrawn
    | ThreadMuted
    | ThreadResumed
    | ThreadSnoozed
    | ThreadDone
    | ThreadOption
)

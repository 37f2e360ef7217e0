"""A fact as a sentence in the past tense."""

from datetime import date

from daemon.cli.render import words
from daemon.cli.views import Sight
from daemon.deciding import facts as f
from daemon.reading.values import Topic

TOPICS = {
    Topic.INVITATION: "invited you to an interview",
    Topic.UPDATE: "changed an interview",
    Topic.CANCELLATION: "called an interview off",
    Topic.REJECTION: "said no",
    Topic.OFFER: "made an offer",
    Topic.NEXT_STEP: "named a next step",
    Topic.PROMISE: "said when they will answer",
    Topic.ACKNOWLEDGEMENT: "confirmed that your application came in",
    Topic.OTHER: "wrote",
}


def fact_words(fact: f.Fact, sight: Sight) -> str:
    """What happened."""
    match fact:
        case f.InterviewScheduled() | f.InterviewMoved() | f.InterviewCancelled() | f.InterviewDeclined() | f.InterviewMissed():
            return _of_interview(fact, sight)
        case f.TheyAnswered() | f.TheyWereAway() | f.MailBounced():
            return _of_them(fact)
        case f.DraftComposed():
            return f"{_step_words(fact.step_key)}: put into words"
        case f.DraftWritten() | f.DraftEdited() | f.DraftDiscarded() | f.DraftWithdrawn() | f.DraftSent() | f.DeadlinePassed():
            return f"{_step_words(fact.step_key)}: {_of_draft(fact)}"
        case _:
            return _of_user(fact, sight)


def _of_interview(fact: f.Fact, sight: Sight) -> str:
    match fact:
        case f.InterviewScheduled() | f.InterviewMoved():
            start = fact.interview.start
            when = words.span(start, fact.interview.end, sight.now, sight.zone) if start else "at an uncertain time"
            source = f" (calendar {fact.calendar})" if fact.calendar else ""
            told = "an interview was scheduled for" if isinstance(fact, f.InterviewScheduled) else "the interview is now"
            return f"{told} {when}{source}"
        case f.InterviewCancelled():
            return "the interview was called off"
        case f.InterviewDeclined():
            return "you declined the interview"
        case _:
            return "the interview did not take place"


def _of_them(fact: f.TheyAnswered | f.TheyWereAway | f.MailBounced) -> str:
    match fact:
        case f.TheyAnswered():
            who = f"an automatic mail from {fact.sender}" if fact.automatic else fact.sender_name or fact.sender
            asks = ", and waits for your answer" if fact.asks_user else ""
            return f"{who} {TOPICS[fact.topic]}{asks}"
        case f.TheyWereAway():
            return f"{fact.sender} is out of office{_until(fact.return_date)}"
        case f.MailBounced():
            return f"mail to {', '.join(fact.addresses)} came back"


def _of_draft(
    fact: f.DraftWritten | f.DraftEdited | f.DraftDiscarded | f.DraftWithdrawn | f.DraftSent | f.DeadlinePassed,
) -> str:
    match fact:
        case f.DraftWritten():
            return "the draft was put into Drafts"
        case f.DraftEdited():
            return "you changed the draft"
        case f.DraftDiscarded():
            return "you deleted the draft"
        case f.DraftWithdrawn():
            return f"the draft was taken back{f', since {fact.why}' if fact.why else ''}"
        case f.DraftSent():
            return "it went out"
        case f.DeadlinePassed():
            return "its time ran out"


def _of_user(fact: f.Fact, sight: Sight) -> str:
    match fact:
        case f.ThreadBegan():
            return "the conversation began to be followed"
        case f.UserWrote():
            return f"you {'withdrew' if fact.withdraws else 'wrote'} to {', '.join(fact.recipients)}"
        case f.UserBeganDraft():
            return f"you began a draft to {', '.join(fact.recipients)}"
        case f.PromiseNoted():
            return f"you noted that they will answer by {fact.promise.latest.isoformat()}"
        case f.UserNoted():
            return f"you noted: {fact.text}"
        case f.UserDebriefed():
            return "you told of the interview: " + "; ".join(f"{item.kind}: {item.text}" for item in fact.items)
        case f.QuestionAsked():
            return f"you were asked: {fact.text}"
        case f.QuestionAnswered():
            return f"you answered {'yes' if fact.yes else 'no'}"
        case f.ThreadSnoozed():
            return f"you put it off until {words.moment(fact.until, sight.now, sight.zone)}"
        case f.AddressVouchedFor():
            return f"you had it sent to {fact.address} once more"
        case f.ThreadOption():
            return f"you switched {fact.option} {'on' if fact.on else 'off'}"
        case _:
            return SILENCES[type(fact)]


SILENCES: dict[type[object], str] = {
    f.ThreadMuted: "you muted it",
    f.ThreadResumed: "you resumed it",
    f.ThreadDone: "you closed it",
    f.QuestionWithdrawn: "what you were asked became plain",
}


def _until(day: date | None) -> str:
    return f" until {day.isoformat()}" if day else ""


def _step_words(key: str) -> str:
    """A step by its key, ``thank_you/2026-11-24/dana@example.com``: the touch, and to whom where the key says so."""
    touch, _, rest = key.partition("/")
    person = rest.rpartition("/")[2].partition("#")[0]
    return f"{touch.replace('_', '-')} to {person}" if "@" in person else touch.replace("_", "-")

"""The fold of a thread's facts: what stands now.

Facts are taken in the order of ``at``. The clock adds one kind of event: an interview in force that has ended. A thread's state
is what ``transitions`` makes of these events in a row; nothing else decides it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from daemon.deciding import facts as f
from daemon.deciding.timeline import Absence, Appointment, Timeline, Word, end_of
from daemon.deciding.transitions import Event, event_of_answer, next_state
from daemon.deciding.values import ThreadState

_TAKES_PART = frozenset({"accepted", "tentative"})


def fold(facts: Iterable[f.Fact], now: datetime) -> Timeline:
    """Fold the facts into what stands at ``now``. At least one fact is needed."""
    ordered = sorted(facts, key=lambda fact: fact.at)
    timeline = Timeline(began_at=ordered[0].at)
    for fact in ordered:
        _apply(timeline, fact)
    _walk(timeline, ordered, now)
    return timeline


def _apply(t: Timeline, fact: f.Fact) -> None:  # noqa: PLR0912  (one case a fact is the plainest form)
    match fact:
        case f.ThreadBegan():
            _begin(t, fact)
        case f.InterviewScheduled() | f.InterviewMoved():
            _schedule(t, fact)
        case f.InterviewCancelled():
            _amend(t, (fact.uid, fact.recurrence_id), cancelled_at=fact.at)
        case f.InterviewDeclined():
            _amend(t, (fact.uid, fact.recurrence_id), declined=True)
        case f.InterviewMissed():
            _amend(t, (fact.uid, fact.recurrence_id), missed=True)
        case f.TheyAnswered():
            _hear(t, fact)
        case f.UserWrote():
            _say(t, Word(fact.at, ours=True, people=fact.recipients, step_key=fact.step_key, message_id=fact.evidence.message_id))
        case f.DraftSent():
            _say(t, Word(fact.at, ours=True, people=fact.recipients, step_key=fact.step_key, message_id=fact.message_id))
        case f.TheyWereAway():
            t.absences.append(Absence(fact.at, fact.sender, fact.return_date))
        case f.MailBounced():
            t.bounced.update(fact.addresses)
        case f.AddressVouchedFor():
            t.bounced.discard(fact.address)
        case f.PromiseNoted():
            t.promises.append((fact.at, fact.promise))
        case f.UserBeganDraft():
            t.user_drafts.append((fact.at, fact.recipients))
        case _:
            _obey(t, fact)


def _begin(t: Timeline, fact: f.ThreadBegan) -> None:
    """Two threads that turned out to be one began twice: what the first did not know, the second tells."""
    t.employer, t.role = t.employer or fact.employer, t.role or fact.role
    t.first_look_at = t.first_look_at or fact.first_look_at


def _say(t: Timeline, said: Word) -> None:
    """The user's word, once: a sent draft is seen as a mail of theirs and known as our draft, in either order."""
    for place, word in enumerate(t.words):
        same = (word.message_id is not None and word.message_id == said.message_id) or (
            word.step_key is not None and word.step_key == said.step_key
        )
        if word.ours and same:
            t.words[place] = replace(word, step_key=word.step_key or said.step_key)
            return
    t.words.append(said)


def _obey(t: Timeline, fact: f.Fact) -> None:
    """What the user said, and what was asked of them."""
    match fact:
        case f.QuestionAsked():
            t.holds[fact.question_key] = fact
        case f.QuestionAnswered():
            t.holds.pop(fact.question_key, None)
            t.answers[fact.question_key] = (fact.yes, fact.at)
        case f.QuestionWithdrawn():
            t.holds.pop(fact.question_key, None)
        case f.UserDebriefed():
            t.debriefs.append(fact)
        case f.ThreadMuted():
            t.muted = True
        case f.ThreadResumed():
            t.muted, t.snoozed_until, t.resumed_at = False, None, fact.at
        case f.ThreadSnoozed():
            t.snoozed_until = fact.until
        case f.ThreadOption():
            t.options[fact.option] = fact.on
        case _:
            pass  # what became of drafts is kept in the steps; notes speak to the writer


def _schedule(t: Timeline, fact: f.InterviewScheduled | f.InterviewMoved) -> None:
    before = t.appointments.get(fact.interview.key)
    status = fact.interview.own_status
    # An invitation told again knows nothing of the user's no; another time asks anew (RFC 5546, 3.2.2.1).
    still = before is not None and before.declined and before.start == fact.interview.start
    t.appointments[fact.interview.key] = Appointment(
        interview=fact.interview,
        known_at=fact.at,
        calendar=fact.calendar,
        declined=status == "declined" or (still and status not in _TAKES_PART),
    )


def _amend(
    t: Timeline, key: tuple[str, str | None], *, cancelled_at: datetime | None = None, declined: bool = False, missed: bool = False
) -> None:
    """Mark one instance; without RECURRENCE-ID, every instance of the series (RFC 5546, 3.2.5)."""
    uid, recurrence_id = key
    for known, appointment in t.appointments.items():
        if known[0] == uid and recurrence_id in (None, known[1]):
            t.appointments[known] = replace(
                appointment,
                cancelled_at=cancelled_at or appointment.cancelled_at,
                declined=declined or appointment.declined,
                missed=missed or appointment.missed,
            )


def _hear(t: Timeline, fact: f.TheyAnswered) -> None:
    t.words.append(
        Word(
            fact.at,
            ours=False,
            people=(fact.sender,),
            name=fact.sender_name,
            topic=fact.topic,
            asks=fact.asks_user,
            automatic=fact.automatic,
            no_reply=fact.no_reply,
            moves_interview=fact.moves_interview,
        )
    )
    if fact.promise is not None:
        t.promises.append((fact.at, fact.promise))
    if fact.offset_minutes:
        t.offsets.append(fact.offset_minutes)


def _walk(t: Timeline, ordered: list[f.Fact], now: datetime) -> None:
    """Run the transition table over facts and the clock, in order of time."""
    events: list[tuple[datetime, Event]] = []
    for fact in ordered:
        event = _event_of(t, fact)
        if event is not None:
            events.append((fact.at, event))
    for over in t.ended(now):
        end = end_of(over)
        if not any(end_of(other) > end and other.known_at <= end for other in t.in_force()):
            events.append((end, Event.INTERVIEW_OVER))
    t.since = t.began_at
    for at, event in sorted(events, key=lambda pair: pair[0]):
        target = next_state(t.state, event)
        if target is not t.state or target is ThreadState.AWAITING_THEM:
            t.since = at
        t.state = target


def _event_of(t: Timeline, fact: f.Fact) -> Event | None:
    match fact:
        case f.InterviewScheduled() | f.InterviewMoved():
            standing = t.appointments[fact.interview.key]
            if standing.takes_place and end_of(standing) > fact.at and standing.known_at >= fact.at:
                return Event.INTERVIEW_AHEAD
        case f.InterviewCancelled() | f.InterviewDeclined():
            if not any(end_of(a) > fact.at for a in t.in_force()) and _was_ahead(t, fact):
                return Event.INTERVIEW_OFF
        case f.TheyAnswered():
            return event_of_answer(fact)
        case f.UserWrote():
            return Event.USER_CLOSED if fact.withdraws else Event.USER_WROTE
        case f.DraftSent():
            return Event.USER_WROTE
        case f.ThreadDone():
            return Event.USER_CLOSED
        case f.ThreadResumed():
            return Event.USER_RESUMED
        case _:
            pass
    return None


def _was_ahead(t: Timeline, fact: f.InterviewCancelled | f.InterviewDeclined) -> bool:
    return any(
        a.end is not None and a.end > fact.at
        for key, a in t.appointments.items()
        if key[0] == fact.uid and fact.recurrence_id in (None, key[1])
    )

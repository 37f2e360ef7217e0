"""The user's yes or no to what the program asked."""

from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from daemon.deciding.facts import Evidence, Fact, InterviewCancelled, InterviewMoved, QuestionAnswered, TheyAnswered
from daemon.deciding.folding import fold
from daemon.errors import UserError
from daemon.flows.decisions import DECIDED, refresh
from daemon.flows.events import place_new, take_up
from daemon.flows.people import join
from daemon.flows.sources import remember, source_of
from daemon.flows.threading import Origin, begin_thread, people_of
from daemon.flows.world import World
from daemon.ports.store import Transaction
from daemon.ports.stored import Question
from daemon.reading.values import Interview


def answer(world: World, question_id: int, *, yes: bool) -> str:
    """Record the answer and do what follows from it; one sentence for the user. Raises ``UserError``."""
    with world.store.transaction() as tx:
        question = tx.question(question_id)
        if question is None:
            raise UserError(f"There is no question {question_id}.", "`afterword questions` lists the open ones.")
        if question.answered_at is not None and not _may_change(question, yes=yes):
            raise UserError(f"Question {question_id} is settled already.", "`afterword questions` lists the open ones.")
        return take_answer(tx, world, question, yes=yes)


def take_answer(tx: Transaction, world: World, question: Question, *, yes: bool) -> str:
    """The same in the caller's transaction, of a question that is open."""
    assert question.id is not None  # it is kept
    touched = _effect(tx, world, question, yes=yes)
    tx.answer(question.id, yes=yes, at=world.now)
    for thread_id in touched:
        refresh(tx, thread_id, world.policy, world.now)
    return _SAID[(question.kind, yes)]


def _may_change(question: Question, *, yes: bool) -> bool:
    """A no may become a yes; a yes that began or joined something stays, but for those that ``decide`` asks anew each time."""
    return question.yes is not None and question.yes is not yes and (yes or question.kind in DECIDED)


_SAID = {
    ("is_interview", True): "Good: it is followed as an interview now.",
    ("is_interview", False): "Good: it is left alone.",
    ("belongs", True): "Good: the mail counts in that conversation now.",
    ("belongs", False): "Good: the mail is left out of that conversation.",
    ("same_process", True): "Good: both are one conversation now.",
    ("same_process", False): "Good: they stay two conversations.",
    ("update", True): "Good: the change was taken over.",
    ("update", False): "Good: the change was not taken over.",
    ("called_off", True): "Good: it counts as called off.",
    ("called_off", False): "Good: it takes place, and is followed on.",
    ("still_on", True): "Good: it takes place, and is followed on.",
    ("still_on", False): "Good: it stays called off.",
    ("took_place", True): "Good: the thank-you stays.",
    ("took_place", False): "Good: no thank-you is sent for it.",
    ("whose_point", True): "Good: it goes into that thank-you, unless you have changed or sent it already.",
    ("whose_point", False): "Good: that thank-you does not say it.",
    ("same_mailbox", True): "Good: this mailbox is the one to go on with.",
    ("same_mailbox", False): "Good: nothing is written for this account until its own mailbox answers again.",
    ("older_silence", True): "Good: a check-in will be drafted.",
    ("older_silence", False): "Good: nothing is drafted there.",
}


def _effect(tx: Transaction, world: World, question: Question, *, yes: bool) -> list[int]:
    """What the answer changes; the threads it touches."""
    match question.kind:
        case "is_interview":
            return _is_interview(tx, world, question) if yes else []
        case "belongs":
            return _belongs(tx, world, question, yes=yes)
        case "same_process":
            return _same_process(tx, world, question, yes=yes)
        case "update" | "still_on":
            return _update(tx, world, question) if yes else []
        case "called_off":
            return _called_off(tx, world, question, yes=yes)
        case kind if kind in DECIDED and question.thread_id is not None:
            key = question.key.partition("/")[2]
            tx.append_facts(question.thread_id, [QuestionAnswered(at=world.now, question_key=key, yes=yes)], world.now)
            return [question.thread_id]
        case _:
            return []


def _interview_of(question: Question) -> Interview:
    return msgspec.json.decode(str(question.payload["interview"]), type=Interview)


def _origin_of(question: Question) -> Origin:
    payload = question.payload
    message_id, calendar, employer, role = (payload.get(key) for key in ("message_id", "calendar", "employer", "role"))
    return Origin(
        account=question.account or "",
        at=datetime.fromisoformat(str(payload["at"])),
        evidence=Evidence(source=str(payload["source"]), quote="you said yes", message_id=str(message_id) if message_id else None),
        calendar=str(calendar) if calendar else None,
        employer=str(employer) if employer else None,
        role=str(role) if role else None,
    )


def _is_interview(tx: Transaction, world: World, question: Question) -> list[int]:
    """Follow every date that was asked about, as its source tells it by now."""
    # What was silent for long is asked about once more before anything is written (Silence: the first look).
    origin, asked = replace(_origin_of(question), first_look_at=world.now), _interview_of(question)
    threads: list[int] = []
    for recurrence_id in msgspec.convert(question.payload["dates"], list[str | None]):
        words = tx.interview_words(asked.uid, recurrence_id)
        interview = words.get(source_of(origin.calendar))
        if interview is not None and not interview.is_cancelled:
            threads.append(_follow(tx, world, _with_end(interview), origin))
    for thread_id in threads:
        if origin.evidence.message_id is not None:
            tx.add_thread_message_ids(thread_id, origin.account, [origin.evidence.message_id])
            tx.make_pending_by_ids(origin.account, [origin.evidence.message_id])
    return list(dict.fromkeys(threads))


def _follow(tx: Transaction, world: World, interview: Interview, origin: Origin) -> int:
    if interview.start is not None:
        return place_new(tx, replace(interview, is_interview=True), origin, world.now)
    # The time stays uncertain, so nothing is scheduled from it; the conversation is followed all the same.
    ids = [origin.evidence.message_id] if origin.evidence.message_id else []
    known = tx.threads_by_event(interview.uid) or tx.threads_by_message_ids(origin.account, ids)
    thread_id = min(known) if known else begin_thread(tx, interview, origin, (), world.now)
    take_up(tx, thread_id, interview, origin, world.now)
    return thread_id


def _with_end(interview: Interview) -> Interview:
    """Where no end was told, an hour: the user has just said yes to it."""
    if interview.end is not None or interview.start is None:
        return interview
    return replace(interview, end=interview.start + timedelta(hours=1))


def _belongs(tx: Transaction, world: World, question: Question, *, yes: bool) -> list[int]:
    thread_id = question.thread_id
    assert thread_id is not None  # asked of one thread
    facts: list[Fact] = [QuestionAnswered(at=world.now, question_key=question.key, yes=yes)]
    if yes:
        facts.extend(msgspec.json.decode(one, type=TheyAnswered) for one in _strings(question, "facts"))
        tx.add_thread_message_ids(thread_id, question.account or "", _strings(question, "message_ids"))
    tx.append_facts(thread_id, facts, world.now)
    return [thread_id]


def _strings(question: Question, key: str) -> list[str]:
    return msgspec.convert(question.payload[key], list[str])


def _same_process(tx: Transaction, world: World, question: Question, *, yes: bool) -> list[int]:
    first, second = sorted(msgspec.convert(question.payload["threads"], list[int]))
    fact = QuestionAnswered(at=world.now, question_key=question.key, yes=yes)
    tx.append_facts(first, [fact], world.now)
    if yes:
        tx.merge_threads(first, second)
        for alert in tx.alerts():
            if alert.key.startswith(f"thread/{second}/"):
                tx.clear_alert(alert.key)
        return [first]
    tx.append_facts(second, [fact], world.now)
    return [first, second]


def _called_off(tx: Transaction, world: World, question: Question, *, yes: bool) -> list[int]:
    assert question.thread_id is not None  # asked of one thread
    tx.append_facts(question.thread_id, [QuestionAnswered(at=world.now, question_key=question.key, yes=yes)], world.now)
    return _update(tx, world, question) if yes else [question.thread_id]


def _update(tx: Transaction, world: World, question: Question) -> list[int]:
    thread_id = question.thread_id
    assert thread_id is not None  # asked of one thread
    incoming, origin = _interview_of(question), _origin_of(question)
    fact: Fact
    if incoming.is_cancelled:
        at = _called_off_at(tx, world, thread_id, incoming, origin.at)
        fact = InterviewCancelled(at=at, evidence=origin.evidence, uid=incoming.uid, recurrence_id=incoming.recurrence_id)
    else:
        fact = InterviewMoved(at=origin.at, evidence=origin.evidence, interview=incoming)
        join(tx, thread_id, people_of(incoming), world.now)
    tx.append_facts(thread_id, [fact], world.now)
    remember(tx, origin.calendar, incoming)
    return [thread_id]


def _called_off_at(tx: Transaction, world: World, thread_id: int, incoming: Interview, said_at: datetime) -> datetime:
    """Never before the interview was last told of: what the user says yes to calls off what stands, moved since or not."""
    appointments = fold(tx.thread(thread_id).facts, world.now).appointments.values()
    of_it = (one for one in appointments if one.interview.uid == incoming.uid)
    return max([said_at, *(one.known_at for one in of_it if incoming.recurrence_id in (None, one.interview.recurrence_id))])

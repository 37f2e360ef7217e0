"""Interviews from mail and from calendars into threads: new ones, further words on known ones, and what has to be asked."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import msgspec

from daemon.deciding.folding import fold
from daemon.deciding.intake import evidence_of
from daemon.flows.sources import known_as, remember, source_of
from daemon.flows.threading import Origin, adopt, begin_thread, key_of, message_ids_of, thread_for
from daemon.flows.updates import refusals, update
from daemon.flows.world import World
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert, Question, StoredMessage
from daemon.reading.events.sameness import is_same_interview
from daemon.reading.values import Interview, Reading

_PAST = timedelta(days=14)
_MOST_DATES = 50
_CALENDAR_MESSAGE = "content-classes:calendarmessage"
_OPTIONS = "/options/popandimap"
_NO_WORD = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})


def place_interviews(
    tx: Transaction, world: World, account: str, message: StoredMessage, reading: Reading
) -> tuple[list[int], bool]:
    """The threads that the message's interviews belong to, and whether the calendar itself spoke (not only words)."""
    origin = replace(_origin(account, message, reading), envelope=reading.envelope)
    told = [(interview, origin) for interview in reading.interviews]
    found = place_all(tx, world, told, authentication_failed=_authentication_failed(reading))
    return found, bool(found)


def place_forwarded(tx: Transaction, world: World, account: str, message: StoredMessage, reading: Reading) -> list[int]:
    """The same for what the user sent on to themselves: nobody of theirs knows that mail, so that it is no part of the conversation."""
    origin = _origin(account, message, reading)
    told = [(interview, origin) for interview in reading.interviews]
    return place_all(tx, world, told, authentication_failed=_authentication_failed(reading))


def _origin(account: str, message: StoredMessage, reading: Reading) -> Origin:
    return Origin(
        account=account, at=message.at, evidence=evidence_of(reading, message.at), employer=reading.employer, role=reading.role
    )


def place_all(
    tx: Transaction, world: World, told: Iterable[tuple[Interview, Origin]], *, authentication_failed: bool = False
) -> list[int]:
    """Put what one message or calendar object tells where it belongs; the threads, each once. What is unclear is asked once a series."""
    threads: list[int | None] = []
    unclear: dict[str, list[tuple[Interview, Origin]]] = defaultdict(list)
    for interview, origin in ((_with_employer(one, origin), origin) for one, origin in told):
        if _is_open(tx, interview):
            if not _is_vaguer(tx, interview, origin, world.now):
                unclear[interview.uid].append((interview, origin))
        else:
            threads.append(place(tx, world, interview, origin, authentication_failed=authentication_failed))
    for dates in unclear.values():
        ask_whether_interview(tx, world, [interview for interview, _ in dates], dates[0][1])
    return list(dict.fromkeys(thread_id for thread_id in threads if thread_id is not None))


def _with_employer(interview: Interview, origin: Origin) -> Interview:
    """What the mail around an invitation says of employer and role, where its own data don't."""
    return replace(interview, employer=interview.employer or origin.employer, role=interview.role or origin.role)


def _is_open(tx: Transaction, interview: Interview) -> bool:
    """Whether only the user can say that this is an interview of theirs: unclear, and nothing that is known already."""
    if interview.method in _NO_WORD or interview.is_cancelled or tx.threads_by_event(interview.uid):
        return False
    if not interview.is_interview and interview.certain:
        return False
    uncertain = not interview.certain or interview.start is None or interview.end is None
    return uncertain and _thread_of_copy(tx, interview, in_history=True) is None


def _is_vaguer(tx: Transaction, interview: Interview, origin: Origin, now: datetime) -> bool:
    """Whether a vaguer word tells of an interview that is followed already: in its thread, or from its people, at the same start."""
    threads: set[int] = set()
    if origin.envelope is not None:
        threads.update(tx.threads_by_message_ids(origin.account, message_ids_of(origin.envelope)))
        if origin.envelope.sender is not None:
            threads.update(tx.threads_by_people([origin.envelope.sender.address]))
    threads.update(tx.threads_by_employer(key_of(interview, origin.employer)))
    starts = {a.start for thread_id in threads for a in fold(tx.thread(thread_id).facts, now).appointments.values()}
    return interview.start is not None and interview.start in starts


def place(
    tx: Transaction, world: World, interview: Interview, origin: Origin, *, authentication_failed: bool = False
) -> int | None:
    """Put one interview where it belongs. None: it began or changed nothing (not believed, or no interview that the user takes part in)."""
    if interview.method in _NO_WORD:
        return None
    known = tx.threads_by_event(interview.uid)
    if known:
        return update(tx, world, min(known), interview, origin, authentication_failed=authentication_failed)
    if interview.is_cancelled:
        tx.withdraw_question(question_key(interview), world.now)
    if interview.is_cancelled or interview.own_status == "declined":
        if origin.calendar is not None and not _is_past(interview, world.now):  # a mail that is read later may invite to it
            remember(tx, origin.calendar, interview)
        return None
    if not interview.is_interview:
        if origin.calendar is not None:
            _settle(tx, interview, origin.calendar, world.now)
        return None
    if not authentication_failed:
        thread_id = _thread_of_copy(tx, interview, in_history=origin.calendar is not None)
        if thread_id is not None:
            tx.add_thread_event(thread_id, interview.uid)
            _settle_questions(tx, thread_id, interview, world.now)
            return update(tx, world, thread_id, interview, origin, authentication_failed=False)
    return place_new(tx, interview, origin, world.now)


def place_new(tx: Transaction, interview: Interview, origin: Origin, now: datetime) -> int:
    """A certain interview that no thread knows."""
    thread_id, unclear = thread_for(tx, interview, origin)
    if thread_id is None:
        thread_id = begin_thread(tx, interview, origin, unclear, now)
    take_up(tx, thread_id, interview, origin, now)
    return thread_id


def take_up(tx: Transaction, thread_id: int, interview: Interview, origin: Origin, now: datetime) -> None:
    """Let an interview be followed; what was asked about the same one elsewhere is settled by it."""
    earlier = tx.interview_words(*interview.key)
    adopt(tx, thread_id, interview, origin, now)
    remember(tx, origin.calendar, interview)
    tx.append_facts(thread_id, refusals(earlier.values(), interview, origin), now)
    _settle_questions(tx, thread_id, interview, now)


def _settle_questions(tx: Transaction, thread_id: int, interview: Interview, now: datetime) -> None:
    """What was asked about the same interview under another UID is settled by a certain word on it."""
    for question in tx.questions():
        if question.kind != "is_interview":
            continue
        asked = msgspec.json.decode(str(question.payload["interview"]), type=Interview)
        if is_same_interview(asked, interview):
            tx.withdraw_question(question.key, now)
            tx.add_thread_event(thread_id, asked.uid)


def _thread_of_copy(tx: Transaction, interview: Interview, *, in_history: bool) -> int | None:
    """The thread that knows this interview under another UID."""
    if interview.start is None:
        return None
    for thread_id in sorted(tx.threads_by_start(interview.start)):
        if known_as(tx.thread(thread_id).facts, interview, (), in_history=in_history) is not None:
            return thread_id
    return None


def is_about_known_event(tx: Transaction, reading: Reading) -> bool:
    """Whether calendar data of a mail speaks of a known event: where it was not believed it was asked about, and holds nothing (Silence)."""
    return any(i.method not in _NO_WORD and tx.threads_by_event(i.uid) for i in reading.interviews)


def notice_missing_data(tx: Transaction, account: str, message: StoredMessage, reading: Reading, now: datetime) -> None:
    """Tell where a server keeps the data of invitations to itself: Microsoft 365 may give a link in their place over IMAP.

    Such mails say in Content-Class what they are, or name the page on which it can be changed (jobisoft/TbSync#404,
    ork/mutt-office365#4). The next invitation with its data settles it.
    """
    key = f"calendar_data/{account}"
    is_link = _CALENDAR_MESSAGE in reading.envelope.fields.get("content-class", "").casefold() or _OPTIONS in reading.new_text
    if any(one.method is not None for one in reading.interviews):
        tx.clear_alert(key)
    elif is_link and not reading.interviews:
        text = (
            f"The mail “{message.subject}” of {message.at:%d %b %Y} is an invitation that came without its calendar data, so that its time is not "
            "known. In Outlook on the web, in the settings for POP and IMAP, let meeting invitations be sent in iCalendar format; or add your "
            "calendar to the configuration."
        )
        tx.raise_alert(Alert(key, text, now))


def _authentication_failed(reading: Reading) -> bool:
    return "dmarc=fail" in reading.envelope.fields.get("authentication-results", "").replace(" ", "").casefold()


def _settle(tx: Transaction, interview: Interview, calendar: str, now: datetime) -> None:
    """What a calendar made us ask is settled when its own entry speaks of an interview no more."""
    if source_of(calendar) in tx.interview_words(*interview.key):
        tx.withdraw_question(question_key(interview), now)
        tx.forget_interview_word(source_of(calendar), *interview.key)


def _is_past(interview: Interview, now: datetime) -> bool:
    until = interview.end or interview.start
    return until is not None and until < now - _PAST


def question_key(interview: Interview) -> str:
    """One question an event, whatever dates it has."""
    return f"interview/{interview.uid}"


def ask_whether_interview(tx: Transaction, world: World, dates: Sequence[Interview], origin: Origin) -> None:
    """An uncertain interview is never acted on: the user says whether it is one. ``dates``: of one event, at least one."""
    near = [one for one in dates if not _is_past(one, world.now)][:_MOST_DATES]
    if not near:
        return
    interview = near[0]
    for one in near:
        remember(tx, origin.calendar, one)
    when = f" on {world.local(interview.start)}" if interview.start else " (time uncertain)"
    reasons = "; ".join(interview.reasons[:3])
    text = f"Is “{interview.summary or 'this event'}”{when} a job interview of yours?" + (f" ({reasons})" if reasons else "")
    payload: dict[str, object] = {
        "interview": msgspec.json.encode(interview).decode(),
        "dates": [one.recurrence_id for one in near],
        "at": origin.at.isoformat(),
        "source": origin.evidence.source,
        "message_id": origin.evidence.message_id,
        "calendar": origin.calendar,
        "employer": origin.employer,
        "role": origin.role,
    }
    tx.ask(Question(None, question_key(interview), "is_interview", None, origin.account, text, payload, world.now))

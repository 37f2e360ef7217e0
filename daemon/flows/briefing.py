"""Everything one draft may say, gathered from the thread (I9: each statement has its place of origin)."""

import re
from collections.abc import Sequence
from datetime import UTC, timedelta

from daemon.deciding.debriefs import SAYABLE
from daemon.deciding.facts import InterviewScheduled, TheyAnswered
from daemon.deciding.folding import fold
from daemon.deciding.material import sayable
from daemon.deciding.timeline import Appointment, Timeline
from daemon.deciding.values import Step, StepState, ThreadRecord, Touch
from daemon.deciding.wishes import Case, case_of, day_of, their_zone, zone_of
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.stored import StepRow, StoredMessage
from daemon.reading.form.language import guess_language
from daemon.reading.meaning.address_form import addresses_by_first_name
from daemon.reading.values import Address, Person
from daemon.writing.languages import known_language
from daemon.writing.values import Brief, Occasion, Point

ONE_DAY = timedelta(hours=24)
_MOST_READ = 20_000
_WORD = re.compile(r"[^\W\d_]{2,60}")
_WRITTEN = frozenset(
    {
        StepState.ATTEMPTING,
        StepState.DRAFTED,
        StepState.QUEUED,
        StepState.EDITED,
        StepState.SENT,
        StepState.DISCARDED,
        StepState.UNKNOWN,
    }
)


def brief_for(snapshot: Snapshot, world: World, account: Account, row: StepRow, message_id: str) -> Brief:
    """The brief of one step, as things stand now."""
    thread_id, step = row.thread_id, row.step
    record = snapshot.thread(thread_id)
    timeline = fold(record.facts, world.now)
    appointment = _appointment(timeline, step, world, record)
    messages = [m for m in snapshot.messages_of_thread(thread_id) if not m.own and m.message_id]
    parent = _parent(messages, record, step, appointment)
    language = _language(messages, timeline)
    polite = next((m for m in reversed(messages) if m.formal is not None), None)
    by_first_name = _by_first_name(messages, step.person, account.profile.display_name)
    promise = timeline.promise()
    people = {p.address: p for p in snapshot.thread_people(thread_id)}
    known = people.get(step.person)
    interviewers = appointment.interview.interviewers if appointment else ()
    case = case_of(timeline, record, world.policy, world.now)
    said = _said(case, step, language)
    same_touch = sorted((s for s in record.steps if s.touch is step.touch), key=lambda s: s.id or 0)
    return Brief(
        touch=step.touch,
        person=Person(step.person_name or (known.name if known else ""), step.person, known.title if known else None),
        to=Address(step.person_name, step.person),
        sender=Address(account.profile.display_name, _alias(record, account)),
        message_id=message_id,
        date=world.now.astimezone(their_zone(timeline, world.policy)),
        seed=snapshot.thread_summary(thread_id).employer_key or str(thread_id),
        position=_position(snapshot, row),
        first_of_panel=bool(same_touch) and same_touch[0].key == step.key,
        number=step.number,
        late=step.touch is Touch.THANK_YOU and _is_late(step, world),
        interview=_occasion(appointment, timeline, world),
        role=timeline.role,
        employer=timeline.employer,
        other_interviewers=tuple(p for p in interviewers if p.address != step.person),
        points=said["point"],
        concerns=said["concern"],
        material=said["material"],
        news=_news(record, step),
        profile=world.profile_lines,
        promise=promise,
        timeline_known=promise is not None,
        timeline_asked=any(s.state in _WRITTEN and _asked_before(s, step) for s in record.steps),
        earlier_round=any(
            s.touch is Touch.THANK_YOU and s.interview_day < step.interview_day and s.state in (StepState.SENT, StepState.SATISFIED)
            for s in record.steps
        ),
        pass_on_to=_hidden(step, appointment),
        language=language,
        formal=polite.formal if polite and polite.formal is not None else _polite(by_first_name),
        first_name_basis=by_first_name,
        thread_subject=parent.subject if parent else None,
        in_reply_to=parent.message_id if parent else None,
        references=tuple(dict.fromkeys([*parent.references, *filter(None, [parent.message_id])])) if parent else (),
        other_people=tuple(name for address, name in snapshot.people_elsewhere(thread_id) if name and address not in people),
        thread_words=_words_of(snapshot.messages_of_thread(thread_id), timeline),
        other_employers=tuple(name for name in snapshot.employers() if name and name != timeline.employer),
    )


def _said(case: Case, step: Step, language: str | None) -> dict[str, tuple[Point, ...]]:
    """What the user told for this mail, by kind; words in another language than the mail's are for the user alone."""
    written_in = known_language(language)
    zone = zone_of(case.policy.timezone) or UTC
    told = [one for one in sayable(case, step) if one.item.language in (None, written_in)]
    return {
        kind: tuple(
            dict.fromkeys(
                Point(one.item.text, f"your debrief of {one.at.astimezone(zone):%d %b %Y}") for one in told if one.item.kind == kind
            )
        )
        for kind in SAYABLE
    }


def _words_of(messages: Sequence[StoredMessage], timeline: Timeline) -> frozenset[str]:
    """Every word that they and the user wrote in this thread, and those of its events: spelt as they spell them (E8)."""
    told = [text for message in messages for text in (message.subject, message.text or "")]
    told += [
        text
        for appointment in timeline.appointments.values()
        for text in (appointment.interview.summary, appointment.interview.description, appointment.interview.location or "")
    ]
    return frozenset(word.lower() for text in told for word in _WORD.findall(text[:_MOST_READ]))


def _news(record: ThreadRecord, step: Step) -> tuple[Point, ...]:
    """The item that the step was planned for (E15)."""
    if step.touch is not Touch.KEEP_IN_TOUCH:
        return ()
    return tuple(Point(item.text, f"your news {item.id} (afterword news list)") for item in record.news if item.id == step.number)


def _position(snapshot: Snapshot, row: StepRow) -> int:
    """Which mail of its kind this is to the employer, over all threads, so that no two people there get the same text (E2)."""
    key = snapshot.thread_summary(row.thread_id).employer_key
    threads = snapshot.threads_by_employer(key) if key else (row.thread_id,)
    steps = (step for thread in threads for step in snapshot.thread(thread).steps if step.touch is row.step.touch)
    ids = sorted(step.id for step in steps if step.id is not None)
    return ids.index(row.step.id) if row.step.id in ids else 0


def _by_first_name(messages: list[StoredMessage], person: str, own_name: str) -> bool | None:
    """How they address the user: that person where they tell, else whoever of theirs told last."""
    told = [(message.sender, addresses_by_first_name(message.text or "", own_name)) for message in reversed(messages)]
    theirs = (said for sender, said in told if said is not None and sender is not None and sender.address == person)
    return next(theirs, next((said for _, said in told if said is not None), None))


def _polite(by_first_name: bool | None) -> bool | None:
    """Where no pronoun tells: who writes "Dear Mr. Rivera" is answered in kind, and so is who writes "Hallo Sam"."""
    return None if by_first_name is None else not by_first_name


def _language(messages: list[StoredMessage], timeline: Timeline) -> str | None:
    """Of their newest mail that tells; where all is in a calendar, of its words; else of what the user told."""
    spoken = next((m.language for m in reversed(messages) if m.language), None)
    events = " ".join(f"{a.interview.summary} {a.interview.description}" for a in timeline.appointments.values())
    told = (item.language for debrief in timeline.debriefs for item in debrief.items if item.language)
    return spoken or guess_language(events) or next(told, None)


def _asked_before(other: Step, step: Step) -> bool:
    """Whether the other step is of an earlier occasion; of one panel only the first asks (E19)."""
    return (other.touch, other.interview_day) != (step.touch, step.interview_day)


def _appointment(timeline: Timeline, step: Step, world: World, record: ThreadRecord) -> Appointment | None:
    """The interview the step is about: that day's last one with this person, else that day's last, else the newest."""
    zone = case_of(timeline, record, world.policy, world.now).business.zone
    in_force = timeline.in_force()
    that_day = [a for a in in_force if day_of(a, zone) == step.interview_day] or in_force
    with_them = [a for a in that_day if any(p.address == step.person for p in a.interview.interviewers)]
    return next(reversed(with_them or that_day), None)


def _occasion(appointment: Appointment | None, timeline: Timeline, world: World) -> Occasion | None:
    if appointment is None:
        return None
    interview = appointment.interview
    start = interview.start.astimezone(their_zone(timeline, world.policy)) if interview.start else None
    return Occasion(summary=interview.summary, start=start, interviewers=interview.interviewers)


def _hidden(step: Step, appointment: Appointment | None) -> tuple[str, ...]:
    """Interviewers without an address, where this person is asked to pass thanks on to them."""
    if appointment is None or step.touch is not Touch.THANK_YOU:
        return ()
    interview = appointment.interview
    if any(p.address == step.person for p in interview.interviewers):
        return ()
    return tuple(p.name for p in interview.interviewers if not p.address and p.name)


def _is_late(step: Step, world: World) -> bool:
    return world.now > step.expires_at - timedelta(hours=48) + ONE_DAY


def _parent(
    messages: list[StoredMessage], record: ThreadRecord, step: Step, appointment: Appointment | None
) -> StoredMessage | None:
    """What is answered: their newest mail from that person, else the invitation, else the newest of theirs."""
    from_them = [m for m in messages if m.sender is not None and m.sender.address == step.person]
    if from_them:
        return from_them[-1]
    invitations = {
        fact.evidence.message_id
        for fact in record.facts
        if isinstance(fact, InterviewScheduled) and appointment is not None and fact.interview.key == appointment.interview.key
    }
    invited = [m for m in messages if m.message_id in invitations]
    return next(reversed(invited or messages), None)


def _alias(record: ThreadRecord, account: Account) -> str:
    """The address of the user that they wrote to last (E17)."""
    written_to = [f.to_user for f in record.facts if isinstance(f, TheyAnswered) and f.to_user in account.profile.addresses]
    return written_to[-1] if written_to and written_to[-1] else account.profile.address

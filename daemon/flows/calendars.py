"""Calendars: what changed since the last sync, into threads.

The user's own calendar is trusted. An object that was explicitly removed is a cancellation of what only this calendar told of; a
calendar that is suddenly empty cancels nothing (I6).
"""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from daemon.deciding.facts import Evidence, InterviewCancelled, InterviewMoved, InterviewScheduled
from daemon.deciding.timeline import fold
from daemon.flows.decisions import refresh
from daemon.flows.events import place
from daemon.flows.threading import Origin
from daemon.flows.world import World
from daemon.ports.calendar import CalendarChange
from daemon.ports.store import Alert, CalendarState, Transaction
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.values import Interview


async def sync_calendar(world: World, name: str) -> None:
    """Read everything that changed in one calendar. Raises ``CalendarError``."""
    began = world.now
    with world.store.snapshot() as snapshot:
        state = snapshot.calendar_state(name) or CalendarState(name, None, None, began, 0, None)
        known = snapshot.calendar_hrefs(name)
    answer = await world.calendars[name].sync(state.token)
    present = {change.href for change in answer.changes if change.raw is not None}
    if answer.complete and known and not present:
        with world.store.transaction() as tx:
            text = f"The calendar “{name}” is suddenly empty. Nothing was cancelled because of that."
            tx.raise_alert(Alert(f"calendar_emptied/{name}", text, world.now))
            tx.save_calendar_state(replace(state, synced_at=began, error=None))
        return
    for change in answer.changes:
        if change.raw is not None:
            await _read_object(world, name, change, known.get(change.href))
    gone = [change.href for change in answer.changes if change.raw is None]
    if answer.complete:
        gone.extend(known.keys() - present)
    for href in gone:
        _remove_object(world, name, href)
    with world.store.transaction() as tx:
        objects = len(tx.calendar_hrefs(name))
        tx.save_calendar_state(replace(state, token=answer.token, synced_at=began, objects=objects, error=None))
        tx.clear_alert(f"calendar_emptied/{name}")


async def _read_object(world: World, name: str, change: CalendarChange, known_hash: str | None) -> None:
    assert change.raw is not None  # asked only for what is there
    content_hash = hashlib.sha256(change.raw).hexdigest()
    if content_hash == known_hash:
        return
    try:
        interviews = await world.reader.calendar(change.raw, world.reading_context(world.now))
    except UnreadableMessageError as error:
        with world.store.transaction() as tx:
            tx.raise_alert(
                Alert(
                    f"calendar_object/{name}/{change.href}", f"An event of calendar “{name}” can't be read: {error.why}.", world.now
                )
            )
            tx.save_calendar_object(name, change.href, content_hash, ())
        return
    with world.store.transaction() as tx:
        touched = {_place(tx, world, name, interview) for interview in interviews}
        tx.save_calendar_object(name, change.href, content_hash, [interview.key for interview in interviews])
        for thread_id in sorted(t for t in touched if t is not None):
            refresh(tx, thread_id, world.policy, world.now)


def _place(tx: Transaction, world: World, name: str, interview: Interview) -> int | None:
    state = tx.calendar_state(name)
    origin = Origin(
        account=_account_of(world, interview),
        at=_told_at(interview, world.now),
        evidence=Evidence(source=f"calendar {name}", quote=interview.summary),
        calendar=name,
        employer=interview.employer,
        role=interview.role,
        first_look_at=(state.first_look_at if state else None) or world.now,
    )
    return place(tx, world, interview, origin)


def _told_at(interview: Interview, now: datetime) -> datetime:
    """When the calendar was told, as far as it says; never after now."""
    return min(interview.stamp.astimezone(UTC), now) if interview.stamp else now


def _account_of(world: World, interview: Interview) -> str:
    """The account whose address was invited, else the first one."""
    invited = {attendee.address for attendee in interview.attendees}
    fitting = (a.profile.name for a in world.accounts if a.profile.addresses & invited)
    return next(fitting, world.accounts[0].profile.name)


def _remove_object(world: World, name: str, href: str) -> None:
    with world.store.transaction() as tx:
        for uid, recurrence_id in tx.events_of_href(name, href):
            for thread_id in sorted(tx.threads_by_event(uid)):
                if _only_told_by(tx, thread_id, (uid, recurrence_id), name, world.now):
                    evidence = Evidence(source=f"calendar {name}", quote="the event was removed")
                    fact = InterviewCancelled(at=world.now, evidence=evidence, uid=uid, recurrence_id=recurrence_id)
                    tx.append_facts(thread_id, [fact], world.now)
                    refresh(tx, thread_id, world.policy, world.now)
        tx.forget_calendar_object(name, href)


def _only_told_by(tx: Transaction, thread_id: int, key: tuple[str, str | None], calendar: str, now: datetime) -> bool:
    facts = tx.thread(thread_id).facts
    told = {f.calendar for f in facts if isinstance(f, InterviewScheduled | InterviewMoved) and f.interview.key == key}
    appointment = fold(facts, now).appointments.get(key)
    return told == {calendar} and appointment is not None and appointment.cancelled_at is None

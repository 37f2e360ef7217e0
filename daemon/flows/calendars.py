"""Calendars: what changed since the last sync, into threads.

The user's own calendar is trusted. An event that was explicitly removed, or a date taken out of a series, is a cancellation of what only
this calendar told of, and asked about where a mail told of it, too. A calendar that is suddenly empty cancels nothing (I6).
"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from daemon.deciding.facts import Evidence
from daemon.flows.decisions import refresh
from daemon.flows.events import place_all
from daemon.flows.removals import ask_about_removal, take_away, withdraw_questions
from daemon.flows.sources import Key
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
    gone = known.keys() - present if answer.complete else known.keys() & {c.href for c in answer.changes if c.raw is None}
    if known and not present and gone == known.keys():
        _emptied(world, name, gone)
    else:
        for change in answer.changes:
            if change.raw is not None:
                await _read_object(world, name, change, known.get(change.href))
        _remove_objects(world, name, gone)
    with world.store.transaction() as tx:
        objects = len(tx.calendar_hrefs(name))
        tx.save_calendar_state(replace(state, token=answer.token, synced_at=began, objects=objects, error=None))
        tx.clear_alert(f"calendar/{name}")
        if objects:
            tx.clear_alert(f"calendar_emptied/{name}")


async def _read_object(world: World, name: str, change: CalendarChange, known_hash: str | None) -> None:
    assert change.raw is not None  # asked only for what is there
    content_hash = hashlib.sha256(change.raw).hexdigest()
    if content_hash == known_hash:
        return
    alert = f"calendar_object/{name}/{change.href}"
    try:
        interviews = await world.reader.calendar(change.raw, world.reading_context(world.now))
    except UnreadableMessageError as error:
        with world.store.transaction() as tx:
            tx.raise_alert(Alert(alert, f"An event of calendar “{name}” can't be read: {error.why}.", world.now))
            # What it held when it could be read has not gone because of that.
            tx.save_calendar_object(name, change.href, content_hash, tx.events_of_href(name, change.href))
        return
    with world.store.transaction() as tx:
        keys = [interview.key for interview in interviews]
        before = tx.events_of_href(name, change.href)
        tx.save_calendar_object(name, change.href, content_hash, keys)
        touched = take_away(tx, world, name, [key for key in before if key not in keys])
        touched |= set(place_all(tx, world, [(interview, _origin(tx, world, name, interview)) for interview in interviews]))
        withdraw_questions(tx, world, name, keys)
        tx.clear_alert(alert)
        for thread_id in sorted(touched):
            refresh(tx, thread_id, world.policy, world.now)


def _origin(tx: Transaction, world: World, name: str, interview: Interview) -> Origin:
    state = tx.calendar_state(name)
    return Origin(
        account=_account_of(world, interview),
        at=_told_at(interview, world.now),
        evidence=Evidence(source=f"calendar {name}", quote=interview.summary),
        calendar=name,
        employer=interview.employer,
        role=interview.role,
        first_look_at=(state.first_look_at if state else None) or world.now,
    )


def _told_at(interview: Interview, now: datetime) -> datetime:
    """When the calendar was told, as far as it says; never after now."""
    return min(interview.stamp.astimezone(UTC), now) if interview.stamp else now


def _account_of(world: World, interview: Interview) -> str:
    """The account whose address was invited, else the first one."""
    invited = {attendee.address for attendee in interview.attendees}
    fitting = (a.profile.name for a in world.accounts if a.profile.addresses & invited)
    return next(fitting, world.accounts[0].profile.name)


def _remove_objects(world: World, name: str, hrefs: Iterable[str]) -> None:
    for href in sorted(hrefs):
        with world.store.transaction() as tx:
            keys = _forgotten(tx, name, href)
            for thread_id in sorted(take_away(tx, world, name, keys)):
                refresh(tx, thread_id, world.policy, world.now)


def _emptied(world: World, name: str, hrefs: Iterable[str]) -> None:
    """Nothing is concluded; what comes back is known again by its UIDs. What only this calendar told of is asked about."""
    with world.store.transaction() as tx:
        text = f"The calendar “{name}” is suddenly empty. Nothing was cancelled because of that."
        tx.raise_alert(Alert(f"calendar_emptied/{name}", text, world.now))
        for href in sorted(hrefs):
            for key in _forgotten(tx, name, href):
                ask_about_removal(tx, world, name, key)


def _forgotten(tx: Transaction, name: str, href: str) -> tuple[Key, ...]:
    keys = tx.events_of_href(name, href)
    tx.forget_calendar_object(name, href)
    return keys

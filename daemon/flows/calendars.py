"""Calendars: what changed since the last sync, into threads.

The user's own calendar is trusted. An event that was explicitly removed, or a date taken out of a series, is a cancellation of what only
this calendar told of, and asked about where a mail told of it, too. A calendar that is suddenly empty cancels nothing (I6).

Most of a calendar has nothing to do with interviews. An object seen for the first time is glanced at, and read only where it may hold one
(``reading.events.glance``), or where a thread knows its UID; what ended half a year ago is left alone. What is known is always read.
"""

import asyncio
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import TypeVar

from daemon.deciding.facts import Evidence
from daemon.flows.decisions import refresh
from daemon.flows.events import place_all
from daemon.flows.removals import ask_about_removal, dates_of, take_away, withdraw_questions
from daemon.flows.sources import Key
from daemon.flows.threading import Origin
from daemon.flows.world import World
from daemon.ports.calendar import CalendarSync
from daemon.ports.store import Transaction
from daemon.ports.stored import Alert, CalendarObject, CalendarState
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events.glance import is_over, passed_over
from daemon.reading.values import Interview

_LONG_AGO = timedelta(days=180)
_GLANCES = 500
_READINGS = 16
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Changed:
    """A calendar object with another content than before, or a new one."""

    href: str
    raw: bytes
    content_hash: str
    is_new: bool


async def sync_calendar(world: World, name: str) -> None:
    """Read everything that changed in one calendar. Raises ``CalendarError``."""
    began = world.now
    with world.store.snapshot() as snapshot:
        state = snapshot.calendar_state(name) or CalendarState(name, None, None, None, 0, None)
    answer = await world.calendars[name].sync(state.token)
    objects = await _take_in(world, name, answer) if answer.changes or answer.complete else state.objects
    with world.store.transaction() as tx:
        looked = state.first_look_at or began  # one that failed was no look
        tx.save_calendar_state(
            replace(state, token=answer.token, synced_at=began, first_look_at=looked, objects=objects, error=None)
        )
        tx.clear_alert(f"calendar/{name}")
        if objects:
            tx.clear_alert(f"calendar_emptied/{name}")


async def _take_in(world: World, name: str, answer: CalendarSync) -> int:
    """Into the store whatever a sync tells; how many objects the calendar holds now."""
    with world.store.snapshot() as snapshot:
        known = snapshot.calendar_hrefs(name)
    present = {change.href for change in answer.changes if change.raw is not None}
    gone = known.keys() - present if answer.complete else known.keys() & {c.href for c in answer.changes if c.raw is None}
    if known and not present and gone == known.keys():
        _emptied(world, name, gone)
        return 0
    to_read: list[_Changed] = []
    for some in _portions(_changed(answer, known), _GLANCES):
        to_read += _glanced_at(world, name, some)
        await asyncio.sleep(0)  # others have their turn
    for few in _portions(to_read, _READINGS):
        told = await asyncio.gather(*(_read(world, one) for one in few))
        for one, interviews in zip(few, told, strict=True):
            _keep(world, name, one, interviews)
    _remove_objects(world, name, gone)
    return len((known.keys() | present) - gone)


def _changed(answer: CalendarSync, known: Mapping[str, str]) -> Iterable[_Changed]:
    for change in answer.changes:
        if change.raw is not None:
            content_hash = hashlib.sha256(change.raw).hexdigest()
            if content_hash != known.get(change.href):
                yield _Changed(change.href, change.raw, content_hash, change.href not in known)


def _glanced_at(world: World, name: str, changed: Sequence[_Changed]) -> list[_Changed]:
    """Those that have to be read; the others are kept as seen."""
    seen = {one.href: passed_over(one.raw) for one in changed if one.is_new}
    with world.store.transaction() as tx:
        in_threads = tx.events_in_threads(uid for uids in seen.values() for uid in uids or ())
        to_read: list[_Changed] = []
        kept: list[CalendarObject] = []
        for one in changed:
            uids = seen.get(one.href)
            if uids is None and one.is_new and is_over(one.raw, world.now - _LONG_AGO):
                uids = ()
            if uids is None or not in_threads.isdisjoint(uids):
                to_read.append(one)
            else:
                kept.append(CalendarObject(one.href, one.content_hash, tuple((uid, None) for uid in uids)))
        tx.save_calendar_objects(name, kept)
    return to_read


async def _read(world: World, one: _Changed) -> tuple[Interview, ...] | UnreadableMessageError:
    try:
        return await world.reader.calendar(one.raw, world.reading_context(world.now))
    except UnreadableMessageError as error:
        return error


def _keep(world: World, name: str, one: _Changed, told: tuple[Interview, ...] | UnreadableMessageError) -> None:
    alert = f"calendar_object/{name}/{one.href}"
    with world.store.transaction() as tx:
        before = tx.events_of_href(name, one.href)
        if isinstance(told, UnreadableMessageError):
            tx.raise_alert(Alert(alert, f"An event of calendar “{name}” can't be read: {told.why}.", world.now))
            # What it held when it could be read has not gone because of that.
            tx.save_calendar_objects(name, [CalendarObject(one.href, one.content_hash, before)])
            return
        keys = tuple(interview.key for interview in told)
        tx.save_calendar_objects(name, [CalendarObject(one.href, one.content_hash, keys)])
        touched = take_away(tx, world, name, [key for key in before if key not in keys])
        touched |= set(place_all(tx, world, [(interview, _origin(tx, world, name, interview)) for interview in told]))
        touched |= withdraw_questions(tx, world, name, keys)
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
    for some in _portions(sorted(hrefs), _GLANCES):
        with world.store.transaction() as tx:
            keys = [key for href in some for key in _forgotten(tx, name, href)]
            touched = take_away(tx, world, name, [one for key in keys for one in dates_of(tx, key, world.now)])
            for thread_id in sorted(touched):
                refresh(tx, thread_id, world.policy, world.now)


def _portions(values: Iterable[_Value], most: int) -> Iterable[list[_Value]]:
    """The values in lists of at most so many."""
    rest = iter(values)
    while some := list(islice(rest, most)):
        yield some


def _emptied(world: World, name: str, hrefs: Iterable[str]) -> None:
    """Nothing is concluded; what comes back is known again by its UIDs. What only this calendar told of is asked about."""
    with world.store.transaction() as tx:
        text = f"The calendar “{name}” is suddenly empty. Nothing was cancelled because of that."
        tx.raise_alert(Alert(f"calendar_emptied/{name}", text, world.now))
        for href in sorted(hrefs):
            for key in _forgotten(tx, name, href):
                for one in dates_of(tx, key, world.now):
                    ask_about_removal(tx, world, name, one)


def _forgotten(tx: Transaction, name: str, href: str) -> tuple[Key, ...]:
    keys = tx.events_of_href(name, href)
    tx.forget_calendar_object(name, href)
    return keys

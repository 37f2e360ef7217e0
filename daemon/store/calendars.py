"""Calendars: how far they were read, what their objects held, and each source's word on an interview."""

from collections.abc import Iterable

from sqlalchemy import bindparam, delete, select

from daemon.ports.stored import CalendarObject, CalendarState
from daemon.reading.values import Interview
from daemon.store.encoding import decode_events, decode_interview, encode
from daemon.store.fixed import fixed
from daemon.store.from_rows import calendar_state_of
from daemon.store.rows import Rows
from daemon.store.tables import calendar_objects, calendars, interview_words

_known = calendar_objects.c
_STATE = fixed(select(calendars).where(calendars.c.name == bindparam("of")))
_HREFS = fixed(select(_known.href, _known.content_hash).where(_known.calendar == bindparam("of")).order_by(_known.href))
_OF_HREF = fixed(select(_known.events).where(_known.calendar == bindparam("of"), _known.href == bindparam("at")))
_EVENTS = fixed(select(_known.href, _known.events).where(_known.calendar == bindparam("of")).order_by(_known.href))
_IS_WORD = (interview_words.c.uid == bindparam("of"), interview_words.c.recurrence_id == bindparam("recurrence"))
_WORDS = fixed(select(interview_words.c.source, interview_words.c.interview).where(*_IS_WORD).order_by(interview_words.c.source))
_FORGET_OBJECT = fixed(delete(calendar_objects).where(_known.calendar == bindparam("of"), _known.href == bindparam("at")))
_FORGET_WORD = fixed(delete(interview_words).where(*_IS_WORD, interview_words.c.source == bindparam("said_by")))


class CalendarReads(Rows):
    """What was read."""

    def calendar_state(self, name: str) -> CalendarState | None:
        return self._first_made(calendar_state_of, _STATE, of=name)

    def calendar_hrefs(self, name: str) -> dict[str, str]:
        return {row.href: row.content_hash for row in self._all(_HREFS, of=name)}

    def events_of_href(self, calendar: str, href: str) -> tuple[tuple[str, str | None], ...]:
        row = self._first(_OF_HREF, of=calendar, at=href)
        return () if row is None else decode_events(row.events)

    def calendar_events(self, calendar: str) -> dict[str, tuple[tuple[str, str | None], ...]]:
        return {row.href: decode_events(row.events) for row in self._all(_EVENTS, of=calendar)}

    def interview_words(self, uid: str, recurrence_id: str | None) -> dict[str, Interview]:
        """Source -> its latest word on this event instance."""
        return {row.source: decode_interview(row.interview) for row in self._all(_WORDS, of=uid, recurrence=recurrence_id or "")}


class CalendarWrites(CalendarReads):
    """Keeping it."""

    def save_calendar_state(self, state: CalendarState) -> None:
        row = {
            "name": state.name,
            "token": state.token,
            "synced_at": state.synced_at,
            "first_look_at": state.first_look_at,
            "objects": state.objects,
            "error": state.error,
        }
        self._put(calendars, [row])

    def save_calendar_objects(self, calendar: str, objects: Iterable[CalendarObject]) -> None:
        rows = [
            {"calendar": calendar, "href": one.href, "content_hash": one.content_hash, "events": encode(list(one.events))}
            for one in objects
        ]
        self._put(calendar_objects, rows)

    def forget_calendar_object(self, calendar: str, href: str) -> None:
        self._run(_FORGET_OBJECT, of=calendar, at=href)

    def save_interview_word(self, source: str, interview: Interview) -> None:
        row = {
            "uid": interview.uid,
            "recurrence_id": interview.recurrence_id or "",
            "source": source,
            "interview": encode(interview),
        }
        self._put(interview_words, [row])

    def forget_interview_word(self, source: str, uid: str, recurrence_id: str | None) -> None:
        self._run(_FORGET_WORD, of=uid, recurrence=recurrence_id or "", said_by=source)

"""A glance at a calendar object: whether it is worth being read at all.

Theory: of ten thousand events of a calendar some ten are interviews, and reading one takes milliseconds. Every rule that calls an event an
interview (``verdict``) rests on some phrase in its title or description; so an object whose whole text lacks a telling word of each of
these phrases holds no interview. The glance errs on one side alone: it may send an object to be read for nothing, it never keeps one from
being read that holds an interview. What is odd in any way (encodings, control characters, size, no plain UID) is read. Nothing that a
glance saw is believed: it decides only whether to look.

It runs on untrusted bytes outside the reader's worker: a few passes of linear code over at most 64 KiB, no library.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache

from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events.languages import WORDS
from daemon.reading.events.lines import NamedLine, decoded, split_calendar
from daemon.reading.events.parsing import clean
from daemon.reading.events.phrases import PhraseSet, fold
from daemon.reading.lazy import lazy_pattern

MAX_BYTES = 64 * 1024
MAX_EVENTS = 50
_TELLING = ("plain", "likely", "stage", "job", "to_candidate")  # see ``verdict``: without one of these the words weigh nothing
_ODD = lazy_pattern(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_READ_ANYWAY = (b"ENCODING=", b"DECLINED", b"CANCELLED")
_FOLDED = lazy_pattern(r"\n+[ \t]")
_UID = lazy_pattern(r"\nUID:([^\\\n]{1,400})(?=\n)", re.IGNORECASE)
_EVENT = lazy_pattern(r"\n[ \t]*BEGIN[ \t]*:[ \t]*VEVENT", re.IGNORECASE)
_ASCII_WORD = lazy_pattern(r"[a-z0-9]+")
_DAY = lazy_pattern(r":(\d{8})(?:T\d{6}Z?)?$")
_LONGEST = timedelta(days=400)


def passed_over(raw: bytes) -> tuple[str, ...] | None:
    """The UIDs of an object that holds no interview of anybody; None where it has to be read."""
    if len(raw) > MAX_BYTES or _ODD.search(raw) or raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    upper = raw.upper()
    if any(mark in upper for mark in _READ_ANYWAY):
        return None
    text = _FOLDED.sub("", decoded(raw).replace("\r\n", "\n").replace("\r", "\n"))
    uids = [clean(uid, 500) for uid in _UID.findall(text)]
    if not 0 < len(uids) <= MAX_EVENTS or not all(uids) or len(uids) != len(_EVENT.findall(text)):
        return None
    return tuple(dict.fromkeys(uids)) if not _telling().within(_words(text)) else None


def is_over(raw: bytes, before: datetime) -> bool:
    """Whether everything an object holds ended before that day, for certain: single events with plain dates. Never raises."""
    try:
        events = split_calendar(raw).events if len(raw) <= MAX_BYTES else []
    except UnreadableMessageError:
        return False
    return bool(events) and all(_event_is_over(event, before) for event in events)


def _event_is_over(lines: Iterable[NamedLine], before: datetime) -> bool:
    ended = False
    for name, line in lines:
        if name in {"RRULE", "RDATE", "EXRULE"}:
            return False
        if name in {"DTSTART", "DTEND"}:
            day = _DAY.search(line)
            # A start alone may be followed by a DURATION.
            last = before if name == "DTEND" else before - _LONGEST
            if day is None or day.group(1) >= f"{before:%Y%m%d}":
                return False
            ended = ended or day.group(1) < f"{last:%Y%m%d}"
    return ended


def _words(text: str) -> list[str]:
    """The words as ``phrases`` folds them; by a shorter way where there are no accents."""
    text = text.replace("\\\\", " ").replace("\\n", " ").replace("\\N", " ")
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return fold(clean(text, 2 * MAX_BYTES, lines=True)).split()


@cache
def _telling() -> PhraseSet:
    return PhraseSet(phrase for kind in _TELLING for phrase in getattr(WORDS, kind))

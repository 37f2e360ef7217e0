"""Values as people type them."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import typer

SPANS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}


def instant(text: str) -> datetime:
    """An ISO 8601 instant with its offset, as ``--now`` takes it."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no instant; write it like 2026-11-24T09:00:00+01:00") from None
    if value.utcoffset() is None:
        raise typer.BadParameter(f"{text!r} lacks its offset; write it like {value.isoformat()}+01:00 or {value.isoformat()}Z")
    return value


def address(text: str) -> str:
    """A mail address, in lower case."""
    local, _, domain = text.strip().lower().rpartition("@")
    if not local or not domain or any(character.isspace() for character in local + domain):
        raise typer.BadParameter(f"{text!r} is no mail address; write it like sam@example.org")
    return f"{local}@{domain}"


def yes_or_no(text: str) -> str:
    """``yes`` or ``no``, however it is spelled."""
    said = text.strip().lower()
    if said in {"yes", "y"}:
        return "yes"
    if said in {"no", "n"}:
        return "no"
    raise typer.BadParameter(f"{text!r} is neither yes nor no")


def option(text: str) -> str:
    """An option of a conversation."""
    said = text.strip().lower().replace("-", "_")
    if said not in {"queue", "keep_in_touch"}:
        raise typer.BadParameter(f"{text!r} is no option; there are queue and keep_in_touch")
    return said


def on_or_off(text: str) -> str:
    """``on`` or ``off``."""
    said = text.strip().lower()
    if said not in {"on", "off"}:
        raise typer.BadParameter(f"{text!r} is neither on nor off")
    return said


def later(text: str, now: datetime, timezone: str) -> datetime:
    """``2 weeks``, ``3 days``, ``4 hours`` from now, or the beginning of a day (``2026-12-01``) in that zone."""
    words = text.lower().split()
    if len(words) == 2 and words[0].isdecimal() and words[1].rstrip("s") in SPANS and len(words[0]) <= 3:
        return now + int(words[0]) * SPANS[words[1].rstrip("s")]
    try:
        until = datetime.combine(date.fromisoformat(text.strip()), time(), ZoneInfo(timezone))
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no time to wait for; write it like '2 weeks', '3 days' or 2026-12-01") from None
    if until <= now:
        raise typer.BadParameter(f"{text} has passed already")
    return until

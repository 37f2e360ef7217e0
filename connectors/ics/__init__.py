"""Calendars as iCalendar data: one file, a folder of files (vdir), or a feed on the web."""

from pathlib import Path
from urllib.parse import urlsplit

from connectors.ics.feed import FeedCalendar
from connectors.ics.local import LocalCalendar

__all__ = ["FeedCalendar", "LocalCalendar", "ics_calendar"]


def ics_calendar(name: str, url: str, *, allow_private: bool = False) -> FeedCalendar | LocalCalendar:
    """The calendar at a path or address; ``webcal:`` means https. ``allow_private``: feeds of the home network may be read."""
    scheme = urlsplit(url).scheme.lower() if "://" in url else ""
    if scheme in {"http", "https", "webcal", "webcals"}:
        return FeedCalendar(name, url, allow_private=allow_private)
    return LocalCalendar(name, Path(url.removeprefix("file://")).expanduser())

"""Calendars on a CalDAV server (RFC 4791, 5397, 6578, 6764)."""

from connectors.caldav.calendar import CaldavCalendar

__all__ = ["CaldavCalendar"]

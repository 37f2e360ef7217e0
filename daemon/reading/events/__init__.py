"""Calendar files and invitations, read: which events they hold and whether they are the user's job interviews."""

from daemon.reading.events.reader import read_calendar, read_invitations

__all__ = ["read_calendar", "read_invitations"]

"""Logging: one line an event on standard error, without addresses, subjects or texts, unless the user wants to see them.

An event is logged with what is safe to show; what is personal goes to ``personal()`` and is heard with ``--verbose-personal`` alone. An
account may be called by its address and a server may repeat one, so that whatever looks like an address is taken out besides.
"""

import json
import logging
import os
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

LOGGER = logging.getLogger("afterword")
_PERSONAL = logging.getLogger("afterword.personal")
_ADDRESS = re.compile(r"[^\s\"'“”<>(),;:]+@[^\s\"'“”<>(),;:]+")
_EXAMPLE = "sam@example.org"
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


@dataclass(frozen=True, slots=True)
class LogSettings:
    """``personal``: names, addresses and reasons in full. ``as_json``: an object a line."""

    personal: bool = False
    as_json: bool = False


def set_up(settings: LogSettings) -> None:
    """Log to standard error; under a journal without times of our own, since it has its own."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json(settings) if settings.as_json else _Plain(settings))
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    _PERSONAL.setLevel(logging.DEBUG if settings.personal else logging.CRITICAL)


def personal(text: str, *values: object) -> None:
    """Something that names people: heard only by who asked for it."""
    _PERSONAL.debug(text, *values)


def without_addresses(text: str) -> str:
    """Addresses taken out, but for the example that our own remedies give, which is nobody's (RFC 2606)."""
    return _ADDRESS.sub(lambda found: found[0] if found[0].rstrip(".") == _EXAMPLE else "(address)", text)


def _said(record: logging.LogRecord, settings: LogSettings) -> str:
    """One line of text that recolours no terminal and forges no line."""
    text = _UNPRINTABLE.sub(" ", record.getMessage())
    return text if settings.personal else without_addresses(text)


class _Plain(logging.Formatter):
    """For people and for journals; ``<6>`` in front tells a journal the level (sd-daemon(3))."""

    def __init__(self, settings: LogSettings) -> None:
        super().__init__()
        self._settings = settings
        self._under_journal = "JOURNAL_STREAM" in os.environ

    def format(self, record: logging.LogRecord) -> str:
        said = _said(record, self._settings)
        if self._under_journal:
            return f"<{_JOURNAL_LEVELS.get(record.levelno, 6)}>{said}"
        return f"{self.formatTime(record)} {record.levelname.lower()} {said}"


class _Json(logging.Formatter):
    """``at`` (ISO 8601, UTC), ``level``, ``message``."""

    def __init__(self, settings: LogSettings) -> None:
        super().__init__()
        self._settings = settings

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        told = {"at": at, "level": record.levelname.lower(), "message": _said(record, self._settings)}
        return json.dumps(told, ensure_ascii=False)


_JOURNAL_LEVELS = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}

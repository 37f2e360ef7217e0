# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# icalendar and dateutil are untyped here.
"""A zone that only the file itself defines (VTIMEZONE), made harmless before it is believed.

A rule in a VTIMEZONE is evaluated at every look at the clock, from its first year on: only yearly rules pass.
"""

import warnings
from datetime import tzinfo

from daemon.reading.events.lines import property_name
from daemon.reading.events.rules import rule_parts
from daemon.reading.events.zones import Zone, zone_named

_MAX_LINES = 400
_RULE_PARTS = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "UNTIL", "WKST"})
_DROPPED = frozenset({"X-LIC-LOCATION", "TZURL", "LAST-MODIFIED", "COMMENT", "TZID"})


def embedded_zone(lines: list[str]) -> Zone | None:
    """The zone of a VTIMEZONE block, given without BEGIN and END; by its location's name where it tells one."""
    for line in lines:
        if property_name(line) == "X-LIC-LOCATION":
            zone = zone_named(line.partition(":")[2])
            if zone is not None:
                return zone
    if len(lines) > _MAX_LINES or not all(_is_harmless(line) for line in lines):
        return None
    info = _built(lines)
    return Zone(info, None) if info is not None else None


def _is_harmless(line: str) -> bool:
    if property_name(line) != "RRULE":
        return True
    parts = rule_parts(line.partition(":")[2].upper())
    return parts.get("FREQ") == "YEARLY" and parts.get("INTERVAL", "1") == "1" and parts.keys() <= _RULE_PARTS and len(line) <= 200


def _built(lines: list[str]) -> tzinfo | None:
    from icalendar import Timezone  # noqa: PLC0415 - 0.3 s

    kept = [line for line in lines if property_name(line) not in _DROPPED and not line.upper().startswith("X-")]
    # One fixed name: the library remembers a zone by it for ever, and must learn nothing from a file.
    text = "\r\n".join(["BEGIN:VTIMEZONE", "TZID:of-the-file", *kept, "END:VTIMEZONE", ""]).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            component = Timezone.from_ical(text)
            info = component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, ArithmeticError, OSError):
            return None
    return info if isinstance(info, tzinfo) else None

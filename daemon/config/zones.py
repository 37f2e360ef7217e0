"""Time zones and countries, from the pinned tz data."""

import difflib
import warnings
import zoneinfo
from importlib import resources

from daemon.config.forms import Unfit, shown, text
from daemon.errors import InstallationError

NO_HOLIDAYS = "none"


def system_timezone() -> str | None:
    """The IANA name of this computer's zone; None where it can't be told."""
    from tzlocal import get_localzone_name  # noqa: PLC0415  (only where no zone is configured)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where zone files contradict each other; its choice will do
            name = get_localzone_name()
        return name if name and is_zone(name) else None
    except Exception:  # noqa: BLE001  (it raises several kinds for a TZ that names no zone)
        return None


def is_zone(name: str) -> bool:
    """Whether it is an IANA zone."""
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def timezone(value: object) -> str:
    """An IANA zone as it is written in the configuration."""
    name = text(value)
    if is_zone(name):
        return name
    near = difflib.get_close_matches(name, sorted(zoneinfo.available_timezones()), n=1, cutoff=0.6)
    meant = f'did you mean "{near[0]}"?' if near else 'write it as continent and city, like "Europe/Berlin"'
    raise Unfit(f"{shown(name)} is no time zone", meant)


def country(value: object) -> str | None:
    """An ISO 3166 country, with a subdivision where holidays differ (``DE-BY``); None for ``none``."""
    told = text(value).upper()
    if told == NO_HOLIDAYS.upper():
        return None
    name, _, subdivision = told.partition("-")
    if name not in _countries() or (subdivision and not (subdivision.isalnum() and len(subdivision) <= 3)):
        raise Unfit(
            f"{shown(value)} is no country", f'write its two letters, like "DE" (or "DE-BY" for a region), or "{NO_HOLIDAYS}"'
        )
    return told


def country_of(zone: str) -> str | None:
    """The country a zone lies in, or None (``UTC``)."""
    rows = _rows("zone.tab")
    countries = {row[2]: row[0] for row in rows if len(row) >= 3}
    return countries.get(zone) or countries.get(_alias_target(zone) or "")


def _alias_target(zone: str) -> str | None:
    """What an old name (``Asia/Calcutta``) stands for now."""
    for line in _table("tzdata.zi").splitlines():
        if line.startswith("L ") and line.split()[2:] == [zone]:
            return line.split()[1]
    return None


def _countries() -> frozenset[str]:
    return frozenset(row[0] for row in _rows("iso3166.tab"))


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _table(name).splitlines() if line and not line.startswith("#")]


def _table(name: str) -> str:
    try:
        return resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    except OSError as error:
        raise InstallationError(f"the table of time zones could not be read ({error.strerror})") from error

"""Data that is loaded once and passed on: days off and the words of our mails."""

import subprocess
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from connectors.children import INTERPRETER, bare_environment
from daemon.errors import InstallationError, UserError
from daemon.ports.world import Resources

_TEMPLATE_LIMIT = 64 * 1024
_UNKNOWN = 3  # as connectors.days_off_worker says


def load_resources(holidays: str | None, timezone: str, year: int, own_templates: Path | None = None) -> Resources:
    """Everything for the years from ``year`` - 1 to ``year`` + 2.

    ``holidays``: a country (``DE``) or a part of one (``DE-BY``); empty: none; None: the country that the IANA zone lies in.
    ``own_templates``: the user's folder, laid over our own. Raises ``UserError`` on an unknown country and unreadable templates of
    the user's, ``InstallationError`` where what comes with the program can't be had.
    """
    country = country_of_zone(timezone) if holidays is None else holidays
    days = days_off(country, range(year - 1, year + 3)) if country else frozenset[date]()
    return Resources(templates=load_templates(own_templates), holidays=days)


def country_of_zone(timezone: str) -> str | None:
    """The ISO 3166 country that an IANA zone lies in; None for zones of no country (``UTC``), old names and unknown ones.

    Raises ``InstallationError``.
    """
    return _countries().get(timezone)


def days_off(country: str, years: range) -> frozenset[date]:
    """Public holidays. ``country``: ``DE`` or ``DE-BY``. Raises ``UserError`` where nothing is known of it, ``InstallationError``."""
    found = _reckoned(country, years[0], years[-1])
    if found is None:
        raise UserError(
            f"no public holidays are known for {country!r}",
            'set policy.holidays to an ISO 3166 code like "DE" or "US-CA", or to "" for none',
        )
    return found


@cache
def _reckoned(country: str, first: int, last: int) -> frozenset[date] | None:
    """In a process of its own, which gives 20 MB back; None where nothing is known of the country."""
    command = [*INTERPRETER, "connectors.days_off_worker", country, str(first), str(last)]
    try:
        done = subprocess.run(command, env=bare_environment(), capture_output=True, text=True, check=False)  # noqa: S603 - our own module
    except OSError as error:
        raise InstallationError(f"public holidays could not be reckoned ({error.strerror})") from error
    if done.returncode == _UNKNOWN:
        return None
    if done.returncode:
        raise InstallationError(f"public holidays could not be reckoned (its process ended with {done.returncode})")
    return frozenset(map(date.fromisoformat, done.stdout.split()))


def load_templates(own: Path | None = None) -> dict[str, str]:
    """Template name (``de/thank_you/1.txt``) -> source; the user's own go before ours. Raises ``UserError``, ``InstallationError``."""
    try:
        ours = dict(_walk(files("daemon.writing") / "templates", ""))
    except OSError as error:
        raise InstallationError(f"a template could not be read ({error.strerror})") from error
    return ours | own_templates(own)


def own_templates(own: Path | None) -> dict[str, str]:
    """The user's own templates; none where there is no such folder. Raises ``UserError``."""
    if own is None:
        return {}
    try:
        return dict(_walk(own, ""))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"a template in {own} cannot be read", "templates are text files in UTF-8, 64 KiB at most") from error


def _walk(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name.startswith((".", "_")):
            continue
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".txt", ".j2")):
            yield f"{prefix}{entry.name}", _text(entry)


def _text(entry: Traversable) -> str:
    data = entry.read_bytes()
    if len(data) > _TEMPLATE_LIMIT:
        raise OSError("too large")
    return data.decode("utf-8")


@cache
def _countries() -> dict[str, str]:
    """Zone -> country, from the table that comes with the zones (tz's zone.tab)."""
    try:
        lines = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines()
    except OSError as error:
        raise InstallationError(f"the table of time zones could not be read ({error.strerror})") from error
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[2]: row[0] for row in rows if len(row) >= 3}

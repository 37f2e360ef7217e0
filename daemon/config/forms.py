"""The forms that values take in the configuration: each function checks one value and returns it, or raises ``Unfit``."""

import ipaddress
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar, cast
from urllib.parse import urlsplit

Choice = TypeVar("Choice", bound=StrEnum)
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
WORDS_FOR_UNITS = {"sec": "s", "second": "s", "min": "m", "minute": "m", "hour": "h", "day": "d", "week": "w"}
LONGEST_TEXT = 1000


class Unfit(Exception):  # noqa: N818  (it is no error of the program; the caller makes a Problem of it)
    """A value that can't be used: ``what`` is wrong with it, and its ``remedy``."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def shown(value: object) -> str:
    """A value as it may appear in a message: short, on one line."""
    told = value if isinstance(value, str) else str(value)
    return repr(told if len(told) <= 60 else told[:57] + "...")


def kind_of(value: object) -> str:
    """What a TOML value is, in words."""
    kinds: dict[type[object], str] = {
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a fraction",
        list: "a list",
        dict: "a table",
    }
    return kinds.get(type(value), "a date or time" if isinstance(value, date | datetime | time) else "something else")


def text(value: object) -> str:
    """One line of text, not empty, without control characters."""
    if not isinstance(value, str):
        raise Unfit(f"has to be text, not {kind_of(value)}", "put the value in quotes")
    if not value.strip():
        raise Unfit("is empty", "fill it in, or take the line out")
    if len(value) > LONGEST_TEXT or not value.isprintable():
        raise Unfit("has to be one line of ordinary characters", "take out line breaks and control characters")
    return value.strip()


def texts(value: object) -> tuple[str, ...]:
    """A list of lines of text."""
    if not isinstance(value, list):
        raise Unfit(f"has to be a list, not {kind_of(value)}", 'write it in brackets, like ["one", "two"]')
    return tuple(text(each) for each in cast("list[object]", value))


def command(value: object) -> tuple[str, ...]:
    """A command and its arguments, as a list. The value is never shown: people put passwords here."""
    if not isinstance(value, list) or not value:
        raise Unfit("has to be a list of a program and its arguments", 'write it like ["pass", "show", "mail"]')
    return texts(cast("list[object]", value))


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise Unfit(f"has to be true or false, not {kind_of(value)}", "write true or false, without quotes")
    return value


def number(lowest: int, highest: int) -> Callable[[object], int]:
    """A whole number between two bounds, inclusive."""

    def parse(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Unfit(
                f"has to be a whole number, not {kind_of(value)}", f"write a number from {lowest} to {highest}, without quotes"
            )
        if not lowest <= value <= highest:
            raise Unfit(f"{value} is out of range", f"write a number from {lowest} to {highest}")
        return value

    return parse


def choice(allowed: type[Choice]) -> Callable[[object], Choice]:
    """One of several words."""

    def parse(value: object) -> Choice:
        for each in allowed:
            if value == each.value:
                return each
        words = ", ".join(f'"{each.value}"' for each in allowed)
        raise Unfit(f"{shown(value)} is not known here", f"write one of {words}")

    return parse


def duration(value: object) -> timedelta:
    """A length of time such as ``15m``, ``1h`` or ``2 days``; business days have a form of their own."""
    match = re.fullmatch(r"(\d{1,5}) ?([a-z]{1,8})", value.strip().lower()) if isinstance(value, str) else None
    unit = match and WORDS_FOR_UNITS.get(match[2].removesuffix("s") or match[2], match[2])
    if match is None or unit not in UNITS:
        raise Unfit(f"{shown(value)} is no length of time", 'write it like "15m", "1h" or "2d"')
    return timedelta(seconds=int(match[1]) * UNITS[unit])


def keeping(value: object) -> timedelta | None:
    """How long something is kept: ``180 days``, ``26 weeks``, 30 days at least; None for ``forever``."""
    if isinstance(value, str) and value.strip().lower() == "forever":
        return None
    told = duration(value)
    if told < timedelta(days=30):
        raise Unfit("is too short to follow a conversation", 'write at least "30 days", or "forever"')
    return told


def business_days(value: object) -> int:
    """A count such as ``5 business days``, from 1 to 60."""
    match = re.fullmatch(r"(\d{1,3}) ?business ?days?", value.strip().lower()) if isinstance(value, str) else None
    if match is None or not 1 <= int(match[1]) <= 60:
        raise Unfit(f"{shown(value)} is no number of business days", 'write it like "5 business days", from 1 to 60')
    return int(match[1])


def time_of_day(value: object) -> time:
    """A time such as ``08:00``."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    match = re.fullmatch(r"(\d{1,2}):(\d{2})", value.strip()) if isinstance(value, str) else None
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise Unfit(f"{shown(value)} is no time of day", 'write it like "08:00"')
    return time(int(match[1]), int(match[2]))


def hours(value: object) -> tuple[timedelta, timedelta]:
    """A half-open range such as ``09:00-17:00``, since midnight; ``24:00`` is the end of the day."""
    match = re.fullmatch(r"(\d{1,2}):(\d{2}) ?- ?(\d{1,2}):(\d{2})", value.strip()) if isinstance(value, str) else None
    if match is not None and int(match[2]) < 60 and int(match[4]) < 60:
        opens = timedelta(hours=int(match[1]), minutes=int(match[2]))
        closes = timedelta(hours=int(match[3]), minutes=int(match[4]))
        if opens < closes <= timedelta(days=1):
            return opens, closes
    raise Unfit(f"{shown(value)} is no range of hours", 'write the earlier time first, like "09:00-17:00"')


def mail_address(value: object) -> str:
    """A mail address, in lower case. It is not shown again: it is personal."""
    told = text(value).lower()
    local, _, domain = told.rpartition("@")
    if not local or not domain or len(told) > 254 or re.search(r"[\s<>,;:\"()\[\]@\\]", local + domain):
        raise Unfit("is no mail address", "write it like sam@example.org, without a name or brackets")
    return told


def mail_addresses(value: object) -> tuple[str, ...]:
    """A list of mail addresses."""
    return tuple(mail_address(each) for each in texts(value))


def host(value: object) -> str:
    """The name or address of a server, and nothing else."""
    told = text(value).strip("[]").lower()
    try:
        return str(ipaddress.ip_address(told))
    except ValueError:
        pass
    if not re.fullmatch(r"[a-z0-9]([a-z0-9_.-]{0,252})", told):
        raise Unfit(
            f"{shown(value)} is no name of a server", 'write only its name, like "imap.example.org"; the port has a key of its own'
        )
    return told


def is_loopback(name: str) -> bool:
    """Whether a server is on this computer."""
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def own_name(value: object) -> str:
    """The name of an account or calendar. It becomes a file name below $CREDENTIALS_DIRECTORY, so it may not hold a slash."""
    told = text(value)
    if not re.fullmatch(r"[\w@+][\w @.+-]{0,63}", told):
        raise Unfit(f"{shown(value)} can't be a name here", "use letters, digits, spaces and . _ - + @ only, at most 64")
    return told


def without_password(value: object) -> str:
    """A URL that carries no password. It is not shown again."""
    told = text(value)
    try:
        parts = urlsplit(told)
        carries = parts.password is not None
    except ValueError:
        raise Unfit("is no address of a calendar", 'write it like "https://dav.example.org/calendars/sam/"') from None
    if carries:
        raise Unfit("holds a password", "take the part before the @ out of the URL; use username and password_command")
    return told

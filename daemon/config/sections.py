"""The tables of the configuration, one function each (DESIGN.md, Configuration)."""

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from daemon.config import forms, zones
from daemon.config.oauth import oauth
from daemon.config.table import Faults, Table
from daemon.config.values import (
    AccountSettings,
    Auth,
    CalendarKind,
    CalendarSettings,
    ImapConfig,
    Mode,
    PolicySettings,
    Security,
    SmtpConfig,
    StorageSettings,
    UserSettings,
)

Server = TypeVar("Server", ImapConfig, SmtpConfig)
IMAP_PORTS: dict[Security, int] = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
SMTP_PORTS: dict[Security, int] = {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}
NOTHING: tuple[str, ...] = ()
MAY_BE_QUEUED = ("check_in", "rejection_reply", "keep_in_touch", "material")
SERVER_KEYS = ("host", "port", "security", "username", "password_command", "auth")
BELONGS_TO_IMAP: dict[str, str] = dict.fromkeys((*SERVER_KEYS, "drafts", "sent", "watch"), "[accounts.imap]")


def user(root: Table) -> UserSettings:
    """``[user]``."""
    table = root.table("user") or Table({}, ("user",), root.faults)
    name = table.need("name", forms.text, "", 'say who signs, like name = "Sam Rivera"')
    timezone = table.take("timezone", zones.timezone, None) or zones.system_timezone()
    if timezone is None:
        table.fault(
            "timezone", "is missing, and this computer does not tell its zone", 'write timezone = "Europe/Berlin" or the like'
        )
    settings = UserSettings(name, timezone or "UTC", profile=table.take("profile", forms.texts, NOTHING))
    table.finish()
    return settings


def accounts(root: Table, mode: Mode, folder: Path) -> tuple[AccountSettings, ...]:
    """``[[accounts]]``; in mode ``queue`` each needs a way of sending."""
    found = tuple(_account(table, mode, folder) for table in root.tables("accounts"))
    if not root.holds("accounts"):
        root.fault("accounts", "is missing", "add [[accounts]] with name and address, and below it [accounts.imap] with host")
    return found


def _account(table: Table, mode: Mode, folder: Path) -> AccountSettings:
    name = _named(table, "personal")
    address = table.need("address", forms.mail_address, "", 'write the address you apply with, like address = "sam@example.org"')
    aliases = table.take("aliases", forms.mail_addresses, NOTHING)
    imap_table = table.table("imap")
    if imap_table is None:
        table.fault("imap", "is missing", 'add [accounts.imap] with host = "imap.example.org"')
    imap = _imap(imap_table or Table({"host": "localhost"}, table.path, Faults("")), address)
    smtp_table = table.table("smtp")
    if smtp_table is None and mode is Mode.QUEUE:
        table.fault("smtp", 'is missing, and policy.mode is "queue"', 'add [accounts.smtp] with host, or set mode = "drafts"')
    smtp = _server(smtp_table, SmtpConfig, SMTP_PORTS, imap.username, imap.password_command) if smtp_table else None
    if smtp_table:
        smtp_table.finish()
    login = oauth(table, folder)
    if login is None and Auth.OAUTH2 in {imap.auth, smtp.auth if smtp else imap.auth}:
        table.fault(
            "oauth", 'is missing, and auth is "oauth2"', "add [accounts.oauth] with provider and client_id: docs/providers.md"
        )
    authserv_id = table.take("authserv_id", forms.own_name, None)
    table.finish(elsewhere=BELONGS_TO_IMAP)
    return AccountSettings(name, address, imap, aliases, smtp, login, authserv_id)


def _imap(table: Table, address: str) -> ImapConfig:
    settings = replace(
        _server(table, ImapConfig, IMAP_PORTS, address, ()),
        drafts=table.take("drafts", forms.text, None),
        sent=table.take("sent", forms.texts, NOTHING),
        watch=table.take("watch", forms.texts, ("*",)) or ("*",),
    )
    table.finish()
    return settings


def _server(
    table: Table, make: type[Server], ports: dict[Security, int], username: str, password_command: tuple[str, ...]
) -> Server:
    """What all mail servers share. The port follows from the security where none is given."""
    host = table.need("host", forms.host, "localhost", 'write the name of the server, like host = "imap.example.org"')
    security = table.take("security", forms.choice(Security), Security.TLS)
    if security is Security.NONE and not forms.is_loopback(host):
        table.fault("security", '"none" would show your password to everyone on the way', 'use "tls" or "starttls"')
    return make(
        host,
        table.take("port", forms.number(1, 65535), ports[security]),
        security,
        table.take("username", forms.text, username),
        table.take("auth", forms.choice(Auth), Auth.PASSWORD),
        table.take("password_command", forms.command, password_command),
    )


def calendars(root: Table, folder: Path) -> tuple[CalendarSettings, ...]:
    """``[[calendars]]``; a local path is taken from the folder of the configuration."""
    return tuple(_calendar(table, folder) for table in root.tables("calendars"))


def _calendar(table: Table, folder: Path) -> CalendarSettings:
    name = _named(table, "private")
    kind = table.need("kind", forms.choice(CalendarKind), CalendarKind.ICS, 'write kind = "caldav" or kind = "ics"')
    url = table.need("url", forms.without_password, "", "write where it lies: a URL, or for ics also a file or folder")
    scheme, separator, rest = url.partition("://")
    if kind is CalendarKind.CALDAV and url and scheme not in {"http", "https"}:
        table.fault("url", "is no web address", 'write it like "https://dav.example.org/calendars/sam/"')
    elif separator and scheme not in {"http", "https", "webcal", "file"}:
        table.fault("url", f"{forms.shown(scheme)} is no way to read a calendar", "use https://, or the path of a file or folder")
    elif scheme == "http" and not forms.is_loopback(rest.partition("/")[0].rpartition(":")[0] or rest.partition("/")[0]):
        table.fault("url", "would show your calendar to everyone on the way", "use https://")
    settings = CalendarSettings(
        name,
        kind,
        url if separator or not url else str(_absolute(url, folder)),
        table.take("username", forms.text, None),
        table.take("auth", forms.choice(Auth), Auth.PASSWORD),
        table.take("password_command", forms.command, ()),
        table.take("account", forms.text, None),
    )
    table.finish()
    return settings


def policy(root: Table, timezone: str) -> PolicySettings:
    """``[policy]``; holidays are those of the user's country unless others are named."""
    table = root.table("policy") or Table({}, ("policy",), root.faults)
    defaults = PolicySettings()
    opens, closes = table.take("business_hours", forms.hours, (defaults.opens, defaults.closes))
    settings = PolicySettings(
        mode=table.take("mode", forms.choice(Mode), defaults.mode),
        queue=table.take("queue", _queue, defaults.queue),
        review_window=table.take("review_window", forms.duration, defaults.review_window),
        digest_at=table.take("digest_at", forms.time_of_day, defaults.digest_at),
        thank_you_after=table.take("thank_you_after", forms.duration, defaults.thank_you_after),
        thank_you_within=table.take("thank_you_within", forms.duration, defaults.thank_you_within),
        check_in_after=table.take("check_in_after", forms.business_days, defaults.check_in_after),
        second_check_in_after=table.take("second_check_in_after", forms.business_days, defaults.second_check_in_after),
        max_check_ins=table.take("max_check_ins", forms.number(0, 2), defaults.max_check_ins),  # E12: at most two
        opens=opens,
        closes=closes,
        holidays=table.take("holidays", zones.country, zones.country_of(timezone)),
        keep_in_touch=table.take("keep_in_touch", forms.flag, defaults.keep_in_touch),
        notes=table.take("notes", forms.flag, defaults.notes),
    )
    _check_thank_you(table, settings)
    table.finish()
    return settings


def _check_thank_you(table: Table, settings: PolicySettings) -> None:
    """E1: 48 hours are the outer limit, and a draft has to exist before the alert about it."""
    if settings.thank_you_within.total_seconds() > 48 * 3600:
        table.fault("thank_you_within", "is longer than the 48 hours after which no thank-you is written", 'write at most "48h"')
    elif settings.thank_you_after >= settings.thank_you_within:
        table.fault("thank_you_after", "has to be shorter than thank_you_within", 'write less, like "1h"')


def storage(root: Table, folder: Path, default_url: str) -> StorageSettings:
    """``[storage]``."""
    table = root.table("storage") or Table({}, ("storage",), root.faults)
    url = table.take("url", forms.without_password, default_url)
    keep_for = table.take("keep_for", forms.keeping, StorageSettings("").keep_for)
    table.finish()
    place = url.removeprefix("sqlite:///")
    if place == url or place in {"", ":memory:"}:
        table.fault(
            "url", "is no SQLite database in a file", 'write it like "sqlite:////home/sam/afterword.sqlite3", or take it out'
        )
    return StorageSettings(f"sqlite:///{_absolute(place, folder)}", keep_for)


def _queue(value: object) -> tuple[str, ...]:
    touches = forms.texts(value)
    if "thank_you" in touches:
        raise forms.Unfit("a thank-you is never sent by the program", 'take "thank_you" out: it always waits in Drafts for you')
    if unknown := [each for each in touches if each not in MAY_BE_QUEUED]:
        raise forms.Unfit(f"{forms.shown(unknown[0])} is not known here", f"write some of {', '.join(MAY_BE_QUEUED)}")
    return touches


def _named(table: Table, example: str) -> str:
    """The name of an element, noted so that faults can be told by it."""
    name = table.need("name", forms.own_name, "", f'give it a name, like name = "{example}"')
    if name:
        table.faults.names[table.path] = name
    return name


def _absolute(place: str, folder: Path) -> Path:
    return folder / Path(place).expanduser()

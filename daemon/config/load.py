"""A file -> a configuration."""

import os
import re
import stat
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from daemon import paths
from daemon.config import sections
from daemon.config.table import Faults, Table
from daemon.config.values import AccountSettings, Auth, CalendarSettings, Config
from daemon.errors import ConfigurationError, Problem, UserError

LARGEST = 256 * 1024


def load(path: Path) -> Config:
    """Read a configuration file.

    Raises ``ConfigurationError`` with every fault; ``UserError`` where there is no file or it can't be opened.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
            mode = os.fstat(stream.fileno()).st_mode
    except FileNotFoundError:
        raise UserError(
            f"there is no configuration at {path}",
            f"run `afterword init`, or copy {paths.example_configuration()} there and fill it in",
        ) from None
    except OSError as fault:
        raise UserError(
            f"the configuration at {path} can't be opened: {fault.strerror}", "look at its owner and its mode"
        ) from None
    config = parse(_decoded(raw, path), path)
    return replace(config, warnings=_warnings(path, mode))


def parse(text: str, path: Path) -> Config:
    """Read a configuration from its text; ``path`` is where it lies. Raises ``ConfigurationError`` with every fault."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise ConfigurationError(str(path), [_syntax_problem(str(fault), text)]) from None
    folder = path.absolute().parent
    faults = Faults(text)
    config = _read(values, folder, path, faults)
    if faults.problems:
        raise ConfigurationError(str(path), sorted(faults.problems, key=lambda problem: problem.line or 0))
    return config


def _read(values: dict[str, object], folder: Path, path: Path, faults: Faults) -> Config:
    """All tables; faults are noted, and the result is of use only where there are none."""
    root = Table(values, (), faults)
    user = sections.user(root)
    policy = sections.policy(root, user.timezone)
    accounts = sections.accounts(root, policy.mode, folder)
    calendars = sections.calendars(root, folder)
    storage = sections.storage(root, folder, paths.default_database_url())
    root.finish()
    _refuse_twins(accounts, calendars, faults)
    _refuse_strange_logins(accounts, calendars, faults)
    return Config(path, user, accounts, calendars, policy, storage)


def _refuse_twins(accounts: Sequence[AccountSettings], calendars: Sequence[CalendarSettings], faults: Faults) -> None:
    """Names are unique across accounts and calendars, since both name a secret; an address belongs to one account."""
    elements = [(("accounts", position), each.name) for position, each in enumerate(accounts)]
    elements += [(("calendars", position), each.name) for position, each in enumerate(calendars)]
    seen: set[str] = set()
    for path, name in elements:
        if name and name.casefold() in seen:
            faults.add((*path, "name"), f'"{name}" is taken already', "give each account and each calendar a name of its own")
        seen.add(name.casefold())
    addresses: set[str] = set()
    for position, account in enumerate(accounts):
        if addresses & account.own_addresses - {""}:
            faults.add(
                ("accounts", position, "address"), "or one of its aliases belongs to another account too", "keep it in one of them"
            )
        addresses |= account.own_addresses


def _refuse_strange_logins(accounts: Sequence[AccountSettings], calendars: Sequence[CalendarSettings], faults: Faults) -> None:
    """A calendar that logs in with the browser shares the login of an account."""
    logins = [one.name for one in accounts if one.imap.auth is Auth.OAUTH2]
    for position, calendar in enumerate(calendars):
        path = ("calendars", position)
        if calendar.auth is Auth.OAUTH2 and not logins:
            faults.add(
                (*path, "auth"), 'is "oauth2", but no account logs in so', 'write auth = "oauth2" under [accounts.imap] first'
            )
        elif calendar.account is not None and calendar.account not in logins:
            faults.add((*path, "account"), 'names no account with auth = "oauth2"', "name such an account, or take the line out")


def _decoded(raw: bytes, path: Path) -> str:
    """The text of the file; a byte order mark that some editors leave is dropped."""
    if len(raw) > LARGEST:
        raise ConfigurationError(str(path), [Problem("", "the file is far too large for a configuration", "look at what is in it")])
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        raise ConfigurationError(
            str(path), [Problem("", "the file is not UTF-8", "save it as UTF-8 in your editor", line)]
        ) from None


def _syntax_problem(told: str, text: str) -> Problem:
    """What tomllib says, with the line as a number of its own."""
    match = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", told)
    line = (int(match[1]) if match[1] else text.count("\n") + 1) if match else None
    what = told[: match.start()] if match else told
    return Problem(
        "", f"this is no TOML: {what}", "look at this line and the one before it: a quote or bracket may be missing", line
    )


def _warnings(path: Path, mode: int) -> tuple[Problem, ...]:
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        return (Problem("", "other users of this computer can read the configuration", f"chmod 600 {path}"),)
    return ()

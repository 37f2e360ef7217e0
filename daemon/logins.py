"""The composition root's other half: how the program gets in. Servers looked for, passwords and tokens, and where they are kept."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from connectors.clock import SystemClock
from daemon.config import AccountSettings, Auth, Config, OauthConfig
from daemon.errors import UserError
from daemon.ports.world import Secrets

if TYPE_CHECKING:
    from connectors.discovery import Finding
    from connectors.oauth.protocol import DeviceCode
    from connectors.oauth.secrets import Keeper, Login
    from connectors.oauth.values import Grant, Registration
    from connectors.secrets import Keychain


def secrets_of(config: Config) -> Secrets:
    """Where passwords and tokens come from. One for the whole program: a renewal of a token must not meet another one."""
    commands = {one.name: one.imap.password_command for one in config.accounts if one.imap.password_command}
    commands |= {one.name: one.password_command for one in config.calendars if one.password_command}
    commands |= {smtp_secret(one): one.smtp.password_command for one in config.accounts if one.smtp and one.smtp.password_command}
    logins = logins_of(config)
    if not logins:
        return secrets_for(commands)
    from connectors.oauth.secrets import TokenSecrets  # noqa: PLC0415  (only where somebody logs in with the browser)

    beside = Path(config.storage.url.removeprefix("sqlite:///")).parent
    return TokenSecrets(logins, secrets_for(commands), SystemClock(), turns=beside / "renewal.lock")


def smtp_secret(account: AccountSettings) -> str:
    """The name of the password that an account sends with: the account's, unless its way out has one of its own."""
    smtp, imap = account.smtp, account.imap
    if smtp is None or not smtp.password_command:
        return account.name
    own = smtp.password_command != imap.password_command or smtp.auth is not imap.auth
    return f"{account.name}/smtp" if own else account.name


def secrets_for(commands: Mapping[str, Sequence[str]]) -> Secrets:
    """Where passwords come from; ``commands``: name -> ``password_command``."""
    from connectors.secrets import ChainedSecrets, SecretSettings  # noqa: PLC0415  (only where somebody logs in)

    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    return ChainedSecrets(SecretSettings(commands, Path(credentials) if credentials else None), keychain())


def given_secrets(passwords: Mapping[str, str]) -> Secrets:
    """Passwords that were just typed: to be tried before they are kept."""
    from connectors.secrets import GivenSecrets  # noqa: PLC0415  (only where somebody logs in)

    return GivenSecrets(passwords)


def keychain() -> "Keychain":
    """The platform's keychain."""
    from connectors.secrets import Keychain  # noqa: PLC0415  (only where somebody logs in)

    return Keychain()


def logins_of(config: Config) -> "dict[str, Login]":
    """Accounts that log in with the browser, and calendars that share such a login, by name."""
    with_tokens = {one.name: one.oauth for one in config.accounts if one.oauth is not None and one.imap.auth is Auth.OAUTH2}
    logins = {name: login_of(name, settings) for name, settings in with_tokens.items()}
    for calendar in config.calendars:
        if calendar.auth is Auth.OAUTH2 and logins:
            logins[calendar.name] = logins[calendar.account or next(iter(with_tokens))]
    return logins


def login_of(name: str, settings: OauthConfig) -> "Login":
    """One account's login, and where it is kept."""
    from connectors.oauth.secrets import Login  # noqa: PLC0415  (only where somebody logs in with the browser)

    return Login(name, registration_of(settings), keeper_of(settings))


def keeper_of(settings: OauthConfig) -> "Keeper":
    """The keychain, or the file that the user named."""
    from connectors.oauth.file import PrivateFile  # noqa: PLC0415  (only where somebody logs in with the browser)

    return PrivateFile(settings.token_file) if settings.token_file is not None else keychain()


def registration_of(settings: OauthConfig) -> "Registration":
    """Built-in addresses, with whatever the configuration names instead."""
    from connectors.oauth.values import PROVIDERS, Endpoints, Registration  # noqa: PLC0415  (same)

    known = PROVIDERS.get(settings.provider, Endpoints("", "", "", ()))
    endpoints = Endpoints(
        settings.authorize_url or known.authorize,
        settings.token_url or known.token,
        settings.device_url or known.device,
        settings.scopes or known.scopes,
        known.extra,
    )
    return Registration(settings.provider, settings.client_id, endpoints, settings.client_secret)


def logged_in(settings: OauthConfig, show: "Callable[[DeviceCode], None]", open_page: Callable[[str], object]) -> "Grant":
    """Log in: by a code where the provider knows codes, else with a browser on this machine. Raises ``UserError``."""
    import time  # noqa: PLC0415  (only here)

    from connectors.oauth.logins import by_browser, by_device  # noqa: PLC0415  (same)
    from connectors.oauth.protocol import AuthorizationServer  # noqa: PLC0415  (same)
    from connectors.oauth.values import OauthError  # noqa: PLC0415  (same)

    registration = registration_of(settings)
    server = AuthorizationServer(registration)
    try:
        if registration.endpoints.device:
            return by_device(server, show, SystemClock(), time.sleep)
        return by_browser(server, open_page, SystemClock())
    except OauthError as fault:
        raise UserError(f"the login did not work: {fault.why}", _remedy(fault.code)) from None


def _remedy(code: str) -> str:
    match code:
        case "access_denied":
            return "agree in the browser; where a company or school forbids it, only its administrator can change that"
        case "expired_token":
            return "try again, and answer in the browser within a few minutes"
        case "invalid_client" | "unauthorized_client" | "invalid_request" | "invalid_scope":
            return "compare client_id and the registration with docs/providers.md (public client, device code allowed)"
        case _:
            return "check your connection, then try again"


def servers_of(address: str, *, offline: bool = False) -> "Finding | None":
    """The mail servers of an address, found in the built-in table and, unless ``offline``, in the network. Blocks 15 s at most."""
    from connectors.discovery.find import OFFLINE, Ways, discover  # noqa: PLC0415  (only where servers are looked for)
    from connectors.discovery.names import names_from_environment  # noqa: PLC0415  (same)

    return discover(address, OFFLINE if offline else Ways(names_from_environment()))


def domain_like(domain: str) -> str | None:
    """The domain of a large provider that this one may be mistyped for."""
    from connectors.discovery.table import like_domain  # noqa: PLC0415  (only where servers are looked for)

    return like_domain(domain)


def calendars_at(name: str, url: str, username: str, secrets: Secrets) -> int:
    """How many calendars a CalDAV address leads to. Blocks 20 s at most. Raises ``CalendarError``, ``SecretUnavailableError``."""
    from connectors.discovery.calendars import count  # noqa: PLC0415  (only where calendars are looked for)

    return count(name, url, username, partial(secrets.password, name))

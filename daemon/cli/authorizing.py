"""``auth``: passwords and logins in the browser: kept, forgotten, looked for. No secret is ever shown."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import context, errors
from daemon.errors import AfterwordError, UserError

if TYPE_CHECKING:
    from connectors.oauth.protocol import DeviceCode
    from daemon.cli.terminal import Page
    from daemon.config import AccountSettings, CalendarSettings, Config, OauthConfig
    from daemon.ports.mail import Mailbox
    from daemon.ports.world import Secrets

AccountArgument = Annotated[str, typer.Argument(metavar="ACCOUNT", help="Its name in the configuration; a calendar's, too.")]
LONGEST = 4096


def commands() -> typer.Typer:
    """The family of commands."""
    family = typer.Typer(
        name="auth",
        help="Passwords and logins: login, logout, status.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
    )
    family.command("login")(login)
    family.command("logout")(logout)
    family.command("status")(status)
    return family


def login(
    invocation: typer.Context,
    account: AccountArgument,
    from_stdin: Annotated[bool, typer.Option("--stdin", help="Read the password from standard input.")] = False,
    check: Annotated[bool, typer.Option("--check/--no-check", help="Try it before it is kept.")] = True,
) -> None:
    """Keep a password in the keychain, or log in with the browser."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.config import CalendarSettings  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    page = Page()
    known = _named(config, account)
    command = known.password_command if isinstance(known, CalendarSettings) else known.imap.password_command
    oauth = _oauth_of(config, account)
    if oauth is not None:
        _log_in_with_browser(page, config, account, oauth)
    else:
        _keep_password(page, config, account, from_stdin=from_stdin, check=check)
    if command:
        page.line("password_command is configured, and goes first: take it out to use what is kept now.", hang=2)


def logout(invocation: typer.Context, account: AccountArgument) -> None:
    """Forget the password or login that is kept for an account."""
    from daemon import logins  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    _named(config, account)
    oauth = _oauth_of(config, account)
    keeper = logins.keeper_of(oauth) if oauth is not None else logins.keychain()
    keeper.forget(account)
    Page().line(f"Nothing is kept for {account} any more. What your provider allowed, its own account page takes back.", hang=2)


def status(invocation: typer.Context, account: Annotated[str | None, typer.Argument(metavar="ACCOUNT")] = None) -> None:
    """Say for each account whether its secret can be had. Nothing is shown of it."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.logins import secrets_of  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    names = [account] if account else [*(one.name for one in config.accounts), *(one.name for one in _with_login(config))]
    secrets, page = secrets_of(config), Page()
    for name in names:
        _named(config, name)
    if not all([_stands(page, secrets, name) for name in names]):  # noqa: C419  (each is to be told)
        raise typer.Exit(1)


def _stands(page: "Page", secrets: "Secrets", name: str) -> bool:
    try:
        secrets.password(name)
    except AfterwordError as fault:
        told = errors.in_words(fault)
        page.line(("missing ", "bold red"), (f"{name}: ", "bold"), told.what, hang=8)
        page.line(told.remedy, indent=8, hang=2)
        return False
    page.line(("ok      ", "green"), (name, "bold"))
    return True


def _with_login(config: "Config") -> "list[CalendarSettings]":
    return [one for one in config.calendars if one.username is not None]


def _named(config: "Config", name: str) -> "AccountSettings | CalendarSettings":
    every: dict[str, AccountSettings | CalendarSettings] = {one.name: one for one in config.accounts}
    every |= {one.name: one for one in config.calendars}
    if name not in every:
        raise UserError(f"there is no account {name!r}", f"the configuration has {', '.join(every)}")
    return every[name]


def _oauth_of(config: "Config", name: str) -> "OauthConfig | None":
    from daemon.config import Auth  # noqa: PLC0415  (heavy)

    for account in config.accounts:
        if account.name == name and account.imap.auth is Auth.OAUTH2:
            return account.oauth
    for calendar in config.calendars:
        if calendar.name == name and calendar.auth is Auth.OAUTH2:
            raise UserError(
                f"{name} shares the login of an account", f"run: afterword auth login {calendar.account or 'that account'}"
            )
    return None


def _keep_password(page: "Page", config: "Config", name: str, *, from_stdin: bool, check: bool) -> None:
    from daemon import logins  # noqa: PLC0415  (heavy)

    if from_stdin:
        secret = sys.stdin.readline(LONGEST).rstrip("\r\n")
    elif sys.stdin.isatty():
        secret = str(typer.prompt(f"Password for {name} (not shown while you type)", hide_input=True)).strip()
    else:
        raise UserError("there is no terminal to ask at", f"pipe it in: pass show mail | afterword auth login {name} --stdin")
    if not secret:
        raise UserError("the password is empty", "nothing was changed; try again")
    if check:
        try_login(config, name, logins.given_secrets({name: secret}))
        page.line(("It works.", "green"))
    keychain = logins.keychain()
    keychain.write(name, {**keychain.read(name), "password": secret})
    page.line(f"The password for {name} is kept in this computer's keychain.")


def try_login(config: "Config", name: str, secrets: "Secrets") -> None:
    """Log in once to the account or calendar. Raises what the edge can tell."""
    import asyncio  # noqa: PLC0415  (heavy)

    from daemon import app, logins  # noqa: PLC0415  (heavy)
    from daemon.config import CalendarKind  # noqa: PLC0415  (heavy)

    for calendar in config.calendars:
        if calendar.name == name and calendar.kind is CalendarKind.CALDAV:
            logins.calendars_at(name, calendar.url, calendar.username or "", secrets)
    for account in config.accounts:
        if account.name == name:
            asyncio.run(_folders(app.mailbox_of(account, secrets)))


async def _folders(mailbox: "Mailbox") -> None:
    try:
        await mailbox.folders()
    finally:
        await mailbox.close()


def _log_in_with_browser(page: "Page", config: "Config", name: str, oauth: "OauthConfig") -> None:
    from daemon import logins  # noqa: PLC0415  (heavy)

    keeper = logins.keeper_of(oauth)
    before = keeper.read(name)  # a keychain that is not there is told before anybody goes to the browser
    grant = logins.logged_in(oauth, lambda code: show_code(page, code), lambda url: open_page(page, url))
    keeper.write(name, {**before, **grant.as_fields()})
    page.line(("Logged in. ", "green"), "The login is kept and renewed by itself.")
    try_login(config, name, logins.secrets_of(config))
    page.line(("It works.", "green"))


def show_code(page: "Page", code: "DeviceCode") -> None:
    """What to type, and where."""
    page.line("Open ", (code.page, "bold"), " on any device and type ", (code.user_code, "bold"), hang=2)
    page.line("Waiting for you there; Ctrl+C breaks off.", hang=2)


def open_page(page: "Page", url: str) -> None:
    """Open the browser; the address is shown, too, for those without one."""
    import webbrowser  # noqa: PLC0415  (heavy)

    page.line("Log in in your browser. If none opens, go to:")
    page.line(url, indent=2)
    webbrowser.open(url)

"""``init``: from an address to a configuration that works, and the service.

The order: ask and find, try the login, choose; only then the secret is kept and the configuration written, in one step. Broken off
before that, nothing is left behind. Every question has an option; without a terminal, or with ``--yes``, defaults are taken.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments
from daemon.cli.invocation import Invocation

if TYPE_CHECKING:
    from daemon.cli.terminal import Page
    from daemon.cli.wizard.answers import Answers

MODES = "observe, drafts or queue"


def init(  # noqa: PLR0917  (each is an option; typer passes them by name)
    invocation: typer.Context,
    address: Annotated[str | None, typer.Option(metavar="ADDRESS", help="The address you apply with.")] = None,
    account: Annotated[str | None, typer.Option(metavar="NAME", help="What to call the account (personal).")] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="Your name, as it signs your mails.")] = None,
    timezone: Annotated[str | None, typer.Option(metavar="ZONE", help="Your time zone (this computer's).")] = None,
    mode: Annotated[str | None, typer.Option(metavar="MODE", help=f"{MODES} (drafts).")] = None,
    imap_host: Annotated[str | None, typer.Option(metavar="HOST", help="The IMAP server, instead of looking for it.")] = None,
    imap_port: Annotated[int | None, typer.Option(metavar="PORT", min=1, max=65535, help="Its port (993).")] = None,
    imap_security: Annotated[str | None, typer.Option(metavar="WAY", help="tls, starttls, or none on this computer.")] = None,
    username: Annotated[str | None, typer.Option(metavar="NAME", help="The name to log in with (the address).")] = None,
    password_command: Annotated[str | None, typer.Option(metavar="CMD", help="What prints the password: 'pass show mail'.")] = None,
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help="Read the password from standard input.")] = False,
    password_file: Annotated[Path | None, typer.Option(metavar="PATH", help="Keep the password here, in plain text.")] = None,
    client_id: Annotated[str | None, typer.Option(metavar="ID", help="Of your registration, for logins in the browser.")] = None,
    calendar: Annotated[str | None, typer.Option(metavar="URL", help="A CalDAV address to read too, or none.")] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Look servers up in the built-in table alone.")] = False,
    add: Annotated[bool, typer.Option("--add", help="Add an account to the configuration that is there.")] = False,
    preview: Annotated[bool, typer.Option("--preview/--no-preview", help="Show what it would draft now.")] = True,
    service: Annotated[bool | None, typer.Option("--service/--no-service", help="Start it in the background.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing; take the defaults.")] = False,
) -> None:
    """Set up: address, servers, login, configuration, preview."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.wizard.answers import Answers  # noqa: PLC0415  (heavy)

    answers = Answers(
        address=address and arguments.address(address),
        account=account,
        name=name,
        timezone=timezone,
        mode=_one_of(mode, ("observe", "drafts", "queue"), "--mode"),
        imap_host=imap_host,
        imap_port=imap_port,
        imap_security=_one_of(imap_security, ("tls", "starttls", "none"), "--imap-security"),
        username=username,
        password_command=password_command,
        password_stdin=password_stdin,
        password_file=password_file,
        client_id=client_id,
        calendar=calendar,
        offline=offline,
        add=add,
        preview=preview,
        service=service,
    )
    begin(invocation.obj, answers, Page(), may_ask=not yes and sys.stdin.isatty())


def _one_of(value: str | None, allowed: tuple[str, ...], option: str) -> str | None:
    if value is not None and value not in allowed:
        raise typer.BadParameter(f"{value!r} is none of {', '.join(allowed)}", param_hint=option)
    return value


def begin(invocation: Invocation, answers: "Answers", page: "Page", *, may_ask: bool) -> None:
    """The whole set-up. Broken off with Ctrl+C it says what it leaves behind."""
    from daemon.cli.wizard.asking import Asker  # noqa: PLC0415  (heavy)
    from daemon.cli.wizard.steps import finish, set_up  # noqa: PLC0415  (heavy)

    asker = Asker(page, may_ask)
    try:
        written = set_up(asker, answers, invocation)
    except (KeyboardInterrupt, typer.Abort):
        page.blank()
        page.line("Broken off. Nothing was written.")
        raise typer.Exit(1) from None
    try:
        finish(asker, answers, replace(invocation, config=written))
    except (KeyboardInterrupt, typer.Abort):
        page.blank()
        page.line(
            f"Broken off. The configuration is written ({written}); go on with `afterword preview` or `afterword run`.", hang=2
        )
        raise typer.Exit(1) from None

"""``forget`` and ``purge``: what is kept, gone for good. The mailbox and the calendar are never touched."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments, context, serving
from daemon.errors import UserError

if TYPE_CHECKING:
    from daemon.cli.terminal import Page
    from daemon.config import Config
    from daemon.ports.forgetting import Mentions

YesOption = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]


def forget(
    invocation: typer.Context,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Of the person, like dana@example.org.")],
    yes: YesOption = False,
) -> None:
    """Forget a person for good.

    Their conversations, and all that is kept of mails from and to them, are removed here; mailbox and calendar stay as they are.
    """
    from daemon import keeping  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    config, person, page = context.configuration(invocation), arguments.address(address), Page()
    if any(person in one.own_addresses for one in config.accounts):
        raise UserError("that is an address of your own", "`afterword purge` removes everything that is kept")
    found, names = keeping.mentions_of(config, person)
    if not found.anything:
        page.line("Nothing is kept about that address.")
        return
    _tell(page, found, names)
    _confirm("Forget it?", yes=yes)
    with serving.alone(config):
        gone = keeping.forget(config, person)
    copies = f" {gone.copies} older cop{'y' if gone.copies == 1 else 'ies'} of the database went with it." if gone.copies else ""
    page.line(("Forgotten.", "green"), copies, " Should they write again, that is a new beginning.", hang=2)


def _tell(page: "Page", found: "Mentions", names: tuple[str, ...]) -> None:
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)

    parts = [plural(len(found.threads), "conversation", "conversations")] if found.threads else []
    parts += [f"what is kept of {plural(found.messages, 'mail', 'mails')}"] if found.messages else []
    parts += [plural(found.others, "other entry", "other entries")] if found.others else []
    page.line("This forgets ", (", ".join(parts), "bold"), ".", hang=2)
    if found.threads:
        page.line(f"A conversation goes as a whole, with everybody in it: {', '.join(names)}.", hang=2)
    page.line("Your mailbox and your calendar are not touched. It can't be undone.")


def purge(
    invocation: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="The configuration, kept passwords and the service, too.")] = False,
    yes: YesOption = False,
) -> None:
    """Remove everything that is kept.

    That is the database and its older copies; with --all the configuration, kept passwords and the service, too.
    """
    from daemon import app, keeping  # noqa: PLC0415  (heavy)
    from daemon.cli.render.words import plural  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    config, page = context.configuration(invocation), Page()
    also = ", the configuration, the passwords kept for it, and the service" if everything else ""
    page.line("This removes ", (f"the database with its older copies{also}", "bold"), ".", hang=2)
    page.line("Drafts stay in your mailbox. It can't be undone; `afterword export` writes out what is kept.", hang=2)
    _confirm("Remove it all?", yes=yes)
    if everything:
        serving.uninstall_now()
    with serving.alone(config):
        count = keeping.purge(config)
        if everything:
            _forget_secrets(page, config)
            config.path.unlink(missing_ok=True)
    app.lock_path(config).unlink(missing_ok=True)
    page.line(("Removed: ", "green"), plural(count, "file", "files"), also, ".", hang=2)


def _forget_secrets(page: "Page", config: "Config") -> None:
    """A keychain that cannot be asked is told, and the rest goes on."""
    from daemon import logins  # noqa: PLC0415  (heavy)
    from daemon.errors import SecretUnavailableError  # noqa: PLC0415  (heavy)

    keepers = {one.name: logins.keeper_of(one.oauth) for one in config.accounts if one.oauth is not None}
    keepers |= {one.name: logins.keychain() for one in config.accounts if not (one.oauth or one.imap.password_command)}
    keepers |= {one.name: logins.keychain() for one in config.calendars if one.username and not one.password_command}
    for name, keeper in keepers.items():
        try:
            keeper.forget(name)
        except SecretUnavailableError as fault:
            page.line(f"The keychain could not be asked about {name}: {fault.why}.", hang=2)


def _confirm(question: str, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise UserError("there is no terminal to ask at, and nothing was removed", "say --yes, if you are sure")
    if not typer.confirm(question, default=False):
        typer.echo("Nothing was removed.")
        raise typer.Exit(1)

"""The command line as a whole.

Everything heavy is imported inside the command that needs it: ``afterword --help`` has to be there at once.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.core import TyperGroup

from daemon.cli import errors
from daemon.cli.commands import COMMANDS, Deferred
from daemon.cli.invocation import Invocation
from daemon.cli.terminal import speak_plainly
from daemon.version import VERSION


def version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        typer.echo(f"afterword {VERSION}")
        raise typer.Exit


def root(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="PATH", help="Use this configuration instead of the usual one."),
    ] = None,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=version, is_eager=True, help="Print the version and leave."),
    ] = False,
) -> None:
    """Watch a mailbox and a calendar for job interviews, and draft the follow-ups.

    It writes drafts into your own Drafts folder; you read and send them in the mail client you already use.
    """
    context.obj = Invocation(config)
    if context.invoked_subcommand is None:
        from daemon.cli import beginning  # noqa: PLC0415  (imports the status and the set-up)

        beginning.begin(context)


def build() -> TyperGroup:
    """All commands, wired."""
    # Plain help: the decorated one takes twice as long to appear (0.08 s against 0.17 s measured).
    app = typer.Typer(name="afterword", rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback(invoke_without_command=True)(root)
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)  # it has a callback
    for entry in COMMANDS:
        group.add_command(Deferred(entry))
    return group


def run(argv: Sequence[str]) -> int:
    """Run one command; the exit code: 0 done, 1 found a problem, 2 wrong use or configuration."""
    speak_plainly()
    command = build()
    code = errors.guarded(lambda: command.main(args=list(argv), prog_name="afterword"))
    return 0 if code == 2 and "AFTERWORD_LAUNCHD" in os.environ else code  # launchd starts again whatever ended badly

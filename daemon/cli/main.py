"""The command line as a whole: which commands there are, in the order in which a new user meets them.

Everything heavy is imported inside the command that needs it: ``afterword --help`` has to be there at once.
"""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from daemon.cli import (
    authorizing,
    beginning,
    checking,
    demonstrating,
    errors,
    exporting,
    forgetting,
    looking,
    outboxing,
    pausing,
    running,
    serving,
    setting_up,
    sharing,
    telling,
)
from daemon.cli.inspecting import inspect
from daemon.cli.invocation import Invocation


def version(wanted: bool) -> None:
    """Print the version and leave."""
    if wanted:
        from importlib import metadata  # noqa: PLC0415  (only where it is asked for)

        typer.echo(f"afterword {metadata.version('afterword')}")
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
        beginning.begin(context)


def build() -> typer.Typer:
    """All commands, wired."""
    # Plain help: the decorated one takes twice as long to appear (0.08 s against 0.17 s measured).
    app = typer.Typer(name="afterword", rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback(invoke_without_command=True)(root)
    for command in (
        setting_up.init,
        checking.check,
        running.run,
        running.preview,
        looking.status,
        looking.show,
        looking.why,
        looking.questions,
        telling.answer,
        telling.note,
        telling.mute,
        telling.resume,
        telling.done,
        telling.snooze,
        outboxing.outbox,
        outboxing.send,
        outboxing.undo,
        pausing.pause,
        pausing.unpause,
        inspect,
        exporting.export,
        forgetting.forget,
        forgetting.purge,
        demonstrating.demo,
    ):
        app.command(command.__name__)(command)
    app.command("set")(telling.set_option)
    app.add_typer(authorizing.commands(), no_args_is_help=True)
    app.add_typer(serving.commands(), no_args_is_help=True)
    app.add_typer(sharing.commands(), no_args_is_help=True)
    return app


def run(argv: Sequence[str]) -> int:
    """Run one command; the exit code: 0 done, 1 found a problem, 2 wrong use or configuration."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without UTF-8 gets question marks, not a crash
    command = typer.main.get_command(build())
    code = errors.guarded(lambda: command.main(args=list(argv), prog_name="afterword"))
    return 0 if code == 2 and "AFTERWORD_LAUNCHD" in os.environ else code  # launchd starts again whatever ended badly

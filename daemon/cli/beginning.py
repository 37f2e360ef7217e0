"""``afterword`` alone: the set-up on the first run, afterwards what is known."""

import os
import sys

import typer

from daemon.cli import looking, setting_up


def begin(context: typer.Context) -> None:
    """Set up where there is no configuration yet and somebody to ask; show the status where there is one."""
    from daemon import paths  # noqa: PLC0415  (heavy)

    if paths.configuration(context.obj.config, os.environ).exists():
        looking.status(context)
        return
    if not sys.stdin.isatty():
        typer.echo(context.get_help())
        raise typer.Exit(2)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.wizard.answers import Answers  # noqa: PLC0415  (heavy)

    page = Page()
    page.line(
        ("Afterword ", "bold"),
        "watches your mailbox for job interviews and drafts the follow-ups. It never sends by itself unless you tell it to, and changes "
        "nothing in your mail. Ctrl+C leaves at any time.",
    )
    page.blank()
    setting_up.begin(context.obj, Answers(), page, may_ask=True)

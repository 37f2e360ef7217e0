"""``export``: everything that is kept, as JSON Lines."""

import json
import os
import sys
from contextlib import ExitStack
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from daemon.cli import context
from daemon.errors import UserError


def export(
    invocation: typer.Context,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="PATH", help="A new file for you alone, instead of standard output.")
    ] = None,
) -> None:
    """Write out everything that is kept, as JSON Lines."""
    from daemon import app  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    count = 0
    with ExitStack() as stack:
        stream = sys.stdout if to is None else stack.enter_context(_new_file(to))
        for table, row in app.everything_kept(config):
            stream.write(json.dumps({"table": table, **row}, ensure_ascii=False) + "\n")
            count += 1
    typer.echo(f"{count} lines. Passwords are not among them, and neither is your mail: only what is needed of it.", err=True)


def _new_file(path: Path) -> TextIOWrapper:
    try:
        return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "w", encoding="utf-8")
    except FileExistsError:
        raise UserError(f"{path} is there already", "name another file") from None
    except OSError as fault:
        raise UserError(f"{path} can't be written: {fault.strerror}", "name another file") from None

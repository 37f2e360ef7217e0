"""``export``: everything that is kept, as JSON Lines; or the mails and drafts alone, as a mailbox file."""

import base64
import json
import os
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from daemon.cli import context
from daemon.cli.progress import Progress
from daemon.errors import UserError

Row = tuple[str, dict[str, object]]


class Format(StrEnum):
    """What is written."""

    JSONL = "jsonl"
    MBOX = "mbox"


def export(
    invocation: typer.Context,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="PATH", help="A new file for you alone, instead of standard output.")
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="jsonl: everything, as JSON Lines; mbox: the texts of mails and drafts.")
    ] = Format.JSONL,
) -> None:
    """Write out everything that is kept.

    As JSON Lines, or its mails and drafts as a mailbox file that any mail program reads.
    """
    from daemon import keeping  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    rows = keeping.everything_kept(config)
    pieces = _lines(rows) if form is Format.JSONL else _mails(rows)
    count = 0
    with (
        _opened(to) as stream,
        Progress("exporting", "lines" if form is Format.JSONL else "mails", shown=to is not None) as progress,
    ):
        for piece in pieces:
            stream.write(piece)
            count += 1
            progress.moved(count)
    if form is Format.JSONL:
        typer.echo(f"{count} lines. Passwords are not among them, and neither is your mail: only what is needed of it.", err=True)
    else:
        typer.echo(f"{count} mails, each with what is kept of its text; drafts are whole.", err=True)


def _lines(rows: Iterable[Row]) -> Iterator[bytes]:
    for table, row in rows:
        yield (json.dumps({"table": table, **row}, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _mails(rows: Iterable[Row]) -> Iterator[bytes]:
    """Mails of conversations, as far as their texts are kept, and the drafts as they were written."""
    from daemon.cli.mailbox_file import as_entry, rebuilt  # noqa: PLC0415  (heavy)

    for table, row in rows:
        if table == "messages" and row.get("text"):
            yield as_entry(rebuilt(row), str(row["at"]))
        elif table == "steps" and row.get("frozen"):
            yield as_entry(base64.b64decode(str(row["frozen"])), str(row.get("started_at") or row["due_at"]))


@contextmanager
def _opened(to: Path | None) -> Generator[BinaryIO]:
    if to is None:
        yield sys.stdout.buffer
        sys.stdout.flush()
        return
    try:
        descriptor = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        raise UserError(f"{to} is there already", "name another file") from None
    except OSError as fault:
        raise UserError(f"{to} can't be written: {fault.strerror}", "name another file") from None
    with os.fdopen(descriptor, "wb") as stream:
        yield stream

"""The manual page (man 7 groff_man), from the same source as ``--help``; each build of the wheel writes it anew."""

import sys
from collections.abc import Iterator

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from daemon.cli.commands import Deferred

FILES = (
    ("~/.config/afterword/config.toml", "The configuration; $AFTERWORD_CONFIG or --config names another one."),
    ("~/.local/state/afterword/afterword.sqlite3", "What is kept; [storage] url names another one."),
)
CODES = (("0", "Done."), ("1", "A problem was found, and told."), ("2", "Wrong use, or a configuration with mistakes."))
VARIABLES = (
    ("AFTERWORD_CONFIG", "The configuration file."),
    ("AFTERWORD_DEBUG", "Set to 1: faults of the program are shown with their traceback."),
    ("CREDENTIALS_DIRECTORY", "Where systemd puts passwords (LoadCredential), each in a file named after its account."),
    ("NO_COLOR", "Set to anything: no colours."),
)


def page() -> str:
    """The whole page."""
    from daemon.cli.main import build  # noqa: PLC0415  (the command line imports its commands)

    root = build()
    return "\n".join([*_head(root), *_commands(root), *_tail()]) + "\n"


def _head(root: TyperGroup) -> Iterator[str]:
    first, _, more = (root.help or "").partition("\n")
    yield '.TH AFTERWORD 1 "" "" "User Commands"'
    yield ".SH NAME"
    yield f"afterword \\- {_plain(first[:1].lower() + first[1:]).rstrip('.')}"
    yield ".SH SYNOPSIS"
    yield ".B afterword"
    yield "[\\fB\\-\\-config\\fR \\fIPATH\\fR] \\fICOMMAND\\fR [\\fIARGUMENT\\fR ...]"
    yield ".SH DESCRIPTION"
    yield _plain(more.strip())
    yield "Without a command: the set-up on the first run, afterwards the status."
    yield ".SH OPTIONS"
    yield from _parameters(root)


def _commands(root: TyperGroup) -> Iterator[str]:
    yield ".SH COMMANDS"
    for name, listed in root.commands.items():
        command = listed.real() if isinstance(listed, Deferred) else listed
        if isinstance(command, TyperGroup):
            for inner, one in command.commands.items():
                if isinstance(one, TyperCommand):
                    yield from _command(f"{name} {inner}", one)
        elif isinstance(command, TyperCommand) and not command.hidden:
            yield from _command(name, command)


def _command(name: str, command: TyperCommand) -> Iterator[str]:
    words = " ".join(f"\\fI{_plain(one.metavar or one.name or '')}\\fR" for one in command.params if isinstance(one, TyperArgument))
    yield f".SS \\fB{_plain(name)}\\fR {words}".rstrip()
    yield _plain(command.help or "")
    yield from _parameters(command)


def _parameters(command: TyperCommand | TyperGroup) -> Iterator[str]:
    context = typer.Context(command)
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if isinstance(parameter, TyperOption) and record is not None:
            yield ".TP"
            yield f".B {_plain(record[0])}"
            yield _plain(record[1]) or "\\&"


def _tail() -> Iterator[str]:
    for heading, entries in (("EXIT STATUS", CODES), ("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        yield f".SH {heading}"
        for name, words in entries:
            yield ".TP"
            yield f".B {_plain(name)}"
            yield _plain(words)


def _plain(text: str) -> str:
    """One paragraph as troff takes it: hyphens that can be copied, nothing read as a request."""
    joined = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{joined}" if joined.startswith((".", "'")) else joined


if __name__ == "__main__":
    sys.stdout.write(page())

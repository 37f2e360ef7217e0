"""``status``, ``show``, ``why``, ``questions``: what is known. They read the store and change nothing."""

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import context

if TYPE_CHECKING:
    from daemon.config import Config
    from daemon.ports.looking import Look

JsonOption = Annotated[bool, typer.Option("--json", help="As one JSON object.")]
ThreadArgument = Annotated[str, typer.Argument(metavar="THREAD", help="Its number, or words of its employer or role.")]


@contextmanager
def snapshot_of(config: "Config") -> "Generator[Look]":
    """The store as it is, for looking."""
    from daemon import viewing  # noqa: PLC0415  (heavy)

    with viewing.looked_at(config) as found:
        yield found


def _print_json(told: object) -> None:
    json.dump(told, sys.stdout)
    sys.stdout.write("\n")


def status(invocation: typer.Context, as_json: JsonOption = False) -> None:
    """Show all conversations: whose turn it is, and what comes next."""
    from daemon.cli.render import status as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.views import status_of  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    sight = context.sight(config)
    with snapshot_of(config) as snapshot:
        view = status_of(snapshot, [a.name for a in config.accounts], [c.name for c in config.calendars], sight)
    if as_json:
        _print_json(render.as_object(view))
    else:
        render.print_status(Page(), view, sight)


def show(invocation: typer.Context, thread: ThreadArgument, as_json: JsonOption = False) -> None:
    """Show one conversation: interviews, people, mails and steps."""
    from daemon.cli.render import thread as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.views import detail_of  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    sight = context.sight(config)
    with snapshot_of(config) as snapshot:
        detail = detail_of(snapshot, thread, sight)
    if as_json:
        _print_json(render.as_object(detail))
    else:
        render.print_show(Page(), detail, sight)


def why(invocation: typer.Context, thread: ThreadArgument) -> None:
    """Say which sentence, rule and clock led to each step."""
    from daemon.cli.render import thread as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.views import detail_of  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    sight = context.sight(config)
    with snapshot_of(config) as snapshot:
        detail = detail_of(snapshot, thread, sight)
    render.print_why(Page(), detail, sight)


def questions(invocation: typer.Context, as_json: JsonOption = False) -> None:
    """List what waits for your yes or no."""
    from daemon.cli.render import questions as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    with snapshot_of(config) as snapshot:
        standing = snapshot.questions()
        titles = {t.id: t.employer or t.employer_key for t in snapshot.threads()}
    if as_json:
        _print_json(render.as_object(standing))
    else:
        render.print_questions(Page(), standing, titles, context.sight(config))

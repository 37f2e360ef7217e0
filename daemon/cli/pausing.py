"""``pause`` and ``unpause``: the whole program stands still, and goes on."""

from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments, context
from daemon.cli.telling import NowOption

if TYPE_CHECKING:
    from daemon.cli.terminal import Page


def pause(
    invocation: typer.Context,
    how_long: Annotated[
        list[str] | None,
        typer.Argument(metavar="FOR", help="How long (2 weeks, 3 days) or until when (2026-12-01); else for good."),
    ] = None,
    now: NowOption = None,
) -> None:
    """Write and send nothing for a while, in no conversation."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import pausing  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        until = arguments.later(" ".join(how_long), world.now, world.policy.timezone) if how_long else None
        pausing.pause(world, until)
    end = f"before {until:%a %d %b %Y %H:%M %Z}" if until else "until you say so"
    _page().line(
        f"Nothing is written or sent {end}. Mail is still read, and outdated drafts are taken back. `afterword unpause` ends it."
    )


def unpause(invocation: typer.Context, now: NowOption = None) -> None:
    """End the pause."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import pausing  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        ended = pausing.unpause(world)
    _page().line("The pause is over." if ended else "There was no pause.")


def _page() -> "Page":
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    return Page()

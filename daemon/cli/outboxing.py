"""``outbox``, ``send``, ``undo``: the queue as the user sees it and has their way with it."""

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import context
from daemon.cli.looking import JsonOption, snapshot_of
from daemon.cli.telling import NowOption

if TYPE_CHECKING:
    from datetime import datetime

    from daemon.config import Config
    from daemon.deciding.values import Step

StepArgument = Annotated[int, typer.Argument(metavar="STEP", help="Its number, as `afterword outbox` shows it.")]


def outbox(invocation: typer.Context, as_json: JsonOption = False, now: NowOption = None) -> None:
    """Show what goes out by itself, and when."""
    from daemon.cli.render import outbox as render  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.cli.views import outbox_of  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    sight = context.sight(config, now)
    with snapshot_of(config) as snapshot:
        view = outbox_of(snapshot, sight)
    if as_json:
        json.dump(render.as_object(view), sys.stdout)
        sys.stdout.write("\n")
    else:
        render.print_outbox(Page(), view, sight)


def undo(invocation: typer.Context, step: StepArgument, now: NowOption = None) -> None:
    """Take a mail out of the queue; its draft stays."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import orders  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        undone = orders.undo(world, step)
    _tell(f"The mail to {undone.person} does not go out by itself any more. It lies in Drafts: send it or delete it.")


def send(
    invocation: typer.Context,
    step: StepArgument,
    again: Annotated[bool, typer.Option("--again", help="Even if it failed, or may have gone out already.")] = False,
    now: NowOption = None,
) -> None:
    """Send a queued mail now, after a last look."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.errors import AlreadyRunningError, UserError  # noqa: PLC0415  (heavy)
    from daemon.flows import orders  # noqa: PLC0415  (heavy)
    from daemon.runtime.lock import only_one  # noqa: PLC0415  (heavy)

    config = context.configuration(invocation)
    if any(account.smtp is None for account in config.accounts):
        raise UserError("there is no way to send", "add [accounts.smtp] with host to your configuration")
    with app.words_world(config, now) as world:
        ordered = orders.send(world, step, again=again)
    try:
        with only_one(app.lock_path(config)):
            after = _carried_out(config, step, now)
    except AlreadyRunningError:
        _tell(f"The mail to {ordered.person} goes out with the service's next look, within a minute, unless somebody wrote.")
        return
    if not _told_how_it_went(after):
        raise typer.Exit(1)


def _carried_out(config: "Config", step_id: int, now: "datetime | None") -> "Step":
    """A pass, and the step as it stands afterwards."""
    import asyncio  # noqa: PLC0415  (heavy)

    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows.passes import run_pass  # noqa: PLC0415  (heavy)

    async def carry_out() -> "Step":
        async with app.opened(config, now=now) as application:
            await run_pass(application.world, conclude=True)
            with application.world.store.snapshot() as snapshot:
                return snapshot.step(step_id).step

    return asyncio.run(carry_out())


def _told_how_it_went(step: "Step") -> bool:
    from daemon.deciding.values import StepState  # noqa: PLC0415  (heavy)

    if step.state is StepState.SENT:
        _tell(f"The mail to {step.person} went out.")
        return True
    _tell(f"The mail to {step.person} did not go out: it is {step.state.value}. `afterword status` says why.")
    return False


def _tell(words: str) -> None:
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    Page().line(words)

"""``run`` and ``preview``: doing what is to be done, and saying what would be."""

import json
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments, context, errors
from daemon.cli.progress import Progress

if TYPE_CHECKING:
    from daemon.cli.invocation import Invocation
    from daemon.cli.terminal import Page
    from daemon.cli.views import Sight
    from daemon.config import Config
    from daemon.flows.passes import PassReport
    from daemon.flows.previewing import Preview

NowOption = Annotated[
    datetime | None,
    typer.Option("--now", parser=arguments.instant, metavar="T", help="Act as if it were T: ISO 8601 with offset."),
]


def run(
    invocation: typer.Context,
    once: Annotated[bool, typer.Option("--once", help="One full pass, then exit.")] = False,
    now: NowOption = None,
    log_json: Annotated[bool, typer.Option("--log-json", help="Log one JSON object a line.")] = False,
    verbose_personal: Annotated[bool, typer.Option("--verbose-personal", help="Log names, addresses and reasons, too.")] = False,
) -> None:
    """Watch mailbox and calendar, and write drafts, until stopped."""
    if now is not None and not once:
        raise typer.BadParameter("--now goes with --once", param_hint="--now")
    import asyncio  # noqa: PLC0415  (heavy)

    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.runtime.lock import only_one  # noqa: PLC0415  (heavy)
    from daemon.runtime.logs import LogSettings, set_up  # noqa: PLC0415  (heavy)

    set_up(LogSettings(personal=verbose_personal, as_json=log_json))
    config = context.configuration(invocation)
    with only_one(app.lock_path(config)):
        if not once:
            asyncio.run(app.serve(config, lambda: _reloaded(invocation.obj, config)))
            return
        report, unsettled = asyncio.run(_once(config, now))
    _tell_failed(report)
    for words in unsettled:
        typer.echo(words, err=True)
    if report.failed or unsettled:
        raise typer.Exit(1)


def _reloaded(invocation: "Invocation", running: "Config") -> "Config | None":
    """The configuration as it is now; None, with the reason on standard error, where the service has to go on with the old one."""
    from daemon.errors import AfterwordError, ConfigurationError  # noqa: PLC0415  (heavy)

    try:
        found = context.configured(invocation)
    except ConfigurationError as fault:
        errors.tell_problems(fault)
        return None
    except AfterwordError as fault:
        errors.tell(errors.in_words(fault))
        return None
    if found.storage != running.storage:
        errors.tell(
            errors.Told("another database takes a restart; the old configuration stays", "stop the service and start it again")
        )
        return None
    return found


def _tell_failed(report: "PassReport") -> None:
    """What a server said goes through the page: it is a stranger's word."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    for failed in report.failed:
        Page(stderr=True).line(f"{failed.name} could not be looked at: {failed.why}")


async def _once(config: "Config", now: datetime | None) -> "tuple[PassReport, list[str]]":
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.deciding.values import StepState  # noqa: PLC0415  (heavy)
    from daemon.flows.passes import run_pass  # noqa: PLC0415  (heavy)
    from daemon.flows.retention import forget_old  # noqa: PLC0415  (heavy)

    with Progress("looking through your mail", "mails") as progress:
        async with app.opened(config, now=now, seen=progress.moved) as application:
            report = await run_pass(application.world, conclude=True)
            forget_old(application.world)
            with application.world.store.snapshot() as snapshot:
                rows = snapshot.steps_in({StepState.FAILED, StepState.UNKNOWN})
    return report, [f"step {row.step.id} is {row.step.state.value}: see `afterword show {row.thread_id}`" for row in rows]


def preview(
    invocation: typer.Context,
    now: NowOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Show what a pass would do. Nothing is written anywhere."""
    from daemon.cli.render import previews  # noqa: PLC0415  (heavy)
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    found, sight = look_ahead(invocation.obj, now)
    if as_json:
        json.dump(previews.as_object(found), sys.stdout)
        sys.stdout.write("\n")
        _tell_failed(found.report)
    else:
        print_found(Page(), found, sight)
    if found.report.failed:
        raise typer.Exit(1)


def look_ahead(invocation: "Invocation", now: datetime | None = None) -> "tuple[Preview, Sight]":
    """What a pass would do, and from when it is looked at."""
    import asyncio  # noqa: PLC0415  (heavy)

    config = context.configured(invocation)
    return asyncio.run(_preview(config, now)), context.sight(config, now)


def print_found(page: "Page", found: "Preview", sight: "Sight") -> None:
    """A preview for people, and what could not be looked at."""
    from daemon.cli.render import previews  # noqa: PLC0415  (heavy)

    previews.print_preview(page, found, sight)
    _tell_failed(found.report)


async def _preview(config: "Config", now: datetime | None) -> "Preview":
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows.previewing import preview as look_ahead  # noqa: PLC0415  (heavy)

    with Progress("looking through your mail; nothing is written", "mails") as progress:
        async with app.opened(config, now=now, preview=True, seen=progress.moved) as application:
            return await look_ahead(application.world, config.policy.mode)

"""The story of ``afterword demo``, played and printed."""

import asyncio
import shutil
import signal
import sys
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from daemon.cli.terminal import Page
    from daemon.demo.sample_world import SampleWorld
    from daemon.demo.story import Story


async def play(*, serve: bool, embedded: bool) -> None:
    """Tell the story to its end; ``serve``: then leave the servers up until a signal. A signal during the story cancels it."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    _end_on_signals()
    page = Page()
    page.line(("Afterword, on a sample mailbox", "bold underline"))
    page.line(
        "You are Sam Rivera, and look for a job. The people are made up and the clock jumps, but the servers are real ones, on this "
        "computer. Nothing of yours is touched. E1, E9 and the like are the rules of etiquette that it follows."
    )
    from daemon import viewing  # noqa: PLC0415  (heavy; the first words are there before)
    from daemon.demo.sample_world import sample_world  # noqa: PLC0415  (same)
    from daemon.demo.story import Story  # noqa: PLC0415  (same)

    story = Story.before(viewing.clock_at(None).now())
    with sample_world(story.end, embedded=embedded) as world:
        page.line((f"IMAP server: {world.imap.told}", "dim"))
        await _tell(page, world, story)
        if serve:
            _print_places(page, world)
            await _until_ended()
        else:
            page.line("With --serve the servers stay up, to try it with a mail client of yours.")


def _end_on_signals() -> None:
    """Ctrl+C, SIGTERM and a closed window cancel this task, so that every server ends and every folder goes."""
    task = asyncio.current_task()
    assert task is not None  # of a coroutine
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)


async def _until_ended() -> None:
    """A signal is the way to end it, and no failure."""
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        return


async def _tell(page: "Page", world: "SampleWorld", story: "Story") -> None:
    from daemon.cli.render import scenes  # noqa: PLC0415  (heavy)
    from daemon.demo.scenes import Teller  # noqa: PLC0415  (heavy)
    from daemon.demo.story import ZONE  # noqa: PLC0415  (heavy)

    teller = Teller(world, story)
    number = 0
    async with aclosing(teller.scenes()) as played:  # it holds the whole program, which has to end before the servers do
        async for scene in played:
            number += 1
            scenes.print_scene(page, number, scene, ZONE)
    scenes.print_drafts(page, teller.drafts)
    scenes.print_threads(page, teller.threads)
    page.blank()
    page.line(("That is all it does: ", "bold"), "it writes drafts, you send them, and any answer makes it quiet.")
    page.line("For your own mailbox, begin with afterword init; afterword --help lists the commands.")


def _print_places(page: "Page", world: "SampleWorld") -> None:
    """Where a mail client of the user's finds everything, and how to go on with the program itself."""
    from daemon.demo.mailbox_server import LOGIN, PASSWORD  # noqa: PLC0415  (heavy)
    from daemon.demo.mails import USER  # noqa: PLC0415  (heavy)

    page.blank()
    page.line(("The servers stay up until you press Ctrl+C. For a mail client:", "bold underline"))
    for name, value in (
        ("IMAP", f"{world.imap.host} port {world.imap.port}, no encryption"),
        ("SMTP", f"{world.smtp.host} port {world.smtp.port}, no encryption, no login"),
        ("CalDAV", world.caldav.url),
        ("user", LOGIN),
        ("password", PASSWORD),
        ("address", f"{USER} (mail to it arrives; all other mail goes nowhere)"),
    ):
        page.line((name.ljust(10), "dim"), value, indent=4, hang=10)
    page.blank()
    page.line("Change, send or delete drafts there, answer somebody; then let afterword look again, in another terminal:")
    for command in ("run --once", "status", "why Northwind"):
        _print_to_copy(page, f"{_this_program()} --config {world.config.path} {command}")


def _print_to_copy(page: "Page", command: str) -> None:
    """Never folded: a terminal that is too narrow breaks it by itself, and copies it whole."""
    from rich.text import Text  # noqa: PLC0415  (heavy)

    page.console.print(Text(f"    {command}", "green"), soft_wrap=True)


def _this_program() -> str:
    """How the user calls it from elsewhere."""
    if shutil.which("afterword"):
        return "afterword"
    started = Path(sys.argv[0])
    return f"{sys.executable} -m daemon" if started.name == "__main__.py" else str(started.absolute())

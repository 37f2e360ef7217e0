"""``demo``: the main job on embedded servers and a sample mailbox, told step by step."""

import asyncio
import signal
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from daemon.cli.terminal import Page
    from daemon.demo.sample_world import SampleWorld
    from daemon.demo.scenes import Scene, Teller


def demo(
    serve: Annotated[bool, typer.Option("--serve", help="Leave the servers up afterwards, for a mail client of yours.")] = False,
) -> None:
    """Show the main job on embedded servers and a sample mailbox. Touches nothing of yours."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.demo.sample_world import sample_world  # noqa: PLC0415  (heavy)
    from daemon.demo.scenes import Teller, monday_of  # noqa: PLC0415  (heavy)
    from daemon.demo.story import Story  # noqa: PLC0415  (heavy)

    story = Story(monday_of(app.clock_at(None).now()))
    with sample_world(story.monday) as world:
        asyncio.run(_tell(Teller(world, story)))
        if serve:
            _leave_up(world)


async def _tell(teller: "Teller") -> None:
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    page = Page()
    page.line(("Afterword, on a sample mailbox. ", "bold"), "Real servers on this machine, made-up people, a clock that jumps.")
    async for scene in teller.scenes():
        _print_scene(page, scene)
    page.blank()
    page.line(("That is all it does: ", "bold"), "it writes drafts, you send them, and any answer makes it quiet.")
    page.line("afterword --help shows the commands; config.example.toml how to begin with your own mailbox.", indent=2, hang=2)


def _print_scene(page: "Page", scene: "Scene") -> None:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  (heavy)

    from daemon.cli.render import words  # noqa: PLC0415  (heavy)
    from daemon.deciding.values import StepState  # noqa: PLC0415  (heavy)

    page.blank()
    zone = ZoneInfo("Europe/Berlin")
    page.line((f"{scene.at.astimezone(zone):%A %d %B, %H:%M}", "bold cyan"), (f"  {scene.title}", "bold"))
    for one in scene.happened:
        page.line(("· ", "dim"), one, indent=2, hang=2)
    for change in scene.changes:
        step, employer = change.step, change.thread.employer or change.thread.employer_key
        due = f", due {words.moment(step.due_at, scene.at, zone)}" if step.state is StepState.PLANNED else ""
        because = step.withdraw_because if step.state is StepState.WITHDRAWN and step.withdraw_because else step.reason
        state = (step.state.value.ljust(10), words.STEP_STYLES.get(step.state, ""))
        page.line(state, (f"{words.touch(step)}, {employer}{due}: ", "bold"), because, indent=2, hang=10)
    for draft in scene.drafts:
        page.blank()
        page.line((f"To: {draft['To']}", "green"), indent=6, hang=4)
        page.line((f"Subject: {draft['Subject']}", "green"), indent=6, hang=4)
        for line in str(draft.get_content()).rstrip().splitlines():
            page.line(line, indent=6, hang=0)
    page.blank()
    for thread in scene.threads:
        name = " · ".join(part for part in (thread.employer or thread.employer_key, thread.role) if part)
        page.line((f"{name}: ", "dim"), words.THREAD_STATES[thread.state], indent=2, hang=2)


def _leave_up(world: "SampleWorld") -> None:
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)
    from daemon.demo.mails import USER  # noqa: PLC0415  (heavy)
    from daemon.demo.sample_world import PASSWORD  # noqa: PLC0415  (heavy)

    page = Page()
    page.blank()
    page.line(("The servers stay up until you press Ctrl+C. Point a mail client at them:", "bold"))
    page.line(f"IMAP      {world.imap.host} port {world.imap.port}, no encryption", indent=2)
    page.line(f"SMTP      {world.smtp.host} port {world.smtp.port}, no encryption, no login", indent=2)
    page.line(f"CalDAV    {world.caldav.url} (user sam)", indent=2)
    page.line(f"user      {USER}", indent=2)
    page.line(f"password  {PASSWORD}", indent=2)
    signal.sigwait({signal.SIGINT, signal.SIGTERM})

"""``answer``, ``note``, ``mute``, ``resume``, ``done``, ``snooze``, ``set``: what the user tells the program about a conversation."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments, context
from daemon.cli.looking import ThreadArgument

if TYPE_CHECKING:
    from daemon.flows.world import World

NowOption = Annotated[
    datetime | None, typer.Option("--now", parser=arguments.instant, metavar="T", help="As if it were T: ISO 8601 with offset.")
]


def tell(words: str) -> None:
    """One line; it may name an employer or a subject, which are a stranger's words."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    Page().line(words)


@contextmanager
def _thread(invocation: typer.Context, wanted: str, now: datetime | None) -> "Generator[tuple[World, int]]":
    """The world without servers, and the number of the thread that is meant."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.cli.views import thread_named  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        with world.store.snapshot() as snapshot:
            found = thread_named(snapshot.threads(), wanted)
        yield world, found.id


def answer(
    invocation: typer.Context,
    question: Annotated[int, typer.Argument(metavar="QUESTION", help="Its number, as `afterword questions` shows it.")],
    said: Annotated[str, typer.Argument(metavar="yes|no", parser=arguments.yes_or_no)],
    now: NowOption = None,
) -> None:
    """Answer a question with yes or no."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import questions  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        tell(questions.answer(world, question, yes=said == "yes"))


def note(
    invocation: typer.Context,
    thread: ThreadArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What you want to keep, in your own words.")],
    now: NowOption = None,
) -> None:
    """Note something about an interview.

    What you talked about goes into the thank-you, a date they named puts off the check-in.
    """
    from daemon.flows import words  # noqa: PLC0415  (heavy)
    from daemon.flows.notes.obeying import noted_sentences  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        noted = words.note(world, thread_id, text)
        with world.store.snapshot() as snapshot:
            sentences = noted_sentences(snapshot, thread_id, noted)
    tell("Noted.")
    for sentence in sentences:
        tell(f"  {sentence[:1].upper()}{sentence[1:]}")


def mute(invocation: typer.Context, thread: ThreadArgument, now: NowOption = None) -> None:
    """Keep quiet in a conversation; untouched drafts are taken back."""
    from daemon.flows import words  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        words.mute(world, thread_id)
    tell(f"Conversation {thread_id} is quiet now. `afterword resume {thread_id}` undoes it.")


def resume(invocation: typer.Context, thread: ThreadArgument, now: NowOption = None) -> None:
    """Take a conversation up again after mute, done or snooze."""
    from daemon.flows import words  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        words.resume(world, thread_id)
    tell(f"Conversation {thread_id} is followed again.")


def done(invocation: typer.Context, thread: ThreadArgument, now: NowOption = None) -> None:
    """Close a conversation for good."""
    from daemon.flows import words  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        words.done(world, thread_id)
    tell(f"Conversation {thread_id} is closed. `afterword resume {thread_id}` undoes it.")


def snooze(
    invocation: typer.Context,
    thread: ThreadArgument,
    when: Annotated[list[str], typer.Argument(metavar="WHEN", help="How long (2 weeks, 3 days) or until when (2026-12-01).")],
    now: NowOption = None,
) -> None:
    """Write nothing in a conversation for a while."""
    from daemon.flows import words  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        until = arguments.later(" ".join(when), world.now, world.policy.timezone)
        words.snooze(world, thread_id, until)
    tell(f"Nothing is written in conversation {thread_id} before {until:%a %d %b %Y %H:%M %Z}.")


def set_option(
    invocation: typer.Context,
    thread: ThreadArgument,
    option: Annotated[str, typer.Argument(metavar="queue|keep_in_touch", parser=arguments.option)],
    switch: Annotated[str, typer.Argument(metavar="on|off", parser=arguments.on_or_off)],
    now: NowOption = None,
) -> None:
    """Switch an option of one conversation: queue, keep_in_touch."""
    from daemon.flows import words  # noqa: PLC0415  (heavy)

    with _thread(invocation, thread, now) as (world, thread_id):
        words.set_option(world, thread_id, option, on=switch == "on")
    tell(f"{option} is {switch} in conversation {thread_id}.")

"""``news add|list|remove``: what the user would like to tell the people they stay in touch with (E15)."""

from typing import Annotated

import typer

from daemon.cli import context
from daemon.cli.telling import NowOption, tell


def add(
    invocation: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="One or two sentences, as you would write them to somebody there.")],
    now: NowOption = None,
) -> None:
    """Add something worth telling; it goes once to each person, six weeks apart at least."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import news  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        number = news.add(world, text)
    tell(f"Kept as news {number}. It goes to the conversations where keep_in_touch is on: afterword set THREAD keep_in_touch on")


def listing(invocation: typer.Context, now: NowOption = None) -> None:
    """List what there is to tell."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import news  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        items = news.listed(world)
    for item in items:
        tell(f"{item.id}  {item.added_at:%d %b %Y}  {item.text}")
    if not items:
        tell('There is no news. Add some: afterword news add "I have passed the exam for ..."')


def remove(
    invocation: typer.Context,
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="Its number, as `afterword news list` shows it.")],
    now: NowOption = None,
) -> None:
    """Tell it to nobody any more; untouched drafts of it are taken back."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows import news  # noqa: PLC0415  (heavy)

    with app.words_world(context.configuration(invocation), now) as world:
        news.remove(world, number)
    tell(f"News {number} is told to nobody any more.")


def commands() -> typer.Typer:
    """The family of commands."""
    family = typer.Typer(
        name="news",
        help="What you would like to tell the people you stay in touch with.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
    )
    family.command("add")(add)
    family.command("list")(listing)
    family.command("remove")(remove)
    return family

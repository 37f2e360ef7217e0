"""``demo``: the main job on servers of its own and a sample mailbox, told step by step."""

from typing import Annotated

import typer

INTERRUPTED = 130


def demo(
    serve: Annotated[bool, typer.Option("--serve", help="Leave the servers up afterwards, for a mail client of yours.")] = False,
    embedded: Annotated[
        bool, typer.Option("--embedded", help="Use the embedded IMAP server, even where Dovecot is installed.")
    ] = False,
) -> None:
    """Show the main job on a sample mailbox, with servers of its own. Touches nothing of yours."""
    import asyncio  # noqa: PLC0415  (heavy)

    from daemon.cli.playing import play  # noqa: PLC0415  (heavy)

    try:
        asyncio.run(play(serve=serve, embedded=embedded))
    except asyncio.CancelledError:
        raise typer.Exit(INTERRUPTED) from None

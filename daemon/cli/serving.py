"""``service``: the program in the background, kept running by the platform's service manager."""

import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import context
from daemon.cli.invocation import Invocation

if TYPE_CHECKING:
    from daemon.cli.terminal import Page
    from daemon.config import Config
    from daemon.runtime.units.launchd import Launchd
    from daemon.runtime.units.systemd import Systemd

ProfileOption = Annotated[
    str | None, typer.Option("--profile", metavar="full|plain", help="How tight its sandbox is (what this host allows).")
]


def commands() -> typer.Typer:
    """The family of commands."""
    family = typer.Typer(
        name="service",
        help="Run it in the background: install, uninstall, status.",
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
    )
    family.command("install")(install)
    family.command("uninstall")(uninstall)
    family.command("status")(status)
    return family


def install(invocation: typer.Context, profile: ProfileOption = None) -> None:
    """Start it now and at every login. Does no harm where it runs already: it is started anew."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    install_now(Page(), invocation.obj, profile)


def install_now(page: "Page", invocation: Invocation, profile: str | None = None) -> None:
    """Install for the configuration of this invocation, which has to be sound. Raises ``ConfigurationError``, ``UserError``."""
    from daemon import app, paths  # noqa: PLC0415  (heavy)
    from daemon.runtime.units.program import installed_script  # noqa: PLC0415  (heavy)
    from daemon.runtime.units.values import Job  # noqa: PLC0415  (heavy)

    config = context.configured(invocation)
    state = paths.make_private(app.lock_path(config).parent)
    tokens = {one.oauth.token_file.parent.absolute() for one in config.accounts if one.oauth and one.oauth.token_file}
    job = Job(installed_script(), config.path.absolute(), (state, *sorted(tokens - {state})))
    installed = _manager().install(job, profile)
    sandbox = f", sandbox {installed.profile}" if installed.profile else ""
    page.line(("The service runs", "green"), f"{sandbox} ({installed.file}).", hang=2)
    for note in installed.notes:
        page.line(note, indent=2, hang=2)
    page.line("`afterword status` shows what it sees, `afterword service status` how it is.", indent=2, hang=2)


def possible() -> bool:
    """Whether there is a service manager of the user's to install anything in."""
    return _manager().is_there()


def uninstall() -> None:
    """Stop it and take it out. Configuration, database and passwords stay."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    removed = uninstall_now()
    Page().line("The service is stopped and removed." if removed else "There is no service installed.")


def uninstall_now() -> bool:
    """Stop and remove it; whether there was one. Raises ``UserError``."""
    return _manager().uninstall()


def status() -> None:
    """Say whether it is installed and runs, and where its log is."""
    from daemon.cli.terminal import Page  # noqa: PLC0415  (heavy)

    standing = _manager().standing()
    page = Page()
    if not standing.installed:
        page.line("There is no service installed: `afterword service install`.")
        raise typer.Exit(1)
    page.line(("runs" if standing.running else "does not run", "green" if standing.running else "bold red"), f" ({standing.words})")
    page.line(f"unit  {standing.file}", indent=2, hang=6)
    page.line(f"log   {standing.logs}", indent=2, hang=6)
    if not standing.running:
        raise typer.Exit(1)


@contextmanager
def alone(config: "Config") -> Generator[None]:
    """Nobody else at work on this data: the service is stopped meanwhile. Raises ``AlreadyRunningError`` where another one runs."""
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.errors import AlreadyRunningError  # noqa: PLC0415  (heavy)
    from daemon.runtime.lock import only_one  # noqa: PLC0415  (heavy)

    with ExitStack() as stack:
        try:
            stack.enter_context(only_one(app.lock_path(config)))
        except AlreadyRunningError:
            manager = _manager()
            if not manager.standing().running:
                raise
            manager.stop()
            stack.callback(manager.start)
            stack.enter_context(only_one(app.lock_path(config)))
        yield


def _manager() -> "Systemd | Launchd":
    if sys.platform == "darwin":
        from daemon.runtime.units.launchd import Launchd  # noqa: PLC0415  (one platform)

        return Launchd()
    from daemon.runtime.units.systemd import Systemd  # noqa: PLC0415  (one platform)

    return Systemd()

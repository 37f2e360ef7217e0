"""What every command needs first: the configuration, and how things are looked at."""

import os
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from daemon.cli.invocation import Invocation

if TYPE_CHECKING:
    from daemon.cli.views import Sight
    from daemon.config import Config


def configuration(context: typer.Context) -> "Config":
    """The configuration named on the command line or found in its place. Raises ``ConfigurationError``, ``UserError``."""
    return configured(context.obj)


def configured(invocation: Invocation) -> "Config":
    """See ``configuration``."""
    from daemon import paths  # noqa: PLC0415  (heavy)
    from daemon.config import load  # noqa: PLC0415  (heavy)

    return load(paths.configuration(invocation.config, os.environ))


def sight(config: "Config", now: datetime | None = None) -> "Sight":
    """Now, in the user's zone."""
    from daemon import viewing  # noqa: PLC0415  (heavy)
    from daemon.cli.views import Sight  # noqa: PLC0415  (heavy)

    return Sight(viewing.clock_at(now).now(), ZoneInfo(config.user.timezone))

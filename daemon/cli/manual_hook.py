"""Hatchling's hook that puts the manual page into the wheel: written anew by each build, so that it is never older than the commands."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ManualPage(BuildHookInterface[Any]):
    """Found by hatchling as the only hook in this file (pyproject.toml names it)."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """See the interface: before anything is put together."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from daemon.cli.manual import page  # noqa: PLC0415  (only now can it be found)

        file = Path(self.root, "build", "afterword.1")
        file.parent.mkdir(exist_ok=True)
        file.write_text(page(), encoding="utf-8")
        build_data["shared_data"][str(file)] = "share/man/man1/afterword.1"

"""How far something has come: a bar on standard error, on a terminal and nowhere else."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class Progress:
    """``what`` is done, and ``unit``: of what is counted. ``shown`` False: nothing appears, as on a pipe. Gone when it is over."""

    def __init__(self, what: str, unit: str, *, shown: bool = True) -> None:
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        if shown and sys.stderr.isatty():
            self._bar, self._task = _bar(what, unit)

    def moved(self, done: int, of: int | None = None) -> None:
        """So much is done; ``of``: how much there is, where it is known."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done, total=of)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar(what: str, unit: str) -> "tuple[Bar, TaskID]":
    from rich.console import Console  # noqa: PLC0415  (heavy)
    from rich.progress import BarColumn, TextColumn  # noqa: PLC0415  (heavy)
    from rich.progress import Progress as Bar  # noqa: PLC0415  (heavy)

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), TextColumn("{task.completed:,.0f} " + unit))
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    return bar, bar.add_task(what, total=None)

"""The Reader port without a process of its own: for commands that only speak about threads, and for tests."""

import contextlib
from collections.abc import Generator, Sequence

from connectors.reader_frames import damaged
from daemon.reading.values import HeaderReading, Interview, Reading, ReadingContext


class InProcessReader:
    """Reads where it is called, where no stranger's bytes are to come."""

    async def message(self, raw: bytes, context: ReadingContext) -> Reading:
        """See ``Reader.message``."""
        from daemon.reading.message import read_message  # noqa: PLC0415 - the program itself never reads

        with _own_tables():
            return read_message(raw, context)

    async def calendar(self, raw: bytes, context: ReadingContext) -> tuple[Interview, ...]:
        """See ``Reader.calendar``."""
        from daemon.reading.events.reader import read_calendar  # noqa: PLC0415 - the program itself never reads

        with _own_tables():
            return read_calendar(raw, context)

    async def headers(self, blocks: Sequence[bytes], own_addresses: frozenset[str]) -> Sequence[HeaderReading]:
        """See ``Reader.headers``."""
        from daemon.reading.form import read_header  # noqa: PLC0415 - the program itself never reads

        with _own_tables():
            return [read_header(block, own_addresses) for block in blocks]

    def prepare(self) -> None:
        """See ``Reader.prepare``."""

    async def close(self) -> None:
        """See ``Reader.close``."""


@contextlib.contextmanager
def _own_tables() -> Generator[None]:
    try:
        yield
    except OSError as error:  # reading opens nothing else
        raise damaged(error.strerror or type(error).__name__) from error

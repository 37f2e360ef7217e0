"""``afterword inspect``: what is read in a message or calendar file. No configuration, no network, nothing kept."""

import sys
import traceback
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from daemon.cli import arguments, errors

if TYPE_CHECKING:
    from daemon.cli.render.reading import Inspected
    from daemon.reading.values import ReadingContext

LARGEST_FILE = 25_000_000
CALENDAR_SUFFIXES = (".ics", ".ical", ".icalendar", ".ifb")


def inspect(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Messages (.eml) or calendars (.ics); - reads standard input.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per file and line.")] = False,
    now: Annotated[
        datetime | None,
        typer.Option(parser=arguments.instant, metavar="T", help="When the message came in: ISO 8601 with offset."),
    ] = None,
    me: Annotated[
        list[str] | None,
        typer.Option(parser=arguments.address, metavar="ADDRESS", help="An address of yours; may be given several times."),
    ] = None,
) -> None:
    """Show what is read in a message (.eml) or calendar (.ics) file.

    Nothing is sent or kept, and no configuration is needed. Times without a zone are taken to be in the zone of this computer.
    """
    from daemon.cli.render import reading  # noqa: PLC0415  (heavy)

    faults = 0
    show = reading.print_json if as_json else reading.print_for_people
    for inspected in inspect_all(files, me or (), now):
        faults += inspected.error is not None
        show(inspected)
    if faults:
        raise typer.Exit(1)


def inspect_all(files: Sequence[str], own_addresses: Sequence[str], now: datetime | None) -> Iterator["Inspected"]:
    """Read each file in turn; a file that can't be read is told as such and the rest goes on."""
    from daemon.cli.render.reading import Inspected  # noqa: PLC0415  (heavy)
    from daemon.reading.errors import UnreadableMessageError  # noqa: PLC0415  (heavy)
    from daemon.reading.values import ReadingContext  # noqa: PLC0415  (heavy)

    context = ReadingContext(own_addresses=frozenset(own_addresses), received_at=now, timezone=system_timezone())
    for file in files:
        try:
            yield inspect_file(file, context)
        except OSError as fault:
            yield Inspected(file, error=f"cannot be opened: {fault.strerror or type(fault).__name__}")
        except UnreadableMessageError as fault:
            yield Inspected(file, error=fault.why)
        except Exception as fault:  # noqa: BLE001  (one file that trips us must not hide the others)
            if errors.debugging():
                traceback.print_exc()
            yield Inspected(file, error=f"a fault of this program ({type(fault).__name__}); AFTERWORD_DEBUG=1 shows where")


def inspect_file(file: str, context: "ReadingContext") -> "Inspected":
    """Read one file, as a calendar or as a message."""
    from daemon.cli.render.reading import Inspected  # noqa: PLC0415  (heavy)

    raw = file_bytes(file)
    if is_calendar(file, raw):
        from daemon.reading.events import read_calendar  # noqa: PLC0415  (heavy)

        return Inspected(file, interviews=tuple(read_calendar(raw, context)))
    from daemon.reading.message import read_message  # noqa: PLC0415  (heavy)

    return Inspected(file, reading=read_message(raw, context))


def file_bytes(file: str) -> bytes:
    """The first bytes of a file; ``-`` is standard input."""
    if file == "-":
        return sys.stdin.buffer.read(LARGEST_FILE)
    with open(file, "rb") as stream:  # noqa: PTH123  (a path is shown as it was given)
        return stream.read(LARGEST_FILE)


def is_calendar(file: str, raw: bytes) -> bool:
    """Whether it is to be read as iCalendar: by its name, else by its first line."""
    start = raw[:64].removeprefix(b"\xef\xbb\xbf").lstrip().upper()
    return file.lower().endswith(CALENDAR_SUFFIXES) or start.startswith(b"BEGIN:VCALENDAR")


def system_timezone() -> str:
    """The IANA name of this computer's zone, or UTC where it can't be told."""
    import warnings  # noqa: PLC0415  (heavy)

    from tzlocal import get_localzone_name  # noqa: PLC0415  (heavy)

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # tzlocal warns of contradicting zone files; its choice is good enough here
            return get_localzone_name() or "UTC"
    except Exception:  # noqa: BLE001  (it raises several kinds for a TZ that names no zone)
        return "UTC"

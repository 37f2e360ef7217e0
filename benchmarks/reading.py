"""What reading costs, in processor time. ``python -m benchmarks.reading [FOLDER]``.

FOLDER holds mails and calendar files (``.ics``), in folders as deep as you like; without it 2,000 letters of our own are read
(``benchmarks.letters``). Every file is read twice: the difference of the rounds is what the patterns of a language cost that are compiled
when they are first needed. Prints a table in Markdown: of mails each stage by itself, of calendar files the whole.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.letters import USER, letters

OWN_LETTERS = 2_000
STAGES = ("header alone", "is the body wanted", "form", "calendar parts", "meaning", "as JSON")


def main() -> None:
    """Print the table."""
    begun = time.process_time()
    from daemon.cli.render.reading import Inspected, as_object  # noqa: PLC0415 - what importing it costs is measured
    from daemon.reading.errors import UnreadableMessageError  # noqa: PLC0415
    from daemon.reading.events import read_calendar, read_invitations  # noqa: PLC0415
    from daemon.reading.form import deserves_body, read_envelope, read_form  # noqa: PLC0415
    from daemon.reading.meaning import understand  # noqa: PLC0415
    from daemon.reading.message import read_message  # noqa: PLC0415
    from daemon.reading.values import ReadingContext  # noqa: PLC0415

    imported = time.process_time() - begun
    context = ReadingContext(own_addresses=frozenset({USER}))

    def stages(raw: bytes) -> dict[str, Callable[[], object]]:
        envelope, form = read_envelope(raw), read_form(raw, context)
        mail = form.mail
        events = read_invitations(mail.calendar_parts, mail.envelope, mail.new_text, context)
        inspected = Inspected("", reading=read_message(raw, context))
        steps: tuple[Callable[[], object], ...] = (
            lambda: read_envelope(raw),
            lambda: deserves_body(envelope, context.own_addresses),
            lambda: read_form(raw, context),
            lambda: read_invitations(mail.calendar_parts, mail.envelope, mail.new_text, context),
            lambda: understand(mail, events, context),
            lambda: json.dumps(as_object(inspected)),
        )
        return dict(zip(STAGES, steps, strict=True))

    def whole(raw: bytes, *, is_calendar: bool) -> None:
        try:
            inspected = (
                Inspected("", interviews=tuple(read_calendar(raw, context)))
                if is_calendar
                else Inspected("", reading=read_message(raw, context))
            )
        except UnreadableMessageError as fault:
            inspected = Inspected("", error=fault.why)
        json.dumps(as_object(inspected))

    mails, calendars = _files(sys.argv[1:])
    rounds = [[_cost(partial(whole, raw, is_calendar=False)) for raw in mails] for _ in range(2)]
    of_calendars = [[_cost(partial(whole, raw, is_calendar=True)) for raw in calendars] for _ in range(2)]
    by_stage: dict[str, float] = dict.fromkeys(STAGES, 0.0)
    for raw in mails:
        try:
            for stage, step in stages(raw).items():
                by_stage[stage] += _cost(step)
        except UnreadableMessageError:
            continue
    print(f"imports {imported * 1000:.0f} ms; patterns compiled along the way {_difference(rounds, of_calendars) * 1000:.0f} ms\n")
    print("| | milliseconds each | a second |\n|---|---|---|")
    for name, costs in (("mails", rounds[1]), ("calendar files", of_calendars[1]), ("both", rounds[1] + of_calendars[1])):
        _row(f"{len(costs)} {name}, patterns known", sum(costs), len(costs))
    _row("both, patterns compiled on the way", sum(rounds[0] + of_calendars[0]), len(mails) + len(calendars))
    for stage in STAGES:
        _row(f"mails: {stage}", by_stage[stage], len(mails))


def _files(arguments: list[str]) -> tuple[list[bytes], list[bytes]]:
    if not arguments:
        return [letter.raw for letter in letters(OWN_LETTERS, datetime(2026, 11, 20, 9, tzinfo=UTC))], []
    paths = sorted(path for path in Path(arguments[0]).rglob("*") if path.is_file() and path.suffix in {".eml", ".txt", ".ics"})
    mails, calendars = ([path.read_bytes() for path in paths if (path.suffix == ".ics") is wanted] for wanted in (False, True))
    return mails, calendars


def _cost(step: Callable[[], object]) -> float:
    begun = time.process_time()
    step()
    return time.process_time() - begun


def _difference(*sources: list[list[float]]) -> float:
    return sum(sum(first) - sum(second) for first, second in sources)


def _row(name: str, seconds: float, count: int) -> None:
    if count and seconds:
        print(f"| {name} | {seconds / count * 1000:.2f} | {count / seconds:.0f} |")


if __name__ == "__main__":
    main()

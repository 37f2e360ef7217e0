"""A calendar on this disk: one file, or a folder with a file an event (vdir, as vdirsyncer and khal keep it)."""

import asyncio
import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from connectors.calendar_tokens import digest, packed, strings, unpacked
from connectors.ics.differences import changes_between
from connectors.ics.pieces import looks_like_calendar, split
from daemon.errors import CalendarError
from daemon.ports.calendar import CalendarChange, CalendarSync

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_EVENT = 1024 * 1024
_MAX_FILES = 100_000
_DEEPEST = 10
_KIND = "local"


class LocalCalendar:
    """The Calendar port on a path. A file is taken apart by UID; of a folder each ``*.ics`` below it is one calendar object."""

    def __init__(self, name: str, path: Path) -> None:
        self._name = name
        self._path = path

    async def sync(self, token: str | None) -> CalendarSync:
        return await asyncio.to_thread(self._sync, token)

    async def close(self) -> None:
        """Nothing is held open."""

    def _sync(self, token: str | None) -> CalendarSync:
        known = unpacked(token, _KIND)
        known = known if known is not None and known.get("of") == digest(str(self._path).encode()) else None
        try:
            return self._folder(token, known) if self._path.is_dir() else self._file(token, known)
        except OSError as error:
            raise CalendarError(self._name, f"its file cannot be read ({error.strerror or type(error).__name__})") from None

    def _file(self, token: str | None, known: dict[str, object] | None) -> CalendarSync:
        mark = _mark(self._path.stat())
        if known is not None and known.get("file") == mark:
            return CalendarSync((), token, complete=False)
        raw = _content(self._path, LARGEST_FILE)
        if raw is None:
            raise CalendarError(self._name, "its file is larger than 20 MB")
        if not looks_like_calendar(raw):
            raise CalendarError(self._name, "its file is no calendar")
        pieces = split(raw)
        marks = {name: digest(piece) for name, piece in pieces.files.items()}
        before = strings(known.get("items")) if known else {}
        items = marks if pieces.whole else before | marks
        state = self._state(items, mark if pieces.whole else "")
        if known is None:
            listing = tuple(CalendarChange(name, piece) for name, piece in pieces.files.items())
            return CalendarSync(listing, state, complete=pieces.whole)
        return CalendarSync(changes_between(before, pieces.files, marks, whole=pieces.whole), state, complete=False)

    def _folder(self, token: str | None, known: dict[str, object] | None) -> CalendarSync:
        before = strings(known.get("items")) if known else {}
        marks = {name: _mark(told) for name, told in islice(_files(self._path, "", _DEEPEST), _MAX_FILES)}
        if known is not None and marks == before:
            return CalendarSync((), token, complete=False)
        read = {name: _content(self._path / name, LARGEST_EVENT) for name, mark in marks.items() if before.get(name) != mark}
        contents = {name: raw for name, raw in read.items() if raw is not None}
        for name in read.keys() - contents.keys():  # too large, or it vanished while we looked: as if it were not there
            marks.pop(name)
        state = self._state(marks, "")
        if known is None:
            return CalendarSync(tuple(CalendarChange(name, raw) for name, raw in contents.items()), state, complete=True)
        return CalendarSync(changes_between(before, contents, marks, whole=True), state, complete=False)

    def _state(self, items: dict[str, str], file: str) -> str:
        return packed({"kind": _KIND, "of": digest(str(self._path).encode()), "items": items, "file": file})


def _files(folder: Path, prefix: str, depth: int) -> Iterator[tuple[str, os.stat_result]]:
    """The ``*.ics`` files of a folder and the folders in it, in order, by their names below it; links to folders are not followed."""
    with os.scandir(folder) as entries:
        found = sorted((one for one in entries if not one.name.startswith(".")), key=lambda one: one.name)
    for one in found:
        if depth and one.is_dir(follow_symlinks=False):
            yield from _files(folder / one.name, f"{prefix}{one.name}/", depth - 1)
        elif one.name.endswith(".ics"):
            try:
                told = one.stat()
            except FileNotFoundError:  # it vanished while we looked, or is a link to nowhere
                continue
            if stat.S_ISREG(told.st_mode):
                yield f"{prefix}{one.name}", told


def _mark(told: os.stat_result) -> str:
    """Changes whenever a file is written anew: vdirsyncer replaces files, so the inode changes even within one clock tick."""
    return f"{told.st_mtime_ns:x}-{told.st_size:x}-{told.st_ino:x}"


def _content(path: Path, largest: int) -> bytes | None:
    """The bytes of a file; None where there are too many or it is gone."""
    try:
        with path.open("rb") as file:
            raw = file.read(largest + 1)
    except FileNotFoundError:
        return None
    return raw if len(raw) <= largest else None

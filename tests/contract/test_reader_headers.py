"""Headers are understood in a worker as in process, and those that it does not survive take nothing with them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from connectors.reader import WorkerReader
from connectors.reader_in_process import InProcessReader
from daemon.ports.world import Reader
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.form import read_envelope

OWN = frozenset({"sam@example.org"})
DEADLY_HEADERS = """
import os
import daemon.reading.form as form

read_block = form.read_header

def read_header(block, own_addresses):
    if b"exit" in block:
        os._exit(1)
    return read_block(block, own_addresses)

form.read_header = read_header
"""


def letter(number: int) -> bytes:
    return (
        "From: Lena Brandt <lena@example.com>\r\nTo: sam@example.org\r\n"
        f"Subject: Talk {number}\r\nDate: Mon, 02 Mar 2026 09:00:00 +0100\r\nMessage-ID: <{number}@example.com>\r\n\r\n"
    ).encode()


@pytest.fixture
async def worker() -> AsyncIterator[WorkerReader]:
    reader = WorkerReader()
    yield reader
    await reader.close()


@pytest.fixture
def deadly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker meets headers that reading does not survive: no real ones are known."""
    (tmp_path / "sitecustomize.py").write_text(DEADLY_HEADERS)
    monkeypatch.syspath_prepend(tmp_path)  # pyright: ignore[reportUnknownMemberType] - untyped in pytest


@pytest.mark.parametrize("kind", [InProcessReader, WorkerReader])
async def test_headers_are_understood_in_their_order(kind: type[InProcessReader | WorkerReader]) -> None:
    newsletter = b"From: News <news@example.net>\r\nList-Id: <news.example.net>\r\nSubject: Weekly\r\n\r\n"
    blocks = [letter(1), newsletter, b"\x00\xff\r\nno header", b"", letter(2)]
    reader: Reader = kind()
    try:
        found = await reader.headers(blocks, OWN)
        assert await reader.headers([], OWN) == []
    finally:
        await reader.close()
    envelopes = [read_envelope(block) for block in blocks]
    assert [(one.message_id, one.date, one.sender, one.recipients, one.subject) for one in found] == [
        (one.message_id, one.date, one.sender, one.recipients, one.subject) for one in envelopes
    ]
    assert found[0].sender is not None
    assert [one.deserves_body for one in found] == [True, False, True, True, True]


async def test_a_message_is_known_by_the_same_whoever_understood_its_header(worker: WorkerReader) -> None:
    dates = (b"Fri, 20 Nov 2026 10:00:00 +0200", b"Fri, 20 Nov 2026 08:00:00 GMT", b"Fri, 20 Nov 2026 10:00:00 -0000", b"yesterday")
    named = [b"Message-ID: <a@x.example>\r\nDate: " + date + b"\r\nFrom: ada@example.org\r\n\r\n" for date in dates]
    blocks = [*named, b"Date: " + dates[0] + b"\r\n\r\n"]
    found = [one.identity for one in await worker.headers(blocks, OWN)]
    assert found == [one.identity for one in await InProcessReader().headers(blocks, OWN)]
    assert len(set(found)) == len(blocks)


@pytest.mark.usefixtures("deadly")
async def test_headers_that_the_worker_does_not_survive_are_given_up_together(worker: WorkerReader) -> None:
    with pytest.raises(UnreadableMessageError):
        await worker.headers([letter(1), b"Subject: exit\r\n\r\n"], OWN)
    assert len(await worker.headers([letter(1), letter(2)], OWN)) == 2

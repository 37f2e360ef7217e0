"""The worker that reads untrusted bytes: no network, no secrets, no files to write, bounded memory and time.

Started by ``connectors.reader``; reads requests on stdin and answers each on stdout, in order. A first empty frame says that it is
ready. It ends with its input. What it cannot survive (endless loops, exhausted memory) ends it, and the other side draws the
conclusion.
"""

import fcntl
import resource
import sys
from contextlib import suppress
from typing import BinaryIO

import msgspec

from connectors.reader_frames import LENGTH_SIZE, REPLY_LIMIT, REQUEST_LIMIT, Kind, Reply, Request, frame, length
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events.reader import read_calendar
from daemon.reading.form import read_header
from daemon.reading.message import read_message

_MEMORY = 1024 * 1024 * 1024
_CPU_SECONDS = 5  # for one message
_PIPE = 1024 * 1024


def main() -> None:
    """Answer requests until the input ends."""
    _confine()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    _widen(source)
    _widen(sink)
    _send(sink, frame(Reply()))
    decoder = msgspec.msgpack.Decoder(Request)
    while (body := _next(source)) is not None:
        _allow_cpu()
        reply = frame(_read(decoder.decode(body)))
        _send(sink, reply if len(reply) <= REPLY_LIMIT else frame(Reply(why="what it says is too much")))


def _read(request: Request) -> Reply:
    """Never raises: a fault of ours on one message must not cost the others."""
    try:
        if request.kind is Kind.MESSAGE:
            return Reply(reading=read_message(request.raw, request.context))
        if request.kind is Kind.HEADERS:
            return Reply(headers=[read_header(block, request.context.own_addresses) for block in request.blocks])
        return Reply(interviews=read_calendar(request.raw, request.context))
    except UnreadableMessageError as error:
        return Reply(why=error.why)
    except OSError as error:  # reading opens nothing but its own tables
        return Reply(installation=error.strerror or type(error).__name__)
    except Exception as error:  # noqa: BLE001 - see above; the name of the class tells enough and holds nothing of the mail
        return Reply(why=f"the reader failed on it ({type(error).__name__})")


def _next(source: BinaryIO) -> bytes | None:
    header = source.read(LENGTH_SIZE)
    if len(header) < LENGTH_SIZE or length(header) > REQUEST_LIMIT:
        return None
    body = source.read(length(header))
    return body if len(body) == length(header) else None


def _send(sink: BinaryIO, data: bytes) -> None:
    sink.write(data)
    sink.flush()


def _widen(pipe: BinaryIO) -> None:
    """What is long goes through in few pieces: for each the program has to wait for its interpreter. Linux only."""
    change = getattr(fcntl, "F_SETPIPE_SZ", None)
    if change is not None:
        with suppress(OSError):
            fcntl.fcntl(pipe, change, _PIPE)


def _confine() -> None:
    """Limits that hold whatever the code does. Not every platform knows each of them."""
    for name, value in (
        (resource.RLIMIT_CORE, 0),  # a core would hold mail
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_AS, _MEMORY),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(name, (value, value))


def _allow_cpu() -> None:
    """So many seconds from here."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    with suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + _CPU_SECONDS, hard))


if __name__ == "__main__":
    main()

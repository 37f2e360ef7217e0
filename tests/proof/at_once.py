"""A mailbox without its thread, for lines on which nothing is waited for: each call is over when it returns.

Handing a job to the thread and back costs more than the job, and a recorded session is played tens of thousands of times. The thread has
tests of its own, and is there where whole passes are cut.

A mailbox can be copied in the middle of a session (``copy.deepcopy``), with the line that it has.
"""

import copyreg
import io
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.worker import Worker

Answer = TypeVar("Answer")


class _NoThread(Worker):
    """Does each job as soon as it is posted."""

    def __deepcopy__(self, _known: dict[int, object]) -> "_NoThread":
        return _no_thread()

    async def wait(self, future: Future[Answer]) -> Answer:
        """It is done."""
        return future.result(timeout=0)

    def post(self, job: Callable[[], Answer], *, ahead: bool = False) -> Future[Answer]:
        """Do it."""
        del ahead  # nothing waits
        future: Future[Answer] = Future()
        try:
            future.set_result(job())
        except Exception as error:  # noqa: BLE001 -- it belongs to whoever waits
            future.set_exception(error)
        return future

    async def stop(self, seconds: float) -> bool:
        """There is nothing to stop."""
        return seconds > 0


class MailboxAtOnce(ImapMailbox):
    """As the program's own, but for the thread; a server that is gone is asked again at once."""

    def _begin(self) -> None:
        self._waits = (0.0, 0.0)
        super()._begin()
        self._worker = _no_thread()


def _no_thread() -> _NoThread:
    return _NoThread("nowhere", lambda: None)


def _without_its_line(_file: io.BufferedReader) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    """The file of ``imaplib``, which is only closed: it is ``stream`` that reads lines."""
    return io.BytesIO, ()


copyreg.pickle(type(threading.Lock()), lambda _lock: (threading.Lock, ()))  # nobody holds it between two calls
copyreg.pickle(io.BufferedReader, _without_its_line)


def at_once(coroutine: Coroutine[Any, Any, Answer]) -> Answer:
    """What it ends with; it has nothing to wait for, so that it needs no loop."""
    try:
        coroutine.send(None)
    except StopIteration as ended:
        answer: Answer = ended.value
        return answer
    coroutine.close()
    raise AssertionError("it waits for something")

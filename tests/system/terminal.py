"""The program at a terminal of its own: what a person types, and what they see."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


def _within_reach() -> None:
    """Ctrl+C has to reach it, also where the tests run in the background of a shell, which has SIGINT ignored."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """80 columns. ``seen``: everything shown so far, without colours and cursor movements."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._outer, inner = pty.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
        self.process = subprocess.Popen(
            command, env={**environment, "TERM": "xterm-256color"}, stdin=inner, stdout=inner, stderr=inner, start_new_session=True,
            preexec_fn=_within_reach,  # noqa: PLW1509 - nothing else runs yet
        )  # fmt: skip
        os.close(inner)
        self._raw = b""
        self._read_up_to = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._outer)

    @property
    def seen(self) -> str:
        return _ESCAPES.sub("", self._raw.decode("utf-8", "replace"))

    def wait_for(self, words: str, seconds: float = 40) -> None:
        """Read until these words are shown, after those waited for before."""
        until = time.monotonic() + seconds
        while (found := self.seen.find(words, self._read_up_to)) < 0:
            assert time.monotonic() < until, f"waited for {words!r}; shown was:\n{self.seen}"
            if not self._read() and self.process.poll() is not None:
                assert words in self.seen[self._read_up_to :], f"it ended without {words!r}:\n{self.seen}"
        self._read_up_to = found + len(words)

    def answer(self, question: str, text: str) -> None:
        """Wait for a question and answer it."""
        self.wait_for(question)
        self.press(text + "\n")

    def answer_hidden(self, question: str, text: str, seconds: float = 10) -> None:
        """Wait for a question and, once the terminal no longer echoes, answer it."""
        self.wait_for(question)
        until = time.monotonic() + seconds
        while termios.tcgetattr(self._outer)[3] & termios.ECHO:
            assert time.monotonic() < until, "what is typed would be shown"
            time.sleep(0.01)
        self.press(text + "\n")

    def press(self, keys: str) -> None:
        os.write(self._outer, keys.encode())

    def break_off(self, presses: int = 8) -> int:
        """Ctrl+C, again where nothing came of it, as a person would; the exit code.

        CPython loses one that arrives between readline's prompt and its select(): the signal is noted, and acted on with the next key.
        """
        for _ in range(presses):
            self.press("\x03")
            until = time.monotonic() + 5
            while self.process.poll() is None and time.monotonic() < until:
                self._read()
            if self.process.poll() is not None:
                break
        return self.end(1)

    def end(self, seconds: float = 40) -> int:
        """Read to the end; the exit code."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            self._read()
        while self._read():
            pass
        return self.process.wait(1)

    def _read(self) -> bool:
        """Whether anything came within a fifth of a second."""
        if not select.select([self._outer], [], [], 0.2)[0]:
            return False
        with contextlib.suppress(OSError):  # EIO: the program has ended
            piece = os.read(self._outer, 65536)
            self._raw += piece
            return bool(piece)
        return False

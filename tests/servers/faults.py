"""Misbehaviour of the embedded IMAP server, each a named function, put around commands.

    embedded_imap.faults.on("APPEND", cut_after_execution)
    embedded_imap.faults.on("UID FETCH", refuse("NO Server busy"), times=1)
    embedded_imap.faults.on("*", fail_after(7, cut_before_execution))

A command's name is in upper case, ``UID`` included; ``*`` means every command. The latest fault that still applies wins.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from threading import Event

from daemon.demo.servers.imap_server import ImapServer
from daemon.demo.servers.imap_session import Intercept, Session
from daemon.demo.servers.imap_syntax import encode_folder
from daemon.demo.servers.imap_values import Command, HangUpError, RefusedError

Execute = Callable[[], Awaitable[str]]
_LITERAL = re.compile(rb"\{(\d+)\}\r\n")


@dataclass(slots=True)
class _Rule:
    name: str
    fault: Intercept
    left: int | None


@dataclass(slots=True)
class Faults:
    """The faults of one server. ``commands``: what all clients have asked so far, by name, the helper's own included."""

    server: ImapServer
    commands: list[str] = field(default_factory=list[str])
    _rules: list[_Rule] = field(default_factory=list[_Rule])

    def __post_init__(self) -> None:
        self.server.intercept = self._around

    def on(self, name: str, fault: Intercept, *, times: int | None = None) -> None:
        """Put a fault around every command of this name, or only around the next ``times``."""
        self._rules.append(_Rule(name, fault, times))

    def clear(self) -> None:
        """Behave again, from the next command on."""
        self._rules.clear()

    async def _around(self, session: Session, command: Command, execute: Execute) -> str:
        self.commands.append(command.name)
        for rule in reversed(tuple(self._rules)):
            if rule.name in {command.name, "*"} and rule.left != 0:
                rule.left = None if rule.left is None else rule.left - 1
                return await rule.fault(session, command, execute)
        return await execute()


def refuse(answer: str) -> Intercept:
    """Answer ``NO ...`` or ``BAD ...`` and do nothing."""

    async def fault(_session: Session, _command: Command, _execute: Execute) -> str:
        raise RefusedError(answer)

    return fault


over_quota = refuse("NO [OVERQUOTA] Quota exceeded (mailbox for user is full)")
refuse_login = refuse("NO [AUTHENTICATIONFAILED] Invalid credentials")
not_connected = refuse("BAD User is authenticated but not connected.")  # Microsoft 365's way to say: come back much later
throttled = refuse(
    "NO Request is throttled. Suggested Backoff Time: 299910 milliseconds"
)  # Microsoft 365 (imap_tools#135, imapsync#198)
busy = refuse("NO Server Unavailable. 15")  # Exchange, in the same case (imapfilter#146)
over_bandwidth = refuse("NO [OVERQUOTA] Account exceeded command or bandwidth limits.")  # Gmail, to FETCH (ha-email-sensor#16)


async def cut_before_execution(_session: Session, _command: Command, _execute: Execute) -> str:
    """The line breaks and nothing was done."""
    raise HangUpError


async def cut_after_execution(_session: Session, _command: Command, execute: Execute) -> str:
    """The command is carried out and the line breaks before its answer."""
    await execute()
    raise HangUpError


async def answer_in_no_known_word(_session: Session, _command: Command, execute: Execute) -> str:
    """The command is carried out, and its answer is neither OK nor NO nor BAD."""
    await execute()
    return "WELL that is done"


def leave_with(words: str) -> Intercept:
    """The server takes its leave with these words instead of answering."""

    async def fault(_session: Session, _command: Command, _execute: Execute) -> str:
        raise HangUpError(words)

    return fault


say_bye = leave_with("Server shutting down.")


def cut_in_answer(count: int) -> Intercept:
    """Carry out the command, send the first ``count`` bytes of its untagged answer and break the line."""

    async def fault(session: Session, _command: Command, execute: Execute) -> str:
        await execute()
        session.pending = [b"".join(session.pending)[:count]]
        await session.flush()
        raise HangUpError

    return fault


def fail_after(count: int, fault: Intercept) -> Intercept:
    """Let ``count`` commands pass, then the fault applies."""
    left = [count]

    async def counting(session: Session, command: Command, execute: Execute) -> str:
        left[0] -= 1
        return await (execute() if left[0] >= 0 else fault(session, command, execute))

    return counting


def slow(seconds: float) -> Intercept:
    """Answer late."""

    async def fault(_session: Session, _command: Command, execute: Execute) -> str:
        await asyncio.sleep(seconds)
        return await execute()

    return fault


class Gate:
    """Holds a command until the test lets it go: ``on("APPEND", gate)``, ``gate.reached.wait(20)``, ``gate.open()``."""

    def __init__(self) -> None:
        self.reached = Event()
        self._opened = Event()

    def open(self) -> None:
        """Let the command go on."""
        self._opened.set()

    async def __call__(self, _session: Session, _command: Command, execute: Execute) -> str:
        self.reached.set()
        while not self._opened.is_set():  # noqa: ASYNC110 -- it is opened from another thread
            await asyncio.sleep(0.005)
        return await execute()


def rewrite(change: Callable[[bytes], bytes]) -> Intercept:
    """Send another untagged answer than the one the command made."""

    async def fault(session: Session, _command: Command, execute: Execute) -> str:
        answer = await execute()
        session.pending = [change(b"".join(session.pending))]
        return answer

    return fault


def garble_literals(answer: bytes) -> bytes:
    """Every literal keeps its length and loses its content."""
    pieces: list[bytes] = []
    at = 0
    while (marker := _LITERAL.search(answer, at)) is not None:
        length = int(marker[1])
        pieces += [answer[at : marker.end()], b"?" * length]
        at = marker.end() + length
    return b"".join([*pieces, answer[at:]])


def read_only(folder: str) -> Callable[[Faults], None]:
    """A folder nobody may write to: ``read_only("Drafts")(embedded_imap.faults)``."""

    async def appending(_session: Session, command: Command, execute: Execute) -> str:
        if _names(command, folder):
            raise RefusedError("NO [NOPERM] You may not write to this mailbox.")
        return await execute()

    async def selecting(session: Session, command: Command, execute: Execute) -> str:
        answer = await execute()
        if not _names(command, folder) or session.selected is None:
            return answer
        session.selected.read_only = True
        return answer.replace("[READ-WRITE]", "[READ-ONLY]")

    def apply(faults: Faults) -> None:
        faults.on("APPEND", appending)
        faults.on("SELECT", selecting)

    return apply


def spells_as_bytes(folder: str) -> Callable[[Faults], None]:
    """A folder whose name is kept byte for byte, be it no modified UTF-7 (RFC 3501, 5.1.3): another spelling names none."""
    told, kept = encode_folder(folder).encode(), folder.encode()

    async def naming(_session: Session, command: Command, execute: Execute) -> str:
        if _names(command, told.decode()):
            raise RefusedError("NO [NONEXISTENT] Unknown mailbox")
        return await execute()

    def apply(faults: Faults) -> None:
        for command in ("STATUS", "EXAMINE", "SELECT", "APPEND"):
            faults.on(command, naming)
        faults.on("LIST", rewrite(lambda answer: answer.replace(told, kept)))

    return apply


def _names(command: Command, folder: str) -> bool:
    target = command.arguments[0] if command.arguments else b""
    return (target.encode() if isinstance(target, str) else target) == folder.encode()

"""An SMTP server that follows the protocol but for one fault in one phase."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import StrEnum

from tests.servers.certificate import Certificate


class Phase(StrEnum):
    """What the server answers to; ``MESSAGE``: the line with the final dot."""

    GREETING = "greeting"
    EHLO = "EHLO"
    STARTTLS = "STARTTLS"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    MESSAGE = "final dot"
    QUIT = "QUIT"


class Fault(StrEnum):
    """What it does instead of answering well."""

    LATER = "4xx"
    NEVER = "5xx"
    CUT = "hangs up"
    CUT_IN_ANSWER = "hangs up within its answer"
    SILENCE = "silence"
    GARBAGE = "garbage"
    FLOOD = "endless answer"
    EXTRA = "another answer in the same packet"
    STRIPPED = "does not offer it"


_GOOD = {Phase.GREETING: "220 ready", Phase.STARTTLS: "220 go", Phase.AUTH: "235 in", Phase.DATA: "354 go", Phase.QUIT: "221 bye"}
_PHASES = {phase.value: phase for phase in Phase}


@dataclass
class Script:
    """``fault`` in ``phase``, else all is well. ``taken``: mails whose final dot was read. ``hang_up_after``: bytes read from the client."""

    phase: Phase | None = None
    fault: Fault | None = None
    certificate: Certificate | None = None
    hang_up_after: int | None = None
    say_only: int | None = None
    taken: list[bytes] = field(default_factory=list[bytes])
    heard: int = 0
    said: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._converse(reader, writer)
        except (
            asyncio.IncompleteReadError,
            ConnectionError,
            ssl.SSLError,
            TimeoutError,
            asyncio.LimitOverrunError,
            asyncio.CancelledError,
        ):
            pass
        finally:
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not await self._answer(Phase.GREETING, writer):
            return
        while line := await self._read(reader, b"\r\n"):
            phase = _PHASES.get(line.split()[0].decode())
            if phase is None:
                writer.write(b"250 fine\r\n")
                continue
            if not await self._answer(phase, writer):
                return
            if phase is Phase.STARTTLS and self.certificate is not None:
                await writer.start_tls(self.certificate.server_context())
            elif phase is Phase.DATA and (self.phase is not Phase.DATA or self.fault is Fault.EXTRA):
                self.taken.append(await self._read(reader, b"\r\n.\r\n"))
                if not await self._answer(Phase.MESSAGE, writer):
                    return
            elif phase is Phase.QUIT:
                return

    async def _read(self, reader: asyncio.StreamReader, until: bytes) -> bytes:
        if self.hang_up_after is None:
            return await reader.readuntil(until)
        found = bytearray()
        while not found.endswith(until):
            if self.heard >= self.hang_up_after:
                raise ConnectionResetError
            found += await reader.readexactly(1)
            self.heard += 1
        return bytes(found)

    def _usual(self, phase: Phase) -> bytes:
        if phase is Phase.EHLO:
            offers = ["AUTH PLAIN"]
            if self.certificate is not None and not (self.phase is Phase.STARTTLS and self.fault is Fault.STRIPPED):
                offers.append("STARTTLS")
            if self.phase is Phase.AUTH and self.fault is Fault.STRIPPED:
                offers.remove("AUTH PLAIN")
            lines = ["here", "8BITMIME", *offers, "SIZE 1000000"]
            return "".join(f"250{' ' if line == lines[-1] else '-'}{line}\r\n" for line in lines).encode()
        return f"{_GOOD.get(phase, '250 fine')}\r\n".encode()

    async def _answer(self, phase: Phase, writer: asyncio.StreamWriter) -> bool:
        """Answer, well or not; whether to go on."""
        usual = self._usual(phase)
        match self.fault if phase is self.phase else None:
            case Fault.LATER:
                said = b"451 4.3.0 later\r\n"
            case Fault.NEVER:
                said = b"550 5.1.1 never\r\n"
            case Fault.CUT:
                return False
            case Fault.CUT_IN_ANSWER:
                await self._say(usual[:2], writer)
                return False
            case Fault.SILENCE:
                await asyncio.sleep(120)
                return False
            case Fault.GARBAGE:
                said = b"\x00\xff what?\r\n"
            case Fault.FLOOD:
                said = b"250-and so on\r\n" * 9000
            case Fault.EXTRA:
                said = usual + b"250 taken\r\n"
            case _:
                said = usual
        return await self._say(said, writer)

    async def _say(self, words: bytes, writer: asyncio.StreamWriter) -> bool:
        if self.say_only is not None:
            words = words[: max(0, self.say_only - self.said)]
        self.said += len(words)
        writer.write(words)
        await writer.drain()
        return self.say_only is None or self.said < self.say_only


@asynccontextmanager
async def listening(script: Script) -> AsyncGenerator[int]:
    """The port on which it serves."""
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()

"""A transport, and a server that follows a script."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from connectors.network import Security
from connectors.smtp import SmtpSettings, SmtpTransport

SENDER = "sam@example.org"
LENA = "lena@example.com"
RAW = (
    b"From: sam@example.org\r\nTo: lena@example.com\r\nSubject: Thank you\r\n"
    b"Message-ID: <1@example.org>\r\n\r\nHello Lena,\r\n.\r\n..two\r\nyours, Sam\r\n"
)


def transport_to(port: int, security: Security = Security.NONE, **changes: object) -> SmtpTransport:
    values: dict[str, object] = {
        "name": "personal",
        "host": "127.0.0.1",
        "port": port,
        "username": None,
        "security": security,
        "timeout": 20.0,
        "final_timeout": 20.0,
    }
    return SmtpTransport(SmtpSettings(**(values | changes)), lambda: "secret")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


@dataclass
class Script:
    """A server that follows the protocol but for what ``answers`` says to a verb; ``cut``: it hangs up instead."""

    answers: dict[str, str] = field(default_factory=dict[str, str])
    cut: str | None = None
    offers: str = "250-here\r\n250-8BITMIME\r\n250 AUTH PLAIN XOAUTH2\r\n"
    verbs: list[str] = field(default_factory=list[str])
    taken: list[bytes] = field(default_factory=list[bytes])
    reached: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(self.answers.get("GREETING", "220 ready\r\n").encode())
            while line := await reader.readline():
                verb = line.split()[0].decode().upper() if line.split() else ""
                self.verbs.append(line.decode().strip())
                if not await self._reply(verb, writer):
                    return
                if verb == "DATA" and "DATA" not in self.answers:
                    self.taken.append(await reader.readuntil(b"\r\n.\r\n"))
                    if not await self._reply("MESSAGE", writer):
                        return
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _reply(self, verb: str, writer: asyncio.StreamWriter) -> bool:
        if self.cut == verb:
            return False
        usual = {"EHLO": self.offers, "DATA": "354 go\r\n", "AUTH": "235 in\r\n"}
        answer = self.answers.get(verb, usual.get(verb, "250 fine\r\n"))
        if answer == "":
            self.reached.set()
            await asyncio.Event().wait()
        writer.write(answer.encode())
        await writer.drain()
        return True


@asynccontextmanager
async def scripted(script: Script) -> AsyncGenerator[SmtpTransport]:
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    try:
        yield transport_to(server.sockets[0].getsockname()[1], timeout=0.5, data_timeout=0.5, final_timeout=0.5)
    finally:
        server.close()

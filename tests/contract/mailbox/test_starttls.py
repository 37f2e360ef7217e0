"""STARTTLS on the wire: what an attacker puts in front of the encryption is not taken for what the server said behind it.

The attack: the answer to STARTTLS and further answers come in one packet, in clear; a client that reads them from its buffer after the
handshake believes them (RFC 9051, 11.3; CVE-2011-0411 and its like in clients).
"""

import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

import pytest

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Security
from daemon.errors import MailServerError
from tests.servers.certificate import Certificate


@contextmanager
def injecting(certificate: Certificate, injected: bytes) -> Generator[tuple[int, list[bytes]]]:
    """A server whose answer to STARTTLS comes with more, as somebody on the line would add it; what it hears after the handshake."""
    heard: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                line, _ = listener.accept()
                with line, suppress(OSError, ssl.SSLError):
                    _converse(line, certificate, injected, heard)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], heard
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(30)


def _converse(line: socket.socket, certificate: Certificate, injected: bytes, heard: list[bytes]) -> None:
    line.settimeout(30)
    line.sendall(b"* OK hello\r\n")
    while True:
        tag, _, command = _line(line).partition(b" ")
        if command.strip().upper() == b"STARTTLS":
            line.sendall(tag + b" OK begin\r\n" + injected.replace(b"TAG", tag))
            break
        line.sendall(b"* CAPABILITY IMAP4rev1 STARTTLS\r\n" + tag + b" OK\r\n")
    with certificate.server_context().wrap_socket(line, server_side=True) as secure:
        while asked := _line(secure):
            heard.append(asked)
            tag, _, command = asked.partition(b" ")
            if command.upper().startswith(b"CAPABILITY"):
                secure.sendall(b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n" + tag + b" OK\r\n")
            else:
                secure.sendall(tag + b" NO [AUTHENTICATIONFAILED] no\r\n")


def _line(line: socket.socket) -> bytes:
    read = b""
    while not read.endswith(b"\n"):
        more = line.recv(1)
        if not more:
            return b""
        read += more
    return read


@pytest.mark.parametrize(
    "injected",
    [
        b"* CAPABILITY IMAP4rev1 AUTH=EVIL X-EVIL\r\n",
        b"* PREAUTH you are somebody\r\n",
        b"* OK [ALERT] log in at evil.example\r\n",
        b'* LIST () "/" "Evil"\r\n',
    ],
)
async def test_what_came_in_clear_is_forgotten_when_the_line_is_encrypted(certificate: Certificate, injected: bytes) -> None:
    """Either the handshake fails on the stray bytes, or they are gone: nothing of them is believed, and no password leaves in clear."""
    with injecting(certificate, injected) as (port, heard):
        settings = ImapSettings(
            "t", "127.0.0.1", "sam", port, Security.STARTTLS, ca_file=str(certificate.ca_file), timeout=30.0, connect_timeout=30.0
        )
        box = ImapMailbox(settings, lambda: "open-sesame")
        with pytest.raises(MailServerError) as told:
            await box.folders()
        await box.close()
    assert "evil" not in str(told.value).lower()
    if heard:  # the handshake went through: what is believed was asked for anew, behind it
        assert any(b"CAPABILITY" in line.upper() for line in heard)
        assert not any(b"EVIL" in line.upper() for line in heard)

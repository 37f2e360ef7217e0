"""A line between client and server that counts round trips and notes when the server tells of new mail."""

import socket
import threading
import time
from types import TracebackType
from typing import Self

_CHUNK = 256 * 1024


class Relay:
    """Listens on ``port``. ``commands``: lines with a tag that clients sent so far. ``told``: when EXISTS last passed to a client."""

    def __init__(self, server_port: int) -> None:
        self.commands = 0
        self.told = 0.0
        self.expunged = 0.0
        self._server_port = server_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self._server_port))
            for line in (client, server):
                line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._upwards, args=(client, server), daemon=True).start()
            threading.Thread(target=self._downwards, args=(server, client), daemon=True).start()

    def _upwards(self, client: socket.socket, server: socket.socket) -> None:
        try:
            while data := client.recv(_CHUNK):
                self.commands += sum(line[:1] == b"W" and line[1:2].isdigit() for line in data.split(b"\r\n"))
                server.sendall(data)
        except OSError:
            pass
        server.close()

    def _downwards(self, server: socket.socket, client: socket.socket) -> None:
        try:
            while data := server.recv(_CHUNK):
                if data.startswith(b"* ") and b" EXISTS\r\n" in data[:40]:
                    self.told = time.perf_counter()
                if b"OK Expunge completed" in data:
                    self.expunged = time.perf_counter()
                client.sendall(data)
        except OSError:
            pass
        client.close()

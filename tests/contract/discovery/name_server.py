"""A DNS server on loopback that knows a few records and answers NXDOMAIN to everything else."""

import socket
import threading
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

import dns.flags
import dns.message
import dns.rcode
import dns.rrset


class NameServer:
    """``records``: (name without the final dot, type) -> values in zone file notation. ``silent``: takes questions and says nothing."""

    def __init__(self, records: Mapping[tuple[str, str], Sequence[str]], *, silent: bool = False) -> None:
        self._records = records
        self._silent = silent
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.asked: list[tuple[str, str]] = []

    @property
    def port(self) -> int:
        """Where it listens, on 127.0.0.1."""
        port: int = self._socket.getsockname()[1]
        return port

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waking:
            waking.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            packet, peer = self._socket.recvfrom(4096)
            if not packet:
                return
            question = dns.message.from_wire(packet)
            asked = question.question[0]
            name, kind = asked.name.to_text(omit_final_dot=True).lower(), asked.rdtype.name
            self.asked.append((name, kind))
            if self._silent:
                continue
            answer = dns.message.make_response(question)
            answer.flags |= dns.flags.RA
            values = self._records.get((name, kind))
            if values:
                answer.answer.append(dns.rrset.from_text(asked.name, 60, "IN", kind, *values))
            else:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            self._socket.sendto(answer.to_wire(), peer)

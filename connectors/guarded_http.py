"""HTTP for calendars: few bytes, no surprises, and credentials that stay with the host they belong to.

Rules:
1. https only; http to this machine alone (and then nowhere else).
2. A redirect is judged like a first request, hop by hop; to another origin it is followed only where no credentials are at stake.
3. With ``private`` False the address that is connected to must be public: it is looked up once, judged, and used as judged, so that a
   name cannot be public for the check and private for the connection. Proxies of the environment are not used for the same reason.
4. An answer is bounded in bytes and in time. No URL, no credential and no server text gets into an error: the address of a feed is a secret.
"""

import contextlib
import http.client
import ipaddress
import socket
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from connectors.network import is_loopback, trusted_context

_HOPS = 5
_CONNECT_SECONDS = 30.0
_ANSWER_SECONDS = 120.0
_CHUNK = 64 * 1024
_FAULTS = (OSError, http.client.HTTPException, ValueError)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class HttpError(Exception):
    """The request failed; ``why`` is a phrase that holds neither address nor secret."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class ElsewhereError(HttpError):
    """The server redirects to another host; ``host`` is where, ``url`` the whole address."""

    def __init__(self, host: str, url: str) -> None:
        super().__init__(f"it redirects to another host ({host})")
        self.host = host
        self.url = url


@dataclass(frozen=True, slots=True)
class Answer:
    """A final answer; header names in lower case. ``url`` is where it came from, after redirects."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


@dataclass(frozen=True, slots=True)
class _Request:
    method: str
    target: str
    body: bytes | None
    fields: dict[str, str]
    url: str


@dataclass(frozen=True, slots=True)
class _Origin:
    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: str) -> "_Origin":
        try:
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError as error:
            raise HttpError("its address cannot be read") from error
        if parts.scheme not in {"https", "http"} or not parts.hostname:
            raise HttpError("its address is neither https nor http")
        return cls(parts.scheme, parts.hostname, port)


class GuardedClient:
    """One connection at a time, used by one thread at a time.

    ``authorization`` gives the value of the Authorization field for each request; ``largest`` bounds an answer, in bytes.
    ``follow`` False: a redirect is the answer. ``patience``: how long a server may say nothing, in seconds. ``round_trips`` counts
    requests on the wire.
    """

    def __init__(
        self,
        *,
        largest: int,
        private: bool,
        authorization: Callable[[], str] | None = None,
        ca_file: str | None = None,
        follow: bool = True,
        patience: float = _CONNECT_SECONDS,
    ) -> None:
        self._largest = largest
        self._private = private
        self._authorization = authorization
        self._ca_file = ca_file
        self._follow = follow
        self._patience = patience
        self._closed = threading.Event()
        self._connection: http.client.HTTPConnection | None = None
        self._connected_to: _Origin | None = None
        self.round_trips = 0

    def request(self, method: str, url: str, body: bytes | None = None, headers: Mapping[str, str] | None = None) -> Answer:
        """Ask, and follow redirects. Raises ``HttpError``."""
        first = _Origin.of(url)
        for _ in range(_HOPS):
            origin = _Origin.of(url)
            self._judge(url, origin, first)
            answer = self._asked(method, url, origin, body, dict(headers or {}))
            target = answer.headers.get("location", "")
            if answer.status not in _REDIRECTS or not target or not self._follow:
                return answer
            try:
                url = urljoin(url, target)
            except ValueError:
                raise HttpError("it redirects to an address that cannot be read") from None
        raise HttpError("it redirects in circles")

    def close(self) -> None:
        """Drop the connection; never raises. May come from another thread: whatever it still asks fails, until ``reopen``."""
        self._closed.set()
        self._drop()

    def reopen(self) -> None:
        """Let a client that was closed ask again."""
        self._closed.clear()

    def _drop(self) -> None:
        connection, self._connection, self._connected_to = self._connection, None, None
        if connection is not None:
            with contextlib.suppress(OSError):
                connection.close()

    def _judge(self, url: str, origin: _Origin, first: _Origin) -> None:
        if origin.scheme == "http" and not (is_loopback(origin.host) and is_loopback(first.host)):
            raise HttpError("it would be reached without encryption")
        if origin != first and self._authorization is not None:
            raise ElsewhereError(origin.host, url)

    def _asked(self, method: str, url: str, origin: _Origin, body: bytes | None, headers: dict[str, str]) -> Answer:
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        if any(ord(char) <= 32 or ord(char) >= 127 for char in target):
            raise HttpError("its address holds characters that need quoting")
        fields = {"User-Agent": "afterword", "Accept-Encoding": "identity", **headers}
        if self._authorization is not None:
            fields["Authorization"] = self._authorization()
        request = _Request(method, target, body, fields, url)
        may_be_stale = self._connected_to == origin
        try:
            return self._exchanged(request, origin)
        except _FAULTS as error:
            self._drop()
            if not (may_be_stale and isinstance(error, (http.client.RemoteDisconnected, ConnectionError))):
                raise HttpError(_phrase(error)) from None
        try:  # the connection was kept from an earlier request and is gone: once more, on a new one
            return self._exchanged(request, origin)
        except _FAULTS as error:
            self._drop()
            raise HttpError(_phrase(error)) from None

    def _exchanged(self, request: _Request, origin: _Origin) -> Answer:
        connection = self._connection_to(origin)
        self.round_trips += 1
        connection.request(request.method, request.target, request.body, request.fields)
        response = connection.getresponse()
        with contextlib.closing(response):  # one that broke off would keep the socket open, whatever the connection does
            content = self._read(response)
        if response.will_close:
            self._drop()
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, content, request.url)

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        deadline = time.monotonic() + _ANSWER_SECONDS
        chunks: list[bytes] = []
        size = 0
        while chunk := response.read1(_CHUNK):
            size += len(chunk)
            if size > self._largest:
                self._drop()
                raise HttpError(f"its answer is larger than {self._largest // 1024 // 1024} MB")
            if time.monotonic() > deadline:
                self._drop()
                raise HttpError("its answer does not end")
            chunks.append(chunk)
        missing = response.length
        response.close()  # read1 leaves it open at the end of a known length, and the connection could not be used again
        if missing:
            self._drop()
            raise HttpError("its answer was cut off")
        return b"".join(chunks)

    def _connection_to(self, origin: _Origin) -> http.client.HTTPConnection:
        if self._connection is not None and self._connected_to == origin:
            return self._connection
        self._drop()
        if self._closed.is_set():
            raise HttpError("it was closed")
        if origin.scheme == "https":
            context = trusted_context(self._ca_file)
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                origin.host, origin.port, timeout=_CONNECT_SECONDS, context=context
            )
            plain = self._socket(origin)
            try:
                connection.sock = context.wrap_socket(plain, server_hostname=origin.host)
            except BaseException:
                plain.close()
                raise
        else:
            connection = http.client.HTTPConnection(origin.host, origin.port, timeout=_CONNECT_SECONDS)
            connection.sock = self._socket(origin)
        connection.auto_open = 0  # http.client would connect again by itself: by name, unjudged, and after ``close``
        self._connection, self._connected_to = connection, origin
        if self._closed.is_set():  # meanwhile
            self._drop()
        return connection

    def _socket(self, origin: _Origin) -> socket.socket:
        """Connect to an address that was judged, not to a name that may mean another one a moment later."""
        found = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        addresses = [str(entry[4][0]) for entry in found]
        if not self._private and not is_loopback(origin.host):
            addresses = [address for address in addresses if _is_public(address)]
            if not addresses:
                raise HttpError("its address lies in a private network")
        failure: OSError = OSError("no address")
        for address in addresses:
            try:
                connected = socket.create_connection((address, origin.port), timeout=_CONNECT_SECONDS)
            except OSError as error:
                failure = error
            else:
                connected.settimeout(self._patience)
                return connected
        raise failure


def _is_public(address: str) -> bool:
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    judged = mapped or parsed
    return bool(judged.is_global) and not judged.is_multicast


def _phrase(error: Exception) -> str:
    """A phrase for a fault of the network; the library's own words may quote the address."""
    if isinstance(error, socket.gaierror):
        return "its host name was not found"
    if isinstance(error, TimeoutError):
        return "it does not answer"
    if type(error).__module__ == "ssl":
        return "its certificate or encryption is not to be trusted"
    if isinstance(error, OSError):
        return "it could not be reached"
    return "its answer is no HTTP"

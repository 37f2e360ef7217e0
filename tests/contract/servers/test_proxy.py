"""The proxy breaks lines where it is told to."""

import socket
from collections.abc import Iterator
from threading import Thread

import pytest

from tests.servers.proxy import Proxy


@pytest.fixture
def echo_port() -> Iterator[int]:
    """A server that sends back what it gets, one client after the other."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line:
                try:
                    while data := line.recv(1000):
                        line.sendall(data)
                except OSError:
                    pass

    thread = Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def connect(proxy: Proxy) -> socket.socket:
    return socket.create_connection((proxy.host, proxy.port), timeout=20)


def received(line: socket.socket) -> bytes:
    """Everything up to the break."""
    data = b""
    try:
        while piece := line.recv(1000):
            data += piece
    except ConnectionResetError:
        pass
    return data


def received_from_new(proxy: Proxy) -> bytes:
    """What a new connection brings; the reset may come before the client has seen that it stands."""
    try:
        line = connect(proxy)
    except ConnectionResetError:
        return b""
    with line:
        return received(line)


def test_bytes_pass_untouched_and_connections_are_counted(echo_port: int) -> None:
    with Proxy("127.0.0.1", echo_port) as proxy:
        with connect(proxy) as line:
            line.sendall(b"hello")
            assert line.recv(10) == b"hello"
        with connect(proxy) as line:
            line.sendall(b"again")
            assert line.recv(10) == b"again"
        assert proxy.accepted == 2


def test_a_line_is_cut_after_so_many_bytes_and_only_once(echo_port: int) -> None:
    with Proxy("127.0.0.1", echo_port) as proxy:
        proxy.cut_after(to_client=3)
        with connect(proxy) as line:
            line.sendall(b"hello")
            assert len(received(line)) <= 3
        with connect(proxy) as line:
            line.sendall(b"hello")
            assert line.recv(10) == b"hello"


def test_a_frozen_line_stays_open_and_silent(echo_port: int) -> None:
    with Proxy("127.0.0.1", echo_port) as proxy, connect(proxy) as line:
        proxy.freeze()
        line.sendall(b"hello")
        line.settimeout(0.1)
        with pytest.raises(TimeoutError):
            line.recv(10)
        line.settimeout(20)
        proxy.thaw()
        assert line.recv(10) == b"hello"


def test_lines_are_cut_and_refused_at_once(echo_port: int) -> None:
    with Proxy("127.0.0.1", echo_port) as proxy, connect(proxy) as line:
        line.sendall(b"hello")
        assert line.recv(10) == b"hello"
        proxy.cut_all()
        assert received(line) == b""
        proxy.refuse()
        assert received_from_new(proxy) == b""

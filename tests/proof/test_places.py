"""The calls of a run are the same ones each time, however its answers come: else a case would be tried twice, or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]
_ROOT = Path(__file__).resolve().parents[2]

# In a process of its own: what is watched stays watched.
_ASKS_TWICE = """
import socket, sys, threading
from tests.proof.orders import Watched
from tests.proof.places import Places, watch

PIECES = int(sys.argv[1])
server = socket.create_server(("127.0.0.1", 0))
heard, read = threading.Semaphore(0), threading.Semaphore(0)
lines = []  # open to the end, since nothing is read from them

def serve():
    line, _ = server.accept()
    lines.append(line)
    for _ in range(2):
        heard.acquire()
        for piece in range(0, 12, 12 // PIECES):
            line.send(b"hello, world"[piece : piece + 12 // PIECES])
            if piece + 12 // PIECES < 12:
                read.acquire()

threading.Thread(target=serve).start()
places = Places(Watched.CALLS, None)
watch(places)
client = socket.create_connection(server.getsockname())
for _ in range(2):
    client.sendall(b"ask")
    heard.release()
    answer = b""
    while len(answer) < 12:
        answer += client.recv(100)
        if len(answer) < 12 and len(answer) % (12 // PIECES) == 0:
            read.release()
    assert answer == b"hello, world", answer
print([name for name in places.passed if name != "send"])  # that is the server
"""

_STORES = """
import sqlite3
from tests.proof.orders import Watched
from tests.proof.places import Places, watch

places = Places(Watched.CALLS, None)
watch(places)
connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE words (word TEXT)")
connection.executemany("INSERT INTO words VALUES (?)", [("one",), ("two",)])
connection.commit()
cursor = connection.cursor()
assert cursor.execute("SELECT count(*) FROM words WHERE word > ?", ("a",)).fetchall() == [(2,)]
cursor.executemany("INSERT INTO words VALUES (?)", [("three",)])
print(places.passed)
"""


def _calls(program: str, *arguments: str) -> str:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout.strip()


def test_an_answer_counts_as_often_in_one_piece_as_in_many() -> None:
    whole = _calls(_ASKS_TWICE, "1")
    assert whole == str(["getaddrinfo", "connect", *["sendall", "recv", "recv in the midst"] * 2])
    assert [_calls(_ASKS_TWICE, str(pieces)) for pieces in (2, 3, 6)] == [whole] * 3


def test_a_statement_counts_once_whether_a_cursor_runs_it_or_the_connection() -> None:
    """Those of the connection were not counted, and the store had come to run nearly all of its statements so."""
    assert _calls(_STORES) == str(["sqlite3.connect", "execute", "executemany", "commit", "execute", "executemany"])

"""Memory of several threads comes from one place."""

import ctypes
import subprocess
import sys

import pytest

_PROGRAM = """
import ctypes, threading
from connectors.allocator import keep_in_one_place
if {kept}:
    keep_in_one_place()
together = threading.Barrier(4)
def take():
    together.wait()
    held = [bytes(2000) for _ in range(1000)]
    together.wait()
threads = [threading.Thread(target=take) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
out = ctypes.c_void_p(libc.fopen(b"/dev/stdout", b"w"))
libc.malloc_info(0, out)
libc.fclose(out)
"""


def _arenas(*, kept: bool) -> int:
    done = subprocess.run([sys.executable, "-c", _PROGRAM.format(kept=kept)], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_info"), reason="only glibc tells")
def test_threads_share_one_arena() -> None:
    assert _arenas(kept=False) > 1, "the check itself sees nothing"
    assert _arenas(kept=True) == 1


_HOLES = """
from connectors.allocator import give_back, keep_in_one_place
def resident():
    return int(open("/proc/self/statm").read().split()[1])
keep_in_one_place()
held = [bytes(20_000) for _ in range(2_000)]
del held[::2]
before = resident()
give_back()
print(before - resident())
"""


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "malloc_trim"), reason="only glibc can")
def test_what_is_free_between_what_is_held_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", _HOLES], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 1_000, "pages: half of the thousand blocks of five"


def test_nothing_is_done_where_the_library_knows_no_such_option() -> None:
    program = """
import ctypes
class Bare:
    def __init__(self, name): pass
ctypes.CDLL = Bare
from connectors.allocator import give_back, keep_in_one_place
keep_in_one_place()
give_back()
"""
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0

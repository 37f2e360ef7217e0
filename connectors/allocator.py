"""How the C library hands out memory, where it can be told (glibc).

Each of our threads would get an arena of its own, out of which little finds its way back: of 100,000 messages looked at the peak was
9 MB higher, and crept up with their number. The interpreter's own lock has only one of them ask at a time anyway, SQLite aside.
Large blocks are mapped, so that they go back at once when they are freed; glibc would raise that limit with the first large one (mallopt(3)).
"""

import ctypes

_LIBRARY = ctypes.CDLL(None)
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_LARGE = 64 * 1024


def keep_in_one_place() -> None:
    """To be called before the first thread is begun. Elsewhere than on glibc nothing is done."""
    set_option = getattr(_LIBRARY, "mallopt", None)
    if set_option is not None:
        set_option(_M_ARENA_MAX, 1)
        set_option(_M_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Let the system have what is free, after much was held for a while; it takes under a millisecond.

    Otherwise pieces that lie between others stay with the process, a little more each time: the peak of 200,000 messages was 1 MB above
    that of 100,000 (malloc_trim(3)).
    """
    trim = getattr(_LIBRARY, "malloc_trim", None)
    if trim is not None:
        trim(0)

"""How the C library hands out memory, where it can be told (glibc).

Each of our threads would get an arena of its own, out of which little finds its way back: of 100,000 messages looked at the peak was
9 MB higher, and crept up with their number. The interpreter's own lock has only one of them ask at a time anyway, SQLite aside.
Large blocks are mapped, so that they go back at once when they are freed; glibc would raise that limit with the first large one (mallopt(3)).
"""

import ctypes

_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_LARGE = 64 * 1024


def keep_in_one_place() -> None:
    """To be called before the first thread is begun. Elsewhere than on glibc nothing is done."""
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is not None:
        set_option(_M_ARENA_MAX, 1)
        set_option(_M_MMAP_THRESHOLD, _LARGE)

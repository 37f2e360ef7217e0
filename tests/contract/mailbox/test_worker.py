"""The thread of a connection does first what somebody waits for."""

import threading
from functools import partial

from connectors.imap.worker import Worker


async def test_what_is_fetched_ahead_lets_go_first_what_somebody_waits_for_and_all_is_done_before_the_end() -> None:
    worker = Worker("test", lambda: None)
    may_begin, done = threading.Event(), list[str]()
    worker.post(lambda: may_begin.wait(60))
    for name in ("first ahead", "second ahead"):
        worker.post(partial(done.append, name), ahead=True)
    worker.post(lambda: done.append("waited for"))
    may_begin.set()
    assert await worker.stop(60)
    assert done == ["waited for", "first ahead", "second ahead"]
    await worker.do(lambda: done.append("afterwards"))
    assert done[-1] == "afterwards"
    assert await worker.stop(60)

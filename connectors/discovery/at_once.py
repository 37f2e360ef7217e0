"""Several slow questions at once, with one deadline for all: what has not answered by then is left behind.

Daemon threads, since a look-up that hangs cannot be stopped and must not hold up the end of the program.
"""

import contextlib
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

Answer = TypeVar("Answer")


def at_once(questions: Sequence[Callable[[], Answer]], seconds: float) -> list[Answer | None]:
    """The answers in the order of the questions; None where one came too late or the question failed."""
    answers: list[Answer | None] = [None] * len(questions)
    left = len(questions)
    all_there = threading.Condition()

    def ask(place: int) -> None:
        nonlocal left
        answer: Answer | None = None
        with contextlib.suppress(Exception):  # what cannot be asked was not answered
            answer = questions[place]()
        with all_there:
            if left > 0:  # negative: the deadline has passed, and the answers were handed over
                answers[place] = answer
                left -= 1
            all_there.notify()

    for place in range(len(questions)):
        threading.Thread(target=ask, args=(place,), name=f"discovery-{place}", daemon=True).start()
    with all_there:
        all_there.wait_for(lambda: left == 0, seconds)
        handed_over, left = list(answers), -1
    return handed_over

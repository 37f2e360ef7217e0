"""An account whose passes fail is left alone ever longer, up to a bound, and far longer where the server wants it."""

import pytest

from daemon.errors import LoginRefusedError, PauseWantedError, SecretUnavailableError, UnreachableError, WorldError
from daemon.runtime.pause import Pause

DOWN = UnreachableError("s", "no connection")
AWAY = PauseWantedError("s", "throttled")


class Seconds:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def lasting(error: WorldError, times: int, drawn: float = 0.5) -> float | None:
    pause = Pause(Seconds(), lambda: drawn)
    for _ in range(times):
        pause.after(error)
    return pause.left


@pytest.mark.parametrize("error", [DOWN, SecretUnavailableError("personal", "locked", "unlock it")])
def test_it_doubles_up_to_a_bound(error: WorldError) -> None:
    assert [lasting(error, times) for times in (1, 2, 3, 7, 999)] == [5, 10, 20, 300, 300]


@pytest.mark.parametrize("error", [AWAY, LoginRefusedError("s", "no")])
def test_it_is_longest_where_nobody_is_let_in(error: WorldError) -> None:
    assert [lasting(error, times) for times in (1, 2, 3, 999)] == [300, 600, 1200, 3600]


def test_no_two_accounts_come_back_in_step() -> None:
    assert [lasting(DOWN, 1, drawn) for drawn in (0.0, 1.0)] == [3.75, 6.25]


def test_time_ends_it_and_so_does_a_sign_of_life() -> None:
    now = Seconds()
    pause = Pause(now, lambda: 0.5)
    left = [pause.left]
    pause.end()  # there is none
    left.append(pause.left)
    pause.after(DOWN)
    for seconds in (0, 2, 60):
        now.at += seconds
        left.append(pause.left)
    pause.after(DOWN)
    pause.end()
    assert [*left, pause.left] == [None, None, 5, 3, 0, 0]


def test_after_a_pass_that_succeeded_it_begins_small_again() -> None:
    pause = Pause(Seconds(), lambda: 0.5)
    for error in (DOWN, DOWN, AWAY, AWAY, None, DOWN):
        pause.after(error)
    assert pause.left == 5


def test_only_one_that_is_wanted_is_said_to_be() -> None:
    now = Seconds()
    pause = Pause(now, lambda: 0.5)
    wanted = [pause.is_wanted]
    pause.after(AWAY)
    wanted.append(pause.is_wanted)
    now.at += 3600  # it is over
    wanted.append(pause.is_wanted)
    pause.after(DOWN)
    assert [*wanted, pause.is_wanted] == [False, True, False, False]

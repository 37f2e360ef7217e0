"""An account whose passes fail is left alone ever longer, up to a bound, and far longer where the server wants it."""

import pytest

from daemon.errors import (
    CertificateError,
    LoginRefusedError,
    MailServerError,
    PauseWantedError,
    SecretUnavailableError,
    UnreachableError,
    WorldError,
)
from daemon.runtime.pause import Pause
from daemon.runtime.service import TICK_SECONDS

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


@pytest.mark.parametrize("error", [MailServerError("s", "goodbye"), SecretUnavailableError("personal", "locked", "unlock it")])
def test_it_doubles_up_to_a_bound(error: WorldError) -> None:
    assert [lasting(error, times) for times in (1, 2, 3, 7, 999)] == [5, 10, 20, 300, 300]


@pytest.mark.parametrize("error", [DOWN, CertificateError("s", "of a hotel's page for guests")])
def test_where_there_is_no_network_it_ends_soon_after_there_is_one_again(error: WorldError) -> None:
    """Regression: after an hour without a network a pass could come six minutes after its return."""
    assert [lasting(error, times) for times in (1, 2, 3, 4)] == [5, 10, 20, 40]
    longest = lasting(error, 999, drawn=1.0)
    assert longest is not None
    assert 40 < longest <= TICK_SECONDS


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


def test_after_a_sign_of_life_it_begins_small_again() -> None:
    pause = Pause(Seconds(), lambda: 0.5)
    for _ in range(9):
        pause.after(DOWN)
    pause.end()
    pause.after(DOWN)
    assert pause.left == 5


def test_no_sign_of_life_has_a_refused_password_tried_more_often() -> None:
    pause = Pause(Seconds(), lambda: 0.5)
    for _ in range(9):
        pause.after(AWAY)
    pause.end()
    pause.after(AWAY)
    assert pause.left == 3600


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

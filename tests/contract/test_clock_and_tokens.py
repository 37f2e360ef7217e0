"""Clock and tokens keep what their ports promise."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from connectors.clock import FixedClock, SystemClock
from connectors.tokens import RandomTokens
from daemon.ports.world import Clock, Tokens


def test_the_system_clock_tells_utc_and_its_monotonic_side_never_goes_back() -> None:
    clock: Clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    first = clock.monotonic()
    assert clock.monotonic() >= first


def test_a_fixed_clock_stands_at_its_instant_in_utc() -> None:
    clock: Clock = FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=2))))
    assert clock.now() == datetime(2026, 3, 2, 7, 30, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.now() == clock.now()


def test_a_fixed_clock_refuses_an_instant_without_offset() -> None:
    with pytest.raises(ValueError, match="UTC offset"):
        FixedClock(datetime(2026, 3, 2, 9, 30))  # noqa: DTZ001 - that is the point


def test_tokens_are_forty_lower_case_hex_digits_and_never_the_same() -> None:
    tokens: Tokens = RandomTokens()
    drawn = {tokens.new() for _ in range(500)}
    assert len(drawn) == 500
    assert all(len(token) == 40 and set(token) <= set("0123456789abcdef") for token in drawn)

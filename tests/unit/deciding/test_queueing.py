"""What the program sends by itself, and when (E12, E13)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.deciding.business import BusinessCalendar
from daemon.deciding.queueing import BURST, MOST_A_DAY, Leaving, Slot, is_queued, may_be_sent, obstacle, send_time, window
from daemon.deciding.values import Policy, Step, StepState, Touch
from tests.builders import at

BERLIN = ZoneInfo("Europe/Berlin")
BUSINESS = BusinessCalendar(BERLIN, frozenset({date(2026, 12, 25)}), timedelta(hours=9), timedelta(hours=17))
TUESDAY = at("2026-12-01 09:00")  # 10:00 in Berlin
QUEUE = Policy(mode="queue", timezone="Europe/Berlin")


def slot(touch: Touch = Touch.CHECK_IN, *others: Leaving, seed: str = "1", employer: str = "northwind.example") -> Slot:
    return Slot(touch, employer, seed, BUSINESS, BERLIN, at("2026-12-15 09:00"), others)


def leaving(when: datetime, employer: str = "northwind.example", *, check_in: bool = True) -> Leaving:
    return Leaving(employer, when, check_in)


def step(touch: Touch = Touch.CHECK_IN, person: str = "rita@northwind.example") -> Step:
    day = date(2026, 11, 24)
    return Step(f"{touch}/{day}/1", touch, person, "", day, 1, TUESDAY, TUESDAY, StepState.PLANNED, "")


class TestWhat:
    def test_a_check_in_is_queued_in_mode_queue_alone(self) -> None:
        for mode in ("observe", "drafts", "queue"):
            queued = is_queued(step(), replace(QUEUE, mode=mode), option=None, needs_you=False, quotes_user=False)
            assert queued is (mode == "queue")

    def test_a_thread_may_be_taken_out_of_the_queue(self) -> None:
        assert not is_queued(step(), QUEUE, option=False, needs_you=False, quotes_user=False)
        assert is_queued(step(), QUEUE, option=True, needs_you=False, quotes_user=False)

    def test_only_the_kinds_that_the_user_named_are_queued(self) -> None:
        answer = step(Touch.REJECTION_REPLY)
        assert not is_queued(answer, QUEUE, option=True, needs_you=False, quotes_user=False)
        assert is_queued(answer, replace(QUEUE, queue=("rejection_reply",)), option=None, needs_you=False, quotes_user=False)

    def test_what_the_user_has_to_look_at_first_is_not_queued(self) -> None:
        assert not is_queued(step(), QUEUE, option=True, needs_you=True, quotes_user=False)

    def test_a_thank_you_and_what_quotes_the_user_is_never_sent_whatever_is_named(self) -> None:
        everything = replace(QUEUE, queue=tuple(touch.value for touch in Touch))
        assert not is_queued(step(Touch.THANK_YOU), everything, option=True, needs_you=False, quotes_user=False)
        assert not is_queued(step(), everything, option=True, needs_you=False, quotes_user=True)

    @pytest.mark.parametrize(
        "address",
        [
            "no-reply@ats.example",
            "MAILER-DAEMON@example.com",
            "owner-jobs@example.com",
            "jobs-request@example.com",
            "x@bounces.example",
        ],
    )
    def test_no_machine_is_written_to_by_a_machine(self, address: str) -> None:
        """RFC 3834, 2."""
        assert not may_be_sent(step(person=address))
        assert may_be_sent(step(person="rita@northwind.example"))

    def test_the_window_is_a_quarter_of_an_hour_at_least(self) -> None:
        assert window(replace(QUEUE, review_window=timedelta(minutes=1))) == timedelta(minutes=15)
        assert window(replace(QUEUE, review_window=timedelta(hours=2))) == timedelta(hours=2)


class TestWhen:
    def test_it_goes_after_the_window_within_the_same_hour(self) -> None:
        goes = send_time(slot(), TUESDAY)
        assert goes is not None
        assert TUESDAY <= goes < TUESDAY + timedelta(minutes=45)

    def test_the_same_mail_goes_at_the_same_minute_and_others_at_others(self) -> None:
        assert send_time(slot(), TUESDAY) == send_time(slot(), TUESDAY)
        assert len({send_time(slot(seed=str(number)), TUESDAY) for number in range(30)}) > 10

    @pytest.mark.parametrize(
        ("earliest", "day"),
        [
            ("2026-12-01 05:00", date(2026, 12, 1)),  # before they open
            ("2026-12-01 15:59", date(2026, 12, 2)),  # a minute before they close
            ("2026-12-04 20:00", date(2026, 12, 7)),  # Friday evening
        ],
    )
    def test_it_waits_for_their_business_hours(self, earliest: str, day: date) -> None:
        goes = send_time(slot(seed="7"), at(earliest))
        assert goes is not None
        local = goes.astimezone(BERLIN)
        assert local.date() == day
        assert 9 <= local.hour < 17

    def test_out_of_hours_nothing_goes_before_they_open(self) -> None:
        assert obstacle(slot(), at("2026-12-01 05:00")) == at("2026-12-01 08:00")

    def test_a_holiday_of_theirs_is_kept(self) -> None:
        goes = send_time(replace(slot(), expires_at=at("2027-01-10 09:00")), at("2026-12-25 10:00"))
        assert goes is not None
        assert goes.astimezone(BERLIN).date() == date(2026, 12, 28)

    def test_three_days_and_five_business_days_lie_between_check_ins_to_one_employer(self) -> None:
        goes = send_time(slot(Touch.CHECK_IN, leaving(TUESDAY)), TUESDAY)
        assert goes is not None
        assert goes >= at("2026-12-08 09:00")

    def test_a_mail_that_leaves_later_keeps_its_distance_too(self) -> None:
        later = leaving(TUESDAY + timedelta(days=1))
        goes = send_time(slot(Touch.CHECK_IN, later), TUESDAY)
        assert goes is not None
        assert goes >= at("2026-12-09 09:00")

    def test_three_days_lie_between_other_mails_to_one_employer(self) -> None:
        goes = send_time(slot(Touch.KEEP_IN_TOUCH, leaving(TUESDAY)), TUESDAY)
        assert goes is not None
        assert at("2026-12-04 09:00") <= goes < at("2026-12-08 09:00")

    def test_an_answer_of_theirs_is_exempt_but_for_the_burst(self) -> None:
        goes = send_time(slot(Touch.REJECTION_REPLY, leaving(TUESDAY + timedelta(minutes=30))), TUESDAY)
        assert goes is not None
        assert goes.astimezone(BERLIN).date() == date(2026, 12, 1)
        assert abs(goes - (TUESDAY + timedelta(minutes=30))) >= BURST

    def test_another_employer_or_none_known_keeps_nobody_waiting(self) -> None:
        free = send_time(slot(), TUESDAY)
        assert free is not None
        assert send_time(slot(Touch.CHECK_IN, leaving(free, "fabrikam.example")), TUESDAY) == free
        assert send_time(slot(Touch.CHECK_IN, leaving(free, ""), employer=""), TUESDAY) == free

    def test_the_eleventh_mail_of_a_day_waits_for_the_next(self) -> None:
        ten = [leaving(TUESDAY + timedelta(minutes=number), f"{number}.example") for number in range(MOST_A_DAY)]
        goes = send_time(slot(Touch.CHECK_IN, *ten), TUESDAY)
        assert goes is not None
        assert goes.astimezone(BERLIN).date() == date(2026, 12, 2)
        assert send_time(slot(Touch.CHECK_IN, *ten[1:]), TUESDAY) == send_time(slot(), TUESDAY)
        by_hand = [replace(one, by_hand=True) for one in ten]
        assert send_time(slot(Touch.CHECK_IN, *by_hand), TUESDAY) == send_time(slot(), TUESDAY)

    def test_what_would_come_too_late_is_not_sent(self) -> None:
        assert send_time(replace(slot(), expires_at=TUESDAY), TUESDAY) is None

    def test_hours_too_short_to_spread_in_are_still_kept(self) -> None:
        short = replace(BUSINESS, closes=BUSINESS.opens + timedelta(minutes=5))
        goes = send_time(replace(slot(seed="9"), business=short), TUESDAY)
        assert goes is not None
        assert short.into_hours(goes) == goes

    @given(
        asked=st.lists(
            st.tuples(
                st.sampled_from(Touch),
                st.sampled_from(["a.example", "b.example", ""]),
                st.integers(0, 14 * 24 * 60),
            ),
            max_size=30,
        )
    )
    def test_whatever_is_queued_no_rule_is_broken(self, asked: list[tuple[Touch, str, int]]) -> None:
        planned: list[tuple[Touch, Leaving]] = []
        for number, (touch, employer, minutes) in enumerate(asked):
            others = tuple(one for _, one in planned)
            wanted = Slot(touch, employer, str(number), BUSINESS, BERLIN, TUESDAY + timedelta(days=40), others)
            earliest = TUESDAY + timedelta(minutes=minutes)
            goes = send_time(wanted, earliest)
            if goes is None:
                continue
            assert goes >= earliest
            assert obstacle(wanted, goes) is None
            assert BUSINESS.into_hours(goes) == goes
            planned.append((touch, Leaving(employer, goes, touch is Touch.CHECK_IN)))
        _hold_to_the_caps([one for _, one in planned])
        for (touch, one), (other_touch, other) in combinations(planned, 2):
            if one.employer and one.employer == other.employer and other_touch in {Touch.CHECK_IN, Touch.MATERIAL}:
                assert abs(one.at - other.at) >= timedelta(hours=72), (touch, other_touch)


def _hold_to_the_caps(planned: Sequence[Leaving]) -> None:
    days = [one.at.astimezone(BERLIN).date() for one in planned]
    assert all(days.count(day) <= MOST_A_DAY for day in days)
    for one, other in combinations(planned, 2):
        if one.employer and one.employer == other.employer:
            assert abs(one.at - other.at) >= BURST
            assert one.at.astimezone(UTC) != other.at.astimezone(UTC)

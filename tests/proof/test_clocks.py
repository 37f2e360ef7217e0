"""Clocks: wrong ones, summer time both ways, and a machine that slept. Nothing is done early, and nothing is lost for good (I2, I6)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from daemon.deciding.values import Policy
from tests.builders import END, INVITED, START, at
from tests.mails import USER, invitation, mail
from tests.world import DAY, HOUR, MemoryWorld

BERLIN = ZoneInfo("Europe/Berlin")
DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
YEAR = timedelta(days=365)


def invited(start: datetime = START, when: datetime = INVITED) -> MemoryWorld:
    world = MemoryWorld(when)
    world.deliver(invitation(start=start, at=when), when)
    return world


@pytest.mark.parametrize("ahead", [YEAR, 30 * DAY, 8 * DAY], ids=["a year", "a month", "days"])
@pytest.mark.parametrize("first", [True, False], ids=["at the first look", "later"])
async def test_a_clock_that_ran_ahead_costs_no_thank_you_once_it_is_right(ahead: timedelta, first: bool) -> None:
    """Steps that had expired by the wrong clock were skipped for good, and a first look a year ahead saw no mail at all."""
    world = invited()
    if not first:
        await world.pass_at(INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR + ahead)
    assert world.drafts() == {}
    await world.pass_at(INVITED + 3 * HOUR)
    assert any("clock" in alert for alert in world.alerts())
    await world.pass_at(END + HOUR - timedelta(minutes=1))
    assert world.drafts() == {}
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA, OMAR]
    assert not any("clock" in alert for alert in world.alerts())


async def test_a_draft_written_by_a_clock_that_ran_ahead_is_taken_back_and_comes_at_its_time() -> None:
    world = invited()
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)  # the clock says so; it is three days earlier
    assert len(world.drafts()) == 2
    await world.pass_at(END - 3 * DAY)
    assert world.drafts() == {}
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA, OMAR]
    assert len(world.mailbox.contents("Drafts")) == 2


@pytest.mark.parametrize("back", [HOUR, YEAR])
async def test_a_clock_that_fell_behind_does_nothing_early_and_catches_up(back: timedelta) -> None:
    world = invited()
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR - back)
    assert world.drafts() == {}
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA, OMAR]


@pytest.mark.parametrize("way_back", ["named", "the clock's own"])
async def test_a_jump_that_the_user_made_is_no_fault_of_the_clock(way_back: str) -> None:
    """``run --once --now`` may look ahead, and back again; what was decided on the way is decided anew all the same."""
    world = invited()
    await world.pass_at(INVITED + HOUR)
    world.as_if = True
    await world.pass_at(INVITED + YEAR)
    world.as_if = way_back == "named"
    await world.pass_at(INVITED + 2 * HOUR)
    assert world.alerts() == []
    world.as_if = False
    await world.pass_at(END + HOUR)
    assert sorted(world.drafts()) == [DANA, OMAR]


async def test_a_clock_set_back_by_seconds_is_no_fault() -> None:
    """Time services do that."""
    world = invited()
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(INVITED + HOUR - timedelta(seconds=5))
    assert world.alerts() == []


async def test_an_edited_draft_survives_any_clock() -> None:
    world = invited()
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    world.edit_draft(DANA, END + HOUR, "My own words.")
    for now in (END + YEAR, INVITED + HOUR, END + 2 * HOUR, END - YEAR, END + 3 * HOUR):
        await world.pass_at(now)
        assert any("My own words." in str(m.get_content()) for m in world.drafts().values())


@pytest.mark.parametrize(
    ("start", "check_in"),
    [
        # Interviews on the Friday before the clocks change: the check-in keeps the local time of day, five business days later.
        (datetime(2026, 3, 27, 10, tzinfo=BERLIN), datetime(2026, 4, 7, 11, tzinfo=BERLIN)),
        (datetime(2026, 10, 23, 10, tzinfo=BERLIN), datetime(2026, 10, 30, 11, tzinfo=BERLIN)),
    ],
    ids=["spring", "autumn"],
)
async def test_summer_time_moves_no_deadline(start: datetime, check_in: datetime) -> None:
    world = invited(start, start - 3 * DAY)
    world.policy = Policy(
        timezone="Europe/Berlin", holidays=frozenset({at("2026-04-03 00:00").date(), at("2026-04-06 00:00").date()})
    )
    await world.pass_at(start - 2 * DAY)
    end = start + HOUR
    await world.pass_at(end + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, end + HOUR)
    await world.pass_at(end + 2 * HOUR)
    (due,) = {step for key in world.steps() if key.startswith("check_in/") for step in [world.step(key).due_at.astimezone(BERLIN)]}
    assert due >= check_in
    assert due.date() == check_in.date()
    await world.pass_at(due - timedelta(minutes=1))
    assert world.drafts() == {}
    await world.pass_at(due)
    assert list(world.drafts()) == [RITA]


@pytest.mark.parametrize("start", ["2026-03-29 00:30", "2026-10-25 00:30"], ids=["spring", "autumn"])
async def test_a_thank_you_is_due_an_hour_after_the_end_also_in_the_night_of_the_change(start: str) -> None:
    begins = at(start)
    world = invited(begins, begins - 3 * DAY)
    await world.pass_at(begins - DAY)
    await world.pass_at(begins + 2 * HOUR - timedelta(minutes=1))
    assert world.drafts() == {}
    await world.pass_at(begins + 2 * HOUR)
    assert sorted(world.drafts()) == [DANA, OMAR]


async def test_after_72_hours_of_sleep_what_came_meanwhile_is_known_before_anything_is_done() -> None:
    """The thank-yous expired unwritten; the check-in that fell due meanwhile is not written, since they answered."""
    world = invited()
    await world.pass_at(INVITED + HOUR)
    world.deliver(
        mail(
            f"Rita Sommer <{RITA}>",
            [USER],
            "Re: Interview: Data Engineer at Northwind",
            "Dear Sam,\n\nunfortunately, we have decided to move forward with another candidate.\n\nBest regards,\nRita",
            at=END + 50 * HOUR,
            message_id="<no@northwind.example>",
            references=["<invitation@northwind.example>"],
        ),
        END + 50 * HOUR,
    )
    await world.pass_at(INVITED + HOUR + 72 * HOUR + 4 * DAY)
    touches = {key.partition("/")[0]: state for key, state in world.steps().items()}
    assert touches.get("check_in") != "drafted"
    assert [step for step in world.steps() if step.startswith("thank_you") and world.steps()[step] == "drafted"] == []
    assert list(world.drafts()) == [RITA]  # the answer to the rejection, once
    before = world.mailbox.contents("Drafts")
    await world.pass_at(INVITED + HOUR + 72 * HOUR + 4 * DAY)
    assert world.mailbox.contents("Drafts") == before

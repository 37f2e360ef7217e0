"""The state machine that ``test_state_machine`` and ``make proof`` run, each in a process of its own.

What hypothesis draws depends on every module that is loaded: among the other tests the lives would be other ones with each test added.
"""

import gc
import os
from collections.abc import Generator
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from daemon.errors import MailServerError
from daemon.store.encoding import decode_strings
from daemon.store.tables import steps
from tests.breaking import Fuse, KilledError, Rows, rows_of, written_to
from tests.builders import INVITED, START
from tests.mails import invitation
from tests.unit.flows.kept import Kept
from tests.unit.flows.life import (
    DANA,
    FIRST,
    INVITATION,
    OMAR,
    RITA,
)
from tests.unit.flows.life_of_others import OthersAct
from tests.unit.flows.life_of_the_user import UserActs
from tests.unit.flows.oracle import HOUR, Meeting, Said

_COUNTING = os.environ.get("AFTERWORD_LIVES_COUNTED_ON")


class Life(OthersAct, UserActs):
    """One user, one employer, one conversation, a mailbox, a calendar, and everything that can go wrong."""

    @initialize(stage=st.integers(0, 3), uid_plus=st.sampled_from([True, True, True, False]))
    def begins(self, stage: int, uid_plus: bool) -> None:
        """Somewhere in the story: invited, thank-yous lie there, they were sent, the check-in lies there."""
        self.goes_on_from(beginning(stage, uid_plus=uid_plus))

    def lives_up_to(self, stage: int, *, uid_plus: bool) -> None:
        """The passes of a beginning."""
        self.mailbox.uid_plus = uid_plus
        self.mailbox.deliver("INBOX", invitation(), INVITED)
        self.seen.meetings[FIRST] = Meeting(START, (DANA, OMAR), INVITED)
        self.hear(Said(INVITED, (RITA,), "invitation", INVITATION))
        self.minute()
        self.look()
        if stage >= 1:
            self.now = START + 2 * HOUR
            self.look()
        if stage >= 2:
            self.the_user_sends_a_draft(0, "same id")
            self.the_user_sends_a_draft(0, "new id")
            self.look()
        if stage >= 3:
            self.now = START + timedelta(days=8)
            self.look()

    def teardown(self) -> None:
        """``make proof`` counts along, on a pipe that it leaves open."""
        if _COUNTING is not None:
            os.write(int(_COUNTING), b".")

    @rule()
    def the_program_looks(self) -> None:
        if self.look():
            self.nothing_is_missing()

    @rule(hours=st.sampled_from([1, 3, 9, 24, 30]))
    def hours_pass(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        if self.look():
            self.nothing_is_missing()

    @rule(days=st.sampled_from([3, 7, 8, 11]))
    def days_pass(self, days: int) -> None:
        self.now += timedelta(days=days)
        if self.look():
            self.nothing_is_missing()

    @rule(days=st.integers(3, 7))
    def days_pass_one_by_one(self, days: int) -> None:
        for _ in range(days):
            self.now += timedelta(days=1)
            if self.look():
                self.nothing_is_missing()

    @rule(minutes=st.sampled_from([-1, 0, 0, 1]))
    def the_hour_comes(self, minutes: int) -> None:
        """The service wakes at the very moment for which the next decision was put off, or looks just before, or late."""
        with self.world.store.snapshot() as snapshot:
            waiting = [thread.decide_again_at for thread in snapshot.threads() if thread.decide_again_at is not None]
        coming = [at for at in waiting if self.now < at < self.now + timedelta(days=30)]
        if coming:
            self.now = max(self.now, min(coming) + timedelta(minutes=minutes))
            if self.look():
                self.nothing_is_missing()

    @rule(hours=st.sampled_from([0, 1, 24, 120]), places=st.integers(0, 120), lost=st.booleans())
    def a_pass_breaks(self, hours: int, places: int, lost: bool) -> None:
        self.now += timedelta(hours=hours)
        error = MailServerError("memory:993", "the connection was lost") if lost else None
        self.look(Fuse(places, error), mail_only=lost)

    @rule(
        hours=st.sampled_from([1, 3, 24, 168]),
        operation=st.sampled_from(["append", "expunge", "messages"]),
        after=st.booleans(),
        lost=st.booleans(),
    )
    def a_write_loses_its_answer(self, hours: int, operation: str, after: bool, lost: bool) -> None:
        """The narrowest places: the server did it or did not, and nobody heard."""
        self.now += timedelta(hours=hours)
        error = MailServerError("memory:993", "the connection was lost") if lost else KilledError()
        self.mailbox.fail_next(operation, error, after=after)
        self.look()

    @rule(hours=st.sampled_from([0, 1, 24, 120]))
    def the_calendar_fails(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.look(calendar_fails=True)

    def nothing_is_missing(self) -> None:
        for day, person in self.seen.thank_yous_overdue(self.now):
            known = [one for one in self.seen.drafts if one.touch == "thank_you" and one.day == day and one.person == person]
            assert known, f"the chance to thank {person} for {day} was missed: {self.world.steps()}"

    @precondition(lambda self: self.in_step)
    @rule()
    def a_second_look_changes_nothing(self) -> None:
        if self.look():
            mailbox, rows = self.whole(), self.rows()
            assert self.look()
            assert self.whole() == mailbox
            lying = [draft.identity for draft in self.seen.drafts if draft.state == "lying"]
            assert len(lying) == len(set(lying)), "two drafts of one step"
            again = self.rows()
            others = {name: set(rows[name]) ^ set(again[name]) for name in rows if rows[name] != again[name]}
            assert not any(others.values()), others

    @invariant()
    def what_is_the_users_lies_there_unchanged(self) -> None:
        there = [message.raw for message in self.mailbox.contents("Drafts")]
        for raw in self.theirs:
            assert raw in there

    @invariant()
    def every_step_says_why(self) -> None:
        """Looked at where anything was written since."""
        if self.last is not None:
            if not self.last.judged:
                judge_steps(self.last.rows)
            self.last.judged = True
            return
        written = written_to(self.engine)
        if written != self.judged:
            judge_steps(rows_of(self.engine))
            self.judged = written


_COLUMNS = [column.name for column in steps.columns]
_REASON, _RULES = _COLUMNS.index("reason"), _COLUMNS.index("rules")


def judge_steps(rows: Rows) -> None:
    for step in rows["steps"]:
        assert step[_REASON], "a step without a reason"
        assert decode_strings(str(step[_RULES])), "a step without a rule"


@cache
def beginning(stage: int, *, uid_plus: bool) -> Kept:
    """Lived once, judged as it is lived."""
    life = Life()
    life.lives_up_to(stage, uid_plus=uid_plus)
    assert (life.moved, life.told_since, life.theirs) == (set(), False, []), "what no beginning knows"
    return life.kept()


Life.TestCase.settings = settings(
    max_examples=int(os.environ.get("AFTERWORD_EXAMPLES", "1000")),
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
TestLife = Life.TestCase


@pytest.fixture(autouse=True, scope="module")
def _rubbish_is_seldom_looked_for() -> Generator[None]:
    """The ends that are kept are many objects and no rubbish; to look through them again and again takes a twelfth of all the time."""
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)
    yield
    gc.set_threshold(*usual)
    gc.unfreeze()

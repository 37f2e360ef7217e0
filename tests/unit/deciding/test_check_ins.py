"""E9 to E13: check-ins, when they stay silent."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace as changed

from daemon.deciding.facts import (
    DraftSent,
    PromiseNoted,
    UserWrote,
)
from daemon.deciding.values import Policy, StepState, ThreadState, Touch, WaitingOn
from daemon.reading.values import Promise, Topic
from tests.builders import DANA, END, OMAR, RITA, START, Story, at, interview, scheduled, they, you
from tests.unit.deciding.check_in_stories import AGAIN, DUE, check, none_planned


def test_is_due_five_business_days_after_the_end_to_the_recruiter() -> None:
    """E9, E11; nothing is planned before the interview is over."""
    assert none_planned(Story(), START)
    step = check(Story(), END)
    assert (step.due_at, step.person, step.number) == (DUE, RITA.address, 1)


def test_expires_ten_business_days_later() -> None:
    assert check(Story()).expires_at == at("2026-12-15 14:00")
    assert check(Story(), at("2026-12-15 14:00")).state is StepState.SKIPPED


def test_the_clock_starts_at_the_last_word() -> None:
    assert check(Story().tell(you(at("2026-11-25 10:00"), DANA))).due_at == at("2026-12-02 10:00")
    assert check(Story().tell(they(at("2026-11-26 10:00"), sender=DANA))).due_at == at("2026-12-03 10:00")


def test_a_sent_thank_you_is_a_word_too() -> None:
    story = Story()
    step = story.draft(at("2026-11-24 15:00"), Touch.THANK_YOU, DANA)
    story.send(step, at("2026-11-25 09:00"))
    assert check(story).due_at == at("2026-12-02 09:00")


def test_the_due_time_is_moved_into_their_business_hours() -> None:
    """E13: 20:00 in Berlin becomes 09:00 of the next business day; hours are half-open."""
    for end, due in (
        ("2026-11-24 19:00", "2026-12-02 08:00"),
        ("2026-11-24 16:00", "2026-12-02 08:00"),
        ("2026-11-24 06:00", "2026-12-01 08:00"),
    ):
        story = Story()
        story.facts[1] = scheduled(interview(start=at(end) - timedelta(hours=1)))
        assert check(story, at(end)).due_at == at(due)


def test_holidays_and_weekends_are_no_business_days() -> None:
    story = Story(policy=Policy(timezone="Europe/Berlin", holidays=frozenset({date(2026, 11, 26)})))
    assert check(story, END).due_at == at("2026-12-02 14:00")


def test_their_zone_is_the_events_else_their_mails_else_the_users() -> None:
    story = Story(policy=Policy(timezone="America/New_York"))
    story.facts[1] = scheduled(interview(start=at("2026-11-24 13:00"), timezone="UTC"))
    assert check(story, END).due_at == DUE  # 14:00 UTC is 09:00 in New York, open
    story.tell(changed(they(at("2026-11-24 14:00")), offset_minutes=9 * 60))
    assert check(story, END).due_at == at("2026-12-02 00:00")  # 23:00 in Tokyo: next morning
    story = Story(policy=Policy(timezone="Nowhere/Land"))
    story.facts[1] = scheduled(interview(timezone="Not/AZone"))
    assert check(story, END).due_at == DUE


def test_none_while_a_further_interview_lies_ahead() -> None:
    further = scheduled(interview("second@calendar.example", start=at("2026-12-08 13:00")), END)
    story = Story().tell(further)
    assert none_planned(story, DUE)
    assert check(story, at("2026-12-08 14:00")).due_at == at("2026-12-15 14:00")


def test_a_draft_goes_when_a_further_interview_is_announced() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    story.tell(scheduled(interview("second@calendar.example", start=at("2026-12-08 13:00")), DUE))
    assert check(story).withdraw_because


@pytest.mark.parametrize(
    ("latest", "due"),
    [
        (date(2026, 12, 4), "2026-12-07 08:00"),  # a Friday: Monday morning
        (date(2026, 12, 5), "2026-12-07 08:00"),  # a Saturday is not yet over on Saturday
        (date(2026, 11, 27), "2026-12-01 14:00"),  # E9's own clock is later
    ],
)
def test_never_before_a_promise_has_passed(latest: date, due: str) -> None:
    """E10: the later of E9's time and one business day after the promise's last date."""
    promise = Promise("You'll hear from us by then.", None, latest)
    for fact in (they(START, promise=promise), PromiseNoted(at=START, promise=promise)):
        step = check(Story().tell(fact), END)
        assert step.due_at == at(due)
        assert ("E10" in step.rules) == (due != "2026-12-01 14:00")


def test_the_newest_promise_counts() -> None:
    early, late = Promise("this week", None, date(2026, 11, 27)), Promise("mid December", None, date(2026, 12, 15))
    story = Story().tell(they(START, promise=late), they(END, promise=early))
    assert check(story, END).due_at == DUE


def test_the_second_comes_seven_business_days_after_the_first_was_sent() -> None:
    """E12: a first one that still lies in Drafts starts no clock."""
    story = Story()
    first = story.draft(DUE, Touch.CHECK_IN)
    assert check(story, at("2026-12-14 14:00")).key == first.key
    story.send(first, DUE)
    second = check(story)
    assert (second.number, second.due_at) == (2, AGAIN)


def test_after_two_the_thread_rests() -> None:
    story = Story()
    story.send(story.draft(DUE, Touch.CHECK_IN), DUE)
    story.send(story.draft(AGAIN, Touch.CHECK_IN), AGAIN)
    decision = story.decide(AGAIN + timedelta(days=30))
    assert decision.state is ThreadState.RESTING
    assert decision.waiting_on is WaitingOn.NOBODY
    assert decision.since == AGAIN
    assert none_planned(story, AGAIN + timedelta(days=30))


def test_a_new_round_has_its_own_two() -> None:
    story = Story()
    story.send(story.draft(DUE, Touch.CHECK_IN), DUE)
    story.tell(scheduled(interview("second@calendar.example", start=at("2026-12-08 13:00")), DUE))
    step = check(story, at("2026-12-15 14:00"))
    assert (step.number, step.interview_day) == (1, date(2026, 12, 8))


def test_their_courtesy_withdraws_it_and_starts_a_fresh_clock() -> None:
    story = Story()
    first = story.draft(DUE, Touch.CHECK_IN)
    story.tell(they(DUE + timedelta(hours=1)))
    lying = check(story, DUE + timedelta(hours=1))
    assert lying.withdraw_because
    story.put(lying, StepState.WITHDRAWN, DUE + timedelta(hours=1))
    fresh = check(story, DUE + timedelta(hours=1))
    assert (fresh.key, fresh.due_at) == (f"{first.key}#2", at("2026-12-08 15:00"))


def test_their_request_waits_on_the_user() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    decision = story.tell(they(DUE, Topic.NEXT_STEP, asks=True)).decide(DUE)
    assert (decision.state, decision.waiting_on) == (ThreadState.AWAITING_YOU, WaitingOn.YOU)
    assert check(story).withdraw_because
    story.tell(you(DUE + timedelta(days=1), RITA))
    decision = story.decide(DUE + timedelta(days=1))
    assert (decision.state, decision.waiting_on) == (ThreadState.AWAITING_THEM, WaitingOn.THEM)


def test_a_machines_courtesy_is_no_word_of_theirs_but_its_invitation_is() -> None:
    answer = changed(they(DUE, Topic.INVITATION), automatic=True)
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    assert check(story.tell(answer)).withdraw_because


def test_an_answer_to_a_request_is_no_check_in_of_the_users() -> None:
    story = Story().tell(they(at("2026-11-26 10:00"), Topic.NEXT_STEP, asks=True), you(at("2026-11-27 10:00"), RITA))
    step = check(story, at("2026-11-27 11:00"))
    assert (step.number, step.due_at) == (1, at("2026-12-04 10:00"))


def test_the_users_own_check_in_counts_as_the_first() -> None:
    story = Story().tell(you(at("2026-11-27 10:00"), RITA))
    decision = story.decide(at("2026-11-27 10:00"))
    found = {s.number: (s.state, s.due_at) for s in decision.steps if s.touch is Touch.CHECK_IN}
    assert found[1][0] is StepState.SATISFIED
    assert found[2] == (StepState.PLANNED, at("2026-12-08 10:00"))


def test_the_users_own_check_in_withdraws_ours() -> None:
    story = Story()
    first = story.draft(DUE, Touch.CHECK_IN)
    story.tell(you(DUE + timedelta(hours=1), RITA)).decide(DUE + timedelta(hours=1))
    assert next(s for s in story.steps if s.key == first.key).withdraw_because


def test_a_mail_to_an_interviewer_is_their_thank_you_and_no_check_in() -> None:
    assert check(Story().tell(you(at("2026-11-24 16:00"), DANA, OMAR)), END).number == 1


def test_a_second_mail_within_a_day_is_no_touch_of_its_own() -> None:
    story = Story().tell(you(at("2026-11-26 10:00"), RITA), you(at("2026-11-26 10:10"), RITA))
    assert check(story, at("2026-11-27 10:00")).number == 2


def test_the_users_own_mails_take_numbers_that_our_steps_left_free() -> None:
    story = Story()
    story.send(story.draft(DUE, Touch.CHECK_IN), DUE)
    story.tell(you(DUE + timedelta(days=3), RITA))
    decision = story.decide(DUE + timedelta(days=3))
    assert [(s.number, s.state) for s in decision.steps if s.touch is Touch.CHECK_IN] == [
        (1, StepState.SENT),
        (2, StepState.SATISFIED),
    ]
    assert decision.state is ThreadState.RESTING


def test_our_draft_sent_under_another_id_is_not_counted_twice() -> None:
    """The sent copy is seen as a mail of the user's own first, and known as our draft later."""
    story = Story()
    step = story.draft(DUE, Touch.CHECK_IN)
    copy = UserWrote(at=DUE, recipients=(RITA.address or "",), evidence=changed(you(DUE, RITA).evidence, message_id="<new@client>"))
    story.tell(copy)
    story.put(step, StepState.SENT, DUE)
    story.tell(DraftSent(at=DUE, step_key=step.key, message_id="<new@client>", recipients=(RITA.address or "",)))
    assert check(story).number == 2

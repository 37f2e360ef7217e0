"""States of threads, rejections, mutes, and what is decided at all."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace as changed

from daemon.deciding.decide import decide
from daemon.deciding.facts import (
    AddressVouchedFor,
    DraftSent,
    InterviewCancelled,
    MailBounced,
    ThreadDone,
    ThreadMuted,
    ThreadOption,
    ThreadResumed,
    UserNoted,
    UserWrote,
)
from daemon.deciding.folding import fold
from daemon.deciding.transitions import TRANSITIONS, Event, diagram
from daemon.deciding.values import StepState, ThreadRecord, ThreadState, Touch, WaitingOn
from daemon.reading.values import Topic
from tests.builders import DANA, END, INVITED, OMAR, RITA, START, Story, at, interview, scheduled, they, you

HOUR = timedelta(hours=1)
DUE = at("2026-12-01 14:00")


def state(story: Story, now: datetime) -> tuple[ThreadState, WaitingOn]:
    decision = story.decide(now)
    return decision.state, decision.waiting_on


def test_the_table_names_every_state_and_event() -> None:
    assert set(TRANSITIONS) == {(one, event) for one in ThreadState for event in Event}


def test_the_diagram_shows_each_change_once() -> None:
    lines = diagram().splitlines()
    assert lines[0] == "stateDiagram-v2"
    assert "    awaiting_them --> resting: follow-ups ended" in lines
    assert len(lines) == len(set(lines))


def test_states_along_the_way() -> None:
    story = Story()
    assert state(story, INVITED) == (ThreadState.SCHEDULED, WaitingOn.NOBODY)
    assert state(story, END) == (ThreadState.AWAITING_THEM, WaitingOn.THEM)
    story.tell(they(END + HOUR, Topic.NEXT_STEP, asks=True))
    assert state(story, END + HOUR) == (ThreadState.AWAITING_YOU, WaitingOn.YOU)
    story.tell(they(END + 2 * HOUR, Topic.OFFER))
    assert state(story, END + 2 * HOUR) == (ThreadState.OFFER, WaitingOn.YOU)
    story.tell(changed(you(END + 3 * HOUR, RITA), withdraws=True))
    assert state(story, END + 3 * HOUR) == (ThreadState.CLOSED, WaitingOn.NOBODY)


def test_since_tells_when_the_waiting_began() -> None:
    story = Story()
    assert story.decide(END).since == END
    story.tell(you(END + HOUR, DANA))
    assert story.decide(END + HOUR).since == END + HOUR


def test_an_interview_called_off_is_no_longer_ahead() -> None:
    story = Story().tell(InterviewCancelled(at=START, uid=interview().uid))
    assert state(story, START)[0] is ThreadState.AWAITING_THEM
    both = Story().tell(scheduled(interview("second@calendar.example", start=at("2026-12-08 13:00"))))
    both.tell(InterviewCancelled(at=START, uid=interview().uid))
    assert state(both, START)[0] is ThreadState.SCHEDULED


def test_between_two_interviews_the_thread_stays_scheduled() -> None:
    story = Story().tell(scheduled(interview("second@calendar.example", start=at("2026-12-08 13:00"))))
    assert state(story, END)[0] is ThreadState.SCHEDULED


def test_an_interview_found_after_its_end_counts_as_over() -> None:
    story = Story()
    story.facts[:] = [changed(story.facts[0], at=END + HOUR), scheduled(when=END + HOUR)]
    assert state(story, END + HOUR)[0] is ThreadState.AWAITING_THEM


def test_a_bounce_is_told_until_the_thread_is_closed() -> None:
    story = Story().tell(MailBounced(at=START, addresses=(DANA.address or "",)))
    (alert,) = story.decide(END).alerts
    assert "dana@northwind.example" in alert.text
    assert story.tell(ThreadDone(at=END)).decide(END).alerts == ()


def test_an_offer_stops_everything() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    decision = story.tell(they(DUE, Topic.OFFER)).decide(DUE)
    assert all(s.withdraw_because or s.state is StepState.SKIPPED for s in decision.steps)


def test_a_rejection_gets_one_gracious_answer_then_rest() -> None:
    """E14."""
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    story.tell(they(DUE, Topic.REJECTION))
    assert story.step(DUE, Touch.CHECK_IN).withdraw_because
    step = story.draft(DUE, Touch.REJECTION_REPLY)
    assert step.person == RITA.address
    story.send(step, DUE + HOUR)
    decision = story.decide(DUE + timedelta(days=40))
    assert decision.state is ThreadState.REJECTED
    assert not [s for s in decision.steps if s.state is StepState.PLANNED]


def test_a_rejection_from_a_machine_is_told_with_the_recruiters_address() -> None:
    machine = changed(they(DUE, Topic.REJECTION, sender=OMAR), no_reply=True, automatic=True)
    story = Story().tell(machine)
    decision = story.decide(DUE)
    assert not [s for s in decision.steps if s.touch is Touch.REJECTION_REPLY]
    (alert,) = decision.alerts
    assert "@" not in alert.text
    (alert,) = Story().tell(they(INVITED), machine).decide(DUE).alerts
    assert RITA.address is not None
    assert RITA.address in alert.text
    bounced = MailBounced(at=DUE, addresses=(OMAR.address or "",))
    assert Story().tell(they(DUE, Topic.REJECTION, sender=OMAR), bounced).decide(DUE).alerts


def test_the_user_may_vouch_for_an_address_that_bounced() -> None:
    bounced = MailBounced(at=DUE, addresses=(OMAR.address or "",))
    told = Story().tell(bounced)
    assert told.decide(DUE + HOUR).alerts
    assert not told.tell(AddressVouchedFor(at=DUE + HOUR, address=OMAR.address or "")).decide(DUE + HOUR).alerts


def test_a_rejection_the_user_answered_needs_no_draft() -> None:
    story = Story().tell(they(DUE, Topic.REJECTION), you(DUE + HOUR, RITA))
    assert story.step(DUE + HOUR, Touch.REJECTION_REPLY).state is StepState.SATISFIED


def test_the_first_look_answers_no_old_rejection() -> None:
    story = Story()
    story.facts[0] = changed(story.facts[0], first_look_at=DUE + timedelta(days=5))
    story.tell(they(DUE, Topic.REJECTION))
    assert not [s for s in story.decide(DUE + timedelta(days=5)).steps if s.touch is Touch.REJECTION_REPLY]


@pytest.mark.parametrize("fact", [ThreadMuted(at=DUE), ThreadDone(at=DUE)])
def test_silence_withdraws_untouched_drafts_and_plans_nothing_until_resumed(fact: ThreadMuted | ThreadDone) -> None:
    story = Story()
    step = story.draft(DUE, Touch.CHECK_IN)
    decision = story.tell(fact).decide(DUE)
    assert decision.muted == isinstance(fact, ThreadMuted)
    lying = next(s for s in decision.steps if s.key == step.key)
    assert lying.withdraw_because
    story.put(lying, StepState.WITHDRAWN, DUE)
    assert not [s for s in story.decide(DUE + timedelta(days=9)).steps if s.state is StepState.PLANNED]
    story.tell(ThreadResumed(at=DUE + HOUR))
    again = story.step(DUE + HOUR, Touch.CHECK_IN)
    assert (again.state, again.key) == (StepState.PLANNED, f"{step.key}#2")


def test_an_edited_draft_survives_a_mute() -> None:
    story = Story()
    step = story.draft(DUE, Touch.CHECK_IN)
    story.put(step, StepState.EDITED, DUE)
    edited = story.tell(ThreadMuted(at=DUE)).step(DUE, Touch.CHECK_IN)
    assert (edited.state, edited.withdraw_because) == (StepState.EDITED, None)


def test_what_the_user_closed_stays_closed_when_a_calendar_stirs() -> None:
    story = Story().tell(ThreadDone(at=START), scheduled(interview("late@calendar.example", start=DUE), END))
    assert state(story, DUE + 2 * HOUR)[0] is ThreadState.CLOSED
    assert not [s for s in story.steps if s.state is StepState.PLANNED]


def test_two_kinds_of_drafts_thrown_away_in_a_row_silence_the_thread() -> None:
    story = Story()
    story.discard(story.draft(END + HOUR, Touch.THANK_YOU, DANA), END + 2 * HOUR)
    story.discard(story.draft(END + HOUR, Touch.THANK_YOU, OMAR), END + 2 * HOUR)
    assert not story.decide(END + 3 * HOUR).muted, "two of one panel do not"
    story.discard(story.draft(DUE, Touch.CHECK_IN), DUE)
    story.tell(they(DUE + HOUR))
    assert story.decide(DUE + HOUR).muted
    story.tell(ThreadResumed(at=DUE + 2 * HOUR))
    assert not story.decide(DUE + 2 * HOUR).muted


def test_a_sent_draft_between_two_thrown_away_ones_breaks_the_row() -> None:
    story = Story()
    story.discard(story.draft(END + HOUR, Touch.THANK_YOU, DANA), END + HOUR)
    story.send(story.draft(END + HOUR, Touch.THANK_YOU, OMAR), END + 2 * HOUR)
    story.discard(story.draft(at("2026-12-02 09:00"), Touch.CHECK_IN), at("2026-12-02 09:00"))
    assert not story.decide(at("2026-12-02 09:00")).muted


def test_a_sent_copy_known_by_its_draft_is_one_word() -> None:
    sent = DraftSent(at=END, step_key="thank_you/x", recipients=(DANA.address or "",))
    copy = UserWrote(at=END, recipients=(DANA.address or "",), step_key="thank_you/x")
    assert len(fold(Story().tell(copy, sent).facts, END).words) == 1


def test_options_and_notes_are_kept() -> None:
    story = Story().tell(ThreadOption(at=END, option="queue", on=True), UserNoted(at=END, text="They asked about Kafka."))
    assert fold(story.facts, END).options == {"queue": True}


def test_deciding_on_ones_own_decision_changes_nothing() -> None:
    story = Story().tell(they(END + HOUR, Topic.REJECTION))
    for now in (INVITED, END, END + HOUR, DUE):
        first = story.decide(now)
        assert story.decide(now) == first


def test_the_next_instant_is_the_first_at_which_time_changes_anything() -> None:
    story = Story()
    assert story.decide(START).decide_again_at == END
    assert story.decide(END).decide_again_at == END + HOUR
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    story.draft(END + HOUR, Touch.THANK_YOU, OMAR)
    assert story.decide(END + HOUR).decide_again_at == END + 20 * HOUR
    assert Story(facts=story.facts[:1]).decide(INVITED).decide_again_at is None


def test_the_order_in_which_facts_are_learned_does_not_matter() -> None:
    facts = (*Story().facts, they(END + HOUR, Topic.NEXT_STEP, asks=True), you(END + 2 * HOUR, RITA), they(DUE, Topic.REJECTION))
    policy = Story().policy
    forwards = decide(ThreadRecord(facts), policy, DUE)
    backwards = decide(ThreadRecord(tuple(reversed(facts))), policy, DUE)
    assert forwards == backwards

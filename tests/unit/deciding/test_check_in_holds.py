"""What holds a check-in back or ends it (Silence, E12, E13)."""

from datetime import timedelta

from daemon.deciding.facts import (
    InterviewCancelled,
    QuestionAnswered,
    QuestionAsked,
    QuestionWithdrawn,
    ThreadBegan,
    ThreadSnoozed,
    UserBeganDraft,
)
from daemon.deciding.values import EmployerMail, StepState, ThreadState, Touch
from tests.builders import END, INVITED, RITA, START, Story, at, interview, scheduled, they
from tests.unit.deciding.check_in_stories import AGAIN, DUE, check, none_planned


def test_a_discarded_one_ends_for_good_until_they_write_again() -> None:
    story = Story()
    story.discard(story.draft(DUE, Touch.CHECK_IN), DUE)
    decision = story.decide(DUE + timedelta(days=20))
    assert decision.state is ThreadState.RESTING
    assert none_planned(story, DUE + timedelta(days=20))
    story.tell(they(DUE + timedelta(days=21)))
    assert check(story, DUE + timedelta(days=21)).number == 2


def test_an_edited_one_blocks_the_next_until_it_is_sent() -> None:
    story = Story()
    step = story.draft(DUE, Touch.CHECK_IN)
    story.put(step, StepState.EDITED, DUE)
    assert none_planned(story, AGAIN)
    story.send(step, AGAIN)
    assert check(story, AGAIN).number == 2


def test_one_check_in_per_employer_in_five_business_days() -> None:
    """E12 and E13 across all threads of an employer."""
    story = Story(employer_mails=(EmployerMail(at=at("2026-11-30 10:00"), check_in=True),))
    assert check(story, END).due_at == at("2026-12-07 10:00")
    story = Story(employer_mails=(EmployerMail(at=at("2026-11-30 10:00"), check_in=False),))
    assert check(story, END).due_at == at("2026-12-03 10:00")


def test_a_draft_that_lies_there_is_not_withdrawn_for_anothers_spacing() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    story.employer_mails = (EmployerMail(at=DUE, check_in=True),)
    assert check(story).withdraw_because is None


def test_a_snooze_holds_everything_back() -> None:
    story = Story().tell(ThreadSnoozed(at=END, until=at("2026-12-05 12:00")))
    assert check(story, END).due_at == at("2026-12-07 08:00")


def test_older_silence_waits_for_the_users_yes() -> None:
    """The first look: what was silent for long is listed, not written."""
    first_look = at("2026-12-01 08:00")
    story = Story(facts=[ThreadBegan(at=INVITED, employer="Northwind", first_look_at=first_look), scheduled()])
    decision = story.decide(first_look)
    (question,) = decision.questions
    assert check(story, first_look).state is StepState.HELD
    no = Story(facts=list(story.facts)).tell(QuestionAnswered(at=first_look, question_key=question.key, yes=False))
    assert none_planned(no, DUE)
    story.tell(QuestionAnswered(at=at("2026-12-03 10:00"), question_key=question.key, yes=True))
    step = check(story, at("2026-12-03 10:00"))
    assert (step.state, step.due_at) == (StepState.PLANNED, at("2026-12-03 10:00"))


def test_a_weak_match_holds_it_until_the_user_says() -> None:
    asked = QuestionAsked(at=END, question_key="belongs/1/x", text="Does it belong?")
    story = Story().tell(asked)
    assert {s.state for s in story.decide(END).steps} == {StepState.HELD}
    assert all(s.needs_you for s in story.steps)
    story.tell(QuestionAnswered(at=END, question_key="belongs/1/x", yes=False))
    assert {s.state for s in story.decide(END).steps} == {StepState.PLANNED}


def test_doubt_about_the_process_holds_check_ins_only() -> None:
    story = Story().tell(QuestionAsked(at=END, question_key="same_process/1/2", text="Same?", holds="check_ins"))
    held = {s.touch for s in story.decide(END).steps if s.state is StepState.HELD}
    assert held == {Touch.CHECK_IN}
    story = Story().tell(QuestionAsked(at=END, question_key="any", text="Only asked", holds="none"))
    assert not [s for s in story.decide(END).steps if s.state is StepState.HELD]


def test_doubt_about_an_interview_holds_its_own_thank_yous_and_no_others() -> None:
    later = END + timedelta(days=2)
    story = Story().tell(_called_off(), scheduled(interview("second@calendar.example", later)))
    states = {step.interview_day: step.state for step in story.decide(END).steps if step.touch is Touch.THANK_YOU}
    assert states == {END.date(): StepState.HELD, later.date(): StepState.PLANNED}


def test_doubt_about_an_interview_holds_the_check_ins_after_it_until_it_is_plain() -> None:
    story = Story().tell(_called_off())
    assert {step.touch for step in story.decide(END).steps if step.state is StepState.HELD} == {Touch.THANK_YOU, Touch.CHECK_IN}
    story.tell(QuestionWithdrawn(at=END, question_key="removed/private/first"))
    assert not [step for step in story.decide(END).steps if step.state is StepState.HELD]


def test_an_interview_that_was_called_off_after_all_holds_nothing() -> None:
    second = interview("second@calendar.example", START - timedelta(hours=3))
    off = InterviewCancelled(at=INVITED + timedelta(hours=1), uid=interview().uid)
    story = Story().tell(scheduled(second), _called_off(), off)
    assert not [step for step in story.decide(END).steps if step.state is StepState.HELD]


def _called_off() -> QuestionAsked:
    return QuestionAsked(
        at=INVITED, question_key="removed/private/first", text="Called off?", holds="interview", uid=interview().uid
    )


def test_a_held_step_that_lies_in_drafts_needs_the_user() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    story.tell(QuestionAsked(at=DUE, question_key="belongs/1/x", text="Does it belong?"))
    step = check(story)
    assert (step.state, step.needs_you) == (StepState.DRAFTED, True)


def test_a_check_in_the_user_began_keeps_ours_away() -> None:
    story = Story()
    story.draft(DUE, Touch.CHECK_IN)
    story.tell(UserBeganDraft(at=DUE + timedelta(hours=1), recipients=(RITA.address or "",)))
    assert check(story, DUE + timedelta(hours=1)).withdraw_because

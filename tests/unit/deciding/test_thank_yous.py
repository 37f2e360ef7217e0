"""E1, E2, E4: thank-yous, one per interviewer and day."""

from dataclasses import replace
from datetime import timedelta

from msgspec.structs import replace as changed

from daemon.deciding.facts import (
    InterviewCancelled,
    InterviewDeclined,
    InterviewMissed,
    InterviewMoved,
    MailBounced,
    QuestionAnswered,
    TheyWereAway,
    ThreadBegan,
    UserBeganDraft,
)
from daemon.deciding.values import StepState, Touch
from daemon.reading.values import Person, Topic
from tests.builders import DANA, END, INVITED, OMAR, RITA, START, Story, at, interview, scheduled, they, you

HOUR = timedelta(hours=1)


def thanks(story: Story) -> dict[str, StepState]:
    return {step.person: step.state for step in story.steps if step.touch is Touch.THANK_YOU}


def test_each_interviewer_gets_one_an_hour_after_the_end() -> None:
    """E1, E2: Dana and Omar, one hour after; Rita only arranged it."""
    decision = Story().decide(END)
    assert {(s.person, s.due_at, s.expires_at) for s in decision.steps if s.touch is Touch.THANK_YOU} == {
        (DANA.address, END + HOUR, END + 48 * HOUR),
        (OMAR.address, END + HOUR, END + 48 * HOUR),
    }


def test_is_due_at_whatever_hour() -> None:
    """E13 binds sending, never the writing of a thank-you."""
    late = interview(start=at("2026-11-27 19:00"))
    story = Story()
    story.facts[1] = scheduled(late)
    assert story.step(at("2026-11-27 20:00"), Touch.THANK_YOU).due_at == at("2026-11-27 21:00")


def test_after_48_hours_none_is_written_and_the_record_says_why() -> None:
    step = Story().step(END + 48 * HOUR, Touch.THANK_YOU, DANA)
    assert step.state is StepState.SKIPPED
    assert "not written in time" in step.reason


def test_one_that_still_lies_there_after_48_hours_stays_and_needs_the_user() -> None:
    story = Story()
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    step = story.step(END + 48 * HOUR, Touch.THANK_YOU, DANA)
    assert (step.state, step.needs_you, step.withdraw_because) == (StepState.DRAFTED, True, None)
    assert "within a day (E1); its time ran out on" in step.reason, (
        "what it was written for is told as well, and no advice that a sent one would bear"
    )


def test_what_was_sent_or_taken_back_needs_nothing_more_of_the_user() -> None:
    """``needs_you`` says that the user must act before it may go; here nothing is left to go."""
    story = Story()
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    late = story.step(END + 48 * HOUR, Touch.THANK_YOU, DANA)
    assert late.needs_you
    story.send(late, END + 49 * HOUR)
    step = story.step(END + 50 * HOUR, Touch.THANK_YOU, DANA)
    assert (step.state, step.needs_you) == (StepState.SENT, False)


def test_four_hours_before_the_day_is_over_the_user_is_alerted() -> None:
    story = Story()
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    assert story.decide(END + 20 * HOUR - timedelta(seconds=1)).alerts == ()
    (alert,) = story.decide(END + 20 * HOUR).alerts
    assert DANA.name in alert.text


def test_two_interviews_on_one_day_make_one_thank_you_after_the_last() -> None:
    """Events of one thread on one day are one interview day; each person's clock starts after their own last one."""
    second = interview("second@calendar.example", start=at("2026-11-24 15:00"), interviewers=(DANA,))
    story = Story().tell(scheduled(second))
    decision = story.decide(END)
    assert {s.person: s.due_at for s in decision.steps if s.touch is Touch.THANK_YOU} == {
        DANA.address: at("2026-11-24 17:00"),
        OMAR.address: END + HOUR,
    }


def test_the_users_own_mail_after_the_end_stands_for_it_to_that_person_alone() -> None:
    story = Story().tell(you(END + timedelta(minutes=20), DANA))
    story.decide(END + HOUR)
    assert thanks(story) == {DANA.address: StepState.SATISFIED, OMAR.address: StepState.PLANNED}


def test_a_mail_the_user_wrote_before_the_end_stands_for_nothing() -> None:
    assert Story().tell(you(START, DANA)).step(END, Touch.THANK_YOU, DANA).state is StepState.PLANNED


def test_the_users_own_mail_withdraws_an_untouched_draft() -> None:
    story = Story()
    step = story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    story.tell(you(END + 2 * HOUR, DANA))
    lying = story.step(END + 3 * HOUR, Touch.THANK_YOU, DANA)
    assert lying.withdraw_because
    story.put(lying, StepState.WITHDRAWN, END + 3 * HOUR)
    settled = story.step(END + 3 * HOUR, Touch.THANK_YOU, DANA)
    assert (settled.key, settled.state) == (step.key, StepState.SATISFIED)


def test_a_mail_the_user_began_makes_the_touch_theirs() -> None:
    began = UserBeganDraft(at=END + timedelta(minutes=5), recipients=(DANA.address or "",))
    story = Story().tell(began)
    assert story.step(END + HOUR, Touch.THANK_YOU, DANA).state is StepState.SATISFIED
    assert story.step(END + HOUR, Touch.THANK_YOU, OMAR).state is StepState.PLANNED


def test_one_interviewers_courtesy_leaves_the_others_thank_you_alone() -> None:
    story = Story()
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    story.draft(END + HOUR, Touch.THANK_YOU, OMAR)
    story.tell(they(END + 2 * HOUR, sender=DANA))
    assert all(s.withdraw_because is None for s in story.decide(END + 3 * HOUR).steps)


def test_a_rejection_or_an_offer_stops_it() -> None:
    for topic in (Topic.REJECTION, Topic.OFFER):
        story = Story()
        story.draft(END + HOUR, Touch.THANK_YOU, DANA)
        story.tell(they(END + 2 * HOUR, topic))
        assert story.step(END + 2 * HOUR, Touch.THANK_YOU, DANA).withdraw_because
        assert story.step(END + 2 * HOUR, Touch.THANK_YOU, OMAR).state is StepState.SKIPPED


def test_an_interview_invited_after_a_rejection_is_thanked_for() -> None:
    """Rejected for one role, alive for another."""
    again = interview("again@calendar.example", start=at("2026-12-03 13:00"), interviewers=(DANA,))
    story = Story().tell(they(END + 2 * HOUR, Topic.REJECTION), scheduled(again, END + 30 * HOUR))
    assert story.step(at("2026-12-03 15:00"), Touch.THANK_YOU, DANA).state is StepState.PLANNED


def test_a_cancellation_before_the_end_makes_nothing_due() -> None:
    story = Story().tell(InterviewCancelled(at=START, uid=interview().uid))
    assert story.decide(END + HOUR).steps == ()


def test_a_cancellation_withdraws_what_was_planned() -> None:
    story = Story()
    story.decide(START - HOUR)
    story.tell(InterviewCancelled(at=START, uid=interview().uid))
    assert {s.state for s in story.decide(END).steps} == {StepState.SKIPPED}


def test_a_cancellation_after_the_end_removes_nothing_but_asks() -> None:
    story = Story()
    story.draft(END + HOUR, Touch.THANK_YOU, DANA)
    story.tell(InterviewCancelled(at=END + 2 * HOUR, uid=interview().uid))
    decision = story.decide(END + 3 * HOUR)
    step = story.step(END + 3 * HOUR, Touch.THANK_YOU, DANA)
    assert (step.state, step.withdraw_because, step.needs_you) == (StepState.DRAFTED, None, True)
    (question,) = decision.questions
    story.tell(QuestionAnswered(at=END + 4 * HOUR, question_key=question.key, yes=False))
    assert story.step(END + 4 * HOUR, Touch.THANK_YOU, DANA).withdraw_because


def test_a_late_cancellation_the_user_overrules_holds_nothing() -> None:
    story = Story().tell(InterviewCancelled(at=END + HOUR / 2, uid=interview().uid))
    (question,) = story.decide(END + HOUR).questions
    story.tell(QuestionAnswered(at=END + HOUR, question_key=question.key, yes=True))
    step = story.step(END + HOUR, Touch.THANK_YOU, DANA)
    assert (step.state, step.needs_you) == (StepState.PLANNED, False)


def test_cancelling_one_instance_leaves_the_others() -> None:
    one = replace(interview(), recurrence_id="2026-11-24T13:00:00+00:00")
    two = replace(interview(start=at("2026-12-01 13:00")), recurrence_id="2026-12-01T13:00:00+00:00")
    story = Story()
    story.facts[1:] = [scheduled(one), scheduled(two), InterviewCancelled(at=INVITED, uid=one.uid, recurrence_id=one.recurrence_id)]
    assert {s.interview_day.isoformat() for s in story.decide(START).steps} == {"2026-12-01"}


def test_declined_or_missed_makes_nothing_due() -> None:
    for fact in (InterviewDeclined(at=START, uid=interview().uid), InterviewMissed(at=END + HOUR, uid=interview().uid)):
        assert Story().tell(fact).decide(END + 2 * HOUR).steps == ()
    own = replace(interview(), own_status="declined")
    assert Story().tell(InterviewMoved(at=START, interview=own)).decide(END + HOUR).steps == ()


def test_a_moved_interview_moves_its_thank_yous() -> None:
    story = Story()
    story.decide(INVITED)
    story.tell(InterviewMoved(at=START - HOUR, interview=interview(start=at("2026-11-26 13:00"))))
    planned = [s for s in story.decide(END + HOUR).steps if s.state is StepState.PLANNED]
    assert {s.due_at for s in planned} == {at("2026-11-26 15:00")}


def test_what_was_planned_for_the_old_day_says_where_the_interview_went() -> None:
    story = Story()
    story.decide(INVITED)
    story.tell(InterviewMoved(at=START - HOUR, interview=interview(start=at("2026-11-26 13:00"))))
    skipped = [s for s in story.decide(START).steps if s.state is StepState.SKIPPED]
    assert {s.reason for s in skipped} == {"the interview was moved to Thu 26 Nov 2026"}


def test_who_was_taken_off_is_told_apart_from_an_interview_that_went() -> None:
    story = Story()
    story.decide(INVITED)
    without_dana = replace(interview(), interviewers=(OMAR,))
    story.tell(InterviewMoved(at=START - HOUR, interview=without_dana))
    assert story.step(START, Touch.THANK_YOU, DANA).reason == "they take no part in it any more"
    story.tell(InterviewMoved(at=START, interview=replace(without_dana, start=None, end=None)))
    assert story.step(START, Touch.THANK_YOU, OMAR).reason == "nothing calls for it any more"


def test_moved_after_a_draft_was_written_the_untouched_draft_goes_and_one_comes_after_the_new_end() -> None:
    for new_start in ("2026-11-26 13:00", "2026-11-24 18:00"):
        story = Story()
        step = story.draft(END + HOUR, Touch.THANK_YOU, DANA)
        story.tell(InterviewMoved(at=END + HOUR, interview=interview(start=at(new_start))))
        story.decide(END + HOUR)
        (lying,) = (s for s in story.steps if s.key == step.key)
        assert lying.withdraw_because
        story.put(lying, StepState.WITHDRAWN, END + HOUR)
        again = story.step(END + HOUR, Touch.THANK_YOU, DANA)
        assert (again.state, again.due_at) == (StepState.PLANNED, at(new_start) + 2 * HOUR)


def test_words_about_moving_hold_it_until_it_is_clear() -> None:
    word = changed(they(START - HOUR, Topic.UPDATE), moves_interview=True)
    story = Story().tell(word)
    decision = story.decide(END + HOUR)
    assert {s.state for s in decision.steps if s.touch is Touch.THANK_YOU} == {StepState.HELD}
    (question,) = decision.questions
    story.tell(QuestionAnswered(at=END + HOUR, question_key=question.key, yes=True))
    assert story.step(END + HOUR, Touch.THANK_YOU).state is StepState.PLANNED


def test_words_about_moving_are_clear_once_the_calendar_says_so() -> None:
    word = changed(they(START - 2 * HOUR, Topic.UPDATE), moves_interview=True)
    moved = InterviewMoved(at=START - HOUR, interview=interview(start=at("2026-11-24 15:00")))
    story = Story().tell(word, moved)
    assert story.step(at("2026-11-24 17:00"), Touch.THANK_YOU).state is StepState.PLANNED


def test_an_address_that_bounced_is_not_written_to_again() -> None:
    story = Story().tell(MailBounced(at=START, addresses=(DANA.address or "",)))
    assert {s.person for s in story.decide(END).steps if s.touch is Touch.THANK_YOU} == {OMAR.address}


def test_someone_away_is_not_written_to_before_they_are_back() -> None:
    """Two business days after their return lies beyond the 48 hours, so none is written to them."""
    story = Story().tell(TheyWereAway(at=END + HOUR / 2, sender=DANA.address or "", return_date=at("2026-11-30 00:00").date()))
    assert story.step(END + HOUR, Touch.THANK_YOU, DANA).state is StepState.SKIPPED
    assert story.step(END + HOUR, Touch.THANK_YOU, OMAR).state is StepState.PLANNED


def test_hidden_addresses_are_thanked_through_the_recruiter() -> None:
    hidden = interview(interviewers=(Person("Dana Whitfield"), Person("Omar Haddad")))
    story = Story()
    story.facts[1] = scheduled(hidden)
    (step,) = (s for s in story.decide(END).steps if s.touch is Touch.THANK_YOU)
    assert step.person == RITA.address
    assert "Dana Whitfield, Omar Haddad" in step.reason


def test_interviewers_nobody_can_reach_are_told_for_two_days() -> None:
    story = Story()
    story.facts[1] = scheduled(replace(interview(interviewers=(Person("Dana Whitfield"),)), coordinator=None, organizer=None))
    assert story.decide(START).alerts == ()
    (alert,) = story.decide(END).alerts
    assert "no address" in alert.text
    assert story.decide(END + 48 * HOUR).alerts == ()


def test_an_uncertain_time_schedules_nothing() -> None:
    story = Story()
    story.facts[1] = scheduled(replace(interview(), start=None, end=None))
    assert story.decide(END).steps == ()


def test_the_first_look_thanks_only_for_the_last_48_hours() -> None:
    now = END + 50 * HOUR
    story = Story(facts=[ThreadBegan(at=INVITED, employer="Northwind", first_look_at=now), scheduled()])
    assert {s.state for s in story.decide(now).steps if s.touch is Touch.THANK_YOU} == {StepState.SKIPPED}

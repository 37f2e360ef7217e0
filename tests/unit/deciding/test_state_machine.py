"""Any run of events: what must never happen, checked by rules of its own rather than by the code's.

Never two drafts for one step; never after silence; never before due; never after expiry; never more than two check-ins a round;
nothing the user touched is ever changed.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from daemon.deciding.facts import (
    InterviewCancelled,
    InterviewMoved,
    MailBounced,
    QuestionAnswered,
    TheyWereAway,
    ThreadDone,
    ThreadMuted,
    ThreadResumed,
)
from daemon.deciding.values import LYING_STATES, Decision, Step, StepState, ThreadState, Touch
from daemon.reading.values import Interview, Person, Topic
from tests.builders import DANA, INVITED, OMAR, RITA, Story, interview, scheduled, they, you

PEOPLE = st.sampled_from([DANA, OMAR, RITA])
TOPICS = st.sampled_from([Topic.OTHER, Topic.PROMISE, Topic.NEXT_STEP, Topic.ACKNOWLEDGEMENT, Topic.REJECTION, Topic.OFFER])
BERLIN = ZoneInfo("Europe/Berlin")
FINAL = frozenset({StepState.SENT, StepState.DISCARDED, StepState.EDITED})


def business_days_between(first: datetime, last: datetime) -> int:
    """Business days after the first instant's day up to the last one's day, both in Berlin."""
    day, count = first.astimezone(BERLIN).date(), 0
    while day < last.astimezone(BERLIN).date():
        day += timedelta(days=1)
        count += day.weekday() < 5
    return count


class Conversation(RuleBasedStateMachine):
    """One thread, its user, their employer, and the clock."""

    def __init__(self) -> None:
        super().__init__()
        self.story = Story()
        self.now = INVITED
        self.interviews: dict[str, Interview] = {}
        self.words: list[tuple[datetime, bool, bool]] = []  # at, ours, asks
        self.decision: Decision | None = None
        self.touched: dict[str, Step] = {}

    @initialize()
    def begin(self) -> None:
        self.interviews["first@calendar.example"] = interview()
        self.decide()

    def decide(self) -> Decision:
        self.decision = self.story.decide(self.now)
        return self.decision

    @rule(hours=st.integers(1, 96))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.decide()

    @rule(days=st.integers(0, 12), number=st.integers(2, 4))
    def another_interview(self, days: int, number: int) -> None:
        one = interview(f"{number}@calendar.example", start=self.now + timedelta(days=days, hours=2))
        kind = InterviewMoved if one.uid in self.interviews else None
        self.interviews[one.uid] = one
        self.story.tell(kind(at=self.now, interview=one) if kind else scheduled(one, self.now))
        self.decide()

    @precondition(lambda self: len(self.interviews) > 1)
    @rule()
    def the_newest_is_cancelled(self) -> None:
        uid, one = list(self.interviews.items())[-1]
        assert one.end is not None
        if uid != "first@calendar.example" and self.now < one.end:
            del self.interviews[uid]
            self.story.tell(InterviewCancelled(at=self.now, uid=uid))
            self.decide()

    @rule(person=PEOPLE, topic=TOPICS, asks=st.booleans())
    def they_write(self, person: Person, topic: Topic, asks: bool) -> None:
        self.now += timedelta(minutes=1)
        self.words.append((self.now, False, asks))
        self.story.tell(they(self.now, topic, person, asks=asks))
        self.decide()

    @rule(people=st.lists(PEOPLE, min_size=1, unique=True))
    def the_user_writes(self, people: list[Person]) -> None:
        self.now += timedelta(minutes=1)
        self.words.append((self.now, True, False))
        self.story.tell(you(self.now, *people))
        self.decide()

    @rule(person=PEOPLE, days=st.integers(1, 10))
    def somebody_is_away(self, person: Person, days: int) -> None:
        back = (self.now + timedelta(days=days)).date()
        self.story.tell(TheyWereAway(at=self.now, sender=person.address or "", return_date=back))
        self.decide()

    @rule(person=PEOPLE)
    def a_mail_bounces(self, person: Person) -> None:
        self.story.tell(MailBounced(at=self.now, addresses=(person.address or "",)))
        self.decide()

    @rule(fact=st.sampled_from([ThreadMuted, ThreadDone, ThreadResumed]))
    def the_user_commands(self, fact: type[ThreadMuted | ThreadDone | ThreadResumed]) -> None:
        self.now += timedelta(minutes=1)
        self.story.tell(fact(at=self.now))
        self.decide()

    @rule(yes=st.booleans())
    def the_user_answers_what_is_asked(self, yes: bool) -> None:
        for question in self.decide().questions:
            self.story.tell(QuestionAnswered(at=self.now, question_key=question.key, yes=yes))
        self.decide()

    def lying(self) -> list[Step]:
        return [s for s in self.story.steps if s.state in LYING_STATES]

    @rule()
    def the_program_acts(self) -> None:
        """Withdraw, then write what is due; each draft is held against rules of our own."""
        for step in self.lying():
            if step.withdraw_because:
                self.story.put(step, StepState.WITHDRAWN, self.now)
        self.decide()
        for step in self.story.steps:
            if step.state is StepState.PLANNED and step.due_at <= self.now:
                self.check_before_writing(step)
                self.story.put(step, StepState.DRAFTED, self.now)
        self.decide()

    def check_before_writing(self, step: Step) -> None:
        decision = self.decision
        assert decision is not None
        assert self.now < step.expires_at, "never after expiry"
        assert not decision.muted, "never after silence"
        assert decision.state is not ThreadState.CLOSED, "never after the user closed it"
        base = step.key.partition("#")[0]
        others = [s for s in self.story.steps if s.key.partition("#")[0] == base and s.key != step.key]
        assert all(s.state in (StepState.WITHDRAWN, StepState.SKIPPED) for s in others), "never two drafts for one step"
        if step.touch is Touch.CHECK_IN:
            self.check_before_asking(decision, step)

    def check_before_asking(self, decision: Decision, step: Step) -> None:
        assert decision.state is ThreadState.AWAITING_THEM, "a check-in only while they are awaited"
        if self.words:
            at, ours, asks = self.words[-1]
            assert ours or not asks, "never while they wait for the user"
            assert business_days_between(at, self.now) >= 5, "never before five business days after the last word"
        for one in self.interviews.values():
            assert one.end is not None
            assert one.end <= self.now, "never while an interview lies ahead"
            assert business_days_between(one.end, self.now) >= 5, "never before five business days after the interview"
        written = [s for s in self.story.steps if s.touch is Touch.CHECK_IN and s.interview_day == step.interview_day]
        assert len([s for s in written if s.state in (StepState.SENT, StepState.SATISFIED)]) < 2, "at most two a round"
        for s in written:
            if s.state is StepState.SENT:
                assert s.ended_at is not None
                assert business_days_between(s.ended_at, self.now) >= 7, "growing gaps"

    @precondition(lambda self: bool(self.lying()))
    @rule(pick=st.integers(0, 5), what=st.sampled_from(sorted(FINAL)))
    def the_user_handles_a_draft(self, pick: int, what: StepState) -> None:
        self.now += timedelta(minutes=1)
        step = self.lying()[pick % len(self.lying())]
        if what is StepState.SENT:
            self.words.append((self.now, True, False))
            self.story.send(step, self.now)
        elif what is StepState.DISCARDED:
            self.story.discard(step, self.now)
        else:
            self.story.put(step, StepState.EDITED, self.now)
        self.touched[step.key] = next(s for s in self.story.steps if s.key == step.key)
        self.decide()

    @invariant()
    def what_the_user_touched_is_unchanged(self) -> None:
        now = {s.key: s for s in self.story.steps}
        for key, step in self.touched.items():
            assert replace(now[key], id=None) == replace(step, id=None)

    @invariant()
    def deciding_again_changes_nothing(self) -> None:
        if self.decision is not None:
            assert self.story.decide(self.now) == self.decision

    @invariant()
    def steps_have_one_key_each(self) -> None:
        keys = [s.key for s in self.story.steps]
        assert len(keys) == len(set(keys))


TestConversation = Conversation.TestCase

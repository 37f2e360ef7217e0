"""Threads: their facts, their people, what leads to them, and two that turn out to be one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from daemon.deciding.facts import (
    AddressVouchedFor,
    DraftSent,
    Evidence,
    InterviewMoved,
    InterviewScheduled,
    MailBounced,
    TheyAnswered,
    UserNoted,
    UserWrote,
)
from daemon.deciding.values import EmployerMail, StepState, ThreadState, WaitingOn
from daemon.ports.store import Store
from daemon.ports.stored import ThreadPerson
from daemon.reading.values import Attendee, Interview, Topic
from tests.contract.store.samples import (
    ACCOUNT,
    DANA,
    NOON,
    begin_attempt,
    decision,
    new_thread,
    step,
)

WROTE = UserWrote(at=NOON, recipients=(DANA.address,))
ANSWERED = TheyAnswered(at=NOON + timedelta(hours=1), sender=DANA.address, topic=Topic.OTHER)
NOTED = UserNoted(at=NOON - timedelta(hours=1), text="They asked about Spark")


class TestFacts:
    def test_facts_come_back_in_the_order_they_happened_then_as_recorded(self, store: Store) -> None:
        thread_id = new_thread(store)
        at_once = UserNoted(at=ANSWERED.at, text="at the same instant, told later")
        with store.transaction() as tx:
            assert tx.append_facts(thread_id, [ANSWERED, WROTE], NOON) == 2
            assert tx.append_facts(thread_id, [at_once, NOTED], NOON) == 2
            assert tx.thread(thread_id).facts == (NOTED, WROTE, ANSWERED, at_once)

    def test_an_equal_fact_is_kept_once_per_thread(self, store: Store) -> None:
        first, second = new_thread(store), new_thread(store)
        with store.transaction() as tx:
            assert tx.append_facts(first, [WROTE, WROTE], NOON) == 1
            assert tx.append_facts(first, [ANSWERED, WROTE], NOON + timedelta(days=1)) == 1
            assert tx.append_facts(second, [WROTE], NOON) == 1
            assert tx.thread(first).facts == (WROTE, ANSWERED)

    def test_one_instant_told_in_two_zones_is_one_fact(self, store: Store) -> None:
        thread_id = new_thread(store)
        berlin = UserWrote(at=NOON.astimezone(timezone(timedelta(hours=1))), recipients=(DANA.address,))
        with store.transaction() as tx:
            assert tx.append_facts(thread_id, [berlin], NOON) == 1
            assert tx.append_facts(thread_id, [WROTE], NOON) == 0
            (kept,) = tx.thread(thread_id).facts
        assert kept.at.tzinfo is UTC

    @pytest.mark.parametrize(
        "other",
        [
            UserWrote(at=WROTE.at, recipients=(DANA.address,), withdraws=True),
            UserWrote(at=WROTE.at, recipients=()),
            UserWrote(at=WROTE.at + timedelta(microseconds=1), recipients=(DANA.address,)),
            UserWrote(at=WROTE.at, recipients=(DANA.address,), evidence=Evidence(quote="x")),
            DraftSent(at=WROTE.at, step_key="", recipients=(DANA.address,)),
        ],
    )
    def test_a_fact_that_differs_in_anything_is_another(self, store: Store, other: UserWrote | DraftSent) -> None:
        thread_id = new_thread(store)
        with store.transaction() as tx:
            assert tx.append_facts(thread_id, [WROTE, other], NOON) == 2

    def test_an_interview_comes_back_with_all_it_holds(self, store: Store) -> None:
        thread_id = new_thread(store)
        told = Interview(
            uid="first@calendar.example",
            recurrence_id="20261124T130000Z",
            start=NOON,
            end=NOON + timedelta(hours=1),
            timezone="Europe/Berlin",
            attendees=(Attendee("Dana", DANA.address, status="accepted"), Attendee("", "room@example.org", kind="room")),
            organizer=DANA,
            is_interview=True,
            reasons=("two people of one company",),
        )
        fact = InterviewScheduled(at=NOON, interview=told, calendar="private", evidence=Evidence("calendar private"))
        with store.transaction() as tx:
            tx.append_facts(thread_id, [fact], NOON)
            assert tx.thread(thread_id).facts == (fact,)

    def test_hostile_words_in_a_fact_are_kept_as_far_as_they_can_be(self, store: Store) -> None:
        thread_id = new_thread(store)
        with store.transaction() as tx:
            tx.append_facts(thread_id, [UserNoted(at=NOON, text="\ud800 and \0")], NOON)
            assert tx.thread(thread_id).facts == (UserNoted(at=NOON, text="\ufffd and \ufffd"),)

    def test_facts_of_an_unknown_thread_are_refused(self, store: Store) -> None:
        with pytest.raises(KeyError), store.transaction() as tx:
            tx.append_facts(99, [WROTE], NOON)

    def test_facts_without_a_decision_after_them_make_the_thread_due(self, store: Store) -> None:
        """A pass that dies between the facts and the decision leaves a thread that the next pass decides about (I5)."""
        thread_id = new_thread(store)
        with store.transaction() as tx:
            tx.append_facts(thread_id, [WROTE], NOON)
            assert tx.threads_to_decide(NOON) == (thread_id,)
            tx.save_decision(thread_id, decision())
            tx.append_facts(thread_id, [WROTE], NOON)
            assert tx.threads_to_decide(NOON) == ()


class TestRows:
    def test_a_decision_is_the_threads_row(self, store: Store) -> None:
        thread_id = new_thread(store)
        with store.snapshot() as snapshot:
            row = snapshot.thread_summary(thread_id)
            assert snapshot.threads() == (row,)
        assert (row.account, row.employer, row.employer_key, row.role) == (
            ACCOUNT,
            "Northwind",
            "northwind.example",
            "Data Engineer",
        )
        assert (row.state, row.waiting_on, row.since, row.muted) == (ThreadState.AWAITING_THEM, WaitingOn.THEM, NOON, False)
        assert row.decide_again_at == NOON + timedelta(days=7)

    def test_a_thread_without_a_decision_is_due(self, store: Store) -> None:
        with store.transaction() as tx:
            thread_id = tx.create_thread(ACCOUNT, "")
            assert tx.threads_to_decide(NOON) == (thread_id,)

    def test_threads_are_due_earliest_first_and_not_before_their_instant(self, store: Store) -> None:
        with store.transaction() as tx:
            ids = [tx.create_thread(ACCOUNT, "") for _ in range(4)]
            for thread_id, days in zip(ids, (3, 1, 2, None), strict=True):
                instant = None if days is None else NOON + timedelta(days=days)
                tx.save_decision(thread_id, decision(decide_again_at=instant))
            assert tx.threads_to_decide(NOON) == ()
            assert tx.threads_to_decide(NOON + timedelta(days=2)) == (ids[1], ids[2])
            assert tx.threads_to_decide(NOON + timedelta(days=9)) == (ids[1], ids[2], ids[0])

    def test_an_unknown_thread_is_a_key_error(self, store: Store) -> None:
        with store.transaction() as tx:
            for read in (tx.thread, tx.thread_summary):
                with pytest.raises(KeyError):
                    read(99)
            with pytest.raises(KeyError):
                tx.save_decision(99, decision())
            with pytest.raises(KeyError):
                tx.set_employer_key(99, "x")

    def test_an_employers_threads_are_found_by_its_newest_key(self, store: Store) -> None:
        first, second, _ = new_thread(store), new_thread(store), new_thread(store, employer_key="other.example")
        with store.transaction() as tx:
            assert tx.threads_by_employer("northwind.example") == (first, second)
            tx.set_employer_key(first, "other.example")
            assert tx.threads_by_employer("northwind.example") == (second,)


class TestWhatLeadsToAThread:
    def test_ids_events_and_people_lead_to_their_threads(self, store: Store) -> None:
        first, second = new_thread(store), new_thread(store)
        with store.transaction() as tx:
            tx.add_thread_message_ids(first, ACCOUNT, ["<a@x>", "<b@x>", "<a@x>"])
            tx.add_thread_message_ids(second, ACCOUNT, ["<b@x>"])
            tx.add_thread_message_ids(second, ACCOUNT, ["<b@x>"])
            for thread_id in (first, second, second):
                tx.add_thread_event(thread_id, "uid")
            tx.add_thread_people(second, [ThreadPerson(DANA.address, DANA.name)])
            assert tx.threads_by_message_ids(ACCOUNT, ["<a@x>", "<nobody@x>"]) == {first}
            assert tx.threads_by_message_ids(ACCOUNT, ["<b@x>"]) == {first, second}
            assert tx.threads_by_message_ids("work", ["<b@x>"]) == frozenset()
            assert tx.threads_by_message_ids(ACCOUNT, []) == frozenset()
            assert tx.thread_message_ids(first) == {"<a@x>", "<b@x>"}
            assert tx.threads_by_event("uid") == {first, second}
            assert tx.threads_by_event("another") == frozenset()
            tx.add_thread_event(second, "another")
            assert tx.events_of_thread(first) == {"uid"}
            assert tx.events_of_thread(second) == {"uid", "another"}
            assert tx.threads_by_people([DANA.address, "nobody@example.org"]) == {second}

    def test_where_an_interview_begins_or_once_began_leads_to_its_thread(self, store: Store) -> None:
        """Less than a minute apart is the same start; every start that was ever told counts."""
        thread_id, later = new_thread(store), NOON + timedelta(days=2)
        with store.transaction() as tx:
            at_noon = Interview("uid", start=NOON)
            tx.append_facts(thread_id, [InterviewScheduled(at=NOON, interview=at_noon)], NOON)
            tx.append_facts(thread_id, [InterviewMoved(at=NOON, interview=replace(at_noon, start=later))], NOON)
            tx.append_facts(thread_id, [InterviewScheduled(at=NOON, interview=Interview("whole day"))], NOON)
            assert tx.threads_by_start(NOON) == tx.threads_by_start(later + timedelta(seconds=59)) == {thread_id}
            assert tx.threads_by_start(later + timedelta(minutes=1)) == frozenset()
            assert tx.threads_by_start(datetime.max.replace(tzinfo=UTC)) == frozenset()
            tx.merge_threads(new := tx.create_thread(ACCOUNT, ""), thread_id)
            assert tx.threads_by_start(NOON) == {new}

    def test_of_many_ids_and_addresses_those_of_threads_are_told(self, store: Store) -> None:
        thread_id = new_thread(store)
        many = [f"<{number}@x>" for number in range(1200)]
        with store.transaction() as tx:
            tx.add_thread_message_ids(thread_id, ACCOUNT, ["<7@x>", "<1100@x>"])
            tx.add_thread_people(thread_id, [ThreadPerson(DANA.address, DANA.name)])
            assert tx.ids_in_threads(ACCOUNT, many) == {"<7@x>", "<1100@x>"}
            assert tx.ids_in_threads("work", many) == frozenset()
            assert tx.people_in_threads([*many, DANA.address]) == {DANA.address}
            assert tx.people_in_threads([]) == frozenset()

    def test_what_is_known_of_a_person_only_grows(self, store: Store) -> None:
        thread_id = new_thread(store)
        with store.transaction() as tx:
            tx.add_thread_people(thread_id, [ThreadPerson(DANA.address, "")])
            tx.add_thread_people(thread_id, [ThreadPerson(DANA.address, "Dana", "Manager", "interviewer")])
            tx.add_thread_people(thread_id, [ThreadPerson(DANA.address, "D. W.", "Chief", "writer")])
            tx.add_thread_people(
                thread_id, [ThreadPerson("b@x.example", "B"), ThreadPerson("b@x.example", "", "Recruiter", "coordinator")]
            )
            assert tx.thread_people(thread_id) == (
                ThreadPerson("b@x.example", "B", "Recruiter", "coordinator"),
                ThreadPerson(DANA.address, "Dana", "Manager", "interviewer"),
            )


class TestMailsToTheSameEmployer:
    def mails(self, store: Store, *, thread_id: int = 0) -> tuple[EmployerMail, ...]:
        with store.snapshot() as snapshot:
            return snapshot.employer_mails("northwind.example", thread_id)

    def test_a_step_counts_from_the_instant_it_lies_in_drafts_and_then_from_when_it_went_out(self, store: Store) -> None:
        thread_id = new_thread(store, step())
        assert self.mails(store) == ()
        step_id = begin_attempt(store, thread_id)
        assert self.mails(store) == (EmployerMail(step().due_at, check_in=True),)
        later = step().due_at + timedelta(hours=1)
        for state in (StepState.DRAFTED, StepState.QUEUED, StepState.EDITED):
            with store.transaction() as tx:
                tx.set_step_state(step_id, state, at=later)
            assert self.mails(store) == (EmployerMail(later, check_in=True),)
        for state in (StepState.SENT, StepState.SATISFIED):
            with store.transaction() as tx:
                tx.set_step_state(step_id, state, at=later + timedelta(days=1))
            assert self.mails(store) == (EmployerMail(later + timedelta(days=1), check_in=True),)
        for state in (StepState.DISCARDED, StepState.WITHDRAWN, StepState.SKIPPED, StepState.FAILED):
            with store.transaction() as tx:
                tx.set_step_state(step_id, state, at=later)
            assert self.mails(store) == ()

    @pytest.mark.parametrize(
        ("touch", "counts"),
        [("check_in", True), ("keep_in_touch", False), ("material", False), ("thank_you", None), ("rejection_reply", None)],
    )
    def test_only_what_needs_spacing_counts(self, store: Store, touch: str, counts: bool | None) -> None:
        """Thank-yous and answers to a mail of theirs are exempt (E13)."""
        begin_attempt(store, new_thread(store, step(f"{touch}/2026-11-24/1")))
        expected = () if counts is None else (EmployerMail(step().due_at, check_in=counts),)
        assert self.mails(store) == expected

    def test_the_users_own_mail_counts_but_not_twice_where_it_was_our_draft(self, store: Store) -> None:
        thread_id = new_thread(store)
        with store.transaction() as tx:
            ours = UserWrote(at=NOON + timedelta(days=1), recipients=(DANA.address,), step_key="thank_you/2026-11-24/dana")
            tx.append_facts(thread_id, [WROTE, ours, ANSWERED], NOON)
        assert self.mails(store) == (EmployerMail(WROTE.at, check_in=False),)

    def test_a_thread_is_told_of_the_others_and_not_of_itself_or_of_other_employers(self, store: Store) -> None:
        first, second = new_thread(store), new_thread(store)
        other = new_thread(store, employer_key="other.example")
        with store.transaction() as tx:
            tx.append_facts(first, [WROTE], NOON)
            assert tx.thread(second).employer_mails == (EmployerMail(WROTE.at, check_in=False),)
            assert tx.thread(first).employer_mails == ()
            assert tx.thread(other).employer_mails == ()

    def test_unknown_employers_are_not_one_employer(self, store: Store) -> None:
        first, second = new_thread(store, employer_key=""), new_thread(store, employer_key="")
        with store.transaction() as tx:
            tx.append_facts(first, [WROTE], NOON)
            assert tx.thread(second).employer_mails == ()


@pytest.mark.parametrize("others", [0, 1, 9, 99, 499, 1203])
def test_people_are_found_among_any_number(store: Store, others: int) -> None:
    odd = "m\0\udc80@x.example"
    with store.transaction() as tx:
        tx.add_thread_people(tx.create_thread(ACCOUNT, "x"), [ThreadPerson(DANA.address, "Dana"), ThreadPerson(odd, "M")])
        asked = [*(f"{number}@y.example" for number in range(others)), DANA.address, odd]
        assert len(tx.people_in_threads(asked)) == 2
        assert len(tx.people_in_threads(reversed(asked))) == 2
        assert tx.people_in_threads(asked[:others]) == frozenset()


def test_what_other_threads_know_of_addresses_comes_in_the_order_of_time(store: Store) -> None:
    first, second, third = (new_thread(store) for _ in range(3))
    bounced = MailBounced(at=NOON, addresses=(DANA.address,), evidence=Evidence(source="a mail"))
    vouched = AddressVouchedFor(at=NOON + timedelta(hours=1), address=DANA.address)
    with store.transaction() as tx:
        tx.append_facts(second, [vouched, UserNoted(at=NOON, text="something else")], NOON)
        tx.append_facts(first, [bounced], NOON)
        for thread_id in (first, second):
            tx.add_thread_people(thread_id, [ThreadPerson(DANA.address, DANA.name)])
        assert tx.facts_of_addresses([DANA.address], third) == (bounced, vouched)
        assert tx.facts_of_addresses([DANA.address], first) == (vouched,)
        assert tx.facts_of_addresses(["nobody@x.example"], third) == ()

"""What ends a conversation or keeps the program out of it: a no, a mail the user began, what cannot be read or believed."""

import pytest

from tests.builders import END, INVITED, at
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.answering_world import (
    CHECK,
    DANA,
    OMAR,
    RITA,
    THANK_DANA,
    THREAD,
    due_to_check_in,
    from_rita,
)
from tests.world import HOUR, MemoryWorld


async def test_a_rejection_takes_the_check_in_back_and_gets_one_answer() -> None:
    world = await due_to_check_in()
    when = at("2026-12-02 10:00")
    words = "Dear Sam,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards,\nRita"
    world.deliver(from_rita(words, when), when)
    await world.pass_at(at("2026-12-02 11:00"))
    (thread,) = world.threads()
    assert thread.state == "rejected"
    assert world.steps()[CHECK] == "withdrawn"
    assert world.steps()[f"rejection_reply/2026-12-02/{RITA}"] == "drafted"
    assert set(world.drafts()) == {RITA}


async def test_the_users_decline_in_sent_makes_nothing_due() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    reply = mail(
        f"Sam Rivera <{USER}>",
        [RITA],
        "Declined: Interview",
        "Sam Rivera has declined.",
        at=INVITED + HOUR,
        message_id="<declined@home.example>",
        calendar=event("first@northwind.example", at("2026-11-24 13:00"), attendees=(), method="REPLY", user_status="DECLINED"),
    )
    world.deliver(reply, INVITED + 2 * HOUR, "Sent")
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    assert set(world.steps().values()) == {"skipped"}


async def test_a_mail_the_user_began_keeps_ours_away() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END)
    own = mail(
        f"Sam <{USER}>", [DANA], "Re: Interview", "Dear Dana, I ", at=END, message_id="<own@home.example>", references=THREAD
    )
    world.mailbox.deliver("Drafts", own, END + HOUR / 2, ("\\Draft",))
    await world.pass_at(END + HOUR)
    assert world.steps()[THANK_DANA] == "satisfied"
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_an_unreadable_message_is_quarantined_and_the_rest_goes_on() -> None:
    world = MemoryWorld(INVITED)
    uid = world.deliver(from_rita("x", INVITED, references=[], message_id="<broken@northwind.example>"), INVITED)
    world.mailbox.spoil("INBOX", uid, "the server sends garbage")
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    assert len(world.threads()) == 1
    with world.store.snapshot() as snapshot:
        (message,) = snapshot.quarantined()
    assert message.why == "the server sends garbage"


@pytest.mark.parametrize("handled", ["sent", "discarded", "lying"])
async def test_a_second_word_of_the_same_rejection_gets_no_second_answer(handled: str) -> None:
    """E14: once; first the recruiter writes, then the machine, or a colleague."""
    world = await due_to_check_in()
    when = at("2026-12-02 10:00")
    words = "Dear Sam,\n\nUnfortunately, we have decided to move forward with another candidate.\n\nKind regards"
    world.deliver(from_rita(words, when), when)
    await world.pass_at(at("2026-12-02 11:00"))
    if handled == "sent":
        world.send_draft(RITA, at("2026-12-02 12:00"))
    elif handled == "discarded":
        world.mailbox.remove("Drafts", world.draft_uid(RITA))
    await world.pass_at(at("2026-12-02 13:00"))
    again = at("2026-12-04 10:00")
    second = mail(
        f"Dana Whitfield <{DANA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        words,
        at=again,
        message_id="<again@northwind.example>",
        references=THREAD,
    )
    world.deliver(second, again)
    await world.pass_at(at("2026-12-04 11:00"))
    assert set(world.drafts()) == ({RITA} if handled == "lying" else set())


@pytest.mark.parametrize("references", [[], THREAD], ids=["alone", "in the thread"])
async def test_a_forged_cancellation_joins_no_thread_and_holds_nothing(references: list[str]) -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    with world.store.snapshot() as snapshot:
        facts = snapshot.thread(1).facts
    forged = mail(
        "Rita Sommer <rita@evil.example>",
        [USER],
        "Cancelled: Interview",
        "The event was cancelled.",
        at=INVITED + HOUR,
        message_id="<forged@evil.example>",
        references=references,
        calendar=event("first@northwind.example", at("2026-11-24 13:00"), method="CANCEL", sequence=1, stamp=INVITED + HOUR),
    )
    world.deliver(forged, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    with world.store.snapshot() as snapshot:
        assert snapshot.thread(1).facts == facts
        assert "rita@evil.example" not in {person.address for person in snapshot.thread_people(1)}
    assert [question.kind for question in world.questions()] == ["update"]
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}

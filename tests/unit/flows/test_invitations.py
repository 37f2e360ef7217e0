"""How threads begin, and what calendar data by mail may change."""

from datetime import timedelta

from daemon.flows import questions
from tests.builders import END, INVITED, START, at
from tests.mails import USER, event, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
UID = "first@northwind.example"


def update(
    start: object, *, sender: str = "Rita Sommer <rita@northwind.example>", method: str = "REQUEST", sequence: int = 1
) -> bytes:
    return mail(
        sender,
        [USER],
        "Updated: Interview",
        "The time has changed." if method == "REQUEST" else "The event was cancelled.",
        at=INVITED + HOUR,
        message_id=f"<update-{method}-{sequence}@northwind.example>",
        calendar=event(UID, start, method=method, sequence=sequence, stamp=INVITED + HOUR),  # type: ignore[arg-type]
    )


async def test_an_update_moves_the_interview() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(update(at("2026-11-26 13:00")), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    planned = {step.due_at for step in map(world.step, world.steps()) if step.state == "planned"}
    assert planned == {at("2026-11-26 15:00")}


async def test_a_cancellation_ends_it() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(update(START, method="CANCEL"), INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}


async def test_a_forged_cancellation_changes_nothing_and_is_asked_about() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(update(START, method="CANCEL", sender="Mallory <mallory@evil.example>"), INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    (question,) = [q for q in world.questions() if q.kind == "update"]
    assert "mallory@evil.example" in question.text
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    await world.pass_at(END + 2 * HOUR)
    assert world.drafts() == {}


async def test_a_cancellation_that_the_user_confirms_calls_off_what_was_moved_since() -> None:
    """The yes is newer than the move, though the mail that it is about is older."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(update(START, method="CANCEL", sequence=3, sender="Mallory <mallory@evil.example>"), INVITED + HOUR)
    world.deliver(update(at("2026-11-26 13:00")), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    (question,) = [q for q in world.questions() if q.kind == "update"]
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    await world.pass_at(at("2026-11-26 16:00"))
    assert world.drafts() == {}


async def test_an_uncertain_interview_is_asked_about_and_begins_with_the_users_yes() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(attendees=(), organizer=("Sam Rivera", USER), summary="Interview?", description=""), INVITED)
    await world.pass_at(INVITED + HOUR)
    assert world.threads() == ()
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    assert len(world.threads()) == 1


async def test_two_interviews_of_one_process_are_one_thread() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    second = invitation("second@northwind.example", at("2026-11-26 13:00"), message_id="<second@northwind.example>")
    world.deliver(second, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert len(world.threads()) == 1
    assert len(world.steps()) == 4


async def test_two_roles_at_one_employer_stay_two_threads() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    other = invitation(
        "second@northwind.example",
        at("2026-11-26 13:00"),
        message_id="<second@northwind.example>",
        summary="Interview: Accountant at Northwind",
        description="About the Accountant role.",
    )
    other = other.replace(b"Data Engineer", b"Accountant")
    world.deliver(other, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert {thread.role for thread in world.threads()} == {"Data Engineer", "Accountant"}


async def test_without_a_role_it_is_asked_whether_it_is_the_same_process() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    vague = (
        invitation(
            "second@northwind.example",
            at("2026-11-26 13:00"),
            message_id="<second@northwind.example>",
            summary="Interview with Northwind",
            description="",
        )
        .replace(b"Interview: Data Engineer at Northwind", b"Interview with Northwind")
        .replace(b"the Data Engineer role", b"a role")
    )
    world.deliver(vague, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert len(world.threads()) == 2
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    (thread,) = world.threads()
    assert thread.role == "Data Engineer"
    assert len(world.steps()) == 4


async def test_earlier_mail_of_the_conversation_is_adopted() -> None:
    world = MemoryWorld(INVITED)
    first = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Your application",
        "Dear Sam,\n\nwe plan to decide by 18 December 2026.\n\nRita",
        at=INVITED - timedelta(days=3),
        message_id="<hello@northwind.example>",
    )
    world.deliver(first, INVITED - timedelta(days=3))
    inviting = invitation().replace(b"MIME-Version", b"References: <hello@northwind.example>\r\nMIME-Version")
    world.deliver(inviting, INVITED)
    await world.pass_at(INVITED + HOUR)
    with world.store.snapshot() as snapshot:
        ids = {message.message_id for message in snapshot.messages_of_thread(1)}
    assert ids == {"<hello@northwind.example>", "<invitation@northwind.example>"}


async def test_a_forged_cancellation_of_a_whole_series_is_asked_about() -> None:
    """A CANCEL without RECURRENCE-ID speaks of every date (RFC 5546, 3.2.5); so it is held against each of them."""
    world = MemoryWorld(INVITED)
    series = invitation().replace(b"SEQUENCE:0", b"SEQUENCE:0\r\nRRULE:FREQ=WEEKLY;COUNT=2")
    world.deliver(series, INVITED)
    await world.pass_at(INVITED + HOUR)
    before = world.steps()
    assert len(before) == 4
    world.deliver(update(START, method="CANCEL", sender="Mallory <mallory@evil.example>"), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert world.steps() == before
    assert [q.kind for q in world.questions()] == ["update"]
    world.deliver(update(START, method="CANCEL", sequence=2), INVITED + 3 * HOUR)
    await world.pass_at(INVITED + 4 * HOUR)
    assert set(world.steps().values()) == {"skipped"}

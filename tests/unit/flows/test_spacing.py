"""One employer, several conversations: the spacing of E12 and E13, end to end; and what each conversation keeps for itself."""

from datetime import datetime

from daemon.flows import words
from tests.builders import END, INVITED, START, at
from tests.mails import USER, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA, VERA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example", "vera@northwind.example"
ENGINEER, ACCOUNTANT = 1, 2


def second_role(start: datetime, attendees: tuple[tuple[str, str], ...]) -> bytes:
    raw = invitation(
        "accounts@northwind.example",
        start,
        message_id="<accountant@northwind.example>",
        summary="Interview: Accountant at Northwind",
        description="A conversation about the Accountant role. Vera Lang, Recruiter, is your contact.",
        organizer=("Vera Lang", VERA),
        attendees=attendees,
    )
    raw = raw.replace(b"Data Engineer", b"Accountant").replace(b"From: Rita Sommer <rita@", b"From: Vera Lang <vera@")
    return raw.replace(b"Rita Sommer", b"Vera Lang")


async def two_roles(
    second: datetime, attendees: tuple[tuple[str, str], ...] = (("Kim Stone", "kim@northwind.example"),)
) -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(second_role(second, attendees), INVITED + HOUR / 2)
    await world.pass_at(INVITED + HOUR)
    assert [thread.role for thread in world.threads()] == ["Data Engineer", "Accountant"]
    return world


def check_ins(world: MemoryWorld, thread_id: int) -> list[tuple[str, datetime]]:
    with world.store.snapshot() as snapshot:
        return [(s.state.value, s.due_at) for s in snapshot.thread(thread_id).steps if s.touch == "check_in"]


def thank_yous(world: MemoryWorld, thread_id: int) -> dict[str, str]:
    with world.store.snapshot() as snapshot:
        return {s.person: s.state.value for s in snapshot.thread(thread_id).steps if s.touch == "thank_you"}


async def test_one_check_in_per_employer_in_five_business_days() -> None:
    """E12: both are due on the same day; the one comes, the other five business days later, counted from when the first was sent."""
    world = await two_roles(START)
    for hours in (1, 2):
        await world.pass_at(END + hours * HOUR)
        for person in list(world.drafts()):
            world.send_draft(person, END + hours * HOUR)
    await world.pass_at(at("2026-12-02 09:00"))
    assert [[state for state, _ in check_ins(world, thread)] for thread in (ENGINEER, ACCOUNTANT)] == [["drafted"], ["planned"]]
    world.send_draft(RITA, at("2026-12-03 10:00"))
    await world.pass_at(at("2026-12-04 09:00"))
    assert check_ins(world, ACCOUNTANT) == [("planned", at("2026-12-10 10:00"))]
    await world.pass_at(at("2026-12-10 10:00"))
    assert set(world.drafts()) == {VERA}


async def test_both_due_in_one_pass_make_one_draft() -> None:
    world = await two_roles(START)
    await world.pass_at(END + HOUR)
    for person in list(world.drafts()):
        world.send_draft(person, END + HOUR)
    await world.pass_at(at("2026-12-08 09:00"))
    assert len(world.drafts()) == 1


async def test_seventy_two_hours_between_mails_to_one_employer() -> None:
    """E13: the user's own mail in the one conversation keeps the check-in of the other three days away."""
    world = await two_roles(START)
    await world.pass_at(END + HOUR)
    for person in list(world.drafts()):
        world.send_draft(person, END + HOUR)
    own = mail(
        f"Sam <{USER}>",
        [DANA],
        "Re: Interview: Data Engineer at Northwind",
        "A question.\n\nSam",
        at=at("2026-11-30 10:00"),
        message_id="<own@home.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(own, at("2026-11-30 10:00"), "Sent")
    await world.pass_at(at("2026-12-01 15:00"))
    assert world.drafts() == {}
    assert check_ins(world, ACCOUNTANT) == [("planned", at("2026-12-03 10:00"))]


async def test_thank_yous_are_exempt_from_spacing() -> None:
    world = await two_roles(START + 3 * HOUR)
    await world.pass_at(END + HOUR)
    for person in list(world.drafts()):
        world.send_draft(person, END + HOUR)
    await world.pass_at(END + 4 * HOUR)
    assert set(world.drafts()) == {"kim@northwind.example"}


async def test_a_thank_you_in_one_conversation_is_none_in_the_other() -> None:
    """The same interviewer for two roles: our own draft, sent in the one, must not stand for the other's."""
    world = await two_roles(START + HOUR / 2, (("Dana Whitfield", DANA),))
    await world.pass_at(END + 2 * HOUR)
    draft = next(m for m in world.mailbox.contents("Drafts") if DANA.encode() in m.raw and b"Subject: Re: Interview: Data" in m.raw)
    world.mailbox.remove("Drafts", draft.uid)
    world.deliver(draft.raw, END + 2 * HOUR, "Sent")
    await world.pass_at(END + 3 * HOUR)
    assert thank_yous(world, ENGINEER)[DANA] == "sent"
    assert thank_yous(world, ACCOUNTANT)[DANA] == "drafted"


async def test_a_mail_in_one_conversation_is_no_word_in_the_other() -> None:
    """It is tied to the first by References; that its reader has a part in the second too says nothing."""
    world = await two_roles(START + 2 * HOUR, (("Dana Whitfield", DANA),))
    await world.pass_at(END + 3 * HOUR)
    own = mail(
        f"Sam <{USER}>",
        [DANA],
        "Re: Interview: Data Engineer at Northwind",
        "Thank you for the talk about the first role.\n\nSam",
        at=END + 3 * HOUR,
        message_id="<own@home.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(own, END + 3 * HOUR, "Sent")
    await world.pass_at(END + 4 * HOUR)
    assert thank_yous(world, ENGINEER)[DANA] == "satisfied"
    assert thank_yous(world, ACCOUNTANT)[DANA] == "drafted"


async def test_muting_one_conversation_leaves_the_other_alone() -> None:
    world = await two_roles(START)
    await world.pass_at(END + HOUR)
    words.mute(world.world, ENGINEER)
    await world.pass_at(END + 2 * HOUR)
    assert set(world.drafts()) == {"kim@northwind.example"}


async def test_a_check_in_taken_back_makes_way_for_the_other_conversation() -> None:
    """What was never sent spaces nothing."""
    world = await two_roles(START)
    await world.pass_at(END + HOUR)
    for person in list(world.drafts()):
        world.send_draft(person, END + HOUR)
    await world.pass_at(at("2026-12-02 09:00"))
    assert set(world.drafts()) == {RITA}
    when = at("2026-12-02 10:00")
    answer = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview",
        "Dear Sam,\n\ncould you call me?\n\nRita",
        at=when,
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(answer, when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert set(world.drafts()) == {VERA}

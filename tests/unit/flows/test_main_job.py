"""The main job, in memory: from an invitation to drafts, follow-ups and silence."""

from connectors.memory_calendar import MemoryCalendar
from tests.builders import END, INVITED, at
from tests.mails import USER, event, invitation, mail
from tests.world import HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"
CHECK = "check_in/2026-11-24/1"
DUE = at("2026-12-01 14:00")


async def invited() -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    return world


async def test_an_invitation_begins_a_thread() -> None:
    world = await invited()
    (thread,) = world.threads()
    assert (thread.employer, thread.role, thread.state) == ("Northwind", "Data Engineer", "scheduled")
    assert world.steps() == {THANK_DANA: "planned", THANK_OMAR: "planned"}


async def test_after_the_interview_two_different_threaded_drafts() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    drafts = world.drafts()
    assert set(drafts) == {DANA, OMAR}
    assert drafts[DANA]["In-Reply-To"] == "<invitation@northwind.example>"
    assert drafts[DANA]["Subject"] == "Re: Interview: Data Engineer at Northwind"
    assert drafts[DANA].get_content() != drafts[OMAR].get_content().replace("Omar", "Dana")
    assert all({"\\Draft", "\\Seen"} <= m.flags for m in world.mailbox.contents("Drafts"))
    assert set(world.steps().values()) >= {"drafted"}


async def test_a_second_pass_changes_nothing() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    before = (world.mailbox.contents("Drafts"), world.steps())
    await world.pass_at(END + HOUR)
    assert (world.mailbox.contents("Drafts"), world.steps()) == before


async def test_sent_and_deleted_drafts_are_seen() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + 2 * HOUR)
    world.mailbox.remove("Drafts", world.draft_uid(OMAR))
    await world.pass_at(END + 3 * HOUR)
    assert (world.steps()[THANK_DANA], world.steps()[THANK_OMAR]) == ("sent", "discarded")
    await world.pass_at(END + 4 * HOUR)
    assert world.drafts() == {}, "a draft they deleted never comes back"


async def test_nothing_before_five_business_days_then_one_check_in_until_they_answer() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + 2 * HOUR)
    world.send_draft(OMAR, END + 2 * HOUR)
    await world.pass_at(at("2026-12-01 15:59"))
    assert world.drafts() == {}
    await world.pass_at(at("2026-12-02 09:00"))
    assert set(world.drafts()) == {RITA}
    answer = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\ncould you send us two references by Friday?\n\nBest regards,\nRita",
        at=at("2026-12-02 10:00"),
        message_id="<answer@northwind.example>",
        references=["<invitation@northwind.example>"],
    )
    world.deliver(answer, at("2026-12-02 10:00"))
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.drafts() == {}
    (thread,) = world.threads()
    assert (thread.state, thread.waiting_on) == ("awaiting_you", "you")
    assert world.steps()[CHECK] == "withdrawn"


async def test_a_draft_that_a_client_left_lying_when_it_was_sent_is_sent() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    (stored,) = [m for m in world.mailbox.contents("Drafts") if b"To: Dana" in m.raw]
    world.mailbox.deliver("Sent", stored.raw, END + 2 * HOUR, ("\\Seen",))
    await world.pass_at(END + 3 * HOUR)
    assert world.steps()[THANK_DANA] == "sent"


async def test_an_old_interview_in_a_calendar_seen_first_is_asked_about() -> None:
    """The first look of a calendar is its own: what was silent before it is listed for the user's yes, not written."""
    world = MemoryWorld(at("2026-10-01 09:00"))
    await world.pass_at(at("2026-10-01 09:00"))
    calendar = MemoryCalendar()
    calendar.put("one", event("first@northwind.example", at("2026-11-24 13:00"), method=None).encode())
    world.calendars["work"] = calendar
    await world.pass_at(at("2026-12-03 09:00"))
    assert world.drafts() == {}
    assert world.steps()[CHECK] == "held"
    assert [question.kind for question in world.questions()] == ["older_silence"]

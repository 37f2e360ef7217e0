"""The digest and the alerts: at the user's hour, only where something is new, each thing once (E1, E14, E16, E20)."""

from contextlib import suppress
from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest

from daemon.deciding.values import Policy
from daemon.errors import MailServerError
from daemon.flows.passes import run_pass
from tests.breaking import Fuse, KilledError, breaking
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.unit.flows.note_world import asked, notes, reply, text_of
from tests.world import DAY, HOUR, MemoryWorld

MINUTE = HOUR / 60
DANA, OMAR = "dana@northwind.example", "omar@northwind.example"
NEXT_MORNING = at("2026-11-25 07:00")  # eight in Berlin


def digests(world: MemoryWorld) -> list[EmailMessage]:
    return [note for note in notes(world) if str(note["Subject"]).startswith("Your applications")]


def alerts(world: MemoryWorld) -> list[EmailMessage]:
    return [note for note in notes(world) if "please look" in str(note["Subject"]) or "Congratulations" in str(note["Subject"])]


def flat(note: EmailMessage) -> str:
    return " ".join(text_of(note).split())


def they_write(world: MemoryWorld, body: str, when: datetime, sender: str = "Rita Sommer <rita@northwind.example>") -> None:
    said = f"Dear Sam,\n\n{body}\n\nBest regards,\nRita"
    refs = ["<invitation@northwind.example>"]
    raw = mail(sender, [USER], "Re: Interview", said, at=when, message_id="<they@northwind.example>", references=refs)
    world.deliver(raw, when)


async def interviewed() -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END)
    await world.pass_at(END + HOUR)
    return world


async def test_a_digest_whose_writing_broke_off_leaves_what_an_unbroken_one_does() -> None:
    """The note is settled by the next pass, and that its hour was looked at must not stay unsaid."""
    world = await interviewed()
    world.mailbox.fail_next("append", MailServerError("memory:993", "the connection was lost"))
    await world.pass_at(NEXT_MORNING)
    await world.pass_at(NEXT_MORNING + MINUTE)
    assert len(digests(world)) == 1
    with world.store.snapshot() as snapshot:
        assert snapshot.moment("digest_looked_at") == NEXT_MORNING


async def test_what_lies_in_drafts_is_told_in_the_morning_and_once() -> None:
    world = await interviewed()
    await world.pass_at(NEXT_MORNING - MINUTE)
    assert digests(world) == []
    await world.pass_at(NEXT_MORNING)
    (digest,) = digests(world)
    said = flat(digest)
    for part in (
        "Thank-you to Dana Whitfield (Northwind)",
        "Thank-you to Omar Haddad (Northwind)",
        "2 drafts lie in Drafts",
        "1 conversation: 1 after an interview",
    ):
        assert part in said, said
    for hours in (1, 5, 20):
        await world.pass_at(NEXT_MORNING + hours * HOUR)
    await world.pass_at(NEXT_MORNING + DAY)
    assert len([note for note in digests(world) if "2 drafts" in flat(note)]) <= 2
    before = len(digests(world))
    await world.pass_at(NEXT_MORNING + 2 * DAY)
    await world.pass_at(NEXT_MORNING + 3 * DAY)
    assert len(digests(world)) == before, "nothing new, no digest"


async def test_what_came_after_the_hour_waits_for_the_next_morning() -> None:
    world = await interviewed()
    await world.pass_at(NEXT_MORNING)
    they_write(world, "could you send us two references by Friday?", NEXT_MORNING + HOUR)
    await world.pass_at(NEXT_MORNING + 2 * HOUR)
    assert len(digests(world)) == 1
    await world.pass_at(NEXT_MORNING + DAY)
    assert len(digests(world)) == 2
    assert "Northwind: Rita Sommer wrote and waits for your answer" in flat(digests(world)[1])


async def test_what_came_after_the_hour_is_no_reason_though_the_program_looks_late() -> None:
    world = await interviewed()
    for person in (DANA, OMAR):
        world.send_draft(person, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    before = len(digests(world))
    they_write(world, "could you send us two references by Friday?", NEXT_MORNING + DAY + HOUR)
    await world.pass_at(NEXT_MORNING + DAY + 2 * HOUR)
    assert len(digests(world)) == before
    await world.pass_at(NEXT_MORNING + 2 * DAY)
    assert len(digests(world)) == before + 1


async def test_after_downtime_there_is_one() -> None:
    world = await interviewed()
    await world.pass_at(NEXT_MORNING + 5 * DAY + 3 * HOUR)
    await world.pass_at(NEXT_MORNING + 5 * DAY + 4 * HOUR)
    assert len(digests(world)) == 1


async def test_the_hour_is_the_users() -> None:
    world = MemoryWorld(INVITED, policy=Policy(timezone="America/New_York", digest_at="17:30"))
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    await world.pass_at(at("2026-11-24 22:29"))
    assert digests(world) == []
    await world.pass_at(at("2026-11-24 22:30"))
    assert len(digests(world)) == 1


async def test_what_an_answer_did_is_confirmed_in_the_next_one() -> None:
    world = await asked()
    world.deliver(reply(world, "Dana: how you run on-call\nThe salary is 80k."), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + HOUR)
    await world.pass_at(NEXT_MORNING)
    said = flat(digests(world)[0])
    assert "“how you run on-call” goes into the thank-you to Dana Whitfield" in said
    assert "it speaks of money" in said
    await world.pass_at(NEXT_MORNING + DAY)
    assert all("What your answers did" not in flat(note) for note in digests(world)[1:])


async def test_a_question_of_the_digest_is_answered_with_yes() -> None:
    world = await asked()
    world.deliver(reply(world, "how you run on-call"), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + HOUR)
    await world.pass_at(NEXT_MORNING)
    (digest,) = digests(world)
    assert "You noted: “how you run on-call”" in flat(digest)
    answer = reply(
        world, "Yes please", message_id="<yes@home.example>", references=[str(digest["Message-ID"])], when=NEXT_MORNING + MINUTE
    )
    world.deliver(answer, NEXT_MORNING + MINUTE, "Sent")
    await world.pass_at(NEXT_MORNING + 2 * MINUTE)
    assert "how you run on-call" in world.drafts()[DANA].get_content()


async def test_stop_by_number_from_the_digest() -> None:
    world = await interviewed()
    await world.pass_at(NEXT_MORNING)
    (digest,) = digests(world)
    assert "stop 1" in flat(digest)
    world.deliver(
        reply(world, "stop 1", references=[str(digest["Message-ID"])], when=NEXT_MORNING + MINUTE), NEXT_MORNING + MINUTE, "Sent"
    )
    await world.pass_at(NEXT_MORNING + 2 * MINUTE)
    assert world.threads()[0].muted
    assert world.drafts() == {}


async def test_a_thank_you_whose_day_is_almost_over_is_told_at_once_and_once() -> None:
    world = await interviewed()
    await world.pass_at(END + 21 * HOUR)
    (note,) = alerts(world)
    assert "Dana Whitfield still lies in Drafts" in flat(note)
    assert "Omar Haddad still lies in Drafts" in flat(note)
    await world.pass_at(END + 22 * HOUR)
    assert len(alerts(world)) == 1


async def test_an_offer_is_congratulated_with_their_deadline() -> None:
    world = await interviewed()
    when = at("2026-11-30 10:00")
    they_write(
        world,
        "we are delighted to offer you the position of Data Engineer. Please let us know by Friday, 4 December whether you accept.",
        when,
    )
    await world.pass_at(when + HOUR)
    await world.pass_at(when + 2 * HOUR)
    (note,) = [one for one in alerts(world) if "Congratulations" in str(one["Subject"])]
    assert "until Friday 4 December" in flat(note)
    assert note["Subject"] == "Congratulations: an offer from Northwind"


async def test_a_refusal_from_an_address_that_takes_no_mail_is_told() -> None:
    world = await interviewed()
    when = at("2026-11-30 10:00")
    they_write(
        world,
        "unfortunately, we have decided to move forward with another candidate.",
        when,
        sender="Northwind <no-reply@northwind.example>",
    )
    await world.pass_at(when + HOUR)
    assert any("takes no mail" in flat(note) for note in alerts(world))


async def test_the_whole_in_view_comes_once_a_week() -> None:
    world = await interviewed()
    await world.pass_at(NEXT_MORNING)
    they_write(world, "could you send us two references by Friday?", NEXT_MORNING + HOUR)
    await world.pass_at(NEXT_MORNING + DAY)
    first, second = (flat(note) for note in digests(world))
    assert "THE WHOLE IN VIEW" in first.upper()
    assert "THE WHOLE IN VIEW" not in second.upper()


async def test_connecting_elsewhere_is_suggested_once_and_never_done() -> None:
    world = await interviewed()
    world.send_draft(DANA, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    await world.pass_at(NEXT_MORNING)
    assert "Dana Whitfield of Northwind: a professional network" in flat(digests(world)[0])
    they_write(world, "could you send us two references by Friday?", NEXT_MORNING + HOUR)
    await world.pass_at(NEXT_MORNING + DAY)
    assert "professional network" not in flat(digests(world)[1])


@pytest.mark.parametrize("lost", [False, True], ids=["killed", "connection lost"])
async def test_broken_anywhere_there_is_one_digest(*, lost: bool) -> None:
    for places in range(3, 2000, 11):
        world = await interviewed()
        world.clock.instant = NEXT_MORNING
        fuse = Fuse(places, MailServerError("memory:993", "the connection was lost") if lost else None)
        with suppress(KilledError):
            await run_pass(breaking(world.world, fuse, mail_only=lost), conclude=True)
        await world.pass_at(NEXT_MORNING + MINUTE)
        await world.pass_at(NEXT_MORNING + HOUR)
        assert len(digests(world)) == 1, f"broken at {places}"
        if not fuse.burnt:
            return
    raise AssertionError("no pass is so long")


async def test_observing_and_without_notes_nothing_is_written() -> None:
    for policy in (Policy(timezone="Europe/Berlin", mode="observe"), Policy(timezone="Europe/Berlin", notes=False)):
        world = MemoryWorld(INVITED, policy=policy)
        world.deliver(invitation(), INVITED)
        for hours in range(0, 72, 6):
            await world.pass_at(END + timedelta(hours=hours))
        assert notes(world) == []

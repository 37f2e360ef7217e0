"""The debrief note (E21): once a round, on time, in the user's own inbox, and never for what did not take place."""

from contextlib import suppress

import pytest

from daemon.deciding.values import Policy
from daemon.errors import AppendRefusedError, MailServerError
from daemon.flows import pausing, words
from daemon.flows.passes import run_pass
from tests.breaking import Fuse, KilledError, breaking
from tests.builders import END, INVITED, START
from tests.mails import USER, invitation, mail
from tests.unit.flows.note_world import debriefs, notes, text_of
from tests.world import DAY, HOUR, MemoryWorld

MINUTE = HOUR / 60
MOST = 2_000


async def interviewed() -> MemoryWorld:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    return world


async def test_it_comes_when_the_interview_is_over_and_once() -> None:
    world = await interviewed()
    await world.pass_at(END - MINUTE)
    assert debriefs(world) == []
    await world.pass_at(END)
    (note,) = debriefs(world)
    for later in (MINUTE, HOUR, 5 * HOUR, DAY):
        await world.pass_at(END + later)
    assert len(debriefs(world)) == 1
    assert str(note["To"]) == str(note["From"]) == f"Sam Rivera <{USER}>"
    assert note["References"] is None
    said = text_of(note)
    for part in (
        "Northwind",
        "Dana Whitfield and Omar Haddad",
        "Tuesday 24 November, 14:00 to 15:00",
        "today 16:00",
        "1. What stood out?",
    ):
        assert part in " ".join(said.split())
    html = note.get_body(("html",))
    assert html is not None
    assert "Dana Whitfield and Omar Haddad" in html.get_content()


async def test_its_name_holds_128_bits_and_is_unseen() -> None:
    world = await interviewed()
    await world.pass_at(END)
    token = str(debriefs(world)[0]["Message-ID"]).strip("<>").partition("@")[0]
    assert len(token) >= 32
    assert world.mailbox.contents("INBOX")[-1].flags == frozenset()


async def test_of_a_days_interviews_the_last_one_counts() -> None:
    world = await interviewed()
    world.deliver(invitation("later@northwind.example", START + 2 * HOUR, INVITED, "<later@northwind.example>"), INVITED)
    await world.pass_at(INVITED + 2 * HOUR)
    await world.pass_at(END + MINUTE)
    assert debriefs(world) == []
    await world.pass_at(END + 2 * HOUR)
    assert len(debriefs(world)) == 1


@pytest.mark.parametrize(
    "what",
    ["cancelled", "declined", "moved", "moved in words", "muted", "done", "snoozed", "told already", "observe", "off", "pause"],
)
async def test_none_comes_where_there_is_nothing_to_ask(what: str) -> None:
    world = await interviewed()
    before = START - HOUR
    match what:
        case "cancelled":
            world.deliver(invitation(at=before, message_id="<c@northwind.example>", method="CANCEL", sequence=1), before)
        case "declined":
            world.deliver(invitation(at=before, message_id="<d@northwind.example>", user_status="DECLINED"), before)
        case "moved":
            moved = invitation(start=START + DAY, at=before, message_id="<m@northwind.example>", sequence=1)
            world.deliver(moved, before)
        case "moved in words":
            body = "Dear Sam,\n\nunfortunately we have to cancel the interview today.\n\nBest regards,\nRita"
            refs = ["<invitation@northwind.example>"]
            raw = mail(
                "Rita Sommer <rita@northwind.example>",
                [USER],
                "Re: Interview",
                body,
                at=before,
                message_id="<w@northwind.example>",
                references=refs,
            )
            world.deliver(raw, before)
        case "muted":
            words.mute(world.world, 1)
        case "done":
            words.done(world.world, 1)
        case "snoozed":
            words.snooze(world.world, 1, END + 3 * DAY)
        case "told already":
            world.clock.instant = END + MINUTE
            words.note(world.world, 1, "Dana: how you run on-call")
        case "observe":
            world.policy = Policy(timezone="Europe/Berlin", mode="observe")
        case "off":
            world.policy = Policy(timezone="Europe/Berlin", notes=False)
        case _:
            pausing.pause(world.world)
    await world.pass_at(END + 2 * MINUTE)
    await world.pass_at(END + HOUR)
    assert notes(world) == []


async def test_a_cancellation_that_only_the_last_look_finds_stops_it() -> None:
    world = await interviewed()
    before = START - HOUR
    world.deliver(invitation(at=before, message_id="<c@northwind.example>", method="CANCEL", sequence=1), before, "Junk")
    await world.pass_at(END)
    assert notes(world) == []


async def test_after_downtime_it_still_comes_within_a_day_and_never_later() -> None:
    world = await interviewed()
    await world.pass_at(END + 20 * HOUR)
    assert len(debriefs(world)) == 1
    late = await interviewed()
    await late.pass_at(END + 25 * HOUR)
    assert debriefs(late) == []


async def failed() -> MemoryWorld:
    """Half an hour after the interview, before anything else is due, the inbox could not be written to."""
    world = await interviewed()
    world.mailbox.fail_next("append", MailServerError("memory:993", "the connection was lost"))
    await world.pass_at(END + HOUR / 2)
    assert debriefs(world) == []
    return world


async def test_one_that_could_not_be_written_is_tried_again_up_to_a_day_after_the_end() -> None:
    world = await failed()
    await world.pass_at(END + DAY - MINUTE)
    assert len(debriefs(world)) == 1


async def test_one_that_could_not_be_written_never_comes_later_than_one_that_was_made_late() -> None:
    """Once, its day began when it was made."""
    world = await failed()
    await world.pass_at(END + DAY)
    await world.pass_at(END + DAY + HOUR)
    assert debriefs(world) == []


async def test_one_that_could_not_be_written_is_let_be_once_the_user_has_told() -> None:
    world = await failed()
    words.note(world.world, 1, "Dana asked about Kafka.")
    await world.pass_at(END + 21 * HOUR)
    assert debriefs(world) == []


async def test_an_unanswered_one_is_replaced_by_the_next_rounds() -> None:
    world = await interviewed()
    await world.pass_at(END)
    first = debriefs(world)[0]["Message-ID"]
    world.deliver(invitation("second@northwind.example", START + 2 * DAY, END + HOUR, "<second@northwind.example>"), END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    await world.pass_at(END + 2 * DAY)
    (note,) = debriefs(world)
    assert note["Message-ID"] != first


async def test_a_note_is_no_mail_of_the_conversation() -> None:
    world = await interviewed()
    await world.pass_at(END)
    await world.pass_at(END + MINUTE)
    with world.store.snapshot() as snapshot:
        ids = {message.message_id for message in snapshot.messages_of_thread(1)}
        assert ids == {"<invitation@northwind.example>"}
        assert str(debriefs(world)[0]["Message-ID"]) not in snapshot.thread_message_ids(1)


@pytest.mark.parametrize("lost", [False, True], ids=["killed", "connection lost"])
async def test_broken_anywhere_it_lies_there_once(*, lost: bool) -> None:
    for places in range(0, MOST, 9):
        world = await interviewed()
        world.clock.instant = END
        fuse = Fuse(places, MailServerError("memory:993", "the connection was lost") if lost else None)
        with suppress(KilledError):
            await run_pass(breaking(world.world, fuse, mail_only=lost), conclude=True)
        await world.pass_at(END + MINUTE)
        assert len(debriefs(world)) == 1, f"broken at {places}"
        if not fuse.burnt:
            return
    raise AssertionError("no pass is so long")


async def test_broken_anywhere_the_next_rounds_replaces_it() -> None:
    for places in range(0, MOST, 19):
        world = await interviewed()
        await world.pass_at(END)
        first = debriefs(world)[0]["Message-ID"]
        world.deliver(invitation("second@northwind.example", START + 2 * DAY, END + HOUR, "<second@northwind.example>"), END + HOUR)
        await world.pass_at(END + 2 * HOUR)
        world.clock.instant = END + 2 * DAY
        fuse = Fuse(places, None)
        with suppress(KilledError):
            await run_pass(breaking(world.world, fuse, mail_only=False), conclude=True)
        await world.pass_at(END + 2 * DAY + MINUTE)
        assert [note["Message-ID"] == first for note in debriefs(world)] == [False], f"broken at {places}"
        if not fuse.burnt:
            return
    raise AssertionError("no pass is so long")


async def test_a_server_that_refuses_notes_stops_nothing_else() -> None:
    world = await interviewed()
    world.mailbox.fail_next("append", AppendRefusedError("memory:993", "over quota"))
    report = await world.pass_at(END)
    assert report.failed == ()
    assert any("over quota" in text for text in world.alerts())
    await world.pass_at(END + MINUTE)
    assert len(debriefs(world)) == 1
    assert world.alerts() == []


async def test_nothing_of_a_mail_gets_into_the_html_unescaped() -> None:
    evil = "<script>alert(1)</script>"
    world = MemoryWorld(INVITED)
    attendees = ((f'"{evil}"', "dana@northwind.example"), ("Omar Haddad", "omar@northwind.example"))
    world.deliver(invitation(attendees=attendees, description=f"Interview {evil}"), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END)
    for note in debriefs(world):
        html = note.get_body(("html",))
        assert html is not None
        assert "<script" not in html.get_content()

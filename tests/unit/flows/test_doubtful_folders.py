"""Folders in which absence, or a UID, means nothing: emptied, counted anew, changed in place (I3, I6)."""

import pytest

from daemon.flows import words
from daemon.flows.passes import run_pass
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.unit.flows.draft_world import (
    CHECK,
    DANA,
    OMAR,
    RITA,
    THANK_DANA,
    THANK_OMAR,
    THREAD,
    asked,
    asking,
    draft_of,
    invited,
    reworded,
)
from tests.world import DAY, HOUR, MemoryWorld


async def thanking() -> MemoryWorld:
    """Two thank-yous lie in Drafts, and nothing else."""
    world = await invited()
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    return world


async def thanking_a_panel() -> MemoryWorld:
    """Four thank-yous lie in Drafts, and nothing else."""
    names = ("Dana Whitfield", "Omar Haddad", "Lee Park", "Ines Roth")
    world = MemoryWorld(INVITED)
    people = tuple((name, f"{name.partition(' ')[0].lower()}@northwind.example") for name in names)
    world.deliver(invitation(attendees=people), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {address for _, address in people}
    return world


def thanks(world: MemoryWorld) -> set[str]:
    return {state for key, state in world.steps().items() if key.startswith("thank_you/")}


def empty(world: MemoryWorld, folder: str) -> None:
    for message in world.mailbox.contents(folder):
        world.mailbox.remove(folder, message.uid)


def a_letter(to: str, message_id: str) -> bytes:
    return mail(f"Sam <{USER}>", [to], "Something else", "Dear", at=END, message_id=message_id)


async def test_both_drafts_of_a_panel_may_be_thrown_away_at_once() -> None:
    world = await thanking()
    empty(world, "Drafts")
    await world.pass_at(END + 2 * HOUR)
    assert thanks(world) == {"discarded"}
    assert world.alerts() == []
    await world.pass_at(at("2026-12-01 14:30"))
    assert list(world.drafts()) == [RITA], "two of one panel silence nothing"


async def test_a_drafts_folder_that_is_emptied_of_many_at_once_was_not_emptied_by_the_user() -> None:
    world = await thanking_a_panel()
    before = world.mailbox.contents("Drafts")
    empty(world, "Drafts")
    for hours in (2, 3):
        await world.pass_at(END + hours * HOUR)
        assert thanks(world) == {"drafted"}
        assert world.drafts() == {}, "nothing is written twice"
        assert len([text for text in world.alerts() if "suddenly empty" in text]) == 4
    for draft in before:
        world.mailbox.deliver("Drafts", draft.raw, END, ("\\Draft", "\\Seen"))
    await world.pass_at(END + 4 * HOUR)
    assert thanks(world) == {"drafted"}
    assert world.alerts() == []


async def test_once_something_lies_there_again_what_is_missing_was_thrown_away() -> None:
    world = await thanking_a_panel()
    empty(world, "Drafts")
    await world.pass_at(END + 2 * HOUR)
    world.mailbox.deliver("Drafts", a_letter("aunt@family.example", "<a@home.example>"), END + 3 * HOUR, ("\\Draft", "\\Seen"))
    await world.pass_at(END + 3 * HOUR)
    assert thanks(world) == {"discarded"}
    assert world.alerts() == []


async def test_the_first_look_at_a_folder_that_is_alive_again_concludes_nothing_yet() -> None:
    world = await thanking_a_panel()
    empty(world, "Drafts")
    await world.pass_at(END + 2 * HOUR)
    world.mailbox.deliver("Drafts", a_letter("aunt@family.example", "<a@home.example>"), END + 3 * HOUR, ("\\Draft", "\\Seen"))
    states: list[set[str]] = []
    for hours in (3, 4):
        world.clock.instant = END + hours * HOUR
        await run_pass(world.world, conclude=False)
        states.append(thanks(world))
    assert states == [{"drafted"}, {"discarded"}]


async def test_a_draft_seen_missing_by_a_clock_that_ran_ahead_is_not_waited_for_until_then() -> None:
    world = await asking()
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    states: list[str] = []
    for hour in ("18:00", "10:00", "10:05"):
        world.clock.instant = at(f"2026-12-02 {hour}")
        await run_pass(world.world, conclude=False)
        states.append(world.steps()[CHECK])
    assert states == ["drafted", "drafted", "discarded"]


async def test_drafts_that_all_lie_in_the_trash_were_thrown_away() -> None:
    world = await thanking_a_panel()
    for person in world.drafts():
        world.mailbox.move(world.draft_uid(person), "Drafts", "Trash")
    await world.pass_at(END + 2 * HOUR)
    assert thanks(world) == {"discarded"}
    assert world.alerts() == []


async def test_one_draft_sent_and_the_other_deleted_empty_the_folder_without_a_doubt() -> None:
    world = await thanking()
    world.send_draft(DANA, END + HOUR)
    empty(world, "Drafts")
    await world.pass_at(END + 2 * HOUR)
    assert (world.steps()[THANK_DANA], world.steps()[THANK_OMAR]) == ("sent", "discarded")


async def test_a_folder_that_counts_anew_under_its_old_uidvalidity_is_looked_at_again() -> None:
    """RFC 9051, 2.3.1.1 forbids it; a folder that was restored does it all the same. New mail lies below the old cursor then."""
    world = MemoryWorld(INVITED)
    for number in range(5):
        when = INVITED + number * HOUR
        world.deliver(mail("A <a@shop.example>", [USER], "Offers", "x", at=when, message_id=f"<{number}@shop.example>"), when)
    world = await invited(world.mailbox)
    for uid in range(1, 5):
        world.mailbox.remove("INBOX", uid)
    world.mailbox.renumber("INBOX", silently=True)
    world.deliver(asked("2026-11-23 10:00"), at("2026-11-23 10:00"))
    with world.store.snapshot() as snapshot:
        facts = snapshot.thread(1).facts
    await world.pass_at(at("2026-11-23 11:00"))
    with world.store.snapshot() as snapshot:
        assert snapshot.thread(1).facts[: len(facts)] == facts
        assert len(snapshot.thread(1).facts) == len(facts) + 1, "the new mail is seen"
    assert ["renumbered" in text for text in world.alerts()] == [True]


@pytest.mark.parametrize("folder", ["INBOX", "Archive"])
async def test_what_was_told_of_a_renumbered_folder_is_told_for_two_days(folder: str) -> None:
    world = MemoryWorld(INVITED)
    world.mailbox.create_folder("Archive")
    await world.pass_at(INVITED)
    world.mailbox.renumber(folder)
    await world.pass_at(INVITED + DAY)
    await world.pass_at(INVITED + 2 * DAY)
    assert len(world.alerts()) == 1
    if folder == "Archive":
        world.mailbox.delete_folder("Archive")
        await world.pass_at(INVITED + 2 * DAY + HOUR)
        assert world.alerts() == [], "there is no such folder any more"
    else:
        await world.pass_at(INVITED + 3 * DAY + HOUR)
        assert world.alerts() == []


async def test_a_mail_of_the_user_at_the_uid_of_our_draft_is_not_our_draft() -> None:
    """The Drafts folder counts anew: what lies at the old place of our draft is the user's, and ours is where it is."""
    world = await asking()
    ours = draft_of(world, RITA)
    uid = world.draft_uid(RITA)
    mine = a_letter("aunt@family.example", "<mine@home.example>")
    empty(world, "Drafts")
    world.mailbox.renumber("Drafts", silently=True)
    for _ in range(uid):
        world.mailbox.deliver("Drafts", mine, END, ("\\Draft", "\\Seen"))
    world.mailbox.deliver("Drafts", ours, END, ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "drafted"
    words.mute(world.world, 1)
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "withdrawn"
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [mine] * uid


@pytest.mark.parametrize("taken", [True, False])
async def test_a_draft_missing_from_a_folder_that_counts_anew_was_not_thrown_away(taken: bool) -> None:
    world = await asking()
    uid = world.draft_uid(RITA)
    empty(world, "Drafts")
    world.mailbox.renumber("Drafts", silently=True)
    for number in range(uid if taken else 1):
        letter = a_letter("aunt@family.example", f"<{number}@home.example>")
        world.mailbox.deliver("Drafts", letter, END, ("\\Draft", "\\Seen"))
    for hour in ("10", "12"):
        await world.pass_at(at(f"2026-12-02 {hour}:00"))
        assert world.steps()[CHECK] == "drafted"
        assert any("made anew" in text for text in world.alerts())


async def test_a_draft_that_changed_in_its_place_is_the_users() -> None:
    """The last look before a withdrawal is at the words, not at UID and Message-ID (I3)."""
    world = await asking()
    mine = reworded(draft_of(world, RITA), "My own words.")
    world.mailbox.overwrite("Drafts", world.draft_uid(RITA), mine)
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    await world.pass_at(at("2026-12-02 11:00"))
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "edited"
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [mine]


@pytest.mark.parametrize("changed", [True, False])
async def test_a_draft_stored_anew_under_its_message_id_is_ours_as_long_as_its_words_are(changed: bool) -> None:
    """K-9 and mutt keep the Message-ID when they store a draft they changed; a folder that is copied keeps the words too (I3)."""
    world = await asking()
    raw = draft_of(world, RITA)
    again = reworded(raw, "My own words.") if changed else raw
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    world.mailbox.deliver("Drafts", again, at("2026-12-02 09:30"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == ("edited" if changed else "drafted")
    world.deliver(asked("2026-12-02 10:30"), at("2026-12-02 10:30"))
    await world.pass_at(at("2026-12-02 11:00"))
    assert [m.raw for m in world.mailbox.contents("Drafts")] == ([again] if changed else [])


async def test_a_mail_seen_in_sent_before_it_lost_its_draft_flag_has_gone_out() -> None:
    """Gmail files a draft under Sent and takes the flag away a moment later; the cursor has passed it by then."""
    world = await asking()
    raw = draft_of(world, RITA)
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    uid = world.mailbox.deliver("Sent", raw, at("2026-12-02 09:30"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 10:00"))
    world.mailbox.set_flags("Sent", uid, ("\\Seen",))
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "sent"


async def test_a_draft_anywhere_else_is_no_mail() -> None:
    world = await asking()
    own = mail(
        f"Sam <{USER}>",
        [RITA],
        "Re: Interview",
        "Dear",
        at=at("2026-12-02 09:30"),
        message_id="<x@home.example>",
        references=THREAD,
    )
    world.mailbox.deliver("INBOX", own, at("2026-12-02 09:30"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "drafted", "nothing was written to them yet"

"""Folders of drafts that are renumbered, made anew, missing, or the user's to fill."""

from dataclasses import replace

import pytest

from connectors.memory_mailbox import MemoryMailbox
from daemon.flows import words
from daemon.ports.mail import FolderRole
from tests.builders import END, at
from tests.mails import USER, mail
from tests.unit.flows.draft_world import CHECK, DANA, OMAR, RITA, THANK_DANA, THANK_OMAR, THREAD, asked, asking, invited
from tests.world import DAY, HOUR


async def test_a_renumbered_drafts_folder_loses_no_draft_and_writes_none_twice() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    before = [m.raw for m in world.mailbox.contents("Drafts")]
    world.mailbox.renumber("Drafts")
    await world.pass_at(END + 2 * HOUR)
    assert [m.raw for m in world.mailbox.contents("Drafts")] == before
    assert (world.steps()[THANK_DANA], world.steps()[THANK_OMAR]) == ("drafted", "drafted")
    words.mute(world.world, 1)
    await world.pass_at(END + 3 * HOUR)
    assert world.drafts() == {}, "they are still known as ours and untouched"


@pytest.mark.parametrize("how", ["renumbered", "gone"])
async def test_drafts_missing_from_a_folder_that_was_made_anew_were_not_thrown_away_by_the_user(how: str) -> None:
    """I6: nothing is concluded from absence where the folder itself changed; the user is told, and nothing is written twice."""
    world = await asking()
    world.mailbox.delete_folder("Drafts")
    if how == "renumbered":
        world.mailbox.create_folder("Drafts", FolderRole.DRAFTS)
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "drafted"
    assert any("Drafts" in text for text in world.alerts())
    await world.pass_at(at("2026-12-03 10:00"))
    assert world.steps()[CHECK] == "drafted"


async def test_without_uidplus_a_draft_is_written_once_and_left_with_a_word_to_the_user() -> None:
    world = await asking(MemoryMailbox(uid_plus=False))
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    await world.pass_at(at("2026-12-02 11:00"))
    await world.pass_at(at("2026-12-02 12:00"))
    assert list(world.drafts()) == [RITA]
    assert world.step(CHECK).needs_you
    (alert,) = [text for text in world.alerts() if "no longer wanted" in text]
    assert RITA in alert
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    await world.pass_at(at("2026-12-02 13:00"))
    assert not [text for text in world.alerts() if "no longer wanted" in text], "it is settled"


async def test_a_missing_drafts_folder_is_told_until_there_is_one() -> None:
    world = await invited()
    world.mailbox.delete_folder("Drafts")
    await world.pass_at(END + HOUR)
    assert [text for text in world.alerts() if "Drafts" in text]
    assert set(world.steps().values()) == {"planned"}
    world.mailbox.create_folder("Drafts", FolderRole.DRAFTS)
    await world.pass_at(END + 2 * HOUR)
    assert set(world.drafts()) == {DANA, OMAR}
    assert world.alerts() == []


async def test_a_mail_begun_for_a_second_round_keeps_ours_away_too() -> None:
    world = await asking()
    for round_, day in enumerate((at("2026-12-02 10:00"), at("2026-12-08 10:00"))):
        own = mail(
            f"Sam <{USER}>",
            [RITA],
            "Re: Interview",
            "Dear Rita",
            at=day,
            message_id=f"<own{round_}@home.example>",
            references=THREAD,
        )
        uid = world.mailbox.deliver("Drafts", own, day, ("\\Draft", "\\Seen"))
        await world.pass_at(day + HOUR)
        assert [m.raw for m in world.mailbox.contents("Drafts")] == [own], f"round {round_}: ours goes, theirs stays"
        world.mailbox.remove("Drafts", uid)
        when = f"{day + DAY:%Y-%m-%d} 10:00"
        world.deliver(asked(when, f"<c{round_}@northwind.example>", "thank you for your patience."), day + DAY)
        await world.pass_at(day + DAY + HOUR)
    await world.pass_at(at("2026-12-17 09:00"))
    own = mail(
        f"Sam <{USER}>",
        [RITA],
        "Re: Interview",
        "Dear",
        at=at("2026-12-17 10:00"),
        message_id="<x@home.example>",
        references=THREAD,
    )
    world.mailbox.deliver("Drafts", own, at("2026-12-17 10:00"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-17 11:00"))
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [own]


async def test_observing_writes_nothing() -> None:
    world = await invited()
    world.policy = replace(world.policy, mode="observe")
    calls = len(world.mailbox.calls)
    await world.pass_at(END + HOUR)
    assert world.drafts() == {}
    assert {operation for operation, _ in world.mailbox.calls[calls:]}.isdisjoint({"append", "expunge"})
    assert world.steps()[THANK_DANA] == "planned"

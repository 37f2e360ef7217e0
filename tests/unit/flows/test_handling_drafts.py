"""What a client may do with a draft of ours, while the program looks and while it is down (I1, I3, I5)."""

from dataclasses import replace
from email import message_from_bytes, policy

import pytest

from connectors.memory_mailbox import MemoryMailbox
from daemon.errors import MailServerError
from daemon.flows import words
from daemon.ports.mail import FolderRole
from tests.builders import END, INVITED, at
from tests.mails import USER, invitation, mail
from tests.world import DAY, HOUR, MemoryWorld

DANA, OMAR, RITA = "dana@northwind.example", "omar@northwind.example", "rita@northwind.example"
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA}", f"thank_you/2026-11-24/{OMAR}"
CHECK, SECOND = "check_in/2026-11-24/1", "check_in/2026-11-24/2"
THREAD = ["<invitation@northwind.example>"]
LOST = MailServerError("memory:993", "the connection was lost")


async def invited(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    world = MemoryWorld(INVITED, mailbox=mailbox or MemoryMailbox())
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    return world


async def asking(mailbox: MemoryMailbox | None = None) -> MemoryWorld:
    """Thank-yous are sent, the check-in lies in Drafts."""
    world = await invited(mailbox)
    await world.pass_at(END + HOUR)
    for person in (DANA, OMAR):
        world.send_draft(person, END + HOUR)
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.steps()[CHECK] == "drafted"
    return world


def asked(when: str, message_id: str = "<asked@northwind.example>", body: str = "could you send us two references?") -> bytes:
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        f"Dear Sam,\n\n{body}\n\nBest regards,\nRita",
        at=at(when),
        message_id=message_id,
        references=THREAD,
    )


def reworded(raw: bytes, text: str, message_id: str | None = None) -> bytes:
    message = message_from_bytes(raw, policy=policy.SMTP)
    message.set_content(text)
    if message_id is not None:
        del message["Message-ID"]
        message["Message-ID"] = message_id
    return message.as_bytes()


def draft_of(world: MemoryWorld, person: str) -> bytes:
    uid = world.draft_uid(person)
    return next(m.raw for m in world.mailbox.contents("Drafts") if m.uid == uid)


async def test_a_draft_edited_before_its_append_was_confirmed_is_the_users() -> None:
    """The hash is of what we wrote, not of what lies there when the connection is back."""
    world = await invited()
    world.mailbox.fail_next("append", LOST, after=True)
    await world.pass_at(END + HOUR)
    (draft,) = world.mailbox.contents("Drafts")
    person = DANA if DANA in world.drafts() else OMAR
    world.mailbox.remove("Drafts", draft.uid)
    mine = reworded(draft.raw, "My own words.")
    world.mailbox.deliver("Drafts", mine, END + HOUR, ("\\Draft", "\\Seen"))
    await world.pass_at(END + 2 * HOUR)
    assert world.steps()[f"thank_you/2026-11-24/{person}"] == "edited"
    words.mute(world.world, 1)
    await world.pass_at(END + 3 * HOUR)
    assert mine in [m.raw for m in world.mailbox.contents("Drafts")]


async def test_a_draft_sent_before_its_append_was_confirmed_is_sent() -> None:
    world = await invited()
    world.mailbox.fail_next("append", LOST, after=True)
    await world.pass_at(END + HOUR)
    person = DANA if DANA in world.drafts() else OMAR
    world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    assert world.steps()[f"thank_you/2026-11-24/{person}"] == "sent"


async def test_a_draft_sent_while_its_withdrawal_was_unsettled_is_sent() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    world.send_draft(RITA, at("2026-12-02 11:30"))
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "sent"


async def test_a_removal_that_broke_off_between_its_two_commands_is_finished() -> None:
    """Marked as deleted and not yet expunged, it stood in no listing, and stayed there for good while we called it taken back."""
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    world.mailbox.set_flags("Drafts", world.draft_uid(RITA), ["\\Draft", "\\Seen", "\\Deleted"])
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "withdrawn"
    assert world.mailbox.contents("Drafts") == ()


async def test_what_the_user_wrote_and_marked_as_deleted_is_not_ours_to_remove() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    mine = reworded(draft_of(world, RITA), "My own words.")
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    world.mailbox.deliver("Drafts", mine, at("2026-12-02 11:30"), ("\\Draft", "\\Seen", "\\Deleted"))
    await world.pass_at(at("2026-12-02 12:00"))
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [mine]


async def test_a_draft_edited_while_its_withdrawal_was_unsettled_is_the_users() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    mine = reworded(draft_of(world, RITA), "My own words.", "<fresh@client.example>")
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    world.mailbox.deliver("Drafts", mine, at("2026-12-02 11:30"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 12:00"))
    await world.pass_at(at("2026-12-02 13:00"))
    assert world.steps()[CHECK] == "edited"
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [mine]


async def test_a_sent_copy_that_appears_late_corrects_a_deletion() -> None:
    """A client removes the draft at once and files the sent copy when the network is back."""
    world = await asking()
    raw = draft_of(world, RITA)
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "discarded"
    world.deliver(raw, at("2026-12-02 09:30"), "Sent")
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "sent"
    assert world.step(SECOND).due_at == at("2026-12-11 09:30")


async def test_a_draft_in_the_trash_was_not_sent_even_without_its_flag() -> None:
    world = await invited()
    await world.pass_at(END + HOUR)
    uid = world.mailbox.move(world.draft_uid(DANA), "Drafts", "Trash")
    world.mailbox.set_flags("Trash", uid, ("\\Seen",))
    await world.pass_at(END + 2 * HOUR)
    world.send_draft(OMAR, END + 2 * HOUR)
    await world.pass_at(at("2026-12-02 10:00"))
    assert RITA in world.drafts(), "there was a last look into the trash"
    assert (world.steps()[THANK_DANA], world.steps()[THANK_OMAR]) == ("discarded", "sent")


async def test_a_client_that_leaves_the_draft_behind_has_sent_it_all_the_same() -> None:
    world = await asking()
    world.deliver(draft_of(world, RITA), at("2026-12-02 10:00"), "Sent")
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "sent"
    assert world.step(SECOND).due_at == at("2026-12-11 10:00")


async def test_a_draft_left_behind_in_a_renumbered_folder_has_been_sent_all_the_same() -> None:
    world = await asking()
    world.deliver(draft_of(world, RITA), at("2026-12-02 10:00"), "Sent")
    world.mailbox.renumber("Drafts")
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "sent"
    assert list(world.drafts()) == [RITA], "what the client left is not ours to remove"


async def test_an_autosave_under_a_new_uid_and_a_new_id_keeps_the_draft_the_users() -> None:
    """Gmail: each save is a new message; In-Reply-To stays."""
    world = await asking()
    raw = b""
    for save in range(3):
        raw = reworded(draft_of(world, RITA), f"My own words, save {save}.", f"<save{save}@mail.example>")
        world.mailbox.remove("Drafts", world.draft_uid(RITA))
        world.mailbox.deliver("Drafts", raw, at("2026-12-02 10:00") + save * HOUR, ("\\Draft", "\\Seen"))
        await world.pass_at(at("2026-12-02 10:30") + save * HOUR)
        assert world.steps()[CHECK] == "edited"
    world.deliver(asked("2026-12-02 13:00"), at("2026-12-02 13:00"))
    await world.pass_at(at("2026-12-02 14:00"))
    assert [m.raw for m in world.mailbox.contents("Drafts")] == [raw]
    world.send_draft(RITA, at("2026-12-02 15:00"), message_id="<really@mail.example>")
    await world.pass_at(at("2026-12-02 16:00"))
    assert world.steps()[CHECK] == "sent"


async def test_a_sent_copy_whose_id_microsoft_rewrote_is_our_draft() -> None:
    world = await asking()
    message = message_from_bytes(draft_of(world, RITA), policy=policy.SMTP)
    message["X-Microsoft-Original-Message-ID"] = str(message["Message-ID"])
    message.replace_header("Message-ID", "<rewritten@outlook.example>")
    del message["In-Reply-To"]
    del message["References"]
    world.mailbox.remove("Drafts", world.draft_uid(RITA))
    world.deliver(message.as_bytes(), at("2026-12-02 10:00"), "Sent")
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "sent"
    assert SECOND in world.steps()
    assert [s for s in world.steps() if s.startswith("check_in")] == [CHECK, SECOND]


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

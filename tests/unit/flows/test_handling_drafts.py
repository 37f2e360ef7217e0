"""What a client may do with a draft of ours, while the program looks and while it is down (I1, I3, I5)."""

from email import message_from_bytes, policy

from daemon.errors import MailServerError
from daemon.flows import words
from tests.builders import END, at
from tests.mails import USER, mail
from tests.unit.flows.draft_world import (
    CHECK,
    DANA,
    OMAR,
    RITA,
    SECOND,
    THANK_DANA,
    THANK_OMAR,
    asked,
    asking,
    draft_of,
    invited,
    reworded,
)
from tests.unit.flows.regression_world import thanked
from tests.world import HOUR

LOST = MailServerError("memory:993", "the connection was lost")


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


async def test_a_draft_edited_under_another_id_before_its_append_was_confirmed_is_the_users() -> None:
    world = await thanked()
    world.mailbox.fail_next("append", LOST, after=True)
    await world.pass_at(at("2026-12-02 09:00"))
    (draft,) = world.mailbox.contents("Drafts")
    message = message_from_bytes(reworded(draft.raw, "My own words."), policy=policy.SMTP)
    message.replace_header("Message-ID", "<another@client.example>")
    world.mailbox.remove("Drafts", draft.uid)
    world.mailbox.deliver("Drafts", message.as_bytes(), at("2026-12-02 09:30"), ("\\Draft", "\\Seen"))
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "edited"
    await world.pass_at(at("2026-12-09 10:00"))
    assert len(world.mailbox.contents("Drafts")) == 1


async def test_a_draft_sent_before_its_append_was_confirmed_is_sent() -> None:
    world = await invited()
    world.mailbox.fail_next("append", LOST, after=True)
    await world.pass_at(END + HOUR)
    person = DANA if DANA in world.drafts() else OMAR
    world.send_draft(person, END + HOUR)
    await world.pass_at(END + 2 * HOUR)
    assert world.steps()[f"thank_you/2026-11-24/{person}"] == "sent"


async def test_a_draft_sent_under_another_id_before_its_append_was_confirmed_is_not_written_again() -> None:
    """Some clients give each mail an id of their own; nobody knew yet that ours lay there."""
    world = await thanked()
    world.mailbox.fail_next("append", LOST, after=True)
    await world.pass_at(at("2026-12-02 09:00"))
    world.send_draft(RITA, at("2026-12-02 09:30"), message_id="<another@client.example>")
    await world.pass_at(at("2026-12-02 10:00"))
    assert world.steps()[CHECK] == "sent"
    await world.pass_at(at("2026-12-09 10:00"))
    assert world.drafts() == {}


async def test_a_draft_thrown_away_while_its_withdrawal_was_unsettled_is_not_written_again() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    world.mailbox.move(world.draft_uid(RITA), "Drafts", "Trash")
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "discarded"


async def test_a_draft_sent_while_its_withdrawal_was_unsettled_is_sent() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    world.send_draft(RITA, at("2026-12-02 11:30"))
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "sent"


async def test_a_draft_sent_under_another_id_while_its_withdrawal_was_unsettled_is_sent() -> None:
    """Once taken for withdrawn, a check-in was written anew two days too soon after the one that had gone out."""
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST)
    await world.pass_at(at("2026-12-02 11:00"))
    world.send_draft(RITA, at("2026-12-02 11:30"), message_id="<another@client.example>")
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "sent"


async def test_an_answer_of_the_users_own_is_no_copy_of_a_draft_that_was_removed_unheard() -> None:
    world = await asking()
    world.deliver(asked("2026-12-02 10:00"), at("2026-12-02 10:00"))
    world.mailbox.fail_next("expunge", LOST, after=True)
    await world.pass_at(at("2026-12-02 11:00"))
    answer = mail(
        f"Sam <{USER}>",
        [RITA],
        "Re: Interview",
        "Here they are.",
        at=at("2026-12-02 11:30"),
        message_id="<own@home.example>",
        references=["<invitation@northwind.example>"],
    )
    world.mailbox.deliver("Sent", answer, at("2026-12-02 11:30"), ("\\Seen",))
    await world.pass_at(at("2026-12-02 12:00"))
    assert world.steps()[CHECK] == "withdrawn"


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

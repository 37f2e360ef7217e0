"""Only an answer is an answer; wherever it lies, and whoever writes it."""

import pytest

from daemon.flows import questions, words
from tests.builders import END, INVITED, START, at
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
    thanked,
)
from tests.unit.flows.calendar_stories import calendar_world
from tests.world import DAY, HOUR, MemoryWorld


async def test_an_answer_that_was_archived_at_once_still_counts() -> None:
    world = MemoryWorld(INVITED)
    world.mailbox.create_folder("Archive/2026")
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    when = at("2026-11-27 10:00")
    world.deliver(from_rita("Dear Sam,\n\nwe will decide soon.\n\nRita", when), when, "Archive/2026")
    await world.pass_at(at("2026-12-02 09:00"))
    assert world.step(CHECK).due_at == at("2026-12-04 10:00")


@pytest.mark.parametrize("folder", ["Junk", "Trash"])
async def test_the_last_look_finds_an_answer_in_folders_nobody_watches(folder: str) -> None:
    world = await thanked()
    when = at("2026-11-30 10:00")
    world.deliver(from_rita("Dear Sam,\n\nthank you for your patience.\n\nRita", when), when, folder)
    await world.pass_at(at("2026-12-02 09:00"))
    assert RITA not in world.drafts()
    assert world.step(CHECK).due_at == at("2026-12-07 10:00")


async def test_the_last_look_finds_what_nobody_watches_though_a_later_word_came() -> None:
    """A question that was taken for junk is no less open because its author wrote once more."""
    world = await thanked()
    asked, later = at("2026-11-25 10:00"), at("2026-11-30 10:00")
    world.deliver(from_rita("Dear Sam,\n\nplease send us your salary expectation.\n\nRita", asked), asked, "Junk")
    courtesy = from_rita("Dear Sam,\n\nthank you for your patience.\n\nRita", later, message_id="<later@northwind.example>")
    world.deliver(courtesy, later)
    await world.pass_at(later + HOUR)
    await world.pass_at(at("2026-12-07 11:00"))
    assert RITA not in world.drafts()
    assert world.threads()[0].waiting_on == "you"


async def test_an_answer_that_came_a_second_ago_stops_the_draft() -> None:
    world = await thanked()
    when = at("2026-12-02 08:59")
    world.deliver(from_rita("Dear Sam,\n\nplease send us your salary expectation.\n\nRita", when), when)
    await world.pass_at(at("2026-12-02 09:00"))
    assert RITA not in world.drafts()
    assert world.threads()[0].waiting_on == "you"


async def test_an_own_mail_from_any_client_stands_for_the_touch_to_that_person_and_no_other() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END)
    own = mail(
        "Sam <sam@alias.example>",
        [f"Dana <{DANA}>"],
        "Thank you",
        "Dear Dana, thank you for today. Sam",
        at=END,
        message_id="<phone@alias.example>",
    )
    world.deliver(own, END + HOUR / 3, "Sent")
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {OMAR}
    assert world.steps()[THANK_DANA] == "satisfied"


async def test_an_edited_draft_survives_unchanged() -> None:
    world = await due_to_check_in()
    world.edit_draft(RITA, at("2026-12-02 10:00"), "My own words.")
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "edited"
    when = at("2026-12-02 12:00")
    world.deliver(from_rita("Dear Sam,\n\ncould you call me?\n\nRita", when), when)
    await world.pass_at(at("2026-12-02 13:00"))
    assert world.drafts()[RITA].get_content().strip() == "My own words."
    assert world.steps()[CHECK] == "edited"


async def test_an_edited_draft_that_was_sent_under_another_id_is_sent() -> None:
    world = await due_to_check_in()
    world.edit_draft(RITA, at("2026-12-02 10:00"), "My own words.")
    await world.pass_at(at("2026-12-02 11:00"))
    world.send_draft(RITA, at("2026-12-02 12:00"), message_id="<fresh@client.example>")
    await world.pass_at(at("2026-12-02 13:00"))
    assert world.steps()[CHECK] == "sent"
    assert world.step("check_in/2026-11-24/2").due_at == at("2026-12-11 12:00")


async def test_a_draft_edited_in_place_is_never_removed() -> None:
    """Some clients keep the UID's neighbour and write no new one until later: the hash decides."""
    world = await due_to_check_in()
    uid = world.draft_uid(RITA)
    (row,) = [m for m in world.mailbox.contents("Drafts") if m.uid == uid]
    world.mailbox.remove("Drafts", uid)
    world.mailbox.deliver("Drafts", row.raw.replace(b"Dear", b"Hello"), at("2026-12-02 10:00"), ("\\Draft",))
    when = at("2026-12-02 10:01")
    world.deliver(from_rita("Dear Sam,\n\ncould you call me?\n\nRita", when), when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert RITA in world.drafts()


async def test_an_out_of_office_moves_the_check_in() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    when = at("2026-11-26 10:00")
    notice = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Automatic reply: Thank you",
        "I am out of the office and will be back on 7 December 2026.",
        at=when,
        message_id="<away@northwind.example>",
        references=THREAD,
        extra=["Auto-Submitted: auto-replied"],
    )
    world.deliver(notice, when)
    await world.pass_at(at("2026-12-02 09:00"))
    assert RITA not in world.drafts()
    assert world.step(CHECK).due_at == at("2026-12-09 08:00")


async def test_a_bounce_is_no_answer_and_that_address_is_not_written_to_again() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    world.send_draft(DANA, END + HOUR)
    bounce = mail(
        "Mail Delivery System <MAILER-DAEMON@home.example>",
        [USER],
        "Undelivered Mail Returned to Sender",
        f"This message could not be delivered.\n\n<{DANA}>: host mx.northwind.example said: 550 5.1.1 User unknown",
        at=END + HOUR,
        message_id="<bounce@home.example>",
        extra=["Return-Path: <>", "Auto-Submitted: auto-replied", f"X-Failed-Recipients: {DANA}"],
    )
    world.deliver(bounce, END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    with world.store.snapshot() as snapshot:
        facts = snapshot.thread(1).facts
    assert any(type(fact).__name__ == "MailBounced" for fact in facts)
    assert world.threads()[0].waiting_on == "them"


async def test_a_reply_in_a_new_thread_holds_the_check_in_until_the_user_says() -> None:
    world = await thanked()
    when = at("2026-11-27 10:00")
    world.deliver(from_rita("Dear Sam,\n\nwe are still talking.\n\nRita", when, references=[]), when)
    await world.pass_at(at("2026-12-02 09:00"))
    assert RITA not in world.drafts()
    assert world.steps()[CHECK] == "held"
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=True)
    assert world.step(CHECK).due_at == at("2026-12-04 10:00")
    await world.pass_at(at("2026-12-04 11:00"))
    assert RITA in world.drafts()


async def test_a_newsletter_of_the_employer_is_no_answer() -> None:
    world = await due_to_check_in()
    when = at("2026-12-02 10:00")
    letter = mail(
        "Northwind <news@northwind.example>",
        [USER],
        "What is new at Northwind",
        "Our December newsletter.",
        at=when,
        message_id="<news@northwind.example>",
        extra=["List-Unsubscribe: <mailto:stop@northwind.example>", "Precedence: bulk"],
    )
    world.deliver(letter, when)
    await world.pass_at(at("2026-12-02 11:00"))
    assert world.steps()[CHECK] == "drafted"
    assert world.questions() == ()


async def test_nobody_is_asked_about_a_closed_conversation_but_whoever_opens_it_again_is() -> None:
    """What its people wrote meanwhile in a mail of its own is not forgotten: a check-in would go out in ignorance of it."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    words.done(world.world, 1)
    when = at("2026-11-27 10:00")
    world.deliver(from_rita("Dear Sam,\n\nwe are still talking.\n\nRita", when, references=[]), when)
    await world.pass_at(at("2026-12-01 09:00"))
    assert world.questions() == ()
    words.resume(world.world, 1)
    await world.pass_at(at("2026-12-08 09:00"))
    assert world.steps()[CHECK] == "held"
    (question,) = world.questions()
    assert question.kind == "belongs"


async def test_an_answer_under_its_own_subject_is_asked_about_no_more_once_a_calendar_names_its_interview() -> None:
    world, source = calendar_world()
    world.deliver(invitation(), INVITED)
    uid, start = "second@northwind.example", START + 2 * DAY
    cancelled = mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Cancelled: Second interview, Data Engineer at Northwind",
        "The event was cancelled.",
        at=INVITED + HOUR,
        message_id="<cancelled@northwind.example>",
        calendar=event(uid, start, method="CANCEL", sequence=2, stamp=INVITED + HOUR),
    )
    world.deliver(cancelled, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert [question.kind for question in world.questions()] == ["belongs"]
    source.put("second", event(uid, start, method=None, stamp=INVITED, user_status="ACCEPTED").encode())
    await world.pass_at(END + HOUR)
    assert world.questions() == ()
    assert {DANA, OMAR} == set(world.drafts())

"""Answers to notes: obeyed once, only where they are the user's for certain, and only to do less."""

from datetime import timedelta

import pytest

from daemon.deciding.facts import ThreadDone, ThreadMuted, ThreadSnoozed, UserDebriefed
from daemon.flows import questions
from daemon.flows.pausing import paused_until
from tests.builders import END
from tests.unit.flows.note_world import MINUTE, PASS, asked, debriefs, facts, has, notes, outcomes, reply, text_of
from tests.world import DAY, HOUR

DANA = "dana@northwind.example"


@pytest.mark.parametrize("proof", ["in Sent", "vouched for"])
async def test_stop_is_mute_and_obeyed_once(proof: str) -> None:
    world = await asked()
    raw = reply(world, "Stop!\n\nSam", extra=[PASS] if proof == "vouched for" else [])
    world.deliver(raw, END + 5 * MINUTE, "Sent" if proof == "in Sent" else "INBOX")
    await world.pass_at(END + 6 * MINUTE)
    assert has(world, ThreadMuted)
    assert world.threads()[0].muted
    assert any("afterword resume 1" in line for line in outcomes(world))
    world.deliver(raw, END + 7 * MINUTE, "INBOX")
    await world.pass_at(END + HOUR)
    assert sum(isinstance(fact, ThreadMuted) for fact in facts(world)) == 1
    assert not world.drafts()


async def test_a_debrief_makes_the_drafts_say_more() -> None:
    world = await asked()
    body = "Dana: how you run on-call\nThey will decide by 11 December.\nThe salary is 80k."
    world.deliver(reply(world, body), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + HOUR)
    assert "how you run on-call" in world.drafts()[DANA].get_content()
    said = outcomes(world)
    for part in ("11 Dec 2026", "goes into the thank-you to Dana Whitfield", "it speaks of money"):
        assert any(part in line for line in said), said


async def test_answers_between_the_quoted_questions_are_read() -> None:
    world = await asked()
    quoted = [f"> {line}" for line in text_of(debriefs(world)[0]).splitlines()]
    lines: list[str] = ["On Tuesday 24 November 2026 at 16:01, Sam Rivera wrote:"]
    for line in quoted:
        lines.append(line)
        if line.startswith("> 1."):
            lines += ["", "Dana: the plan for the data platform", ""]
        if line.startswith("> 4."):
            lines += ["", "Friday next week", ""]
    world.deliver(reply(world, "\n".join(lines)), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + HOUR)
    assert "the plan for the data platform" in world.drafts()[DANA].get_content()
    debriefed = [fact for fact in facts(world) if isinstance(fact, UserDebriefed)]
    assert [item.kind for fact in debriefed for item in fact.items] == ["point", "date"]


async def test_words_after_a_command_are_kept() -> None:
    world = await asked()
    world.deliver(reply(world, "snooze 1 hour\nDana: how you run on-call"), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + 10 * MINUTE)
    await world.pass_at(END + 2 * HOUR)
    assert has(world, ThreadSnoozed)
    assert "how you run on-call" in world.drafts()[DANA].get_content()


async def test_words_that_sound_like_a_form_letters_are_the_users_all_the_same() -> None:
    world = await asked()
    body = "Thank you for your application. Your application has been received and we will review it.\nDana: how you run on-call"
    world.deliver(reply(world, body), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + HOUR)
    assert "how you run on-call" in world.drafts()[DANA].get_content()


async def test_snooze_done_and_pause() -> None:
    world = await asked()
    world.deliver(reply(world, "snooze 2 weeks", message_id="<1@home.example>"), END + 5 * MINUTE, "Sent")
    world.deliver(reply(world, "snooze 3 days", message_id="<2@home.example>", when=END + 6 * MINUTE), END + 6 * MINUTE, "Sent")
    await world.pass_at(END + 10 * MINUTE)
    snoozes = [fact.until for fact in facts(world) if isinstance(fact, ThreadSnoozed)]
    assert snoozes == [END + 10 * MINUTE + timedelta(weeks=2)], "by mail a snooze is never shortened"
    world.deliver(reply(world, "pause 3 days", message_id="<3@home.example>"), END + 20 * MINUTE, "Sent")
    world.deliver(reply(world, "done", message_id="<4@home.example>"), END + 20 * MINUTE, "Sent")
    await world.pass_at(END + 30 * MINUTE)
    assert has(world, ThreadDone)
    with world.store.snapshot() as snapshot:
        assert paused_until(snapshot, world.clock.now()) == END + 30 * MINUTE + 3 * DAY


async def test_resume_takes_the_command_line() -> None:
    world = await asked()
    world.deliver(reply(world, "resume"), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + 6 * MINUTE)
    assert outcomes(world) == ["By mail you can only ask for less. To go on: `afterword resume 1`."]


async def test_what_cannot_be_read_gets_one_friendly_answer_and_no_loop() -> None:
    world = await asked()
    for number in range(3):
        raw = reply(world, "!?", message_id=f"<{number}@home.example>", when=END + number * MINUTE)
        world.deliver(raw, END + number * MINUTE, "Sent")
        await world.pass_at(END + (5 + number) * MINUTE)
    (answer,) = [note for note in notes(world) if note["Subject"] == "Your answer could not be read"]
    assert "snooze 2 weeks" in text_of(answer)
    robot = reply(
        world,
        "I am away.",
        message_id="<robot@home.example>",
        references=[str(answer["Message-ID"])],
        extra=["Auto-Submitted: auto-replied", PASS],
    )
    world.deliver(robot, END + 9 * MINUTE)
    await world.pass_at(END + 10 * MINUTE)
    assert len([note for note in notes(world) if note["Subject"] == "Your answer could not be read"]) == 1


async def test_a_copy_that_is_filed_in_sent_later_is_still_obeyed() -> None:
    world = await asked()
    raw = reply(world, "stop")
    world.deliver(raw, END + 5 * MINUTE)
    await world.pass_at(END + 6 * MINUTE)
    await world.pass_at(END + 20 * MINUTE)
    assert not has(world, ThreadMuted)
    assert any("afterword mute 1" in text for text in world.alerts())
    world.deliver(raw, END + 25 * MINUTE, "Sent")
    await world.pass_at(END + 30 * MINUTE)
    assert has(world, ThreadMuted)
    assert not any("afterword mute 1" in text for text in world.alerts())


async def test_an_answer_is_no_mail_of_the_conversation() -> None:
    world = await asked()
    world.deliver(reply(world, "Dana: how you run on-call"), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + 6 * MINUTE)
    with world.store.snapshot() as snapshot:
        assert {message.message_id for message in snapshot.messages_of_thread(1)} == {"<invitation@northwind.example>"}


async def test_yes_or_no_by_mail_can_be_changed_on_the_command_line() -> None:
    world = await asked()
    await world.pass_at(END + HOUR)
    world.deliver(reply(world, "how you run on-call"), END + HOUR, "Sent")
    await world.pass_at(END + 2 * HOUR)
    (question,) = world.questions()
    number = question.id or 0
    questions.answer(world.world, number, yes=False)
    questions.answer(world.world, number, yes=True)
    await world.pass_at(END + 3 * HOUR)
    assert "on-call" in world.drafts()[DANA].get_content()

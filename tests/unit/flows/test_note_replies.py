"""Answers to notes: obeyed once, only where they are the user's for certain, and only to do less."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest

from daemon.deciding.facts import ThreadDone, ThreadMuted, ThreadSnoozed, UserDebriefed
from daemon.flows import questions
from daemon.flows.pausing import paused_until
from daemon.flows.world import Account
from daemon.ports.talk import ReplyState
from tests.builders import END, INVITED
from tests.mails import USER, invitation, mail
from tests.unit.flows.test_debrief_notes import debriefs, notes, text_of
from tests.world import DAY, HOUR, MemoryWorld

MINUTE = HOUR / 60
SERVER = "mx.home.example"
DANA = "dana@northwind.example"
PASS = f"Authentication-Results: {SERVER}; dmarc=pass header.from=home.example"


async def asked() -> MemoryWorld:
    """A debrief note lies in the inbox; the drafts do not yet."""
    world = MemoryWorld(INVITED)
    world.account = Account(replace(world.account.profile, authserv_id=SERVER), world.mailbox)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END)
    return world


def reply(
    world: MemoryWorld,
    body: str,
    *,
    when: datetime = END + 5 * MINUTE,
    message_id: str = "<reply@home.example>",
    sender: str = f"Sam Rivera <{USER}>",
    to: Sequence[str] = (USER,),
    extra: Sequence[str] = (),
    references: Sequence[str] | None = None,
) -> bytes:
    refs = [str(debriefs(world)[0]["Message-ID"])] if references is None else references
    return mail(sender, to, "Re: How was it?", body, at=when, message_id=message_id, references=refs, extra=extra)


def facts(world: MemoryWorld) -> list[object]:
    with world.store.snapshot() as snapshot:
        return list(snapshot.thread(1).facts)


def has(world: MemoryWorld, kind: type[object]) -> bool:
    return any(isinstance(fact, kind) for fact in facts(world))


def outcomes(world: MemoryWorld) -> list[str]:
    with world.store.snapshot() as snapshot:
        return [line for one in snapshot.replies_in({ReplyState.OBEYED}) for line in one.outcome]


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


@dataclass(frozen=True)
class Forgery:
    body: str
    extra: Sequence[str] = ()
    sender: str = f"Sam Rivera <{USER}>"
    to: Sequence[str] = (USER,)
    references: Sequence[str] | None = None


FORGED: dict[str, Forgery] = {
    "forged From, no word of the server": Forgery(
        "stop",
    ),
    "DMARC fail": Forgery("stop", extra=[f"Authentication-Results: {SERVER}; dmarc=fail header.from=home.example"]),
    "DMARC none": Forgery("stop", extra=[f"Authentication-Results: {SERVER}; dmarc=none header.from=home.example"]),
    "DMARC pass of another server": Forgery(
        "stop",
        extra=["Authentication-Results: mx.evil.example; dmarc=pass header.from=home.example"],
    ),
    "a server that is only named alike": Forgery(
        "stop",
        extra=[f"Authentication-Results: {SERVER}.evil.example; dmarc=pass header.from=home.example"],
    ),
    "two Authentication-Results": Forgery("stop", extra=[PASS, PASS]),
    "one true and one forged": Forgery(
        "stop",
        extra=[f"Authentication-Results: {SERVER}; dmarc=fail header.from=home.example", PASS],
    ),
    "a pass for another domain": Forgery(
        "stop",
        extra=[f"Authentication-Results: {SERVER}; dmarc=pass header.from=evil.example"],
    ),
    "SPF and DKIM without DMARC": Forgery(
        "stop",
        extra=[f"Authentication-Results: {SERVER}; spf=pass; dkim=pass header.d=home.example"],
    ),
    "a pass in a comment": Forgery(
        "stop",
        extra=[f"Authentication-Results: {SERVER}; dmarc=fail (dmarc=pass header.from=home.example) header.from=home.example"],
    ),
    "ARC results": Forgery("stop", extra=[f"ARC-Authentication-Results: i=1; {SERVER}; dmarc=pass header.from=home.example"]),
    "somebody who was in Cc and has the token": Forgery(
        "stop",
        sender="Lee <lee@elsewhere.example>",
        extra=[PASS.replace("from=home", "from=elsewhere")],
    ),
    "an address that is no alias": Forgery(
        "stop",
        sender="Sam Rivera <sam@other.example>",
        extra=[PASS.replace("from=home", "from=other")],
    ),
    "a lookalike address": Forgery("stop", sender="Sam Rivera <sam@horne.example>", extra=[PASS]),
    "the user's name on a stranger's address": Forgery("stop", sender=f'"{USER}" <mallory@evil.example>', extra=[PASS]),
    "two From addresses": Forgery("stop", sender=f"Sam <{USER}>, Mallory <mallory@evil.example>", extra=[PASS]),
    "a mail to somebody else as well": Forgery("stop", to=[USER, "lee@elsewhere.example"], extra=[PASS]),
    "a list's post": Forgery("stop", extra=[PASS, "List-Id: <jobs.lists.example>", "Precedence: list"]),
    "an automatic answer": Forgery("stop", extra=[PASS, "Auto-Submitted: auto-replied"]),
    "the token in quoted text only": Forgery("stop\n\n> Message-ID: {token}", references=[], extra=[PASS]),
    "a token nobody gave out": Forgery("stop", references=["<0123456789abcdef0123456789abcdef@home.example>"], extra=[PASS]),
    "the command in quoted text only": Forgery("I will.\n\n> stop\n> done", extra=[PASS]),
    "the command in the subject only": Forgery("see above", extra=[PASS, "X-Subject: stop"]),
    "a bounce": Forgery(
        "stop",
        extra=[PASS, "Return-Path: <>", "X-Failed-Recipients: x@y.example", "Auto-Submitted: auto-replied"],
    ),
}


@pytest.mark.parametrize("kind", FORGED)
async def test_a_forged_command_changes_nothing_and_uses_nothing_up(kind: str) -> None:
    world = await asked()
    one = FORGED[kind]
    raw = reply(
        world,
        one.body.replace("{token}", str(debriefs(world)[0]["Message-ID"])),
        message_id="<forged@evil.example>",
        sender=one.sender,
        to=one.to,
        extra=one.extra,
        references=one.references,
    )
    before = facts(world), world.steps()
    world.deliver(raw, END + 5 * MINUTE)
    for minutes in (6, 20):
        await world.pass_at(END + minutes * MINUTE)
    quiet = [fact for fact in facts(world) if isinstance(fact, ThreadMuted | ThreadDone | ThreadSnoozed)]
    assert quiet == []
    assert {key: state for key, state in world.steps().items() if key in before[1]} == before[1]
    with world.store.snapshot() as snapshot:
        assert paused_until(snapshot, world.clock.now()) is None
    world.deliver(reply(world, "stop", when=END + 30 * MINUTE), END + 30 * MINUTE, "Sent")
    await world.pass_at(END + 31 * MINUTE)
    assert has(world, ThreadMuted), "the user's own answer is still obeyed"


async def test_an_old_token_is_obeyed_no_more_and_the_user_is_told() -> None:
    world = await asked()
    late = END + 15 * DAY
    world.deliver(reply(world, "stop", when=late), late, "Sent")
    await world.pass_at(late + MINUTE)
    assert not has(world, ThreadMuted)
    assert any("older than two weeks" in text and "afterword mute 1" in text for text in world.alerts())


async def test_a_token_of_one_conversation_says_nothing_about_another() -> None:
    world = await asked()
    world.deliver(reply(world, "stop 2"), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + 6 * MINUTE)
    assert not has(world, ThreadMuted)
    assert any("did nothing" in line for line in outcomes(world))


async def test_a_replayed_answer_is_not_obeyed_again() -> None:
    world = await asked()
    raw = reply(world, "pause 3 days", extra=[PASS])
    world.deliver(raw, END + 5 * MINUTE)
    await world.pass_at(END + 6 * MINUTE)
    with world.store.transaction() as tx:
        tx.keep_moment("paused_until", None)
    for changed in (raw, raw.replace(b"Date: Tue, 24 Nov", b"Date: Wed, 25 Nov"), raw.replace(b"Sam Rivera <", b"Sam <")):
        world.deliver(changed, END + HOUR)
        world.deliver(changed, END + HOUR, "Junk")
    await world.pass_at(END + 2 * HOUR)
    with world.store.snapshot() as snapshot:
        assert paused_until(snapshot, world.clock.now()) is None


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

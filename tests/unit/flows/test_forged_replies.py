"""Commands that are not the user's, or not any more, change nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from daemon.deciding.facts import ThreadDone, ThreadMuted, ThreadSnoozed
from daemon.flows.pausing import paused_until
from tests.builders import END
from tests.mails import USER
from tests.unit.flows.note_world import MINUTE, PASS, SERVER, asked, debriefs, facts, has, outcomes, reply
from tests.world import DAY, HOUR


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


async def test_an_answer_in_time_is_obeyed_however_late_it_is_seen() -> None:
    """Found by the state machine: the machine was off for two weeks after the user had answered "stop"."""
    world = await asked()
    world.deliver(reply(world, "stop", when=END + 5 * MINUTE), END + 5 * MINUTE, "Sent")
    await world.pass_at(END + 15 * DAY)
    assert has(world, ThreadMuted)


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

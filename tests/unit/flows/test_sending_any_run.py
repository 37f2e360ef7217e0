"""No run of events sends twice, sends after an answer, or sends what the user touched."""

import asyncio
import os
from datetime import datetime, timedelta
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.memory_transport import MemoryTransport
from daemon.errors import MailServerError, UserError
from daemon.flows import orders, pausing, words
from daemon.flows.passes import run_pass
from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.breaking import Fuse, KilledError, breaking
from tests.mails import USER, mail
from tests.unit.flows.queue_world import CHECK, DRAFTED, RITA, copied, queued, transport_of
from tests.world import MemoryWorld

OUTCOMES = (
    SendRefused(permanent=False, answer="451 later", phase=SendPhase.RECIPIENT),
    SendRefused(permanent=True, answer="550 never", phase=SendPhase.RECIPIENT),
    SendRefused(permanent=True, answer="535 no", phase=SendPhase.LOGIN),
    SendUnknown("no answer in time after the message"),
)
EVENTS = st.one_of(
    st.sampled_from(
        ["pass", "pass", "pass", "answer", "edit", "delete", "by_hand", "undo", "send", "again", "pause", "unpause", "off", "mute"]
    ),
    st.integers(0, 3),
    st.tuples(st.just("killed"), st.integers(0, 90)),
    st.tuples(st.just("lost"), st.integers(0, 60)),
)


@cache
def origin() -> MemoryWorld:
    return asyncio.run(queued())


class Run:
    """One run, and what an observer may hold against it."""

    def __init__(self) -> None:
        self.world = copied(origin(), MemoryTransport())
        self.now = DRAFTED
        self.again = 0
        self.closed: str | None = None

    async def happens(self, event: object) -> None:
        before = len(transport_of(self.world).taken)
        match event:
            case int():
                transport_of(self.world).next_outcomes.append(OUTCOMES[event])
            case ("killed", int(place)):
                await self._breaks(Fuse(place))
            case ("lost", int(place)):
                await self._breaks(Fuse(place, MailServerError("memory:993", "the connection was lost")), mail_only=True)
            case "pass":
                await self.world.pass_at(self.now)
            case str():
                self._user(event)
            case _:
                raise AssertionError(event)
        taken = transport_of(self.world).taken
        assert len(taken) <= 1 + self.again, "sent twice"
        assert self.closed is None or len(taken) == before, f"sent after {self.closed}"

    async def _breaks(self, fuse: Fuse, *, mail_only: bool = False) -> None:
        self.world.clock.instant = self.now
        try:
            await run_pass(breaking(self.world.world, fuse, mail_only=mail_only), conclude=True)
        except KilledError:
            return

    def _user(self, event: str) -> None:
        world, lies = self.world, RITA in self.world.drafts()
        world.clock.instant = self.now
        number = world.step(CHECK).id
        assert number is not None
        match event:
            case "answer":
                world.deliver(_answer(self.now), self.now)
                self.closed = self.closed or "their answer"
            case "edit" if lies:
                world.edit_draft(RITA, self.now, "My own words.")
                self.closed = self.closed or "an edit"
            case "delete" if lies:
                world.mailbox.remove("Drafts", world.draft_uid(RITA))
                self.closed = self.closed or "a deletion"
            case "by_hand" if lies:
                world.send_draft(RITA, self.now)
                self.closed = self.closed or "a mail by hand"
            case "undo" | "send" | "again":
                self._orders(event, number)
            case "pause":
                pausing.pause(world.world)
            case "unpause":
                pausing.unpause(world.world)
            case "off":
                words.set_option(world.world, world.threads()[0].id, "queue", on=False)
            case "mute":
                words.mute(world.world, world.threads()[0].id)
                self.closed = self.closed or "a mute"
            case _:
                pass

    def _orders(self, event: str, number: int) -> None:
        retried = self.world.steps()[CHECK] in {"unknown", "failed"}
        try:
            if event == "undo":
                orders.undo(self.world.world, number)
            else:
                orders.send(self.world.world, number, again=event == "again")
                self.again += retried
        except UserError:
            return


def _answer(at: datetime) -> bytes:
    return mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        "Re: Interview: Data Engineer at Northwind",
        "Dear Sam,\n\ncould you send us two references?\n\nBest regards,\nRita",
        at=at,
        message_id=f"<answer-{at:%d%H%M%S}@northwind.example>",
        references=["<invitation@northwind.example>"],
    )


@settings(max_examples=int(os.environ.get("AFTERWORD_EXAMPLES", "30")))
@given(st.lists(st.tuples(EVENTS, st.integers(1, 300)), min_size=3, max_size=14))
def test_no_run_of_events_sends_twice_or_against_the_users_or_their_word(events: list[tuple[object, int]]) -> None:
    run = Run()  # the world in which all begin is made outside of the loop

    async def played() -> None:
        for event, minutes in events:
            run.now += timedelta(minutes=minutes)
            await run.happens(event)
        for hours in (1, 3, 9, 24):
            run.now += timedelta(hours=hours)
            await run.happens("pass")

    asyncio.run(played())

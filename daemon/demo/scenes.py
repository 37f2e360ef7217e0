"""The main job, scene by scene: what happens in the world, what the program does about it, and why."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

from daemon import app
from daemon.deciding.values import LYING_STATES, Step, StepState
from daemon.demo.background import background
from daemon.demo.sample_world import SampleWorld
from daemon.demo.story import DANA, OMAR, PRIYA, Story
from daemon.flows.passes import run_pass
from daemon.ports.store import ThreadSummary


@dataclass(frozen=True, slots=True)
class Change:
    """A step that the scene's pass planned, moved, or brought into another state."""

    thread: ThreadSummary
    step: Step


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment. ``happened``: in the world; ``changes``: what the pass made of it; ``threads``: where all stands after it."""

    at: datetime
    title: str
    happened: tuple[str, ...]
    changes: tuple[Change, ...]
    threads: tuple[ThreadSummary, ...]
    drafts: tuple[EmailMessage, ...] = ()
    alerts: tuple[str, ...] = ()


@dataclass
class Teller:
    """Plays the story in a sample world."""

    world: SampleWorld
    story: Story
    references: dict[str, str] = field(default_factory=dict[str, str])
    _before: dict[tuple[int, str], tuple[StepState, datetime]] = field(
        default_factory=dict[tuple[int, str], tuple[StepState, datetime]]
    )

    async def scenes(self) -> AsyncGenerator[Scene]:
        """All scenes in order."""
        story = self.story
        yield await self._scene(story.at(0, 0, 7), "A first look at the mailbox", self._first_look)
        yield await self._scene(story.at(0, 2, 8), "The day after: thank-yous", self._interview_over)
        yield await self._scene(story.at(0, 2, 15), "You review them in your mail client", self._review)
        yield await self._scene(story.at(0, 4, 9), "They name a date", self._promise)
        yield await self._scene(story.at(1, 3, 7), "Five business days without an answer", lambda: ())
        yield await self._scene(story.at(1, 3, 12), "An answer", self._request)
        yield await self._scene(story.at(2, 3, 9), "A rejection", self._rejection)

    def _first_look(self) -> tuple[str, ...]:
        story, world = self.story, self.world
        for at, letter in background(story.at(-4, 0, 6), 28):
            world.receive(letter, at)
        world.receive(story.acknowledgement(), story.at(-1, 2, 10))
        world.receive(story.invitation(), story.at(-1, 3, 9))
        world.receive(story.kestrel_invitation(), story.at(-1, 4, 10))
        world.caldav.put_event("lumen-1", story.calendar_event().encode())
        count = len(world.user.folder("INBOX").mails())
        return (
            f"{count} messages lie in the inbox: newsletters, job alerts, family, and two invitations.",
            "One interview stands only in your calendar.",
        )

    def _interview_over(self) -> tuple[str, ...]:
        self.world.receive(self.story.kestrel_cancellation(), self.story.at(0, 2, 7))
        return (
            "Yesterday you talked with Dana Whitfield and Omar Haddad of Northwind. Rita Sommer only arranged it.",
            "This morning Kestrel called off tomorrow's interview.",
        )

    def _review(self) -> tuple[str, ...]:
        at = self.story.at(0, 2, 14)
        self.world.send(DANA[1], at)
        self.world.delete(OMAR[1])
        return (
            "You send the mail to Dana, and throw the one to Omar away.",
            "In the meantime you also talked with Priya Nair of Lumen Labs.",
        )

    def _promise(self) -> tuple[str, ...]:
        self.references["lumen"] = self.world.send(PRIYA[1], self.story.at(0, 3, 7))
        self.world.receive(self.story.promise((self.references["lumen"],)), self.story.at(0, 4, 8))
        return ("You send the thank-you to Priya.", "Priya answers: “We will get back to you by the end of next week.”")

    def _request(self) -> tuple[str, ...]:
        self.world.receive(self.story.request(), self.story.at(1, 3, 11))
        return ("Before you got round to sending it, Rita writes: “Could you send us two references by Friday?”",)

    def _rejection(self) -> tuple[str, ...]:
        promise = "<promise@lumenlabs.example>"
        self.world.receive(self.story.rejection((self.references["lumen"], promise)), self.story.at(2, 3, 8))
        return ("Priya writes: “Unfortunately, we have decided to move forward with another candidate.”",)

    async def _scene(self, at: datetime, title: str, happens: Callable[[], tuple[str, ...]]) -> Scene:
        self.world.clock.instant = at
        happened = happens()
        async with app.opened(self.world.config, now=at) as application:
            await run_pass(application.world, conclude=True)
            with application.world.store.snapshot() as snapshot:
                threads = snapshot.threads()
                steps = [Change(thread, step) for thread in threads for step in snapshot.thread(thread.id).steps]
                alerts = tuple(alert.text for alert in snapshot.alerts())
        changes = tuple(
            one for one in steps if self._before.get((one.thread.id, one.step.key)) != (one.step.state, one.step.due_at)
        )
        self._before = {(one.thread.id, one.step.key): (one.step.state, one.step.due_at) for one in steps}
        fresh = {one.step.message_id for one in changes if one.step.state in LYING_STATES}
        drafts = tuple(message for _, message in self.world.drafts() if str(message["Message-ID"]) in fresh)
        return Scene(at, title, happened, changes, threads, drafts, alerts)


def monday_of(now: datetime) -> datetime:
    """A Monday, 09:00 UTC, some six weeks ago: the story has to lie in the past for real mail servers to keep its dates."""
    day = now.astimezone(UTC) - timedelta(weeks=6, days=now.weekday())
    return day.replace(hour=9, minute=0, second=0, microsecond=0)

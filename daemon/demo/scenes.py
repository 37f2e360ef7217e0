"""The main job, scene by scene: what happens in the world, what the program makes of it, and why."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from email.message import EmailMessage

from daemon import app
from daemon.deciding.facts import Fact
from daemon.deciding.values import LYING_STATES, Step, ThreadState
from daemon.demo.background import background
from daemon.demo.mails import Letter
from daemon.demo.sample_world import SampleWorld
from daemon.demo.story import DANA, OMAR, PRIYA, Story
from daemon.flows.passes import run_pass
from daemon.flows.world import World
from daemon.ports.store import Snapshot
from daemon.ports.stored import BodyState, ThreadSummary

_ACCOUNT = "personal"


@dataclass(frozen=True, slots=True)
class Learned:
    """A fact that the scene's pass recorded."""

    thread: ThreadSummary
    fact: Fact


@dataclass(frozen=True, slots=True)
class Change:
    """A step that the scene's pass planned, moved, or brought into another state."""

    thread: ThreadSummary
    step: Step


@dataclass(frozen=True, slots=True)
class Sorted:
    """Mails that were treated alike: how many, and by whom (each sender once). ``thread``: they belong to conversations."""

    opened: bool
    thread: bool
    count: int
    senders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it lay in Drafts, with its step as that stands now."""

    change: Change
    message: EmailMessage


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment. ``happened``: in the world; the rest is what the pass made of it.

    ``turned``: threads whose state is another than before. ``mail``: what arrived, sorted, where it is worth telling.
    """

    at: datetime
    title: str
    happened: tuple[str, ...]
    mail: tuple[Sorted, ...]
    learned: tuple[Learned, ...]
    changes: tuple[Change, ...]
    turned: tuple[ThreadSummary, ...]


@dataclass
class Teller:
    """Plays the story in a sample world. ``drafts`` and ``threads`` are complete after the last scene."""

    world: SampleWorld
    story: Story
    threads: tuple[ThreadSummary, ...] = ()
    _written: dict[str, EmailMessage] = field(default_factory=dict[str, EmailMessage])
    _arrived: list[Letter] = field(default_factory=list[Letter])
    _known: set[tuple[int, Fact]] = field(default_factory=set[tuple[int, Fact]])
    _steps: dict[tuple[int, str], Change] = field(default_factory=dict[tuple[int, str], Change])
    _states: dict[int, ThreadState] = field(default_factory=dict[int, ThreadState])
    _thanks_to_priya: EmailMessage = field(default_factory=EmailMessage)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """All drafts that were written, in the order of their writing."""
        by_id = {change.step.message_id: change for change in self._steps.values()}
        return tuple(Draft(by_id[message_id], message) for message_id, message in self._written.items())

    async def scenes(self) -> AsyncGenerator[Scene]:
        """All scenes in order, one program through all of them."""
        at = self.story.at
        async with app.opened(self.world.config) as application:
            # The clock jumps: the program is the same, and takes it for the time of day.
            program = replace(application.world, clock=self.world.clock)
            yield await self._scene(program, at(0, 0, 9), "A first look at the mailbox", self._first_look)
            yield await self._scene(program, at(0, 2, 10), "The day after an interview", self._interview_over)
            yield await self._scene(program, at(0, 2, 17), "You review the drafts in your mail client", self._review)
            yield await self._scene(program, at(0, 4, 11), "They name a date", self._promise)
            yield await self._scene(program, at(1, 3, 9), "Five business days of silence", self._silence)
            yield await self._scene(program, at(1, 3, 14), "An answer makes it quiet", self._request)
            yield await self._scene(program, at(1, 4, 11), "They say no", self._rejection)

    def _first_look(self) -> tuple[str, ...]:
        story, world = self.story, self.world
        for at, letter in background(story.at(-4, 0, 8), 28):
            self._receive(letter, at, read=True)
        self._receive(story.acknowledgement(), story.at(-1, 2, 12), read=True)
        self._receive(story.invitation(), story.at(-1, 3, 11), read=True)
        self._receive(story.kestrel_invitation(), story.at(-1, 4, 12), read=True)
        world.caldav.put_event("lumen-1", story.calendar_event().encode())
        count = world.client.count("INBOX")
        return (
            f"{count} messages lie in your inbox: four weeks of mail, two invitations among it. One interview stands only in your calendar.",
        )

    def _interview_over(self) -> tuple[str, ...]:
        self._receive(self.story.kestrel_cancellation(), self.story.at(0, 2, 9))
        return (
            "Yesterday you talked with Dana Whitfield and Omar Haddad of Northwind. Rita Sommer had only arranged it.",
            "This morning Kestrel called off the interview of tomorrow.",
        )

    def _review(self) -> tuple[str, ...]:
        at = self.story.at(0, 2, 16)
        self.world.send(DANA[1], at, own_words="What you said about moving the warehouse in small steps stayed with me.")
        self.world.delete(OMAR[1])
        return (
            "In the draft to Dana you put a sentence of your own in the place of the marked line, and send it. You delete the one to Omar.",
            "In the meantime you also talked with Priya Nair of Lumen Labs.",
        )

    def _promise(self) -> tuple[str, ...]:
        self._thanks_to_priya = self.world.send(PRIYA[1], self.story.at(0, 3, 9))
        self._receive(self.story.promise(self._thanks_to_priya), self.story.at(0, 4, 10))
        return ("You sent the thank-you to Priya, without the marked line. Now she has answered.",)

    def _silence(self) -> tuple[str, ...]:
        self._receive(self.story.newsletter(), self.story.at(1, 2, 9))
        return ("Nobody of Northwind has written. Their newsletter came, but that is no answer.",)

    def _request(self) -> tuple[str, ...]:
        self._receive(self.story.request(), self.story.at(1, 3, 13))
        return ("Before you got round to sending the check-in, Rita wrote.",)

    def _rejection(self) -> tuple[str, ...]:
        self._receive(self.story.rejection(self._thanks_to_priya), self.story.at(1, 4, 10))
        return ("Priya has written again.",)

    def _receive(self, letter: Letter, at: datetime, *, read: bool = False) -> None:
        self.world.receive(letter, at, read=read)
        self._arrived.append(letter)

    async def _scene(self, program: World, at: datetime, title: str, happens: Callable[[], tuple[str, ...]]) -> Scene:
        self.world.clock.instant = at
        self._arrived.clear()
        happened = happens()
        await run_pass(program, conclude=True)
        with program.store.snapshot() as snapshot:
            self.threads = snapshot.threads()
            return Scene(
                at,
                title,
                happened,
                mail=tuple(self._sorted(snapshot)),
                learned=tuple(self._learned(snapshot)),
                changes=tuple(self._changes(snapshot)),
                turned=tuple(self._turned()),
            )

    def _sorted(self, snapshot: Snapshot) -> list[Sorted]:
        """What arrived, by what was done with it; least first."""
        groups: dict[tuple[bool, bool], list[str]] = {}
        for letter in self._arrived:
            message = snapshot.message_by_id(_ACCOUNT, letter.message_id)
            if message is not None:
                treated = (message.body is not BodyState.SKIPPED, message.thread_id is not None)
                groups.setdefault(treated, []).append(letter.sender.partition(" <")[0])
        return [Sorted(*treated, len(senders), tuple(dict.fromkeys(senders))) for treated, senders in sorted(groups.items())]

    def _learned(self, snapshot: Snapshot) -> list[Learned]:
        facts = [(thread, fact) for thread in self.threads for fact in snapshot.thread(thread.id).facts]
        learned = [Learned(thread, fact) for thread, fact in facts if (thread.id, fact) not in self._known]
        self._known = {(thread.id, fact) for thread, fact in facts}
        return learned

    def _changes(self, snapshot: Snapshot) -> list[Change]:
        """Steps that are not as they were; drafts are looked at before the user does anything about them."""
        changes: list[Change] = []
        for thread in self.threads:
            for step in snapshot.thread(thread.id).steps:
                before, change = self._steps.get((thread.id, step.key)), Change(thread, step)
                self._steps[thread.id, step.key] = change
                if before is None or (before.step.state, before.step.due_at) != (step.state, step.due_at):
                    changes.append(change)
        lying = {change.step.message_id for change in changes if change.step.state in LYING_STATES}
        for message in self.world.drafts() if lying else ():
            if message["Message-ID"] in lying:
                self._written[str(message["Message-ID"])] = message
        return changes

    def _turned(self) -> list[ThreadSummary]:
        turned = [thread for thread in self.threads if self._states.get(thread.id) is not thread.state]
        self._states = {thread.id: thread.state for thread in self.threads}
        return turned

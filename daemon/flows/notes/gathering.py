"""What stands, for the digest: each thing with the key under which the user is told of it, and since when it stands."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from daemon.deciding.facts import DraftComposed
from daemon.deciding.folding import fold
from daemon.deciding.timeline import Timeline
from daemon.deciding.values import Step, StepState, ThreadRecord, ThreadState, Touch, WaitingOn
from daemon.flows.world import World
from daemon.ports.store import Snapshot
from daemon.ports.stored import ThreadSummary
from daemon.writing.notes.moments import moment
from daemon.writing.notes.values import Line

AHEAD = timedelta(days=7)
RECENT = timedelta(days=7)
_WORDS = {
    Touch.THANK_YOU: "Thank-you",
    Touch.CHECK_IN: "Check-in",
    Touch.REJECTION_REPLY: "Answer to the rejection",
    Touch.KEEP_IN_TOUCH: "Sign of life",
    Touch.MATERIAL: "Material",
}


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a digest. ``part``: its section; ``since``: when it came about; ``calls``: whether it is a reason for a digest by itself."""

    part: str
    key: str
    since: datetime
    line: Line
    calls: bool = True


@dataclass(frozen=True, slots=True)
class Followed:
    """One conversation and all that is known of it."""

    summary: ThreadSummary
    record: ThreadRecord
    timeline: Timeline

    @property
    def name(self) -> str:
        """The employer, for people."""
        return self.summary.employer or self.summary.employer_key or f"conversation {self.summary.id}"


def followed(snapshot: Snapshot, world: World, only: Collection[int] | None = None) -> list[Followed]:
    """Every conversation, or those of these numbers."""
    found: list[Followed] = []
    for summary in snapshot.threads() if only is None else map(snapshot.thread_summary, sorted(only)):
        record = snapshot.thread(summary.id)
        found.append(Followed(summary, record, fold(record.facts, world.now)))
    return found


def items(snapshot: Snapshot, world: World, threads: list[Followed]) -> Iterator[Item]:
    """All that may stand in a digest, told already or not."""
    zone = ZoneInfo(world.policy.timezone)
    for thread in threads:
        yield from _waiting(thread, world, zone)
        for step in thread.record.steps:
            yield from _step(thread, step, world, zone)
        yield from _ideas(thread, world)
    for question in snapshot.questions():
        name = next((one.name for one in threads if one.summary.id == question.thread_id), "")
        line = Line(question.text, (name,) if name and name not in question.text else (), label=f"[{question.id}]")
        yield Item("questions", f"question/{question.id}", question.asked_at, line)
    for alert in snapshot.alerts():
        if not alert.key.startswith("thread/"):
            yield Item("problems", f"alert/{alert.key}/{alert.at.isoformat()}", alert.at, Line(alert.text))
    for reply in snapshot.untold_replies():
        for number, sentence in enumerate(reply.outcome):
            yield Item("done", f"reply/{reply.id}/{number}", reply.seen_at, Line(sentence))


def _waiting(thread: Followed, world: World, zone: ZoneInfo) -> Iterator[Item]:
    if thread.summary.waiting_on is not WaitingOn.YOU or thread.summary.muted:
        return
    last = max((word for word in thread.timeline.words if not word.ours), key=lambda word: word.at, default=None)
    who = (last.name or last.people[0]) if last is not None else "somebody"
    asked = "made you an offer" if thread.summary.state is ThreadState.OFFER else "wrote and waits for your answer"
    since = thread.summary.since
    quote = next((f.evidence.quote for f in reversed(thread.record.facts) if f.at == since and f.evidence.quote), "")
    detail = (f"“{quote}”",) if quote else ()
    line = Line(f"{thread.name}: {who} {asked}, since {moment(since, zone, world.now)}", detail)
    yield Item("waiting", f"waiting/{thread.summary.id}/{since.isoformat()}", since, line)


def _step(thread: Followed, step: Step, world: World, zone: ZoneInfo) -> Iterator[Item]:
    title = f"{_WORDS[step.touch]} to {step.person_name or step.person} ({thread.name})"
    key = f"{thread.summary.id}/{step.key}"
    match step.state:
        case StepState.DRAFTED:
            since = step.started_at or step.due_at
            detail = (_capital(step.reason), *_findings(thread, step)) if step.needs_you else (_capital(step.reason),)
            yield Item("drafts", f"draft/{key}/{step.message_id}/{step.needs_you}", since, Line(title, detail))
        case StepState.QUEUED:
            goes = moment(step.send_at, zone, world.now) if step.send_at is not None else "soon"
            since = step.started_at or step.due_at
            yield Item("queued", f"queued/{key}/{step.message_id}", since, Line(f"{title}, {goes}", (_capital(step.reason),)))
        case StepState.UNKNOWN | StepState.FAILED:
            since = step.ended_at or step.started_at or step.due_at
            state = "may have gone out, nobody knows" if step.state is StepState.UNKNOWN else "could not be sent"
            yield Item("problems", f"step/{key}/{step.state}", since, Line(f"{title} {state}: afterword show {thread.summary.id}"))
        case StepState.PLANNED | StepState.HELD if (
            world.now <= step.due_at <= world.now + AHEAD and step.state is StepState.PLANNED
        ):
            line = Line(title, (_capital(step.reason),), label=f"{moment(step.due_at, zone, world.now)}:")
            yield Item("coming", f"coming/{key}", step.due_at, line, calls=False)
        case StepState.WITHDRAWN if step.ended_at is not None and world.now - step.ended_at < RECENT:
            why = step.withdraw_because or "it is no longer called for"
            yield Item("silenced", f"withdrawn/{key}", step.ended_at, Line(f"{title} was taken back", (_capital(why),)))
        case _:
            pass


def _findings(thread: Followed, step: Step) -> tuple[str, ...]:
    """What the proofreader found in the newest version, and what is missing (E3, E8)."""
    composed = [fact for fact in thread.record.facts if isinstance(fact, DraftComposed) and fact.step_key == step.key]
    found = tuple(finding.text for finding in composed[-1].findings if finding.serious) if composed else ()
    return tuple(f"Needs you: {text}" for text in found[:5]) or ("Needs you: have a look before you send it.",)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _ideas(thread: Followed, world: World) -> Iterator[Item]:
    """E16: only ever a suggestion, once a person, after they were thanked."""
    for step in thread.record.steps:
        thanked = step.touch is Touch.THANK_YOU and step.state in (StepState.SENT, StepState.SATISFIED)
        if thanked and step.ended_at is not None and world.now - step.ended_at < RECENT and step.person_name:
            text = f"{step.person_name} of {thread.name}: a professional network would keep you in touch, should you want that."
            yield Item("ideas", f"idea/{thread.summary.id}/{step.person}", step.ended_at, Line(text), calls=False)


def local_day(world: World) -> date:
    """Today, where the user is."""
    return world.now.astimezone(ZoneInfo(world.policy.timezone)).date()

"""Taking in what the user tells about an interview, from the command line or by answering a debrief note (E10, E18, E21)."""

from dataclasses import dataclass
from datetime import UTC, date

from daemon.deciding.facts import DebriefItem, Evidence, Fact, InterviewMissed, PromiseNoted, UserDebriefed, UserNoted
from daemon.deciding.folding import fold
from daemon.deciding.thank_yous import OUTER_LIMIT
from daemon.deciding.timeline import Timeline
from daemon.deciding.wishes import case_of, day_of, zone_of
from daemon.flows.world import World
from daemon.ports.store import Snapshot, Transaction
from daemon.reading.talk.debrief import Debrief, LeftOut, Surroundings, read_debrief
from daemon.reading.talk.missed import tells_of_no_show
from daemon.reading.values import Person, Promise


@dataclass(frozen=True, slots=True)
class Noted:
    """What was understood. ``items``: for the mails; ``left_out``: kept, but said in no mail; ``missed``: the interview did not take place."""

    items: tuple[DebriefItem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    promise: Promise | None = None
    missed: bool = False


def take_debrief(
    tx: Transaction,
    world: World,
    thread_id: int,
    text: str,
    evidence: Evidence,
    *,
    whole: str | None = None,
    promise: Promise | None = None,
) -> Noted:
    """Keep the user's words, and what follows from them. ``whole``: with the quotes that they may have answered between.

    ``promise``: a time frame that is known already. The caller decides again about the thread.
    """
    record = tx.thread(thread_id)
    timeline = fold(record.facts, world.now)
    read = read_debrief(text, _surroundings(tx, world, thread_id, timeline), whole=whole)
    items = tuple(_item(read))
    promise = promise or read.promise
    facts: list[Fact] = [UserNoted(at=world.now, evidence=evidence, text=text)]
    if promise is not None:
        facts.append(PromiseNoted(at=world.now, evidence=evidence, promise=promise))
    missed = _missed(timeline, text, evidence, world)
    facts.extend(missed)
    if items:
        zone = case_of(timeline, record, world.policy, world.now).business.zone
        over = timeline.ended(world.now)
        day = day_of(over[-1], zone) if over else None
        facts.append(UserDebriefed(at=world.now, evidence=evidence, items=items, interview_day=day))
    tx.append_facts(thread_id, facts, world.now)
    return Noted(items, read.left_out, promise, missed=bool(missed))


def _missed(timeline: Timeline, text: str, evidence: Evidence, world: World) -> list[InterviewMissed]:
    """The interview that ended last did not take place, if the user says so while a thank-you for it could still be written."""
    over = timeline.ended(world.now)
    if not over or not tells_of_no_show(text) or (over[-1].end or world.now) + OUTER_LIMIT <= world.now:
        return []
    uid, recurrence_id = over[-1].interview.key
    return [InterviewMissed(at=world.now, evidence=evidence, uid=uid, recurrence_id=recurrence_id)]


def _item(read: Debrief) -> list[DebriefItem]:
    return [DebriefItem(kind=item.kind.value, text=item.text, person=item.person, language=item.language) for item in read.items]


def _surroundings(snapshot: Snapshot, world: World, thread_id: int, timeline: Timeline) -> Surroundings:
    people = {person.address: Person(person.name, person.address) for person in snapshot.thread_people(thread_id)}
    for appointment in timeline.in_force():
        people.update({person.address or person.name: person for person in appointment.interview.interviewers})
    others = (
        summary.employer for summary in snapshot.threads() if summary.id != thread_id and summary.employer != timeline.employer
    )
    return Surroundings(
        people=tuple(people.values()),
        today=_today(world),
        holidays=world.policy.holidays,
        other_employers=tuple(name for name in others if name),
    )


def _today(world: World) -> date:
    return world.now.astimezone(zone_of(world.policy.timezone) or UTC).date()

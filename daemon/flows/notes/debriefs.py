"""Debrief notes (E21): once a round, right after its last interview, on fresh knowledge (I2)."""

from zoneinfo import ZoneInfo

from daemon.deciding.debriefs import Ended, debriefs_due
from daemon.deciding.folding import fold
from daemon.deciding.thank_yous import OUTER_LIMIT
from daemon.deciding.values import LYING_STATES, OPEN_STATES, StepState, Touch
from daemon.deciding.wishes import Case, case_of
from daemon.flows.decisions import refresh
from daemon.flows.last_look import in_step_since, look_once_more
from daemon.flows.notes.posting import Draft, post, take_back
from daemon.flows.world import Account, World
from daemon.ports.store import Snapshot
from daemon.ports.talk import Note, NoteKind, NoteState, ReplyState
from daemon.writing.notes.debrief import Occasion, debrief_page

_ANY_REPLY = frozenset(ReplyState)
_THANKS = frozenset({*OPEN_STATES, *LYING_STATES, StepState.ATTEMPTING, StepState.EDITED})


async def write_debriefs(world: World, account: Account) -> None:
    """Ask about every round that has just ended."""
    for thread_id, ended in _due(world, account):
        if not await in_step_since(world, account, thread_id, ended.end):
            continue
        await look_once_more(world, account, thread_id)
        with world.store.transaction() as tx:
            refresh(tx, thread_id, world.policy, world.now)
        with world.store.snapshot() as snapshot:
            case = _case(snapshot, world, thread_id)
            still = next((one for one in debriefs_due(case) if one.day == ended.day), None)
            if still is None:
                continue
            older = _unanswered(snapshot, thread_id)
            draft = _draft(snapshot, world, thread_id, case, still)
        for note in older:  # before the new one lies there: what breaks off in between is done by the next pass
            await take_back(world, account, note)
        await post(world, account, draft)


def is_still_due(world: World, note: Note) -> bool:
    """Whether a note that could not be written is still called for.

    The day of a debrief runs from the end of its round (E21), not from when it was made, and the user may have told, or ended, something.
    """
    if note.kind is not NoteKind.DEBRIEF or note.thread_id is None:
        return True
    with world.store.snapshot() as snapshot:
        return note.key in {_key(note.thread_id, ended) for ended in debriefs_due(_case(snapshot, world, note.thread_id))}


def _due(world: World, account: Account) -> list[tuple[int, Ended]]:
    with world.store.snapshot() as snapshot:
        return [
            (thread_id, ended)
            for thread_id in _with_an_interview(snapshot, world)
            if snapshot.thread_summary(thread_id).account == account.profile.name
            for ended in debriefs_due(_case(snapshot, world, thread_id))
            if snapshot.note_by_key(_key(thread_id, ended)) is None
        ]


def _with_an_interview(snapshot: Snapshot, world: World) -> list[int]:
    """Threads that had one in the last day and were not asked about it: by its thank-you, or by there being nobody to thank.

    A pass may not look through all conversations.
    """
    last = world.now + OUTER_LIMIT  # what ended this moment expires then
    rounds = snapshot.rounds_thanked(_THANKS, last - world.policy.thank_you_within, last)
    keys = {f"debrief/{thread_id}/{day}": thread_id for thread_id, day in rounds}
    asked = snapshot.noted(keys)
    to_thank = {thread_id for key, thread_id in keys.items() if key not in asked}
    nobody = {int(key.split("/")[1]) for alert in snapshot.alerts() if "/unreachable/" in (key := alert.key)}
    return sorted(to_thank | nobody)


def _key(thread_id: int, ended: Ended) -> str:
    return f"debrief/{thread_id}/{ended.day}"


def _case(snapshot: Snapshot, world: World, thread_id: int) -> Case:
    record = snapshot.thread(thread_id)
    return case_of(fold(record.facts, world.now), record, world.policy, world.now)


def _unanswered(snapshot: Snapshot, thread_id: int) -> list[Note]:
    """Older debrief notes of this thread: replaced, not repeated, unless the user answered them."""
    answered = {reply.note for reply in snapshot.replies_in(_ANY_REPLY)}
    return [
        note
        for note in snapshot.notes_of_thread(thread_id)
        if note.kind is NoteKind.DEBRIEF and note.state is NoteState.WRITTEN and note.id not in answered
    ]


def _draft(snapshot: Snapshot, world: World, thread_id: int, case: Case, ended: Ended) -> Draft:
    summary = snapshot.thread_summary(thread_id)
    starts = [a.start for a in ended.appointments if a.start is not None]
    people = dict.fromkeys(person.name or person.address or "" for a in ended.appointments for person in a.interview.interviewers)
    thanks = [step for step in case.steps(Touch.THANK_YOU) if step.interview_day == ended.day]
    planned = [step.due_at for step in thanks if step.state in OPEN_STATES]
    lying = [step.started_at for step in thanks if step.started_at is not None]
    occasion = Occasion(
        thread=thread_id,
        employer=summary.employer or summary.employer_key or "the company",
        role=summary.role or "",
        start=min(starts, default=None),
        end=ended.end,
        people=tuple(name for name in people if name),
        drafts_at=min([*planned, *lying], default=None),
    )
    page = debrief_page(occasion, ZoneInfo(world.policy.timezone), world.now)
    return Draft(_key(thread_id, ended), NoteKind.DEBRIEF, page, thread_id=thread_id, threads=(thread_id,))

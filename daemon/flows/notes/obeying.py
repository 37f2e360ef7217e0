"""Carrying out what an answer to a note says, in the caller's transaction. Each thing that was done is a sentence, with the way back."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from daemon.deciding.debriefs import SAYABLE
from daemon.deciding.facts import DebriefItem, Evidence, Fact, ThreadDone, ThreadMuted, ThreadSnoozed
from daemon.deciding.folding import fold
from daemon.deciding.values import StepState, Touch
from daemon.flows.debriefing import Noted, take_debrief
from daemon.flows.decisions import refresh
from daemon.flows.pausing import FOR_GOOD, PAUSED_UNTIL, paused_until
from daemon.flows.questions import take_answer
from daemon.flows.world import World
from daemon.ports.store import Snapshot, Transaction
from daemon.ports.talk import Note, NoteKind
from daemon.reading.talk.commands import A_WEEK, Command, Verb, read_commands
from daemon.reading.values import Reading

YOUR_ANSWER = Evidence(source="your answer to a note")
_OF_A_THREAD = frozenset({Verb.STOP, Verb.DONE, Verb.SNOOZE})
_OF_A_QUESTION = frozenset({Verb.YES, Verb.NO})


def obey(tx: Transaction, world: World, note: Note, reading: Reading) -> list[str]:
    """What was done, in sentences; nothing where the answer could not be read."""
    commands, rest = _commands(note, reading, world)
    done = [_carry_out(tx, world, note, command) for command in commands]
    if note.kind is not NoteKind.DIGEST and note.thread_id is not None:
        done.extend(_debriefed(tx, world, note.thread_id, rest, reading.whole_text))
    return done


def _commands(note: Note, reading: Reading, world: World) -> tuple[tuple[Command, ...], str]:
    """The commands, and the words after them."""
    today = world.now.astimezone(ZoneInfo(world.policy.timezone)).date()
    found, rest = read_commands(reading.new_text, today=today)
    if not note.questions and any(one.verb in _OF_A_QUESTION for one in found):
        return (), reading.new_text  # the note asks no yes or no: "no" answers one of its four questions
    return (found, rest) if found else ((), reading.new_text)


def _carry_out(tx: Transaction, world: World, note: Note, command: Command) -> str:
    if command.verb is Verb.RESUME:
        again = f"`afterword resume {note.thread_id}`" if note.thread_id is not None else "`afterword unpause`"
        return f"By mail you can only ask for less. To go on: {again}."
    if command.verb is Verb.PAUSE:
        return _pause(tx, world, command)
    if command.verb in _OF_A_THREAD:
        return _about_thread(tx, world, note, command)
    return _about_question(tx, world, note, command)


def _pause(tx: Transaction, world: World, command: Command) -> str:
    """Never shorter than the pause that stands."""
    until = _until(world, command) or FOR_GOOD
    standing = paused_until(tx, world.now)
    until = max(until, standing) if standing is not None else until
    tx.keep_moment(PAUSED_UNTIL, until)
    end = "until you say so" if until == FOR_GOOD else f"before {_day(until, world)}"
    return f"Nothing is written or sent {end}. `afterword unpause` ends the pause."


def _about_thread(tx: Transaction, world: World, note: Note, command: Command) -> str:
    thread_id = command.number or note.thread_id or (note.threads[0] if len(note.threads) == 1 else None)
    if thread_id is None or thread_id not in note.threads:
        return (
            f"“{command.verb.value}” did nothing: say for which conversation, like “{command.verb.value} {(*note.threads, 1)[0]}”."
        )
    if all(summary.id != thread_id for summary in tx.threads()):
        return f"Conversation {thread_id} is no longer there."
    fact, done = _silence(tx, world, thread_id, command)
    if fact is not None:
        tx.append_facts(thread_id, [fact], world.now)
        refresh(tx, thread_id, world.policy, world.now)
    summary = tx.thread_summary(thread_id)
    name = summary.employer or summary.employer_key or f"conversation {thread_id}"
    return f"{name}: {done} `afterword resume {thread_id}` undoes it."


def _silence(tx: Snapshot, world: World, thread_id: int, command: Command) -> tuple[Fact | None, str]:
    if command.verb is Verb.STOP:
        return ThreadMuted(at=world.now, evidence=YOUR_ANSWER), "it is quiet now."
    if command.verb is Verb.DONE:
        return ThreadDone(at=world.now, evidence=YOUR_ANSWER), "it is closed now."
    until = _until(world, command) or world.now + timedelta(hours=A_WEEK)
    standing = fold(tx.thread(thread_id).facts, world.now).snoozed_until
    if standing is not None and standing >= until:
        return None, f"nothing is written before {_day(standing, world)}, as before."
    return ThreadSnoozed(at=world.now, evidence=YOUR_ANSWER, until=until), f"nothing is written before {_day(until, world)}."


def _about_question(tx: Transaction, world: World, note: Note, command: Command) -> str:
    asked = [tx.question(number) for number in note.questions if command.number in (None, number)]
    standing = [question for question in asked if question is not None and question.answered_at is None]
    if len(standing) != 1:
        why = "that question is settled" if asked and not standing else "say which question, like “yes 7”"
        return f"“{command.verb.value}” did nothing: {why}. `afterword questions` lists the open ones."
    (question,) = standing
    yes = command.verb is Verb.YES
    said = take_answer(tx, world, question, yes=yes)
    return f"{question.text} You said {command.verb.value}. {said} {_way_back(question.id, question.thread_id, yes=yes)}"


def _way_back(question_id: int | None, thread_id: int | None, *, yes: bool) -> str:
    if not yes:
        return f"`afterword answer {question_id} yes` changes it."
    return f"`afterword done {thread_id}` leaves that conversation." if thread_id is not None else "`afterword status` shows it."


def _debriefed(tx: Transaction, world: World, thread_id: int, text: str, whole: str) -> list[str]:
    if not text.strip():
        return []
    noted = take_debrief(tx, world, thread_id, text, YOUR_ANSWER, whole=whole or None)
    refresh(tx, thread_id, world.policy, world.now)
    summary = tx.thread_summary(thread_id)
    name = summary.employer or summary.employer_key or f"conversation {thread_id}"
    return [f"{name}: {line}" for line in noted_sentences(tx, thread_id, noted)]


def noted_sentences(snapshot: Snapshot, thread_id: int, noted: Noted) -> list[str]:
    """What a debrief led to: what goes into which mail, what into none and why, and what the user has to do themselves."""
    names = {person.address: person.name or person.address for person in snapshot.thread_people(thread_id)}
    said: list[str] = []
    if noted.promise is not None:
        said.append(f"no check-in before {noted.promise.latest:%d %b %Y} has passed, since they named that day.")
    if noted.missed:
        said.append("the interview did not take place, so that no thank-you is sent for it.")
    for item in noted.items:
        if item.kind in SAYABLE:
            said.append(_where_it_goes(snapshot, thread_id, item, names))
        elif item.kind == "open":
            said.append(f"“{item.text}” is kept for you, as an open question.")
    said.extend(f"“{one.text}” is kept for you alone: {one.why}." for one in noted.left_out)
    return said


def _where_it_goes(snapshot: Snapshot, thread_id: int, item: DebriefItem, names: dict[str, str]) -> str:
    if item.person is None:
        return f"“{item.text}” goes into the thank-you, or waits for you to say whom it belongs to (`afterword questions`)."
    name = names.get(item.person, item.person)
    thanks = [s for s in snapshot.thread(thread_id).steps if s.touch is Touch.THANK_YOU and s.person == item.person]
    state = thanks[-1].state if thanks else None
    if state is StepState.EDITED:
        return f"“{item.text}” is for {name}; you have changed that draft yourself, so it was left as it is."
    if state in (StepState.SENT, StepState.SATISFIED, StepState.DISCARDED):
        return f"“{item.text}” is for {name}; the thank-you is over already."
    return f"“{item.text}” goes into the thank-you to {name}."


def command_lines(note: Note, reading: Reading, world: World) -> str:
    """The command line that does the same; nothing of the mail's own words but what was understood."""
    thread = note.thread_id if note.thread_id is not None else "THREAD"
    lines: list[str] = []
    for command in _commands(note, reading, world)[0]:
        number = command.number or (note.questions[0] if len(note.questions) == 1 else "QUESTION")
        lines.append(
            {
                Verb.STOP: f"`afterword mute {command.number or thread}`",
                Verb.DONE: f"`afterword done {command.number or thread}`",
                Verb.SNOOZE: f"`afterword snooze {command.number or thread} {_span(command)}`",
                Verb.PAUSE: f"`afterword pause {_span(command)}`",
                Verb.YES: f"`afterword answer {number} yes`",
                Verb.NO: f"`afterword answer {number} no`",
                Verb.RESUME: f"`afterword resume {thread}`",
            }[command.verb]
        )
    return ", ".join(lines[:5]) or f'`afterword note {thread} "..."`'


def _span(command: Command) -> str:
    if command.until is not None:
        return command.until.isoformat()
    hours = command.hours or A_WEEK
    return f"{hours // 24} days" if hours % 24 == 0 else f"{hours} hours"


def _until(world: World, command: Command) -> datetime | None:
    if command.hours is not None:
        return world.now + timedelta(hours=command.hours)
    if command.until is None:
        return None
    return datetime.combine(command.until, time(), ZoneInfo(world.policy.timezone))


def _day(until: datetime, world: World) -> str:
    return f"{until.astimezone(ZoneInfo(world.policy.timezone)):%a %d %b %Y %H:%M}"

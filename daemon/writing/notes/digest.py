"""The daily digest: what waits on the user, what was drafted and why, what comes next; once a week the whole in view (E16, E20)."""

from dataclasses import dataclass, field
from datetime import date

from daemon.deciding.overview import Overview
from daemon.writing.notes.moments import day
from daemon.writing.notes.values import Line, Page, Section


@dataclass(frozen=True, slots=True)
class Digest:
    """What stands at the hour of the digest, as lines. Empty parts are left out."""

    today: date
    done: tuple[Line, ...] = ()
    waiting: tuple[Line, ...] = ()
    drafts: tuple[Line, ...] = ()
    queued: tuple[Line, ...] = ()
    questions: tuple[Line, ...] = ()
    coming: tuple[Line, ...] = ()
    silenced: tuple[Line, ...] = ()
    problems: tuple[Line, ...] = ()
    ideas: tuple[Line, ...] = ()
    overview: Overview | None = None
    threads: tuple[tuple[int, str], ...] = field(default=())


def digest_page(digest: Digest) -> Page:
    """The note of one day."""
    sections = [
        Section("What your answers did", digest.done),
        Section("Waits on you", digest.waiting, urgent=True),
        Section("To be answered with yes or no", digest.questions, lead=_how_to_answer(digest), urgent=True),
        Section("Needs a look", digest.problems, urgent=True),
        Section("In your Drafts", digest.drafts),
        Section("Goes out by itself", digest.queued, lead="Delete it from Drafts, or change it, and it does not."),
        Section("Comes next", digest.coming),
        Section("Kept quiet", digest.silenced),
        Section("An idea", digest.ideas),
        Section("The whole in view", _overview(digest.overview) if digest.overview is not None else ()),
    ]
    shown = tuple(section for section in sections if section.lines)
    return Page(
        subject=f"Your applications, {day(digest.today)}",
        heading=f"Your applications on {day(digest.today)}",
        lead=(_summary(digest),),
        sections=shown,
        foot=_foot(digest),
    )


def _summary(digest: Digest) -> str:
    parts = [
        _counted(len(digest.waiting), "conversation waits", "conversations wait", " on you"),
        _counted(len(digest.questions), "question is open", "questions are open"),
        _counted(len(digest.drafts), "draft lies", "drafts lie", " in Drafts"),
        _counted(len(digest.queued), "mail goes", "mails go", " out by itself"),
    ]
    told = [part for part in parts if part]
    if not told:
        return "Nothing waits on you."
    words = ", ".join(told)
    return f"{words[0].upper()}{words[1:]}."


def _counted(count: int, one: str, many: str, rest: str = "") -> str:
    return "" if count == 0 else f"{'one' if count == 1 else count} {one if count == 1 else many}{rest}"


def _how_to_answer(digest: Digest) -> str:
    if not digest.questions:
        return ""
    number = digest.questions[0].label.strip("[]")
    return "Reply yes or no." if len(digest.questions) == 1 else f"Reply with the number, one a line, like “yes {number}”."


def _overview(seen: Overview) -> tuple[Line, ...]:
    rounds = f"{seen.interviewed} after an interview" + (f", {seen.second_round} with two rounds" if seen.second_round else "")
    ends = [_number(seen.offers, "offer"), _number(seen.rejections, "rejection"), f"{seen.resting} at rest"]
    lines = [
        Line(f"{_number(seen.conversations, 'conversation')}: {rounds}; {', '.join(ends)}."),
        Line(f"Waiting on them: {seen.waiting_on_them}; on you: {seen.waiting_on_you}; with an interview ahead: {seen.ahead}."),
    ]
    if seen.answer_days is not None:
        lines.append(Line(f"After an interview they take {seen.answer_days:g} days to answer (the median)."))
    return tuple(lines)


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _foot(digest: Digest) -> tuple[str, ...]:
    known = ", ".join(f"{number} is {name}" for number, name in digest.threads[:12])
    commands = "Reply with one line: stop 3, snooze 3 for 2 weeks, done 3 (by the conversation's number), or pause 3 days."
    if digest.threads:
        number = digest.threads[0][0]
        commands = (
            f"Reply with one line: stop {number}, snooze {number} for 2 weeks, done {number}, or pause 3 days. By number: {known}."
        )
    return (commands, "The reasons: afterword why NUMBER. When this comes, and whether: digest_at and notes in the configuration.")

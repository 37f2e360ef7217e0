"""The debrief note (E21): who, when, and four short questions while the talk is fresh."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from daemon.writing.notes.moments import moment, names, span
from daemon.writing.notes.values import Line, Page, Section

QUESTIONS = (
    "What stood out?",
    "What was left open, or had no time?",
    "What did they ask that you want to answer better?",
    "Did they name a date?",
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """A round that is over: ``thread``: its number; ``drafts_at``: when the thank-yous will lie there, None where none will."""

    thread: int
    employer: str
    role: str
    start: datetime | None
    end: datetime
    people: tuple[str, ...]
    drafts_at: datetime | None = None


def debrief_page(occasion: Occasion, zone: tzinfo, now: datetime) -> Page:
    """The note, at most one a round."""
    when = span(occasion.start, occasion.end, zone)
    who = f" with {names(occasion.people)}" if occasion.people else ""
    role = f" ({occasion.role})" if occasion.role else ""
    drafts = ""
    if occasion.drafts_at is not None:
        there = occasion.drafts_at <= now
        drafts = "Your drafts lie in Drafts" if there else f"Your drafts will be waiting {moment(occasion.drafts_at, zone, now)}"
    better = f"{drafts}; answer this mail to make them better." if drafts else "Answer this mail to make what follows better."
    lead = [
        f"{occasion.employer}{role}: {when}{who}.",
        f"{better} A few words below the questions do, or everything in one.",
    ]
    if len(occasion.people) > 1:
        first = occasion.people[0].split(" ")[0]
        lead.append(f"Put a name before what belongs to one of them, like “{first}: how you plan releases”.")
    questions = tuple(Line(question, label=f"{number}.") for number, question in enumerate(QUESTIONS, 1))
    return Page(
        subject=f"How was it? {occasion.employer}, {when}",
        heading=f"How was it at {occasion.employer}?",
        lead=tuple(lead),
        sections=(Section("While it is fresh", questions),),
        foot=(
            "What you say about money, other employers, or what somebody is like reaches no mail. Nothing is sent without you.",
            "One line can also be: stop (quiet here), snooze 2 weeks, done (it is over).",
            f'Without mail: afterword note {occasion.thread} "..."',
        ),
    )

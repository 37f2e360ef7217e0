"""What ``demo`` shows: scenes as they happen, and at the end the drafts in full."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from email.message import EmailMessage
from itertools import groupby
from zoneinfo import ZoneInfo

from daemon.cli.render import words
from daemon.cli.render.facts import fact_words
from daemon.cli.render.rules import RULES
from daemon.cli.terminal import Page, Part, clean, shortened
from daemon.cli.views import Sight
from daemon.deciding import facts as f
from daemon.deciding.values import Step, StepState, Touch
from daemon.demo.scenes import Change, Draft, Learned, Scene, Sorted
from daemon.ports.stored import ThreadSummary
from daemon.reading.values import Interview, Topic

INDENT = 4
LABEL = 12
WIDEST_DRAFT = 76  # 72 columns of text, as mails have them

# What else is learned shows in the steps, or goes with one of these: an invitation with its interview.
TOLD = (f.InterviewScheduled, f.InterviewMoved, f.InterviewCancelled, f.TheyAnswered, f.TheyWereAway, f.MailBounced)
UNTOLD_TOPICS = frozenset({Topic.INVITATION, Topic.UPDATE, Topic.CANCELLATION})
LABELS = {StepState.DISCARDED: "deleted", StepState.WITHDRAWN: "taken back", StepState.SKIPPED: "dropped"}
STYLES = words.STEP_STYLES | {
    StepState.PLANNED: "magenta",
    StepState.SENT: "green",
    StepState.DISCARDED: "yellow",
    StepState.WITHDRAWN: "yellow",
    StepState.SKIPPED: "yellow",
}
SEEN_IN_THE_MAILBOX = {
    StepState.SENT: "found in your Sent folder",
    StepState.DISCARDED: "gone from Drafts, so it will not come back",
}
ENDS = {
    StepState.DRAFTED: "it lies in Drafts, for you to read and send",
    StepState.SENT: "you sent it",
    StepState.DISCARDED: "you deleted it",
    StepState.WITHDRAWN: "taken back before you sent it",
}


def print_scene(page: Page, number: int, scene: Scene, zone: ZoneInfo) -> None:
    """One moment: what happened, what was understood and why, what follows, and whose turn it is now."""
    sight = Sight(scene.at, zone)
    local = scene.at.astimezone(zone)
    when = f"{words.DAYS[local.weekday()]} {local.day} {words.MONTHS[local.month - 1]}, {local:%H:%M}"
    page.blank()
    page.pair(((f"{number:>2}  ", "cyan"), (scene.title, "bold cyan")), ((when, "cyan"),))
    for one in scene.happened:
        page.line(one, indent=INDENT)
    if any(not group.thread for group in scene.mail):
        _print_sorted(page, scene.mail)
    for thread in dict.fromkeys([*(one.thread.id for one in scene.learned), *(one.thread.id for one in scene.changes)]):
        for learned in scene.learned:
            if learned.thread.id == thread and _is_told(learned.fact):
                _print_learned(page, learned, sight)
        for _, alike in groupby((one for one in scene.changes if one.thread.id == thread), key=_likeness):
            _print_changes(page, tuple(alike), sight)
    if scene.turned:
        turned = "; ".join(f"{_employer(one)}: {words.THREAD_STATES[one.state]}" for one in scene.turned)
        _labelled(page, ("now", "bold"), turned)


def print_drafts(page: Page, drafts: Sequence[Draft]) -> None:
    """Every draft in full, with what became of it."""
    page.blank()
    page.line((f"The {len(drafts)} drafts it wrote, and what became of them", "bold underline"))
    for number, draft in enumerate(drafts, start=1):
        step = draft.change.step
        page.blank()
        page.line(
            (f"{number:>2}  ", "cyan"),
            (f"{words.touch(step)}, {_employer(draft.change.thread)}: ", "bold"),
            (ENDS.get(step.state, step.state.value), words.STEP_STYLES.get(step.state, "dim")),
            hang=INDENT,
        )
        print_message(page, draft.message)


def print_message(page: Page, message: EmailMessage) -> None:
    """A mail of plain text: in a frame on a terminal, indented elsewhere."""
    fields: list[tuple[Part, ...]] = [((f"{name}: ", "dim"), (clean(str(message[name])), "green")) for name in ("To", "Subject")]
    body = str(message.get_content()).strip().splitlines()
    lines = [*fields, (), *(_line_of_body(clean(line)) for line in body)]
    if not page.console.is_terminal:
        for line in lines:
            page.line(*line, indent=INDENT if line else 0)
        return
    from rich.padding import Padding  # noqa: PLC0415  (heavy)
    from rich.panel import Panel  # noqa: PLC0415  (heavy)
    from rich.text import Text  # noqa: PLC0415  (heavy)

    text = Text("\n").join(Text.assemble(*line) for line in lines)
    frame = Panel(text, width=min(page.width - INDENT, WIDEST_DRAFT), border_style="dim")
    page.console.print(Padding(frame, (0, 0, 0, INDENT)))


def _line_of_body(text: str) -> tuple[Part, ...]:
    """The line that waits for the user's own words stands out."""
    return ((text, "yellow" if text.startswith("[[") else ""),) if text else ()


def print_threads(page: Page, threads: Iterable[ThreadSummary]) -> None:
    """Where all conversations stand."""
    page.blank()
    page.line(("Where things stand", "bold underline"))
    for thread in threads:
        title = " · ".join(part for part in (_employer(thread), thread.role) if part)
        state = (words.THREAD_STATES[thread.state], words.THREAD_STYLES.get(thread.state, ""))
        page.pair((title,), (state,), indent=INDENT)


def _print_sorted(page: Page, mail: Iterable[Sorted]) -> None:
    """How mail was told apart, with who sent it."""
    for place, group in enumerate(mail):
        if group.thread:
            told = "about your interviews"
        elif group.opened:
            told = "opened, and about other things"
        else:
            told = "known by the header, never opened"
        label = ("sorted", "bold") if place == 0 else ""
        senders = (f": {', '.join(group.senders)}", "dim")
        _labelled(page, label, f"{group.count:>2} ", told, senders, hang=3)


def _is_told(fact: f.Fact) -> bool:
    return isinstance(fact, TOLD) and not (isinstance(fact, f.TheyAnswered) and fact.topic in UNTOLD_TOPICS)


def _print_learned(page: Page, learned: Learned, sight: Sight) -> None:
    """What was understood, and the words that say so."""
    fact = learned.fact
    who = f" {_people(fact.interview)}" if isinstance(fact, f.InterviewScheduled) else ""
    _labelled(page, ("understood", "bold blue"), (f"{_employer(learned.thread)}: ", "bold"), f"{fact_words(fact, sight)}{who}")
    quote, why = fact.evidence.quote, ""
    if isinstance(fact, f.InterviewScheduled):
        quote, why = fact.interview.summary, f" ({', '.join(fact.interview.reasons)})"
    if quote:
        _labelled(page, "", ("because ", "dim"), (f"“{shortened(quote, 160)}”", "italic"), (why, "dim"))
    else:
        _labelled(page, "", (f"because of the {fact.evidence.source}", "dim"))


def _people(interview: Interview) -> str:
    names = [person.name for person in interview.interviewers]
    arranged = f"; {interview.coordinator.name} only arranged it" if interview.coordinator else ""
    return f"with {' and '.join(names)}{arranged}" if names else ""


def _likeness(change: Change) -> tuple[Touch, StepState, datetime]:
    """Thank-yous for one interview are told in one go."""
    return (change.step.touch, change.step.state, change.step.due_at)


def _print_changes(page: Page, changes: Sequence[Change], sight: Sight) -> None:
    """Steps that are alike: what became of them, and why."""
    step = changes[0].step
    label = (LABELS.get(step.state, step.state.value), f"bold {STYLES.get(step.state, '')}")
    more = "".join(f" and {one.step.person_name or one.step.person}" for one in changes[1:])
    told = f"{words.touch(step)}{more}, {_employer(changes[0].thread)}"
    if step.state in SEEN_IN_THE_MAILBOX:
        _labelled(page, label, told, (f": {SEEN_IN_THE_MAILBOX[step.state]}", "dim"))
        return
    due = f", {words.moment(step.due_at, sight.now, sight.zone)}" if step.state is StepState.PLANNED else ""
    _labelled(page, label, told, due)
    # Their reasons differ in the name alone; the first two rules are those of when and to whom.
    because = _because(step) if len(changes) == 1 else "; ".join(f"{RULES[rule]} ({rule})" for rule in step.rules[:2])
    _labelled(page, "", (f"because {because}", "dim"))


def _because(step: Step) -> str:
    withdrawn = step.withdraw_because if step.state is StepState.WITHDRAWN else None
    return withdrawn or step.reason


def _labelled(page: Page, label: Part, *parts: Part, hang: int = 0) -> None:
    text, style = label if isinstance(label, tuple) else (label, "")
    page.line((text.ljust(LABEL), style), *parts, indent=INDENT, hang=LABEL + hang)


def _employer(thread: ThreadSummary) -> str:
    return thread.employer or thread.employer_key

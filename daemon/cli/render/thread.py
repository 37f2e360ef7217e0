"""``show`` and ``why``: one conversation in full, and what each step of it rests on."""

from collections.abc import Sequence

from daemon.cli.render import words
from daemon.cli.render.facts import fact_words
from daemon.cli.render.rules import RULES
from daemon.cli.render.status import appointment_words, thread_object
from daemon.cli.terminal import Page, shortened
from daemon.cli.views import Sight, ThreadDetail
from daemon.deciding.facts import DraftComposed, Fact
from daemon.deciding.values import Step
from daemon.ports.stored import StoredMessage


def as_object(detail: ThreadDetail) -> dict[str, object]:
    """``show --json``: the thread of ``status --json`` with its people, its messages and what they promised."""
    promise = detail.view.promise
    return thread_object(detail.view) | {
        "people": [
            {"name": person.name, "address": person.address, "title": person.title, "part": person.part} for person in detail.people
        ],
        "messages": [
            {
                "at": message.at.isoformat(),
                "from": message.sender and {"name": message.sender.name, "address": message.sender.address},
                "own": message.own,
                "subject": message.subject,
                "message_id": message.message_id,
            }
            for message in detail.messages
        ],
        "promise": promise
        and {
            "quote": promise.quote,
            "earliest": promise.earliest and promise.earliest.isoformat(),
            "latest": promise.latest.isoformat(),
        },
    }


def print_show(page: Page, detail: ThreadDetail, sight: Sight) -> None:
    """Everything of a thread, for people."""
    _print_title(page, detail, sight)
    if detail.view.appointments:
        _section(page, "Interviews")
        for appointment in detail.view.appointments:
            page.line(*appointment_words(appointment, sight)[1:], indent=2, hang=2)
            if appointment.interview.summary:
                page.line((shortened(appointment.interview.summary, 120), "dim"), indent=4, hang=2)
    if detail.people:
        _section(page, "People")
        for person in detail.people:
            title = f", {person.title}" if person.title else ""
            page.line(person.name or person.address, (f"{title} <{person.address}>, {person.part}", "dim"), indent=2, hang=2)
    if detail.view.steps:
        _section(page, "Mails of yours")
        for row in detail.view.steps:
            step = row.step
            state = words.step_state(step, row.error, sight.now, sight.zone, detail.view.their_zone)
            page.line(f"{words.touch(step)}: ", (state, words.STEP_STYLES.get(step.state, "")), indent=2, hang=2)
            page.line((step.reason, "dim"), indent=4, hang=2)
            _print_missing(page, composition_of(detail.facts, step))
    if detail.view.promise:
        _section(page, "What they promised")
        page.line(f"“{shortened(detail.view.promise.quote, 300)}”", indent=2, hang=2)
    if detail.messages:
        _section(page, "Messages")
        for message in detail.messages:
            _print_message(page, message, sight)
    for question in detail.view.questions:
        page.blank()
        page.line(("? ", "yellow"), question.text, (f"  afterword answer {question.id} yes|no", "dim"), hang=2)


def print_why(page: Page, detail: ThreadDetail, sight: Sight) -> None:
    """Each step with its reason and rules, then the facts, each with the sentence it came from (I9)."""
    _print_title(page, detail, sight)
    if not detail.view.steps:
        page.blank()
        page.line("No mail is planned here, and none was written.")
    for row in detail.view.steps:
        step = row.step
        page.blank()
        state = words.step_state(step, row.error, sight.now, sight.zone, detail.view.their_zone)
        page.line((words.touch(step), "bold"), ": ", (state, words.STEP_STYLES.get(step.state, "")), hang=2)
        page.line(("because  ", "dim"), step.reason, indent=2, hang=9)
        page.line(
            ("when     ", "dim"),
            f"from {words.moment(step.due_at, sight.now, sight.zone)}",
            f" until {words.moment(step.expires_at, sight.now, sight.zone)}",
            indent=2,
            hang=9,
        )
        for rule in step.rules:
            page.line(("rule     ", "dim"), f"{rule}: {RULES.get(rule, 'see docs/etiquette.md')}", indent=2, hang=9)
        _print_composition(page, composition_of(detail.facts, step))
    _section(page, "What is known")
    for fact in detail.facts:
        if isinstance(fact, DraftComposed):
            continue  # told with its step
        page.line((f"{words.moment(fact.at, sight.now, sight.zone)}  ", "dim"), fact_words(fact, sight), indent=2, hang=2)
        if fact.evidence.quote:
            page.line(f"“{shortened(fact.evidence.quote, 300)}”", indent=4, hang=2)
        if fact.evidence.source:
            page.line((fact.evidence.source, "dim"), indent=4, hang=2)


def composition_of(facts: Sequence[Fact], step: Step) -> DraftComposed | None:
    """How the step's mail was put into words the last time."""
    return next((fact for fact in reversed(facts) if isinstance(fact, DraftComposed) and fact.step_key == step.key), None)


def _print_missing(page: Page, composition: DraftComposed | None) -> None:
    """What the proofreader wants the user to look at before it goes (E8)."""
    for finding in composition.findings if composition else ():
        page.line(("! ", "yellow"), shortened(finding.text, 300), indent=4, hang=2)


def _print_composition(page: Page, composition: DraftComposed | None) -> None:
    """Each statement of the mail with the places it was made from (I9)."""
    for finding in composition.findings if composition else ():
        page.line(("missing  ", "yellow"), shortened(finding.text, 300), indent=2, hang=9)
    for source in composition.sources if composition else ():
        page.line(("says     ", "dim"), f"“{shortened(source.statement, 300)}”", indent=2, hang=9)
        page.line((f"from {'; '.join(shortened(origin, 200) for origin in source.origins)}", "dim"), indent=11, hang=2)


def _print_title(page: Page, detail: ThreadDetail, sight: Sight) -> None:
    summary = detail.view.summary
    page.line((f"{summary.id} ", "dim"), (detail.view.title, "bold"))
    since = words.ago(summary.since, sight.now)
    muted = ", muted" if summary.muted else ""
    page.line((f"{words.THREAD_STATES[summary.state]}, {since}{muted}; account {summary.account}", "dim"), indent=2, hang=2)


def _section(page: Page, title: str) -> None:
    page.blank()
    page.line((title, "bold underline"))


def _print_message(page: Page, message: StoredMessage, sight: Sight) -> None:
    sender = "you" if message.own else (message.sender and (message.sender.name or message.sender.address)) or "unknown"
    when = words.moment(message.at, sight.now, sight.zone)
    page.line((f"{when}  ", "dim"), f"{shortened(sender, 40)}: ", shortened(message.subject, 120), indent=2, hang=4)

"""``preview``: what a pass would do."""

from daemon.cli.render import words
from daemon.cli.terminal import Page
from daemon.cli.views import Sight
from daemon.deciding.values import Step
from daemon.flows.previewing import Preview
from daemon.ports.stored import ThreadSummary


def as_object(preview: Preview) -> dict[str, object]:
    """``preview --json``."""
    return {
        "threads": [{"id": t.id, "employer": t.employer, "role": t.role, "state": t.state.value} for t in preview.threads],
        "write": [
            _step(planned.thread, planned.step)
            | {"subject": planned.draft.subject, "body": planned.draft.body, "needs_you": planned.draft.needs_you}
            | {"goes_at": planned.leaves.at.isoformat() if planned.leaves is not None else None}
            for planned in preview.write
        ],
        "send": [_step(queued.thread, queued.step) | {"goes_at": queued.leaves.at.isoformat()} for queued in preview.send],
        "withdraw": [_step(thread, step) | {"because": step.withdraw_because} for thread, step in preview.withdraw],
        "later": [_step(thread, step) for thread, step in preview.later],
        "questions": [{"id": q.id, "text": q.text} for q in preview.questions],
        "failed": [{"name": failed.name, "error": failed.why} for failed in preview.report.failed],
    }


def _step(thread: ThreadSummary, step: Step) -> dict[str, object]:
    return {
        "thread": thread.id,
        "employer": thread.employer,
        "touch": step.touch.value,
        "person": step.person,
        "due_at": step.due_at.isoformat(),
        "expires_at": step.expires_at.isoformat(),
        "state": step.state.value,
        "reason": step.reason,
    }


def print_preview(page: Page, preview: Preview, sight: Sight) -> None:
    """For people: what would happen now, then what comes later."""
    count = words.plural(len(preview.threads), "conversation", "conversations")
    page.line((f"{count} found. Nothing was written anywhere.", "bold"))
    for planned in preview.write:
        page.blank()
        page.line(("would be drafted now: ", "green"), (_about(planned.thread, planned.step), "bold"), hang=2)
        page.line(planned.step.reason, indent=2, hang=2)
        if planned.leaves is not None:
            goes = words.goes_out(planned.leaves.at, sight.now, planned.leaves.zone)
            page.line((f"{goes}, unless you change or delete it before", "yellow"), indent=2, hang=2)
        page.line(("Subject: ", "dim"), planned.draft.subject, indent=4, hang=2)
        for line in planned.draft.body.splitlines():
            page.line(line, indent=4)
    for queued in preview.send:
        page.blank()
        goes = words.goes_out(queued.leaves.at, sight.now, queued.leaves.zone)
        page.line(("lies in Drafts, and ", ""), (goes, "yellow"), ": ", (_about(queued.thread, queued.step), "bold"), hang=2)
    for thread, step in preview.withdraw:
        page.blank()
        page.line(("would be taken back: ", "yellow"), (_about(thread, step), "bold"), f" ({step.withdraw_because})", hang=2)
    if preview.later:
        page.blank()
        page.line(("later", "bold"))
        for thread, step in preview.later:
            page.line(words.moment(step.due_at, sight.now, sight.zone), f"  {_about(thread, step)}", indent=2, hang=2)
    for question in preview.questions:
        page.blank()
        page.line(("would be asked: ", "yellow"), question.text, hang=2)
    if not (preview.write or preview.send or preview.withdraw or preview.later or preview.questions):
        page.line("Nothing is to be done, now or later, as far as can be seen.")


def _about(thread: ThreadSummary, step: Step) -> str:
    return f"{words.touch(step)}, {thread.employer or thread.employer_key}"

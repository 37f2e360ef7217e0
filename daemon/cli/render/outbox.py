"""``outbox``: what goes out by itself, and what went wrong on its way."""

from daemon.cli.render import words
from daemon.cli.terminal import Page
from daemon.cli.views import OutboxView, Sight


def as_object(outbox: OutboxView) -> dict[str, object]:
    """``outbox --json``."""
    return {
        "paused_until": outbox.paused_until and outbox.paused_until.isoformat(),
        "steps": [
            {
                "id": entry.row.step.id,
                "thread": entry.thread.summary.id,
                "employer": entry.thread.summary.employer,
                "touch": entry.row.step.touch.value,
                "person": entry.row.step.person,
                "state": entry.row.step.state.value,
                "send_at": entry.row.step.send_at and entry.row.step.send_at.isoformat(),
                "tries": entry.row.sending.tries,
                "error": entry.row.error,
                "message_id": entry.row.step.message_id,
            }
            for entry in outbox.entries
        ],
    }


def print_outbox(page: Page, outbox: OutboxView, sight: Sight) -> None:
    """For people: the next to go first, each with its number for ``send`` and ``undo``."""
    if outbox.paused_until:
        page.line(("paused: ", "bold yellow"), "nothing is sent", (" (afterword unpause)", "dim"), hang=2)
    if not outbox.entries:
        page.line("The outbox is empty.")
    for entry in outbox.entries:
        step, thread = entry.row.step, entry.thread
        state = words.step_state(step, entry.row.error, sight.now, sight.zone, thread.their_zone)
        page.line(
            (f"{step.id:>3} ", "dim"),
            f"{words.touch(step)}, {thread.title}: ",
            (state, words.STEP_STYLES.get(step.state, "")),
            hang=4,
        )
    if any(entry.row.step.send_at for entry in outbox.entries):
        page.line(("afterword undo STEP keeps one from going; editing its draft does, too", "dim"))

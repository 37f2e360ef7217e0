"""``questions`` and ``answer``."""

from collections.abc import Mapping, Sequence

from daemon.cli.render import words
from daemon.cli.terminal import Page
from daemon.cli.views import Sight
from daemon.ports.stored import Question


def as_object(questions: Sequence[Question]) -> dict[str, object]:
    """``questions --json``."""
    return {
        "questions": [
            {
                "id": question.id,
                "thread": question.thread_id,
                "kind": question.kind,
                "text": question.text,
                "asked_at": question.asked_at.isoformat(),
            }
            for question in questions
        ]
    }


def print_questions(page: Page, questions: Sequence[Question], titles: Mapping[int, str], sight: Sight) -> None:
    """Each with the commands that answer it; ``titles``: of threads, by number."""
    if not questions:
        page.line("Nothing waits for your answer.")
        return
    for question in questions:
        about = titles.get(question.thread_id, "") if question.thread_id is not None else ""
        asked = words.moment(question.asked_at, sight.now, sight.zone)
        page.line((f"{question.id} ", "bold"), (about, "bold"), ("  " if about else "", ""), (f"asked {asked}", "dim"))
        page.line(question.text, indent=2, hang=2)
        page.line(
            (f"afterword answer {question.id} yes", "green"), "   or   ", (f"afterword answer {question.id} no", "red"), indent=4
        )
        page.blank()

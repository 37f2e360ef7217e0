"""One friendly answer to a reply that could not be read."""

from daemon.writing.notes.values import Line, Page, Section


def help_page(thread: int | None, questions: tuple[int, ...]) -> Page:
    """What can be said by mail. ``thread``: the number of the conversation the note was about."""
    number = f" {thread}" if thread is not None else " 3"
    lines = [
        Line("stop", ("quiet in this conversation",)),
        Line("snooze 2 weeks", ("nothing before then; also: snooze until 1 December",)),
        Line("done", ("it is over",)),
        Line("pause 3 days", ("nothing at all for a while",)),
    ]
    if questions:
        lines.append(Line(f"yes {questions[0]}, no {questions[0]}", ("your answer to a question, by its number",)))
    return Page(
        subject="Your answer could not be read",
        heading="That one was not understood",
        lead=("Nothing was done, and nothing is lost: here is what can be said by mail, each on a line of its own.",),
        sections=(Section("By mail", tuple(lines)),),
        foot=(
            f'On the command line there is more: afterword note{number} "..." keeps your words, afterword --help tells the rest.',
        ),
    )

"""A world with a calendar, and what tests say about it."""

from connectors.memory_calendar import MemoryCalendar
from daemon.flows import questions
from tests.builders import INVITED, START, at
from tests.calendar_entries import DANA, OMAR, simple
from tests.mails import USER, event, mail
from tests.world import MemoryWorld

DANA_AT, OMAR_AT = DANA[1], OMAR[1]
THANK_DANA, THANK_OMAR = f"thank_you/2026-11-24/{DANA_AT}", f"thank_you/2026-11-24/{OMAR_AT}"
OTHER = simple(at("2026-11-25 09:00"), at("2026-11-25 10:00"), uid="dentist", summary="Dentist", people=(), organizer=None)


def calendar_world() -> tuple[MemoryWorld, MemoryCalendar]:
    """A world with a calendar that also holds something else."""
    world = MemoryWorld(INVITED)
    source = MemoryCalendar()
    source.put("other", OTHER)
    world.calendars["private"] = source
    return world, source


def answer(world: MemoryWorld, *, yes: bool) -> None:
    """Answer the only question there is."""
    (question,) = world.questions()
    assert question.id is not None
    questions.answer(world.world, question.id, yes=yes)


def cancellation(when: object, *, sequence: int = 1, uid: str = "first@northwind.example") -> bytes:
    return mail(
        "Rita Sommer <rita@northwind.example>",
        [USER],
        "Cancelled: Interview",
        "The event was cancelled.",
        at=when,  # type: ignore[arg-type]
        message_id=f"<cancelled-{sequence}@northwind.example>",
        calendar=event(uid, START, method="CANCEL", sequence=sequence, stamp=when),  # type: ignore[arg-type]
    )

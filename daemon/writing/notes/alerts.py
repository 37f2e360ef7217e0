"""Alerts: what can't wait for the digest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from daemon.writing.notes.moments import day
from daemon.writing.notes.values import Line, Page, Section


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer. ``quote`` and ``deadline``: by when they want an answer, where they said so."""

    employer: str
    role: str
    who: str
    deadline: date | None = None
    quote: str = ""


def alert_page(texts: Sequence[tuple[str, str]]) -> Page:
    """``texts``: the employer, and a sentence about it; at least one."""
    lines = tuple(Line(text, label=f"{employer}:" if employer else "") for employer, text in texts)
    employers = tuple(dict.fromkeys(employer for employer, _ in texts if employer))
    subject = f"{' and '.join(employers[:2])}: please look" if employers else "Please look"
    return Page(
        subject=subject,
        heading="This can't wait for the digest" if len(lines) > 1 else "One thing that can't wait",
        lead=(),
        sections=(Section("To look at", lines, urgent=True),),
        foot=("Reply stop for quiet in this conversation, snooze 2 weeks, or done.",) if len(employers) == 1 else (),
    )


def offer_page(offer: Offer, thread: int) -> Page:
    """Congratulations, and their deadline; nothing is written in that conversation any more."""
    role = f" ({offer.role})" if offer.role else ""
    lines = [Line(f"{offer.who or offer.employer} made you an offer{role}.")]
    if offer.deadline is not None:
        lines.append(Line(f"They wait for your answer until {day(offer.deadline)}.", (f"“{offer.quote}”",) if offer.quote else ()))
    else:
        lines.append(Line("They named no day by which they want an answer."))
    lines.append(Line("Everything else in this conversation has stopped: the answer is yours."))
    return Page(
        subject=f"Congratulations: an offer from {offer.employer}",
        heading="Congratulations!",
        lead=(),
        sections=(Section(offer.employer, tuple(lines)),),
        foot=(f"If it was misread: afterword resume {thread} goes on as before. Reply done when it is settled.",),
    )

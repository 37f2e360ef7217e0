"""Who or what wrote a message. Structure first, then header fields, then the sender's address; words only as the last resort.

``X-Auto-Response-Suppress`` asks others not to answer and proves nothing: Exchange puts it on people's mail too.
"""

from dataclasses import dataclass

from daemon.reading.form.absence import absence_reason
from daemon.reading.form.automatic import automatic_reason, report_reason
from daemon.reading.form.bounces import Bounce, read_bounce
from daemon.reading.form.bulk import bulk_reason
from daemon.reading.form.calendar_mail import calendar_reason
from daemon.reading.form.evidence import Evidence, Rule
from daemon.reading.form.machine_words import mass_reason
from daemon.reading.values import Author

# In this order: an out-of-office note may carry Precedence: bulk, a calendar notice a List-Unsubscribe.
_RULES: tuple[tuple[Author, Rule], ...] = (
    (Author.OUT_OF_OFFICE, absence_reason),
    (Author.AUTOMATIC, report_reason),
    (Author.CALENDAR, calendar_reason),
    (Author.BULK, bulk_reason),
    (Author.AUTOMATIC, automatic_reason),
    (Author.BULK, mass_reason),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The author, why, and the delivery report where there is one."""

    author: Author
    reason: str
    bounce: Bounce | None = None


def decide_author(evidence: Evidence) -> Verdict:
    """Return who or what wrote the message, with the evidence in one sentence."""
    bounce = read_bounce(evidence)
    if bounce is not None:
        return Verdict(Author.BOUNCE, f"bounce: {bounce.why}", bounce)
    for author, rule in _RULES:
        reason = rule(evidence)
        if reason is not None:
            return Verdict(author, f"{author.replace('_', ' ')}: {reason}")
    return Verdict(Author.PERSON, "person: nothing shows that a machine wrote it")

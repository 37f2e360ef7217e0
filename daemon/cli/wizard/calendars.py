"""Step: the calendar beside the mailbox, where the same login opens it."""

from daemon.cli import errors
from daemon.cli.render import words
from daemon.cli.wizard.answers import Answers
from daemon.cli.wizard.asking import Asker
from daemon.cli.wizard.composing import CalendarChoice
from daemon.cli.wizard.entering import Proof, Who
from daemon.cli.wizard.servers import Place
from daemon.errors import CalendarError, SecretUnavailableError

NONE = "none"


def offer(asker: Asker, answers: Answers, place: Place, who: Who, proof: Proof) -> CalendarChoice | None:
    """The calendar that was found, tried and wanted; None otherwise. One that was named and fails raises ``CalendarError``."""
    if answers.calendar == NONE:
        return None
    url = answers.calendar or place.calendar
    if not url:
        if place.calendar_hint:
            asker.page.line(("Calendar: ", "bold"), place.calendar_hint, hang=2)
        return None
    username = place.imap.username or who.address
    name = f"{who.account} calendar"
    found = _found(asker, answers, CalendarChoice(name, url, username), proof)
    if found == 0:
        return None
    host = url.partition("://")[2].partition("/")[0]
    question = f"Read your {words.plural(found, 'calendar', 'calendars')} at {host} too (never written to)?"
    if answers.calendar or asker.agrees(question, default=True):
        return CalendarChoice(name, url, username)
    return None


def _found(asker: Asker, answers: Answers, choice: CalendarChoice, proof: Proof) -> int:
    """How many calendars open with this login; 0 where none does and none was asked for by name."""
    from daemon import logins  # noqa: PLC0415  (heavy)

    try:
        with asker.page.console.status("looking for your calendar (20 seconds at most)"):
            return logins.calendars_at(choice.name, choice.url, choice.username, proof.secrets(choice.name))
    except (CalendarError, SecretUnavailableError) as fault:
        if answers.calendar:
            raise
        told = errors.in_words(fault)
        asker.page.line(("Calendar: ", "bold"), f"{told.what}. It can be added later: docs/calendars.md.", hang=2)
        return 0

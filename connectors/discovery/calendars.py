"""Whether a CalDAV address opens with a login, and how many calendars lie behind it (a few requests; no entry is read)."""

from collections.abc import Callable
from functools import partial

from connectors.caldav.discovery import NoCalendarError, found
from connectors.caldav.session import DavSession, RefusedError
from connectors.discovery.at_once import at_once
from daemon.errors import CalendarError, SecretUnavailableError

SECONDS = 20.0


def count(name: str, url: str, username: str, password: Callable[[], str], *, seconds: float = SECONDS) -> int:
    """How many calendars there are, at least one. Raises ``CalendarError``, ``SecretUnavailableError``."""
    answer = at_once([partial(_counted, name, url, username, password)], seconds)[0]
    if answer is None:
        raise CalendarError(name, f"no answer in {seconds:.0f} seconds")
    if isinstance(answer, Exception):
        raise answer
    return answer


def _counted(name: str, url: str, username: str, password: Callable[[], str]) -> int | CalendarError | SecretUnavailableError:
    session = DavSession(name, url, username, password, "password")
    try:
        return len(found(session, url)[1])
    except NoCalendarError:
        return CalendarError(name, "there is no calendar at its address")
    except RefusedError as fault:
        return CalendarError(name, f"the server answered {fault.status}")
    except (CalendarError, SecretUnavailableError) as fault:
        return fault
    finally:
        session.close()

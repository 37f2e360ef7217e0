"""Which of the user's own mails stand for a check-in (Silence: the user's mail).

A mail sent after the interview's end counts as the next planned touch for each person in its To and Cc: for an interviewer not yet
thanked that is the thank-you, for the person a check-in would go to it is the check-in. An answer to a request of theirs is no touch, and a
second mail within a day (the forgotten attachment) is none of its own.
"""

from datetime import datetime, timedelta

from daemon.deciding.addressee import addressee
from daemon.deciding.thank_yous import meetings
from daemon.deciding.timeline import Appointment, Word
from daemon.deciding.wishes import Case

SAME_TOUCH = timedelta(days=1)


def own_check_ins(case: Case, last: Appointment) -> list[tuple[Word, str]]:
    """The user's own check-ins of the round that ended with ``last``, oldest first, each with whom it went to."""
    assert last.end is not None  # it is over
    unthanked = {m.address for m in meetings(case)}
    written: dict[str, datetime] = {}
    found: list[tuple[Word, str]] = []
    for word in sorted(case.timeline.words, key=lambda w: w.at):
        if not word.ours or word.at <= last.end:
            continue
        person = addressee(case, before=word.at)
        if word.step_key is None and person is not None and person[0] in word.people and not _answers_request(case, word):
            address = person[0]
            repeats = address in written and word.at - written[address] < SAME_TOUCH
            if address not in unthanked and not repeats:
                found.append((word, address))
        unthanked -= set(word.people)
        written.update(dict.fromkeys(word.people, word.at))
    return found


def _answers_request(case: Case, word: Word) -> bool:
    """Whether the newest word before this one was a request of theirs."""
    before = [w for w in case.timeline.words if w.at < word.at]
    return bool(before) and max(before, key=lambda w: w.at).asks

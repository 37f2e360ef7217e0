"""French and Italian mails of a sentence or two: what is promised and by when, what only names a day, what moves an interview or calls it off, what refuses.

Each row is a mail of our own wording of Wednesday, 18 November 2026: its language, what it is (with the last day, or the new start), and its text. It reads so
in a conversation that is followed, and as an answer of somebody whose conversation is not known.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic

_SUBJECTS = {"fr": "Re: Entretien", "it": "Re: Colloquio"}
_MOVED = {Topic.UPDATE, Topic.CANCELLATION, Topic.INVITATION, Topic.NEXT_STEP}
_FILE = Path(__file__).parents[2] / "data" / "sentences" / "days_romance.txt"
_ROWS = [
    (*head.split(" ", 2), text) if head.count(" ") > 1 else (*head.split(" "), "", text)
    for head, text in (line.split(" | ", 1) for line in _FILE.read_text(encoding="utf-8").splitlines())
]


def _understand(language: str, text: str, *, tracked: bool) -> Meaning:
    envelope = Envelope(
        subject=_SUBJECTS[language],
        sender=Address("Dana Whitfield", "dana@norvane.example"),
        to=(Address("Alex Reed", "alex@example.org"),),
        date=datetime(2026, 11, 18, 9, 0, tzinfo=UTC),
        offset_minutes=0,
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext(own_addresses=frozenset({"alex@example.org"}), tracked=tracked))


@pytest.mark.parametrize("tracked", [True, False], ids=["followed", "unknown"])
@pytest.mark.parametrize(("language", "kind", "when", "text"), _ROWS, ids=[f"{row[0]} {row[1]} {row[3][:40]}" for row in _ROWS])
def test_a_day_is_of_what_the_mail_says(language: str, kind: str, when: str, text: str, *, tracked: bool) -> None:
    meaning = _understand(language, text, tracked=tracked)
    assert (meaning.topic is Topic.REJECTION) is (kind == "refused"), meaning.reasons
    assert (str(meaning.promise.latest) if meaning.promise else "") == (when if kind == "promised" else ""), meaning.reasons
    if kind == "moved":
        assert meaning.topic in _MOVED, meaning.reasons
        assert not when or when in [str(interview.start)[:16] for interview in meaning.interviews]

"""Promises, interviews moved or called off, and refusals in mails of one or two sentences, read in a conversation that is followed.

``tests/data/sentences/moves*.txt``: language and what it is (``p:DAY`` a promise with its last day, ``-`` neither promise nor refusal, ``u`` an update, or ``u:TIME`` with the start that stands,
``c`` a cancellation, ``s`` any of these or the question for another time, ``r`` a refusal), then the text. All are of Wednesday, 18 November 2026.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.reading.meaning import understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic

_ROWS = [
    (*line.split(" | ", 1)[0].split(), line.split(" | ", 1)[1])
    for file in sorted((Path(__file__).parents[2] / "data" / "sentences").glob("moves*.txt"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
_SUBJECTS = {"de": "Re: Vorstellungsgespräch", "nl": "Re: Sollicitatiegesprek"}
_STEP = {Topic.UPDATE, Topic.CANCELLATION, Topic.INVITATION, Topic.NEXT_STEP}
_MEANT = {
    "p": set(Topic) - {Topic.REJECTION, Topic.CANCELLATION},
    "-": set(Topic) - {Topic.REJECTION},
    "u": {Topic.UPDATE},
    "c": {Topic.CANCELLATION},
    "s": _STEP,
    "r": {Topic.REJECTION},
}


@pytest.mark.parametrize(("code", "kind", "text"), _ROWS, ids=[f"{row[0]} {row[2][:40]}" for row in _ROWS])
def test_a_mail_of_a_followed_conversation_is_read_for_what_it_changes(code: str, kind: str, text: str) -> None:
    envelope = Envelope(
        subject=_SUBJECTS.get(code, "Re: interview"),
        sender=Address("Dana Whitfield", "dana@norvane.example"),
        date=datetime(2026, 11, 18, 9, 0, tzinfo=UTC),
        offset_minutes=0,
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=code)
    meaning = understand(mail, (), ReadingContext(own_addresses=frozenset({"alex@example.org"}), tracked=True))
    label, _, told = kind.partition(":")
    assert meaning.topic in _MEANT[label], meaning.reasons
    if label == "p":
        assert meaning.promise is not None
        assert str(meaning.promise.latest) == told
    else:
        assert meaning.promise is None
    if label == "u" and told:
        assert told in [f"{interview.start:%Y-%m-%dT%H:%M}" for interview in meaning.interviews]

"""What is fuzzed, and the invariant of each: any bytes give a result or the one named error, within the caps, and never anything else.

The invariant comes first: what a result must look like is asserted here, so that a harness (``cover.py`` with atheris, ``burst.py``
without) only has to find bytes that break it.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from daemon.reading.dates import find_dates
from daemon.reading.errors import UnreadableMessageError
from daemon.reading.events import read_calendar
from daemon.reading.form.new_text import clean, split_text
from daemon.reading.message import read_envelope, read_message
from daemon.reading.talk.commands import MOST_HOURS, MOST_LINES, read_commands
from daemon.reading.talk.debrief import MOST_ITEMS, Surroundings, read_debrief
from daemon.reading.values import Interview, Person, Reading, ReadingContext
from tests.fuzz.imap_answers import imap_answers

SECONDS = 2
"""Of processor time for one input."""
MEGABYTES = 256
"""Of memory for one input, beyond what the program itself needs."""

_CONTEXT = ReadingContext(
    own_addresses=frozenset({"sam@home.example"}),
    received_at=datetime(2026, 11, 18, 9, tzinfo=UTC),
    timezone="Europe/Berlin",
    holidays=frozenset({date(2026, 12, 25)}),
)
_TODAY = date(2026, 11, 18)
_INTERVIEW = Surroundings((Person("Dana Whitfield", "dana@norvane.example"), Person("Ben Okafor", "ben@norvane.example")), _TODAY)
_FOLLOWED = ReadingContext(own_addresses=_CONTEXT.own_addresses, timezone="Europe/Berlin", tracked=True)
_HEAD = b"From: Dana <dana@norvane.example>\r\nTo: sam@home.example\r\nDate: Wed, 18 Nov 2026 09:00:00 +0000\r\n"
_LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt", "pl")


def mail(data: bytes) -> None:
    """A whole mail, of a stranger and within a followed conversation."""
    for context in (_CONTEXT, _FOLLOWED):
        try:
            reading = read_message(data, context)
        except UnreadableMessageError as refused:
            assert refused.why  # noqa: PT017 - both outcomes are right
            return
        _is_sound(reading)


def dates(data: bytes) -> None:
    """The first byte chooses the languages; the rest is the text."""
    first = data[0] if data else 0
    text = data[1:].decode("utf-8", "replace")
    languages = (_LANGUAGES[first % 8], _LANGUAGES[first // 8 % 8])
    found = find_dates(text, reference=date(2026, 11, 18), languages=languages, holidays=_CONTEXT.holidays)
    end = 0
    for mention in found:
        assert end <= mention.begin < mention.end <= len(text)
        assert mention.earliest is None or mention.earliest <= mention.latest
        end = mention.end


def reply(data: bytes) -> None:
    """The text of an answer: what is new in it stands in it, and what a mail with this text is said to say is that."""
    text = clean(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
    split = split_text(text, "Re: x")
    assert "\r" not in split.new
    assert set(split.new.split()) <= set(text.replace(">", " > ").replace("|", " | ").split()) | set(text.split())
    _is_sound(read_message(_HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + data, _FOLLOWED))


def commands(data: bytes) -> None:
    """The user's answer to a note: the commands it begins with, and what else it tells of an interview."""
    text = clean(data.decode("utf-8", "replace"))
    found, rest = read_commands(text, today=_TODAY)
    assert len(found) <= MOST_LINES
    assert set(rest.split()) <= set(text.split())
    for command in found:
        assert command.number is None or 0 <= command.number < 1_000_000
        assert command.hours is None or 0 < command.hours <= MOST_HOURS
        assert command.until is None or command.until > _TODAY
    debrief = read_debrief(rest, _INTERVIEW, whole=text)
    assert len(debrief.items) <= MOST_ITEMS
    assert len(debrief.left_out) <= MOST_ITEMS
    assert all(item.text for item in debrief.items)


def calendar(data: bytes) -> None:
    """An iCalendar file."""
    try:
        interviews = read_calendar(data, _CONTEXT)
    except UnreadableMessageError as refused:
        assert refused.why  # noqa: PT017 - both outcomes are right
        return
    for interview in interviews:
        _is_sound_interview(interview)


def authentication(data: bytes) -> None:
    """What a server says about a sender: one line without control characters, in a header that says what it said before."""
    plain = read_envelope(_HEAD)
    envelope = read_envelope(_HEAD + b"Authentication-Results: " + data)
    said = envelope.fields.get("authentication-results", "")
    assert said.isprintable() or not said.isascii()
    assert "\n" not in said
    assert "\r" not in said
    assert envelope.sender in (plain.sender, None)


def _is_sound(reading: Reading) -> None:
    assert reading.reasons
    assert "\r" not in reading.new_text
    reading.new_text.encode("utf-8")
    if reading.promise is not None:
        assert reading.promise.quote
        assert reading.promise.earliest is None or reading.promise.earliest <= reading.promise.latest
    for interview in reading.interviews:
        _is_sound_interview(interview)


def _is_sound_interview(interview: Interview) -> None:
    assert interview.start is None or interview.start.tzinfo is not None
    if interview.end is not None:
        assert interview.start is not None
        assert interview.start <= interview.end


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "mail": mail,
    "dates": dates,
    "reply": reply,
    "commands": commands,
    "calendar": calendar,
    "authentication": authentication,
    "imap_answers": imap_answers,
}

"""Any run of events in a mailbox, with failures and crashes in between, held against an observer's rules (``oracle``).

What a user fears, in this order: a mail that is wrong, doubled or too much; a chance missed; a draft of theirs lost or overwritten.
``AFTERWORD_EXAMPLES`` asks for more lives than the normal suite has.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from daemon.errors import MailServerError
from daemon.flows import words
from daemon.reading.message import read_message
from daemon.reading.values import Author, ReadingContext, Topic
from tests.breaking import rows_of
from tests.builders import START
from tests.mails import USER, mail
from tests.unit.flows.kept import looks
from tests.unit.flows.life import DANA, INVITATION, LINES, RITA, SUBJECT, WORDS
from tests.unit.flows.lives import Life, beginning
from tests.unit.flows.oracle import HOUR

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("kind", "topic", "asks"),
    [
        ("courtesy", Topic.OTHER, False),
        ("request", Topic.NEXT_STEP, True),
        ("promise", Topic.PROMISE, False),
        ("rejection", Topic.REJECTION, False),
        ("offer", Topic.OFFER, False),
    ],
)
def test_the_mails_of_the_machine_are_read_as_what_they_are(kind: str, topic: Topic, asks: bool) -> None:
    raw = mail(
        f"Rita Sommer <{RITA}>",
        [USER],
        f"Re: {SUBJECT}",
        LINES.format(WORDS[kind], "Rita"),
        at=START,
        message_id="<x@northwind.example>",
        references=[INVITATION],
    )
    reading = read_message(raw, ReadingContext(own_addresses=frozenset({USER}), received_at=START))
    assert (reading.author, reading.topic, reading.asks_user) == (Author.PERSON, topic, asks)


def test_the_hour_comes_to_the_minute() -> None:
    """What the rule of that name sees: nothing is there the minute before, all is there in that minute."""
    life = Life()
    life.begins(stage=0, uid_plus=True)
    life.the_hour_comes(minutes=0)  # the interview is over
    life.the_hour_comes(minutes=-1)
    assert life.mailbox.contents("Drafts") == ()
    life.the_hour_comes(minutes=0)
    assert life.now == START + 2 * HOUR
    assert len(life.mailbox.contents("Drafts")) == 2


def test_a_look_that_an_earlier_life_had_ends_as_it_did() -> None:
    """What lives have in common is lived once: their ends are put in place whole."""
    first, again = one_life(), one_life()
    assert again.last is first.last
    ends = all_of(again)
    again.a_machine_writes(kind="courtesy")
    again.days_pass(days=3)
    assert all_of(one_life()) == ends
    looks.cache_clear()
    assert all_of(one_life()) == ends


def test_a_look_is_had_once_whatever_made_no_difference_before_it() -> None:
    """A step that changes nothing is no other life."""
    first, again = invited_twice(), invited_twice()
    again.another_interview(days=1, by_calendar=False, number="second")  # there is one of that name
    for life in (first, again):
        life.the_program_looks()
    assert again.last is first.last


DIFFERENCES: dict[str, Callable[[Life], object]] = {
    "mailbox": lambda life: life.mailbox.move(1, "INBOX", "Archive"),
    "an answer that will be lost": lambda life: life.mailbox.fail_next("append", MailServerError("memory:993", "lost")),
    "calendar": lambda life: life.calendar.put("other.ics", b""),
    "store": lambda life: words.note(life.world.world, 1, "They said so on the phone."),
    "observer": lambda life: life.seen.bounced.add(DANA),
    "clock": lambda life: life.minute(),
    "what was told": lambda life: setattr(life, "told_since", True),
    "listing": lambda life: life.world.account.seen.clear(),
}


@pytest.mark.parametrize("part", DIFFERENCES)
def test_a_look_at_a_world_that_differs_in_anything_is_another(part: str) -> None:
    first, other = invited_twice(), invited_twice()
    DIFFERENCES[part](other)
    for life in (first, other):
        life.the_program_looks()
    assert other.last is not first.last


def invited_twice() -> Life:
    """Two thank-yous lie there."""
    life = Life()
    life.begins(stage=1, uid_plus=True)
    life.another_interview(days=2, by_calendar=True, number="second")
    return life


def test_a_beginning_is_the_same_whoever_lived_up_to_a_later_one_before() -> None:
    """Its looks were had in the later one, whose rows lay in the store meanwhile."""
    for kept in (looks, beginning):
        kept.cache_clear()
    alone = beginning(0, uid_plus=True)
    for kept in (looks, beginning):
        kept.cache_clear()
    beginning(2, uid_plus=True)
    after = beginning(0, uid_plus=True)
    assert (after.rows, after.now, after.holds) == (alone.rows, alone.now, alone.holds)


def one_life() -> Life:
    """Drafts, an answer of theirs, a calendar, and writes that lose their answers, one of them to come yet."""
    life = Life()
    life.begins(stage=0, uid_plus=True)
    life.another_interview(days=1, by_calendar=True, number="second")
    life.the_calendar_fails(hours=1)
    life.the_hour_comes(minutes=0)
    life.the_hour_comes(minutes=0)
    life.days_pass(days=3)
    life.they_write(person=RITA, kind="request", refs="all", folder="INBOX", to=USER)
    life.a_write_loses_its_answer(hours=1, operation="append", after=True, lost=True)
    life.a_write_loses_its_answer(hours=1, operation="expunge", after=True, lost=True)
    life.the_program_looks()
    return life


def all_of(life: Life) -> tuple[object, ...]:
    """Its store, mailbox and observer, and what comes next."""
    tokens, failures = life.world.tokens.count, life.mailbox.failures_to_come
    return rows_of(life.engine), life.whole(), life.seen, life.now, life.in_step, tokens, failures


@pytest.mark.timeout(2400)  # four minutes of processor time, which a busy machine stretches
def test_any_life_keeps_the_rules() -> None:
    lives = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--timeout=2400", "tests/unit/flows/lives.py"]
    done = subprocess.run(lives, cwd=ROOT, env=alone(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def alone() -> dict[str, str]:
    """The environment without what the processes of one test run tell each other."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}

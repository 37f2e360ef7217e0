"""Any run of events in a mailbox, with failures and crashes in between, held against an observer's rules (``oracle``).

What a user fears, in this order: a mail that is wrong, doubled or too much; a chance missed; a draft of theirs lost or overwritten.
``AFTERWORD_EXAMPLES`` asks for more lives than the normal suite has.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import Author, ReadingContext, Topic
from tests.builders import START
from tests.mails import USER, mail
from tests.unit.flows.life import INVITATION, LINES, RITA, SUBJECT, WORDS
from tests.unit.flows.lives import Life
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


@pytest.mark.timeout(2400)  # four minutes of processor time, which a busy machine stretches
def test_any_life_keeps_the_rules() -> None:
    lives = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--timeout=2400", "tests/unit/flows/lives.py"]
    done = subprocess.run(lives, cwd=ROOT, env=alone(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def alone() -> dict[str, str]:
    """The environment without what the processes of one test run tell each other."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}

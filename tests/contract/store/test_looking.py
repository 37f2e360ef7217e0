"""Looking without SQLAlchemy: every answer equals that of a snapshot, and it refuses what a snapshot refuses."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs

from daemon.deciding.facts import Evidence, InterviewScheduled, ThreadBegan
from daemon.deciding.values import StepState
from daemon.errors import NewerSchemaError, StoreError
from daemon.ports.looking import Look
from daemon.ports.store import Store
from daemon.ports.stored import AccountState, Alert, CalendarState, Location, Question, ThreadPerson
from daemon.store.database import existing_store_or_empty, open_store
from daemon.store.looking import look
from tests.builders import interview
from tests.contract.store.samples import ACCOUNT, NOON, message, new_thread, step

ROOT = Path(__file__).parents[3]
ASKED: dict[str, tuple[tuple[object, ...], ...]] = {
    "account_state": ((ACCOUNT,), ("new",), ("nobody",)),
    "calendar_state": (("work",), ("new",), ("none",)),
    "alerts": ((),),
    "moment": (("paused_until",), ("nothing",)),
    "threads": ((),),
    "facts_of": ((1,), (2,), (99,)),
    "thread_people": ((1,), (2,)),
    "messages_of_thread": ((1,), (2,)),
    "quarantined": ((),),
    "steps_in": ((tuple(StepState),), ((StepState.PLANNED,),), ((),)),
    "questions": ((),),
}
"""With which arguments each question of the port is asked."""


def answers(found: Look) -> dict[str, list[object]]:
    return {name: [getattr(found, name)(*arguments) for arguments in every] for name, every in ASKED.items()}


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def filled(url: str, path: Path) -> str:
    """A store with something in every column that is shown, and with a row where what may be missing is missing."""
    store = open_store(url)
    first = new_thread(store, step(), replace(step("thank_you/2026-11-24/1", StepState.DRAFTED), due_at=NOON))
    other = new_thread(store, step("check_in/2026-11-24/2"), employer_key="other.example")
    _fill(store, first, other)
    store.close()
    execute(
        path,
        "UPDATE threads SET muted = 1, state = 'closed', employer = NULL, role = NULL, decide_again_at = NULL WHERE id = 2",
        "UPDATE steps SET place_account = 'personal', place_folder = 'Drafts', place_uid_validity = 7, place_uid = 4294967295,"
        " place_content_hash = 'abc', place_missing_since = due_at, frozen = x'00ff', attempt = 'append', error = 'full',"
        " needs_you = 1, withdraw_because = 'moved', message_id = '<a@b>', started_at = due_at, ended_at = due_at, send_at = due_at,"
        " urged_at = due_at, tries = 2, first_tried_at = due_at, tried_at = due_at, copy_since = due_at WHERE id = 2",
    )
    return url


def _fill(store: Store, first: int, other: int) -> None:
    with store.transaction() as tx:
        tx.save_account_state(AccountState(ACCOUNT, NOON, NOON + timedelta(microseconds=1), connected=True, error=None))
        tx.save_account_state(AccountState("new", None, None, connected=False, error="refused"))
        tx.save_calendar_state(CalendarState("work", "token", NOON, NOON, 12, "gone"))
        tx.save_calendar_state(CalendarState("new", None, None, None, 0, None))
        tx.raise_alert(Alert("a day later", "words", NOON + timedelta(days=1)))
        tx.raise_alert(Alert("then", "Wörter \u2028", NOON))
        tx.keep_moment("paused_until", NOON)
        began = ThreadBegan(at=NOON, evidence=Evidence(source="a mail"), employer="Northwind", role="Data Engineer")
        tx.append_facts(
            first, [InterviewScheduled(at=NOON, evidence=Evidence(source="a mail"), interview=interview()), began], NOON
        )
        tx.append_facts(first, [earlier(began)], NOON)
        tx.add_thread_people(
            first, [ThreadPerson("dana@northwind.example", "Dana", "CTO", "interviewer"), ThreadPerson("a@b.example", "")]
        )
        strange = structs.replace(message(3), sender=None, message_id=None, subject="", recipients=(), own=True)
        tx.add_messages(ACCOUNT, [message(1, references=["<0@b.example>"]), strange, message(2)])
        tx.add_messages(ACCOUNT, [structs.replace(message(1), location=Location("Archive", 9, 1))])
        tx.mark_read(1, first, text="Hello", language="en", formal=True)
        tx.mark_read(2, other)
        tx.mark_quarantined(3, "too deep")
        tx.ask(Question(None, "a", "weak_match", first, ACCOUNT, "This?", {"ids": [1, "x"]}, NOON))
        tx.ask(Question(None, "b", "other", None, None, "That?", {}, NOON))
        tx.ask(Question(None, "closed", "weak_match", other, ACCOUNT, "In what is closed?", {}, NOON))
        tx.ask(Question(None, "c", "other", None, None, "Done?", {}, NOON, NOON, yes=True))


def earlier(began: ThreadBegan) -> ThreadBegan:
    """The same, told of an earlier time later."""
    return ThreadBegan(at=began.at - timedelta(days=1), evidence=began.evidence, employer=began.employer, role=began.role)


def test_every_question_of_the_port_is_asked_here() -> None:
    assert set(ASKED) == {name for name in vars(Look) if not name.startswith("_")}


def test_every_answer_equals_that_of_a_snapshot(filled: str) -> None:
    store = existing_store_or_empty(filled)
    with store.snapshot() as snapshot, look(filled) as found:
        assert type(found) is not type(snapshot)
        told, expected = answers(found), answers(snapshot)
    store.close()
    for name in ASKED:
        assert told[name] == expected[name], name
        assert any(expected[name]), f"{name}: nothing was there to be compared"


def test_all_is_of_one_instant(filled: str) -> None:
    with look(filled) as found:
        before = found.alerts()
        store = open_store(filled)
        with store.transaction() as tx:
            tx.clear_alert("then")
        assert found.alerts() == before
        store.close()
    with look(filled) as found:
        assert len(found.alerts()) == len(before) - 1


def test_looking_leaves_no_trace(filled: str, path: Path) -> None:
    before = path.read_bytes()
    with look(filled) as found:
        found.threads()
    assert list(path.parent.iterdir()) == [path]
    assert path.read_bytes() == before


def test_where_there_is_nothing_nothing_is_made(url: str, path: Path) -> None:
    with look(url) as found:
        assert found.threads() == ()
    assert not path.parent.exists()


def test_an_older_store_is_shown_upgraded_and_left_as_it_is(url: str, path: Path) -> None:
    from tests.contract.store.test_upgrades import made  # noqa: PLC0415

    made(path, "0001")
    before = path.read_bytes()
    with look(url) as found:
        assert found.steps_in(StepState) == ()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "kind", "sentence"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", NewerSchemaError, "9999"),
        ("DROP TABLE alembic_version", StoreError, "not one of Afterword"),
        ("DELETE FROM alembic_version", StoreError, "not one of Afterword"),
    ],
)
def test_what_a_snapshot_refuses_is_refused(filled: str, path: Path, statement: str, kind: type[Exception], sentence: str) -> None:
    execute(path, statement)
    with pytest.raises(kind, match=sentence), look(filled):
        pass


def test_damage_is_told_in_the_same_words(filled: str, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * (path.stat().st_size - 4096))
    with pytest.raises(StoreError, match="damaged"), look(filled) as found:
        found.threads()
    path.write_text("Dear diary, " * 100)
    with pytest.raises(StoreError, match="no database"), look(filled):
        pass


def test_a_store_that_is_up_to_date_is_looked_at_without_sqlalchemy(filled: str) -> None:
    looks = f"import sys\nfrom daemon.store.looking import look\nwith look({filled!r}) as found: found.threads()\n"
    looks += "print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", looks], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"

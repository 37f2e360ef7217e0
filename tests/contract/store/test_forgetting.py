"""What is forgotten is gone: from every table, from the file, and from whatever turns up again."""

import gc
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from msgspec import structs

from daemon.deciding.facts import UserNoted
from daemon.deciding.values import StepState, ThreadState
from daemon.ports.forgetting import Mentions
from daemon.ports.store import Store
from daemon.ports.stored import Alert, BodyState, CalendarObject, Question, ThreadPerson
from daemon.ports.talk import Note, NoteKind, NoteReply
from daemon.reading.values import Address
from daemon.store.database import copies, open_store, remove, remove_copies
from daemon.store.people_of_messages import hash_of_address
from daemon.store.snapshot import SqlSnapshot
from tests.contract.store.samples import ACCOUNT, DANA, NOON, SAM, decision, message, step

OTHER = Address("Jo Castellane", "jodana@northwind.example")
"""A longer address that ends as Dana's does."""
LATER = NOON + timedelta(days=10)


def fill(store: Store) -> tuple[int, int]:
    """A thread with Dana and one with somebody else at the same employer."""
    with store.transaction() as tx:
        threads = [tx.create_thread(ACCOUNT, "northwind.example") for _ in range(2)]
        theirs, others = threads
        tx.save_decision(theirs, decision(step()))
        tx.save_decision(others, decision(replace(step(), person=OTHER.address, person_name=OTHER.name)))
        tx.add_thread_people(theirs, [ThreadPerson(DANA.address, DANA.name, part="interviewer")])
        tx.add_thread_people(others, [ThreadPerson(OTHER.address, OTHER.name, part="interviewer")])
        for thread_id in threads:
            tx.append_facts(thread_id, [UserNoted(at=NOON, text=f"words about {thread_id}")], NOON)
        tx.add_thread_message_ids(theirs, ACCOUNT, ["<1@northwind.example>"])
        tx.add_thread_event(theirs, "uid-of-danas-talk")
        tx.add_messages(ACCOUNT, [message(1), message(2), structs.replace(message(3), sender=OTHER)])
        tx.save_calendar_objects("private", [CalendarObject("/one.ics", "hash", (("uid-of-danas-talk", None),))])
        for number, thread_id in ((1, theirs), (3, others)):
            kept = tx.message(ACCOUNT, message(number).identity)
            assert kept is not None
            tx.mark_read(kept.id, thread_id, text=f"the text of mail {number}")
        tx.raise_alert(Alert("bounced", f"The address {DANA.address} bounced.", NOON))
        tx.ask(Question(None, "key", "kind", theirs, ACCOUNT, "Is it she?", {}, NOON))
    return theirs, others


def test_a_person_is_gone_and_everybody_else_stays(store: Store) -> None:
    theirs, others = fill(store)
    with store.transaction() as tx:
        assert tx.mentions("DANA@northwind.example".lower()) == Mentions((theirs,), 2, 1)
        assert tx.forget_person(DANA.address) == Mentions((theirs,), 2, 1)
        assert not tx.mentions(DANA.address).anything
    with store.snapshot() as snapshot:
        assert [one.id for one in snapshot.threads()] == [others]
        assert len(snapshot.thread(others).facts) == 1
        assert [one.text for one in snapshot.messages_of_thread(others)] == ["the text of mail 3"]
        assert (snapshot.alerts(), snapshot.questions()) == ((), ())
        assert snapshot.threads_by_event("uid-of-danas-talk") == frozenset()
        assert snapshot.events_of_href("private", "/one.ics") == ()
        assert snapshot.calendar_hrefs("private") == {"/one.ics": "hash"}, "it is not read again as long as it does not change"


def test_not_even_a_hash_of_the_address_stays(store: Store) -> None:
    fill(store)
    with store.transaction() as tx:
        tx.forget_person(DANA.address)
        left = [row for table, row in cast("SqlSnapshot", tx).everything() if table == "message_people"]
    named = {hash_of_address(OTHER.address), hash_of_address(SAM.address)}
    assert {row["address_hash"] for row in left} == named
    assert len({row["message"] for row in left}) == 1, "the mail of somebody else"


def kept_in_memory() -> list[str]:
    """The texts of all alerts and notes of the user that this process holds."""
    gc.collect()
    return [held.text for held in gc.get_objects() if isinstance(held, Alert | UserNoted)]


@pytest.mark.parametrize("by", ["forgetting", "closing"])
def test_nothing_that_was_read_stays_in_memory(url: str, by: str) -> None:
    """Rows and facts that are read again and again are kept as they were made."""
    text = f"Dana's address bounced, {by}"
    with closing(open_store(url)) as store:
        with store.transaction() as tx:
            thread = tx.create_thread(ACCOUNT, "northwind.example")
            tx.append_facts(thread, [UserNoted(at=NOON, text=text)], NOON)
            tx.raise_alert(Alert("bounced", text, NOON))
        with store.snapshot() as snapshot:
            assert snapshot.alerts()
            assert snapshot.thread(thread).facts
        assert kept_in_memory().count(text) == 2
        if by == "forgetting":
            with store.transaction() as tx:
                tx.forget_person("nobody@northwind.example")
            assert text not in kept_in_memory()
    assert text not in kept_in_memory()


def test_nothing_of_them_is_left_in_the_files(url: str, path: Path) -> None:
    """Neither in the database, nor in its log while it is open."""
    with closing(open_store(url)) as store:
        fill(store)
        with store.transaction() as tx:
            tx.forget_person(DANA.address)
        store.compact()
        files = list(path.parent.iterdir())
        everything = b"".join(file.read_bytes() for file in files)
    planted = (b"dana@northwind", b"Whitfield", b"the text of mail 1", b"<1@northwind", b"Is it she", b"uid-of-danas-talk")
    assert [word for word in planted if word in everything.replace(b"jodana@", b"")] == []
    assert b"the text of mail 3" in everything


def test_a_forgotten_mail_is_not_learned_of_again(store: Store) -> None:
    """Renumbered, moved or found by a search: it lies somewhere else, and stays forgotten."""
    fill(store)
    with store.transaction() as tx:
        tx.forget_person(DANA.address)
        assert tx.known_uids(ACCOUNT, "INBOX", 7) == {1, 2, 3}
        tx.forget_folder(ACCOUNT, "INBOX")
        tx.add_messages(
            ACCOUNT, [structs.replace(message(1), body=BodyState.PENDING), structs.replace(message(4), body=BodyState.PENDING)]
        )
        assert [one.identity for one in tx.pending_messages(ACCOUNT, 9)] == [message(4).identity]
        assert tx.message(ACCOUNT, message(1).identity) is None
        assert tx.known_uids(ACCOUNT, "INBOX", 7) == {1, 4}
        assert tx.make_pending_by_ids(ACCOUNT, ["<1@northwind.example>"]) == 0


def test_notes_about_them_go_with_what_was_answered(store: Store) -> None:
    """A digest about several conversations names them all; the user's answer to it is told apart by no address."""
    theirs, others = fill(store)

    def digest(key: str, *threads: int) -> Note:
        return Note(None, key, NoteKind.DIGEST, ACCOUNT, None, f"<{key}@example.org>", b"", NOON, LATER, threads=threads)

    with store.transaction() as tx:
        about_both = tx.claim_note(digest("both", theirs, others)) or 0
        about_others = tx.claim_note(digest("others", others))
        tx.add_messages(ACCOUNT, [structs.replace(message(5), sender=SAM, recipients=(SAM,), subject="Re: Northwind")])
        answer = tx.message(ACCOUNT, message(5).identity)
        assert answer is not None
        tx.keep_reply(NoteReply(None, about_both, answer.id, message(5).identity, NOON))
        tx.forget_person(DANA.address)
        assert tx.note_by_message_id(ACCOUNT, ["<both@example.org>"]) is None
        assert tx.message(ACCOUNT, message(5).identity) is None
        kept = tx.note_by_message_id(ACCOUNT, ["<others@example.org>"])
        assert kept is not None
        assert kept.id == about_others


def test_an_address_inside_another_one_is_another_one(store: Store) -> None:
    fill(store)
    with store.transaction() as tx:
        assert not tx.mentions("dana@northwind.exampl").anything
        assert not tx.mentions("ana@northwind.example").anything
        assert tx.mentions(OTHER.address).messages == 1


@pytest.mark.parametrize(
    ("state", "step_state", "goes"),
    [
        (ThreadState.RESTING, StepState.SENT, True),
        (ThreadState.REJECTED, StepState.DISCARDED, True),
        (ThreadState.CLOSED, StepState.DRAFTED, True),
        (ThreadState.RESTING, StepState.PLANNED, False),
        (ThreadState.RESTING, StepState.QUEUED, False),
        (ThreadState.RESTING, StepState.UNKNOWN, False),
        (ThreadState.AWAITING_THEM, StepState.SENT, False),
        (ThreadState.OFFER, StepState.SENT, False),
    ],
)
def test_what_rests_is_forgotten_in_time(store: Store, state: ThreadState, step_state: StepState, goes: bool) -> None:
    """Only where nothing is to come, and only what is older."""
    with store.transaction() as tx:
        thread_id = tx.create_thread(ACCOUNT, "northwind.example")
        tx.save_decision(thread_id, replace(decision(replace(step(), state=step_state)), state=state))
        tx.append_facts(thread_id, [UserNoted(at=NOON, text="words")], NOON)
        assert tx.forget_old(NOON - timedelta(days=1)) == 0, "younger than that"
        assert tx.forget_old(LATER) == int(goes)
        assert len(tx.threads()) == int(not goes)


def test_a_word_of_late_keeps_a_thread(store: Store) -> None:
    with store.transaction() as tx:
        thread_id = tx.create_thread(ACCOUNT, "northwind.example")
        tx.save_decision(thread_id, replace(decision(), state=ThreadState.RESTING))
        tx.append_facts(thread_id, [UserNoted(at=NOON, text="words")], LATER)
        assert tx.forget_old(LATER) == 0


def test_old_mail_of_no_thread_is_emptied(store: Store) -> None:
    """Newsletters and friends: after that time it is not known any more who wrote what."""
    fill(store)
    with store.transaction() as tx:
        tx.forget_old(NOON + timedelta(hours=3))
        assert tx.message(ACCOUNT, message(2).identity) is None, "of no thread, and older"
        assert tx.message(ACCOUNT, message(1).identity) is not None, "of a thread"
        assert tx.message(ACCOUNT, message(3).identity) is not None
        assert tx.known_uids(ACCOUNT, "INBOX", 7) == {1, 2, 3}
        tx.forget_old(NOON + timedelta(hours=3))


def test_copies_go_and_the_rest_of_the_folder_stays(url: str, path: Path) -> None:
    open_store(url).close()
    backups = path.parent / "backups"
    backups.mkdir()
    for name in ("afterword-schema-0001.sqlite3", "mine.txt"):
        (backups / name).write_text("x")
    assert [file.name for file in copies(url)] == ["afterword-schema-0001.sqlite3"]
    assert remove_copies(url) == 1
    assert remove(url) == 1
    assert [file.name for file in path.parent.rglob("*")] == ["backups", "mine.txt"]
    assert remove(url) == 0

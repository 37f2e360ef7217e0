"""Messages: known once, wherever and however often they are seen."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from msgspec.structs import replace

from daemon.ports.store import Store
from daemon.ports.stored import BodyState, Location, StoredMessage
from daemon.reading.values import Address
from tests.contract.store.samples import ACCOUNT, SAM, add, known, known_id, message, new_thread, pending


def numbers(messages: tuple[StoredMessage, ...]) -> list[int]:
    return [int(found.identity[1:].partition("@")[0]) for found in messages]


def test_what_the_header_told_comes_back(store: Store) -> None:
    new = replace(
        message(references=["<a@example.org>", "<b@example.org>"]),
        original_message_id="<original@outlook.example>",
        recipients=(SAM, Address("", "team@northwind.example")),
        own=True,
    )
    add(store, new)
    found = known(store)
    for field in (
        "identity",
        "message_id",
        "references",
        "original_message_id",
        "at",
        "sender",
        "recipients",
        "subject",
        "own",
        "body",
    ):
        assert getattr(found, field) == getattr(new, field)
    assert found.locations == (new.location,)
    assert (found.account, found.thread_id, found.text) == (ACCOUNT, None, None)


def test_a_message_without_id_and_sender_comes_back(store: Store) -> None:
    add(store, replace(message(), identity="sha256:00ff", message_id=None, sender=None, recipients=(), subject=""))
    with store.snapshot() as snapshot:
        found = snapshot.message(ACCOUNT, "sha256:00ff")
    assert found is not None
    assert (found.message_id, found.sender, found.recipients) == (None, None, ())


def test_instants_come_back_in_utc_whatever_zone_they_went_in_with(store: Store) -> None:
    add(store, replace(message(), at=datetime(2026, 11, 24, 1, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=45)))))
    assert known(store).at == datetime(2026, 11, 23, 19, 45, 0, 123456, tzinfo=UTC)
    assert known(store).at.tzinfo is UTC


def test_an_instant_at_the_ends_of_the_calendar_is_kept(store: Store) -> None:
    east, west = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
    add(
        store,
        replace(message(1), at=datetime(1, 1, 1, tzinfo=east)),
        replace(message(2), at=datetime(9999, 12, 31, 23, tzinfo=west)),
    )
    assert known(store, 1).at.year == 1
    assert known(store, 2).at.year == 9999


def test_an_instant_without_a_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        add(store, replace(message(), at=datetime(2026, 11, 24)))  # noqa: DTZ001  (that is the fault)


@pytest.mark.parametrize(
    "hostile", ["half \ud83d a pair", "a \0 in it", "\udce4\udcf6", "'; DROP TABLE messages; --", "x" * 100_000]
)
def test_hostile_text_is_kept_as_far_as_it_can_be_and_found_again(store: Store, hostile: str) -> None:
    sender = Address(hostile, f"{hostile[:20]}@example.org")
    new = replace(message(), identity=hostile, subject=hostile, sender=sender, recipients=(sender,), references=(hostile,))
    add(store, new)
    add(store, new)
    with store.snapshot() as snapshot:
        found = snapshot.message(ACCOUNT, hostile)
    assert found is not None
    found.subject.encode()
    assert len(found.subject) == len(hostile)


def test_a_message_seen_again_is_the_same_with_another_location(store: Store) -> None:
    add(store, message(folder="INBOX"))
    add(store, message(folder="Archive"), message(folder="INBOX"))
    assert known(store).locations == (Location("Archive", 7, 1), Location("INBOX", 7, 1))
    with store.snapshot() as snapshot:
        assert snapshot.known_uids(ACCOUNT, "INBOX", 7) == {1}


def test_a_message_twice_in_one_batch_is_kept_once(store: Store) -> None:
    add(store, message(folder="INBOX"), pending(folder="Archive"))
    assert known(store).body is BodyState.PENDING
    assert len(known(store).locations) == 2


def test_one_account_does_not_know_the_messages_of_another(store: Store) -> None:
    add(store, message())
    add(store, message(), account="work")
    with store.snapshot() as snapshot:
        ours, theirs = snapshot.message(ACCOUNT, message().identity), snapshot.message("work", message().identity)
        assert snapshot.message_by_id("nobody", "<1@northwind.example>") is None
    assert ours is not None
    assert theirs is not None
    assert ours.id != theirs.id


def test_a_place_that_holds_another_message_now_is_that_messages_place(store: Store) -> None:
    add(store, message(1))
    add(store, replace(message(2), location=message(1).location))
    assert known(store, 1).locations == ()
    assert known(store, 2).locations == (message(1).location,)


@pytest.mark.parametrize("size", [1, 999, 1000, 1001, 2500])
def test_a_batch_of_any_size_is_kept_whole(store: Store, size: int) -> None:
    add(store, *(message(number) for number in range(1, size + 1)))
    with store.snapshot() as snapshot:
        assert snapshot.known_uids(ACCOUNT, "INBOX", 7) == set(range(1, size + 1))
        assert snapshot.message(ACCOUNT, message(size).identity) is not None


@pytest.mark.parametrize("size", [500, 1300])
def test_what_a_large_batch_told_comes_back_of_each_message(store: Store, size: int) -> None:
    told = [
        replace(message(number, references=[f"<{number - 1}@northwind.example>"]), sender=Address("", f"{number % 7}@acme.example"))
        for number in range(1, size + 1)
    ]
    told[size // 2].subject = "half \ud83d a pair"
    add(store, *told)
    with store.transaction() as tx:
        assert tx.make_pending_by_ids(ACCOUNT, ["<1@northwind.example>"]) == 2  # the message, and the answer to it
        assert tx.make_pending_by_people(ACCOUNT, ["3@acme.example"], message(1).at) == len(range(3, size + 1, 7))
    with store.snapshot() as snapshot:
        for new in told[::43]:
            found = snapshot.message(ACCOUNT, new.identity)
            assert found is not None
            assert (found.references, found.sender, found.at, found.locations) == (
                new.references,
                new.sender,
                new.at,
                (new.location,),
            )
            assert found.subject == new.subject.replace("\ud83d", "\ufffd")


class TestBodies:
    def test_what_is_to_be_read_comes_oldest_first_and_no_more_than_asked_for(self, store: Store) -> None:
        add(store, pending(3), message(2), pending(1), pending(5))
        with store.snapshot() as snapshot:
            assert numbers(snapshot.pending_messages(ACCOUNT, 2)) == [1, 3]
            assert numbers(snapshot.pending_messages(ACCOUNT, 10)) == [1, 3, 5]
            assert snapshot.pending_messages("work", 10) == ()

    def test_what_lies_nowhere_any_more_cannot_be_read(self, store: Store) -> None:
        add(store, pending(1), pending(2))
        with store.transaction() as tx:
            tx.forget_locations(ACCOUNT, "INBOX", 7, [1])
            assert numbers(tx.pending_messages(ACCOUNT, 10)) == [2]
        add(store, message(1, folder="Archive"))
        with store.snapshot() as snapshot:
            assert numbers(snapshot.pending_messages(ACCOUNT, 10)) == [1, 2]

    def test_seen_again_a_body_that_was_skipped_or_set_aside_becomes_wanted_but_a_read_one_stays_read(self, store: Store) -> None:
        add(store, message(1), message(2), pending(3))
        with store.transaction() as tx:
            tx.mark_read(known_id(tx.message(ACCOUNT, message(2).identity)), None)
            tx.mark_quarantined(known_id(tx.message(ACCOUNT, message(3).identity)), "no end in sight")
        add(store, pending(1), pending(2), pending(3))
        assert [known(store, number).body for number in (1, 2, 3)] == [BodyState.PENDING, BodyState.READ, BodyState.PENDING]
        add(store, message(1))
        assert known(store, 1).body is BodyState.PENDING

    def test_seen_again_what_was_set_aside_stays_so_where_its_body_is_not_wanted(self, store: Store) -> None:
        add(store, pending(1))
        with store.transaction() as tx:
            tx.mark_quarantined(known_id(tx.message(ACCOUNT, message(1).identity)), "no end in sight")
        add(store, message(1))
        assert known(store, 1).body is BodyState.QUARANTINED

    def test_the_text_is_kept_for_messages_of_threads_only(self, store: Store) -> None:
        thread_id = new_thread(store)
        add(store, pending(1), pending(2))
        with store.transaction() as tx:
            tx.mark_read(known_id(tx.message(ACCOUNT, message(1).identity)), None, text="private", language="en")
            tx.mark_read(
                known_id(tx.message(ACCOUNT, message(2).identity)), thread_id, text="new words", language="de", formal=True
            )
        assert (known(store, 1).text, known(store, 1).language) == (None, "en")
        read = known(store, 2)
        assert (read.thread_id, read.text, read.language, read.formal) == (thread_id, "new words", "de", True)

    def test_the_quarantined_are_listed_with_their_reason(self, store: Store) -> None:
        add(store, pending(1), pending(2))
        with store.transaction() as tx:
            tx.mark_quarantined(known_id(tx.message(ACCOUNT, message(2).identity)), "no end in sight")
            (found,) = tx.quarantined()
        assert (found.identity, found.why) == (message(2).identity, "no end in sight")

    def test_an_unknown_message_cannot_be_marked(self, store: Store) -> None:
        with pytest.raises(KeyError), store.transaction() as tx:
            tx.mark_read(99, None)


class TestPlaces:
    def test_a_forgotten_folder_takes_places_and_cursor_but_no_message(self, store: Store) -> None:
        add(store, message(1), message(1, folder="Archive"))
        with store.transaction() as tx:
            tx.forget_folder(ACCOUNT, "INBOX")
            assert tx.known_uids(ACCOUNT, "INBOX", 7) == frozenset()
            assert tx.folder_cursor(ACCOUNT, "INBOX") is None
        assert known(store).locations == (Location("Archive", 7, 1),)

    def test_uids_of_another_validity_are_other_uids(self, store: Store) -> None:
        add(store, message(1), replace(message(2), location=Location("INBOX", 8, 1)))
        with store.transaction() as tx:
            assert tx.known_uids(ACCOUNT, "INBOX", 8) == {1}
            tx.forget_locations(ACCOUNT, "INBOX", 8, range(1, 3000))
            assert tx.known_uids(ACCOUNT, "INBOX", 7) == {1}
            assert tx.known_uids(ACCOUNT, "INBOX", 8) == frozenset()


def test_own_mail_is_found_from_an_instant_on_oldest_first_even_if_it_lies_nowhere(store: Store) -> None:
    add(store, *(replace(message(number), own=number != 2) for number in (4, 3, 2, 1)))
    with store.transaction() as tx:
        tx.forget_locations(ACCOUNT, "INBOX", 7, [3])
        assert numbers(tx.own_messages(ACCOUNT, message(2).at)) == [3, 4]


def test_messages_of_a_thread_come_oldest_first(store: Store) -> None:
    thread_id = new_thread(store)
    add(store, message(2), message(1), message(3))
    with store.transaction() as tx:
        for number in (2, 1):
            tx.mark_read(known_id(tx.message(ACCOUNT, message(number).identity)), thread_id)
        assert numbers(tx.messages_of_thread(thread_id)) == [1, 2]

"""What becomes wanted of messages that were passed over: by ids, and by people."""

from msgspec.structs import replace

from daemon.ports.store import Store
from daemon.ports.stored import BodyState
from daemon.reading.values import Address
from daemon.store.people_of_messages import hash_of_address
from tests.contract.store.samples import ACCOUNT, DANA, SAM, add, known, known_id, message, new_thread


def test_what_is_or_refers_to_an_id_becomes_wanted_once(store: Store) -> None:
    add(
        store,
        message(1),
        message(2, references=["<1@northwind.example>"]),
        message(3, references=["<0@x>", "<2@northwind.example>"]),
    )
    with store.transaction() as tx:
        assert tx.make_pending_by_ids(ACCOUNT, ["<1@northwind.example>", "<unknown@x>"]) == 2
        assert tx.make_pending_by_ids(ACCOUNT, ["<1@northwind.example>"]) == 0
        assert tx.make_pending_by_ids("work", ["<2@northwind.example>"]) == 0
    assert [known(store, number).body for number in (1, 2, 3)] == [BodyState.PENDING, BodyState.PENDING, BodyState.SKIPPED]


def test_what_was_read_before_its_thread_began_is_read_again(store: Store) -> None:
    thread_id = new_thread(store)
    add(store, message(1), message(2), message(3))
    with store.transaction() as tx:
        tx.mark_read(known_id(tx.message(ACCOUNT, message(1).identity)), None)
        tx.mark_read(known_id(tx.message(ACCOUNT, message(2).identity)), thread_id, text="words")
        tx.mark_quarantined(known_id(tx.message(ACCOUNT, message(3).identity)), "why")
        assert tx.make_pending_by_people(ACCOUNT, [DANA.address], message(1).at) == 1
        assert tx.make_pending_by_ids(ACCOUNT, [f"<{number}@northwind.example>" for number in (1, 2, 3)]) == 0
    assert [known(store, number).body.value for number in (1, 2, 3)] == ["pending", "read", "quarantined"]


def test_microsofts_original_id_is_an_id_too(store: Store) -> None:
    add(store, replace(message(1), original_message_id="<mine@example.org>"))
    with store.transaction() as tx:
        found = tx.message_by_id(ACCOUNT, "<mine@example.org>")
        assert tx.make_pending_by_ids(ACCOUNT, ["<mine@example.org>"]) == 1
    assert found is not None
    assert found.identity == message(1).identity


def test_a_reference_does_not_make_a_message_what_it_refers_to(store: Store) -> None:
    add(store, message(1, references=["<root@x>"]), message(2, references=["<2@northwind.example>"]))
    with store.snapshot() as snapshot:
        assert snapshot.message_by_id(ACCOUNT, "<root@x>") is None
        assert snapshot.message_by_id(ACCOUNT, "<2@northwind.example>") is not None


def test_mail_from_or_to_people_becomes_wanted_from_an_instant_on(store: Store) -> None:
    to_dana = replace(message(3), sender=SAM, recipients=(Address("", "other@example.org"), DANA), own=True)
    add(store, message(1), message(2), to_dana, replace(message(4), sender=SAM, recipients=()))
    with store.transaction() as tx:
        assert tx.make_pending_by_people(ACCOUNT, [DANA.address], message(2).at) == 2
        assert tx.make_pending_by_people("work", [DANA.address], message(1).at) == 0
    assert [known(store, number).body.value for number in (1, 2, 3, 4)] == ["skipped", "pending", "pending", "skipped"]


def test_mail_is_not_found_by_the_users_own_addresses(store: Store) -> None:
    with store.transaction() as tx:
        tx.add_messages(ACCOUNT, [message(1)], frozenset({SAM.address}))
        assert tx.make_pending_by_people(ACCOUNT, [SAM.address], message(1).at) == 0
        assert tx.make_pending_by_people(ACCOUNT, [DANA.address], message(1).at) == 1


def test_somebody_elses_address_of_the_same_hash_is_not_theirs(store: Store) -> None:
    one, other = (Address("", f"{name}@acme.example") for name in ("vyjksyc", "zelgrwe"))
    assert hash_of_address(one.address) == hash_of_address(other.address)
    add(store, replace(message(1), sender=one), replace(message(2), sender=other))
    with store.transaction() as tx:
        assert tx.make_pending_by_people(ACCOUNT, [other.address], message(1).at) == 1
    assert [known(store, number).body for number in (1, 2)] == [BodyState.SKIPPED, BodyState.PENDING]


def test_more_ids_than_a_statement_takes_are_looked_for(store: Store) -> None:
    add(store, message(1))
    with store.transaction() as tx:
        assert tx.make_pending_by_ids(ACCOUNT, [f"<{number}@northwind.example>" for number in range(40_000, 0, -1)]) == 1

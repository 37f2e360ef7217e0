"""A message is found by its Message-ID where its identity begins with it, which is not kept once more, and where it does not.

It is found by a hash, which others may share, and is kept once, which no index of the database sees to.
"""

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier
from typing import cast

import pytest
from msgspec import structs

from daemon.ports.store import Store
from daemon.ports.stored import BodyState, NewMessage
from daemon.store.database import open_store
from daemon.store.identities import hash_of_identity, husk_of
from daemon.store.snapshot import SqlSnapshot
from tests.contract.store.samples import ACCOUNT, message

LATER = "<later@northwind.example>"
OF_ONE_HASH = ("<olga.89006@x.example>", "<finn.1540069@x.example>")
OF_ONE_HASH_ONCE_FORGOTTEN = ("<4024@x.example>", "<32354@x.example>")


def known_by(message_id: str, number: int, *references: str) -> NewMessage:
    """A message as the program knows it: by its Message-ID and a word on its sender and date."""
    return structs.replace(
        message(number), identity=f"{message_id} 00ff", message_id=message_id, references=references, body=BodyState.SKIPPED
    )


def kept(store: Store, *new: NewMessage, account: str = ACCOUNT) -> None:
    with store.transaction() as tx:
        tx.add_messages(account, new)


def test_it_is_found_by_its_own_id_and_by_no_longer_or_shorter_one(store: Store) -> None:
    kept(store, known_by("<a@x.example>", 1), known_by("<b@x.example>", 2))
    with store.snapshot() as snapshot:
        found = snapshot.message_by_id(ACCOUNT, "<a@x.example>")
        assert found is not None
        assert found.identity == "<a@x.example> 00ff"
        assert snapshot.message_by_id(ACCOUNT, "<a@x.example") is None
        assert snapshot.message_by_id(ACCOUNT, "<a@x.example> 00ff") is None
        assert snapshot.message_by_id("another", "<a@x.example>") is None


def test_of_two_that_bear_the_same_id_the_first_is_found_however_it_is_known(store: Store) -> None:
    kept(store, structs.replace(message(1), identity="header:1", message_id="<a@x.example>"), known_by("<a@x.example>", 2))
    kept(store, known_by("<b@x.example>", 3), structs.replace(message(4), identity="header:4", message_id="<b@x.example>"))
    with store.snapshot() as snapshot:
        found = [snapshot.message_by_id(ACCOUNT, f"<{name}@x.example>") for name in "ab"]
    assert [one.identity for one in found if one is not None] == ["header:1", "<b@x.example> 00ff"]


def test_ids_that_are_borne_in_any_account_are_told(store: Store) -> None:
    kept(store, known_by("<a@x.example>", 1), known_by(LATER, 2, "<referred@x.example>"))
    kept(store, known_by("<b@x.example>", 3), account="another")
    asked = ("<a@x.example>", "<b@x.example>", "<referred@x.example>", LATER, "<nobody@x.example>")
    with store.snapshot() as snapshot:
        assert snapshot.borne_ids(asked) == {"<a@x.example>", "<b@x.example>", LATER}


def test_what_bears_an_id_or_refers_to_it_is_to_be_read_in_its_account_alone(store: Store) -> None:
    kept(store, known_by("<a@x.example>", 1), known_by(LATER, 2, "<a@x.example>"), known_by("<b@x.example>", 3))
    kept(store, known_by("<a@x.example>", 4), account="another")
    with store.transaction() as tx:
        assert tx.make_pending_by_ids(ACCOUNT, ["<a@x.example>"]) == 2
    with store.snapshot() as snapshot:
        bodies = {value: snapshot.message_by_id(ACCOUNT, value) for value in ("<a@x.example>", LATER, "<b@x.example>")}
        theirs = snapshot.message_by_id("another", "<a@x.example>")
    assert {value: one.body for value, one in bodies.items() if one is not None} == {
        "<a@x.example>": BodyState.PENDING,
        LATER: BodyState.PENDING,
        "<b@x.example>": BodyState.SKIPPED,
    }
    assert theirs is not None
    assert theirs.body is BodyState.SKIPPED


def test_two_whose_ids_have_one_hash_are_two_messages(store: Store) -> None:
    one, other = OF_ONE_HASH
    assert hash_of_identity(one) == hash_of_identity(other)
    kept(store, known_by(one, 1))
    with store.snapshot() as snapshot:
        assert snapshot.message(ACCOUNT, f"{other} 00ff") is None
        assert snapshot.message_by_id(ACCOUNT, other) is None
        assert snapshot.borne_ids([other]) == frozenset()
    with store.transaction() as tx:
        assert tx.make_pending_by_ids(ACCOUNT, [other]) == 0
    kept(store, known_by(other, 2))
    with store.snapshot() as snapshot:
        found = [snapshot.message_by_id(ACCOUNT, value) for value in OF_ONE_HASH]
        assert [one.identity for one in found if one is not None] == [f"{value} 00ff" for value in OF_ONE_HASH]


def test_two_that_bear_one_id_and_are_not_the_same_are_two_messages(store: Store) -> None:
    """Some machines use a Message-ID twice."""
    two = [structs.replace(known_by("<a@x.example>", number), identity=f"<a@x.example> {number:04}") for number in (1, 2)]
    kept(store, two[0])
    kept(store, two[1])
    with store.snapshot() as snapshot:
        found = [snapshot.message(ACCOUNT, one.identity) for one in two]
    assert [one.subject for one in found if one is not None] == [one.subject for one in two]


def identities(store: Store) -> list[str]:
    with store.snapshot() as snapshot:
        rows = cast("SqlSnapshot", snapshot).everything()
        return [str(row["identity"]) for table, row in rows if table == "messages"]


@pytest.mark.parametrize("between", [0, 1000])
def test_it_is_kept_once_in_a_transaction_that_tells_of_it_again(store: Store, between: int) -> None:
    again = structs.replace(known_by("<a@x.example>", 1), location=message(5000).location)
    others = [known_by(f"<{number}@x.example>", number) for number in range(2, 2 + between)]
    kept(store, known_by("<a@x.example>", 1), *others, again)
    assert sorted(identities(store)) == sorted({one.identity for one in (again, *others)})


def test_it_is_kept_once_by_two_who_learn_of_it_at_the_same_time(url: str) -> None:
    start = Barrier(2)
    new = [known_by(f"<{number}@x.example>", number) for number in range(1, 30)]

    def learn(store: Store) -> None:
        start.wait()
        for one in new:
            kept(store, one)

    with closing(open_store(url)) as one, closing(open_store(url)) as other, ThreadPoolExecutor(2) as two:
        assert list(two.map(learn, [one, other])) == [None, None]
        assert sorted(identities(one)) == sorted(message.identity for message in new)


def test_what_was_forgotten_is_found_by_no_id(store: Store) -> None:
    new = known_by("<a@x.example>", 1)
    kept(store, new)
    assert new.sender is not None
    with store.transaction() as tx:
        tx.forget_person(new.sender.address)
    with store.snapshot() as snapshot:
        assert snapshot.message_by_id(ACCOUNT, "<a@x.example>") is None
        assert snapshot.borne_ids(["<a@x.example>"]) == frozenset()


def test_not_even_a_hash_of_its_id_stays_of_what_was_forgotten(store: Store) -> None:
    new = known_by("<a@x.example>", 1)
    kept(store, new)
    assert new.sender is not None
    with store.transaction() as tx:
        tx.forget_person(new.sender.address)
        (row,) = [row for table, row in cast("SqlSnapshot", tx).everything() if table == "messages"]
    of_its_id = hash_of_identity(new.identity)
    assert row["identity_hash"] not in (of_its_id, ~of_its_id)
    assert row["identity_hash"] == hash_of_identity(str(row["identity"]))


def test_another_mail_is_kept_whose_hash_would_be_that_of_what_was_forgotten(store: Store) -> None:
    one, other = (known_by(value, number) for number, value in enumerate(OF_ONE_HASH_ONCE_FORGOTTEN, 1))
    assert hash_of_identity(husk_of(one.identity)) == hash_of_identity(husk_of(other.identity))
    kept(store, one)
    assert one.sender is not None
    with store.transaction() as tx:
        tx.forget_person(one.sender.address)
    kept(store, other)
    assert sorted(identities(store)) == sorted([husk_of(one.identity), other.identity])


def test_what_was_forgotten_in_one_account_is_new_in_another(store: Store) -> None:
    new = known_by("<a@x.example>", 1)
    kept(store, new)
    assert new.sender is not None
    with store.transaction() as tx:
        tx.forget_person(new.sender.address)
    kept(store, new)
    kept(store, new, account="another")
    with store.snapshot() as snapshot:
        assert snapshot.message(ACCOUNT, new.identity) is None
        assert snapshot.message("another", new.identity) is not None

"""A message is found by its Message-ID where its identity begins with it, which is not kept once more, and where it does not."""

from msgspec import structs

from daemon.ports.store import Store
from daemon.ports.stored import BodyState, NewMessage
from tests.contract.store.samples import ACCOUNT, message

LATER = "<later@northwind.example>"


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


def test_what_was_forgotten_is_found_by_no_id(store: Store) -> None:
    new = known_by("<a@x.example>", 1)
    kept(store, new)
    assert new.sender is not None
    with store.transaction() as tx:
        tx.forget_person(new.sender.address)
    with store.snapshot() as snapshot:
        assert snapshot.message_by_id(ACCOUNT, "<a@x.example>") is None
        assert snapshot.borne_ids(["<a@x.example>"]) == frozenset()

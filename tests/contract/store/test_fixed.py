"""Statements that run on the driver alone say what they would have said through SQLAlchemy, however many values are asked for."""

import pytest

from daemon.store.database import memory_store
from daemon.store.fixed import LONGEST
from tests.contract.store.samples import NOON


@pytest.mark.parametrize("wanted", [0, 1, 2, LONGEST, LONGEST + 1, 600])
def test_a_list_of_any_length_finds_what_is_in_it(wanted: int) -> None:
    keys = [f"key {number}" for number in range(wanted)]
    with memory_store().transaction() as tx:
        tx.tell([*keys[::2], "another"], NOON)
        assert tx.told(keys) == frozenset(keys[::2])


def test_an_empty_list_of_states_finds_nothing() -> None:
    with memory_store().snapshot() as snapshot:
        assert snapshot.steps_in([]) == ()
        assert snapshot.notes_in([]) == ()


def test_what_no_encoding_can_hold_is_asked_for_as_it_was_kept() -> None:
    with memory_store().transaction() as tx:
        tx.create_thread("personal", "half \ud800 a character")
        assert len(tx.threads_by_employer("half \ud800 a character")) == 1

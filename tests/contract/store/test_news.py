"""The user's news (E15): numbers are given once, and what one thread told is known in the others."""

from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest

from daemon.deciding.values import News, StepState, ToldNews
from daemon.ports.store import Store
from daemon.store.snapshot import SqlSnapshot
from tests.contract.store.samples import ACCOUNT, NOON, decision, step

LATER = NOON + timedelta(days=1)
KEY = "keep_in_touch/1/dana@northwind.example"


def test_what_was_added_is_listed_until_it_is_removed_and_its_number_is_never_given_again(store: Store) -> None:
    with store.transaction() as tx:
        first, second = tx.add_news("I passed.", NOON), tx.add_news("I moved.", LATER)
        assert tx.remove_news(second, LATER)
        assert not tx.remove_news(second, LATER)
        assert not tx.remove_news(99, LATER)
        third = tx.add_news("I spoke.", LATER)
    with store.snapshot() as snapshot:
        assert snapshot.news() == (News(first, "I passed.", NOON), News(third, "I spoke.", LATER))
        assert third not in (first, second)
        assert "I moved." not in str(list(cast("SqlSnapshot", snapshot).everything()))


@pytest.mark.parametrize("state", [StepState.DRAFTED, StepState.SENT, StepState.DISCARDED, StepState.PLANNED, StepState.WITHDRAWN])
def test_a_thread_is_told_what_the_others_told(store: Store, state: StepState) -> None:
    with store.transaction() as tx:
        number = tx.add_news("I passed.", NOON)
        one, other = tx.create_thread(ACCOUNT, "x"), tx.create_thread(ACCOUNT, "y")
        planned = replace(step(KEY), number=number)
        tx.save_decision(one, decision(planned))
        step_id = tx.thread(one).steps[0].id
        assert step_id is not None
        tx.set_step_state(step_id, state, at=LATER)
    told = state not in (StepState.PLANNED, StepState.WITHDRAWN)
    with store.snapshot() as snapshot:
        assert snapshot.thread(one).told_news == ()
        assert snapshot.thread(one).news == (News(number, "I passed.", NOON),)
        assert snapshot.thread(other).told_news == ((ToldNews(number, planned.person, LATER),) if told else ())

"""The page on states is drawn from the table."""

from pathlib import Path

from daemon.deciding.transitions import diagram
from daemon.deciding.values import ThreadState


def test_the_page_on_states_shows_the_table_as_it_is() -> None:
    page = Path("docs/states.md").read_text(encoding="utf-8")
    assert diagram() in page
    assert all(f"`{state.value}`" in page for state in ThreadState)

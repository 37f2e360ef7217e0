"""The list of commands against the commands themselves."""

import pytest

from daemon.cli.commands import COMMANDS, Deferred, Entry
from daemon.cli.main import build


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.name)
def test_the_list_says_of_a_command_what_it_says_of_itself(entry: Entry) -> None:
    """The list is shown without importing the command: each line stands in two places."""
    command = Deferred(entry).real()
    assert command.get_short_help_str(200) == entry.words
    assert command.name == entry.name


def test_every_command_is_listed_once() -> None:
    assert list(build().commands) == [entry.name for entry in COMMANDS]

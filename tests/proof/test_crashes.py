"""A sample of ``make proof``'s crash points; how they are found is told in ``crashes``."""

from pathlib import Path

import pytest

from tests.proof.crashes import crash_points
from tests.proof.real_stage import real_stage_in
from tests.proof.stories import MOVED, ON_DOVECOT, PANEL, Story
from tests.servers.fixtures import need_dovecot

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


@pytest.mark.parametrize(("story", "every"), [(PANEL, 31), (MOVED, 23)], ids=lambda value: getattr(value, "name", value))
def test_killed_anywhere_and_started_again_it_ends_as_if_nothing_had_been(tmp_path: Path, story: Story, every: int) -> None:
    # From the 10th: one of the panel's places (the 72nd) lies between an APPEND and its being recorded, which a mutation asks for.
    outcome = crash_points(story, tmp_path, every=every, first=10, least=8)
    assert outcome.found() == []


@pytest.mark.dovecot
def test_on_a_real_server_it_is_no_other(tmp_path: Path) -> None:
    # Two of these places lie between an APPEND and its being recorded.
    need_dovecot()
    outcome = crash_points(ON_DOVECOT, tmp_path, every=26, first=20, least=7, staged=real_stage_in)
    assert outcome.found() == []

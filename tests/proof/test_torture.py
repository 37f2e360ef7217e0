"""A sample of ``make proof``'s torture; how it is done is told in ``torture``."""

from pathlib import Path

import pytest

from tests.proof.stories import PANEL
from tests.proof.torture import failing_calls

pytestmark = [pytest.mark.system, pytest.mark.timeout(1800)]


def test_each_call_that_can_fail_may_fail_once(tmp_path: Path) -> None:
    assert failing_calls(PANEL, tmp_path, (0, 1), every=31, first=2, least=8).found() == []

"""The mail as a whole."""

from daemon.writing.compose import compose
from tests.unit.writing.builders import brief, templates


def test_a_draft_without_a_point_starts_with_the_marked_gap_and_needs_the_user() -> None:
    """E3: complete and sendable, but its first line asks for one thing from the talk."""
    draft = compose(brief(points=()), templates())
    assert draft.body.startswith("[[Add one thing from your talk, or delete this line]]\n\nDear Dana,")
    assert draft.needs_you


def test_a_draft_with_a_point_uses_it_and_has_no_gap() -> None:
    """E3."""
    draft = compose(brief(), templates())
    assert "how you run on-call" in draft.body
    assert "[[" not in draft.body
    assert not draft.needs_you

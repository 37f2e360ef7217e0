"""What a phrase's pattern shows of itself: literals of which one stands in every match."""

import pytest

from daemon.reading.meaning.literals import literals_of


@pytest.mark.parametrize(
    ("pattern", "groups"),
    [
        ("your{sp}membership|rental{sp}application", [("your membership", "rental application")]),
        ("(?:see|talk{sp}to){sp}you", [("see", "talk to"), ("you",)]),
        ("squads?", [("squad",)]),
        ("(?:not{sp})?yet", [("yet",)]),
        (r"next{sp}step\w{1,3}", [("next step",)]),
        ("(?:your|[a-z]{3}){sp}reply", [("reply",)]),
        ("offer(?={sp}from)(?!{sp}to)", [("offer",)]),
        (r"(?<!one\s)more{gap}(?<=news)", [("more",)]),
        ("{role}", []),
        ("no{sp}?news", [("no",), ("news",)]),
        ("yes|{role}", []),
        ("bo{1,3}th", [("b",), ("th",)]),
    ],
)
def test_only_what_stands_in_every_match_is_shown(pattern: str, groups: list[tuple[str, ...]]) -> None:
    assert literals_of(pattern) == groups


def test_a_common_word_is_shown_only_where_nothing_else_would_do() -> None:
    pattern = "your{sp}(?:cat|kit)|order"
    assert literals_of(pattern) == [("your", "order")]
    assert literals_of(pattern, frozenset({"your"})) == [("cat", "kit", "order")]
    assert literals_of("your|order", frozenset({"your"})) == [("your", "order")]

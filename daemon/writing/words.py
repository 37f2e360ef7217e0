"""Word lists, written as one writes words."""


def words(text: str) -> tuple[str, ...]:
    """The words of a list, in order."""
    return tuple(text.split())


def word_set(text: str) -> frozenset[str]:
    """The words of a list, for asking whether one is among them."""
    return frozenset(text.split())

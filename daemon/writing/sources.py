"""Which words of a draft come from where (I9)."""

import re
from collections.abc import Sequence

from daemon.writing.values import Source

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+(?=[^\W\d_])|\n+")


def sources(text: str, origins: Sequence[tuple[str, str]], template: str) -> tuple[Source, ...]:
    """Each sentence of the text with the origins of the phrases in it; the template's name stands first."""
    return tuple(Source(statement, (f"template {template}", *_of(statement, origins))) for statement in _statements(text))


def _statements(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]


def _of(statement: str, origins: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(origin for phrase, origin in origins if phrase in statement or statement in phrase))

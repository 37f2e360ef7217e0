"""What stands in every match of a phrase's pattern, read off the pattern itself.

A lower bound: of "your{sp}membership|(?:the|our){sp}squads?" it is "your membership" or "squad". It only saves time, as the triggers do that
are written by hand (see ``phrasebook``), but no hand has to keep it up with the pattern.
"""

import re
from functools import lru_cache

from daemon.reading.lazy import lazy_pattern

_SIGN = lazy_pattern(
    r"(?P<plain>[\w' /-]+(?![?*+]|\{\d))|(?P<sign>\\.|\[(?:\\.|[^\]\\])*\]|\{[a-z]\w*\}|\((?:\?(?::|<?[=!]))?|.)(?P<repeated>(?:[?*+]|\{\d*,?\d*\})[?+]?)?",
    re.DOTALL,
)
_WORD = lazy_pattern(r"\w+")
_MOST_CHOICES = 40
_REMEMBERED = 4096
Rank = tuple[bool, int, int]
Group = tuple[str, ...]
"""Literals of which one stands in every match, blanks standing for any white space."""


class _Bracket:
    """What was read of one pair of brackets: the groups of each alternative, and the literal that is being read."""

    def __init__(self, common: frozenset[str], *, within: bool = True) -> None:
        self.common = common
        self.within = within
        self.alternatives: list[list[Group]] = [[]]
        self.literal = ""

    def end_literal(self) -> None:
        literal, self.literal = self.literal.strip(), ""
        if _WORD.search(literal) is not None:
            self.alternatives[-1].append((literal,))

    def end(self) -> list[Group]:
        self.end_literal()
        if len(self.alternatives) == 1:
            return self.alternatives[0]
        if not all(self.alternatives):
            return []
        best = dict.fromkeys(literal for groups in self.alternatives for literal in max(groups, key=self.how_telling))
        return [tuple(best)] if len(best) <= _MOST_CHOICES else []

    def how_telling(self, group: Group) -> Rank:
        return how_telling(group, self.common)


def literals_of(pattern: str, common: frozenset[str] = frozenset()) -> list[Group]:
    """Groups of literals, of each of which one stands in every match. ``pattern`` is as the language files have it, macros not filled in.

    Where several would do, those without a word of ``common`` are taken: nearly every mail has a "your".
    """
    brackets = [_Bracket(common)]
    for match in _SIGN.finditer(pattern):
        sign, inner = match["plain"] or match["sign"], brackets[-1]
        if match["plain"]:
            inner.literal += sign
        elif sign == "{sp}" and match["repeated"] is None:
            inner.literal += " "
        else:
            inner.end_literal()
            if sign == "|":
                inner.alternatives.append([])
            elif sign.startswith("("):
                brackets.append(_Bracket(common, within=sign in _PLAIN_BRACKETS))
            elif sign == ")" and len(brackets) > 1:
                brackets.pop()
                if inner.within and match["repeated"] is None:
                    brackets[-1].alternatives[-1].extend(inner.end())
    return brackets[0].end()


_PLAIN_BRACKETS = frozenset({"(", "(?:"})


@lru_cache(maxsize=_REMEMBERED)
def longest_word(literal: str) -> str:
    """The part of a literal that lies within one word of any text that holds it; empty where it has no letter."""
    return max(_WORD.findall(literal), key=len, default="")


@lru_cache(maxsize=_REMEMBERED)
def telling(literal: str, common: frozenset[str]) -> Rank:
    """How much a literal tells: whether it is more than a common word, then its longest word, then all of it."""
    word = longest_word(literal)
    return literal not in common, len(word), len(literal)


def how_telling(group: Group, common: frozenset[str]) -> Rank:
    """How much a group tells: as much as its commonest literal."""
    return min(telling(literal, common) for literal in group)

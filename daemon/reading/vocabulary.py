"""The words of patterns, apart from the patterns: each language keeps its own, the modules join them.

A pattern that looks for the same in every language is built of ``any_of("module.name")``, the words of all languages with ``|`` between them, where
``module`` is the one that looks and ``name`` what it looks for. A ``languages/CODE_words.py`` holds the words of one language under these names, each a
pattern itself, without groups that capture. A word that several languages share stands in one of them.
"""

from collections.abc import Iterable, Mapping


class Vocabulary:
    """The words of all ``languages`` under each name, those of the first language first."""

    def __init__(self, languages: Iterable[Mapping[str, str]]) -> None:
        by_name: dict[str, list[str]] = {}
        for words in languages:
            for name, said in words.items():
                by_name.setdefault(name, []).append(said)
        self._words = {name: "|".join(said) for name, said in by_name.items()}
        self.names = frozenset(by_name)

    def __call__(self, name: str) -> str:
        """The words under ``name``; raises KeyError for one that no language knows."""
        return self._words[name]

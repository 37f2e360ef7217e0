"""The first step: which words of a sentence lean to what."""

from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from benchmarks.leanings.asked import Asked
from benchmarks.leanings.texts import NO_REFUSAL, passages
from daemon.reading.dates import fold
from daemon.reading.leaning.features import features
from daemon.reading.leaning.tables import SCALE_OF_WORDS, Words, key_of, parsed_words

np: Any = import_module("numpy")
KINDS = {
    "R": "rejection",
    "N": "next_step",
    "I": "invitation",
    "U": "update",
    "C": "cancellation",
    "O": "offer",
    "P": "promise",
    "A": "acknowledgement",
}
SELDOM = 2
"""A feature of fewer sentences is left out."""
SLIGHT = 2
"""So is one that weighs less, in twentieths, for each kind."""
WEAK = 0.5
"""How much a sentence of a mail counts, whose kind is taken from its mail."""
UNLIKELY = -3.0
ROUNDS = 2
_SETTLED = ("rejection", "acknowledgement", "other")


class _Counted(NamedTuple):
    """The features of all passages, and of all sentences of mails; ``numbers``: which mail each of these sentences is from."""

    kinds: Any
    of_passages: Any
    of_mails: Any
    numbers: Any
    mails: Sequence[Asked]


def trained(language: str, mails: Sequence[Asked]) -> tuple[Words, list[str]]:
    """The numbers of a language, and the lines of their file.

    A regression for each kind: its passages against all others; then the sentences of whole mails are added, of those of its kind the one
    that leans to it most, of others all. So it learns as well what stands around the decisive sentence.
    """
    texts, kinds = passages(language)
    told = [(number, sentence) for number, mail in enumerate(mails) for sentence in mail.sentences]
    counter = import_module("sklearn.feature_extraction.text").CountVectorizer(
        analyzer=_sorted_features, min_df=SELDOM, binary=True
    )
    counts = counter.fit_transform([*(fold(text) for text in texts), *(sentence for _, sentence in told)])
    numbers = np.array([number for number, _ in told])
    counted = _Counted(np.array(kinds), counts[: len(texts)], counts[len(texts) :], numbers, mails)
    models = [_of_kind(kind, counted) for kind in KINDS]
    columns = np.vstack([model.coef_[0] for model in models]).T
    rounded = np.clip(np.round(columns * SCALE_OF_WORDS), -128, 127).astype(int)
    first = [round(model.intercept_[0] * SCALE_OF_WORDS) for model in models]
    kept = {
        key_of(name): (row, name)
        for row, name in zip(rounded, counter.get_feature_names_out(), strict=True)
        if max(abs(row)) > SLIGHT
    }
    lines = [" ".join(KINDS), _numbers(first), *(f"{_numbers(row)}\t{name}" for _, (row, name) in sorted(kept.items(), key=_key))]
    return parsed_words(lines), lines


def _of_kind(kind: str, told: _Counted) -> Any:
    kept = told.kinds != NO_REFUSAL if kind != "R" else np.ones(len(told.kinds), dtype=bool)
    wanted, of_passages = (told.kinds[kept] == kind).astype(int), told.of_passages[np.flatnonzero(kept)]
    model = _regression().fit(of_passages, wanted)
    opposed = np.array([_speaks_against(kind, told.mails[int(number)]) for number in told.numbers])
    for _ in range(ROUNDS):
        chosen = _strongest(kind, model.decision_function(told.of_mails), told)
        used = chosen | opposed
        rows = import_module("scipy.sparse").vstack([of_passages, told.of_mails[used]]).tocsr()
        counts = np.concatenate([np.ones(len(wanted)), np.full(int(used.sum()), WEAK)])
        model = _regression().fit(rows, np.concatenate([wanted, chosen[used].astype(int)]), sample_weight=counts)
    return model


def _regression() -> Any:
    return import_module("sklearn.linear_model").LogisticRegression(C=1.0, solver="liblinear")


def _speaks_against(kind: str, mail: Asked) -> bool:
    """Whether no sentence of it is of that kind. A mail that goes on may well say in passing what comes next, or thank for an application."""
    if KINDS[kind] in mail.topics:
        return False
    return kind in "RUC" or mail.topics[0] in _SETTLED


def _strongest(kind: str, odds: Any, told: _Counted) -> Any:
    chosen = np.zeros(len(told.numbers), dtype=bool)
    for number, mail in enumerate(told.mails):
        if mail.topics[0] == KINDS[kind]:
            places = np.flatnonzero(told.numbers == number)
            best = places[odds[places].argmax()]
            chosen[best] = odds[best] > UNLIKELY
    return chosen


def _sorted_features(folded: str) -> list[str]:
    return sorted(features(folded))


def _key(item: tuple[int, object]) -> int:
    return item[0]


def _numbers(row: Any) -> str:
    return " ".join(str(int(one)) for one in row)

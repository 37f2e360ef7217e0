"""The first step: which words of a mail lean to what."""

from collections.abc import Sequence
from importlib import import_module
from io import BytesIO
from math import sqrt
from typing import Any

from benchmarks.leanings.asked import Asked
from benchmarks.leanings.texts import NO_REFUSAL, passages
from daemon.reading.dates import fold
from daemon.reading.leaning.features import features
from daemon.reading.leaning.tables import SCALE_OF_WORDS, Words, key_of, parsed_words
from daemon.reading.values import Topic

np: Any = import_module("numpy")
KINDS = tuple(topic.value for topic in Topic)
STRICTNESS = 50.0
SELDOMNESS = 1.5
"""How much more a seldom word weighs than a common one, as the power of the logarithm of how seldom it is: what a mail is about is said in few words."""
SELDOM = 2
"""A feature of fewer mails is left out."""
SLIGHT = 6
"""So is one that weighs less, in tenths, for each kind."""
PASSAGE = 0.2
"""How much a passage counts beside a whole mail."""
_FIRST = 3
_STRIDE = 7919
_THANKS = ("thank", "dank", "merci", "remerci", "gracias", "agradec", "bedankt", "grazie", "ringrazi", "obrigad", "dziek")
_LEAST, _MOST = -128, 127
_OPEN = set(KINDS) - {Topic.REJECTION.value}


def trained(language: str, mails: Sequence[Asked]) -> tuple[Words, list[str]]:
    """The numbers of a language, and the lines of their file: a regression for each kind, of mails and passages of this kind against all others.

    A mail that a careful person would take for this kind as well as for another says nothing about it.
    """
    texts, kinds = passages(language)
    thanks = [sentence for mail in mails for sentence in mail.sentences[:_FIRST] if any(word in sentence for word in _THANKS)]
    thanked = [
        (*_thanks_before(number, kind, thanks), fold(text)) for number, (text, kind) in enumerate(zip(texts, kinds, strict=True))
    ]
    found = [*(features(mail.sentences, mail.subject) for mail in mails), *map(features, thanked)]
    counter = import_module("sklearn.feature_extraction.text").CountVectorizer(analyzer=sorted, min_df=SELDOM, binary=True)
    counts = counter.fit_transform(found)
    sparse = import_module("scipy.sparse")
    weight = _seldomness(counts)
    rows = sparse.diags([1 / sqrt(len(one) or 1) for one in found]) @ counts @ sparse.diags(weight)
    accepted = [*(set(mail.topics) for mail in mails), *(_OPEN if kind == NO_REFUSAL else {kind} for kind in kinds)]
    best = [*(mail.topics[0] for mail in mails), *kinds]
    weighs = np.array([1.0] * len(mails) + [PASSAGE] * len(texts))
    models = [_of_kind(kind, rows.tocsr(), best, accepted, weighs) for kind in KINDS]
    columns = np.vstack([model.coef_[0] * weight for model in models]).T
    rounded = np.clip(np.round(columns * SCALE_OF_WORDS), _LEAST, _MOST).astype(np.int8)
    first = [round(model.intercept_[0] * SCALE_OF_WORDS) for model in models]
    kept = {
        key_of(name): (row, name)
        for row, name in zip(rounded, counter.get_feature_names_out(), strict=True)
        if max(abs(int(one)) for one in row) >= SLIGHT
    }
    lines = [
        " ".join(KINDS),
        " ".join(map(str, first)),
        *(f"{row.tobytes().hex()}\t{name}" for _, (row, name) in sorted(kept.items(), key=_key)),
    ]
    return parsed_words(BytesIO("\n".join(lines).encode())), lines


def _seldomness(counts: Any) -> Any:
    """For each feature, around 1 over all occurrences."""
    mails = np.asarray(counts.sum(axis=0)).ravel()
    seldom = np.log((counts.shape[0] + 1) / (mails + 1)) ** SELDOMNESS
    return seldom / np.average(seldom, weights=mails)


def _thanks_before(number: int, kind: str, thanks: Sequence[str]) -> Sequence[str]:
    """Before every other passage, and each that only sounds like a refusal, stands somebody's thanks: mails of all kinds begin so, which a bare passage could not tell."""
    return (thanks[number * _STRIDE % len(thanks)],) if thanks and (number % 2 or kind == NO_REFUSAL) else ()


def _of_kind(kind: str, rows: Any, best: Sequence[str], accepted: Sequence[set[str]], weighs: Any) -> Any:
    told = np.array([one == kind or kind not in also for one, also in zip(best, accepted, strict=True)])
    wanted = np.array([one == kind for one in best])
    model = import_module("sklearn.linear_model").LogisticRegression(C=STRICTNESS, solver="liblinear")
    return model.fit(rows[np.flatnonzero(told)], wanted[told], sample_weight=weighs[told])


def _key(item: tuple[int, object]) -> int:
    return item[0]

"""Trains the model of leanings anew, and prints what it comes to. ``python -m benchmarks.leanings``.

Needs scikit-learn, which nothing else does: install it into an environment of its own, beside Afterword. First a table a language is made
from passages and from the sentences of whole mails (which words lean to what), then one from whole mails, each read with these tables and
these rules. Regression in both cases: its weights are plain numbers that name their evidence. Mails are judged by what was learnt from
others: the first step is done five times, each time without a fifth of them, and so is the second.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.leanings.asked import Asked, asked
from benchmarks.leanings.of_words import KINDS, trained
from benchmarks.leanings.texts import LANGUAGES
from daemon.reading.leaning import tables
from daemon.reading.leaning.mails import quantities
from daemon.reading.leaning.passages import leaning
from daemon.reading.meaning.leans import BORNE_OUT, SURE, UNLIKELY

np: Any = import_module("numpy")
TABLES = Path(tables.__file__).resolve().parent / "tables"
PARTS = 5
STRICTNESS, OF_REFUSED = 0.2, 0.1
OPEN = 8.0
"""How much more a mail counts that the rules leave open: the others are not what that table is asked about."""
TRIED = (0.6, 0.7, 0.8, 0.9, 0.95)
DOUBTED = (0.02, 0.05, 0.2)
OTHER = "X"
REFUSAL = "rejection"


class _Learnt(NamedTuple):
    """Mails, what the model is told of each, and the part each is in."""

    mails: Sequence[Asked]
    told: Sequence[Mapping[str, float]]
    parts: Any

    @classmethod
    def of(cls, chosen: Sequence[int], mails: Sequence[Asked], told: Mapping[int, Mapping[str, float]], parts: Any) -> "_Learnt":
        return cls([mails[number] for number in chosen], [told[number] for number in chosen], parts[chosen])


def main() -> None:
    """Train, write the tables, print the figures."""
    mails = asked()
    parts = np.random.RandomState(1).randint(0, PARTS, len(mails))
    told: dict[int, Mapping[str, float]] = {}
    for language in LANGUAGES:
        numbers = [number for number, mail in enumerate(mails) if mail.language == language]
        for part in range(PARTS):
            words, _ = trained(language, [mails[number] for number in numbers if parts[number] != part])
            told |= {number: _quantities(mails[number], words) for number in numbers if parts[number] == part}
        _, lines = trained(language, [mails[number] for number in numbers])
        (TABLES / f"{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{language}: {len(numbers)} mails, {len(lines) - 2} features", flush=True)
    chosen = [number for number in sorted(told) if told[number]]
    print(f"{len(chosen)} mails of an application")
    _train_on_open(_Learnt.of(chosen, mails, told, parts))
    _train_on_refused(_Learnt.of([number for number in chosen if mails[number].is_refused], mails, told, parts))


def _quantities(mail: Asked, words: tables.Words) -> Mapping[str, float]:
    found = leaning(mail.sentences, words)
    return dict(quantities(found, mail.known)) if found else {}


def _train_on_open(learnt: _Learnt) -> None:
    counts = np.array([OPEN if mail.is_open else 1.0 for mail in learnt.mails])
    shares = _trained("open", STRICTNESS, learnt, counts)
    borne_out = [share if one["strongest R"] >= BORNE_OUT else 0.0 for share, one in zip(shares, learnt.told, strict=True)]
    left = [(mail.topics, share) for mail, share in zip(learnt.mails, borne_out, strict=True) if mail.is_open]
    print(f"{len(left)} left open, {sum(topics[0] == REFUSAL for topics, _ in left)} of them refusals")
    for sure in sorted({*TRIED, SURE}):
        said = [topics for topics, share in left if share >= sure]
        print(f"from {sure:.2f} on: said of {len(said)}, rightly of {sum(REFUSAL in topics for topics in said)}")


def _train_on_refused(learnt: _Learnt) -> None:
    mails = learnt.mails
    shares = _trained("refused", OF_REFUSED, learnt, np.ones(len(mails)))
    print(f"{len(mails)} read as refusals, {sum(REFUSAL in mail.topics for mail in mails)} rightly")
    for unlikely in sorted({*DOUBTED, UNLIKELY}):
        doubted = [mail.topics for mail, share in zip(mails, shares, strict=True) if share < unlikely]
        print(f"below {unlikely:.2f}: doubted {len(doubted)}, wrongly {sum(REFUSAL in topics for topics in doubted)}")


def _trained(name: str, strictness: float, learnt: _Learnt, counts: Any) -> Any:
    """Write the table; give how likely each mail is a refusal, by what was learnt from the others."""
    names = sorted({quantity for one in learnt.told for quantity in one})
    rows = np.array([[one.get(quantity, 0.0) for quantity in names] for one in learnt.told])
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    rows = (rows - middle) / spread
    kinds = np.array([_kind(mail) for mail in learnt.mails])
    shares = np.zeros(len(kinds))
    for part in range(PARTS):
        left = learnt.parts != part
        model = _regression(strictness).fit(rows[left], kinds[left], sample_weight=counts[left])
        shares[~left] = model.predict_proba(rows[~left])[:, list(model.classes_).index("R")]
    model = _regression(strictness).fit(rows, kinds, sample_weight=counts)
    weights = model.coef_ / spread
    first = model.intercept_ - weights @ middle
    lines = [
        " ".join(model.classes_),
        _numbers(first),
        *(f"{_numbers(row)}\t{one}" for one, row in zip(names, weights.T, strict=True)),
    ]
    (TABLES / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return shares


def _regression(strictness: float) -> Any:
    return import_module("sklearn.linear_model").LogisticRegression(C=strictness, max_iter=5000)


def _kind(mail: Asked) -> str:
    return next((kind for kind, topic in KINDS.items() if topic == mail.topics[0]), OTHER)


def _numbers(row: Any) -> str:
    return " ".join(str(round(weight * tables.SCALE_OF_MAILS)) for weight in row)


if __name__ == "__main__":
    main()

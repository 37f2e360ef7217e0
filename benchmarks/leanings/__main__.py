"""Trains the model of leanings anew, and prints what it comes to. ``python -m benchmarks.leanings``.

Needs scikit-learn, which nothing else does: install it into an environment of its own, beside Afterword. First a table a language is made
from whole mails and passages (which words lean to what), then one of all mails: what their words lean to, with what the rules make of them.
Regression in both cases: its weights are plain numbers that name their evidence. Mails are judged by what was learnt from others: the
first step is done five times, each time without a fifth of them, and so is the second.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.leanings.asked import Asked, asked
from benchmarks.leanings.of_words import KINDS, trained
from benchmarks.leanings.texts import LANGUAGES
from daemon.reading.leaning import tables
from daemon.reading.leaning.odds import odds
from daemon.reading.values import Topic

np: Any = import_module("numpy")
TABLES = Path(tables.__file__).resolve().parent / "tables"
PARTS, BLOCK = 5, 25
"""Mails written in one sitting stand together: they are learnt from, or judged, together."""
STRICTNESS = 0.03
TRIED = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99)
OTHER = Topic.OTHER.value


def main() -> None:
    """Train, write the tables, print the figures."""
    mails = asked()
    parts = np.arange(len(mails)) // BLOCK % PARTS
    told: dict[int, Mapping[str, float]] = {}
    for language in LANGUAGES:
        numbers = [number for number, mail in enumerate(mails) if mail.language == language]
        for part in range(PARTS):
            words, _ = trained(language, [mails[number] for number in numbers if parts[number] != part])
            told |= {number: _quantities(mails[number], words) for number in numbers if parts[number] == part}
        _, lines = trained(language, [mails[number] for number in numbers])
        (TABLES / f"{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{language}: {len(numbers)} mails, {len(lines) - 2} features", flush=True)
    chosen = sorted(told)
    shares = _train([mails[number] for number in chosen], [told[number] for number in chosen], parts[chosen])
    _print([mails[number] for number in chosen], shares)


def _quantities(mail: Asked, words: tables.Words) -> Mapping[str, float]:
    return {f"leans to {kind}": value for kind, value in odds(mail.sentences, mail.subject, words).items()} | dict(mail.known)


def _train(mails: Sequence[Asked], told: Sequence[Mapping[str, float]], parts: Any) -> Any:
    """Write the table; give how likely each mail is of each kind, by what was learnt from the others."""
    names = sorted({quantity for one in told for quantity in one})
    rows = np.array([[one.get(quantity, 0.0) for quantity in names] for one in told])
    middle, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-6
    rows = (rows - middle) / spread
    kinds = np.array([mail.topics[0] for mail in mails])
    shares = np.zeros((len(kinds), len(KINDS)))
    for part in range(PARTS):
        left = parts != part
        model = _regression().fit(rows[left], kinds[left])
        shares[~left] = model.predict_proba(rows[~left])[:, [list(model.classes_).index(kind) for kind in KINDS]]
    model = _regression().fit(rows, kinds)
    weights = model.coef_ / spread
    first = model.intercept_ - weights @ middle
    lines = [
        " ".join(model.classes_),
        _numbers(first),
        *(f"{_numbers(row)}\t{one}" for one, row in zip(names, weights.T, strict=True)),
    ]
    (TABLES / "mails.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return shares


def _regression() -> Any:
    return import_module("sklearn.linear_model").LogisticRegression(C=STRICTNESS, max_iter=5000)


def _print(mails: Sequence[Asked], shares: Any) -> None:
    """Of the mails that the rules leave open, say something of, or think unrelated: how many the model would read otherwise, from how sure on."""
    likeliest: list[str] = [KINDS[int(row.argmax())] for row in shares]
    certain: list[float] = [float(row.max()) for row in shares]
    for name in ("open", "said", "unrelated"):
        chosen = [number for number, mail in enumerate(mails) if _place(mail) == name]
        rightly = sum(_said(mails[number]) in mails[number].topics for number in chosen)
        print(f"{name}: {len(chosen)} mails, {rightly} rightly read by the rules")
        for sure in TRIED:
            changed = [number for number in chosen if certain[number] >= sure and likeliest[number] != _said(mails[number])]
            now = [likeliest[number] in mails[number].topics for number in changed]
            before = [_said(mails[number]) in mails[number].topics for number in changed]
            mended = sum(right and not was for right, was in zip(now, before, strict=True))
            broken = sum(was and not right for right, was in zip(now, before, strict=True))
            print(f"  from {sure:.2f} on: {len(changed)} read otherwise, {mended} mended, {broken} broken")


def _place(mail: Asked) -> str:
    return "unrelated" if mail.is_unrelated else "open" if mail.is_open else "said"


def _said(mail: Asked) -> str:
    return OTHER if mail.is_unrelated else mail.said


def _numbers(row: Any) -> str:
    return " ".join(str(round(weight * tables.SCALE_OF_MAILS)) for weight in row)


if __name__ == "__main__":
    main()

r"""Trains the model of who takes part in an interview, and prints what it comes to. ``python -m benchmarks.leanings.of_people``.

Needs scikit-learn, like ``benchmarks.leanings``. ``people/LANGUAGE.txt``: a mail a line, as sender, ``|``, who of those it names takes
part (``;`` between), ``|``, the text with ``\n`` for ends of lines. Sentences of the tests are learnt from, too. One regression
for all languages: a weight a feature. Names are judged by what was learnt from other mails, of which ten that follow stay together.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from daemon.reading.dates import fold
from daemon.reading.dates.clock import find_times
from daemon.reading.leaning import tables
from daemon.reading.leaning.people import SCALE
from daemon.reading.meaning.company import told_by_cues
from daemon.reading.meaning.likely_people import IF_NOT_TOLD, IF_TOLD, TOLD, candidates, features_of, is_same
from daemon.reading.meaning.not_coming import letter_within
from tests.data import company, company_lists, company_romance

np: Any = import_module("numpy")
HERE = Path(__file__).resolve().parent / "people"
TABLE = Path(tables.__file__).resolve().parent / "tables" / "people.txt"
PARTS, BLOCK = 5, 10
LEAST = 2
"""In how many mails a feature has to be."""
STRICTNESS = 0.6
TRIED = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


class Mail(NamedTuple):
    """A text, who sent it, and who of those it names takes part."""

    language: str
    sender: str
    people: tuple[str, ...]
    text: str


class Named(NamedTuple):
    """Somebody whom a mail names: features, whether they take part, whether cues say so, and in which block of mails."""

    features: frozenset[str]
    takes_part: bool
    told: bool
    block: int


def main() -> None:
    """Train, write the table, print the figures."""
    mails = list(_mails())
    named = [one for number, mail in enumerate(mails) for one in _named(mail, number // BLOCK)]
    rows, features = _matrix(named)
    right = np.array([one.takes_part for one in named])
    told = np.array([one.told for one in named])
    parts = np.array([one.block for one in named]) % PARTS
    likely = np.zeros(len(named))
    for part in range(PARTS):
        likely[parts == part] = (
            _regression().fit(rows[parts != part], right[parts != part]).predict_proba(rows[parts == part])[:, 1]
        )
    model = _regression().fit(rows, right)
    weights = {feature: round(weight * SCALE) for feature, weight in zip(features, model.coef_[0], strict=True)}
    lines = [f"{round(model.intercept_[0] * SCALE)}\t", *(f"{weight}\t{one}" for one, weight in sorted(weights.items()) if weight)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(mails)} mails, {len(named)} named, {right.sum()} of them take part; {len(lines) - 1} features")
    _print("by cues", told, right)
    for sure in TRIED:
        _print(f"likely from {sure:.1f} on", likely >= sure, right)
    _print("as it is used", (likely >= IF_NOT_TOLD) | (told & (likely >= IF_TOLD)), right)


def _mails() -> Iterator[Mail]:
    for path in sorted(HERE.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            sender, people, text = line.split("|", 2)
            yield Mail(
                path.stem, sender, tuple(name.strip() for name in people.split(";") if name.strip()), text.replace("\\n", "\n")
            )
    told: list[tuple[str, str, set[str]]] = [
        *company.TOGETHER,
        *company.APART,
        *company_romance.TOGETHER,
        *company_romance.APART,
        *company_lists.WITH_WRITER,
        *company_lists.LISTS,
    ]
    untold: list[tuple[str, str]] = [*company.NOBODY, *company_romance.NOBODY, *company_lists.NO_LISTS]
    for language, sentence, people in told:
        yield Mail(language, "Dana Whitfield", tuple(people), f"{company.FRAMES[language]} {sentence}\n")
    for language, sentence in untold:
        yield Mail(language, "Dana Whitfield", (), f"{company.FRAMES[language]} {sentence}\n")


def _named(mail: Mail, block: int) -> Iterator[Named]:
    """Those between greeting and signature, but for the sender."""
    begin, end = letter_within(mail.text)
    found = candidates(mail.text)
    times = [(time.begin, time.end) for time in find_times(fold(mail.text), mail.language)]
    told = [person.name for person in told_by_cues(mail.text, times)]
    for one, features in zip(found, features_of(mail.text, found), strict=True):
        if begin <= one.begin < end and one.name not in (mail.sender, *mail.sender.split()):
            by_cue = any(is_same(name, one.name) for name in told)
            known = frozenset({*features, TOLD} if by_cue else features)
            yield Named(known, any(is_same(name, one.name) for name in mail.people), by_cue, block)


def _matrix(named: list[Named]) -> tuple[Any, list[str]]:
    vectors = import_module("sklearn.feature_extraction").DictVectorizer()
    rows = vectors.fit_transform([dict.fromkeys(sorted(one.features), 1.0) for one in named])
    often = np.asarray((rows > 0).sum(axis=0)).ravel() >= LEAST
    return rows[:, often], [name for name, kept in zip(vectors.get_feature_names_out(), often, strict=True) if kept]


def _regression() -> Any:
    return import_module("sklearn.linear_model").LogisticRegression(C=STRICTNESS, max_iter=3000)


def _print(how: str, chosen: Any, right: Any) -> None:
    print(f"{how}: {chosen.sum()} named, {(chosen & right).sum()} rightly, of {right.sum()}")


if __name__ == "__main__":
    main()

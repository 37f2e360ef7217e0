"""Learns which words lean to a refusal from the letters of the tests. ``python -m benchmarks.learn``.

A logistic regression over the beginnings of words (``leaning.signs``), each language's its own, written to ``daemon/reading/meaning/languages/*_learnt.py``. With ``--judge`` it
writes nothing and tells how five fifths are judged by what the four others taught: refusals that lean to one, and other letters that do.
"""

import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import exp, sqrt
from pathlib import Path
from textwrap import wrap

from daemon.reading.form import read_form
from daemon.reading.meaning.languages import LANGUAGES, likeliest_languages
from daemon.reading.meaning.leaning import signs
from daemon.reading.meaning.quoted import without_inline_quote
from daemon.reading.meaning.sentences import split
from daemon.reading.values import ReadingContext

ROOT = Path(__file__).resolve().parents[1]
LETTERS = ROOT / "tests" / "data" / "letters"
LANGUAGE_FILES = ROOT / "daemon" / "reading" / "meaning" / "languages"
CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
RUNS = 20
STEP = 0.2
FEWEST = 3
LEAST = 0.3
PARTS = 5
ENOUGH = 0.5
WIDTH = 128

Letter = tuple[bool, frozenset[str]]
Model = tuple[dict[str, float], float]


def main() -> None:
    """Write the weights, or judge them."""
    letters = list(read_letters())
    if "--judge" in sys.argv:
        judge(letters)
        return
    weights, bias = learn(letters)
    by_language: dict[str, list[str]] = defaultdict(list)
    for sign, weight in sorted(weights.items()):
        code, _, bare = sign.partition(" ")
        by_language[code].append(f"{bare}:{weight:.1f}")
    for code in LANGUAGES:
        lines = "\n".join(
            wrap(" ".join([f":{bias:.2f}", *by_language[code]]), WIDTH, break_long_words=False, break_on_hyphens=False)
        )
        text = f'"""How far words lean to a refusal, by language {code}; written by ``benchmarks.learn``, not by hand."""\n\nLEARNT = """\n{lines}\n"""\n'
        (LANGUAGE_FILES / f"{code}_learnt.py").write_text(text, encoding="utf-8")
    print(f"{len(weights)} weights of {len(letters)} letters")


def read_letters() -> Iterable[Letter]:
    """Every letter of the tests that has a topic: whether it refuses, and its signs, each with its language before it."""
    for path in sorted(LETTERS.glob("*.txt")):
        for chunk in re.split(r"(?m)^=== ", path.read_text(encoding="utf-8"))[1:]:
            first, _, rest = chunk.partition("\n")
            topic = re.search(r"\bt=(\S+)", first)
            mail = read_form(
                f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n{rest.replace(chr(10) + '~', chr(10))}".encode(),
                CONTEXT,
            ).mail
            code = mail.language if mail.language in LANGUAGES else likeliest_languages(mail.new_text)[0]
            folded = split(without_inline_quote(mail.new_text)).folded
            if topic:
                yield topic[1] == "rejection", frozenset(f"{code} {sign}" for sign, _ in signs(folded))


def learn(letters: Sequence[Letter]) -> Model:
    """The weights that tell the refusals among ``letters``, the small ones left out, and where they begin."""
    known = {sign for sign, count in Counter(sign for _, found in letters for sign in found).items() if count >= FEWEST}
    chosen = [(refuses, found & known) for refuses, found in letters if found & known]
    order = random.Random(1)  # noqa: S311 - the same order every time
    weights: dict[str, float] = defaultdict(float)
    bias = 0.0
    for run in range(RUNS):
        order.shuffle(chosen)
        step = STEP / (1 + 0.1 * run)
        for refuses, found in chosen:
            share = 1 / sqrt(len(found))
            missed = refuses - 1 / (1 + exp(-bias - share * sum(weights[sign] for sign in found)))
            bias += step * missed / 10
            for sign in found:
                weights[sign] += step * (missed * share - weights[sign] / 10_000)
    return {sign: weight for sign, weight in weights.items() if abs(weight) >= LEAST}, bias


def judge(letters: list[Letter]) -> None:
    """Print how each fifth is judged by what the others taught."""
    random.Random(7).shuffle(letters)  # noqa: S311 - the same fifths every time
    told: Counter[tuple[bool, bool]] = Counter()
    for part in range(PARTS):
        weights, bias = learn([letter for number, letter in enumerate(letters) if number % PARTS != part])
        for refuses, found in letters[part::PARTS]:
            hits = [weights[sign] for sign in found if sign in weights]
            told[refuses, bias + sum(hits) / sqrt(len(hits) or 1) > ENOUGH] += 1
    print(f"refusals that lean to one: {told[True, True]} of {told[True, True] + told[True, False]}")
    print(f"others that do: {told[False, True]} of {told[False, True] + told[False, False]}")


if __name__ == "__main__":
    main()

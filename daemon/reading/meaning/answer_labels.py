"""Promises that are a label and a day: "Decision: by 4 December", "Response time for this vacancy: 7 days"."""

from datetime import date

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.told_days import ANSWER_TIME, days_told

_LABEL = lazy_pattern(rf"(?<![\w'] )\b(?:{any_of('promises.answer_label')})\s{{0,2}}(?::|[–-]\s)\s{{0,3}}")
_REACH = 12  # "Decision: probably on Friday"
_MOST_SENTENCES = 40


def labelled(words: Evidence, *, reference: date, holidays: frozenset[date]) -> list[Hit]:
    """The labels of an answer of theirs that a day or a length of time follows."""
    hits: list[Hit] = []
    for index, item in enumerate(words.sentences.items[:_MOST_SENTENCES]):
        time = ANSWER_TIME.search(item.folded)
        label = time or _LABEL.search(item.folded)
        if label is None:
            continue
        days = days_told(words, index, reference=reference, holidays=holidays)
        if any(label.start() <= day.begin and 0 <= day.begin - label.end() <= _REACH for day in days):
            hits.append(Hit("commit", index, label.start() + item.begin, label.end() + item.begin))
    return hits

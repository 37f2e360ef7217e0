"""A day that keeps the hour of another: "your interview on Thursday at 3 is moved to Friday, same time"."""

from collections.abc import Sequence
from dataclasses import replace

from daemon.reading.dates import DateMention
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.moments import Moment, is_called_old
from daemon.reading.meaning.put_off import same_time


def with_same_hour(moments: list[Moment], days: Sequence[DateMention], words: Evidence) -> list[Moment]:
    """``moments`` with one more for a day that is told to keep the hour of the only other; that other one is old then."""
    if len(moments) != 1:
        return moments
    (other,) = moments
    for day in days:
        known = day.latest == other.day or other.begin <= day.begin < other.end
        if known or is_called_old(words.sentences.folded, day.begin, other.end if other.end <= day.begin else 0):
            continue
        sentence = words.sentences.items[words.sentences.at(day.begin)]
        found = same_time(words.sentences.folded, sentence.begin, sentence.end, words.languages)
        if found is not None:
            begin, end = found
            time = replace(other.time, begin=begin, end=end)
            return [replace(other, old=True), Moment(day.begin, max(end, day.end), day.latest, time, old=False, new=True)]
    return moments

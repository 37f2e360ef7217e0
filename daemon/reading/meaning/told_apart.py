"""Hours that a text tells before it names their day: the lines of a plan, "at 3.30. That would be on the 30th"."""

from collections.abc import Sequence

from daemon.reading.dates import DateMention
from daemon.reading.dates.clock import TimeMention
from daemon.reading.lazy import lazy_pattern

_REACH_OF_PLAN = 480
_LONGEST_PART = 4  # hours
_AT_LINE_START = lazy_pattern(r"(?:\A|\n)[ \t]{0,8}(?:[-*•·–][ \t]{0,3})?(?:[^\W\d]{1,8}[ .]{1,2})?\Z")
_SENTENCE_END = lazy_pattern(r"[.!?]\s{1,3}(?=[A-ZÀ-ÖØ-Þ¿¡])|\n")


def lone_day(days: Sequence[DateMention], times: Sequence[TimeMention], text: str) -> DateMention | None:
    """The only day of a text, where no hour stands in its sentence: that of the hours told before it, "at 3.30. That would be on the 30th"."""
    if not days or len({day.latest for day in days}) > 1:
        return None
    day = days[0]
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    first = max((end for end in ends if end <= day.begin), default=0)
    last = min((end for end in ends if end > days[-1].end), default=len(text))
    return None if any(first <= said.begin < last for said in times) else day


def is_of_plan(said: TimeMention, day: DateMention, text: str) -> bool:
    """A line of a plan above the day, or the sentence just before it."""
    if said.end > day.begin or day.begin - said.end > _REACH_OF_PLAN:
        return False
    if said.until is not None and said.until.hour - said.start.hour > _LONGEST_PART:
        return False
    if _AT_LINE_START.search(text[max(0, said.begin - 24) : said.begin]):
        return True
    return len(_SENTENCE_END.findall(text, said.end, day.begin)) == 1

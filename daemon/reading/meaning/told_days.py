"""The days of one sentence, where "the following Monday" may count from a day that a sentence before it named."""

from datetime import date

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.meaning.evidence import Evidence

_REACH = 2  # sentences before


def days_told(words: Evidence, index: int, *, reference: date, holidays: frozenset[date]) -> tuple[DateMention, ...]:
    """Every day or time frame that sentence ``index`` names; see ``find_dates``."""
    items = words.sentences.items
    told = find_dates(items[index].text, reference=reference, languages=words.languages, holidays=holidays)
    if not any(mention.follows for mention in told):
        return told
    for before in reversed(items[max(0, index - _REACH) : index]):
        named = find_dates(before.text, reference=reference, languages=words.languages, holidays=holidays)
        if named:
            last = named[-1].latest
            return find_dates(items[index].text, reference=reference, languages=words.languages, holidays=holidays, after=last)
    return told

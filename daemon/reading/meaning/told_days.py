"""The days of one sentence, where "the following Monday" and "within three days of that" may count from a day that is named beside them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of

_REACH = 2  # sentences before
_LENGTHS = ("within", "in")
_OF_THAT = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('told_days.of_that')})\b".replace(" ", r"\s{1,3}"))
_OF_A_DAY = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('told_days.of_a_day')})".replace(" ", r"\s{1,3}"))


def days_told(words: Evidence, index: int, *, reference: date, holidays: frozenset[date]) -> tuple[DateMention, ...]:
    """Every day or time frame that sentence ``index`` names; see ``find_dates``."""
    items = words.sentences.items

    def named_in(text: str, today: date, after: date | None = None) -> tuple[DateMention, ...]:
        return find_dates(text, reference=today, languages=words.languages, holidays=holidays, after=after)

    item = items[index]
    told = named_in(item.text, reference)
    counted = [mention for mention in told if mention.kind in _LENGTHS and _counts_from(item.folded, mention, told) is not None]
    if not counted and not any(mention.follows for mention in told):
        return told
    last = next(
        (
            named[-1].latest
            for before in reversed(items[max(0, index - _REACH) : index])
            if (named := named_in(before.text, reference))
        ),
        None,
    )
    if any(mention.follows for mention in told) and last is not None:
        told = named_in(item.text, reference, last)
    return tuple(_from_day(item.folded, mention, told, last, named_in) for mention in told)


def _counts_from(folded: str, mention: DateMention, told: Sequence[DateMention]) -> int | None:
    """Where the words end that tell what a length counts from: "within three days of that", "two weeks after the deadline, 27 November"."""
    that = _OF_THAT.match(folded, mention.end)
    if that is not None:
        return that.end()
    after = (other.begin for other in told if other.begin >= mention.end)
    return next((begin for begin in after if _OF_A_DAY.fullmatch(folded, mention.end, begin)), None)


def _from_day(
    folded: str,
    mention: DateMention,
    told: Sequence[DateMention],
    last: date | None,
    named_in: Callable[[str, date], Sequence[DateMention]],
) -> DateMention:
    """A length that counts from a day, with the last day that comes of it."""
    end = _counts_from(folded, mention, told) if mention.kind in _LENGTHS else None
    if end is None:
        return mention
    single = [other for other in told if other is not mention and other.earliest == other.latest]
    at_it = [other.latest for other in single if other.begin == end]
    before = [other.latest for other in single if other.end <= mention.begin]
    base = at_it[0] if at_it else before[-1] if before else last
    counted = named_in(folded[mention.begin : end], base) if base is not None else ()
    return replace(mention, earliest=None, latest=counted[0].latest) if counted else mention

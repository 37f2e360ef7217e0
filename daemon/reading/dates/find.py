"""Find the dates in a text: match, resolve, join ranges, attach clock times."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from daemon.reading.dates.clock import TimeMention, find_times
from daemon.reading.dates.folding import fold
from daemon.reading.dates.frame import Frame
from daemon.reading.dates.languages import LANGUAGES, any_of
from daemon.reading.dates.mention import DateMention
from daemon.reading.dates.patterns import Found, date_pattern
from daemon.reading.dates.resolve import resolve
from daemon.reading.lazy import lazy_pattern

_LONGEST_TEXT = 20_000
_REACH = 40
_SHORT_WORD = 3  # the "mon" of "mon frère rentre" is no Monday: a word of a likelier language before one of English
_WEEK = timedelta(days=7)


def find_dates(
    text: str,
    *,
    reference: date,
    languages: Sequence[str],
    holidays: frozenset[date] = frozenset(),
    after: date | None = None,
) -> tuple[DateMention, ...]:
    """Every day or time frame that ``text`` names, in order, none overlapping another.

    Relative ones count from ``reference``, the day the text was written on; business days leave out weekends and ``holidays``. "The following
    Monday" counts from the day named last before it, if that lies ahead; of none in ``text``, from ``after``, the day named last before ``text``.
    ``languages``: ISO 639-1 codes, the likeliest first; unknown ones are left out, and none means English. Only the first 20,000
    characters are looked at. Never raises.
    """
    return _found(text[:_LONGEST_TEXT], reference, tuple(languages), holidays, after)


@lru_cache(maxsize=32)  # a sentence with several cues is asked about once for each
def _found(
    text: str, reference: date, languages: tuple[str, ...], holidays: frozenset[date], named: date | None
) -> tuple[DateMention, ...]:
    folded = fold(text)
    frame = Frame(reference, holidays)
    codes = [code for code in dict.fromkeys(languages) if code in LANGUAGES] or ["en"]
    taken: list[DateMention] = []
    for code in codes:
        days = [one for one in _mentions(folded, code, frame, named) if code == codes[0] or one.end - one.begin > _SHORT_WORD]
        fresh = _with_times(days, find_times(folded, code, [(day.begin, day.end) for day in days]), folded, code)
        taken = _merge(taken, _join_ranges(_join_weekdays(fresh, folded), folded, code))
    return tuple(taken)


def _mentions(folded: str, code: str, frame: Frame, named: date | None) -> list[DateMention]:
    mentions: list[DateMention] = []
    following = _following(code)
    for found in date_pattern(code).find(folded):
        if found.resolver == "slashed" and _COUNTED.match(folded, found.end):
            continue
        follows = found.relation != "after" and following.search(folded, found.begin, found.end) is not None
        last = mentions[-1].latest if mentions else named
        ahead = follows and last is not None and last > frame.reference
        days = resolve(found, Frame(last, frame.holidays) if ahead and last is not None else frame)
        if days is not None:
            back = _weeks_back(folded, found, days[1], frame.reference)
            earliest = None if days[0] is None else days[0] - back
            mentions.append(DateMention(found.begin, found.end, earliest, days[1] - back, None, days[2], follows))
    return mentions


_PAST_BEFORE = lazy_pattern(rf"\b(?:{any_of('find.past')})\s{{1,3}}\Z")
_PAST_AFTER = lazy_pattern(rf"\s{{1,3}}(?:{any_of('find.past_after')})(?!\w)")
_LAST_WEEK_BEFORE = lazy_pattern(rf"\b(?:{any_of('find.last_week')}),?\s{{1,3}}(?:(?:{any_of('find.last_week_on')})\s{{1,3}})?\Z")
_LAST_WEEK_AFTER = lazy_pattern(rf",?\s{{1,3}}(?:(?:{any_of('find.last_week_of')})\s{{1,3}})?(?:{any_of('find.last_week')})(?!\w)")
_REACH_OF_PAST = 32


def _weeks_back(folded: str, found: Found, day: date, today: date) -> timedelta:
    """How long before the coming weekday the one meant lies, where the words beside it call it past: "last Friday", "on Friday last week"."""
    if found.resolver != "weekday" or "offset" in found.groups or "direct" in found.groups:
        return timedelta(0)
    begin = max(0, found.begin - _REACH_OF_PAST)
    if _LAST_WEEK_BEFORE.search(folded, begin, found.begin) or _LAST_WEEK_AFTER.match(folded, found.end):
        return (day - timedelta(days=day.weekday())) - (today - timedelta(days=today.weekday())) + _WEEK
    if _PAST_BEFORE.search(folded, begin, found.begin) or _PAST_AFTER.match(folded, found.end):
        return _WEEK if day - _WEEK < today else 2 * _WEEK
    return timedelta(0)


_COUNTED = lazy_pattern(
    rf"\s{{1,2}}(?:{any_of('find.counted')})\b(?!\s{{1,2}}\d)"
)  # "2/3 options", "1/2 jours"; not "09/12 ore 11:20"


@lru_cache(maxsize=len(LANGUAGES))
def _following(code: str) -> "re.Pattern[str]":
    return re.compile(rf"\b(?:{LANGUAGES[code].following or '(?!)'})\b")


def _merge(taken: list[DateMention], fresh: list[DateMention]) -> list[DateMention]:
    """Both lists in order; where two overlap the longer stays, of equals the one of the likelier language."""
    kept = list(taken)
    for mention in fresh:
        rivals = [other for other in kept if other.begin < mention.end and mention.begin < other.end]
        if all(mention.end - mention.begin > other.end - other.begin for other in rivals):
            kept = [other for other in kept if other not in rivals] + [mention]
    return sorted(kept, key=lambda mention: mention.begin)


@lru_cache(maxsize=len(LANGUAGES))
def _range_joint(code: str) -> "re.Pattern[str]":
    words = LANGUAGES[code]
    return re.compile(
        rf"\s{{0,3}},?\s{{0,3}}(?:(?:{words.range_words})(?:\s{{1,3}}|(?<='))|-\s{{0,3}})?(?:(?:{words.articles})\s{{1,3}})?"
    )


def _join_ranges(mentions: list[DateMention], folded: str, code: str) -> list[DateMention]:
    joined: list[DateMention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if before is not None and _is_range(before, mention, folded, code):
            joined[-1] = replace(before, end=mention.end, latest=mention.latest, kind="range", at=None)
        else:
            joined.append(mention)
    return joined


_NAMED_AGAIN = lazy_pattern(rf"[\s,(]{{1,3}}(?:{any_of('find.named_again')})?\s{{0,2}}")


_ITS_WEEKDAY = lazy_pattern(rf"(?:\s{{0,2}}r\.)?(?:\s{{0,2}}[(,–-])?\s{{0,2}}(?:(?:{any_of('find.its_article')})\s{{1,2}})?")


def _join_weekdays(mentions: list[DateMention], folded: str) -> list[DateMention]:
    """One mention of "next Friday, 27 November": the date tells which Friday."""
    joined: list[DateMention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if (
            before is not None
            and (before.at is None or mention.at is None)
            and before.kind in ("weekday", "by", "until", "through", "from", "after")
            and mention.kind == "day"
            and before.latest.weekday() == mention.latest.weekday()
            and _NAMED_AGAIN.fullmatch(folded[before.end : mention.begin])
            and not any(map(str.isdigit, folded[before.begin : before.end]))
        ):
            kind = "day" if before.kind == "weekday" else before.kind
            earliest = mention.earliest if before.earliest is not None else None
            joined[-1] = replace(mention, begin=before.begin, earliest=earliest, kind=kind, at=before.at or mention.at)
        elif before is not None and mention.kind == "weekday" and _is_its_weekday(before, mention, folded):
            joined[-1] = replace(before, end=mention.end, at=before.at or mention.at)
        else:
            joined.append(mention)
    return joined


def _is_its_weekday(day: DateMention, weekday: DateMention, folded: str) -> bool:
    """Whether a weekday only tells which one the date before it is: "9 December 2026 (Wednesday)", "9 December, a Wednesday"."""
    gap = folded[day.end : weekday.begin]
    is_date = (
        (day.at is None or weekday.at is None)
        and day.earliest in (None, day.latest)
        and any(map(str.isdigit, folded[day.begin : day.end]))
    )
    return is_date and (
        gap.strip() == "(" or (day.latest.weekday() == weekday.latest.weekday() and _ITS_WEEKDAY.fullmatch(gap) is not None)
    )


def _is_range(first: DateMention, last: DateMention, folded: str, code: str) -> bool:
    if (
        first.at is not None
        or first.kind not in ("day", "weekday", "from")
        or last.kind not in ("day", "weekday", "by", "until", "through")
    ):
        return False
    between = folded[first.end : last.begin]
    if first.latest >= last.latest or len(between) > 16 or not _range_joint(code).fullmatch(between):
        return False
    said = between.strip(" ,\n\t")
    if said and "and" not in said.split() and said not in _AND:
        return True
    if said:
        return bool(_BETWEEN.search(folded[max(0, first.begin - 12) : first.begin]))
    if first.kind == "from" and _TO.match(folded, last.begin):
        return True
    return last.kind in ("by", "until", "through") and first.earliest is not None


_TO = lazy_pattern(
    rf"(?:{any_of('find.to')})\s"
)  # "du 23 novembre au 6 decembre": what joins them was read as the article of the second
_AND = frozenset(any_of("find.and").split("|"))
_BETWEEN = lazy_pattern(rf"(?:{any_of('find.between')})\s{{1,3}}(?:\w{{1,4}}\s)?$")


@lru_cache(maxsize=len(LANGUAGES))
def _time_joint(code: str) -> "re.Pattern[str]":
    return re.compile(rf"(?:\s|{LANGUAGES[code].time_joints}){{0,10}}")


def _with_times(mentions: list[DateMention], times: tuple[TimeMention, ...], folded: str, code: str) -> list[DateMention]:
    """Each mention with the clock time said right after it, else right before it."""
    joint = _time_joint(code)
    timed: list[DateMention] = []
    for mention in mentions:
        after = next(
            (
                said
                for said in times
                if 0 <= said.begin - mention.end <= _REACH and joint.fullmatch(folded[mention.end : said.begin])
            ),
            None,
        )
        before = next(
            (
                said
                for said in reversed(times)
                if 0 <= mention.begin - said.end <= _REACH and joint.fullmatch(folded[said.end : mention.begin])
            ),
            None,
        )
        chosen = after or before
        timed.append(mention if chosen is None else replace(mention, at=chosen.start))
    return timed

"""A day told within a week that was told before it."""

from dataclasses import replace
from datetime import date, timedelta

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.which_day import NO_DAY

_AFTERWARDS = lazy_pattern(rf"(?:\w{{1,3}} )?(?:{any_of('promises.afterwards')})\b")
_THAT_WEEK = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('promises.that_week')})\b")
_WEEK = timedelta(days=7)


def in_said_week(words: Evidence, hit: Hit, chosen: DateMention, *, today: date, holidays: frozenset[date]) -> DateMention:
    """A bare weekday after a week that was said: of "we finish next week. After that, by Friday, ..." it is the Friday of that week."""
    if chosen.kind not in ("weekday", "by", "until"):
        return chosen
    sentence = words.sentences.items[hit.sentence]
    said = sentence.text[: chosen.begin]
    if hit.sentence and (_AFTERWARDS.match(sentence.folded) or _THAT_WEEK.match(sentence.folded, chosen.end)):
        said = words.sentences.items[hit.sentence - 1].text + "\n" + said
    weeks = [
        week
        for week in find_dates(said, reference=today, languages=words.languages)
        if week.kind == "period" and week.earliest and week.earliest > chosen.latest and week.latest - week.earliest < _WEEK
    ]
    if not weeks or weeks[-1].earliest is None:
        return _not_before(said, chosen, words, today)
    before = weeks[-1].earliest - timedelta(days=1)
    again = find_dates(sentence.text, reference=before, languages=words.languages, holidays=holidays)
    same = next((other for other in again if other.begin == chosen.begin), chosen)
    return same if same.latest > chosen.latest and same.latest.weekday() == chosen.latest.weekday() else chosen


def _not_before(said: str, chosen: DateMention, words: Evidence, today: date) -> DateMention:
    """Of "we meet on Thursday next week and tell you on Friday" the Friday of that week."""
    named = [
        day.latest
        for day in find_dates(said, reference=today, languages=words.languages)
        if day.earliest == day.latest and day.end - day.begin > NO_DAY
    ]
    if not named or chosen.earliest not in (None, chosen.latest) or not timedelta() < named[-1] - chosen.latest < 2 * _WEEK:
        return chosen
    later = chosen.latest
    while later < named[-1]:
        later += _WEEK
    return replace(chosen, earliest=chosen.earliest and later, latest=later)

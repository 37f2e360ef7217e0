"""The day somebody who is away is back: from "back on ...", else from the end of the absence."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.form.away import tells_apart
from daemon.reading.form.evidence import Evidence, mentions
from daemon.reading.form.language import guess_language
from daemon.reading.form.languages import ABSENCE_SUBJECTS, ABSENCE_TEXTS, BACK_WORDS, INCLUSIVE_WORDS, LANGUAGES, any_of
from daemon.reading.lazy import lazy_pattern
from daemon.reading.values import ReadingContext

_SENTENCE_END = lazy_pattern(r"[.!?](?=\s|\Z)|\n\s{0,20}\n")
_ABBREVIATED = lazy_pattern(
    rf"(?:\b(?:{any_of('returning.abbreviated')})|\d)\Z",
    re.IGNORECASE,
)
_UNTIL = lazy_pattern(any_of("returning.until"))
_EXCLUSIVE_RANGE = lazy_pattern(any_of("returning.exclusive_range"))
_END_OF_PERIOD = lazy_pattern(any_of("returning.end_of_period"))
_THEREAFTER = lazy_pattern(rf"\b(?:{any_of('returning.thereafter')})\b")
_NO_RETURN = lazy_pattern(any_of("returning.no_return"))
_DAY_NUMBER = lazy_pattern(r"\b\d{1,2}(?!\d)")
_ORDINALS = str.maketrans({"°": " ", "º": " ", "ª": " "})
# "I work Monday to Wednesday": no days away.
_WORKS = lazy_pattern(rf"\b(?:{any_of('returning.works')})\b(?: \w{{2,9}})?\s\Z")
_RETURNS = (*BACK_WORDS, *any_of("returning.takes_up").split("|"))
_READ = 4000
_REACH = 200
_NEAR = 90
# Words of return stand before their day in most languages ("back on Monday"); after it in German and Dutch.
_AFTER_IS_FARTHER = 40
_VERB_LAST = ("de", "nl")
_LONG_WEEKEND = 4
_WITHIN_REACH = 20


@dataclass(frozen=True, slots=True)
class _Said:
    """A mention of a day, with the words of its sentence that belong to it, folded."""

    mention: DateMention
    phrase: str
    before: str
    after: str
    sentence: str


def return_date(evidence: Evidence, context: ReadingContext) -> date | None:
    """Return the first day its author is back at work, or None where none is named or it lies in the past."""
    moment = evidence.envelope.date or context.received_at
    if moment is None:
        return None
    written = moment.date()
    text = (evidence.new_text or evidence.body.text)[:_READ]
    for source in (text, evidence.envelope.subject):
        languages = _languages(source, evidence)
        found = find_dates(source.translate(_ORDINALS), reference=written, languages=languages, holidays=context.holidays)
        back = _first_day(_said(source, found), languages[0], context)
        if back and written <= back:
            return back
    return None


def _languages(source: str, evidence: Evidence) -> list[str]:
    """Return the language of the words, then those whose phrases of absence occur; all where nothing tells."""
    guess = guess_language(source)
    words = f"{evidence.subject}\n{evidence.text}"
    spoken = [one.code for one in LANGUAGES if mentions(words, (*one.absence_texts, *one.reply_subjects, *one.absence_subjects))]
    found = [code for code in dict.fromkeys((guess, *spoken)) if code]
    return found or [one.code for one in LANGUAGES]


def _said(text: str, found: tuple[DateMention, ...]) -> list[_Said]:
    folded = text.lower().replace("\u2019", "'")
    if len(folded) != len(text):
        folded = text
    folded = _NO_RETURN.sub(lambda found: " " * len(found[0]), folded)
    said: list[_Said] = []
    for index, mention in enumerate(found):
        begin, end = sentence = _sentence(folded, mention)
        if index:
            begin = max(begin, min(found[index - 1].end, mention.begin))
        if index + 1 < len(found):
            end = min(end, max(found[index + 1].begin, mention.end))
        phrase = folded[mention.begin : mention.end]
        before, after = folded[begin : mention.begin][-_NEAR:], folded[mention.end : end][:_NEAR]
        said.append(_Said(mention, phrase, before, after, " ".join(folded[slice(*sentence)].split())))
    return said


def _sentence(text: str, mention: DateMention) -> tuple[int, int]:
    begin = max(0, mention.begin - _REACH)
    for end in _SENTENCE_END.finditer(text, begin, mention.begin):
        if not _is_abbreviation(text, end):
            begin = end.end()
    stop = min(len(text), mention.end + _REACH)
    for end in _SENTENCE_END.finditer(text, mention.end, stop):
        if not _is_abbreviation(text, end):
            return begin, end.start()
    return begin, stop


def _is_abbreviation(text: str, end: re.Match[str]) -> bool:
    return end[0] == "." and bool(_ABBREVIATED.search(text[max(0, end.start() - 7) : end.start()]))


def _first_day(said: list[_Said], language: str, context: ReadingContext) -> date | None:
    """Return the day nearest to a word of return, else the working day after the last day away."""
    nearest: tuple[int, date, str] | None = None
    ends: list[date] = []
    apart: list[date] = []
    periods: list[date] = []
    for one in (each for each in said if not (each.mention.kind == "range" and _WORKS.search(each.before))):
        distance = _distance_to_return(one, language)
        if distance is not None and (nearest is None or distance < nearest[0]):
            nearest = (distance, _day_back(one, context), one.mention.kind)
        if one.mention.kind in ("range", "through", "after") or (one.mention.kind in ("by", "until") and _UNTIL.match(one.phrase)):
            ends.append(_day_after(one, language, context))
        elif one.mention.kind in ("period", "day", "weekday") and _tells_absence(one.sentence):
            (periods if one.mention.kind == "period" else apart).append(_next_working_day(one.mention.latest, context))
    if nearest is None:
        return max(ends, default=None) or (apart[-1] if apart else max(periods, default=None))  # "I'm out Thursday and Friday"
    _, back, kind = nearest
    ends += periods
    return _after_absence(back, max(ends)) if kind == "weekday" and ends else back


def _tells_absence(sentence: str) -> bool:
    return mentions(sentence, ABSENCE_TEXTS + ABSENCE_SUBJECTS) or tells_apart(sentence)


def _after_absence(back: date, first: date) -> date:
    """The weekday that follows the absence: "until Tuesday the 19th, back on Wednesday"."""
    weeks = -((back - first).days // 7) if back < first else 0
    return back + timedelta(weeks=weeks)


def _distance_to_return(one: _Said, language: str) -> int | None:
    kind = one.mention.kind
    if kind in ("range", "through") or (kind == "period" and _THEREAFTER.search(one.after)):
        return None
    before = max((one.before.rfind(word) + len(word) for word in _RETURNS if word in one.before), default=None)
    distances = [] if before is None else [len(one.before) - before]
    if kind in ("by", "until"):
        # "not back until Monday" names the day of return, "until Monday, then back" the end of the absence.
        return distances[0] if distances and distances[0] < _WITHIN_REACH else None
    after = min((one.after.find(word) for word in _RETURNS if word in one.after), default=None)
    if after is not None:
        distances.append(after + (0 if language in _VERB_LAST else _AFTER_IS_FARTHER))
    return min(distances, default=None)


def _day_back(one: _Said, context: ReadingContext) -> date:
    mention = one.mention
    if mention.kind == "after":
        return _next_working_day(mention.latest, context)
    if mention.kind in ("within", "in", "by", "until"):
        return mention.latest
    return mention.earliest or mention.latest


def _day_after(one: _Said, language: str, context: ReadingContext) -> date:
    """Return the first working day after an absence that ends with the mention.

    "Until" is exclusive in English and Dutch, unless the day ends a week: who is away until Friday is back on Monday. Who is away until
    a Monday is back that day, and who is away until March comes back with it.
    """
    last = one.mention.latest
    if any(word in one.before[-24:] or word in one.phrase or word in one.after[:16] for word in INCLUSIVE_WORDS):
        return _next_working_day(last, context)
    exclusive = one.mention.kind == "until" or (one.mention.kind == "range" and bool(_EXCLUSIVE_RANGE.search(one.phrase)))
    if not exclusive or _END_OF_PERIOD.search(one.phrase):
        return _next_working_day(last, context)
    if not _DAY_NUMBER.search(one.phrase) and (last + timedelta(days=1)).day == 1:
        return last.replace(day=1)
    on_it = last.weekday() == 0 or (language in ("en", "nl") and last.weekday() < _LONG_WEEKEND)
    return last if on_it else _next_working_day(last, context)


def _next_working_day(day: date, context: ReadingContext) -> date:
    for _ in range(14):
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in context.holidays:
            break
    return day

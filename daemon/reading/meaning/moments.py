"""The times a text tells of an appointment, each with its day, and whether they are some to choose from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from daemon.reading.dates import DateMention
from daemon.reading.dates.clock import TimeMention, find_times
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.retimed import ends, outdated
from daemon.reading.meaning.told_apart import is_of_plan, lone_day

_NEAR = 160
_REACH_OF_DAY = 56
_DASH = 4
_DASH_AND_WORD = 9  # ", um "
_HALF_A_DAY = 3  # hours
_REACH_BEFORE = 50
_OLD = lazy_pattern(
    rf"(?<!\w)(?:{any_of('moments.old')})(?:\s{{1,3}}(?:\w{{1,12}}|[&/+])){{0,4}}[\s:,(]{{0,3}}$".replace("{sp}", r"\s{1,3}")
)
_NEW = lazy_pattern(
    rf"(?:\b(?:{any_of('moments.new')})(?:\s{{1,3}}(?!{any_of('moments.new_not')})(?:\w{{1,14}}|[&/+])){{0,3}}[\s:,]{{0,3}}|(?:->|=>|\u2192)\s{{0,3}})$"
)
_DUE = lazy_pattern(rf"\b(?:{any_of('moments.due')})(?:\W{{1,3}}(?!{any_of('moments.due_not')})\w{{1,12}}){{0,3}}\W{{0,3}}$")
_AT_LATEST = rf"(?:{any_of('moments.at_latest')})"
_BY_THEN = lazy_pattern(rf"\b(?:{any_of('moments.by')}|{_AT_LATEST})\s{{1,3}}(?:(?:{any_of('moments.by_article')})\s{{1,3}})?$")
_THEN_AT_LATEST = lazy_pattern(rf"[\s,(]{{1,4}}{_AT_LATEST}\b")
_OF_A_CHANGE = lazy_pattern(rf"\b(?:{any_of('moments.change')})\s{{1,3}}$")  # "changement pour lundi": no deadline
_FROM_LABEL = lazy_pattern(rf"\b(?:{any_of('moments.from_label')})\s{{0,2}}:\s{{0,3}}$")  # "From: ... To: ..."


@dataclass(frozen=True, slots=True)
class Moment:
    """A day with a clock time: where in the text, and whether the words before it call it the old or the new one."""

    begin: int
    end: int
    day: date
    time: TimeMention
    old: bool
    new: bool


def find_moments(
    text: str, folded: str, days: Sequence[DateMention], languages: Sequence[str], deadlines: Sequence[DateMention] = ()
) -> list[Moment]:
    """Every day with a time near it; agenda lines with times alone belong to the day above them. What is due at a time is no moment."""
    times = _all_times(folded, languages, days)
    no_longer = outdated(times, folded, languages)
    moments: list[Moment] = []
    of_old_day: list[bool] = []
    lone = lone_day(days, times, text)
    for told in (_by_day(said, folded, dotted=languages[0] == _WITH_DOTS) for said in times):
        said = _moved_to(told, folded)
        day = (lone if lone is not None and is_of_plan(said, lone, text) else None) or _day_of(said, days, text)
        day = day and _stays_at(said, day, days, times, folded)
        if (
            day is None
            or ends(said, folded, languages)
            or _is_window(folded, said)
            or _is_due(said, day, folded)
            or _of_deadline(said, deadlines)
        ):
            continue
        begin = min(said.begin, day.begin)
        before = folded[max(moments[-1].end if moments else 0, begin - _REACH_BEFORE) : begin]
        called_old = (day.kind == "from" or _OLD.search(before) is not None) and not _FROM_LABEL.search(before)
        old = said.begin in no_longer or (called_old and said.begin < day.begin)
        of_old_day.append(called_old and not old)
        new = said is not told or _NEW.search(before) is not None
        moments.append(Moment(begin, max(said.end, day.end), day.latest, said, old=old, new=new))
    if len({moment.day for moment in moments}) == 1:  # "l'entretien du 9 décembre", "from 9 to 11" call no day old
        return moments
    return [replace(moment, old=moment.old or old) for moment, old in zip(moments, of_old_day, strict=True)]


def is_called_old(folded: str, begin: int, since: int = 0) -> bool:
    """Whether the words before ``begin``, from ``since`` on, call what stands there the old one: "instead of Thursday"."""
    return _OLD.search(folded[max(since, begin - _REACH_BEFORE) : begin]) is not None


_STILL = lazy_pattern(r"\s?[,(–-]\s{0,3}(?:\w{1,6}\s){0,2}\Z")


def _stays_at(
    said: TimeMention, day: DateMention, days: Sequence[DateMention], times: Sequence[TimeMention], folded: str
) -> DateMention:
    """The day whose hour is told behind another that it takes the place of: "on Monday instead of Thursday, still at 3"."""
    index = days.index(day)
    if not index or day.end > said.begin:
        return day
    if not _STILL.fullmatch(folded, day.end, said.begin) and not _is_further_on(said, day, folded):
        return day
    first = days[index - 1]
    has_hour = any(first.end <= other.begin < day.begin for other in times)
    return day if has_hour or not is_called_old(folded, day.begin, first.end) else first


def _is_further_on(said: TimeMention, day: DateMention, folded: str) -> bool:
    """The hour is told in a sentence of its own: "on the 17th instead of the 10th. You will be seen at 3"."""
    return _NEXT_SENTENCE_FOLDED.search(folded, day.end, said.begin) is not None


def _is_due(said: TimeMention, day: DateMention, folded: str) -> bool:
    """By then something is to be done: "submit it by Friday at noon"."""
    begin = min(said.begin, day.begin)
    before = folded[max(0, begin - _REACH_BEFORE) : begin]
    held = _HELD.search(before) is not None and _TO_DO.search(before) is None
    by_then = _BY_THEN.search(before) is not None and not held
    return bool(_DUE.search(before) or by_then or _THEN_AT_LATEST.match(folded, max(said.end, day.end)))


_HELD = lazy_pattern(rf"\b(?:{any_of('moments.held')})\b[^.!?;:\n]{{0,40}}\Z")  # "the interview will be held by 11am"
_TO_DO = lazy_pattern(rf"\b(?:{any_of('moments.to_do')})")


def _of_deadline(said: TimeMention, deadlines: Sequence[DateMention]) -> bool:
    """The hour of a day until which something is to be done: "confirm by Friday, 27 November, 12:00"."""
    return any(0 <= said.begin - deadline.end <= _DASH_AND_WORD for deadline in deadlines)


_BETWEEN = lazy_pattern(rf"\b(?:{any_of('moments.between')})\s{{1,3}}(?:{any_of('moments.between_article')})?$")
_ANY_TIME = lazy_pattern(rf"\b(?:{any_of('moments.any_time')})\b")


def _is_window(folded: str, said: TimeMention) -> bool:
    """A time to choose within: "are you free any time between 2 and 4?"."""
    if said.until is None:
        return False
    before, after = folded[max(0, said.begin - 60) : said.begin], folded[said.end : said.end + 120]
    asked = "?" in re.split(r"[.!\n]", after, maxsplit=1)[0]
    return bool(_ANY_TIME.search(before) or (asked and _BETWEEN.search(before)))


_DEADLINE = lazy_pattern(rf"(?:{any_of('moments.deadline')})\b")
_PARTING = lazy_pattern(rf"\b(?:{any_of('moments.parting')})\s{{1,3}}$")  # "dann bis Mittwoch": see you then


def _is_day(mention: DateMention, folded: str) -> bool:
    """One day that is not a deadline: "complete it before Saturday at noon" is no appointment."""
    if mention.kind in ("by", "until", "through"):
        before = folded[max(0, mention.begin - 24) : mention.begin]
        if _OF_A_CHANGE.search(before):
            return True
        if _PARTING.search(before):  # "come by on Tuesday", "dann bis Mittwoch"
            return mention.kind == "by" or mention.at is not None
        return mention.at is not None and not _DEADLINE.match(folded, mention.begin)
    return mention.earliest == mention.latest and mention.kind != "within"  # "it takes an hour"


_SHIFTS = lazy_pattern(rf"\b(?:{any_of('moments.shift')})\b[^.!?:\n]{{0,40}}\Z")


def single_days(mentions: Sequence[DateMention], words: Evidence) -> list[DateMention]:
    """Those that are one day; where something is moved "from Tuesday to Thursday" the later one, though it reads as a span."""
    moved = {hit.sentence for hit in words.firm("update")}
    folded = words.sentences.folded
    days: list[DateMention] = []
    for mention in mentions:
        sentence = words.sentences.at(mention.begin)
        if mention.kind == "range" and (
            sentence in moved or _SHIFTS.search(folded, words.sentences.items[sentence].begin, mention.begin)
        ):
            days.append(replace(mention, earliest=mention.latest, kind="day"))
        elif _is_day(mention, folded) and not _is_hour_of(mention, mentions, folded):
            days.append(mention)
    return [_named_again(day, days) for day in days]


_NOON = lazy_pattern(rf"(?:{any_of('moments.noon')})")


def _is_hour_of(mention: DateMention, mentions: Sequence[DateMention], folded: str) -> bool:
    """A noon that is the hour of a day beside it, and not today's: "midday next Monday"."""
    return _NOON.fullmatch(folded, mention.begin, mention.end) is not None and any(
        0 <= other.begin - mention.end <= _DASH_AND_WORD or 0 <= mention.begin - other.end <= _DASH_AND_WORD for other in mentions
    )


def _named_again(day: DateMention, days: Sequence[DateMention]) -> DateMention:
    """A bare weekday that is the one of a date named before it: "on the 8th. So: Tuesday at 10"."""
    if day.kind != "weekday":
        return day
    same = (
        other
        for other in days
        if other.end <= day.begin
        and other.kind != "weekday"
        and other.latest > day.latest
        and other.latest.weekday() == day.latest.weekday()
    )
    named = next(same, None)
    return replace(day, earliest=named.latest, latest=named.latest) if named else day


def _all_times(folded: str, languages: Sequence[str], days: Sequence[DateMention]) -> list[TimeMention]:
    times: list[TimeMention] = []
    for code in languages:
        for said in find_times(folded, code, [(day.begin, day.end) for day in days]):
            inside = any(day.begin < said.end and said.begin < day.end for day in days)
            if not inside and not any(other.begin < said.end and said.begin < other.end for other in times):
                times.append(said)
    return sorted(times, key=lambda said: said.begin)


_EARLIEST = 7
_HALF = lazy_pattern(r"[ap]\.?\s?m\b|noon")
_IN_THE_MORNING = lazy_pattern(rf"\s{{1,3}}(?:{any_of('moments.in_the_morning')})\b")
_BARE = lazy_pattern(r"[1-6](?::[0-5]\d)?(?!\d|[.:h]\d|h)(?!\s{0,2}[ap]\.?\s?m)")


_WITH_DOTS = "en"  # who writes "6.30" there counts to twelve


def _by_day(said: TimeMention, folded: str, *, dotted: bool) -> TimeMention:
    """Nobody talks at two in the night: a bare "at 2" or "4:00" is the afternoon's."""
    in_words = folded[said.begin].isalpha() and said.start.hour < _EARLIEST
    bare = in_words or _BARE.match(folded, said.begin) or (dotted and _DOTTED.match(folded, said.begin))
    if said.start.hour >= 12 or not bare or _HALF.search(folded[said.begin : said.end]):
        return said
    if _IN_THE_MORNING.match(folded, said.end):
        return said
    until = said.until.replace(hour=said.until.hour + 12) if said.until and said.until.hour < 12 else said.until
    return TimeMention(said.begin, said.end, said.start.replace(hour=said.start.hour + 12), until)


_DOTTED = lazy_pattern(r"[1-6]\.[0-5]\d(?!\d|[.:]\d|\s?h|\s{0,2}[ap]\.?\s?m)")


_SHIFT = lazy_pattern(
    rf"\b(?:{any_of('moments.shift')})\b(?:(?!\b(?:{any_of('moments.shift_to')})\b)[^.!?:\n]){{0,70}}\b(?:{any_of('moments.shift_from')})\s{{1,2}}(?:{any_of('moments.shift_article')}\s)?$"
)


def _moved_to(said: TimeMention, folded: str) -> TimeMention:
    """What reads as a span is a change where something is moved "from 1pm to 2pm"."""
    if said.until is None or not _SHIFT.search(folded[max(0, said.begin - 110) : said.begin]):
        return said
    return TimeMention(said.begin, said.end, said.until, None)


_ON_DAY = lazy_pattern(r"[ ]?(?:[A-Z]{2,5}|\([^()\n]{1,60}\))?[ ,·|–-]{0,3}[^\W\d]{0,4}[ ]")


_NEXT_SENTENCE_FOLDED = lazy_pattern(r"[.!?]\s{1,3}(?=\w)")
_NEXT_SENTENCE = lazy_pattern(r"\n\n|[.!?]\s{1,3}(?=[A-ZÀ-ÖØ-Þ¿¡])")  # "Please arrive at 2:45pm. Your interview on Thursday ..."


def _day_of(said: TimeMention, days: Sequence[DateMention], text: str) -> DateMention | None:
    before = [day for day in days if day.end <= said.begin]
    after = [day for day in days if day.begin >= said.end]
    near_after = (
        after[0]
        if after and after[0].begin - said.end <= _REACH_OF_DAY and not _NEXT_SENTENCE.search(text, said.end, after[0].begin)
        else None
    )
    if before:
        gap = text[before[-1].end : said.begin]
        if "\n" in gap and near_after is not None and near_after.begin - said.end <= _DASH:
            return near_after  # "11:00am - Friday", below the line of another day
        if "\n" in gap and near_after is not None and _ON_DAY.fullmatch(text, said.end, near_after.begin):
            return near_after  # "9:00am - 10:00am (Eastern Time) on Tuesday", below "Updated Date & Time"
        if len(gap) <= 40 or near_after is None:
            return before[-1] if len(gap) <= _NEAR * 2 else None
    return near_after


def is_choice(words: Evidence, moments: list[Moment]) -> bool:
    """Several times on several days are slots to choose from; so are several on one day, or half a day, where the text asks to choose."""
    if len({moment.day for moment in moments}) > 1:
        return True
    if words.has("slots") and any(
        moment.time.until and moment.time.until.hour - moment.time.start.hour >= _HALF_A_DAY for moment in moments
    ):
        return True
    starts = {moment.time.start for moment in moments}
    return len(starts) > 1 and words.has("slots") and not (words.firm("confirmed") and _is_plan(moments))


def _is_plan(moments: Sequence[Moment]) -> bool:
    """Talks one after the other, each until the next begins."""
    return all(
        first.time.until is not None and first.time.until <= second.time.start
        for first, second in pairwise(sorted(moments, key=lambda moment: moment.time.start))
    )


_OR = lazy_pattern(rf"[\s,(]{{1,3}}(?:{any_of('moments.or')})[\s,]{{1,3}}(?:{any_of('moments.or_on')})?\s{{0,3}}")


def are_alternatives(days: Sequence[DateMention], moments: Sequence[Moment], folded: str) -> bool:
    """Two days with an "or" between: the time may be told for both at once."""
    stand = {moment.day for moment in moments}
    return any(
        (first.latest in stand or second.latest in stand) and _OR.fullmatch(folded[first.end : second.begin])
        for first, second in pairwise(days)
    )

"""The days of one sentence, where "the following Monday" and "within three days of that" may count from a day that is named beside them.

Theory: a length of time counts from the day of writing ("within two days") unless something else is named that it counts from: a day ("two days later", "within a week of 27 November"), a stage whose
day is told beside it ("within five days of the closing date"), or what they do first ("the board meets on 3 December. We will then inform everybody within two days"). To count from today there is too early.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from daemon.reading.dates import DateMention, Length, find_dates, find_lengths
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.which_day import NO_DAY

_REACH = 2  # sentences before
_LENGTHS = ("within", "in")
_LONGEST_LABEL = 90


def _behind(words: str) -> str:
    return rf"[\s,]{{1,3}}(?:{words})".replace(" ", r"\s{1,3}")


_OF_THAT = lazy_pattern(_behind(any_of("told_days.of_that")) + r"\b")
_OF_STAGE = lazy_pattern(_behind(any_of("told_days.of_stage")) + r"\b")
_OF_A_DAY = lazy_pattern(_behind(any_of("told_days.of_a_day")))
_STAGE = lazy_pattern(rf"\b(?:{any_of('told_days.stage')})\b")
_THEN = lazy_pattern(rf"\b(?:{any_of('promises.afterwards')})\b")
ANSWER_TIME = lazy_pattern(
    rf"\b(?:{any_of('promises.answer_time')})\b(?:(?!\b(?:{any_of('promises.reader')})\b)[^.:;!?\n]){{0,40}}(?::|=|\s[–-]|\b(?:{any_of('promises.lasts')}))\s{{1,3}}(?:(?:{any_of('promises.about')})\s{{1,3}}){{0,2}}".replace(
        " ", r"\s{1,3}"
    )
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Where days are looked for, and what they are relative to."""

    words: Evidence
    index: int
    reference: date
    holidays: frozenset[date]

    def named_in(self, text: str, after: date | None = None) -> tuple[DateMention, ...]:
        return find_dates(text, reference=self.reference, languages=self.words.languages, holidays=self.holidays, after=after)

    def named_before(self) -> tuple[DateMention, str] | None:
        """The day named last in the sentences before, and its sentence."""
        for before in reversed(self.words.sentences.items[max(0, self.index - _REACH) : self.index]):
            named = [mention for mention in self.named_in(before.text) if mention.end - mention.begin > NO_DAY]
            if named:
                return named[-1], before.folded
        return None

    def named_next(self) -> date | None:
        """The one day that the sentence behind names: "ten days after the interview. Yours was on the 17th"."""
        behind = self.words.sentences.items[self.index + 1 : self.index + 2]
        named = [mention for item in behind for mention in self.named_in(item.text)]
        return named[0].latest if len(named) == 1 and named[0].earliest == named[0].latest else None


def days_told(words: Evidence, index: int, *, reference: date, holidays: frozenset[date]) -> tuple[DateMention, ...]:
    """Every day or time frame that sentence ``index`` names; see ``find_dates``."""
    telling = _Telling(words, index, reference, holidays)
    item = words.sentences.items[index]
    told = telling.named_in(item.text)
    if any(mention.follows for mention in told):
        before = telling.named_before()
        told = telling.named_in(item.text, before[0].latest) if before is not None else told
    for length in find_lengths(item.text, words.languages):
        counted = _counted(telling, item.folded, length, told)
        if counted is not None:
            apart = (mention for mention in told if mention.end <= counted.begin or counted.end <= mention.begin)
            told = tuple(sorted((*apart, counted), key=lambda mention: mention.begin))
    return told


def _counted(telling: _Telling, folded: str, length: Length, told: Sequence[DateMention]) -> DateMention | None:
    """``length`` as it counts from something named; None where it counts from the day of writing, or is no time frame at all."""
    frame = next((mention for mention in told if mention.begin < length.end and length.begin < mention.end), None)
    if frame is not None and frame.kind not in _LENGTHS:
        return None
    begin, end = (length.begin, length.end) if frame is None else (frame.begin, max(frame.end, length.end))
    base, end = _base(telling, folded, (begin, end), told, is_frame=frame is not None)
    if base is not None:
        latest = length.after(base, telling.holidays)
        return None if latest is None else DateMention(begin, end, None, latest, None, "in", follows=True)
    if frame is None and any(label.end() == begin for label in ANSWER_TIME.finditer(folded, max(0, begin - _LONGEST_LABEL), begin)):
        latest = length.after(telling.reference, telling.holidays)
        return None if latest is None else DateMention(begin, end, telling.reference, latest, None, "within")
    if frame is None:
        return None
    return _after_stage(telling, folded, length, frame, told)


def _base(
    telling: _Telling, folded: str, place: tuple[int, int], told: Sequence[DateMention], *, is_frame: bool
) -> tuple[date | None, int]:
    """The day that words behind a length point at, and where they end: "two days later", "within a week of the deadline (27 November)"."""
    begin, end = place
    that, stage = _OF_THAT.match(folded, end), _OF_STAGE.match(folded, end)
    for other in told if that is None else ():
        if end <= other.begin and (is_frame or other.kind in ("day", "weekday")) and _OF_A_DAY.fullmatch(folded, end, other.begin):
            return other.latest, other.end
    here = [other for other in told if other.end <= begin and other.end - other.begin > NO_DAY and other.kind not in _LENGTHS]
    if that is not None:
        before = telling.named_before() if not here else None
        base = here[-1].latest if here else before[0].latest if before is not None else None
        return base, that.end() if base is not None else end
    if stage is not None:
        before = telling.named_before()
        if here and _STAGE.search(folded, 0, begin):
            return here[-1].latest, stage.end()
        if before is not None and _STAGE.search(before[1]):
            return before[0].latest, stage.end()
        following = telling.named_next()
        return following, stage.end() if following is not None else end
    return None, end


def _after_stage(
    telling: _Telling, folded: str, length: Length, frame: DateMention, told: Sequence[DateMention]
) -> DateMention | None:
    """``frame`` as it counts from what they do first, where that is named before it with its day and would not be over by then."""
    here = [other for other in told if other.end <= frame.begin and other.end - other.begin > NO_DAY]
    first, said = (here[-1], folded[: frame.begin]) if here else telling.named_before() or (None, "")
    if first is None or first.latest <= telling.reference or first.kind in _LENGTHS or first.kind in ("until", "through"):
        return None
    then = _THEN.search(folded, 0, min(len(folded), frame.end + NO_DAY + 12)) is not None
    if not _STAGE.search(said) or not (then or frame.latest <= first.latest):
        return None
    latest = length.after(first.latest, telling.holidays)
    return None if latest is None else replace(frame, earliest=None, latest=latest, kind="in", follows=True)

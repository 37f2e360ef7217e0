"""Which of the times that a text tells stand, once those are left out that it moves, puts off, calls off or names as the old ones."""

from collections.abc import Sequence

from daemon.reading.dates import DateMention
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.moments import Moment
from daemon.reading.meaning.put_off import is_put_off
from daemon.reading.meaning.retimed import leads_on

_FAILS = lazy_pattern(rf"[^.!?;:\n]{{0,30}}?(?<![\w'])(?:{any_of('moments.fails')})".replace(" ", r"\s{1,3}"))
# "Not at 4 but at half past".
_NOT_AT = lazy_pattern(rf"\b(?:{any_of('moments.not_at')})\s{{1,3}}(?:(?:{any_of('moments.not_at_joint')})\s{{1,3}})?$")
_UNLESS = lazy_pattern(rf"\b(?:{any_of('moments.unless')})\b")
_AWAY = lazy_pattern(rf"\b(?:{any_of('moments.away')})\s{{1,3}}(?:$|(?=\w))")
_CANNOT = lazy_pattern(rf"(?<![\w'])(?:{any_of('moments.cannot')})\s{{1,3}}\Z".replace(" ", r"\s{1,3}"))
_CANNOT_THEN = lazy_pattern(rf",?\s{{1,3}}(?:{any_of('moments.cannot_then')})(?!\w)".replace(" ", r"\s{1,3}"))
_REACH_OF_NOT = 24


def standing(moments: list[Moment], words: Evidence, days: Sequence[DateMention] = ()) -> list[Moment]:
    """Without those that a sentence calls off or moves; what it moves to stands after the word for it: "Thursday at 10 is moved to Friday at 11"."""
    called_off = {hit.sentence for hit in words.firm("cancellation")}
    moves = words.firm("update")
    standing: list[Moment] = []
    for moment in moments:
        sentence = words.sentences.at(moment.begin)
        moved = [hit for hit in moves if hit.sentence == sentence]
        later = [
            other
            for other in moments
            if other.begin > moment.begin and not other.old and words.sentences.at(other.begin) == sentence
        ]
        away = bool(moved and later and any(_leaves(words.sentences.folded, at) for at in (moment.begin, moment.time.begin)))
        led_on = bool(moved) and any(
            leads_on(words.sentences.folded[moment.end : other.begin]) for other in later if other.day != moment.day
        )
        replaced = away or led_on or any(moment.begin < hit.end <= other.begin for hit in moved for other in later)
        dropped = sentence in called_off and not any(hit.begin <= moment.begin for hit in moved)
        left = bool(moves) and not moment.new and is_put_off(moment, moments, words, days)
        gone = _falls_through(moment, words) or _denied(moment, moments, words) or _cannot_be(moment, moments, words)
        if not (replaced or dropped or left or gone):
            standing.append(moment)
    return standing


def _denied(moment: Moment, moments: Sequence[Moment], words: Evidence) -> bool:
    """Whether another hour of its sentence is named instead: "not at 4 but at half past"."""
    begin = moment.time.begin
    instead = any(
        other.time.begin > begin and words.sentences.at(other.time.begin) - words.sentences.at(begin) <= 1 for other in moments
    )
    return instead and _NOT_AT.search(words.sentences.folded[max(0, begin - _REACH_OF_NOT) : begin]) is not None


def _cannot_be(moment: Moment, moments: Sequence[Moment], words: Evidence) -> bool:
    """Whether somebody can't come then, and another time is told after it: "I can't make Monday at 9. Let's do Thursday at 2"."""
    item = words.sentences.items[words.sentences.at(moment.begin)]
    if not any(other.time.begin > moment.time.begin and other.time.start != moment.time.start for other in moments):
        return False
    folded = words.sentences.folded
    return (
        _CANNOT.search(folded, item.begin, moment.begin) is not None or _CANNOT_THEN.match(folded, moment.end, item.end) is not None
    ) and _UNLESS.search(folded, item.begin, moment.end) is None


def _falls_through(moment: Moment, words: Evidence) -> bool:
    """Whether its sentence says that nothing comes of it: "tomorrow at 3 isn't going to work"; not if it only may be so."""
    items = words.sentences.items
    sentence = items[words.sentences.at(moment.begin)]
    return (
        _FAILS.match(words.sentences.folded, moment.end, sentence.end) is not None
        and _UNLESS.search(words.sentences.folded, sentence.begin, moment.end) is None
    )


def _leaves(folded: str, begin: int) -> bool:
    return bool(_AWAY.match(folded, begin) or _AWAY.search(folded[max(0, begin - 9) : begin]))


def current(moments: list[Moment], days: Sequence[DateMention] = ()) -> list[Moment]:
    """Without those the text itself calls old: "moved from Tuesday at 2 to Thursday at 3", "Before: ... Now: ...".

    None where a day without an hour takes the place of the only one: "instead of Thursday at 11, could we do Monday?".
    """
    fresh = [moment for moment in moments if moment.new and not moment.old]
    if fresh and len({moment.day for moment in moments}) > 1:
        return fresh
    standing = [moment for moment in moments if not moment.old]
    if standing or any(day.begin > moments[-1].end and day.latest > moments[-1].day for day in days if moments):
        return standing
    return moments[-1:]

"""The time frame in which *they* said they will act (E10): the sentence, and its first and last day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import any_of, likeliest_languages
from daemon.reading.meaning.other_days import is_of_something_else
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.sentences import split
from daemon.reading.meaning.told_days import days_told
from daemon.reading.values import Promise

_JOINT = lazy_pattern(rf"\b(?:{any_of('promises.joint')})\b|[,;:-]")
_FOR_TIME = lazy_pattern(rf"(?:{any_of('promises.for_time')})")
_THEN = lazy_pattern(rf"\b(?:{any_of('promises.then')})\b")
_AFTERWARDS = lazy_pattern(rf"(?:\w{{1,3}} )?(?:{any_of('promises.afterwards')})\b")
_APPOSED = lazy_pattern(rf"[\s,(-]{{1,4}}(?P<said>{any_of('promises.apposed')})?[\s,]{{0,2}}")
_BY = lazy_pattern(rf"\b(?:{any_of('promises.by')})\b[^,.;]{{0,20}}\Z")
_AT_LATEST = lazy_pattern(rf"[^,.;]{{0,14}}\b(?:{any_of('promises.at_latest')})\b")
_OR = frozenset(any_of("promises.or").split("|"))
_NEXT_DAY = lazy_pattern(rf"(?:{any_of('promises.next_day')})")
_DAY_AFTER = lazy_pattern(rf"(?:{any_of('promises.day_after')})\b")
_NAMES = lazy_pattern(any_of("promises.names"))  # "Thursday's interview"
_THAT_WEEK = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('promises.that_week')})\b")
_SAME_BREATH = 90
_DECIDES = lazy_pattern(rf"\b(?:{any_of('promises.decides')})")
_TELLS = lazy_pattern(rf"\b(?:{any_of('promises.tells')})")
_ASKS_FOR_TIME = lazy_pattern(
    rf"\b(?:{any_of('promises.give')})[ -]?(?:{any_of('promises.give_whom')})? (?:[\w']{{1,12}} ){{0,3}}(?:{any_of('promises.give_until')})\b(?![^,;.]{{0,48}}\b(?:{any_of('promises.give_not')})\b)"
)
# A day that is past, or that others count from: "on Tuesday you impressed us all", "within two months of the closing date".
_NOT_AHEAD = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('promises.was_day')}|{any_of('promises.counted_from')})")
# "Please expect an answer by the middle of the month" asks for nothing.
_EXPECTS = lazy_pattern(rf"(?:{any_of('promises.expects')})\b")
_DENIES = lazy_pattern(rf"\b(?:{any_of('promises.denies')})\b")
# What is told is told now: "I am pleased to inform you that you are expected on the 26th"; what is decided is past: "we have decided not to host it this year".
_TOLD_NOW = lazy_pattern(rf"\b(?:{any_of('promises.told_now')})")
_DONE = lazy_pattern(rf"(?:{any_of('promises.done')})\Z")
_ONCE_DONE = lazy_pattern(rf"\b(?:{any_of('promises.once_done')})\b")
_REACH_OF_HAVE = 24
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_NO_DAY = 2  # "so" is no Sunday, "mo" no Monday, unless "bis" or a full stop stands with it
_LONGEST_AHEAD = 200
_MOST_SENTENCES = 12
_MOST_CUES = 6
_LONGEST_NOTE = 4_000
_NOT_THEIRS = ("deadline", "ask", "slots", "invitation", "confirmed", "next_step", "update", "cancellation", "offer")


def find_promise(words: Evidence, *, reference: date, holidays: frozenset[date], plainly: bool = False) -> Promise | None:
    """The first promise with a time frame that ends on or after ``reference``, the day the mail was written in its sender's zone.

    What they will tell the reader counts before what they do among themselves ("the panel meets on Monday"). ``plainly``: the mail is
    about an application beyond doubt, so that a day to come beside a word for their answer is enough, whoever is to say it.
    """
    tell, work = (
        _Terms(theirs, "deadline", by_clause=False, reference=reference, holidays=holidays)
        for theirs in (("commit", "silence_means_no"), ("working",))
    )
    found = _first(words, tell) or _first(words, work)
    if found is None and plainly:
        loose = _Terms(("answer",), "deadline", by_clause=False, reference=reference, holidays=holidays, loosely=True)
        found = _first(words, loose)
    return found


def promise_in_words(text: str, *, reference: date, holidays: frozenset[date]) -> Promise | None:
    """The time frame in which *they* will act, as the user notes it: "They said they would decide by the end of next week".

    ``reference``: the day of the note in the user's zone. In any of the known languages; what the user has to do themselves
    ("I have to answer by Friday") is no promise. Never raises.
    """
    words = Evidence(split(text[:_LONGEST_NOTE]), likeliest_languages(text), Manner.NOTE)
    return _first(
        words, _Terms(("noted", "commit", "silence_means_no"), "mine", by_clause=True, reference=reference, holidays=holidays)
    )


@dataclass(frozen=True, slots=True)
class _Terms:
    """The signals that tell of their acting, the one that tells of the reader's, and what dates are relative to.

    ``by_clause``: their verb has to begin a clause of its own to stand against the reader's ("I have to answer by Friday").
    ``loosely``: a word for an answer says nothing of who acts, so the sentence must not ask, invite or set a condition.
    """

    theirs: tuple[str, ...]
    readers: str
    by_clause: bool
    reference: date
    holidays: frozenset[date]
    loosely: bool = False


def _first(words: Evidence, terms: _Terms) -> Promise | None:
    """The last day of the first sentence that promises; of one that says when nothing will come only where no other does.

    Of "we decide on Tuesday" and "you will hear from us by Friday" the second counts: until then there is nothing to ask for.
    """
    denied: Promise | None = None
    decided: Promise | None = None
    for cues in _cues(words, terms):
        promises = [promise for cue in cues if (promise := _promise(words, cue, terms)) is not None]
        if not promises:
            continue
        latest = max(promises, key=lambda promise: promise.latest)
        if latest.latest == terms.reference and any(_denied(words, cue) for cue in cues):
            continue
        if all(_denied(words, cue) for cue in cues):
            denied = denied or latest
        elif all(_decides_only(words, cue) for cue in cues):
            decided = decided or latest
        else:
            return latest if decided is None else _told_after(decided, latest)
    return decided or denied


def _told_after(decided: Promise, told: Promise) -> Promise:
    """Nobody tells before they have decided: "we decide on Tuesday, you will hear by Friday", said on a Wednesday, is the Friday after."""
    if told.latest >= decided.latest:
        return told
    week_later = told.latest + _WEEK
    return replace(told, earliest=None, latest=week_later) if week_later >= decided.latest else decided


def _decides_only(words: Evidence, hit: Hit) -> bool:
    """They say when they make up their minds, and not when they will tell."""
    said = words.sentences.folded[hit.begin : hit.end]
    return _DECIDES.search(said) is not None and _TELLS.search(said) is None


def _denied(words: Evidence, hit: Hit) -> bool:
    """They say when they will not act: "I cannot tell anybody anything before the 10th"."""
    begin = max(words.sentences.items[hit.sentence].begin, hit.begin - 24)
    return _DENIES.search(words.sentences.folded, begin, hit.end) is not None


def _cues(words: Evidence, terms: _Terms) -> list[list[Hit]]:
    """The cues of each sentence; an "if you hear nothing within" counts though it is a condition."""
    cues: dict[int, list[Hit]] = {}
    other = {hit.sentence for signal in _NOT_THEIRS for hit in words.hits(signal)} if terms.loosely else frozenset[int]()
    for hit in (hit for signal in terms.theirs for hit in words.hits(signal)):
        if hit.sentence not in other and not (terms.loosely and _under_condition(words, hit)) and not _is_past(words, hit):
            cues.setdefault(hit.sentence, []).append(hit)
    return [sorted(cues[index], key=lambda hit: hit.begin)[:_MOST_CUES] for index in sorted(cues)][:_MOST_SENTENCES]


def _is_past(words: Evidence, hit: Hit) -> bool:
    """They tell it in this very sentence, or have done it; "once we have decided" is to come."""
    folded, begin = words.sentences.folded, words.sentences.items[hit.sentence].begin
    end = begin + len(words.sentences.items[hit.sentence].folded)
    if any(told.start() < hit.end <= told.end() + 1 for told in _TOLD_NOW.finditer(folded, begin, end)):
        return True
    return (
        _DONE.search(folded[max(begin, hit.begin - _REACH_OF_HAVE) : hit.end]) is not None
        and _ONCE_DONE.search(folded, begin, hit.end) is None
    )


def _under_condition(words: Evidence, hit: Hit) -> bool:
    """An "if" before it; "I will tell you whether" sets none."""
    return any(other.sentence == hit.sentence and other.begin <= hit.begin for other in words.hits("conditional"))


def _promise(words: Evidence, hit: Hit, terms: _Terms) -> Promise | None:
    sentence = words.sentences.items[hit.sentence]
    mentions = days_told(words, hit.sentence, reference=terms.reference, holidays=terms.holidays)
    begin = hit.begin - sentence.begin
    fitting = [mention for mention in mentions if _fits(words, hit, mention, sentence.begin, terms)]
    after = [mention for mention in fitting if mention.end > begin and mention.begin >= begin]
    before = [mention for mention in fitting if mention.begin < begin]
    chosen = _restated(sentence.folded, after, terms.reference) if after else (before[-1] if before else None)
    next_day = _DAY_AFTER.search(sentence.folded) is not None
    if chosen is None and hit.sentence and (next_day or _THEN.search(sentence.folded)):
        chosen = _said_before(words, hit, terms)
        chosen = replace(chosen, latest=chosen.latest + _DAY) if chosen and next_day else chosen
    if chosen is None:
        return None
    chosen = _day_after(sentence.folded, chosen, mentions)
    chosen = _in_said_week(words, hit, chosen, terms)
    latest = max((mention.latest for mention in after if _alternative(sentence.folded, chosen, mention)), default=chosen.latest)
    return Promise(quote=words.sentence(hit), earliest=chosen.earliest, latest=latest)


def _said_before(words: Evidence, hit: Hit, terms: _Terms) -> DateMention | None:
    """The day of the sentence before, which "then" and "that same day" point at: "She is in on the 1st. You will hear then"."""
    before = words.sentences.items[hit.sentence - 1]
    mentions = find_dates(before.text, reference=terms.reference, languages=words.languages, holidays=terms.holidays)
    asked = {other.sentence for other in words.hits(terms.readers)}
    ahead = [mention for mention in mentions if mention.latest >= terms.reference and mention.at is None]
    return ahead[-1] if ahead and hit.sentence - 1 not in asked and not _asks_only(words, hit) else None


def _restated(folded: str, after: list[DateMention], today: date) -> DateMention:
    """The first, or what names it anew: of "before the break, by 18 December at the latest" the second. None names today."""
    first = after[0]
    if len(after) > 1 and _NEXT_DAY.match(folded, first.begin) and _APPOSED.fullmatch(folded[first.end : after[1].begin]):
        return after[1]
    for other in after[1:2]:
        joint = _APPOSED.fullmatch(folded[first.end : other.begin])
        named_anew = joint is not None and (other.latest <= first.latest or joint["said"] is not None)
        if other.kind in ("by", "day") and today < other.latest and named_anew:
            return other
    return first


def _day_after(folded: str, chosen: DateMention, mentions: Sequence[DateMention]) -> DateMention:
    """The day that follows the one named before it: of "the panel meets on 3 December, you will hear the day after" the 4th."""
    relative = _DAY_AFTER.match(folded, chosen.begin)
    named = [one for one in mentions if one.end <= chosen.begin] if relative else [chosen]
    if not named or named[-1].earliest not in (None, named[-1].latest):
        return chosen
    day = named[-1]
    after = relative or _DAY_AFTER.search(folded, day.end, day.end + _SAME_BREATH)
    if after is None:
        return chosen
    next_day = day.latest + _DAY
    return replace(chosen, begin=after.start(), end=after.end(), earliest=next_day, latest=next_day)


def _in_said_week(words: Evidence, hit: Hit, chosen: DateMention, terms: _Terms) -> DateMention:
    """A bare weekday after a week that was said: of "we finish next week. After that, by Friday, ..." it is the Friday of that week."""
    if chosen.kind not in ("weekday", "by", "until"):
        return chosen
    sentence = words.sentences.items[hit.sentence]
    said = sentence.text[: chosen.begin]
    if hit.sentence and (_AFTERWARDS.match(sentence.folded) or _THAT_WEEK.match(sentence.folded, chosen.end)):
        said = words.sentences.items[hit.sentence - 1].text + "\n" + said
    weeks = [
        week
        for week in find_dates(said, reference=terms.reference, languages=words.languages)
        if week.kind == "period" and week.earliest and week.earliest > chosen.latest and week.latest - week.earliest < _WEEK
    ]
    if not weeks or weeks[-1].earliest is None:
        return _not_before(said, chosen, words, terms)
    before = weeks[-1].earliest - timedelta(days=1)
    again = find_dates(sentence.text, reference=before, languages=words.languages, holidays=terms.holidays)
    same = next((other for other in again if other.begin == chosen.begin), chosen)
    return same if same.latest > chosen.latest and same.latest.weekday() == chosen.latest.weekday() else chosen


def _not_before(said: str, chosen: DateMention, words: Evidence, terms: _Terms) -> DateMention:
    """Of "we meet on Thursday next week and tell you on Friday" the Friday of that week."""
    named = [
        day.latest
        for day in find_dates(said, reference=terms.reference, languages=words.languages)
        if day.earliest == day.latest and day.end - day.begin > _NO_DAY
    ]
    if not named or chosen.earliest not in (None, chosen.latest) or not timedelta() < named[-1] - chosen.latest < 2 * _WEEK:
        return chosen
    later = chosen.latest
    while later < named[-1]:
        later += _WEEK
    return replace(chosen, earliest=chosen.earliest and later, latest=later)


def _alternative(folded: str, first: DateMention, other: DateMention) -> bool:
    """Whether ``other`` is said as a choice: of "Friday or early next week" the later one is the last day."""
    between = folded[first.end : other.begin]
    return first is other or (len(between) <= 12 and bool(set(between.split()) & _OR))


def _fits(words: Evidence, hit: Hit, mention: DateMention, offset: int, terms: _Terms) -> bool:
    reference = terms.reference
    if mention.end - mention.begin <= _NO_DAY:
        return False
    if _NOT_AHEAD.match(words.sentences.folded, mention.end + offset):
        return False
    if is_of_something_else(words, hit, mention, offset, today=reference):
        return False
    if mention.latest < reference + timedelta(days=terms.loosely) or (mention.latest - reference).days > _LONGEST_AHEAD:
        return False
    if mention.kind in ("day", "weekday") and _NAMES.match(words.sentences.folded, mention.end + offset):
        return False
    place = mention.begin + offset
    if mention.at is not None and mention.kind in ("day", "weekday") and mention.latest != reference:
        folded = words.sentences.folded
        if not _BY.search(folded, max(0, place - 24), place) and not _AT_LATEST.match(folded, mention.end + offset):
            return False
    asked = _ASKS_FOR_TIME.search(words.sentences.items[hit.sentence].folded)
    if asked is not None and asked.end() <= mention.end:
        return not _asks_only(words, hit)
    for other in words.hits(terms.readers):
        if other.sentence == hit.sentence and other.begin <= place and not _separated(words, other, place, hit, terms):
            return False
    return not _asks_only(words, hit)


def _separated(words: Evidence, deadline: Hit, place: int, hit: Hit, terms: _Terms) -> bool:
    """A new clause with their own verb stands between the request and the date."""
    if (hit.end <= deadline.begin and place <= hit.begin) or (
        hit.begin <= deadline.begin and _EXPECTS.match(words.sentences.folded, hit.begin)
    ):
        return True
    if ";" in words.sentences.folded[deadline.end : place]:
        return True
    between = words.sentences.folded[deadline.end : hit.begin]
    if not deadline.end <= hit.begin <= place:
        return False
    if terms.by_clause:
        return any(sign in between for sign in ",;:-")
    return bool(_JOINT.search(between)) or bool(_FOR_TIME.match(words.sentences.folded, hit.begin))


def _asks_only(words: Evidence, hit: Hit) -> bool:
    sentence = words.sentences.items[hit.sentence].folded.rstrip()
    return sentence.endswith("?")

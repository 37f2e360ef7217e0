"""The time frame in which *they* said they will act (E10): the sentence, and its first and last day."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.answer_labels import labelled
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.language import Manner
from daemon.reading.meaning.languages import any_of, likeliest_languages
from daemon.reading.meaning.other_days import is_of_a_thing, is_of_something_else, tells_of_a_thing
from daemon.reading.meaning.past import is_past
from daemon.reading.meaning.phrasebook import Hit
from daemon.reading.meaning.promise_cues import (
    DENIES,
    REACH_OF_DENIAL,
    decides_only,
    denied,
    is_courtesy,
    meets_only,
    only_told,
    under_condition,
)
from daemon.reading.meaning.said_week import in_said_week
from daemon.reading.meaning.sentences import split
from daemon.reading.meaning.told_days import days_told
from daemon.reading.meaning.which_day import (
    AT_LATEST,
    NO_DAY,
    day_after,
    end_of_that_week,
    is_alternative,
    is_day_after,
    is_no_day,
    once_back,
    restated,
    says_day_after,
    says_straight_after,
    told_by,
    without_asked,
    without_end_of_day,
)
from daemon.reading.values import Promise

_JOINT = lazy_pattern(rf"\b(?:{any_of('promises.joint')})\b|[,;:-]")
_FOR_TIME = lazy_pattern(rf"(?:{any_of('promises.for_time')})")
_THEN = lazy_pattern(rf"\b(?:{any_of('promises.then')})\b")
_BY = lazy_pattern(rf"\b(?:{any_of('promises.by')})\b[^,.;]{{0,20}}\Z")
_NAMES = lazy_pattern(any_of("promises.names"))  # "Thursday's interview"
_ASKS_FOR_TIME = lazy_pattern(
    rf"\b(?:{any_of('promises.give')})[ -]?(?:{any_of('promises.give_whom')})? (?:(?!(?:{any_of('promises.give_not')})\b)[\w']{{1,12}} ){{0,3}}(?:{any_of('promises.give_until')})\b(?!(?:[^,;.]|(?<=\d)\.){{0,48}}\b(?:{any_of('promises.give_not')})\b)"
)
# A day that is past, or that others count from: "on Tuesday you impressed us all", "within two months of the closing date".
_NOT_AHEAD = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('promises.was_day')}|{any_of('promises.counted_from')})")
# "Please expect an answer by the middle of the month" asks for nothing.
_EXPECTS = lazy_pattern(rf"(?:{any_of('promises.expects')})\b")
_TAG = lazy_pattern(rf",\s{{0,2}}¿?\s{{0,2}}(?:{any_of('promises.tag')})\s{{0,2}}\?\Z")  # "I'll ring you on Friday, ok?" tells
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_LONGEST_AHEAD = 200
_AMONG_THEM = ("working",)
_MOST_SENTENCES = 12
_MOST_CUES = 6
_LONGEST_NOTE = 4_000
_NOT_THEIRS = ("deadline", "ask", "slots", "invitation", "confirmed", "courtesy", "next_step", "update", "cancellation", "offer")


def find_promise(words: Evidence, *, reference: date, holidays: frozenset[date], plainly: bool = False) -> Promise | None:
    """The first promise with a time frame that ends on or after ``reference``, the day the mail was written in its sender's zone.

    What they will tell the reader counts before what they do among themselves ("the panel meets on Monday"). ``plainly``: the mail is
    about an application beyond doubt, so that a day to come beside a word for their answer is enough, whoever is to say it.
    """
    tell, work = (
        _Terms(theirs, "deadline", by_clause=False, reference=reference, holidays=holidays)
        for theirs in (("commit", "silence_means_no"), _AMONG_THEM)
    )
    found = _first(words, tell) or _first(words, work)
    if not plainly or (found is not None and found.tells):
        return None if found is None else found.promise
    loose = _Terms(("answer",), "deadline", by_clause=False, reference=reference, holidays=holidays, loosely=True)
    told = _first(words, loose)
    if found is None or told is None:
        either = found or told
        return None if either is None else either.promise
    return told.promise if told.tells and told.promise.latest > found.promise.latest else found.promise


def promise_in_words(text: str, *, reference: date, holidays: frozenset[date]) -> Promise | None:
    """The time frame in which *they* will act, as the user notes it: "They said they would decide by the end of next week".

    ``reference``: the day of the note in the user's zone. In any of the known languages; what the user has to do themselves
    ("I have to answer by Friday") is no promise. Never raises.
    """
    words = Evidence(split(text[:_LONGEST_NOTE]), likeliest_languages(text), Manner.NOTE)
    terms = _Terms(("noted", "commit", "silence_means_no"), "mine", by_clause=True, reference=reference, holidays=holidays)
    found = _first(words, terms)
    return None if found is None else found.promise


def promise_of_sentence(words: Evidence, index: int, *, reference: date, holidays: frozenset[date]) -> Promise | None:
    """The time frame that sentence ``index`` names, as one that it promises though no known word of it says so; see ``find_promise``.

    What looks back on a talk ("I enjoyed our call on Thursday") promises nothing, nor does a meeting of theirs alone.
    """
    begin, end, *_ = words.sentences.items[index]
    meets = any(hit.sentence == index and meets_only(words, hit) for hit in words.hits("working"))
    if meets or any(hit.sentence == index for hit in words.hits("met")) or tells_of_a_thing(words.sentences.folded, begin, end):
        return None
    terms = _Terms(("commit",), "deadline", by_clause=False, reference=reference, holidays=holidays)
    return _promise(words, Hit("commit", index, begin, begin), terms)


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


@dataclass(frozen=True, slots=True)
class _Found:
    """``tells``: they tell the reader then, and do not only make up their minds."""

    promise: Promise
    tells: bool


def _first(words: Evidence, terms: _Terms) -> _Found | None:
    """The last day of the first sentence that promises; of one that says when nothing will come only where no other does.

    Of "we decide on Tuesday" and "you will hear from us by Friday" the second counts: until then there is nothing to ask for.
    """
    silent: Promise | None = None
    decided: Promise | None = None
    for cues in _cues(words, terms):
        promises = [promise for cue in cues if (promise := _promise(words, cue, terms)) is not None]
        if not promises:
            continue
        latest = max(promises, key=lambda promise: promise.latest)
        if latest.latest == terms.reference and any(denied(words, cue) for cue in cues):
            continue
        if all(denied(words, cue) for cue in cues):
            silent = silent or latest
        elif all(decides_only(words, cue) for cue in cues):
            decided = decided or latest
        else:
            told = latest if decided is None else _told_after(decided, latest)
            return _Found(told, tells=terms.theirs != _AMONG_THEM)
    only = decided or silent
    return None if only is None else _Found(only, tells=False)


def _told_after(decided: Promise, told: Promise) -> Promise:
    """Nobody tells before they have decided: "we decide on Tuesday, you will hear by Friday", said on a Wednesday, is the Friday after."""
    if told.latest >= decided.latest:
        return told
    week_later = told.latest + _WEEK
    return replace(told, earliest=None, latest=week_later) if week_later >= decided.latest else decided


def _cues(words: Evidence, terms: _Terms) -> list[list[Hit]]:
    """The cues of each sentence; an "if you hear nothing within" counts though it is a condition."""
    cues: dict[int, list[Hit]] = {}
    other = (
        {hit.sentence for signal in _NOT_THEIRS for hit in words.hits(signal) if not only_told(words, hit)}
        if terms.loosely
        else set[int]()
    )
    labels = labelled(words, reference=terms.reference, holidays=terms.holidays) if "commit" in terms.theirs else []
    for hit in (*labels, *(hit for signal in terms.theirs for hit in words.hits(signal))):
        if (
            hit.sentence not in other
            and not (terms.loosely and under_condition(words, hit))
            and not (is_past(words, hit) or is_of_a_thing(words, hit))
            and not is_courtesy(words, hit)
            and not (terms.theirs == _AMONG_THEM and meets_only(words, hit))
        ):
            cues.setdefault(hit.sentence, []).append(hit)
    return [sorted(cues[index], key=lambda hit: hit.begin)[:_MOST_CUES] for index in sorted(cues)][:_MOST_SENTENCES]


def _promise(words: Evidence, hit: Hit, terms: _Terms) -> Promise | None:
    sentence = words.sentences.items[hit.sentence]
    mentions = days_told(words, hit.sentence, reference=terms.reference, holidays=terms.holidays)
    begin = hit.begin - sentence.begin
    fitting = [mention for mention in mentions if _fits(words, hit, mention, sentence.begin, terms)]
    fitting = without_end_of_day(sentence.folded, fitting, terms.reference)
    after = [mention for mention in fitting if mention.end > begin and mention.begin >= begin]
    before = [mention for mention in fitting if mention.begin < begin]
    if before:
        after = without_asked(sentence.folded, after, begin)
    chosen = restated(sentence.folded, after, terms.reference) if after else (before[-1] if before else None)
    chosen = chosen or _said_before(words, hit, terms)
    chosen = chosen and once_back(sentence.folded, told_by(sentence.folded, chosen, after), mentions)
    chosen = end_of_that_week(sentence.folded, chosen, fitting, _ahead_before(words, hit, terms), begin)
    if chosen is None or _not_then(words, hit, chosen):
        return None
    chosen = day_after(sentence.folded, chosen) if mentions else chosen
    chosen = in_said_week(words, hit, chosen, today=terms.reference, holidays=terms.holidays)
    latest = max((mention.latest for mention in after if is_alternative(sentence.folded, chosen, mention)), default=chosen.latest)
    return Promise(quote=words.sentence(hit), earliest=chosen.earliest, latest=latest)


def _ahead_before(words: Evidence, hit: Hit, terms: _Terms) -> list[DateMention]:
    """The days to come that the sentence before names."""
    if not hit.sentence:
        return []
    text = words.sentences.items[hit.sentence - 1].text
    mentions = find_dates(text, reference=terms.reference, languages=words.languages, holidays=terms.holidays)
    return [mention for mention in mentions if mention.latest >= terms.reference and mention.end - mention.begin > NO_DAY]


def _said_before(words: Evidence, hit: Hit, terms: _Terms) -> DateMention | None:
    """The day of the sentence before, which "then" and "the day after" point at: "She is in on the 1st. You will hear then"."""
    folded = words.sentences.items[hit.sentence].folded
    straight, next_day = says_straight_after(folded), says_day_after(folded)
    if not hit.sentence or not (straight or next_day or _THEN.search(folded)) or _asks_only(words, hit):
        return None
    asking = (terms.readers, "ask") if terms.theirs == _AMONG_THEM else (terms.readers,)
    asked = {other.sentence for signal in asking for other in words.hits(signal)}
    ahead = [mention for mention in _ahead_before(words, hit, terms) if straight or mention.at is None]
    if not ahead or hit.sentence - 1 in asked:
        return None
    return replace(ahead[-1], earliest=None, latest=ahead[-1].latest + _DAY) if next_day else ahead[-1]


def _not_then(words: Evidence, hit: Hit, chosen: DateMention) -> bool:
    """They say on which day they will not act: "nothing will be decided this week"; "not before the 10th" tells at least from when."""
    if chosen.kind not in ("day", "weekday", "period"):
        return False
    begin = max(words.sentences.items[hit.sentence].begin, hit.begin - REACH_OF_DENIAL)
    refused = DENIES.search(words.sentences.folded, begin, hit.end)
    return refused is not None and _JOINT.search(words.sentences.folded, refused.end(), hit.end) is None


def _fits(words: Evidence, hit: Hit, mention: DateMention, offset: int, terms: _Terms) -> bool:
    reference = terms.reference
    folded = words.sentences.items[hit.sentence].folded
    if is_no_day(folded, mention) or is_day_after(folded, mention):
        return False
    if _NOT_AHEAD.match(words.sentences.folded, mention.end + offset):
        return False
    if is_of_something_else(words, hit, mention, offset, today=reference):
        return False
    if mention.latest < reference + timedelta(days=terms.loosely) or (mention.latest - reference).days > _LONGEST_AHEAD:
        return False
    if mention.kind in ("day", "weekday") and _NAMES.match(words.sentences.folded, mention.end + offset):
        return False
    if mention.at is not None and mention.kind in ("day", "weekday") and mention.latest != reference:
        last = _BY.search(folded, max(0, mention.begin - 24), mention.begin) or AT_LATEST.match(folded, mention.end)
        if last is None and not says_straight_after(folded, mention.end):
            return False
    if terms.loosely and mention.kind == "from":
        return False
    asked = _ASKS_FOR_TIME.search(folded)
    if asked is not None and asked.end() <= mention.end:
        return not _asks_only(words, hit)
    return not (_is_for_reader(words, hit, mention, offset, terms) or _asks_only(words, hit))


def _is_for_reader(words: Evidence, hit: Hit, mention: DateMention, offset: int, terms: _Terms) -> bool:
    """The reader's own verb stands before the day, or right behind it: "until Friday you can let us know"."""
    place, end = mention.begin + offset, mention.end + offset
    for other in (other for other in words.hits(terms.readers) if other.sentence == hit.sentence):
        if only_told(words, other):
            continue
        if other.begin <= place and not _separated(words, other, place, hit, terms):
            return True
        if hit.end > other.begin > place and not words.sentences.folded[end : other.begin].strip():
            return True
    return False


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
    return sentence.endswith("?") and _TAG.search(sentence) is None

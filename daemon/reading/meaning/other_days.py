"""What a day beside words of a promise is instead of its last day: a beginning, an absence, something that is done."""

from datetime import date

from daemon.reading.dates import DateMention
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit

_WAS = lazy_pattern(rf"\b(?:{any_of('promises.was')}) (?:[\w-]{{1,14}} ){{0,5}}\Z")
_DONE_TODAY = lazy_pattern(rf"\b(?:{any_of('promises.done_today')})\b")  # "we have written to your referees today"
_STARTS = lazy_pattern(rf"\b(?:{any_of('promises.starts')}) \Z")  # "three years, begin 1 March"
# "if you join us from 1 March": the day on which the reader's work begins.
_STARTS_BEHIND = lazy_pattern(rf"[ ](?:[^ ,.;:!?]{{1,24}} ){{0,6}}?(?:{any_of('promises.starts_behind')})\b")
_OF_A_DAY = lazy_pattern(rf"\b(?:{any_of('promises.of_a_day')}) \Z")
_WISHED = lazy_pattern(rf"\b(?:{any_of('promises.wished')})\s{{1,3}}\Z")  # "belle fin de semaine"
# How long it takes from what the reader has to do first: "it takes eight days once your details are complete".
_TAKES = lazy_pattern(rf"\b(?:{any_of('promises.takes')})\b")
_ONCE_READERS = lazy_pattern(rf"[\s,]{{1,3}}(?:{any_of('promises.once_readers')})")
# What they said once and did not keep: "I told you we would be ready this week, we are not".
_SAID_ONCE = lazy_pattern(rf"\b(?:{any_of('promises.said_once')})\b")
_NOT_KEPT = lazy_pattern(rf"[^.!?;]{{0,60}}\b(?:{any_of('promises.not_kept')})\b")
# What is had, done or handed out on a day: "you get the key on Monday", "on Tuesday we have two more interviews with others".
_THING = lazy_pattern(rf"\b(?:{any_of('promises.thing')})\b")
_OUTCOME = lazy_pattern(rf"\b(?:{any_of('promises.outcome')}|{any_of('promises.tells')}|{any_of('promises.decides')})")
_ELSEWHERE = lazy_pattern(rf"\b(?:{any_of('promises.elsewhere')})\b")
_CLAUSE = lazy_pattern(r"[,;:]")
_NEXT_CLAUSE = lazy_pattern(rf"[,;:]|\b(?:{any_of('promises.joint')})\b")
_THANKS = lazy_pattern(rf"\b(?:{any_of('evidence.looking_back_thanks')})\b")
_SILENT = "silence_means_no"  # "if you haven't heard from us by Friday, give us a ring" asks for nothing before that day
_REACH_OF_TAKES = 30
# What the reader need not do before that day, and until when something is kept or stands open: "we keep your details on file until May".
_NEEDLESS = lazy_pattern(rf"\b(?:{any_of('promises.needless')})")
_KEPT = lazy_pattern(rf"\b(?:{any_of('promises.kept_until')})\b")
_KEPT_KINDS = ("until", "through", "by", "within", "in")
_THEN = lazy_pattern(rf"\b(?:{any_of('promises.then')})\b")


def is_of_a_thing(words: Evidence, hit: Hit) -> bool:
    """Whether the clause of ``hit`` tells of something else than an answer that is to be had, done or handed out."""
    folded, sentence = words.sentences.folded, words.sentences.items[hit.sentence]
    begin = max((joint.end() for joint in _CLAUSE.finditer(folded, sentence.begin, hit.begin)), default=sentence.begin)
    joint = _CLAUSE.search(folded, hit.end, sentence.begin + len(sentence.folded))
    end = joint.start() if joint is not None else sentence.begin + len(sentence.folded)
    around = _THING.search(folded, sentence.begin, sentence.end)  # "unterlagen würde ich, wenn Sie nichts dagegen haben, behalten"
    if around is not None and around.start() <= hit.begin < around.end():
        return _OUTCOME.search(folded, around.start(), around.end()) is None
    return tells_of_a_thing(folded, begin, end)


def tells_of_a_thing(folded: str, begin: int, end: int) -> bool:
    """The same of any part of a folded text."""
    return _THING.search(folded, begin, end) is not None and _OUTCOME.search(folded, begin, end) is None


def is_of_something_else(words: Evidence, hit: Hit, mention: DateMention, offset: int, *, today: date) -> bool:
    """Whether ``mention``, in the sentence that begins at ``offset``, is of no promise."""
    place, folded = mention.begin + offset, words.sentences.folded
    if mention.kind == "from" and (mention.latest == today or _begins(words, hit, place, offset)):
        return True
    if mention.kind == "from" and _STARTS_BEHIND.match(folded, mention.end + offset) is not None:
        return True
    if mention.latest == today and _DONE_TODAY.search(folded, offset, place):
        return True
    if _needless(folded, offset, place) or (mention.kind in _KEPT_KINDS and _KEPT.search(folded, offset, place)):
        return True
    if mention.kind == "until" and _is_absence(words, hit, place, offset):
        return True
    if _depends_on_reader(folded, offset, place, mention.end + offset) or _was_not_kept(words, hit, mention.end + offset, offset):
        return True
    asked_if = hit.signal != _SILENT and _asked_if(words, hit.sentence, place, mention.end + offset)
    if asked_if or _only_if(words, hit, mention, sentence_begin=offset):
        return True
    end = hit.end if hit.begin < hit.end else offset + len(words.sentences.items[hit.sentence].folded)  # the sentence as a whole
    if mention.end + offset < end and _is_elsewhere(folded, offset, place, mention.end + offset, end):
        return True
    if mention.kind in ("day", "weekday", "from") and place < end and _is_thanked_for(folded, offset, place, end):
        return True
    return _STARTS.search(folded, offset, place) is not None or _WISHED.search(folded, offset, place) is not None


def _needless(folded: str, offset: int, place: int) -> bool:
    """The clause of the day says that nothing has to be done before it: "no need to answer before Friday"."""
    needless = _NEEDLESS.search(folded, offset, place)
    return needless is not None and _CLAUSE.search(folded, needless.end(), place) is None


def _is_elsewhere(folded: str, offset: int, begin: int, end: int, last: int) -> bool:
    """The day is of a clause of its own that tells of something else: "our office is closed on Friday, and we will be in touch"."""
    first = max((joint.end() for joint in _CLAUSE.finditer(folded, offset, begin)), default=offset)
    joint = _NEXT_CLAUSE.search(folded, end, last)
    return joint is not None and _ELSEWHERE.search(folded, first, joint.start()) is not None


def _is_thanked_for(folded: str, offset: int, place: int, end: int) -> bool:
    """Their words end in a clause of their own: "thanks for coming in on Friday; we will be in touch", which was the Friday before."""
    begin = max((joint.end() for joint in _CLAUSE.finditer(folded, offset, place)), default=offset)
    return _THANKS.search(folded, begin, place) is not None and _NEXT_CLAUSE.search(folded, place, end) is not None


def _depends_on_reader(folded: str, offset: int, begin: int, end: int) -> bool:
    takes = _TAKES.search(folded, max(offset, begin - _REACH_OF_TAKES), end)
    return takes is not None and _ONCE_READERS.match(folded, end) is not None


def _was_not_kept(words: Evidence, hit: Hit, end: int, offset: int) -> bool:
    folded, last = words.sentences.folded, offset + len(words.sentences.items[hit.sentence].folded)
    return _SAID_ONCE.search(folded, offset, last) is not None and _NOT_KEPT.match(folded, end, last) is not None


def _is_absence(words: Evidence, hit: Hit, place: int, offset: int) -> bool:
    """Somebody was or is away until then: no promise, unless the sentence points back at that day ("so I'd expect news then")."""
    folded = words.sentences.folded
    return (
        _WAS.search(folded, offset, place) is not None
        and _THEN.search(folded, place, offset + len(words.sentences.items[hit.sentence].folded)) is None
    )


def _begins(words: Evidence, hit: Hit, place: int, offset: int) -> bool:
    """A day on which a post begins, or which an opinion is of: "agreed to appoint you from 1 January", "the feedback from Monday"."""
    offered = any(other.sentence == hit.sentence and other.begin <= place for other in words.hits("offer"))
    return offered or _OF_A_DAY.search(words.sentences.folded, offset, place) is not None


def _only_if(words: Evidence, hit: Hit, mention: DateMention, *, sentence_begin: int) -> bool:
    """The time is of an "if" at the begin of the sentence, before what they will do: "if we get the terrace in summer I'll ring you"."""
    place = mention.begin + sentence_begin
    first = min((other.begin for other in words.hits("conditional") if other.sentence == hit.sentence), default=place)
    return mention.kind not in ("day", "weekday") and sentence_begin == first < place < hit.begin


def _asked_if(words: Evidence, index: int, begin: int, end: int) -> bool:
    """The day is of an "if" that is followed by what the reader is asked: "if the contract isn't there on Monday, let us know"."""
    conditions = any(other.sentence == index and other.begin <= begin for other in words.hits("conditional"))
    asked = (other.begin for other in words.hits("ask") if conditions and other.sentence == index and other.begin > end)
    return any(words.sentences.folded[begin:place].rstrip().endswith(",") for place in asked)

"""The time frame in which *they* said they will act (E10): the sentence, and its first and last day."""

from collections.abc import Sequence
from datetime import date

from daemon.reading.dates import DateMention, find_dates
from daemon.reading.meaning.evidence import Evidence, Hit
from daemon.reading.values import Promise

_LONGEST_AHEAD = 200
_MOST_SENTENCES = 12


def find_promise(words: Evidence, *, reference: date, languages: Sequence[str], holidays: frozenset[date]) -> Promise | None:
    """The first promise with a time frame that ends on or after ``reference``, the day the mail was written in its sender's zone."""
    for hit in _cues(words):
        promise = _promise(words, hit, reference, languages, holidays)
        if promise is not None:
            return promise
    return None


def _cues(words: Evidence) -> list[Hit]:
    """One cue a sentence, the first; an "if you hear nothing within" counts though it is a condition."""
    cues: dict[int, Hit] = {}
    for hit in (*words.hits("commit"), *words.hits("silence_means_no")):
        known = cues.get(hit.sentence)
        if known is None or hit.begin < known.begin:
            cues[hit.sentence] = hit
    return [cues[index] for index in sorted(cues)][:_MOST_SENTENCES]


def _promise(words: Evidence, hit: Hit, reference: date, languages: Sequence[str], holidays: frozenset[date]) -> Promise | None:
    sentence = words.sentences.items[hit.sentence]
    mentions = find_dates(sentence.text, reference=reference, languages=languages, holidays=holidays)
    begin = hit.begin - sentence.begin
    fitting = [mention for mention in mentions if _fits(words, hit, mention, sentence.begin, reference)]
    after = [mention for mention in fitting if mention.end > begin and mention.begin >= begin]
    before = [mention for mention in fitting if mention.begin < begin]
    chosen = after[0] if after else (before[-1] if before else None)
    if chosen is None:
        return None
    latest = max((mention.latest for mention in after if _alternative(sentence.folded, chosen, mention)), default=chosen.latest)
    return Promise(quote=words.sentence(hit), earliest=chosen.earliest, latest=latest)


def _alternative(folded: str, first: DateMention, other: DateMention) -> bool:
    """Whether ``other`` is said as a choice: of "Friday or early next week" the later one is the last day."""
    between = folded[first.end : other.begin]
    return first is other or (len(between) <= 12 and bool(set(between.split()) & {"or", "oder", "ou", "o", "of", "lub"}))


def _fits(words: Evidence, hit: Hit, mention: DateMention, offset: int, reference: date) -> bool:
    if mention.latest < reference or (mention.latest - reference).days > _LONGEST_AHEAD:
        return False
    if mention.at is not None and mention.kind in ("day", "weekday") and mention.latest != reference:
        return False
    place = mention.begin + offset
    for other in words.hits("deadline"):
        if other.sentence == hit.sentence and other.begin <= place and not _separated(other, place, hit):
            return False
    return not _asks_only(words, hit)


def _separated(deadline: Hit, place: int, hit: Hit) -> bool:
    """A new clause with their own verb stands between the request and the date."""
    return deadline.end <= hit.begin <= place or (hit.end <= deadline.begin and place <= hit.begin)


def _asks_only(words: Evidence, hit: Hit) -> bool:
    sentence = words.sentences.items[hit.sentence].folded.rstrip()
    return sentence.endswith("?")

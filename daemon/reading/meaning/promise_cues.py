"""What a single cue of a promise tells: that they make up their minds, meet, refuse to say, or only ask the reader to note something."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.phrasebook import Hit

_DECIDES = lazy_pattern(rf"\b(?:{any_of('promises.decides')})")
_MEETS = lazy_pattern(rf"\b(?:{any_of('promises.meets')})")
_TELLS = lazy_pattern(rf"\b(?:{any_of('promises.tells')}|{any_of('promises.told_to')})")
# Who is asked to note something is asked for nothing else: "please note that the results will be sent on Friday".
_ONLY_TOLD = lazy_pattern(rf"(?:{any_of('promises.only_told')})\b".replace(" ", r"\s{1,3}"))
DENIES = lazy_pattern(rf"\b(?:{any_of('promises.denies')})\b")
_TO_US = lazy_pattern(rf"\b(?:{any_of('promises.to_us')})\b")  # "the client gives me his feedback on Monday"
REACH_OF_DENIAL = 24


def decides_only(words: Evidence, hit: Hit) -> bool:
    """They say when they make up their minds, or are told themselves, and not when they will tell."""
    said = words.sentences.folded[hit.begin : hit.end]
    among_them = _DECIDES.search(said) or _TO_US.search(words.sentences.items[hit.sentence].folded)
    return among_them is not None and _TELLS.search(said) is None


def denied(words: Evidence, hit: Hit) -> bool:
    """They say when they will not act: "I cannot tell anybody anything before the 10th"."""
    begin = max(words.sentences.items[hit.sentence].begin, hit.begin - REACH_OF_DENIAL)
    return DENIES.search(words.sentences.folded, begin, hit.end) is not None


def meets_only(words: Evidence, hit: Hit) -> bool:
    """They sit together, and nothing is said of a choice: "the panel meets on Wednesday" promises nothing."""
    folded, sentence = words.sentences.folded, words.sentences.items[hit.sentence]
    if _MEETS.search(folded, hit.begin, hit.end) is None:
        return False
    beside = ((sentence.begin, hit.begin), (hit.end, sentence.begin + len(sentence.folded)))
    return not any(_DECIDES.search(folded, begin, end) for begin, end in beside)


def only_told(words: Evidence, hit: Hit) -> bool:
    """The reader is asked for nothing but to note, expect or know something."""
    return _ONLY_TOLD.match(words.sentences.folded, hit.begin) is not None


def is_courtesy(words: Evidence, hit: Hit) -> bool:
    """The word for telling is that of "please be advised that", or of "you need not answer before Friday"."""
    if any(other.begin <= hit.begin and hit.end <= other.end for other in words.hits("courtesy") if other.sentence == hit.sentence):
        return True
    begin = words.sentences.items[hit.sentence].begin
    return any(
        told.start() <= hit.begin and hit.end <= told.end() for told in _ONLY_TOLD.finditer(words.sentences.folded, begin, hit.end)
    )


def under_condition(words: Evidence, hit: Hit) -> bool:
    """An "if" before it; "I will tell you whether" sets none."""
    return any(other.sentence == hit.sentence and other.begin <= hit.begin for other in words.hits("conditional"))

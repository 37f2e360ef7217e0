"""Whether what a sentence calls off is not the interview, but something that was to come after it: "the session after it is cancelled"."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.languages import any_of

_DETERMINER = rf"(?:{any_of('called_off.determiner')})"
_TALK = rf"(?:{any_of('called_off.talk')})"
_OTHER = rf"(?!{_TALK}\b)[\w-]{{2,24}}"
_LATER = rf"(?:{any_of('called_off.later')})"
_THEN = rf"(?:{any_of('called_off.then')})"
_OF_ANOTHER = lazy_pattern(
    rf"(?:\b{_DETERMINER}(?:(?<=')| )(?:\w{{2,16}} )?{_OTHER}(?: \w{{2,14}}){{0,2}} {_LATER}|\b{_THEN} {_OTHER})\b(?! (?:{any_of('called_off.article')})\b)".replace(
        " ", r"\s{1,3}"
    )
)
# Only the place or the day is another: "it will not take place at our office but at the factory".
_ELSEWHERE = lazy_pattern(rf"\b(?:{any_of('called_off.elsewhere')})\b".replace(" ", r"\s{1,3}"))
_CLAUSE = lazy_pattern(rf"\b(?:{any_of('called_off.clause')})\s|[;,:]\s")

_REACH_OF_PLACE = 70


def is_of_another(folded: str, sentence_begin: int, begin: int, end: int) -> bool:
    """Whether the clause in which words of calling off stand is about something else that was to follow, or only about where it is held."""
    clause = sentence_begin
    for joint in _CLAUSE.finditer(folded, sentence_begin, begin):
        clause = joint.end()
    elsewhere = _ELSEWHERE.search(folded, begin, end + _REACH_OF_PLACE)
    return _OF_ANOTHER.search(folded, clause, end) is not None or elsewhere is not None

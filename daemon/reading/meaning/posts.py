"""Whether the whole subject of a mail is the name of a post or of an occupation."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of

_REPLIED = lazy_pattern(rf"(?:(?:{any_of('posts.replied')})\s?:\s?){{0,3}}")
_ROLE_TAIL = lazy_pattern(
    rf"\s?(?:\([mwfhdx/ ]{{3,9}}\)|[mwfhdx](?:/[mwfhdx]){{1,2}})?\s?(?:{any_of('posts.role_tail')})?(?:{any_of('posts.role_at')}|\s?(?:{any_of('posts.role_in')}|,|@|\||-|\()[^\n]{{1,40}}| (?:{any_of('posts.role_of')}) [\w' -]{{2,30}}|\s(?:{any_of('posts.role_when')})[\s.!?]{{0,3}}|[\s.!?]{{0,3}})\Z"
)
# "Colloquio con l'insegnante" names whom somebody talks to.
_BESIDE = lazy_pattern(rf"\b(?:{any_of('posts.beside')})\Z")
# "Termin Arzt" is an appointment with whom it names.
_APPOINTMENT = lazy_pattern(rf"\b(?:{any_of('posts.appointment')})(?: \w{{1,4}}){{0,2}} \Z")
_MOST_WORDS_BEFORE = 4
_FEW_WORDS = 5
_REACH_BEFORE = 16


def is_role(subject: Evidence) -> bool:
    """The whole subject is the name of an occupation: "Re: Veterinary receptionist"."""
    folded = subject.sentences.folded
    begin = _REPLIED.match(folded)
    start = begin.end() if begin else 0
    return any(
        _ROLE_TAIL.match(folded, _role_end(folded, hit.begin, hit.end))
        and len(folded[start : hit.begin].split()) <= _MOST_WORDS_BEFORE
        and not _APPOINTMENT.search(folded, start, hit.begin)
        and not _BESIDE.search(folded, start, hit.begin)
        for hit in subject.hits("occupation")
    )


def is_about_role(subject: Evidence) -> bool:
    """A subject of few words that names an occupation: "chauffeur SPL", "Professor substituto"."""
    folded = subject.sentences.folded
    named = any(not _BESIDE.search(folded, max(0, hit.begin - _REACH_BEFORE), hit.begin) for hit in subject.hits("occupation"))
    return named and len(folded.split()) <= _FEW_WORDS and not subject.hits("foreign")


_OF_A_TRADE = lazy_pattern(any_of("posts.of_a_trade"))


def _role_end(folded: str, begin: int, end: int) -> int:
    """Where the name of a post that begins with its rank ends: "trainee estate agent"."""
    ranked = _OF_A_TRADE.match(folded, begin)
    return ranked.end() if ranked else end


_POST = lazy_pattern(
    rf"{any_of('posts.post')}|(?:(?:{any_of('posts.post_whose')}) )?(?:{any_of('posts.post_as')}) ?(?!{any_of('posts.post_not')})(?:[\w'/()-]{{2,24}} ?){{1,5}}[\s.!?]{{0,3}}\Z|(?:[\w'/&-]{{2,20}} ){{1,4}}(?:{any_of('posts.post_last')})[\s.!?]{{0,3}}\Z"
)


def names_post(subject: Evidence) -> bool:
    """The whole subject is the name of a post: "Puesto de mecánico", "Night manager vacancy"."""
    folded = subject.sentences.folded
    begin = _REPLIED.match(folded)
    return _POST.match(folded, begin.end() if begin else 0) is not None and not subject.hits("foreign")


def names_occupied_post(text: Evidence) -> bool:
    """A post that is named by what somebody does there: "for the seed analyst position", where "the position" may be anything."""
    occupations = text.hits("occupation")
    return any(hit.begin < other.begin and other.end < hit.end for hit in text.hits("job") for other in occupations)

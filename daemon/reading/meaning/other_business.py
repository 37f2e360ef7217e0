"""What the words of a mail are about, and what in them speaks of other business than hiring."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.houses import title_begin
from daemon.reading.meaning.languages import LANGUAGES, any_of

_SHORT = 80
_CONCEPT = lazy_pattern(rf"\b(?:{any_of('background.concept')})")
_TALKS = frozenset(any_of("background.talks").split("|"))
_TALK = "a talk"
_TRADES = lazy_pattern(any_of("background.trades"))
_INSTITUTIONS = lazy_pattern(rf"\b(?:{any_of('background.institutions')})")


_BOOKED = lazy_pattern(rf"(?:(?:{any_of('background.booked_whose')}) )?(?:{any_of('background.booked')})")


def other_business(texts: tuple[Evidence, ...], plain: set[str], *, booked: bool) -> set[str]:
    """What speaks of other business; a surgery, a school or a florist hires too, so where hiring is spoken of plainly their words say nothing.

    Those of town halls and universities say nothing where the subject calls it an interview either, and common words of the mail's language are none of another's ("solo"). Nor does a booking where the subject calls an interview what was ``booked``: scheduling tools confirm bookings.
    """
    common = LANGUAGES[texts[0].languages[0]].common
    told = texts if len(texts[0].sentences.folded.split()) <= _SHORT else texts[1:]  # a long letter tells of a wedding in passing
    said = phrases_of(texts, "foreign", roles=False) | phrases_of(told, "matter", roles=False)
    found = {phrase for phrase in said if phrase not in common}
    if plain or booked:
        found = {phrase for phrase in found if not _INSTITUTIONS.search(phrase)}
    if not plain:
        return found
    return {phrase for phrase in found if not _TRADES.search(phrase) and not (booked and _BOOKED.fullmatch(phrase))}


_ROLE_BEFORE = lazy_pattern(
    rf"(?:{any_of('background.role_before')}|(?:{any_of('background.role_of')}) ?(?:[\w-]{{1,16}} ){{0,2}})\Z"
)
_ROLE_AFTER = lazy_pattern(rf" (?:[\w-]{{1,16}} ){{0,2}}(?:{any_of('background.role_after')})\b")


def _in_role(folded: str, begin: int, end: int) -> bool:
    """Within the name of a role: a "paralegal position" is no lawsuit."""
    # "als Community-Moderator": what comes before the whole word counts.
    least = max(0, begin - 30)
    while begin > least and (folded[begin - 1].isalnum() or folded[begin - 1] == "-"):
        begin -= 1
    return _ROLE_AFTER.match(folded, end) is not None or _ROLE_BEFORE.search(folded, max(0, begin - 60), begin) is not None


def phrases_of(texts: tuple[Evidence, ...], signal: str, besides: str = "", *, roles: bool = True) -> set[str]:
    """The different phrases of ``signal``, those that overlap taken for one; none in the sender's title, none within one of ``besides``.

    Without ``roles``: none that is in the name of a role, there or elsewhere ("the position of site manager", and "site manager" in the subject).
    """
    found: set[str] = set()
    of_role: set[str] = set()
    for text in texts:
        hits = text.hits(signal)
        if not hits:
            continue
        end = title_begin(text.sentences.text)
        taken = [(hit.begin, hit.end) for hit in text.hits(besides)] if besides else []
        reach = 0
        for hit in hits:
            if (
                hit.begin >= end
                or text.in_cited_sentence(hit)
                or text.in_link(hit)
                or any(begin < hit.end and hit.begin < last for begin, last in taken)
            ):
                continue
            phrase = text.sentences.folded[hit.begin : hit.end]
            if not roles and _in_role(text.sentences.folded, hit.begin, hit.end):
                of_role.add(phrase)
                continue
            if hit.begin >= reach:
                found.add(_concept(phrase) if roles else phrase)
            reach = max(reach, hit.end)
    return found - of_role


def _concept(phrase: str) -> str:
    """What a phrase is about, so that one word said thrice is one: "the position", "position of"."""
    concept = _CONCEPT.search(phrase)
    return (_TALK if concept.group() in _TALKS else concept.group()) if concept else phrase.rsplit(" ", 1)[-1].rstrip("s")

"""A refusal that goes on in the same breath: "we can't meet the 130k, but are happy to offer you the role", "... aber zu einem zweiten Gespräch"."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.phrasebook import Hit

_BUT = lazy_pattern(
    r"\b(?:but|however|though|yet|instead|aber|jedoch|allerdings|sondern|dafur|mais|cependant|toutefois|par contre|en revanche|pero|sino|sin embargo|aunque|maar|echter|wel|ma|tuttavia|mas|porem|ale|jednak)\b"
)
_OFFERED = lazy_pattern(
    r"\b(?:position|role|job|post|contract|salary|stelle|vertrag|gehalt|poste|contrat|salaire|puesto|contrato|salario|functie|contract|posto|vaga|stanowisko)\b|\d"
)
_MEETING = lazy_pattern(
    r"\b(?:interview\w{0,3}|meet|talk|chat|call|conversation|\w{0,14}gesprach|kennenlernen|treffen|entretien|rencontrer|revoir|echanger|entrevista\w{0,3}|conocerte|conocerle|hablar|gesprek|colloquio|incontrar\w{1,2}|reuniao|rozmow\w{1,2})\b"
)
_KINDNESS = lazy_pattern(
    r"\b(?:feedback|apply|applying|future|talent|community|newsletter|network|keep|coffee|ruckmeldung|bewerben|zukunft|talentpool|kaffee|postuler|avenir|vivier|retour|futur\w{0,2}|bolsa|postular|solliciteren|toekomst)\b"
)


def goes_on(words: Evidence, hit: Hit) -> bool:
    """Whether an offer or an invitation follows a refusal of something else in its sentence, and is of a post or a talk, not a kindness."""
    folded = words.sentences.folded
    end = words.sentences.items[hit.sentence].begin + len(words.sentences.items[hit.sentence].folded)
    of = _OFFERED if hit.signal == "offer" else _MEETING
    if of.search(folded, hit.begin, end) is None or _KINDNESS.search(folded, hit.begin, end):
        return False
    refusals = [other for other in words.firm("rejection") if other.sentence == hit.sentence and other.begin < hit.begin]
    return any(_BUT.search(folded, other.begin, hit.begin) for other in refusals)

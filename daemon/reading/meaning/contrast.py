"""A refusal that goes on in the same breath: "we can't meet the 130k, but are happy to offer you the role", "... aber zu einem zweiten Gespräch"."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.phrasebook import Hit

_BUT = lazy_pattern(
    r"\b(?:but|however|though|yet|instead|aber|jedoch|allerdings|sondern|dafur|mais|cependant|toutefois|par contre|en revanche|pero|sino|sin embargo|aunque|maar|echter|wel|ma|tuttavia|mas|porem|ale|jednak)\b"
)
_POST = lazy_pattern(
    r"\b(?:position|role|job|post|vacancy|(?:mid-level|junior|senior|other|second) one|interview(?:ing)? you for|stelle|rolle|poste|celui|celle|puesto|vacante|functie|posizione|posto|vaga|stanowisko)\b"
)
_SOMEDAY = lazy_pattern(
    r"\b(?:when|whenever|once|if|should|wenn|falls|sobald|si|lorsque|des que|quand|cuando|zodra|indien|quando|jesli|gdy)\b"
)
_KINDNESS = lazy_pattern(
    r"\b(?:feedback|apply|applying|future|talent|community|newsletter|network|keep|coffee|ruckmeldung|bewerben|zukunft|talentpool|kaffee|postuler|avenir|vivier|retour|futur\w{0,2}|bolsa|postular|solliciteren|toekomst)\b"
)


def goes_on(words: Evidence, hit: Hit) -> bool:
    """Whether an offer or an invitation follows a refusal of something else in its sentence, and names a post: no kindness, and nothing for some day."""
    folded, sentence = words.sentences.folded, words.sentences.items[hit.sentence]
    end = sentence.begin + len(sentence.folded)
    for refusal in words.firm("rejection"):
        but = _BUT.search(folded, refusal.begin, hit.begin) if refusal.sentence == hit.sentence else None
        if but is not None:
            said = folded[but.end() : end]
            return bool(_POST.search(said)) and not _KINDNESS.search(said) and not _SOMEDAY.search(said)
    return False

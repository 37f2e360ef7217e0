"""Whether the whole subject of a mail is the name of a post or of an occupation."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.evidence import Evidence

_REPLIED = lazy_pattern(r"(?:(?:re|aw|antw|sv|r|rif|odp|wg|fwd?|tr|rv|res)\s?:\s?){0,3}")
_ROLE_TAIL = lazy_pattern(
    r"\s?(?:\([mwfhdx/ ]{3,9}\)|[mwfhdx](?:/[mwfhdx]){1,2})?\s?(?:role|position|job|vacancy|post|opening|application|interviews?|chat|call|feedback|vacancies|trial(?: \w{3,7})?|outcome|references|offer|scheme|programme|program)?(?:[\s.!?]{0,3}|\s(?:week-?ends?|evenings?|nights?|days?|mornings?|summer|winter|(?:next )?summer|season\w{0,2}|part[ -]?time|full[ -]?time|temps (?:plein|partiel)|mi-temps|soir\w{0,2}|ete|hiver|vollzeit|teilzeit|minijob|wochenende|sommer|nachts|fines? de semana|verano|noches|media jornada|estate|serale|weekend|zomer|oproep|parttime|wieczor\w{0,2}|noite|verao|in \w{3,16}|work|arbeit|hours|shifts|panel|stelle)[\s.!?]{0,3}|\s?(?:,|@|\||-|\(| at | bei | chez | en | in )[^\n]{1,40}| (?:de|del|di|du|des) [\w' -]{2,30}| d'[\w -]{2,30})\Z"
)
_MOST_WORDS_BEFORE = 4


def is_role(subject: Evidence) -> bool:
    """The whole subject is the name of an occupation: "Re: Veterinary receptionist"."""
    folded = subject.sentences.folded
    begin = _REPLIED.match(folded)
    start = begin.end() if begin else 0
    return any(
        _ROLE_TAIL.match(folded, _role_end(folded, hit.begin, hit.end))
        and len(folded[start : hit.begin].split()) <= _MOST_WORDS_BEFORE
        for hit in subject.hits("occupation")
    )


_OF_A_TRADE = lazy_pattern(
    r"(?:trainee|apprentice|assistant|associate|intern|junior|deputy)(?: (?!appointment|letter|training)[\w-]{3,16}){1,2}|driver's mate"
)


def _role_end(folded: str, begin: int, end: int) -> int:
    """Where the name of a post that begins with its rank ends: "trainee estate agent"."""
    ranked = _OF_A_TRADE.match(folded, begin)
    return ranked.end() if ranked else end


_POST = lazy_pattern(
    r"(?:(?:the|your|our) )?(?:(?:role|position|job|post) as|(?:role|position|vacancy|internship|apprenticeship|traineeship) (?:as|at|with)"
    r"|(?:poste|emploi|offre d'emploi|stage|alternance) (?:d[e'u]|en|chez|comme)|(?:puesto|vacante|plaza|empleo) (?:de|en)|(?:stelle|position|job|ausbildung|praktikum) (?:als|im|in|bei|zum|zur)"
    r"|stellenausschreibung|(?:functie|vacature|baan|stage) (?:als |bij )?|(?:posizione|lavoro|posto) (?:di |come |da |in )?|(?:vaga|emprego|estagio) (?:de|em|para)|(?:stanowisk[oau]|praca|rekrutacja)(?: na stanowisko)? (?:w |na |- )?) ?"
    r"(?!police|secours|garde|travail|socorro|de control)(?:[\w'/()-]{2,24} ?){1,5}[\s.!?]{0,3}\Z"
    r"|(?!mieter|besucher|teilnehmer|inhaber)[a-z]{3,24}(?:erin|istin|eurin|kaufmann|kauffrau|fachkraft|angestellter?)\Z"
    r"|(?!feuer|wasser|aussen|neben|ober|unter|behorden|kunden)[a-z]{2,20}(?:er|en|kraft|innen|tfa)-?stelle\Z|tfa-stelle\Z"
    r"|(?:[\w'/&-]{2,20} ){1,4}(?:vacancy|job|(?<!blog )(?<!guest )(?<!forum )(?<!media )(?<!your )(?<!the )post|internship|apprenticeship|traineeship|stelle|vacature|trial shift)[\s.!?]{0,3}\Z"
)


def names_post(subject: Evidence) -> bool:
    """The whole subject is the name of a post: "Puesto de mecánico", "Night manager vacancy"."""
    folded = subject.sentences.folded
    begin = _REPLIED.match(folded)
    return _POST.match(folded, begin.end() if begin else 0) is not None and not subject.hits("foreign")

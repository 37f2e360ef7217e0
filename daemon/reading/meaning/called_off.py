"""Whether what a sentence calls off is not the interview, but something that was to come after it: "the session after it is cancelled"."""

from daemon.reading.lazy import lazy_pattern

_DETERMINER = (
    r"(?:the|our|this|a|der|die|das|den|unsere?[rn]?|ein|eine|le|la|les|l'|notre|el|los|las|nuestr[oa]|una?|il|lo|de|het|een|o|a)"
)
_TALK = r"(?:interviews?|\w{0,20}gesprach\w{0,2}|\w{0,20}termin\w{0,2}|entretiens?|entrevistas?|colloqui\w?|gesprek\w{0,2}|rozmow\w{1,2}|calls?|appointments?|rendez-vous|cita)"
_OTHER = rf"(?!{_TALK}\b)[\w-]{{2,24}}"
_LATER = (
    r"(?:after(?:wards)?(?: (?:it|that|this|your (?:interview|call|talk)|the (?:interview|call|talk)))?|thereafter|that (?:was (?:to )?)?follow(?:s|ed)?"
    r"|danach|darauf|hinterher|nachher|im anschluss(?: daran)?|qui (?:suit|suivait|devait suivre)|(?:prevu\w{0,2} )?(?:ensuite|apres|a la suite)|d'apres|(?:prevista? )?(?:de )?despues|a continuacion|posterior(?:es)?|que sigue"
    r"|(?:previst[oa] )?(?:dopo|a seguire|in seguito)|successiv[oa]|che segue|daarna|erna|aansluitend|(?:previst[oa] )?(?:depois|a seguir)|potem|po tym|pozniej)"
)
_THEN = r"(?:subsequent|anschliesende[nrms]?|anschliessende[nrms]?|darauffolgende[nrms]?|nachfolgende[nrms]?|aansluitende|daaropvolgende|posterior|successiv[oa])"
_OF_ANOTHER = lazy_pattern(
    rf"(?:\b{_DETERMINER}(?:(?<=')| )(?:\w{{2,16}} )?{_OTHER}(?: \w{{2,14}}){{0,2}} {_LATER}|\b{_THEN} {_OTHER})\b(?! (?:the|der|die|dem|le|la|el|il)\b)".replace(
        " ", r"\s{1,3}"
    )
)
_CLAUSE = lazy_pattern(r"[;,:]\s|\b(?:and|but|und|aber|et|mais|y|pero|e|ma|en|maar|mas)\s")


def is_of_another(folded: str, sentence_begin: int, begin: int, end: int) -> bool:
    """Whether the clause in which words of calling off stand is about something else that was to follow."""
    clause = sentence_begin
    for joint in _CLAUSE.finditer(folded, sentence_begin, begin):
        clause = joint.end()
    return _OF_ANOTHER.search(folded, clause, end) is not None

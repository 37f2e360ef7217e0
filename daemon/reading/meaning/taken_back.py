"""What takes back a refusal in its own sentence: the reader is among the chosen, it is another who withdrew, or it is about a thing."""

import re

from daemon.reading.lazy import lazy_pattern

_REACH_BEFORE = 30
_REACH_AFTER = 60
_REACH_OF_VERB = 16
DAY_NAMES = (
    r"(?:mon|tues|wednes|thurs|fri)day|tomorrow|(?:mon|diens|donners|frei)tag|mittwoch|morgen|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|lunedi|martedi|mercoledi|giovedi|venerdi|domani|segunda|terca|quarta|quinta|sexta|amanha|poniedzialek|wtorek|srod[ae]|czwartek|piatek|jutro"
)
"""A day to come, as somebody proposes it: working days by their names, and tomorrow."""


def _spaced(pattern: str) -> "re.Pattern[str]":
    """A blank of ``pattern`` may be the end of a line."""
    return lazy_pattern(pattern.replace(" ", r"\s{1,3}"))


# "We have chosen you and one other person": but a choice "between you and another candidate" is none for the reader.
_WITH_READER = _spaced(
    r"\b(?<!between\s)(?<!zwischen\s)(?<!entre\s)(?:you|sie|dich|ihnen|dir|vous|toi|ti|tu|usted|te|lei|jou|u|voce|pana|pania) (?:and|und|et|y|e|en|i|sowie|plus) (?:(?!\w{0,4}(?:chose|went|sind|haben|hemos|avons))\w{1,8} ){0,2}(?:other|another|ander|weiter|autre|otr|altr|outr|inn)"
)
_OTHERS = lazy_pattern(r"\b(?:(?:an)?other|ander|autre|otr[oa]|altr|outr|inn[aey])")
_WITHDREW = _spaced(
    r"\b(?:withdr[ae]wn?|pull(?:ed|s|ing) out|dropp?(?:ed|s|ing) out|turned (?:it|us|the offer) down|couldn't make it"
    r"|(?:hat|haben) (?:\w{1,12} ){0,3}(?:abgesagt|verzichtet|zuruckgezogen)|abgesprungen|ausgefallen|desiste\w{0,2}|(?:s'est|se sont) retire\w{0,2}|renonce"
    r"|ha(?:n)? (?:renunciado|declinado|cancelado)|se ha(?:n)? retirado|si e ritirat[oa]|ha rinunciato|teruggetrokken|afgezegd|afgehaakt|trok(?:ken)? zich terug|zrezygnowal\w?|wycofal\w?|desistiu)\b"
)
_ELSEWHERE = _spaced(
    r" (?:(?:another|a different|some other|an outside) (?:position|job|role|offer|post|company)|(?:a|an) (?:position|job|role|offer|post) (?:elsewhere|with another|at another))\b"
)
_REGRET = _spaced(
    r"(?:unfortunately|sadly|sorry|afraid|leider|bedauerlicherweise|malheureusement|desole\w{0,2}|helas|regrett?\w{0,4}|lo siento|siento|lamentablemente|desgraciadamente|por desgracia|purtroppo|helaas|niestety|infelizmente)\b"
)
_TRIFLE = _spaced(
    r"\b(?:(?:not|n't|no) (?:\w{1,12} )?attach\w{0,5}|unreadable|open the file|parking|lift|phone number|(?:am|is|are|be) (?:not |un)?available|reachable|free (?:on|at|until)"
    r"|angehangt|beigefugt|anhang|datei\w{0,2}|telefonnummer|erreichbar|parkplatz\w{0,1}|fahrstuhl|joint\w{0,2}|piece jointe|fichier|numero de telephone|joignable|disponibles?|libre|adjunt\w{1,2}|archivo|telefono"
    r"|allegat\w|raggiungibile|bijgevoegd|bijlage|bereikbaar|zalacz\w{0,6}|zalaczni\w{1,4}|anexo|anexad\w|disponive\w{1,2})\b"
)
_OUTCOME = lazy_pattern(
    r"\b(?:positions?|roles?|jobs?|vacanc\w{1,3}|openings?|candida\w{1,8}|applica\w{1,6}|someone|somebody|stellen?|bewerb\w{1,12}|kandidat\w{0,5}|jemand\w{0,2}|absag\w{1,2}|offre|oferta|offerta|place|plaza|emploi|empleo|posto|lavoro|vakanz\w{0,2}|rolle|poste|quelqu'un|profils?"
    r"|puesto|vacante|perfil\w{0,2}|alguien|posizione|qualcun\w|functie|vacature|iemand|stanowisk\w{1,2}|vagas?|alguem)\b"
)
_BROUGHT = _spaced(
    r"\b(?:genau das (?:bringst|bringen|hast|haben|konnen|kannst)|das (?:bringst|bringen) (?:du|sie)|(?:exactly|just) (?:what|that) you (?:have|bring|offer|do)|that's what you (?:have|bring)"
    r"|(?:exactement|justement|precisement) ce que vous (?:avez|apportez)|(?:eso|justo lo que) (?:es lo que )?(?:tienes|aportas|usted tiene))\b"
)
# What was chosen, or not done, is a thing: "the other version", "decided against moving the button".
_THING = _spaced(
    r"\b(?:(?:an)?other|different|ander\w{1,2}|autre|otr[oa]|altr[oa]|un'altra|outr[oa]|inn[ayeą]|andere?) (?:[\w-]{1,14} )?(?:option\w{0,2}|versions?|variante?n?|varianta?|agenc\w{1,3}|agentur|agence|agencia|agenzia|suppliers?|vendors?|anbieter\w{0,1}|lieferant\w{0,2}|fournisseur|prestataire"
    r"|proveedor|fornitore|leverancier|dostawc\w|venues?|dates?|days?|times?|slots?|rooms?|termin\w{0,2}|tag|uhrzeit|raum|ort|creneau|salle|jour|fecha|dia|hora|sala|designs?|entwurf|colou?rs?|farbe|couleur|color|models?|modell|modele|modelo|tools?|librar\w{1,3}|products?|produkt\w{0,2}|produit|producto|bids?|quotes?|tender)\b"
)
_PERSON = lazy_pattern(
    r"\b(?:candidat\w{0,3}|kandidat\w{0,5}|applicant\w{0,1}|bewerber\w{0,5}|person\w{0,2}|someone|somebody|jemand\w{0,2}|quelqu'un|alguien)\b"
)
_DOING = _spaced(
    r"(?:against|not to|not) (?:be )?(?:mov|tak|push|extend|carry)\w{0,3} (?:the|a|an|this|that|our|my|any) (?!\w{0,12}(?:process|application|candidacy|conversation|role|interview|offer|position|next|step|search|hiring|recruit|discussion|selection|candidate|applicant|further|talk|matter|offer|second|final))"
)
# Of the reader's own idea: "we decided against your proposal".
_PROPOSAL = _spaced(
    r"\b(?:your|dein\w{0,2}|ihr\w{0,2}|euer\w{0,2}|votre|tu|su|ton|ta) (?:[\w-]{1,14} )?(?:vorschlag|entwurf|idee|konzept|proposal|suggestion|idea|logo|draft|proposition|propuesta|borrador|bid|quote|pitch|manuskript|manuscript|manuscrit)\b"
)
# Others are still to be seen, or this reader on another day.
_SEEING = _spaced(r"\b(?:be|are|'re|am|'m|still) (?:interviewing|seeing|meeting|talking to|speaking (?:to|with))\b")
_NOBODY = _spaced(r"\bnoch niemand\w{0,2}\b")
_ON_A_DAY = _spaced(
    r"\b(?:see|meet|recevoir|rencontrer|recibirl[eao]|recibirte|verte|verle|empfangen) (?:you )?(?:ce |le |el |am |on |the )?"
    rf"(?:avant|before|{DAY_NAMES})\b"
)

# What is wanted least, over, or not there: "we don't want to disappoint you", "the hiring freeze has been lifted", "you lack nothing".
_UNWANTED = _spaced(
    r"(?:(?:not|n't) (?:want|wish|mean|like)|hate|loath|sooner than|(?:wollen|mochten) (?:\w{1,12} ){0,2}nicht) (?:to )?(?:\w{1,10} )?\Z"
)
_OVER = _spaced(
    r" (?:nothing|neither)\b|(?: (?:has|had|is|was|been|now|finally|just|wurde|ist|jetzt|nun)){0,4} (?:lifted|over|ended|gone|aufgehoben|vorbei|beendet)\b"
)
# Others who are only there: "hay otros candidatos en el proceso".
_THERE_ARE = _spaced(
    r"\b(?:hay|there are|il y a|es gibt|gibt es|ci sono|er zijn|ha) (?:(?:noch|still|nog|encore|aun|todavia|ancora|ainda|jeszcze|also|auch) )?\Z"
)
_BETTER = lazy_pattern(
    r"\b(?:whose|who|with|mas|mejor\w{0,2}|encaj\w{1,5}|plus|mieux|qui|correspond\w{1,4}|besser|naher|starker|geeigneter\w{0,2}|meglio|piu|beter|lepiej|bardziej|better|stronger|closer|more|melhor|chosen|selected|forward)\b"
)
_BUT_YOURS = _spaced(
    r"\b(?:findet|finden|bleibt|steht) (?:aber|jedoch|trotzdem|dennoch|wie)\b|\b(?:aber|jedoch) (?:statt|dabei)\b|\b(?:but|aber|mais|pero|maar|ma|mas|ale) (?:yours|you are (?:still|in|one)|you're (?:still|in|one)|your (?:application|place|name|interview) (?:is|stands|remains)|ihr (?:platz|name|termin)|dein (?:platz|name|termin)"
    r"|ihre bewerbung (?:ist|lauft|liegt)|deine bewerbung (?:ist|lauft|liegt)|la (?:votre|tienne|suya|tuya)|votre (?:place|candidature est)|su (?:plaza|candidatura sigue)|uw plek|jouw plek)\b"
)
_UNDECIDED = _spaced(
    r"\b(?:(?:not|haven't|hasn't) (?:\w{1,12} ){0,2}(?:decided|decision|settled|finali[sz]ed)\b[^.!?;]{0,24}\byet|noch nicht (?:\w{1,12} )?entschieden|(?:todavia|aun) no (?:lo )?(?:hemos|han) decidido|pas encore (?:pris de decision|decide|tranche)"
    r"|nog niet (?:beslist|besloten)|(?:non|ancora) (?:abbiamo )?(?:ancora )?deciso|ainda nao decidi|jeszcze nie (?:podjel|zdecydow))"
)
_STILL_MISSING = _spaced(r"\bfehl\w{1,3} (?:uns )?(?:aber |leider )?noch\b")
_SLOT = _spaced(
    r"\b(?:(?:offer|give|find) you (?:a|any|another) (?:\w{1,10} )?(?:time|slot|date|appointment) (?:\w{1,8} ){0,2}(?:this|next|on|before|until)|(?:diese|nachste|kommende) woche (?:\w{1,10} )?kein\w{0,2} (?:\w{1,12} )?termin"
    r"|(?:pas de|aucun) creneau (?:\w{1,12} ){0,2}(?:cette|la) semaine|ningun\w? (?:hora|cita|hueco) (?:\w{1,12} ){0,2}(?:esta|la proxima) semana|(?:la|cette|votre) (?:date|proposition de date|plage) (?:\w{1,8} )?propose\w{0,2}"
    r"|(?:den|die|das) (?:vorgeschlagen\w{1,2}) (?:termin|uhrzeit|datum|tag)|the (?:proposed|suggested) (?:date|time|slot|day)|la (?:fecha|hora) propuesta)\b"
)

# Only the answer comes later: "nous ne pourrons malheureusement pas vous donner de réponse cette semaine".
_ANSWER_LATER = _spaced(
    r"\b(?:reponse|answer|decision|antwort|bescheid|entscheidung|respuesta|risposta|antwoord|odpowiedz\w?|resposta) (?:\w{1,8} ){0,2}(?:cette semaine|aujourd'hui|avant|this week|today|yet|before|until|diese woche|heute|vor"
    r"|esta semana|hoy|antes|questa settimana|oggi|prima|deze week|vandaag|w tym tygodniu|hoje)\b"
)


def is_taken_back(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether the refusal at ``first`` to ``last`` of ``folded`` is none, by what else its sentence (``begin`` to ``end``) says."""
    return (
        _turns_to_reader(folded, begin, end, first, last)
        or _is_of_others(folded, begin, end, first, last)
        or _is_of_a_day(folded, begin, end, first, last)
        or _is_of_a_thing(folded, begin, end, first, last)
    )


def _turns_to_reader(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """The reader is among the chosen, or still in the race; what was refused is unwanted, over, or a trifle."""
    before = max(begin, first - _REACH_BEFORE)
    if _WITH_READER.search(folded, before, last) or _UNWANTED.search(folded, before, first) or _OVER.match(folded, last):
        return True
    if any(pattern.search(folded, last, end) for pattern in (_BUT_YOURS, _UNDECIDED, _BROUGHT)):
        return True
    if _STILL_MISSING.search(folded, begin, end):
        return True
    return bool(_REGRET.match(folded, first) and _TRIFLE.search(folded, first, end)) and not _OUTCOME.search(folded, begin, end)


def _is_of_others(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Others who withdrew or went elsewhere, are still to be seen, or are only there."""
    near = min(end, last + _REACH_AFTER)
    if _ELSEWHERE.match(folded, last):
        return True
    if _OTHERS.search(folded, first, last) and _WITHDREW.search(folded, first, near):
        return True
    if _SEEING.search(folded, max(begin, first - _REACH_OF_VERB), last) and not _BETTER.search(folded, first, last):
        return True
    if _THERE_ARE.search(folded, max(begin, first - _REACH_BEFORE), first) and not _BETTER.search(folded, first, end):
        return True
    return _NOBODY.search(folded, last, near) is not None


def _is_of_a_day(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """An appointment is not to be had, or the answer comes later."""
    return bool(
        _ON_A_DAY.search(folded, first, min(end, last + _REACH_OF_VERB))
        or _SLOT.search(folded, begin, end)
        or _ANSWER_LATER.search(folded, first, end)
    )


def _is_of_a_thing(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    if _THING.search(folded, first, min(end, last + _REACH_OF_VERB)) and not _PERSON.search(folded, first, last):
        return True
    return bool(_PROPOSAL.search(folded, first, min(end, last + _REACH_OF_VERB)) or _DOING.search(folded, max(begin, first), end))

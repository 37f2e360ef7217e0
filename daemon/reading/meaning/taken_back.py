"""What takes back a refusal in its own sentence: the reader is among the chosen, it is another who withdrew, or only a file or an hour is missing."""

from daemon.reading.lazy import lazy_pattern

_REACH_BEFORE = 30
_REACH_AFTER = 60

# "We have chosen you and one other person": but a choice "between you and another candidate" is none for the reader.
_WITH_READER = lazy_pattern(
    r"\b(?<!between )(?<!zwischen )(?<!entre )(?:you|sie|dich|ihnen|dir|vous|toi|ti|tu|usted|te|lei|jou|u|voce|pana|pania) (?:and|und|et|y|e|en|i|sowie|plus) (?:(?!\w{0,4}(?:chose|went|sind|haben|hemos|avons))\w{1,8} ){0,2}(?:other|another|ander|weiter|autre|otr|altr|outr|inn)"
)
_OTHERS = lazy_pattern(r"\b(?:(?:an)?other|ander|autre|otr[oa]|altr|outr|inn[aey])")
_WITHDREW = lazy_pattern(
    r"\b(?:withdr[ae]wn?|pull(?:ed|s|ing) out|dropp?(?:ed|s|ing) out|turned (?:it|us|the offer) down|couldn't make it"
    r"|(?:hat|haben) (?:\w{1,12} ){0,3}(?:abgesagt|verzichtet|zuruckgezogen)|abgesprungen|ausgefallen|desiste\w{0,2}|(?:s'est|se sont) retire\w{0,2}|renonce"
    r"|ha(?:n)? (?:renunciado|declinado|cancelado)|se ha(?:n)? retirado|si e ritirat[oa]|ha rinunciato|teruggetrokken|afgezegd|afgehaakt|trok(?:ken)? zich terug|zrezygnowal\w?|wycofal\w?|desistiu)\b"
)
_REGRET = lazy_pattern(
    r"(?:unfortunately|sadly|sorry|afraid|leider|bedauerlicherweise|malheureusement|desole\w{0,2}|helas|regrett?\w{0,4}|lo siento|siento|lamentablemente|desgraciadamente|por desgracia|purtroppo|helaas|niestety|infelizmente)\b"
)
_TRIFLE = lazy_pattern(
    r"\b(?:attach\w{0,5}|enclosed|unreadable|open the file|parking|lift|phone number|available|reachable|free (?:on|at|until)"
    r"|angehangt|beigefugt|anhang|datei\w{0,2}|telefonnummer|erreichbar|parkplatz\w{0,1}|fahrstuhl|joint\w{0,2}|piece jointe|fichier|numero|joignable|disponibles?|libre|adjunt\w{1,2}|archivo|telefono"
    r"|allegat\w|file|raggiungibile|bijgevoegd|bijlage|bereikbaar|zalacz\w{0,6}|zalaczni\w{1,4}|anexo|anexad\w|disponive\w{1,2})\b"
)
_OUTCOME = lazy_pattern(
    r"\b(?:positions?|roles?|jobs?|vacanc\w{1,3}|openings?|candida\w{1,8}|applica\w{1,6}|someone|somebody|stellen?|bewerb\w{1,12}|kandidat\w{0,5}|jemand\w{0,2}|absag\w{1,2}|vakanz\w{0,2}|rolle|poste|quelqu'un|profils?"
    r"|puesto|vacante|perfil\w{0,2}|alguien|posizione|qualcun\w|functie|vacature|iemand|stanowisk\w{1,2}|vagas?|alguem)\b"
)
_BROUGHT = lazy_pattern(
    r"\b(?:genau das (?:bringst|bringen|hast|haben|konnen|kannst)|das (?:bringst|bringen) (?:du|sie)|(?:exactly|just) (?:what|that) you (?:have|bring|offer|do)|(?:and|which|that's what) you (?:have|bring|clearly are|do have)"
    r"|(?:ce que|et) vous (?:avez|apportez)|(?:eso|justo lo que) (?:es lo que )?(?:tienes|aportas|usted tiene))\b"
)


def is_taken_back(folded: str, begin: int, end: int, first: int, last: int) -> bool:
    """Whether the refusal at ``first`` to ``last`` of ``folded`` is none, by what else its sentence (``begin`` to ``end``) says."""
    if _WITH_READER.search(folded, max(begin, first - _REACH_BEFORE), last):
        return True
    if _OTHERS.search(folded, first, last) and _WITHDREW.search(folded, first, min(end, last + _REACH_AFTER)):
        return True
    if _REGRET.match(folded, first) and _TRIFLE.search(folded, first, end) and not _OUTCOME.search(folded, begin, end):
        return True
    return _BROUGHT.search(folded, last, end) is not None

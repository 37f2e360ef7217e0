"""What a sender's name and address say of a house whose applicants want something else than work: a place, a flat, a grant."""

from collections.abc import Callable, Collection

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_freemail
from daemon.reading.values import Address

_OTHER_ADDRESS = lazy_pattern(
    r"(?:admissions?|grants?|lettings|lets|membership|claims|loans|mortgages?|visas?|editors?|submissions|cfp|adoptions?|volunteer\w{0,5}|scholarships|housing|orders|billing|inscriptions?|alquileres|vermietung)\Z"
)
# They employ people, too: this counts only where a mail has no word of employment at all.
_OTHER_HOUSE = lazy_pattern(
    r"\b(?:admissions?|lettings|letting agents?|propert\w{1,3}|estates?|housing|tenan\w{2,5}|mortgages?|credit union|loans?|insurance|grants|fund|funds|foundation|bursar\w{1,4}|scholarships?|fellowships?"
    r"|awards?|prize|contest|festival|marathon|club|choir|league|council|parish|visas?|immigration|embassy|consulate|nurser\w{1,3}|kindergarten|preschool|pta|academy|courses|college|universit\w{1,3}"
    r"|journal|proceedings|conf|conference|symposium|rescue|shelter|breeders?|donors?|adoptions?|casting|models"
    r"|immobilien|hausverwaltung|vermietung|wohnbau|wohnungs\w{2,16}|sparkasse|kredit|versicherung\w{0,2}|stiftung|stipendi\w{2,3}|forderung|wettbewerb|verein|chor|kita|volkshochschule|vhs|tierheim|hochschule|finanzamt|behorde"
    r"|immobilier|location|agence immo\w{0,8}|credit|pret|bourses?|prix|concours|jury|creche|ecole|mairie|association|refuge|assurances?|prefecture|universite"
    r"|inmobiliaria|alquiler\w{0,2}|hipotecas?|becas?|premios?|concurso|guarderia|escuela|colegio|ayuntamiento|seguros|universidad|protectora"
    r"|woningcorporatie|verhuur|woonpunt|verzekering\w{0,2}|vereniging|affitti|mutui|premio|concorso|asilo|comune|aluguel|imobiliaria|bolsas?|creche|nieruchomosci|najem|stypendia|fundacja|przedszkole)\b"
)


def is_of_other_house(sender: Address, own: Collection[str], *, workless: Callable[[], bool]) -> bool:
    """Whether the sender speaks for something else than hiring; ``workless`` tells whether no word of the mail is of work.

    Who writes from the reader's own domain (``own``: the reader's addresses), a colleague or the family, speaks of other people's interviews.
    """
    local, _, domain = sender.address.partition("@")
    if _OTHER_ADDRESS.match(local) or (not is_freemail(domain) and any(one.rpartition("@")[2] == domain for one in own)):
        return True
    return _OTHER_HOUSE.search(fold(f"{sender.name} {local} {domain}".replace("-", " "))) is not None and workless()

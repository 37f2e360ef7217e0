"""Whether what speaks of hiring in a mail is an employer's alone, or a bank's, a landlord's and a club's too."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_of_applicant
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.values import Author

# A bank, a school, a landlord and a fund have these too.
_ANY_PROCEDURE = lazy_pattern(
    r"(?:unterlagen|dossier|applica|application|applied|applying|decision|feedback|process|procedure|step|round|panel|committee|profil|solicitud|domanda|aanvraag|pedido|proceso|processo|procedura|wniosek)s?$"
)
_ANY_APPLICANT = lazy_pattern(
    r"(?:unterlagen|dossier|applica|application|applied|applying|candida|bewerb|applicant|solicitud|domanda|aanvraag|pedido|wniosek|kandydat|aspirante|profil)\w{0,4}$"
)
_WORK = lazy_pattern(
    r"\b(?:roles?|positions?|post of|jobs?|vacanc\w{1,3}|hiring|recruit\w{2,5}|cv|resume|interview\w{0,4}|experience\w{0,1}|skills?|qualif\w{3,8}|salary|colleagues?|employ\w{2,4}|firm|company|work\w{0,4}"
    r"|stelle\w{0,24}|bewerbungsunterlagen|arbeit\w{0,8}|erfahrung\w{0,2}|\w{0,12}gesprach\w{0,2}|lebenslauf|gehalt|kolleg\w{1,5}|unternehmen|firma|kanzlei|betrieb"
    r"|postes?|emploi|embauche|entretien|experiences?|competences|entreprise|societe|logiciel|metier|region"
    r"|puesto|trabajo|empleo|entrevista|experiencia|curriculum|empresa|despacho|disponibilidad|funcao|fase seguinte|vaga|emprego|lavoro|posizione|colloquio|esperienza|azienda"
    r"|functie|vacature|baan|ervaring|gesprek|bedrijf|stanowisk\w{1,2}|prac[yae]|doswiadczeni\w{1,2}|rozmow\w{1,2}|firm[ayie]|candidatur\w{0,1}(?= (?!n'a|ha |has )[\w'-]{4,}(?: [\w'-]{3,})?\Z)|bewerbung als)\b"
)


def is_anybodys(plain: set[str], hints: set[str], texts: tuple[Evidence, ...], author: Author) -> bool:
    """Nothing in it is an employer's alone: a landlord and a club have applicants, a bank an application and a decision."""
    if author is Author.AUTOMATIC and not plain:
        return all(map(_ANY_PROCEDURE.match, hints))
    if any(is_of_applicant(text) for text in texts):
        return False
    return all(map(_ANY_APPLICANT.match, plain | hints)) and not any(_WORK.search(text.sentences.folded) for text in texts)


def names_no_work(plain: set[str], hints: set[str], texts: tuple[Evidence, ...]) -> bool:
    """It has applicants and a procedure, and no word of work, even where it speaks of the reader's own application."""
    return all(_ANY_APPLICANT.match(said) or _ANY_PROCEDURE.match(said) for said in plain | hints) and not any(
        _WORK.search(text.sentences.folded) for text in texts
    )

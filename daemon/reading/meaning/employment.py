"""Whether what speaks of hiring in a mail is an employer's alone, or a bank's, a landlord's and a club's too."""

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.addressed import is_of_applicant
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import any_of
from daemon.reading.values import Author

# A bank, a school, a landlord and a fund have these too.
_ANY_PROCEDURE = lazy_pattern(rf"(?:{any_of('employment.any_procedure')})s?$")
_ANY_APPLICANT = lazy_pattern(rf"(?:{any_of('employment.any_applicant')})\w{{0,4}}$")
_WORK = lazy_pattern(rf"\b(?:{any_of('employment.work')})\b")


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

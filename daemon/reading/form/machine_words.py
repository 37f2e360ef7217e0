"""Words by which a machine or a mass mailing gives itself away where header and sender do not: the last resort."""

import re

from daemon.reading.form.evidence import Evidence, first_reason, fold, mentions
from daemon.reading.form.language import guess_language
from daemon.reading.form.languages import FORM_LETTERS, TEAM_NAMES, any_of
from daemon.reading.lazy import lazy_pattern

_TEAM_LINE = lazy_pattern(rf"[\s\W]{{0,6}}(?:{TEAM_NAMES})[\s\W]{{0,6}}", re.IGNORECASE)
_NO_SALUTATION = lazy_pattern(rf"{any_of('machine_words.no_salutation')}|\{{\{{|\[first ?name\]")
_RECEIPT_SUBJECT = lazy_pattern(any_of("machine_words.receipt_subject"))
_CERTAIN = lazy_pattern(any_of("machine_words.certain"))
_MASS = lazy_pattern(any_of("machine_words.mass"))
_JOB_STEMS = tuple(any_of("machine_words.job_stems").split("|"))
_JOB_WORDS = lazy_pattern(any_of("machine_words.job_words"))
_OF_JOB_WORDS = tuple(any_of("machine_words.of_job_words").split("|"))
_MARKED_SPAM = lazy_pattern(r"\*{2,5}\s?spam|\[spam\]|\{spam\??\}")
_TO_SOMEBODY = lazy_pattern(rf"\b(?:{any_of('machine_words.to_somebody')})\b")
# Languages that name who speaks and who is spoken to; where the verb alone tells ("adjunto los documentos"), the lack of such words shows nothing.
_NAMING = frozenset(("en", "de", "fr", "nl"))
_ANYBODY = lazy_pattern(rf"\b(?:{any_of('machine_words.anybody')})(?!\w)")
_LEAST_WORDS = 220
_LAST_WORDS = 1200
_FIRST_WORDS = 1200
_LEAST_TOKENS = 20
_DIGIT_SHARE = 0.3


def machine_reason(evidence: Evidence) -> str | None:
    """Return by which words the text shows that a machine sent it, or None."""
    return first_reason(evidence, (_by_words, _by_form))


def _by_words(evidence: Evidence) -> str | None:
    text = evidence.text[:_FIRST_WORDS]
    if _NO_SALUTATION.search(text[:400]):
        return "it greets no person"
    if _CERTAIN.search(text):
        return "its words are those of a program"
    return "it is a list of figures" if _is_table(evidence.text) else None


def _by_form(evidence: Evidence) -> str | None:
    if evidence.answers:
        return None
    if _RECEIPT_SUBJECT.match(evidence.subject):
        return "its subject is that of a receipt"
    form_letter = mentions(evidence.text[:_FIRST_WORDS], FORM_LETTERS)
    if form_letter and signed_by_team(evidence.new_text):
        return "it is a form letter signed by a team"
    html_only = evidence.envelope.content_type == "text/html"
    return "it is a form letter made of HTML alone" if html_only and (form_letter or evidence.body.links_tracked) else None


def mass_reason(evidence: Evidence) -> str | None:
    """Return by which words the text shows that it was sent to many, or None."""
    if _MARKED_SPAM.search(evidence.subject):
        return "a filter marked it as spam"
    if evidence.answers or mentions(evidence.text, _JOB_STEMS):
        return None
    if mentions(evidence.text, _OF_JOB_WORDS) and _JOB_WORDS.search(evidence.text):
        return None
    if _is_report(evidence):
        return "it is a report that speaks to nobody"
    hits = {match[0] for match in _MASS.finditer(f"{evidence.subject} {evidence.text[:3000]}")}
    return "it advertises" if len(hits) > 1 else None


def _is_report(evidence: Evidence) -> bool:
    """A long text of its own in which nobody speaks and nobody is spoken to; people write so to no single reader."""
    told = evidence.text
    if evidence.envelope.references or evidence.titled_answer or evidence.had_quote or evidence.signature:
        return False
    if mentions(evidence.subject, _JOB_STEMS) or told.count(" ") < _LEAST_WORDS:
        return False
    if _ANYBODY.search(told) or _ANYBODY.search(fold(evidence.new_text[-_LAST_WORDS:])):
        return False
    return guess_language(told) in _NAMING


def is_form_letter(evidence: Evidence) -> bool:
    """Whether the words are those of an applicant system's templates."""
    return mentions(evidence.text[:_FIRST_WORDS], FORM_LETTERS) or signed_by_team(evidence.new_text)


def signed_by_team(text: str) -> bool:
    """Whether one of the last lines is the name of a team."""
    last = [line for line in text[-600:].split("\n") if line.strip()][-4:]
    return any(len(line) < 80 and _TEAM_LINE.fullmatch(line) for line in last)


def _is_table(text: str) -> bool:
    tokens = text.split()
    if len(tokens) < _LEAST_TOKENS:
        return False
    with_digits = sum(1 for token in tokens if not token.isalpha() and any(map(str.isdigit, token)))
    return with_digits > len(tokens) * _DIGIT_SHARE and not _TO_SOMEBODY.search(text)

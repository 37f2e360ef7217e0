"""Words by which a machine gives itself away where header and sender do not: the last resort of the author decision."""

import re

from daemon.reading.form.evidence import Evidence
from daemon.reading.form.languages import FORM_LETTERS, TEAM_NAMES

_TEAM_LINE = re.compile(rf"[\s\W]{{0,6}}(?:{TEAM_NAMES})[\s\W]{{0,6}}", re.IGNORECASE)
_NO_SALUTATION = re.compile(
    r"dear (?:applicant|candidate|customer|user|member|subscriber)|\{\{|\[first ?name\]|%first_?name%|sehr geehrte bewerberin|lieber bewerber|estimado candidato|chère? candidate?"
)
_LOG = re.compile(
    r"\b(?:request|ticket|order|incident|job|case|reference|confirmation) ?(?:#|number:|id:|no\.)|\bfailed\b.{0,40}\bmanual|error:|log messages:|notification system|fax has arrived"
    r"|order (?:id|number)|transaction id|invoice (?:number|no)|has been (?:successfully )?(?:registered|completed|processed|confirmed|approved)|verification code"
)
_REPLY = re.compile(r"(?:re|aw|sv|antw|rv|res|odp|r)\s?[:：]")
_FIRST_WORDS = 1200


def machine_reason(evidence: Evidence) -> str | None:
    """Return by which words the text shows that a machine sent it, or None."""
    text = evidence.text[:_FIRST_WORDS]
    if _NO_SALUTATION.search(text[:400]):
        return "it greets no person"
    if _REPLY.match(evidence.subject) and evidence.envelope.references:
        return None
    form_letter = any(phrase in text for phrase in FORM_LETTERS)
    if form_letter and signed_by_team(evidence.new_text):
        return "it is a form letter signed by a team"
    if evidence.envelope.content_type == "text/html" and (form_letter or evidence.body.links_tracked):
        return "it is a form letter made of HTML alone"
    hits = {match[0] for match in _LOG.finditer(evidence.text[:3000])}
    if len(hits) > 1:
        return "it reads like the log of a program"
    return None


def is_form_letter(evidence: Evidence) -> bool:
    """Whether the words are those of an applicant system's templates."""
    return any(phrase in evidence.text[:_FIRST_WORDS] for phrase in FORM_LETTERS) or signed_by_team(evidence.new_text)


def signed_by_team(text: str) -> bool:
    """Whether one of the last lines is the name of a team."""
    last = [line for line in text[-600:].split("\n") if line.strip()][-4:]
    return any(len(line) < 80 and _TEAM_LINE.fullmatch(line) for line in last)

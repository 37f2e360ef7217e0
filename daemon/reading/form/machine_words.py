"""Words by which a machine gives itself away where header and sender do not: the last resort of the author decision."""

import re

from daemon.reading.form.evidence import Evidence

_TEAM_SIGNATURE = re.compile(
    r"(?:^|\n)\s{0,4}(?:the )?[\w&.,' -]{0,60}(?:talent acquisition|talent|recruiting|recruitment|recruiter|hiring|careers?|people|hr|human resources) (?:team|department|operations)\s{0,3}\Z",
    re.IGNORECASE,
)
_FORM_LETTER = re.compile(
    r"thank you for (?:your interest in|applying|submitting|your application)|we (?:have )?received your application|your application (?:has been|was) (?:received|submitted)"
    r"|application (?:received|confirmation)"
)
_SALUTATION_FORM = re.compile(r"dear (?:applicant|candidate|customer|user|member|sir or madam)|\{\{|\[first ?name\]|%first_?name%", re.IGNORECASE)


def machine_reason(evidence: Evidence) -> str | None:
    """Return by which words the text shows that a machine sent it, or None."""
    if _SALUTATION_FORM.search(evidence.text[:400]):
        return "it greets no person"
    if _FORM_LETTER.search(evidence.text[:1200]) and _TEAM_SIGNATURE.search(evidence.new_text.strip()[-200:]):
        return "it is a form letter signed by a team"
    if _FORM_LETTER.search(evidence.text[:1200]) and evidence.body.from_html and "<table" in evidence.body.text:
        return "it is a form letter"
    return None

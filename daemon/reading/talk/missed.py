"""Whether the user tells that an interview did not take place: nobody came, or it was dropped on the spot."""

from daemon.reading.dates import fold
from daemon.reading.lazy import lazy_pattern

_LONGEST = 3_000
_PART = lazy_pattern(r"[.!?;,\n]+")
_WORDS_OF_A_LABEL = 6
_LABEL = lazy_pattern(r"\bno[- ]?shows?\b")
_END = r"(?: at all| in the end| after all| to (?:it|the (?:call|talk|interview|meeting)))?\s*$"
_SAYS = lazy_pattern(
    r"\b(?:nobody|no one|no-one|none of them) (?:came|showed up|turned up|appeared|joined|was there)" + _END
    + r"|\b(?:they|he|she|interviewers?) (?:all )?(?:did not|didn't|never) (?:show(?:ed)? up|turn(?:ed)? up|(?:come|came|appear(?:ed)?|join(?:ed)?)" + _END + ")"
    + r"|\b(?:it|interview|talk|call|meeting) (?:did not|didn't|never) (?:take place|took place|happen(?:ed)?" + _END + ")"
    + r"|\bniemand (?:kam|erschien|da\b|(?:ist|war|hat) (?:gekommen|erschienen|aufgetaucht|da\b))"
    r"|\b(?:sie|er) (?:ist|sind) nicht (?:erschienen|gekommen|aufgetaucht)\b"
    r"|(?:gesprach|interview|termin|\bes) (?:hat nicht stattgefunden|fand nicht statt|ist ausgefallen|fiel aus)\b"
    r"|\b(?:entretien|rendez-vous|appel|il|ca) n'a pas eu lieu\b|\bpersonne n'(?:est venu|etait la)|\bne (?:s'est|se sont) pas presente"
    r"|\b(?:entrevista|llamada|reunion) no tuvo lugar\b|\bno se present(?:o|aron)\s*$|\bnadie (?:vino|aparecio|se presento)\b"
)  # fmt: skip


def tells_of_no_show(text: str) -> bool:
    """Whether a part of a sentence says so plainly; ``no-show`` by itself counts in a short one ("it was a no-show").

    What was only left out of a talk ("it did not come up") is no sign; in doubt the thank-you is written, for the user to throw away.
    """
    for sentence in _PART.split(fold(text[:_LONGEST])):
        if _SAYS.search(sentence) or (_LABEL.search(sentence) and len(sentence.split()) <= _WORDS_OF_A_LABEL):
            return True
    return False

"""Notes of an absence that a person typed: whether their text says nothing but when its author is away, and who helps meanwhile.

Such a note answers nobody, whoever typed it: it is read as an out-of-office note, so that it holds a thread and does not silence it. The danger is
the other way: "I'm off from Monday, and the contract is in the post" is an answer. So the text is cut into clauses, days are taken out, and *each*
clause must hold a phrase of absence notes (``languages``), or be a greeting, a name, a day or a number; a clause that no phrase knows makes it a
person's mail, and so does a word of hiring or a word to the reader that absence notes do not have.
"""

import re
from collections.abc import Sequence
from datetime import date

from daemon.reading.dates import find_dates
from daemon.reading.form.evidence import Evidence, fold, mentions
from daemon.reading.form.language import guess_language
from daemon.reading.form.languages import (
    ABSENCE_CLAUSES,
    AWAY_SUBJECTS,
    AWAY_TEXTS,
    BACK_WORDS,
    LANGUAGES,
    SIGN_OFFS,
    any_of,
)
from daemon.reading.lazy import lazy_pattern

_LONGEST = 900
_NOTE = 500
_RULE = lazy_pattern(r"\n\s{0,4}[*_=#-]{5}")  # what stands below is a disclaimer
_DAY, _REACHED = "\x00", "\x01"  # stand for a day, and for a number or an address by which somebody is reached
_ANY_DAY = date(2026, 1, 1)
_AWAY_SUBJECT = lazy_pattern(rf"\b(?:{AWAY_SUBJECTS})(?!\w)")
_SENTENCE_END = lazy_pattern(r"[.!?;](?=\s|\Z)|\n\s{0,9}\n")
_CLAUSE_END = lazy_pattern(r"[.,!?;]\s|\n")
_JOINT = lazy_pattern(
    rf"\s(?:{any_of('away.but')})\s|\s(?:{any_of('away.and')})\s(?=(?:{any_of('away.subject')})\b)|[,:]\s|\s[-\u2013\u2014]\s",
    re.IGNORECASE,
)
_APART = lazy_pattern(rf"\b(?:{any_of('away.apart')})\b")
_STATEMENT = lazy_pattern(any_of("away.statement"))
_TO_READER = lazy_pattern(rf"\b(?:{any_of('away.to_reader')})\b")
# What an absence note says to its reader all the same.
_TO_ANYBODY = lazy_pattern(any_of("away.to_anybody"))
_DECIDED = lazy_pattern(any_of("away.decided"))
_TO_WHOM_IT_CONCERNS = lazy_pattern(
    rf"\s{{0,2}}(?:{any_of('away.to_whom_it_concerns')}|(?:{any_of('away.as_for')}) (?:{any_of('away.matter')})\w{{0,12}})\b"
)
_HOUSE = lazy_pattern(rf"\b(?:{any_of('away.house')})\b")  # a house that is closed speaks of itself so
_THANKS = lazy_pattern(rf"\b(?:{any_of('away.thanks')})\b")
_FOR_WHAT = lazy_pattern(any_of("away.for_what"))
_FIRST_PERSON = lazy_pattern(rf"\b(?:{any_of('away.first_person')})(?!\w)")
_NUMBER = lazy_pattern(r"\+?\(?\d[\d ()/.\-]{4,20}\d|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_TIME = lazy_pattern(rf"\b\d{{1,2}}(?:\s?(?:{any_of('away.clock')})|:\d\d)")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_PREPOSITIONS = frozenset(any_of("away.prepositions").split("|"))
_GREETS = lazy_pattern(rf"(?:{any_of('away.greets')})\b")
_EVERYBODY = frozenset(any_of("away.everybody").split("|"))
_SAYS_YES = frozenset(any_of("away.says_yes").split("|"))
_BEFORE_NAMES = frozenset(any_of("away.before_names").split("|"))
_NAME_WORDS = 3


def is_away_subject(subject: str) -> bool:
    """Whether a folded subject names an absence, be it by one word."""
    return _AWAY_SUBJECT.search(subject) is not None


def says_only_absence(evidence: Evidence) -> bool:
    """Whether every clause of what its author wrote is of their absence, and one says that they are away."""
    text = evidence.new_text
    if not text.strip() or len(text) > _LONGEST:
        return False
    codes = _codes(text)
    said = [clause for clause in _clauses(_without_greetings(text), codes) if clause.strip()]
    return any(map(_tells_absence, said)) and all(map(_is_of_absence, said))


def says_more_to_reader(evidence: Evidence) -> bool:
    """Whether a clause beside those of the absence is of hiring or said to this reader, and not to whoever it may concern."""
    text = _RULE.split(evidence.new_text[:_NOTE], maxsplit=1)[0]
    said = _clauses(_without_greetings(text), _codes(text))
    more = (clause for clause in said if not _is_of_absence(clause) and not _TO_WHOM_IT_CONCERNS.match(clause))
    return any(not _is_free(_HOUSE.sub(" ", clause)) for clause in more)


def names_last_day(evidence: Evidence) -> bool:
    """Whether its text names a day by which something is done: "I'm away next week, so I'll answer by Friday"."""
    text = evidence.new_text[:_LONGEST]
    days = [day for day in find_dates(text, reference=_ANY_DAY, languages=_codes(text)) if day.kind == "by"]
    return any(not _tells_absence(fold(_clause_around(text, day.begin, day.end))) for day in days)


def _clause_around(text: str, begin: int, end: int) -> str:
    joints = [joint.end() for joint in _CLAUSE_END.finditer(text, 0, begin)]
    after = _CLAUSE_END.search(text, end)
    return text[joints[-1] if joints else 0 : after.start() if after else len(text)]


def _codes(text: str) -> list[str]:
    guess = guess_language(text)
    return [guess, "en"] if guess else [language.code for language in LANGUAGES]


def tells_apart(text: str) -> bool:
    """Whether a folded text tells that its author is away in words that others part: "ich habe ab Montag zwei Wochen Urlaub"."""
    return _APART.search(text) is not None


def speaks_as_a_note(text: str) -> bool:
    """Whether a folded text has what notes to everybody have: thanks for a message, a stand-in, that the answer comes later."""
    return mentions(text, ABSENCE_CLAUSES) or (_THANKS.search(text) is not None and _FOR_WHAT.search(text) is not None)


def _without_greetings(text: str) -> str:
    """The text without the greeting of its first line, the closing one, and the name below."""
    lines = text.strip().split("\n")
    while lines and (not lines[-1].strip() or _is_closing(lines[-1])):
        lines.pop()
    opening = re.split(r"[,!:](?=\s|\Z)", lines[0], maxsplit=1) if lines else [""]
    if lines and _greets(fold(opening[0])):
        lines[0] = opening[1] if len(opening) > 1 else ""
    return "\n".join(lines)


def _greets(opening: str) -> bool:
    greeting = _GREETS.match(opening)
    rest = opening.split()[1:]
    return greeting is not None and (len(rest) <= _NAME_WORDS or _EVERYBODY.issuperset(rest))


def _is_closing(line: str) -> bool:
    said = line.strip(" ,.!*")
    words = said.split()
    if said.casefold() in SIGN_OFFS:
        return True
    return len(words) <= _NAME_WORDS and all(map(str.isalpha, words)) and _SAYS_YES.isdisjoint(fold(said).split())


def _clauses(text: str, codes: Sequence[str]) -> list[str]:
    """Its clauses, folded, each day and each number or address replaced by a sign, without the names that follow another clause, and the last."""
    marked = _NUMBER.sub(f" {_REACHED} ", _with_days_marked(text, codes))
    clauses: list[str] = []
    begin = 0
    for stop in (*(end.end() for end in _SENTENCE_END.finditer(marked)), len(marked)):
        sentence = marked[begin:stop].strip()
        if sentence.endswith("?") and _STATEMENT.match(fold(sentence)):
            continue  # a sentence in the order of a statement asks nothing: the sign stands for a letter that was lost
        if begin and stop == len(marked) and _is_closing(sentence) and _is_name(sentence.strip(" .!")):
            continue
        first, *others = _JOINT.split(sentence.rstrip(".!; "))
        clauses += [fold(first), *(fold(other) for other in others if not _is_name(other))]
        begin = stop
    return clauses


def _is_name(clause: str) -> bool:
    words = clause.split()
    words = words[1:] if len(words) > 1 and fold(words[0]) in _BEFORE_NAMES else words
    return 0 < len(words) <= _NAME_WORDS and all(word[0].isupper() and word.isalpha() for word in words)


def _with_days_marked(text: str, codes: Sequence[str]) -> str:
    parts: list[str] = []
    begin = 0
    for mention in find_dates(text, reference=_ANY_DAY, languages=codes):
        parts += (text[begin : mention.begin], f" {_DAY} ")
        begin = mention.end
        if mention.at is not None:
            parts.append(" 0:00 ")
    return "".join((*parts, text[begin:]))


def _is_of_absence(clause: str) -> bool:
    return _tells_absence(clause) or _goes_with_it(clause)


def _tells_absence(clause: str) -> bool:
    of_author = _FIRST_PERSON.search(clause) is not None or clause.strip().startswith(AWAY_TEXTS)
    return of_author and (mentions(clause, AWAY_TEXTS) or tells_apart(clause)) and _is_free(clause)


def _goes_with_it(clause: str) -> bool:
    """A stand-in, thanks, the day of return; or no more than days, numbers and a word that is said before them."""
    if clause.endswith("?") or (_TIME.search(clause) and not mentions(clause, BACK_WORDS)):
        return False
    if clause.strip() in SIGN_OFFS:
        return True
    if not _is_free(clause):
        return False
    thanks = _THANKS.search(clause)
    if thanks is not None:
        return _FOR_WHAT.search(clause) is not None or len(clause.split()) <= _NAME_WORDS
    if _REACHED in clause and len(clause.split()) <= _NAME_WORDS + 2:
        return True
    return mentions(clause, ABSENCE_CLAUSES) or mentions(clause, BACK_WORDS) or _PREPOSITIONS.issuperset(_LETTERS.findall(clause))


def _is_free(clause: str) -> bool:
    """Nothing in it is of hiring, or said to this reader alone."""
    return _DECIDED.search(clause) is None and _TO_READER.search(_TO_ANYBODY.sub(" ", clause)) is None

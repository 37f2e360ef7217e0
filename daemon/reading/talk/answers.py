"""A reply cut into sentences, each under the question or the name it answers to."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from daemon.reading.dates import fold
from daemon.reading.form.quotes import is_quoted, unquoted
from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.sentences import split
from daemon.reading.talk.company import Company
from daemon.reading.talk.kinds import QUESTIONS, Kind
from daemon.reading.talk.languages import LANGUAGES

MOST_SENTENCES = 60
_NUMBER = lazy_pattern(r"[\s*_]{0,6}\(?([1-4])[.):][\s*_]{1,4}")
_BULLET = lazy_pattern(r"\s{0,6}[-*•–·]\s{1,4}")
_LABEL = lazy_pattern(r"\s{0,6}([^:\n]{2,40}?)\s?:(?!//)\s{0,4}")
_LABELS = {label: kind for words in LANGUAGES for label, kind in words.labels.items()}


@dataclass(frozen=True, slots=True)
class Answer:
    """One sentence of the user's. ``kind``: what it was asked as; ``person``: under whose name it stands."""

    text: str
    kind: Kind | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class _Heading:
    """``numbered``: the kind comes from a question's number, and holds until the next; a label's holds until a blank line, as a name does."""

    kind: Kind | None = None
    person: str | None = None
    numbered: bool = False

    def ended(self) -> "_Heading":
        """What is left of it after a blank line."""
        return _Heading(self.kind if self.numbered else None, None, self.numbered)


def answers_in(text: str, whole: str | None, company: Company) -> Iterator[Answer]:
    """The sentences of ``text``; where ``whole`` shows the questions between them, each under its own."""
    count = 0
    for heading, paragraph in _paragraphs(text, whole, company):
        for sentence in split(paragraph).items:
            words = " ".join(_BULLET.sub("", sentence.text, count=1).split())
            if words:
                yield Answer(words, heading.kind, heading.person)
                count += 1
            if count >= MOST_SENTENCES:
                return


def _paragraphs(text: str, whole: str | None, company: Company) -> Iterator[tuple[_Heading, str]]:
    """Lines that stand together under one heading."""
    heading, gathered = _Heading(), list[str]()
    for said, line in _lines(text, whole):
        if not said:
            number = _NUMBER.match(line)
            if number is not None:
                yield heading, "\n".join(gathered)
                heading, gathered = _Heading(_question(number[1]), numbered=True), []
            continue
        if not line.strip():
            gathered.append(line)
            if heading != heading.ended() and any(before.strip() for before in gathered):
                yield heading, "\n".join(gathered)
                heading, gathered = heading.ended(), []
            continue
        headed, rest = _headed(line, heading, company)
        if headed != heading or rest != line:
            yield heading, "\n".join(gathered)
            heading, gathered = headed, []
        gathered.append(rest)
    yield heading, "\n".join(gathered)


def _lines(text: str, whole: str | None) -> Iterator[tuple[bool, str]]:
    """Whether the user wrote the line, and the line without its quote marks."""
    if whole is None:
        yield from ((True, line) for line in text.splitlines())
        return
    own = {line.strip() for line in text.splitlines() if line.strip()}
    for line in whole.splitlines():
        if is_quoted(line):
            yield False, unquoted(line)
        elif not line.strip() or line.strip() in own:
            yield True, line


def _headed(line: str, heading: _Heading, company: Company) -> tuple[_Heading, str]:
    """What the line's beginning says about it and the lines after it."""
    number = _NUMBER.match(line)
    if number is not None:
        heading, line = _Heading(_question(number[1]), heading.person, numbered=True), line[number.end() :]
    label = _LABEL.match(_BULLET.sub("", line, count=1))
    if label is None:
        return heading, line
    rest = _BULLET.sub("", line, count=1)[label.end() :]
    kind = _LABELS.get(fold(label[1]).strip(" *_"))
    if kind is not None:
        return _Heading(Kind(kind), heading.person), rest
    return (replace(heading, person=company.named_in(label[1])), rest) if company.is_name(label[1]) else (heading, line)


def _question(number: str) -> Kind:
    return QUESTIONS[int(number) - 1]

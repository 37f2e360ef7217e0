"""The mails that the model would be asked about, as the rules leave them."""

from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.leanings.texts import LANGUAGES, mails, short_mails
from daemon.reading.leaning.passages import tells
from daemon.reading.meaning import leans, topic
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic
from tests.letters import letters

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}))


@dataclass(frozen=True, slots=True)
class Asked:
    """A mail about an application: the topics that a careful person accepts, the best first, its folded sentences, what the rules know.

    ``is_open``: the rules decide nothing; ``is_refused``: they read a refusal. Of both the model is asked.
    """

    topics: tuple[str, ...]
    language: str
    sentences: tuple[str, ...]
    known: dict[str, float]
    is_open: bool
    is_refused: bool


def asked() -> list[Asked]:
    """All of our letters, short mails and mails of that kind, in their order."""
    labelled = [(tuple(letter.wanted["t"].split("/")), letter.raw) for letter in letters()]
    labelled += [(mail.topics, mail.raw) for mail in short_mails()]
    labelled += [(mail.topics, mail.raw) for language in LANGUAGES for mail in mails(language)]
    return [one for topics, raw in labelled if (one := _read(topics, raw)) is not None]


def _read(topics: Sequence[str], raw: bytes) -> Asked | None:
    """Read by the rules alone: the model is not asked, but looked past."""
    found: list[Asked] = []

    def note(case: Case, verdict: Verdict) -> None:
        if leans.may_lean(case):
            sentences = tuple(sentence.folded for sentence in case.words.sentences.items if tells(sentence.folded))
            is_open = leans.is_open(verdict)
            known = leans.known(case, verdict if is_open else leans.UNDECIDED)
            found.append(Asked(tuple(topics), case.words.languages[0], sentences, known, is_open, verdict.topic is Topic.REJECTION))

    asked_of = topic.leans_to_refusal, topic.leans_from_refusal
    topic.leans_to_refusal, topic.leans_from_refusal = note, _never
    try:
        read_message(raw, _CONTEXT)
    finally:
        topic.leans_to_refusal, topic.leans_from_refusal = asked_of
    return found[0] if found and found[0].sentences else None


def _never(_case: Case) -> bool:
    return False

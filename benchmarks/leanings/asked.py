"""The mails that the model would be asked about, as the rules leave them."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.leanings.texts import LANGUAGES, Labelled, mails, short_mails
from daemon.reading.meaning import weighing
from daemon.reading.meaning.case import Case, Verdict
from daemon.reading.meaning.leans import quantities
from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext, Topic
from tests.letters import letters

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}))


@dataclass(frozen=True, slots=True)
class Asked:
    """A mail: the topics that a careful person accepts, the best first, its folded sentences and those of its subject, what the rules know.

    ``said``: the topic that the rules give it. ``is_open``: they found an application and nothing beyond; ``is_unrelated``: too little speaks of one.
    """

    topics: tuple[str, ...]
    language: str
    sentences: tuple[str, ...]
    subject: tuple[str, ...]
    known: Mapping[str, float]
    said: str
    is_open: bool
    is_unrelated: bool


def asked() -> list[Asked]:
    """All of our letters, short mails and mails of that kind, in their order."""
    return [one for labelled in _all() if (one := _read(labelled)) is not None]


def _all() -> Iterator[Labelled]:
    for letter in letters():
        yield Labelled(tuple(letter.wanted["t"].split("/")), letter.raw)
    yield from short_mails()
    for language in LANGUAGES:
        yield from mails(language)


def _read(labelled: Labelled) -> Asked | None:
    """Read by the rules alone: the model is not asked, but looked past."""
    found: list[Asked] = []

    def note(case: Case, verdict: Verdict, _told: object, *, is_unrelated: bool) -> dict[str, float]:
        found.append(
            Asked(
                _first(verdict.topic.value, labelled.topics),
                case.words.languages[0],
                _folded(case.words.sentences.items),
                _folded(case.subject.sentences.items),
                quantities(case, verdict, {}, is_unrelated=is_unrelated),
                verdict.topic.value,
                weighing.is_open(verdict),
                is_unrelated,
            )
        )
        return {topic.value: float(topic is (Topic.OTHER if is_unrelated else verdict.topic)) for topic in Topic}

    asked_of = weighing.shares_of, weighing.leaning, weighing.may_be_related, weighing.length
    weighing.shares_of, weighing.leaning, weighing.may_be_related, weighing.length = note, _nothing, _always, _long
    try:
        read_message(labelled.raw, _CONTEXT)
    finally:
        weighing.shares_of, weighing.leaning, weighing.may_be_related, weighing.length = asked_of
    return found[0] if found else None


def _first(said: str, topics: Sequence[str]) -> tuple[str, ...]:
    """Of several topics that a careful person accepts, the one that the rules read is as good as the best."""
    return (said, *(topic for topic in topics if topic != said)) if said in topics else tuple(topics)


def _folded(items: Sequence[object]) -> tuple[str, ...]:
    return tuple(str(getattr(item, "folded", "")) for item in items)


def _nothing(_case: Case) -> dict[str, float]:
    return {}


def _always(_told: object) -> bool:
    return True


def _long(_case: Case) -> int:
    """Short mails teach as well, of which the model is asked about some only."""
    return sys.maxsize

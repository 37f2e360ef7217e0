"""What the rules of a topic look at, and what they answer."""

from dataclasses import dataclass

from daemon.reading.meaning.background import Background
from daemon.reading.meaning.evidence import Evidence
from daemon.reading.values import Author, Interview, Promise, Topic


@dataclass(frozen=True, slots=True)
class Verdict:
    """A topic, the sentence it was read from (None where no sentence said it), and why."""

    topic: Topic
    sentence: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules look at: evidence of the new text and of the subject, the background, and what was found so far."""

    words: Evidence
    subject: Evidence
    background: Background
    author: Author
    promise: Promise | None
    interview: Interview | None

    @property
    def has_interview(self) -> bool:
        """Whether its words name the time of one."""
        return self.interview is not None

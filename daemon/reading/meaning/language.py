"""The shape of the phrases of one language; each file of ``languages`` fills one in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from daemon.reading.meaning.wordings import Phrase, wordings


class Manner(StrEnum):
    """How a text speaks: a mail that has to say what it is about, an answer in a followed conversation, a note of the user's own."""

    LETTER = "letter"
    REPLY = "reply"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class MeaningLanguage:
    """Phrases by signal, written folded (see ``dates.folding.fold``): lower case, no accents, ``ß`` as ``s``.

    In a pattern ``{gap}`` is up to sixty characters of the same sentence, ``{sp}`` white space, and each name of ``macros`` its words.
    The triggers only save time, beside what a pattern shows of itself (``literals``): it is tried where one of them stands. ``common`` are the words that tell the language, ``letters`` those that few others have. ``words``: those of the patterns that modules of the room build (see ``vocabulary``). ``companies`` and ``roles``: patterns of the names of employers and posts, which stand in place of ``{name}``; in place of ``{at}`` what stands before an employer, in any language.
    ``lines`` and ``reply_lines``: the same as plain words (see ``wordings``), which most phrases should be. ``replies``: more phrases by signal, which say it only within a conversation that is followed ("it's a no"). ``notes``: those
    of the user's own notes, in which "they" are the other side and a "me" is the user. ``who``: what the line of a table says before the names of those who take part ("Interviewers:").
    """

    code: str
    words: Mapping[str, str]
    common: frozenset[str]
    macros: Mapping[str, str]
    signals: Mapping[str, tuple[Phrase, ...]]
    notes: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict[str, tuple[Phrase, ...]])
    replies: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict[str, tuple[Phrase, ...]])
    lines: Mapping[str, str] = field(default_factory=dict[str, str])
    reply_lines: Mapping[str, str] = field(default_factory=dict[str, str])
    companies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    who: str = ""
    letters: str = ""
    informal: str = ""
    formal: str = ""

    def phrases(self, manner: Manner) -> Iterator[tuple[str, Phrase]]:
        """Each phrase with its signal that counts in texts of that manner, and not in those of the manner before it."""
        by_signal, lines_by_signal = {
            Manner.LETTER: (self.signals, self.lines),
            Manner.REPLY: (self.replies, self.reply_lines),
            Manner.NOTE: (self.notes, dict[str, str]()),
        }[manner]
        for signal, phrases in by_signal.items():
            for phrase in phrases:
                yield signal, phrase
        for signal, lines in lines_by_signal.items():
            for phrase in wordings(lines, self.common):
                yield signal, phrase


SIGNALS = (
    "rejection",
    "regret",
    "weighed",
    "rivals",
    "ended",
    "denied",
    "wish",
    "kept",
    "chosen",
    "full",
    "lacking",
    "parted",
    "turned",
    "offer",
    "invitation",
    "scheduling",
    "confirmed",
    "next_step",
    "task",
    "bidden",
    "update",
    "cancellation",
    "acknowledgement",
    "commit",
    "working",
    "silence_means_no",
    "answer",
    "ask",
    "courtesy",
    "conditional",
    "deadline",
    "job",
    "job_hint",
    "setting",
    "occupation",
    "met",
    "foreign",
    "matter",
    "advertising",
    "outreach",
    "cold",
    "scam",
    "papers",
    "formality",
    "interviewer_side",
    "candidate_side",
    "withdraws",
    "automatic",
    "alive",
    "slots",
    "private",
    "noted",
    "mine",
)
"""What a sentence can be evidence of."""

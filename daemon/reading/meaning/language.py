"""The shape of the phrases of one language; each file of ``languages`` fills one in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrase = tuple[str, str]
"""``(triggers, pattern)``: literal pieces joined by ``|``, one of which stands in every match, and the pattern itself."""


@dataclass(frozen=True, slots=True)
class MeaningLanguage:
    """Phrases by signal, written folded (see ``dates.folding.fold``): lower case, no accents, ``ß`` as ``s``.

    In a pattern ``{gap}`` is up to sixty characters of the same sentence, ``{sp}`` white space, and each name of ``macros`` its words.
    The triggers only save time: a pattern is tried where one of them stands. ``common`` are the words that tell the language.
    ``replies``: more phrases by signal, which say it only within a conversation that is followed ("it's a no").
    """

    code: str
    common: frozenset[str]
    macros: Mapping[str, str]
    signals: Mapping[str, tuple[Phrase, ...]]
    replies: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict[str, tuple[Phrase, ...]])
    informal: str = ""
    formal: str = ""


SIGNALS = (
    "rejection",
    "regret",
    "offer",
    "invitation",
    "scheduling",
    "confirmed",
    "next_step",
    "update",
    "cancellation",
    "acknowledgement",
    "commit",
    "silence_means_no",
    "ask",
    "courtesy",
    "conditional",
    "deadline",
    "job",
    "job_hint",
    "foreign",
    "advertising",
    "outreach",
    "scam",
    "interviewer_side",
    "candidate_side",
    "withdraws",
    "automatic",
    "alive",
    "slots",
    "private",
)
"""What a sentence can be evidence of."""

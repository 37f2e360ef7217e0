"""The shape of the words of one language; each file of ``languages`` fills one in.

All of them are matched against folded text (see ``dates.fold``): lower case, no accents, ``ß`` as ``s``. ``{who}`` stands for a
person's name, masked by ``company``, or a pronoun for them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class TalkWords:
    """What a debrief is made of.

    ``labels``: words before a colon that say what follows. ``concern``, ``open``: what begins a question of theirs, or something left
    open. ``missed``: "I forgot to say that", before what is to be supplied. ``leads``: how notes begin ("we talked about"), before the
    topic itself. ``withs``: prepositions of company. ``pronouns``: subjects that speak of the reader. ``own``: words of the first person.

    What never reaches a draft (ETIQUETTE, Silence): ``money``, ``others`` (other employers), ``judging`` (of people, of oneself). ``chatter``:
    lines that say nothing. ``pointing``: topics that only point at what is told elsewhere ("it on the phone"). ``words``: those of commands, and of the patterns that modules of the room build (see ``vocabulary``).
    """

    code: str
    words: Mapping[str, str]
    labels: dict[str, str]
    concern: str
    open: str
    missed: str
    leads: str
    withs: str
    pronouns: str
    own: str
    money: str
    others: str
    judging: str
    chatter: str
    pointing: str

    def _filled(self, words: str) -> str:
        return words.replace("{who}", rf"(?:\x01{{1,60}}(?: \x01{{1,60}}){{0,3}}|{self.pronouns})")

    @cached_property
    def starts(self) -> "Starts":
        """The patterns, compiled."""
        return Starts(
            concern=re.compile(rf"\b(?:{self._filled(self.concern)})\b"),
            open=re.compile(rf"\b(?:{self.open})\b"),
            missed=re.compile(rf"(?:{self.missed})\s+"),
            leads=re.compile(rf"(?:{self._filled(self.leads)})\s+"),
            pronouns=re.compile(rf"(?:{self.pronouns})\b"),
            own=re.compile(rf"\b(?:{self.own})\b"),
            money=re.compile(rf"\b(?:{self.money})\b"),
            others=re.compile(rf"\b(?:{self.others})\b"),
            judging=re.compile(rf"\b(?:{self.judging})\b"),
            chatter=re.compile(rf"(?:{self.chatter})[\s!.,]*$"),
            pointing=re.compile(rf"(?:{self.pointing})[\s!.,]*$"),
        )


@dataclass(frozen=True)
class Starts:
    """Compiled ``TalkWords``."""

    concern: re.Pattern[str]
    open: re.Pattern[str]
    missed: re.Pattern[str]
    leads: re.Pattern[str]
    pronouns: re.Pattern[str]
    own: re.Pattern[str]
    money: re.Pattern[str]
    others: re.Pattern[str]
    judging: re.Pattern[str]
    chatter: re.Pattern[str]
    pointing: re.Pattern[str]

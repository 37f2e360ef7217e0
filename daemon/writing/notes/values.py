"""A note before it is text or HTML."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to tell. ``text`` stands out, ``detail`` says more below it, ``label`` is a word or two before it (a number, a day)."""

    text: str
    detail: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together. ``lead``: a sentence under the title. ``urgent``: set off by its colour."""

    title: str
    lines: tuple[Line, ...]
    lead: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A whole note. ``lead``: paragraphs before the sections; ``foot``: small print after them. All of it may hold strangers' words."""

    subject: str
    heading: str
    lead: tuple[str, ...]
    sections: tuple[Section, ...] = ()
    foot: tuple[str, ...] = ()

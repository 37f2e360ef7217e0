"""Who writes, where they say that they take part themselves: "Dana and I will both be there", "I'll call you", "just the two of us"."""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from daemon.reading.lazy import lazy_pattern
from daemon.reading.meaning.employer import is_no_reply, is_relay
from daemon.reading.meaning.languages import any_of
from daemon.reading.meaning.name_lists import named_from, names_at
from daemon.reading.meaning.named_before import named_before
from daemon.reading.meaning.names import first_name_at, is_name, past_article
from daemon.reading.meaning.signature import is_below
from daemon.reading.values import Address, Person

_AND = any_of("signer.and")
_OBJECT = any_of("signer.object")
_SUBJECT = any_of("signer.subject")
_VERB_OBJECT = f"(?:{any_of('signer.verb_object')})"  # "piénsalo y me dices"
_TO = any_of("names.and_of")
# "me and Dana Whitfield", "io e Dana": in some languages the writer names herself first.
_SELF_FIRST = lazy_pattern(
    rf"(?<![\w'’-])(?:{_OBJECT}|{_SUBJECT}),?\s(?:{_AND})(?:,\s[^.!?,\n]{{3,30}},)?\s(?:(?:{_TO})\s)?", re.IGNORECASE
)
# "four of us: myself, Dana Whitfield (Soils) and Lee Park"; one name alone may be called out to: "Tell me, Dana Whitfield".
_SELF_LISTED = lazy_pattern(rf"(?<![\w'’-])(?:{_OBJECT}|{_SUBJECT}),\s", re.IGNORECASE)
# "Dana Whitfield and me", "Dana and I will both be there"; not "see Dana and I will send the link".
_SELF_LAST = lazy_pattern(
    rf",?\s(?:{_AND})\s(?:(?:{_TO})\s)?(?:(?!{_VERB_OBJECT})(?:{_OBJECT})\b(?!\s(?:know|with)\b)|(?:{_SUBJECT})\b(?=\s(?:{any_of('signer.after')})\b|\s?[.,;:!?)\n]|$))",
    re.IGNORECASE,
)
_PRESENT = lazy_pattern(
    rf"\b(?:{any_of('signer.before')})\b[^.!?\n]{{0,80}}\s(?:{_AND})\s(?:{_SUBJECT})\b|\b(?:{any_of('signer.alone')})",
    re.IGNORECASE,
)
_MEETS = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('signer.meets')})".replace(" ", r"\s"), re.IGNORECASE)
_OURS = lazy_pattern(rf"\b(?:{any_of('signer.ours')})\b".replace(" ", r"\s"), re.IGNORECASE)
_ANOTHER = lazy_pattern(rf"\b(?:{any_of('signer.another')})\b".replace(" ", r"\s"), re.IGNORECASE)
_REPLACED = lazy_pattern(rf"(?<![\w'’-])(?:{any_of('signer.replaced')})".replace(" ", r"\s"), re.IGNORECASE)
_UNLESS = lazy_pattern(rf"\b(?:{any_of('signer.unless')})\b", re.IGNORECASE)
_END_OF_SENTENCE = lazy_pattern(r"[.!?](?=\s)|\n\s{0,8}\n")
_ALONE = lazy_pattern(r"[-–—~*]{0,2} ?([^\W\d_][\w'’-]{1,20})(?:,? x{1,4}|[.,!])?", re.IGNORECASE)
_INTRO = lazy_pattern(
    rf"\b(?i:{any_of('signer.intro')})\s(?=[^\W\d_a-z])|(?:(?<=\n)|(?<=[,!.–-] )|^)[^\W\d_a-z][^\W\d_]{{1,20}}(?: [^\W\d_a-z][\w'’-]{{1,20}})?(?=\s(?:{any_of('signer.intro_behind')}))"
)
_SHORTEST_HOUSE = 3
_OWN_PLACE = lazy_pattern(rf"\s(?:{any_of('parties.via')}|{any_of('parties.at')}|from|at|[-|@–(])\s?")
_REACH = 160
_MOST = 12
_SHORT_LINE = 80
_LAST_LINES = 6


def with_signer(text: str) -> tuple[list[Person], bool]:
    """Whom ``text`` names in one breath with who writes it, and whether these say that they take part."""
    people: list[Person] = []
    for match in list(_SELF_FIRST.finditer(text))[:_MOST]:
        people += named_from(text, match.end()) or first_name_at(text, past_article(text, match.end()))
    for match in list(_SELF_LISTED.finditer(text))[:_MOST]:
        listed = names_at(text, match.end())
        people += listed if len(listed) > 1 else []
    for match in list(_SELF_LAST.finditer(text))[:_MOST]:
        people += named_before(text, match.start())
    return people, bool(people) or (_REPLACED.search(text) is None and (_PRESENT.search(text) is not None or _meets(text)))


def _meets(text: str) -> bool:
    """Whether who writes calls or meets; not if it only may come to that: "I'll call you if anything changes"."""
    for match in islice(_MEETS.finditer(text), _MOST):
        begin = max(0, match.start() - _REACH)
        for stop in _END_OF_SENTENCE.finditer(text, begin, match.start()):
            begin = stop.end()
        close = _END_OF_SENTENCE.search(text, match.end())
        if not _UNLESS.search(text, begin, close.start() if close else len(text)):
            return True
    return False


def speaks_of_ours(text: str) -> bool:
    """Whether who writes speaks of the talk as their own, and of nobody else who holds it: "our chat", "I'm stuck at a client's"."""
    return _OURS.search(text) is not None and _ANOTHER.search(text) is None and _REPLACED.search(text) is None


def signer_of(sender: Address, text: str) -> Person | None:
    """Who writes: by the display name of their address, else by the name below the text."""
    shown = _OWN_PLACE.split(sender.name.strip("'\" "), maxsplit=1)[0]
    person = next(iter(names_at(shown, 0, most=1)), None)
    machine = is_no_reply(sender.address) or is_relay(sender.domain) or _is_house(shown, sender)
    if person is not None and is_name(person.name) and not machine:
        return Person(person.name, sender.address)
    lines = text.strip().splitlines()
    signed = signed_in("\n".join(lines[max(1, len(lines) - _LAST_LINES) :] if len(lines) > 1 else lines))
    called = _called_below(lines)
    if signed is not None and not (called and _stands_above(called, signed.name, lines)):
        return Person(signed.name, sender.address, signed.title)
    if " " not in shown and first_name_at(shown, 0) and not is_no_reply(sender.address) and shown.lower() not in sender.domain:
        return Person(shown, sender.address)
    called = called or _called_above(text)
    return Person(called, sender.address) if called and called.lower() not in sender.domain else None


def _is_house(shown: str, sender: Address) -> bool:
    """Whether an address shows the name of the firm it belongs to: "Norvane Robotics" at norvane.example."""
    first = shown.split(" ", 1)[0].lower()
    return len(first) > _SHORTEST_HOUSE and first in sender.domain and first not in sender.address.split("@", 1)[0].lower()


def _stands_above(called: str, signed: str, lines: Sequence[str]) -> bool:
    """Whether the first name stands right above the name of a house: "Dana", "Norvane Labs"."""
    return any(called in first and signed in second for first, second in pairwise(line.strip() for line in lines if line.strip()))


def _called_below(lines: Sequence[str]) -> str | None:
    """The first name by which who writes signs, alone on its line."""
    for index in range(len(lines) - 1, max(0, len(lines) - _LAST_LINES), -1):
        alone = _ALONE.fullmatch(lines[index].strip())
        if alone is not None and is_below(lines, index):
            known = first_name_at(alone[1], 0)
            if known:
                return known[0].name
    return None


def _called_above(text: str) -> str | None:
    """The first name by which who writes introduces themselves: "Dana here from Norvane", "my name is Dana"."""
    intro = _INTRO.search(text[:_REACH])
    begin = 0 if intro is None else intro.end() if intro[0][-1].isspace() else intro.start()
    known = (names_at(text, begin, most=1) or first_name_at(text, begin)) if intro else []
    return known[0].name if known else None


def signed_in(block: str) -> Person | None:
    """The name that stands alone on a line of a signature, with the title beside or below it."""
    lines = [line.strip() for line in block.splitlines()[:8] if line.strip() and len(line) < _SHORT_LINE]
    for index, line in enumerate(lines):
        found = names_at(line, 0, most=1)
        if found and len(found[0].name) >= len(line.split(",")[0].split("(")[0].strip()) - 6:
            following = lines[index + 1] if index + 1 < len(lines) else ""
            below = following if following and not any(sign in following for sign in "@/:+") and len(following) < 60 else None
            return Person(found[0].name, None, found[0].title or below)
    return None

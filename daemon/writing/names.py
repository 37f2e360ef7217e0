"""How a person is called: first name, last name and honorific out of whatever a display name holds.

Display names are typed by machines and strangers: "BERG, Anna van der (HR)", "Dr. Weber | Acme", "null". Where no
person's name is left, the mail greets without one; "Dear null" is the one thing that must never happen.
"""

# ruff: noqa: RUF001 - typographic quotes and dashes are what names come with

import re
import unicodedata
from dataclasses import dataclass

from daemon.reading.values import Person
from daemon.writing.characters import one_line
from daemon.writing.words import word_set

_PARTICLES = word_set(
    "van von der den de del della di da dal dos das do du des la le les ten ter te zu zum zur af av al el bin ibn ben y e i 't"
)
_HONORIFICS = {
    "dr": "Dr.",
    "doctor": "Dr.",
    "doktor": "Dr.",
    "dra": "Dra.",
    "prof": "Prof.",
    "professor": "Prof.",
    "professorin": "Prof.",
    "pr": "Prof.",
    "mr": "Mr.",
    "ms": "Ms.",
    "mrs": "Mrs.",
    "mx": "Mx.",
    "frau": "Frau",
    "herr": "Herr",
    "herrn": "Herr",
    "mme": "Madame",
    "mlle": "Madame",
    "madame": "Madame",
    "monsieur": "Monsieur",
    "sr": "Sr.",
    "sra": "Sra.",
    "señor": "Sr.",
    "señora": "Sra.",
}
_SPANISH = frozenset({"Sr.", "Sra.", "Dra."})
# What stands between a title and the name: "Dr. rer. nat. Anna Weber", "Prof. Dr.-Ing. Jan Berg".
_TITLE_DETAILS = word_set("rer nat med phil jur habil dent oec pol ing dr-ing dipl-ing dipl mag h c hc mult")
_SUFFIXES = word_set("phd mba msc bsc ma ba jr sr ii iii iv md esq cfa pmp cpa dphil llm dipl-ing dipl ing mag bc")
_NOBODY = word_set("null none undefined unknown nan nil n/a na test user name anonymous")
# A name with one of these words is a mailbox's, not a person's.
_OFFICE_WORDS = word_set(
    "team careers career jobs job hr recruiting recruitment recruiter talent hiring people human resources noreply no-reply donotreply "
    "notification notifications support info office contact calendar scheduling interview interviews bewerbung bewerbungen karriere "
    "personal personalabteilung recrutement recrutements rh carrières équipe equipo empleo selección reclutamiento group inc gmbh ltd "
    "llc mailer system service services admin bot via"
)
_BRACKETS = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]|<[^<>]{0,80}>")
_TAIL = re.compile(r"[|/•·–—]| - | via ", re.IGNORECASE)
_QUOTES = "\"'`´“”„«»‘’ "
_LETTERS_OF_NAMES = frozenset(" .'’-‐\u200c\u200d・·")


@dataclass(frozen=True, slots=True)
class CalledName:
    """A person's name in its parts. ``full`` is first and last name; ``first`` and ``last`` are None where it cannot be told.

    ``honorifics`` are in their usual short form, in order ("Frau", "Prof.", "Dr.").
    """

    full: str
    first: str | None = None
    last: str | None = None
    honorifics: tuple[str, ...] = ()


def called(person: Person) -> CalledName | None:
    """The name to greet a person by, or None where only an address, an office or nonsense is known."""
    bare = _BRACKETS.sub(" ", one_line(person.name, 100))
    if _plain(bare.strip(_QUOTES)) in _NOBODY:
        return None
    bare = _TAIL.split(bare, maxsplit=1)[0].strip(_QUOTES)
    words, honorifics = _without_honorifics(_in_order(bare).split())
    if not words or not _is_personal(words):
        return None
    of_title = _without_honorifics(one_line(person.title or "", 60).split()[:3])[1]
    return _parts(_recased(words), tuple(dict.fromkeys(of_title + honorifics)))


def _in_order(name: str) -> str:
    """First name first: "Weber, Anna" and "Weber, Anna, PhD" turned round, "Anna Weber, PhD" cut."""
    head, *rest = [part.strip() for part in name.split(",") if part.strip()] or [""]
    rest = [part for part in rest if not all(_plain(word) in _SUFFIXES for word in part.split())]
    if not rest:
        return head
    titles = [word for word in rest if all(_plain(part) in _HONORIFICS for part in word.split())]
    given = next((part for part in rest if part not in titles), "")
    return " ".join([*titles, given, head]) if given else " ".join([*titles, head])


def _without_honorifics(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    found: list[str] = []
    while words and (_plain(words[0]) in _HONORIFICS or (_is_title_detail(words[0]) and (found or "-" in words[0]))):
        title = _HONORIFICS.get(_plain(words[0])) or ("Dr." if _plain(words[0]).startswith("dr-") else None)
        found.extend([title] if title else [])
        words = words[1:]
    while len(words) > 1 and _plain(words[-1]) in _SUFFIXES:
        words = words[:-1]
    return words, tuple(found)


def _is_title_detail(word: str) -> bool:
    return _plain(word).replace(".", "") in _TITLE_DETAILS


def _plain(word: str) -> str:
    return word.casefold().strip(".,")


def _is_personal(words: list[str]) -> bool:
    letters = "".join(words)
    if len(words) > 6 or not any(character.isalpha() for character in letters):
        return False
    if any(not _in_names(character) for character in letters):
        return False
    plain = [_plain(word) for word in words]
    return not _OFFICE_WORDS.intersection(plain) and plain[0] not in _NOBODY and " ".join(plain) not in _NOBODY


def _in_names(character: str) -> bool:
    return character in _LETTERS_OF_NAMES or unicodedata.category(character)[0] in "LM"


def _recased(words: list[str]) -> list[str]:
    """All-caps and all-lower names in usual case. Of "DUPONT Anne" the capitals mark the last name: it goes to the end."""
    letters = "".join(words)
    if letters.isupper() or letters.islower():
        return [word if len(word) == 2 and word.endswith(".") else _cased(word) for word in words]
    capitals = [word for word in words if word.isupper() and (len(word) > 2 or word.lower() in _PARTICLES)]
    if not capitals or len(words) < 2:
        return words
    if words[0] in capitals and words[-1] not in capitals:
        words = [*(word for word in words if word not in capitals), *capitals]
    return [_cased(word) if word in capitals else word for word in words]


def _cased(word: str) -> str:
    lower = word.lower()
    if lower in _PARTICLES:
        return lower
    cased = "".join(part.capitalize() if len(part) > 1 or part.isalpha() else part for part in re.split(r"([-'’])", lower))
    return f"Mc{cased[2:].capitalize()}" if cased.startswith("Mc") and len(cased) > 4 else cased


def _parts(words: list[str], honorifics: tuple[str, ...]) -> CalledName:
    full = " ".join(words)
    if not _is_latin(full):
        return CalledName(full, first=full, last=full, honorifics=honorifics)
    if len(words) == 1:
        return CalledName(full, None if honorifics else full, full if honorifics else None, honorifics)
    first = None if len(words[0].strip(".")) < 2 else words[0]
    particle = next((index for index, word in enumerate(words[1:-1], 1) if word.lower() in _PARTICLES), len(words) - 1)
    if honorifics and words[0].lower() in _PARTICLES:
        return CalledName(full, first=None, last=full, honorifics=honorifics)
    if _SPANISH.intersection(honorifics) and len(words) == 3 and particle == 2:
        particle = 1  # father's and mother's name
    return CalledName(full, first, " ".join(words[particle:]), honorifics)


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(character, "").startswith("LATIN") for character in text if character.isalpha())

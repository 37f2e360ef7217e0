"""The words of languages stand in the files of languages: what reads holds none, so that a language is added without touching it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.reading.dates import languages as of_dates
from daemon.reading.events import languages as of_events
from daemon.reading.form import languages as of_form
from daemon.reading.form.languages.base import words
from daemon.reading.meaning import languages as of_meaning
from daemon.reading.talk import languages as of_talk

READING = Path(__file__).resolve().parents[2] / "daemon" / "reading"
# Tables of names, which every language has alike: senders' domains, legal forms, particles of names, time zones and places, letters and the signs of old encodings.
TABLES = {"vendors.py", "charsets.py", "folding.py", "zones.py", "mailboxes.py", "employer.py", "name_order.py"}
MODULES = sorted(path for path in READING.rglob("*.py") if "languages" not in path.parts and path.name not in TABLES)
ROOMS = {
    "dates": of_dates.any_of,
    "events": of_events.any_of,
    "form": of_form.any_of,
    "meaning": of_meaning.any_of,
    "talk": of_talk.any_of,
}
_ENGLISH = of_meaning.LANGUAGES["en"].common
# What is English too, or a word of HTML and mail headers.
_ALIKE = frozenset(
    words("also an as ate come date die dir do em era err in it me met mi no of on or over so son sur tag to until we will")
)
FOREIGN = (
    frozenset(word for language in of_meaning.LANGUAGES.values() for word in language.common if len(word) > 1) - _ENGLISH - _ALIKE
)
# Signs of a pattern, sets of signs, places for what is put in, and domains.
_NO_WORDS = re.compile(
    r"\\u[0-9a-f]{4}|\\[a-zA-Z]|\[\^?\]?[^\]]*\]|\S*[aA]-[zZ]\S*|\(\?P<\w+>|\{[^}]*\}|\.(?:com|de|net|org|io|us|co|fr|es|nl|it|pl|eu)\b"
)
_CALLED = re.compile(r"any_of\(f?['\"]([\w.{}]+)['\"]\)")


def _literals(source: Path) -> Iterator[tuple[int, str]]:
    """The line and the text of every string of a module that is no docstring."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value


@pytest.mark.parametrize("source", MODULES, ids=lambda path: str(path.relative_to(READING)))
def test_what_reads_holds_no_words_of_other_languages(source: Path) -> None:
    """No letters that English lacks, and none of the commonest words of the other languages, in what looks like a list of words or a pattern."""
    for line, literal in _literals(source):
        said = re.findall(r"[^\W\d_]{2,}", _NO_WORDS.sub(" ", literal))
        foreign = [word for word in said if not word.isascii()]
        if len(said) > 1:  # one alone may be a code or a key
            foreign += [word for word in said if word.lower() in FOREIGN and not word.isupper()]
        assert not foreign, f"line {line}"


@pytest.mark.parametrize("room", ROOMS)
def test_each_word_of_a_language_is_looked_for(room: str) -> None:
    """What a language file holds for a pattern is asked for by a module of its room; what is asked for and held by none raises at import."""
    sources = [path for path in (READING / room).rglob("*.py") if "languages" not in path.parts]
    asked = {name for path in sources for name in _CALLED.findall(path.read_text(encoding="utf-8"))}
    asked |= {
        f"command_words.{name}"
        for name in re.findall(r'"(\w+)"', (READING / "talk" / "command_words.py").read_text(encoding="utf-8"))
    }
    assert ROOMS[room].names <= asked


@pytest.mark.parametrize("room", ROOMS)
def test_a_name_begins_with_the_module_that_asks(room: str) -> None:
    modules = {path.stem for path in (READING / room).glob("*.py")}
    assert {name.partition(".")[0] for name in ROOMS[room].names} <= modules

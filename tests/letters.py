"""Our own labelled letters (``tests/data/letters/*.txt``), with the header fields that each leaves out."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "data" / "letters"


class Letter(NamedTuple):
    """``wanted``: what is to be read, by the keys that ``tests/unit/reading/test_letters.py`` names."""

    name: str
    wanted: dict[str, str]
    raw: bytes


def letters(folder: Path = FOLDER) -> Iterator[Letter]:
    """All of them, round after round."""
    for path in sorted(folder.glob("*.txt")):
        for number, chunk in enumerate(re.split(r"(?m)^=== ", path.read_text(encoding="utf-8"))[1:]):
            first, _, rest = chunk.partition("\n")
            wanted = dict(re.findall(r"(\w+)=(.*?)(?= \w+=|$)", first))
            header, _, body = rest.partition("\n\n")
            if "n" in wanted:
                wanted["n"] = "\n".join(line for line in body.split("\n") if not line.startswith("~"))
            yield Letter(f"{path.stem}-{number}-{wanted['t']}", wanted, _mail(header, body))


def _mail(header: str, body: str) -> bytes:
    standing = {
        "Date": "Wed, 18 Nov 2026 09:00:00 +0000",
        "To": "Sam Rivera <sam@home.example>",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    missing = [f"{name}: {value}" for name, value in standing.items() if f"\n{name}:" not in header]
    text = "\n".join(line.removeprefix("~") for line in body.split("\n"))
    return "\n".join([header, *missing, "", text]).encode()

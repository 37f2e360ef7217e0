"""The passages and mails that are trained from.

``passages/LANGUAGE.tsv``: a passage a line, its kind before a tab. Kinds: R refuses, N names a next step, I invites, U changes an interview, C calls
it off, O offers, P promises by when, A acknowledges, X says none of these in a mail about an application, Z is about something else.
``mails/LANGUAGE.txt``: whole mails, each after a line ``=== topic`` (or two, the best first) and one ``Subject: ...``.
"""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
TESTED = HERE.parents[1] / "tests" / "data" / "sentences"
NO_REFUSAL = "-"
"""The kind of a sentence that only sounds like a refusal: whatever else it may be."""
_MEANT = {
    "r": "rejection",
    "i": "next_step",
    "I": "invitation",
    "o": "offer",
    "n": "offer",
    "a": "acknowledgement",
    "w": "acknowledgement",
    "p": "promise",
}
LANGUAGES = tuple(sorted(path.stem for path in (HERE / "passages").glob("*.tsv")))
_MAIL = re.compile(r"^=== ([\w,]+)\nSubject: ?(.*)\n", re.MULTILINE)


class Labelled(NamedTuple):
    """A mail and the topics that a careful person accepts, the best first."""

    topics: tuple[str, ...]
    raw: bytes


def passages(language: str) -> tuple[list[str], list[str]]:
    """Texts and their kinds; the sentences that the tests know are among them."""
    lines = (HERE / "passages" / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t", 1) for line in lines]
    for line in (TESTED / "refusals.txt").read_text(encoding="utf-8").splitlines():
        spoken, sign, text = line.split(" ", 2)
        if spoken == language:
            pairs.append(["R" if sign == "+" else NO_REFUSAL, text])
    return [text for _, text in pairs], [kind for kind, _ in pairs]


def short_mails() -> Iterator[Labelled]:
    """Those that the tests know, in all languages."""
    for name in ("short_mails.txt", "choices.txt"):
        for line in (TESTED / name).read_text(encoding="utf-8").splitlines():
            kind, subject, text = map(str.strip, line.split("|", 2))
            label = kind.split()[1].partition(":")[0]
            yield Labelled((_MEANT.get(label, "other"),), _as_bytes(subject, text.replace("\\n", "\n")))


def mails(language: str) -> Iterator[Labelled]:
    """Those of a language, in their order."""
    _, *parts = _MAIL.split((HERE / "mails" / f"{language}.txt").read_text(encoding="utf-8"))
    for topics, subject, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        yield Labelled(tuple(topics.split(",")), _as_bytes(subject, text))


def _as_bytes(subject: str, text: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Alex Kern <alex.kern@employer.example>"
    message["To"] = "sam@home.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 16 Nov 2026 10:00:00 +0000"
    message["Message-ID"] = "<mail@employer.example>"
    message.set_content(text)
    return message.as_bytes()

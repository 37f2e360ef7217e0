"""The passages and mails that are trained from.

``passages/LANGUAGE.tsv``: a passage a line, its kind before a tab. Kinds: R refuses, N names a next step, I invites, U changes an interview, C calls
it off, O offers, P promises by when, A acknowledges, X says none of these in a mail about an application, Z is about something else.
``mails/LANGUAGE.txt``: whole mails, each after a line ``=== topic`` (or two, the best first), at times one ``From: ...``, and one ``Subject: ...``.
What is ``unrelated`` has nothing to do with the reader's search for work; its topic is other, like that of mails which belong to it and decide nothing.
"""

import re
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
TESTED = HERE.parents[1] / "tests" / "data" / "sentences"
_MEANT = {
    "r": ("rejection",),
    "i": ("next_step", "invitation", "update"),
    "I": ("invitation", "next_step", "update"),
    "o": ("offer",),
    "n": ("offer", "next_step"),
    "a": ("acknowledgement",),
    "w": ("acknowledgement",),
    "p": ("promise",),
    "x": ("other",),
}
_OF_PASSAGES = {
    "R": "rejection",
    "N": "next_step",
    "I": "invitation",
    "U": "update",
    "C": "cancellation",
    "O": "offer",
    "P": "promise",
    "A": "acknowledgement",
    "X": "other",
    "Z": "other",
}
_UNRELATED = "unrelated"
NO_REFUSAL = "-"
"""In place of a topic: whatever it may be, it refuses nothing."""
LANGUAGES = tuple(sorted(path.stem for path in (HERE / "passages").glob("*.tsv")))
_MAIL = re.compile(r"^=== ([\w,]+)\n(?:From: ?(.*)\n)?Subject: ?(.*)\n", re.MULTILINE)
_SOMEBODY = "Alex Kern <alex.kern@employer.example>"


class Labelled(NamedTuple):
    """A mail and the topics that a careful person accepts, the best first."""

    topics: tuple[str, ...]
    raw: bytes


def passages(language: str) -> tuple[list[str], list[str]]:
    """Texts and their topics; the sentences that the tests know are among them, which refuse or only sound alike."""
    lines = (HERE / "passages" / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [(_OF_PASSAGES[kind], text) for kind, text in (line.split("\t", 1) for line in lines)]
    for line in (TESTED / "refusals.txt").read_text(encoding="utf-8").splitlines():
        spoken, sign, text = line.split(" ", 2)
        if spoken == language:
            pairs.append(("rejection" if sign == "+" else NO_REFUSAL, text))
    return [text for _, text in pairs], [topic for topic, _ in pairs]


def short_mails() -> Iterator[Labelled]:
    """Those that the tests know, in all languages, but for those that only refuse nothing, whatever else they may say."""
    for name in ("short_mails.txt", "choices.txt"):
        for line in (TESTED / name).read_text(encoding="utf-8").splitlines():
            kind, subject, text = map(str.strip, line.split("|", 2))
            label = kind.split()[1].partition(":")[0]
            if label != "-":
                yield Labelled(_MEANT[label], _as_bytes(subject, text.replace("\\n", "\n")))


def mails(language: str) -> Iterator[Labelled]:
    """Those of a language, in their order."""
    _, *parts = _MAIL.split((HERE / "mails" / f"{language}.txt").read_text(encoding="utf-8"))
    for topics, sender, subject, text in zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True):
        accepted = ("other" if topic == _UNRELATED else topic for topic in topics.split(","))
        yield Labelled(tuple(dict.fromkeys(accepted)), _as_bytes(subject, text, sender or _SOMEBODY))


def _as_bytes(subject: str, text: str, sender: str = _SOMEBODY) -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "sam@home.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 16 Nov 2026 10:00:00 +0000"
    message["Message-ID"] = "<mail@employer.example>"
    message.set_content(text)
    return message.as_bytes()

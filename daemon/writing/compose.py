"""From a brief to a finished mail.

Nothing is invented: a sentence consists of a template's words and of words of the brief, and the draft says which (I9).
"""

import re
from collections.abc import Mapping

from daemon.deciding.values import Touch
from daemon.writing.characters import one_line, plain_lines
from daemon.writing.context import Cut, Said, context
from daemon.writing.errors import TemplateError
from daemon.writing.languages import GAP, known_language
from daemon.writing.message import build
from daemon.writing.proof_tone import MOST_WORDS
from daemon.writing.proofread import proofread
from daemon.writing.sources import sources
from daemon.writing.spelling import WordLists, no_word_lists
from daemon.writing.subjects import reply_subject
from daemon.writing.values import Brief, Draft
from daemon.writing.wordings import pick, render, wording_names

_SPACES = re.compile(r"[ \t]+")
_EMPTY_LINES = re.compile(r"\n{2,}")
_JOINED = re.compile(r"\n(?!- )")
# French puts a space before these, which must not break the line.
_FRENCH_SPACE = re.compile(r" (?=[:;?!](?:\s|$))")
# What gives way, in this order, where the user said more than fits into a short mail (E8).
_CUTS = (Cut(), Cut(profile=False), Cut(profile=False, points=1), Cut(profile=False, points=1, concerns=1))


def compose(brief: Brief, templates: Mapping[str, str], word_lists: WordLists = no_word_lists) -> Draft:
    """Write the mail that the brief asks for.

    ``templates``: name -> Jinja2 source (see ``wordings``). ``word_lists``: for the spelling. Raises ``TemplateError`` for a missing or broken template and
    ``UnwritableError`` for an address, Message-ID or date that no mail can carry.
    """
    language = known_language(brief.language)
    folder = _folder(brief)
    names = wording_names(templates, language, folder)
    if not names:
        raise TemplateError(f"{language}/{folder}", "has no wording")
    name, turn = pick(names, brief.seed, brief.position)
    text, said = _fitting(brief, language, templates, name, turn)
    body = "\n\n".join(part for part in (_gap(brief, language), text) if part)
    body = f"{body}\n\n-- \n{signature}" if (signature := plain_lines(brief.signature or "")) else body
    subject = _subject(brief, templates, f"{language}/{folder}/subject.txt", said)
    findings = proofread(body, brief, brief.other_employers, subject=subject, word_lists=word_lists)
    return Draft(
        raw=build(brief, subject, body),
        subject=subject,
        body=body,
        needs_you=any(finding.serious for finding in findings),
        findings=findings,
        sources=sources(text, said.origins, name),
        template=name,
    )


def word_count(text: str) -> int:
    """Words of a text as a reader counts them."""
    return len(text.split())


def _folder(brief: Brief) -> str:
    if brief.touch is Touch.CHECK_IN:
        return "check_in_first" if brief.number < 2 else "check_in_second"
    if brief.touch is Touch.THANK_YOU and brief.pass_on_to:
        return "pass_on"
    return brief.touch.value


def _fitting(brief: Brief, language: str, templates: Mapping[str, str], name: str, turn: int) -> tuple[str, Said]:
    """The first cut that stays under 150 words; the last one, if none does: the proofreader tells."""
    written = (context(brief, language, cut) for cut in _CUTS)
    versions = ((_tidy(render(templates, name, said.values, turn), language), said) for said in written)
    text, said = next(versions)
    while word_count(text) > MOST_WORDS and (shorter := next(versions, None)):
        text, said = shorter
    return text, said


def _gap(brief: Brief, language: str) -> str:
    """E3: where nothing of the talk is known, the first line asks the user for it."""
    return GAP[language] if brief.touch is Touch.THANK_YOU and not brief.pass_on_to and not brief.points else ""


def _tidy(text: str, language: str) -> str:
    """Paragraphs without stray spaces, and none that stayed empty; only list items and the last one, the sign-off, keep their lines."""
    lines = "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines())
    *paragraphs, sign_off = [part.strip("\n") for part in _EMPTY_LINES.split(lines) if part.strip("\n")] or [""]
    whole = "\n\n".join([*(_JOINED.sub(" ", part) for part in paragraphs), sign_off])
    return _FRENCH_SPACE.sub("\u00a0", whole) if language == "fr" else whole


def _subject(brief: Brief, templates: Mapping[str, str], name: str, said: Said) -> str:
    if brief.thread_subject is not None:
        return reply_subject(brief.thread_subject)
    return one_line(render(templates, name, said.values), 200)

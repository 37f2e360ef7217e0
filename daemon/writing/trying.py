"""Trying templates on made-up mails before a real one depends on them (``afterword check``)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person, Promise
from daemon.writing.compose import compose
from daemon.writing.errors import TemplateError
from daemon.writing.languages import LANGUAGES
from daemon.writing.values import Brief, Occasion, Point

_TOUCHES = {
    "thank_you": (Touch.THANK_YOU, 1),
    "pass_on": (Touch.THANK_YOU, 1),
    "check_in_first": (Touch.CHECK_IN, 1),
    "check_in_second": (Touch.CHECK_IN, 2),
    "rejection_reply": (Touch.REJECTION_REPLY, 1),
    "keep_in_touch": (Touch.KEEP_IN_TOUCH, 1),
    "material": (Touch.MATERIAL, 1),
}
_NAME = re.compile(rf"({'|'.join(LANGUAGES)})/({'|'.join(_TOUCHES)})/[^/]{{1,80}}\.txt")
_TOPICS = {
    "en": "how you run on-call",
    "de": "die Bereitschaft im Team",
    "fr": "l’organisation de l’astreinte",  # noqa: RUF001 - French writes the typographic apostrophe
    "es": "la organización de las guardias",
}
_MADE_UP = "a made-up debrief"
_START = datetime(2026, 11, 24, 13, tzinfo=UTC)
_DANA = Person("Dana Fox", "dana@acme.example")


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong with a template. ``broken``: no draft can be written from it; else the proofreader objects to what it says."""

    name: str
    why: str
    broken: bool


def template_faults(templates: Mapping[str, str], own: Iterable[str]) -> list[TemplateFault]:
    """What is wrong with the templates named ``own``, one fault each. ``templates``: all there are, the user's before ours."""
    found = (next(_faults(templates, name), None) for name in sorted(own))
    return [fault for fault in found if fault is not None]


def _faults(templates: Mapping[str, str], name: str) -> Iterator[TemplateFault]:
    match = _NAME.fullmatch(name)
    if match is None:
        yield TemplateFault(name, f"is used for nothing; names are like de/thank_you/1.txt, of {', '.join(_TOUCHES)}", broken=True)
        return
    language, folder = match.groups()
    subject = f"{language}/{folder}/subject.txt"
    alone = templates if name == subject else {each: templates[each] for each in (name, subject) if each in templates}
    for brief in _briefs(language, folder, threaded=name != subject):
        try:
            draft = compose(brief, alone)
        except TemplateError as error:
            yield TemplateFault(name, error.why, broken=True)
            return
        if not draft.body.strip() or not draft.subject.strip():
            yield TemplateFault(name, "gives an empty mail", broken=True)
        for finding in draft.findings:
            if finding.serious and finding.kind != "gap":
                yield TemplateFault(name, finding.text, broken=False)


def _briefs(language: str, folder: str, *, threaded: bool) -> Iterator[Brief]:
    """Everything known and nothing known, formal and not, late and in time."""
    touch, number = _TOUCHES[folder]
    bare = Brief(
        touch=touch,
        person=_DANA,
        to=Address(_DANA.name, _DANA.address or ""),
        sender=Address("Sam Rivera", "sam@example.org"),
        message_id="<made-up@example.org>",
        date=_START,
        seed="made up",
        number=number,
        language=language,
        news=(Point(_TOPICS[language], _MADE_UP),),
        material=(Point("https://sam.example/notes", _MADE_UP),) if folder == "material" else (),
        pass_on_to=("Ben Ito", "Cho Park") if folder == "pass_on" else (),
        thread_subject="Interview" if threaded else None,
    )
    full = replace(
        bare,
        role="Data Engineer",
        employer="Acme",
        interview=Occasion("Interview", _START, (_DANA,)),
        points=(Point(_TOPICS[language], _MADE_UP),),
        concerns=(Point("Kafka, Spark", _MADE_UP),),
        material=(Point("https://sam.example/notes", _MADE_UP),),
        profile=("Data Engineer",),
        promise=Promise("", None, _START.date()) if folder == "check_in_first" else None,
        earlier_round=True,
    )
    for brief, formal, late in product((bare, full), (True, False), (True, False)):
        yield replace(brief, formal=formal, late=late)

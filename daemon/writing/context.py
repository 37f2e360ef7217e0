"""What a template is given: the brief's words, made ready for sentences, each with its origin.

Names a template may use; strings unless said otherwise, empty where nothing is known, and with a space before where they begin
with a preposition:
``greeting``, ``sender``, ``formal``, ``late``, ``earlier_round``, ``asks_timeline`` (bools), ``met`` (bool: the reader was in the interview),
``role``, ``the_role`` ("the Data Engineer role"), ``as_role``, ``employer``, ``at_employer``, ``weekday``, ``date``, ``on_weekday``,
``of_weekday``, ``on_date``, ``of_date``, ``promise_date``, ``pass_on_to``; the user's words: ``topics`` (no full stop), ``about`` (the same,
where it may follow "about"), ``own_words`` (whole sentences), ``concern``, ``news``, ``profile`` and ``material`` (to follow a colon, full stop
included), ``news_sentence`` and ``profile_sentence`` (the same where they are whole sentences);
the functions ``form(formal, informal)`` and ``vary(a, b, ...)``, which pick one of their arguments.
"""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

import re
from dataclasses import dataclass, field
from typing import Any

from daemon.writing.characters import one_line
from daemon.writing.fit import fitting_line
from daemon.writing.languages import (
    WEEKDAYS,
    day,
    employer_words,
    greeting,
    is_formal,
    moments,
    role_without,
    role_words,
    writes_month_first,
)
from daemon.writing.names import called
from daemon.writing.phrases import after_colon, in_first_person, is_sentence, listed, reads_after_about, sentence, topic
from daemon.writing.values import Brief, Point

_BEFORE_LINK = re.compile(r"[ \u00a0]?: ?(?=https?://)")
_FRENCH_VOWEL = re.compile(r"[aeiouyhéèêàâîïôœ]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of what the user said goes into one mail."""

    profile: bool = True
    points: int = 2
    concerns: int = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A template's values, and the brief's phrases among them with their origins."""

    values: dict[str, Any] = field(default_factory=dict[str, Any])
    origins: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def say(self, name: str, phrase: str, origin: str) -> None:
        """Give the template a phrase and note where it comes from."""
        self.values[name] = phrase
        if phrase:
            self.origins.append((phrase, origin))


def context(brief: Brief, language: str, cut: Cut) -> Said:
    """Everything a template may say of this brief, cut to size."""
    formal = is_formal(language, brief.formal)
    said = Said({"formal": formal, "late": brief.late, "earlier_round": brief.earlier_round})
    said.values["form"] = _polite if formal else _close
    _people(brief, language, said)
    _job(brief, language, said)
    _moments(brief, language, said)
    _talk(brief, language, cut, said, formal=formal)
    _profile(brief, language, cut, said)
    first = brief.position == 0 if brief.first_of_panel is None else brief.first_of_panel
    said.values["asks_timeline"] = first and not (brief.timeline_known or brief.timeline_asked)
    return said


def _polite(polite: str, _close: str) -> str:
    return polite


def _close(_polite: str, close: str) -> str:
    return close


def _people(brief: Brief, language: str, said: Said) -> None:
    name = called(brief.person)
    said.say("greeting", greeting(language, name, brief.formal, brief.first_name_basis), "the person's name")
    said.say("sender", one_line(brief.sender.name, 100), "your name in the configuration")
    said.say("pass_on_to", listed(_names(brief.pass_on_to), language), "the interview's people")
    said.values["met"] = _was_there(brief)


def _was_there(brief: Brief) -> bool:
    """Whether the reader took part in the interview; only then it was "our conversation"."""
    panel = brief.interview.interviewers if brief.interview else ()
    same_address = brief.person.address is not None and brief.person.address in {person.address for person in panel}
    return same_address or brief.person in panel


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one_line(name, 80) for name in names)


def _job(brief: Brief, language: str, said: Said) -> None:
    employer = employer_words(brief.employer)
    role = role_without(role_words(brief.role), employer)
    said.say("role", role, "the role in the invitation")
    said.values["the_role"] = _the_role(role, language)
    said.values["as_role"] = _as_role(role, language)
    said.say("employer", employer, "the employer in the invitation")
    at = {"en": " at ", "de": " bei ", "fr": " chez ", "es": " en "}[language]
    said.values["at_employer"] = f"{at}{employer}" if employer else ""


def _the_role(role: str, language: str) -> str:
    if language == "en":
        bare = re.sub(r"\s(?:role|position|job)$", "", role, flags=re.IGNORECASE)
        return f"the {bare} role" if bare else "the role"
    return {"de": "die Stelle", "fr": "le poste", "es": "el puesto"}[language] + _as_role(role, language)


def _as_role(role: str, language: str) -> str:
    if not role:
        return ""
    if language == "fr":
        return f" d’{role}" if _FRENCH_VOWEL.match(role) else f" de {role}"
    return {"en": " as ", "de": " als ", "es": " de "}[language] + role


def _moments(brief: Brief, language: str, said: Said) -> None:
    start = brief.interview.start if brief.interview else None
    american = writes_month_first(start)
    said.say("weekday", WEEKDAYS[language][start.weekday()] if start else "", "the interview's time")
    said.say("date", day(language, start.date(), american=american) if start else "", "the interview's time")
    said.values.update(moments(language, start.date() if start else None, american=american))
    promise = brief.promise
    origin = f"their words: {one_line(promise.quote, 200)}" if promise else ""
    said.say("promise_date", day(language, promise.latest, american=american) if promise else "", origin)


def _talk(brief: Brief, language: str, cut: Cut, said: Said, *, formal: bool) -> None:
    points = brief.points[: cut.points]
    whole = {point: sentence(point.text, language) for point in points if is_sentence(point.text, language)}
    topics = {point: topic(point.text, language, formal=formal) for point in points if point not in whole}
    said.values["own_words"] = " ".join(whole.values())
    safe = language == "en" and all(reads_after_about(words) for words in topics.values())
    said.values["topics"] = listed(tuple(topics.values()), language) if safe else "; ".join(topics.values())
    said.values["about"] = said.values["topics"] if safe else ""
    said.origins.extend((words, point.origin) for point, words in (whole | topics).items())
    said.values["concern"] = _answers(brief.concerns[: cut.concerns], language, said)
    said.values["news"] = _answers(brief.news[:1], language, said)
    said.values["news_sentence"] = said.values["news"] if all(is_sentence(item.text, language) for item in brief.news[:1]) else ""
    said.values["material"] = _material(brief.material, language, said)


def _answers(points: tuple[Point, ...], language: str, said: Said) -> str:
    """The user's words for after a colon, each one a sentence or a fragment with its full stop."""
    written = [
        after_colon(point.text, language)
        if index == 0 and not is_sentence(point.text, language)
        else sentence(point.text, language)
        for index, point in enumerate(points)
    ]
    said.origins.extend((words, point.origin) for words, point in zip(written, points, strict=True))
    return " ".join(written)


def _material(points: tuple[Point, ...], language: str, said: Said) -> str:
    """One thing goes on the same line; several get a line each, so that no link runs into the next words."""
    written = [_BEFORE_LINK.sub(", ", after_colon(point.text, language)) for point in points]
    said.origins.extend((words, point.origin) for words, point in zip(written, points, strict=True))
    return written[0] if len(written) == 1 else "".join(f"\n- {words.removesuffix('.')}" for words in written)


def _profile(brief: Brief, language: str, cut: Cut, said: Said) -> None:
    spoken = tuple(point.text for point in brief.points)
    fitting = fitting_line(brief.profile, (role_words(brief.role), *spoken), brief.position) if cut.profile else None
    line = in_first_person(fitting or "", language)
    whole = sentence(line, language) if line and is_sentence(line, language) else ""
    said.values["profile"] = whole or after_colon(line, language)
    said.values["profile_sentence"] = whole
    if line:
        said.origins.append((said.values["profile"], "a profile line in the configuration"))

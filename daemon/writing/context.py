"""What a template is given: the brief's words, made ready for sentences, each with its origin.

Names a template may use; strings unless said otherwise, empty where nothing is known:
``greeting``, ``sender``, ``formal`` (bool), ``late`` (bool), ``earlier_round`` (bool), ``met`` (bool: the reader was in the interview),
``asks_timeline`` (bool), ``role``, ``the_role``, ``as_role``, ``employer``, ``at_employer``, ``interviewers``, ``weekday``, ``date``,
``promise_date``, ``topics``, ``about``, ``own_words``, ``concern``, ``concern_sentence``, ``material``, ``news``, ``news_sentence``,
``profile``, ``profile_sentence``, ``pass_on_to``, and the function ``vary(a, b, ...)``, which picks one of its arguments.
"""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

import re
from dataclasses import dataclass, field
from typing import Any

from daemon.deciding.values import Touch
from daemon.writing.characters import one_line
from daemon.writing.fit import fitting_line
from daemon.writing.languages import day, employer_words, greeting, is_formal, role_words, weekday, writes_month_first
from daemon.writing.names import called
from daemon.writing.phrases import is_sentence, listed, reads_after_about, sentence, topic
from daemon.writing.values import Brief, Point

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
    _people(brief, language, said)
    _job(brief, language, said)
    _moments(brief, language, said)
    _talk(brief, language, cut, said, formal=formal)
    _profile(brief, language, cut, said)
    said.values["asks_timeline"] = brief.position == 0 and not (brief.timeline_known or brief.timeline_asked)
    return said


def _people(brief: Brief, language: str, said: Said) -> None:
    name = called(brief.person)
    said.say("greeting", greeting(language, name, brief.formal, brief.first_name_basis), "the person's name")
    said.say("sender", one_line(brief.sender.name, 100), "your name in the configuration")
    said.say("pass_on_to", listed(_names(brief.pass_on_to), language), "the interview's people")
    panel = brief.interview.interviewers if brief.interview else ()
    said.values["met"] = brief.touch is Touch.THANK_YOU or any(
        person == brief.person or (person.address is not None and person.address == brief.person.address) for person in panel
    )
    known = tuple(found.full for person in panel if (found := called(person)))
    said.say("interviewers", listed(known, language), "the interview's people")


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one_line(name, 80) for name in names)


def _job(brief: Brief, language: str, said: Said) -> None:
    role, employer = role_words(brief.role), employer_words(brief.employer)
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
    said.say("weekday", weekday(language, start.date()) if start else "", "the interview's time")
    said.say("date", day(language, start.date(), american=american) if start else "", "the interview's time")
    promise = brief.promise
    origin = f"their words: {one_line(promise.quote, 200)}" if promise else ""
    said.say("promise_date", day(language, promise.latest, american=american) if promise else "", origin)


def _talk(brief: Brief, language: str, cut: Cut, said: Said, *, formal: bool) -> None:
    points = brief.points[: cut.points]
    whole = [point for point in points if is_sentence(point.text, language)]
    topics = [topic(point.text, language, formal=formal) for point in points if point not in whole]
    said.values["own_words"] = " ".join(sentence(point.text, language) for point in whole)
    said.values["topics"] = _row(topics, language)
    about = language == "en" and all(reads_after_about(words) for words in topics)
    said.values["about"] = said.values["topics"] if about else ""
    said.origins.extend((sentence(point.text, language), point.origin) for point in whole)
    said.origins.extend((words, point.origin) for words, point in zip(topics, (p for p in points if p not in whole), strict=True))
    _answers("concern", brief.concerns[: cut.concerns], language, said)
    _answers("news", brief.news[:1], language, said)
    _answers("material", brief.material, language, said)


def _answers(name: str, points: tuple[Point, ...], language: str, said: Said) -> None:
    """``name``: the words as they stand, for after a colon; ``name_sentence``: the same where they are whole sentences."""
    whole = all(is_sentence(point.text, language) for point in points)
    written = [sentence(point.text, language) if whole else _bare(point.text) for point in points]
    said.values[f"{name}_sentence"] = " ".join(written) if whole else ""
    said.values[name] = "; ".join(_bare(text) for text in written)
    said.origins.extend((_bare(text), point.origin) for text, point in zip(written, points, strict=True))


def _bare(text: str) -> str:
    return one_line(text, 320).strip(" -*•").rstrip(".;, ")


def _row(topics: list[str], language: str) -> str:
    return "; ".join(topics) if any("," in words for words in topics) else listed(tuple(topics), language)


def _profile(brief: Brief, language: str, cut: Cut, said: Said) -> None:
    spoken = tuple(point.text for point in brief.points)
    line = fitting_line(brief.profile, (role_words(brief.role), *spoken)) if cut.profile else None
    whole = line is not None and is_sentence(line, language)
    said.values["profile"] = _bare(line) if line else ""
    said.values["profile_sentence"] = sentence(line, language) if line and whole else ""
    if line:
        said.origins.append((_bare(line), "a profile line in the configuration"))

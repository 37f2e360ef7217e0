"""How a mail is put together."""

from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person
from daemon.writing.compose import compose, word_count
from daemon.writing.errors import TemplateError
from daemon.writing.languages import LANGUAGES
from daemon.writing.values import Occasion, Point
from tests.unit.writing.builders import (
    BEN,
    CONCERN,
    DANA,
    LINK,
    POINTS,
    PROMISE,
    TOUCHES,
    TUESDAY,
    body,
    brief,
    full,
    templates,
    unhurried,
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("formal", [True, False, None])
@pytest.mark.parametrize(("touch", "number"), TOUCHES)
@pytest.mark.parametrize("position", range(6))
def test_every_combination_is_short_clean_and_free_of_findings(
    language: str, formal: bool | None, touch: Touch, number: int, position: int
) -> None:
    """E8: under 150 words, no template marks, nothing the proofreader objects to; early and late, with and without a thread."""
    for late in (True, False):
        for subject in (None, "Your interview"):
            wanted = full(
                language, formal=formal, touch=touch, number=number, position=position, late=late, thread_subject=subject,
                earlier_round=late, promise=PROMISE if late else None,
            )  # fmt: skip
            draft = compose(wanted, templates())
            assert draft.findings == ()
            assert word_count(draft.body) < 150
            assert not set("{}[]%") & set(draft.body + draft.subject)
            assert "  " not in draft.body
            assert draft.subject
            assert draft.body.endswith("Sam Rivera")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_says_nothing_of_what_is_not_known(language: str) -> None:
    """No "None", no empty place where role, employer, time and people are unknown."""
    for touch, number in TOUCHES:
        for position in range(5):
            bare = brief(
                language=language, touch=touch, number=number, position=position, role=None, employer=None, interview=None,
                points=POINTS[language], material=(LINK,), news=(CONCERN,), person=Person("", "hr@acme.example"), thread_subject=None,
            )  # fmt: skip
            draft = compose(bare, templates())
            assert "None" not in draft.body + draft.subject
            assert " ." not in draft.body
            assert " ," not in draft.body
            assert draft.findings == ()


@unhurried
@given(st.text(min_size=1, max_size=30))
def test_the_wording_depends_on_the_thread_and_never_on_chance(seed: str) -> None:
    assert compose(brief(seed=seed), templates()) == compose(brief(seed=seed), templates())


def test_two_threads_need_not_begin_with_the_same_wording() -> None:
    assert len({compose(brief(seed=f"thread-{number}"), templates()).template for number in range(20)}) > 3


@unhurried
@given(st.text(max_size=60), st.text(max_size=60))
def test_template_syntax_in_names_and_points_stays_text(name: str, point: str) -> None:
    """I8: what is put into a template is never rendered again."""
    syntax = "{{ 7*7 }}{% for x in (1,2) %}{{ self }}{% endfor %}"
    draft = compose(
        brief(role=f"{name}{syntax}", employer=f"{syntax}{name}", points=(Point(f"{point}{syntax}", "debrief"),)), templates()
    )
    assert "49" not in draft.body.replace(name, "").replace(point, "") or "49" in name + point
    assert "{{ 7*7 }}" in draft.body
    assert draft.needs_you


@unhurried
@given(st.text(max_size=200), st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_the_body_is_read_back_as_it_was(point: str, signature: str, language: str) -> None:
    draft = compose(brief(points=(Point(point, "debrief"),), signature=signature, language=language), templates())
    message = message_from_bytes(draft.raw, policy=default)
    read = message.get_content().replace("\r\n", "\n").removesuffix("\n")
    unstuffed = "\n".join(line.removeprefix(" ") for line in read.split("\n"))
    assert unstuffed == draft.body
    assert message["Subject"] == draft.subject
    assert draft.raw.count(b"\n") == draft.raw.count(b"\r\n")


def test_the_signature_stands_below_its_mark_and_is_not_judged() -> None:
    draft = compose(brief(signature="Sam Rivera\n+49 30 123456 [mobile]"), templates())
    assert draft.body.endswith("\n\n-- \nSam Rivera\n+49 30 123456 [mobile]")
    assert b"\r\n--=20\r\n" in draft.raw
    assert draft.findings == ()


@pytest.mark.parametrize(
    ("zone", "written"), [("America/New_York", "Tuesday, November 24"), ("Europe/London", "Tuesday, 24 November")]
)
def test_a_date_has_the_recipients_form(zone: str, written: str) -> None:
    assert written in body(touch=Touch.CHECK_IN, interview=Occasion("", TUESDAY.replace(tzinfo=ZoneInfo(zone)), (DANA,)))


def test_each_statement_says_where_it_comes_from() -> None:
    """I9."""
    draft = compose(brief(profile=("Five years of data pipelines",)), templates())
    origins = {origin for source in draft.sources for origin in source.origins}
    assert {
        "your debrief of 24 November",
        "a profile line in the configuration",
        "the role in the invitation",
        f"template {draft.template}",
    } <= origins
    assert " ".join(source.statement for source in draft.sources).split() == draft.body.split()


def test_an_unknown_language_is_written_in_english() -> None:
    assert body(language="nl").startswith("Dear Dana,")
    assert body(language="de-AT").startswith("Guten Tag")


def test_the_users_own_template_replaces_ours() -> None:
    own = {
        f"en/thank_you/{number}.txt": "{{ greeting }}\n\nThanks, I am still interested!\n\n{{ sender }}" for number in range(1, 6)
    }
    draft = compose(brief(), templates() | own)
    assert draft.body == "Dear Dana,\n\nThanks, I am still interested!\n\nSam Rivera"


@pytest.mark.parametrize(
    "source",
    [
        "{{ nothing_known }}",
        "{% if %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ 1 / 0 }}",
        "{% include 'en/thank_you/2.txt' %}",
        "{{ form() }}",
    ],
)
def test_a_template_that_asks_for_too_much_is_refused_by_name(source: str) -> None:
    """StrictUndefined, sandboxed, no file access."""
    own = {f"en/thank_you/{number}.txt": source for number in range(1, 6)}
    with pytest.raises(TemplateError) as refused:
        compose(brief(), templates() | own)
    assert refused.value.name.startswith("en/thank_you/")


def test_a_missing_template_is_named() -> None:
    with pytest.raises(TemplateError) as refused:
        compose(brief(), {})
    assert refused.value.name == "en/thank_you"


def test_a_brief_can_be_written_at_any_distance_from_now() -> None:
    """No clock: the same brief a year later is the same text."""
    later = brief(date=TUESDAY + timedelta(days=365), to=Address("", "dana@acme.example"), other_interviewers=(BEN,))
    assert compose(later, templates()).body == compose(brief(), templates()).body

"""The drafts, rule by rule."""

import re
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from daemon.deciding.values import Touch
from daemon.reading.values import Person
from daemon.writing.compose import compose, word_count
from daemon.writing.languages import GAP, LANGUAGES
from daemon.writing.values import Point
from tests.unit.writing.builders import CONCERN, LINK, POINTS, PROFILE, PROMISE, TOUCHES, body, brief, templates


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_interviewers_of_one_interview_get_different_mails(language: str) -> None:
    """E2: with the names taken out, no two of ten are near each other, and of the first four none shares half its sentences."""
    bodies = [
        body(
            language=language,
            position=position,
            points=POINTS[language],
            person=Person("Dana", "d@acme.example"),
            timeline_known=True,
        )
        for position in range(10)
    ]
    assert len(set(bodies)) == len(bodies)
    for first, second in combinations(bodies[:4], 2):
        assert SequenceMatcher(None, first.split(), second.split()).ratio() < 0.75
        shared = set(first.split("\n\n")[1:-1]) & set(second.split("\n\n")[1:-1])
        assert shared == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_without_a_point_is_complete_behind_the_marked_gap_and_needs_the_user(language: str) -> None:
    """E3."""
    draft = compose(brief(points=(), language=language), templates())
    gap, _, rest = draft.body.partition("\n\n")
    assert gap == GAP[language]
    assert "[[" not in rest
    assert (
        rest
        == compose(brief(points=POINTS[language], language=language), templates()).body.splitlines()[0] + rest[rest.index("\n") :]
    )
    assert draft.needs_you
    assert [finding.kind for finding in draft.findings] == ["gap"]


def test_a_draft_with_a_point_uses_it_and_has_no_gap() -> None:
    """E3."""
    draft = compose(brief(), templates())
    assert "how you run on-call" in draft.body
    assert "[[" not in draft.body
    assert not draft.needs_you


@pytest.mark.parametrize("touch", [Touch.CHECK_IN, Touch.REJECTION_REPLY, Touch.MATERIAL, Touch.KEEP_IN_TOUCH])
def test_only_a_thank_you_asks_the_user_for_a_point(touch: Touch) -> None:
    assert "[[" not in body(touch=touch, points=(), material=(LINK,), news=(CONCERN,))


@pytest.mark.parametrize(
    ("language", "thanks", "interest"),
    [
        ("en", ("hank",), ("interest", "glad to do this work", "next step", "wanting the position", "work on this")),
        ("de", ("ank",), ("Interesse", "interessiert", "sehr gern machen", "freuen", "lieber übernehmen")),
        ("fr", ("erci",), ("intérêt", "intéresse", "aimerais beaucoup", "étape suivante")),
        ("es", ("racias",), ("interés", "interes", "gustaría mucho", "siguiente", "gusto")),
    ],
)
@pytest.mark.parametrize("position", range(10))
def test_every_thank_you_thanks_and_says_that_the_interest_continues(
    language: str, thanks: tuple[str, ...], interest: tuple[str, ...], position: int
) -> None:
    """E4."""
    text = body(language=language, points=(), position=position, timeline_known=True)
    assert any(word in text for word in thanks) or "grateful" in text
    assert any(word in text for word in interest)


def test_a_profile_line_that_fits_the_role_is_used_and_another_is_not() -> None:
    """E5."""
    lines = ("Ten years of running kitchens", "Five years of data pipelines with Airflow")
    for position in range(5):
        text = body(profile=lines, position=position)
        assert "five years of data pipelines with Airflow." in text
        assert "kitchens" not in text


def test_no_profile_line_is_used_where_none_fits() -> None:
    """E5: nothing is claimed that has nothing to do with the role."""
    assert "kitchens" not in body(profile=("Ten years of running kitchens as a manager",), role="Manager, Data")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("position", range(5))
def test_an_answered_concern_has_a_paragraph_of_its_own(language: str, position: int) -> None:
    """E6."""
    paragraphs = body(language=language, points=POINTS[language], concerns=(CONCERN,), position=position).split("\n\n")
    [own] = [paragraph for paragraph in paragraphs if CONCERN.text in paragraph]
    assert not any(point.text in own for point in POINTS[language])


@pytest.mark.parametrize("touch", [Touch.THANK_YOU, Touch.MATERIAL])
def test_material_is_supplied_with_its_link_whole(touch: Touch) -> None:
    """E7."""
    for position in range(5):
        text = body(touch=touch, position=position, material=(LINK, Point("Talk: https://sam.example.org/talk", "debrief")))
        assert "\n- Cache, https://sam.example.org/cache\n- Talk, https://sam.example.org/talk\n" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("position", range(4))
@pytest.mark.parametrize("number", [1, 2])
def test_a_check_in_refers_to_the_interview_repeats_the_interest_and_asks_one_question(
    language: str, position: int, number: int
) -> None:
    """E11, E12."""
    text = body(language=language, touch=Touch.CHECK_IN, number=number, position=position)
    assert "24" in text
    interest = ("interes", "interés", "happy", "like to", "gern", "reizt", "intér", "plairait", "aimerais", "envie", "gust")
    assert any(words in text.casefold() for words in interest)
    assert text.count("?") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_check_in_is_another_text_than_the_first(language: str) -> None:
    """E12."""
    first, second = (body(language=language, touch=Touch.CHECK_IN, number=number) for number in (1, 2))
    assert SequenceMatcher(None, first.split(), second.split()).ratio() < 0.6


@pytest.mark.parametrize(
    ("language", "day"), [("en", "27 November"), ("de", "27. November"), ("fr", "27 novembre"), ("es", "27 de noviembre")]
)
@pytest.mark.parametrize("position", range(3))
def test_a_first_check_in_names_the_time_frame_they_gave(language: str, day: str, position: int) -> None:
    """E10."""
    assert day in body(language=language, touch=Touch.CHECK_IN, position=position, promise=PROMISE)
    assert day not in body(language=language, touch=Touch.CHECK_IN, position=position)


def test_a_check_in_to_somebody_who_was_not_there_does_not_speak_of_our_conversation() -> None:
    for position in range(3):
        for number in (1, 2):
            text = body(touch=Touch.CHECK_IN, number=number, position=position, person=Person("Cho Park", "cho@acme.example"))
            assert "our conversation" not in text.lower()
            assert "we spoke" not in text
            assert "my interview" in text.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rejection_reply_thanks_and_asks_once_for_feedback(language: str) -> None:
    """E14."""
    for position in range(2):
        text = body(language=language, touch=Touch.REJECTION_REPLY, position=position)
        assert text.count("?") == 1
        assert any(word in text for word in ("hank", "ppreciate", "anke", "Merci", "apprécie", "racias", "gradezco"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_keeping_in_touch_says_the_news_and_asks_for_nothing(language: str) -> None:
    """E15."""
    for position in range(2):
        text = body(language=language, touch=Touch.KEEP_IN_TOUCH, position=position, news=(CONCERN,))
        assert CONCERN.text in text
        assert "?" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_timeline_is_asked_for_once_where_none_is_known(language: str) -> None:
    """E19."""
    for position in range(5):
        usual = {"language": language, "points": POINTS[language], "position": position}
        assert body(**usual).count("?") == (1 if position == 0 else 0)
        assert "?" not in body(**usual, timeline_known=True)
        assert "?" not in body(**usual, timeline_asked=True)
    for seed in range(8):
        assert body(language=language, points=POINTS[language], seed=f"{seed}").count("?") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_thank_you_says_so_and_one_in_time_does_not(language: str) -> None:
    """E1."""
    for position in range(5):
        usual = {"language": language, "points": POINTS[language], "position": position}
        assert body(**usual, late=True) != body(**usual)
        assert not any(
            word in body(**usual).lower()
            for word in ("delay", "late", "sooner", "verspätung", "erst jetzt", "retard", "retraso", "tarde")
        )


def test_the_thank_you_of_a_second_round_knows_the_first() -> None:
    for position in range(4):
        assert "round" in body(position=position, earlier_round=True) or "Each conversation" in body(
            position=position, earlier_round=True
        )
        assert "round" not in body(position=position)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_addresses_are_hidden_the_recruiter_is_asked_to_pass_the_thanks_on(language: str) -> None:
    for position in range(2):
        text = body(language=language, position=position, pass_on_to=("Ben Ito", "Cho Park"), points=())
        assert "Ben Ito" in text
        assert "Cho Park" in text
        assert "[[" not in text


def test_too_much_to_say_is_cut_to_a_short_mail_and_the_profile_goes_first() -> None:
    """E8."""
    long_point = "the way " + "your team plans its work and " * 5 + "ships it"
    text = body(
        points=(Point(long_point, "debrief"), Point(long_point + " twice", "debrief")),
        profile=PROFILE,
        concerns=(Point("word " * 50, "debrief"),),
    )
    assert "Airflow" not in text
    assert word_count(text) < 150
    assert "the way your team" in text


def test_what_cannot_be_cut_is_told_instead() -> None:
    """E8."""
    draft = compose(
        brief(concerns=(Point("word " * 64, "debrief"), Point("word " * 64, "debrief")), material=(Point("more " * 64, "d"),)),
        templates(),
    )
    assert [finding.kind for finding in draft.findings] == ["length"]
    assert draft.needs_you


@pytest.mark.parametrize(("touch", "number"), TOUCHES)
def test_german_says_sie_unless_they_say_du(touch: Touch, number: int) -> None:
    """Unknown means polite; what is known holds in every touch, and the two are never mixed."""
    for position in range(4):
        usual = {"language": "de", "touch": touch, "number": number, "position": position, "points": POINTS["en"][:1], "late": True}
        texts = {formal: body(**usual, formal=formal, news=(CONCERN,), material=(LINK,)) for formal in (True, False, None)}
        assert texts[None] == texts[True]
        assert not re.search(r"\b(du|dir|dich|deine?r?|euch|ihr|eure?)\b", texts[True])
        assert not re.search(r"\b(Sie|Ihnen|Ihre?r?m?)\b", texts[False])


@pytest.mark.parametrize("position", range(4))
def test_french_says_vous_unless_they_say_tu(position: int) -> None:
    singular = re.compile(r"\b(tu|te|toi|ton|ta|tes)\b")
    usual = {"language": "fr", "position": position, "points": POINTS["fr"], "concerns": (CONCERN,), "late": True}
    assert singular.search(body(**usual, formal=False))
    assert not singular.search(body(**usual, formal=True) + body(**usual))


def test_spanish_says_tu_where_they_do() -> None:
    assert "su tiempo" in "".join(body(language="es", position=position) for position in range(4))
    assert "tu tiempo" in "".join(body(language="es", position=position, formal=False) for position in range(4))

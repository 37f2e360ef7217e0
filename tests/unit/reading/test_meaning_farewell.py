"""What is said beside a refusal, kind by kind, and when it makes a refusal of a mail that no sentence refuses.

``tests/data/sentences/farewells.txt``: language, kind, a sentence that is of that kind by one line of the language's ``*_farewells.py``.
"""

from pathlib import Path

import pytest

from daemon.reading.meaning.evidence import Evidence
from daemon.reading.meaning.languages import LANGUAGES
from daemon.reading.meaning.languages.en_farewells import FAREWELLS
from daemon.reading.meaning.sentences import split
from daemon.reading.message import read_message
from daemon.reading.values import Reading, ReadingContext, Topic

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_FILE = Path(__file__).parents[2] / "data" / "sentences" / "farewells.txt"
_ROWS = [tuple(line.split(" ", 2)) for line in _FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("language", "kind", "sentence"), _ROWS, ids=[" ".join(row)[:50] for row in _ROWS])
def test_a_sentence_is_of_the_kind_that_is_said_beside_a_refusal(language: str, kind: str, sentence: str) -> None:
    assert Evidence(split(sentence), (language,)).has(kind)


def test_each_language_knows_every_kind() -> None:
    lacking = {code: FAREWELLS.keys() - language.lines.keys() for code, language in LANGUAGES.items()}
    assert not any(lacking.values()), lacking


def _read(text: str, *, subject: str = "Your application as Store Planner", header: str = "") -> Reading:
    raw = (
        f"From: Rita Sommer <rita@northwind.example>\nTo: Sam Rivera <sam@home.example>\nSubject: {subject}\n"
        f"Date: Wed, 25 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n{header}\n{text}\n"
    )
    return read_message(raw.encode(), _CONTEXT)


_LEAVE = (
    "Hi Sam, regrettably the board sees this differently. It was not an easy decision. We wish you every success in your career."
)


def test_three_kinds_in_two_sentences_refuse_and_name_the_sentence() -> None:
    reading = _read(_LEAVE)
    assert (reading.topic, reading.key_sentence) == (Topic.REJECTION, "Hi Sam, regrettably the board sees this differently.")


@pytest.mark.parametrize(
    "text",
    [
        "Hi Sam, regrettably the board meets late. It was not an easy decision to wait.",
        "Hi Sam, after careful review of the many other candidates we saw, your application stays with us. Do apply again should you like a second role.",
        "Hi Sam, it was not an easy decision. We met several strong applicants. We will keep your details in our database.",
    ],
)
def test_fewer_kinds_or_none_of_an_end_refuse_nobody(text: str) -> None:
    assert _read(text).topic is not Topic.REJECTION


def test_one_sentence_takes_no_leave() -> None:
    assert _read("Hi Sam, regrettably it was not an easy decision among several strong applicants.").topic is not Topic.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        f"{_LEAVE} You have withdrawn your application, and we respect that.",
        f"{_LEAVE} We are pleased to offer you the role of store planner in our second shop.",
        f"If your background is a match, you will hear from us. {_LEAVE}",
        f"{_LEAVE} If you have not heard from us within two weeks, please consider your application unsuccessful.",
    ],
)
def test_who_left_whom_something_is_offered_and_what_is_open_is_not_refused(text: str) -> None:
    assert _read(text).topic is not Topic.REJECTION


def test_what_a_farewell_invites_to_is_nothing_that_goes_on() -> None:
    assert _read(f"{_LEAVE} We would like to invite you to join our talent community.").topic is Topic.REJECTION


def test_a_step_beside_it_needs_one_kind_more() -> None:
    step = "Please complete the online assessment."
    shorter = "Hi Sam, regrettably the office closes early. It was not an easy decision among several strong applicants."
    assert _read(f"{shorter} {step}").topic is Topic.NEXT_STEP
    assert _read(f"{shorter} {step} We wish you every success in your career.").topic is Topic.REJECTION


def test_a_newsletter_without_thanks_refuses_nobody() -> None:
    text = "Your application was not selected for the role. Why do they write that? Our columnist knows."
    header = "List-Unsubscribe: <mailto:off@northwind.example>\nList-Id: <news.northwind.example>\n"
    assert _read(text, subject="Words that hurt").topic is Topic.REJECTION
    assert _read(text, subject="Words that hurt", header=header).topic is Topic.OTHER


def test_a_long_text_without_a_word_of_hiring_is_other_whatever_its_subject() -> None:
    filler = " ".join(["The gardens by the river were quiet, and the boats lay still."] * 10)
    said = "Unfortunately we will not be moving forward."
    assert _read(said, subject="Re: your application").topic is Topic.REJECTION
    assert _read(f"{filler} {said}", subject="Re: your application").topic is Topic.OTHER


def test_the_words_of_a_cited_sentence_are_not_the_author_s() -> None:
    cited = 'Hoi Sam, weer "wij kozen voor een kandidaat die beter aansluit bij de functie". Bel je morgen.'
    assert _read(cited, subject="zucht").topic is Topic.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Hi Sam, had a look at the rota. I've got enough lads on and can't take anyone else on. Give us a bell in the spring.",
        "Hi Sam, it's going to my nephew in the end. Keep applying, and good luck finding something.",
        "Dear Sam, thank you for your letter. However, we do not anticipate any openings in the shop. We will retain your letter in our file.",
        "Hi Sam, the lady before you is staying on after all. Sorry!",
    ],
)
def test_who_was_taken_and_that_nobody_is_weigh_more(text: str) -> None:
    assert _read(text).topic is Topic.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Hi Sam, I can't take anyone on before January, and a friend of yours sent me your letter. Could you come in on Monday at 9 for an interview?",
        "Hi Sam, we need someone who can start soon. I'm sorry for the late answer; I'll ring you by Tuesday with our decision.",
        "Hi Sam, the shop in Derby has enough people, but I've still one job in Nottingham. Let me know today if you want it.",
        "Hi Sam, another candidate is coming in on Friday. However, the interview with you went well, and the competition is high.",
        "Hi Sam, do the online test by Friday, otherwise we can't take your application further.",
    ],
)
def test_what_goes_on_beside_the_words_of_a_farewell_is_none(text: str) -> None:
    assert _read(text).topic is not Topic.REJECTION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Flat in Mill Lane",
            "Hi Sam, the room went to a friend of ours. We have no openings at the moment. Good luck finding one!",
        ),
        ("Your position", "Dear Sam, your position in copper has been closed at 4.18, and the proceeds are booked."),
        (
            "Reference",
            "Hi Sam, happy to write for Priya's application. She interviewed well with us, though we went with another candidate.",
        ),
        ("Your guild", "Hi Sam, thanks for applying. We have got enough people on the roster. Good luck finding a raid spot!"),
        (
            "Ihr Antrag",
            "Guten Tag, nach Prüfung Ihrer Unterlagen können wir Ihrem Antrag leider nicht entsprechen. Wir bedauern, Ihnen keine andere Nachricht geben zu können.",
        ),
    ],
)
def test_a_farewell_of_other_business_is_no_matter_of_work(subject: str, text: str) -> None:
    assert _read(text, subject=subject).topic is Topic.OTHER

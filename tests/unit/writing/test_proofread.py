"""The proofreader stops planted faults and leaves good drafts alone."""

# ruff: noqa: RUF001 - French writes the typographic apostrophe

from dataclasses import replace

import pytest

from daemon.deciding.values import Touch
from daemon.reading.values import Address, Person
from daemon.writing.compose import compose
from daemon.writing.proofread import proofread
from daemon.writing.values import Point
from tests.unit.writing.builders import SAM, brief, templates

OTHERS = ("Globex GmbH", "Initech", "Blue Harbor", "Signal", "Umbrella & Co", "Hooli, Inc.")

PLANTED = {
    "gap": ["[[Add one thing]]", "[Name]", "{{ role }}", "TODO", "<company name>", "[[", "{% if x %}"],
    "slang": ["That was awesome.", "I wanna join.", "Thx!", "Great :)", "Super \U0001f600", "I can not wait!!", "Yeah, sounds good."],
    "demand": [
        "Please answer ASAP.", "I expect an answer.", "You must decide now.", "Reply as soon as possible.", "I am still waiting.",
        "Let me know by tomorrow.", "I need an answer at the latest on Friday.",
    ],
    "questions": ["Could you tell me more? And when?", "Why? Who?", "Is it me? Or not?", "Really?? ", "A? B? C?", "When? Where?"],
    "mixed_languages": [
        "Ich freue mich sehr auf das Gespräch mit Ihnen.", "Je vous remercie pour cet entretien et pour votre temps.",
        "Muchas gracias por la conversación y por todo lo que me contó.", "Das war für mich sehr interessant und ich habe viel gelernt.",
        "Merci pour votre temps et pour nos discussions sur le poste.", "El puesto es muy interesante para mí y lo quiero.",
    ],
    "attachment": [
        "I have attached my CV.", "Please see the attachment.", "Enclosed are my slides.", "The file is attached", "I am attaching a document.",
        "Attached: my notes.",
    ],
    "wrong_company": [
        "I would love to join Globex.", "The role at Initech is a fit.", "At Blue Harbor I saw it.", "Signal is my first choice.",
        "My talk with Umbrella & Co was good.", "Working for Hooli is my dream.",
    ],
    "date": [
        "We met on Monday, 24 November.", "On Tuesday, November 25, we spoke.", "It was on Friday, the 27 of October 2026.",
        "Our talk on Sunday 1 January 2027.", "By Wednesday, 1st December.", "Until Thursday, November 27th, 2026.",
    ],
}  # fmt: skip


def kinds(text: str, **changes: object) -> list[str]:
    return [finding.kind for finding in proofread(text, brief(**changes), OTHERS)]


def planted(sentence: str) -> str:
    body = compose(brief(timeline_known=True), templates()).body
    return (
        body.replace("\n\nWith", f" {sentence}\n\nWith")
        .replace("\n\nBest", f" {sentence}\n\nBest")
        .replace("\n\nKind", f" {sentence}\n\nKind")
    )


@pytest.mark.parametrize(("kind", "sentence"), [(kind, sentence) for kind, all_of_it in PLANTED.items() for sentence in all_of_it])
def test_a_planted_fault_is_found_and_nothing_else(kind: str, sentence: str) -> None:
    text = planted(sentence)
    assert sentence in text
    assert set(kinds(text)) == {kind}


@pytest.mark.parametrize(
    "line", ["Dear Ben,", "Hi Anna,", "Dear Mr. Smith,", "Dear null,", "Hello Dana Park,", "Guten Tag Frau Weber,"]
)
def test_a_greeting_to_somebody_else_is_found(line: str) -> None:
    assert "wrong_person" in kinds(planted("").replace("Dear Dana,", line))


@pytest.mark.parametrize("line", ["Dear Dana,", "Hi Dana,", "Dear Dana Fox,", "Hello,", "Dear Ms. Fox,", "Good morning Dana,"])
def test_a_greeting_to_the_right_person_is_fine(line: str) -> None:
    assert kinds(planted("").replace("Dear Dana,", line)) == []


@pytest.mark.parametrize("name", ["Rosa Klein", "Miles O'Brien", "Ana de la Cruz", "Jürgen Groß", "Ngoc Tran", "Weber"])
def test_a_person_of_another_thread_is_found(name: str) -> None:
    text = planted(f"I liked the talk with {name}.")
    assert kinds(text, other_people=(name,)) == ["wrong_person"]
    assert kinds(text) == []


def test_the_own_employer_and_the_own_people_are_no_fault_though_another_thread_has_them_too() -> None:
    text = planted("I liked the talk with Ben Ito of Initech.")
    assert kinds(text, employer="Initech GmbH", other_people=("Ben Ito", "Dana Fox")) == []


def test_a_common_word_is_no_company() -> None:
    assert kinds(planted("The signal was clear.")) == []


@pytest.mark.parametrize("length", [150, 151, 170, 200, 300, 900])
def test_a_long_mail_is_found(length: int) -> None:
    text = "Dear Dana,\n\n" + "word " * (length - 4) + "\n\nSam Rivera"
    assert kinds(text) == ["length"]


def test_a_mail_of_149_words_is_short_enough() -> None:
    assert kinds("Dear Dana,\n\n" + "word " * 145 + "\n\nSam Rivera") == []


@pytest.mark.parametrize(
    "subject", ["Your interview", "AW: Your interview", "Re: Re: Your interview", "Re: your interview", "Re: Interview", ""]
)
def test_a_subject_that_is_not_the_threads_behind_one_re_is_found(subject: str) -> None:
    findings = proofread(planted(""), brief(), subject=subject)
    assert {finding.kind for finding in findings} == {"subject"}


def test_the_right_subject_is_fine() -> None:
    assert proofread(planted(""), brief(), subject="Re: Your interview") == ()


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("", "sam@example.org"), ("sam@example.org", "sam@example.org"), ("sam", "sam@example.org"), ("Sam 2000", "sam@example.org"),
        ("Sam Rivera", "partyking420@example.org"), ("Sam Rivera", "sexy.sam@example.org"), ("Sam Rivera", "ninja_sam@example.org"),
        ("Sam Rivera", "gamer99@example.org"),
    ],
)  # fmt: skip
def test_an_unprofessional_sender_is_found(name: str, address: str) -> None:
    """E17."""
    assert set(kinds(planted(""), sender=Address(name, address))) == {"sender"}


@pytest.mark.parametrize(
    "address", ["sam.rivera1990@example.org", "s.rivera@example.org", "mail@rivera.example", "kingsley.babeth@example.org"]
)
def test_a_usual_address_is_fine(address: str) -> None:
    assert kinds(planted(""), sender=Address("Sam Rivera", address)) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Bitte melden Sie sich umgehend.", "demand"), ("de", "Das war echt krass.", "slang"), ("de", "Mein Lebenslauf ist anbei.", "attachment"),
        ("de", "Das war am Montag, den 24. November.", "date"), ("de", "Das war am Mittwoch, 24.11.2026.", "date"),
        ("de", "I would be happy to hear from you about the next steps.", "mixed_languages"), ("fr", "J'exige une réponse.", "demand"),
        ("fr", "Répondez-moi au plus vite.", "demand"), ("fr", "C’était trop cool.", "slang"), ("fr", "Vous trouverez mon CV ci-joint.", "attachment"),
        ("fr", "C’était le lundi 24 novembre.", "date"), ("es", "Necesito una respuesta cuanto antes.", "demand"), ("es", "Fue muy guay.", "slang"),
        ("es", "Mi currículum va adjunto.", "attachment"), ("es", "Fue el lunes 24 de noviembre.", "date"),
        ("es", "I would be happy to hear from you about the next steps.", "mixed_languages"),
    ],
)  # fmt: skip
def test_the_other_languages_are_read_as_closely(language: str, text: str, kind: str) -> None:
    assert kinds(f"Dana Fox,\n\n{text}\n\nSam Rivera", language=language) == [kind]


@pytest.mark.parametrize(
    "text", ["my slides", "Portfolio", "the certificate of the course", "my CV", "a PDF with the figures", "my transcript"]
)
def test_material_that_must_come_as_a_file_needs_the_user(text: str) -> None:
    """E7, E8: the draft promises it, and only the user can attach it."""
    draft = compose(brief(touch=Touch.MATERIAL, material=(Point(text, "debrief"),)), templates())
    assert [finding.kind for finding in draft.findings] == ["attachment"]
    assert draft.needs_you
    linked = Point(f"{text}: https://sam.example.org/x", "debrief")
    assert not compose(brief(touch=Touch.MATERIAL, material=(linked,)), templates()).needs_you


def test_an_attachment_that_is_there_is_no_fault() -> None:
    assert proofread(planted("I have attached my CV."), brief(), attached=True) == ()


def test_a_point_in_another_language_than_the_thread_needs_the_user() -> None:
    draft = compose(
        brief(language="de", points=(Point("I liked how they talked about the team and its work.", "debrief"),)), templates()
    )
    assert [finding.kind for finding in draft.findings] == ["mixed_languages"]


def test_compose_looks_for_the_other_threads_employers() -> None:
    draft = compose(brief(points=(Point("how you compare with Initech", "debrief"),), other_employers=OTHERS), templates())
    assert [finding.kind for finding in draft.findings] == ["wrong_company"]
    assert draft.needs_you


def test_findings_do_not_name_more_than_the_user_wrote() -> None:
    assert all(finding.serious and finding.text for finding in proofread("{{ x }}", replace(brief(), person=Person("")), OTHERS))
    assert SAM.address not in str(proofread("{{ x }}", brief(), OTHERS))

"""What its author wrote, without quotes, signatures and disclaimers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.form.language import guess_language
from daemon.reading.form.languages import WROTE
from daemon.reading.form.new_text import clean, split_text

QUOTED = "\n\n> Hello,\n> would Friday suit you?\n"


def new(text: str) -> str:
    return split_text(clean(text)).new


@pytest.mark.parametrize(
    "introduction",
    [
        "On Mon, Nov 16, 2026 at 9:12 AM Sam Rivera <sam@home.example> wrote:",
        "On Mon, Nov 16, 2026 at 9:12 AM Sam Rivera\n<sam@home.example> wrote:",
        "On Mon, 16 Nov 2026, 09:12 Sam Rivera, <\nsam@home.example> wrote:",
        "Am Mo., 16. Nov. 2026 um 09:12 Uhr schrieb Sam Rivera <sam@home.example>:",
        "Sam Rivera <sam@home.example> schrieb am Mo., 16. Nov.\n2026 um 09:12:",
        "Le lun. 16 nov. 2026 à 09:12, Sam Rivera <sam@home.example> a écrit :",
        "El lun, 16 nov 2026 a las 9:12, Sam Rivera (<sam@home.example>) escribió:",
        "Op ma 16 nov 2026 om 09:12 schreef Sam Rivera <sam@home.example>:",
        "Il giorno lun 16 nov 2026 alle ore 09:12 Sam Rivera <sam@home.example> ha scritto:",
        "Em seg., 16 de nov. de 2026 às 09:12, Sam Rivera <sam@home.example> escreveu:",
        "pon., 16 lis 2026 o 09:12 Sam Rivera <sam@home.example> napisał(a):",
        "Den mån 16 nov. 2026 kl 09:12 skrev Sam Rivera <sam@home.example>:",
        "пн, 16 нояб. 2026 \u0433. в 09:12, Sam Rivera <sam@home.example>:",
        "2026-11-16 9:12 GMT+01:00 Sam Rivera <sam@home.example>:",
        "Sam Rivera wrote on 16.11.26 09:12:",
    ],
)
def test_the_words_that_introduce_a_quote_go_with_it(introduction: str) -> None:
    assert new(f"Friday is fine.\n\nDana\n\n{introduction}{QUOTED}") == "Friday is fine.\n\nDana"


@pytest.mark.parametrize("date", ["10:30", "9h05", "1998", "2026", "3/12", "24-1", "3. Dec", "3.Dec", "Dec 3", "Dec. 24", "24 Dec"])
def test_a_date_of_any_form_makes_an_introduction(date: str) -> None:
    assert new(f"Friday is fine.\n\nAs of ({date}) Sam wrote:{QUOTED}") == "Friday is fine."


@pytest.mark.parametrize("figure", ["1797", "20261", "x3/2", "123/4x", "a 3", "7"])
def test_a_figure_that_is_no_date_makes_none(figure: str) -> None:
    assert new(f"Friday is fine.\n\nAs of ({figure}) Sam wrote:{QUOTED}") == f"Friday is fine.\n\nAs of ({figure}) Sam wrote:"


@given(st.lists(st.sampled_from(["the", "und", "we", "sie", "have", "nicht", "it2", "der_", "3.", "-"]), max_size=12))
def test_a_text_is_in_the_same_language_with_a_sign_that_is_not_plain(words: list[str]) -> None:
    text = " ".join(words)
    assert guess_language(text) == guess_language(f"{text} \u2026")


@pytest.mark.parametrize("verb", WROTE)
def test_a_word_for_writing_is_known_however_it_is_spelled(verb: str) -> None:
    for spelled in (verb, verb.upper(), verb.replace("\u0131", "i")):
        assert new(f"Friday is fine.\n\n16.11.2026 Sam Rivera {spelled}{QUOTED}") == "Friday is fine."


@pytest.mark.parametrize(
    "block",
    [
        "From: Sam Rivera <sam@home.example>\nSent: Monday, November 16, 2026 9:12 AM\nTo: Dana\nSubject: Friday?\n\nWould Friday suit you?",
        "Von: Sam Rivera\nGesendet: Montag, 16. November 2026 09:12\nAn: Dana\nBetreff: Freitag?\n\nPasst Freitag?",
        "*De :* Sam Rivera\n*Envoyé :* lundi 16 novembre 2026 09:12\n*À :* Dana\n*Objet :* Vendredi\n\nVendredi ?",
        "-----Original Message-----\nFrom: Sam\n\nWould Friday suit you?",
        "-----Ursprüngliche Nachricht-----\nVon: Sam\n\nPasst Freitag?",
        "________________________________\nDe: Sam\nEnviado: lunes, 16 de noviembre de 2026 9:12\nPara: Dana\nAsunto: Viernes\n\n¿Viernes?",
        "---- On Mon, 16 Nov 2026 09:12:00 +0100 Sam <sam@home.example> wrote ----\n\nWould Friday suit you?",
    ],
)
def test_what_stands_below_the_header_of_a_quoted_mail_is_not_new(block: str) -> None:
    assert new(f"Friday is fine.\n\n{block}\n") == "Friday is fine."


def test_answers_below_and_between_quotes_are_new() -> None:
    text = "On 16 Nov 2026, Sam wrote:\n> Would Friday suit you?\nYes.\n> And at which time?\nAt ten.\n\nDana"
    assert new(text) == "Yes.\n\nAt ten.\n\nDana"


def test_a_forwarded_mail_is_kept_apart() -> None:
    split = split_text(
        "See below.\n\n---------- Forwarded message ---------\nFrom: HR <hr@acme.example>\nSubject: Interview\n\nFriday at ten.\n"
    )
    assert split.new == "See below."
    assert split.forwarded.endswith("Friday at ten.")


@pytest.mark.parametrize(
    "ending",
    [
        "-- \nDana Whitfield\nAcme Ltd.",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "This e-mail and any attachments are confidential. If you are not the intended recipient, delete it.",
        "_______________________________________________\nPeople mailing list\nhttps://lists.example/listinfo/people",
        "##- Please type your reply above this line -##",
    ],
)
def test_what_clients_and_lawyers_add_is_not_new(ending: str) -> None:
    assert new(f"Friday is fine.\n\n{ending}\n") == "Friday is fine."


def test_contact_lines_under_the_name_are_a_signature() -> None:
    split = split_text("Friday is fine.\n\nBest regards,\nDana Whitfield\nHead of People\nTel. +49 30 1234567\nwww.acme.example\n")
    assert split.new == "Friday is fine.\n\nBest regards,\nDana Whitfield\nHead of People"
    assert "Tel. +49 30 1234567" in split.signature


@pytest.mark.parametrize(
    "text",
    [
        "On your first day you can:\n\nread the docs.",
        "The agenda:\nFrom: 10:00\nwith Dana.",
        "We met on Monday.\n\n```\n> prompt\n# text\n```\n\nDone.",
        "Location: Berlin\nDate: 4 December\n\nPlease confirm.",
    ],
)
def test_ordinary_words_are_not_taken_for_quotes(text: str) -> None:
    assert new(text) == text


@given(
    st.lists(
        st.sampled_from(
            [
                "> a",
                "On 1 Jan 2026, x wrote:",
                "From: x",
                "Sent: 1.1.2026",
                "Subject: y",
                "",
                "-- ",
                "text",
                "a:",
                "|",
                "-----",
                "> wrote:",
            ]
        )
    )
)
def test_every_line_of_the_new_text_was_written(lines: list[str]) -> None:
    """Nothing is invented, and no quoted line survives."""
    split = split_text("\n".join(lines))
    written = {line.rstrip() for line in lines} | {""}
    assert all(line in written and not line.startswith(">") for line in split.new.split("\n"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for your time, we will let you know.", "en"),
        ("Vielen Dank für Ihre Zeit, wir melden uns bei Ihnen.", "de"),
        ("Merci pour votre temps, nous reviendrons vers vous.", "fr"),
        ("Gracias por su tiempo, nos pondremos en contacto con usted.", "es"),
        ("Bedankt voor je tijd, we laten het je weten.", "nl"),
        ("Grazie per il suo tempo, le faremo sapere.", "it"),
        ("Obrigado pelo seu tempo, não deixaremos de dar notícias.", "pt"),
        ("Dziękujemy za rozmowę, będziemy w kontakcie.", "pl"),
        ("42", None),
    ],
)
def test_guesses_the_language(text: str, language: str | None) -> None:
    assert guess_language(text) == language

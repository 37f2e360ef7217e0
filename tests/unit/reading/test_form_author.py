"""Who or what wrote a message, and what bounces and absence notes say."""

from datetime import date

import pytest

from daemon.reading.form import Form, read_form
from daemon.reading.values import Author, ReadingContext

BASE = {
    "From": "Dana Whitfield <dana@acme.example>",
    "To": "Sam Rivera <sam@home.example>",
    "Date": "Tue, 17 Nov 2026 10:00:00 +0100",
    "Subject": "Our talk",
    "Message-ID": "<one@acme.example>",
    "Content-Type": "text/plain; charset=utf-8",
}


def read(body: str = "Hi Sam,\n\nFriday works for me.\n\nDana\n", **fields: str) -> Form:
    header = BASE | {name.replace("_", "-"): value for name, value in fields.items()}
    block = "".join(f"{name}: {value}\r\n" for name, value in header.items() if value)
    return read_form(f"{block}\r\n{body}".encode(), ReadingContext(own_addresses=frozenset({"sam@home.example"})))


def test_a_plain_mail_is_a_persons() -> None:
    assert read().mail.author is Author.PERSON


@pytest.mark.parametrize(
    "fields",
    [
        {"X_Auto_Response_Suppress": "All"},
        {"Auto_Submitted": "no"},
        {"Subject": "Re: back in the office - let's talk"},
        {"Subject": "Out of office Friday, move our call?"},
        {"Subject": "Re: your application", "List_Unsubscribe": "<https://x.example>", "References": "<a@home.example>"},
    ],
)
def test_what_proves_nothing_leaves_it_a_persons(fields: dict[str, str]) -> None:
    form = read("Hi Sam,\n\nI will be out of the office on Friday. Could we move our call to Monday?\n\nDana\n", **fields)
    assert form.mail.author is Author.PERSON


def test_a_quoted_automatic_mail_does_not_make_the_answer_automatic() -> None:
    body = "Hi Sam, ignore that, Friday works.\n\nDana\n\nOn 16 Nov 2026, HR <hr@acme.example> wrote:\n> Please do not reply to this e-mail.\n"
    assert read(body, Subject="Re: Our talk", References="<a@acme.example>").mail.author is Author.PERSON


@pytest.mark.parametrize(
    "fields",
    [
        {"From": "Acme Careers <no-reply@acme.example>"},
        {"From": "Acme <jobs-noreply@acme.example>"},
        {"From": "Acme Hiring Team <notifications@smartrecruiters.com>"},
        {"Auto_Submitted": "auto-generated"},
        {"Return_Path": "<bounces+17-sam=home.example@mail.acme.example>"},
        {"Subject": "Application received: Data Engineer"},
        {"Reply_To": "donotreply@acme.example"},
        {"From": "Lojas Acme <nao-responder@acme.example>"},
        {"From": "Acme Wonen <geen-antwoord@acme.example>"},
        {"From": "Acme <non-rispondi@acme.example>"},
        {"From": "Acme <no-responda@acme.example>"},
    ],
)
def test_machines_are_known_by_header_and_address(fields: dict[str, str]) -> None:
    assert read("Hi Sam,\n\nwe got your papers.\n", **fields).mail.author is Author.AUTOMATIC


@pytest.mark.parametrize(
    "body",
    [
        "Dear applicant,\n\nyour papers are here.\n",
        "Hi Sam,\n\nThank you for applying to Acme.\n\nBest,\nThe Acme Recruiting Team\n",
        "Hallo Sam,\n\nvielen Dank für Ihre Bewerbung.\n\nIhr Acme-Team\n",
        "Bonjour Sam,\n\nNous avons bien reçu votre candidature.\n\nL'équipe Acme\n",
        "Hi Sam,\n\nWe got it.\n\nThis is an automated message, please do not reply.\n",
    ],
)
def test_machines_are_known_by_their_words_as_the_last_resort(body: str) -> None:
    assert read(body).mail.author is Author.AUTOMATIC


@pytest.mark.parametrize(
    "fields",
    [
        {"List_Unsubscribe": "<https://x.example/u>", "Precedence": "bulk"},
        {"List_Id": "people <people.lists.example>"},
        {"From": "Jobs <newsletter@board.example>"},
        {"From": "Board <alerts@linkedin.com>", "Subject": "8 new jobs for you"},
        {"To": "people@lists.example", "Subject": "[people] lunch"},
    ],
)
def test_mail_to_many_is_bulk(fields: dict[str, str]) -> None:
    assert read(**fields).mail.author is Author.BULK


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ({"Subject": "Automatic reply: Our talk"}, "I am out of the office."),
        ({"Subject": "Automatische Antwort: Gespräch"}, "Ich bin nicht im Büro."),
        ({"Subject": "Réponse automatique : Entretien"}, "Je suis absente du bureau."),
        ({"Subject": "Respuesta automática: Entrevista"}, "Estoy de vacaciones."),
        ({"Subject": "Automatisch antwoord: Gesprek"}, "Ik ben met verlof."),
        ({"Subject": "Risposta automatica: Colloquio"}, "Sono in ferie."),
        ({"Subject": "Resposta automática: Entrevista"}, "Estou de férias."),
        ({"Subject": "Odpowiedź automatyczna: Rozmowa"}, "Jestem na urlopie."),
        ({"Subject": "Autosvar: Samtale"}, "Jeg er på ferie."),
        (
            {"Subject": "Re: Our talk", "Auto_Submitted": "auto-replied"},
            "Hi, I'm hiking this week and will answer as soon as I can.",
        ),
        ({"Subject": "Abwesenheit", "Return_Path": "<>"}, "Ich bin bis auf Weiteres nicht im Dienst."),
        ({"Subject": "Out of office until Monday"}, ""),
        ({"Subject": "Our talk", "X_Autoreply": "yes", "Precedence": "bulk"}, "I am on annual leave."),
    ],
)
def test_absence_notes_in_many_languages(fields: dict[str, str], body: str) -> None:
    assert read(body, **fields).mail.author is Author.OUT_OF_OFFICE


def test_an_automatic_receipt_is_no_absence() -> None:
    form = read("We have received your request, ticket 17.", Auto_Submitted="auto-replied", Subject="Re: Our talk")
    assert form.mail.author is Author.AUTOMATIC


@pytest.mark.parametrize(
    ("body", "back"),
    [
        ("I am out of the office and will be back on Monday, 30 November.", date(2026, 11, 30)),
        ("I am on leave through Friday, November 27.", date(2026, 11, 30)),
        ("I am on vacation from 20 to 27 November 2026.", date(2026, 11, 30)),
        ("I am out of the office until Monday.", date(2026, 11, 23)),
        ("I am away until 25 November, back on the 26th.", date(2026, 11, 26)),
        ("Ich bin bis einschließlich 18.11. im Urlaub.", date(2026, 11, 19)),
        ("Ich bin ab dem 1. Dezember wieder erreichbar, vom 18.11. bis 30.11. im Urlaub.", date(2026, 12, 1)),
        ("Je suis absente du bureau, de retour le 24 novembre.", date(2026, 11, 24)),
        ("Estoy de vacaciones y vuelvo el 24 de noviembre.", date(2026, 11, 24)),
        ("Ik ben afwezig tot en met woensdag 18 november.", date(2026, 11, 19)),
        ("Sono in ferie, rientrerò il 24 novembre.", date(2026, 11, 24)),
        ("Estou de férias, volto no dia 24 de novembro.", date(2026, 11, 24)),
        ("Jestem na urlopie, wracam 24 listopada.", date(2026, 11, 24)),
        ("I am out of the office. I was back on 3 November.", None),
        ("I am out of the office until further notice.", None),
    ],
)
def test_reads_the_first_day_back(body: str, back: date | None) -> None:
    assert read(body, Subject="Automatic reply: Our talk").return_date == back


REPORT = """--b
Content-Type: text/plain

Your message was not delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.acme.example

Final-Recipient: rfc822; dana@acme.example
Action: {action}
Status: {status}

--b
Content-Type: message/rfc822

From: sam@home.example
To: dana@acme.example
Message-ID: <mine@home.example>
Subject: Our talk

Hi Dana
--b--
"""
REPORT_TYPE = 'multipart/report; report-type=delivery-status; boundary="b"'


def test_a_delivery_report_names_who_got_nothing_and_which_mail() -> None:
    form = read(REPORT.format(action="failed", status="5.1.1"), Content_Type=REPORT_TYPE, From="MAILER-DAEMON@mx.acme.example")
    assert form.mail.author is Author.BOUNCE
    assert form.failed_recipients == ("dana@acme.example",)
    assert form.bounced_message_ids == ("<mine@home.example>",)


@pytest.mark.parametrize(("action", "status"), [("delayed", "4.4.7"), ("delivered", "2.0.0"), ("relayed", "2.0.0")])
def test_a_delay_or_a_receipt_is_no_failure(action: str, status: str) -> None:
    form = read(REPORT.format(action=action, status=status), Content_Type=REPORT_TYPE, From="MAILER-DAEMON@mx.acme.example")
    assert form.mail.author is Author.BOUNCE
    assert form.failed_recipients == ()


@pytest.mark.parametrize(
    ("fields", "body"),
    [
        ({"From": "MAILER-DAEMON@mx.example"}, "<dana@acme.example>:\n192.0.2.1 does not like recipient.\n550 no such user\n"),
        (
            {"From": "Postmaster <postmaster@mx.example>", "Subject": "Undeliverable: Our talk"},
            "did not reach:\n\ndana@acme.example on Tue\n",
        ),
        (
            {"Return_Path": "<>", "From": "mx@mx.example", "Subject": "Unzustellbar: Termin"},
            "dana@acme.example\n550 5.1.1 unbekannt\n",
        ),
        ({"From": "", "Return_Path": "<>", "Subject": "failure notice"}, "Sorry, 550 5.1.1 <dana@acme.example> user unknown\n"),
        ({"X_Failed_Recipients": "dana@acme.example", "From": "mailer@mx.example"}, "A message could not be delivered.\n"),
    ],
)
def test_bounces_of_servers_that_know_no_reports(fields: dict[str, str], body: str) -> None:
    form = read(body, **fields)
    assert form.mail.author is Author.BOUNCE
    assert form.failed_recipients == ("dana@acme.example",)


def test_a_person_who_writes_of_a_bounce_is_a_person() -> None:
    assert read("Hi Sam, my last mail was returned: user unknown?\n\nDana", Subject="mail problem").mail.author is Author.PERSON


INVITATION = "--b\nContent-Type: text/plain\n\n{text}\n--b\nContent-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR\n--b--\n"


def test_a_bare_invitation_is_the_calendars_and_one_with_words_a_persons() -> None:
    mixed = "multipart/mixed; boundary=b"
    assert read(INVITATION.format(text="When: Friday\nWhere: Room 4"), Content_Type=mixed).mail.author is Author.CALENDAR
    words = "Hi Sam,\n\nlooking forward to our talk, please bring your portfolio along.\n\nDana"
    assert read(INVITATION.format(text=words), Content_Type=mixed).mail.author is Author.PERSON


def test_every_verdict_names_its_evidence() -> None:
    assert all(reason.partition(": ")[2] for reason in (*read().reasons, *read(From="no-reply@x.example").reasons))

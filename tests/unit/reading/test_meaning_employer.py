"""Whose domain is whose, and when two employers or roles are the same."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import understand
from daemon.reading.meaning.employer import employer_key, is_freemail, is_no_reply, is_relay, registrable_domain, roles_agree
from daemon.reading.message import read_message
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext


@pytest.mark.parametrize(
    "domain", ["us.greenhouse-mail.io", "hire.lever.co", "ashbyhq.com", "norvane.myworkday.com", "CALENDLY.COM", "linkedin.com"]
)
def test_a_vendor_is_a_relay(domain: str) -> None:
    assert is_relay(domain)


@pytest.mark.parametrize("domain", ["norvane.example", "notlever.co", "greenhouse.io.evil.example", ""])
def test_another_domain_is_none(domain: str) -> None:
    assert not is_relay(domain)


@pytest.mark.parametrize(
    ("address", "nobody"),
    [
        ("no-reply@norvane.example", True),
        ("noreply+7f@norvane.example", True),
        ("do_not_reply@norvane.example", True),
        ("nicht-antworten@norvane.example", True),
        ("dana@norvane.example", False),
        ("norma.reply@norvane.example", False),
    ],
)
def test_a_no_reply_address_is_known_by_its_name(address: str, nobody: bool) -> None:
    assert is_no_reply(address) is nobody


def test_the_registrable_domain_follows_the_public_suffix_list() -> None:
    assert registrable_domain("Jobs.EU.Norvane.co.uk") == "norvane.co.uk"


@pytest.mark.parametrize(
    ("domains", "employer", "key"),
    [
        (["mail.norvane.com"], "Norvane Inc.", "norvane.com"),
        (["ashbyhq.com", "gmail.com"], "Norvane GmbH", "norvane"),
        (["ashbyhq.com", "norvane.com"], None, "norvane.com"),
        (["hays.com"], "Norvane Ltd", "norvane"),
        ([], None, ""),
    ],
)
def test_an_employer_is_known_by_its_peoples_domain_else_by_name(domains: list[str], employer: str | None, key: str) -> None:
    assert employer_key(domains, employer) == key


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        ("Software Engineer", "Software Engineer (m/w/d)", True),
        ("Sr. Software Engineer", "Senior Software Engineer", True),
        ("Junior Analyst", "Senior Analyst", False),
        ("Data Analyst", "Product Designer", False),
        ("Engineer", "Platform Engineer", None),
        (None, "Engineer", None),
    ],
)
def test_roles_agree_where_their_words_do(first: str | None, second: str | None, agree: bool | None) -> None:
    assert roles_agree(first, second) is agree


def test_freemail_is_anybodys() -> None:
    assert is_freemail("gmail.com")
    assert not is_freemail("norvane.com")


@pytest.mark.parametrize(
    ("sender", "subject", "employer"),
    [
        (Address("Norvane Hiring Team", "no-reply@ashbyhq.com"), "Thank you for applying", "Norvane"),
        (Address("Norvane via Greenhouse", "no-reply@us.greenhouse-mail.io"), "Thank you for applying", "Norvane"),
        (Address("Greenhouse", "no-reply@greenhouse.io"), "Your application at Norvane", "Norvane"),
        (Address("Dana Whitfield", "dana@norvane.com"), "Thank you for applying", "Norvane"),
        (Address("Dana Whitfield", "dana.whitfield@gmail.com"), "Thank you for applying", None),
        (Address("Google Calendar", "calendar-notification@google.com"), "Thank you for applying", None),
    ],
)
def test_the_employer_is_never_the_relay_or_the_freemail(sender: Address, subject: str, employer: str | None) -> None:
    text = "Thank you for applying for the analyst position. We have received your application."
    envelope = Envelope(subject=subject, sender=sender, date=datetime(2026, 11, 18, tzinfo=UTC))
    mail = ParsedMail(envelope=envelope, author=Author.AUTOMATIC, text=text, new_text=text, language="en")
    assert understand(mail, (), ReadingContext()).employer == employer


def test_the_title_comes_from_the_signature() -> None:
    text = "We'd like to invite you to interview for the analyst position."
    envelope = Envelope(
        subject="Interview", sender=Address("Dana Whitfield", "dana@norvane.com"), date=datetime(2026, 11, 18, tzinfo=UTC)
    )
    signature = "Dana Whitfield\nHead of Data\nNorvane"
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, signature=signature, language="en")
    (person,) = understand(mail, (), ReadingContext()).people
    assert (person.name, person.address, person.title) == ("Dana Whitfield", "dana@norvane.com", "Head of Data")


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Your application as baker", "We'd like to invite you for a trial shift with Gino at our bakery.", "baker"),
        (
            "Your application",
            "Unfortunately we chose somebody else for the role. Thanks for taking part in both rounds with us.",
            None,
        ),
        ("Your application", "Thank you for applying for the role of Data Engineer at Norvane.", "Data Engineer"),
        (
            "Votre candidature",
            "Nous avons bien reçu votre candidature au poste d'aide-soignant et vous remercions.",
            "aide-soignant",
        ),
    ],
)
def test_the_role_is_a_post_and_nothing_that_happens_for_an_hour(subject: str, text: str, role: str | None) -> None:
    raw = f"From: Dana Whitfield <dana@norvane.example>\nSubject: {subject}\nDate: Wed, 18 Nov 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\nHi Sam,\n\n{text}\n\nDana\n"
    assert read_message(raw.encode(), ReadingContext()).role == role

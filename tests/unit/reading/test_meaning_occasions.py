"""What is refused is a place at something that is no work: each table row is a mail of our own wording."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic


def _topic(language: str, subject: str, text: str, address: str = "mail@halden.example") -> Topic:
    envelope = Envelope(
        subject=subject, sender=Address("Halden", address), date=datetime(2026, 11, 18, 9, 0, tzinfo=UTC), offset_minutes=0
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext()).topic


OCCASIONS = [
    ("en", "Your application", "Thank you for applying. After much thought we are unable to offer you a place this autumn."),
    ("en", "Your application", "Your application to list on our marketplace has been unsuccessful. The decision was not easy."),
    (
        "en",
        "An update",
        "We received many strong applications, and your application for this edition was not successful. Do apply again.",
    ),
    ("en", "Application", "Your application to become a stallholder was not successful this year, I am sorry to say."),
    ("en", "Update on the event application", "Status: rejected. The committee will not approve your application."),
    ("de", "Deine Bewerbung", "Leider wurde deine Bewerbung für die diesjährige Messe nicht angenommen. Versuch es gern wieder."),
    ("fr", "Votre candidature", "Après examen, votre candidature pour devenir exposant n'a pas été retenue pour cette édition."),
    ("es", "Postulación", "Lo sentimos, no fuiste seleccionado para este evento."),
    (
        "en",
        "Application to become a youth leader",
        "We regret to inform you that we have declined your application. Being a volunteer in this role is demanding.",
    ),
    (
        "es",
        "Su postulación",
        "Gracias por su interés en unirse como voluntaria. Lamentamos informarle que no continuaremos con su proceso.",
    ),
    ("de", "Ihre Bewerbung", "Danke für Ihr Interesse am Ehrenamt bei uns. Leider müssen wir Ihre Bewerbung ablehnen."),
    ("it", "La tua candidatura", "La tua candidatura per questa edizione non è stata selezionata."),
]
WORK = [
    (
        "en",
        "Your application",
        "Thank you for applying to our team. Unfortunately your application was not successful. You may voluntarily tell us why you applied.",
    ),
    (
        "en",
        "Your application",
        "Thank you for applying for the role of Fundraiser at Volunteer Ireland. Unfortunately your application was not successful.",
    ),
    (
        "en",
        "Volunteer Coordinator",
        "We regret to inform you that your application for the position of Volunteer Coordinator was not successful this time.",
    ),
    ("en", "Your application", "Thank you for applying to our internship. We are unable to offer you a place this autumn."),
    (
        "en",
        "Your application",
        "We regret that we cannot offer you a place on the graduate scheme, though your interview went well.",
    ),
    ("en", "Event manager", "Your application was not successful. We wish you luck with the next event, and in your search."),
    ("en", "Your application", "Your application for the position of event assistant was not successful."),
    ("en", "Your application", "We regret to inform you that your application has been rejected."),
    ("fr", "Votre candidature", "Votre candidature au poste de chargé d'événement n'a pas été retenue pour cette édition."),
    ("es", "Postulación", "No fuiste seleccionado para el puesto de azafato en este evento."),
]


@pytest.mark.parametrize(("language", "subject", "text"), OCCASIONS, ids=[row[2][:32] for row in OCCASIONS])
def test_a_place_at_an_occasion_is_no_work(language: str, subject: str, text: str) -> None:
    assert _topic(language, subject, text) in {Topic.OTHER, Topic.ACKNOWLEDGEMENT}


@pytest.mark.parametrize(("language", "subject", "text"), WORK, ids=[row[2][:32] for row in WORK])
def test_where_work_is_spoken_of_it_is_refused(language: str, subject: str, text: str) -> None:
    assert _topic(language, subject, text) is Topic.REJECTION


def test_an_address_that_hires_refuses_a_place_of_work() -> None:
    text = "Thank you for applying. After much thought we are unable to offer you a place this autumn."
    assert _topic("en", "Your application", text, "careers@halden.example") is Topic.REJECTION


GONE = [
    "Thank you for answering. We understand this role isn't the right fit for you, and wish you the best in your career.",
    "Your application was closed at your request. We are sorry not to go forward with you for the analyst role.",
    "The analyst role isn't the right fit for us any more, and I won't be charged when the trial ends, will I?",
]


@pytest.mark.parametrize("text", GONE)
def test_what_the_reader_or_a_customer_left_refuses_nobody(text: str) -> None:
    assert _topic("en", "Re: our mail", text) is not Topic.REJECTION


def test_what_they_believe_is_no_fit_for_the_reader_is_refused() -> None:
    text = "Thank you for your time. We don't think this role is the right fit for you, and wish you the best in your career."
    assert _topic("en", "Analyst", text) is Topic.REJECTION


def test_who_does_not_host_the_readers_project_employs_nobody() -> None:
    text = "Thank you for your interest in our winter season. Unfortunately we have decided not to host your project. We wish you the best."
    assert _topic("en", "Winter season", text) is not Topic.REJECTION

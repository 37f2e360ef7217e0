"""Refusals in many wordings, each with the sentence that says so. Each table row is a mail of our own wording, dated 18 November 2026."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic

_STEP = {Topic.INVITATION, Topic.NEXT_STEP, Topic.UPDATE, Topic.CANCELLATION}
_WRITTEN = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


def _mail(
    language: str, subject: str, text: str, sender: str = "Dana Whitfield dana@norvane.example", author: Author = Author.PERSON
) -> ParsedMail:
    name, _, address = sender.rpartition(" ")
    envelope = Envelope(
        subject=subject,
        sender=Address(name, address),
        to=(Address("Alex Reed", "alex@example.org"),),
        date=_WRITTEN,
        offset_minutes=0,
    )
    return ParsedMail(envelope=envelope, author=author, text=text, new_text=text, language=language)


def _understand(language: str, subject: str, text: str) -> Meaning:
    return understand(_mail(language, subject, text), (), ReadingContext(own_addresses=frozenset({"alex@example.org"})))


REJECTIONS = [
    (
        "en",
        "Your application",
        "Hi Alex, thank you for meeting the team. We went with someone else for the analyst role in the end; it was a close call.",
    ),
    (
        "en",
        "Data Engineer",
        "After much thought we won't be taking your application any further. The position was given to an internal candidate.",
    ),
    (
        "en",
        "Update",
        "I'm sorry to say that we've chosen not to proceed to the next round with you for the Product Designer position.",
    ),
    (
        "en",
        "Re: Interview",
        "Unfortunately you were not successful on this occasion. The panel felt another candidate had more relevant experience.",
    ),
    (
        "en",
        "Norvane",
        "We decided that your background is not quite what we are looking for in this role. Best of luck with your search.",
    ),
    (
        "en",
        "Your candidacy",
        "The hiring manager has decided to pass on your application. We'll keep your resume on file for future openings.",
    ),
    (
        "de",
        "Ihre Bewerbung als Controller",
        "Sehr geehrter Herr Reed, leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
    ),
    (
        "de",
        "Deine Bewerbung",
        "Hallo Alex, nach reiflicher Überlegung haben wir uns entschieden, deine Bewerbung nicht weiter zu berücksichtigen.",
    ),
    (
        "de",
        "Bewerbung",
        "Die ausgeschriebene Stelle ist inzwischen besetzt. Wir wünschen Ihnen für Ihren weiteren beruflichen Weg alles Gute.",
    ),
    (
        "de",
        "Rückmeldung zu Ihrer Bewerbung",
        "Wir bedauern, Ihnen keine positive Nachricht geben zu können. Ihr Profil passt leider nicht zu unseren Anforderungen.",
    ),
    (
        "fr",
        "Votre candidature",
        "Malgré l'intérêt de votre parcours, nous ne donnerons pas suite à votre candidature pour le poste de comptable.",
    ),
    (
        "fr",
        "Suite à notre entretien",
        "Nous avons choisi de poursuivre avec un autre candidat dont l'expérience correspond davantage au poste.",
    ),
    ("fr", "Ta candidature", "Salut Alex, on ne va malheureusement pas retenir ta candidature cette fois-ci."),
    ("es", "Tu candidatura", "Lamentamos comunicarte que no has sido seleccionado para el puesto. Te deseamos mucha suerte."),
    (
        "es",
        "Proceso de selección",
        "Finalmente hemos decidido continuar con otros candidatos cuyo perfil se ajusta mejor a la vacante.",
    ),
    ("nl", "Je sollicitatie", "Helaas hebben we besloten niet met je verder te gaan in de procedure voor deze functie."),
    ("it", "La sua candidatura", "Purtroppo abbiamo deciso di proseguire con altri candidati per la posizione di analista."),
    ("pt", "Sua candidatura", "Infelizmente não seguiremos com a sua candidatura para a vaga de analista."),
    (
        "pl",
        "Rekrutacja",
        "Niestety zdecydowaliśmy się na innego kandydata na stanowisko analityka. Dziękujemy za udział w rekrutacji.",
    ),
]


@pytest.mark.parametrize(("language", "subject", "text"), REJECTIONS, ids=[f"{row[0]}-{row[2][:24]}" for row in REJECTIONS])
def test_a_refusal_is_a_rejection_with_the_sentence_that_says_so(language: str, subject: str, text: str) -> None:
    meaning = _understand(language, subject, text)
    assert meaning.topic is Topic.REJECTION, meaning.reasons
    assert meaning.key_sentence is not None
    assert meaning.key_sentence in " ".join(text.split())
    assert (meaning.promise, meaning.asks_user) == (None, False)


SLOW = [
    "We aren't progressing as fast as we would like with the analyst role.",
    "We're not moving forward until the budget for the analyst role is approved.",
    "We aren't continuing interviews for the analyst role this week because of the holiday.",
]
FINAL = [
    "We aren't moving forward as we found a better match for the analyst role.",
    "We're not continuing with you for the analyst role, but will keep your CV until next year.",
]


@pytest.mark.parametrize("text", SLOW)
def test_what_only_goes_slowly_is_no_refusal(text: str) -> None:
    assert _understand("en", "Analyst", f"Hi Alex, a short word from us. {text}").topic is not Topic.REJECTION


@pytest.mark.parametrize("text", FINAL)
def test_what_does_not_go_on_for_a_reason_is_a_refusal(text: str) -> None:
    assert _understand("en", "Analyst", f"Hi Alex, a short word from us. {text}").topic is Topic.REJECTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Demain ne sera malheureusement pas possible."),
        ("fr", "15h n'est hélas pas possible."),
        ("fr", "Malheureusement nous n'y arriverons pas mardi."),
        ("fr", "Cet horaire ne nous convient malheureusement pas."),
        ("es", "Mañana no va a ser posible, lo siento."),
        ("es", "Lo sentimos, a las 15:00 no es posible."),
        ("es", "Por la tarde, lamentablemente, a la Sra. Casals no le es posible."),
        ("nl", "Morgen lukt helaas niet."),
        ("nl", "We redden dinsdag helaas niet."),
        ("nl", "Dat tijdstip past ons helaas niet."),
    ],
)
def test_a_time_that_does_not_suit_is_no_refusal(language: str, text: str) -> None:
    for tracked in (True, False):
        context = ReadingContext(own_addresses=frozenset({"alex@example.org"}), tracked=tracked)
        assert understand(_mail(language, "Re: interview", text), (), context).topic is not Topic.REJECTION


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "We hebben gekozen voor iemand die ook in het weekend kan werken."),
        ("fr", "Merci d'être venue mardi, mais ce ne sera malheureusement pas possible."),
        ("es", "Gracias por venir el martes, pero lamentablemente no va a ser posible."),
        ("nl", "Bedankt voor je komst dinsdag, maar het past helaas niet."),
    ],
)
def test_a_day_beside_a_refusal_does_not_soften_it(language: str, text: str) -> None:
    context = ReadingContext(own_addresses=frozenset({"alex@example.org"}), tracked=True)
    assert understand(_mail(language, "Re: interview", text), (), context).topic is Topic.REJECTION

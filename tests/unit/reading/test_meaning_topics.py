"""What a mail means, in the words people use; every text is our own."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, Interview, ReadingContext, Topic

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


ALIVE = [
    (
        "en",
        "Next steps",
        "We'd love to move you forward to the technical interview for the Platform Engineer role. What times work for you next week?",
        _STEP,
    ),
    (
        "en",
        "Take-home",
        "As the next step in our process, please complete the coding challenge within 72 hours of opening the link.",
        _STEP,
    ),
    (
        "en",
        "Interview moved",
        "I have to move our interview for the analyst role from Tuesday to Thursday, sorry about that.",
        _STEP,
    ),
    (
        "en",
        "Interview cancelled",
        "Your interview for the analyst position on Friday has been cancelled. We will be in touch.",
        _STEP,
    ),
    (
        "en",
        "Re: interview times",
        "Unfortunately Friday doesn't work for the hiring manager. Could we do Monday at 10 instead?",
        _STEP,
    ),
    (
        "en",
        "Platform role",
        "We will not be moving forward with your application for the Lead position, but we would like to talk to you about another role on the data team.",
        _STEP,
    ),
    (
        "en",
        "Offer",
        "The whole hiring committee was impressed. I'm delighted to offer you the position of Analyst; the offer letter is attached.",
        {Topic.OFFER},
    ),
    ("en", "Where we are", "Thanks again for the interview. We shall extend an offer to you within a day or two.", {Topic.PROMISE}),
    (
        "en",
        "Application received",
        "Thank you for applying to the Analyst role. If you are not selected, we will keep your resume on file.",
        {Topic.ACKNOWLEDGEMENT},
    ),
    (
        "en",
        "Thanks for applying",
        "We have received your application for the analyst position. Only candidates selected for an interview will be contacted.",
        {Topic.ACKNOWLEDGEMENT},
    ),
    (
        "de",
        "Einladung zum Vorstellungsgespräch",
        "Gerne möchten wir Sie zu einem Vorstellungsgespräch für die Stelle als Controller einladen. Welcher Termin passt Ihnen?",
        _STEP,
    ),
    (
        "de",
        "Ihr Vorstellungsgespräch",
        "Leider müssen wir das Vorstellungsgespräch am Freitag verschieben. Ginge auch Montag?",
        _STEP,
    ),
    (
        "de",
        "Vertragsangebot",
        "Wir freuen uns, Ihnen die Stelle als Controller anbieten zu können. Der Arbeitsvertrag liegt bei.",
        {Topic.OFFER},
    ),
    (
        "de",
        "Eingangsbestätigung",
        "Vielen Dank für Ihre Bewerbung als Controller. Wir haben Ihre Unterlagen erhalten und prüfen sie sorgfältig.",
        {Topic.ACKNOWLEDGEMENT},
    ),
    (
        "fr",
        "Entretien",
        "Votre profil nous plaît et nous aimerions vous rencontrer pour un entretien. Quelles sont vos disponibilités la semaine prochaine ?",
        _STEP,
    ),
    (
        "fr",
        "Proposition",
        "Nous avons le plaisir de vous proposer le poste de chef de projet en CDI. La promesse d'embauche est jointe.",
        {Topic.OFFER},
    ),
    (
        "fr",
        "Votre candidature",
        "Nous avons bien reçu votre candidature au poste de comptable et l'étudions avec attention.",
        {Topic.ACKNOWLEDGEMENT},
    ),
    (
        "es",
        "Entrevista",
        "Nos gustaría concertar una entrevista contigo para el puesto de analista. ¿Qué disponibilidad tienes esta semana?",
        _STEP,
    ),
    ("es", "Oferta", "Nos complace ofrecerte el puesto de analista. Adjuntamos la carta oferta.", {Topic.OFFER}),
    (
        "es",
        "Candidatura recibida",
        "Hemos recibido tu candidatura para el puesto de analista y la estamos revisando.",
        {Topic.ACKNOWLEDGEMENT},
    ),
    (
        "nl",
        "Uitnodiging",
        "Graag nodigen we je uit voor een kennismakingsgesprek voor de functie van analist. Wanneer ben je beschikbaar?",
        _STEP,
    ),
    (
        "it",
        "Colloquio",
        "Saremmo lieti di invitarla a un colloquio per la posizione di analista. Quali sono le sue disponibilità?",
        _STEP,
    ),
    (
        "pl",
        "Rozmowa kwalifikacyjna",
        "Chcielibyśmy zaprosić Pana na rozmowę kwalifikacyjną na stanowisko analityka. Jaki termin Panu pasuje?",
        _STEP,
    ),
]


@pytest.mark.parametrize(("language", "subject", "text", "wanted"), ALIVE, ids=[f"{row[0]}-{row[2][:24]}" for row in ALIVE])
def test_the_topic_is_the_one_a_careful_reader_would_name(language: str, subject: str, text: str, wanted: set[Topic]) -> None:
    meaning = _understand(language, subject, text)
    assert meaning.topic in wanted, meaning.reasons


def test_reasons_name_the_topic_first() -> None:
    assert (
        _understand("en", "Your application", "Unfortunately we have chosen another candidate.")
        .reasons[0]
        .startswith("rejection: ")
    )


def _event(**changes: object) -> Interview:
    known: dict[str, object] = {
        "uid": "a@b",
        "method": "REQUEST",
        "is_interview": True,
        "start": datetime(2026, 11, 24, 14, tzinfo=UTC),
        **changes,
    }
    return Interview(**known)  # type: ignore[arg-type]  # a table of fields


@pytest.mark.parametrize(
    ("event", "topic"),
    [
        (_event(), Topic.INVITATION),
        (_event(sequence=2), Topic.UPDATE),
        (_event(method="CANCEL"), Topic.CANCELLATION),
        (_event(is_interview=False), Topic.OTHER),
    ],
)
def test_calendar_data_settles_the_topic(event: Interview, topic: Topic) -> None:
    mail = _mail("en", "Invitation: Analyst", "See you then.", author=Author.CALENDAR)
    assert understand(mail, (event,), ReadingContext()).topic is topic


def test_the_users_own_mail_can_withdraw() -> None:
    mail = _mail(
        "en",
        "Re: Analyst",
        "I have accepted another offer and would like to withdraw my application.",
        "Alex Reed alex@example.org",
    )
    meaning = understand(mail, (), ReadingContext(own_addresses=frozenset({"alex@example.org"})))
    assert (meaning.topic, meaning.withdraws) == (Topic.OTHER, True)


@pytest.mark.parametrize(
    ("language", "text", "formal"),
    [
        ("de", "Wir freuen uns, Sie kennenzulernen. Bitte bringen Sie Ihre Zeugnisse mit.", True),
        ("de", "Wir freuen uns, dich kennenzulernen. Bring bitte deine Fragen mit.", False),
        ("fr", "Nous avons reçu votre candidature et vous remercions.", True),
        ("es", "Gracias por tu interés, te escribimos pronto.", False),
        ("en", "We look forward to meeting you.", None),
    ],
)
def test_the_form_of_address_is_told_where_the_language_has_two(language: str, text: str, formal: bool | None) -> None:
    assert _understand(language, "Bewerbung", text).formal is formal


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("We'd like to invite you to interview for the analyst role. Please let me know which day suits you.", True),
        ("Could you send me your references for the analyst role?", True),
        ("Thank you for your application for the analyst role. Please let us know if you have any questions.", False),
        ("Great talking to you about the analyst role. We will decide by Friday.", False),
    ],
)
def test_a_request_asks_the_reader_and_a_courtesy_does_not(text: str, asks: bool) -> None:
    assert _understand("en", "Analyst role", text).asks_user is asks


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("We are moving you forward to the next round for the analyst role. Are you free for half an hour?", Topic.INVITATION),
        ("Can we move you forward to the technical interview for the analyst role? Tell me which day suits.", Topic.INVITATION),
        ("Could we bring our interview for the analyst role forward to the morning? Something came up here.", Topic.UPDATE),
        ("Could we bring it forward to Tuesday at 10, the interview for the analyst role?", Topic.UPDATE),
    ],
)
def test_who_is_moved_forward_has_no_interview_moved(text: str, topic: Topic) -> None:
    assert _understand("en", "Your application for the analyst role", text).topic is topic


@pytest.mark.parametrize(
    ("language", "text", "topic"),
    [
        (
            "en",
            "It was good to meet you. For the second interview, would Monday at 10:00 or Tuesday suit you better?",
            Topic.INVITATION,
        ),
        ("en", "About our interview: would Monday suit you better?", Topic.UPDATE),
        ("es", "Gracias por venir. Para la segunda entrevista, ¿te viene mejor el lunes o el martes?", Topic.INVITATION),
        ("es", "Sobre la entrevista: nos viene mejor el martes.", Topic.UPDATE),
    ],
)
def test_a_choice_of_days_moves_no_interview(language: str, text: str, topic: Topic) -> None:
    """Read as an update it held back the thank-you for the interview before."""
    assert _understand(language, "Analyst role", text).topic is topic

"""Registers, portals and booking tools that carry no machine's header, and the people who are not to be taken for one."""

import pytest

from daemon.reading.form import read_form
from daemon.reading.values import Author, ReadingContext


def author_of(sender: str, body: str, subject: str = "Your place") -> Author:
    header = (
        f"From: {sender}\r\nTo: Sam Rivera <sam@home.example>\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n"
    )
    return read_form(f"{header}\r\n{body}".encode(), ReadingContext(own_addresses=frozenset({"sam@home.example"}))).mail.author


NOTICES = (
    "This e-mail was sent from an address that cannot receive incoming mail.",
    "Our mailbox does not accept replies.",
    "You are receiving this notice because you applied through our site.",
    "Change your notification settings at any time.",
    "Diese Nachricht wurde von einer Adresse versendet, die keine Antworten annimmt.",
    "Sie erhalten diese Mitteilung, weil Sie sich beworben haben.",
    "Benachrichtigungen verwalten",
    "Ce courriel est envoyé depuis une adresse qui ne peut recevoir de réponse.",
    "Vous recevez cet avis car vous avez postulé.",
    "Gérez vos notifications dans votre espace.",
    "Este correo se ha enviado desde una dirección que no admite respuestas.",
    "Recibe esta notificación porque se apuntó a la vacante.",
    "Configura tus alertas en la web.",
    "Dit bericht is verzonden vanaf een adres dat geen post ontvangt.",
    "U krijgt deze melding omdat u heeft gereageerd.",
    "Beheer je meldingen in je profiel.",
    "Messaggio inviato da un indirizzo che non accetta posta.",
    "Ricevi questo avviso perché ti sei candidata.",
    "Gestisci le tue notifiche dal profilo.",
    "Mensagem enviada por um endereço que não aceita respostas.",
    "Recebeu este aviso porque se candidatou.",
    "Gerencie suas notificações no perfil.",
    "Wiadomość wysłana z adresu, który nie odbiera poczty.",
    "Otrzymujesz to powiadomienie, ponieważ wysłano zgłoszenie.",
    "Zarządzaj powiadomieniami w profilu.",
)


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_says_what_it_is(notice: str) -> None:
    assert author_of("Acme <work@acme.example>", f"Sam,\n\nthe list is closed.\n\n{notice}\n") is Author.AUTOMATIC


@pytest.mark.parametrize(
    "said",
    [
        "My own mailbox cannot receive any more attachments today.",
        "Mein Postfach kann keine E-Mails über 10 MB annehmen.",
        "My old address cannot be reached any more, so write to this one.",
        "You would manage alerts and notifications for two hospitals.",
        "Did you receive this message? You had asked for it.",
        "Unter meiner alten Adresse kommt nichts mehr an.",
        "Du würdest bei uns Benachrichtigungen und Alarme bauen.",
        "Mon ancienne adresse ne marche plus.",
        "Te escribo porque te inscribiste en nuestra oferta.",
        "Je krijgt dit van mij omdat je er zelf om vroeg.",
        "Ti scrivo perché ti sei candidata da noi.",
        "Escrevo porque te candidataste à nossa vaga.",
        "Piszę, ponieważ wysłała Pani do nas zgłoszenie.",
    ],
)
def test_a_person_may_speak_of_addresses_and_reasons(said: str) -> None:
    assert author_of("Acme <work@acme.example>", f"Sam,\n\n{said}\n\nDana Whitfield\n") is Author.PERSON


# By language: who sends, what it says to use, which department signs.
SELF_SERVICES = {
    "en": (
        "Acme Trust Recruitment <apps@mail.example>",
        "Use the booking page to cancel.",
        "Recruitment Services",
    ),
    "de": (
        "Sekretariat Gymnasium Auental <buero@auental.example>",
        "Mi, 9.12. Zum Absagen verwenden Sie bitte das Elternportal.",
        "Das Schulsekretariat",
    ),
    "fr": (
        "Recrutement Clinique Aubrac <rec@aubrac.example>",
        "Pour annuler le rendez-vous, utilisez votre espace.",
        "Le service du personnel",
    ),
    "es": (
        "Selección Grupo Alba <grupo@alba.example>",
        "Para anular la cita, utilice el portal.",
        "Departamento de Recursos Humanos",
    ),
    "nl": ("Secretariaat De Linde <info@delinde.example>", "Gebruik het portaal om te annuleren.", "Het secretariaat"),
    "it": (
        "Segreteria Liceo Volta <liceo@volta.example>",
        "Per tutti i genitori. Per disdire la prenotazione si usi il registro elettronico.",
        "La Segreteria didattica",
    ),
    "pt": ("Recursos Humanos Ribeira <rh@ribeira.example>", "Para remarcar, use o portal.", "Departamento de Recursos Humanos"),
    "pl": (
        "Sekretariat SP 12 <sp12@szkola.example>",
        "Dla rodziców i uczniów. Aby odwołać termin, prosimy użyć dziennika elektronicznego.",
        "Sekretariat szkoły",
    ),
}
IN_LANGUAGES = pytest.mark.parametrize("language", SELF_SERVICES)


def _register_mail(language: str) -> tuple[str, str, str]:
    sender, use, department = SELF_SERVICES[language]
    return sender, f"Sam Rivera,\n\n12.12., 16:20\n\n{use}", department


@IN_LANGUAGES
def test_a_register_that_a_department_signs_is_automatic(language: str) -> None:
    sender, text, department = _register_mail(language)
    assert author_of(sender, f"{text}\n\n{department}\n") is Author.AUTOMATIC


@IN_LANGUAGES
def test_a_register_that_lists_and_that_nobody_signs_is_automatic(language: str) -> None:
    sender, text, _ = _register_mail(language)
    assert author_of(sender, f"A: Prof. Vega\nB: 12.12.\nWo: Raum 3\nZeit: 16:20\n\n{text}\n") is Author.AUTOMATIC


@IN_LANGUAGES
def test_a_house_that_signs_with_its_name_is_nobody(language: str) -> None:
    sender, text, _ = _register_mail(language)
    house = sender.partition(" <")[0]
    assert author_of(sender, f"Wer: Prof. Vega\nWo: Raum 3\n\n{text}\n\n{house}\n") is Author.AUTOMATIC
    assert author_of(sender, f"Wer: Prof. Vega\nWo: Raum 3\n\n{text}\n\nDana Whitfield\n") is Author.PERSON


@pytest.mark.parametrize(
    "told",
    [
        "For cancellations please use the app.",
        "Änderungen sind nur über das Elternportal möglich.",
        "Annulation ou modification depuis votre espace.",
        "Cancelación a través del portal.",
        "Annulering kan via het portaal.",
        "Disdetta tramite il portale.",
        "Alterações através do portal.",
        "Zmiana terminu przez portal.",
    ],
)
def test_what_is_changed_in_a_register_is_told_in_nouns_too(told: str) -> None:
    assert author_of("Acme Admissions <work@acme.example>", f"{told}\n\nAdmissions\n") is Author.AUTOMATIC
    assert author_of("Acme Admissions <work@acme.example>", f"{told}\n\nDana\nAdmissions\n") is Author.PERSON


@IN_LANGUAGES
def test_a_person_who_signs_for_a_department_is_a_person(language: str) -> None:
    sender, text, department = _register_mail(language)
    assert author_of(sender, f"{text}\n\nDana Whitfield\n{department}\n") is Author.PERSON


@IN_LANGUAGES
def test_a_person_who_points_to_a_portal_under_an_own_name_is_a_person(language: str) -> None:
    _, text, department = _register_mail(language)
    assert author_of("Dana Whitfield <dana@acme.example>", f"{text}\n\n{department}\n") is Author.PERSON


@IN_LANGUAGES
def test_a_department_that_points_to_no_register_stays_a_person(language: str) -> None:
    sender, _, department = _register_mail(language)
    assert author_of(sender, f"Sam Rivera,\n\n12.12., 16:20?\n\n{department}\n") is Author.PERSON


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I would be glad to have you with us."),
        ("de", "Ich würde mich sehr freuen."),
        ("fr", "Je serais ravie de vous voir."),
        ("es", "Estoy muy contenta con la entrevista."),
        ("nl", "Ik hoor het graag."),
        ("it", "Sono molto contenta del colloquio."),
        ("pt", "Estou muito contente com a conversa."),
        ("pl", "Jestem bardzo zadowolona z rozmowy."),
    ],
)
def test_who_says_i_from_a_shared_address_is_a_person(language: str, said: str) -> None:
    sender, text, department = _register_mail(language)
    assert author_of(sender, f"{text} {said}\n\n{department}\n") is Author.PERSON


@pytest.mark.parametrize(
    ("sender", "body"),
    [
        (
            "Acme <hello@acme.example>",
            "Hi Sam,\n\nplease sign in to your account to see the contract. We look forward to it!\n\nThe Acme team\n",
        ),
        ("HR Norvane <hr@norvane.example>", "When: Friday\nWhere: Leeds\n\nPlease use the app to confirm.\n\nJo\nHR\n"),
        ("HR Norvane <hr@norvane.example>", "When: Friday\nWhere: Leeds\n\nPlease use the app to confirm.\n\nJo\nHR Norvane\n"),
        (
            "Kanzlei Brandt Personal <post@brandt.example>",
            "Wann: Freitag\nWo: Kiel\n\nBitte im Portal bestätigen, über das Konto.\n\nBrandt\n",
        ),
        ("Ana Reis | Acme Jobs <jobs@acme.example>", "Sam,\n\nplease sign in to your account to accept.\n\nRecruitment Services\n"),
        (
            "Acme Admissions <office@acme.example>",
            "Sam,\n\nthe register of members is in the hall. Will you change trains?\n\nAdmissions\n",
        ),
        ("Acme Jobs Portal <jobs@acme.example>", "Hi Sam,\n\nshall we talk on Friday?\n\nThanks,\nDana\n"),
    ],
)
def test_teams_and_people_behind_shared_addresses_stay_people(sender: str, body: str) -> None:
    assert author_of(sender, body) is Author.PERSON


@pytest.mark.parametrize(
    "portal",
    [
        "Candidate Portal",
        "Karriereportal Auental",
        "Espace Candidat Aubrac",
        "Portal de Empleo Alba",
        "Ouderportaal",
        "Portale Lavoro",
        "Portal do Candidato",
        "Portal Pracy",
    ],
)
def test_a_portals_own_name_is_nobodys(portal: str) -> None:
    assert author_of(f"{portal} <post@acme.example>", "Sam Rivera: 3.\n\nAcme 2026.\n") is Author.AUTOMATIC


@pytest.mark.parametrize(
    "subject",
    [
        "Booking confirmation",
        "Buchungsbestätigung",
        "Confirmation de votre réservation",
        "Confirmación de reserva",
        "Bevestiging van uw reservering",
        "Conferma prenotazione",
        "Confirmação da inscrição",
        "Potwierdzenie rezerwacji",
    ],
)
def test_a_booking_is_confirmed_by_its_subject(subject: str) -> None:
    assert author_of("Acme <work@acme.example>", "Sam Rivera, 12.12.\n", subject) is Author.AUTOMATIC
    assert author_of("Acme <work@acme.example>", "Sam Rivera, 12.12.\n", f"Acme: {subject}?") is Author.PERSON


@pytest.mark.parametrize("local", ["avisos", "mitteilungen", "meldingen", "avvisi", "notificacoes", "alerty"])
def test_addresses_of_notices_are_a_systems(local: str) -> None:
    assert author_of(f"Acme <{local}@acme.example>", "Sam Rivera, 12.12.\n") is Author.AUTOMATIC
    assert author_of(f"Acme <x{local}@acme.example>", "Sam Rivera, 12.12.\n") is Author.PERSON

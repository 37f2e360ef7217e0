"""Interviews told in words: when, where on earth, how long, with whom. Mails are dated Wednesday, 18 November 2026."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.message import read_message
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic

_DANA = Address("Dana Whitfield", "dana@norvane.example")
_BERLIN = timezone(timedelta(hours=1))
_NEW_YORK = timezone(timedelta(hours=-5))


def _understand(
    text: str,
    language: str = "en",
    sender: Address = _DANA,
    written: datetime = datetime(2026, 11, 18, 9, 0, tzinfo=_NEW_YORK),
    subject: str = "Your interview for the analyst role",
) -> Meaning:
    offset = written.utcoffset() or timedelta()
    envelope = Envelope(
        subject=subject,
        sender=sender,
        to=(Address("Alex Reed", "alex@example.org"),),
        date=written,
        offset_minutes=int(offset.total_seconds() // 60),
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext(own_addresses=frozenset({"alex@example.org"}), timezone="Europe/Berlin"))


TOLD = [
    (
        "Your interview is confirmed for Tuesday, 24 November at 2:00 PM ET with Priya Raman, Engineering Manager.",
        datetime(2026, 11, 24, 14, tzinfo=_NEW_YORK),
        ["Priya Raman"],
    ),
    (
        "Your interview has been scheduled.\n\nDate: Friday, December 4, 2026\nTime: 10:30 AM - 11:15 AM Pacific Time\nInterviewers: Omar Haddad, Lena Fischer\n",
        datetime(2026, 12, 4, 18, 30, tzinfo=UTC),
        ["Omar Haddad", "Lena Fischer"],
    ),
    (
        "Your interview with Ada Stone has been rescheduled.\n\nNew time: 2:30pm - Friday, November 27, 2026 (Central European Time)\nFormer: 10:00am - Wednesday, November 25, 2026",
        datetime(2026, 11, 27, 14, 30, tzinfo=_BERLIN),
        ["Ada Stone"],
    ),
    (
        "Happy to confirm our interview on Nov 30 at 3pm London time. You'll be speaking with Tom Eze (CTO).",
        datetime(2026, 11, 30, 15, tzinfo=UTC),
        ["Tom Eze"],
    ),
    (
        "We had to move your interview from Tuesday, 24 November at 2 PM to Thursday, 26 November at 4 PM ET. You will still meet with Priya Raman.",
        datetime(2026, 11, 26, 16, tzinfo=_NEW_YORK),
        ["Priya Raman"],
    ),
    (
        "Your onsite interview is confirmed.\n\nMonday, December 7, 2026 (EST)\n\n10:00 AM - 11:00 AM\nCase study\nwith Ines Duarte\n\n11:00 AM - 11:30 AM\nTeam chat\nwith Kofi Mensah\n",
        datetime(2026, 12, 7, 10, tzinfo=_NEW_YORK),
        ["Ines Duarte", "Kofi Mensah"],
    ),
]


@pytest.mark.parametrize(("text", "start", "people"), TOLD, ids=[row[0][:32] for row in TOLD])
def test_an_interview_told_in_words_is_found(text: str, start: datetime, people: list[str]) -> None:
    (interview,) = _understand(text).interviews
    assert interview.start == start
    assert [person.name for person in interview.interviewers] == people
    assert interview.is_interview
    assert not interview.certain


LOCAL = [
    (
        "de",
        "Ihr Vorstellungsgespräch findet am Dienstag, den 24. November 2026 um 14:30 Uhr statt. Sie sprechen mit Frau Katrin Lenz (Leiterin Personal).",
        datetime(2026, 11, 24, 14, 30, tzinfo=_BERLIN),
        "Katrin Lenz",
    ),
    (
        "fr",
        "Votre entretien est confirmé le mardi 24 novembre 2026 à 14h30 avec Hélène Vautrin, directrice technique.",
        datetime(2026, 11, 24, 14, 30, tzinfo=_BERLIN),
        "Hélène Vautrin",
    ),
    (
        "es",
        "Tu entrevista queda confirmada para el martes 24 de noviembre a las 10:00 con Marta Gil, responsable de producto.",
        datetime(2026, 11, 24, 10, 0, tzinfo=_BERLIN),
        "Marta Gil",
    ),
    (
        "it",
        "Confermiamo il colloquio di martedì 24 novembre alle ore 15:00 con Paolo Rinaldi.",
        datetime(2026, 11, 24, 15, 0, tzinfo=_BERLIN),
        "Paolo Rinaldi",
    ),
    (
        "nl",
        "Je sollicitatiegesprek is bevestigd op dinsdag 24 november om 11.00 uur met Sanne de Boer.",
        datetime(2026, 11, 24, 11, 0, tzinfo=_BERLIN),
        "Sanne de Boer",
    ),
]


@pytest.mark.parametrize(("language", "text", "start", "person"), LOCAL, ids=[row[0] for row in LOCAL])
def test_a_time_without_a_zone_is_in_the_senders(language: str, text: str, start: datetime, person: str) -> None:
    meaning = _understand(text, language, written=datetime(2026, 11, 18, 9, 0, tzinfo=_BERLIN))
    (interview,) = meaning.interviews
    assert interview.start == start
    assert interview.timezone == "Europe/Berlin"
    assert person in {known.name for known in meaning.people}


def test_the_senders_zone_may_be_on_the_other_clock_by_then() -> None:
    """Written in summer time; the interview lies after the change."""
    text = "Ihr Vorstellungsgespräch für die Stelle ist bestätigt: Mittwoch, 28. Oktober 2026, 10 Uhr."
    meaning = _understand(text, "de", written=datetime(2026, 10, 20, 9, 0, tzinfo=timezone(timedelta(hours=2))))
    assert meaning.interviews[0].start == datetime(2026, 10, 28, 9, 0, tzinfo=UTC)


MOVED = [
    (
        "en",
        "I'm afraid tomorrow at 3 pm isn't going to work after all. Let's do the interview on Friday, 27 November at 1 pm instead.",
    ),
    ("en", "Small change: your interview on Friday, 27 November is not at 11 am but at 1 pm."),
    ("en", "Monday at 3 pm has fallen through. Your interview is on Friday, 27 November at 1 pm."),
    ("de", "Das wird morgen um 15 Uhr nichts. Ich verlege Ihr Gespräch auf Freitag, 27. November, 13 Uhr."),
    ("de", "Montag um 15 Uhr klappt leider nicht. Ihr Vorstellungsgespräch ist am Freitag, 27. November, 13 Uhr."),
    ("fr", "Demain à 15h ne sera pas possible. Votre entretien est reporté : vendredi 27 novembre à 13h."),
    ("fr", "Petit changement pour vendredi 27 : le chef est pris le matin, du coup votre entretien passe à 13h au lieu de 10h."),
    ("es", "Mañana a las 15:00 no va a ser posible. Su entrevista queda aplazada al viernes 27 de noviembre a las 13:00."),
    ("nl", "Morgen om 15.00 uur lukt helaas niet. Je sollicitatiegesprek is verplaatst naar vrijdag 27 november om 13.00 uur."),
    ("it", "Domani alle 15:00 non è possibile. Il suo colloquio è spostato a venerdì 27 novembre alle 13:00."),
    ("pt", "Amanhã às 15h não vai dar. A sua entrevista passa para sexta-feira, 27 de novembro, às 13h."),
    ("pl", "Jutro o 15:00 odpada. Pana rozmowa kwalifikacyjna została przełożona na piątek 27 listopada o 13:00."),
]


@pytest.mark.parametrize(("language", "text"), MOVED, ids=[f"{row[0]}-{row[1][:24]}" for row in MOVED])
def test_of_two_times_the_one_that_falls_through_does_not_stand(language: str, text: str) -> None:
    (interview,) = _understand(text, language).interviews
    assert interview.start == datetime(2026, 11, 27, 13, tzinfo=_NEW_YORK)


def test_a_time_that_only_may_not_suit_stands() -> None:
    (interview,) = _understand("Should Friday, 27 November at 1 pm for your interview not work, give me a ring.").interviews
    assert interview.start == datetime(2026, 11, 27, 13, tzinfo=_NEW_YORK)


def test_what_all_of_the_mail_invites_to_needs_no_word_for_the_talk() -> None:
    text = (
        "Bonjour Madame,\n\nSuite à notre appel, je vous confirme notre rendez-vous en visio :\n\nDate : jeudi 10 décembre 2026\n"
        "Heure : 11h00 (45 minutes)\nAvec : Solène Guivarch, responsable du plateau, et moi-même\n\n"
        "Pensez à tester votre micro la veille. En cas d'empêchement, merci de me prévenir au plus tôt.\n\nCordialement,\nDana Whitfield\nChargée de recrutement"
    )
    meaning = _understand(text, "fr", subject="Confirmation visio - Chargée d'études")
    assert [interview.start for interview in meaning.interviews] == [datetime(2026, 12, 10, 11, tzinfo=_NEW_YORK)]


def test_times_to_choose_from_are_no_interview() -> None:
    text = (
        "We'd like to invite you to interview for the analyst role. Which of these works for you?\n"
        "- Tuesday, 24 November at 2 PM ET\n- Wednesday, 25 November at 10 AM ET\n- Thursday, 26 November at 4 PM ET"
    )
    meaning = _understand(text)
    assert meaning.interviews == ()
    assert meaning.topic is Topic.INVITATION
    assert meaning.asks_user


def test_a_cancelled_interview_is_none() -> None:
    meaning = _understand("Your interview for the analyst role on Tuesday, 24 November at 2 PM ET has been cancelled.")
    assert (meaning.topic, meaning.interviews) == (Topic.CANCELLATION, ())


def test_a_tool_that_names_every_piece_is_certain_and_never_the_employer() -> None:
    text = "Your interview with Norvane is confirmed.\nTuesday, November 24, 2026\n2:00 PM - 2:45 PM Eastern Time\nInterviewer: Priya Raman\n"
    meaning = _understand(text, sender=Address("Norvane via Greenhouse", "no-reply@us.greenhouse-mail.io"))
    (interview,) = meaning.interviews
    assert interview.certain
    assert interview.end == datetime(2026, 11, 24, 14, 45, tzinfo=_NEW_YORK)
    assert meaning.employer == "Norvane"


def test_the_same_words_give_the_same_uid() -> None:
    text = TOLD[0][0]
    assert _understand(text).interviews[0].uid == _understand(text + "\nSee you!").interviews[0].uid


def test_an_interview_of_the_past_is_none() -> None:
    assert (
        _understand("Thank you for your interview for the analyst role on Tuesday, 10 November 2026 at 2 PM ET.").interviews == ()
    )


_EVENT_OF_NOBODY = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1@tool.example
DTSTAMP:20261118T090000Z
DTSTART:20261124T180000Z
DTEND:20261124T200000Z
SUMMARY:Onsite interview
ORGANIZER;CN=Recruiting:mailto:no-reply@greenhouse.io
ATTENDEE;CN=Alex Reed:mailto:alex@example.org
END:VEVENT
END:VCALENDAR"""


def test_a_tool_that_hides_the_people_of_its_event_names_them_in_the_mail_around_it() -> None:
    raw = (
        "From: Recruiting <no-reply@greenhouse.io>\nTo: alex@example.org\nSubject: Your onsite interview\nDate: Wed, 18 Nov 2026 09:00:00 -0500\n"
        'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\nYour onsite interview for Planner:\n\n'
        "1:00 PM - 2:00 PM | Case | Prudence Ekwueme, Director of Planning\n2:00 PM - 3:00 PM | Values | Soren Dahl, COO\n"
        f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{_EVENT_OF_NOBODY}\n--b--\n"
    )
    reading = read_message(raw.encode(), ReadingContext(own_addresses=frozenset({"alex@example.org"})))
    assert [person.name for person in reading.interviews[0].interviewers] == ["Prudence Ekwueme", "Soren Dahl"]

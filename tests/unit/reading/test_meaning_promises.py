"""When they said they will act: the sentence and its last day. Mails are dated Wednesday, 18 November 2026."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext


def _understand(
    language: str, text: str, written: datetime = datetime(2026, 11, 18, 9, 0, tzinfo=UTC), holidays: frozenset[date] = frozenset()
) -> Meaning:
    offset = written.utcoffset() or timedelta()
    envelope = Envelope(
        subject="Your interview for the analyst role",
        sender=Address("Dana Whitfield", "dana@norvane.example"),
        date=written,
        offset_minutes=int(offset.total_seconds() // 60),
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext(holidays=holidays))


PROMISES = [
    ("en", "I am happy to tell you that you will hear from us by Friday.", date(2026, 11, 20)),
    ("en", "Once we have decided, which should be by Friday, you will hear from us.", date(2026, 11, 20)),
    ("en", "We will have decided by Friday.", date(2026, 11, 20)),
    ("de", "Ich freue mich, Ihnen mitteilen zu können, dass wir uns bis Freitag bei Ihnen melden.", date(2026, 11, 20)),
    ("en", "It was great to meet you. We'll get back to you by the end of next week.", date(2026, 11, 27)),
    ("en", "You can expect to hear from us within two weeks.", date(2026, 12, 2)),
    ("en", "The panel meets soon; a decision will be made in early December.", date(2026, 12, 10)),
    ("en", "Our team will be in touch in the next 10 business days.", date(2026, 12, 2)),
    ("en", "We will let you know after the holidays.", date(2027, 1, 8)),
    ("en", "Once Dana is back on the 4th, we'll send you an answer.", date(2026, 12, 4)),
    ("en", "We hope to make a decision by Friday.", date(2026, 11, 20)),
    ("en", "If you don't hear from us within three weeks, please consider your application unsuccessful.", date(2026, 12, 9)),
    ("en", "I'll call you tomorrow with the details of the decision.", date(2026, 11, 19)),
    ("en", "We are still interviewing and should have an update for you early next week.", date(2026, 11, 25)),
    ("en", "Expect an answer from me in a few days.", date(2026, 11, 23)),
    ("en", "We meet the last two candidates next week. After that, by Friday, we will let you know.", date(2026, 11, 27)),
    ("en", "We meet the last two candidates on Thursday. We will let you know by Friday.", date(2026, 11, 20)),
    (
        "de",
        "Nächste Woche laufen noch zwei Gespräche. Danach, spätestens am Freitag, geben wir Ihnen Bescheid.",
        date(2026, 11, 27),
    ),
    ("en", "We cannot decide before the 30th. You will have our answer by 4 December.", date(2026, 12, 4)),
    ("de", "Ich kann vor dem 30. November nichts entscheiden. Spätestens am 4. Dezember hast du eine Antwort.", date(2026, 12, 4)),
    ("en", "The board meets on 3 December and I will call you the following day, Friday 4 December.", date(2026, 12, 4)),
    ("en", "The panel reconvenes on 3 December and I'd hope to have something for you the day after.", date(2026, 12, 4)),
    ("en", "The board meets on 1 December, so you will hear from me the next day.", date(2026, 12, 2)),
    ("en", "I'll call you on Monday, or the day after at the latest.", date(2026, 11, 24)),
    ("en", "I'll let you know the day after tomorrow.", date(2026, 11, 20)),
    ("en", "The last interviews are on 24 November. You will hear from us within three business days of that.", date(2026, 11, 27)),
    ("en", "Interviews finish on 24 November. Everybody will be notified within one week of that date.", date(2026, 12, 1)),
    (
        "en",
        "You can expect an answer from us no later than two weeks after the deadline, which is 27 November 2026.",
        date(2026, 12, 11),
    ),
    ("en", "Two colleagues are at sea until the 23rd. You will get a message from me by the 27th.", date(2026, 11, 27)),
    ("en", "We meet on Thursday next week and will be able to share the outcome on Friday.", date(2026, 11, 27)),
    ("en", "We see one more person on 1 December. I'll call you on Friday that week with our decision.", date(2026, 12, 4)),
    ("en", "Please allow us up to two weeks to reach a decision.", date(2026, 12, 2)),
    ("en", "Boss says he'll have it decided before the month's out.", date(2026, 11, 30)),
    ("de", "Wir entscheiden am Montag und melden uns am nächsten Tag bei Ihnen.", date(2026, 11, 24)),
    ("de", "Die Entscheidung fällt am 1. Dezember, am Tag darauf rufe ich Sie an.", date(2026, 12, 2)),
    ("fr", "Le comité se réunit le 1er décembre et je vous appelle le lendemain.", date(2026, 12, 2)),
    ("es", "El comité se reúne el 1 de diciembre y te llamo al día siguiente.", date(2026, 12, 2)),
    ("en", "We will make a decision on Monday. I will email everyone by Wednesday, 25 November.", date(2026, 11, 25)),
    ("en", "We decide on Tuesday. You'll hear from us by Friday.", date(2026, 11, 27)),
    ("en", "We are wrapping up the last onsite on Dec 2. I should be able to share an outcome by the 4th.", date(2026, 12, 4)),
    ("en", "We will be in touch by Friday. If all goes well, we will make an offer by 15 December.", date(2026, 11, 20)),
    ("en", "We will contact you early in the week.", date(2026, 11, 25)),
    ("de", "Wir melden uns Anfang der Woche bei Ihnen.", date(2026, 11, 25)),
    ("fr", "Je reviens vers toi en début de semaine.", date(2026, 11, 25)),
    ("en", "You can look for an email from Dana on Friday.", date(2026, 11, 20)),
    ("de", "Die Zu- oder Absagen verschicken wir am Freitag.", date(2026, 11, 20)),
    ("fr", "Je te passe un coup de fil vendredi.", date(2026, 11, 20)),
    ("es", "Le contestaremos el viernes.", date(2026, 11, 20)),
    ("es", "Te mandaré un correo el viernes.", date(2026, 11, 20)),
    ("en", "We see one more on Tuesday. They promised me a decision by the end of next week.", date(2026, 11, 27)),
    ("de", "Gib uns bitte noch bis zum 2. Dezember, dann hast du eine Antwort.", date(2026, 12, 2)),
    ("de", "Wir melden uns bis Ende nächster Woche bei Ihnen.", date(2026, 11, 27)),
    ("de", "Sie erhalten von uns innerhalb von zwei Wochen eine Rückmeldung.", date(2026, 12, 2)),
    ("de", "Wir werden uns spätestens am 4. Dezember mit Ihnen in Verbindung setzen.", date(2026, 12, 4)),
    ("de", "Die Entscheidung fällt Anfang Dezember.", date(2026, 12, 10)),
    ("de", "Ich gebe dir bis Freitag Bescheid.", date(2026, 11, 20)),
    ("fr", "Nous reviendrons vers vous d'ici la fin de la semaine prochaine.", date(2026, 11, 27)),
    ("fr", "Vous recevrez une réponse sous quinze jours.", date(2026, 12, 3)),
    ("fr", "Je vous recontacte avant le 4 décembre.", date(2026, 12, 4)),
    ("fr", "Notre décision sera prise en début de semaine prochaine.", date(2026, 11, 25)),
    ("es", "Te diremos algo antes de que acabe la semana que viene.", date(2026, 11, 27)),
    ("en", "We still see people, so it will be early next week before I can say more.", date(2026, 11, 25)),
    ("de", "Bitte haben Sie bis Ende der Woche Geduld.", date(2026, 11, 20)),
    ("de", "In gut zwei Wochen wissen wir mehr.", date(2026, 12, 2)),
    ("de", "Wir benötigen etwa zehn Arbeitstage für die Auswertung.", date(2026, 12, 2)),
    ("es", "Nos pondremos en contacto contigo en un plazo de dos semanas.", date(2026, 12, 2)),
    ("es", "Recibirás una respuesta antes del viernes.", date(2026, 11, 20)),
    ("nl", "Je hoort uiterlijk vrijdag van ons.", date(2026, 11, 20)),
    ("nl", "We nemen binnen twee weken contact met je op.", date(2026, 12, 2)),
    ("it", "Le faremo sapere entro due settimane.", date(2026, 12, 2)),
    ("it", "Riceverà un riscontro entro venerdì 27 novembre.", date(2026, 11, 27)),
    ("pt", "Entraremos em contato nas próximas duas semanas.", date(2026, 12, 2)),
    ("pl", "Odezwiemy się do Pana w ciągu dwóch tygodni.", date(2026, 12, 2)),
]


@pytest.mark.parametrize(("language", "text", "latest"), PROMISES, ids=[f"{row[0]}-{row[1][:32]}" for row in PROMISES])
def test_a_time_frame_in_which_they_will_act_is_a_promise(language: str, text: str, latest: date) -> None:
    promise = _understand(language, text).promise
    assert promise is not None
    assert promise.latest == latest
    assert promise.quote in text


NO_PROMISES = [
    ("en", "We have written to your referees today."),
    ("en", "I honestly can't tell you today whether it will be back."),
    ("en", "I'd rather tell you today than string you along."),
    ("en", "Our VP is away until Thursday."),
    ("en", "Applicants may request information about their results within 15 days."),
    ("en", "I am pleased to inform you that you are on our short list and expected at our office on 26 November."),
    ("en", "We have decided not to run the analyst programme this year."),
    ("de", "Wir freuen uns, Ihnen mitteilen zu können, dass Sie am 26. November bei uns eingeladen sind."),
    ("fr", "Nous avons le plaisir de vous informer que vous êtes attendu le 26 novembre dans nos bureaux."),
    ("es", "Nos complace informarle que le esperamos el 26 de noviembre en nuestra oficina."),
    ("en", "You can expect an email with the calendar invite for Thursday's interview."),
    ("en", "I will send you the agenda for the Tuesday interview."),
    ("es", "Te envío la invitación para la entrevista del martes 24 de noviembre."),
    ("en", "Sorry for the slow reply, I was on holiday until Friday and am digging out."),
    ("en", "We have decided to appoint you as Teacher of Geography from 1 January."),
    ("de", "Bitte geben Sie mir bis Montag Bescheid, ob Sie annehmen."),
    ("en", "Please give us your answer on the analyst role by Friday."),
    ("en", "Please let us know your decision on the analyst role by Friday."),
    ("en", "The role starts on 1 December and the team will be happy to have you."),
    ("en", "Your interview for the analyst role is on Tuesday, 24 November at 2 PM."),
    ("en", "We will be in touch about the analyst role as soon as we can."),
    ("en", "The scheduling link for your interview stays open until 27 November."),
    ("en", "Please complete the assessment for the analyst role within five days."),
    ("de", "Bitte teilen Sie uns bis Freitag mit, ob Sie die Stelle antreten möchten."),
    ("de", "Die Stelle ist zum 1. Januar zu besetzen."),
    ("fr", "Merci de nous confirmer votre venue à l'entretien avant vendredi."),
    ("es", "Por favor, confirma tu asistencia a la entrevista antes del viernes."),
    ("en", "Need a yes or a no by end of day Thursday because the runner-up is asking."),
    ("en", "Answer expected from you by Friday."),
    ("en", "Get back to me with a yes or no by Friday."),
    ("en", "To accept, log in to the portal and complete each section within 7 days."),
    ("en", "If the budget comes through in January, we will ring you."),
    ("fr", "Je vous rappelle, bonne fin de semaine !"),
    ("it", "Le faremo sapere, buona fine settimana!"),
]


@pytest.mark.parametrize(("language", "text"), NO_PROMISES, ids=[f"{row[0]}-{row[1][:32]}" for row in NO_PROMISES])
def test_a_deadline_for_the_reader_or_a_date_of_something_else_is_none(language: str, text: str) -> None:
    assert _understand(language, text).promise is None


def test_days_count_from_the_day_it_was_in_the_senders_zone() -> None:
    """23:30 on the 18th in Los Angeles is the 19th in UTC; "tomorrow" is the 19th there."""
    written = datetime(2026, 11, 18, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    promise = _understand("en", "We will let you know about the analyst role tomorrow.", written).promise
    assert promise is not None
    assert promise.latest == date(2026, 11, 19)


def test_holidays_are_no_business_days() -> None:
    promise = _understand("en", "You will hear from us within two business days.", holidays=frozenset({date(2026, 11, 19)})).promise
    assert promise is not None
    assert promise.latest == date(2026, 11, 23)

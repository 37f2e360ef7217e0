"""Mail that only sounds like a job search must stay ``other``: each table row is a mail of our own wording."""

from datetime import UTC, datetime

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic

_HARMLESS = {Topic.OTHER, Topic.ACKNOWLEDGEMENT}


def _understand(language: str, sender: str, subject: str, text: str, author: Author = Author.PERSON) -> Meaning:
    name, _, address = sender.rpartition(" ")
    written = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
    envelope = Envelope(subject=subject, sender=Address(name, address), date=written, offset_minutes=0)
    mail = ParsedMail(envelope=envelope, author=author, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext())


UNRELATED = [
    (
        "en",
        "Halden Bank no-reply@haldenbank.example",
        "Your application",
        "Thank you for your application. We regret to inform you that we are unable to approve your mortgage at this time. You will receive a letter within 10 business days.",
    ),
    (
        "en",
        "Orla Finch orla@cityscope.example",
        "Interview request",
        "I am writing a piece about night buses for our magazine and would love to interview you. Are you free on Thursday at 3 pm? I'll send the questions by tomorrow.",
    ),
    (
        "en",
        "US Consulate visas@consulate.example",
        "Interview appointment confirmation",
        "Your visa interview is scheduled for Monday, 30 November 2026 at 9:15 AM. Bring your passport and the confirmation page.",
    ),
    (
        "en",
        "Maple Court lettings@maplecourt.example",
        "Your rental application",
        "Thank you for applying for the two-bedroom apartment. Unfortunately the landlord has decided to move forward with another applicant. We wish you the best in your search.",
    ),
    (
        "en",
        "Graduate Office admissions@uni.example",
        "Admissions interview",
        "We are pleased to invite you to interview for a place on our master's program. Please choose a time slot by Friday.",
    ),
    (
        "en",
        "Program Chairs chairs@conf.example",
        "Decision on your submission",
        "We regret to inform you that your paper was not selected for this year's conference. We received a record number of submissions.",
    ),
    (
        "en",
        "PrepHero hello@prephero.example",
        "Interview next week? Be ready",
        "Ace your interview with our mock interview package. Get hired faster. Book a session today and save 30% off.",
    ),
    (
        "en",
        "Lumen Research panel@lumen.example",
        "Invitation to an interview",
        "We'd like to invite you to a 45-minute interview about how you use our app. Participants receive a $60 voucher. Pick a time that works for you.",
    ),
    (
        "en",
        "Jobs For You alerts@jobmail.example",
        "12 new jobs for you",
        "Product Analyst at Norvane. Senior Designer at Okta Mills. View all jobs. We will send you more next week.",
    ),
    (
        "en",
        "Casey Doyle casey@quickcash.example",
        "You are hired!",
        "Congratulations, we are pleased to offer you the position of payroll clerk. No interview needed. Contact our hiring manager on Telegram to start. We will send you a check to purchase your equipment this week.",
    ),
    (
        "en",
        "Fairview Dental office@fairview.example",
        "Appointment",
        "Your appointment with Dr. Hale is confirmed for Tuesday, 24 November at 2:00 PM. Please let us know if you need to reschedule.",
    ),
    (
        "en",
        "Parcel Desk track@parcel.example",
        "Your order",
        "Your order has shipped. You will receive it within 3 business days. We will let you know when it is out for delivery.",
    ),
    (
        "en",
        "Riya Menon riya@teamwork.example",
        "Candidate for Tuesday",
        "Attached is the candidate's resume. You are interviewing her on Tuesday at 11. Please submit your scorecard by Wednesday.",
    ),
    (
        "en",
        "Theo Marsh theo@teamwork.example",
        "Re: budget",
        "Thanks for the numbers. I'll get back to you by Friday with the revised forecast for the warehouse.",
    ),
    (
        "en",
        "Save the Strays adopt@strays.example",
        "Your adoption application",
        "Thank you for your application to adopt Biscuit. Our volunteers will call you within three days to schedule a home visit interview.",
    ),
    (
        "en",
        "Sunny Homes sales@sunny.example",
        "Your offer",
        "Good news: the seller accepted your offer on the house. Escrow opens on Monday.",
    ),
    (
        "en",
        "Deal Barn news@dealbarn.example",
        "Special offer inside",
        "A limited time offer just for you: 40% off all desks. Offer ends Sunday. Unsubscribe.",
    ),
    (
        "en",
        "HR Service hr@teamwork.example",
        "Exit interview",
        "As you are leaving us, we would like to schedule your exit interview on Thursday at 10:00.",
    ),
    (
        "en",
        "Seed Fund apply@seedfund.example",
        "Your application to the accelerator",
        "After careful consideration we will not be moving forward with your startup for this cohort.",
    ),
    (
        "de",
        "Wohnbau Nord vermietung@wohnbau.example",
        "Ihre Bewerbung um die Wohnung",
        "Guten Tag, leider haben wir uns für einen anderen Bewerber entschieden. Wir wünschen Ihnen viel Erfolg bei der Wohnungssuche.",
    ),
    (
        "de",
        "Kita Sonnenhof kita@sonnenhof.example",
        "Absage Kitaplatz",
        "Leider müssen wir Ihnen mitteilen, dass wir Ihnen für das kommende Jahr keinen Platz anbieten können. Die Kita ist voll belegt.",
    ),
    (
        "de",
        "Anna Brehm brehm@tagblatt.example",
        "Interview am Donnerstag?",
        "Ich arbeite an einem Beitrag für unsere Zeitung und würde Sie gerne interviewen. Passt Ihnen Donnerstag um 15 Uhr?",
    ),
    (
        "de",
        "Sparbank service@sparbank.example",
        "Ihr Kreditantrag",
        "Ihren Kreditantrag haben wir erhalten. Sie hören innerhalb von fünf Werktagen von uns.",
    ),
    (
        "de",
        "Jobagent agent@jobagent.example",
        "7 neue Jobs für dich",
        "Passende Stellenangebote: Sachbearbeiter in Kassel, Projektleiterin in Ulm. Jetzt bewerben!",
    ),
    (
        "de",
        "Möbelhaus Falk info@falk.example",
        "Unser Angebot für Sie",
        "Sonderangebot: 25 % Rabatt auf alle Schreibtische, nur heute.",
    ),
    (
        "de",
        "Uni Weststadt zulassung@uni.example",
        "Auswahlgespräch",
        "Wir laden Sie zum Auswahlgespräch für den Studiengang am 3. Dezember um 10 Uhr ein.",
    ),
    (
        "fr",
        "Garage Morel contact@morel.example",
        "Entretien de votre véhicule",
        "Bonjour, votre rendez-vous pour l'entretien du véhicule est confirmé le mardi 24 novembre à 9h.",
    ),
    (
        "fr",
        "Agence Duval location@duval.example",
        "Votre dossier",
        "Nous sommes au regret de vous informer que votre dossier de location n'a pas été retenu par le propriétaire de l'appartement.",
    ),
    (
        "fr",
        "Claire Vasseur cvasseur@echo.example",
        "Demande d'entretien",
        "Je prépare un article sur les jardins partagés pour notre magazine. Seriez-vous disponible jeudi à 14h pour un entretien ?",
    ),
    (
        "fr",
        "Banque Ouest clients@banqueouest.example",
        "Votre demande de prêt",
        "Nous étudions votre demande de prêt immobilier et reviendrons vers vous d'ici dix jours.",
    ),
    (
        "fr",
        "Emploi+ alertes@emploiplus.example",
        "15 nouvelles offres pour vous",
        "Découvrez les offres qui correspondent à votre alerte emploi : comptable à Lille, chef de projet à Nantes.",
    ),
    (
        "fr",
        "CoachPro info@coachpro.example",
        "Réussir votre entretien",
        "Notre coach vous aide à préparer votre entretien. Inscrivez-vous au webinaire de jeudi à 18h.",
    ),
    (
        "es",
        "Banco Sur clientes@bancosur.example",
        "Su solicitud",
        "Lamentamos comunicarle que no podemos aprobar su solicitud de préstamo en esta ocasión.",
    ),
    (
        "es",
        "Lucía Ortega lortega@revista.example",
        "Entrevista",
        "Estoy preparando un reportaje para nuestra revista y me gustaría entrevistarle el jueves a las 17:00. ¿Le viene bien?",
    ),
    (
        "es",
        "Inmobiliaria Sol pisos@sol.example",
        "Piso en alquiler",
        "El propietario se ha decidido por otra persona para el alquiler del piso. Gracias por su interés.",
    ),
    (
        "es",
        "Empleo Ya avisos@empleoya.example",
        "9 nuevas ofertas para ti",
        "Estas ofertas encajan con tu alerta de empleo: camarero en Sevilla, analista en Madrid. Inscríbete ya.",
    ),
    (
        "it",
        "Condominio Aurora info@aurora.example",
        "Affitto appartamento",
        "Purtroppo il proprietario ha scelto un altro candidato per l'affitto dell'appartamento.",
    ),
    (
        "nl",
        "Woonpunt verhuur@woonpunt.example",
        "Je reactie op de woning",
        "Helaas is de woning aan een andere kandidaat toegewezen.",
    ),
    (
        "pl",
        "Bank Zachodni kontakt@bankz.example",
        "Wniosek kredytowy",
        "Niestety nie możemy zaakceptować wniosku o kredyt. Odpowiedź pisemną otrzyma Pan w ciągu 7 dni.",
    ),
    (
        "pt",
        "Banco Atlas clientes@atlas.example",
        "Seu pedido",
        "Infelizmente não foi possível aprovar seu empréstimo. Você receberá uma resposta por carta em até 10 dias.",
    ),
]


@pytest.mark.parametrize(("language", "sender", "subject", "text"), UNRELATED, ids=[f"{row[0]}-{row[2]}" for row in UNRELATED])
def test_mail_about_other_business_is_no_job_mail(language: str, sender: str, subject: str, text: str) -> None:
    meaning = _understand(language, sender, subject, text)
    assert meaning.topic in _HARMLESS, meaning.reasons
    assert meaning.promise is None
    assert meaning.interviews == ()


def test_an_absence_note_is_other_whatever_it_speaks_of() -> None:
    text = "I am away and will get back to you about your interview for the analyst role by Friday, 27 November."
    meaning = _understand("en", "Dana Whitfield dana@norvane.example", "Automatic reply: Interview", text, Author.OUT_OF_OFFICE)
    assert (meaning.topic, meaning.promise) == (Topic.OTHER, None)


def test_words_within_a_link_are_no_other_business() -> None:
    text = "Thank you for applying. {} is where we talk on Thursday, 26 November at 10:00."
    sender, subject = "Rita Sommer rita@northwind.example", "Your interview with Northwind"
    said = _understand("en", sender, subject, text.format("The subreddit with its moderators"))
    linked = _understand("en", sender, subject, text.format("https://talk.example/subreddit/moderators"))
    assert (said.topic, linked.topic) == (Topic.OTHER, Topic.INVITATION)

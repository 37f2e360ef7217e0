"""Which of several days is the one by which they answer, and which is none. Mails are dated Wednesday, 18 November 2026."""

from datetime import UTC, date, datetime

import pytest

from daemon.reading.meaning import understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, Promise, ReadingContext


def _promise(language: str, text: str) -> Promise | None:
    envelope = Envelope(
        subject="Re: your application for the analyst role",
        sender=Address("Dana Whitfield", "dana@norvane.example"),
        date=datetime(2026, 11, 18, 9, 0, tzinfo=UTC),
        offset_minutes=0,
    )
    mail = ParsedMail(envelope=envelope, author=Author.PERSON, text=text, new_text=text, language=language)
    return understand(mail, (), ReadingContext()).promise


_FOURTH = date(2026, 12, 4)  # the day after Thursday, the third
THE_DAY_AFTER = [
    ("en", "The governors meet on Thursday 3rd December and I shall telephone the morning after."),
    ("en", "The governors meet on 3 December. I'll ring you the next morning."),
    ("en", "The board sits on 3 December. I will phone you the next day at the latest."),
    ("de", "Der Vorstand tagt am 3. Dezember. Am Morgen danach rufe ich Sie an."),
    ("de", "Der Vorstand tagt am 3. Dezember, am Tag danach melde ich mich bei Ihnen."),
    ("fr", "La commission siège le 3 décembre. Je vous téléphone le lendemain matin."),
    ("fr", "Le jury se réunit le 3 décembre. Je vous appelle le lendemain au plus tard."),
    ("es", "El comité se reúne el 3 de diciembre y te llamo a la mañana siguiente."),
    ("es", "El comité se reúne el 3 de diciembre. Al día siguiente te escribo."),
    ("it", "Il consiglio si riunisce il 3 dicembre e le telefono il giorno dopo."),
    ("it", "La commissione si riunisce il 3 dicembre. L'indomani le faremo sapere."),
    ("pt", "A direção reúne-se a 3 de dezembro e eu ligo-lhe no dia seguinte."),
    ("pt", "A comissão reúne-se a 3 de dezembro. Dou-lhe uma resposta na manhã seguinte."),
    ("nl", "Het bestuur vergadert op 3 december en ik bel je de dag erna."),
    ("nl", "De commissie vergadert op 3 december. De volgende ochtend laat ik je iets weten."),
    ("pl", "Zarząd zbiera się 3 grudnia. Następnego dnia zadzwonię do Pana."),
    ("pl", "Komisja zbiera się 3 grudnia, a nazajutrz dam Pani znać."),
]


@pytest.mark.parametrize(("language", "text"), THE_DAY_AFTER)
def test_the_day_after_the_one_that_was_named(language: str, text: str) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == _FOURTH


_FRIDAY = date(2026, 11, 20)
STRAIGHT_AFTER = [
    ("en", "I have a call with the manager on Friday at 3 and will ring you straight after that."),
    ("en", "My call with the owners is Friday at 3pm. I'll phone you right after."),
    ("de", "Ich spreche am Freitag um 15 Uhr mit dem Chef und rufe Sie direkt danach an."),
    ("fr", "J'ai un point avec la directrice vendredi à 15h et je vous appelle juste après."),
    ("es", "Hablo con la directora el viernes a las 15:00 y te llamo justo después."),
    ("it", "Venerdì alle 15 sento la direttrice e ti faccio sapere subito dopo."),
    ("pt", "Falo com a diretora na sexta-feira às 15h e ligo-te logo a seguir."),
    ("nl", "Ik spreek vrijdag om 15.00 uur met de directeur en bel je meteen daarna."),
    ("pl", "W piątek o 15:00 rozmawiam z dyrektorem i zaraz potem dam Panu znać."),
]


@pytest.mark.parametrize(("language", "text"), STRAIGHT_AFTER)
def test_straight_after_a_talk_of_theirs_is_that_day(language: str, text: str) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == _FRIDAY


BEFORE_THAT_WEEK_IS_OUT = [
    ("en", "The board meets on Tuesday, 1 December and I'll write to you before that week is out."),
    ("en", "The board meets on 1 December. You will hear from us by the end of that week."),
    ("de", "Der Vorstand tagt am 1. Dezember, und ich melde mich bei Ihnen noch in derselben Woche."),
    ("fr", "Le comité se réunit le 1er décembre et je vous réponds avant la fin de cette semaine-là."),
    ("es", "El comité se reúne el martes 1 de diciembre y yo te escribo antes de que acabe esa semana."),
    ("it", "Il comitato si riunisce martedì 1 dicembre e le faremo sapere entro la fine di quella settimana."),
    ("pt", "A comissão reúne-se a 1 de dezembro e dou-lhe uma resposta até ao fim dessa semana."),
    ("nl", "De commissie vergadert op 1 december en ik laat je voor het einde van die week iets weten."),
    ("pl", "Komisja zbiera się 1 grudnia i dam Panu znać do końca tamtego tygodnia."),
]


@pytest.mark.parametrize(("language", "text"), BEFORE_THAT_WEEK_IS_OUT)
def test_the_end_of_the_week_of_the_day_that_was_named(language: str, text: str) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == _FOURTH


SEVERAL_DAYS = [
    ("en", "Whatever the three of us decide, I'll phone or write no later than Tuesday, December 1.", date(2026, 12, 1)),
    (
        "en",
        "The client gives me his feedback on Monday. So I call you Monday afternoon, Tuesday at the latest.",
        date(2026, 11, 24),
    ),
    (
        "en",
        "We debrief on Monday, so expect a call from me on Monday afternoon, Tuesday morning at the very latest.",
        date(2026, 11, 24),
    ),
    ("de", "Ich rufe Sie am Montag an, spätestens am Dienstag.", date(2026, 11, 24)),
    ("fr", "Je vous rappelle lundi, mardi au plus tard.", date(2026, 11, 24)),
    ("es", "Te llamo el lunes, el martes como muy tarde.", date(2026, 11, 24)),
    ("it", "Ti chiamo lunedì, martedì al più tardi, e ti faccio sapere.", date(2026, 11, 24)),
    ("nl", "Ik bel je maandag, uiterlijk dinsdag.", date(2026, 11, 24)),
    ("it", "La titolare rientra lunedì 30, ne parlo con lei e mercoledì 2 dicembre ti faccio sapere.", date(2026, 12, 2)),
    ("de", "Spätestens am 4.12. haben Sie von mir eine Antwort, so oder so.", _FOURTH),
    ("en", "Give me till tomorrow night to talk to my partner and I'll write to you then.", date(2026, 11, 19)),
    ("en", "Marking takes us three working days, so you can expect your result on Monday.", date(2026, 11, 23)),
    ("en", "Nothing's going to get decided this week. Look for something from us the week of the 30th.", _FOURTH),
    (
        "en",
        "I told you we would be ready this week, we are not. You will hear from me on the 30th of November.",
        date(2026, 11, 30),
    ),
    (
        "en",
        "You mentioned that you have to answer the other firm by 30 November. We will let you know by the 27th.",
        date(2026, 11, 27),
    ),
    ("en", "The post starts on 1 February and we will let you know by 4 December.", _FOURTH),
]


@pytest.mark.parametrize(("language", "text", "latest"), SEVERAL_DAYS)
def test_of_several_days_the_one_by_which_they_answer_counts(language: str, text: str, latest: date) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == latest


_IN_THREE_WEEKS = date(2026, 12, 9)
ENDEAVOURS = [
    ("en", "We aim to answer every applicant within three weeks."),
    ("de", "Wir bemühen uns, innerhalb von drei Wochen zu antworten."),
    ("fr", "Nous nous efforçons de répondre sous trois semaines."),
    ("es", "Procuramos responder a todas las candidaturas en un plazo de tres semanas."),
    ("it", "Ci impegniamo a rispondere a tutti entro tre settimane."),
    ("pt", "Procuramos responder a todas as candidaturas no prazo de três semanas."),
    ("nl", "Wij streven ernaar binnen drie weken inhoudelijk te reageren."),
    ("pl", "Staramy się odpowiadać na każdą aplikację w ciągu trzech tygodni."),
]


@pytest.mark.parametrize(("language", "text"), ENDEAVOURS)
def test_what_they_aim_to_do_is_promised(language: str, text: str) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == _IN_THREE_WEEKS


_TOMORROW = date(2026, 11, 19)
PAPERS = [
    ("en", "We would love to offer you the job. The formal letter goes out tomorrow."),
    ("en", "We would love to offer you the job. HR will mail the contract tomorrow."),
    ("de", "Wir möchten Ihnen die Stelle anbieten. Der Vertrag geht morgen per Post raus."),
    ("fr", "Nous souhaitons vous proposer le poste. La promesse d'embauche part demain."),
    ("es", "Queremos ofrecerte el puesto. La carta oferta sale mañana por correo."),
    ("it", "Vogliamo offrirti il posto. La lettera d'impegno parte domani."),
    ("pt", "Queremos oferecer-te o lugar. O contrato segue amanhã por email."),
    ("nl", "We bieden je de baan graag aan. Het contract gaat morgen de deur uit."),
    ("pl", "Chcemy zaproponować Panu to stanowisko. Umowa wyjdzie jutro kurierem."),
]


@pytest.mark.parametrize(("language", "text"), PAPERS)
def test_the_paper_of_an_offer_is_promised(language: str, text: str) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == _TOMORROW


NONE = [
    # how long it takes once the reader has done their part
    ("en", "Screening normally takes about eight working days once your details are complete."),
    ("de", "Die Prüfung dauert etwa acht Arbeitstage, sobald Ihre Angaben vollständig sind."),
    ("fr", "La vérification prend environ huit jours ouvrés dès que votre dossier est complet."),
    ("es", "La verificación tarda unos ocho días hábiles una vez que su documentación esté completa."),
    ("it", "La verifica richiede circa otto giorni lavorativi una volta che i tuoi dati sono completi."),
    ("nl", "De screening duurt ongeveer acht werkdagen zodra je gegevens compleet zijn."),
    # what the reader may choose from
    ("en", "Please come back for a second interview. Give me 2/3 options and I'll get it nailed down."),
    ("de", "Bitte nennen Sie mir 2/3 Termine, dann gebe ich Ihnen Bescheid."),
    ("fr", "Donnez-moi 2/3 créneaux et je reviens vers vous."),
    # what goes out as they write
    ("en", "We would love to offer you the job. The contract goes out to you today."),
    ("de", "Wir möchten Ihnen die Stelle anbieten. Der Vertrag geht heute noch raus."),
    ("fr", "Nous souhaitons vous proposer le poste. Le contrat part aujourd'hui."),
    # the reader's own day
    ("en", "Send me the link to the exercise, any time before the 7th is fine. Then we sit together."),
    ("en", "We would love to offer you the job. An answer before Christmas would be lovely."),
    ("en", "We would love to offer you the job. I'd be grateful for your decision by Monday."),
    ("de", "Wir möchten Ihnen die Stelle anbieten. Schön wäre eine Rückmeldung vor Weihnachten."),
    ("de", "Wir möchten Ihnen die Stelle anbieten. Für eine Antwort bis Montag wären wir dankbar."),
    ("fr", "Nous souhaitons vous proposer le poste. Une réponse avant Noël serait parfaite."),
    ("es", "Queremos ofrecerte el puesto. Sería ideal tener una respuesta antes de Navidad."),
    ("it", "Vogliamo offrirti il posto. Sarebbe bello avere una risposta entro Natale."),
    ("pt", "Queremos oferecer-te o lugar. Seria ótimo ter uma resposta até segunda-feira."),
    ("nl", "We bieden je de baan graag aan. Een reactie voor kerst zou fijn zijn."),
    ("pl", "Chcemy zaproponować Panu to stanowisko. Będziemy wdzięczni za decyzję do poniedziałku."),
    # when the post begins
    ("en", "We would love to offer you the job. It is 30,000 a year, two days from home and a start on 4 January."),
    ("de", "Wir möchten Ihnen die Stelle anbieten. 30 Tage Urlaub, Gleitzeit, Eintritt am 4. Januar."),
    ("fr", "Nous souhaitons vous proposer le poste. Deux jours de télétravail et prise de poste le 4 janvier."),
    ("es", "Queremos ofrecerte el puesto. Dos días en casa e incorporación el 4 de enero."),
    ("it", "Vogliamo offrirti il posto. Due giorni da casa e inizio il 4 gennaio."),
    ("pt", "Queremos oferecer-te o lugar. Híbrido, com dois dias em casa e entrada a 4 de janeiro."),
    ("nl", "We bieden je de baan graag aan. Twee dagen thuis en start op 4 januari."),
    ("pl", "Chcemy zaproponować Panu to stanowisko. Dwa dni zdalnie i start 4 stycznia."),
    # what will not be
    ("en", "I told you we would be ready this week, we are not."),
    ("en", "Nothing's going to get decided this week."),
    ("de", "Diese Woche wird leider nichts entschieden."),
    ("pt", "O diretor não estará em São Paulo amanhã."),
    # why they write
    ("en", "I am writing to you because the manager is away on Thursday."),
    ("de", "Ich schreibe Ihnen, weil die Leiterin am Donnerstag nicht im Haus ist."),
    ("fr", "Je vous écris parce que la directrice est absente jeudi."),
    ("es", "Te escribo porque el jueves la directora está de viaje."),
    ("it", "Ti scrivo perché giovedì la direttrice è in viaggio."),
    ("pt", "Escrevo-lhe porque na quinta-feira a diretora está fora."),
    ("nl", "Ik schrijf je omdat de directeur donderdag afwezig is."),
    ("pl", "Piszę do Pana, ponieważ w czwartek dyrektor jest nieobecny."),
    # what comes of it if the reader misses something, and what may come in a season
    ("es", "Si el lunes no te llega el contrato, avísanos."),
    ("pl", "Jeśli w poniedziałek umowa nie dotrze, proszę dać znać."),
    # until when the reader may act
    ("es", "Hasta el viernes puedes avisarnos."),
    ("pl", "Do piątku może nam Pani dać znać."),
    ("es", "El camión sale de Albacete el 2 de diciembre."),
    ("es", "Te esperaba desde el jueves. Si en verano nos dan la terraza te pego un toque."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_day_of_something_else_is_none(language: str, text: str) -> None:
    assert _promise(language, text) is None


STILL = [
    ("en", "I will fax the formal letter to you this afternoon.", date(2026, 11, 18)),
    ("en", "Can you hold on until Tuesday? I will let you know then.", date(2026, 11, 24)),
    ("en", "Please hand in the exercise by Monday. We will let you know by Friday, 27 November.", date(2026, 11, 27)),
    ("en", "Our client gives us his decision on Monday.", date(2026, 11, 23)),
    ("en", "My manager is away until 30 November. I'll write to you on Friday, later that week at the latest.", _FRIDAY),
    ("en", "I can't say more yet, but I will call you on Friday.", _FRIDAY),
    ("en", "You will hear from us within two weeks once we have received your references.", date(2026, 12, 2)),
    ("en", "The review takes about two weeks.", date(2026, 12, 2)),
    ("en", "You said you were free from 1 January. I'll write to you on Friday.", _FRIDAY),
    ("en", "We would be grateful for your patience, you will have our decision by Friday.", _FRIDAY),
    ("de", "Ich schreibe Ihnen am Freitag, weil wir am Donnerstag entscheiden.", _FRIDAY),
    ("es", "Te escribo el viernes.", _FRIDAY),
    ("en", "I will write to you on 2/12.", date(2026, 12, 2)),
    ("pl", "We wtorek będę wiedziała, dam znać, czy zaczyna Pan w kwietniu.", date(2026, 11, 24)),
    ("pt", "Quinta no fim do dia lhe damos uma resposta.", date(2026, 11, 19)),
    ("en", "I'll ring you on Friday, ok?", _FRIDAY),
]


@pytest.mark.parametrize(("language", "text", "latest"), STILL)
def test_what_is_near_to_it_stays_a_promise(language: str, text: str, latest: date) -> None:
    promise = _promise(language, text)
    assert promise is not None
    assert promise.latest == latest

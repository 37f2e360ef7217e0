"""Spanish phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.es_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.es_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.es_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.es_followed_lines import FOLLOWED_LINES
from daemon.reading.meaning.languages.es_lines import LINES, REPLY_LINES
from daemon.reading.meaning.languages.es_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.es_notes import MINE, NOTED
from daemon.reading.meaning.languages.es_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.es_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.es_outcomes import ACKNOWLEDGEMENT, ALIVE, CANCELLATION, OFFER, REJECTION, UPDATE
from daemon.reading.meaning.languages.es_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.es_replies import REPLIES
from daemon.reading.meaning.languages.es_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.es_steps import (
    ASK,
    COMMIT,
    CONDITIONAL,
    CONFIRMED,
    COURTESY,
    DEADLINE,
    INVITATION,
    NEXT_STEP,
    SILENCE,
    SLOTS,
)
from daemon.reading.meaning.languages.es_surroundings import (
    ADVERTISING,
    AUTOMATIC,
    CANDIDATE,
    FOREIGN,
    INTERVIEWER,
    JOB,
    JOB_HINT,
    OUTREACH,
    SCAM,
    WITHDRAWS,
)
from daemon.reading.meaning.languages.es_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

_MACROS = {
    "app": r"candidaturas?|solicitud|postulacion|cv|curriculum|perfil|aplicacion|inscripcion",
    "role": r"puestos?|posicion(?:es)?|vacantes?|plaza|cargo|oferta|rol|empleo|practicas|proceso(?:{sp}de{sp}seleccion)?",
    "people": r"candidat(?:os?|as?|uras?|os/as|o/a)|perfil(?:es)?|personas?|aspirantes?|postulantes?",
    "you": r"te|le|usted|os|ti",
    "interview": r"entrevistas?|llamada|videollamada|conversacion|reunion|charla|videoconferencia|cita|encuentro",
    "talk": r"entrevista|llamada|videollamada|conversacion|reunion|charla|cita|encuentro|cafe",
    "day": r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana",
    "realinterview": r"entrevistas?",
}


PHRASES = MeaningLanguage(
    code="es",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "mañana podemos puesto reunion solo el la los las de del y que en un una para con por no tu su te se es hola gracias estimado estimada saludos nos "
            "hemos ha como más al lo buenos buenas días estamos aún todavía esta este muy pero también usted le tienes está "
            "son ya hasta desde cuando puedes nuestra nuestro"
            " lunes martes miércoles jueves viernes enero febrero marzo abril junio julio agosto septiembre octubre"
            " noviembre diciembre hola entrevista hora cuándo"
        ).split()
    ),
    letters="ñ¿¡",
    macros=_MACROS | PEOPLE,
    lines=joined(LINES, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES, OTHER_MATTERS),
    reply_lines=joined(REPLY_LINES, FOLLOWED_LINES),
    replies=REPLIES,
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": REJECTION,
        "offer": OFFER,
        "invitation": INVITATION,
        "confirmed": CONFIRMED,
        "next_step": NEXT_STEP,
        "update": UPDATE,
        "cancellation": CANCELLATION,
        "acknowledgement": ACKNOWLEDGEMENT,
        "commit": COMMIT,
        "silence_means_no": SILENCE,
        "ask": ASK,
        "courtesy": COURTESY,
        "conditional": CONDITIONAL,
        "deadline": DEADLINE,
        "job": JOB,
        "job_hint": JOB_HINT,
        "foreign": FOREIGN,
        "advertising": ADVERTISING,
        "outreach": OUTREACH,
        "scam": SCAM,
        "interviewer_side": INTERVIEWER,
        "candidate_side": CANDIDATE,
        "withdraws": WITHDRAWS,
        "automatic": AUTOMATIC,
        "alive": ALIVE,
        "slots": SLOTS,
    },
    who=(
        r"persona de contacto|"
        r"quien(?:es)?|con(?: quien(?:es)?)?|entrevistador(?:es|a|as)?|te entrevistara\w?|asistentes?|"
        r"participantes?|organizador(?:a)?|anfitrion(?:a)?|reunion con|entrevista con|hablaras con|personas?"
    ),
    informal=r"\b(?:[Tt]ú|[Tt]u|[Tt]us|[Tt]e|contigo|[Tt]i)\b",
    formal=r"\b(?:[Uu]sted|[Ll]e|[Ss]u|[Ss]us|Estimad[oa] (?:Sr|Sra|señor|señora))\b",
)

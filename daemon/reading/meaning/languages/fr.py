"""French phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.fr_change_lines import MOVED, MOVED_LINES, MOVED_REPLIES, MOVED_REPLY_LINES, WHEN
from daemon.reading.meaning.languages.fr_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.fr_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.fr_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.fr_lines import LINES, REPLY_LINES
from daemon.reading.meaning.languages.fr_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.fr_notes import MINE, NOTED
from daemon.reading.meaning.languages.fr_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.fr_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.fr_outcomes import ACKNOWLEDGEMENT, ALIVE, CANCELLATION, OFFER, REJECTION, UPDATE
from daemon.reading.meaning.languages.fr_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.fr_replies import REPLIES
from daemon.reading.meaning.languages.fr_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.fr_steps import (
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
from daemon.reading.meaning.languages.fr_surroundings import (
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
from daemon.reading.meaning.languages.fr_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

_MACROS = {
    "app": r"candidatures?|cv|profil|dossier|parcours",
    "role": r"postes?|offres?|stages?|alternances?|emploi|missions?|fonctions?|recrutement",
    "people": r"candidat(?:e|s|es|ures?|\.e\.s|·e·s)?|profils?|personnes?",
    "you": r"vous|te|t'|toi",
    "interview": r"entretiens?|echanges?|appel|rendez-vous|rdv|visio(?:conference)?|call|rencontre|entrevue|discussion|point",
    "talk": r"entretiens?|echanges?|appel|rendez-vous|rdv|visio(?:conference)?|call|rencontre|discussion|point|reunion",
    "day": r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui",
    "when": WHEN,
    "realinterview": r"entretiens?(?:{sp}(?:d'embauche|de{sp}recrutement|telephonique|rh|technique|video|en{sp}visio))?|entrevue",
}


PHRASES = MeaningLanguage(
    code="fr",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "demain pouvez peux poste reunion le la les de des du et vous nous votre notre pour que est en une un dans avec sur pas bonjour merci "
            "cordialement par ne au nos ce je à suis sommes avons avez cette cet ai aux mais bien encore toujours vos mon "
            "ma salut plus d'ici j'ai c'est tu te ton ta"
            " lundi mardi mercredi jeudi vendredi janvier février mars avril juin juillet août septembre octobre novembre"
            " décembre bonjour entretien heure quand"
        ).split()
    ),
    letters="èêçœùîûô",
    macros=_MACROS | PEOPLE,
    lines=joined(LINES, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES, MOVED_LINES, OTHER_MATTERS),
    reply_lines=joined(REPLY_LINES, MOVED_REPLY_LINES),
    replies=REPLIES | {"update": REPLIES["update"] + MOVED_REPLIES},
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": REJECTION,
        "offer": OFFER,
        "invitation": INVITATION,
        "confirmed": CONFIRMED,
        "next_step": NEXT_STEP,
        "update": UPDATE + MOVED,
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
        r"personne a contacter|contact|"
        r"qui|avec(?: qui)?|vos? interlocut(?:eur|rice)s?|interlocut(?:eur|rice)s?|recruteurs?|recruteuse|"
        r"participant(?:e?s)?|intervenant(?:e?s)?|organisateur|organisatrice|hote|personnes? rencontrees?|"
        r"vous rencontrerez|entretien avec|en presence de|jury"
    ),
    informal=r"\b(?:[Tt]u|[Tt]oi|[Tt]on|[Tt]a|[Tt]es|t')\b",
    formal=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b",
)

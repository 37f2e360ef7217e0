"""German phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.de_change_lines import CHANGE_LINES, MOVED_TIMES, OTHER_DAYS, STAY_AWAY
from daemon.reading.meaning.languages.de_change_lines import REPLY_LINES as CHANGE_REPLIES
from daemon.reading.meaning.languages.de_change_words import CHANGE_WORDS
from daemon.reading.meaning.languages.de_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.de_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.de_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.de_lines import LINES, REPLY_LINES
from daemon.reading.meaning.languages.de_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.de_notes import MINE, NOTED
from daemon.reading.meaning.languages.de_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.de_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.de_outcomes import ACKNOWLEDGEMENT, ALIVE, CANCELLATION, OFFER, REJECTION, UPDATE
from daemon.reading.meaning.languages.de_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.de_replies import REPLIES
from daemon.reading.meaning.languages.de_short_refusals import REFUSAL_LINES, REFUSALS
from daemon.reading.meaning.languages.de_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.de_steps import (
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
from daemon.reading.meaning.languages.de_surroundings import (
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
from daemon.reading.meaning.languages.de_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

_MACROS = {
    "app": r"bewerbung(?:en|sunterlagen)?|unterlagen|kandidatur|profil|lebenslauf",
    "role": r"stellen?|position(?:en)?|vakanz(?:en)?|job|arbeitsplatz|ausbildungsplatz|praktikum(?:splatz)?|praktikumsstelle|werkstudent\w{0,12}|rolle|aufgabe|stellenausschreibung|ausschreibung",
    "people": r"bewerber(?:innen|in|s|n|:innen|\*innen|_innen)?|kandidat(?:innen|in|en|:innen|\*innen)?|bewerbungen|mitbewerber\w{0,6}|person(?:en)?|profile?|bewerbende[nr]?",
    "other": r"andere[nrsm]?|anderweitig|eine[nmr]?{sp}anderen?|weitere[nr]?|internen?",
    "you": r"ihnen|sie|dir|dich|euch|du",
    "interview": r"(?:gesprachs|vorstellungs|bewerbungs|kennenlern|erst|zweit|fach|online|video|telefon|auswahl|abschluss|team)-?(?:gesprach|interview|termin)(?:e[snm]?|s)?|gesprach(?:s|es|e)?|\w{0,10}interviews?|telefonat|kennenlernen|call|probetag|probearbeiten|assessment-?center|termin",
    "talk": r"gesprach\w{0,2}|termin\w{0,2}|call|telefonat\w{0,2}|interview\w{0,1}|treffen|meeting|videocall|anruf\w{0,1}|mittagessen|kaffee",
    "day": r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|ubermorgen",
    "realinterview": r"(?:gesprachs|vorstellungs|bewerbungs|kennenlern|erst|zweit|fach|auswahl)-?(?:gesprach|interview|termin)(?:e[snm]?|s)?|interviews?|probetag|probearbeiten|assessment-?center",
}


PHRASES = MeaningLanguage(
    code="de",
    words=WORDS | CHANGE_WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "moin morgen danke können kannst stelle und der die das sie ihnen ihre wir uns mit für auf ist nicht von zu den dem ein eine im am sehr geehrte "
            "geehrter hallo grüße vielen dank ich bis als bei noch haben wird werden sind aber auch einen einer eines zum "
            "zur unser unsere ihr ihrer dir dich du wenn oder dass nach schon nur wie was guten tag mich hat"
            " montag dienstag mittwoch donnerstag freitag januar februar märz juni juli oktober dezember uhr hallo gespräch"
            " termin wann uhrzeit"
        ).split()
    ),
    letters="äöüß",
    macros=_MACROS | PEOPLE,
    lines=joined(LINES, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES, CHANGE_LINES, OTHER_MATTERS),
    reply_lines=joined(REPLY_LINES, CHANGE_REPLIES, {"rejection": REFUSAL_LINES}),
    replies=REPLIES
    | {
        "rejection": (*REPLIES["rejection"], *REFUSALS),
        "invitation": (*REPLIES["invitation"], *OTHER_DAYS),
        "update": (*REPLIES["update"], *MOVED_TIMES),
        "cancellation": (*REPLIES["cancellation"], *STAY_AWAY),
    },
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
        r"wer|mit(?: wem)?|(?:ihre?|deine?) (?:gesprachspartner|interviewer|ansprechpartner)\w{0,5}|"
        r"gesprachspartner|interviewer|interviewpartner|teilnehmer|teilnehmende|beteiligte|ansprechpartner|"
        r"anwesend|es nehmen teil|dabei|von unserer seite|gesprach mit|gesprachsfuhrung|gastgeber|organisator|"
        r"personen|ansprechperson(?:en)?|kontaktperson(?:en)?"
    ),
    informal=r"\b(?:du|dir|dich|dein|deine|deinen|deiner|deinem|euch|eure)\b",
    formal=r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihre|Ihren|Ihrem|Ihrer)\b|\bSehr geehrte",
)

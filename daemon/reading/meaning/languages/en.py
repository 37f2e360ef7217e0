"""English phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.en_asked import ASKED_WORDS
from daemon.reading.meaning.languages.en_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.en_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.en_families import FAMILIES
from daemon.reading.meaning.languages.en_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.en_lines import LINES, REPLY_LINES
from daemon.reading.meaning.languages.en_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.en_name_words import NAME_WORDS
from daemon.reading.meaning.languages.en_notes import MINE, NOTED
from daemon.reading.meaning.languages.en_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.en_outcomes import ACKNOWLEDGEMENT, ALIVE, CANCELLATION, OFFER, REJECTION, UPDATE
from daemon.reading.meaning.languages.en_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.en_replies import REPLIES
from daemon.reading.meaning.languages.en_signer_words import SIGNER_WORDS
from daemon.reading.meaning.languages.en_spoken_of_words import SPOKEN_OF_WORDS
from daemon.reading.meaning.languages.en_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.en_steps import (
    ASK,
    COMMIT,
    CONDITIONAL,
    CONFIRMED,
    COURTESY,
    DEADLINE,
    INVITATION,
    NEXT_STEP,
    SCHEDULING,
    SILENCE,
    SLOTS,
)
from daemon.reading.meaning.languages.en_surroundings import (
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
from daemon.reading.meaning.languages.en_verdict_words import VERDICT_WORDS
from daemon.reading.meaning.languages.en_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

_MACROS = {
    "app": r"applications?|candidacy|candidature|submission|profile|resume|cv",
    "role": r"positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|internships?|requisitions?|post|spots?|traineeships?|program(?:me)?",
    "people": r"candidates?|applicants?|applications?|individuals?|people|persons?|someone|profiles?",
    "not": r"not|never|unable{sp}to|no{sp}longer",
    "onward": r"mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|tak(?:e|ing)|carry(?:ing)?|extend(?:ing)?|consider(?:ing)?|push(?:ing)?",
    "decided": r"decided|resolved|chosen|elected|opted|concluded|determined|agreed|(?:made|come{sp}to|reached|taken){sp}(?:the|a|our){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:decision|choice|conclusion)",
    "will": r"will|'ll|would|shall|should|hope{sp}to|aim{sp}to|expect{sp}to|plan{sp}to|intend{sp}to|anticipate|are{sp}going{sp}to|'re{sp}going{sp}to|are{sp}hoping{sp}to|can|may|might|is{sp}going{sp}to|'m{sp}going{sp}to|'d{sp}like{sp}to|are{sp}aiming{sp}to|are{sp}planning{sp}to|want{sp}to|promise{sp}to|try{sp}to|do{sp}our{sp}best{sp}to|be{sp}able{sp}to",
    "interview": r"interviews?|(?:recruiter|phone|hiring{sp}manager|technical){sp}(?:screen|call|interview)|screening{sp}call|screening|onsite|on-site|super{sp}day|intro(?:ductory)?{sp}(?:call|chat)|technical{sp}(?:call|chat|discussion)|call|chat|conversation|video{sp}call|phone{sp}call|meeting|discussion",
    "took": r"(?:went|gone|going|go){sp}(?:ahead{sp}|forward{sp})?(?:with|for)|(?:mov(?:e|ed|ing)|proceed(?:ed|ing)?|continu(?:e|ed|ing)|press(?:ed|ing)){sp}(?:(?:ahead|forward|on){sp})?with|(?:bring|brought|bringing){sp}(?:back|in|on|aboard|over)|chose|chosen|picked|(?:took|taken|taking){sp}on|hired|hiring|appointed|appointing|selected|settled{sp}on"
    r"|decided{sp}(?:on|to{sp}(?:hire|appoint|take|employ|go{sp}(?:with|for)))|opt(?:ed|ing){sp}(?:for|to{sp}go{sp}with)|plumped{sp}for|preferred|employed|found|signed|filled{sp}(?:it|the{sp}\w{1,14}|this{sp}\w{1,14}){sp}with"
    r"|(?:offered|given|gave|awarded|offering|giving|(?:decided|chosen){sp}to{sp}(?:give|offer|award))(?:{sp}(?:it|this|the(?:{sp}[\w-]{1,16}){1,3}?))?(?:{sp}to)?",
    "another": r"someone|somebody|(?:two|three|a{sp}few|a{sp}couple{sp}of|several|some){sp}others?|others(?={sp}(?:whose|who|with|for)|[.,;]|$)|another(?={sp}(?:who|with|whose){sp}|[.,;!]|$)|one{sp}of{sp}(?:the{sp}others?(?:{sp}\w{3,12})?|our{sp}(?:own|existing|current|part|full|team|colleagues|staff|temps))|(?:an?|the|one{sp}of{sp}the|our|another)(?:{sp}[\w'-]{1,16}){0,3}{sp}(?:candidate|applicant|person|lad|girl|guy|woman|man|chap|lady|fell(?:ow|a)|colleague|bloke|individual|contender|graduate|kid|youngster|mate|ex-\w{4,10})"
    r"|(?:the{sp}|an)?other{sp}(?:one|candidate|applicant|person|finalist|guy|girl|lad|woman|man)",
    "act": r"send|share|confirm|reply|respond|complete|fill|choose|pick|select|provide|submit|book|schedule|sign|return|review|bring|call|ring|email|upload|give|indicate|forward|answer|attach|get{sp}back|tell|add|prepare|suggest|propose|drop|pass|check|be{sp}(?:open|free|able|willing|interested|available)|mind|let{sp}(?:me|us)",
    "talk": r"talk|chat|call|meeting|interview|conversation|session|catch-?up|appointment|coffee|zoom|slot|discussion|video{sp}call|screen|lunch",
    "day": r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|today|tomorrow|tonight",
    "realinterview": r"interviews?|phone{sp}screen|screening{sp}call|recruiter{sp}(?:call|screen)|on-?site{sp}(?:visit|round|loop)?|technical{sp}(?:round|deep{sp}dive|screen)|hiring{sp}manager{sp}(?:call|chat|conversation)",
}

PHRASES = MeaningLanguage(
    code="en",
    words=WORDS
    | COMPANY_WORDS
    | NAME_WORDS
    | SIGNER_WORDS
    | SPOKEN_OF_WORDS
    | ASKED_WORDS
    | VERDICT_WORDS
    | PROMISE_WORDS
    | MEETING_WORDS
    | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "the and you your we our for to of is in with have that are will be this on at from thank please as an it i hi "
            "dear hello us not by next was been but if can could would so about any all my me i'm we're they"
            " monday tuesday wednesday thursday friday january february march april june july august october december"
            " interview confirmed scheduled"
        ).split()
    ),
    macros=_MACROS | PEOPLE,
    lines=joined(LINES, FAREWELLS, FAMILIES, CHOICE_LINES, PROMISE_LINES, OTHER_MATTERS),
    reply_lines=REPLY_LINES,
    replies=REPLIES,
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": REJECTION,
        "offer": OFFER,
        "invitation": INVITATION,
        "scheduling": SCHEDULING,
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
        r"contact(?: person)?|"
        r"who(?: you(?:'ll| will) (?:be )?(?:meet(?:ing)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)))?|with(?: whom)?|whom?|your interviewers?|interviewers?|(?:interview )?panel(?:ists?)?|panel members?|"
        r"attendees?|participants?|guests?|hosts?|hosted by|host(?:s)? name|meeting with|"
        r"you(?:'ll| will) (?:be )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?)(?: with| to)?|conducted by|led by|"
        r"facilitators?|facilitated by|organi[sz]er|your hosts?|people|interview team|meet the team|interviewed by|"
        r"invitees?"
    ),
)

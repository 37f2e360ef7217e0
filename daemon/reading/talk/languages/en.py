"""English."""

from daemon.reading.talk.languages.en_words import WORDS as OF_PATTERNS
from daemon.reading.talk.words import TalkWords

WORDS = TalkWords(
    code="en",
    words=OF_PATTERNS,
    labels={
        "stood out": "point",
        "what stood out": "point",
        "point": "point",
        "points": "point",
        "topic": "point",
        "topics": "point",
        "open": "open",
        "left open": "open",
        "still open": "open",
        "open question": "open",
        "open questions": "open",
        "concern": "concern",
        "concerns": "concern",
        "answer better": "concern",
        "better answer": "concern",
        "material": "material",
        "link": "material",
        "links": "material",
        "date": "date",
        "timeline": "date",
        "time frame": "date",
    },
    concern=(
        r"(?:they|she|he|was|were|got|been|{who}) asked (?:me )?(?:about|why|how|what|whether|if|for)|worried about|concern(?:ed)? (?:about|was|that)|"
        r"(?:wish|should have|could have|would have) (?:i had |i'd )?(?:said|answered|added|explained)|answer(?:ed)? better|better answer"
    ),
    open=(
        r"left open|still open|(?:not|was|is|remains?|stayed) (?:unclear|clear)|unclear|open question|(?:no|not enough|out of) time (?:for|to)|"
        r"(?:did ?n[o']t|did not|never) (?:get to|come to|talk about|discuss)|(?:want|wanted|forgot|need) to ask|i (?:do not|don't) know (?:yet )?(?:how|what|who|whether|if)|to find out"
    ),
    missed=(
        r"(?:i|we) (?:forgot|did ?n[o']t get|did not get|had no time|did not manage|did ?n't manage|should have remembered|wanted|meant) to "
        r"(?:say|mention|tell (?:them|her|him)|add|show (?:them|her|him)|explain)(?: that|:)?"
    ),
    leads=(
        r"(?:we|{who})(?: and i)?(?: also| both| mostly| mainly| really)? (?:talked|spoke|chatted|discussed|went through|went over|covered|spent time on|dwelt on)"
        r"(?: a lot| at length| much| long)?(?: (?:with|to) {who})?(?: about| on| of| through)?|"
        r"{who}(?: also)? (?:told (?:me|us)|explained|described|showed me|showed|mentioned|said|spoke of|talked me through|walked me through)(?: to me)?(?: about|:)?|"
        r"(?:what )?stood out(?: was| is|:)?|(?:most )?interesting(?: was| is|:)|the (?:talk|part|discussion|conversation) (?:about|on)"
    ),
    withs="with",
    pronouns=r"she|he|they|the (?:interviewer|recruiter|manager|panel|team|boss)",
    own=r"i|i'(?:d|m|ve|ll)|my|we|our",
    money=(
        r"salary|salaries|pay|paid|payment|wages?|compensation|remuneration|bonus(?:es)?|equity|stock options?|rsus?|money|budget for (?:me|the role)|"
        r"day rate|hourly rate|raise|package|benefits"
    ),
    others=(
        r"(?:an)?other (?:offers?|compan(?:y|ies)|employers?|firms?|interviews?|process(?:es)?|applications?|jobs?|roles?)|competing|competitors?|counter ?offer|"
        r"elsewhere|my (?:boss|current (?:employer|company|boss|job)|other)|somewhere else|plan b|backup"
    ),
    judging=(
        r"nice|lovely|friendly|unfriendly|rude|arrogant|weird|strange|odd|creepy|boring|bored|annoy\w{0,4}|stupid|dumb|clever|brilliant|charming|"
        r"unprepared|unprofessional|incompetent|competent|likeable|likable|sympathetic|funny|cute|handsome|distracted|impatient|jerk|idiot|"
        r"(?:good|bad|strange) (?:vibe|feeling|impression)s?|gut feeling|red flags?|awkward|messed up|screwed up|blew|blanked|nervous|panick\w{0,3}|terrible|horrible|awful|"
        r"toxic|chaotic|hate[ds]?|don't trust|dis?trust|suck(?:s|ed)?|fired|divorce\w{0,2}|pregnan\w{1,3}|sick|illness|depress\w{1,4}|like(?:s|d)? (?:me|her|him|them)"
    ),
    chatter=(
        r"(?:hi|hello|hey|dear)\b.{0,30}|thanks?(?: you)?(?: a lot| very much)?|yes|no|nope|none|nothing(?: much| really| special)?|not really|n/?a|ok(?:ay)?|"
        r"(?:best|kind|warm)?\s?(?:regards|wishes)|cheers|all fine|it went (?:well|ok|okay|fine|badly)|went (?:well|ok|okay|fine|badly)|no(?:,)? they did(?:n't| not)(?: name one| say)?|"
        r"they did(?:n't| not) (?:name|say|give)(?: one| a date| any)?"
    ),
    pointing=r"(?:so|it|that|this)(?: (?:to (?:me|us)|again|too|as well|yesterday|today|already|earlier|by|on|over|in|at|during|after)\b.{0,40})?",
)

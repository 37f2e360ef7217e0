"""English: the words by which a mail speaks of those who will hold an interview (see ``vocabulary``)."""

SPOKEN_OF_WORDS = {
    "spoken_of.that_one": (
        r"(?:he|she)(?:'ll|'d|’ll|’d| will| would)(?: \w{2,8})? (?:see|meet|speak|talk|show|ask you|have you|be (?:there|calling|on|interviewing|meeting|seeing)|call you|ring you|like (?:to|a word)|love (?:to|a)|"
        r"rather (?:see|meet|talk|speak|shake))|"
        r"(?:he|she)(?:'s| is) (?:free|available) |(?:he|she) (?:may|might|will) ask you|(?:he|she) (?:can (?:do|see|meet|talk)|wants to (?:see|meet|speak|talk|hear)|wants you in|asks (?:to|if you)|takes candidates|apologi[sz]es)|"
        r"(?:and|who)(?:'d| would) (?:rather |also |really )?(?:like|love|rather)? ?(?:to )?(?:shake|speak (?:with|to)|talk (?:with|to)|meet|see) (?:you|your hand)|to make your acquaintance"
    ),
    "spoken_of.before": r"with|in front of|meet|see|meeting|seeing|colleague|told|asked|manager|director|lead|to|by",
    "spoken_of.behind": r"is|has|will|would|wants|read|liked|saw|says|said|thinks|asked|who|was|loved|looked",
    "spoken_of.from": r"from|in|of",
    "spoken_of.part_of_house": (
        r"(?:our |the )?(?:operations|finance|legal|hr|people(?: (?:team|ops))?|engineering|product|sales|marketing|ops|accounts|i\.?t\.?|design|data|security|support|payroll|procurement|"
        r"logistics|production|quality|research|editorial|compliance|risk|maintenance|stores|platform|infrastructure|personnel|purchasing|treasury|communications)(?= ?[.,;!?)(]| and | will | is |$|\n| team\b| department\b)|"
        r"(?:she|he|they)/\w+(?=\))|the [\w-]{3,16} (?:team|department|side|desk|office|lab|floor|kitchen|unit|shop|house|board|group|crew)"
    ),
    "spoken_of.whose": r"our|the|my|your|with|new",
    "spoken_of.role_of": r" (?:of|for) [\w-]{3,16}(?: and [\w-]{3,16})?",
    "spoken_of.whence": r"from|at",
    "spoken_of.role": (
        r"manager|director|head|lead|leader|foreman|forewoman|boss|owner|founder|partner|supervisor|president|chair|chairman|principal|editor|engineer|scientist|nurse|matron|"
        r"teacher|chef|ceo|cto|cfo|coo|vp|officer|designer|coordinator|interviewer|treasurer|bursar|curator|conductor|producer|professor|deputy|brother|sister|daughter|son|"
        r"wife|husband|mother|father|mum|dad|colleague|surveyor|architect|buyer|planner|controller|counsel|secretary general|baker|gardener|cook|driver|keeper|ranger|warden|butcher|brewer|mechanic|fitter|pharmacist|librarian|registrar|vet|therapist|doctor|captain|skipper|host|trainer|tutor|instructor|organi[sz]er|recruiter|specialist|analyst|developer|technician|carpenter|florist|barista|accountant|solicitor"
    ),
    "spoken_of.wants": (
        r"(?:,? who [^.!?,\n]{2,40},)? (?:would (?:very much |really )?(?:like|love|enjoy|be (?:glad|happy|delighted))|wants|wishes|hopes|needs|has asked|asked|(?:is|are) (?:set|keen|free|looking forward|dying)|can see|"
        r"will (?:call|ring|phone|see|meet|show|give you|take you|interview|be (?:calling|seeing|meeting|interviewing|joining|sitting|on the)))|['’]d (?:like|love)"
    ),
    "spoken_of.label": r"with|who|meet|meeting|interviewers?|caller|your interviewers?|panel|on the call|in the room|attending|present|people|you'll meet|you will meet|joining|speaking with",
    "spoken_of.whose_behind": r"(?:our|my|your|the)(?! (?:ai|virtual|automated|digital|hiring assistant|robot))|who(?:'s| is|'d be| would be| will be)(?: your| our| the| my)?|head|lead|owner",
    "spoken_of.acts": (
        r"(?:['’]ll| will| is going to| are going to|['’]s going to| can) (?:also |both |then |now |be able to )?(?:meet(?:ing)?|ring|call(?! the)|phone|see|interview|walk|show|join|pick|collect|greet|fetch|"
        r"chat|talk|speak|sit in|take you|give you|ask you|tell you|have you|do (?:the|you|your|it)|run (?:the|you|your)|lead|host|chair|look after you|be (?:there|on (?:the|too|with|as)|joining|interviewing|calling|seeing|meeting|running|leading|taking|asking|"
        r"waiting for|your interviewer|in the (?:room|chair)|sitting))|"
        r"(?:['’]s| is| are) (?:also |both |now |then )?(?:joining|interviewing|seeing you|meeting you|calling you|ringing you|taking (?:you|the|over|her|his)|running (?:the|it|your)|doing (?:the|it|your|this)|leading|hosting|chairing|sitting in|looking forward|on the panel|your interviewer|"
        r"covering|standing in|stepping in|expecting you|waiting for you)|"
        r" (?:calls|rings|phones|meets|sees|interviews) you\b| (?:takes|does|runs|leads|has) (?:the (?:first|second|last|other|technical|rest)|you (?:first|next|at|for))| sits? in\b| joins? (?:us|you|for|at|from)| (?:stands|steps|fills) in"
    ),
    "spoken_of.she": r"she|he|her|his|him|hers|she's|he's",
    "spoken_of.meets": r"scheduled|booked|(?:she|he)(?:'s| is) |meet|see you|talk|chat|speak|call(?:ing)? (?:with|you)|will call|interview|panel|join|sit|walk|show you|like to|love to|like a|(?:'d|would) (?:like|love)|wants to|is free|available|so would|on the (?:call|line)",
    "spoken_of.arranges": (
        r"will (?:send|e-?mail|be in touch|confirm|arrange|forward|write|let you know|text|book)|sends|sent|copied|cc'?d|in cc|any (?:questions|problems)|questions|can help|recommended|forwarded|"
        r"reply to|contact|reach(?: out to)?|write to|gave|passed on|referred|put me|suggested|mentioned|told (?:me|us)|no longer|has left|has withdrawn|on leave|instead of me"
    ),
}

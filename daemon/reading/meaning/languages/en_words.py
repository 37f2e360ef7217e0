"""English: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "leans.reader": r"you|your|yours|yourself",
    "leans.another": r"he|she|him|his|her|hers",
    "houses.hiring_title": r"recruit(?:er|ment|ing)|talent (?:acquisition|partner|team)|hiring (?:manager|team)|head of people",
    "posts.beside": r"with (?:the |a |an |your |our )?",
    "posts.appointment": r"appointment|visit",
    "promises.elsewhere": r"(?:start|begin)\w{0,4} (?:to )?(?:evaluat|review|read|look|screen|assess)\w{0,4}|(?:office|offices|store|shop|we) (?:is|are|will be|be) (?:closed|shut)|closed|off-?site|posted|advertised|(?:position|role|job|contract|post|work|employment) (?:starts|begins|is to (?:start|begin)|will (?:start|begin)|commences)|bank holiday|public holiday",
    "promises.expects": r"expect",
    "background.our_process": r"our (?:hiring|recruitment|recruiting|interview|interviewing|selection) process",
    "promises.done": r"(?:have|has|'ve|had) (?:\w{1,8} )?(?:written to|e?mailed|sent|told|informed|contacted|asked|spoken (?:to|with)|decided|chosen|selected|agreed|concluded|finished|finali[sz]ed)",
    "promises.once_done": r"once|when|until|till|after|as soon as|by the time|if|will|should|hope|expect|aim|shall|'ll",
    "address_form.casual": r"hi|hello|hey",
    "address_form.titled": r"mr|ms|mrs|mx|dr|professor",
    "addressed.application": r"appli\w{3,8}|candida\w{2,6}|interview",
    "addressed.of_yours": r"appl\w{3,8}|candida\w{2,6}|resume|cv|interest|interview(?! (?:notes|scorecard|feedback form|questions for))|onsite|on-site",
    "addressed.told": (
        r"(?<!like )you applied (?:to|for)|"
        r"(?:you|you've) (?:were|are|have|had|was)?(?: ?not|n't)? ?(?:been |quite )?(?:successful|unsuccessful|selected|shortlisted|appointed|chosen)|"
        r"you (?:would|could|'d) (?:have )?(?:bring|brought|been an asset|be an asset)|you (?:also )?had (?:more than|many|several|strong|a lot of) (?:\w{1,8} ){0,2}(?:champion|advocate|supporter|support|fan|friend)|"
        r"you were (?:\w{1,10} )?(?:well )?(?:liked|impressive|appreciated|praised|close|favou?rites?)|(?:liked|enjoyed|loved|appreciated) (?:meeting|talking (?:to|with)|speaking (?:to|with)) you|"
        r"thank(?:s| you) (?:very much |again |so much )?for (?:coming|attending|interviewing|meeting|your (?:time|visit|application|interview))"
    ),
    "addressed.your": r"your",
    "addressed.yours": r"your",
    "asks.and": r"and",
    "asks.but": r"but",
    "background.agency": r"recruit|staffing|personnel|headhunt",
    "background.applied": r"job application",
    "background.applied_prefix": r"re",
    "background.booked": r"book(?:ed|ings?)",
    "background.booked_whose": r"your|the",
    "background.concept": r"position|feedback|decision|interview|applica|applying|candida",
    "background.faint": r"touch|position|choice",
    "background.hiring_address": r"careers?|jobs?|recruit\w{0,6}|talent\w{0,12}|hr(?![a-z])|hiring|human.?resources|people",
    "background.interview": r"(?:job )?interviews?|f2f round|face[- ]to[- ]face round|onsite|on-site|phone screen",
    "background.of_interview": r"interview|onsite|on-site|phone screen|f2f|face to face|face-to-face",
    "background.role_after": (
        r"role|position|vacancy|job|post|opening|internship|apprenticeship|assistant|manager|coordinator|advis[eo]r|negotiator|officer|clerk|administrator|"
        r"executive|consultant|technician|nurse|teacher|councillor"
    ),
    "background.role_before": r"(?:trainee|apprentice|junior|senior|graduate|assistant|qualified|part-time|full-time|relief|locum|experienced) ",
    "background.role_of": r"(?:role|position|post|job) (?:of|as|in)|(?:work|working) as an?",
    "background.thanked": r"thank|thx|timeline|next step|follow|checking in|any news|status|decision|outcome|interview",
    "background.thanked_prefix": r"re|fwd?",
    "background.to_a_group": r"\s{0,9}(?:(?:dear|hi|hello|hey|good \w{3,9}) )?(?:all|everyone|everybody|team|folks|(?:dear |fellow )?(?:members|colleagues|friends|neighbou?rs|parents|volunteers|residents|students|alumni|customers|subscribers))\b[,:! ]",
    "background.trades": (
        r"surgery|dent[ai]|clini|hospital|patient|\bgp\b|medic|pupil|teacher|school|nursery|daycare|kindergarten|boiler|plumber|electrician|contractor|builder|"
        r"floris|floral|solicitor|law firm|venue|catering|supplier|buyer|\bfilm|festival|kitchen|roof|bathroom|\bband\b|chorus|the cast|garden|"
        r"(?<!your )viewing|reception|parcel|estate agent|realtor|brok|shelter|kennel|choir|parish|library|enrol|performance review|implementation|repositor|codebase|endpoint|backlog|sprint"
    ),
    "background.weak": r"position",
    "employer.agency": r"recruit(?:ment|ing)?|staffing|headhunt(?:er|ing)?|personnel|executive-?search|talent-?partners?",
    "employer.level": r"senior|junior|lead|staff|principal|intern|internship|trainee|head|director|graduate|associate|sr|jr",
    "employer.no_reply": (
        r"no[._-]?reply|do[._-]?not[._-]?reply|donot[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?|notify|notification|automated|"
        r"auto[._-]?confirm|unmonitored|system|robot|alerts?|jobalerts?|messages?-noreply|invites?"
    ),
    "employer.role_noise": r"the|a|an|of|for|and|in|at|to|with|all|gender|remote|hybrid|onsite|full|part|time|fulltime|parttime|position|role|job",
    "employment.any_applicant": r"applica|application|applied|applying|candida|applicant",
    "employment.any_procedure": r"applica|application|applied|applying|decision|feedback|process|procedure|step|round|panel|committee|profil",
    "employment.work": (
        r"roles?|positions?|post of|jobs?|vacanc\w{1,3}|hiring|recruit\w{2,5}|cv|resume|interview\w{0,4}|experience\w{0,1}|skills?|qualif\w{3,8}|salary|"
        r"colleagues?|employ\w{2,4}|firm|company|work\w{0,4}"
    ),
    "houses.other_address": (
        r"admissions?|grants?|lettings|lets|membership|claims|loans|mortgages?|visas?|editors?|submissions|cfp|adoptions?|volunteer\w{0,5}|scholarships|housing|"
        r"orders|billing"
    ),
    "houses.other_house": (
        r"admissions?|lettings|letting agents?|propert\w{1,3}|estates?|housing|tenan\w{2,5}|mortgages?|credit union|loans?|insurance|grants|fund|funds|"
        r"foundation|bursar\w{1,4}|scholarships?|fellowships?|awards?|prize|contest|festival|marathon|club|choir|league|council|parish|visas?|immigration|"
        r"embassy|consulate|nurser\w{1,3}|kindergarten|preschool|pta|academy|courses|college|universit\w{1,3}|journal|proceedings|conf|conference|symposium|"
        r"rescue|shelter|breeders?|donors?|adoptions?|casting|models"
    ),
    "meaning.answer": r"re",
    "moments.any_time": r"any\s?time|sometime|some point",
    "moments.at_latest": r"at the latest|latest|no later than",
    "moments.away": r"from",
    "moments.between": r"between",
    "moments.by": r"by|until",
    "moments.by_article": r"the|on",
    "moments.deadline": r"before|by|no later|not later|at the latest|prior|ahead",
    "moments.due": r"due|deadline|expires?|closes?|submit(?:ted)?",
    "moments.due_not": r"interview",
    "moments.fails": r"(?:is|are)(?: sadly| unfortunately)? off\b|falls? through|ha(?:s|ve) fallen through|(?:is|are|was|will|does|do|can|wo|ca)(?:n't| not|nnot)(?: \w{1,12}){0,3} (?:work|possible|happen|go ahead|suit|do|hold|stand)|(?:is|are) no longer (?:possible|good|free|available)|has to (?:go|fall)|(?:no longer|never) works?",
    "moments.held": r"(?:conduct|hold|begin|start)\w{0,3} the interview|interview (?:will|shall) (?:be|begin|start|take place)(?: held| conducted)?|you (?:are|will be) (?:expected|interviewed)",
    "moments.to_do": r"submit|send|confirm|repl(?:y|ies)|complet|return|book|let (?:me|us)|appl(?:y|ied)|upload|respond|choose|notif|hear|inform",
    "moments.from_label": r"from|start\w{0,3}",
    "moments.noon": r"(?:at )?(?:midday|noon)",
    "moments.not_at": r"not|no longer",
    "moments.not_at_joint": r"at|from",
    "moments.new": r"new|newly|now|instead|updated|rescheduled",
    "moments.new_not": r"from",
    "moments.old": r"before|was|old|former|former{sp}time|originally|previously|previous|prior|instead{sp}of|rather{sp}than|was{sp}scheduled|formerly|from|old{sp}time|cancell?ed|no{sp}longer",
    "moments.or": r"or",
    "moments.or_on": r"on",
    "moments.parting": r"(?:com(?:e|ing)|dropp?(?:ing)?|stopp?(?:ing)?|swing(?:ing)?|popp?(?:ing)?)(?: on| along)?",
    "moments.shift": r"slid(?:e|ing)?|reschedul\w{1,3}|bringing|delay\w{0,3}|push\w{0,3}|mov(?:e[ds]?|ing)|shift\w{0,3}|bring|brought|bump\w{0,3}|pull\w{0,3}|chang\w{1,3}",
    "moments.shift_from": r"from",
    "moments.shift_to": r"to|for|now",
    "moments.unless": r"if|should|in case|unless|let me know",
    "parties.article": r"the\s",
    "parties.at": r"at|with",
    "parties.department": (
        r"hiring|recruiting|recruitment|talent(?: acquisition)?|careers?|people(?: (?:team|ops|operations))?|hr|human resources|jobs|interviews?|scheduling|"
        r"onboarding"
    ),
    "parties.no_role": r"interview|following|same|next|this|that|any|other|first|second|open|new|your|our|position|role|job|call|video|phone|technical|online|final|details",
    "parties.team": r"team|department|notifications?|noreply",
    "parties.via": r"via|through|from|at|by",
    "posts.of_a_trade": r"(?:trainee|apprentice|assistant|associate|intern|junior|deputy)(?: (?!appointment|letter|training)[\w-]{3,16}){1,2}|driver's mate",
    "posts.post_as": r"(?:role|position|job|post) as|(?:role|position|vacancy|internship|apprenticeship|traineeship) (?:as|at|with)",
    "posts.post_last": r"vacancy|job|(?<!blog )(?<!guest )(?<!forum )(?<!media )(?<!your )(?<!the )post|internship|apprenticeship|traineeship|trial shift",
    "posts.post_not": r"police",
    "posts.post_whose": r"the|your|our",
    "posts.replied": r"re|fwd?",
    "posts.role_in": r" at | in ",
    "posts.role_tail": (
        r"role|position|job|vacancy|post|opening|application|interviews?|chat|call|feedback|vacancies|trial(?: \w{3,7})?|outcome|references|offer|scheme|"
        r"programme|program|: (?:outcome|feedback|update|interview|next|your|news|decision|result)[^\n]{0,40}| - (?:time|interview|update|next|outcome|video|call|chat)[^\n]{0,40}"
    ),
    "posts.role_when": r"week-?ends?|evenings?|nights?|days?|mornings?|(?:next )?summer|winter|season\w{0,2}|part[ -]?time|full[ -]?time|in \w{3,16}|work|hours|shifts|panel",
    "promises.afterwards": r"then|after that|after which|afterwards|thereafter|once that|following that",
    "promises.apposed": r"(?:let's |let us )?say|or rather|more precisely|i\.e\.|that is|at the latest",
    "promises.at_latest": r"at the latest|latest",
    "promises.by": r"by|before|until|no later than",
    "promises.day_after": r"the (?:day after(?! tomorrow)|(?:following|next) day)|the (?:morning|evening) after|(?:on )?the (?:next|following) (?:morning|afternoon)",
    "promises.decides": r"decid|decis|minds?\b|wrap|conclud|finish|finali|complet|review|evaluat|assess",
    "promises.denies": r"can't|cannot|can not|couldn't|not (?:be )?able to|unable to|won't (?:be able to )?(?:tell|know|say|hear|have)|nothing(?:'s| is| will| gets)|no (?:decision|answer|news) (?:this|today|tomorrow)|not going to",
    "promises.for_time": r"give|allow|bear|hang|hold|need|takes?",
    "promises.give": r"give|allow|leave",
    "promises.give_not": r"answer|reply|know|call|ring|shout",
    "promises.give_until": r"until|till",
    "promises.give_whom": r"us|me",
    "promises.joint": r"and|so|but|that|we",
    "promises.names": r"'s \w|(?:'s)? (?:interviews?|calls?|meetings?|chats?|conversations?|sessions?|visits?|assessments?|onsites?)\b",
    "promises.next_day": r"the (?:following|next) (?:business |working )?day",
    "promises.of_a_day": r"feedback|notes|scores|debrief",
    "promises.or": r"or",
    "promises.tells": r"touch|text you|contact|call|ring|phone|e?mail|writ|hear|notif|inform|update|shar|communic|announc|get(?:ting)? back",
    "promises.then": r"then|that (?:same )?(?:day|evening|afternoon|morning)",
    "put_off.elsewhen": r"another|(?:a|an|some) (?:later|new|other|different|future|better|further|date|time)|any other|later|next|the (?:week|month|following|new|end|beginning|start)|early|mid|late|after|further notice|when|sometime",
    "put_off.joint": r"and|so|is|will|but|as|because|can|could",
    "put_off.no_time_for": r"(?:another|a new|a different|an alternative|some other) (?:time|date|slot|day) for|conflicts? with|(?:can|could|will|wo|ca)(?:n't|not| not| no longer)(?: be able to| be able)?(?: \w{1,10})? (?:hold|do|keep|make|conduct|run)|(?:no longer|not able to|unable to) (?:make|do|hold|keep|run)|change the (?:time|date) of|(?:not|n't) (?:do|have|hold) (?:the|our|your) \w{4,12}|be no (?:interview|call|meeting)",
    "put_off.not_then": r"(?:is|are|will be) to be (?:confirmed|re-?scheduled)|on hold|off the (?:calendar|diary)|(?:needs?|has|will have) to change",
    "put_off.planned": r"scheduled|planned|set|booked|arranged|fixed|slated|agreed",
    "put_off.same_time": r"same (?:time|hour|slot)(?! (?:zone|as))|time (?:stays|remains|is) (?:the same|unchanged)",
    "put_off.to": r"to|until|till|for|now|onto",
    "put_off.unless": r"if(?! (?:we|i) )|should you|in case|unless|let me know if|you (?:can|could|may|might|need|wish|want|would|have to|must)|you'd|to (?:reschedule|move|change|cancel)(?=[^.!?]{0,80}(?:click|use|visit|link|here|reply|call|contact))",
    "put_off.verb": r"shelv(?:e|ed|ing)|re-?schedul\w{1,3}|postpon\w{1,5}|mov(?:e|ed|ing)(?! (?:you|ahead|on)\b| forward (?:with|in))|push(?:ed|ing)?|put(?:ting)? (?:off|back)|re-?arrang\w{1,5}|shift(?:ed|ing)?|delay(?:ed|ing)?|defer\w{0,5}",
    "quoted.marked": r"original\s{1,3}message|forwarded\s{1,3}by",
    "quoted.sign": r"riginal|orwarded|wrote",
    "quoted.wrote": r"wrote",
    "retimed.at": r"at|from|the|about|around",
    "retimed.becomes": r"becomes|is now|has become",
    "retimed.forth": r"forward|back|out|up|on|call|interview|slot|chat|meeting",
    "retimed.instead": r"instead of|rather than|not|and not|no longer|in place of",
    "retimed.negated": r"not|\w{2,6}n't",
    "retimed.on_to": r"to|until|for",
    "retimed.shifted": r"(?:moved|pushed|shifted|put|brought|delayed|rescheduled|changed|postponed|bumped|slips?|slid|moves)",
    "retimed.starts": r"(?:will|to)(?: now| only| then)? (?:start|begin)|(?:not|n't) (?:start|begin)(?:ing)?(?: until| before)|(?:now |only )(?:starts|begins)|until",
    "retimed.to": r"to",
    "retimed.unit": r"[ap]\.?m\.?|o'clock|hrs?",
    "retimed.until": r"until|till|up to",
    "sentences.abbreviations": (
        r"dr|mr|mrs|ms|prof|st|no|approx|dept|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jr|"
        r"vs|eg|ie|d|h|advt|ref|regn|asst|govt|rev|capt|lt|col|cllr|nos|ext|encl|dy"
    ),
    "spoken.all_times": r"(?:all\s{1,2}times(?:\s{1,2}are)?(?:\s{1,2}(?:shown|listed|given|displayed|stated))?(?:\s{1,2}in)?)\s{1,3}",
    "spoken.duration": r"min(?:ute[ns]?|s)?|hours?|hrs?|h",
    "spoken.duration_before": r"duration|length|lasts?|takes?|about|for|a|the",
    "spoken.to_label": r"to|until|end\w{0,3}(?: time)?",
    "spoken.zone_label": r"time{0,1}\s{0,1}zone",
    "topic.link": r"cancel|reschedule|change|edit|modify|view|manage",
    "topic.link_want": r"(?:need|want|wish) to ",
    "zones.in": r"in{0,1}\s{1,2}(?:the\s{1,2})?|the\s{1,2}",
    "zones.time_of": r"time\s{0,1}zone:?\s{1,2}",
}

# Where the name of an employer, or of a post, stands in a subject or a sentence: in place of ``{name}``.
COMPANIES = (
    r"\b(?:application|applying|apply|interview|interest|candidacy|role|position|job|offer|opportunity|chat|conversation|call)\b[^|:]{0,80}?\b(?:at|with|to|in|from|@)\s{name}",
)
ROLES = (
    r"\b(?:for|to|about|of|regarding|as) (?:the|our|an?) (?:position|role|job|post) (?:of|as) (?:an? |the )?{name}(?= (?:at|with|in|and|on|has|is|was)\b|[.,;:!?|\n(–]|$)",
    r"\b(?:for|to|in|about|of|regarding|re) (?:the|our|your|an?) {name} (?:position|role|job|vacancy|opening|internship|opportunity)\b",
    r"(?i)\bapplication as (?:an? |the )?{name}(?= (?:{at}) |\s[–|-]\s|$)",
    r"(?i)\b(?:schedule|for|application for|applying for|interview for|interview:|application:|position:|role:|offer:|offer for) {name}(?= (?:{at}) |\s[–|-]\s|$)",
)

"""English: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "leans.reader": r"you|your|yours|yourself",
    "leans.another": r"he|she|him|his|her|hers",
    "houses.hiring_title": r"recruit(?:er|ment|ing)|talent (?:acquisition|partner|team)|hiring (?:manager|team)|head of people",
    "not_coming.absent": r"(?:(?:will be|is|['’]s|has been|is being|was) (?:(?:now|sadly|unfortunately|regrettably) )?(?:being )?(?:replaced|unable|prevented|indisposed|on leave|not able|no longer)\b|can(?:not|['’]t| not) (?:attend|come|join|be there|make it|take part)|won['’]t (?:attend|come|join|be (?:there|able)|make it|take part)|will not (?:attend|come|join|be (?:there|able)|take part)|has recused|had to (?:drop out|pull out|withdraw))",
    "not_coming.closing": r"regards|wishes|thanks|thank you|best|cheers|sincerely|yours|faithfully|warmly",
    "not_coming.greeting": r"dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|morning|afternoon",
    "not_coming.instead": r"instead of|in place of|rather than|replaces|replacing|in for|on behalf of",
    "posts.beside": r"with (?:the |a |an |your |our )?",
    "posts.appointment": r"appointment|visit",
    "names.and_of": r"to|with|by",
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
    "background.interview": r"(?:job )?interviews?|onsite|on-site|phone screen",
    "background.of_interview": r"interview|onsite|on-site|phone screen",
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
    "company.absent": r"not|won't|can't|cannot|unable",
    "company.acts": r"take |run |see you|show you|buzz|dial |interview|call|give you|ring|phone|meet|join|host|lead|conduct|speak|talk|chat|be |your |the |to meet|to meeting",
    "company.acts_before": r"be |also |then ",
    "company.because": r"because|as|since|but|so|otherwise",
    "company.bullet": r"with",
    "company.cue": (
        r"(?:seen|met|welcomed|collected|picked up|called|contacted|phoned|chaired) by|consists? of|made up of|comprises?|comprising|"
        r"replaced (?:on the panel |as [\w ]{3,20} )?by|taken (?:over )?by|you(?:'ll| will) (?:then |also )?see|same (?:panel|people|faces|line-?up|crew)|in with|sit down with|"
        r"ask for(?: me,? or(?: for)?)?|report to|greeted by|received by|with|meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? with|joined by|led by|hosted by|conducted by|"
        r"interviewed by|run by|held by|interviewer"
    ),
    "company.does": r"(?:will )?(?:stand|fill|step)s? in for|(?:will be )?(?:standing|filling|stepping) in for|will replace|replaces|is replacing|has replaced|(?:will )?takes? over|would (?:like|love) to (?:meet|see|speak|talk|chat)|wants to (?:meet|see|speak|talk|chat)|has moved your|calls you|is (?:calling|phoning|ringing|seeing|meeting|interviewing) you",
    "company.elsewhere": r"at|from|for|by",
    "company.first_cue": r"you(?:'ll| will| are|'re)? (?:be )?in with|ask for|you(?:'ll| will| are|'re) (?:then |also )?(?:be )?(?:meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with))|my (?:colleague|boss|manager|partner|brother|sister|co-founder|business partner)|told|joined by (?:my colleague )?",
    "company.held_up": r"(?:'s|’s) (?:train|flight|plane|car|bus|ferry|daughter|son|child|kid|baby) |(?:is|'s|’s) (?:ill|sick|unwell|poorly|off sick|running late|stuck|double-booked|held up|on jury duty|in bed with) ?|has (?:been called (?:away|in|to)|a clash|a conflict|to (?:fly|travel|drive|leave|be in)) ?|(?:can't|cannot|won't) (?:make (?:it|the|that)|be in|be back|be free) ?|misses (?:her|his) |got (?:stuck|called) ",
    "company.instead": r"instead of|in place of|rather than|in for|for|replaces|replacing|replace|on behalf of|without",
    "company.interviewer": r"interviewers?|host|panel(?:ists?)?|contact",
    "company.interviewer_for": r"for",
    "company.interviewer_is": r"will now be|is now|are now|will be|is|are|is",
    "company.invites": r" (?:has )?(?:confirmed|booked|scheduled|rescheduled|moved|updated|accepted|requested) (?:your|an|the) interview\b",
    "company.invites_has": r"has |have ",
    "company.invites_has_set": r"scheduled|arranged|booked|set up|invited you|requested",
    "company.invites_whom": r"with you|you to (?:a|an|meet|chat)",
    "company.inviting": r"is inviting you",
    "company.label": r"committee|chair|members|present|attending|you will meet|you'll meet|in the room|on the call|interviewers?|panel|participants?|attendees|hosts?|who|with|interviewer\(s\)|participants|host|organi[sz]er",
    "company.takes_part": (
        r"(?:will|'ll|is|are) (?:also )?(?:be )?with us|(?:will|'ll|wants? to|would like to|hopes? to) (?:also )?(?:listen|sit|dial) in|(?:will be|is|are) (?:listening|sitting|dialling|dialing) in|chaired by|presided over by|will (?:chair|preside)|(?:on|in) (?:the )?(?:call|panel|committee|room|line) will be|panel (?:is|will be|consists of|comprises)|panel members?(?: are|:)|"
        r"(?:will|'ll|is|are|going to) (?:also |both |all )?(?:be )?(?:join(?:ing)?|attend(?:ing)?|sit(?:ting)? in|tak(?:e|ing) part|participat(?:e|ing)|present|there|in the room|on the (?:call|panel))|"
        r"(?:asked|invited)(?= [^.!?\n]{2,60} to join)"
    ),
    "company.topic": r"topic",
    "company.until": r"to|till|until",
    "company.will": r"will|is going to|is looking forward|looks forward",
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
    "moments.from_label": r"from|start\w{0,3}",
    "moments.new": r"new|newly|now|instead|updated|rescheduled",
    "moments.new_not": r"from",
    "moments.old": r"before|was|old|former|former{sp}time|originally|previously|previous|prior|instead{sp}of|rather{sp}than|was{sp}scheduled|formerly|from|old{sp}time|cancell?ed|no{sp}longer",
    "moments.or": r"or",
    "moments.or_on": r"on",
    "moments.parting": r"(?:com(?:e|ing)|dropp?(?:ing)?|stopp?(?:ing)?|swing(?:ing)?|popp?(?:ing)?)(?: on| along)?",
    "moments.shift": r"push\w{0,3}|mov(?:e[ds]?|ing)|shift\w{0,3}|bring|brought|bump\w{0,3}|pull\w{0,3}|chang\w{1,3}",
    "moments.shift_from": r"from",
    "moments.shift_to": r"to|for|now",
    "names.after_title": r"and|will|on|at|from",
    "names.and": r"plus|as well as|and|or|with",
    "names.article": r"the",
    "names.no_name": (
        r"traffic|parking|weather|calendar|system|server|internet|email|post|trains|flights|school|somebody|someone|nobody|everybody|everyone|lift|door|it|he|she|they|"
        r"legal|payroll|support|logistics|security|compliance|accounts|procurement|production|administration|personnel|compass|"
        r"room|station|square|avenue|entrance|gate|block|exercise|game|games|task|visit|wing|suite|terminal|park-and-ride|"
        r"follow-up|on-site|check-in|kick-off|wrap-up|walk-through|start-up|sign-off|stand-up|warm-up|in-person|one-to-one|pull-up|plug-in|add-on|drop-in|sign-up|log-in|hands-on|q&a|graduate|students|breakfast|dinner|hall|seminar|"
        r"jobs|colleague|centre|center|sixth|form|tech|sister|both|great|perfect|noted|sorry|everything|nurse|planner|matron|chair|chairman|trustee|library|reception|sales|marketing|finance|operations|colleagues|coworker|boss|brother|"
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|"
        r"google|microsoft|teams|meet|meeting|webex|skype|slack|hiring|team|recruiting|recruitment|talent|acquisition|people|human|resources|hr|careers|"
        r"interview|call|video|phone|screen|engineering|engineer|manager|product|software|senior|junior|lead|head|director|chief|officer|principal|staff|design|"
        r"designer|data|analyst|technical|panel|onsite|final|round|first|second|time|date|location|link|best|kind|regards|sincerely|dear|hello|hi|thanks|thank|"
        r"cheers|eastern|pacific|central|mountain|standard|the|our|your|this|please|join|what|who|where|when|with|from|you|we|street|road|avenue|building|"
        r"office|sa|spa|bv|university|school|department|group|company|team|position|role|job|application|join|deep|dive|manager's|notes|regarding|calendly|"
        r"greenhouse|workday|goodtime|personio|teamtailor|recruitee|smartrecruiters|icims|successfactors|developer|architect|analyst|scientist|consultant|"
        r"specialist|coordinator|recruiter|president|supervisor|administrator|duration|topic|host|hosts|agenda|schedule|details|est|pst|cst|mst|edt|pdt|cdt|mdt|"
        r"cet|cest|gmt|utc|bst|ist|ceo|cto|cfo|coo|cmo|svp|evp|sql|aws|api|usa|coffee|lunch|break|tour|walkthrough|review|session|overview|intro|introduction|"
        r"welcome|wrap|case|study|coding|exercise|culture|fit|values|behavioral|behavioural|presentation|portfolio|debrief|pause|studio|hotel|mutual|foods|"
        r"systems|labs"
    ),
    "names.not_first": r"the|with|meet|besides|alongside|when|who|also",
    "names.particle": r"al|bin|ben",
    "names.stop": r"station|avenue|square|entrance|gate|at|from|for|by|on|in|to|if|about|you|will|is|are|we|i|have|this|that|via|over|before|after",
    "names.title_word": (
        r"manager|director|head|lead|engineer|developer|officer|recruiter|partner|designer|analyst|scientist|architect|president|founder|ceo|cto|cfo|coo|vp|"
        r"chief|specialist|coordinator|consultant|principal|associate|supervisor|owner|manager|recruit|sourc|people|staff|counsel|teacher|professor|nurse|"
        r"editor|buyer|controller|accountant"
    ),
    "names.whose": r"my|our|the|your|me,? and (?:with |to )?(?:my |our |the )?|colleague",
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
    "promises.tells": r"you|touch|contact|call|ring|phone|e?mail|writ|hear|notif|inform|update|shar|communic|announc|get(?:ting)? back",
    "promises.then": r"then|that (?:same )?(?:day|evening|afternoon|morning)",
    "quoted.marked": r"original\s{1,3}message|forwarded\s{1,3}by",
    "quoted.sign": r"riginal|orwarded|wrote",
    "quoted.wrote": r"wrote",
    "sentences.abbreviations": (
        r"dr|mr|mrs|ms|prof|st|no|approx|dept|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jr|"
        r"vs|eg|ie|d|h|advt|ref|regn|asst|govt|rev|capt|lt|col|cllr|nos|ext|encl|dy"
    ),
    "signer.after": (
        r"will (?:attend|meet|interview|see|welcome|join|take|run|conduct|host|be|both|sit|speak|talk|call|look)|"
        r"both|are|were|would both|will both|will be|'ll be|'ll both|look forward|would like|would love|want to|can't wait|have|"
        r"hope"
    ),
    "signer.alone": (
        r"(?:will be|'ll be|sits?|sitting|joins?|joining|listen(?:ing)? in) with us|"
        r"(?:with|to|see|meet|join|from our side|alongside) (?:just |only )?me\b(?! know)|(?:with|by|between|"
        r"just) (?:you and )?myself|just (?:the )?(?:two of us|us two|you and me)|(?:PT|ET|CT|GMT|CET|:\d\d) ?[-–:]? me\b,? to"
    ),
    "signer.and": r"and|plus|&|\+|as well as|along with",
    "signer.before": r"there will be|it will be|it'll be|that's|just|only",
    "signer.meets": (
        r"I(?:'ll| will) be there (?:myself|in person)|you(?:'ll| will) have me|it(?:'ll| will)? (?:just )?be me\b|"
        r"I(?:'ll| will|'m| am) (?:also )?(?:be )?(?:joined by|accompanied by|bringing|there with|on with)|"
        r"I(?:'ll| will|'m going to| shall| am going to|'d) (?:then )?(?:call|ring|phone|dial|buzz|give you a (?:call|ring|buzz|"
        r"bell|shout|tinkle)) ?(?:you)?|I(?:'ll| will|'m| am) (?:be )?(?:interviewing|meeting|receiving|hosting|calling|phoning|"
        r"ringing) you|I(?:'ll| will) (?:interview|meet|lead|run|take|host) (?:you|the (?:interview|call|chat|session|meeting))|"
        r"we(?:'ll| will)? (?:can )?sit (?:down )?together|sit down with me|we(?:'ll| will|"
        r"'re going to)? (?:both )?sit down (?:for|over|and)|you(?:'ll| will)? (?:be )?(?:meeting|seeing|speaking to|"
        r"speaking with|talking to|talking with) (?:just )?me\b|I(?:'ll| will) (?:also |both )?(?:be (?:on (?:the (?:call|line)|"
        r"too)|there too|joining (?:too|as well)|taking part)|join (?:too|as well)|sit in)"
    ),
    "signer.object": r"me|myself",
    "signer.ours": r"our (?:phone |video |little |zoom )?(?:(?:call(?! cent)|chat(?! ?bot| tool)|talk|conversation|catch-?up|catch up|time together)\b)|(?:can't|cannot|can not|won't) make (?:it|our|the)|I(?:'ve| have) (?:got )?(?:a clash|a conflict|to (?:move|push) (?:it|this|us|our))|I(?:'m| am) (?:stuck|double-booked|at a client)|I need to move|I(?:'ve| have) moved us",
    "signer.subject": r"I",
    "signer.unless": (
        r"if|unless|once|in case|as soon as|should|whenever|to confirm|to let you know|beforehand|with (?:the|our|a) (?:outcome|"
        r"decision|news|result)s?|later today|back"
    ),
    "spoken.all_times": r"(?:all\s{1,2}times(?:\s{1,2}are)?(?:\s{1,2}in)?)\s{1,3}",
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
    r"(?i)\b(?:schedule|for|application for|applying for|interview for|interview:|application:|position:|role:|offer:|offer for) {name}(?= (?:{at}) |\s[–|-]\s|$)",
)

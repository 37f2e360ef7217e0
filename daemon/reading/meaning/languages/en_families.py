"""English: whole families of wording as plain lines (see ``wordings``), beside the phrases of ``en_lines``: how people say what was decided, arranged and promised."""

FAMILIES = {
    "foreign": """
        (school|nursery|boarding school) interview
        (show|demo|see) (you)? how (our|the) _ (software|platform|product|tool|solution|system|app)
        (sales|product) demo
    """,
    "next_step": """
        (i|we|they|board|committee|panel) (ask|asked|want|wants|need|would like|'d like|would love|'d love|invite|require) you to (teach|present|prepare|give|hold|deliver|demonstrate|write|translate|cook|record|build|draft|solve|complete|fill|answer|submit|upload|provide|send|sit|take|do)
        (n't|not|never) (yet|quite)? (finished|completed|submitted|sent) (it|your application|the application|the form|your form|this step)
        (start|starting|started|begun) an application for ... but
        (last|final|only|next|one) (hurdle|hoop|formality|box to tick|thing|piece) (is|will be|left|before|remaining)
        (have a poke around|write up what|write down how|walk us through|talk us through|sketch out) (and|in|what|how|your|a|the)
        (case|cases) about ... (write|answer|tell|solve|propose)
        (give|gave) (them|him|her) a (nudge|poke|prod|ring)
    """,
    "rejection": """
        you (have|had|were|are|has) (n't|not) (been)? (found|considered|deemed|adjudged|judged|rated|recommended) (to be)? (suitable|fit|eligible|selected|successful|for the|for this|appointable)
        (you|you've|you have|you had) (narrowly|just|only just|sadly|unfortunately|very nearly) (missed|lost) out
        (others|other candidates|other applicants|another|someone else|somebody else|two|three|one|candidates|applicants) (scored|ranked|placed|came out|did|interviewed|performed|rated) (higher|better|above|ahead|stronger|more highly)
        (prefer|prefers|preferred|decided|choose|chose|chosen|wish|want) to (continue|go on|proceed|carry on|advance|work|go forward|move on) with (a|an|another|other|one) _ (profile|candidate|person|candidates|profiles|applicant|applicants|option)
        (clicked|gelled|felt|hit it off) (best|most|more|better)? (with|for) (someone|somebody|another|one of the|a) _ (who|else|other|with|that)
        (landed|settled|alighted|agreed) on (someone|somebody|another|one of the|a) _ (who|whose|else|with|that|other)
        (calls|call|asks|cries|called) (out)? for (someone|somebody|a person|a candidate|an applicant|a profile) (with|who|whose|more|closer) ... (so|and) (we|they|i)
        you (have|had|did|'ve)? (n't|not) (make|made|making|reach|reached|get|got) (the|our|this) _? (shortlist|short list|longlist|long list|cut|finals|interview stage|interview list|grade)
        (not|n't) (going to|gonna) work out (this|with|for|on|here|at|between)
        but (you're|you are|it's|it is)? not (quite|really|exactly|just)? (what|who) (we|i|they) (need|want|are after|'re after|had in mind|are looking for|were after)
        (taken|hired|employed|engaged|took|chosen|preferred) (another|a different|the other) (colleague|teacher|nurse|driver|cook|chef|engineer|developer|assistant|designer|nanny|cleaner|one|lady|gentleman|girl|boy|man|woman|person)
        (agency|client|council|trust|school|company|head office|board) _ (pulled|withdrew|has withdrawn|withdrawn|cut|cancelled|frozen|scrapped) the (contract|funding|post|role|money|budget|job|vacancy)
        (documents|originals|papers|certificates|testimonials) (are|is|have been)? (being)? returned (herewith|enclosed|to you|with this)
        (status|outcome|result): (not progressed|not shortlisted|no longer|regret|declined|unsuccessful|not successful|not appointed)
        (regret|inability|unable|cannot|not able|not in a position|not possible) ... (take|taking|process|processing|proceed|carry|carrying|move|moving|pursue|progress|progressing|consider|considering) (with)? (your|this|the)? (candidature|candidacy|application|profile|case) (ahead|forward|further|onward|any further)
        not eligible to (continue|proceed|progress|go on|move on|advance|remain)
        (candidate|person|applicant|individual|one) (that|whom)? (we|they|i) (have|'ve|eventually|finally|ultimately)? (appointed|hired|offered|selected|chosen|picked|preferred|took on|taken on|went with|settled on) (had|has|was|is|brought|brings|already|came|offered|lives|could|can|knew|knows)
        (filled|fill) (the|that|this) _ (job|position|post|role|vacancy|spot|place|shift|slot) (over|on|at|with|from|by|this|last|yesterday|already|now|internally|in|and|so)
        (filled|taken|gone|given away|snapped up) (over the weekend|yesterday|last week|this morning|on friday|on monday|internally|already)
        (isn't|is not|no|not|n't) (a|any)? (job|role|position|opening|vacancy|post|place|seat|opportunity) (here)? for you (here|at|with|right|this|in|on|just|any)
        (picked|chose|selected|preferred|took|went with|gone with|shortlisted|met) the (two others|other two|others|other|three others|other three) (to meet|to see|for|instead|and|over|who|to take|ahead)
        (come|came) down (on the side of|in favour of|in favor of|for) (the|another|a|an|somebody|someone|finance|[a-z]*)
        (no point|no need) (in)? (you|your|to)? (coming|come|travelling|driving|turning up) (up|in|down|over|on)
        (n't|not) (be)? (taking|seeing|meeting|looking at|having|interviewing) (a|any) (third|fourth|further|second|more|other)
        you (are|were|'re) (n't|not) (among|amongst|in|part of) (them|those|that group|that number|that list|this group|the group|the ones|the final two|the final three)
        you (n't|not) (one of|among|amongst) (them|those|the one|the ones|the two|the three|the four|the five|the six|the few|the lucky|the people|the names)
        (clos*|count*|rul*|scratch*) you out
        (this|that|the) (one|role|job|position|opportunity|opening) (is|'s) (now)? (dead|a no-go|a no go|a non-starter|off the table|a dead end|out of reach) (for|in|on|with)?
        (finalised|finalized|finalise|finalize|zeroed in on|closed with|closed on|locked in|onboarded|firmed up|proceeded with|progressed with) (another|a different|some other|other) (candidate*|applicant*|person|profile*)
        (n't|not) be (planning|arranging|scheduling|booking|organising|organizing|holding|having|setting up|doing|offering|giving|going to|taking you to|calling you in for|calling you back for|asking you in for|asking you back for|bringing you in for|bringing you back for|having you back for|having you in for) (you)? (a|an|the|any)? (second|next|further|final|follow-up|another|third|first) (interview*|round|call|conversation|meeting|chat|stage)
        (gap|gulf|hurdle) (that)? (we|i|they) (n't|cannot|are unable to) (bridge|close|get past|get around|overcome|see past)
        (n't|not) (take|taken|taking) you (into|in|for|to) (the)? (closer|final|further|narrower) (selection|round|shortlist|choice)
        (n't|not) (be)? (put*|submit*|present*|send*|forward*) (you|your cv|your profile|your resume|your application) (forward|through|across|over|on) (to|for|this|on)
        (client|manager|team|panel|they|he|she|committee|board|employer|company|practice|school) (has|have|'s|'ve|had)? (unfortunately|sadly|now|just)? (passed on you|passed on your|said no|gone cold on|decided against|come back with a no|come back negative|turned you down|gone another way|not gone for you|not selected you)
        (heard|hearing|word) back from (the|our|my) _ and (it's|it is|they're|they are|he's|she's) (a no|a pass|not|passing)
        (n't|cannot|unable to) (be able to)? (give|offer|find) you (a|the|any) (place|spot|seat|job|role|position|work|shifts|hours|contract|post)
        (n't|not) (be)? (referred|rated among|within reach|placed on the certificate)
        not among the (best|most|highest|top) _ (qualified|candidates|applicants|ranked|rated)
        (wasn't|isn't|was not|is not) you (this time|i'm afraid|unfortunately|sadly|on this occasion)
        (chose|picked|took|hired|appointed|went with|went for|gone with|gone for|opted for|settled on|preferred|offered it to|picking|choosing|taking|appointing) (the|a|an|another|our|one) (person|candidate|applicant|individual|finalist|colleague|contender|other) ... (with|who|whose|from|that)
        you (came|come) (a)? (very)? (close|near) but
        (drew|draw|drawing) the line (at|under|before|after)
        (only) (had|have) (room|space|budget|money|a place|one place|two places|the budget) for (one|two|a single|somebody|someone)
        we (could|can) only (take|take on|hire|pick|choose|appoint|offer|keep|employ) (one|two|three|a few|a couple|so many)
    """,
    "denied": """
        (can't|cannot|couldn't|could not|unable to) (look|get|see|move) past (that|this|it|the|your)
        (cooling|cooling-off|waiting) period
        instructing (a|an) (different|new|another) (search|firm|agency)
        (short of|below|under|less than) (the|our) _ (minimum|standard|pass mark|threshold|bar|mark|level)
        (that|it|this) (person)? (was|is) (n't|not) you
        you'd need (more|a bit more|a little more|a few more) ... than (we|i|they) (can|could|have|are)
        you would need (more|a bit more|a little more|a few more) ... than (we|i|they) (can|could|have|are)
        (hung up on|stuck on|not budging|won't budge|isn't budging|wouldn't budge|dug in)
        (won't|will not|wouldn't) (be)? (seeing|meeting|interviewing|calling|having) you (again|back|in|after all)
        (could|can|do|does|did|will|would|are|is|was|were) (n't|not) (quite|yet|currently|honestly)? (see|justify|stretch to|commit to|make room for|find room for|get|bring) ... (you|your|this time|at this)
        (isn't|is not|not|wasn't) (a|an) (verdict|judgement|judgment|criticism|valuation|comment) (on|of|about) (you|your)
        (n't|not) (to be|meant to be)
    """,
    "kept": """
        (throw|put|chuck) your (name|hat) (in|into|forward) (again|the ring again|next time|for the next)
        (have|having|give it|giving it|take|try) another (go|try|shot|crack|stab)
        (catches|catch|takes|grabs) your (eye|fancy|interest)
        (try|apply|come|knock) again (in|next|when|later|once|after|around)
        (bump|run) into (each other|you)
        (put|popped|pop|keep|stick|hold) you (on|in) (our|the|my|a) (list|books|files|database|pool|radar|mind)
    """,
    "chosen": """
        (only|just) (two|three|one|a single) (posts|positions|places|vacancies|spots|jobs)
        (nephew|niece|son|daughter|cousin|brother|sister|friend|mate|wife|husband) of (one of|the|our|a|my)
        (decided|gone|went|opted|settled|plumped|going|voted) (for|with|on) (a|an|the|another|one) (applicant|candidate|person|colleague|someone|somebody|individual|contender|finalist)
        (chose|picked|selected|appointed|hired) the (person|one|candidate|applicant|individual) (with|who|whose|that)
        (only) (take|take on|hire|pick|choose|appoint|keep) (one|two|three|a couple|a handful|the one)
        (someone|somebody|another person|a colleague) (else)? (has|have|'s)? (been)? (given|offered|handed|awarded|landed|bagged|nabbed|got|taken) (the|it|that|this)
    """,
    "rivals": """
        (taking|inviting|bringing|seeing|progressing|calling|moving) (only)? (a|the)? (handful|few|small number|couple|small group|select few|half a dozen) (of)? (people|candidates|applicants|others|folks)
        (people|applicants|candidates|folks) (who)? (apply|applied|went for|put in|threw their)
        (some|many|so many|several|a lot of|lots of) (lovely|great|good|strong|brilliant|excellent|fantastic|really good|very good) (people|candidates|applicants|folks)
    """,
    "lacking": """
        (wants|is after|are after|holding out for|set on|insists on|insist on|would rather have|'d rather have|prefers|would prefer|'d prefer|keen on) (somebody|someone|a person|people|a candidate|candidates|an applicant)
        (somebody|someone|a person) (who's|who is|who has|who can|with|who'd|who knows) ... (so|and) (this|that|it|we|i|they|he|she)
    """,
    "parted": """
        (keep doing your thing|keep building|keep at it|keep your chin up|don't be put off|do not be put off|don't be disheartened|don't give up|please don't be discouraged)
    """,
    "offer": """
        (pleased|delighted|happy|glad|thrilled) to (confirm|say|tell you|inform you|advise you|let you know|report|announce) (that)? you (have been|were|'ve been|are) (successful|appointed|chosen as|selected as|the successful)
        (want|like|love|asking|chosen|picked|decided on) you (to be|as|for) our (new|next)? [a-z]*
        letter of (intent|appointment)
        (job|role|post|position|place) is yours
        (confirm|let us know) _ (in writing)? that you (wish|want|would like|are happy|intend) to accept
        (they|we|the team|team|board|partners|client|committee|everyone|everybody|boss|owners|director) (all|both|really|definitely|do)? want you
        (glad|happy|delighted|pleased|thrilled|overjoyed|honoured|honored|love it) if you'd (come and|come)? (run|lead|join|manage|start|take|work|be|accept|say)
        (glad|happy|delighted|pleased|thrilled) if you would (come and|come)? (run|lead|join|manage|start|take|work|accept|say)
        (tell|telling) me (it's|it is|that it's|that's) a yes
        (know|tell me|say|curious) whether you'd (accept|take it|say yes|join)
        !not|to|cannot (appoint|employ|engage) you (as|to|in|from|with|on)
        (wish|wishes|decided|like|wants|want|agreed|happy|pleased|delighted|proposes|propose) to (appoint|employ|engage|hire) you
        (job|role|post|position|place|spot|shifts) (is|'s|are) yours
        it (is|'s) yours (if|should|when|as soon|from)
        (love|like|delighted for|thrilled for|happy for|want) you to (come and|come)? (run|lead|head up|build|manage|take on|take over|join|look after) (our|the|this|us|[a-z]* for us|[a-z]* here)
        (love|like|want|delighted|happy|thrilled|pleased) to have you (on board|aboard|with us|on the team|join|start|as our|as the|working)
        welcome (almost|nearly|officially)? (on board|aboard)
        (draft|copy|scan|pdf|version|terms) of (your|the) (employment|work|job|labour)? (contract|agreement|offer letter)
        (conditional|unconditional|formal|provisional|written|verbal|firm|employment) offer (of|for|from|letter|to)
        offer of (employment|appointment|a position|the position|the post|a post|the role|a role|a job|the job|a place on the team)
        (start|begin|starting|beginning) with us on (monday|tuesday|wednesday|thursday|friday|the|[0-9]*)
        (you've|you have|you) (got|landed|bagged) (the|this) (job|role|position|gig|post)
        (going|want|decided|like) to (offer|give) (you) (the|this|a) (job|role|position|post|contract|place|gig|spot)
    """,
    "invitation": """
        (pls|please|kindly)? be at (our|the) _ (office|plant|factory|site|campus|branch|premises|centre|center|store|reception) (on|at|by|for|tomorrow)
        (f2f|face to face|face-to-face|in-person|managerial|hr) (round|discussion|interview|meeting) (with|on|at|is|for|tomorrow)
        (would|'d) (love|like) to (grab|have|get) (a|some) (coffee|tea|lunch|chat|drink|zoom) with you
        (you've|you have|you) made it (to|through to|into) the (last|final|next|shortlist|top)
        (final|last|next|second|third) (round|stage|interview) is (half a day|a full day|on|at|here|in|a [a-z]*)
        (i|we|he|she) (shall|will|'ll) (ring|call|phone|telephone|dial) you (on|at|tomorrow|this|next|around) ... (interview|chat|talk|call|conversation|minutes)
        (would|'d) like to get to know you
        (pop|come|drop|nip|swing) (in|by|round|over|along) (and|to) (meet|see|have a look|say hello)
        fancy (coming|popping|dropping|giving|trying|meeting|a)
        (would|'d) be (so|very|really|all|both)? (pleased|glad|happy|delighted|keen|eager|excited) to (speak|talk|chat|meet|connect|have a call|hop on|discuss) (with|to)? you
        (would|'d) (like|love) to find (a|some|15|20|30|45|60|half)? (time|minutes|mins|slot|moment|an hour|half an hour|hour) (with|for|to) (you|us|talk|speak|chat|meet)
        (pick|choose|grab|take|book) (whatever|whichever|any time|a time|any slot|what) (works|suits|time|slot|you like|is|fits)
        (interview|interviewee|candidate|long|short) list (for|and) ... (you are|you're) on (it|the list)
        (put|placed|have|got|added) you on (the|our|my|a) (long|short|interview) ?(list|longlist|shortlist)
        (put|placed|have|got|added) you on (the|our|my) (longlist|shortlist|long list|short list)
        (come|coming) to (our|the|my) _ (plant|factory|site|office|store|branch|works|premises|showroom|depot|farm|school|surgery|practice|clinic|kitchen|workshop|studio|hq|head office) (on|at|by|for|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday)
        (come|coming) back and (meet|see|talk|speak)
        (hop|jump|get) on (a|the)? (call|quick call|zoom|phone)
        set aside (an hour|half an hour|some time|time|thirty minutes|30 minutes|45 minutes)
        (confirmed|booked|set|scheduled|down) with (dr|mr|ms|mrs|prof|our|the|[a-z]*) ... (on|for|at) (monday|tuesday|wednesday|thursday|friday|[0-9]*)
        (arrangements|details|logistics) (for (your|the) (interview|visit|day|onsite))? (are|is) as follows
        (interview|onsite|visit) (arrangements|logistics|details|itinerary)
        you (speak|talk|meet) with (our|the|my|[a-z]*) ... (team lead|manager|director|head|cto|ceo|founder|lead|owner)
        (committee|panel|team|board|we|i|they|founders|partners|principal|owner|director|manager|head|trustees|governors|lab|group|boss|colleagues) (would|'d|are|is) (be)? (so|very|really|all|both)? (pleased|glad|happy|delighted|like|love|keen|eager|excited) to (sit down|meet up|meet|see|have a chat|have a coffee|have coffee|host|welcome|receive|show you|have a proper) (with|to)? (you|with you|round|around)
        (sit|sitting|sat) down with (you|us|me|the team|our [a-z]*|my [a-z]*) (on|in|at|for|next|this|over|to|and)
        (second|next|final|third|first|last) (stage|round|interview|meeting|call|step) (is|will be|would be|'s) with (the|our|my|me|[a-z]*)
        through to (stage|round|the next|the final|the second|the last|interview|our|an interview|the interview) _
        (appear|attend|report|present yourself|come) for (a|an|the|your) (personal|walk-in|technical|virtual|face-to-face|video|telephone|phone|panel|final)? (interview|discussion|meeting)
        (schedule|details|agenda) (for|of) (your|the) (l1|l2|l3|hr|technical|final|next|first|second|managerial|client) (discussion|interview|round|meeting|call)
        (discussion|interview|round) (is|has been|will be|stands)? (fixed|lined up|aligned|slotted|slated) (for|on|at|with)
        (slot|time|day|date) works (on|at) (our|my) (side|end)
        (we're|we are) (all)? (on|set|good|booked) (for|:)
        (i|we) (could|can) do (mon|tue|tues|wed|weds|thu|thurs|fri|tmrw|tomorrow|monday|tuesday|wednesday|thursday|friday|any|next|most) ... (or|whichever|whatever|either|any)
        let's (go with|say|do|make it|aim for|plan for|stick with|settle on|book in|pencil in|go for) (mon|tue|tues|wed|weds|thu|thurs|fri|tmrw|tomorrow|monday|tuesday|wednesday|thursday|friday|the [0-9]*|[0-9]*)
        (see|seeing|saw) about having you (in|over|back|up|round)
        (make|have|get) you (know|acquainted with|to know) (our|the|my) _ (director|manager|head|team|founder|colleague*|lead|boss)
        (would|will|could|can) it be possible (for you)? to (meet|speak|talk|come|have a call|join|see)
        you up for (a|an|another) (trial|chat|call|coffee|interview|conversation|visit|meeting)
        would you (be)? (up|free|around|available|able) (for|to) (a|do|come|have|join) _ (trial|chat|call|coffee|interview|conversation|visit|shift)
        interviews (will|are to|are going to|to) (be held|take place|be taking place|happen|run|be) (on|in|at|over|during|from|via)
    """,
    "update": """
        (prepon*|advanced|brought forward) (to|by|from|till|until)
        (pushing|push|bumping|shifting|moving|delaying) (your|the|our) (start|start time|interview|slot|call|chat|loop|meeting) (by|back|to|out|half|an hour)
        (do|doing|hold|holding|have|having|make|making) (it|this|the interview|our interview|the call|the chat|our chat) (online|by video|over video|remotely|virtually|on teams|on zoom|by phone|over the phone|in person) (instead|rather|so)
        (before|until|by) ... with (two|three|some|a few|several|a couple of)? _ new (dates|times|propositions|proposals|options|slots|suggestions)
        former (time|date|slot)
        (shift|shifting|move|moving|bump|bumping|push|pushing|nudge|slide) (you|us) (by|to (mon|tue|wed|thu|fri|sat|tomorrow|the [0-9]|[0-9]|next week|later|another)[a-z]*|back|a day|an hour|half|until|till)
        (come|get|be|write|go) back to you ... with (another|a new|an alternative|a different|other|fresh|new|some other) (day|date|time|slot|one|dates|times|slots|days)
        (find|suggest|propose|offer|send|pick|arrange|fix) (you)? (another|a new|an alternative|a different|some other|other|new) (day|date|time|slot|dates|times|slots|days) (for|instead|later|next|as|that)
    """,
    "cancellation": """
        (cannot|can't|won't|will not|unable to) be there (at|on|for|today|tomorrow|this)
        (not|n't) (set off|set out|travel|come in|come up|drive|leave home|head over|get on the train)
        (prefer|rather) (to)? not (make|do|hold|have|run) the (interview|meeting|call|conversation) (without|today|tomorrow|on)
        (nobody|no one|none of us|n't|not) (will|to)? (be)? (here|there|in|around|in the office|on site) to (meet|see|interview|receive|greet|show) you
        (ignore|disregard|delete|decline) (the|my|this|that|our|tomorrow's|today's)? _? (invite|invitation|calendar invite|meeting invite) (for|from|i|that|you|on)
        (interviews|interview|rounds|discussions|calls) (are|have been|is|were|has been|being) (all|now|therefore|hereby)? (dropped|stopped|off|cancelled|paused|scrapped|called off|suspended|withdrawn)
        (take|taking|took|pull|pulling|remove|removing) (it|this|that|your interview|the interview|the call|our call|the meeting|you|friday's|monday's|tomorrow's) (off|from|out of) (the|your|our|my) (calendar|diary|schedule|books|agenda)
    """,
    "commit": """
        (give|drop|send|shoot|ping) you a (bell|ring|shout|buzz|call|tinkle|line|message|text) (on|by|before|next|tomorrow|monday|tuesday|wednesday|thursday|friday|as soon|once|when|early|this|later)
        (should|will|'ll|hope to|expect to) have (news|something|more|word|an update|a decision|an answer) (for you)? (a week|in a|by|on|next|this|tomorrow|early|before|within|later)
        (this|it|that|which) (will|shall|should|is to) be (done|sent|made|communicated|completed|published|announced|finished) (by|before|on|within|no later|in)
        (give|send|drop|gimme) (you)? notice
        (gimme|give me|allow me) (til|till|until)
        (issue|issues|prepare|prepares|draw up|draws up|generate) the (paperwork|contract|letter|offer|documents|papers) (and|which|by|within|on)
        (it|they|paperwork|contract|offer|letter) (will|'ll|should) be (with you|in your inbox|in your hands|on its way) (by|before|on|within|inside|in|this|next)
        (should|will|'ll) have (that|a|the|my|our) (call|email|letter|mail|answer|reply|decision|word|final word|final answer) (from|by|for|in|on|before)
        (personally)? (call|ring|phone|write to) everybody (on|who)
        have a (final|real|proper|firm|definite|clear|straight) (word|answer|decision|reply|yes)
        (up|posted|published|announced) (on the|on our)? (noticeboard|website|portal|board|messageboard)
        expect (to get|to receive|to have|to see|to find|to hear) (a|an|my|our|the|another|some)? (call|email|mail|message|answer|reply|letter|decision|note|word|news|ring)
        (we|they|i|hr|panel|committee|jury|board|office|secretariat|team) (will|shall)? (communicate|announce|publish|release|notify|make known) (the|our|all|its|their)? (results|result|outcome|decision|decisions|answers|names|list|candidates|everybody|everyone|everybody)
        (make|making|made) (our|my|their|his|her) (mind|minds) up
        you (will|'ll|shall|should) (get|receive|have|find|become) (an|a|my|our|the) (email|mail|call|letter|answer|message|reply|text|note|decision|response|feedback)
        you (become|receive|get) (an|a|our|my|the) (answer|reply|response|feedback|decision|result) (from|by|on|in|within)
        (have|get|got|having|getting) (it|this|that|things|everything|the decision) (decided|sorted|settled|wrapped up|signed off|signed|approved|finalised|finalized|done|nailed down) (by|before|on|within|this|next|in)
        (will|'ll|shall) (holler|shout|yell|whistle|buzz) (at)? (you|ya)
        (hr|we|i|they|she|he) (will|'ll|shall)? (also|then)? (mail|post|courier|dispatch|email|send) (you|over)? (the|your|a|an|our) (formal|official|written|signed|final)? (letter|offer letter|contract|offer|papers|paperwork|decision|outline|details|schedule|link|feedback|answer|results)
    """,
    "acknowledgement": """
        application is (safely|now|well)? (with us|in our hands|in safe hands|in the system|receiving|in good hands|on my desk|on our desk|on file)
        (reception|arrival|receipt) of your (documents|application|cv|letter|papers|candidature|candidacy|files)
        (candidature|candidacy|application|registration) ... (has been|is|was) (now)? (registered|recorded|logged|noted|entered)
        that's (landed|come through|arrived) ... (thanks|thank|have a|take a|read|look)
        has been (successfully|duly|safely|now) (submitted|registered|received|recorded|lodged|logged|entered)
        (passed|forwarded|handed|sent|given) (it|them|this|your cv|your resume|your application|your letter|your details) (on|over|along)? to [a-z]*
        acknowledge* receipt of (your|the)
        registered (under|with) (the)? (number|no|ref|reference|id)
        (all|your|the) (documents|papers|files|materials|application|letter|cv|exercise|form|enclosures) (have|has|had)? (all|now|safely|well)? (arrived|come in|reached us|reached me|landed|got here|come through)
        (given|passed|forwarded|handed|sent) (them|it|your cv|your resume|your application|your documents|your details|your letter|everything) (on|over|along)? to (the|our|my|professor|prof|dr|mr|mrs|ms|hr)
        (thanks|thank you) for (putting|throwing|tossing) your (hat|name) (in|into)
        (confirm|confirming|confirms) (that|receipt|safe) ... (application|exercise|documents|cv|resume|submission) ... (arrived|received|safely|logged|registered|in)
        (refers|reference) to (the|your) application you (recently|have)? (submitted|made|sent)
        (reading|reads|going through|looking through|working through|work through|wading through) (the|all|every|all the|each) (applications|cvs|resumes|letters|submissions) (himself|herself|ourselves|at the moment|now|continuously|one by one|as they|this week|over)
    """,
    "formality": """
        (dbs|disclosure|occupational health|pre-employment|vetting)
        (background|criminal|criminal record|police) (check|checks|screening)
        (checkr|hireright|onfido|sterling check|first advantage|zinc)
    """,
    "job": """
        invited (by [a-z]*)? to (take|complete|sit) (a|an|the|our|your) _ (test|assessment|challenge|exercise)
        (relieving letter|relieving letters|salary fitment|form 16|joining formalities|current ctc|expected ctc|oral board|oral boards|occupational health|dbs application|ward housekeeper|plant head|hard copy of cv|copy of cv|copies of cv|number on your cv)
        (tech|technical|hr|hiring|recruiting|talent|technical recruiting) (recruiter|recruiting|recruitment)
        (shift lead|foreman|supervisor|receptionist|office|driver|kitchen|bar|warehouse|retail|shop|admin|cleaning|nursing|teaching) (job|position|post|vacancy)
        (technical|tech|coding|hr|managerial|l1|l2|l3) (round|interview)
        (search committee|joining date|ctc|esops|notice period|probationary period|employment contract)
    """,
    "job_hint": """
        (cv|resume|curriculum vitae)
        (all|the|your|our|these) (two|three|four|five|six)? rounds
        (interview|onsite|on-site|virtual|your|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|panel) loop
        (shortlisted|shortlisting|longlisted|per annum|pro rata)
        (trial shift|a trial|second stage|first stage|final stage|stage two|stage 2|stage one|stage three|stage 3|search committee|selection committee|appointment committee|works council)
        (last|final|next|other) (candidate|candidates|interview|interviews)
        (first|second|final|more|remaining) interviews
        (video answers|video interview)
    """,
}
"""By signal; joined to the lines of ``en_lines`` under the same name."""

"""English: whole families of wording as plain lines (see ``wordings``), beside the phrases of ``en_lines``: how people say what was decided, arranged and promised."""

FAMILIES = {
    "rejection": """
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
        (shift|shifting|move|moving|bump|bumping|push|pushing|nudge|slide) (you|us) (by|to (mon|tue|wed|thu|fri|sat|tomorrow|the [0-9]|[0-9]|next week|later|another)[a-z]*|back|a day|an hour|half|until|till)
        (come|get|be|write|go) back to you ... with (another|a new|an alternative|a different|other|fresh|new|some other) (day|date|time|slot|one|dates|times|slots|days)
        (find|suggest|propose|offer|send|pick|arrange|fix) (you)? (another|a new|an alternative|a different|some other|other|new) (day|date|time|slot|dates|times|slots|days) (for|instead|later|next|as|that)
    """,
    "cancellation": """
        (nobody|no one|none of us|n't|not) (will|to)? (be)? (here|there|in|around|in the office|on site) to (meet|see|interview|receive|greet|show) you
        (ignore|disregard|delete|decline) (the|my|this|that|our|tomorrow's|today's)? _? (invite|invitation|calendar invite|meeting invite) (for|from|i|that|you|on)
        (interviews|interview|rounds|discussions|calls) (are|have been|is|were|has been|being) (all|now|therefore|hereby)? (dropped|stopped|off|cancelled|paused|scrapped|called off|suspended|withdrawn)
        (take|taking|took|pull|pulling|remove|removing) (it|this|that|your interview|the interview|the call|our call|the meeting|you|friday's|monday's|tomorrow's) (off|from|out of) (the|your|our|my) (calendar|diary|schedule|books|agenda)
    """,
    "commit": """
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
        (all|your|the) (documents|papers|files|materials|application|letter|cv|exercise|form|enclosures) (have|has|had)? (all|now|safely|well)? (arrived|come in|reached us|reached me|landed|got here|come through)
        (given|passed|forwarded|handed|sent) (them|it|your cv|your resume|your application|your documents|your details|your letter|everything) (on|over|along)? to (the|our|my|professor|prof|dr|mr|mrs|ms|hr)
        (thanks|thank you) for (putting|throwing|tossing) your (hat|name) (in|into)
        (confirm|confirming|confirms) (that|receipt|safe) ... (application|exercise|documents|cv|resume|submission) ... (arrived|received|safely|logged|registered|in)
        (refers|reference) to (the|your) application you (recently|have)? (submitted|made|sent)
        (reading|reads|going through|looking through|working through|work through|wading through) (the|all|every|all the|each) (applications|cvs|resumes|letters|submissions) (himself|herself|ourselves|at the moment|now|continuously|one by one|as they|this week|over)
    """,
    "formality": """
        (background|criminal|criminal record|police) (check|checks|screening)
        (checkr|hireright|onfido|sterling check|first advantage|zinc)
    """,
    "job": """
        (shift lead|foreman|supervisor|receptionist|office|driver|kitchen|bar|warehouse|retail|shop|admin|cleaning|nursing|teaching) (job|position|post|vacancy)
        (technical|tech|coding|hr|managerial|l1|l2|l3) (round|interview)
        (search committee|joining date|ctc|esops|notice period|probationary period|employment contract)
    """,
    "job_hint": """
        (trial shift|a trial|second stage|first stage|final stage|stage two|stage 2|stage one|stage three|stage 3|search committee|selection committee|appointment committee|works council)
        (last|final|next|other) (candidate|candidates|interview|interviews)
        (first|second|final|more|remaining) interviews
        (video answers|video interview)
    """,
}
"""By signal; joined to the lines of ``en_lines`` under the same name."""

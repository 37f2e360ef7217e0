"""English: whole families of wording as plain lines (see ``wordings``), beside the phrases of ``en_lines``: how people say what is arranged, offered, promised and received."""

from daemon.reading.meaning.languages.en_refusal_families import REFUSAL_FAMILIES

FAMILIES = {
    **REFUSAL_FAMILIES,
    "met": """
        (thanks|thank you) (again|so much|very much)? for (coming|popping|dropping|travelling|driving|making it) (down|up|over|round|along|all the way|out|in|by)
        (good|nice|lovely|great|pleasure) (speaking|talking|chatting|catching up) (with|to) you
    """,
    "deadline": """
        (applicants|candidates) (may|can|could|might|are entitled to|have the right to) (request|ask|appeal|apply|object|obtain|lodge|contest|submit|seek)
    """,
    "foreign": """
        (university|college|medical school|admissions|course) interview
        interview for a place
        trial of [a-z]* (ends|expires|is over|has ended)
        (grant|grants|scholarship|bursary) (portal|application|round|panel)
        (hire|hiring) of (the|a|our|your) (van|car|hall|room|marquee|venue|bike|equipment|suit|boat|coach)
        how (teams|companies|businesses|firms|people|customers) like (yours|you)
        (sponsor|sponsors|sponsorship|sponsoring)
        (reseller|your crm|crm needs|product demo)
        (school|nursery|boarding school) interview
        (show|demo|see) (you)? how (our|the) _ (software|platform|product|tool|solution|system|app)
        (sales|product) demo
    """,
    "next_step": """
        (wants|want|like|likes|keen|happy|love|loves|decided|pleased) to (keep going|go on|carry on|continue|go ahead|proceed|move on|go further|progress) with you
        you (are|'re) one of _ (candidates|applicants|people|finalists) who (will|are|have been)
        (receive|get|be sent|sent) (a|the|your|another)? link (from|to|for) (the|a|our|thomas|[a-z]*) (test|assessment|questionnaire|international|profile|exercise|ppa|video|task|form|check)
        (take|bring) the attached _ (form|letter) _ to
        (get|have) your (fingerprints|bloods|photo|picture|medical) (done|taken)
        (drug screen|drug test|fingerprinting|polygraph|fitness test|agility test)
        (i|we|they|board|committee|panel) (ask|asked|want|wants|need|would like|'d like|would love|'d love|invite|require) you to (teach|present|prepare|give|hold|deliver|demonstrate|write|translate|cook|record|build|draft|solve|complete|fill|answer|submit|upload|provide|send|sit|take|do)
        (n't|not|never) (yet|quite)? (finished|completed|submitted|sent) (it|your application|the application|the form|your form|this step)
        (start|starting|started|begun) an application for ... but
        (last|final|only|next|one) (hurdle|hoop|formality|box to tick|thing|piece) (is|will be|left|before|remaining)
        (have a poke around|write up what|write down how|walk us through|talk us through|sketch out) (and|in|what|how|your|a|the)
        (case|cases) about ... (write|answer|tell|solve|propose)
        (give|gave) (them|him|her) a (nudge|poke|prod|ring)
    """,
    "offer": """
        (approved|confirmed|agreed|endorsed) your (appointment|hire|hiring|contract)
        (welcoming|welcome) you ... as (our|a|the) (new|next) [a-z]*
        would you be (our|my) (new|next)? [a-z]*
        !not|n't|never (say|said|says|saying) yes (at|today|unanimously|in principle|this|straight|and|to you|on)
        (trustees|board|partners|governors|committee|panel|team|owners|directors|family) (have|has|all|both)? (said|say|voted) yes
        employment (agreement|contract) (plus|and|with|attached|for|is|ready|to)
        (total|annual|fixed|your)? ctc (inr|rs|of|will|is)
        compensation (annexure|breakup|break-up|break up|structure|letter|sheet)
        offer (lapses|lapse|will lapse|stands|stand)
        designation (will be|is|shall be|would be)
        (prepare|make|draw up|draft|send) (the|your) contract (in|and|for|by|as|over|today|tomorrow)
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
        (set up|schedule|arrange|organise|organize|book) (the|a|your|our) panel
        invitation: _? (interview|screen|screening)
        invited to (an event|the following event|the following meeting|the following interview)
        (have|get) you (pop|drop|swing|come) (in|by|round|over)
        (grab|pick|choose|take|book) any (half hour|slot|time|hour|day) (that|which|you|from|in|on)
        (i'd|we'd|i would|we would) suggest (we|you) (speak|talk|meet|chat|come|call)
        (put|pencilled|penciled|have|had|got) you (down|in) for ([0-9]*|monday|tuesday|wednesday|thursday|friday|a|the|half|quarter)
        (happy|pleased|delighted|glad) to confirm (round|stage|your|the|our|an|you)
        in front of the (board|panel|committee) (on|at)
        (could|might) (do|manage) (breakfast|lunch|a call|a coffee|coffee|dinner|a chat) (on|with|over)
        (exploratory|informal|introductory|getting-to-know|get-to-know) (conversation|chat|call|discussion|talk|meeting)
        (in|at) the (talk|interview|conversation) (will|there will) (participate|take part|be)
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
        (got|been|were) (swapped|switched|brought forward|put back) (with|to|from|by|for)
        (fix|arrange|find|agree|make) (a|another) new (appointment|date|time|day|slot)
        (could|can|would) you make (it|that) ([0-9]*|half|quarter|noon|monday|tuesday|wednesday|thursday|friday) ... instead
        (taken|led|done|conducted|run|handled) by ... (in place|instead) of
        (prepon*|brought forward) (to|by|from|till|until)
        (pushing|push|bumping|shifting|moving|delaying) (your|the|our) (start|start time|interview|slot|call|chat|loop|meeting) (by|back|to|out|half|an hour)
        (do|doing|hold|holding|have|having|make|making) (it|this|the interview|our interview|the call|the chat|our chat) (online|by video|over video|remotely|virtually|on teams|on zoom|by phone|over the phone|in person) (instead|rather|so)
        (before|until|by) ... with (two|three|some|a few|several|a couple of)? _ new (dates|times|propositions|proposals|options|slots|suggestions)
        former (time|date|slot)
        (shift|shifting|move|moving|bump|bumping|push|pushing|nudge|slide) (you|us) (by|to (mon|tue|wed|thu|fri|sat|tomorrow|the [0-9]|[0-9]|next week|later|another)[a-z]*|back|a day|an hour|half|until|till)
        (come|get|be|write|go) back to you ... with (another|a new|an alternative|a different|other|fresh|new|some other) (day|date|time|slot|one|dates|times|slots|days)
        (find|suggest|propose|offer|send|pick|arrange|fix) (you)? (another|a new|an alternative|a different|some other|other|new) (day|date|time|slot|dates|times|slots|days) (for|instead|later|next|as|that)
    """,
    "cancellation": """
        (interviews|rounds|meetings|appointments|calls) ... (won't|will not|can't|cannot|not|no longer) (now|sadly|unfortunately|longer|after all)? (go ahead|take place|happen|be held|proceed|be taking place|be going ahead)
        (annul|annulled|cancel|cancelling|scrap) (our|the|your|tomorrow's|today's|monday's|friday's) _? (appointment|meeting|interview|call|visit|trial)
        recruitment (is|has been|was) (suspended|halted|paused|withdrawn)
        (cannot|can't|won't|will not|unable to) be there (at|on|for|today|tomorrow|this)
        (not|n't) (set off|set out|travel|come in|come up|drive|leave home|head over|get on the train)
        (prefer|rather) (to)? not (make|do|hold|have|run) the (interview|meeting|call|conversation) (without|today|tomorrow|on)
        (nobody|no one|none of us|n't|not) (will|to)? (be)? (here|there|in|around|in the office|on site) to (meet|see|interview|receive|greet|show) you
        (ignore|disregard|delete|decline) (the|my|this|that|our|tomorrow's|today's)? _? (invite|invitation|calendar invite|meeting invite) (for|from|i|that|you|on)
        (interviews|interview|rounds|discussions|calls) (are|have been|is|were|has been|being) (all|now|therefore|hereby)? (dropped|stopped|off|cancelled|paused|scrapped|called off|suspended|withdrawn)
        (take|taking|took|pull|pulling|remove|removing) (it|this|that|your interview|the interview|the call|our call|the meeting|you|friday's|monday's|tomorrow's) (off|from|out of) (the|your|our|my) (calendar|diary|schedule|books|agenda)
    """,
    "commit": """
        (will|shall|'ll|should) be (sent|mailed|e-mailed|emailed|posted|forwarded|handed|passed) (to)? you
        (ring|call|phone|text|email|message|ping|telephone|write to) you (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|first thing)
        (can|could|will|'ll|should|shall|able to) (tell|say|let) you (know)? (if|whether|more|what|how|yes|for sure)
        you (will|'ll|shall|should)? (get|receive|have) (a|an|my|our|the) (message|mail|email|call|word|sign|line|note) (from|by|on|before|until|in|within)
        (figure|count|bank|plan) on (an|a|my|our|the) (email|call|answer|reply|decision|message|letter|word)
        feedback (shall|will|would|should|to) be (shared|given|provided|sent|communicated|updated)
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
        (mail|email|letter|message|application|cv|resume|note|enquiry) (is|was|has been) (duly|safely|well)? (received|noted) (with thanks|and forwarded|and passed)
        (the same|this|it) (is|was|has been|will be) (forwarded|passed|sent|put|handed) (on)? to
        (put|popped|placed|left) it (in|on|with) (the|a|her|his|their|my|our) (folder|file|pile|tray|box|desk|drawer|inbox|pigeonhole)
        (received|got it|got this|safely received), (thank|thanks|many|cheers)
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
        (e-verify|form i-9|bgv|background verification|right of work)
        (dbs|disclosure|occupational health|pre-employment|vetting)
        (background|criminal|criminal record|police) (check|checks|screening)
        (checkr|hireright|onfido|sterling check|first advantage|zinc)
    """,
    "job": """
        (individual|personal|personalised|personalized|individualised|specific|detailed) feedback
        (checkr|hireright|first advantage|sterling check)
        (on board|aboard|start|welcome you|have you|join|join us|joining us) as (our|a|an|the) (new|next)? [a-z]*
        (verbal|job|employment) offer
        (e-verify|form i-9|equal opportunity employer|background verification|trial day|trial days|drug screen|oral boards|training class|designation)
        (another|other|fellow) finalist
        informal interview
        invited (by [a-z]*)? to (take|complete|sit) (a|an|the|our|your) _ (test|assessment|challenge|exercise)
        (relieving letter|relieving letters|salary fitment|form 16|joining formalities|current ctc|expected ctc|oral board|oral boards|occupational health|dbs application|ward housekeeper|plant head|hard copy of cv|copy of cv|copies of cv|number on your cv)
        (tech|technical|hr|hiring|recruiting|talent|technical recruiting) (recruiter|recruiting|recruitment)
        (shift lead|foreman|supervisor|receptionist|office|driver|kitchen|bar|warehouse|retail|shop|admin|cleaning|nursing|teaching) (job|position|post|vacancy)
        (technical|tech|coding|hr|managerial|l1|l2|l3) (round|interview)
        (search committee|joining date|ctc|esops|notice period|probationary period|employment contract)
    """,
    "job_hint": """
        the online (test|tests|assessment|assessments|games)
        (background|reference|employment) (check|verification)
        (formal|employment|signed|countersigned) contract
        you (were|are|'re) (the)? (first|second|third|fourth|last|next) of (two|three|four|five|six|seven|eight)
        (round|rounds) (one|two|three|1|2|3)
        (first|second|third) round
        (pay|salary|terms|offer) (band|scale|point|annexure|breakup)
        doj
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

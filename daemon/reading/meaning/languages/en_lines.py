"""English phrases as plain lines (see ``wordings``): what was asked, arranged and promised."""

from daemon.reading.meaning.languages.en_asked import ASKED_LINES
from daemon.reading.meaning.languages.en_context_lines import CONTEXT_LINES
from daemon.reading.meaning.languages.en_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.en_unrelated_lines import UNRELATED_LINES

LINES = {
    **ASKED_LINES,
    **CONTEXT_LINES,
    **UNRELATED_LINES,
    **OUTCOME_LINES,
    "invitation": """
        (fix|arrange|set up|book|organise|organize|pencil in) (an|the|your) interview ... (could you|can you|would you|please|let me know|let us know|tell me)
        (come|drop|swing|stop|pop) (on|along) (by|in|over|down|round) ... (interview|shop|office|store|chat|talk|meet)
        (do|have|hold) (the|your|our) interview (then|there|here|on|at|over)
        (hiring manager|team|director|recruiter|panel|founder|partners) (would like|'d like|would love|wants) (a|an|another|one more) (follow-up|second|final|further|short)? (conversation|chat|call|interview|talk)
        (got|have|find|make) time for (a|an) (coffee|chat|call|quick|beer|cuppa|pint) ... (fit|role|job|team|work|position|talk)
        (can|could|would|will) you (do|come in for|come for|manage|work|fancy) _ (trial shift|trial day|trial morning|trial evening|trial|paid trial)
        (we'd|we would|i'd|i would) be (glad|happy|pleased|delighted|keen) to (speak|talk|chat|meet|interview) (with|to)? you (about|for|on|in|regarding)
        (do any of these|would any of these|any of the following|either of these) (times|dates|slots|days)? (work|suit|fit|be possible|possible)
        (drop*|pop*|swing*|stop*|come|coming) (by|in|over|round|into) ... (chat|talk|interview|hello|conversation) (about|with|over)
        (like|love|want|keen|happy|glad|great|good) (for)? you (to)? meet (the|our|with|some|two|a|with|[a-z]*)
        (meet|talk to|speak to|speak with|talk with|chat with) (our|the) (team|hiring manager|cto|ceo|founder|founders|panel|director|head|vp|lead|manager|engineers)
        (send|give|suggest|share|propose|offer|reply with|respond with|answer with|come back with) (me|us|over)? (two|three|four|a few|some|several|your|a couple of) _ (slots|times|dates|windows|options|availability)
        (pick|choose|select|book|grab|find|reserve) (a|one|your) _ (time|slot|date)
        (pairing|technical|coding|design|case|panel|final|second|onsite|on-site) (session|interview|round|conversation|call|loop) (with|on|next|for)
        (invite|inviting) you (to|for|in|back|over)
        (come|coming) (in|by|to our|to the) ... (meet|interview|talk|chat|speak)
        interview (has been|is|was) (scheduled|confirmed|booked|arranged|set)
        (round|stage) (one|two|three|four|[1-5]) (is|has been|will be|takes place) (now)? (scheduled|set|booked|planned|arranged|confirmed|held)? (on|for)
        (clear*|pass*|complet*|made it through) (round|stage) (one|two|three|four|[1-5]) ... (round|stage) (two|three|four|five|[2-6])
        (that's|that is|you're|you are|we're|we are|it's|all) (now)? (booked|confirmed|sorted|set|arranged|locked in|in the diary|in the calendar|good to go) ... (interview|call|chat|screen|panel|round|conversation)
        (cto|ceo|cfo|coo|founder|director|vp|head of [a-z]*|hiring manager|team lead|manager|lead|boss|partner) ... (wants|would like|'d like|'d love|is keen|hopes|asked) to (meet|talk|speak|chat)
        (how's|how is|what's|what does|how does) your (calendar|week|schedule|diary|availability) (look|looking|like)?
        (see|expect|expecting|seeing) you ... for (the|your|our|an) _ (interview|chat|talk|trial|conversation)
        (come|pop|swing|stop|drop) (by|in|over|round) (to)? (and|the|our|at|on|next|this) ... (shop|store|office|workshop|cafe|restaurant|garage|studio|yard|salon|meet|chat|talk)
        (want|like|fancy|care) to (come in|come by|swing by|drop by|stop by) and meet
    """,
    "next_step": """
        (test|assessment|exercise|questionnaire|challenge|task) ... (n't|not) (yet)? (been)? (completed|complete|started|submitted|finished|done)
        (n't|not) (yet)? (completed|started|submitted|finished) (your|the|our) _ (test|assessment|exercise|questionnaire|challenge|task|form)
        (need|like|want|have) to see your (licence|license|driving licence|driver's license|certificates|card|passport|id|papers|dbs)
        (on to|onto|moving to|next up|next is|next comes) the (writing sample|take-home|task|exercise|assignment|case study|case|technical test|test|references|reference checks|paperwork)
        (need|like|want) copies of your (certificates|qualifications|degree*|diploma*|passport|licence|license)
        (names|details) of (two|three|some|a few) people (i|we|who)
        (forms|form|proof|copy|copies|scan|scans) of (id|identification|your id|your passport|photo id|address|your right to work|right to work)
        (pre-employment|vetting|dbs|onboarding) (check|checks|form|forms|screening)
        (next step|next stage|next round|next phase) (is|will be|would be|involves|consists|includes)
        (through|on|advance*|progress*|mov* you) (to)? the (next|second|final|technical|last) (round|stage|step|phase|interview)
        (details|names|contact*|numbers) (of|for) (two|three|some|your|a few|any) _ (referees|references|managers)
        (small|short|little|brief|take-home|coding|technical|case|home) (task|exercise|test|assignment|challenge|case study)
        (salary|compensation|pay) (expectation*|range|requirement*)
        (notice period|start date|right to work|work permit|background check|reference check)
        (reference|references|referencing) (stage|check|checks|request|phase)
        (names|details|contacts|emails|addresses|numbers) ... (referees|references)
        (two|three|some|a few) (people|referees|managers|colleagues|former managers) who (have|has|can|could)? (managed|manage|worked with|supervised|supervise|vouch|speak)
        (answer|record|complete|respond to|film) ... (video|screening|application|short|quick|pre-screening) (questions|interview|answers|question|introduction)
        (put|putting) you forward (for|to)
        (like|love|want|pleased|happy|excited) to (move|take|progress|advance|bring|carry) (you|things|your application) (forward|ahead|further|on|to)
        (looking for|after|expecting|expectations|hoping for) ... (in terms of|on) (comp|compensation|salary|pay|money)
        (interviewing|applying|in processes) (elsewhere|anywhere else|with other|with anyone else)
        (here's|here is|attached is|attaching|sending|sent) ... (case|case study|brief|assignment|task|exercise|challenge|take-home)
        (before|ahead of) (we|i) (take|move|go|bring|proceed|continue) ... (panel|round|stage|step|final)
        (fancy|up for|keen on|time for) (a|another) (final|second|quick|short|last)? (chat|call|talk|conversation) with
        (attached|here) (is|are|you'll find|you will find) (the|a|your|our) _ (task|test|exercise|assignment|case|challenge|brief)
        (connect|connecting|introduce|introducing|loop|looping) you (in)? (with|to) (our|the|my) _ (recruiter|manager|team|director|lead|colleague|founder|cto|ceo|head|partner)
        (need|needs|required|asked|remember|have) (you)? to (complete|finish|fill in|fill out|submit|answer|provide) _ (steps|questions|form|forms|questionnaire|survey|sheet|profile|information|details|assessment|section|documents)
        application ... (incomplete|not complete|not yet complete|unfinished|not been completed)
        (bring|take) (along|with you)? (your|a) _ (laptop|computer|id|passport|portfolio|certificates|identification)
        (arrive|come|be here|get here|turn up|log in|join|log on) _ (minutes|mins) (early|before|prior|ahead|in advance|beforehand)
        (get|send) it back to (me|us) (by|before|on)
    """,
    "scheduling": """
        (tell|telling|let) (me|us) (know)? (which|what) (mornings|afternoons|evenings|days|times|dates|slots|morning|afternoon|evening)
        (can|could) (offer|do|propose|suggest) _ (monday|tuesday|wednesday|thursday|friday|tomorrow|[0-9]*) ... or
        which (one|time|day|slot)? (would|do|works|suits|is|could) ... (prefer|best|better|you)
        (few|some|15|20|30|45|10|couple of|spare|free) (minutes|mins|min|moments) _ (to|for) (a|an|us to)? (quick|brief|short)? (connect|chat|talk|speak|call|discuss|catch up|conversation|meet)
    """,
    "answer": """
        (i'll|we'll|they'll|he'll|she'll|will|shall|expect to|hope to|aim to|should) _ (write|ring|call|phone|text|email|message|notify|inform|tell|update|advise|confirm|finalise|finalize|decide|revert|respond|reply|be back|come back|get back|be in touch|follow up)
        you'll (get|have|know|hear|be)
        (news|word|answer|decision) (from|on|for|then)
        (confirm|confirming|announce|announcing|publish|make) (the|an|our|any) (appointment|appointments|outcome|selection|offer|offers|result|results)
        (making|make|sending|send|extend|extending) (offers|an offer|the offer|their offers|our offers)
        (misery|in the loop|in the know|posted|confer|conferring|deliberate|deliberating)
        (give|drop|ping|send) you (a|an)? (bell|shout|buzz|ring|call|line|text|message|note|tinkle)
        you (know|hear|find out)
        (give|allow) (me|us|them|him|her)
        on to you
        !your (decision|decisions|answer|verdict|outcome|outcomes|result|results|news|reply|response|feedback|word)
        (yes or no|yes or a no|either way|one way or the other|one way or another|good or bad)
        (where|how) (you|we|things|they|everyone|candidates|applicants) (stand|stands|are at|are placed)
        (make|making|made) (my|our|their|his|her|its|a) (mind|minds|choice|selection|pick|decision|call)
        (know|find out|hear) (more|from|where|who|what|whether)
        (notified|informed|told|contacted|advised|updated|rung|phoned|emailed|written to)
        (tell|inform|notify|advise|update|contact|phone|ring|call|email|write to|text|message) (you|everyone|everybody|all|each|every|candidates|applicants|people|the candidates|the applicants)
        (let|letting) (you|everyone|everybody|people|candidates|all) know
        (back|in touch|in contact|on the phone) (with|to) (you|everyone|all|candidates)
        (signed off|sign-off|approved|rubber-stamped|ratified|finalised|finalized|decide|decides|decided|deciding|conclude|concludes|concluded)
    """,
    "commit": """
        (expect|look out for|wait for|await) my (call|phone call|e-mail|email|message|reply|answer)
        (give|get|have|got) (you)? (a|an) (yes or no|yes or a no|answer|decision|verdict) ... (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|by|next|this)
        (i'll|we'll|he'll|she'll|i will|we will) (bell|buzz|holler|shout) (you|at you)?
        before (we|i) (can|could|will be able to|are able to) (let|tell|give|say|confirm|come back|get back|answer)
        (candidates|applicants|everyone|everybody) ... (will|shall) (receive|hear|be told|be informed|be notified)
        (plan on|count on|bank on|expect) hearing (back)? from (us|me)
        looking at (next|this|the|early|late|end|mid|around|about|a) ... for (an|a|any|our|my) (answer|decision|reply|news|response)
        (will be|'ll be|is|won't be until) ... (before|until|when) (i|we) (can|will|could|am able to|are able to) (say|tell|know|share|give)
        you can (look for|expect|watch for|look out for) (an|a|my|our) (email|mail|message|letter|call|note) _ (on|by|before|within|next|early|tomorrow|this|in)
        (a|the) yes or (a)? no (from|by|on)
        (offers|offer|letters|decisions|results|answers|invitations|rejections|news) (going|go|goes|will go|sent|being sent|are sent) out (on|by|before|in|next|this)
        (decision|answer|verdict|outcome|result) ... (falls|comes|lands|drops) (on|by|before|within|next|this|in|early|late)
        (something|news|more) to (tell|report|share) (to)? (you)? (by|on|before|within|this|next)
        (shooting|gunning|pushing) (to|for) ... (by|before|within|in the|next|this|end of)
        (something|answer|decision|news|word) ... in your inbox (by|before|on|within|this|next)
        (expect|expecting) to hear (from|back)
        (expect|anticipate|should have|have|will have|hope to have|bring you|be) (some|any|more|a|an|the|our|final|further)? (news|update|decision|answer|verdict|outcome|feedback|word)
        (nothing|no decision|not much|little) ... (until|before) ... (back|meets|returns|sign*)
        (come|get|be|circle|revert|write|report) back (to you)? (by|on|before|within|next|this|in|monday|tuesday|wednesday|thursday|friday|tomorrow|early|at|with|after|no later)
        you (will|'ll|should|can|would) (hear|know|have|get|receive|expect|be hearing|be contacted|be notified|be informed|find out)
        (let you know|in touch|update you|call you|write to you|contact you|give you|tell you|inform you|notify you|get you|have for you)
        !your (decision|verdict|answer|outcome|results|feedback|response|news) (is|are|will be|should be|expected|due|to come|coming|comes|lands|by|on|before)
        (decide|decides|deciding|make a decision|make our decision|make up our minds|finalise|finalize) ... (by|on|before|within|next|this|in|early|after|no later|end)
        (aim|aiming|hope|hoping|plan|planning|intend|target|targeting|looking) (to|for|at) ... (by|before|within|in the|next|this|end of|early)
        (bear with|hang tight|hold tight|sit tight|be patient|thanks for your patience) ... (until|till|by|while|through)
        (drop|send|shoot|write|give|ping|text|call|ring) you (a|an)? (line|note|message|email|mail|shout|ring|call|buzz|update|heads-up)? (on|by|by the|this|next|in|within|tomorrow|monday|tuesday|wednesday|thursday|friday|before|when|once|as soon)
        (i|we) (owe|promised) you ... (answer|reply|update|news)
        (have|get|give you) (one|it|an answer|a decision|a reply) (by|on|before|within|this|next|tomorrow)
        (ping|ring|text|update|email|message|phone) you (on|by|this|next|in|within|tomorrow|monday|tuesday|wednesday|thursday|friday|before)
        (write to|email|call|ring|telephone|phone|get back to|get in touch with|inform|notify) (all|every|everyone|each) _ (candidate*|applicant*|interviewed|by|on|within|with|next|this|before)
        (inform|notify|update|contact) (you|all|every|the) (candidates|applicants|finalists|by|on|before|within)
    """,
    "deadline": """
        (if|unless|until|should|when|before) ... (hear*|heard) (back)? from you
        (please|kindly|and|then) (let|tell|inform|notify|advise) (us|me) (know|of|about|whether|if) (your|of your|about your|whether you|if you)
        let (your|the|our|my) _ know
        (applications|application|advert|posting|vacancy|advertisement) (period|window)? (close|closes|closing|will close|must be|should be|deadline)
        (closing date|application deadline|deadline for applications|apply by)
    """,
    "working": """
        (wrap up|wrapping up|conclude|finish|complete) ... (by|on|before|within|next|this|in|early|after|no later|end)
        (committee|panel|board|team|leadership|hiring manager|we|they|partners|directors) (will|are|is)? _? (meet|meets|meeting|convene*|sit|sits|decide|decides|vote|votes|reconvene*|discuss|discussing|debrief)
        (takes|take|taking) (us|about|around|roughly|usually|another|up to|a|some|at least) ... (days|weeks|week|fortnight|day)
        (need|needs) (another|a few more|some more|a couple more|a few) (days|weeks)
    """,
    "conditional": """
        (can't|cannot|won't|n't|not able to|unable to) (make|give|extend|offer) (you)? (an|any|the|our)? (offer|contract|answer|decision) (before|until|till|without)
        (can't|cannot|n't|not) (go|get) (any)? further (today|tonight)
        (the|this|our) (role|position|job|vacancy|posting) is (now)? closed (to|for) (new|further|other|additional) (applicants|applications|candidates)
        (not|n't) (be)? (moving|going|progressing|proceeding|continuing|inviting|interviewing|selecting|choosing) (forward|ahead|on|further|you|anyone|anybody|with|to)? _ (second|next|final|stage|round|interviews|anyone|anybody|step|phase)? (until|before)
        (incomplete|late|speculative|unsolicited|postal) (applications|submissions)
        applications (received|submitted|sent|made|arriving) (after|late|without|by post|outside|past)
        (every|each|any|all|those|only) _ (applicant|candidate|person|applicants|candidates|individuals|people)? (who|that|whose|whom) ... (successful|unsuccessful|selected|shortlisted|chosen)
        you (have|had|'ve)? (decided|opted|elected|withdrawn|declined)
        (shortlisted|successful|selected|suitable|qualified|unsuccessful) (candidates|applicants) (only)? (will|may|can|should|would)
        (did|didya|have) you (get|got|land|take)
        (may|might) (invite|contact|ask|reach out|be in touch|call)
        (not|n't) (proceeding|progressing|continuing|going|moving|moving forward|going forward|going further) (as fast|as quickly|as swiftly|as smoothly|as rapidly|as far as|as planned|at the pace|until|yet|just yet|before|this week|today|quickly|fast)
        (not|n't) (continuing|progressing) (with)? (any|the|our)? interviews
    """,
    "acknowledgement": """
        (safely)? received (safely)? with (thanks|many thanks|gratitude)
        !like you (have|'ve)? (just)? applied (to|for) ... (at|with|via|through|on)
        (received|got) your (application|cv|resume|submission|details)
        (thanks|thank you) for (applying|your application|submitting|sending your|sending us your)
        your application (is in|has arrived|has landed|was received|is with|is now with|is being)
    """,
    "confirmed": """
        (f2f|face to face|face-to-face|technical|hr|final|next|second|third|first) round (is|has been) (fixed|scheduled|arranged|set|confirmed)
        (your|the) interview ... (is|will be|takes place|will take place|starts|begins) (at|on|this|next|tomorrow|today|now at|now on) (monday|tuesday|wednesday|thursday|friday|saturday|the|[0-9]*|january|february|march|april|may|june|july|august|september|october|november|december)?
        let's (do|say|make it|go for|go with) (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)
        (set aside|blocked|blocked out|reserved|keeping|holding) ... for you (on|this|next|at) (monday|tuesday|wednesday|thursday|friday|the|[0-9]*)?
        (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow) ... (suits|works|does|is fine|is grand|is perfect) ... for (the|your|our|an) _ (interview|trial|chat)
        (interview|interviews|call|conversation) ... (stands|goes ahead|going ahead|still on|as planned|unchanged)
        (you're|you are|have you|got you|put you|got us) (down)? (on|in) (the|our|my) (calendar|schedule|books|diary|agenda)
        (sounds good|works|perfect|great|wonderful|deal|lovely|lock in|locked in) ... (monday|tuesday|wednesday|thursday|friday|tomorrow)
        (monday|tuesday|wednesday|thursday|friday|tomorrow) _ _ (sounds good|works|perfect|great|wonderful|deal|lovely)
        (see|meet|speak to|speak with|talk to|chat with|ring) you (on)? (monday|tuesday|wednesday|thursday|friday|tomorrow|at [0-9]*|on the)
        (put|pencilled|penciled|got|have|putting) (you|us) (down|in|booked) ... (monday|tuesday|wednesday|thursday|friday|tomorrow|the|next)
        (here is|here's|here are|below is|below are|find|see|attached is|this is|confirm*|finali*) _ (schedule|agenda|itinerary|timetable|line-up) ... (interview|interviews|onsite|on-site|panel|loop|superday|final round)
        (interview|interviews|onsite|on-site|panel|loop|superday) (schedule|agenda|itinerary|timetable)
        interview with _ (on|at) (monday|tuesday|wednesday|thursday|friday|the|[0-9]*)
        (booked|confirmed|sorted|locked in|in the diary|penciled|pencilled) ... (interview|call|chat|screen|panel|round)
        (will|'ll) (call|ring|phone|give|dial) you (a|in)? (ring|call|buzz|on|at|tomorrow|today|monday|tuesday|wednesday|thursday|friday)
        you'll be (speaking|talking|chatting|meeting) (to|with)
    """,
    "cancellation": OUTCOME_LINES["cancellation"]
    + """
        (interview|call|meeting|conversation|chat|screen) ... (can't|cannot|can not|won't|will not|unable to|not able to) (now|sadly|unfortunately|longer|after all)? (go ahead|take place|happen|be held|proceed)
        (interview|call|meeting|conversation|chat|screen) ... (isn't|is not|not|no longer) (going ahead|taking place|happening)
    """,
    "update": OUTCOME_LINES["update"]
    + """
        (moved|shifted|pushed|brought|rearranged|switched|bumped) (the|our|your|this|monday's|tuesday's|wednesday's|thursday's|friday's|tomorrow's|today's) _ (interview|call|meeting|chat|conversation|screen)
    """,
}

REPLY_LINES = {
    "rejection": """
        (won't|will not|not going to) be working (together|with you|alongside you)
        (it's|this is|it is|that's|that is|it) (not|won't|isn't) (gonna|going to|be)? (happen*|work|be) (with|on|for|here|i'm|this)
        (looks like|seems like|afraid|sadly|unfortunately|sorry) ... (won't|will not|not going to|can't) (be)? (able to)? (bring|bringing|have|having|take|taking) you
        (we|team) (don't|do not|won't|didn't) hire
        (went|going|gone|go) to (an internal|another|a different|someone|somebody|a colleague|the other)
        (someone|somebody) (else|who|with) (got|gets|has|had|was|is|took|accepted|will)
        (pulled|cut|lost|froze|frozen|cancelled|slashed) (the|our|that|all)? (budget|headcount|seat|funding|req|opening)
        (budget|headcount|seat|funding|req|opening|position|role) ... (got|was|were|is|been|has been) (pulled|cut|frozen|lost|cancelled|canceled|scrapped|shelved)
        (other|another|second) (person|candidate|finalist|applicant|one) (had|has|was|got|edged|just|came|brought|fit)
        not (going)? (to)? (be)? (moving|going|proceed*|continu*) (ahead|forward|on)? (with|on)? (you|your|this|it)
        (team|panel|manager|they|committee) (chose|picked|preferred|went for|voted for|settled on|decided on|opted for|leaned)
        (hate|hated|sorry|sad|gutted|wish) ... (better news|good news|different news|the news)
        (don't|do not|didn't|not) (have|see|think|feel|find) ... (right|good|strong|enough|great|best) (fit|match)
        (not|n't) (the right|a good|quite the right|the best|a strong) (fit|match|moment|time)
    """,
    "offer": """
        (want|love|like) you (on|in|as|to join|for|to be) (the|our|this|us|a)
        (offer|contract|letter) (is|are)? (attached|on its way|coming your way|in your inbox|enclosed|below)
        (accept|say yes|join us|sign) ... (by|before) (monday|tuesday|wednesday|thursday|friday|the end|next)
    """,
    "invitation": """
        (next|second|final|another) (round|interview|conversation|chat|call) with
        (we'd|we would|i'd|i would) (really|very much)? (like|love) to interview you
        (meet|see|talk to|speak to|speak with) you (again|once more|a second time)
        (set|setting|put) (up)? (a|another|the) _ (call|chat|meeting|interview|session|conversation)
    """,
    "update": """
        (shelve|shelving|shelved) ... (interview|call|meeting|conversation)
        (has|have) been postponed (indefinitely|until|till|by|for|due|because)
        (taken|take|taking|took) _ off (the|our|my|your) (calendar|diary)
        (interview|call|meeting|conversation) ... (on hold|off the calendar|off the diary|postponed indefinitely)
        (time|date|day) (for|of) (your|the|our) (interview|call|meeting) ... (change|changes|move|moves|changed|moved)
        (not|n't) (do|hold|have) (the|our|your) (interview|call|meeting|chat) (on|at|as|this|tomorrow|after)
        postponement of (your|the|our) (interview|call|meeting|conversation)
        (changed|moved) (your|the|our) (interview|call|meeting|conversation) (from|to)
        (interview|call|meeting|conversation|chat|session) ... (rearranged|re-arranged|put off|put back|held up|deferred)
        (can|could|will) no longer (do|make|hold|manage) (monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|our|the|your)
        (bring|pull) (your|our|the) _ (interview|call|meeting|conversation|chat|slot) ... (forward|earlier)
        (interview|call|meeting|conversation) ... (now|instead) (take place|be held|be) (over|by|via|on|in) (video|phone|zoom|teams|room|person)
        (slide|slid|nudge|nudged) (us|you|it|this|your|our|the)? ... (from|to|back|forward|along)
        (sick|flu|ill|unwell|off today|out today|under the weather|in hospital|stuck in|double booked|clash|emergency) ... (instead|another|move|push|later|tomorrow|monday|tuesday|wednesday|thursday|friday|next week)
        (same time|same place|half an hour later|an hour later|a bit later|a day later|bit earlier|hour earlier|day earlier|minutes earlier|week earlier|earlier slot|earlier time|earlier than planned)
        (monday|tuesday|wednesday|thursday|friday|tomorrow|another day|next week) ... (work|ok|okay|good|better|suit) (for you)? instead
        (by|over|via|on) (video|zoom|teams|phone|google meet) (rather than|instead of)
        (new|different|other) (time|date|room|address|link|place|location)
    """,
    "cancellation": """
        (call|calling) (it|tomorrow|today|this|thursday|friday|monday|tuesday|wednesday) off
        (have|need|going|forced|must) to (cancel|call off|scrap)
    """,
    "commit": """
        (come|get|be|circle) back (to you)? (monday|tuesday|wednesday|thursday|friday|tomorrow|next|this|in|by|within|on|before)
        !your|one|two|few (news|more|word|answer|update|decision|feedback|verdict|something) (that day|then|by|on|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|within|before|in|early)
        (chasing|chase|waiting for|waiting on|collecting|gathering) ... (scores|feedback|sign-off|approval|notes|input|decision)
        (i'd|you should|you can|we should|i should|you'll|i'll|we'll) ... (news|know|hear|word|answer|decision|update) ... (by|on|within|next|this|before|that day|then|tomorrow|in)
    """,
}

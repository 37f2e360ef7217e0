"""English: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"lads|lasses|people|staff|hands|bodies|crew|drivers|cleaners|waiters|waitresses|servers|cooks|chefs|apprentices|trainees|interns|temps|casuals|freelancers|carers|nurses|teachers|tutors|developers|designers|engineers|guys|girls|workers|helpers|starters|volunteers|assistants|barbers|hairdressers|mechanics",
    "rival": r"(?:someone|somebody|nephew|niece|son|daughter|cousin|brother|sister|sister-in-law|friend|mate|colleague|candidate|applicant|person|lad|lady|ladies|lads|guy|girl|woman|man|chap|bloke|fella|finalist|insider|internally|nurse|student|trainee|temp|intern|driver|cook|chef|neighbour|neighbor)",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (however|that said|nevertheless|nonetheless|having said that)
    """,
    "regret": """
        (know|realise|realize|appreciate|understand) ... (hoping for|hoped for|wanted|looking forward to) ... (yes|hear|this|news|answer|outcome|it|us)
        (shame|pity|gutted|wish i could|wish we could)
        (unfortunately|regrettably|sadly|regret*|sorry|afraid|disappoint*)
        (bad|difficult|disappointing|better) news
        (would|'d|would've|'d've) (have)? _ (loved|liked|enjoyed) to
        (although|though|while|whilst|despite) ... (impress*|strong|excellent|great|enjoyed|liked|lovely|appreciate*|interesting|good)
    """,
    "weighed": """
        (after|following|upon|having) _ (careful*|thorough*|thoughtful*|detailed|much|long|lengthy|due|some|serious) (review*|consideration|deliberat*|thought|discussion*|evaluation|debate|reflection)
        (not|n't|never) _ (easy|simple) (decision|choice|call|one|choosing)
        (difficult|tough|hard|close) (decision|choice|call|decisions|choices)
        (having|carefully) (compared|reviewed|considered|weighed|assessed|discussed|evaluated)
        (on balance|in the end|ultimately|eventually)
    """,
    "rivals": """
        (field|competition|standard|calibre|caliber|demand|interest) ... (was|is|were|being|has been) (very|so|extremely|exceptionally|really|incredibly)? (strong|fierce|stiff|tough|high|intense|exceptional)
        (other|another|several|many|stronger|strong|excellent|internal|different|outstanding|qualified) _ (candidates|applicants|candidate|applicant|finalist*|applications)
        (volume|number|hundreds|dozens) of _ (applications|applicants|candidates|responses|submissions)
        (field|competition|standard|calibre|caliber|pool) _ (strong|fierce|stiff|tough|high|competitive)
        (someone|somebody|person|candidate|candidates|applicant|applicants|colleague|people) (with|who|whose) ... (experience|background|track|more|already|years|closer|better|deeper)
    """,
    "ended": """
        (close|closing|closed) (the loop|this out|it out|things out|the file|your file|the book) (here|now|on)?
        (released|releasing|release) _ (candidates|applicants|you) from
        (has|have|is) (sorted|resolved|taken care of) (itself)?
        shortlisting (has|is) (now)? (taken place|been completed|complete)
        (data|documents|papers|details|records) ... (erased|deleted|destroyed|returned|removed)
        (search|process|procedure|recruitment|hiring|application|position|role|vacancy|requisition|post|competition|opening) (has|have|is|was|will|now|been|be)? _ (concluded|ended|ends|closed|complete|completed|over|filled|cancelled|canceled|withdrawn|stops)
        (conclude*|ending|end|closing|close) (the|our|your|this) _ (process|search|recruitment|candidacy|application|conversation*)
        (this|that|here) is where ... (end|ends|stop*|part)
        (leave|leaving) (it|things) (there|here|at that)
    """,
    "denied": """
        (not|n't) (going to|want to|be)? (see|seeing|meet|meeting|interview|interviewing|consider|considering) you (for|on|about|at)
        (isn't|not|wasn't) (quite|really)? the (gap|need|thing|profile|shape|person|combination|mix) (we|i|that|they)
        (n't|not) where (you|your) ... (best|happy|happiest|thrive|shine|grow)
        (you'd|you would|you'll|you will|you might) (be|do|thrive|flourish|fare) _ (happier|better|best|stronger) ... (elsewhere|somewhere|other|with a|at a)
        (n't|cannot|not) (make|get) _ (work|fit|add up)
        (n't|not) (made|make|making) it (on|onto|to|into|past|through) (the|our|this)
        (can't|cannot|won't|n't|not able to|nothing) (do|use|help|offer|take) _ (anything|much|you|with you|for you)
        decided not to (do|run|take|offer|fill|go|have|use)
        nothing (to (move|take|put|go) (you)? (forward|ahead)|i can|we can|for you|more to)
        (not|n't) (quite|really|the|going|ready|right|think|feel|sure|see|believe|reckon)? _ (fit|ready|suited|suit|match|right|there yet|the one|what we|what i|enough|for us)
        (not|n't) (going to)? be you
        (not|n't) (make|made|making) _ (cut|grade|mark|list|shortlist|through)
        (not|n't) (taking|take|going|bringing|carrying|moving) _ (further|forward|ahead|onwards)
        (it's|it is|that's|is) a no
        (decided|going|chosen|have|had) to (pass|leave it|say no|let you go)
        (your application|your candidacy|your profile|your cv) ... (n't|not|cannot|unable|no longer)
        (n't|cannot|not|unable|no longer|nobody|no one) ... (your (application|candidacy|profile|cv|background|experience)|yours|candidate*|offer|invite|appoint|hire|recruit|employ|role|position|vacancy|job|shortlist*|interview|take you|next stage|next round)
    """,
    "wish": """
        (wish|wishing) you ... (luck|best|success|well|future|search|career|endeavo*)
        (best of luck|good luck|all the best|every success|much success|best wishes|continued success) (to you)? (with|for|in|on|as you) ... (search|hunt|future|career|next|applications|endeavo*|ahead|elsewhere|course|finding|whatever)
        (all the best|good luck|best of luck) (with it|out there|whatever you do|elsewhere|for the future|in future)
        (paths) (will|may|might|do)? _ cross
        (hope|sure|confident|certain|doubt) ... you ... (find|land|secure) (something|a role|a position|a job|the right|the perfect|a great|your next|what you|somewhere)
    """,
    "kept": """
        (retain|retaining|keep|keeping|hold|place) your (resume|cv|details|application|letter|profile) (in|on|for|with|at)
        (keep|retain|kept|hold|keeping|retaining|store) (your|you|in touch) ... (on file|file|database|records|pool|community|in mind|future|months|similar)
        (future|other|upcoming|further|similar|new|suitable) _ (openings|opportunities|positions|roles|vacancies)
        (apply|applying|application|applications|applied) _ (again|in the future|for other|for another|in future|next year)
        (careers|career|jobs) (page|site|website|portal)
        (talent|candidate) (community|pool|network|pipeline)
        (stay|remain|keep|be) in touch
        another application
    """,
    "chosen": """
        (pull|pulled|lean|leaning|leaned|inclined|swayed|drawn|edging) (towards|toward|to) _ {rival}
        {rival} (is|'s) (coming|helping|covering|doing) (to|over|from|out|it)
        (roll|rolling|run|running|ride|riding|stick|sticking|went|going|go) with (a|an|one) _ (who|who's|who'd|with|whose|that)
        (appointed|hired|employed|engaged|recruited|chosen|chose|picked|selected|found|taken on|took on|extending the offer to|offered it to|signed) (a|an|one|our) _ (who|who's|with|whose|that)
        {rival} _ (staying|stays|stayed|keeping|coming back|returning|came back) (on|after|with|in|now|to)
        (keep|keeping|kept|stick|sticking) (on|with)? (the|our|my) {rival} (who|we|i|that|already)
        (going to|gonna|want to|will|we'll|decided to) (focus|concentrate) on (them|those|others|the others)
        (went|gone|going|go|offered|offering|given|give|gave|awarded|promised|passed) _ (to|with) (an?|the|our|my|his|her|its|one|some|two|their)? _ {rival}
        {rival} (is|are|was|has|have|had|will|'s|'ll|who|already|just|now)? _ (accepted|taken|took|takes|taking|got|gets|getting|landed|won|start|starts|starting|started|stays|staying|stepped|stepping|step|joining|joins|covering|covers) (it|the|this|that|on|in|over|up|now|straight|here|next|back|with|for|his|her|their)
        (candidate|applicant|person|one) _ (ranked|placed|rated|came|came out) (first|highest|above|top|ahead|on top)
        (ranked|placed|came|rated|finished) (you)? (as)? (number|no|nr|in)? (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|[0-9]*) (out|of|in|on|overall|among|behind|place)
        (role|position|post|job|place|spot|shifts|work|vacancy|it) (has|is|was|have|been|'s|will|be|already)? _ (taken|promised|snapped up|spoken for|gone) (by|to|now|already|internally|straight|through)?
        (someone|somebody|others|people|candidates|one|another) ... (pipped|edged|beat|nudged) (you|it)
        (close|strong|worthy|very near) (second|runner-up|runner up)
        (runner-up|runner up|second choice|reserve list|first reserve)
    """,
    "full": """
        (dont|doesnt|cant|wont|didnt) (need|take|hire|want) (no|no one|nobody|noone|anyone|anybody|more|staff|any)
        (n't|not|no) _ (anticipate|foresee|expect|envisage|expecting|anticipating|envisaging) (any|having|an|a)? (new|further|suitable)? (openings|vacancies|positions|opportunities|hiring|recruitment)
        (n't|no|not|lack|without) (have)? (the|any|enough|much)? (bandwidth|capacity|resources|budget|space|headcount|funding|hours) (to|for|at|this|right|in)
        (n't|don't|no longer) (need|needing|want) (anybody|anyone|any more|extra|help|another|more|cover)
        (pause|pausing|paused|freeze|froze|frozen|halt|halted|stop|stopped|shelve|shelved|postpone*) (this|the|our|all) (search|hire|hiring|recruitment|role|process|position)
        (got|have|had|has|with|already) _ (enough|plenty|too many|all the) (of|the)? _ {hand}
        (enough|plenty of|too many|all the) {hand}
        (n't|cannot|not|unable to|no plans to|no need to|nor) _ (take|taking|hire|hiring|recruit|recruiting|employ|employing|bring|bringing|add|adding|afford|expand|expanding) (on|in)? (anyone|anybody|any|people|staff|more|new|another|extra|to it|to the|to our|someone|somebody|one|two)
        (no|n't any|not any|n't got any|no more|n't have any) _ (vacancies|openings|positions|shifts|hours|headcount|budget|jobs|work) (at|right|currently|for|this|going|left|open|available|until|in|just|now)
        (list|books|team|rota|roster|crew|cohort|intake|numbers|bank) (is|are|was|has|'s|were) (now|already|currently|all|pretty|completely|well)? (full|complete|fully|closed|covered)
        (fully|adequately) (staffed|crewed|covered|resourced)
        (we're|we are|i'm|i am|we|all) (all)? (sorted|covered) (for|now|until|at)
        (cut|cutting|lost|losing|froze|frozen|pulled|reduced|tight*) _ (budget*|hours|headcount|funding|staff)
        (not|n't) (currently|actively|presently|even|really)? (hiring|recruiting|taking people on|taking anyone on|looking for anyone)
    """,
    "lacking": """
        (has|have|needs|got|had) to be (someone|somebody) (who|with)
        (need|needs|needed|after|want|wanted|looking for|hoping for|require*|prefer*|favour*) (someone|somebody|a person|people|a candidate|candidates|those)
        (bit|little|lot|some|slightly|few) more _ (experience|time|practice|training|years|seasoning|seniority|confidence)
        more (comfortable|confident|experienced|senior|seasoned|hands-on|familiar|used|established|advanced)
        (lack|lacks|lacked|lacking|short on|light on|missing|without the) ... (experience|qualification*|licence|license|skills|background|hours|certificate|ticket)
        (before|until|once|when) (you'd|you|you've|you have|you are) (be|are|have|got|had|get|gain*|done|ready|a) _ (ready|experience|qualified|more|bit|year*|ticket|licence|license)
        (overqualified|over-qualified|too senior|too junior|bored)
    """,
    "parted": """
        (leave it with me|i'll keep looking|keep my eyes peeled|keep my ears open)
        (talk|speak|chat|meet) again (when|once|if|after|in|next)
        (rooting|cheering|fingers crossed) for you
        (hit me up|hit us up|shout if|come back (to|and|in)|pop back|check back|call back)
        (ring round|keep trying|give up)
        (give|drop|send|gimme|pop) (us|me) a? (bell|ring|shout|call|line|buzz|message|text) _ (spring|summer|autumn|winter|year|season|months|if|later|again|january|march|april|may|june|september)
        (try|ask|ring|contact|worth|check) ... (looking|hiring|recruiting|short|need|taking) (people|for|on|at|now|staff|hands|[a-z]*)?
        (keep|do keep|keep on) (sending|applying|trying|at it|in touch|going|us in mind|looking)
        (keep|put|popped|pop|stick|stuck|got|have|hold) _ (cv|details|number|name|letter|portfolio) (in|on|to hand|by|safe|somewhere|for|if)
        (good luck|best of luck|all the best) _ (finding|find|search*|hunt*|with)
        (hire|have|take|see) you ... (heartbeat|another time|something else|next time|again one day)
        (chin up|disheartened|discouraged|lose heart|don't take it|take it personally|snapped up|no reflection|not a reflection)
        (another time|down the line|further down)
    """,
}

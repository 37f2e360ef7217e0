"""English: whole families of refusing as plain lines (see ``wordings``), beside the phrases of ``en_outcome_lines`` and ``en_farewells``."""

REFUSAL_FAMILIES = {
    "rejection": """
        (not|n't) (currently|presently|actively)? (taking on|hiring|recruiting|looking for|bringing on|employing) (any|new|more|additional|further) [a-z]* (right now|at the moment|at present|currently|just now|at this time|for now|this year|this season)
        (have|got|is|are|see) (currently|at present)? no (suitable|open|current|matching|appropriate|fitting|vacant) (vacancy|vacancies|position|positions|opening|openings|role|roles|post|posts)
        (promote|promoted|promoting|move up|moved up) (someone|somebody|one of our own|a colleague|an internal|internally|from within)
        name (has|was|is|had|does|will) (not|n't) (been|be)? (placed|put|included|appear|going forward|go forward|listed) (on|in|among)?
        (counted|went|told|spoke|weighed) against you
        (n't|not) be (booking|scheduling|arranging|organising|organizing|holding|needing|confirming) (your|the) (onsite|on-site|interview|call|visit|second|final|next|trial)
        (winding|wound|wind) (up|down) the (search|process|recruitment|hiring)
        (finalist|candidate|applicant) (has|have|just)? (signed|accepted) (with|for|our|the|this|yesterday|today|on)
        (given|gave|giving|offering|handed) (it|the job|the role|the post|the hours) to (her|him|them)
        (hope|trust) you (will|won't|are|aren't|won't be)? (not|n't)? (be|too)? (angry|cross|upset|disappointed|offended|discouraged|bitter) (with us|with me|at us|about)
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
        (tipped|tilted|swung|swayed) (it|the balance|the scales|things|the decision) (lean|tip|in|for|to|is|was|towards|their|his|her|that)?
        made the (balance|scales|decision|difference) (lean|tip|fall|go|was|is)
        between you and (the|an|one)? (other|another) (finalist|candidate|person|applicant)
        wants to come back ... (given|gave|so)
        (former|previous) (postdoc|colleague|intern|trainee|student|temp|employee|assistant) (starts|joins|is starting|is joining|returns|comes back|is coming back)
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
}
"""By signal; joined to the other lines under the same name."""

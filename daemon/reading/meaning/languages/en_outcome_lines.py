"""English phrases as plain lines (see ``wordings``): what was decided, moved and called off."""

OUTCOME_LINES = {
    "rejection": """
        (n't|not) (think|feel|believe) (that)? (the|this|our|it|it's|it is) _ (is|was|would be)? (quite)? (the|a|your)? (right|best) (home|fit|place|match|role|job|position) for (you|your|what you|someone)
        (give|gave|given|giving|offered|handed|handing|offering) (the|this|that) (role|position|post|hours|shifts|shift) to (someone|somebody|another|a|an|one of|our)
        (req|requisition|opening|search) (has been|was|is|got|had to be) (closed|cancelled|canceled|pulled|withdrawn)
        (no|isn't a|is not a|n't a) (role|position|job|post) to (fill|offer|hire)
        (is|it's|was|that's|unfortunately|afraid) a no (from|this time|for now|on this|for this)
        (settled|decided|landed|agreed) on (another|a different|somebody else|someone else|a candidate|an applicant)
        (all|both) ... (spots|places|positions|internships|vacancies|slots|seats) (are|have been|were) _ (taken|filled|gone|allocated)
        (someone|somebody|another|other) ... (suit|suits|suited|fit|fits|serve|serves) (us|me|the team|the firm|the role|the job|what we) better
        (closing|closed|close) (all|the|any|every) (open|remaining|pending|current|outstanding|existing)? (application|applications)
        (offered|offer) it to (a|an|another|someone|somebody|one of|the other|our)
        (going to|gonna|decided to|want to) give (young|him|her|the other|another|our|a) _ (a)? (try|go|chance|shot|job)
        (weren't|not|wasn't) (quite)? (the)? top of (the|our) (pile|list)
        (rules|ruled) you out
        (extend*|made|making|given|gave) an offer to (one of|another|someone|somebody|the other|a different)
        (she|he|they) (said yes|said 'yes'|accepted|has accepted|have accepted|signed)
        (won't|will not|don't|do not|not|n't) (be)? (needing|need|looking for|taking on|hiring|after) (extra|any extra|any more|anyone|anybody|another|more|new|additional) (hands|pair|people|staff|help|person|anyone|one)?
        (stick|sticking|manage|managing|make do|get by|carry on|carrying on) with (the|who|what|those|my|our) _ (i've|we've|i have|we have|we already|i already) (got|have)?
        (you'd|you would|you would've|you'd've) have been (my|our) (pick|choice|first|favourite|favorite|preference)
        (owner's|owners'|boss's|manager's|director's) (nephew|niece|son|daughter|cousin|brother|sister|friend)
        (shaded|pipped|edged|nicked|clinched) it
        (would|wouldn't) (not)? suit your _ (so|and|therefore) (we|i)
        (role|position|requisition|req|vacancy|job) (has been|was|is|got|have)? (pulled|scrapped|shelved|axed|dropped)
        (pulled|scrapped|shelved|axed|dropped) the (role|position|requisition|req|vacancy|job|post)
        (resolved|decided|agreed|voted) not to (make you|offer you|appoint you|hire you|take you)
        (crewed up|staffed up|team is complete|team's complete|team is now complete)
        (no|not) (luck|joy) (this time|i'm afraid|sorry|unfortunately)
        (second thoughts|cold feet|holding back|held back|stopp*|paus*|not) (about|on)? (taking|hiring|recruiting|employing) (anyone|anybody|people|staff|more) (on)?
        (prioriti*) (applicants|candidates|people|those|profiles) (with|who|whose|that)
        (other|another) (fella|guy|girl|lad|one|candidate|applicant|person|woman|man|chap) (had|has|was|is) _ (more|better|stronger|longer|closer|further|ahead|already)
        (needed|need|wanted|want) (someone|somebody|a person) (who|with|that) ... (so|therefore|and) (we|they) (are|'re|have|'ve)? (bringing|brought|taken|taking|going|gone|chosen|hired)
        (filled|taken|given away) (the|our|all|that|this|every) _ (spot|place|slot|vacancy|vacancies|position|positions|job|jobs)
        nothing (for you|for this|at the moment|going at)
        (won't|will not|don't|do not|no longer) (be)? (need|needing|require|requiring) you (for|after|any|in|as|now|at)
        (hold*|hang*) (off|fire) (on)? (hiring|recruiting|the hire|filling)
        (hold*|hang*) out for (someone|somebody|a candidate|a person|more)
        (sorted|set|covered|ok|fine|full|fully staffed|fully booked|enough) (for|on|with) _ (staff|people|hands|drivers|cooks|helpers)
        (fully staffed|no vacancies|no openings|not hiring|not recruiting|stopped hiring|nothing for you)
        (name|application|candidacy|candidature|profile|cv) (has|have|had|was|did|will) not (been|be)? (gone|go|put|taken|carried|made|make|moved|come|progressed) (it)? (forward|ahead|through|further|any further)
        (were|was|have|been) not (been)? (placed|ranked|put) (on|in|among) (the|our) _ (panel|list|shortlist|reserve|order)
        (sorry|regret*|afraid|hate) ... (disappoint|disappointing|let you down)
        not be inviting you
        (not|n't) the (outcome|result|answer|news) (we|you|i) (wanted|hoped|were hoping|had hoped)
        (not|n't|won't) (be)? going any (further|forward|ahead)
        (concentrat*|focus*|continu*|proceed*|press*) (on|with) (a|the) (small|smaller|select|limited|short) (group|number|list|set|pool) of
        (gave|gives|had|has) (her|him|them|the other|another) _ (edge|advantage|nod)
        (edged|pipped|beaten|shaded|beat) (out|you|it|by|at the post)
        (cannot|can't|unable to|not able to) (appoint|employ|hire|take on) you
        could only (pick|choose|take|hire|select|offer it to) one
        not (be)? (able|in a position) to (bring you|take you|have you) (in|on|onboard|aboard|any further|further|forward)
        (role|position|job|seat|vacancy|spot) (has|is|will)? (went|gone|goes|go|going|been given|given) to _ (colleague|candidate|person|applicant|someone|insider)
        (stop|stopping) (here|the process here|things here)
        (leave|leaving|end|ending) (it|things|the process|this) (here|there|at this point)
        (role|position|job|team) (needs|requires|calls for|wants) (someone|somebody|a person) (who|with|whose)
        (need|needed|want|wanted|looking for|after) (someone|somebody) (who|with|whose) _ (more|deeper|stronger|longer|already|has|have|years)
        (prefer*|favou*|chose|chosen|picked|selected|hired) (a|another|the other|an) _ (candidate|applicant|profile|finalist)
        (not|n't|won't) (be)? (progress*|advanc*|tak*|carry*|mov*|pursu*) (you|your application|your candidacy|your profile|it|this|things) (any)? (further|forward|ahead|onward*)
        (other|another) (candidates|applicants|candidate|applicant|person|finalist) ... (stronger|closer|better|edge|tipped|ahead|more experience|background)
        (won't|will not|can't|cannot|not able to|unable to) (be)? (hire you|hiring you|offer you the|offering you the|make you an offer|making you an offer|extend an offer|extending an offer)
        (role|position|vacancy|opening|requisition|search|opportunity) ... (no longer) (available|open|needed|exists|required|being filled)
        (cancel*|withdrawn|withdrew|clos*|paus*|fr*z*|scrapp*|shelv*) (the|this|our|all) _ (role|position|vacancy|opening|search|requisition|recruitment|hiring|headcount)
        not (make|made|making) it (through|to|past|into) (to)? (the|this|our) (next|final|shortlist|second|last|interview|first)
        (we|i|team|they|panel|manager|committee|management|company) (have|has|'ve|had|was)? (therefore|ultimately|regrettably|unfortunately|finally|carefully|now|sadly|also|collectively)? (decid*|chosen|opted|elected) (against|not to) (proceed*|continu*|mov*|hir*|pursu*|progress*|tak*|go*|mak*|offer*|extend*|advanc*|invit*)
        not (be)? (taking|take|carry|carrying) your (application|candidacy) (any)? (further|forward)
        (your|the) (application|candidacy|profile) (is|was|will|has) (not|no longer) (be|been|being)? (taken|progress*|select*|successful|pursued|shortlist*|chosen|retained|consider*|active)
        (you|we) (were|was|are|have)? (very)? close ... (but|however|someone|other|another) ... (edge|chose|picked|went|other|another)
        (we|i) (have|had|'ve|must|need to) (to)? (inform|tell|let) you ... (unsuccessful|not successful|not been successful|not been selected|rejected|declined)
        (decline|declined|declining|turn down|turned down|reject|rejected|rejecting) your (application|candidacy)
        you (have|were|are|'ve)? (not|n't) (been)? (selected|chosen|shortlisted|successful|appointed|appointable|the successful|our preferred)
        (chosen|decided|elected|opted|preferred) to (progress|proceed|continue|advance|move forward|move ahead|go forward|go ahead|go) with (applicants|candidates|other|another|someone|a different|those|profiles|people)
        (chosen|decided|elected|opted|preferred|choosing) to (pursue|consider|interview|prioriti*|advance|invite|shortlist|select|hire|focus on|engage) (candidates|applicants|profiles|people|individuals|those) (who|whose|with|that)
        (fill*) (the|this|our) (role|position|vacancy|opening|post) (internally|from within|with)
        not (a)? (fit|match) (for|with) (this|the|our|what)
        no longer (be)? (considering|in consideration|under consideration|a candidate|in the process)
        (the|this) (role|position|vacancy) (is|has been|was) (now)? (closed|filled|cancelled|canceled)
        (consensus|decision|choice|vote|majority) (landed|fell|went|came down|was) (on|to|with|for|in favour of|in favor of) (the|an|another|a|someone|somebody)
        (going|go|went|gone) with (the|an|our)? internal (candidate|applicant|colleague|hire)
        (won't|will not|not) be (progress*|proceed*|advanc*|continu*|mov*) (your|you|with your|with you)
        (unable|not able) to (progress|proceed|advance|continue|move) (your|you|with your|with you|further|forward)
        not being able to (further)? (process|consider|pursue|progress|continue|shortlist|take|accept) (with)? (your|you)
        (rescind*|revok*|retract*|withdraw*|withdrew) (the|our|your) _ (offer|job offer|offer letter)
        (chosen|decided|opted) to (fill|close|hire) ... (internally|from within|role|position)
        (won't|will not|not) (be)? (scheduling|schedule|arranging|booking) (any)? (further|more|another|additional) (interviews|interview|rounds|conversations|calls|steps)
        (not|n't) (gone|go|been|fall|fallen|come out) in your (favour|favor)
        (went|gone|going) for (the other|another|someone|somebody|a different)
        (choice|decision) (has|did)? (not|n't) (fallen|fall) (on|to) you
        (not|n't) (achieve|reach|meet|attain|obtain) ... (score|pass mark|benchmark|criteria|criterion|threshold|required standard|required level|cut-off)
        (didn't|did not|doesn't|does not|hasn't) (quite)? (reach|meet|clear|hit|match) (the|our|my) (depth|level|bar|standard|mark|requirements|threshold|expectations)
        (continue|continuing|keep|move on|moving on|progress|go ahead|stay) (the)? (conversation|conversations|talking|talks|discussions|process)? with (a few|some|a small number of|other|a couple of|several) (other)? (people|candidates|applicants|profiles|folks)
        (no|not any) (further|more) (interviews|rounds|steps) (for you|will|planned|at this)
        (it's|it is|that's|this is) a no (from|for|i'm|im)
        (they'd|they would|they|client) (like|want|need|prefer|prefers|preferred) (someone|somebody) (with|who)
        (clos*|wrapp*|end|ending|stop*) (things|your candidacy|your application|the process|it|this|out) (out|off|here|up|on our side|at this point)
        (not|n't) (be)? among (those|the candidates|the applicants|the people|our)
        (wants|want|needs|need|needed|wanted|require*|seek*|after) (more|deeper|stronger|longer|additional|broader) _ (experience|hands-on|background|depth|expertise|years|exposure)
        (lack|lacks|lacking|missing|short on|light on) _ (experience|background|expertise|exposure|depth)
        (couldn't|could not|didn't|did not|failed to) (sway|convince|persuade|win over) (them|the team|the panel|everyone|him|her)
        (outvoted|overruled|fought for you|argued for you|pushed for you)
        (n't|not) (think|believe|feel|see) (that)? (there's|there is|you're|you are|it's|this is|we have|we are|we're) (a|an|the|quite|enough)? (right|good|strong|close)? (match|fit)
        (no|isn't a|not a|not enough of a) (match|fit) (between|with|for)
        (disappoint|let you down|sad to say|sorry to say|sorry to tell|sorry to report|bad news|sad news|difficult news) ... (application|role|position|candidate|process|interview|you didn't|not|another|someone)
        (doesn't|don't|does not|do not|didn't|did not) (tick|meet|match|satisfy|fulfil|fulfill|cover) (all)? (of)? (the|our|every) (boxes|criteria|requirements|needs|must-haves)
        (fall|falls|fell|falling) short (of|on)
        (made|extended|given) (an|the|our) offer to (someone|somebody|another|a different|the other)
        (another|other|different) (applicant|candidate|person|finalist) is _ (closer|better|stronger|nearer|more suitable)
        (we|i) (can't|cannot|won't|are unable to|are not able to|'re unable to) ... (offer you|give you) (a|an|the|this) (place|role|position|job|spot|interview|seat)
        (better luck|more luck) (next time|elsewhere|with)
        your (journey|process|application) (with us)? (ends|stops|has ended|comes to an end)
        (not|n't) (proceeding|progressing|continuing|going further|going forward|moving forward)
    """,
    "offer": """
        (want|like|fancy) (the|this) (job|role|post|position) (it's|it is|then it's) yours
        (agreed|decided|like|pleased|delighted|happy|want|voted|resolved) to (appoint|employ|hire|engage|take on) you (as|to|from|in|with|on)?
        (thrilled|delighted|over the moon|chuffed|honoured|honored|very happy|so happy|really happy|love) to have you (as|on|join|joining|start|starting|in the team|on board|aboard|with us)
        (offer|offer's|contract|contract's) (is)? (now)? (in|on|via|through) (docusign|hellosign|adobe sign|your inbox)
        (confirm|confirming) your (appointment|employment|place|position) (as|with|in|from|at)
        (your)? contract (of employment)? ... (for signature|to sign|for you to sign|sign and return)
        (it's|it is|that's) a (yes|big yes|resounding yes) (from|all)
        (thrilled|delighted|happy|pleased|glad|chuffed|honoured|honored|love it) if you (joined|join|came|come|accepted|would join|'d join|could join)
        (job|role|post|position) is yours
        (want|wants|love|like|excited|thrilled|delighted|pleased|happy) ... you (on|to join|as part of|in) (the|our) (team|crew|company|family)
        (pleased|delighted|happy|thrilled|excited|proud) to offer you
        (letter|contract|package|terms|numbers|paperwork) ... (attached|enclosed|below) ... (salary|start date|sign|accept|compensation|base)
        (attached|enclosed) ... (letter|contract|paperwork) ... (salary|start date|compensation|signature)
        (accept|decline|review|sign) (the|this|our|your) (offer|contract|offer letter)
        (we|i) (want|would like|'d like|'d love|would love|are happy|are pleased) to (hire you|offer you|bring you on|have you join|make you an offer)
        (formal|written|official|verbal) offer ... (attached|follow|email|inbox|today|tomorrow|docusign|signature)
        (base salary|annual salary|sign-on bonus|signing bonus|equity|stock options|joining bonus) (of|is|at|:)
        (congratulations|congrats) ... (offer|the job|the role|the position|join us|joining)
        (extend|extending|make|making|present|presenting) (you|you with)? (an|the|our|a formal|a written) (offer|job offer)
        (offer|contract|letter) is (open|valid) (until|till|through)
    """,
    "cancellation": """
        (won't|can't|cannot|unable|not) _ (go ahead|proceed) with (the|our|your|this|tomorrow's|today's) _ (interview|meeting|call|chat|conversation|talk)
        (call|calling|called) off _ (interview|meeting|call|chat|conversation|talk)
        (cancel|cancelling|canceling|cancelled|canceled) (the|our|your|tomorrow's|today's|this) _ (interview|call|meeting|chat|conversation|slot)
        (interview|call|meeting) ... (won't|will not|not going to) (take place|happen|go ahead|be going ahead)
    """,
    "update": """
        (change|changes|changed) (of|to|in) (plan|plans|schedule|time|the schedule)
        (interview|call|meeting|chat|conversation) ... (instead|rather than|moved|later|earlier|new time|new date|different room|different time)
        would (monday|tuesday|wednesday|thursday|friday|tomorrow|another|a different) ... (work|be ok|be okay|do|suit) ... instead
        (reschedule|rescheduled|rearrange|rearranged|postpone|postponed|push back|pushed back|bring forward|brought forward) (the|our|your|this|to|until|by|it|from)
    """,
    "alive": """
        (just|have just|also|have also|'ve just|'ve also|now) (opened|opening|got|created) (up)? (a|an|another|one other|two) _ (role|position|opening|job|post) (that|which|i think|we think|you) ... (fit|fits|suit|suits|match|matches|like|better)
        (like|love|want|wanted|happy|keen) to (put you forward|interview you|talk to you|speak to you|speak with you|introduce you|see you|consider you) ... for (the|our|a|an|another) _ (role|position|job|team|opening)
        (your profile|your background|your experience|you) (fits|fit|would fit|matches|match|would suit|suits|would be great for|would be perfect for|could be great for) (the|our|a|an|another) _ (role|position|job|team|opening)
        (would|could) you (be)? (open|interested|up|happy|willing) (to|in|for) ... (instead|other role|another role|different role|other position|another position|other team|another team)
    """,
}

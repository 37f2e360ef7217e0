"""English: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        # Somebody was chosen; "once a candidate has been chosen" tells of what is to come.
        !once|when|until|till|after|before|if|as|that|only|whether|than (a|an|another|the) (suitable|final|strong|internal|external|preferred|successful|different|new)? (applicant|candidate|individual|finalist|contender) (has|have|was|is|had) (now|already|since|recently|therefore|ultimately)? (been)? (chosen|selected|appointed|hired|identified|named|recruited|engaged|picked) (and|to|for|who|from|by|internally|whose|already)
        !once|when|until|till|after|before|if|as|that|whether|than (someone|somebody|someone else|somebody else|another person) (has|have|was|is|had) (now|already|since|recently|therefore)? (been)? (chosen|selected|appointed|hired|recruited|engaged|picked) (and|to|for|who|from|by|internally|whose)
        !as|once|when|until|after|if|that|whether|before (an|the) appointment (has|was|is) (now|already|since)? (been)? made (to the (post|position|role|job|vacancy)|and the (new|successful|other|appointed|chosen|selected))
        (completed|finished|concluded|closed|finalised|finalized|ended|wrapped up|come to the end of) (our|the|this) _ (selection|search|process|recruitment|hiring) ... (pleased|happy|delighted|glad|satisfied|content|thrilled) ... (our|the) (choice|selection|decision|outcome|result|person|hire|candidate|appointment)
        (search|selection|selection process|recruitment|hiring process) (for [a-z]* [a-z]*)? (is|has|was|are) (now)? (been)? (complete|completed|over|come to an end|come to a close|ended|concluded|finished|closed) ... (pleased|happy|delighted|glad|satisfied|content|thrilled) ... (choice|selection|decision|outcome|result|person|hire|candidate|appointment)
        (not|n't) (consider|deem|judge|regard|rate|reckon) your _ (profile|background|experience|application|qualifications|candidacy|skills) _ (compatible|suitable|suited|fitting|adequate|appropriate|right|a fit|a match|in line|sufficient|strong enough)
        (profile|background|experience|application|candidacy|qualifications) (was|is|has|were|have) (not|n't) (been)? (deemed|considered|judged|found|regarded as|assessed as|rated|thought) (to be)? _ (suitable|compatible|suited|appropriate|adequate|fitting|sufficient|in line|a fit|a match|relevant enough)
        (not|n't) (been)? (select|selected|choose|chosen|pick|picked|shortlist|shortlisted|call|called|choosing|selecting|put) (you)? (forward)? for (an|the|one|a first|a second|the first) _ (interview|of the interviews|interviews|of them)
        (not|n't) (select|choose|pick) you for one
        name is not (on it|on the list|among them|among those|on our list)
        (considered|deemed|judged|found|rated|felt) (to be)? not (quite|really|entirely|fully|sufficiently|wholly)? _ (compatible|suitable|suited|fitting|adequate|appropriate|in line|relevant enough)
        (not|n't) find your _ (profile|background|experience|application|qualifications|candidacy|skills) (to be)? _ (compatible|suitable|suited|fitting|adequate|appropriate|in line|a fit|a match)
        (search|selection|process|recruitment) _ (is|has|was) (now)? (been)? (complete|completed|over|come to an end|come to a close|ended|concluded|finished|closed) ... (pleased|happy|delighted|glad|satisfied|content|thrilled) (with|about|by|to have) (the|found the) [a-z]* (we|who|that)
        (sorry|sad|regret) that it (ends|stops|ended|has to end) (there|here|now)
        (regret|sorry|afraid|unfortunately|sadly) ... you (are|were|have|had) (n't|not) (been)? (invited|included|called|on it|on the list|on that list)
        (not|n't) (decided|settled|agreed) on you
        (they|client|panel|board|we|manager|committee|team) (have|has|'ve)? (took|picked|chose|hired|taken|picked|chosen|preferred) the other (finalist|candidate|applicant|person|contender)
    """,
    "offer": """
        !not|n't|never you (have been|were|are|'ve been) (chosen|selected|picked|appointed|elected|named) (to fill|to serve|to take up|to take on|to become|to lead|to run|to head|to hold|to assume|to occupy|to be (our|the|a)|to join our team|as (our|the))
        this (is)? (an|the|your)? (employment|work) (agreement|contract) (is|between|made|sets|covers|begins|takes)
        this (is)? (an|the|your)? (employment|job) (offer|agreement) (includes|comprises|comes|also|is (contingent|conditional|subject|valid|open))
        (this|the|our|your) offer of employment (is|remains|will be)? (contingent|conditional|subject|dependent|conditioned) (on|upon|to)
        (sets out|set out|outlines|outline|summarises|summarizes|confirms|confirm) the terms (and conditions)? of your (employment|appointment|position|contract)
        (agrees|agree) to pay (you)? (an|a|the) _ (wage|salary|rate of)
        !present|current your (hourly wage|hourly rate|salary|starting salary|wage|annual salary|monthly salary) (for (this|the) (position|post|role))? (will be|shall be|would be|is set at) ([$£€]?[0-9]*|eur|usd|gbp|chf|inr|rs)
        !if|whether|once|when|until (you are|you're) our (new|next) [a-z]*
        (voted|plumped|come down|came down) (for|in favour of|in favor of) you
        (will|would|do) you (like to)? accept (the|this|our) (position|post|role|job|offer|appointment)
        (delighted|pleased|happy|glad|going|decided) to take you on
    """,
    "next_step": """
        you (have|'ve) (now|successfully|just)? (passed|cleared|come through|got through|made it through) (the|our) (selection|recruitment|hiring|application|interview) (process|procedure|round|rounds|test|tests)
        (exam|examination|test|exercise|assignment|assessment|task) (that|which)? (we|i) (are|'re|am|'m)? (now|also)? (sending|send|attach|attaching|have attached|'ve attached|enclose|enclosing|have enclosed|are including) (you|along|below|herewith|with this|to you|here)
        (below|attached|enclosed|herewith) (you)? (will|'ll|can)? (find|is|see) (the|our|your|a) _ (exam|test|exercise|assignment|task)
        (sending|send) you (a|an|the|our) _ (exam|test|exercise|assignment|task) (to|for|below|attached|which|that|with)
        (next|first|second|last|final|following) (step|stage) (i.e|ie|is|will be|would be)? (the|an|a|our) _ (exam|test|written exam|examination)
    """,
    "acknowledgement": """
        !your (procedure|process|selection|recruitment|selection process|recruitment process|application process|search) is (currently|still|now|presently|at present)? (under way|underway|in progress|ongoing|running|in full swing|still open)
        (unable|not able|not|n't) (to)? (be able to)? (find|select|identify) a (suitable|right|matching|fitting) (candidate|applicant|person) ... (contact you|get back|come back|let you know|be in touch|write to you|get in touch)
    """,
    "job": """
        (employment|work) (agreement|contract)
    """,
    "interviewer_side": """
        (the|that|this) candidate (whom|that)? (you|we both) (met|saw|interviewed|spoke|liked|preferred|recommended)
        (feedback|notes) (for|on|about) (him|her|the candidate|the applicant)
    """,
}

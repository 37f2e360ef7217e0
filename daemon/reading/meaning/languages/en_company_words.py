"""English: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"not|won't|can't|cannot|unable",
    "company.acts": r"take |run |see you|show you|buzz|dial |interview|call|give you|ring|phone|meet|join|host|sit |walk you|show |tell you|listen|ask you|have you|pick you|look after you|lead|conduct|speak|talk|chat|be |your |the |to meet|to meeting",
    "company.acts_before": r"be |also |then ",
    "company.because": r"unfortunately|sadly|regrettably|because|as|since|but|so|otherwise",
    "company.bullet": r"with",
    "company.cue": (
        r"(?:his|her|their) (?:chair|seat|place) (?:next to|beside|alongside)|(?:will )?consists? of|with you will be|joining (?:you|us|me) (?:will be|are|is)|it(?:'ll|’ll| will) (?:now |instead )?be|(?:the|same|whole|interview|your) (?:panel|committee|board)(?=(?: is| are)? \()|(?:panel|committee|board)(?: members)? (?:remains?|stays?|are still|is still)|alongside|you(?:'ll|’ll| will) have|i(?:'ll|’ll| will|'m|’m) (?:bring(?:ing)?|be bringing)|(?:seen|met|welcomed|collected|picked up|called|contacted|phoned|chaired) by|consists? of|made up of|comprises?|comprising|"
        r"replaced (?:on the panel |as [\w ]{3,20} )?by|taken (?:over )?by|you(?:'ll| will)(?: then| also| now| both| first)* see|(?:guests|attendees|with|participants|invitees) ?: you(?:,| and|, and| \+)|discussion with|in front of|now assigned to:|same (?:panel|people|faces|line-?up|crew)|in with|sit down with|"
        r"ask for(?: me,? or(?: for)?)?|report to|greeted by|received by|with|meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? with|joined by|led by|hosted by|conducted by|"
        r"interviewed by|run by|held by|interviewer"
    ),
    "company.does": r"takes (?:his|her|their) (?:chair|seat)|sits in for|will sit in for|is sitting in for|is still (?:chairing|leading|on the panel)|still chairs|(?:phones|rings) you|(?:will )?(?:stand|fill|step)s? in for|(?:will be )?(?:standing|filling|stepping) in for|will replace|replaces|is replacing|has replaced|(?:will )?takes? over|would (?:like|love) to (?:meet|see|speak|talk|chat)|wants to (?:meet|see|speak|talk|chat)|has moved your|calls you|takes (?:his|her|their) place|has (?:a|an) (?:\w+ )?(?:conflict|clash|surgery|meeting|client|hearing)|has (?:\d+|several|some|a few|one|two|three|four|five) (?:free |open )?(?:slots|times|openings|free)|has (?:re)?scheduled your|has moved your|has accepted your|has asked (?:if|to|for|that)|asks (?:that|if|to|whether)|wishes to|hopes to|can (?:see|do|meet)|wants to (?:see|meet|walk|hear|show|know)|is doing it|is (?:set|due|going|keen|happy) to (?:video-?call|call|ring|see|meet|interview|speak|talk)|(?:would|['’]d) (?:rather|prefer|very much like|be (?:glad|happy|delighted))|has invited you to|is (?:calling|phoning|ringing|seeing|meeting|interviewing) you",
    "company.elsewhere": r"at|from|for|by",
    "company.first_cue": r"you \+|(?:it(?:'s|’s| is|'ll be| will be)|that(?:'s|’s| is)|will be|interviewer (?:is|will be)|(?:with|by) \d{1,2}(?:[:.]\d\d)? (?:will be|is|it's))(?: just| only| now| actually| still)?(?= [\w-]{2,20} (?:you(?:'ll|'re| will| are)|who(?:'ll|'s| will| is)|and|instead of|rather than|this time|on the panel|from the)\b)|you(?:'ll have|'ve got| will have| have got|'ve now got)(?= [\w-]{2,20} (?:first|for the|at \d|from|and|in (?:her|his|the chair)|instead))|you(?:'re| are|'ll be)(?: now| then| first)? (?:with|seeing|on with|down (?:to see|with|for)|up with|booked (?:in )?with)|(?:come|pop) (?:in |by |and |over |round |to )*(?:meet|see)|in front of|you(?:'ll| will|'re)(?: be)?(?: then| also| now)+ (?:see|seeing|meet|meeting)|will be with|here (?:for|to see)|you(?:'ll| will| are|'re)? (?:be )?in with|ask for|you(?:'ll| will| are|'re) (?:then |also )?(?:be )?(?:meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with))|my (?:colleague|boss|manager|partner|brother|sister|co-founder|business partner)|told|joined by (?:my colleague )?",
    "company.held_up": r"must (?:be (?:in|at)|go|travel|fly|leave|attend) |(?:'s|’s) (?:train|flight|plane|car|bus|ferry|daughter|son|child|kid|baby) |(?:is|'s|’s) (?:ill|sick|unwell|poorly|off sick|running late|stuck|double-booked|held up|on jury duty|in bed with) ?|has (?:been called (?:away|in|to)|a clash|a conflict|to (?:fly|travel|drive|leave|be in)) ?|(?:can't|cannot|won't) (?:make (?:it|the|that)|be in|be back|be free) ?|misses (?:her|his) |got (?:stuck|called) ",
    "company.instead": r"instead of|in place of|rather than|in for|for|replaces|replacing|replace|on behalf of|without",
    "company.interviewer": r"interviewers?|host|panel(?:ists?)?|contact",
    "company.interviewer_for": r"for",
    "company.interviewer_is": r"will now be|is now|are now|will be|is|are|is",
    "company.invites": r" (?:has )?(?:confirmed|booked|scheduled|rescheduled|moved|updated|accepted|requested) (?:your|an|the) interview\b",
    "company.invites_has": r"has |have ",
    "company.invites_has_set": r"scheduled|arranged|booked|set up|invited you|requested",
    "company.invites_whom": r"with you|you to (?:a|an|meet|chat)",
    "company.inviting": r"is inviting you",
    "company.label": r"(?:panel|committee|board)(?: members)? (?:is|are|will be|consists of|comprises)(?: as follows)?|tak(?:e|ing) part|committee|chair|members|caller|meet|meeting with|you meet|seeing|guests|panellists?|speakers?|people|present|attending|you will meet|you'll meet|in the room|on the call|interviewers?|panel|participants?|attendees|hosts?|who|with|interviewer\(s\)|participants|host|organi[sz]er",
    "company.takes_part": (
        r"doing the (?:interview|interviews|talking)|joins (?:us|you|by|from|on|via|the)|also sitting in|(?:will|'ll|is|are) (?:also )?(?:be )?with us|(?:will|'ll|wants? to|would like to|hopes? to) (?:also )?(?:listen|sit|dial) in|(?:will be|is|are) (?:listening|sitting|dialling|dialing) in|chaired by|presided over by|will (?:chair|preside)|(?:on|in) (?:the )?(?:call|panel|committee|room|line) will be|panel (?:is|will be|consists of|comprises)|panel members?(?: are|:)|"
        r"(?:will|'ll|is|are|going to) (?:also |both |all )?(?:be )?(?:join(?:ing)?|attend(?:ing)?|sit(?:ting)? in|tak(?:e|ing) part|participat(?:e|ing)|present|there|in the room|on the (?:call|panel))|"
        r"(?:asked|invited)(?= [^.!?\n]{2,60} to join)"
    ),
    "company.topic": r"topic",
    "company.until": r"to|till|until",
    "company.will": r"will|is going to|is looking forward|looks forward",
    "named_before.whence": r"of",
    "not_coming.absent": r"(?:(?:will be|is|['’]s|has been|is being|was) (?:(?:now|sadly|unfortunately|regrettably) )?(?:being )?(?:replaced|unable|prevented|indisposed|on leave|not able|no longer)\b|can(?:not|['’]t| not) (?:attend|come|join|be there|make it|take part)|won['’]t (?:attend|come|join|be (?:there|able)|make it|take part)|will not (?:attend|come|join|be (?:there|able)|take part)|has recused|had to (?:drop out|pull out|withdraw))",
    "not_coming.greeting": r"dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|morning|afternoon",
    "not_coming.instead": r"in the absence of|instead of|in place of|rather than|replaces|replacing|in for|on behalf of",
    "rosters.heading": r"panel|(?:selection |interview |search |hiring )?(?:committee|board)|interviewers?|interviewing you(?: will be)?|you(?:'ll| will)(?: be)? (?:meet(?:ing)?|see(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with))|attendees|participants|who you(?:'ll| will) meet|taking part|panel(?:l)?ists?",
    "rosters.myself": r"myself|me",
    "rosters.stage": r"round|interview|stage|part|session|slot",
    "signature.closing": r"good luck|see you|regards|wishes|thanks|thank you|best|cheers|sincerely|yours|faithfully|warmly",
}

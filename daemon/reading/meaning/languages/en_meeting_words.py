"""English words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"com(?:e|ing)|hop over|fetch\w{0,3}|collect you|pick you up|let you in|pass through|begins?|starts?|kick(?:ing)? off|call(?:ing)? in|pop(?:ping)?|drop(?:ping)? (?:in|by)|stop(?:ping)? by|swing(?:ing)? by|pass(?:ing)? by|"
        r"visit\w{0,3}|meet(?:ing|s)?|met|see(?:ing)? you|see (?:the|our|how|round)|have a look|talk|chat|natter|speak(?:ing)?|"
        r"conversation|discuss\w{0,4}|(?:call|ring|phone|video)(?:ing)? you|phone call|video call|interview\w{0,3}|trial|taster|"
        r"riding along|shadow\w{0,3}|join(?:ing|s)?|expect(?:ing|ed)?|attend|be (?:at|here|there|in)\b|arrive|report to|ask for|"
        r"lunch|coffee|tea|drinks?|have you (?:here|in|over|round|with)|you in front of|show you|look(?:ing)? (?:round|around)|"
        r"tour|demo lesson|trial lesson|appointment|slot|book(?:ed)?|put you down|set aside|zoom|teams|google meet|skype|"
        r"get to know|sit down|in the room|you(?:'re| are) (?:on|up|out|first|next|last|good)\b|good for|free|work for you|"
        r"suit you|suits?|fit in|get going|see you|as agreed|it(?:'s| is) (?:me|with)|selection panel|before the panel|selection day|"
        r"assessment (?:day|centre|center)|the chair"
    ),
    "appointed.other": (
        r"(?:straight|right|directly|shortly) (?:after|afterwards)|(?:call|meeting|chat|talk) with (?:the|my|our) (?:manager|owners?|directors?|boss|team)|"
        r"publish\w{0,3}|post(?:ed|ing)? (?:on|to)|rota|roster|trains?|flights?|is back|are back|comes? back|(?:board|panel|committee|council|directors) (?:sits|meets|convenes)|log-?in|access|password|equipment|laptop|bank details|payroll|background check|phone lines|advertis\w{2,4}|early shift|late shift|"
        r"candidates|applicants|the (?:\w{1,14} )?(?:candidate|applicant)|"
        r"start date|start(?:ing)? (?:work|with us|date)|starts? on|first day|day one|on-?boarding|induction|contract|"
        r"sign(?:ing|ed)?\b|deadlines?|clos(?:es|ed|ing)|expires?|submi\w{2,6}|received|lodged|upload\w{0,3}|complet\w{1,4}|portal|"
        r"maintenance|webinar|open (?:day|evening|house)|info(?:rmation)? (?:session|evening|event|day)|"
        r"careers? (?:fair|day|event)|job fair|q ?& ?a|course|training|newsletter|deliver\w{0,4}|parcel|courier|"
        r"out of (?:the )?office|on (?:annual )?leave|on holiday|reach (?:me|us)|references|meeting the|meets (?:on|at)|is back|am back|(?:office|opening|working) hours|we are open|"
        r"opens?|decision|decide|outcome|results?|verdict|feedback|let you know|get back to|hear from|be in touch|"
        r"(?:other|another|remaining|further|last|next) (?:candidates?|applicants?|people|interviews)|referees?|references?|"
        r"medical|alumni|mentor\w{0,3}|lecture|livestream|party|exam\b|offer|valid|link (?:is|will|expires)|"
        r"online (?:test|assessment)|automatically|withdraw\w{0,3}|(?<!\d )(?<!m )until|no later|latest|shift is|opening times"
    ),
    "appointed.none": r"(?:no|not an?|isn't an?|neither an?) (?:job )?(?:interview for a job|job interview|recruitment|application)|no(?:thing)? (?:to do with )?(?:recruiting|recruitment|hiring)\b",
    "moments.cannot": r"(?:can(?:no|')?t|can not|can no longer|could(?:n't| not)|unable to|not able to|won't be able to|won't|'ll have to miss)(?: \w{1,10}){0,3}|(?:not|no longer) (?:be )?(?:available|free|around)(?: on| for)?|no longer works?(?: for \w{1,10})?|were (?:due|supposed|going|meant) to (?:meet|see|talk to)(?: \w{1,14}){0,2}",
    "moments.cannot_then": r"(?:has turned out to |turns out to |would )?clash(?:es)?(?: with)?|is (?:ill|sick|off sick|unwell|taken|gone)|(?:has|have) (?:fallen|been taken)|does(?:n't| not) (?:suit|work)|(?:is|was) (?:no longer|not) (?:free|available)|i (?:can't|cannot)",
    "untouched.absent": r"(?:cannot|can't|won't|will not|is unable to|unable to) (?:be (?:there|present|with us)|make it|attend|join us|take part|come along)",
    "appointed.never": r"with (?:the|a|our|my|his|her|their) (?:final )?(?:decision|outcome|results?|news|answer|verdict)|(?:to|and) (?:tell|give) you (?:the|our|whether|how you)|sign(?:ing)? (?:it|the|your)|to sign|contract|first day(?! of interviews)|(?:other|remaining) (?:candidates|applicants)|the other (?:candidate|applicant)|meeting the|closing date|your medical|medical (?:exam\w{0,7}|check\w{0,3}|appointment)",
}

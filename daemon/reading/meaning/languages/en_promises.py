"""English: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"whether|if",
    "promises.tag": r"ok|okay|all right|alright",
    "promises.writes_now": r"writing (?:to you )?(?:because|since|as)|i (?:write|am writing|'m writing) (?:to )?you (?:because|since|as)",
    "promises.straight_after": r"(?:straight|right|directly|immediately|just|soon) (?:after|afterwards)(?: that| this| it)?|as soon as (?:that|it|we) (?:is |'s |are )?(?:over|done|finished)",
    "promises.week_out": r"(?:before|by the end of|by the close of|at the end of|by end of|later|within|during|sometime|some time|still) that (?:same |very )?week(?:'s|'s| is)?(?: out| over| up)?|before that week (?:is|'s) (?:out|over|up)",
    "promises.takes": r"takes?",
    "promises.once_readers": r"(?:once|when|as soon as|after) (?:all )?(?:of )?you",
    "promises.said_once": r"(?:i|we)(?:'d| had| have| did)? (?:told|promised|said|wrote)",
    "promises.to_us": r"(?:gives?|sends?|tells?|brings?|owes?|promised) (?:me|us)|(?:will|'ll|to|should) (?:give|send|tell|let|bring|get back to) (?:me|us)",
    "promises.not_kept": r"not|\w{2,6}n't|slipped|unfortunately",
}

PROMISE_LINES = {
    "commit": """
        (i'll|we'll|i will|we will|i shall|we shall|will|shall) (phone|ring|call|telephone|write|email|text|message|ring you|write to you) (or|and)? (phone|ring|call|telephone|write|email|text|message)? (you)? (no later than|by|on|before|the morning|the next|the following|the day|the same|straight after|right after|immediately after)
        (will|shall|'ll) (phone|ring|call|telephone|write|email) you (straight|right|directly|immediately|the)
        (formal|official|written|actual|final|signed)? (letter|offer letter|contract|agreement|paperwork) (goes|will go|is going|follows|will follow|should follow|will be|comes|will come|should be|is being) (out|off|over|sent|mailed|posted|emailed|to you|by|on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|this|with you)
        (mail|send|email|post|forward|courier|issue) (you|over|out)? (the|your|a|an|our) (formal|official|written|actual|final|signed)? (letter|offer letter|contract|agreement|paperwork) ... (on|by|tomorrow|today|next|this|before|within|in)
        (look|watch|keep an eye out) (out)? for (something|news|word|a note|a mail|an email|a call|a message) from (us|me|her|him|them)
    """,
    "deadline": """
        (answer|reply|response|decision|yes|word) ... (would be|will be|is) (great|lovely|ideal|good|perfect|wonderful|helpful|appreciated|much appreciated|fantastic|brilliant)
        (grateful|appreciate|thankful|obliged) (for|if|having|to have|to get|to receive|receiving|it if)? (you|we)? (could|had|have|a|an)? (your|an answer|a reply|a decision|a response|an early)
        (great|lovely|good|ideal|wonderful|helpful) (to have|to get|to hear|to receive|if you|if we could have|if i could have) (your|back from you|from you|could|told|let|an answer|a decision)
        (send|give|offer|propose|suggest) (me|us) (two|three|a couple|a few|some|several|2|3|2-3|2/3) (of)? (options|slots|times|dates|alternatives|windows)
        (need|needs|want|wants|require|requires) (a|an|your|the) (yes|no|answer|reply|response|decision|word|confirmation|firm yes|definite answer|quick answer)
        (answer|reply|response|decision|yes) (is|would be)? (expected|wanted|needed|required|awaited) from you
        get back to (me|us) with (a|an|your)
        to (accept|confirm|proceed|continue|start|begin|get started) ... (complete|submit|upload|return|finish|fill in)
    """,
}

"""English: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"whether|if",
    "promises.tag": r"ok|okay|all right|alright",
    "promises.writes_now": r"writing (?:to you )?(?:because|since|as)|i (?:write|am writing|'m writing) (?:to )?you (?:because|since|as)",
    "promises.straight_after": r"(?:straight|right|directly|immediately|just|soon) (?:after|afterwards)(?: that| this| it)?|as soon as (?:that|it|we) (?:is |'s |are )?(?:over|done|finished)",
    "promises.week_out": r"(?:before|by the end of|by the close of|at the end of|by end of|later|within|during|sometime|some time|still) that (?:same |very )?week(?:'s|'s| is)?(?: out| over| up)?|before that week (?:is|'s) (?:out|over|up)",
    "promises.takes": r"takes?",
    "promises.once_readers": r"(?:once|when|as soon as|after) (?:(?:all )?(?:of )?you|(?:we have |we've )?(?:everything|all (?:the |of (?:it|them|the \w{1,12}) )?\w{0,12}) ?(?:is|are|has|have)?)",
    "promises.said_once": r"(?:i|we)(?:'d| had| have| did)? (?:told|promised|said|wrote)",
    "promises.to_us": r"(?:gives?|sends?|tells?|brings?|owes?|promised) (?:me|us)|(?:will|'ll|to|should) (?:give|send|tell|let|bring|get back to) (?:me|us)",
    "promises.outcome": r"answer|outcome|feedback|verdict|decision",
    "promises.told_to": r"you",
    "promises.thing": r"laptops?|links?|log-?ins?|access|access codes?|passcode|invite link|parking (?:permit|pass|space)|badge|uniform|keys?|refund\w{0,3}|reimburse\w{0,4}|travel (?:costs|expenses)|expenses|payslip|rota|payments?|welcome pack|joining pack|login|equipment|accommodation|half[- ]year|quarterly|annual results|dinner|lunch|fire drill",
    "promises.not_kept": r"not|\w{2,6}n't|slipped|unfortunately",
}

PROMISE_LINES = {
    "commit": """
        (i'll|we'll|i will|we will|i shall|we shall|will|shall) (phone|ring|call|telephone|write|email|text|message|ring you|write to you) (or|and)? (phone|ring|call|telephone|write|email|text|message)? (you)? (no later than|by|on|before|the morning|the next|the following|the day|the same|straight after|right after|immediately after)
        (will|shall|'ll) (phone|ring|call|telephone|write|email) you (straight|right|directly|immediately|the)
        (formal|official|written|actual|final|signed)? (letter|offer letter|contract|agreement|paperwork) (goes|will go|is going|follows|will follow|should follow|will be|comes|will come|should be|is being) (out|off|over|sent|mailed|posted|emailed|to you|by|on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|this|with you)
        (mail|send|email|post|forward|courier|issue) (you|over|out)? (the|your|a|an|our) (formal|official|written|actual|final|signed)? (letter|offer letter|contract|agreement|paperwork) ... (on|by|tomorrow|today|next|this|before|within|in)
        (results|outcomes|outcome|decisions|selections|offers|offer letters|scores|notifications|order of merit|determination|verdict|shortlist) (of the|for this|for the|to all|to every|to the|after the|following the)? _ (come|comes|coming|go|goes|going|is|are|get|gets|will|shall|should|to) (expected to|due to)? (be|get)? (announced|released|published|issued|posted|dispatched|mailed|emailed|communicated|conveyed|intimated|declared|circulated|extended|known|uploaded|out)
        (results|outcomes|letters|decisions|offers|answers|notifications|order of merit) (issue|issues|will issue|to issue)
        (letters|results|offers|answers|emails|e-mails|notifications|calls) (go|goes|going|will go|are going|will be going) out to (all|every|everyone|everybody|each|you|both|candidates|applicants|interviewees)
        expected to (issue|be issued|be released|be published|be announced|be known|come out|go out)
        (letters|emails|e-mails|mails|calls|offers|answers|invitations|rejections|results|notes) (to|for) (all|every|everyone|everybody|each|the|successful|unsuccessful|you|both) _ (go|goes|going|will go|are going|will be|are|leave|follow) (out|posted|sent|made|mailed|issued|in the post|follow)?
        (contract|offer|letter|paperwork|agreement|offer letter|letter of offer) (will|should|'ll|to|is going to|goes) (be)? (in|into) (the|your) (post|mail|inbox|hands|letterbox|mailbox)
        (same|which|this|it|outcome|result|results|decision|response|responses|offer letter|regret mail|determination|verdict|resolution) (shall|will|would|should|is to|are to) _ be (intimated|conveyed|released|dispatched|advised|relayed|passed on|reported|made known|sent|transmitted|forwarded) (to)? (you|all|every|each|the candidates|applicants|successful)?
        (responses|replies|answers|letters|notifications) (to|for) (all|every|each|the) _ (will|shall|should|are to) be (sent|dispatched|issued|mailed|posted|released|made)
        (will|'ll|shall|going to) be (calling|phoning|ringing|emailing|e-mailing|writing to|texting|messaging|contacting|notifying|informing|telling|updating) (all|every|each|everyone|everybody|both|the candidates|the applicants|the finalists|candidates|applicants|finalists|people)
        (calling|phoning|ringing|emailing|e-mailing|writing to|texting|messaging|contacting|notifying|informing|telling|updating) (all|every|each|everyone|everybody|both|the candidates|the applicants|the finalists|candidates|applicants|finalists|people) _ (on|by|within|next|before|tomorrow)
        (candidates|applicants|finalists|interviewees|everyone|everybody) ... (will|shall|should|to|are to) (obtain|receive|hear|get|have|be told|be informed|be notified|be contacted|be advised|be called|be emailed|be written to|find out|know)
        (those|applicants|candidates|people) (selected|chosen|shortlisted|successful|who were selected|who are selected) ... (will|shall|should) (receive|hear|be told|be informed|be notified|be contacted|get)
        (every|each|all|both) (applicant*|candidate*|finalist*|interviewee*|of you) ... (will|shall|should|obtain|obtains|receives|receive|hears|hear|gets|get) (hear|receive|get|be told|be informed|be notified|be contacted|be advised|a reply|an answer|a message|the message|a letter|an email|news|from us|back)
        (candidates|applicants|finalists|interviewees|everyone|everybody) (is|are) (told|informed|notified|contacted|advised|called|emailed|written to) (of the|about the|the outcome|the result|the decision|of their|by|within|whether|next)
        (answer|decision|verdict|reply|word|news|feedback|result|phone call|call|email|letter|yes or no) to you (by|on|before|within|next|this|in|tomorrow|monday|tuesday|wednesday|thursday|friday|no later|early|late)
        you (will|'ll|shall)? (have|get|'ve got) (mail|post|a mail|an email|a letter|a call|a message) from (us|me|hr|our|the)
        (no longer|not|n't) be (waiting|kept waiting|left waiting|in suspense|in the dark|wondering|kept waiting|on tenterhooks) (by|after|past|beyond|longer|until|on|from)
        (recruiting team|recruitment team|hiring team|talent team|hr team|hr|team|office|department|panel|committee|we) ... (responds|respond|replies|reply|answers|answer|gets back|get back|comes back|come back|writes back|reverts|revert) (to)? (you|all|everyone|all applicants|every applicant|every candidate|each applicant|candidates|applicants)? (within|in|by|before)
        expect (a|an|my|our|the) (text|sms|whatsapp|letter|verdict|yes or no|yes or a no|ring|buzz|note|mail|phone call)
        (will|'ll|shall|should|i'd|we'd|would) (revert|flick|buzz|text|ping|ring|phone|call|wire|fax|advise) (back)? (you|to you|to all|an email|with|a message|a note|on|by|within|before|in)
        (flick|shoot|fire|drop|pop|send|ping) (you|over|across) (an|a|the) (email|e-mail|mail|text|message|note|line|whatsapp|sms|letter|yes or no)
        (final|definite|definitive|formal|official|firm|binding|written|clear)? (answer|verdict|determination|yes or no|yes or a no|decision) (will|shall|should|'ll|is going to) (be)? (with you|reach you|come|follow|arrive|be sent|sent|given|issued|handed down)
        (gets|get|receives|receive) (a|an|the) (note|call|letter|email|mail|message|reply|answer) from (me|us|hr|the|our)
        (plan on|bank on|count on|reckon on|reckon with) (hearing|getting|receiving|having|an|a|some|my|our) (something|news|word|an|a|our|my|back|call|email|answer|from)?
        receive (a|an|the|our) (communication|notification|notice|intimation|message|letter|decision|reply|response|determination|outcome|result) (from|by|on|within|in|before|no later|about|regarding)
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
        (give|drop|send|shoot) (us|me) a (bell|ring|shout|buzz|call|line|text|message|tinkle) (on|by|before|if|should|when|whenever|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|as soon)
        (send|return|mail|email|bring|hand|get|let us have|let me have) (it|them|this|that|these|those|everything|the form|the forms|the test|the task|the exercise) (back|in|over|to us|to me|completed|signed) (to us|to me)? (by|before|on|no later|within|until)
        (complete|finish|do|submit|upload) (this|the|your|it|that) _ (within|by|before|in|no later|until)
        (must|should|needs to|need to|has to|have to|are to|is to) be (sent|returned|submitted|received|emailed|handed|posted|uploaded|signed) (back|in|over|and returned|and sent back)? (to|by|with) (us|me|our|the office|hr|this office)
        (yes or no|yes or a no|answer|reply|decision|word) from you
        to (accept|confirm|proceed|continue|start|begin|get started) ... (complete|submit|upload|return|finish|fill in)
    """,
}

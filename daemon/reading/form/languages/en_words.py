"""English: the words of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "absence.about_us": r"reschedul|\bmove (?:our|the|your)|\bmeet(?:ing)?\b|interview|\bour (?:call|chat|talk)",
    "absence.deciding": r"decision|feedback|\boffer|\brole\b|position|applica|contract|\b(?:thank you|thanks) for (?:the|coming|your time|meeting)",
    "absence.first_person": r"i|i'm|i'll|my",
    "absence.of_author": r"i|i'm|i'll|my|me|m'|we|our|us|notre|office",
    "absence.receipt": (
        r"received your|have received|ticket|case (?:number|no|#)|reference number|your (?:request|application|enquiry|inquiry|order|submission)|"
        r"no longer (?:with|work)|left the company"
    ),
    "absence.reply_prefix": r"re|fwd?",
    "absence.urgent": r"\burgen|can(?:'t|not| not) wait\b|\bimmediate (?:assistance|attention|help)",
    "automatic.because": r"you(?: are|'re)? receiv(?:e|ed|ing) this (?:e-?mail|message|notice|notification|alert) (?:because|as|since) you",
    "automatic.unread": (
        r"sent from an? (?:e-?mail )?(?:address|account|mailbox) (?:that|which) (?:cannot|can't|can not|is not able to|is unable to|does not|doesn't|is not|isn't) (?:accept|receive|take|monitored|read|checked|answered)|"
        r"(?:this|our|the sending) (?:e-?mail )?(?:address|mailbox|account) (?:cannot|can't|does not|doesn't) (?:accept|receive) (?:incoming|inbound|replies)"
    ),
    "automatic.unsubscribe": r"unsubscribe|opt[- ]out|manage (?:your )?(?:email )?preferences|(?:manage|change|update) your (?:e-?mail |alert )?(?:notifications?|alerts)(?: settings| preferences)?\b",
    "away.and": r"and|so",
    "away.apart": r"pto(?= )|(?:i'm|i am|i'll be|i will be)\b(?! (?:not|never))[^.!?\n]{1,60}\b(?:away|on leave|on holiday|on vacation|on pto|out of (?:the )?office|off work|out of town)",
    "away.as_for": r"for",
    "away.before_names": r"with|an|à|a|to|o",
    "away.but": r"but",
    "away.clock": r"[ap]\.?m\b",
    "away.decided": (
        r"hir(?:e|ed|ing)\b|decid|contract\b|offer|salar|approv|accept|interview|applica|candida|role|position|\bjob\b|vacan|propos|visa|"
        r"start(?:s|ing)? (?:on|date)|references|resume|\bcv\b|portfolio|loved|liked|feedback|\bno to\b|\byes\b|\bagree|\bdeal\b|\btalk\b|process\b|next steps?|"
        r"\btask\b|\btest|\bround\b|\bfile\b|\bpanel|committee|\bjury\b(?! duty)|\bboard\b|\bto sign|\bsign(?:ing|ed)\b|signature|first day|(?<!getting )in touch|"
        r"(?:will|'ll) (?:call|ring|e-?mail|write|contact|schedule|send)(?! me\b)|\bto (?:call|ring|e-?mail|write|contact|schedule|send) (?:you|the)\b|"
        r"(?:takes? over|taking over) your\b"
    ),
    "away.everybody": r"all|everyone|everybody|team|wszystkim",
    "away.first_person": r"i|i'm|i'll",
    "away.for_what": r"support|patience|understanding|cooperation|message|mail|in advance|getting in|writing",
    "away.greets": r"hi|hello|hey|dear|all|team|everyone|everybody|folks",
    "away.house": r"we|us",
    "away.matter": r"all|any|job|urgen|applica|question",
    "away.prepositions": r"just|from|to|until|till|through|thru|on|the|incl|inclusive|included|and|at|starting|back|return|returning",
    "away.says_yes": r"yes|no|ok|okay|agreed|deal|sure|works|approved|perfect|tak|sounds",
    "away.statement": r"(?:i|we) (?:will|shall|am|are|have|was|were)\b(?!.*\byou)|(?:i|we)'(?:ll|m|re|ve)\b(?!.*\byou)",
    "away.subject": r"we|you|he|she|they|the|your|our|we",
    "away.thanks": r"thank(?:s| you)",
    "away.to_anybody": (
        r"\bthank you\b|\byou (?:can|may|could|need|have|want|require|should|know)\b|(?:help|assist)s? you\b(?! with)|let you know|\bget back to you(?= (?:then|once|when|as soon|on my|after)|\Z)|"
        r"\b(?:in your (?=name|hono)|(?:for|of) you\b(?= (?:at|on|in) the\b))|\byour (?=contact|message|e-?mail|mail|support|patience|understanding|cooperation)"
    ),
    "away.to_reader": r"you|yours?|we|us",
    "away.to_whom_it_concerns": r"(?:please |and )?(?:if|in case|should|candidates|applicants)",
    "body.plain_stand_in": r"html|view this (?:e-?mail|message) in",
    "bounces.daemon_name": (
        r"mail(?:er)?[ -]?(?:delivery|daemon|system|administrator|subsystem|server)|postmaster|delivery (?:subsystem|system|status)|system administrator|"
        r"internet mail delivery|microsoft (?:outlook|exchange)"
    ),
    "bounces.returned_mark": (
        r"-{2,}\s{0,3}(?:this is a copy|below this line|original message|returned message|message header|header|copy of|the (?:header|body|text) of)|"
        r"received: (?:from|by)|return-path:|the header of the original|original message (?:follows|headers)|message header|unsent message below|"
        r"included is a copy|.{0,20}\bheaders? of (?:the|your)|message-id:|copy of (?:the|your) message|diagnostic information for administrators"
    ),
    "bounces.returned_part": r"message|header",
    "bulk.job_alert": (
        r"job alert|jobs? for you|new jobs?\b|recommended jobs|jobs you may|job matches|matching jobs|newsletter|digest|is hiring|are hiring|"
        r"people (?:viewed|are looking)|weekly (?:update|summary)"
    ),
    "bulk.list_tag": r"re|fwd?",
    "calendar_mail.first_person": r"i|i'm|i'll|i've|i'd|we'd|we're|looking forward|let me know|please let",
    "calendar_mail.greeting": r"hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you",
    "calendar_mail.made_by_system": (
        r"has (?:invited|accepted|declined|cancell?ed|updated|tentatively|proposed)|you have been invited|view on google calendar|"
        r"invitation from google calendar|this event has been|microsoft teams meeting|join the meeting|when:"
    ),
    "calendar_mail.notices": r"accepted|declined|tentative(?:ly accepted)?|invitation|updated invitation|cancell?ed(?: event)?|new time proposed|updated event|event reminder",
    "closing.contact": r"\b(?:tel|phone|mobile?|fon|fax|tél|cell|direct)\b",
    "closing.list_words": r"mailing list|mailman|unsubscribe|to post to this|listinfo",
    "evidence.answer": r"re",
    "machine_words.anybody": (
        r"(?<!\w\.)i(?!\.\s?e\b)|i'\w{1,2}|me|my|mine|myself|we|we'\w{1,2}|us|ours?|you|you'\w{1,2}|yours?|let's|let me|please|pls|plz|thanks?|thx|fyi|hi|hello|"
        r"hey|dear|all,|regards|sincerely|cheers"
    ),
    "machine_words.certain": (
        r"manual intervention required|notification system|fax has arrived|log messages:|not (?:actively )?monitored|order (?:code|id|number)\b|transaction id|"
        r"invoice (?:number|no\.)|thank you for using|has been charged to|verification code|has been (?:successfully )?(?:registered|processed)|"
        r"reset your password|verify your (?:email|account)"
    ),
    "machine_words.job_stems": r"interview|applicat|applied|position|resume|recruit|hiring",
    "machine_words.job_words": r"\brole\b",
    "machine_words.mass": (
        r"\d ?% off|up to \d{1,3} ?%|click (?:here|below|now|the link below)|viagra|cialis|xanax|valium|pharr?macy|prescription|low(?:est)? price|sweepstakes?|"
        r"lottery|claim your|limited[- ]time|special (?:savings|discount)|exclusive discounts?|flash deal|act now|act immediately|casino|pre-?approved|"
        r"fixed rate|investor alert|st[o0]ck (?:play|alert)|hot stock|big mover|discount(?:ed)? (?:rate|rx|price)|expires (?:today|soon)|elite membership|"
        r"buy now|order now|shop now|free shipping|free trial|satisfaction guaranteed|happy customers|this newsletter|million (?:usd|dollars|euro)|"
        r"banking details|lots more info|enter here|visit our (?:website|shop|store)|by - mail shop|\brx (?:site|store)|risk[- ]free|weight loss|"
        r"discover the benefits|special offer"
    ),
    "machine_words.no_salutation": r"dear (?:applicant|candidate|customer|user|member|subscriber)|%first_?name%",
    "machine_words.of_job_words": r"role",
    "machine_words.receipt_subject": (
        r"(?:your )?(?:job )?application (?:received|submitted|confirmation|was sent)|(?:we (?:have )?)?received your (?:application|request|order|message)|"
        r"thank(?:s| you) for (?:applying|your application|your order|registering|signing up)|(?:order|booking|payment|registration) confirmation|"
        r"complaint about message|email feedback report"
    ),
    "machine_words.to_somebody": r"hi|hello|hey|dear|thanks|you|your|i|we|please",
    "new_text.forward_subject": r"fwd?",
    "returning.abbreviated": r"jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|wed|thu|fri|sat|sun|incl",
    "returning.end_of_period": r"\bend\b|month",
    "returning.exclusive_range": r"\buntil\b|\btill\b",
    "returning.no_return": r"\bback[- ]?ups?\b|\bfeedback\b",
    "returning.takes_up": r"replies|respond to|reply to|return messages|return calls|return your|pick this up|pick it up|pick up your|see your email|see your message|read your|get to your|reply on|respond on|answer on",
    "returning.thereafter": r"afterwards|after that|then",
    "returning.until": r"(?:un)?til\b|'til|through|thru|up to|ending",
    "returning.works": r"i work|working days are|working hours are|i'm in|available",
    "self_service.change": r"cancel|cancellations?|change|rebook|reschedule|amend|move|accept|decline|confirm",
    "self_service.department": (
        r"(?:recruitment|resourcing|staffing|hr|human resources|admissions|student|patient|booking|appointment|school|clinic)s? (?:services?|department|office|administration|unit|registry|desk)|admissions|registry|school office|patient services"
    ),
    "self_service.first_person": r"i (?:am|was|have|had|will|would|can|could|do|did|think|hope|look|know|wanted?|need|just|also|really|enjoyed|liked|loved|believe|suggest|propose|spoke|attach|sent|called|see|saw)|i'm|i'll|i've|i'd|my|me",
    "self_service.place": r"registers?|portal|account|booking (?:system|page|tool)|app",
    "self_service.portal": r"(?:jobs?|careers?|candidates?|applicants?|recruitment|patient|parents?|booking|appointments?) (?:portal|portals)",
    "self_service.sender": r"recruitment|recruiting|resourcing|careers?|jobs?|hr|human resources|talent acquisition|admissions|bookings?|appointments?|registry|portal",
    "self_service.sign_in": r"(?:log|sign) ?in(?:to)? (?:to |at |on )?(?:your|the|our) (?:[\w-]{1,20} ){0,3}(?:account|portal|profile|dashboard|register)",
    "self_service.use": r"use|log (?:in|on)|sign in|go to|visit|via|through",
    "senders.bulk": (
        r"news|newsletters?|news-?flash|e-?news|marketing|promo(?:tions?)?|offers?|deals?|digest|announce(?:ments?)?|mailing|campaigns?|events|weekly|daily|"
        r"info-?mail"
    ),
    "senders.nobody": r"no[._-]?reply|do[._-]?not[._-]?(?:reply|respond)|dont[._-]?reply|noreplay|no[._-]?answer|unmonitored|noresponse|no[._-]?response",
    "senders.system": (
        r"notifications?|notify|notifier|alerts?|jobalerts?|auto(?:mated|matic|mailer|confirm|reply)?|mailer|mailer-daemon|postmaster|mailbot|robot|bot|daemon|"
        r"system|cron|root|www-data|nobody|bounces?|invitations?|invites?|calendar-notification|reminders?|updates?|confirmations?|bookings?|billing|invoices?|"
        r"receipts?|security|accounts?|ticket(?:s|ing)?|workflow|mailagent|autonotification|messages-noreply|service-account"
    ),
    "worth.alert_phrases": (
        r"job alert|job for you|jobs for you|recommended|newsletter|digest|webinar|% off|liked your|commented on|mentioned you|new follower|connection request|"
        r"viewed your profile|trending"
    ),
    "worth.alert_words": r"new jobs?\b|sale\b",
    "worth.job_phrases": r"next step",
    "worth.job_stems": r"interview|application|applicant|applying|candida|recruit|hiring|position|career|vacanc|assessment|resume|screening|schedul|availab",
    "worth.job_words": r"role|offer|cv",
}

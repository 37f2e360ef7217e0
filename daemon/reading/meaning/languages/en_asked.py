"""English: what applicants are given to do, and the words that bid them; what ``steps`` puts together."""

ASKED_LINES = {
    "task": """
        (aptitude|attainment|coding|cognitive|competency|english|excel|home|language|literacy|logic|maths|numeracy|numerical|online|personality|practical|programming|psychometric|reasoning|screen|screening|skills|spelling|sql|technical|typing|verbal|written|pre-employment) _? (test|tests|assessment|assessments|challenge|challenges|exercise|exercises|quiz|questionnaire)
        (case study|take-home|take home|home assignment|homework|coding kata|hackerrank|codility|codesignal|testgorilla|hirevue|assessment link|test link)
        (the|this|our|an|your|that|short|small|quick|little|brief|attached|following) (test|assessment|exercise|assignment|questionnaire|challenge|task|quiz)
        (complete|finish|submit|return|do|take|attempt|pass|sit) _ (test|assessment|exercise|assignment|questionnaire|challenge|task|quiz)
        (video|one-way|pre-recorded|prerecorded|asynchronous|on-demand|recorded|self-recorded) (interview|interviews|question|questions|answers|response|responses|introduction|cover letter|message|clip|submission|screening|application)
        (short|brief|quick|minute|loom) (video|clip|recording|loom)
        record (a|your|yourself|the|an) _ (video|clip|answer|answers|answering|introduction|introducing|recording|message|loom|responses)
        (application|registration|eligibility|consent|declaration|candidate|applicant|reference|availability|health|medical|information|pre-employment|disclosure|monitoring|vetting|screening|starter|onboarding) _? (form|forms|questionnaire|sheet|pack)
        (attached|enclosed|following|short|google|online|this|our|the) form
        (screening|pre-screening|prescreening|killer|knockout|short|quick|following|few|some|couple of|handful of|additional|further|extra|supplementary|two|three|four|five|six|ten|[0-9]*) (questions|quick questions|short questions|screening questions)
        (questions|points) below
        (proof|evidence|copy|copies|scan|scans|photo|photos|photograph) of (your|id|identity|address|the right|right|eligibility|qualification*|a)
        (right to work|right-to-work|proof of address|utility bill|share code|dbs|background check|reference check|background screening|credit check)
        (copy|copies|scan|scans|pdf) of (the|your|all|any) _ (diploma|diplomas|degree|certificate*|transcript*|mark sheets|marksheets|licence|passport|publications|qualifications)
        (payslips|salary slips|payslip|relieving letters|relieving letter|appointment letter|form 16|github username|nda|offer documents|passport photographs|mark sheets)
        (occupational health|dbs application|disclosure application|vetting application|security clearance|medical examination|fitness certificate)
        (medical|eye test|drug test|fitness test|trade test|typing test|driving assessment|teaching demonstration|demo lesson|lesson plan|research talk|job talk|teach-in)
        (attached|enclosed) _ (form|forms|questionnaire|sheet)
        (drug screen|fingerprints|psychometric|ppa|gia)
        (letters of recommendation|letter of recommendation|reference letters|recommendation letters|list of publications|publication list|research statement|teaching statement)
        (names|contact details|details|contacts|phone numbers|numbers|emails|email addresses) (of|for) _ (referees|references|people|managers|supervisors|former)
        (two|three|your|some|professional|character|work|suitable|at least) _? (references|referees)
        (work|writing|code|design|lesson) (sample|samples|examples)
        (examples|samples) of (your|recent|past|previous) (work|writing|code|projects|designs)
        (your|a|link to your|latest|current|up-to-date|updated|online) _? (portfolio|github|showreel|reel|transcript|transcripts|certificates|certificate|diploma|degree|licence|license)
        (updated|latest|current|up-to-date|recent|editable|word) (cv|resume|version of your)
        (salary|pay|compensation|rate) (expectation*|range|requirement*)
        (expected|desired|current|required|minimum) (salary|pay|compensation|rate|package)
        (notice period|earliest start|start date|availability to start|available to start)
        (cover letter|covering letter|motivation letter|personal statement|supporting statement|statement of)
        (prepare|put together|give|deliver|bring|create|write|draft|work up|sketch|design) (a|an|your|us a|the) _ (presentation|plan|pitch|proposal|mock-up|mockup|lesson|brief|paragraph|page|essay|slide|slides|deck|sketch|prototype|demo|teach-in|piece)
    """,
    "bidden": """
        (i|we|hr|team|manager)? (kindly|now|also|just|still|first|do|would)? (ask|require|request|invite|need|want|expect|encourage) (that)? (you|each|every|all|applicants|candidates|everyone)
        (i'd|we'd|i would|we would) (also|now|really|still|first|both)? (like|love|ask|need|appreciate) (it|you|for you|to see|to have|that you)
        you (must|should|need|have|are required|are asked|are invited|are requested|will need|'ll need|will have|'ll have|now need|still need|are now invited|have been invited|'ve been invited|have been asked|have been sent|have been selected|'ve been selected|will receive|'ll receive|will get|'ll get|should receive|will shortly receive|will be sent|'ll be sent) (to|a|an|the|been)?
        (we|i) (do|will|would|still|also|now)? (need|require) (now|also|still|from you|the following|you to)
        (available|open|live|waiting|ready) (on|in|at|from|until|now|for you|via|through|to complete|under)
        (initiate|start|begin|trigger|kick off) (the|your|our)
        (must|needs to|need to|has to|have to|should|ought to) be (completed|filled|submitted|returned|done|signed|taken|finished|answered|uploaded|received|provided|in by)
        (mind|fancy|up for|ok with|okay with|happy|willing|able|comfortable) (having|doing|taking|to have|to do|to take|to complete|sending|filling|completing|with)
        (have|having) a (go|crack|stab|look) at
        (go|try) (and|to) (complete|finish|do|fill)
        (attached|enclosed|below|here) (is|are|you'll|you will|please)
        (here's|here are|here is|i've attached|i have attached|we've attached|attaching|i'm attaching|i'm sending|i've sent|i have sent|we have sent|we've sent)
        (everyone|everybody|all|each|every) _ (who|that|applicant*|candidate*|applicants|finalist*|shortlisted|at this stage) ... (complete*|fill*|take*|do|does|sit*|submit*|record*|answer*)
        (link|invitation|brief|instructions|task|test|assessment|form) (is|will|to|below|attached|here|expires|closes|was sent|should)
        (deadline|due|time limit|valid for|valid until|expires|within the next|within [0-9]* (days|hours|working days)|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|midnight|the end|close|eod|[0-9]*))
        (next|following|final|last|only|first|second|remaining|one more) (step|stage|thing|bit|hurdle|round|part) (is|will|would|involves|in|of|on|we|for|before|to)
        (still|yet) (waiting|need|missing|outstanding|to receive|haven't|have not)
        (reminder|remember|forget|action required|required|incomplete|outstanding|missing)
        (before|ahead of|prior to) (we|i|the|your|any|an|our|you) _ (can|could|go|move|take|meet|look*|interview|interviews|call|consider|proceed|progress|conversation|begin|start|decide*)
        (as|like) (discussed|promised|mentioned|agreed)
        (to|in order to) (proceed|progress|continue|move forward|move ahead|go ahead|be considered|complete your application|finalise your application|finalize your application|help us)
    """,
}

ASKED_WORDS = {
    "promises.was": r"was|were|been|out|away|on (?:leave|holiday|vacation|sick leave)|travell?ing|off sick|at sea|abroad|tied up|offsite|in (?:[a-z]{4,12})",
    "promises.told_now": r"(?:pleased|happy|delighted|glad|sorry|writing|write|like|want|wanted|wish|thrilled|regret) to (?:inform|tell|advise|notify|let) you (?:know )?that|(?:rather|can|may|must|have to|able to) (?:inform|tell|let) you(?: know)?(?:,| now| today| already| that)",
    "evidence.looking_back_after": r"appreciate (?:you|your)|time (?:that )?you(?:'ve| have)? (?:took|taken|spent|gave|given|made|set aside|dedicated|invested|put)|quality of|following|after|since",
    "background.greets": r"hi|hey|hello|dear|hiya|(?:good )?(?:morning|afternoon|evening)",
    "asks.to_you": r"you|your",
    "sentences.shortened": (
        r"(?:(?:do|does|did|wo|ca|could|would|should|is|was|are|were|have|has|had)n(?=t\b)|i(?=(?:m|ve)\b)|(?:you|we|they)(?=ve\b)|(?:you|they)(?=re\b)|"
        r"(?:you|they)(?=ll\b)|(?:that|what|there|here)(?=s\b)|it(?=s (?:an?|not|been|the|all|no|just|gone|going|paid|fine|ok|okay|only|so|very|in|at|on|our|your|yours|now|still|about|with|great|good)\b))"
    ),
    "steps.done": r"thank(?:s| you)(?: (?:so much|very much|again))? for (?:(?:your )?(?:taking|completing|submitting|sending|doing|returning|recording|filling|sharing|providing|uploading|the (?:test|task|exercise|assignment))|your (?:\w{1,12} ){0,2}(?:test|assessment|submission|solution|assignment|task|exercise|form|references|video))|(?:have|has|we|we've|i've|i) (?:now )?(?:received|got|seen|reviewed|marked|scored|looked at|watched)|(?:was|were|been) (?:received|submitted successfully)|successfully (?:completed|submitted)|(?:check|test|assessment|screening|form|exercise)s? (?:(?:is|are|has been) )?(?:now )?(?:complete|completed|done|clear|finished)|you(?:'ve| have)? (?:already )?(?:completed|submitted|finished|passed(?! (?:the|our) (?:\w{1,12} )?(?:selection|recruitment|hiring|interview|round|stage)))",
    "moments.in_the_morning": r"in the morning|sharp in the morning",
    "unrelated.moved_on": r"(?:move|moving|take|taking|bring|bringing|advance|advancing|progress|progressing) you (?:forward|on to|to the next|through|further)|(?:been|were) selected (?:to|for)|next step in (?:our|the) (?:\w{1,12} )?process|(?:move|moving|proceed|proceeding) (?:forward )?(?:with|to) (?:your|the next)",
    "promises.done_today": r"(?<!be )(?<!been )(?<!get )(?:announced|published|released|reported|told us|informed us|learnt|learned|heard)|(?:have|has|had|'ve|was|were) (?:\w{1,10} ){0,2}(?:written|sent|spoken|told|met|made|passed|taken|given|[a-z]{3,10}ed)|pleased to|delighted to|attached|enclosed|(?:contract|letter|paperwork) (?:goes|is going|go)",
    "promises.that_week": r"(?:of )?that (?:same )?week",
    "promises.starts": r"(?:starts?|begins?|kicks off|begin|beginning|commencing|joining date|start date|starting date|starting|to start)(?: on| from| is| will be)?|a start(?: on| date)?(?: of)?",
    "steps.custom": r"(?:our|the) (?:\w{1,12} ){0,2}process (?:\w{1,12} )?(?:usually|typically|normally|generally|often|always) \w{1,12}|(?:usually|typically|normally|generally) (?:has|have|includes?|consists?|involves?|starts?|begins?)",
    "steps.still": r"not|n't|yet|still|next|now|please|once|when|before|congratulat\w{1,5}",
    "steps.needless": r"(?:no need|not need|n't need|not required|need not|not have to|n't have to|isn't needed|without) (?:to|for|any|a|the)\b",
    "evidence.readers_will": r"if (?:you(?:'re| are)? (?:still |also |indeed )(?:interested|keen|happy|up for|willing|okay|ok|want|wish)|you(?:'d| would)? (?:still )?(?:like|wish|want) to (?:proceed|continue|go (?:ahead|forward|on)|move (?:ahead|forward|on)|take (?:this|it|things)|progress|be considered|carry on)|you (?:have not|haven't|did not|didn't|'ve not)(?: \w{1,10}){0,3} (?:yet|already|done so|completed)|you(?:'d| would)? (?:still )?(?:like|want|fancy) (?:the|this|it|us)\b|not already|possible|that's ok|that's okay|that works|convenient)",
}

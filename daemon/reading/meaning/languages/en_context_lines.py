"""English phrases as plain lines: what shows that a mail is about an application of the reader's, and what speaks against it."""

CONTEXT_LINES = {
    "candidate_side": """
        i (got|was|have been|'ve been) (rejected|turned down|knocked back) (by|from|for|at)
        i (got|didn't get|did not get|have got|'ve got) the (job|offer|role|position)
        they (rejected|turned down|hired|offered) me
    """,
    "papers": """
        copy of your (id|passport|driver*)
        (bank|banking) (details|account|information)
    """,
    "formality": """
        (right|right-to-work|eligib*|entitled|entitlement|permission) (to work)? (in|check*|document*|evidence|before|and|share|interview|for|as)
        right-to-work
    """,
    "job": """
        (right to work|right-to-work) (check*|document*|evidence|share code|in the)
        (background|reference|dbs|vetting|referencing) (check*|screening) _ (employer|employment|start|role|job|appointment|candidate|offer)
        (skills|situational judgement|verbal reasoning|numerical reasoning|aptitude|psychometric) (test|tests)
        (appoint|employ|hire) you (as|to|from|in|with|on)
        pre-employment
        (virtual|your|full|final) (onsite|on-site) (interview*|schedule|loop|agenda|panel|day)?
        (assessment centre|assessment center|assessment day)
        your (appointment|employment) as (a|an|our|the|[a-z]*)
        (postdoc*|tenure-track|lectureship|professorship|research assistantship) (position|post|application|interview|candidate*|search)?
        (search|appointment|appointments|selection|hiring) (committee|panel) ... (candidate*|applicant*|recommendation|position|post|interview*|decision)
        (referees|references) ... (employer|manager|supervisor|line manager)
        (two|three|some|a few) (people|referees|managers|colleagues|former managers) who (have|has)? managed you
        your application (has been|was) (shortlisted|longlisted)
        (vacancy|vacancies)
        (screening|recruiter|hiring manager|intro|introductory) (call|screen|chat)
    """,
    "occupation": """
        (commis|sous chef|kitchen porter|waitress|barman|barmaid|bar staff|front of house|dishwasher|baker|barber|beautician|nail technician|dog walker|groomer|childminder|au pair|lifeguard|postie|postman|warehouse staff|forklift|hgv|lorry driver|removals|decorator|carpenter|tiler|glazier|electrical mate|site manager|quantity surveyor|lecturer|lectureship|fellow|technologist|radiographer|phlebotomist|healthcare assistant|care worker|support worker|dental nurse|vet nurse|veterinary nurse|teaching assistant|cover supervisor|invigilator|dispatcher|merchandiser|stylist|telesales|call handler|negotiator|underwriter|trader|broker|economist|policeman|firefighter|fire fighter|constable|prison officer|stagehand|stage crew|sound engineer|actor|dancer|musician|proofreader|cameraman|tester|devops|sysadmin|product owner|scrum master|data entry|head of [a-z]*|vp of [a-z]*|director of [a-z]*|cto|cfo|coo)
        (assistant|receptionist|exec|agent|practitioner|handler|porter|guide|gardener|solicitor|nanny|runner|foreman|joiner|plasterer|scaffolder|bricklayer|picker|packer|courier|caretaker|janitor|housekeeper|bartender|butcher|florist|hairdresser|stylist|groom|optician|dietitian|midwife|paramedic|physiotherapist|psychologist|auditor|actuary|caseworker|conductor|pilot|steward|stewardess|seamstress|tailor|usher|copywriter|illustrator|animator|photographer|videographer|producer|curator|archivist|statistician|biologist|chemist|physicist|farmhand|farm hand|stablehand|deckhand|labourer|handyman|roofer|fitter|machinist|draughtsman|officer|coordinator|manager|engineer|developer|analyst|designer|technician|nurse|teacher|driver|cook|chef|barista|waiter|accountant|bookkeeper|secretary|clerk|administrator|supervisor|representative|consultant|specialist|planner|buyer|cleaner|carer|therapist|scientist|researcher|postdoc|editor|translator|estimator|architect|surveyor|mechanic|electrician|plumber|apprentice|trainee|intern|internship|apprenticeship|paralegal|operator|operative|advisor|adviser|executive|associate|programmer|writer|lecturer|librarian|cashier|labourer|welder|pharmacist|tutor)
    """,
    "job_hint": """
        (the|your|our) (rota|hours|shifts|availability) (work|for|with|and|this|next)
        (thanks|thank you) for (doing)? (the|your) (trial|trial shift)
        (hold|run|work) (a|your own|the) (section|pass|station|ward|shift)
        (take|taking|took|taken|taken) (anyone|anybody|people|someone|somebody|any more|more people|more staff|staff|you) (else)? on
        (casual|seasonal|temp|temporary|agency|shift|weekend|evening|labouring|site|farm|warehouse|care|crew|cleaning|driving|holiday|summer) work
        (enough|plenty of) (lads|staff|hands|drivers|cleaners|waiters|cooks|chefs|apprentices|trainees|carers|temps)
        (fully staffed|our books|staff rota)
        (one|two|last|more|other|final) (person|people|candidate) (coming in|to come in)
        (two|three|some|a few) (people|referees) (you|you've|you have) (worked|reported) (for|to|with|under)
        (last|old|previous|current|former) (gaffer|boss|foreman)
        (give you a) (go|try|start|shot|chance)
        (a person down|short-staffed|short staffed|short of hands|extra hands|pair of hands|people down|man down)
        (passed|forwarded|sent|gave|shown|handed) (me|us|on) your (cv|resume|details)
        (headcount|new starters|payroll|shadow shift|induction|probation)
        (hit the ground running|used to work (here|for us|with us)|worked (here|for us|with us) before)
        (trial) (week|period|evening|weekend|run with us|session with us)
        (copies of your|your) (certificates|qualifications|diplomas|references)
        (people|two people|someone|somebody) (i|we) (may|can|could) (speak|talk) to about you
        (interview|interviews) (was|were|went|on|feedback)
        (docusign|your last two employers)
        (online|technical|aptitude|skills|coding|pre-employment|psychometric) (assessment|assessments|challenge)
        (bar|kitchen|floor|waiting|nursing|shop|agency|casual|permanent|warehouse) (staff|work|job)
        (trial shift|trial day|trial morning|trial run in|training contract|training contracts)
        (joined|join|joining|start|starting) (with us|here)? as (a|an|our|the)? _ (negotiator|assistant|manager|engineer|developer|designer|clerk|officer|lead|head|chef|driver|nurse|teacher|analyst|consultant|trainee|apprentice|intern)
        (our|your|last week's|yesterday's|today's|the) (interviews|interview|onsite|debrief|scorecard*)
        (hire|hired|hires|hiring)
        (bring you on|bring you in|bring you back|have you join|join the team|on our team|join our team)
        (still)? (very much)? in the (mix|running|frame)
        (strong|other|another|final|two|three|several|remaining) (person|candidate*|finalist*|applicant*)
        (salary|compensation|start date|notice period|referees|headcount)
        (pairing|technical|design|whiteboard|coding|take-home|onsite|on-site|culture) (session|round|test|task|interview|challenge|exercise|loop|fit)
        (your|you) (skills|experience|profile|background|cv|resume|portfolio|strengths|application|candidacy|search|job search|career|job hunt)
        (role|position|job|vacancy|opening)
        (next round|second round|final round|last round|next stage|next step|next steps|final stage|shortlist|shortlisted)
        (stay in touch|keep in touch|honest feedback|happy to give feedback|refer you)
        (finish|finishing|finished|wrapping up|wrap up|completing|complete|conclude|remaining|last|other|more) (the|our|all|with the|with our|few|two|three)? _ interviews
        (appointment committee|search committee|hiring committee|postdoc|faculty position|selection panel|hiring panel)
        (two|three|some|couple of|few) references
        (fly you out|flying you out|relocation|work permit|start on|your first day)
        (your last|your previous|your current) (two|three|few)? (roles|role|jobs|job|positions|position|employers|employer)
        (offers out|extend offers|make offers|hiring decision)
        (writing task|writing test|writing sample|take-home|coding task|short task)
        (open position|top pick|first choice)
    """,
    "cold": """
        (come|came|stumbled|found|saw) (across|upon|over|your)? (your|profile) (profile|resume|cv|background|linkedin|on|through|via)
        (urgent|immediate) (requirement|need|opening|openings|position|role) (with|for|at|from|in)
        (direct|end) client
        (hiring|looking|recruiting|sourcing) for (several|multiple|a client|our client|clients|my client)
        (would you be|are you) (open|interested) (to|in) (hearing|exploring|a new|new|discussing|learning)
    """,
    "outreach": """
        (discuss|talk|speak|chat|connect) (with you)? (about|regarding) (opportunities|an opportunity|some opportunities|openings|roles we)
        (we are|i'm|i am|we're) (currently)? (hiring|looking|recruiting|sourcing) for (several|multiple|a client|our client|clients)
    """,
    "met": """
        (everyone|everybody|people|those|team) (who|that) (met|interviewed|spoke to|spoke with|talked to) you
        (enjoyed|appreciated) (monday|tuesday|wednesday|thursday|friday)'s (conversation|meeting|chat|interview|call|talk|session)
        (lovely|great|nice|good|pleasure|wonderful|enjoyed|fun|delighted|glad) (to have|to|having|it was)? (meet*|met|talk*|speak*|chat*|spoke|interview*) (you|with you|to you|our|everyone)
        (thanks|thank you) (again)? (so much|a lot|very much)? for (coming in|coming by|your time|making the time|taking the time|the interview|interviewing|the conversation|the chat|meeting|speaking|talking|your message|your note|following up|checking in|the follow-up)
        (really|very much|thoroughly)? enjoyed (our|the|your|talking|speaking|meeting|chatting)
        (our|your|last week's|yesterday's|today's|the) (chats|chat|conversations|conversation|talk|call)
        (thanks|thank you) (again)? for (your talk|your presentation|your visit|the visit|stopping by|joining us|walking us|sharing|sending this|sending over|reaching out|your reply|your email|getting back)
        (liked|loved|impressed by|impressed with) (your|how you|what you|the way you)
        (feedback|debrief) from (monday|tuesday|wednesday|thursday|friday|yesterday|last|the)
        (great|good|nice|lovely|fun|wonderful) (chat|call|talk|conversation|meeting|session) (today|yesterday|earlier|on|this|last|with)
        (likewise|same here|the pleasure was ours|pleasure was mine)
        (liked|loved) what (i|we) saw
    """,
    "setting": """
        our (head|vp|director|chief) of [a-z]*
        (everyone|everybody|team|panel|they) (really|all)? (liked|loved|enjoyed|was impressed|were impressed) (you|meeting|talking|your|by|with)
        (vp|hiring manager|manager|cto|founder|team lead|panel|committee|director|recruiter|hr|the team|our team)
        (couple|few|two|three|other|more|remaining|last|several) (of|more|other)? (people|folks|conversations|chats) (to|left|we)
        (scores|references|budget|radio silence|good news|timeline|decision)
        you (and|or) (the|one|two|three|another|someone)
        (sign|signed|sign-off|approve*|approval) ... (headcount|offer|budget|role)
        (cfo|coo|ceo|cmo|board)
        (portfolio|walk-through|walkthrough|presentation|case study|case interview)
        (engineering|team|tech|design|product|sales|marketing|data|people|finance|operations) (lead|manager|director|head)
        (dress code|at reception|visitor parking|front desk)
        (former|previous|current) (manager|boss|employer|managers|employers)
        (everyone|everybody|team|panel|they) (came away|left|walked away|was|were) (very|really|so|quite)? (impressed|positive|excited)
        (final|second|last) (chat|conversation|call|talk) with
        (founders|partners|co-founder)
    """,
    "foreign": """
        (building|parking|planning|event|street|your) permit application
        your (dispute|chargeback|claim) (has been|is now|is|was|documentation)
        (batch|cohort|demo day) [0-9]*
        (not to|decided to|going to|won't|will not|able to) invest (in|at|this|right|for|now)
        (guild|raiding|raid (team|spot|roster|night|leader)|healers|clan (war*|mate*|application)|minecraft|discord server|server whitelist)
        (thanks|thank you) for (the|your) (quote|quotation|bid|estimate)
        decision (on|about|regarding|over) (the|our) _ (budget|supplier|suppliers|vendor|venue|design|project|quote|software|logo|tender)
        candidacy for (the)? (board|council|committee|chair|presidency)
        your viewing
        feedback on (the|your|our) _ (draft|deck|slides|layout|mock-up|mockup|mockups|spec)
        (promotion) (round|case|cases|cycle|board|panel|committee)
        our (1:1|one-on-one|one to one|weekly|fortnightly|standup)
        (application|applied|applying|apply|place|offer) to study
        (fill|filling) (your|any) _ (role|roles|position|positions|vacancy|vacancies|seats)
        your open (role|roles|position|positions|vacancies)
        (i|who) (write|report) for (the|a|an) [a-z]*
        your (candidates|applicants|hiring managers|job ads)
        (private hire|venue hire|room hire|hall hire|van hire|car hire)
        (hire|hiring) (out)? (the|a|our) _ (room|hall|venue|van|marquee|space|barn)
        (job|work) (search|hunt|hunting) (going|coming)
        you have been (interviewing|applying) (at|all|around|everywhere|with a few|with some)
        you've been (interviewing|applying) (at|all|around|everywhere|with a few|with some)
        (grab|go for) (a|some)? (dinner|drinks|beers|beer|pint|brunch)
        (your|the) (thesis|dissertation|chapter|supervision|supervisors)
        (phd|thesis|doctoral|dissertation) (supervision|defen*|committee|chapter)
        (apply|applying|applied|application|applications) (to|for) (the|our) _ (beta|batch|accelerator|incubator|waitlist|club|residency)
        application for (cover|insurance|a policy|unit|plot|a plot|a pitch|a stall|a stand|membership|funding)
        application for (a|an|your|the) _ (permit|licence|license|allotment|plot|pitch|stall|loan|mortgage|card|grant|visa|passport|tenancy|flat|room|refund|allowance|bursary|scholarship|exemption|pass|badge)
        (holding deposit|your deposit|deposit will be)
        (activate|reactivate|reinstate|verify|unlock|approve) your _ account
        your (vehicle|account|channel|page|shop|store|property) (does|doesn't|do|is|was|has|did|meets)
        (the|our) _ (fund|grant|grants|prize|accelerator|incubator)
        (forward with|ahead with|gone with|went with|selected|accepted|chosen|chose|picked|fund|funded|support) other (creators|artists|authors|writers|startups|start-ups|teams|projects|pieces|proposals|entries|submissions|speakers|sessions|works)
        your (driver|rider|courier|host|seller|creator|partner) (application|account|profile|status)
        (the|this|that|your|our) (flat|room|house share|bungalow|cottage|allotment|apartment|maisonette|studio flat)
        (the|our) (vendors|vendor|sellers|seller) (have|has|had|are|is|will)
        your offer (on|for|of)
        (pitch deck|the deck|your deck|term sheet|seed round|series a|our fund|cap table|too early for us|co-invest*)
        (your|the) (film|screenplay|poem|poems|novel|painting|paintings|artwork|play|track|demo|exhibit|stall|allotment) (was|has|have|is|are|will|for|did|into|in)
        (film festival|festival programme|this year's programme|next issue|the anthology|open call|selection of works)
        (your bid|another freelancer|another agency|other agency|another contractor|another builder|another designer|other bidders|another quote|cheaper quote|another supplier)
        (measure up|your (kitchen|roof|bathroom|garden|staircase|boiler|drains|extension|car|bike)|the quote by|your quote|an estimate for)
        (refuse|grant|granted|refused) (planning)? (permission|consent|a permit)
        (a match nearby|your matches|people near you|candidates near* you|waiting for you nearby|swipe)
        (inclusion criteria|take part in the study|the clinical trial|the study team|your participation|donor)
        (tenor|soprano|alto|drummer|bassist|the band|our band|auditioning|director of music|the cast|the chorus)
        (five-a-side|our league|the team sheet|the squad|this season)
        (i'll|i will|happy to) be your (referee|reference)
        (sang your praises|put in a good word)
        (another|other) (guest*|buyer*|bidder*|tenant*|family|families|breeder*|adopter*)
        (your|the) (puppy|kitten|dog|cat|pup)
        (waiting list for|school place|year group|term time|the pta|swimming lessons|dance class|evening class|adult education)
        (sorry|gutted|sad) to hear (that)? (they|about the job|about the interview|you didn't|you did not)
        (their loss|you'll find something better|something better will)
        (host|seller|merchant|vendor|affiliate|dealer|franchise|courier|reseller|exhibitor|stallholder|landlord|creator|distributor) (application|profile|account|listing|programme|program)
        (other side|opposing party|other party|settlement|take instructions|court date|the court|the tribunal|probate|patent|trademark)
        (your|this|the) (case|claim|appeal|petition) (is|was|has|will|against|before|and|goes|number|officer|worker|reference)
        (flat|house|room|roommate|flatmate) (interview|share|viewing)
        (medical school|law school|business school|place to study|study medicine|study law)
        (ba|bsc|ma|msc|mba|llb|llm|mphil) _ (programme|program|course|degree)
        (your entry|your entries|photo award|the jury|judging panel)
        (offer|give|open|approve|grant|issue) you _ (account|card|loan|credit|policy|cover|room|flat|tenancy|mortgage|grant|bursary|visa|ticket)
        applying for (the|a|an|our|your) _ (card|account|loan|credit|room|flat|policy|mortgage|grant|visa)
        (your membership|membership committee|rental application|your tenancy|the squad|first team|second team)
        (your company|your startup|your start-up|your venture|your film|your story|your song|your artwork|our cohort|this cohort|this batch|the 2027 cohort)
        (all|the|our|dear|both) (parents|carers|families|guardians)
        interview (you|with you) (about|on) your
        (a place|places|place) on (the|our|a|this) _ (msc|ma|mba|ba|bsc|phd programme|course|degree|programme)
        (msc|mba|bsc|llm|undergraduate|postgraduate) (in|programme|course|admissions|application|place|degree)
        (to adopt|adopting|adopters|rehome|rehoming)
        (credit reference|credit score|affordability|underwriter|underwriters)
        (standing for|stood for|votes|ballot)
        (was|were|been|is|are|got|gets) (re-elected|elected)
        (rehearing|docket|regulators|commissioners)
        (any|your local|your nearest) branch
        (did|has|is|was) your (first|second|final|next|other)? (interview|trial shift) (get|been|go|still|moved)
        your (ad|advert|listing) (for|on|of|in)
        (refund|invoice|warranty|your order|your parcel|your basket|your cart|billing team|your refund|your ticket|our billing|your subscription)
        (hunk|pull request|build failed|stack trace|changelog|merge request|critical regression|bridge call)
        (photo shoot|listeners|on air|recording studio|our readers|press release|quote for our|newsroom)
        (tenant|landlord|viewing of the|flatshare|housing association|estate agent)
        (fostering|foster care|home visit|home interview|evening course|evening courses|care package|care plan|care assessment|placement test|your appeal|can appeal|may appeal)
        (consulate|embassy|visa interview|visa appointment|immigration|council tax|tax return|tax office)
        (pupils|pupil|tuition|enrolment|your child|your son|your daughter|nursery|school place|campus tour|tutoring)
        (vet|adopter|adoption|shelter dog|kennel|breeder|animal shelter|rescue centre|rescue center|foster home)
        (planning|steering|sales|residents|stand-up|standup|retro|all-hands) meeting
        (fundraiser|charity run|raffle|tournament|match day|choir|rehearsal|audition)
        (quote for|quotation|purchase order|tender|rfp|supplier|vendor form|bidder*|your bid)
        (selected for funding|funding (round|decision|application|programme|program)|projects fund|project fund|research fund|arts fund|hardship fund|small grants|bursary|fellowship programme|award scheme)
        (grant application|grant proposal|manuscript|peer review|camera-ready|proceedings|your paper|your abstract)
        (policyholder|claim number|your claim|your policy|loan|mortgage|credit check|account holder)
        interview you (for|about) (our|my|the|an|a) _ (article|supplement|piece|show|series|channel|blog|podcast|project|study|research|book|thesis|paper|documentary|magazine|story|feature|column|website|newsletter)
        (your piece|your article|features desk|news desk|newsdesk|freelance journalist|for publication|quotes for approval|off the record|on the record)
        (good luck|best of luck|fingers crossed|break a leg) (with|for|at|in|on) (the|your|tomorrow's|today's|that) (interview|job interview|interviews)
        (how did|how was|how'd) (it|the interview|your interview|the talk) (go|went)?
        (have|did|didya) you (get|got|land|landed|take|taken) the (job|offer|gig|position|role)
        (have|did) you (hear|heard|get|got) (back|anything|any news|any word|the job) ... (job|interview|them|yet|application|from them)
        (have|did) they (call|called|get back|got back|write|written|answer|answered|respond|responded|contact|contacted|decide|decided)
        (mock interviews|mentors|mentee*|careers fair|career fair|careers evening|careers day)
        (requested your review|review requested|view it on|mentioned you in|left a comment)
        (mock interview|interview coach|star stories|interview practice|practice interview|your coach)
        (conditionally approved|enrolment centre|enrollment centre|in-person interview before your benefits)
        (commented|opened an issue|reopened|closed this|endpoint|codebase|implementation|repository|backlog|sprint|jira)
        (darling|sweetheart|love you|mum x|mom x)
        (caseworker|intake interview|legal aid|solicitor|courtroom|witness statement)
        (volunteer|volunteering|volunteers|food bank|charity shop)
        (a demo|product demo|our pricing|your stack|analytics stack|lead generation|our platform|sales call|discovery call|show you how)
        (gift card|voucher|participants receive|research study|user interview|usability)
        (viewings|viewing|listings|the sellers|buyer)
        (boiler|plumber|electrician|contractor|a price by)
        (submit*|submission of|sent in) your (talk|session|paper|abstract|poster|story|film|song|recipe|design|photo*)
        (speaker application|your session|call for papers|your proposal|cfp)
        (parent-teacher|your son's|your daughter's|progress at school|homeroom)
        (self-assessment|performance review|annual review|pay review|bonus letter)
        (prize|contest|the jury decides|accelerator|funding round|your pitch|your deck)
        (auditioning|solo|rehearsals|parish)
        (open positions in your company|are you hiring|your hiring|fill roles|recruitment software)
        (domain name|website traffic|seo|invoice)
        (speaker interview|our youtube|youtube channel|we publish|livestream)
        (bride|groom|floral|florist|catering)
        (the|our|your|wedding|event|this|new) venue
        (your claim|claim interview|payslips|mortgage adviser|benefits office)
        (exit interview|return your laptop|offboarding)
        (deliberate no|lost and found|library card)
    """,
    "interviewer_side": """
        (tell|brief) (the|our|your) (recruiters|recruiter|agency|agencies)
        for our (second|first|third|next|new|last) _ (hire|req|opening)
        (call|contact|phone|ring|tell|email|write to) the (student|candidate|applicant) (myself|ourselves|directly|and)
        (gave|given|listed|named|put|provided|mentioned) (your name|you|yours) _ as _ (reference|referee)
        for your _ (vacancy|vacancies|requisition|opening)
        your (scorecards|scorecard|interview notes|panel notes)
        (sit|sitting|serve|serving|be|being) on the (panel|interview panel|hiring panel|selection panel)
        (you'll|you will) be (seeing|interviewing|meeting) (two|three|four|five|six|the) (people|candidates|applicants)
        sit in on (the|an|our) (interview|interviews|panel)
        (second|lead|other|backup) interviewer
        interview* (with)? (our|a|the|another) (candidate|candidates|applicant|applicants)
        cvs (to follow|attached|are attached|for the candidates)
        (your|our) new (starter|hire|report|colleague|team member)
        (has|have|'ve)? (accepted|signed|declined|turned down) our offer
        (join|joins|joining) your team
        (interviewed|saw|met with|hired|offered|rejected) (her|him)
        (let|tell) (her|him) know
        the other _ (candidates|applicants) (will|have|are|get|were)
        (who|whom|which ones|which of them) (should|shall|do|would) (we|you|i) (interview|invite|meet|see|hire)
        (whom|who) (we|you) should (interview|invite|meet|see|hire)
        (send|sending|send out|sent) the (rejections|rejection)
        (two|three|four|five|cvs|resumes) (cvs|resumes|applications|profiles)? (attached|enclosed|below)
        (join|sit in on|be on|on) the (panel|interview panel|hiring panel|loop)
        (your|the|first) (read|take|view|thoughts|opinion|vote|impression) on (the|him|her|them|this|each|our|candidate*)
        (we|i) have _ candidates (left|to see|for|in the|lined up|remaining)
        (make|making|extend|extending) (an|the) offer to (him|her|them|one of them|the)
        for the _ hire
        (interview|debrief|panel) ... (scorecard|scorecards|greenhouse|lever|ashby) ... (fill|submit|complete|by)
        (candidates|applicants) (you|we) (interviewed|saw|met|should)
        (shortlist|rank|review|score) (the|these|those|our|some|a few) _ (candidates|applicants|cvs|resumes|applications)
        (here is|here's|this is|below is) the (loop|interview loop|schedule for [a-z]*|panel for)
        (submit|add|leave|write|enter) (your)? feedback (in|on|by|to|form|before)
        you (have|are doing|take|cover|own|lead) (the)? (systems design|system design|coding|behavioral|behavioural|architecture|culture) (at|on|round|session|interview)
        so (that)? we can decide
        (resume|cv|profile) attached
        (debrief|scores|scorecards) ... (candidates|candidate)
        (leaning|lean) toward* (the|him|her|candidate)
        hr (wants|will|would like|plans) to send the offer
    """,
}

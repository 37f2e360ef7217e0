"""English phrases as plain lines: what shows that a mail is about an application of the reader's."""

CONTEXT_LINES = {
    "papers": """
        copy of your (id|passport|driver*)
        (bank|banking) (details|account|information)
    """,
    "formality": """
        (right|right-to-work|eligib*|entitled|entitlement|permission) (to work)? (in|check*|document*|evidence|before|and|share|interview|for|as)
        right-to-work
    """,
    "job": """
        (requisition|requisitions|requisition|job id|job number|req id)
        vacancy (announcement|reference|number)
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
        (unsigned|open|outstanding) offers
        (act|serve) as a reference
        (seasonal|summer|winter|bar|kitchen|permanent|casual|agency|temporary|extra) (staff|crew|team|workers|help|season)
        (solid|clean|nice|good|readable|your) code
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
}

"""English: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
    "regret": """
        (unfortunately|regrettably|sadly|regret*|sorry|afraid|disappoint*)
        (bad|difficult|disappointing|better) news
        (would|'d|would've|'d've) (have)? _ (loved|liked|enjoyed) to
        (although|though|while|whilst|despite) ... (impress*|strong|excellent|great|enjoyed|liked|lovely|appreciate*|interesting|good)
    """,
    "weighed": """
        (after|following|upon|having) _ (careful*|thorough*|thoughtful*|detailed|much|long|lengthy|due|some|serious) (review*|consideration|deliberat*|thought|discussion*|evaluation|debate|reflection)
        (not|n't|never) _ (easy|simple) (decision|choice|call|one|choosing)
        (difficult|tough|hard|close) (decision|choice|call|decisions|choices)
        (having|carefully) (compared|reviewed|considered|weighed|assessed|discussed|evaluated)
        (on balance|in the end|ultimately|eventually)
    """,
    "rivals": """
        (other|another|several|many|stronger|strong|excellent|internal|different|outstanding|qualified) _ (candidates|applicants|candidate|applicant|finalist*|applications)
        (volume|number|hundreds|dozens) of _ (applications|applicants|candidates|responses|submissions)
        (field|competition|standard|calibre|caliber|pool) _ (strong|fierce|stiff|tough|high|competitive)
        (someone|somebody|person|candidate|candidates|applicant|applicants|colleague|people) (with|who|whose) ... (experience|background|track|more|already|years|closer|better|deeper)
    """,
    "ended": """
        (data|documents|papers|details|records) ... (erased|deleted|destroyed|returned|removed)
        (search|process|procedure|recruitment|hiring|application|position|role|vacancy|requisition|post|competition|opening) (has|have|is|was|will|now|been|be)? _ (concluded|ended|ends|closed|complete|completed|over|filled|cancelled|canceled|withdrawn|stops)
        (conclude*|ending|end|closing|close) (the|our|your|this) _ (process|search|recruitment|candidacy|application|conversation*)
        (this|that|here) is where ... (end|ends|stop*|part)
        (leave|leaving) (it|things) (there|here|at that)
    """,
    "denied": """
        (your application|your candidacy|your profile|your cv) ... (n't|not|cannot|unable|no longer)
        (n't|cannot|not|unable|no longer|nobody|no one) ... (your (application|candidacy|profile|cv|background|experience)|yours|candidate*|offer|invite|appoint|hire|recruit|employ|role|position|vacancy|job|shortlist*|interview|take you|next stage|next round)
    """,
    "wish": """
        (wish|wishing) you ... (luck|best|success|well|future|search|career|endeavo*)
        (best of luck|good luck|all the best|every success|much success|best wishes|continued success) (to you)? (with|for|in|on|as you) ... (search|hunt|future|career|next|applications|endeavo*|ahead|elsewhere|course|finding|whatever)
        (all the best|good luck|best of luck) (with it|out there|whatever you do|elsewhere|for the future|in future)
        (paths) (will|may|might|do)? _ cross
        (hope|sure|confident|certain|doubt) ... you ... (find|land|secure) (something|a role|a position|a job|the right|the perfect|a great|your next|what you|somewhere)
    """,
    "kept": """
        (keep|retain|kept|hold|keeping|retaining|store) (your|you|in touch) ... (on file|file|database|records|pool|community|in mind|future|months|similar)
        (future|other|upcoming|further|similar|new|suitable) _ (openings|opportunities|positions|roles|vacancies)
        (apply|applying|application|applications|applied) _ (again|in the future|for other|for another|in future|next year)
        (careers|career|jobs) (page|site|website|portal)
        (talent|candidate) (community|pool|network|pipeline)
        (stay|remain|keep|be) in touch
        another application
    """,
}

"""English: what is said to a customer, a tenant, a parent, a donor or a citizen who applied for something else than work, matter by matter.

No bare names of trades: insurers, museums and schools write to those who want to work there too.
"""

OTHER_MATTERS = {
    "foreign": """
        # claims, and who looks at the damage
        (our|the) loss (adjuster|assessor)
        our (adjuster|assessor|surveyor) (visited|came|inspected|will visit|will inspect|will come|has seen|has inspected|has visited|called on you)
        (damage|leak|burglary|theft|break-in) (to|at|in) your (home|house|property|roof|ceiling|kitchen|car|vehicle|van|boat|garage|fence|windscreen|garden)
        (uphold|upheld|settle|settled|reopen|reopened|assess|assessed|decline|declined|register|registered|proceed with|forward with|pay|paid|accept|accepted) your (claim|complaint|appeal)
        (not covered|isn't covered|excluded) (under|by) (the|your) (policy|cover|plan)
        your (excess|no-claims|settlement figure|complaint|policy schedule)
        # banks and cards
        (apply|applying|applied|application) for (our|the|a|your) (0%|[0-9]*%)? (rewards|cashback|store|travel|business|student|platinum|gold|basic|current|savings|joint|credit|balance transfer)? (card|account|overdraft|loan|mortgage|isa)
        agreement in principle
        (open|opening) (an|your|a) (new|joint|business|current|savings|basic|student)? account (for you|with us)
        your (repayments|overdraft|remortgage|direct debit|standing order|credit (file|history|score|limit|report)|credit agreement)
        # fellowships for projects, prizes, contests
        (award|awarded|awarding) (you)? (a|the|these|our|this year's) (project|travel|research|writing)? (fellowship|fellowships|bursary|bursaries|grant|grants|prize|prizes)
        (interview|shortlisted|considered|nominated|apply|applied) for (a|the|our|this year's) ([a-z]*)? (fellowship|bursary|grant|prize|medal|crown|trophy)
        fellowship (panel|jury|round|award)
        your (entry|entries|poem|poems|recipe|costume|short film|screenplay)
        (judges|jury) (loved|felt|enjoyed|admired|chose|have chosen|picked|selected|praised)
        (beauty queen|pageant|evening dress|evening gown|science fair|spelling bee|talent show|dog show|flower show|photo competition|photography competition|short story competition|baking competition)
        (regional|national|county|grand) final
        # papers, panels, stalls
        (submitting|submitted|submission of) (a|an|your|the) (panel|paper|poster|abstract|roundtable|story|poem|film|manuscript|chapter)
        (your|a) (stall|gazebo|pitch) (at|in|for) (the|our|this)
        (exhibitor|stallholder|stall) (application|applications|place|places|pack|form|agreement|fee)
        (pitches|stalls) (this year|available|than|are)
        # museums, libraries
        (object|objects|painting|clock|letters|diary|medals|photographs|papers|items|archive) (that)? (you|your family) (have|had|kindly)? (offered|donated|gave|lent|brought)
        (acquisitions|accessions) (committee|panel|meeting)
        (your|generous|proposed) (donation|bequest)
        (library card|reader's ticket|interlibrary loan|book you reserved|book that you reserved)
        interviewed for our (archive|exhibition|oral history|memory project|sound archive)
        (interview|conversation|session) will _ be (recorded|filmed|broadcast|aired|transcribed) (for|and) (the archive|archived|our archive|kept|deposited)
        # flats, housing lists, allotments
        (application|applied|apply|applying|waiting list|register) for (social|council|sheltered|affordable) housing
        (your|the) housing (application|register|list)
        (offer|offered|let|rent|rented) (you)? the (room|flat|cottage|allotment|spare room)
        (allotment|vacant plot|half plot|plot [0-9]*)
        # planning and licences
        your (planning|listed building|tree) (application|matter|appeal|consent|condition|hearing)
        (premises|street trading|alcohol|pedlar's) licence
        (inspector|ombudsman|adjudicator) (has|have)? (interviewed|visited|recommended|upheld|decided)
        # energy, telecoms, parcels
        your (energy|gas|electricity|water|broadband|mobile|fibre) (supply|supplier|contract|tariff|reading|switch|provider|account)
        (current|new|old|previous) (energy|broadband)? supplier (has|objected|confirmed)
        (refund request|returns window|return label|returns policy|offer a refund|offer you a refund)
        # schools, nurseries, universities, exchanges, courses
        your (child|child's|son|son's|daughter|daughter's|grandson|granddaughter)
        interview [a-z]* for a place
        place in (year [0-9]*|reception|the sixth form|our nursery|nursery)
        (reception|sixth form|nursery|pre-school|preschool|conditional|unconditional|deferred) (place|places)
        (exchange|erasmus|summer school|foundation year) (place|places|semester|term)
        your (evening|beginners'|swimming|driving|pottery) (course|class|lessons)
        # clubs, teams, stages
        (made|make|making) the (squad|starting line-up|first team|second team|reserves)
        squad for (saturday|sunday|the (match|game|cup|tour|weekend))
        (audition|auditioned|auditioning|auditioned) for (our|the) (spring|summer|christmas|village|school)? (choir|chorus|musical|play|panto|pantomime|production|society|orchestra|band)
        (second|first) (violins|tenors|sopranos|altos|basses)
        membership of (the|our) _ (club|society|association|gym|lodge|league|choir)
        # pets, donors, studies
        (adopt|adopting|rehome|rehoming) (a|an|the|our|this|your)? (cat|dog|puppy|kitten|rabbit|horse|greyhound|spaniel|guinea pigs|pair)
        (applied|applying|application|apply|approved|wish|hoping) to (adopt|foster|rehome|donate|give blood)
        (as|become|becoming|being) (a|an) (blood|egg|sperm|bone marrow|stem cell|organ|plasma|platelet|kidney)? donor
        (give|giving|donate|donating) (blood|plasma|platelets|eggs|sperm)
        (taking|take|took|takes) part in (our|the|this|a) (diet|sleep|clinical|health|vaccine|medical|drug|nutrition|memory|twin) (study|trial|research)
        # press and programmes
        (interview|film|record|feature) you (for|on|in) (my|our|the|a|an) (book|film|series|programme|podcast|show|blog|article|paper|documentary|column|magazine)
        i (produce|present|host|'m producing|am producing|'m making|am making) (a|an|the|our) _ (series|programme|podcast|documentary|show|film)
        # authorities
        (blue badge|attendance allowance|carer's allowance|housing benefit|winter fuel payment|personal independence payment)
        (not|no longer|n't) (entitled|eligible) (to|for) (the|a|this|any) ([a-z]*)? (payment|benefit|allowance|pension|credit|reduction|refund|grant)
        (mandatory reconsideration|oath of allegiance|citizenship ceremony|civic ceremony)
        (your jury (service|duty)|jury summons)
        your (council tax|business rates|electoral registration)
        # trades, tenders, investors
        your (bid|tender|quotation|seed round|funding round|pitch deck|investor deck)
        (invite|fund|back|accept) your (company|start-up|startup|venture)
        # moderators, maintainers, parents of a school
        as (a|an) (committer|co-maintainer|forum moderator)
        keep sending (patches|pull requests|fixes)
        (parent|community|school) governor (vacancy|election|elections|ballot|nomination|nominations)
        (governing board|governors) ... (parent governor|community governor)
        # family, holidays, cars, friends
        (be|as|for|our|your) (godparent|godparents|godfather|godmother|bridesmaid)
        (seat|place|space) in (our|the|my) (car share|car pool|carpool|lift share)
        (job hunters|job hunters'|jobseekers'|job club)
        (practise|practice|practising|practicing|rehearse) (interview|interviews|interviewing|our interview|your interview) (questions|together|with each other|on each other)?
        your (car|van|motorbike|bike) is (ready|booked|due)
        your (smear|check-up|checkup|filling|x-ray)
        # what is spoken of: homes, animals, bands, marks of a school
        (one|two|three|four)-(bed|bedroom)
        (other|similar|more|further|these) (properties|lettings)
        (interviewed|met|saw|seen|spoke to|spoken to|considered|visited) (several|many|three|four|a number of|lots of) (families|households|homes|bands|couples)
        (another|other|different|one) (family|household|couple|band|breeder|home) (has|have|for|was|were|with|who|instead|in the end|on the)
        (master's|masters|msc|mba|undergraduate|postgraduate|bachelor's) (application|applications|applicant|applicants|admission|place|offer)
        (bring|bringing) (his|her|their) (latest|last|most recent)? (school)? report
        (he|she) should bring
        (sheet music|send you the music|sent you the music)
        i'm a (reporter|journalist|freelance writer|documentary maker)
    """,
}

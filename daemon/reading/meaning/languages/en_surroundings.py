"""English phrases: who writes about what."""

JOB = (
    ("m/w|w/m|m/f|f/m|f/h|h/f", r"(?:m/w|w/m|m/f)(?:/[dx])?|d/m/w|f/m/d|h/f(?:/[xn])?|f/h"),
    (
        "application|applying|applied",
        r"(?:your|the|an?){sp}(?:[\w'-]{1,14}{sp}){0,2}applications?{sp}(?:to|for|at|with)(?:[^.!?]{0,90}?)(?:{role}|engineer|manager|developer|analyst|intern|designer|specialist|associate|director|assistant|consultant|scientist|coordinator|team)",
    ),
    (
        "appl",
        r"appl(?:ying|ied){sp}(?:for|to)(?:[^.!?]{0,70}?)(?:{role})|job{sp}application|applying{sp}(?:to|for|with|at)|applicant{sp}tracking",
    ),
    ("candida", r"candidates?|candidacy|candidature"),
    (
        "talent|people|hiring|staffing|resources|recruiter|recruited|recruiting|recruitment",
        r"hiring(?:{sp}(?:manager|team|process|committee|decision))?|recruit(?:er|ers|ing|ment|ed)|talent{sp}(?:acquisition|team|partner|pool|community|network|manager|specialist)|human{sp}resources|people{sp}(?:team|operations|partner)|staffing",
    ),
    (
        "the|our|job|this|role|vacancy|opening|program|position|internship",
        r"(?:for|as|of|to|in|about|regarding|on){sp}(?:the|our|an?|this){sp}(?:[\w+/&,().#:|-]{1,24}{sp}){0,10}(?:positions?|roles?|vacancy|opening|internship|job|program)|(?:positions?|roles?){sp}(?:of|as|at|with|you{sp}applied|in{sp}the|is|has)|(?:this|the|our){sp}(?:position|role|job|vacancy|internship|opening)",
    ),
    ("cv|resume|submitted", r"(?:your|my|the){sp}(?:resume|cv)|submitted{sp}resume"),
    (
        "hunt|offer|career|search|opening|employment|onboarding|application|opportunity|opportunities",
        r"(?:for|of|your){sp}employment|(?:job|career){sp}(?:search|offer|opening|hunt|opportunit(?:y|ies)|application)|careers?{sp}(?:page|site|website|team|portal)|your{sp}career|onboarding",
    ),
    ("join|working", r"(?:join(?:ing)?|working){sp}(?:our|the|us|with{sp}us|at|for|as)(?:{sp}(?:team|company|\w{2,16}{sp}team))?"),
    (
        "lead|intern|manager|analyst|designer|engineer|architect|associate|developer|scientist|executive|specialist|consultant|coordinator",
        r"(?:(?:senior|junior|lead|staff|principal|associate|software|data|product|backend|frontend|full-?stack|machine{sp}learning|gameplay|project|account|sales|marketing|operations){sp})(?:[\w/&-]{2,16}{sp}){0,2}(?:engineer|developer|analyst|designer|manager|scientist|architect|coordinator|executive|associate|intern|specialist|lead|consultant)",
    ),
    (
        "interview",
        r"interview(?:ing)?{sp}(?:with|at|process|for){sp}",
    ),
    (
        "round|letter|screen|take-home|interview|technical|employment",
        r"phone{sp}screen|technical{sp}(?:interview|round|screen)|onsite{sp}interview|take-home|panel{sp}interview|(?:first|second|third|next|final|last){sp}round|offer{sp}letter|letter{sp}of{sp}offer|employment{sp}contract",
    ),
)

JOB_HINT = (
    ("interview", r"interview(?:s|ed|ing|er|ers)?"),
    ("position|role|vacancy", r"positions?|roles?|vacancy"),
    ("application|applied|applying", r"applications?|appl(?:ied|ying)"),
    (
        "next|round|panel|process|debrief|decision|feedback|comparing|shortlist",
        r"next{sp}steps?|(?:(?:the|a|our|final|hiring){sp})?decision|feedback|(?:our|the|selection|review|hiring){sp}process|comparing{sp}notes|debrief|panel|(?:final|next|second|this){sp}round|shortlist",
    ),
    (
        "skills|profile|experience|background|qualifications",
        r"(?:your|the){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:qualifications|skills|experience|background|profile)",
    ),
    (
        "folks|people|either|interviews|conversations",
        r"(?:more|other|few|two|three|remaining){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:people|interviews|conversations|folks){sp}to{sp}(?:see|meet|talk|speak)|either{sp}way",
    ),
)

FOREIGN = (
    (
        "card|loan|credit|mortgage|overdraft",
        r"loans?(?!{sp}(?:officer|processor|analyst|specialist|underwriter))|mortgages?(?!{sp}(?:officer|advisor|adviser|analyst|underwriter|specialist|broker))|credit{sp}cards?|(?:rewards|credit|debit|gold|platinum){sp}card|line{sp}of{sp}credit|overdraft",
    ),
    (
        "application|appointment|biometrics|citizenship|consular|consulate|embassy|enrollment|global|immigration|interview|naturali|passport|residence|traveler|uscis",
        r"visa{sp}(?:application|interview|appointment)|passport{sp}(?:office|application|renewal|control|interview|appointment)|embassy|consulate|consular|enrollment{sp}center|citizenship|naturali[sz]ation|residence{sp}permit|traveler{sp}program|global{sp}entry|immigration|uscis|biometrics",
    ),
    (
        "your|share|lease|rental|tenant|tenancy|letting|viewing|landlord|flatmate|roommate|apartment",
        r"apartments?|rental{sp}(?:application|unit|property)|lease{sp}(?:application|agreement)|tenan(?:t|ts|cy)|landlord|lettings?{sp}(?:agen\w{1,3}|fees?|team|office|market)|lettings|flat{sp}(?:viewing|share)|your{sp}(?:flat|house){sp}|roommate|flatmate",
    ),
    (
        "enrol|place|daycare|tuition|program|nursery|admission|application|scholarship|kindergarten",
        r"(?:office{sp}of{sp})?admissions?(?!{sp}(?:counselor|officer|specialist|coordinator|manager|advisor))|scholarships?|(?:university|college|school|graduate|phd){sp}(?:application|place)|tuition|(?:degree|master's|bachelor's|mba|doctoral){sp}program(?:me)?|enrol(?:l)?ment|kindergarten|nursery{sp}place|daycare",
    ),
    (
        "your|grant|review|papers|proposal|literary|speakers|committee|manuscript|camera-ready",
        r"manuscripts?|(?<!part of )your{sp}(?:paper|abstract|session|proposal|poem|story|novel|article){sp}?|your{sp}talk{sp}(?:was|has|is|will|wasn't|submission|entitled|titled)|peer{sp}review|reviewers?{sp}(?:comments|reports?)|program{sp}committee|call{sp}for{sp}(?:papers|proposals|speakers)|grant{sp}(?:application|proposal)|talk{sp}proposal|camera-ready|literary",
    ),
    (
        "how|use|gift|focus|study|panel|survey|voucher|studies|session|research|feedback|interview|incentive|honorarium|participant|compensated|questionnaire",
        r"(?:research|user|usability|customer|market){sp}(?:study|studies|research|interviews?|sessions?|panel|feedback)|gift{sp}cards?|vouchers?|participants?|focus{sp}group|how{sp}(?:our{sp})?(?:customers|users|people|you){sp}use|use{sp}our{sp}(?:app|product)|survey(?!(?:{sp}\w{1,12}){0,3}{sp}(?:process|interviews?|application|recruitment|hiring))|questionnaire{sp}about|incentive|honorarium|compensated{sp}for{sp}your{sp}time",
    ),
    (
        "air|blog|book|show|piece|radio|story|column|report|thesis|expert|podcast|article|readers|viewers|feature|episode|magazine|audience|listeners|newspaper|journalist|newsletter|documentary|dissertation",
        r"(?:writing|write|publish(?:ing)?|preparing|for|working{sp}on){sp}(?:an?|our|the|this|my){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:article|story|piece|feature|podcast|episode|documentary|book|blog|report{sp}on|newsletter|column|show|thesis|dissertation)|podcast|journalist|newspaper|magazine|radio{sp}(?:show|interview|station)|our{sp}(?:readers|listeners|viewers|audience)|reporter(?:{sp}(?:at|for|with))|on{sp}air|expert{sp}(?:comment|opinion|source)",
    ),
    (
        "boot|book|class|coach|crack|course|seminar|webinar|session|workshop|training|interview",
        r"coaching|coach|mock{sp}interview|(?<!attached )(?<!enclosed )interview{sp}(?:prep(?:aration)?|practice|coaching|training|course|tips|guide|skills|questions|masterclass|kit|simulator)|webinar|masterclass|workshop|boot{sp}?camp|practice{sp}interview|(?:free|live|online){sp}(?:course|class|training|session|seminar)|e-?book|crack{sp}the",
    ),
    (
        "your|case|order|ticket|payment|support|customer|tracking",
        r"your{sp}(?:[\w'-]{1,12}{sp})?(?:order|invoice|shipment|delivery|refund|subscription|parcel|booking|reservation|insurance|claim|warranty|purchase|account{sp}balance|membership|ticket|support{sp}request|policy|bill|statement)|payment{sp}(?:of|received|due|method|confirmation)|order{sp}(?:number|#|confirmation|no)|tracking{sp}number|support{sp}(?:ticket|case|agent)|customer{sp}(?:service|support)|ticket{sp}(?:#|number|id)|case{sp}(?:#|number|id)",
    ),
    (
        "off|shop|trial|promo|coupon|discount|shipping",
        r"(?:special|limited|exclusive|introductory|holiday|black{sp}friday|promotional|welcome){sp}(?:time{sp})?offers?|discounts?|\d{1,2}{sp}?%{sp}off|coupon|offer{sp}(?:ends|expires{sp}soon|valid(?!{sp}\w{2,7}:))|shop{sp}now|promo{sp}code|free{sp}(?:trial|shipping)",
    ),
    (
        "bid|offer|buyer|escrow|seller|estate|realtor",
        r"(?:offer|bid){sp}on{sp}(?:the|your|this){sp}(?:house|property|home|car|bike|item)|real{sp}estate|realtor|escrow|(?:seller|buyer)(?:'s)?{sp}(?:accepted|offer|agent)",
    ),
    (
        "visit|surgery|results|patient|appointment|prescription",
        r"(?:doctor|dentist|dental|clinic|hospital|gp){sp}(?:appointment|visit)|patient{sp}(?:portal|id|id)|your{sp}(?:appointment|visit){sp}(?:with|at){sp}(?:dr|the{sp}clinic)|test{sp}results|prescription|surgery",
    ),
    (
        "jury|shift|board|asylum|police|foster|rescue|teacher|shelter|witness|adoption|benefits|planning|building|universal|jobcentre|membership|application",
        r"(?:pet|dog|cat|child|animal){sp}(?:adoption|rescue|shelter)|adoption{sp}(?:application|interview)|foster(?:ing|ed)?|parent-?{sp}?teacher|membership{sp}(?:application|committee|interview)|(?:volunteer|co-?op){sp}(?:application|board|shift)|jury{sp}(?:summons|service)|witness|police|asylum|benefits{sp}(?:claim|application|interview)|universal{sp}credit|jobcentre|planning{sp}(?:application|permission)|building{sp}permit",
    ),
    (
        "interview",
        r"interview{sp}you{sp}about{sp}(?:the|an?|our|this){sp}(?!(?:[\w-]{1,16}{sp}){0,4}{role})",
    ),
    (
        "review|interview|appraisal",
        r"exit{sp}interview|stay{sp}interview|(?:performance|annual|mid-year|quarterly){sp}(?:review|appraisal)",
    ),
    (
        "meet|lunch|dinner|parish|reunion|wedding|birthday",
        r"meet-?up|wedding|birthday|(?<!la )(?<!une )(?<!una )(?<!de )(?<!cette )(?<!notre )(?<!nuestra )(?<!en )(?<!chaine )reunion|(?:dinner|lunch){sp}(?:reservation|party|plans)|parish",
    ),
    (
        "rfp|tender|vendor|request|supplier|purchase|procurement",
        r"request{sp}for{sp}(?:proposal|quotation|quote)|rfp|tender{sp}(?:submission|process)|procurement|purchase{sp}order|vendor{sp}(?:registration|application|onboarding)|supplier",
    ),
    (
        "fund|your|round|portfolio|investment|accelerator",
        r"accelerator|our{sp}(?:fund|portfolio)|your{sp}(?:startup|pitch|deck)|seed{sp}round|investment{sp}committee",
    ),
    (
        "wait|store|ballot|patent|review|driving|partner|account|casting|lottery|merchant|audition|marathon|driver's|affiliate|trademark|developer|verification",
        r"driv(?:er's|ing){sp}(?:licen[cs]e|test)|developer{sp}(?:account|program)|app{sp}(?:review|store)|wait(?:ing)?{sp}?list|affiliate{sp}program|partner{sp}program|seller{sp}account|merchant{sp}account|verification{sp}request|trademark|patent|casting|audition|marathon|ballot|lottery",
    ),
)

ADVERTISING = (
    (
        "new|jobs|picks|based|apply|alert|hiring",
        r"job{sp}alerts?|(?:\d{1,4}\+?{sp})?new{sp}(?:[\w'-]{1,16}{sp}){0,2}jobs?|jobs{sp}(?:for{sp}you|matching|near|you{sp}(?:may|might)|that{sp}match|in{sp}[a-z]{3,20}:)|(?:recommended|similar|matching|top|latest){sp}jobs|hiring{sp}now|apply{sp}now|(?:see|view){sp}all{sp}jobs|jobs{sp}based{sp}on|is{sp}hiring|are{sp}hiring|top{sp}job{sp}picks|based{sp}on{sp}your{sp}(?:profile|search|preferences)",
    ),
    (
        "read|this|save|weekly|upgrade|browser|register|newsletter",
        r"view{sp}(?:this{sp}email{sp})?in{sp}(?:your{sp})?browser|save{sp}(?:my|your){sp}seat|register{sp}(?:now|today|here|free)|newsletter|weekly{sp}digest|your{sp}weekly|this{sp}week{sp}in|read{sp}more|upgrade{sp}to{sp}premium",
    ),
    (
        "job|hired|boost|dream|resume|noticed|interview",
        r"(?:land|ace|nail|crush){sp}(?:your|that|the|any){sp}(?:[\w'-]{1,12}{sp})?(?:interview|job)|boost{sp}your|dream{sp}job|resume{sp}(?:review|writing|builder|score)|get{sp}(?:hired|noticed){sp}(?:faster|by)|interview{sp}next{sp}week",
    ),
)

OUTREACH = (
    (
        "you|good|open|great|client|direct|urgent|strong|perfect|amazing|exciting|multiple|immediate|excellent|interested",
        r"(?:came{sp}across|found|saw|noticed|reviewed|impressed{sp}(?:by|with)){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:your{sp}(?:profile|resume|background|linkedin|experience|github|cv)|you{sp}on)|(?:would{sp}you{sp}be|are{sp}you|if{sp}you(?:'re|{sp}are)){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:open{sp}to|interested{sp}in{sp}(?:learning|hearing|exploring|this|a|discussing))|(?:exciting|great|excellent|amazing|immediate|urgent|multiple){sp}(?:[\w'-]{1,14}{sp}){0,3}(?:opportunit(?:y|ies)|requirement|openings?|role){sp}(?:with|at|for|in|that|from)|(?:great|perfect|good|strong|excellent){sp}(?:fit|match){sp}for{sp}(?:a|an|the|our|this|one)|my{sp}client|our{sp}client{sp}(?:is|has|in)|direct{sp}client",
    ),
)

SCAM = (
    (
        "signal|whatsapp|telegram|hangouts",
        r"(?:telegram|whatsapp|hangouts|signal){gap}(?:interview|contact|add|message|chat|number|recruiter|hr|manager|@)|(?:via|on|through|add|message|text|contact){sp}(?:[\w'-]{1,12}{sp}){0,4}(?:telegram|whatsapp|hangouts)",
    ),
    (
        "pay|ssn|visa|copy|gift|check|login|cheque|crypto|office|account|details|bitcoin|security|training|software|equipment|refundable|processing|onboarding|application|information|registration",
        r"(?:send|mail|issue|receive|deposit){sp}(?:you{sp})?(?:an?|the){sp}(?:cashier'?s?{sp})?(?:check|cheque)|(?:purchase|buy){gap}(?:equipment|home{sp}office|software){gap}(?:vendor|check|fund)|(?:processing|registration|training|security|refundable|application|visa|onboarding|equipment){sp}(?:fee|deposit)|bank(?:ing)?{sp}login|(?:pay|payment){sp}(?:of{sp})?(?:rs|inr|usd|\$|eur)|crypto|bitcoin|gift{sp}cards?|ssn|social{sp}security{sp}number",
    ),
    (
        "get|paid|earn|make|entry|skills|kindly|payroll|mystery|package|interview|assistant|experience|reshipping",
        r"no{sp}(?:experience|interview|skills){sp}(?:is{sp})?(?:needed|required|necessary)|(?:earn|make|paid|get){sp}(?:up{sp}to{sp})?(?:\$|usd|eur|£|€){sp}?\d[\d,.]{1,8}{gap}(?:day|week|hour|daily|weekly|month)|kindly{sp}(?:text|add|contact|message)|(?:data{sp}entry|payroll{sp}clerk|mystery{sp}shopper|package{sp}handler|reshipping|personal{sp}assistant){gap}(?:remote|home|weekly|per{sp}(?:week|hour))",
    ),
)

INTERVIEWER = (
    (
        "fit|good|asset|strong|offers|candidate|following|interviews|interesting",
        r"(?:job|following|these|those|our|all|\d{1,2}){sp}(?:[\w'-]{1,12}{sp})?candidates(?!{sp}for{sp}(?:the|this|our){sp}(?:[\w'-]{1,12}{sp}){1,3}(?:will|shall)(?!\w))(?={sp}(?:for|and|are|have|who|that|:)|:)|(?:our|intern|campus){sp}(?:[\w'-]{1,12}{sp})?interviews{sp}(?:at|last|on)|(?:extended|made){sp}(?:[\w'-]{1,12}{sp}){0,2}offers{sp}to{sp}(?:each|all|them|him|her)|following{sp}is{sp}the{sp}interview{sp}schedule|(?:he|she){sp}(?:looks|seems|could{sp}be|would{sp}be|is{sp}a){sp}(?:[\w'-]{1,10}{sp}){0,3}(?:interesting|asset|fit|strong|good|candidate)",
    ),
    (
        "his|her|their|copies|forward|schedule|attached|feedback|applicant|scorecard|candidate|attaching|interview|above-referenc",
        r"interview{sp}(?:packet|kit|guide)|(?:submit|complete|fill{sp}(?:out|in)){sp}(?:[\w'-]{1,10}{sp}){0,3}(?:scorecard|feedback{sp}(?:form|for))|scorecard|you(?:'re|{sp}are|{sp}have{sp}been)?{sp}(?:scheduled{sp}to{sp}|assigned{sp}to{sp}|going{sp}to{sp})?(?:interview(?:ing)?){sp}(?:the{sp})?(?:candidate|[a-z]{3,14}{sp}[a-z]{3,14}{sp}(?:for|on|at))|(?:interview|schedule){sp}(?:schedule{sp})?(?:for|with){sp}(?:the{sp})?(?:candidate|above)|new{sp}(?:candidate|applicant)|(?:his|her|their|candidate's|above-referenced){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:resume|cv|interview|candidacy|application|person)|(?:copies{sp}of|attached{sp}is|attaching|forward(?:ed|ing)?){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:resume|cv)s?{sp}(?:of|for|to{sp}(?:you|the))|to{sp}the{sp}interviewers|interview{sp}(?:her|him|them|this{sp}candidate|these{sp}candidates)",
    ),
    (
        "'s|hiring",
        r"(?!today|tomorrow|yesterday|tonight|morning|afternoon|evening|week|\w{3,6}day)[a-z]{2,14}'s{sp}(?:resume|interview|cv|candidacy|feedback{sp}form|application(?!{sp}(?:process|form|portal|system|deadline|pack|page)))|in{sp}case{sp}you{sp}are{sp}hiring",
    ),
    (
        "candidate",
        r"(?:the|this|our|your{sp}next|another|a){sp}(?:[\w'-]{1,12}{sp})?candidate(?={sp}(?:has|is|will|was|for|named|we|to|interview|with))",
    ),
)

CANDIDATE = (
    (
        "my|your|offer|apply|thank|thesis|future|accept|joining|forward|applied|writing|updating|decision|consider|interested",
        r"(?:accept|accepting|accepted){sp}(?:your|the){sp}(?:[\w'-]{1,12}{sp}){0,2}offer|my{sp}(?:job{sp}|recent{sp}|attached{sp})?(?:application|resume|cv|candidacy|qualifications|cover{sp}letter|interview|internship|background|skills)|i(?:'m|{sp}am){sp}(?:writing{sp}(?:to{sp}(?:apply|express|enquire|inquire|ask|follow{sp}up|withdraw|submit|introduce|accept|decline|check)|in{sp}(?:response|reply|reference))|applying{sp}(?:to|for|in)|(?:very{sp})?interested{sp}(?:to|in))|i{sp}(?:would{sp}like{sp}to|wish{sp}to){sp}apply|i{sp}(?:have{sp})?applied{sp}(?:for|to)|joining{sp}your{sp}(?:team|group|company|firm)|your{sp}(?:company|firm|organi[sz]ation)|thank{sp}you{sp}(?:[\w'-]{1,10}{sp}){0,3}(?:interviewing{sp}me|considering{sp}me|meeting{sp}with{sp}me|the{sp}opportunity{sp}to{sp}interview|inviting{sp}me)|consider{sp}me{sp}for|i{sp}look{sp}forward{sp}to{sp}hearing{sp}from{sp}you{sp}(?:soon|regarding|about)|i{sp}accept|updating{sp}me|interested{sp}in{sp}(?:getting|receiving|joining)|my{sp}(?:future|thesis)",
    ),
)

WITHDRAWS = (
    (
        "withdraw",
        r"withdraw(?:ing|n|al)?{gap}(?:application|candidacy|consideration|process|name|myself|from)|(?:application|candidacy|name|myself){gap}withdraw(?:n|al)?",
    ),
    (
        "other|elsewhere|different",
        r"(?:accept(?:ed|ing)?|taken|signed|received{sp}and{sp}accepted|decided{sp}to{sp}(?:accept|take|go{sp}with)|going{sp}with|chosen){gap}(?:another|a{sp}different|an{sp}other|other){sp}(?:[\w'-]{1,12}{sp})?(?:offer|position|job|role|opportunity|company)|(?:accept(?:ed|ing)?|taken){sp}an?{sp}(?:offer|position|job|role){sp}(?:elsewhere|with{sp}another|at{sp}another)",
    ),
    (
        "turn|take|longer|remove|decided|decline|declining",
        r"(?:decline|declining|turn{sp}down){sp}(?:your|the|this){sp}(?:[\w'-]{1,12}{sp})?(?:offer|position|invitation|opportunity|role)|(?:i{sp}am|i'm){sp}no{sp}longer{sp}(?:interested|available|looking|in{sp}a{sp}position)|decided{sp}not{sp}to{sp}(?:pursue|continue|proceed|move{sp}forward)|(?:take|remove){sp}(?:me|my{sp}(?:name|application)){sp}(?:out|from)",
    ),
)

AUTOMATIC = (
    (
        "automated|automatic|autogenerated|system-generat|auto-generated|computergenera|systemgenerate|computer-gener",
        r"(?:this|an){sp}(?:is{sp}an{sp})?(?:[\w'-]{1,12}{sp}){0,3}(?:automat(?:ed|ic|ically)|auto-?generated|system-?generated|computer-?generated){sp}?(?:[\w'-]{1,12}{sp}){0,2}(?:e-?mail|message|response|reply|notification|sent|generated|email{sp}response)|automatically{sp}(?:generated|sent)|(?:sent|generated){sp}automatically",
    ),
    (
        "reply|respond|replies|receive|monitored",
        r"(?:do{sp}not|don't){sp}(?:reply|respond){sp}(?:directly{sp})?(?:to{sp}this)?|(?:not|isn't){sp}monitored|unmonitored|cannot{sp}receive{sp}repl(?:y|ies)|replies{sp}(?:to{sp}this{sp}[\w'-]{1,12}{sp})?(?:are|will{sp}not)",
    ),
    (
        "reply|powered|unsubscribe|preferences",
        r"reply{sp}above{sp}this{sp}line|powered{sp}by{sp}[a-z]|(?:change|manage|update){sp}your{sp}(?:e-?mail{sp}|subscription{sp}|notification{sp})?preferences|unsubscribe",
    ),
)

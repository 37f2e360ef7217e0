"""English phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage

_MACROS = {
    "app": r"applications?|candidacy|candidature|submission|profile|resume|cv",
    "role": r"positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|internships?|requisitions?|post|spots?|traineeships?|program(?:me)?",
    "people": r"candidates?|applicants?|applications?|individuals?|people|persons?|someone|profiles?",
    "not": r"not|never|unable{sp}to|no{sp}longer",
    "onward": r"mov(?:e|ing)|go(?:ing)?|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)|pursu(?:e|ing)|tak(?:e|ing)|carry(?:ing)?|extend(?:ing)?|consider(?:ing)?|push(?:ing)?",
    "decided": r"decided|chosen|elected|opted|concluded|determined|agreed|(?:made|come{sp}to|reached|taken){sp}(?:the|a|our){sp}(?:\w{1,12}{sp}){0,2}(?:decision|choice|conclusion)",
    "will": r"will|'ll|would|shall|should|hope{sp}to|aim{sp}to|expect{sp}to|plan{sp}to|intend{sp}to|anticipate|are{sp}going{sp}to|'re{sp}going{sp}to|are{sp}hoping{sp}to|can|may|might|is{sp}going{sp}to|'m{sp}going{sp}to|'d{sp}like{sp}to|are{sp}aiming{sp}to|are{sp}planning{sp}to|want{sp}to|promise{sp}to|try{sp}to|do{sp}our{sp}best{sp}to|be{sp}able{sp}to",
    "interview": r"interviews?|phone{sp}screen|screening{sp}call|screening|onsite|on-site|super{sp}day|intro(?:ductory)?{sp}(?:call|chat)|technical{sp}(?:call|chat|discussion)|call|chat|conversation|video{sp}call|phone{sp}call|meeting|discussion",
    "realinterview": r"interviews?|phone{sp}screen|screening{sp}call|recruiter{sp}(?:call|screen)|on-?site{sp}(?:visit|round|loop)?|technical{sp}(?:round|deep{sp}dive|screen)|hiring{sp}manager{sp}(?:call|chat|conversation)",
}

_REJECTION = (
    (
        "not|n't|against",
        r"(?<!you have )(?<!you've ){decided}{sp}(?:that{sp}(?:we|i){sp})?(?:(?:will|are|would|to){sp})?(?:not|against){gap}(?:{onward}|offer|hire|invit\w{1,4}|select\w{0,4}|shortlist)",
    ),
    ("against", r"(?:decided|chosen){sp}against{gap}(?:{app}|candidate|you)"),
    (
        "next|with|your|ahead|onward|process|forward|further|selection",
        r"(?:(?:will|are|is|am|'re|'ll|shall|would|could|can|do|have){sp})?(?:not|won't|can't|cannot|aren't|couldn't|unable{sp}to|no{sp}longer){sp}(?:be{sp}|able{sp}to{sp}|be{sp}able{sp}to{sp}|currently{sp}|in{sp}a{sp}position{sp}to{sp}){0,2}{onward}{sp}(?:\w{1,12}{sp}){0,4}(?:forward|ahead|further|onward|with{sp}(?:your|you)|to{sp}the{sp}next|your{sp}{app}|in{sp}(?:the|our|this){sp}(?:\w{1,12}{sp}){0,2}(?:process|selection))",
    ),
    (
        "sorry|regret|advancing|proceeding|progressing|unfortunately",
        r"(?:unfortunately|regret|sorry){gap}not{sp}(?:be{sp})?(?:moving|going|proceeding|progressing|continuing|advancing)|(?:will|are|am|we're|i'm){sp}not{sp}(?:be{sp})?(?:progressing|proceeding|advancing)",
    ),
    (
        "with",
        r"(?:mov(?:e|ed|ing)|go(?:ne|ing)?|went|proceed(?:ed|ing)?|continu(?:e|ed|ing)|progress(?:ed|ing)?|advanc(?:e|ed|ing)){sp}(?:forward{sp}|ahead{sp}|on{sp}|further{sp})?(?:only{sp})?with{sp}(?:(?:\w{1,14}{sp}){0,2}(?:other|another|different|someone{sp}else|a{sp}(?:small{sp}number|few|handful|select{sp}group))(?:{gap}{people})?|(?:\w{1,14}{sp}){0,2}(?:candidates|applicants|those|individuals){sp}(?:whose|who|that|with))",
    ),
    (
        "other|different",
        r"(?:pursu(?:e|ed|ing)|consider(?:ing)?|select(?:ed|ing)?|chos(?:e|en)|choos(?:e|ing)|hired?|hiring|identified|decided{sp}on|found|offered|appointed|prioriti[sz](?:e|ed|ing)|focus(?:ed|ing)?{sp}on|interview(?:ing)?|advanc(?:e|ed|ing)|opted{sp}for|accepted){gap}(?:other|another|a{sp}different|different){sp}(?:\w{1,16}{sp}){0,2}{people}",
    ),
    (
        "other|people|person|someone|profile|applicant|candidate|individual|application",
        r"(?:{people}{gap}(?:whose|who|with{sp}(?:more|stronger|qualifications|experience)|that)|other{sp}{people}){gap}(?:more{sp}|most{sp}|better{sp})?(?:closely|better|stronger|best|directly|suitable|suited|aligned|aligns?|fits?|match(?:es)?|qualified){sp}(?:\w{1,12}{sp}){0,4}(?:match\w{0,4}|align\w{0,4}|fit\w{0,4}|meet\w{0,4}|suit\w{0,4}|correspond\w{0,4}|our|the|with|for|than|to)",
    ),
    (
        "hold|filled|frozen|closed|paused|cancel|withdrawn|eliminated",
        r"(?:{role}|search|requisition|hiring{sp}process|recruitment){gap}(?:has|have|is|was|are|were|been){sp}(?:\w{1,12}{sp}){0,3}(?:filled|closed|cancell?ed|(?:put{sp}|placed{sp})?on{sp}hold|withdrawn|eliminated|paused|frozen)",
    ),
    (
        "our|the|that|this|already",
        r"(?:filled|closed|put|putting|placed|placing|paus(?:ed|ing)|suspend(?:ed|ing)){sp}(?:all{sp}(?:of{sp})?)?(?:the|this|that|our){sp}(?:[\w-]{1,20}{sp}){0,6}(?:{role}|search|recruitment|hiring|process)|{role}{sp}(?:\w{1,12}{sp}){0,4}already{sp}filled",
    ),
    (
        "not|n't",
        r"(?:not|haven't|weren't|wasn't){sp}(?:been{sp}|be{sp})?(?:(?:further|currently|initially){sp})?(?:selected|successful|shortlisted|short-listed|chosen|retained|progressed|considered{sp}(?:further|for)|advanced|moved{sp}forward|accepted{sp}(?:for|into|to))",
    ),
    ("unsuccessful", r"(?:{app}|you|on{sp}this{sp}occasion|this{sp}time){gap}unsuccessful"),
    (
        "turned|reject|decline|accepted",
        r"(?:{app}|your{sp}candidacy){sp}(?:has|have|was){sp}(?:been{sp})?(?:declined|rejected|turned{sp}down|not{sp}accepted)|(?:we|i){sp}(?:have{sp}(?:to{sp})?|must{sp})?(?:decline|reject){sp}your{sp}{app}",
    ),
    (
        "fit|match",
        r"(?:not|isn't|aren't|wasn't|don't|n't|never){sp}(?:(?:be|have|see|find|quite|currently|presently|a|an|the|enough|strong|strongest|good|best|right|perfect|mutual|close|sufficient|ideal|exact|complete|suitable){sp}){1,6}(?:fit|match)",
    ),
    (
        "not|n't",
        r"(?:{app}|experience|skills|background|qualifications|skill{sp}set|skillset){gap}(?:do|does|did|is|are){sp}?(?:not|n't){sp}(?:\w{1,12}{sp}){0,3}(?:fit|match|align|meet|correspond|suit|aligned|matched){0,1}",
    ),
    (
        "not|n't",
        r"(?:do{sp}not|don't){sp}(?:currently{sp}|presently{sp})?(?:have|see){sp}(?:an?y?{sp})?(?:\w{1,14}{sp}){0,3}(?:{role}|fit|match){gap}(?:match|fit|qualif|suit|align|background|skills|experience|you)\w{0,12}",
    ),
    (
        "take|offer|invite|proceed|consider|accommodate",
        r"(?:unable|cannot|can't|not{sp}(?:be{sp})?able|not{sp}in{sp}a{sp}position|not{sp}be|not|not{sp}going)(?:{sp}to)?{sp}(?:be{sp})?(?:make{sp}(?:you{sp})?an?{sp}(?:job{sp})?offer|offer(?:ing)?{sp}(?:you{sp})?(?:\w{1,12}{sp}){0,3}(?:{role}|interview|employment|place|contract)|invite{sp}you|consider{sp}(?:you|your)|proceed|accommodate{sp}your{sp}{app}|take{sp}(?:you|your{sp}{app}))",
    ),
    (
        "longer",
        r"no{sp}longer{sp}(?:be{sp})?(?:interviewing|hiring|considering|recruiting|accepting|under{sp}consideration|in{sp}consideration|being{sp}considered|considered|available|looking{sp}to{sp}fill|open|moving)(?=[^.!?]{0,80}(?:{role}|candid|applica|consider|process|recruit|intern|hir))",
    ),
    (
        "pass|another|someone|internal|direction",
        r"(?:go|going|gone|went|move|moving){sp}(?:in{sp}(?:a|another){sp}(?:different{sp})?direction|with{sp}(?:someone{sp}else|another{sp}{people}|an{sp}internal{sp}{people}))|(?:going{sp}to|decided{sp}to|will|have{sp}to){sp}pass(?:{sp}on{sp}(?:your|you)|{sp}(?:for{sp}now|at{sp}this{sp}time))",
    ),
    (
        "another|someone|internal",
        r"(?:offered|filled|given|gone|awarded|accepted){sp}(?:the{sp}{role}{sp})?(?:to|by|with){sp}(?:someone{sp}else|another{sp}{people}|an{sp}internal{sp}(?:candidate|applicant|hire))",
    ),
    (
        "role|align|offer|someone|position|candidate|applicant",
        r"(?:selected|chosen|hired|found|chose){sp}(?:a{sp}(?:final{sp}|new{sp})?(?:candidate|applicant)|someone)|(?:offer|role|position){sp}(?:\w{1,6}{sp}){0,3}to{sp}(?:a|another|someone){sp}(?:other{sp}|strong{sp}|final{sp})?(?:candidate|applicant|else)|{people}{gap}align(?:ed|s|ing)?{sp}(?:better|more{sp}closely)",
    ),
    (
        "right|looking",
        r"(?:not|n't|isn't|aren't|wasn't){sp}(?:quite{sp})?(?:the{sp}right{sp}(?:fit|match|person|candidate|role|time)|what{sp}we(?:'re|{sp}are){sp}looking{sp}for)",
    ),
    ("work", r"(?:not|n't|didn't|won't){sp}work(?:ed|ing)?{sp}out(?={gap}(?:time|role|position|future|occasion|but))"),
    (
        "next|final|further|selected|shortlist|interview",
        r"(?:not|n't|won't){sp}(?:be{sp})?(?:part{sp}of|included{sp}in|among|invit\w{1,3}{sp}(?:you{sp})?to|taken{sp}to|brought{sp}to|make{sp}it{sp}(?:through{sp})?to){sp}(?:the|our|those|this){sp}(?:\w{1,12}{sp}){0,2}(?:next|final|further|shortlist|selected|interview)",
    ),
    (
        "next|final|shortlist",
        r"(?:not|n't|won't){sp}(?:\w{1,12}{sp}){0,6}(?:to|for|in|on){sp}(?:the|our|a){sp}(?:\w{1,10}{sp})?(?:next{sp}(?:round|stage|step|phase|level)|shortlist|final{sp}round)",
    ),
    (
        "your|consideration",
        r"removed{sp}from{sp}(?:further{sp})?consideration|(?:clos(?:e|ed|ing)|end(?:ed|ing)?|archiv(?:e|ed|ing)){sp}(?:out{sp})?your{sp}{app}",
    ),
    ("freeze", r"hiring{sp}freeze"),
    (
        "chose|opted|decided|elected",
        r"(?:we|i|team|manager)(?:(?!you)[^.!?;]){0,60}?(?:decided|chosen|chose|opted|elected){sp}not{sp}to(?:{sp}(?:proceed|hire|interview|continue|move|progress|advance|offer|go|take))",
    ),
    (
        "forego|forgo|refrain",
        r"(?:we|will|must|decided{sp}to){gap}(?:forego|forgo|refrain{sp}from){gap}(?:{app}|interview|process)",
    ),
    (
        "able|position",
        r"(?:however|unfortunately|but|regret)[^.!?]{0,80}(?:not{sp}(?:be{sp})?(?:able|in{sp}a{sp}position)|unable){sp}(?:to{sp})?(?:\w{1,12}{sp}){0,3}(?:interview|role|position|{app}|offer)",
    ),
    (
        "consider",
        r"not{sp}(?:be{sp})?(?:given{sp}|under{sp}|moving{sp}to{sp})?(?:further{sp}|active{sp})consideration|(?:can|will|are){sp}?not{sp}(?:be{sp})?consider(?:ed|ing)?{sp}(?:you|your|further)",
    ),
    ("rejected", r"(?:you|your{sp}application){sp}(?:have{sp}been|has{sp}been|was|were){sp}rejected"),
)

_REGRET = (
    (
        "news|sorry|sadly|afraid|answer|regret|outcome|disappointed|disappointing|unfortunately|disappointment",
        r"unfortunately|regret(?:fully|tably)?|we(?:'re|{sp}are){sp}sorry{sp}to|sadly|afraid{sp}(?:that|we)|disappoint(?:ed|ing|ment)|not{sp}the{sp}(?:news|outcome|answer)",
    ),
    (
        "wish|best|good|success",
        r"(?:wish{sp}you|best{sp}of{sp}luck|good{sp}luck|every{sp}success|success{sp}in){gap}(?:search|future|endeavou?rs?|career|job|hunt|applications?|next|ahead)",
    ),
    (
        "keep|stay|kept|retain|remain",
        r"(?:keep|retain|kept|keeping|stay|remain){gap}(?:on{sp}file|database|records?|talent{sp}(?:pool|community|network)|on{sp}hand|active)",
    ),
    (
        "apply|other|future|upcoming|consider",
        r"(?:future|other|upcoming){sp}(?:\w{1,12}{sp}){0,2}(?:openings?|opportunit(?:y|ies)|positions?|roles?|vacancies){gap}(?:match|fit|suit|interest|arise|apply|consider)\w{0,4}|(?:apply|consider{sp}us){sp}(?:\w{1,12}{sp}){0,4}(?:future|again)",
    ),
    (
        "review|evaluation|considering|deliberation|consideration",
        r"(?:after|following|upon|having){sp}(?:a{sp})?(?:\w{1,12}{sp}){0,2}(?:careful|thorough|thoughtful|detailed|much|further)?{sp}?(?:review(?:ing)?|consider(?:ation|ing)|deliberation|evaluation)",
    ),
    (
        "applica|responses|candidates|competitive|submissions",
        r"(?:number{sp}of|many|volume{sp}of){sp}(?:\w{1,14}{sp}){0,3}(?:applica\w{1,6}|candidates|submissions|responses)|competitive",
    ),
)

_OFFER = (
    (
        "offer|extend",
        r"(?:pleased|delighted|happy|thrilled|excited|glad|like|love|proud|want|are|honou?red){sp}(?:\w{1,10}{sp}){0,3}(?:offer(?:ing)?|extend(?:ing)?){sp}(?:to{sp})?you",
    ),
    (
        "offer|employment",
        r"(?:extend|make|made|making|sent|send|sending|prepared|presented|give|giving|issue|issued|share|sharing|attached|attach|enclosed|enclose|find|review|sign|e-sign|accept|decline|view|congratulations){gap}(?:job{sp}|employment{sp}|formal{sp}|written{sp}|verbal{sp}|official{sp}|conditional{sp})?(?:offer(?:{sp}(?:letter|of{sp}employment|package|document|details)|{sp}to{sp}(?:you|join)|{sp}for{sp}the{sp}(?:position|role)|{sp}from{sp})|(?:job|employment|formal|written|verbal){sp}offer|employment{sp}contract)",
    ),
    (
        "letter|formal|employment",
        r"(?:your|the|an|our|formal|attached|signed){sp}(?:\w{1,12}{sp}){0,2}(?:offer{sp}letter|letter{sp}of{sp}offer|offer{sp}of{sp}employment|formal{sp}offer|employment{sp}contract|contract{sp}of{sp}employment|employment{sp}agreement)",
    ),
    (
        "you|like|have|love|want|welcome",
        r"(?:we|i|team|everyone)(?:'d|{sp}would)?{sp}(?:all{sp})?(?:want{sp}you{sp}(?:as|to{sp}join|on)|(?:love|like|want){sp}(?:for{sp})?(?:you{sp}to{sp}(?:join|be{sp}our)|to{sp}have{sp}you{sp}(?:join|as|on)))|you{sp}(?:got|have{sp}got|'ve{sp}got){sp}the{sp}job|(?:welcome{sp}you|have{sp}you){sp}(?:to{sp}the{sp}team|on{sp}?board|aboard)|welcome{sp}to{sp}the{sp}team",
    ),
    (
        "offer|inside|congratulation",
        r"(?:offer{sp}inside|job{sp}offer|your{sp}offer|offer{sp}(?:from|for|at|details)|congratulations[^.?]{0,40}offer)",
    ),
    (
        "base|gross|yearly|annual|starting",
        r"(?:starting{sp}|annual{sp}|base{sp}|gross{sp}|yearly{sp})(?:salary|compensation|pay){sp}(?:of|is|will{sp}be|would{sp}be|:)",
    ),
    (
        "chosen|selected|successful",
        r"(?:chosen|selected){sp}you{sp}(?:for|as)|you(?:'ve|{sp}have)?{sp}(?:been{sp}|were{sp})(?:selected|chosen|successful){sp}(?:as{sp}(?:our|the)|for{sp}the{sp}(?:position|role|job){sp}of)|your{sp}(?:application|interview){sp}(?:was|has{sp}been){sp}successful",
    ),
)

_INVITATION = (
    (
        "invit|interview",
        r"(?:invite|inviting|invited|invitation){sp}(?:\w{1,14}{sp}){0,6}(?:interview(?:ing)?s?|phone{sp}screen|screening|assessment{sp}(?:day|cent(?:er|re))|super{sp}day|on-?site)",
    ),
    (
        "site|screen|manager|recruiter|interview|technical",
        r"{realinterview}{sp}(?:invit(?:e|ation)|request|schedul(?:e|ed|ing)|confirm(?:ation|ed)|details|reminder|availability|logistics|agenda|time)",
    ),
    (
        "like|keen|glad|love|want|would|happy|hoping|excited|pleased|looking|delighted",
        r"(?:would{sp}like|'d{sp}like|'d{sp}love|would{sp}love|want|keen|excited|hoping){sp}(?:for{sp}you{sp})?to{sp}(?:\w{1,10}{sp}){0,2}(?:(?:conduct|have|hold|do|set{sp}up){sp}(?:\w{1,12}{sp}){0,3}interview|come{sp}in|interview{sp}you|speak{sp}(?:with|to){sp}you|talk{sp}(?:with|to){sp}you|meet{sp}(?:with{sp})?you|chat{sp}(?:with{sp}you|about)|bring{sp}you{sp}in|have{sp}you{sp}(?:in|speak|meet|talk|come|interview)|invite{sp}you|learn{sp}more{sp}about{sp}(?:you|your)|get{sp}to{sp}know{sp}you|connect{sp}(?:with{sp}you|to{sp}discuss)|discuss{sp}(?:the|your|this))",
    ),
    (
        "next|final|third|first|second|interview",
        r"(?:invite|move|moving|advance|advancing|proceed|progress|progressing|pass|passed|made{sp}it|through|selected|forward|welcome|like{sp}you){sp}(?:\w{1,14}{sp}){0,6}(?:to|for|with|through|into|in){sp}(?:the|our|a){sp}(?:\w{1,12}{sp}){0,2}(?:next|final|second|first|third|interview){sp}?(?:round|stage|steps?|phase)?",
    ),
    (
        "site|screen|manager|interview|technical|recruiter",
        r"(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)?{sp}up|book(?:ing)?|organi[sz](?:e|ing)|find(?:ing)?{sp}(?:a{sp})?time{sp}(?:for|to)|pick{sp}a{sp}time|coordinate|plan|confirm){sp}(?:\w{1,14}{sp}){0,6}{realinterview}",
    ),
    ("topic:", r"topic:{gap}{realinterview}"),
    (
        "come|have|visit",
        r"(?:come{sp}in|visit{sp}us|come{sp}(?:to|and)|have{sp}you{sp}in){sp}(?:\w{1,12}{sp}){0,3}(?:meet|interview|speak|talk)",
    ),
)

_SCHEDULING = (
    (
        "chat|call|super|video|phone|intro|onsite|screen|meeting|on-site|technical|interview|discussion|conversation",
        r"(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)?{sp}up|book(?:ing)?|organi[sz](?:e|ing)|find(?:ing)?{sp}(?:a{sp})?time{sp}(?:for|to)|pick{sp}a{sp}time|coordinate|plan|confirm){sp}(?:\w{1,14}{sp}){0,6}{interview}",
    ),
    (
        "time|date|slot|appointment",
        r"(?:choose|pick|select|book|find|grab|use|schedule){sp}(?:\w{1,12}{sp}){0,5}(?:time{sp}?slots?|slots?|times?|dates?|appointment)",
    ),
    (
        "free|suit|work|have|availab|convenient",
        r"(?:let{sp}(?:me|us){sp}know|send|share|provide|confirm|submit|give(?:{sp}me|{sp}us)?|indicate|what|when|which|are{sp}you|would|could|does|do|if)(?:[^.!?;]{0,80}?)(?:your{sp}(?:availabilit(?:y|ies)|available{sp}(?:dates|times))|you(?:'re|{sp}are|{sp}be|{sp}would{sp}be|{sp}might{sp}be)?{sp}(?:available|free|have{sp}(?:\w{1,8}{sp}){0,3}(?:minutes|time))|works?{sp}(?:best{sp}|well{sp})?for{sp}you|suits?{sp}you|convenient(?:{sp}(?:for|with|to){sp}you)?)",
    ),
)

_CONFIRMED = (
    (
        "chat|call|super|video|phone|intro|onsite|screen|meeting|on-site|technical|interview|discussion|conversation",
        r"{interview}[^.!?;]{0,80}?(?:is|has{sp}been|have{sp}been|are|was|been|now|all)?{sp}(?:confirmed|scheduled|booked|set{sp}(?:for|up)|arranged|all{sp}set)",
    ),
    (
        "chat|call|super|video|phone|intro|onsite|screen|meeting|on-site|technical|interview|discussion|conversation",
        r"(?:confirmed|scheduled|booked|arranged|confirming|confirm|set{sp}up){sp}(?:\w{1,14}{sp}){0,6}{interview}",
    ),
    (
        "site|screen|manager|recruiter|interview|technical",
        r"(?:your|the|upcoming|our|an){sp}(?:\w{1,16}{sp}){0,4}{realinterview}{gap}(?:on|at|for|with|takes{sp}place|will{sp}(?:be|take{sp}place)|tomorrow|today)",
    ),
    (
        "forward",
        r"look(?:ing)?{sp}forward{sp}to{sp}(?:meeting|speaking|talking|seeing|chatting|our{sp}(?:interview|conversation|call|chat)|your{sp}(?:interview|visit)|interviewing)",
    ),
    (
        "talk|chat|meet|speak|interviewer",
        r"you(?:'ll|{sp}will){sp}(?:be{sp})?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?)(?:{sp}(?:with|to))?|interviewers?{sp}?:",
    ),
    (
        "you",
        r"(?:see|talk{sp}to|speak{sp}(?:to|with)|will{sp}call){sp}you{sp}(?:then|on|at|tomorrow|there|next)",
    ),
    (
        "let's|works",
        r"let's{sp}do{sp}(?:it|that|\w{3,9}day)|(?:that|this|\w{3,9}day)?{sp}?works{sp}(?:for{sp}(?:me|us|the{sp}team)|great|well|perfectly)",
    ),
)

_NEXT_STEP = (
    (
        "test|task|take|study|sample|exercise|codility|interview|challenge|hackerrank|assessment|assignment|questionnaire",
        r"(?:complete|take|finish|submit|start|invited?|inviting|send|sent|sending|attached|begin|link{sp}to|prepared|access|do|next{sp}step){gap}(?:(?:online|coding|technical|skills?|aptitude|cognitive|personality|video|talent|programming|pre-employment|home|written|work|case|take-?home|candidate){sp}?-?(?:assessments?|challenge|tests?|assignment|task|exercise|study|sample|interview|questionnaire)|assessment|take-?home|hackerrank|codility|case{sp}study|challenge)",
    ),
    (
        "take|challenge|assessment|invitation",
        r"(?:assessment|coding{sp}challenge|take-?home){sp}(?:invitation|invite|link|request|for|instructions|reminder)|invitation{sp}to{sp}(?:complete|take)",
    ),
    (
        "move|moving|advance|proceed|continue|progress|advancing|continuing",
        r"(?:like|love|pleased|happy|excited|delighted|decided|want|thrilled|are|glad){sp}(?:to{sp})?(?:be{sp})?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|advanc(?:e|ing)|continu(?:e|ing)){sp}(?:you{sp})?(?:forward{sp}|ahead{sp}|on{sp})?(?:with{sp}your|with{sp}you|to{sp}(?:the|our|a)|in{sp}(?:the|our))",
    ),
    (
        "next",
        r"(?:the|your|our|as{sp}a){sp}next{sp}(?:step|stage|round|phase){sp}(?:(?:in|of){sp}(?:the|our|this)|is|will{sp}be|would{sp}be|for{sp}you)",
    ),
    (
        "right|sample|notice|earliest|reference|portfolio|transcript|background|expectation",
        r"(?:please|could{sp}you|can{sp}you|would{sp}you|need|kindly|require){gap}(?:references|background{sp}check|reference{sp}check|right{sp}to{sp}work|transcripts?|portfolio|work{sp}samples?|salary{sp}expectations?|notice{sp}period|earliest{sp}start)",
    ),
    (
        "send|share|upload|revert|forward|provide|complete",
        r"(?:please|could{sp}you|can{sp}you|would{sp}you|kindly){sp}(?:\w{1,12}{sp}){0,3}(?:send|share|forward|provide|upload|complete|revert){gap}(?:resume|cv|certificates?|application{sp}form|your{sp}details|missing|additional)",
    ),
)

_UPDATE = (
    (
        "slot|chat|date|call|time|moved|change|pushed|meeting|shifted|brought|interview|postponed|reschedule|appointment|rescheduling|conversation",
        r"reschedul(?:e|ed|ing)|(?:interview|call|meeting|conversation|chat|time){sp}(?:\w{1,12}{sp}){0,8}(?:moved|postponed|pushed|changed|shifted|brought{sp}forward)|(?:move|moving|push|pushing|postpone|postponing|shift|change){sp}(?:\w{1,12}{sp}){0,3}(?:interview|call|meeting|conversation|chat|slot|appointment)|new{sp}(?:interview{sp})?(?:time|date|slot)|updated{sp}(?:interview|invitation|time)|change{sp}(?:of|to){sp}(?:your|the|our){sp}(?:\w{1,12}{sp}){0,2}(?:interview|call|schedule)",
    ),
    (
        "make|work|instead|something",
        r"(?:doesn't|does{sp}not|won't|will{sp}not|didn't|no{sp}longer|not){sp}works?(?:{sp}for)?|(?:can't|cannot|can{sp}not|not{sp}able{sp}to|unable{sp}to|won't{sp}be{sp}able{sp}to){sp}make{sp}(?:it|\w{3,9}day|our|the)|(?:could|can|would|shall){sp}(?:we|you|it){gap}instead|something{sp}(?:has{sp})?(?:urgent{sp})?(?:has{sp})?come?{sp}up|something{sp}came{sp}up",
    ),
)

_CANCELLATION = (
    (
        "off|ncel|lled",
        r"(?:interview|call|meeting|conversation|chat|appointment|screen|onsite|event){gap}(?:has{sp}been|have{sp}been|is|was|been|be){sp}(?:\w{1,10}{sp}){0,2}(?:cancell?ed|called{sp}off)|(?:cancel|cancell?ing|call{sp}off|cancell?ed){sp}(?:\w{1,12}{sp}){0,6}(?:interview|call|meeting|conversation|chat|appointment|\w{3,9}day)|(?:interview|call){sp}cancell(?:ed|ation)|cancell?ed:",
    ),
)

_ACKNOWLEDGEMENT = (
    (
        "got|have|receipt|received",
        r"(?:received|receipt{sp}of|got|have){sp}(?:your|the|a){sp}(?:\w{1,20}{sp}){0,6}(?:application|resume|cv|submission|candidacy|materials)",
    ),
    (
        "sent|viewed|logged|received|recorded|submitted|registered|application",
        r"(?:application|submission|resume|cv|candidacy){gap}(?:was|has{sp}been|have{sp}been|is|been|successfully|were){sp}(?:\w{1,14}{sp}){0,2}(?:received|submitted|sent|registered|recorded|logged|viewed)|application{sp}(?:received|submitted|confirmation|sent)",
    ),
    (
        "thank|appreciate",
        r"(?:thank(?:s|{sp}you)|appreciate){sp}(?:\w{1,14}{sp}){0,6}(?:applying|your{sp}(?:recent{sp}|online{sp}|job{sp})?(?:application|submission)|submitting{sp}(?:your|the|an){sp}(?:\w{1,14}{sp}){0,3}(?:application|resume|cv|materials)|you(?:r)?{sp}(?:\w{1,10}{sp})?interest{sp}in|the{sp}application|for{sp}sending)",
    ),
    (
        "look|review|assess|screen|consider|evaluate|evaluating",
        r"(?:review(?:ing)?|consider(?:ing)?|assess(?:ing)?|evaluat(?:e|ing)|look(?:ing)?{sp}(?:at|over|through)|screen(?:ing)?){sp}(?:\w{1,14}{sp}){0,4}(?:your|all|the|each){sp}(?:\w{1,14}{sp}){0,3}(?:application|resume|cv|profile|qualifications|materials|submission|background|information|credentials)s?",
    ),
    (
        "resume|profile|candidacy|application",
        r"(?:application|profile|resume|candidacy){gap}(?:under{sp}review|being{sp}(?:reviewed|considered|processed|evaluated)|in{sp}review|will{sp}be{sp}(?:reviewed|considered|assessed))",
    ),
    ("application", r"application{sp}was{sp}viewed"),
)

_COMMIT = (
    (
        "'ll|try|can|may|aim|like|plan|will|best|hope|want|able|would|might|shall|going|expect|should|intend|hoping|promise|anticipate",
        r"(?:we|i|team|{sp}hr|recruit\w{2,4}|manager|assistant|someone|colleagues?|she|he|they|partner|coordinator|committee|[a-z]{2,14})(?:{sp}|(?='))(?:(?:also|then|certainly|definitely|surely|both){sp})?{will}{sp}?(?:(?:be{sp}able{sp}to|hopefully|then|also|definitely|certainly|likely|probably|have{sp}to|to|personally|try{sp}to|aim{sp}to){sp}){0,3}(?:(?:be{sp})?(?:get(?:ting)?|com(?:e|ing)|circl(?:e|ing)|revert(?:ing)?|writ(?:e|ing)|report(?:ing)?){sp}back|be{sp}back|back|(?:be{sp}|get{sp}|stay{sp}|keep{sp})in{sp}(?:touch|contact)|(?:be{sp})?reach(?:ing)?{sp}(?:back{sp})?out|let{sp}(?:you|everyone|all{sp}\w{1,12}){sp}know|(?:be{sp})?follow(?:ing)?{sp}up|(?:be{sp})?updat(?:e|ing){sp}(?:you|all)|(?:be{sp})?contact(?:ing)?(?:{sp}you|{sp}all|{sp}the{sp}|{sp}every)|(?:be{sp})?(?:inform|notify|notifying|informing|advise|advising){sp}(?:you|all|every)|keep{sp}you{sp}(?:posted|updated|informed)|(?:be{sp})?respond(?:ing)?|(?:be{sp})?reply(?:ing)?{sp}(?:to{sp}you)?|(?:make|have|reach|take|come{sp}to|finali[sz]e|communicate|share|give{sp}you|send{sp}you|provide|announce|be{sp}making|be{sp}sharing){sp}(?:\w{1,10}{sp}){0,5}(?:decisions?|updates?|news|feedback|answers?|response|word|outcome|results?|next{sp}steps|verdict|details|schedule|information|offer)|decide|know{sp}more|(?:extend|make|send|issue){sp}(?:you{sp})?an{sp}(?:offer)|(?:be{sp})?(?:call(?:ing)?|email(?:ing)?|phon(?:e|ing)|messag(?:e|ing)|writ(?:e|ing){sp}to|ring(?:ing)?){sp}you|have{sp}something{sp}for{sp}you|wrap{sp}(?:up|things{sp}up)|conclude|complete{sp}(?:our|the)|finish{sp}(?:our|the)|announce|touch{sp}base|send{sp}(?:you{sp})?(?:over{sp})?(?:the|a|an|your|more|our){sp}(?:\w{1,12}{sp}){0,3}(?:details|invite|invitation|link|schedule|offer|contract|feedback|update|assessment|times|dates)|be{sp}making|(?:review|evaluate|assess|process|consider|go{sp}through|look{sp}(?:at|through|over)|discuss){sp}(?:\w{1,10}{sp}){0,4}(?:it|application|candidacy|profile|resume|cv|everything|materials|submission|internally)|(?:send|fax|mail|forward|post|share){sp}(?:you{sp})?(?:\w{1,12}{sp}){0,5}(?:to{sp}you|offer|contract|letter|details|feedback|update|decision))",
    ),
    (
        "you",
        r"you(?:{sp}|(?=')){will}{sp}?(?:(?:also|then|definitely|certainly|likely|typically|usually){sp})?(?:expect{sp}(?:to{sp})?)?(?:hear(?:ing)?|receive|get|have|be{sp}(?:contacted|notified|informed|updated|hearing|receiving|told|called|emailed)|know|expect)(?:{sp}(?:back|from|an?|our|your|feedback|more|the|by|either|something|within|word|news|in|before|on|at|no)|$)?",
    ),
    (
        "expect|anticipate|hope",
        r"(?:please{sp}|you{sp}can{sp}|you{sp}should{sp}|you{sp}may{sp}|can{sp}|we{sp}|i{sp}|to{sp}|do{sp})?(?:expect|anticipate|hope)(?:ing|s)?{sp}(?:to{sp}(?:hear|have|receive|make|get|be{sp}in|reach|finali[sz]e|decide|know|conclude|complete|wrap|come|share|see|send|finish|let|give|provide|announce|update|extend)|(?:a|an|our|some|the){sp}(?:\w{1,10}{sp}){0,2}(?:decision|update|answer|response|reply|feedback|news|word|outcome|result|call|email)|feedback|news|word|an?{sp}(?:answer|update))",
    ),
    (
        "news|word|offer|answer|update|result|outcome|decision|response|feedback",
        r"(?:decisions?|outcomes?|feedback|updates?|results?|responses?|answers?|news|offers?|word){sp}(?:\w{1,10}{sp}){0,3}?(?:will|should|is|are|can|'ll|shall|would){sp}(?:\w{1,10}{sp}){0,2}(?:be{sp})?(?:made|expected|shared|communicated|sent|provided|available|given|announced|come|coming|follow|reach|finali[sz]ed|taken|ready|out|due|reached)",
    ),
    (
        "finalist|applicant|candidate",
        r"(?:all{sp}|every{sp}|successful{sp}|shortlisted{sp}|selected{sp})?(?:candidates?|applicants?|finalists?){sp}(?:will|should|can){sp}(?:\w{1,12}{sp}){0,3}(?:be{sp})?(?:contacted|notified|informed|hear|updated|invited)",
    ),
    (
        "will|take|might|could|should",
        r"(?:this|it|review|process|decision|screening|evaluation|reviewing{sp}\w{1,14}|which)(?:{sp}\w{1,12}){0,3}?{sp}(?:takes?|(?:can|may|will|should|might|could){sp}(?:\w{1,8}{sp}){0,2}take)",
    ),
    (
        "news|more|back|hear|touch|answer|update|decision",
        r"(?:get|getting|be|being|come|coming){sp}(?:back{sp}to{sp}you|in{sp}touch)|(?:you{sp}hear|hear{sp}back|hearing{sp}back|hear{sp}from{sp}(?:us|me))|more{sp}(?:news|from{sp}(?:us|me)|info(?:rmation)?){sp}(?:by|in|within|soon|next|on)|(?:decision|answer|feedback|news){sp}(?:by|within|in{sp}the|before|early|next)",
    ),
    (
        "frame|arget|decide|finali|imeline|decision|wrapping|deciding",
        r"(?:our|the|hiring|current|expected){sp}(?:\w{1,10}{sp})?(?:timeline|time{sp}?frame|target)(?:{sp}(?:is|for)|:)|(?:deciding|decide|wrapping{sp}up|finali[sz]ing|making{sp}a{sp}decision)",
    ),
    (
        "give|until|allow",
        r"(?:give|allow){sp}(?:us|me|the{sp}team)(?={sp}(?:\w{1,10}{sp}){0,4}(?:days?|weeks?|until|till|to))|(?:need|take){sp}(?:\w{1,8}{sp}){0,3}until",
    ),
    (
        "back|give|know|wrap|send|reply|touch|share|reach|extend|answer|follow|decide|update|finish|finali|provide|contact|respond|decision|complete",
        r"(?:aim|aiming|hope|hoping|plan|planning|intend|expect|expecting|trying|try|looking){sp}to{sp}(?:be{sp}in{sp}touch|get{sp}back|reach{sp}out|have{sp}(?:a|an){sp}(?:decision|answer|update)|make{sp}(?:a|our|the){sp}(?:\w{1,10}{sp})?decision|let{sp}you{sp}know|respond|reply|follow{sp}up|decide|finish|complete|contact|wrap|update|provide|send|share|give|extend|finali[sz]e)",
    ),
)

_SILENCE = (
    (
        "n't|not",
        r"(?:if|should){sp}(?:\w{1,10}{sp}){0,4}(?:not|n't|haven't|don't|doesn't){sp}(?:\w{1,10}{sp}){0,3}(?:hear|heard|been{sp}contacted|received?|contacted|get|gotten)",
    ),
    (
        "word|news|reply|answer|silence|without|response",
        r"(?:no{sp}(?:news|answer|response|word|reply)|silence|without{sp}hearing){gap}(?:means?|within|by|after|until|please{sp}assume)",
    ),
)

_ASK = (
    (
        "?",
        r"(?:could|can|would|will|do|does|did|are|is|have|what|when|which|where|how|who|shall|may|might|should|any|still|happy|ok(?:ay)?|possible|interested|available|free)[^.!?]{1,160}\?",
    ),
    (
        "know",
        r"(?:please{sp}|kindly{sp}|just{sp}|do{sp}|and{sp})?let{sp}(?:me|us|\w{2,12}){sp}know",
    ),
    (
        "please|kindly",
        r"(?:please|kindly){sp}(?:\w{1,12}{sp}){0,2}(?:send|share|confirm|reply|respond|complete|fill|choose|pick|select|provide|submit|book|schedule|sign|return|review|bring|call|email|upload|accept|advise|give|indicate|forward|use|click|follow|answer|revert|attach|get{sp}back|rsvp|tell|find{sp}a{sp}time|add|prepare|reach{sp}out{sp}to{sp}\w{2,12}{sp}to)",
    ),
    (
        "like|love|need|await|waiting|forward",
        r"(?:love|like|need){sp}(?:to{sp}know|your|you{sp}to)|(?:await(?:ing)?|waiting{sp}for|forward{sp}to){sp}(?:your{sp}(?:reply|response|answer|confirmation|feedback|decision|availability)|hearing{sp}from{sp}you)",
    ),
    (
        "sign|slot|time|interview|appointment",
        r"(?:pick|choose|book|select|schedule){sp}(?:a|your|one){sp}(?:\w{1,12}{sp}){0,3}(?:time|slot|interview|appointment)|sign{sp}(?:in|your)",
    ),
    (
        "complete",
        r"complete{sp}(?:the|this|your|our|an?){sp}(?:\w{1,14}{sp}){0,3}(?:assessment|test|challenge|form|questionnaire|assignment|exercise)",
    ),
)

_COURTESY = (
    (
        "help|need|issues|trouble|question|concerns|anything|assistance|information|accommodation",
        r"(?:if|should|for|with|any|have){gap}(?:questions?|anything(?:{sp}else)?|concerns|need|assistance|help|further{sp}information|accommodations?|trouble|issues)",
    ),
    (
        "feel|welcome|hesitate|encourage",
        r"(?:don't|do{sp}not|not){sp}hesitate|feel{sp}free|(?:are|'re|always){sp}welcome{sp}to|encourage{sp}you",
    ),
    (
        "look|keep|sign|stay|check|visit|apply|browse|follow|explore|consider|subscribe",
        r"(?:keep{sp}an{sp}eye|check|visit|follow|browse|explore|look{sp}(?:at|out)|sign{sp}up|subscribe|stay{sp}(?:up|tuned|connected)|apply|consider){gap}(?:website|page|site|us{sp}on|linkedin|openings?|opportunit(?:y|ies)|roles|positions|future|alerts?|newsletter)",
    ),
    ("reply|respond", r"(?:do{sp}not|don't|not){sp}(?:reply|respond)"),
    ("you|are|this|going", r"how{sp}are{sp}you|how's{sp}it{sp}going|hope{sp}(?:you|this)"),
    ("unsubscribe|preferences|privacy", r"unsubscribe|preferences|privacy"),
)

_CONDITIONAL = (
    (
        "if |if\n|should|in case|event|unless|whether|when|were you|once|only|until|even though",
        r"if|in{sp}case|in{sp}the{sp}event|unless|whether|were{sp}(?:you|we)|should{sp}(?:you|your|we|there|a|the|any|an)|whenever|even{sp}if|only",
    ),
    ("those|candidates|applicants", r"(?:those|candidates|applicants){sp}(?:who|that|whose|not)"),
    ("may|might|could", r"(?:you|it|we|this){sp}(?:may|might|could)"),
)

_DEADLINE = (
    (
        "must|open|hear|sign|have|rsvp|know|need|valid|apply|expiry|accept|please|submit|return|kindly|expire|active|should|required|deadline|complete|available|accessible",
        r"please|kindly|you(?:'ll)?{sp}(?:must|need|have{sp}to|should{sp}(?:complete|submit|respond|reply|sign|return))|required{sp}to|deadline|expir(?:e|es|ed|y)|valid{sp}(?:until|through|for)|(?:open|available|active|accessible){sp}(?:until|through|till|for)|complete{sp}(?:the|this|your|it)|(?:love|like|need){sp}to{sp}(?:know|hear)|let{sp}(?:me|us){sp}know|(?:accept|sign|return|submit|apply|rsvp){sp}(?:\w{1,12}{sp}){0,4}by",
    ),
    (
        "join|start|begin|first|could|commence|commencing",
        r"start(?:ing)?{sp}(?:date|on|work|in|at)|first{sp}day|begin(?:ning)?{sp}(?:on|work|in)|commenc(?:e|ing)|could{sp}(?:you{sp})?start|join{sp}(?:us{sp})?(?:on|in)",
    ),
)

_JOB = (
    (
        "application|applying|applied",
        r"(?:your|the|an?){sp}(?:\w{1,14}{sp}){0,2}applications?{sp}(?:to|for|at|with)(?:[^.!?]{0,90}?)(?:{role}|engineer|manager|developer|analyst|intern|designer|specialist|associate|director|assistant|consultant|scientist|coordinator|team)",
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
        "final|first|second|screen|take-home|interview|technical",
        r"phone{sp}screen|technical{sp}(?:interview|round|screen)|onsite{sp}interview|take-home|panel{sp}interview|second{sp}round|final{sp}round|first{sp}round",
    ),
)

_JOB_HINT = (
    ("interview", r"interview(?:s|ed|ing|er|ers)?"),
    ("position|role|vacancy", r"positions?|roles?|vacancy"),
    ("application|applied|applying", r"applications?|appl(?:ied|ying)"),
    ("team", r"(?:our|the|whole){sp}team"),
    (
        "talk|chat|time|call|meeting|enjoyed|speaking|discussion|conversation",
        r"(?:our|the|great|good){sp}(?:conversation|chat|talk|call|discussion)|(?:talking|speaking|meeting|chatting){sp}(?:with|to)?{sp}?you|time{sp}(?:today|yesterday|this|to{sp}(?:talk|speak|meet))|enjoyed",
    ),
    (
        "next|round|panel|process|debrief|decision|feedback|comparing|shortlist",
        r"next{sp}steps?|(?:the|a|our|final|hiring){sp}decision|feedback|(?:our|the|selection|review|hiring){sp}process|comparing{sp}notes|debrief|panel|(?:final|next|second|this){sp}round|shortlist",
    ),
    (
        "skills|profile|experience|background|qualifications",
        r"(?:your|the){sp}(?:\w{1,12}{sp}){0,2}(?:qualifications|skills|experience|background|profile)",
    ),
    (
        "folks|people|either|interviews|conversations",
        r"(?:more|other|few|two|three|remaining){sp}(?:\w{1,10}{sp}){0,2}(?:people|interviews|conversations|folks){sp}to{sp}(?:see|meet|talk|speak)|either{sp}way",
    ),
)

_FOREIGN = (
    (
        "card|loan|credit|mortgage|overdraft",
        r"loans?(?!{sp}(?:officer|processor|analyst|specialist|underwriter))|mortgages?(?!{sp}(?:officer|advisor|adviser|analyst|underwriter|specialist|broker))|credit{sp}cards?|(?:rewards|credit|debit|gold|platinum){sp}card|line{sp}of{sp}credit|overdraft",
    ),
    (
        "uscis|global|embassy|naturali|passport|traveler|consular|consulate|residence|interview|biometrics|enrollment|citizenship|application|appointment|immigration",
        r"visa{sp}(?:application|interview|appointment)|passport|embassy|consulate|consular|enrollment{sp}center|citizenship|naturali[sz]ation|residence{sp}permit|traveler{sp}program|global{sp}entry|immigration|uscis|biometrics",
    ),
    (
        "your|share|lease|rental|tenant|tenancy|letting|viewing|landlord|flatmate|roommate|apartment",
        r"apartments?|rental{sp}(?:application|unit|property)|lease{sp}(?:application|agreement)|tenan(?:t|ts|cy)|landlord|letting|flat{sp}(?:viewing|share)|your{sp}(?:flat|house){sp}|roommate|flatmate",
    ),
    (
        "enrol|place|daycare|tuition|program|nursery|admission|application|scholarship|kindergarten",
        r"(?:office{sp}of{sp})?admissions?(?!{sp}(?:counselor|officer|specialist|coordinator|manager|advisor))|scholarships?|(?:university|college|school|graduate|phd){sp}(?:application|place)|tuition|(?:degree|master's|bachelor's|mba|doctoral){sp}program(?:me)?|enrol(?:l)?ment|kindergarten|nursery{sp}place|daycare",
    ),
    (
        "your|grant|review|papers|proposal|literary|speakers|committee|manuscript|camera-ready",
        r"manuscripts?|your{sp}(?:paper|abstract|talk|session|proposal|poem|story|novel|article){sp}?|peer{sp}review|reviewers?{sp}(?:comments|reports?)|program{sp}committee|call{sp}for{sp}(?:papers|proposals|speakers)|grant{sp}(?:application|proposal)|talk{sp}proposal|camera-ready|literary",
    ),
    (
        "how|use|gift|focus|study|panel|survey|voucher|studies|session|research|feedback|interview|incentive|honorarium|participant|compensated|questionnaire",
        r"(?:research|user|usability|customer|market){sp}(?:study|studies|research|interviews?|sessions?|panel|feedback)|gift{sp}cards?|vouchers?|participants?|focus{sp}group|how{sp}(?:our{sp})?(?:customers|users|people|you){sp}use|use{sp}our{sp}(?:app|product)|survey|questionnaire{sp}about|incentive|honorarium|compensated{sp}for{sp}your{sp}time",
    ),
    (
        "air|blog|book|show|piece|radio|story|column|report|thesis|expert|podcast|article|readers|viewers|feature|episode|magazine|audience|listeners|newspaper|journalist|newsletter|documentary|dissertation",
        r"(?:writing|write|publish(?:ing)?|preparing|for|working{sp}on){sp}(?:an?|our|the|this|my){sp}(?:\w{1,12}{sp}){0,2}(?:article|story|piece|feature|podcast|episode|documentary|book|blog|report{sp}on|newsletter|column|show|thesis|dissertation)|podcast|journalist|newspaper|magazine|radio{sp}(?:show|interview|station)|our{sp}(?:readers|listeners|viewers|audience)|reporter(?:{sp}(?:at|for|with))|on{sp}air|expert{sp}(?:comment|opinion|source)",
    ),
    (
        "boot|book|class|coach|crack|course|seminar|webinar|session|workshop|training|interview",
        r"coaching|coach|mock{sp}interview|interview{sp}(?:prep(?:aration)?|practice|coaching|training|course|tips|guide|skills|questions|masterclass|kit|simulator)|webinar|masterclass|workshop|boot{sp}?camp|practice{sp}interview|(?:free|live|online){sp}(?:course|class|training|session|seminar)|e-?book|crack{sp}the",
    ),
    (
        "your|case|order|ticket|payment|support|customer|tracking",
        r"your{sp}(?:\w{1,12}{sp})?(?:order|invoice|shipment|delivery|refund|subscription|parcel|booking|reservation|insurance|claim|warranty|purchase|account{sp}balance|membership|ticket|support{sp}request|policy|bill|statement)|payment{sp}(?:of|received|due|method|confirmation)|order{sp}(?:number|#|confirmation|no)|tracking{sp}number|support{sp}(?:ticket|case|agent)|customer{sp}(?:service|support)|ticket{sp}(?:#|number|id)|case{sp}(?:#|number|id)",
    ),
    (
        "off|shop|trial|promo|coupon|discount|shipping",
        r"(?:special|limited|exclusive|introductory|holiday|black{sp}friday|promotional|welcome){sp}(?:time{sp})?offers?|discounts?|\d{1,2}{sp}?%{sp}off|coupon|offer{sp}(?:ends|expires{sp}soon|valid)|shop{sp}now|promo{sp}code|free{sp}(?:trial|shipping)",
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
        r"(?:pet|dog|cat|child|animal){sp}(?:adoption|rescue|shelter)|adoption{sp}(?:application|interview)|foster|parent-?{sp}?teacher|membership{sp}(?:application|committee|interview)|(?:volunteer|co-?op){sp}(?:application|board|shift)|jury{sp}duty|witness|police|asylum|benefits{sp}(?:claim|application|interview)|universal{sp}credit|jobcentre|planning{sp}(?:application|permission)|building{sp}permit",
    ),
    (
        "review|interview|appraisal",
        r"exit{sp}interview|stay{sp}interview|(?:performance|annual|mid-year|quarterly){sp}(?:review|appraisal)",
    ),
    (
        "meet|lunch|dinner|parish|reunion|wedding|birthday",
        r"meet-?up|wedding|birthday|reunion|(?:dinner|lunch){sp}(?:reservation|party|plans)|parish",
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

_ADVERTISING = (
    (
        "new|jobs|picks|based|apply|alert|hiring",
        r"job{sp}alerts?|(?:\d{1,4}\+?{sp})?new{sp}(?:\w{1,16}{sp}){0,2}jobs?|jobs{sp}(?:for{sp}you|matching|near|you{sp}(?:may|might)|that{sp}match|in{sp}[a-z]{3,20}:)|(?:recommended|similar|matching|top|latest){sp}jobs|hiring{sp}now|apply{sp}now|(?:see|view){sp}all{sp}jobs|jobs{sp}based{sp}on|is{sp}hiring|are{sp}hiring|top{sp}job{sp}picks|based{sp}on{sp}your{sp}(?:profile|search|preferences)",
    ),
    (
        "read|this|save|weekly|upgrade|browser|register|newsletter",
        r"view{sp}(?:this{sp}email{sp})?in{sp}(?:your{sp})?browser|save{sp}(?:my|your){sp}seat|register{sp}(?:now|today|here|free)|newsletter|weekly{sp}digest|your{sp}weekly|this{sp}week{sp}in|read{sp}more|upgrade{sp}to{sp}premium",
    ),
    (
        "job|hired|boost|dream|resume|noticed|interview",
        r"(?:land|ace|nail|crush){sp}(?:your|that|the|any){sp}(?:\w{1,12}{sp})?(?:interview|job)|boost{sp}your|dream{sp}job|resume{sp}(?:review|writing|builder|score)|get{sp}(?:hired|noticed){sp}(?:faster|by)|interview{sp}next{sp}week",
    ),
)

_OUTREACH = (
    (
        "you|good|open|great|client|direct|urgent|strong|perfect|amazing|exciting|multiple|immediate|excellent|interested",
        r"(?:came{sp}across|found|saw|noticed|reviewed|impressed{sp}(?:by|with)){sp}(?:\w{1,10}{sp}){0,2}(?:your{sp}(?:profile|resume|background|linkedin|experience|github|cv)|you{sp}on)|(?:would{sp}you{sp}be|are{sp}you|if{sp}you(?:'re|{sp}are)){sp}(?:\w{1,10}{sp}){0,2}(?:open{sp}to|interested{sp}in{sp}(?:learning|hearing|exploring|this|a|discussing))|(?:exciting|great|excellent|amazing|immediate|urgent|multiple){sp}(?:\w{1,14}{sp}){0,3}(?:opportunit(?:y|ies)|requirement|openings?|role){sp}(?:with|at|for|in|that|from)|(?:great|perfect|good|strong|excellent){sp}(?:fit|match){sp}for{sp}(?:a|an|the|our|this|one)|my{sp}client|our{sp}client{sp}(?:is|has|in)|direct{sp}client",
    ),
)

_SCAM = (
    (
        "signal|whatsapp|telegram|hangouts",
        r"(?:telegram|whatsapp|hangouts|signal){gap}(?:interview|contact|add|message|chat|number|recruiter|hr|manager|@)|(?:via|on|through|add|message|text|contact){sp}(?:\w{1,12}{sp}){0,4}(?:telegram|whatsapp|hangouts)",
    ),
    (
        "pay|ssn|visa|copy|gift|check|login|cheque|crypto|office|account|details|bitcoin|security|training|software|equipment|refundable|processing|onboarding|application|information|registration",
        r"(?:send|mail|issue|receive|deposit){sp}(?:you{sp})?(?:an?|the){sp}(?:cashier'?s?{sp})?(?:check|cheque)|(?:purchase|buy){gap}(?:equipment|home{sp}office|software){gap}(?:vendor|check|fund)|(?:processing|registration|training|security|refundable|application|visa|onboarding|equipment){sp}(?:fee|deposit)|bank(?:ing)?{sp}(?:details|account|information|login)|(?:pay|payment){sp}(?:of{sp})?(?:rs|inr|usd|\$|eur)|crypto|bitcoin|gift{sp}cards?|ssn|social{sp}security{sp}number|copy{sp}of{sp}your{sp}(?:id|passport|driver)",
    ),
    (
        "get|paid|earn|make|entry|skills|kindly|payroll|mystery|package|interview|assistant|experience|reshipping",
        r"no{sp}(?:experience|interview|skills){sp}(?:is{sp})?(?:needed|required|necessary)|(?:earn|make|paid|get){sp}(?:up{sp}to{sp})?(?:\$|usd|eur|£|€){sp}?\d[\d,.]{1,8}{gap}(?:day|week|hour|daily|weekly|month)|kindly{sp}(?:text|add|contact|message)|(?:data{sp}entry|payroll{sp}clerk|mystery{sp}shopper|package{sp}handler|reshipping|personal{sp}assistant){gap}(?:remote|home|weekly|per{sp}(?:week|hour))",
    ),
)

_INTERVIEWER = (
    (
        "fit|good|asset|strong|offers|candidate|following|interviews|interesting",
        r"(?:job|following|these|those|our|all|\d{1,2}){sp}(?:\w{1,12}{sp})?candidates(?={sp}(?:for|and|are|have|who|that|:)|:)|(?:our|intern|campus){sp}(?:\w{1,12}{sp})?interviews{sp}(?:at|last|on)|(?:extended|made){sp}(?:\w{1,12}{sp}){0,2}offers{sp}to{sp}(?:each|all|them|him|her)|following{sp}is{sp}the{sp}interview{sp}schedule|(?:he|she){sp}(?:looks|seems|could{sp}be|would{sp}be|is{sp}a){sp}(?:\w{1,10}{sp}){0,3}(?:interesting|asset|fit|strong|good|candidate)",
    ),
    (
        "his|her|their|copies|forward|schedule|attached|feedback|applicant|scorecard|candidate|attaching|interview|above-referenc",
        r"interview{sp}(?:packet|kit|guide)|(?:submit|complete|fill{sp}(?:out|in)){sp}(?:\w{1,10}{sp}){0,3}(?:scorecard|feedback{sp}(?:form|for))|scorecard|you(?:'re|{sp}are|{sp}have{sp}been)?{sp}(?:scheduled{sp}to{sp}|assigned{sp}to{sp}|going{sp}to{sp})?(?:interview(?:ing)?){sp}(?:the{sp})?(?:candidate|[a-z]{3,14}{sp}[a-z]{3,14}{sp}(?:for|on|at))|(?:interview|schedule){sp}(?:schedule{sp})?(?:for|with){sp}(?:the{sp})?(?:candidate|above)|new{sp}(?:candidate|applicant)|(?:his|her|their|candidate's|above-referenced){sp}(?:\w{1,12}{sp}){0,2}(?:resume|cv|interview|candidacy|application|person)|(?:copies{sp}of|attached{sp}is|attaching|forward(?:ed|ing)?){sp}(?:\w{1,12}{sp}){0,3}(?:resume|cv)s?{sp}(?:of|for|to{sp}(?:you|the))|to{sp}the{sp}interviewers|interview{sp}(?:her|him|them|this{sp}candidate|these{sp}candidates)",
    ),
    (
        "'s|hiring",
        r"[a-z]{2,14}'s{sp}(?:resume|interview|cv|candidacy|feedback{sp}form)|in{sp}case{sp}you{sp}are{sp}hiring",
    ),
    (
        "candidate",
        r"(?:the|this|our|your{sp}next|another|a){sp}(?:\w{1,12}{sp})?candidate(?={sp}(?:has|is|will|was|for|named|we|to|interview|with))",
    ),
)

_CANDIDATE = (
    (
        "my|your|offer|thank|apply|accept|writing|applied|forward|joining|consider|updating|interested",
        r"(?:accept|accepting|accepted){sp}(?:your|the){sp}(?:\w{1,12}{sp}){0,2}offer|my{sp}(?:job{sp}|recent{sp}|attached{sp})?(?:application|resume|cv|candidacy|qualifications|cover{sp}letter|interview|internship|background|skills)|i(?:'m|{sp}am){sp}(?:writing|applying|very{sp}interested|interested){sp}(?:to|for|in)|i{sp}(?:would{sp}like{sp}to|wish{sp}to){sp}apply|i{sp}(?:have{sp})?applied{sp}(?:for|to)|joining{sp}your{sp}(?:team|group|company|firm)|your{sp}(?:company|firm|organi[sz]ation)|thank{sp}you{sp}(?:\w{1,10}{sp}){0,3}(?:interviewing{sp}me|considering{sp}me|meeting{sp}with{sp}me|the{sp}opportunity{sp}to{sp}interview|inviting{sp}me)|consider{sp}me{sp}for|i{sp}look{sp}forward{sp}to{sp}hearing{sp}from{sp}you{sp}(?:soon|regarding|about)|i{sp}accept|updating{sp}me",
    ),
)

_WITHDRAWS = (
    (
        "withdraw",
        r"withdraw(?:ing|n|al)?{gap}(?:application|candidacy|consideration|process|name|myself|from)|(?:application|candidacy|name|myself){gap}withdraw(?:n|al)?",
    ),
    (
        "other|elsewhere|different",
        r"(?:accept(?:ed|ing)?|taken|signed|received{sp}and{sp}accepted|decided{sp}to{sp}(?:accept|take|go{sp}with)|going{sp}with|chosen){gap}(?:another|a{sp}different|an{sp}other|other){sp}(?:\w{1,12}{sp})?(?:offer|position|job|role|opportunity|company)|(?:accept(?:ed|ing)?|taken){sp}an?{sp}(?:offer|position|job|role){sp}(?:elsewhere|with{sp}another|at{sp}another)",
    ),
    (
        "turn|take|longer|remove|decided|decline|declining",
        r"(?:decline|declining|turn{sp}down){sp}(?:your|the|this){sp}(?:\w{1,12}{sp})?(?:offer|position|invitation|opportunity|role)|(?:i{sp}am|i'm){sp}no{sp}longer{sp}(?:interested|available|looking|in{sp}a{sp}position)|decided{sp}not{sp}to{sp}(?:pursue|continue|proceed|move{sp}forward)|(?:take|remove){sp}(?:me|my{sp}(?:name|application)){sp}(?:out|from)",
    ),
)

_AUTOMATIC = (
    (
        "automated|automatic|autogenerated|system-generat|auto-generated|computergenera|systemgenerate|computer-gener",
        r"(?:this|an){sp}(?:is{sp}an{sp})?(?:\w{1,12}{sp}){0,3}(?:automat(?:ed|ic|ically)|auto-?generated|system-?generated|computer-?generated){sp}?(?:\w{1,12}{sp}){0,2}(?:e-?mail|message|response|reply|notification|sent|generated|email{sp}response)|automatically{sp}(?:generated|sent)|(?:sent|generated){sp}automatically",
    ),
    (
        "reply|respond|replies|receive|monitored",
        r"(?:do{sp}not|don't){sp}(?:reply|respond){sp}(?:directly{sp})?(?:to{sp}this)?|(?:not|isn't){sp}monitored|unmonitored|cannot{sp}receive{sp}repl(?:y|ies)|replies{sp}(?:to{sp}this{sp}\w{1,12}{sp})?(?:are|will{sp}not)",
    ),
    (
        "reply|powered|unsubscribe|preferences",
        r"reply{sp}above{sp}this{sp}line|powered{sp}by{sp}[a-z]|(?:change|manage|update){sp}your{sp}(?:e-?mail{sp}|subscription{sp}|notification{sp})?preferences|unsubscribe",
    ),
)

_ALIVE = (
    (
        "team|role|opening|instead|position|opportunity",
        r"(?:(?:invite|inviting|schedule|speak|talk|chat|meet|interview|consider(?:ed|ing)?|love|like|think|believe|see|recommend(?:ed|ing)?|forward(?:ed|ing)?|refer(?:red|ring)?|passed|suggest|put{sp}you|moving){sp}(?:[^.!?]{0,90}?)(?:for|about|to|as|on|with){sp}(?:(?:our|a|an|the|this){sp}){0,2}(?:\w{1,20}{sp}){0,5}(?:(?:another|different|other|new|open|second){sp}(?:\w{1,16}{sp}){0,3}(?:role|position|opening|opportunity|team)|role{sp}instead|position{sp}instead|team{sp}instead))",
    ),
    (
        "instead",
        r"(?:would|could|'d|can|will|are|'re|be){sp}(?:you{sp}|we{sp})?(?:\w{1,12}{sp}){0,3}(?:open{sp}to|interested{sp}in|happy{sp}to|like{sp}to|consider|invite|talk|speak|meet){gap}instead",
    ),
    (
        "talk|chat|call|team|role|opening|position|conversation",
        r"(?:would{sp}you{sp}be|are{sp}you|if{sp}you(?:'d|{sp}would|{sp}are|'re){0,1}){sp}(?:be{sp})?(?:open{sp}to|interested{sp}in|up{sp}for)(?=[^.!?]{0,90}(?:role|position|team|opening|chat|call|talk|conversation))",
    ),
)

_SLOTS = (
    (
        "any|slot|date|that|pick|time|work|which|these|below|window|choose|listed|option|available|preferred|following|availability",
        r"(?:following|these|below|proposed|available|several|few|suggested){sp}(?:\w{1,12}{sp}){0,3}(?:times?|slots?|dates?|options?|windows?)|one{sp}of{sp}(?:the{sp})?(?:following|these|below|available)|which{sp}(?:of{sp}(?:these|the{sp}following)|time|slot|date|day|one)|any{sp}of{sp}(?:these|the{sp}following)|(?:times?|slots?|dates?|options?){sp}(?:below|listed|that{sp}work|work)|preferred{sp}(?:time|slot|date)|time{sp}?slots?|choose{sp}(?:a|one|between)|pick{sp}(?:a|one)|your{sp}availability",
    ),
)

PHRASES = MeaningLanguage(
    code="en",
    common=frozenset(
        "the and you your we our for to of is in with have that are will be this on at from thank please as an it i hi dear hello us not by next".split()
    ),
    macros=_MACROS,
    signals={
        "rejection": _REJECTION,
        "regret": _REGRET,
        "offer": _OFFER,
        "invitation": _INVITATION,
        "scheduling": _SCHEDULING,
        "confirmed": _CONFIRMED,
        "next_step": _NEXT_STEP,
        "update": _UPDATE,
        "cancellation": _CANCELLATION,
        "acknowledgement": _ACKNOWLEDGEMENT,
        "commit": _COMMIT,
        "silence_means_no": _SILENCE,
        "ask": _ASK,
        "courtesy": _COURTESY,
        "conditional": _CONDITIONAL,
        "deadline": _DEADLINE,
        "job": _JOB,
        "job_hint": _JOB_HINT,
        "foreign": _FOREIGN,
        "advertising": _ADVERTISING,
        "outreach": _OUTREACH,
        "scam": _SCAM,
        "interviewer_side": _INTERVIEWER,
        "candidate_side": _CANDIDATE,
        "withdraws": _WITHDRAWS,
        "automatic": _AUTOMATIC,
        "alive": _ALIVE,
        "slots": _SLOTS,
    },
)

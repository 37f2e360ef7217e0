"""English phrases: what was decided."""

REJECTION = (
    (
        "someone|somebody|another|other|one of our|fella|kid|youngster|mate|ex-|candidate|applicant|person|lad|girl|guy|man|chap|lady|fellow|colleague|bloke|individual|contender|graduate",
        r"{took}{sp}{another}",
    ),
    (
        "who|with|whose",
        r"{took}{sp}(?:an?|the|our){sp}(?:[\w-]{1,16}{sp}){0,2}[\w-]{3,16}(?:er|or|ant|ist|ian|ress|man|woman|ee|nurse|chief|cook|chef){sp}(?:who(?!{sp}(?:will|can|you)\b)|with(?!{sp}(?:you|whom)\b)|whose){sp}",
    ),
    (
        "gone|taken|snapped",
        r"{role}(?:'s|{sp}(?:has|is|have|was))?{sp}(?:now{sp}|already{sp}|been{sp}){0,2}(?:gone(?={sp}(?:now|i'm|im|sorry|already|to)|[,.!;]|$)|taken(?={sp}(?:now|i'm|im|sorry|already|by)|[,.!;]|$)|snapped{sp}up)",
    ),
    ("no|pass", r"(?:it's|it{sp}is|this{sp}is){sp}a{sp}(?:no|pass)(?={sp}(?:from|for|this|at))"),
    (
        "not|n't|against",
        r"(?<!you have )(?<!you've ){decided}{sp}(?:that{sp}(?:we|i){sp})?(?:(?:will|are|would|to){sp})?(?:not|against){gap}(?:{onward}|offer|hire|invit\w{1,4}|select\w{0,4}|shortlist)",
    ),
    ("against", r"(?:decided|chosen){sp}against{gap}(?:{app}|candidate|you)"),
    (
        "next|with|your|step|ahead|phase|round|stage|onward|further|forward|process|interview|selection",
        r"(?:(?:will|are|is|am|'re|'ll|shall|would|could|can|do|have){sp})?(?:not|won't|can't|cannot|aren't|couldn't|unable{sp}to|no{sp}longer){sp}(?:be{sp}|able{sp}to{sp}|be{sp}able{sp}to{sp}|currently{sp}|in{sp}a{sp}position{sp}to{sp}){0,2}{onward}{sp}(?:[\w'-]{1,12}{sp}){0,4}(?:forward|ahead|further|onward|with{sp}(?:your|you)|to{sp}(?:the|our|a){sp}(?:[\w-]{1,14}{sp}){0,2}(?:next|stage|round|phase|step|interviews?)|your{sp}{app}|in{sp}(?:the|our|this){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:process|selection))",
    ),
    (
        "sorry|regret|advancing|proceeding|progressing|unfortunately",
        r"(?:unfortunately|regret|sorry){gap}not{sp}(?:be{sp})?(?:moving|going|proceeding|progressing|continuing|advancing)|(?:will|are|am|we're|i'm){sp}not{sp}(?:be{sp})?(?:progressing|proceeding|advancing)",
    ),
    (
        "with",
        r"(?:mov(?:e|ed|ing)|go(?:ne|ing)?|went|proceed(?:ed|ing)?|continu(?:e|ed|ing)|progress(?:ed|ing)?|advanc(?:e|ed|ing)){sp}(?:forward{sp}|ahead{sp}|on{sp}|further{sp})?(?:only{sp})?with{sp}(?:(?:[\w'-]{1,14}{sp}){0,2}(?:other|another|different|someone{sp}else|a{sp}(?:small{sp}number|few|handful|select{sp}group))(?:{gap}{people})?|(?:[\w'-]{1,14}{sp}){0,2}(?:candidates|applicants|those|individuals){sp}(?:whose|who|that|with))",
    ),
    (
        "other|different",
        r"(?:pursu(?:e|ed|ing)|consider(?:ing)?|select(?:ed|ing)?|chos(?:e|en)|choos(?:e|ing)|hired?|hiring|identified|decided{sp}on|found|offered|appointed|prioriti[sz](?:e|ed|ing)|focus(?:ed|ing)?{sp}on|interview(?:ing)?|advanc(?:e|ed|ing)|opted{sp}for|accepted){gap}(?:other|another|a{sp}different|different){sp}(?:[\w'-]{1,16}{sp}){0,2}{people}",
    ),
    (
        "other|people|person|someone|profile|applicant|candidate|individual|application",
        r"(?:(?:candidates?|applicants?|individuals|profiles|others){gap}(?:whose|who|with{sp}(?:more|stronger|qualifications|experience)|that)|other{sp}{people}){gap}(?:more{sp}|most{sp}|better{sp})?(?:closely|better|stronger|best|directly|suitable|suited|aligned|aligns?|fits?|match(?:es)?|qualified){sp}(?:[\w'-]{1,12}{sp}){0,4}(?:match\w{0,4}|align\w{0,4}|fit\w{0,4}|meet\w{0,4}|suit\w{0,4}|correspond\w{0,4}|our|the|with|for|than|to)",
    ),
    (
        "hold|filled|frozen|closed|paused|cancel|withdrawn|eliminated",
        r"(?:{role}|search|requisition|hiring{sp}process|recruitment){gap}(?:has|have|is|was|are|were|been){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:filled|closed|cancell?ed|(?:put{sp}|placed{sp})?on{sp}hold|(?<!has )(?<!have )withdrawn|eliminated|paused|frozen)",
    ),
    (
        "our|the|that|this|already",
        r"(?:filled|closed|put|putting|placed|placing|paus(?:ed|ing)|suspend(?:ed|ing)){sp}(?:all{sp}(?:of{sp})?)?(?:the|this|that|our){sp}(?:[\w-]{1,20}{sp}){0,6}(?:{role}|search|recruitment|hiring|process)|{role}{sp}(?:[\w'-]{1,12}{sp}){0,4}already{sp}filled",
    ),
    (
        "not|n't",
        r"(?:not|haven't|weren't|wasn't){sp}(?:been{sp}|be{sp})?(?:(?:further|currently|initially){sp})?(?:selected|successful|shortlisted|short-listed|chosen|retained|progressed|considered{sp}(?:further|for)|advanced|moved{sp}forward|accepted{sp}(?:for|into|to)|appointed|offered{sp}(?:the|this|a){sp}{role})",
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
        r"(?:{app}|experience|skills|background|qualifications|skill{sp}set|skillset){gap}(?:do|does|did|is|are){sp}?(?:not|n't){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:fit|match|align|meet|correspond|suit|aligned|matched|suited)",
    ),
    (
        "not|n't",
        r"(?:do{sp}not|don't){sp}(?:currently{sp}|presently{sp})?(?:have|see){sp}(?:an?y?{sp})?(?:[\w'-]{1,14}{sp}){0,3}(?:{role}|fit|match){gap}(?:match|fit|qualif|suit|align|background|skills|experience|you)\w{0,12}",
    ),
    (
        "take|offer|invite|proceed|consider|accommodate",
        r"(?:unable|cannot|can't|not{sp}(?:be{sp})?able|not{sp}in{sp}a{sp}position|not{sp}be|not|not{sp}going)(?:{sp}to)?{sp}(?:be{sp})?(?:make{sp}(?:you{sp})?an?{sp}(?:job{sp})?offer|offer(?:ing)?{sp}(?:you{sp})?(?:[\w'-]{1,12}{sp}){0,3}(?:{role}|interview|employment|place|contract)|invite{sp}you|consider{sp}(?:you|your)|proceed|accommodate{sp}your{sp}{app}|take{sp}(?:you|your{sp}{app}))",
    ),
    (
        "longer",
        r"(?:(?:we|they)(?:{sp}are|'re)|is){sp}no{sp}longer{sp}accepting(?={gap}(?:role|position|applica|candid))|no{sp}longer{sp}(?:be{sp})?(?:interviewing|hiring|considering|recruiting|under{sp}consideration|in{sp}consideration|being{sp}considered|considered|available|looking{sp}to{sp}fill|open|moving)(?=[^.!?]{0,80}(?:{role}|candid|applica|consider|process|recruit|intern|hir))",
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
        r"(?:selected|chosen|hired|found|chose){sp}(?:a{sp}(?:final{sp}|new{sp})?(?:candidate|applicant)|someone)|(?:offer|role|position){sp}(?:[\w'-]{1,6}{sp}){0,3}to{sp}(?:a|another|someone){sp}(?:other{sp}|strong{sp}|final{sp})?(?:candidate|applicant|else)|{people}{gap}align(?:ed|s|ing)?{sp}(?:better|more{sp}closely)",
    ),
    (
        "right|looking",
        r"(?:not|n't|isn't|aren't|wasn't){sp}(?:quite{sp})?(?:the{sp}right{sp}(?:fit|match|person|candidate|role|time)|what{sp}we(?:'re|{sp}are){sp}looking{sp}for)",
    ),
    ("work", r"(?:not|n't|didn't|won't){sp}work(?:ed|ing)?{sp}out(?={gap}(?:time|role|position|future|occasion|but))"),
    (
        "next|final|further|selected|shortlist|interview",
        r"(?:not|n't|won't){sp}(?:be{sp})?(?:part{sp}of|included{sp}in|among|invit[\w'-]{1,3}{sp}(?:you{sp})?to|taken{sp}to|brought{sp}to|make{sp}it{sp}(?:through{sp})?to){sp}(?:the|our|those|this){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:next|final|further|shortlist|selected|interview)",
    ),
    (
        "next|final|shortlist",
        r"(?:not|n't|won't){sp}(?:[\w'-]{1,12}{sp}){0,6}(?:to|for|in|on){sp}(?:the|our|a){sp}(?:[\w'-]{1,10}{sp})?(?:next{sp}(?:round|stage|step|phase|level)|shortlist|final{sp}round)",
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
        r"(?:however|unfortunately|but|regret)[^.!?]{0,80}(?:not{sp}(?:be{sp})?(?:able|in{sp}a{sp}position)|unable){sp}(?:to{sp})?(?:[\w'-]{1,12}{sp}){0,3}(?:interview|role|position|{app}|offer)",
    ),
    (
        "consider",
        r"not{sp}(?:be{sp})?(?:given{sp}|under{sp}|moving{sp}to{sp})?(?:further{sp}|active{sp})consideration|(?:can|will|are){sp}?not{sp}(?:be{sp})?consider(?:ed|ing)?{sp}(?:you|your|further)",
    ),
    (
        "the one",
        r"(?:not|\w{2,6}n't){sp}(?:think|feel|believe|reckon){sp}(?:that{sp})?(?:this|it|that)(?:'s|{sp}is|{sp}was|{sp}would{sp}be|{sp}will{sp}be){sp}(?:quite{sp}|going{sp}to{sp}be{sp})?the{sp}one(?!{sp}(?:you|we|i|that|which|he|she|they|from|on|in))",
    ),
    ("rejected", r"(?:you|your{sp}application){sp}(?:have{sp}been|has{sp}been|was|were){sp}rejected"),
)

OFFER = (
    (
        "offer|extend",
        r"(?:pleased|delighted|happy|thrilled|excited|glad|like|love|proud|want|are|honou?red){sp}(?:[\w'-]{1,10}{sp}){0,3}(?:offer(?:ing)?|extend(?:ing)?){sp}(?:to{sp})?you",
    ),
    (
        "offer|employment",
        r"(?:extend|make|made|making|sent|send|sending|prepared|presented|give|giving|issue|issued|share|sharing|attached|attach|enclosed|enclose|find|review|sign|e-sign|accept|decline|view|congratulations),?{sp}(?:[\w'-]{1,14}{sp}){0,6}(?:job{sp}|employment{sp}|formal{sp}|written{sp}|verbal{sp}|official{sp}|conditional{sp})?(?:offer(?:{sp}(?:letter|of{sp}employment|package|document|details)|{sp}to{sp}(?:you|join)|{sp}for{sp}the{sp}(?:position|role)|{sp}letter)|(?:job|employment|formal|written|verbal){sp}offer|employment{sp}contract)",
    ),
    (
        "letter|formal|employment",
        r"(?:your|the|an|our|formal|attached|signed){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:offer{sp}letter|letter{sp}of{sp}offer|offer{sp}of{sp}employment|formal{sp}offer|employment{sp}contract|contract{sp}of{sp}employment|employment{sp}agreement)",
    ),
    (
        "you|like|have|love|want|welcome",
        r"(?:we|i|team|everyone)(?:'d|{sp}would)?{sp}(?:all{sp})?(?:want{sp}you{sp}(?:as|to{sp}join|on)|(?:love|like|want){sp}(?:for{sp})?(?:you{sp}to{sp}(?:join|be{sp}our)|to{sp}have{sp}you{sp}(?:join|as|on)))|you{sp}(?:got|have{sp}got|'ve{sp}got){sp}the{sp}job|(?:welcome{sp}you|have{sp}you){sp}(?:to{sp}the{sp}team|on{sp}?board|aboard)|welcome{sp}to{sp}the{sp}team",
    ),
    (
        "offer|inside|details|congratulation",
        r"(?:offer{sp}inside|job{sp}offer|your{sp}offer|offer{sp}details|congratulations[^.?]{0,40}offer)",
    ),
    (
        "base|gross|yearly|annual|starting",
        r"(?:starting{sp}|annual{sp}|base{sp}|gross{sp}|yearly{sp})(?:salary|compensation|pay){sp}(?:of|is|will{sp}be|would{sp}be|:)",
    ),
    (
        "chosen|selected|successful|accepted",
        r"application{sp}for{sp}(?:the|this|our){sp}(?:{role}|post){gap}(?:has{sp}been|was|is){sp}accepted(?!{sp}(?:for|into|and|by|in)(?!\w))|(?:chosen|selected){sp}you{sp}(?:for|as)|you(?:'ve|{sp}have)?{sp}(?:been{sp}|were{sp})(?:selected|chosen|successful){sp}(?:as{sp}(?:our|the)|for{sp}the{sp}(?:position|role|job){sp}of)|your{sp}(?:application|interview){sp}(?:was|has{sp}been){sp}successful",
    ),
    (
        "selected|chosen|picked|appointed",
        r"you(?:'ve{sp}been|{sp}have{sp}been|{sp}were|{sp}are){sp}(?:selected|chosen|picked|appointed){sp}for{sp}(?:the|this|our){sp}(?:position|role|job|post)(?!{sp}(?:[\w'-]{1,12}{sp})?(?:interview|assess|test|round|screen|talk|chat))",
    ),
)

ACKNOWLEDGEMENT = (
    (
        "got|have|receipt|received",
        r"(?:received|receipt{sp}of|got|have){sp}(?:your|the|a){sp}(?:[\w'-]{1,20}{sp}){0,6}(?:application|resume|cv|submission|candidacy|materials)",
    ),
    (
        "sent|viewed|logged|received|recorded|submitted|registered|application",
        r"(?:application|submission|resume|cv|candidacy){gap}(?:was|has{sp}been|have{sp}been|is|been|successfully|were){sp}(?:[\w'-]{1,14}{sp}){0,2}(?:received|submitted|sent|registered|recorded|logged|viewed)|application{sp}(?:received|submitted|confirmation|sent)",
    ),
    (
        "thank|appreciate",
        r"(?:thank(?:s|{sp}you)|appreciate){sp}(?:[\w'-]{1,14}{sp}){0,6}(?:applying|your{sp}(?:recent{sp}|online{sp}|job{sp})?(?:application|submission)|submitting{sp}(?:your|the|an){sp}(?:[\w'-]{1,14}{sp}){0,3}(?:application|resume|cv|materials)|you(?:r)?{sp}(?:[\w'-]{1,10}{sp})?interest{sp}in|the{sp}application|for{sp}sending{sp}(?:[\w-]{1,10}{sp}){0,2}your{sp}(?:[\w-]{1,12}{sp}){0,2}(?:application|resume|cv|details|documents|materials|portfolio|letter))",
    ),
    (
        "look|review|assess|screen|consider|evaluate|evaluating",
        r"(?:review(?:ing)?|consider(?:ing)?|assess(?:ing)?|evaluat(?:e|ing)|look(?:ing)?{sp}(?:at|over|through)|screen(?:ing)?){sp}(?:[\w'-]{1,14}{sp}){0,4}(?:your|all|the|each){sp}(?:[\w'-]{1,14}{sp}){0,3}(?:application|resume|cv|profile|qualifications|materials|submission|background|information|credentials)s?",
    ),
    (
        "resume|profile|candidacy|application",
        r"(?:application|profile|resume|candidacy){gap}(?:under{sp}review|being{sp}(?:reviewed|considered|processed|evaluated)|in{sp}review|will{sp}be{sp}(?:reviewed|considered|assessed))",
    ),
    ("application", r"application{sp}was{sp}viewed"),
)

ALIVE = (
    (
        "team|role|opening|instead|position|opportunity",
        r"(?:(?:invite|inviting|schedule|speak|talk|chat|meet|interview|consider(?:ed|ing)?|love|like|think|believe|see|recommend(?:ed|ing)?|forward(?:ed|ing)?|refer(?:red|ring)?|passed|suggest|put{sp}you|moving){sp}(?:[^.!?]{0,90}?)(?:for|about|to|as|on|with){sp}(?:(?:our|a|an|the|this){sp}){0,2}(?:[\w'-]{1,20}{sp}){0,5}(?:(?:another|different|other|new|open|second){sp}(?:[\w'-]{1,16}{sp}){0,3}(?:role|position|opening|opportunity|team)|role{sp}instead|position{sp}instead|team{sp}instead))",
    ),
    (
        "instead",
        r"(?:would|could|'d|can|will|are|'re|be){sp}(?:you{sp}|we{sp})?(?:[\w'-]{1,12}{sp}){0,3}(?:open{sp}to|interested{sp}in|happy{sp}to|like{sp}to|consider|invite|talk|speak|meet){gap}instead",
    ),
    (
        "talk|chat|call|team|role|opening|position|conversation",
        r"(?:would{sp}you{sp}be|are{sp}you|if{sp}you(?:'d|{sp}would|{sp}are|'re){0,1}){sp}(?:be{sp})?(?:open{sp}to|interested{sp}in|up{sp}for)(?=[^.!?]{0,90}(?:role|position|team|opening|chat|call|talk|conversation))",
    ),
)

CANCELLATION = (
    (
        "off|ncel|lled",
        r"(?:interview|call|meeting|conversation|chat|appointment|screen|onsite|event)[^.!?;\n]{0,140}?(?:has{sp}been|have{sp}been|is|was|been|be){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:cancell?ed|called{sp}off)|(?:cancel|cancell?ing|call{sp}off|cancell?ed){sp}(?:[\w'-]{1,12}{sp}){0,6}(?:interview|call|meeting|conversation|chat|appointment|\w{3,9}day)|(?:interview|call){sp}cancell(?:ed|ation)|cancell?ed:|interviews?(?:{sp}(?:on|at|tomorrow|today|this)(?:{sp}[\w'-]{1,10}){0,2})?(?:'s|{sp}is|{sp}are){sp}(?:now{sp})?off(?={sp}?[.,!;:]|$|{sp}(?:i'm|sorry|because|as|due))",
    ),
)

UPDATE = (
    (
        "updated",
        r"\bupdated:{sp}(?:[\w&'-]{1,14}{sp}){0,4}(?:interview|phone{sp}screen|screening|onsite|call|chat|conversation)\b",
    ),
    (
        "slot|chat|date|call|time|moved|change|pushed|meeting|shifted|brought|interview|postponed|reschedule|appointment|rescheduling|conversation",
        r"reschedul(?:e|ed|ing)|(?:interview|call|meeting|conversation|chat|time){sp}(?:[\w'-]{1,12}{sp}){0,8}(?:moved|postponed|pushed|changed|shifted|brought{sp}forward)|(?:move|moving|push|pushing|postpone|postponing|shift|change){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:interview|call|meeting|conversation|chat|slot|appointment)|new{sp}(?:interview{sp})?(?:time|date|slot)|updated{sp}(?:interview|invitation|time)|change{sp}(?:of|to){sp}(?:your|the|our){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:interview|call|schedule)",
    ),
    (
        "make|work|instead|something",
        r"(?:doesn't|does{sp}not|won't|will{sp}not|didn't|no{sp}longer|not){sp}works?(?:{sp}for)?|(?:can't|cannot|can{sp}not|not{sp}able{sp}to|unable{sp}to|won't{sp}be{sp}able{sp}to){sp}make{sp}(?:it|\w{3,9}day|our|the)|(?:could|can|would|shall){sp}(?:we|you|it){gap}instead|something{sp}(?:has{sp})?(?:urgent{sp})?(?:has{sp})?come?{sp}up|something{sp}came{sp}up",
    ),
)

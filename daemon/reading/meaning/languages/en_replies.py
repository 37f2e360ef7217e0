"""English phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "someone|somebody|another|other|internal|external|senior|experienced|different|candidate|applicant|finalist|person|people|profile|individual|application",
        r"(?:(?:went|go(?:ing|ne)?|mov(?:e|ed|ing){sp}(?:ahead|forward|on)|proceed(?:ed|ing)?){sp}with|(?:decided|settled|opted|landed){sp}(?:on|for)|chos(?:e|en)|choosing|picked|hired|hiring|selected|prefer(?:red|s)?|favou?r(?:ed|s)|lean(?:ed|ing){sp}towards?|(?:job|role|position|offer|it|spot|place){sp}(?:[\w'-]{1,8}{sp}){0,3}to){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:someone|somebody|another{sp}(?:{people}|finalist)|the{sp}other{sp}(?:{people}|finalist)|an?{sp}(?:internal|external|more{sp}senior|more{sp}experienced|different{sp}(?:{people}|finalist))(?:{sp}[\w-]{1,12})?|someone{sp}\w{3,12}|an?{sp}(?:[\w-]{1,12}{sp}){0,2}(?:{people}|finalist){sp}(?:who|with|whose))",
    ),
    (
        "another",
        r"hired{sp}another|(?:chose|chosen|picked|selected){sp}another(?!{sp}(?:[\w-]{1,10}{sp})?(?:date|time|slot|day|room|link|place|tool))",
    ),
    (
        "within|internal",
        r"(?:hir(?:ed|ing)|fill(?:ed|ing)?|promot(?:ed|ing)|recruit(?:ed|ing)?|went|going|gone){sp}(?:(?:it|someone|the{sp}{role}){sp})?(?:from{sp}within|internal(?:ly)?)",
    ),
    (
        "junior|senior|experience|qualified|expensive",
        r"(?:you{sp}(?:were|are)|you're|felt{sp}you|(?:a{sp}bit|little)){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:too{sp}(?:junior|senior|inexperienced|expensive)|(?:over|under)-?qualified)",
    ),
    (
        "role|position|job|opening|vacancy",
        r"no{sp}(?:longer{sp}an?{sp})?(?:role|position|job|opening|vacancy){sp}(?:anymore|any{sp}more|left|now)|(?:role|position|job|opening|vacancy){sp}(?:no{sp}longer{sp}exists|(?:is|was|has{sp}been|got){sp}(?:[\w-]{1,10}{sp})?(?:cut|scrapped|axed|eliminated|withdrawn|cancell?ed|dropped))",
    ),
    (
        "found",
        r"we(?:'ve|{sp}have)?{sp}(?:now{sp}|already{sp}|just{sp})?found{sp}(?:someone|somebody)(?:{sp}else)?(?={sp}?[.,!;]|{sp}(?:for|who))",
    ),
    (
        "no|pass|negative|rejection",
        r"(?:(?:it|this|that|answer|decision)(?:'s|{sp}is|{sp}was)|came{sp}back){sp}(?:[\w'-]{1,14}{sp}){0,2}(?:a{sp})?(?:no|pass|rejection|negative)(?={sp}?[.,!;-]|{sp}(?:from|for|this|at|i'm|again|on|sorry)|$)",
    ),
    (
        "time|occasion|round|year",
        r"not{sp}(?:this{sp}time|on{sp}this{sp}occasion)(?!{sp}slot)|(?:unfortunately|sadly|sorry|afraid){gap}not{sp}this{sp}(?:round|year)",
    ),
    (
        "work|pan",
        r"(?:it|this|things|that)(?:{sp}(?:is|did|does|has|will|was)|'s|'ll)?(?:{sp}not|n't|{sp}isn't|{sp}didn't|{sp}won't|{sp}hasn't|{sp}doesn't){sp}(?:going{sp}to{sp}|gonna{sp}|quite{sp}|seem{sp}to{sp}){0,2}(?:work|pan)(?:ed|n?ed|ing)?{sp}out(?![^.!?]{0,40}(?:{day}|time|slot|date))",
    ),
    (
        "n't|not|down",
        r"you{sp}(?:did{sp}not|didn't){sp}(?:get|make|land){sp}(?:the{sp}(?:job|role|position|spot|cut|shortlist)|it{sp}(?:this|to|through))|(?:did{sp}not|didn't){sp}(?:[\w'-]{1,10}{sp})?convince|let{sp}you{sp}down|you{sp}(?:weren't|were{sp}not|haven't{sp}been|have{sp}not{sp}been|aren't|are{sp}not){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:chosen|selected|picked|successful|the{sp}one)",
    ),
    (
        "further|forward|ahead",
        r"(?:not|\w{2,6}n't){sp}(?:be{sp}|going{sp}to{sp}|able{sp}to{sp}){0,3}(?:tak(?:e|ing)|go(?:ing)?|carry(?:ing)?|mov(?:e|ing)|pursu(?:e|ing)){sp}(?:(?:this|it|things|that){sp})?(?:any{sp})?(?:further|forward|ahead)(?![^.!?]{0,30}until)",
    ),
    (
        "pass",
        r"(?:we|i|team|panel|they)(?:'re|{sp}are|'ll|{sp}will|'ve|{sp}have|'m|{sp}is)?{sp}(?:going{sp}to{sp}|decided{sp}to{sp}|have{sp}to{sp}|had{sp}to{sp}|gonna{sp}|unfortunately{sp}|afraid{sp}){0,3}pass(?:ed|ing)?(?={sp}?[.,!;]|{sp}(?:on{sp}(?:this{sp}one|you|your)|this{sp}time|at{sp}this|for{sp}now)|$)",
    ),
    ("against", r"(?:decided|voted|come{sp}down|came{sp}down){sp}against"),
    (
        "gone|taken|filled|closed|table",
        r"(?:{role}|vacancy|spot|place|it|we)(?:'s|'ve|{sp}is|{sp}was|{sp}has|{sp}have)(?:{sp}(?:already|now|just|been|unfortunately|since)){0,3}{sp}(?:gone(?={sp}?[.,!;]|{sp}to)|taken(?={sp}?[.,!;]|{sp}by)|filled|closed(?={sp}?[.,!;])|off{sp}the{sp}table)",
    ),
    (
        "hiring|headcount|budget|recruiting|freez",
        r"(?:hiring|headcount|budget|recruiting)(?:{sp}for{sp}this{sp}[\w-]{2,10})?{sp}(?:[\w'-]{1,12}{sp}){0,4}(?:frozen|on{sp}hold|paused|cut|cancell?ed|pulled|stopped|withdrawn)|freez(?:e|ing){sp}(?:all{sp})?(?:hiring|headcount|recruit\w{1,5})",
    ),
    (
        "direction|way|route|path",
        r"(?:go(?:ing|ne)?|went|head(?:ed|ing)?|mov(?:e|ed|ing)|tak(?:e|ing)|took|decided{sp}on){sp}(?:(?:in|down){sp})?(?:an(?:other)?|a{sp}different){sp}(?:[\w-]{1,10}{sp})?(?:direction|way|route|path)",
    ),
    (
        "running|list|among|finalist|considered|consideration",
        r"(?:not|\w{2,6}n't|no{sp}longer){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:in{sp}the{sp}running|on{sp}(?:the|our){sp}(?:short)?list|among{sp}(?:the|our)|(?:a|one{sp}of{sp}the){sp}finalists?|(?:being{sp})?considered|in{sp}consideration)",
    ),
    (
        "say|turn|decline|let",
        r"(?:have|had|need|going|want){sp}to{sp}(?:say{sp}no|turn{sp}(?:you|your{sp}application){sp}down|let{sp}you{sp}go|decline(?={sp}?[.,!;]|{sp}your{sp}(?:application|candidacy)))",
    ),
    (
        "accepted|got|took|signed|edged|won|stronger|better|closer",
        r"(?:the|another|an?|other){sp}(?:[\w-]{1,10}{sp})?(?:{people}|finalist|colleague){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:accepted|got{sp}(?:it|the)|took{sp}(?:it|the)|signed|edged|won|(?:was|is|were|seemed)(?:{sp}[\w'-]{1,10}){0,2}{sp}(?:better|stronger|closer))",
    ),
    (
        "luck|best|success|wish",
        r"(?:best{sp}of{sp}luck|good{sp}luck|all{sp}the{sp}(?:very{sp})?best|every{sp}success|wish{sp}you{sp}(?:all|the|well|luck|every|much|lots)){gap}(?:your{sp}(?:[\w-]{1,12}{sp}){0,2}(?:search|hunt)|(?:your|the){sp}future|future{sp}(?:endeavou?rs?|career|applications)|elsewhere|the{sp}search|finding)",
    ),
    (
        "hop|want|wish|expect|look",
        r"not{sp}the{sp}(?:news|answer|outcome|result|reply|response){sp}(?:that{sp})?(?:you|we|i|any)[^.!?;]{0,24}(?:hop|want|wish|expect|look)\w{1,4}",
    ),
    ("second|runner", r"(?:came{sp}(?:in{sp})?(?:a{sp})?(?:very{sp})?(?:close{sp})?|close{sp})second|runner-?up"),
    (
        "hire|hiring|offer",
        r"(?:not|\w{2,6}n't|no{sp}longer){sp}(?:be{sp}|going{sp}to{sp}|able{sp}to{sp}){0,3}(?:hir(?:e|ing){sp}(?:you|for|anyone|at)|(?:mak(?:e|ing)|extend(?:ing)?){sp}(?:you{sp})?an{sp}offer|offer(?:ing)?{sp}you)",
    ),
)

OFFER = (
    (
        "offer",
        r"(?:make|making|made|extend|extending|give|giving){sp}(?:you{sp})?(?:an?|the|our){sp}(?:[\w-]{1,12}{sp})?offer(?!{sp}to{sp}(?!you))",
    ),
    (
        "contract|offer",
        r"(?:attached|enclosed|here(?:'s|{sp}is|{sp}comes)|please{sp}(?:find|sign|review)|(?:have|'ve|just|already){sp}sent){gap}(?:the|your|our|an?){sp}(?:[\w-]{1,12}{sp})?(?:contract|offer)(?!{sp}(?:you|to{sp}help))|(?:contract|offer(?:{sp}letter)?){sp}(?:attached|enclosed)|(?:your|the|our){sp}(?:[\w-]{1,12}{sp})?(?:contract|offer)(?:'s|{sp}is|{sp}was){sp}(?:now{sp}|ready{sp}and{sp})?(?:attached|enclosed|below|ready|on{sp}its{sp}way|in{sp}the{sp}(?:post|mail))",
    ),
    (
        "hired|yours|choice|pick|person|in",
        r"you(?:'re|{sp}are){sp}(?:hired|in(?={sp}?[.!])|our{sp}(?:first{sp}|top{sp}|number{sp}one{sp})?(?:choice|pick|person))|(?:job|role|position|spot|it)(?:'s|{sp}is){sp}(?:all{sp})?yours",
    ),
    (
        "yes",
        r"(?:it's|it{sp}is|answer{sp}is|that's|from{sp}us){sp}a{sp}(?:[\w-]{1,12}{sp})?yes|(?:we|team|panel|everyone|board|client|boss|partners|all{sp}of{sp}us){sp}(?:have{sp}|has{sp}|all{sp}|both{sp})?(?:said|says|say){sp}yes|(?:to|and){sp}say{sp}yes|yes{sp}from{sp}(?:us|me|the{sp}team|everyone|all)",
    ),
    (
        "agreed|decided|like|love|want|welcome",
        r"(?:we|team|everyone|they|panel|i)(?:'d|{sp}would|'ve|{sp}have|{sp}all|{sp}both)?{sp}(?:really{sp}|unanimously{sp}|definitely{sp}|very{sp}much{sp}|all{sp}){0,2}(?:wants?|love|like|decided|agreed){sp}(?:to{sp}(?:hire{sp}you|offer{sp}(?:you|it{sp}to{sp}you)|bring{sp}you{sp}on|make{sp}you|have{sp}you{sp}(?:on|aboard|start|join))|you{sp}(?:on{sp}(?:the{sp}team|board)|in{sp}the{sp}team|to{sp}start|for{sp}the{sp}(?:job|role|position)))|welcome{sp}(?:aboard|on{sp}board)",
    ),
    ("got|get", r"you(?:'ve|{sp}have)?{sp}(?:got|get){sp}(?:it(?={sp}?[.!])|the{sp}(?:job|role|position|spot))"),
)

INVITATION = (
    (
        "like|love|want|hoping|keen|hope",
        r"(?:like|love|want|hoping|keen|hope)(?!\w){gap}\b(?:(?:you|to){sp})?(?:meet|see{sp}you|talk|speak|chat)(?!{sp}(?:to|with){sp}(?:the|our|my|him|her|them|some|others?|another|two)(?!\w))",
    ),
    (
        "you",
        r"(?:can|could|would|will|are|do|might|if){sp}you{sp}(?:[\w'-]{1,10}{sp}){0,3}(?:free|available|around|talk|meet|speak|chat|(?:jump|hop|get){sp}on|come{sp}(?:in|by|to|over|back)|join{sp}(?:us|me|a|the)|drop{sp}by|have{sp}(?:time|\d{1,2}{sp}min|a{sp}(?:moment|minute|slot|window|few)|some{sp}time|half)|do{sp}a{sp}(?:[\w-]{1,8}{sp})?{talk})",
    ),
    (
        "when|what|which|calendar|availability",
        r"(?:when|what{sp}(?:day|time)s?|which{sp}(?:day|time|slot)s?)(?:'s|{sp}[\w'-]{1,10}){0,5}{sp}(?:free|available|works?|suits?|good|convenient|best|meet|talk|speak|come{sp}in)|what{sp}(?:does|do|is|'s){sp}your{sp}(?:[\w-]{1,8}{sp})?(?:week|calendar|schedule|diary|availability)",
    ),
    (
        "hoping|keen|like|love|want|would",
        r"(?:'d{sp}(?:like|love|be{sp}keen)|would{sp}(?:like|love|be{sp}keen)|want|keen|hoping){sp}(?:for{sp}you{sp})?to{sp}(?:[\w'-]{1,8}{sp}){0,2}(?:see{sp}you|have{sp}you{sp}(?:back|over|in|by|meet)|meet|come{sp}(?:back|in|by)|talk|speak|chat|introduce{sp}you)",
    ),
    (
        "about|could|does|fancy|is|maybe|perhaps|would",
        r"(?:would|does|could|is|how{sp}about|what{sp}about|maybe|perhaps){sp}(?:[\w'-]{1,8}{sp}){0,3}(?:{day}|next{sp}week|this{sp}week|\d{1,2}(?::\d\d)?{sp}?(?:am|pm)|\d{1,2}:\d\d|the{sp}\d{1,2}(?:st|nd|rd|th))(?=[^.!;]{0,60}\?)|fancy{sp}(?:a|meeting|another)",
    ),
    (
        "let's",
        r"let's{sp}(?:[\w'-]{1,8}{sp}){0,2}(?:talk|meet|speak|chat|schedule|set{sp}up|find{sp}a|book|arrange|hop|jump|catch{sp}up|(?:set|put|get){sp}(?:something|a{sp}time|us){sp}(?:up|in|down))(?!{sp}(?:soon|later|again))",
    ),
    (
        "round|stage|step|through|made|advanced|progressed|moved|put|set|book|pencil",
        r"you(?:'re|{sp}are|'ve|{sp}have){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:through|made{sp}it|advanced|progressed|moved{sp}on){sp}to|(?:put|set|book|pencil)(?:ting|ted|ling|led|ing)?{sp}(?:something|you|us|it|a{sp}{talk}){sp}(?:in|up|down)(?!{sp}(?:the|a|an|her|his|their|my|our){sp}(?:[\w-]{1,12}{sp})?(?:folder|file|pile|tray|box|drawer|post|bin|inbox|system))",
    ),
)

NEXT_STEP = (
    (
        "email|forward|kindly|mind|missing|need|please|see|send|share|you",
        r"(?:please|(?:can|could|would|will){sp}you|do{sp}you{sp}mind|kindly|(?:we|i)(?:'d|'ll|{sp}still|{sp}also|{sp}will|{sp}just)?{sp}need|(?:love|like){sp}(?:you{sp})?to{sp}see|(?:send|share|forward|email){sp}(?:me|us|over)|missing{sp}(?:is|are)?){gap}(?:references?|referees?|cv|resume|portfolio|certificates?|diplomas?|degrees?|transcripts?|documents|paperwork|forms?|passport|work{sp}(?:samples?|permit)|visa|salary|compensation|notice{sp}period|start(?:ing)?{sp}date|bank{sp}details|(?:your|home|postal){sp}address|samples?|slides|case|task|assignment|exercise|coding|challenge|questionnaire|nda|github|solution|presentation|contract)",
    ),
    (
        "salary|compensation|notice|start|referenc|referee|permit|visa|offers|relocat|remote|rate|earliest|interested|expectation",
        r"(?:what(?:'s|{sp}is|{sp}are|{sp}would)?|when|how{sp}(?:much|soon|long)|do{sp}you|did{sp}you|have{sp}you|are{sp}you|would{sp}you|could{sp}you)[^.!?;]{0,80}(?:salary|compensation|notice{sp}period|start|references?|referees?|work{sp}permit|visa|earliest|other{sp}offers|relocat\w{1,4}|remote(?:ly)?|(?:day|hourly){sp}rate|still{sp}interested|expectations?)(?=[^.!;]{0,80}\?)",
    ),
    (
        "task|assignment|exercise|challenge|case|test|take-home|homework",
        r"(?:here(?:'s|{sp}is|{sp}are)|attached|sending|sent|find|prepared|give{sp}you|got|as{sp}a{sp}next{sp}step|do|solve){gap}(?:a|the|your|our|small|short|little){sp}(?:[\w-]{1,12}{sp}){0,2}(?:task|assignment|exercise|challenge|case(?:{sp}study)?|test|take-home|homework)",
    ),
    ("step", r"next{sp}steps?{sp}(?:is|are|would|will|on{sp}(?:your|our){sp}(?:side|end)|from{sp}you|for{sp}you|:)"),
)

UPDATE = (
    (
        "bring|chang|delay|mov|postpon|push|shift|swap|switch",
        r"(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|postpon(?:e|ing)|delay(?:ing)?|chang(?:e|ing)|switch(?:ing)?|swap(?:ping)?|bring){sp}(?:(?:our|the|your|this|that|[a-z]{3,9}'s){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:{talk}|time)|it|that|this|us|you)(?:{sp}[\w'-]{1,10}){0,2}?{sp}(?:to{sp}(?!(?:the|our|an?){sp}(?:[\w-]{1,10}{sp})?(?:next|second|final|third|following|last|team|round|stage|short|step|phase|process|panel|interview))|until|till|back(?={sp}(?:a|an|by|to|half|one|two|\d)|{sp}?[.?!])|by{sp}(?:an?|half|\d|one|two)|forward{sp}(?:to(?!{sp}(?:the|our|an?|your){sp}(?:[\w-]{1,10}{sp})?(?:next|second|final|third|following|last|team|round|stage|step|phase|short|process|interview))|by)|earlier|later|a{sp}(?:bit|little|day|week|few|couple)|an{sp}hour|half{sp}an)",
    ),
    (
        "instead|rather",
        r"(?:would|could|can|does|is|how{sp}about|what{sp}about|let's|shall|do|make{sp}it|prefer)[^.!?;]{0,60}(?:{day}|\d{1,2}(?:[:.]\d\d)?{sp}?(?:am|pm)?|week|another{sp}(?:day|time)|later|earlier)[^.!?;]{0,20}(?:instead|rather)",
    ),
    (  # "Would Monday or Tuesday suit you better?" offers a choice for an interview to come.
        "better",
        r"(?:would|could|can|does|is|how{sp}about|what{sp}about|let's|shall|do|make{sp}it|prefer)(?:(?!\bor\b)[^.!?;]){0,60}(?:{day}|\d{1,2}(?:[:.]\d\d)?{sp}?(?:am|pm)?|week|another{sp}(?:day|time)|later|earlier)(?:(?!\bor\b)[^.!?;]){0,20}better",
    ),
    (
        "calendar|check|double|ill|lash|onflict|running|scheduling|sick|under|unwell",
        r"running{sp}(?:(?:a{sp}(?:bit|few{sp}minutes|little)|(?:\d{1,2}|five|ten|fifteen|twenty){sp}min\w{0,4}|slightly|very|about){sp}){0,2}(?:late|behind|over)|double-?{sp}?booked|(?:have|has|got|is|there's){sp}a{sp}(?:[\w-]{1,12}{sp})?(?:conflict|clash)|(?:calendar|scheduling){sp}(?:conflict|clash)|(?:i'm|i{sp}am|is|'s|are|been|fallen|called{sp}in|off){sp}(?:off{sp})?(?:sick|ill|unwell|under{sp}the{sp}weather)|rain{sp}check",
    ),
    (
        "need|have|going|like|want|possible|ask|okay|ok|find|pick|suggest|propose|look|rearrange|rebook|move|push|start|begin|meet|talk|speak",
        r"(?:need|have|going|like|want|possible|ask|okay|ok){sp}to{sp}(?:move|push|shift|reschedule|rearrange|rebook|postpone|delay|find{sp}(?:a{sp}(?:new|different)|another))(?!{sp}(?:you|the{sp}(?:decision|start|process)|forward|ahead|fast|quickly|things|on{sp}))|(?:find|pick|suggest|propose|look{sp}for){sp}(?:a{sp}(?:new|different)|another){sp}(?:time|date|slot|day)|(?:could|can){sp}we{sp}(?:start|begin|meet|talk|speak)(?:{sp}[\w-]{1,8}){0,2}{sp}(?:at|later|earlier|a{sp}bit|from){sp}|(?:could|can){sp}we{sp}(?:rearrange|rebook|move|push)(?={sp}?[?.]|{sp}(?:it|this|our|the{sp}{talk}|to{sp}))",
    ),
    (
        "able|can|won't",
        r"(?:can't|cannot|can{sp}not|won't{sp}be{sp}able{sp}to|unable{sp}to|not{sp}able{sp}to){sp}(?:[\w'-]{1,10}{sp}){0,1}(?:do|make|meet|talk|speak|join|attend|chat|have|hold|keep)(?:{sp}(?:[\w'-]{1,10}{sp}){0,3}(?:today|tomorrow|then|anymore|after{sp}all|{day}|that{sp}(?:day|time|slot)|at{sp}\d|on{sp}(?:the{sp})?\d|our|(?:the|this|that){sp}{talk})|{sp}it)",
    ),
)

CANCELLATION = (
    (
        "cancel|off|happening",
        r"(?:(?:need|have|going|forced){sp}to|must|let's|will|'ll|want{sp}to|gotta){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:cancel|call{sp}off)(?!{sp}your)|{talk}(?:{sp}(?:on|at|tomorrow|today)(?:{sp}[\w'-]{1,10}){0,2})?(?:'s|{sp}is|{sp}was|{sp}has{sp}been){sp}(?:now{sp})?(?:off(?={sp}?[.,!]|$)|called{sp}off|cancell?ed|not{sp}happening)",
    ),
)

COMMIT = (
    (
        "more|news|decision|answer|update|feedback|verdict|reply|response|details|back",
        r"(?:(?:some{sp}|any{sp}|a{sp}|the{sp}|our{sp}|an{sp}|final{sp}|back{sp}with{sp}(?:an?{sp}|the{sp}|more{sp})?){0,2}(?:(?<!one\s)(?<!two\s)(?<!few\s)more|news|decision|answer|update|feedback|verdict|reply|response|details)|back{sp}to{sp}you|(?:know|hear|tell{sp}you){sp}(?:[\w'-]{1,8}{sp}){0,2}more)(?:{sp}(?:to{sp}(?:come|follow)|for{sp}you|from{sp}(?:us|me)|should{sp}be{sp}(?:here|in|out)|coming|expected|due|likely|probably|hopefully|is)){0,3}{sp}(?:by|on|before|until|within|next|this|tomorrow|today|early|late|end{sp}of|at{sp}the{sp}end|mid|in{sp}(?:a|the|\d{1,2}|two|three|four)|after|latest|{day})",
    ),
    (
        "bear|patien|hang|hold|until|another",
        r"(?:bear{sp}with{sp}(?:us|me)|hang{sp}(?:on|tight)|hold{sp}(?:on|tight)|be{sp}patient|(?:need|give{sp}(?:us|me)|takes?){gap}until|another{sp}(?:[\w-]{1,8}{sp})?(?:days?|weeks?))",
    ),
    (
        "done|finished|wrapp|conclud|through|ready|signing|waiting",
        r"(?:be|are|is|'re|i'm|am|'ll{sp}be){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:done|finished|wrapp\w{1,3}(?:{sp}up)?|concluded|through|ready)(?={sp}(?:[\w'-]{1,12}{sp}){0,4}(?:by|on|before|next|this|in|tomorrow|end|{day}))|(?:signing{sp}off|waiting{sp}(?:for|on)){gap}(?:until|by|next|this|till|back)",
    ),
)

WORKING = (
    (
        "compar|debrief|decid|discuss|meet|sync|vote",
        r"(?:we|team|panel|they|committee|board|managers?|everyone){sp}(?:[\w'-]{1,10}{sp}){0,3}(?:meets?|meeting|decides?|decid\w{1,4}|discuss\w{0,3}|sync\w{0,4}|debrief\w{0,3}|votes?|compar\w{1,4})",
    ),
)

PRIVATE = (
    (
        "barbecue|beer|birthday|brother|cat|children|concert|dad|daughter|dinner|dog|drinks|father|football|garden|grill|gym|hik|husband|kids|mom|mother|movie|mum|party|sister|sofa|trailhead|wedding|wife",
        r"dinner|party|wedding|birthday|kids|children|hik(?:e|ing)|beers?|drinks|barbecue|concert|movies?|wife|husband|sister|brother|mother|father|mum|mom|dad|daughter|dog|cat|trailhead|gym|sofa|garden|grill|football",
    ),
)

REPLIES = {
    "private": PRIVATE,
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
    "working": WORKING,
}

"""English phrases: what is asked, arranged and promised."""

INVITATION = (
    (
        "invit|interview",
        r"(?:invite|inviting|invited|invitation){sp}(?:[\w'-]{1,14}{sp}){0,6}(?:interview(?:ing)?s?|phone{sp}screen|screening|assessment{sp}(?:day|cent(?:er|re))|super{sp}day|on-?site)",
    ),
    (
        "site|screen|manager|recruiter|interview|technical",
        r"{realinterview}{sp}(?:invit(?:e|ation)|request|schedul(?:e|ed|ing)|confirm(?:ation|ed)|details|reminder|availability|logistics|agenda|time)",
    ),
    (
        "like|keen|glad|love|want|would|happy|hoping|excited|pleased|looking|delighted",
        r"(?:would{sp}like|'d{sp}like|'d{sp}love|would{sp}love|want|keen|excited|hoping){sp}(?:for{sp}you{sp})?to{sp}(?:[\w'-]{1,10}{sp}){0,2}(?:(?:conduct|have|hold|do|set{sp}up){sp}(?:[\w'-]{1,12}{sp}){0,3}interview|come{sp}in|interview{sp}you|speak{sp}(?:with|to){sp}you|talk{sp}(?:with|to){sp}you|meet{sp}(?:with{sp})?you|chat{sp}(?:with{sp}you|about)|bring{sp}you{sp}in|have{sp}you{sp}(?:in|speak|meet|talk|come|interview)|invite{sp}you|learn{sp}more{sp}about{sp}(?:you|your)|get{sp}to{sp}know{sp}you|connect{sp}(?:with{sp}you|to{sp}discuss)|discuss{sp}(?:the|your|this))",
    ),
    (
        "next|final|third|first|second|interview",
        r"(?:invite|move|moving|advance|advancing|proceed|progress|progressing|pass|passed|made{sp}it|through|selected|forward|welcome|like{sp}you){sp}(?:[\w'-]{1,14}{sp}){0,6}(?:to|for|with|through|into|in){sp}(?:the|our|a){sp}(?:[\w'-]{1,12}{sp}){0,2}(?:(?:next|final|interview){sp}?(?:round|stage|steps?|phase)?|(?:second|first|third){sp}(?:round|stage|steps?|phase|interview|call|conversation|meeting))",
    ),
    (
        "site|screen|manager|interview|technical|recruiter",
        r"(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)?{sp}up|book(?:ing)?|organi[sz](?:e|ing)|find(?:ing)?{sp}(?:a{sp})?time{sp}(?:for|to)|pick{sp}a{sp}time|coordinate|plan|confirm){sp}(?:[\w'-]{1,14}{sp}){0,6}{realinterview}",
    ),
    ("topic:", r"topic:{gap}{realinterview}"),
    (
        "come|have|visit",
        r"(?:come{sp}in|visit{sp}us|come{sp}(?:to|and)|have{sp}you{sp}in){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:meet|interview|speak|talk)",
    ),
)

SCHEDULING = (
    (
        "you|next",
        r"(?:can|could|would){sp}you{sp}(?:do|make|manage|be{sp}free){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:mon|tues|wednes|thurs|fri|tomorrow|next|this|at|on|either|\d)\w{0,4}|next{sp}up{sp}(?:is|are|would)",
    ),
    (
        "chat|call|super|video|phone|intro|onsite|screen|meeting|on-site|technical|interview|discussion|conversation",
        r"(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)?{sp}up|book(?:ing)?|organi[sz](?:e|ing)|find(?:ing)?{sp}(?:a{sp})?time{sp}(?:for|to)|pick{sp}a{sp}time|coordinate|plan|confirm){sp}(?:[\w'-]{1,14}{sp}){0,6}{interview}",
    ),
    (
        "time|date|slot|appointment",
        r"(?:choose|pick|select|book|find|grab|use|schedule){sp}(?:[\w'-]{1,12}{sp}){0,5}(?:time{sp}?slots?|slots?|times?|dates?|appointment)",
    ),
    (
        "free|suit|work|have|availab|convenient",
        r"(?:let{sp}(?:me|us){sp}know|send|share|provide|confirm|submit|give(?:{sp}me|{sp}us)?|indicate|what|when|which|are{sp}you|would|could|does|do|if)(?:[^.!?;]{0,80}?)(?:your{sp}(?:availabilit(?:y|ies)|available{sp}(?:dates|times))|you(?:'re|{sp}are|{sp}be|{sp}would{sp}be|{sp}might{sp}be)?{sp}(?:available|free|have{sp}(?:[\w'-]{1,8}{sp}){0,3}(?:minutes|time))|works?{sp}(?:best{sp}|well{sp})?for{sp}you|suits?{sp}you|convenient(?:{sp}(?:for|with|to){sp}you)?)",
    ),
)

CONFIRMED = (
    (
        "chat|call|intro|super|video|phone|onsite|manager|on-site|meeting|recruiter|screening|interview|technical|discussion|conversation",
        r"{interview}[^.!?;]{0,140}?(?:is|has{sp}been|have{sp}been|are|was|been|now|all)?{sp}(?:confirmed|scheduled|booked|set{sp}(?:for|up)|arranged|all{sp}set)",
    ),
    (
        "chat|call|intro|super|video|phone|onsite|manager|on-site|meeting|recruiter|screening|interview|technical|discussion|conversation",
        r"(?:confirmed|scheduled|booked|arranged|confirming|confirm|set{sp}up):?{sp}(?:[\w'-]{1,14}{sp}){0,6}{interview}",
    ),
    (
        "site|screen|manager|recruiter|interview|technical",
        r"(?:your|the|upcoming|our|an){sp}(?:[\w'-]{1,16}{sp}){0,4}{realinterview}{gap}(?:on|at|for|with|takes{sp}place|will{sp}(?:be|take{sp}place)|tomorrow|today)",
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

NEXT_STEP = (
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
        r"(?:please|could{sp}you|can{sp}you|would{sp}you|kindly){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:send|share|forward|provide|upload|complete|revert){gap}(?:resume|cv|certificates?|application{sp}form|your{sp}details|missing|additional)",
    ),
)

SLOTS = (
    (
        "any|slot|date|that|pick|time|work|which|these|below|window|choose|listed|option|available|preferred|following|availability",
        r"(?:following|these|below|proposed|available|several|few|suggested){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:times?|slots?|dates?|options?|windows?)|one{sp}of{sp}(?:the{sp})?(?:following|these|below|available)|which{sp}(?:of{sp}(?:these|the{sp}following)|time|slot|date|day|one)|any{sp}of{sp}(?:these|the{sp}following)|(?:times?|slots?|dates?|options?){sp}(?:below|listed|that{sp}work|work)|preferred{sp}(?:time|slot|date)|time{sp}?slots?|choose{sp}(?:a|one|between)|pick{sp}(?:a|one)|your{sp}availability",
    ),
)

ASK = (
    ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
    (
        "let",
        r"(?<!'ll\s)(?<!will\s)(?<!to\s)(?<!'d\s)(?<!we\scan\s)(?<!i\scan\s)(?:please{sp}|kindly{sp}|just{sp}|do{sp}|and{sp})?let{sp}(?!you{sp}|them{sp}|everyone{sp}|all{sp}|(?:him|her){sp})(?:me|us|\w{2,12}){sp}(?:[\w-]{1,8}{sp})?know",
    ),
    (
        "please|kindly",
        r"(?:please|kindly){sp}(?!allow|bear)(?:[\w'-]{1,12}{sp}){0,2}(?:send|share|confirm|reply|respond|complete|fill|choose|pick|select|provide|submit|book|schedule|sign|return|review|bring|call|email|upload|accept(?!{sp}(?:our|my))|advise|give(?!{sp}(?:us|me|them|it|the{sp}team){sp}(?:[\w-]{1,8}{sp}){0,3}(?:days?|weeks?|until|till|time|moment|bit))|indicate|forward|use|click|follow|answer|revert|attach|get{sp}back|rsvp|tell|find{sp}a{sp}time|add|prepare|print|read|install|make{sp}sure|have{sp}a{sp}look|take{sp}(?:a{sp}look|the)|ask|remind|check|reach{sp}out{sp}to{sp}\w{2,12}{sp}to)",
    ),
    (
        "can|could|would|will",
        r"(?:can|could|would|will){sp}you{sp}(?:please{sp}|kindly{sp}|also{sp}|just{sp}|maybe{sp}|perhaps{sp}|still{sp}|quickly{sp}){0,2}{act}|(?:great|helpful|nice|good|lovely|helps?|grateful|appreciate{sp}it|appreciated|wonderful){sp}if{sp}you{sp}(?:could|can|would)",
    ),
    (
        "await|curious|hear|know|missing|need|waiting|wonder|you",
        r"(?:(?:love|like|need){sp}to{sp}(?:know|hear{sp}(?:what|how|whether|if|which|your|when))|(?:i|we)(?:'d|'ll|{sp}will|{sp}would|{sp}do|{sp}still|{sp}also|{sp}just|{sp}only){0,2}{sp}need{sp}(?:your|you{sp}to|from{sp}you|an?{sp}(?:copy|scan|answer|yes|signed|number)|the{sp}(?:signed|missing)|two|three|some))|(?:(?:still{sp})?(?:await|waiting{sp}for|missing){sp}|awaiting{sp})your|(?:love|like){sp}(?:for{sp})?you{sp}to{sp}(?!join|be|have|know)|(?:wondering|curious|wonder){sp}(?:if|whether|when|what|how){sp}you",
    ),
    (
        "send|email|call|ring|text|tell|give|reply|confirm|sign|book|bring|remind|pick|choose|fill|complete|answer|drop|shoot|have|take|schedule|select",
        r"(?:(?<=[.!?:,]\s)|(?<=\n)|\A|(?<=\band\s)|(?<=\bso\s)|(?<=\bthen\s)|(?<=\bjust\s))(?:send{sp}(?:me|us|it|over|your)|email{sp}(?:me|us|it|your)|call{sp}(?:me|us)|ring{sp}me|text{sp}me|tell{sp}(?:me|us)|give{sp}(?:me|us){sp}(?:a{sp}(?:call|ring|shout)|your|two|three|some{sp}(?:dates|times|slots))|reply{sp}(?:to|with|by)|confirm{sp}(?:that|by|your|the|with)|sign{sp}(?:it|the|in|and)|book{sp}(?:a|your|one)|bring{sp}(?:your|a|the|along)|remind{sp}me|pick{sp}(?:a|one|your|whatever|whichever)|choose{sp}(?:a|one|your)|fill{sp}(?:in|out)|complete{sp}(?:the|this|your|our|it)|answer{sp}(?:the|these|by)|drop{sp}me{sp}(?:a{sp}(?:line|note)|your)|shoot{sp}me|have{sp}a{sp}look{sp}at|take{sp}a{sp}look{sp}at|schedule{sp}(?:a|your)|select{sp}(?:a|your|one))",
    ),
    (
        "sign|slot|time|interview|appointment",
        r"(?:pick|choose|book|select|schedule){sp}(?:a|your|one){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:time|slot|interview|appointment)|sign{sp}(?:in|your)",
    ),
    (
        "complete",
        r"complete{sp}(?:the|this|your|our|an?){sp}(?:[\w'-]{1,14}{sp}){0,3}(?:assessment|test|challenge|form|questionnaire|assignment|exercise)",
    ),
)

COURTESY = (
    (
        "accommodation|anything|assistance|can|concerns|doubts|further|help|issues|need|problems|question|something|stuck|trouble|unclear",
        r"(?:if|should|for|with|any|have){gap}(?:questions?(?!{sp}(?:the|below|by|before|in{sp}the))|anything(?:{sp}else)?|concerns|doubts|assistance|help|further{sp}information|accommodations?|trouble|issues|problems|stuck|unclear|anything{sp}changes)|(?:if|should|whatever|whenever|anything)(?:{sp}[\w'-]{1,10}){0,2}{sp}(?:you{sp}(?:[\w'-]{1,6}{sp})?need|(?:i|we){sp}can{sp}(?:[\w'-]{1,8}{sp}){0,2}(?:help|assist|do))|if{sp}(?:anything|something){sp}(?:changes|comes|is)",
    ),
    (
        "feel|welcome|hesitate|encourage|liberty",
        r"(?:don't|do{sp}not|not|never){sp}hesitate|feel{sp}free|(?:are|'re|always){sp}(?:more{sp}than{sp}|very{sp}|always{sp})?welcome{sp}to|encourage{sp}you|taken{sp}the{sp}liberty",
    ),
    (
        "look|keep|sign|stay|check|visit|apply|browse|follow|explore|consider|subscribe",
        r"(?:keep{sp}an{sp}eye|check|visit|follow|browse|explore|look{sp}(?:at|out)|sign{sp}up|subscribe|stay{sp}(?:up|tuned|connected)|apply|consider){gap}(?:website|page|site|us{sp}on|linkedin|openings?|opportunit(?:y|ies)|roles|positions|future|alerts?|newsletter)",
    ),
    ("don't|need|not", r"(?:do{sp}not|don't|not){sp}(?:reply|respond)|no{sp}need{sp}to{sp}(?:reply|respond|answer|do)"),
    (
        "aren't|don't|everything|going|good|great|hope|how|isn't|knows|life|lovely|nice|right|small|things|wasn't|why",
        r"how{sp}are{sp}(?:you|things)|how(?:'s|{sp}is){sp}(?:it{sp}going|everything|life|things)|hope{sp}(?:you|this|all)|how{sp}was{sp}(?:your|the){sp}(?:weekend|holiday|trip|day|vacation|flight)|(?:did{sp}you|have{sp}you){sp}(?:[\w'-]{1,8}{sp}){0,2}(?:nice|good|great|lovely){sp}(?:weekend|holiday|trip|day|vacation|time)|(?:isn't|wasn't|aren't|don't){sp}(?:it|that|they|you{sp}think)(?={sp}?\?)|what{sp}a{sp}small{sp}world|who{sp}knows|why{sp}not(?={sp}?\?)|right(?={sp}?\?)",
    ),
    ("unsubscribe|preferences|privacy", r"unsubscribe|preferences|privacy"),
    (
        "accept|give|pass|send",
        r"accept{sp}(?:our|my){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:apolog\w{1,4}|thanks|congratulations)|(?:give|send|pass){sp}(?:[\w'-]{1,10}{sp}){0,4}(?:regards|best|love)",
    ),
)

DEADLINE = (
    # What the reader may do or has to; "you can call me if you hear nothing by Friday" is about their silence.
    (
        "you",
        r"you(?:{sp}(?:can|may|could|might|should|must|need{sp}to|have{sp}to|ought{sp}to)|{sp}are{sp}(?:welcome|free){sp}to|(?:'ll|{sp}will){sp}(?:need|have){sp}to){sp}(?:(?:always|also|still|either|simply|just|then|now){sp})?(?:reply|respond|answer|(?:get|write|come|call|report){sp}back|get{sp}in{sp}touch|call|ring|phone|contact|reach|e-?mail|write|let|tell|send|share|give|apply|appeal|object|submit|return|book|decide|confirm|upload|withdraw|accept|decline)\b(?![^.;]{0,60}\b(?:if|unless|when|case)\b)|you(?:'ve|{sp}have)(?:{sp}got)?{sp}(?:until|till|up{sp}to)",
    ),
    (
        "must|open|your|hear|sign|have|rsvp|know|need|valid|apply|expiry|accept|please|submit|return|kindly|expire|active|should|required|deadline|complete|available|accessible",
        r"please|kindly|you(?:'ll)?{sp}(?:must|need|have{sp}to|should{sp}(?:complete|submit|respond|reply|sign|return))|required{sp}to|deadline|expir(?:e|es|ed|y)|valid{sp}(?:until|through|for)|(?:open|available|active|accessible){sp}(?:until|through|till|for)|complete{sp}(?:the|this|your|it)|(?:love|like|need){sp}to{sp}(?:know|hear)|let{sp}(?:me|us){sp}know|your{sp}(?:final{sp})?(?:answer|decision|response|reply|acceptance)|(?:accept|sign|return|submit|apply|rsvp){sp}(?:[\w'-]{1,12}{sp}){0,4}by",
    ),
    (
        "join|start|begin|first|could|commence|commencing",
        r"start(?:ing)?{sp}(?:date|on|work|in|at)|first{sp}day|begin(?:ning)?{sp}(?:on|work|in)|commenc(?:e|ing)|could{sp}(?:you{sp})?start|join{sp}(?:us{sp})?(?:on|in)",
    ),
)

COMMIT = (
    (
        "'ll|try|can|may|aim|like|plan|will|best|hope|want|able|would|might|shall|going|expect|should|intend|hoping|promise|anticipate",
        r"(?!(?:you|applicants?|candidates?)\b)(?:we|i|team|{sp}hr|recruit\w{2,4}|manager|assistant|someone|colleagues?|she|he|they|partner|coordinator|committee|[a-z]{2,14})(?:{sp}|(?='))(?:(?:also|then|certainly|definitely|surely|both){sp})?{will}{sp}?(?:(?:be{sp}able{sp}to|hopefully|then|also|definitely|certainly|likely|probably|have{sp}to|to|personally|try{sp}to|aim{sp}to){sp}){0,3}(?:(?:be{sp})?(?:get(?:ting)?|com(?:e|ing)|circl(?:e|ing)|revert(?:ing)?|writ(?:e|ing)|report(?:ing)?){sp}back|be{sp}back|back|(?:be{sp}|get{sp}|stay{sp}|keep{sp})in{sp}(?:touch|contact)|(?:be{sp})?reach(?:ing)?{sp}(?:back{sp})?out|let{sp}(?:you|everyone|all{sp}\w{1,12}){sp}know|(?:be{sp})?follow(?:ing)?{sp}up|(?:be{sp})?updat(?:e|ing){sp}(?:you|all)|(?:be{sp})?contact(?:ing)?(?:{sp}you|{sp}all|{sp}the{sp}|{sp}every)|(?:be{sp})?(?:inform|notify|notifying|informing|advise|advising){sp}(?:you|all|every)|keep{sp}you{sp}(?:posted|updated|informed)|(?:be{sp})?respond(?:ing)?|(?:be{sp})?reply(?:ing)?{sp}(?:to{sp}you)?|(?:make|have|reach|take|come{sp}to|finali[sz]e|communicate|share|give{sp}you|send{sp}you|provide|announce|be{sp}making|be{sp}sharing){sp}(?:[\w'-]{1,10}{sp}){0,5}(?:decisions?|updates?|news|feedback|answers?|response|word|outcome|results?|next{sp}steps|verdict|details|schedule|information|offer)|decide|know{sp}more|(?:extend|make|send|issue){sp}(?:you{sp})?an{sp}(?:offer)|(?:be{sp})?(?:call(?:ing)?|email(?:ing)?|phon(?:e|ing)|messag(?:e|ing)|writ(?:e|ing){sp}to|ring(?:ing)?){sp}you|have{sp}something{sp}for{sp}you|wrap{sp}(?:up|things{sp}up)|conclude|complete{sp}(?:our|the)|finish{sp}(?:our|the)|announce|touch{sp}base|send{sp}(?:you{sp})?(?:over{sp})?(?:the|a|an|your|more|our){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:details|invite|invitation|link|schedule|offer|contract|feedback|update|assessment|times|dates)|be{sp}making|(?:review|evaluate|assess|process|consider|go{sp}through|look{sp}(?:at|through|over)|discuss){sp}(?:[\w'-]{1,10}{sp}){0,4}(?:it|application|candidacy|profile|resume|cv|everything|materials|submission|internally)|(?:send|fax|mail|forward|post|share){sp}(?:you{sp})?(?:[\w'-]{1,12}{sp}){0,5}(?:to{sp}you|offer|contract|letter|details|feedback|update|decision))",
    ),
    (
        "you",
        r"you(?:{sp}|(?=')){will}{sp}?(?:(?:also|then|definitely|certainly|likely|typically|usually){sp})?(?:expect{sp}(?:to{sp})?)?(?:hear(?:ing)?|receive|get|have|be{sp}(?:contacted|notified|informed|updated|hearing|receiving|told|called|emailed)|know|expect)(?:{sp}(?:back|from|an?|our|your|feedback|more|the|by|either|something|within|word|news|in|before|on|at|no)|$)?",
    ),
    (
        "expect|anticipate|hope",
        r"(?:please{sp}|you{sp}can{sp}|you{sp}should{sp}|you{sp}may{sp}|can{sp}|we{sp}|i{sp}|to{sp}|do{sp})?(?:expect|anticipate|hope)(?:ing|s)?{sp}(?:to{sp}(?:hear|have|receive|make|get|be{sp}in|reach|finali[sz]e|decide|know|conclude|complete|wrap|come|share|see|send|finish|let|give|provide|announce|update|extend)|(?:a|an|our|some|the){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:decision|update|answer|response|reply|feedback|news|word|outcome|result|call|email)|feedback|news|word|an?{sp}(?:answer|update))",
    ),
    (
        "news|word|offer|answer|update|result|outcome|decision|response|feedback",
        r"(?:decisions?|outcomes?|feedback|updates?|results?|responses?|answers?|news|offers?|word){sp}(?:[\w'-]{1,10}{sp}){0,3}?(?:will|should|is|are|can|'ll|shall|would){sp}(?:[\w'-]{1,10}{sp}){0,2}(?:be{sp})?(?:made|expected|shared|communicated|sent|provided|available|given|announced|come|coming|follow|reach|finali[sz]ed|taken|ready|out|due|reached|land|happen|fall|drop|arrive|go{sp}out)",
    ),
    (
        "finalist|applicant|candidate",
        r"(?:all{sp}|every{sp}|successful{sp}|shortlisted{sp}|selected{sp})?(?:candidates?|applicants?|finalists?){sp}(?:will|should|can){sp}(?:[\w'-]{1,12}{sp}){0,3}(?:be{sp})?(?:contacted|notified|informed|hear|updated|invited)",
    ),
    (
        "will|take|might|could|should",
        r"(?:this|it|review|process|decision|screening|evaluation|reviewing{sp}\w{1,14}|which)(?:{sp}\w{1,12}){0,3}?{sp}(?:takes?|(?:can|may|will|should|might|could){sp}(?:[\w'-]{1,8}{sp}){0,2}take)",
    ),
    (
        "news|more|back|hear|touch|answer|update|decision",
        r"(?:get|getting|be|being|come|coming){sp}(?:back{sp}to{sp}you|in{sp}touch)|(?:you{sp}hear|hear{sp}back|hearing{sp}back|hear{sp}from{sp}(?:us|me))|more{sp}(?:news|from{sp}(?:us|me)|info(?:rmation)?){sp}(?:by|in|within|soon|next|on)|(?:decision|answer|feedback|news){sp}(?:by|within|in{sp}the|before|early|next)",
    ),
    (
        "frame|arget|decide|finali|imeline|decision|wrapping|deciding",
        r"(?:our|the|hiring|current|expected){sp}(?:[\w'-]{1,10}{sp})?(?:timeline|time{sp}?frame|target)(?:{sp}(?:is|for)|:)|(?:deciding|decide|wrapping{sp}up|finali[sz]ing|making{sp}a{sp}decision)",
    ),
    (
        "give|until|allow",
        r"(?:give|allow){sp}(?:us|me|the{sp}team)(?={sp}(?:[\w'-]{1,10}{sp}){0,4}(?:days?|weeks?|until|till|to))|(?:need|take){sp}(?:[\w'-]{1,8}{sp}){0,3}until",
    ),
    (
        "back|give|know|wrap|send|reply|touch|share|reach|extend|answer|follow|decide|update|finish|finali|provide|contact|respond|decision|complete",
        r"(?:aim|aiming|hope|hoping|plan|planning|intend|expect|expecting|trying|try|looking){sp}to{sp}(?:be{sp}in{sp}touch|get{sp}back|reach{sp}out|have{sp}(?:a|an){sp}(?:decision|answer|update)|make{sp}(?:a|our|the){sp}(?:[\w'-]{1,10}{sp})?decision|let{sp}you{sp}know|respond|reply|follow{sp}up|decide|finish|complete|contact|wrap|update|provide|send|share|give|extend|finali[sz]e)",
    ),
)

SILENCE = (
    (
        "n't|not",
        r"(?:if|should){sp}(?:[\w'-]{1,10}{sp}){0,4}(?:not|n't|haven't|don't|doesn't){sp}(?:[\w'-]{1,10}{sp}){0,3}(?:hear|heard|been{sp}contacted|received?|contacted|get|gotten)",
    ),
    (
        "word|news|reply|answer|silence|without|response",
        r"(?:no{sp}(?:news|answer|response|word|reply)|silence|without{sp}hearing){gap}(?:means?|within|by|after|until|please{sp}assume)",
    ),
)

CONDITIONAL = (
    (
        "case|even|if|only|should|unless|were|whenever|whether",
        r"(?<!mind )(?<!n't worry )(?<!not worry )(?<!n't panic )(?<!it be ok )(?<!it be okay )(?<!is it ok )(?<!is it okay )(?<!be alright )if(?!{sp}you(?:{sp}are|\'re){sp}(?:available|free)(?!\w)[^.!?;,]{0,40},{sp}(?:we|i)(?:\'d|{sp}would)(?!\w))|in{sp}case|in{sp}the{sp}event|unless|whether|were{sp}(?:you|we)|should{sp}(?:you|your|we|there|a|the|any|an)|whenever|even{sp}if|only(?!{sp}(?:moving|going|proceeding|progressing|continuing|advancing|inviting|considering|pursuing|able{sp}to|have|had|has|got|need|a{sp}single|one|two|room|space|budget|pick|choose|take|hire|appoint|afford|made|make|offer|consider|interview|shortlist|accept|recruit|keep|half|a{sp}(?:handful|few|limited|small)|so{sp}many|gone|thing)(?!\w))",
    ),
    (
        "those|candidates|applicants",
        r"(?<!identified )(?<!other )(?<!with )(?<!with those )(?<!on those )(?<!selected )(?<!pursue )(?<!chosen )(?<!found )(?:those|candidates|applicants){sp}(?:who|that|whose|not)",
    ),
    ("may|might|could", r"(?<!before )(?<!until )(?:you|it|we|this){sp}(?:may|might|could)(?!{sp}(?:not|only)(?!\w))"),
)

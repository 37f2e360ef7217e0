"""English: the words by which who writes takes part themselves (see ``vocabulary``)."""

SIGNER_WORDS = {
    "signer.after": (
        r"will (?:attend|meet|interview|see|welcome|join|take|run|conduct|host|be|both|sit|speak|talk|call|look)|"
        r"both|are|were|would both|will both|will be|'ll be|'ll both|look forward|would like|would love|'d like|'d love|want to|can't wait|have|"
        r"hope|can|could|share|run|sit|do|interview|meet|thought"
    ),
    "signer.alone": (
        r"(?:will be|'ll be|sits?|sitting|joins?|joining|listen(?:ing)? in) with us|"
        r"(?:with|(?<!back )(?<!it )(?<!them )(?<!reply )(?<!send )to|see|meet|join|from our side|alongside) (?:just |only )?me\b(?! know)|(?:with|by|between|"
        r"just) (?:you and )?myself|just (?:the )?(?:two of us|us two|you and me)|(?:PT|ET|CT|GMT|CET|:\d\d) ?[-–:]? me\b,? to|"
        r"(?:it(?:'ll|'s|s)? (?:will )?(?:be )?|still |also |or |and )(?:just |only )?me(?:,| \(|\.(?=\s)| \+| again\b)(?! know)|(?:shadow|follow|find|help|watch|accompany) me\b|"
        r"you and (?:I|me)\b|(?:the|just|still|be) (?:two|three) of us\b|same two of us|(?<!let )(?<!tell )(?<!to )me (?:\+|plus|and) (?:one|two|three|four|a|an|the|my|our)\b|(?:with|be|of us:) me,? (?:plus\b|\()"
    ),
    "signer.and": r"and|plus|&|\+|as well as|along with",
    "signer.another": (
        r"(?:he|she)(?:'ll|'d| will| would)? (?:\w{1,8} )?(?:see|meet|want|like to|love to|have you|interview|prefer)|"
        r"(?:he|she) (?:can (?:do|see|talk|be)|wants|does|proposes|takes|may ask|finish)|(?:he|she)(?:'s| is) (?:free|available|in the office|there|proposing|around)|(?:her|his) (?:calendar|diary)|"
        r"(?!(?:I|we|you|who|this|which|it|us)\b)\w{2,20}(?:'ll|'d| will| would)(?: gladly| very much)?(?: like to| love to| be glad to)? (?:see|meet|interview|talk to|talk with|speak to|speak with|sit down with|call|ring) you(?! there| then| at the| on the)|"
        r"(?:begs|wants|wishes|asks|hopes|keen|asked) to (?:see|meet|speak to|speak with|talk to|talk with) you|automated|(?:her|his|the (?:director|manager|owner|chair|principal|head|bursar|judge)'s) (?:PA|assistant|secretary)"
    ),
    "signer.before": r"there will be|it will be|it'll be|just(?! say)",
    "signer.intro": r"this is|my name is|my name's|my names|I'm|I am|it's",
    "signer.intro_behind": r"here\b|from [A-Z]|at [A-Z]|over at [A-Z]",
    "signer.meets": (
        r"I(?:'ll| will) be there (?:myself|in person)|you(?:'ll| will) have me|it(?:'ll| will)? (?:just )?be me\b|"
        r"I(?:'ll| will|'m| am) (?:also )?(?:be )?(?:joined by|accompanied by|bringing|there with|on with)|"
        r"I(?:'ll| will|'m going to| shall| am going to|'d) (?:then )?(?:call|ring|phone|dial|buzz|telephone|video ?call|facetime|give you a (?:call|ring|buzz|"
        r"bell|shout|tinkle)) ?(?:you)?(?! that| it\b| this)|I(?:'ll| will|'m| am) (?:be )?(?:interviewing|meeting|receiving|hosting|calling|phoning|chairing|running|leading|conducting|"
        r"ringing) (?:you|the|it|this)|I(?:'ll| will) (?:interview|meet|lead|run|take|host|chair|show|pick|collect|fetch|greet) (?:you|the (?:interview|call|chat|session|meeting))|"
        r"we(?:'ll| will)? (?:can )?sit (?:down )?together|sit down with me|we(?:'ll| will|"
        r"'re going to)? (?:both )?sit down (?:for|over|and)|you(?:'ll| will)? (?:be )?(?:meeting|seeing|speaking to|"
        r"speaking with|talking to|talking with) (?:just )?me\b|I(?:'ll| will) (?:also |both )?(?:be (?:on (?:the (?:call|line)|"
        r"too)|there too|joining (?:too|as well)|taking part)|join (?:too|as well)|sit in)|"
        r"I chair|I call you|I(?:'ll| will| shall)? (?:ask|show|tell|teach|hand|give|walk|drive|leg|throw) you (?!know|the (?:link|address|code|invite|details|questions in)|a (?:link|code|line|ring back|shout back))|"
        r"I (?:can|could) (?:see|meet|call|ring|phone|talk to|speak to|speak with|interview) you\b|I(?:'d| would)? (?:then )?have a (?:cup|word|chat)|"
        r"I want to see (?:you|how|what|if)|I(?:'ll| will) see (?:you (?:there|then|at|on)|if you can|what you|how you)"
    ),
    "signer.object": r"meself|me|myself",
    "signer.ours": (
        r"(?<!to )(?<!after )(?<!following )(?<!for )(?<!from )our (?:phone |video |little |zoom )?(?:(?:call(?! cent)|chat(?! ?bot| tool)|talk|conversation|catch-?up|catch up|time together|\d{1,2} ?[ap]m)\b)|"
        r"(?:can't|cannot|can not|won't) make (?:it|our|the)|I need to move|I(?:'ve| have) moved us|"
        r"on my (?:end|side)|my (?:treat|desk|bench|workshop|kitchen|garage|yard|truck|van|boat|shop|bell|door|train|flight|dentist|kids?|daughter|son|baby|wife|husband|place|fault|planner|diary|calendar)\b|"
        r"I(?:'ve| have|'d| had) (?:had )?(?:got )?(?:to (?:be|go|move|push|fly|shift|leave|cover|do)\b|a (?:clash|conflict|gap|hole|slot|window|free|spare|client|meeting)|double|mis|open|holes|half an|an hour|time|some time|space|blocked|set aside|kept|called|been|nothing (?:on|after|before)|"
        r"(?:this |next |tomorrow |pretty |all |both |either )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d{1,2}(?! (?:things|candidates|questions|points|documents|years))|the \w{3,12} (?:on|that|thursday|monday|tuesday|wednesday|friday))|"
        r"I(?:'m| am|'ll be| will be| shall be) (?!sorry|afraid|pleased)(?:\w{1,10} )?(?:free|around|about|there|here|in\b(?! receipt)|at (?:the|a|my)|on (?:the|a)|out|up (?:at|by|from)|off|home|outside|inside|underground|flexible|available|stuck|double|running|walking|driving|travelling|traveling|up for|an owl|late|open|hosting|curious|game)|"
        r"I (?:can|could|can't|cannot|couldn't) (?:do|see|talk|speak|meet|be|offer|squeeze|fit|manage|call|ring|come|make|say|chat|host|get away|pop)\b|"
        r"I(?:'d| would|'ll| will| shall)? (?:really |very much |also |rather |much |dearly |just |happily |be )?(?:like|love|want|glad|happy|keen|interested|delighted|pleased|welcome|enjoy|value|prefer|curious|need|try)(?: for us)? ?(?:us |you )?(?:to (?:meet|see|talk|speak|hear|chat|have (?!you)|sit|learn|know|show|find|pick|get|discuss|explore|catch|walk|take|ask you (?:in|a|some|about))|a (?!copy|confirm)|an |half|some of|hearing|meeting|talking|speaking|seeing|for early|that we)|"
        r"(?:shall|can|could|might|may|should|would|let) (?:we|us) (?:perhaps |maybe |still |both |then |instead |quickly )?(?:talk|speak|meet|chat|hop|jump|do (?:lunch|coffee|breakfast|a)|grab|catch|sit|walk|have (?:a|lunch|coffee|breakfast|dinner|half)|get (?:on|together)|say|make it)|"
        r"let'?s (?:talk|speak|meet|chat|have|do|grab|sit|catch|walk|hop|jump|lock|say|make it|get (?:a |you on)|find|start|go)|"
        r"(?:fancy|up for|wanna|want to|care to|care for|do you fancy) (?:a |an |coming|doing|hop|do |grab|meeting|talk|chat|meet|come|have)|"
        r"(?:swing|pop|drop|stop|nip|call|come|head|walk|stroll|roll) (?:(?<!come )in\b|by\b|on by|over\b|out\b|round\b|down\b|up (?:to|here|at)|past|and (?:see|meet|have|sit|talk|watch|join|spend|help)|see|meet|spend|sit with|watch|ride|work with|pull|fire|sail|help us|help me|join us|any|a day|with us|when|as you are)|"
        r"(?:ask|asking|look|come looking|give a shout|holler|shout|here) for me|(?:ring|phone|call|text) (?:on )?my|"
        r"we(?:'ll| will| can| could| shall|'d)?(?: then| both| just| all)? (?:talk|chat|walk|sit|speak|shoot|yarn|jaw|have (?:a|lunch|coffee|breakfast|tea|some)|get to know|look at|go (?:round|over|out|for|through)|drive|ride|cook|taste|drink|eat|bake|feed you|see (?:if|how|what(?! we can))|take (?:it|a))|"
        r"spend (?:a|an|the|half) (?:\w{1,10} )?(?:day|morning|afternoon|evening|shift|hour|week|night)|sail with us|ride along|"
        r"I (?:speak|talk|show|watch|lead|fetch|pay|telephone|ask|run|drive|am the (?:owner|founder|site|head|chef|boss))|I'm (?:the (?:owner|founder|site|head|chef|boss|num|one|person)|not one for)|give me a (?:bell|ring|call|shout)|see you (?:then|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|at|in|on)"
    ),
    "signer.subject": r"I",
    "signer.unless": (
        r"if|unless|once|in case|as soon as|should|whenever|to confirm|to let you know|beforehand|with (?:the|our|a) (?:outcome|"
        r"decision|news|result)s?|later today|back"
    ),
}

"""English: the words by which evidence counts, is taken back, or takes leave, by module and pattern (see ``vocabulary``)."""

VERDICT_WORDS = {
    "depends.if_chosen": r"(?:if|should|in case|provided) (?:(?:you|your \w{1,14}|we)(?: \w{1,12}){0,3} (?:selected|shortlisted|short-listed|chosen|retained|on it|invite you)|your (?:application|profile|background|experience|cv|resume|skills|qualifications|letter)(?: \w{1,12}){0,3} (?:match\w{0,3}|suit\w{0,4}|fits?|meets?|interests?|(?:good )?(?:fit|match)))",
    "depends.reader": r"you|your",
    "depends.whom": r"(?<!with\s)whom (?:to|we|they|the \w{1,12})(?: \w{1,14}){0,2}|whom|who (?:to|we(?:'d|'ll)?)(?: \w{1,14}){0,2}|which (?:candidates|applicants|of you)(?: \w{1,14}){0,2}",
    "evidence.would_have": r"would(?:'ve| have)(?! you)|'d(?:'ve| have)(?! you)|could have",
    "occasions.venture": r"your (?:\w{1,12} )?(?:start-?up|company|firm|agency|venture|cohort|founders|team(?! (?:skills|spirit|work|leadership|management|experience|player)))",
    "occasions.welcoming": r"registr\w{1,6}|register\w{0,3}|signing up|signed up|sign-?up|webinar|workshop|event details|ticket\w{0,3}|membership|as a member|your booking|free trial|subscri\w{3,7}",
    "taken_back.asks_who": r"(?:determin\w{1,3}|decid\w{1,3}|finding out|find out|establish\w{0,3}|see(?:ing)?|discuss\w{0,3}|consider\w{0,3}|ask\w{0,3}|weigh\w{0,3}) (?:\w{1,10} )?(?:who|which (?:\w{1,12} )?(?:candidate|applicant|person)) (?:would|might|could|should|will|was|is)",
    "taken_back.for_reader": r"(?<!not\s)(?<!n't\s)(?<!never\s)(?<!would\shave\s)(?<!'d\shave\s)(?<!had\s)(?<!could\shave\s)(?:chosen|picked|selected|appointed|hired) you\b(?! for an? )|(?<!not\s)(?<!n't\s)(?:decided|settled|agreed) on you\b|(?<!if\s)you(?: are|'re) our (?:new|next)|(?<!not\s)voted for you\b",
    "taken_back.once": r"(?:once|as soon as|until)(?: (?:an?|the|somebody|someone|one)|(?= \Z))",
    "called_off.article": r"the",
    "called_off.clause": r"and|but",
    "called_off.determiner": r"the|our|this|a",
    "called_off.later": r"after(?:wards)?(?: (?:it|that|this|your (?:interview|call|talk)|the (?:interview|call|talk)))?|thereafter|that (?:was (?:to )?)?follow(?:s|ed)?",
    "called_off.talk": r"interviews?|calls?|appointments?",
    "called_off.then": r"subsequent",
    "contrast.but": r"but|however|though|yet|instead",
    "contrast.clock": r"pm",
    "contrast.day": r"next week",
    "contrast.kindness": r"(?:if|should) you(?: would|'d)? (?:like|want|wish|care)|feedback|apply|applying|future|talent|community|newsletter|network|keep|coffee",
    "contrast.post": r"position|role|job|post|vacancy|(?:mid-level|junior|senior|other|second) one|interview(?:ing)? you for",
    "contrast.someday": r"when|whenever|once|if|should",
    "contrast.survey": r"survey|questionnaire",
    "evidence.among": r"among(?:st)?|one of|part of|you are (?:a|the)|you're a",
    "evidence.applicants": r"applicants",
    "evidence.bare_others": r"other",
    "evidence.bare_others_before": r"interviewing",
    "evidence.bare_others_count": r"two|three",
    "evidence.bidden": r"don't|do not",
    "evidence.bidden_before": r"but|and|so|please|kindly",
    "evidence.by_reader": r"you (?:have not|haven't|had not|hadn't|did not|didn't) (?:yet )?(?:select|chosen|choose|pick)(?:ed)?",
    "evidence.going_on_without": r"forward|instead",
    "evidence.joined": r"and|but|so",
    "evidence.looking_back_for": r"for|into",
    "evidence.looking_back_not": r"we|i|you|and",
    "evidence.looking_back_thanks": r"thank(?:s| you)|appreciate",
    "evidence.not": r"won't|not|cannot|can't|couldn't|unable|no{sp}longer|never",
    "evidence.not_among": r"(?:isn't|aren't|wasn't|not) (?:quite )?(?:one|among|amongst|part|some)",
    "evidence.not_before": r"be|to|able|a|an|any|the|further|going",
    "evidence.not_yet": r"(?:not|hasn't|haven't)(?: \w{1,12}){0,3} (?:filled|closed)|yes or (?:a )?no",
    "evidence.not_yet_before": r"not yet",
    "evidence.not_yet_done": r"filled|closed|chosen|made|concluded|ended|finished",
    "evidence.others": r"more|other|others|another|two|three|four|few|several|remaining|last",
    "evidence.others_applying": r"applicants",
    "evidence.otherwise": r"otherwise|or else|without (?:your |this |these )?(?:consent|authori[sz]ation|documents|confirmation)",
    "evidence.seen": r"(?:are|'re|still)",
    "evidence.selected": r"those (?:who (?:are|were|have been) )?(?:invited|selected|shortlisted|short-listed|chosen|called)|(?:short-?listed|selected|successful|suitable|chosen) (?:candidates|applicants)|(?:candidates|applicants) (?:who|that|whose)",
    "evidence.thanks": r"thank(?:s|ing)? you for",
    "evidence.unable": r"(?:not|un)\s?able to|cannot|can't|won't",
    "evidence.was": r"was|were|been",
    "evidence.was_good": r"(?:so |really |very |such )?(?:a )?(?:great|lovely|good|nice|wonderful|fantastic|pleasure) (?:to (?:have )?(?:finally )?|)(?:meet|meeting|met|speak|speaking|spoken|talk|talking|talked|see|seeing|seen|chat|chatting)",
    "evidence.whose": r"whose|who",
    "farewell.pending": (
        r"(?:if|should) (?:you|your \w{1,16})(?: \w{1,12}){0,5} (?:match\w{0,3}|fits?|suit\w{0,4}|selected|shortlisted|chosen|successful|meets?)|"
        r"if we (?:feel|think|believe|find|see|would like|decide|wish|want)"
    ),
    "farewell.pending_not": r"future|other|another|new",
    "farewell.reader_left": (
        r"(?<!if )you (?:have |had |'ve )?(?:withdrawn|withdrew|declined|decided (?:not|against|to withdraw)|chosen not|opted not|no longer (?:wish|want)(?: to (?:be considered|continue|proceed|pursue|take part|join|go))|(?:are|'re) no longer (?:interested|available))|"
        r"your (?:withdrawal|decision (?:not )?to)|withdrawal of your|closed at your request|you have decided to decline|"
        r"understand (?:that )?(?:this|the|our) (?:\w{1,12} )?(?:is not|isn't|wasn't|was not) (?:\w{1,8} ){1,3}(?:fit|time|match|move) for you"
    ),
    "occasions.occasion": r"a (?:place|spot|seat)|edition|camp|event|exhibition|fair|festival|exchange|retreat|residency|tournament|showcase|platform|app|marketplace|community|directory|to (?:become|register|exhibit|perform|attend|list|sell|participate|take part)",
    "taken_back.a_post": r"positions?|roles?",
    "taken_back.a_post_as": r"you|as|of",
    "taken_back.answer": r"answer|decision",
    "taken_back.answer_later": r"this week|today|yet|before|until",
    "taken_back.better": r"whose|who|with|better|stronger|closer|more|chosen|selected|forward",
    "taken_back.between": r"between",
    "taken_back.brought": r"(?:exactly|just) (?:what|that) you (?:have|bring|offer|do)|that's what you (?:have|bring)",
    "taken_back.but": r"but",
    "taken_back.but_whose": r"yours|you are (?:still|in|one)|you're (?:still|in|one)|your (?:application|place|name|interview) (?:is|stands|remains)",
    "taken_back.day_names": r"(?:mon|tues|wednes|thurs|fri)day|tomorrow",
    "taken_back.doing": (
        r"(?:against|not to|not) (?:be )?(?:mov|tak|push|extend|carry)\w{0,3} (?:the|a|an|this|that|our|my|any) (?!\w{0,12}(?:process|application|candidacy|conversation|role|interview|"
        r"offer|position|next|step|search|hiring|recruit|discussion|selection|candidate|applicant|further|talk|matter|second|final))"
    ),
    "taken_back.elsewhere": (
        r"(?:another|a different|some other|an outside) (?:position|job|role|offer|post|company)|"
        r"(?:a|an) (?:position|job|role|offer|post) (?:elsewhere|with another|at another)"
    ),
    "taken_back.open_until": r"open until|unfilled until",
    "taken_back.others": r"(?:an)?other",
    "taken_back.outcome": r"positions?|roles?|jobs?|vacanc\w{1,3}|openings?|candida\w{1,8}|applica\w{1,6}|someone|somebody",
    "taken_back.over": r" (?:nothing|neither)\b",
    "taken_back.over_gone": r"lifted|over|ended|gone",
    "taken_back.over_is": r"has|had|is|was|been|now|finally|just",
    "taken_back.person": r"applicant\w{0,1}|someone|somebody",
    "taken_back.proposal": r"proposal|suggestion|idea|logo|draft|bid|quote|pitch|manuscript",
    "taken_back.proposal_whose": r"your",
    "taken_back.reader": r"you",
    "taken_back.reader_and": r"and",
    "taken_back.reader_not": r"chose|went",
    "taken_back.reader_other": r"other|another",
    "taken_back.readers_own": r"your",
    "taken_back.regret": r"unfortunately|sadly|sorry|afraid",
    "taken_back.see": r"see|meet",
    "taken_back.see_before": r"before",
    "taken_back.see_on": r"on |the ",
    "taken_back.seeing": r"interviewing|seeing|meeting|talking to|speaking (?:to|with)",
    "taken_back.seeing_be": r"be|are|'re|am|'m|still",
    "taken_back.slot": (
        r"(?:offer|give|find) you (?:a|any|another) (?:\w{1,10} )?(?:time|slot|date|appointment) (?:\w{1,8} ){0,2}(?:this|next|on|before|until)|"
        r"the (?:proposed|suggested) (?:date|time|slot|day)"
    ),
    "taken_back.there_are": r"there are",
    "taken_back.there_are_still": r"still|also",
    "taken_back.thing": (
        r"option\w{0,2}|versions?|variante?n?|varianta?|agenc\w{1,3}|suppliers?|vendors?|venues?|dates?|days?|times?|slots?|rooms?|designs?|librar\w{1,3}|"
        r"products?|quotes?|tender"
    ),
    "taken_back.thing_other": r"(?:an)?other|different",
    "taken_back.to": r"to",
    "taken_back.trifle": (
        r"(?:not|n't|no) (?:\w{1,12} )?attach\w{0,5}|unreadable|open the file|parking|lift|phone number|(?:am|is|are|be) (?:not |un)?available|reachable|"
        r"free (?:on|at|until)"
    ),
    "taken_back.undecided": r"(?:not|haven't|hasn't) (?:\w{1,12} ){0,2}(?:decided|decision|settled|finali[sz]ed)\b[^.!?;]{0,24}\byet",
    "taken_back.unwanted": r"(?:not|n't) (?:want|wish|mean|like)|hate|loath|sooner than",
    "taken_back.withdrew": r"withdr[ae]wn?|pull(?:ed|s|ing) out|dropp?(?:ed|s|ing) out|turned (?:it|us|the offer) down|couldn't make it",
    "taken_back.works": r"works?|entry|entries|piece|painting|film|photo|photograph|image|poem|story|novel|recipe|song|track",
    "taken_back.works_are": r"was|were|has|have|is|did",
    "taken_back.you": r"you",
    "farewell.reader_withdrew": (
        r"(?:as (?:you )?(?:have )?(?:requested|asked)|(?:at|as per|per) your (?:own )?request)[^.!?]{0,80}(?:withdr\w{2,5}|in the running|under consideration)|(?:was|been) withdrawn (?:by you|at your)|withdrawn at your|request to withdraw|"
        r"your withdrawal|withdrawal confirm\w{2,4}|(?<!if\s)you(?:'ve| have) withdrawn|sorry to see you go"
    ),
    "farewell.held": r"on hold|paused|suspended|frozen",
    "farewell.still_open": r"(?:remains?|stays?|is still|will stay|will remain) (?:active|live|valid|open)|no need (?:for you )?to (?:re-?apply|apply again)|not been cancell?ed|(?:nobody|no one) has been|(?:isn't|is not|not) a (?:rejection|refusal|no)\b|held in the queue|(?:isn't|is not) cancell?ed|not (?:yet )?(?:been )?decided|(?:have not|haven't) (?:yet )?(?:made|reached|taken) (?:a|any|our) decision",
    "untouched.and": r"and|so|therefore|but",
    "untouched.applicants": r"applicants|candidates",
    "untouched.asked_why": r"ask\w{0,3} (?:me |us )?(?:\w{1,8} )?why",
    "untouched.in_case": r"until|till|in case of|sometimes",
    "untouched.long_ago": r"(?:a|one|two|three) years? ago|last year",
    "untouched.matter": r"complaint|claim|api|version|plant|acquisition|merger|appeal|tender|lease|lawsuit|print|publication|approval|(?<=any\s)(?:steps?|action)",
    "untouched.neither": r"neither (?:\w{1,12} )?(?:rejected|turned down|declined|refused|accepted|selected),? nor|no ?(?:one|body) (?:has|have) (?:\w{1,6} )?been (?:\w{1,10} or )?(?:rejected|turned down|refused)|(?:selected|chosen|hired|accepted|successful) or (?:rejected|not|turned down|unsuccessful)|positive or negative",
    "untouched.others": r"(?:those|anyone|applicants|candidates|people|persons) (?:who|that)|the (?:other|remaining) (?:\w{1,12} )?(?:candidates|applicants|finalists)|applications (?:that|which)",
    "untouched.proviso": r"(?:after (?:that|this date|the deadline)|thereafter),?(?: we| it| your application)? (?:can|may|will)|can happen that|reserves? the right",
    "untouched.refused": r"(?:not|n't) (?:selected|shortlisted)|rejected|unsuccessful|turned down",
    "untouched.saved": r"(?:vacanc\w{1,3}|jobs?|roles?|positions?|postings?|adverts?) (?:that )?you(?:'ve| have)? (?:saved|bookmarked|followed|viewed)|saved (?:jobs?|vacanc\w{1,3}|search)",
    "untouched.you": r"you\w{0,4}|yours?",
    "evidence.often": r"(?:\d|two|three|four|five|ten|\w{1,8}) times (?:more|as) (?:likely|often)|more likely to be|twice as (?:likely|often)",
    "unrelated.alert": r"\d{1,4} (?:new )?(?:\w{1,12} )?(?:jobs|results|vacancies|employers)\b|job alert|saved search|jobs? (?:for you|matching)|recommended(?: jobs)?:|similar jobs",
    "unrelated.privacy": r"privacy (?:notice|policy)|data retention|how we (?:store|use) your data",
    "unrelated.to_employers": r"(?:start|begin|get) your free trial|free trial|book a demo|your (?:job )?(?:posting|listing|ad|advert) (?:has been|was|is now) (?:published|rejected|approved|declined)",
}

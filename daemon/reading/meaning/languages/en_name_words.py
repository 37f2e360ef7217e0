"""English: the words around people's names, and those that nobody is called (see ``vocabulary``)."""

NAME_WORDS = {
    "names.after_title": r"and|will|on|at|from",
    "names.and": r"plus|as well as|and|or|with",
    "names.and_of": r"to|with|by",
    "names.article": r"the",
    "names.clause": r"you|we|i|they|he|she|it|then|please|if|when|while|is|are|was|will|has|had|can|can't|won't|would|unfortunately",
    "names.honorific": r"(?:Associate|Assistant|Adjunct) Professor|Capt|Chef|Professor|Sister|Father|Fr|mr|mrs|ms|dr|prof|Dr|Prof|Mrs|Mr|Ms|Miss|Sir|Rev|Reverend|Councillor|Cllr|Deacon|Captain|Mx|Sgt|Lt|Sr|Judge|Chairman|Chairwoman|Coach|Officer|Sergeant|Lieutenant|Colonel|Madam|Pastor|Rabbi|Imam|Superintendent|Inspector|Matua|Whaea|Encik|Puan|Cik",
    "names.no_name": (
        r"wharf|attendance|casual|quay|tower|questions|break|traffic|parking|weather|calendar|system|server|internet|email|post|trains|flights|school|somebody|someone|nobody|everybody|everyone|lift|door|it|he|she|they|"
        r"legal|payroll|support|logistics|security|compliance|accounts|procurement|production|administration|personnel|compass|"
        r"room|station|square|avenue|entrance|gate|block|exercise|game|games|task|visit|wing|suite|terminal|park-and-ride|"
        r"follow-up|on-site|check-in|kick-off|wrap-up|walk-through|start-up|sign-off|stand-up|warm-up|in-person|one-to-one|pull-up|plug-in|add-on|drop-in|sign-up|log-in|hands-on|q&a|graduate|students|breakfast|dinner|hall|seminar|"
        r"foreman|forewoman|jobs|colleague|centre|center|sixth|form|tech|sister|both|great|perfect|noted|sorry|everything|nurse|planner|matron|chair|chairman|trustee|library|reception|sales|marketing|finance|operations|colleagues|coworker|boss|brother|"
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|zoom|"
        r"google|microsoft|teams|meet|meeting|webex|skype|slack|hiring|team|recruiting|recruitment|talent|acquisition|people|human|resources|hr|careers|"
        r"interview|call|video|phone|screen|engineering|engineer|manager|product|software|senior|junior|lead|head|director|chief|officer|principal|staff|design|"
        r"designer|data|analyst|technical|panel|onsite|final|round|first|second|time|date|location|link|best|kind|regards|sincerely|dear|hello|hi|thanks|thank|"
        r"cheers|eastern|pacific|central|mountain|standard|the|our|your|this|please|join|what|who|where|when|with|from|you|we|street|road|avenue|building|"
        r"office|sa|spa|bv|university|school|department|group|company|team|position|role|job|application|join|deep|dive|manager's|notes|regarding|calendly|"
        r"greenhouse|workday|goodtime|personio|teamtailor|recruitee|smartrecruiters|icims|successfactors|developer|architect|analyst|scientist|consultant|"
        r"specialist|coordinator|recruiter|president|supervisor|administrator|duration|topic|host|hosts|agenda|schedule|details|est|pst|cst|mst|edt|pdt|cdt|mdt|"
        r"cet|cest|gmt|utc|bst|ist|ceo|cto|cfo|coo|cmo|svp|evp|sql|aws|api|usa|coffee|lunch|break|tour|walkthrough|review|session|overview|intro|introduction|"
        r"welcome|wrap|case|study|coding|exercise|culture|fit|values|behavioral|behavioural|presentation|portfolio|debrief|pause|studio|hotel|mutual|foods|"
        r"systems|labs|trust|freight|shipbuilding|biotech|biologics|healthcare|health|robotics|apprenticeships|hire|foundation|partnership|clerk|pharmacist|planning|"
        r"yoga|council|authority|ministry|embassy|bank|farms|dairies|dairy|brewery|wines|bakery|kitchens|museum|gallery|theatre|theater|clinic|hospital|college|academy|"
        r"institute|association|society|union|federation|charity|division|annex|gatehouse|lodge|warehouse|depot|jetty|bay|hangar|canteen|cafeteria|lobby|lounge|"
        r"conservation|research|development|mum|dad|mom|wife|husband|daughter|son|grandma|grandad|mam|auntie|tesco|amazon|whatsapp|facetime|"
        r"solutions|services|holdings|industries|partners|ventures|capital|insurance|airlines|airways|hospitality|recruiters|rewards|gems|scheduler|assistant|"
        r"appointments|admissions|resourcing|yours|warmly|ta|slàinte|slainte|greetings|before|while|once|driver|someone|anyone|medical|bot|councillor|midwifery|consultant|nursing|rep|hand|if|ride|bring|reply|wear|come|sit|walk|work|drive|spend|talk|chat|follow|see|okay|ok|yes|no|also|then|there|here|so|but|and|or|not|my|tomorrow|today|tonight|truly|faithfully|respectfully|unfortunately|sadly|luckily|licensing|surgery|club|superstore|bridge|leadership|meetings|children|rgds|brgds|admin|secretary|secretariat|governors|committee|board"
    ),
    "names.not_first": r"the|with|meet|besides|alongside|when|who|also",
    "names.of_house": r"from|of|at",
    "names.on_behalf": r"for|from|representing|as",
    "names.particle": r"Ó|al|bin|ben",
    "names.prefix": r"La|Le|De|Di|Du|Fitz|Van",
    "names.relative": r"who|whom",
    "names.role_article": r"the |our |my |an ",
    "names.stop": r"station|avenue|square|entrance|gate|at|from|for|by|on|in|to|if|about|you|will|is|are|we|i|have|this|that|via|over|before|after",
    "names.title_word": (
        r"manager|director|head|lead|engineer|developer|officer|recruiter|partner|designer|analyst|scientist|architect|president|founder|ceo|cto|cfo|coo|vp|"
        r"chief|specialist|coordinator|consultant|principal|associate|supervisor|owner|manager|recruit|sourc|people|staff|counsel|teacher|professor|nurse|"
        r"editor|buyer|controller|accountant"
    ),
    "names.whose": r"an? (?:[\w-]{3,20} ){1,2}?(?=[^\W\d_a-z])|an? [\w-]{3,20}(?: [\w-]{3,20})?,|my|our|the|your|me,? and (?:with |to )?(?:my |our |the )?|colleague",
}

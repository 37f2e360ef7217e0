"""English phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "announce|answer|back|call|choose|contact|decid|finish|hear|inform|know|mail|make|reach|repl|respond|send|tell|touch|update|write",
        r"(?:\w{2,12}'(?:ll|d)|will|would|said|says|promised?|wants?{sp}to|plans?{sp}to|planning{sp}to|hopes?{sp}to|going{sp}to|should|expects?{sp}to|aims?{sp}to|to|they|she|he){sp}(?:[\w'-]{1,12}{sp}){0,4}?(?:decid(?:e|es|ing)|(?:get|gets|come|comes|be){sp}back|(?:be|get){sp}in{sp}touch|(?:let|lets|letting){sp}me{sp}know|(?:calls?|writes?|e?mails?|answers?|repl(?:y|ies)|responds?|contacts?|informs?|updates?|tells?){sp}?(?:me)?(?!{sp}(?:them|him|her|it|this))|sends?{sp}(?:me|out|the|an?|over)|hear|reach{sp}out|announce|choose|make{sp}up|finish)",
    ),
    (
        "decision|answer|feedback|news|result|outcome|reply|response|verdict|word|hear|back|timeline|frame|eta|decid|offer|contract",
        r"decisions?|answer|feedback|news|results?|outcome|reply|response|verdict|word|hear(?:ing)?|back(?={sp}(?:in|by|on|within|next|after|before))|timeline|time{sp}?frame|eta|deciding|offer|contract",
    ),
)

MINE = (
    (
        "am|answer|asked|call|can|contract|decision|expect|from|have|i'll|must|need|notice|other|plan|portfolio|promised|references|reply|said|should|start|vacation|want|will",
        r"(?:i|we){sp}(?:(?:will|should|must|can|have{sp}to|need{sp}to|want{sp}to|am{sp}to|promised|plan{sp}to|said{sp}i(?:'d|{sp}would)){sp}(?!hear|get{sp}(?:an?|the|their)|know|receive|expect|be{sp}(?:told|contacted|informed))|promised)|i'll{sp}(?!hear|know|get{sp}(?:an?|the|their)|be{sp}(?:told|contacted))|(?:from|asked|wants?|needs?|expects?){sp}(?:me|my)|my{sp}(?:answer|decision|reply|portfolio|references|call|start|notice|contract|vacation|other)",
    ),
)

"""English phrases of the user's own notes: what *they* said they would do, and what is for the user to do."""

NOTED = (
    (
        "decid|back|touch|know|call|write|answer|reply|tell|respond|contact|email|send|inform|update|hear|out|announce|choose|finish",
        r"(?:\w{2,12}'(?:ll|d)|will|would|said|says|promised?|wants?{sp}to|plans?{sp}to|planning{sp}to|hopes?{sp}to|going{sp}to|should|expects?{sp}to|aims?{sp}to|to|they|she|he){sp}(?:[\w'-]{1,12}{sp}){0,4}?(?:decid(?:e|es|ing)|(?:get|gets|come|comes|be){sp}back|(?:be|get){sp}in{sp}touch|(?:let|lets|letting){sp}me{sp}know|(?:calls?|writes?|e?mails?|answers?|repl(?:y|ies)|responds?|contacts?|informs?|updates?|tells?){sp}?(?:me)?(?!{sp}(?:them|him|her|it|this))|sends?{sp}(?:me|out|the|an?|over)|hear|reach{sp}out|announce|choose|make{sp}up|finish)",
    ),
    (
        "decision|answer|feedback|news|result|outcome|reply|response|verdict|word|hear|back|timeline|frame|eta|decid|offer|contract",
        r"decisions?|answer|feedback|news|results?|outcome|reply|response|verdict|word|hear(?:ing)?|back(?={sp}(?:in|by|on|within|next|after|before))|timeline|time{sp}?frame|eta|deciding|offer|contract",
    ),
)

MINE = (
    (
        "i|me|my",
        r"(?:i|we){sp}(?:(?:will|should|must|can|have{sp}to|need{sp}to|want{sp}to|am{sp}to|promised|plan{sp}to|said{sp}i(?:'d|{sp}would)){sp}(?!hear|get{sp}(?:an?|the|their)|know|receive|expect|be{sp}(?:told|contacted|informed))|promised)|i'll{sp}(?!hear|know|get{sp}(?:an?|the|their)|be{sp}(?:told|contacted))|(?:from|asked|wants?|needs?|expects?){sp}(?:me|my)|my{sp}(?:answer|decision|reply|portfolio|references|call|start|notice|contract|vacation|other)",
    ),
)

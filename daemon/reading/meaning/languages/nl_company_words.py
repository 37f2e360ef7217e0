"""Dutch: the words by which people take part in an interview (see ``vocabulary``)."""

_YOU = r"(?:je|jou|u)"
_MEETING = r"(?:spreken|ontmoeten|leren kennen|kennismaken|zien|bellen|praten|ontvangen|rondleiden|interviewen|afspreken|babbelen)"
_CHAT = r"(?:praten|kletsen|babbelen|bellen|drinken|spreken|zitten|lunchen|wandelen)"
_FIRST = r"(?-i:[A-Z][a-zà-ÿ]{1,14}(?:-[A-Z][a-z]{1,12})?)"
_ALONE = rf"(?= {_FIRST}(?:[,.!?(]| en {_FIRST}[ ,.!?]| \(| van | uit | erbij| samen))"
_OUR = r"(?: (?:onze|mijn|m'n)(?: [\w-]{2,20})?)?"

COMPANY_WORDS = {
    "company.absent": r"niet",
    "company.acts": r"bellen|ontvangen",
    "company.because": r"omdat|want|maar|anders",
    "company.bullet": r"met",
    "company.cue": r"in (?:haar|zijn|diens) plaats(?: (?:komt|zit|is|spreekt|u|je|met|nu)){0,4}|(?:breng|begeleid)(?: ik)? (?:je|u)(?: dan| daarna){0,2} naar|bestaat uit|bestaande uit|samen met|vraag(?:t u)? [\w ]{2,20} naar|naast mij (?:is|zijn)|zelfde (?:mensen|gesprekspartners|commissie)|vervangen door|je ziet|u ziet|vraag(?:t u)? naar|ontvangen door|opgewacht door|met|door|aanwezig zijn",
    "company.does": (
        r"(?:zelf |graag |je |u )*wil (?:graag )?(?:ontmoeten|spreken|zien)|"
        rf"(?:willen|zullen|gaan)\b(?=[^.!?\n]{{0,60}}?\b{_YOU}\b)[^.!?\n]{{0,80}}?\b{_MEETING}|kijk(?:t|en) (?:er )?(?:naar uit|uit naar)|zit(?:ten)? (?:tegenover|aan tafel)|"
        r"belt (?:je|u|jou)|vervangt|neemt (?:het|de)|ontvangt (?:je|u|jou)|leidt|voert|wil (?:je|u) (?:graag )?(?:spreken|ontmoeten)|spreekt met (?:je|u)|"
        rf"(?:wil|wilt|zou|zal|gaat)\b(?=[^.!?\n]{{0,60}}?\b{_YOU}\b)[^.!?\n]{{0,80}}?\b{_MEETING}|(?:haalt|leidt|ziet|spreekt|vraagt|nodigt) {_YOU}|"
        rf"(?:heeft|hebben)\b(?=[^.!?\n]{{0,60}}?\b(?:zich|voor {_YOU})\b)[^.!?\n]{{0,80}}?\b(?:vrijgehouden|vrijgemaakt|gereserveerd|tijd)|"
        r"(?:is|zijn) (?:er )?(?:ook |dan |allebei |beiden |in beide gevallen )*(?:bij\b|erbij|aanwezig|beschikbaar|(?:je|uw) gesprekspartner)|"
        r"(?:ontvangen|spreken|bellen|interviewen) (?:je|jou|u)|maakt (?:graag )?kennis"
    ),
    "company.elsewhere": r"of|bij|van",
    "company.first_cue": (
        rf"niet \w+ maar(?= {_FIRST}[,.!?])|"
        rf"(?:spreekt|praat|belt|zit|gesprek)(?: (?:je|u))?(?: [\w:.]{{1,14}}){{0,5}}? met{_OUR}{_ALONE}|"
        rf"(?:schuift|sluit|komt|zit|is)(?: ook| nog| dan| er| nu){{0,3}}{_OUR}{_ALONE}(?=[^.!?\n]{{0,40}}(?: aan\b|erbij))|"
        rf"in (?:haar|zijn) plaats (?:komt|zit|is){_OUR}{_ALONE}|(?:eerst|daarna|dan)(?: met)?(?= {_FIRST} \(\d{{1,2}}[.:]\d\d)|"
        r"vraag(?:t u)?(?: bij de balie| aan de balie)? naar|mijn (?:collega|compagnon|broer|zus|baas)|je (?:spreekt|ontmoet)(?: met)?"
    ),
    "company.first_does": r"belt (?:ook )?in\b|(?:(?:schuift|sluit)\b(?-i:[^.!?\nA-Z]{0,40}) aan|(?:komt|zit)\b(?-i:[^.!?\nA-Z]{0,20}) erbij|(?:belt|ontvangt|interviewt|ontmoet|haalt) je\b(?-i:[^.!?\nA-Z]{0,40})(?=[.!?]))",
    "company.he": r"hij",
    "company.held_up": r"is (?:helaas )?(?:ziek|verhinderd|geveld) ?|zit (?:vast|klem|in de file) ?|moet (?:helaas |ineens )?(?:naar|weg) ?|kan (?:dan |helaas )?niet ",
    "company.hours": r"uur",
    "company.instead": r"in plaats van|vervangt|zonder|voor",
    "company.interviewer": r"gesprekspartners?",
    "company.interviewer_for": r"voor",
    "company.interviewer_is": r"zijn|wordt",
    "company.invites_has": r"heeft ",
    "company.invites_has_set": r"ingepland",
    "company.invites_whom": r"met (?:je|jou|u)",
    "company.inviting": r"nodigt (?:u|je)",
    "company.label": r"bellers?|interviewers?|gastheer|gastvrouw|aanwezigen?|commissie|voorzitter|leden|deelnemers|met|gesprekspartners?",
    "company.takes_part": r"(?:is|zijn|zit|zitten) (?:er )?(?:ook )?(?:bij|erbij)(?= ?[.!,])|voorgezeten door|(?:is|zijn) de voorzitter|vergezel(?:t|len) (?:ons|mij)|aanwezig|erbij (?:zijn|zitten)|(?:sluit|sluiten|schuif|schuift|schuiven)\b(?=[^.!?\n]{0,50}\baan)|nemen deel|neemt deel",
    "company.until": r"tot",
    "company.will": r"zal",
    "named_before.whence": r"uit|van",
    "not_coming.absent": r"(?:telefonisch |al |gisteren )*(?:besproken|afgesproken|overlegd|afgestemd)\b|(?:wordt|is|moet|kan)\b[^.!?;,\n]{0,30}?\b(?:vervangen|verhinderd|niet (?:aanwezig|bij zijn|komen|aansluiten))\b",
    "not_coming.greeting": r"beste|geachte|dag|hallo|hoi|hi|goede(?:morgen|middag|navond)",
    "not_coming.instead": r"bij afwezigheid van|(?:overleg|contact|afspraak|afstemming) (?:op )?met|(?:namens|verzoek van|advies van|groeten van)|(?:vragen|verhinderd|verhindering)\b[^.!?\n]{0,34} (?:bij|met)|in plaats van|vervangt",
    "rosters.heading": r"(?:selectie|sollicitatie|benoemings|advies)?commissie|gesprekspartners|aanwezig(?:en)?|deelnemers|je spreekt met|u spreekt met",
    "rosters.myself": r"ik(?:zelf)?",
    "rosters.stage": r"ronde|gesprek|deel",
    "signature.closing": r"tot dan|tot ziens|groet|groet(?:en|jes)?|bedankt|dank|hoogachtend",
    "signer.after": r"zijn|zullen|gaan|ontvangen|verwelkomen|kijken|hebben|willen|schuiven|spreken|zitten|doen",
    "signer.alone": (
        r"(?:vennoot|collega|compagnon|baas|chef|man|vrouw|broer|zus) en ik\b|vraag(?:t u)?(?: (?:aan|bij) de [a-z]{3,10}| beneden)? (?:naar|om) (?:mij|me)\b|herken(?:t u)? (?:mij|me)\b|"
        r"(?:is|zijn|zit|zitten) (?:er )?bij ons|vergezel(?:t|len) ons|"
        r"(?<!niet )(?<!van )met (?:mij|mezelf|mijzelf|me)\b|bij mij\b|ikzelf\b|ondergetekende|onder vier ogen|wij? twee[ëe]n|met z'n twee[ëe]n"
    ),
    "signer.and": r"en|alsook",
    "signer.before": r"erbij zijn|aanwezig zijn|je spreekt met|dat zijn|alleen",
    "signer.meets": (
        rf"(?:ik (?:zie|spreek|ontmoet|bel|draai|haal|verwacht|ontvang|zal)|(?:zie|spreek|ontmoet|bel|haal|verwacht|ontvang) ik) {_YOU}\b(?! (?:terug|later))|"
        r"(?:ik (?:heb|ben|zit|sta)|(?:heb|ben|zit|sta) ik)\b(?![^.!?\n]{0,80}\b(?:niet|geen|vakantie|verhinderd|ziek|gelezen|ontvangen|gezien|doorgestuurd)\b)[^.!?\n]{0,45}?\b"
        r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|elke dag|iedere dag|vanaf \d|gaatje|tijd|ruimte|half ?uur\w{0,3}|kwartier\w{0,3}|uurtje|vrij)\b|"
        rf"(?:ik (?:wil|zou)|(?:wil|zou) ik)\b[^.!?\n]{{0,40}}?\b{_YOU}\b[^.!?\n]{{0,60}}?\b(?:{_MEETING}|draaien|werken)\b|ik ben er\b|past (?:mij|me)\b|"
        rf"ik (?:kijk|zie) (?:er )?(?:erg )?(?:naar uit|uit) [^.!?\n]{{0,30}}{_YOU}|(?:in|naar) mijn (?:kantoor|werkkamer|praktijk|loods|atelier|zaak|bureau|agenda|werkplaats|kamer|winkel)\b|ik (?:wacht|kom) (?:op|bij|in|voor|ook|erbij)\b|"
        r"laten we\b|mak(?:en|e) (?:we|wij) (?:nader |graag )*kennis|(?:vraag|toon|geef) ik (?:je|u)\b|zit ik (?:boven|in|op|bij|aan|daar)\b|"
        rf"{_CHAT} we\b|we {_CHAT}\b|(?:zullen|kunnen|zouden) we [^.!?\n]{{0,40}}?\b{_MEETING}\b|loop ik (?:met|even)|ik (?:laat|toon) {_YOU}\b|laat ik {_YOU}\b|"
        r"ik (?:neem|voer) het gesprek|ik verwelkom (?:je|u)|"
        r"ik ben (?:er )?samen met|ik neem [^.!?\n]{2,40} mee|ik word vergezeld|"
        r"ik bel (?:je|jou|u)\b|bel ik (?:je|jou|u)\b|ik zal (?:je|jou|u) (?:[^.!?\n]{0,30} )?(?:bellen|ontvangen|interviewen)|"
        r"ik (?:ontvang|spreek|interview) (?:je|jou|u)\b|(?:gaan|zitten) we (?:[^.!?\n]{0,30} )?(?:samen|bij elkaar|"
        r"om de tafel)|we (?:gaan|zitten) (?:[^.!?\n]{0,30} )?(?:samen|bij elkaar|om de tafel)|we (?:bellen|spreken elkaar)|"
        r"ik (?:ben er|schuif|sluit|doe)(?: [^.!?\n]{0,20})? (?:ook|zelf) (?:bij|aan|mee)"
    ),
    "signer.object": r"mij|mezelf|mijzelf|me",
    "signer.ours": r"mijn (?:zitting|vlucht|trein|vergadering|zoon|dochter|vorige afspraak)|(?:ons|onze) (?:gesprek|belafspraak|kennismaking|afspraak|telefoontje|babbel)|ik moet (?:helaas )?(?:[\w ]{0,20})?(?:verzetten|verplaatsen|weg)|bij mij (?:is|komt|schuift)|ik (?:zit|ben) (?:dan )?(?:vast|klem|bij een klant)",
    "signer.subject": r"ik|ikzelf|ondergetekende",
    "signer.unless": r"als|zodra|indien|mocht(?:en)?|wanneer|om te bevestigen|terug|vooraf",
}

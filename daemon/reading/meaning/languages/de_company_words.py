"""German: the words by which people take part in an interview (see ``vocabulary``)."""

_DAY = (
    r"(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|heute|(?<!guten )morgen|übermorgen|täglich|jeden tag|woche|"
    r"tage|morgens|abends?|mittags|nachmittags?|vormittags?|\d{1,2}\.|(?:ab|bis|um|gegen|nach) (?:\d|halb|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))"
)
_MEETING = (
    r"(?:kennen ?lernen|sprechen|reden|unterhalten|austauschen|treffen|sehen|begrüßen|begrüssen|telefonieren|interviewen|anrufen|zusammensetzen|"
    r"plaudern|beschnuppern|bild (?:von \w+ )?machen|zeigen|(?:herum|rum|rund)führen|empfangen|erwarten|befragen|prüfen|löchern|ausfragen)"
)
_YOU = r"(?:sie|dich|euch|ihnen|dir)"
_CHAT = (
    r"(?:reden|quatschen|schnacken|klönen|plaudern|ratschen|telefonieren|unterhalten|sprechen|trinken|sehen|treffen|setzen|sitzen)"
)
# One first name, where the letters behind it leave no doubt that it is no other noun.
_FIRST = r"(?-i:(?![A-ZÄÖÜ]\w{0,20}(?:ung|ungen|heit|keit|schaft|innen|kräften|team|leuten|chefin?|leiter(?:in)?|partner(?:in)?|runde|gästen)\b)[A-ZÄÖÜ][a-zäöüß]{1,14}(?:-[A-Z][a-z]{1,12})?)"
_ALONE = rf"(?= {_FIRST}(?:[,.!?(]| und {_FIRST}[,.!?]| \(| aus | vom | von | dabei| dazu| mit dabei| mit am| mit in| zusammen))"
_OUR = r"(?: (?:unser|mein)(?:e[nmr]?|em)?(?: [\w-]{2,20})?)?"

COMPANY_WORDS = {
    "company.absent": r"nicht|leider",
    "company.acts": r"führen|fuehren|gespräch|interviewen|anrufen|empfangen|erwarten|begrüßen|begrüssen|teilnehmen|auf ",
    "company.acts_before": r"sie |dich |das |an dem |am |durch ",
    "company.because": r"da|weil|denn|aber|sonst",
    "company.bullet": r"mit",
    "company.cue": r"bring(?:e|en)?(?=[^.!?\n]{5,50} mit\b)|sondern(?: mit| durch)?|(?<!abstimmung )(?<!koordination )(?<!organisation )(?<!planung )(?<!anmeldung )übernimmt(?: (?:stattdessen|nun|jetzt|dann|dafür|das gespräch)){0,3}|vertritt (?:sie|ihn|mich)|(?:freuen|freut) sich(?: auf (?:sie|dich)| schon| bereits){0,2}|mit von der partie (?:ist|sind)|(?:kommission|jury|gremium|runde) (?:sitzen|sitzt|sind)|(?:neben|außer|ausser) mir(?: (?:ist|sind|wird|werden|noch|auch|nimmt|kommt|sitzt|sitzen|nehmen|kommen)){0,3}|(?:empfangen|begrüßt|interviewt|befragt|erwartet|abgeholt|angerufen) (?:werden|wirst) (?:sie|du)(?: dann| dort)? von|an (?:ihrer|seiner|deren|dessen) stelle(?: (?:sitzt|kommt|tritt|ist|wird|übernimmt|führt|spricht|nun|jetzt|dann|dabei|sie|mit|das|gespräch)){0,5}|dafür(?: (?:kommt|sitzt|ist|übernimmt|springt|dann|nun|jetzt|wird|sind|kommen|sitzen)){0,2}|(?:bringe?|begleite|führe?|setze?)(?: ich)? (?:sie|dich)(?: dann| danach| anschließend){0,2} zu|besteht aus|setzt sich(?: zusammen)? aus|bestehend aus|zusammensetzung|treffen auf|triffst(?: auf)?|fragen sie(?: [\w ]{2,20})? nach|frag(?: [\w ]{2,20})? nach|für \w+ springt|springt|(?:gleiche|selbe|bekannte)[rn]? (?:runde|besetzung|konstellation)|(?:ersetzt|vertreten|abgelöst) (?:durch|von)|(?:werden|wirst)(?: [\w.]{1,20}){0,5}? von(?= (?:unser|mein|herr|frau|dr|prof))|statt (?:ihm|ihrer|seiner) kommt|wartet|holt (?:sie|dich) ab|melden sie sich bei|melde dich bei|fragen sie nach|frag nach|mit|bei(?= (?:familie|[\w-]{2,22}(?:leiter|meister)(?:in)?|herrn?|frau|dr|prof|hrn?|unser|mein|notar|pfarrer|dipl|ing)\w{0,4}\b)|sprechen|treffen|teilnehmen|teil nehmen|dabei sind|dabei sein werden|anwesend sind|von unserer seite sind|durch",
    "company.does": (
        r"(?:führt|leitet) (?:das|dann|durch)|ruft (?:sie|dich)|vertritt|springt [^.!?\n]{0,30}ein\b|empfängt (?:sie|dich)|erwartet (?:sie|dich)|begrü(?:ß|ss)t (?:sie|dich)|interviewt (?:sie|dich)|spricht mit (?:ihnen|dir)|übernimmt|freut sich auf (?:sie|dich)|möchte (?:sie|dich) kennenlernen|nimmt sich|"
        rf"(?:(?:ist|war|hat)\b[^.!?\n]{{0,60}}, (?:aber |und )?)?(?:möchten?|will|wollen|würden?|wird|werden|hätten?)\b(?=[^.!?\n]{{0,60}}?\b{_YOU}\b)[^.!?\n]{{0,90}}?\b(?:{_MEETING}|gesprochen|gesehen|getroffen|kennengelernt)|"
        rf"(?:ersucht|trifft|sieht|spricht|befragt|begleitet|zeigt|erklärt) {_YOU}|lässt (?:ihnen |dir )?(?:ausrichten|anfragen|fragen)|frei (?:ist|hat|wäre)|zeit hat|"
        rf"(?:freuen|freut) sich (?:schon |sehr |darauf, )*(?:auf )?{_YOU}|(?:macht|machen|gestaltet|moderiert|hält) (?:das|den|die|dann|mit)|meldet sich (?:dann|um|am|telefonisch)|"
        rf"(?:empfangen|begrüßt|begrüsst|interviewt|geführt|angerufen|erwartet|befragt|abgeholt|in empfang)|sitz(?:t|en) {_YOU} gegenüber|"
        rf"(?:hat|haben)\b(?=[^.!?\n]{{0,60}}?\b(?:sich|für {_YOU})\b)[^.!?\n]{{0,80}}?\b(?:freigenommen|freigehalten|freigeschaufelt|reserviert|zeit|eingeplant)|"
        r"(?:ist|sind|wäre|wären) (?:dann |auch |da |zu \w+ |wie folgt |ebenfalls |jeweils )*(?:verfügbar|mit dabei|dabei|anwesend|zugegen|am apparat|am telefon|ihr gegenüber|dein gegenüber)|"
        rf"(?:kann|könnte|hätte|hat)(?![^.!?\n]{{0,25}}\b(?:nicht|leider|kein\w*)\b) (?:dann|da|auch|am|um|{_DAY}|zeit)|(?:führen|leiten|empfangen|erwarten|begrüßen|begrüssen|interviewen|treffen|rufen|sprechen) (?:das|mit|sie|dich)"
    ),
    "company.elsewhere": r"bei(?: der)?|von|in|im|für",
    "company.first_cue": (
        rf"dabei(?: sind| ist|:)(?= {_FIRST}(?:(?:,| und) {_FIRST})?(?: \(| aus | vom ))|"
        rf"(?:[\w-]{{0,12}}gespräch|call|interview|telefonat|kaffee|termin|treffen|zoom|kennenlernen)(?: [\w:.]{{1,10}}){{0,3}}? mit{_OUR}(?= {_FIRST}(?: \(|, (?:unser|mein|der|die)| und {_FIRST}[,.!? ]| aus | vom ))|"
        rf"(?:sprichst|redest|telefonierst|triffst|zoomst) du(?: dich)?(?: [\w:.]{{1,14}}){{0,5}}?(?: mit)?{_OUR}{_ALONE}|"
        rf"(?:kommt|kommen|stößt|wird|ist|sitzt|übernimmt)(?: auch| noch| dann| nun| jetzt| außerdem| zusätzlich| kommt| ist| sitzt){{0,3}}{_OUR}{_ALONE}(?=[^.!?\n]{{0,40}}(?:dabei|dazu|hinzu|am tisch|vor der kamera))|"
        rf"dafür (?:kommt|sitzt|übernimmt|ist){_OUR}{_ALONE}|(?:setze?|bringe?|führe?) ich dich(?: dann| danach)? zu{_OUR}{_ALONE}|"
        rf"(?:erst|zuerst|zunächst|danach|anschließend|dann)(?: mit| zu)?(?= {_FIRST} \(\d{{1,2}}[.:]\d\d)|"
        r"(?:du )?(?:triffst|sprichst mit)|frag(?:en sie)?(?: am empfang| vorne| unten)? nach|(?:mein|unser)(?:e[rmn]?)?(?: (?-i:[a-zäöüß]{3,14}))? kolleg(?:e|en|in)(?= \w+,? (?:ruft|würde|wird|möchte|nimmt|kommt|hat zeit|übernimmt|wartet))|mein(?:e[rmn]?)? (?:kolleg(?:e|en|in)(?! \w+ (?:hat|hatte|meinte|sagte|schrieb|empfahl|erzählte)\b)|chefin?|partner(?:in)?|bruder|schwester|mitgründer(?:in)?)"
    ),
    "company.first_does": (
        r"(?:(?:stö(?:ß|ss)t|kommt|sitzt)\b(?-i:[^.!?\nA-ZÄÖÜ]{0,40})\b(?:dazu|hinzu|dabei|mit am tisch)|"
        r"(?:ruft|holt|empfängt|interviewt|trifft|erwartet) dich\b(?-i:[^.!?\nA-ZÄÖÜ]{0,40})(?=[.!?]))"
    ),
    "company.he": r"er",
    "company.held_up": r"(?:ist|liegt) (?:leider |seit \w+ |heute |kurzfristig )*(?:krank|verhindert|erkrankt|mit (?:grippe|fieber)|im stau|beim kunden) ?|(?:muss|musste) (?:leider |kurzfristig )?(?:zu|zum|zur|nach|ins?) |schafft es (?:leider )?nicht ?|steckt (?:im|in) |hat (?:leider |kurzfristig )?(?:einen termin|eine terminkollision) ?",
    "company.hours": r"Uhr",
    "company.instead": r"statt|anstelle von|anstatt|an stelle von|vertritt|für|ohne|ersetzt",
    "company.interviewer": r"(?:gespr[äa]chs|interview|ansprech)partner(?:in|innen)?|(?:ihr|dein) gegenüber",
    "company.interviewer_for": r"am|für|beim",
    "company.interviewer_is": r"ist (?:nun|jetzt|dort)|vor ort ist|sind nun|ist|sind|wird|werden",
    "company.invites_has": r"hat ",
    "company.invites_has_set": r"vereinbart|eingeladen",
    "company.invites_whom": r"mit (?:dir|ihnen)(?: [\w-]{1,12}){0,2} vereinbart",
    "company.inviting": r"l[äa]dt (?:sie|dich) zu",
    "company.label": r"teil|dabei|anwesend|vorsitz|mitglieder|beisitzer(?:innen)?|prüfer(?:innen)?|runde|auswahlkommission|ansprechperson(?:en)?|kontaktperson(?:en)?|gesprächsführung|teilnehmer(?:in(?:nen)?)?|anrufer(?:in)?|interviewer(?:in(?:nen)?)?|gastgeber(?:in)?|jury|gespr[äa]chspartner(?:in|innen)?|ansprechpartner(?:in)?|mit|teilnehmende|kommission",
    "company.leads": r"führen|führt|leitet|leiten",
    "company.receives": r"empfängt|empfangen|erwartet|erwarten|begrüßt|begrüssen|begrüsst|interviewt|nehmen|nimmt",
    "company.receives_whom": r"sie |dich |ihnen ",
    "company.takes_part": (
        r"\w*(?:kommission|gremium|jury|ausschuss) gehör(?:t|en)|(?:setzt|setzen) sich (?:noch |kurz |auch )?dazu|(?:kommission|gremium|jury|ausschuss|runde|panel)[\w ]{0,20} gehör(?:t|en)|(?:ihnen|dir) gegenüber (?:sitzen|sitzt)|sitzen (?:ihnen|dir) gegenüber|(?:ist|sind) auch (?:in der leitung|am apparat|zugeschaltet)|(?:sto(?:ß|ss)t|stösst|stöss[et]n?|kommt|kommen)\b(?=[^.!?\n]{0,40}\b(?:dazu|hinzu))|(?:ist|sind|wird|werden) (?:auch |ebenfalls |mit )?(?:mit )?(?:dabei|am tisch)|den vorsitz|vorsitzende?r? (?:ist|der kommission)|angerufen|"
        r"teilnehmen|teilnimmt|(?:nehmen|nimmt)\b(?=[^.!?\n]{0,60}\bteil)|dabei ?sein|dabei(?= ?[.!,])|anwesend|hinzukommen|dazukommen|dazu ?sto(?:ß|ss)en|"
        r"kennenlernen werden|begleiten|zugegen"
    ),
    "company.until": r"bis",
    "company.will": r"wird|werden|freut sich|nimmt",
    "named_before.whence": r"aus|vom",
    "not_coming.absent": r"(?:(?:telefonisch|bereits|gestern|heute|so|schon|vorab|ja) )*(?:besprochen|vereinbart|abgesprochen|abgestimmt|geklärt|telefoniert|gesprochen)\b|(?:ist|war|lief|verlief|hat)\b[^.!?;,\n]{0,40}?\b(?:angekommen|gelaufen|gefallen|verlaufen|überzeugt|weitergegeben|positiv)\b|(?:wird|ist|kann|muss|fällt|fehlt)\b[^.!?;,\n]{0,40}?\b(?:vertreten|ersetzt|verhindert|erkrankt|krankgeschrieben|nicht (?:teilnehmen|dabei sein|kommen|mitkommen)|absagen|nicht dabei)\b",
    "not_coming.greeting": r"hallo|hi|hey|liebe[rs]?|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|servus|grüezi|grüß gott|lieb[er]{1,2}",
    "not_coming.instead": r"in abwesenheit von|anstelle von|(?:rücksprache|absprache|abstimmung|rückmeldung|empfehlung|auftrag|namen|kontakt|telefonat|unterlagen|grüßen?|gruß|dank|wunsch|bitte) (?:mit|von|an|bei|durch)|(?:falls|wenn|rückfragen|fragen|bedarf|verspätung|verhinderung|problemen)\b[^.!?\n]{0,34} (?:bei|mit)|(?:unten|oben|vorne|am empfang|an der (?:pforte|anmeldung|rezeption|information)|im sekretariat) bei|statt|anstelle von|anstatt|an stelle von|vertritt|ersetzt|für den erkrankten|für die erkrankte",
    "rosters.heading": r"(?:auswahl|berufungs|besetzungs|prüfungs)?(?:kommission|gremium|ausschuss|jury)|gespr[äa]chs(?:partner(?:innen|:innen|\*innen)?|runde|führung)|teilnehm(?:er|ende|erinnen)|es nehmen teil|(?:mit )?dabei sind|vom team dabei|(?:sie|du) (?:treffen|triffst|sprechen|sprichst) (?:mit)?|interviewer(?:innen)?",
    "rosters.myself": r"ich(?: selbst)?|meine wenigkeit",
    "rosters.stage": r"runde|gespr[äa]ch|teil|block|interview",
    "signature.closing": r"grüße|grüßen|gruß|gruss|grüsse|danke|lg|vg|mfg|herzlich",
    "signer.after": (
        r"sind|werden|freuen|haben|nehmen|erwarten|möchten|moechten|führen|begrüßen|begrüssen|empfangen|würden|wollen|sitzen|"
        r"kommen|sprechen|treffen|holen|teil|täten|befragen|machen|wären|schauen|hätten"
    ),
    "signer.alone": (
        r"(?:reden|quatschen|schnacken|klönen|plaudern|ratschen|trinken|setzen)\s(?:wir|ma)\b|wir\s(?:reden|quatschen|schnacken|klönen|plaudern|ratschen|trinken|setzen)\b|"
        r"(?:sind|wären) wir (?:allein|unter uns|ungestört)|mein(?:e[nm])? kalender\w*|"
        r"d(?:ie|er|em) unterzeichne\w+|vorsitzende[rn]? (?:der|des) [\w-]{0,30}(?:kommission|jury|ausschusses|gremiums)\s*\n|,\s{0,3}vorsitz(?:ende[rn]?)?\s*\Z|"
        r"(?:mit|bei) uns (?:am tisch|dabei|im gespräch)|"
        r"(?<!statt )(?<!nicht )(?<!sich )(?<!dich )(?:mit|bei|neben|außer|ausser) mir\b|zu mir (?:in|ins|nach|an|auf|hoch|rauf|runter|rüber|raus|ran)\b|(?:sie|du|kolleg(?:e|in)|chefin?|partner(?:in)?|mann|frau|bruder|schwester) und ich\b|erkenn(?:en sie|st du) mich\b|ich selbst\b|meine Wenigkeit|nur wir (?:zwei|beide)|zu zweit|unter vier augen"
    ),
    "signer.and": r"und|sowie",
    "signer.before": (
        r"dabei sind|dabei sein werden|anwesend sind|teilnehmen werden|es erwarten (?:sie|dich)|es nehmen teil|"
        r"mit am tisch sitzen|vor ort sind|das sind|nur"
    ),
    "signer.meets": (
        rf"(?:bin|hab|habe|hätte|hätt)\b(?![^.!?\n]{{0,80}}\b(?:nicht|kein\w*|urlaub|verhindert|krank|gelesen|erhalten|gesehen|weitergeleitet|gesprochen|notiert|eingetragen|vorgemerkt|reserviert|zurück)\b)[^.!?\n]{{0,45}}?\b{_DAY}|"
        r"(?:hab|habe|hätte|hätt)\b(?: ich)?[^.!?\n]{0,40}? (?:luft|ruhe|frei|zeit|(?:halbe |ganze )?(?:viertel)?stunde|ein fenster|eine lücke)\b|"
        rf"(?:ich |[.!?]\s)(?:würde?|möchte|will|wollte|hätte|darf)\b[^.!?\n]{{0,50}}?\b{_YOU}\b[^.!?\n]{{0,70}}?\b(?:{_MEETING}|gehen)\b|"
        rf"{_CHAT} wir\b|wir (?:{_CHAT}|gehen|laufen|fahren|essen)\b|(?:gehen|laufen|fahren|essen) wir\b|"
        rf"ich freue? mich,? (?:(?:schon|sehr|darauf|auf),? )*{_YOU} (?:\w+ )?(?:kennenzulernen|kennen zu lernen|zu treffen|zu sehen|zu sprechen)|freue? mich (?:schon |sehr )*auf (?:dich|sie\b|den austausch|das gespräch)|"
        r"(?:in mein(?:em|er|e)|meine?) (?:büro|zimmer|praxis|werkstatt|kanzlei|küche|labor|laden|atelier|sprechstunde|wagen|auto|stand)\b|"
        r"ich werde (?:sie|dich) [^.!?\n]{0,40}(?:empfangen|abholen|begrüßen|treffen|führen)|ich (?:rufe?|ruf) (?:dann |um \S+ |pünktlich )*(?:durch|an)\b|"
        r"ich (?:warte|stehe?|sitze?|komme) (?:dann|schon|auf|am|vor|im|in|beim|auch|mit|dazu|runter)\b|(?:frag|fragen sie|löcher|löchern sie) mich\b|"
        r"ich (?:möchte|will|würde)\b[^.!?\n]{0,30} von (?:ihnen|dir) (?:[^.!?\n]{0,30} )?(?:hören|wissen)\b|"
        rf"(?:können|könnten|kannst|wollen|sollen|müssten|damit|dass|lass) (?:wir |uns )(?:[^.!?\n]{{0,50}}? )?{_MEETING}\b|"
        r"(?:zeige?|erkläre?|erzähle?|gucke?|schaue?) ich (?:dir|ihnen|ob)\b|lass(?:t|en sie)? uns\b|"
        rf"(?:würde?|möchte|will|darf|kann|könnte) ich (?:(?:gern|gerne|auch|noch|mal) )*(?:[^.!?\n]{{0,30}}?\b{_YOU}\b[^.!?\n]{{0,60}}?\b{_MEETING}|(?:mit|von) (?:ihnen|dir)\b)|"
        r"(?:besuchen|aufsuchen|finden|treffen) sie mich\b|(?:sie|du) mich\b[^.!?\n]{0,50}\b(?:besuchen|aufsuchen|treffen|begleiten|finden)\b|"
        r"(?:magst|hast|kannst|willst) du\b[^.!?\n]{0,50}\b(?:quatschen|schnacken|klönen|plaudern|telefonieren|vorbeikommen|vorbei|reinschauen)\b|"
        r"komm(?:en sie|st du|t)?\b[^.!?\n]{0,50}\b(?:zum (?:tee|kaffee|frühstück|essen)|auf (?:einen|ein|'nen) (?:kaffee|tee|bier|sprung|plausch))\b|"
        r"ich (?:zeige?|klingel\w?|klingle|guck|schau|erzähle?|erkläre?|koche?|mach|geb) (?:[^.!?\n]{0,20}? )?(?:ihnen|dir|durch|sie|dich|kaffee|arbeit|ob|mal)\b|"
        r"hole? ich (?:sie|dich)\b[^.!?\n]{0,50}?\bab\b(?![^.!?\n]{0,30}\bbring)|ich hole? (?:sie|dich)\b[^.!?\n]{0,50}?\bab\b(?![^.!?\n]{0,30}\bbring)|"
        r"ich melde mich (?:dann )?(?:telefonisch|per telefon)|nehme ich mir|ich nehme mir|ich (?:spreche|rede) mit (?:ihnen|dir)|ich erwarte (?:sie|dich)|"
        r"ich (?:werde (?:von|mit) [^.!?\n]{2,40} (?:begleitet|da|dabei|kommen)|bringe [^.!?\n]{2,40} mit\b|bin (?:mit|zusammen mit))|(?:mich begleitet|begleiten wird mich)|"
        r"ich (?:rufe?|ruf) (?:sie|dich|euch)(?: [^.!?\n]{0,60}?)? an\b|ruf(?:e|') ich (?:sie|dich)(?: [^.!?\n]{0,60}?)? an\b|"
        r"ich (?:werde|möchte) (?:sie|dich)(?: [^.!?\n]{0,60}?)? anrufen|setzen wir uns(?: [^.!?\n]{0,30}?)? zusammen|"
        r"wir setzen uns(?: [^.!?\n]{0,30}?)? zusammen|(?:wir|telefonieren wir|wir zwei) telefonieren|sprechen wir (?:zwei|"
        r"beide)|ich (?:empfange|treffe|begrüße|begrüsse|interviewe) (?:sie|dich)|ich (?:führe|leite) das (?:gespräch|"
        r"interview)|ich (?:nehme|bin)(?: [^.!?\n]{0,30}?)? (?:auch|ebenfalls|selbst) (?:teil|dabei)"
    ),
    "signer.object": r"mir|mich|meine Wenigkeit",
    "signer.ours": r"unser(?:en|em)? (?:interview|call|meeting|termin)(?= (?:am|um|auf|vom|für|morgen|heute|deshalb|daher|lieber|per)\b)|unser(?:em|en|e|es|er)? (?:[\w-]{0,20}gespräch(?! ?s)|telefonat|treffen|verabredung)|ich muss (?:leider )?(?:[\w ]{0,30})?(?:verschieben|weg|zum kunden|verlegen)|bei mir (?:ist|hat|kommt|kam|klappt|geht)|ich bin (?:da|dann|an dem tag|leider) (?:[\w ]{0,20})?(?:verhindert|beim kunden)|(?:können|könnten|müssen|sollen|wollen) wir (?:uns )?(?:[\w .:]{0,40} )?(?:verschieben|schieben|verlegen|tauschen|vorziehen|sehen)\b|sagen wir (?:lieber |doch )?(?:um )?\d|ich (?:muss|musste|hab|habe|bin|steh|stecke)\b[^.!?\n]{0,50} (?:zum|zur|gericht|gerichtstermin|unterwegs|auf messe|kunden|arzt|im stau)\b|(?:schaffe?|schaff) (?:ich )?[\w .:]{0,20}(?:nicht|nich|ned)\b|schaffe ich (?:es )?nicht|(?:mir|bei uns|uns) (?:ist|kommt|kam) [^.!?\n]{0,50}dazwischen\w{0,12}|(?:kommt|kam|ist) (?:mir |uns |leider |etwas )*dazwischen\w{0,12}|mir ist [\w ]{0,30}dazwischen",
    "signer.subject": r"ich",
    "signer.unless": (
        r"falls|wenn|sobald|sollten?|sofern|bei (?:fragen|rückfragen|bedarf|änderungen)|um [^.!?\n]{0,40} zu bestätigen|zurück"
    ),
}

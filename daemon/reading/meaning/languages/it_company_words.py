"""Italian: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"non (?:sar|potr|ci sar|partecip|riesc)\w{0,8}",
    "company.acts": r"chiam|incontr|intervist|accogli|interviewen",
    "company.acts_before": r"essere ",
    "company.because": r"perch[ée]|ma|siccome|altrimenti",
    "company.cue": (
        r"compost[ao] da(?:l|lla)?|formata da|ci (?:sar[àa]|saranno)(?: anche)?|chied[aei]r?e? (?:di|a)|"
        r"stess[ae] (?:commissione|persone)|sostituit[oa] da(?:l|lla)?|vedr[àa]i?|verr[àa] intervistat[oa] da(?:l|lla)?|"
        r"(?:te|le) lo (?:far[àa]|terr[àa]|condurr[àa])|chied[aei]r?e? di|"
        r"(?:ti|la|le) (?:ricever[àa]|aspetter[àa]|attender[àa]|aspetta|attende|riceve|accoglie|intervista)|"
        r"(?:ti|la|le) (?:accoglier[àa]|incontrer[àa]|intervister[àa]|chiamer[àa])|(?<!non )saranno presenti|"
        r"(?<!non )sar[àa] presente|incontrer[àa]i?|parteciperanno|insieme a(?:l|lla)?|condott[oa] da(?:l|lla)?|"
        r"tenut[oa] da(?:l|lla)?|"
        r"(?:colloquio|incontro|appuntamento|chiacchierata|videochiamata|telefonata|call|intervista)(?: [^\s.!?;]{1,14}){0,4}? con(?: la| il| lo)?|"
        r"sar[àa](?= [^!?\n]{3,60}? a (?:condur|riceve|accogli|intervist|incontr|chiam))|"
        r"(?:ti|la|le) (?:far[àa] da guida|accompagner[àa]|mostrer[àa])|viene(?: anche)?|verr[àa](?: anche)?|"
        r"parler[àa]i? con(?: la| il)?|(?:ma|bens[ìi]) (?:il|la) su[oa] \w{3,14},?|a cura di|in compagnia di|"
        r"alla presenza (?:di|del|della|dell['’])|davanti (?:a|al|alla)|guidat[oa] da(?:l|lla)?|affiancat[oa] da(?:l|lla)?|"
        r"accompagnat[oa] da(?:l|lla)?|da parte nostra(?: ci (?:sar[àa]|saranno))?|per noi ci (?:sar[àa]|saranno)|"
        r"far[àa]i? il colloquio con(?: il| la)?|avr[àa]i? il colloquio con(?: il| la)?|si sieder[àa] con|"
        r"il colloquio (?:lo )?(?:conduce|tiene|fa|far[àa]|terr[àa]|condurr[àa])|(?:la|ti) riceve(?:ranno|r[àa])?|"
        r"con te ci (?:sar[àa]|saranno)|conoscer[àa]i?|a fare il colloquio (?:è|sar[àa])|"
        r"(?:la|ti) (?:sta aspettando|segue|seguir[àa])"
    ),
    "company.does": (
        r"(?:lo |la )?sostitu(?:isce|ir[àa])|"
        r"(?:ti|la|le) (?:chiama|chiamer[àa]|riceve|ricever[àa]|incontra|incontrer[àa]|intervister[àa]|accoglier[àa]|aspetta|aspetter[àa])|"
        r"condurr[àa]|terr[àa]|(?:vuole|vorrebbe) (?:conoscerti|conoscerla|parlarle|parlarti)|"
        r"(?:ti|la|le) (?:accoglie|mostrer[àa]|far[àa] (?:vedere|fare|da guida)|parler[àa]|porter[àa]|vedr[àa]|accompagner[àa]|spiegher[àa])|"
        r"(?:vuole|vorrebbe|desidera) (?:vedert[ie]|vederl[ae]|incontrar(?:ti|la)|conoscer(?:ti|la)|sentirl[ae]|sentirti|esserci|partecipare|parlare)|"
        r"prender[àa] il (?:suo )?posto|si (?:unisce|unir[àa]|aggiunge|aggiunger[àa])|far[àa] parte|interverr[àa]|"
        r"presenzier[àa]|(?:sar[àa]|viene|ci sar[àa]) (?:con noi|anche|present[ei])|"
        r"(?:(?:ti|la|le|vi) |l['’])(?:ricev|accogli|incontr|intervist|chiam|aspett|attend|mostr|spieg|parl|accompagn|guid|valut|vedr|far|seguir)(?:[àa]|e|a|er[àa]|ir[àa]|anno|er[àa]nno)\b|"
        r"(?:vuole|vorrebbe|desidera|ha chiesto di|avrebbe piacere di) (?:(?:ricev|accogli|incontr|intervist|chiam|aspett|attend|mostr|spieg|parl|accompagn|guid|valut|vedr|far|seguir)\w{2,7}|conoscer\w{2}|veder\w{2}|sentir\w{2}|esserci|partecipare)|"
        r"(?:condurr[àa]|terr[àa]|modera|moderer[àa]|presiede|presieder[àa]|assister[àa]|affiancher[àa]|interverr[àa]|dirige|diriger[àa]|si collegher[àa]|si occuper[àa])\b"
    ),
    "company.elsewhere": r"presso|di|da|per",
    "company.first_cue": (
        r"chied[aei]r?e? di|(?:il |la )?mi[oa] (?:collega|soci[oa]|fratello|sorella|capo)|parlerai con|incontrerai|"
        r"(?:ti|la|le) (?:accoglie(?:r[àa])?|riceve(?:r[àa])?|aspetta|aspetter[àa]|intervister[àa]|chiamer[àa]|chiama)|"
        r"ci (?:sar[àa]|saranno)(?: anche)?(?: la| il)?|viene(?: anche)?(?: la| il)?|verr[àa](?: anche)?(?: la| il)?|"
        r"sar[àa](?= [^!?\n]{2,60}? a (?:condur|riceve|accogli|intervist|incontr|chiam))|"
        r"(?:accolt|ricevut|intervistat)[oa] da(?:l|lla)?|chied(?:a|i|ere) (?:della|del)|"
        r"(?:colloquio|incontro|chiacchierata|videochiamata|telefonata|call|minuti|ore|\d[.:]\d\d)(?: [^\s.!?;]{1,14}){0,5}?,? con(?= (?-i:[A-ZÀ-Þ])[\w'’-]{1,20}(?: ed? (?:con )?(?:me\b|(?-i:[A-ZÀ-Þ]))| \((?!\d)|, (?:la |il |lo |l['’]|nostr|del|che )))|"
        r"il colloquio (?:lo )?(?:conduce|tiene|fa|far[àa]|terr[àa]|condurr[àa])|(?:parler[àa]i?|parli|parla) con|"
        r"con te ci (?:sar[àa]|saranno)|conoscerai|chiedi (?:di|della|del)"
    ),
    "company.first_does": r"vuole (?:vedere|vedert[ie]|conoscert?\w{0,2}|parlart?\w{0,2})|(?:ti|la) (?:aspetta|accoglie|riceve)",
    "company.held_up": (
        r"(?:è|e') (?:malat[oa]|influenzat[oa]|bloccat[oa]|in trasferta) ?|ha un (?:impegno|imprevisto|contrattempo) ?|"
        r"deve (?:essere|andare|partire) |non riesce a "
    ),
    "company.hours": r"ore",
    "company.instead": r"al posto di|al posto del(?:la)?|invece di|sostitui\w{2,5}|senza",
    "company.interviewer": r"intervistator[ei]|intervistatric[ei]",
    "company.interviewer_for": r"per",
    "company.interviewer_is": r"[èe]|sono",
    "company.invites_has_set": r"programmato|fissato",
    "company.invites_whom": r"con (?:te|lei)",
    "company.inviting": r"(?:la|ti) (?:sta invitando|invita)",
    "company.label": r"commissione|membri|component[ei]|presenti|presidente|intervistatori|partecipanti",
    "company.leads": r"sar(?:à|anno) con me|condott[oa] da(?:l|lla|ll['’])?|bensì(?: con)?|condurr[àa]|terr[àa]|(?:ricevut|accolt|intervistat)[oa] da(?:l|lla)?",
    "company.of_one": (
        r"si (?:unisce|unir[àa]|uniscono|aggiunge|aggiunger[àa]) (?:a noi|al)|"
        r"(?:ti|la|le) (?:riceve|ricever[àa]|intervister[àa]|mostrer[àa]|far[àa] (?:vedere|fare)|vedr[àa])|"
        r"prender[àa] il suo posto|(?:sar[àa]|saranno) (?:anche )?(?:con noi|present[ei]|dei nostri|della partita)|"
        r"ci raggiung(?:e|er[àa])|condurr[àa] (?:il|la|l['’])"
    ),
    "company.receives": r"la riceveranno|la ricever[àa]|ti riceveranno|ti ricever[àa]|l'attendono|la attendono",
    "company.takes_part": (
        r"ci sar(?:à|anno)|presied(?:e|er[àa])|presiedut[oa] da|(?:sar[àa]|saranno) con noi|"
        r"(?:ci|mi) (?:accompagner(?:[àa]|anno)|raggiunger(?:[àa]|anno))|si unir(?:[àa]|anno) a noi|"
        r"ci (?:sar[àa]|saranno) anche|parteciper(?:[àa]|anno|emo)|(?:sar[àa]|saranno) present[ei]|"
        r"prender(?:[àa]|anno) parte|(?:ti |la )?(?:accoglieremo|riceveremo)"
    ),
    "company.until": r"alle|a",
    "company.will": r"la|ti",
    "named_before.whence": r"di|da|del(?:la)?",
    "not_coming.absent": (
        r"(?:(?:sarà|è|viene|verrà|è stat[oa]) (?:sostituit|impossibilitat|indispost|trattenut)|non (?:potrà|può|riesce a) (?:essere|partecipare|venire|esserci)|non (?:ci sarà|parteciperà|sarà presente))"
    ),
    "not_coming.greeting": r"ciao|gentile|buongiorno|buonasera|car[oa]|salve|egregi[oa]",
    "not_coming.instead": (
        r"in assenza d\w{1,4}|al posto di|al posto del(?:la)?|invece di|sostitui\w{2,5}|"
        r"(?:dopo|in seguito a|a seguito d[ei]l?|grazie per) (?:il |la |l['’])?(?:tu[oa]|su[oa]|nostr[oa])? ?(?:colloquio|incontro|chiacchierata|telefonata|conversazione)(?: \S{1,12}){0,3} con|"
        r"(?:parlato|sentito|concordato|contatto|d['’]accordo|contatti) con|"
        r"(?:avvisi|avvisare|contatti|contattare|scriva a|per conto di|a nome di|da parte di|segnalat[oa] da|consigliat[oa] da)"
    ),
    "rosters.heading": r"commissione|intervistatori|partecipanti|componenti|membri|presenti",
    "rosters.myself": r"io(?: stess[oa])?",
    "rosters.stage": r"colloquio|fase|turno|parte",
    "signature.closing": r"a presto|cordialmente|saluti|saluto|grazie|cordialmente|a presto|distinti",
    "signer.after": (
        r"saremo|siamo|(?:la|ti) (?:aspettiamo|aspetteremo|riceveremo|accoglieremo|incontreremo|intervisteremo)|ci saremo|"
        r"vorremmo|abbiamo|parteciperemo"
    ),
    "signer.alone": (
        r"(?:sar[àa]|saranno) con noi|ci (?:accompagner|raggiunger)(?:[àa]|anno)|il sottoscritto|la sottoscritta|"
        r"(?:con|da) me\b|io (?:stesso|stessa|personalmente)\b|a quattr'occhi|noi due|ed? io(?=\s?[.,;:!?)\n]|$)|"
        r"ci s(?:iamo|ar[òo]|aremo) (?:anch['’])?io|io,? (?:te|lei) ed? |si (?:unisce|unir[àa]|aggiunge|aggiunger[àa]) a noi|"
        r"in mia presenza|davanti a me\b"
    ),
    "signer.and": r"ed?|nonch[ée]",
    "signer.before": r"ci saremo|saremo|ci saranno|sarete in tre|parteciperemo|solo",
    "signer.meets": (
        r"sar[òo] io a|ci vediamo io|mi accompagner(?:[àa]|anno)|sar[òo] (?:con|insieme a|accompagnat[oa]|presente)|"
        r"(?:ti|la) (?:chiamo|chiamer[òo]|telefono io|telefoner[òo]|ricevo|ricever[òo]|intervisto|intervister[òo]|aspetto (?:io|nel mio ufficio))\b|"
        r"(?:ti|la|le) (?:chiamo|chiamer[òo]|telefono|telefoner[òo]) io|ci sediamo (?:insieme|un|a)|"
        r"ci sentiamo (?:al telefono|per telefono)|(?:parteciper[òo]|partecipo|sar[òo] presente) anch'io|"
        r"anch'io (?:parteciper[òo]|partecipo|sar[òo] presente)|condurr[òo] io il colloquio|"
        r"(?:nel|al|del|dal) mio (?:ufficio|studio|laboratorio|negozio|banco|calendario|ambulatorio|bar|ristorante)|"
        r"(?:nella|alla|dalla) mia (?:bottega|officina|cucina|agenda|azienda|classe|serra)|mio calendario|mia agenda|"
        r"(?:ti|le|la|vi|glielo|glieli) (?:mostro|mostrer[òo]|faccio (?:vedere|fare|provare|assaggiare|stare|conoscere)|far[òo] (?:vedere|fare|provare)|racconto|racconter[òo]|spiego|spiegher[òo]|aspetto|attendo|vengo a prendere)\b|"
        r"(?:facciamo|far) vedere|"
        r"(?:parliamo|chiacchieriamo|discutiamo|ragioniamo) (?:di|del|della|dei|delle|un|con calma|insieme|davanti|anche|dopo|poi|mentre)\b|"
        r"(?:ne|e) parliamo|"
        r"facciamo (?:due|quattro|una?) (?:parole|chiacchier\w{1,3}|passi|giro|call|videochiamata|telefonata)|"
        r"due chiacchiere|ci (?:sediamo|prendiamo|beviamo|becchiamo|facciamo|mettiamo)\b|"
        r"ci (?:vediamo|troviamo|incontriamo) (?:in|al|alle|all['’]|da|nel|nella|davanti|su|dopo|direttamente|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|domani|oggi)|"
        r"(?:beviamo|prendiamo|prenderci|offro|berci) (?:un|il) caff[èe]|"
        r"io (?:posso|sono (?:liber[oa]|l[ìi]|qui|in)|ci sono|arrivo|resto|ho)\b|"
        r"(?:vorrei|mi (?:piacerebbe|farebbe (?:molto )?piacere|fa piacere)|avrei piacere (?:di|a)|ho voglia di|volevo|voglio) (?:incontrar\w{2}|conoscer\w{2}|veder\w{2}|sentir\w{2}|parlar\w{2,4}|chiacchierare|capire|far(?:le|ti) vedere|scambiare|che (?:ci|lei ved|tu ved))|"
        r"(?:chieda|chiedi|chiedete|citofona|suona|suoni) (?:di|a) me\b|"
        r"(?:vieni|venga|passa|passi|passare|venire) a (?:trovarmi|conoscermi)|mi trov[ai]\b|"
        r"ho (?:mezz['’]ora|un['’]ora|venti minuti|trenta minuti|\d+ minuti|un buco|un po['’] di tempo)|la passo a prendere|"
        r"ti passo a prendere|ricevo (?:fino|dalle|dopo|il|su|tutti)|guardiamo (?:insieme|subito)|le faccio la prova|"
        r"(?:ho|mi resta) un quarto d['’]ora"
    ),
    "signer.object": r"me|il sottoscritto|la sottoscritta",
    "signer.ours": (
        r"nostr[oa] (?:incontro|call|chiacchierata|appuntamento|telefonata)|"
        r"(?:ho|mi [èe] (?:sorto|capitato)) un (?:impegno|imprevisto|contrattempo)|devo (?:spostare|essere)|"
        r"non riesco a liberarmi|da parte mia|mi si [èe] |mi (?:hanno|ha) (?:spostato|chiamat|fissato|convocat)|"
        r"sono (?:bloccat[oa]|in (?:trasferta|riunione|ritardo|viaggio|fiera|sala))|"
        r"devo (?:scappare|andare|accompagnare|portare|partire)|"
        r"mi[oa] (?:figli[oa]|treno|volo|padre|madre|macchina|socio|socia)\b|"
        r"(?:hai|ha|avresti|avrebbe) (?:venti minuti|mezz['’]ora|\d+ minuti|un['’]oretta|tempo)|"
        r"(?:ti|le) (?:andrebbe|va) (?:una|di fare) (?:telefonata|chiacchierata|call|due|quattro)|nostro colloquio|"
        r"(?:parleremo|chiacchiereremo)\b|passa (?:quando|pure|verso|domani|in )|passi (?:domani|verso|pure|in )|"
        r"fai un salto|faccia un salto|fatti un giro|faccia un giro"
    ),
    "signer.replaced": (
        r"al (?:posto mio|mio posto)|mi sostitui|senza di me|"
        r"io (?:purtroppo )?non (?:ci )?(?:sar[òo]|posso esserci|potr[òo])|non ci sar[òo]|non (?:sono|sar[òo]) io\b|"
        r"e non io\b"
    ),
    "signer.subject": r"io",
    "signer.unless": (
        r"se (?:vuole|vuoi|non|ti|per caso|hai|avesse|dovesse|tutto|fosse|è|c['’]è|qualcosa|cambi\w*|ci|lei|preferi\w+|le va|il|la sua)|"
        r"quando|appena|nel caso|qualora|per confermar\w{1,3}|prima (?:per|del)"
    ),
}

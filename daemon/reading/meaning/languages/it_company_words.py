"""Italian: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.acts": r"chiam|incontr|intervist|accogli|interviewen",
    "company.acts_before": r"essere ",
    "company.because": r"perch[ée]|ma|siccome|altrimenti",
    "company.cue": r"compost[ao] da(?:l|lla)?|formata da|ci (?:sar[àa]|saranno)(?: anche)?|chied[aei]r?e? (?:di|a)|stess[ae] (?:commissione|persone)|sostituit[oa] da(?:l|lla)?|vedr[àa]i?|verr[àa] intervistat[oa] da(?:l|lla)?|(?:te|le) lo (?:far[àa]|terr[àa]|condurr[àa])|chied[aei]r?e? di|(?:ti|la|le) (?:ricever[àa]|aspetter[àa]|attender[àa]|aspetta|attende|riceve|accoglie|intervista)|(?:ti|la|le) (?:accoglier[àa]|incontrer[àa]|intervister[àa]|chiamer[àa])|saranno presenti|sar[àa] presente|incontrer[àa]i?|parteciperanno",
    "company.does": r"(?:lo |la )?sostitu(?:isce|ir[àa])|(?:ti|la|le) (?:chiama|chiamer[àa]|riceve|ricever[àa]|incontra|incontrer[àa]|intervister[àa]|accoglier[àa]|aspetta|aspetter[àa])|condurr[àa]|terr[àa]|(?:vuole|vorrebbe) (?:conoscerti|conoscerla|parlarle|parlarti)",
    "company.elsewhere": r"presso|di|da|per",
    "company.first_cue": r"chied[aei]r?e? di|(?:il |la )?mi[oa] (?:collega|soci[oa]|fratello|sorella|capo)|parlerai con|incontrerai",
    "company.held_up": r"(?:è|e') (?:malat[oa]|influenzat[oa]|bloccat[oa]|in trasferta) ?|ha un (?:impegno|imprevisto|contrattempo) ?|deve (?:essere|andare|partire) |non riesce a ",
    "company.hours": r"ore",
    "company.instead": r"al posto di|al posto del(?:la)?|invece di|sostitui\w{2,5}|senza",
    "company.interviewer": r"intervistator[ei]|intervistatric[ei]",
    "company.interviewer_for": r"per",
    "company.interviewer_is": r"[èe]|sono",
    "company.invites_has_set": r"programmato|fissato",
    "company.invites_whom": r"con (?:te|lei)",
    "company.inviting": r"(?:la|ti) (?:sta invitando|invita)",
    "company.label": r"commissione|membri|component[ei]|presenti|presidente|intervistatori|partecipanti",
    "company.leads": r"condurr[àa]|terr[àa]|(?:ricevut|accolt|intervistat)[oa] da(?:l|lla)?",
    "company.receives": r"la riceveranno|la ricever[àa]|ti riceveranno|ti ricever[àa]|l'attendono|la attendono",
    "company.takes_part": r"presied(?:e|er[àa])|presiedut[oa] da|(?:sar[àa]|saranno) con noi|(?:ci|mi) (?:accompagner(?:[àa]|anno)|raggiunger(?:[àa]|anno))|si unir(?:[àa]|anno) a noi|ci (?:sar[àa]|saranno) anche|parteciper(?:[àa]|anno|emo)|(?:sar[àa]|saranno) present[ei]|prender(?:[àa]|anno) parte|(?:ti |la )?(?:accoglieremo|riceveremo)",
    "company.until": r"alle|a",
    "company.will": r"la|ti",
    "not_coming.absent": r"(?:(?:sarà|è|viene|verrà|è stat[oa]) (?:sostituit|impossibilitat|indispost|trattenut)|non (?:potrà|può|riesce a) (?:essere|partecipare|venire|esserci)|non (?:ci sarà|parteciperà|sarà presente))",
    "not_coming.closing": r"saluti|saluto|grazie|cordialmente|a presto|distinti",
    "not_coming.greeting": r"ciao|gentile|buongiorno|buonasera|car[oa]|salve|egregi[oa]",
    "not_coming.instead": r"al posto di|al posto del(?:la)?|invece di|sostitui\w{2,5}",
    "signer.after": (
        r"saremo|siamo|(?:la|ti) (?:aspettiamo|aspetteremo|riceveremo|accoglieremo|incontreremo|intervisteremo)|ci saremo|"
        r"vorremmo|abbiamo|parteciperemo"
    ),
    "signer.alone": r"(?:sar[àa]|saranno) con noi|ci (?:accompagner|raggiunger)(?:[àa]|anno)|il sottoscritto|la sottoscritta|(?:con|da) me\b|io (?:stesso|stessa|personalmente)\b|a quattr'occhi|noi due",
    "signer.and": r"ed?|nonch[ée]",
    "signer.before": r"ci saremo|saremo|ci saranno|sarete in tre|parteciperemo|solo",
    "signer.meets": (
        r"sar[òo] io a|ci vediamo io|"
        r"mi accompagner(?:[àa]|anno)|sar[òo] (?:con|insieme a|accompagnat[oa]|presente)|"
        r"(?:ti|la) (?:chiamo|chiamer[òo]|telefono io|telefoner[òo]|ricevo|ricever[òo]|intervisto|intervister[òo]|aspetto (?:io|"
        r"nel mio ufficio))\b|(?:ti|la|le) (?:chiamo|chiamer[òo]|telefono|telefoner[òo]) io|ci sediamo (?:insieme|un|a)|"
        r"ci sentiamo (?:al telefono|per telefono)|(?:parteciper[òo]|partecipo|sar[òo] presente) anch'io|"
        r"anch'io (?:parteciper[òo]|partecipo|sar[òo] presente)|condurr[òo] io il colloquio"
    ),
    "signer.object": r"me|il sottoscritto|la sottoscritta",
    "signer.ours": r"nostr[oa] (?:incontro|call|chiacchierata|appuntamento|telefonata)|(?:ho|mi [èe] (?:sorto|capitato)) un (?:impegno|imprevisto|contrattempo)|devo (?:spostare|essere)|non riesco a liberarmi",
    "signer.subject": r"io",
    "signer.unless": r"se|quando|appena|nel caso|qualora|per confermar\w{1,3}|prima",
}

"""French: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"ne|pas|non",
    "company.acts": r"fera visiter|fera passer|guider|recevr|accueill|appell|rencontr",
    "company.acts_before": r"vous ",
    "company.because": r"car|mais|comme|sinon",
    "company.bullet": r"avec",
    "company.cue": r"se compose de|form[ée]e? de|demande[rz]?(?: [àa] voir)?|m[êe]mes? (?:jury|interlocuteurs|[ée]quipe|personnes)|vous verrez|tu verras|remplac[ée]e? par|vous (?:ferez|aurez) (?:l'entretien )?avec|demande(?:z|r|rez|ras)|vous (?:accueille|attendra|attend|reçoit|recoit|rencontre|appelle)|vous (?:accueillera|recevra|appellera|rencontrera)|avec|rencontrerez|rencontreras|par|échangerez avec|echangerez avec|présence de|presence de|compos[ée]e? de|accompagn[ée]{1,2}e? (?:de|par)",
    "company.does": r"(?:le |la )?remplac(?:e|era)|m[èe]ne(?:ra)?|condui(?:t|ra)|anime(?:ra)?|(?:vous|te) (?:re[çc]oit|recevra|appelle|appellera|rencontrera|accueille|accueillera|attend|attendra|contactera)|t'(?:appelle|appellera|accueillera|attend)|sera (?:[ée]galement |aussi )?(?:pr[ée]sente?|l[àa])|souhaite (?:vous|te) rencontrer",
    "company.elsewhere": r"chez|de|pour",
    "company.first_cue": r"demande[rz]?|(?:tu rencontreras|vous rencontrerez)|(?:mon|ma) (?:coll[èe]gue|associ[ée]e?|fr[èe]re|s[oœ]ur|patronn?e?)|rendez-vous avec|rdv avec",
    "company.held_up": r"est (?:malheureusement |finalement )?(?:malade|souffrante?|retenue?|bloqu[ée]e?|emp[êe]ch[ée]e?|en d[ée]placement) ?|a (?:un|une) (?:emp[êe]chement|imp[ée]ratif|contretemps) ?|ne pourra pas (?:[êe]tre|venir) |a [ée]t[ée] (?:appel[ée]e?|retenue?) ",
    "company.hours": r"heures",
    "company.instead": r"au lieu de|[àa] la place de|rempla[cç]\w{1,4}|sans|pour",
    "company.interviewer": r"interlocut(?:eur|rice)s?|recrut(?:eur|euse)s?",
    "company.interviewer_for": r"pour",
    "company.interviewer_is": r"sera|seront|est|sont",
    "company.invites_has": r"a ",
    "company.invites_has_set": r"planifi[ée]|programm[ée]|invit[ée]",
    "company.invites_whom": r"avec (?:vous|toi)",
    "company.inviting": r"vous invite|t'invite",
    "company.label": r"pr[ée]sents?|membres|participants?|pr[ée]sidente?|vous rencontrerez|interlocut(?:eur|rice)s?|intervenants?|avec|comit[ée]|jury|commission",
    "company.leads": r"mènera|conduira|animera",
    "company.takes_part": (
        r"(?:sera|seront) (?:[ée]galement |aussi )?(?:avec nous|parmi nous|des n[ôo]tres|en ligne)|(?:nous |m'|m’)(?:accompagner(?:a|ont)|rejoindr(?:a|ont))|pr[ée]sid[ée]e? par|pr[ée]sider(?:a|ont)|"
        r"(?:sera|seront|serons)(?: [ée]galement)? pr[ée]sente?s?|participer(?:a|ont|ons)|assister(?:a|ont)|se joindr(?:a|ont)|re[cç]ue?s? par|"
        r"(?:vous |te )?recevrons"
    ),
    "company.until": r"à|a",
    "company.will": r"va|vous",
    "not_coming.absent": r"(?:(?:est|sera|étant|a été) (?:finalement |malheureusement )?(?:remplac|empêch|souffrant|indisponible)|ne (?:pourra|peut|sera|vient|viendra|participera)\b|n['’](?:est pas disponible|a pas pu)|a dû (?:s['’]absenter|renoncer))",
    "not_coming.closing": r"cordialement|salutations|merci|bises|bien à (?:vous|toi)|amicalement|sincèrement|respectueusement",
    "not_coming.greeting": r"bonjour|bonsoir|ch[eè]re?|salut|madame|monsieur|coucou",
    "not_coming.instead": r"au lieu de|[àa] la place de|rempla[cç]\w{1,4}",
    "signer.after": (
        r"serons|sommes|serions|avons|souhaitons|vous (?:recevrons|attendons|accueillerons|rencontrerons)|te (?:recevrons|"
        r"recevons|attendons)|allons"
    ),
    "signer.alone": r"(?:sera|seront) (?:[ée]galement |aussi )?(?:avec|parmi) nous|(?:avec|par|chez|contre) moi(?:[- ]m[êe]me)?\b|(?:moi|nous) deux\b|en t[êe]te[ -][àa][ -]t[êe]te avec moi",
    "signer.and": r"et|ainsi que",
    "signer.before": r"seront pr[ée]sents|il y aura|ce sera|juste|uniquement",
    "signer.meets": (
        r"c'est moi qui (?:vous|te|t'|ferai|m[èe]nerai)|on se retrouve|je (?:te|vous) attend(?:s|rai)|je t'attends|"
        r"je serai (?:accompagn\w+|avec|pr[ée]sente?|en ligne|l[àa]|sur place)|je viendrai avec|"
        r"je (?:t'|vous )appelle(?:rai)?\b|je vais (?:t'|vous )appeler|je (?:te|vous) (?:re[çc]ois|recevrai|rencontre(?:rai)?|"
        r"t[ée]l[ée]phone(?:rai)?|passe(?:rai)? un (?:coup de fil|appel))|on s'appelle|on se (?:parle|voit|retrouve|pose)|"
        r"nous nous (?:verrons|parlerons|retrouverons|appellerons)|je (?:serai|participerai|"
        r"me joindrai)[^.!?\n]{0,20} (?:pr[ée]sente?|[ée]galement|aussi)|je (?:m[èe]nerai|conduirai) (?:l'entretien|"
        r"cet entretien)"
    ),
    "signer.object": r"moi(?:[- ]m[êe]me)?",
    "signer.ours": r"notre (?:[ée]change|rdv|rendez-vous|cr[ée]neau|appel|discussion|conversation|call)|j'ai (?:un|une) (?:emp[êe]chement|imp[ée]ratif|souci|contretemps)|je (?:suis|serai) (?:retenue?|bloqu[ée]e?|coinc[ée]e?)|je dois (?:d[ée]caler|d[ée]placer|partir)",
    "signer.subject": r"moi",
    "signer.unless": r"si|s'il|d[èe]s que|lorsque|quand|au cas o[ùu]|en cas|pour (?:confirmer|vous confirmer|te confirmer)|avant",
}

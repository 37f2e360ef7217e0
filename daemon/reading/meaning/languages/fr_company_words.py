"""French: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"ne|pas|non",
    "company.acts": r"fera visiter|fera passer|guider|recevr|accueill|appell|rencontr",
    "company.acts_before": r"vous ",
    "company.because": r"car|mais|comme|sinon",
    "company.bullet": r"avec",
    "company.cue": (
        r"bloqu[ée] l['’]agenda de|se compose de|form[ée]e? de|demande[rz]?(?: [àa] voir)?|m[êe]mes? (?:jury|interlocuteurs|[ée]quipe|personnes)|"
        r"vous verrez|tu verras|remplac[ée]e? par|vous (?:ferez|aurez) (?:l'entretien )?avec|demande(?:z|r|rez|ras)|"
        r"vous (?:accueille|attendra|attend|reçoit|recoit|rencontre|appelle)|"
        r"vous (?:accueillera|recevra|appellera|rencontrera)|avec|rencontrerez|rencontreras|"
        r"(?:re[çc]ue?|men[ée]e?|conduite?|accueillie?|anim[ée]e?|entendue?|rencontr[ée]e?|assur[ée]e?|dirig[ée]e?|interview[ée]e?|appel[ée]e?|contact[ée]e?|jointe?)s?(?:\(e?s?\))? par|"
        r"échangerez avec|echangerez avec|présence de|presence de|compos[ée]e? de|accompagn[ée]{1,2}e? (?:de|par)|face [àa]|"
        r"aux c[ôo]t[ée]s de|men[ée]e? par|anim[ée]e? par|assur[ée]e? par|"
        r"(?:c['’]est|ce sera)(?= [^!?\n]{3,60}? qui (?:vous|te|t['’]|m[èe]nera|animera|conduira|dirigera|tiendra|assurera|fera (?:passer|visiter|passer)|prend(?:ra)? (?:le relais|sa place|la place|la suite)|sera|recevra|posera|si[ée]gera|pr[ée]sidera|participera|vient|viendra))|"
        r"(?:serez|seras) (?:re[çc]ue?|accueillie?|attendue?|entendue?) par|"
        r"(?:parlerez|parleras|discuterez|discuteras) (?:avec|[àa])|constitu[ée]e? de|vous serez avec|tu seras avec|"
        r"(?:conduite?|dirig[ée]e?|tenue?) par|repr[ée]sent[ée]e? par|"
        r"vous (?:aurez affaire [àa]|aurez en face de vous|vous entretiendrez avec|ferez (?:la )?connaissance (?:avec|de)|retrouverez|passerez devant)|"
        r"tu (?:auras affaire [àa]|feras (?:la )?connaissance (?:avec|de)|retrouveras)|assist[ée]e? d[e'’]|"
        r"[ée]paul[ée]e? par|autour de la table|de notre c[ôo]t[ée](?: il y aura)?|pour nous(?: il y aura)?|en compagnie de|"
        r"il y aura(?: aussi| [ée]galement)?|l['’]entretien (?:avec|sera avec)|pas moi [^.!?\n]{0,24}mais"
    ),
    "company.does": (
        r"(?:le |la )?remplac(?:e|era)|m[èe]ne(?:ra)?|condui(?:t|ra)|anime(?:ra)?|"
        r"(?:vous|te) (?:re[çc]oit|recevra|appelle|appellera|rencontrera|accueille|accueillera|attend|attendra|contactera)|"
        r"t'(?:appelle|appellera|accueillera|attend)|sera (?:[ée]galement |aussi )?(?:pr[ée]sente?|l[àa])|"
        r"souhaite (?:vous|te) rencontrer|se joint [àa] nous|se joindra [àa] nous|sera des n[ôo]tres|"
        r"prend(?:ra)? (?:sa|la|ma) (?:place|suite|relève)|prend(?:ra)? le relais|"
        r"(?:vous|te) (?:parlera|montrera|questionnera|auditionnera|interrogera|entendra|guidera|verra|fera (?:visiter|passer|faire))|"
        r"vous t[ée]l[ée]phonera|voudrait (?:[êe]tre|vous|te|assister|participer)|"
        r"souhaite(?:rait)? (?:[êe]tre pr[ée]sente?|participer|assister|(?:vous|te) (?:voir|conna[îi]tre|parler|entendre))|"
        r"aimerait (?:vous|te|[êe]tre pr[ée]sente?|se joindre)|tient [àa] (?:vous|te|[êe]tre)|assurera|pilotera|"
        r"f(?:era|ait) passer|propose que (?:vous veniez|tu viennes)|dirigera|"
        r"(?:vous|te|t['’]) ?(?:re[çc]oit|(?:accueill|rencontr|interrog|questionn|[ée]cout|montr|guid|expliqu|[ée]valu|accompagn)(?:e|era|ent|eront)|entend(?:ra|ront)?|verr(?:a|ont)|voit|recev(?:ra|ront)|attend(?:ra|ront)?|recontactera)\b|"
        r"va (?:vous|te) (?:recevoir|rencontrer|appeler|montrer|parler|expliquer|poser|faire (?:visiter|passer))|"
        r"(?:si[ée]gera|pr[ée]sidera|participera|assistera|compl[ée]tera (?:le|la)|tiendra l['’]|repr[ée]sentera|interviendra|s['’]occupera de l['’]|se chargera de (?:l['’]|vous)|posera (?:des|les|quelques)|fait partie du (?:jury|panel)|vient (?:aussi|[ée]galement)|viendra (?:aussi|[ée]galement|de ))"
    ),
    "company.elsewhere": r"chez|de|pour",
    "company.first_cue": (
        r"demande[rz]?|(?:tu rencontreras|vous rencontrerez)|"
        r"(?:mon|ma) (?:coll[èe]gue|associ[ée]e?|fr[èe]re|s[oœ]ur|patronn?e?)|rendez-vous avec|rdv avec|"
        r"(?:c['’]est|ce sera)(?= [^!?\n]{2,60}? qui (?:vous|te|t['’]|m[èe]nera|animera|conduira|dirigera|tiendra|assurera|fera (?:passer|visiter|passer)|prend(?:ra)? (?:le relais|sa place|la place|la suite)|sera|recevra|posera|si[ée]gera|pr[ée]sidera|participera|vient|viendra))|"
        r"demande(?:rez|ras)|(?:serez|seras) (?:re[çc]ue?|accueillie?) par|"
        r"(?:parlerez|parleras|discuterez|discuteras|[ée]changerez|[ée]changeras) avec|"
        r"(?:(?:[ld]['’])?(?:entretien|[ée]change|appel|entrevue)|visio\w{0,9}|rendez-vous|rdv|discussion|rencontre|call|point|\d{1,2} ?h(?: ?\d\d)?|\d{1,2}:\d\d|minutes|min)(?: [^\s.!?;]{1,14}){0,5}?,? avec(?= (?-i:[A-ZÀ-Þ])[\w'’-]{1,20}(?: et (?-i:[A-ZÀ-Þ])|, (?:la|le|notre|votre|ta|ton|de|du|des) | \((?!\d)))|"
        r"tu (?:feras (?:la )?connaissance (?:avec|de)|seras avec)|"
        r"il y aura(?: aussi| [ée]galement)?(?= (?-i:[A-ZÀ-Þ])[\w'’-]{1,20}(?: et | \(|,))|"
        r"(?:ferez|feras|passerez|passeras|travaillerez|travailleras|commencerez|tournerez|tourneras)(?: [^\s.!?;]{1,14}){0,4} avec(?= (?-i:[A-ZÀ-Þ]))"
    ),
    "company.held_up": (
        r"est (?:malheureusement |finalement )?(?:malade|souffrante?|retenue?|bloqu[ée]e?|emp[êe]ch[ée]e?|en d[ée]placement) ?|"
        r"a (?:un|une) (?:emp[êe]chement|imp[ée]ratif|contretemps) ?|ne pourra pas (?:[êe]tre|venir) |"
        r"a [ée]t[ée] (?:appel[ée]e?|retenue?) "
    ),
    "company.hours": r"heures",
    "company.instead": r"au lieu de|[àa] la place de|rempla[cç]\w{1,4}|sans|pour",
    "company.interviewer": r"interlocut(?:eur|rice)s?|recrut(?:eur|euse)s?",
    "company.interviewer_for": r"pour",
    "company.interviewer_is": r"sera|seront|est|sont",
    "company.invites_has": r"a ",
    "company.invites_has_set": r"planifi[ée]|programm[ée]|invit[ée]",
    "company.invites_whom": r"avec (?:vous|toi)",
    "company.inviting": r"vous invite|t'invite",
    "company.label": (
        r"pr[ée]sents?|membres|participants?|pr[ée]sidente?|vous rencontrerez|interlocut(?:eur|rice)s?|intervenants?|avec|"
        r"comit[ée]|jury|commission"
    ),
    "company.leads": r"mènera|conduira|animera",
    "company.of_one": (
        r"(?<!\b[Ee]lle )(?:se join(?:t|dra|gnent|dront) [àa] nous|(?:sera|seront|est) (?:aussi |[ée]galement )?(?:avec nous|parmi nous|des n[ôo]tres|de la partie)|(?:vous|te) (?:recevra|re[çc]oit|recevront|parlera|montrera|verra|fera (?:visiter|passer|faire))|(?:m[èe]nera|animera|conduira) (?:l['’](?:entretien|[ée]change)|la|le|cet)|prend(?:ra)? (?:sa|la) (?:place|suite|relève)|prend(?:ra)? le relais|nous rejoin(?:t|dra)|voudrait [êe]tre pr[ée]sente?|passera (?:une|la) t[êe]te|(?:vous |t['’])appelle(?:ra)?)"
    ),
    "company.takes_part": (
        r"se connecte(?:ra|ront)?(?: aussi| [ée]galement)|(?:sera|seront) (?:[ée]galement |aussi )?(?:avec nous|parmi nous|des n[ôo]tres|en ligne)|"
        r"(?:nous |m'|m’)(?:accompagner(?:a|ont)|rejoindr(?:a|ont))|pr[ée]sid[ée]e? par|pr[ée]sider(?:a|ont)|"
        r"(?:sera|seront|serons)(?: [ée]galement)? pr[ée]sente?s?|participer(?:a|ont|ons)|assister(?:a|ont)|"
        r"se joindr(?:a|ont)|re[cç]ue?s? par|(?:vous |te )?recevrons"
    ),
    "company.until": r"à|a",
    "company.will": r"va|vous",
    "named_before.whence": r"de|du|des",
    "not_coming.absent": (
        r"(?:(?:est|sera|étant|a été) (?:finalement |malheureusement )?(?:remplac|empêch|souffrant|indisponible)|ne (?:pourra|peut|sera|vient|viendra|participera)\b|n['’](?:est pas disponible|a pas pu)|a dû (?:s['’]absenter|renoncer))"
    ),
    "not_coming.greeting": r"bonjour|bonsoir|ch[eè]re?|salut|madame|monsieur|coucou",
    "not_coming.instead": (
        r"en l['’]absence d[eu]|au lieu de|[àa] la place de|rempla[cç]\w{1,4}|"
        r"(?:suite (?:[àa]|de)|apr[èe]s|merci (?:pour|de)|depuis) (?:votre|ton|notre|vos|tes|l['’])s? ?(?:entretien|[ée]change|rencontre|rendez-vous|discussion|entrevue|appel)s?(?: \S{1,12}){0,3} avec|"
        r"(?:contact|contacter|voyez|voir|verras|convenue?|d['’]accord|parl[ée]|discut[ée]|[ée]chang[ée]|vu|accord|liaison) avec|"
        r"(?:avertir|pr[ée]venir|contacter|joindre|contactez|pr[ée]venez|avertissez|[ée]crivez [àa]|transmise?s? (?:[àa]|par)|recommand[ée](1, 2) par|conseil(?:l[ée](1, 2))? (?:de|par)|de la part d[e'’]|au nom d[e'’]|demande d[e'’])"
    ),
    "rosters.heading": r"jury|comit[ée]|commission|interlocut(?:eurs|rices)|participants?|vous rencontrerez|membres|recruteurs",
    "rosters.myself": r"moi(?:-même)?",
    "rosters.stage": r"tour|entretien|partie|[ée]tape",
    "signature.closing": r"à bientôt|au plaisir|bien à vous|cordialement|salutations|merci|bises|bien à (?:vous|toi)|amicalement|sincèrement|respectueusement",
    "signer.after": (
        r"serons|sommes|serions|avons|souhaitons|vous (?:recevrons|attendons|accueillerons|rencontrerons)|"
        r"te (?:recevrons|recevons|attendons)|allons"
    ),
    "signer.alone": (
        r"(?:sera|seront) (?:[ée]galement |aussi )?(?:avec|parmi) nous|(?:avec|par|chez|contre) moi(?:[- ]m[êe]me)?\b|"
        r"(?:moi|nous) deux\b|en t[êe]te[ -][àa][ -]t[êe]te avec moi|et moi(?:[- ]m[êe]me)?(?=\s?[.,;:!?)\n]|$)|"
        r"en ma pr[ée]sence|devant moi\b|face [àa] moi\b|se join(?:t|dra|gnent|dront|dre) [àa] nous"
    ),
    "signer.and": r"et|ainsi que",
    "signer.before": r"seront pr[ée]sents|il y aura|ce sera|juste|uniquement",
    "signer.intro": r"je suis|moi c['’]est|je m['’]appelle|c['’]est|ici",
    "signer.meets": (
        r"c'est moi qui (?:vous|te|t'|ferai|m[èe]nerai)|on se retrouve|je (?:te|vous) attend(?:s|rai)|je t'attends|"
        r"je serai (?:accompagn\w+|avec|pr[ée]sente?|en ligne|l[àa]|sur place)|je viendrai avec|"
        r"je (?:t'|vous )appelle(?:rai)?\b|je vais (?:t'|vous )appeler|"
        r"je (?:te|vous) (?:re[çc]ois|recevrai|rencontre(?:rai)?|t[ée]l[ée]phone(?:rai)?|passe(?:rai)? un (?:coup de fil|appel))|"
        r"on s'appelle|on se (?:parle|voit|retrouve|pose)|nous nous (?:verrons|parlerons|retrouverons|appellerons)|"
        r"je (?:serai|participerai|me joindrai)[^.!?\n]{0,20} (?:pr[ée]sente?|[ée]galement|aussi)|"
        r"je (?:m[èe]nerai|conduirai) (?:l'entretien|cet entretien)|"
        r"mon (?:bureau|atelier|cabinet|labo(?:ratoire)?|magasin|garage|salon|restaurant|agenda|calendrier|calendly|stand)\b|"
        r"ma (?:boutique|cuisine|ferme|loge|cabane|pharmacie|classe)\b|"
        r"(?:venez|viens|passe[zrs]?|repasse[zrs]?|monte[zrs]?|venir|revenez|reviens) (?:\w+ )?me (?:voir|trouver|rejoindre)|"
        r"(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu) (?:m['’]appeler|me (?:rappeler|t[ée]l[ée]phoner|passer un coup))|"
        r"m['’]accompagner|"
        r"(?:qu['’]|l['’])?on (?:en )?(?:parle|discute|cause|jase|papote|bavarde|[ée]change|d[ée]jeune|(?:parl|discut|caus|jas|papot|bavard|d[ée]jeun)era)\b|"
        r"on s['’]appelle|on se (?:voit|voie|capte|fait|prend|boit|rencontre|croise|cale|verra|parlera|retrouvera)\b|"
        r"on (?:fait|fera) (?:ça|cela|le point|connaissance|un)\b|on (?:prend|prendra|boit|boira) (?:un|le temps|une)\b|"
        r"(?:peut-on|pourrait-on|est-ce qu['’]on (?:peut|pourrait)|on (?:peut|pourrait|va|va pouvoir)) (?:se (?:voir|parler|rencontrer|appeler)|s['’]appeler|en (?:parler|discuter)|jaser|discuter|causer)|"
        r"mes (?:disponibilit[ée]s|dispos|cr[ée]neaux)\b|"
        r"je (?:re[çc]ois|peux|pourrais) (?:[àa] partir|le |d[èe]s|entre|apr[èe]s|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|"
        r"je (?:suis|serai|serais) (?:libre|l[àa]|dispo(?:nible)?|au bureau|[àa] (?:l['’]atelier|la boutique)) (?:tous|toute|le |la |ce |cet|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|d[èe]s|[àa] partir|entre|apr[èe]s|en (?:fin|d[ée]but))|"
        r"(?:je dispose|je disposerai) d|"
        r"j['’](?:ai|aurai|aurais) (?:environ |bien |juste )?(?:une? (?:petite? |bonne |gros(?:se)? )?(?:quart d|demi|heure|moment|trou)|\d+ ?min|vingt minutes|trente minutes|quinze minutes)|"
        r"(?:je (?:voudrais|veux|souhaite|souhaiterais|(?:serais?|suis) (?:tr[èe]s |vraiment )?(?:ravie?|curieu\w{1,3}|heureu\w{1,3}|contente?|enchant[ée]e?) de|tiens [àa]|propose de)|j['’]aimerais(?: [çc]a)?|j['’]ai (?:tr[èe]s |vraiment |bien )?(?:envie|h[âa]te) d[e'’]|[çc]a me (?:ferait plaisir|dirait) de) ?(?:bien |beaucoup |vraiment )?(?:vous |te |t['’]|en |nous )?(?:rencontrer|voir|conna[îi]tre|entendre|parler|discuter|[ée]changer|comprendre|montrer|en savoir|faire (?:ta|votre) connaissance)\b|"
        r"j['’]aimerais que (?:nous|l['’]on|tu viennes|vous veniez)|"
        r"je (?:vous|te) propose (?:d['’]en (?:parler|discuter|causer)|d['’][ée]changer|que (?:nous|l['’]on|on)|de (?:nous|m['’]|se (?:voir|parler|rencontrer)|discuter|d[ée]jeuner))|"
        r"je (?:vous|te) (?:montre|montrerai|raconte|raconterai|expliquerai|parlerai|verrai|ram[èe]ne|ram[èe]nerai|fer?ai? (?:visiter|tenir|essayer|go[ûu]ter|faire)|fais (?:visiter|tenir|essayer|go[ûu]ter|faire))\b|"
        r"nous (?:parlerons|causerons|discuterons|d[ée]jeunerons|d[ée]jeunions|ferons connaissance|en (?:parlerons|discuterons|causerons))\b|"
        r"de nous (?:voir|parler|rencontrer|retrouver)\b|que nous (?:fassions|parlions|discutions|d[ée]jeunions|nous)|"
        r"pour (?:se|nous) (?:rencontrer|parler|voir)\b|c['’]est moi qui \w{3,14}(?:rai|s)\b|moi\b(?! aussi)|"
        r"on se (?!permet)|nous nous (?:verrons|parlerons|rencontrerons|voyons|retrouvons|installerons)|"
        r"je (?:vous|te) (?:retrouve|retrouverai|rejoins|rejoindrai|emm[èe]ne|emm[èe]nerai|attends|attendrai|prends|prendrai|garde|r[ée]serve|consacre|consacrerai)\b(?! (?:une r[ée]ponse|votre|ton|ta))|"
        r"je t['’](?:attends|attendrai|emm[èe]ne|explique|offre|invite)|je serai(?! (?:absente?|en cong|ravi|heureu|tenue?))|"
        r"je (?:passe|passerai|viendrai|descends|monte|prends|prendrai) (?!note|contact|acte|connaissance|la libert)|"
        r"je (?:peux|pourrais) (?:me lib[ée]rer|vous (?:voir|recevoir|rencontrer|appeler)|te (?:voir|recevoir|appeler)|[êe]tre|passer|venir)|"
        r"(?:m['’]arrange(?:rait)?|me convien(?:t|drait)|m['’]irait)\b|"
        r"on (?:y va|visite|fera|ira|part|marche|mange|go[ûu]te|regarde|regardera|teste|improvise|commence|commencera|finit|monte|descend|skie|roule)\b|"
        r"viens (?:faire|boire|prendre|manger|jouer|voir)|(?:venez|passez) (?:boire|prendre|manger|d[îi]ner|d[ée]jeuner)|"
        r"(?:devant|autour d['’]) ?un (?:caf[ée]|th[ée]|verre)|on \w{3,14}(?: \S{1,12})? ensemble|demandez-moi\b|"
        r"demande-moi\b"
    ),
    "signer.object": r"moi(?:[- ]m[êe]me)?",
    "signer.ours": (
        r"notre (?:[ée]change|rdv|rendez-vous|cr[ée]neau|appel|discussion|conversation|call)|"
        r"j'ai (?:un|une) (?:emp[êe]chement|imp[ée]ratif|souci|contretemps)|"
        r"je (?:suis|serai) (?:retenue?|bloqu[ée]e?|coinc[ée]e?)|je dois (?:d[ée]caler|d[ée]placer|partir)|"
        r"notre (?:(?:rencontre|visio)\b|(?:entrevue|entretien) (?:du|de (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)|pr[ée]vue?))|"
        r"de mon c[ôo]t[ée]|je (?:suis|serai) (?:\w+ )?(?:en (?:mission|d[ée]placement|retard|audience)|sur l['’]eau)|"
        r"je dois (?:filer|m['’]absenter|courir|emmener|accompagner|me rendre|assurer)|m['’]est tomb[ée]e?|"
        r"mon (?:train|vol|avion|fils|v[ée]lo)\b|ma (?:fille|voiture|baby-sitter|nounou|r[ée]union)\b|je m['’]arrangerai|"
        r"on (?:d[ée]cale|repousse|avance|reporte|garde|dit) (?:d['’]|de|[àa]|au|[çc]a|tout|ton|votre|\d)|"
        r"on peut (?:passer|d[ée]caler|basculer|repousser|avancer|se caler)|tu peux (?:basculer|d[ée]caler|passer)|"
        r"(?:tu aurais|aurais-tu|as-tu|t['’]as|auriez-vous) (?:\w{2,8} )?(?:\d+ ?min|une demi|un quart d|vingt minutes|trente minutes|quinze minutes|un moment)|"
        r"passe(?:z|s)? (?:quand|donc|faire un|dire|boire)|viens (?:faire un|avec|donc)|fais un saut|faites un saut|"
        r"venez donc"
    ),
    "signer.replaced": (
        r"[àa] ma place|me remplac(?:e|era|eront)|sans moi\b|"
        r"je ne (?:serai|pourrai) (?:\w+ )?pas (?:l[àa]|pr[ée]sente?|[êe]tre|assister|participer)|"
        r"sera (?:\w+ )?avec (?:ma|mon|mes) coll[èe]gues?|pas moi\b"
    ),
    "signer.subject": r"moi",
    "signer.unless": (
        r"si(?! (?:vede|parla|fa|sta|entra|pu[òo]|tratta|unisce|aggiunge|collega|trova|tiene|siede|prega))|s'il|d[èe]s que|"
        r"lorsque|quand|au cas o[ùu]|en cas|pour (?:confirmer|vous confirmer|te confirmer)|avant (?:pour|l['’]entretien)"
    ),
}

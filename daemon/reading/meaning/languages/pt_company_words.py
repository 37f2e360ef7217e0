"""Portuguese: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"n[ãa]o",
    "company.acts": r"entrevist|ligar|receber",
    "company.because": r"porque|mas|pois|como",
    "company.bullet": r"com",
    "company.cue": r"compost[oa] por|constitu[íi]d[oa] por|estar[áa](?: tamb[ée]m)?(?: presente)?|estar[ãa]o(?: tamb[ée]m)?(?: presentes)?|pergunt[ae]r? pel[oa]|mesm[oa]s? (?:painel|pessoas|j[úu]ri)|substitu[íi]d[oa] (?:por|pel[oa])|pergunt[ae]r? por|procur[ae]r?|(?:o|a|te|lhe|ser[áa] recebid[oa]) (?:receber[áa]|atender[áa]|entrevistar[áa]|esperar[áa]|ligar[áa]|por)|com|por",
    "company.does": r"(?:o |a )?substitui(?:r[áa])?|(?:liga|ligar[áa])-(?:lhe|te)|(?:lhe|te) (?:liga|ligar[áa]|entrevistar[áa]|receber[áa])|conduz(?:ir[áa])?|receb(?:e|er[áa])-?(?:o|a|te)|vai (?:conduzir|receber|entrevistar|ligar|falar)|gostaria de (?:o|a|te|falar)",
    "company.elsewhere": r"em|na",
    "company.first_cue": r"pergunt[ae]r? pel[oa]|(?:o meu|a minha|meu|minha) (?:colega|s[óo]ci[oa]|irm[ãa]o?|chefe)|vais falar com (?:o |a )?|voc[êe] vai falar com (?:o |a )?",
    "company.held_up": r"(?:est[áa]|vai estar) (?:doente|em viagem|de plant[ãa]o|em plant[ãa]o) ?|foi chamad[oa] |teve um imprevisto ?|tem (?:de|que) (?:viajar|estar) |n[ãa]o consegue ",
    "company.hours": r"horas",
    "company.instead": r"em vez d[eoa]|no lugar d[eoa]|substitui\w{0,4}|sem",
    "company.interviewer_is": r"[ée]",
    "company.invites_whom": r"com voc[êe]",
    "company.inviting": r"est[áa] convidando",
    "company.label": r"j[úu]ri|vogais|painel|participantes|entrevistador(?:es|a|as)?|membros|com",
    "company.leads": r"conduzir[áa]",
    "company.takes_part": r"participar(?:[áa]|[ãa]o)|presidir[áa]|presidid[oa] por|(?:estar[áa]|estar[ãa]o|vai estar|v[ãa]o estar) (?:connosco|conosco|presentes?)|(?:juntar-se-[áa]|junta-se|juntam-se)|se juntar(?:[áa]|[ãa]o)|recebid[oa] por|acompanhar[áa]",
    "company.until": r"às|as|até",
    "company.will": r"vai|ira|irá",
    "not_coming.absent": r"(?:(?:será|é|foi|está|estará) (?:substituíd|impedid|indispost|de baixa)|não (?:poderá|pode|vai poder|consegue) (?:estar|comparecer|participar|vir)|não (?:estará|participará))",
    "not_coming.closing": r"cumprimentos|abraços?|obrigad|atenciosamente|cordialmente|atentamente",
    "not_coming.greeting": r"olá|oi|prezad[oa]|bom dia|boa (?:tarde|noite)|car[oa]|ex\.m[oa]",
    "not_coming.instead": r"em vez d[eoa]|no lugar d[eoa]|substitui\w{0,4}",
    "signer.after": (
        r"estaremos|seremos|vamos|vos? esperamos|esperamos|(?:te|o|a) (?:receberemos|entrevistaremos|esperamos)|participaremos|"
        r"gostar[íi]amos|temos|faremos"
    ),
    "signer.alone": r"(?:estar[áa]|estar[ãa]o|vai estar) (?:connosco|conosco)|comigo\b|eu (?:pr[óo]pri[oa]|mesm[oa])\b|n[óo]s dois|s[óo] eu e (?:tu|voc[êe])",
    "signer.before": r"estaremos|seremos|estar[ãa]o|vamos ser|s[óo]",
    "signer.meets": (
        r"serei eu (?:quem|a)|"
        r"estarei (?:com|acompanhad[oa]|presente)|acompanha-me|vai acompanhar-me|"
        r"(?:eu )?(?:te|lhe) (?:ligo|ligarei|telefono|telefonarei)\b|eu (?:ligo|ligarei)(?:[- ](?:te|lhe|para (?:ti|voc[êe]|si|"
        r"o senhor|a senhora)))?\b|(?:ligo|telefono)-(?:te|lhe)\b|vou (?:te |lhe )?(?:ligar|telefonar)|ligar-(?:te|lhe)-ei|"
        r"eu tamb[ée]m (?:participo|participarei|estarei|vou estar)|(?:sentamo-nos|nos sentamos|a gente se senta|a gente senta)|"
        r"recebo-(?:o|a|te)|vou (?:te |o |a )?(?:receber|entrevistar)|eu conduzo a entrevista"
    ),
    "signer.object": r"mim|comigo|eu pr[óo]pri[oa]",
    "signer.ours": r"noss[oa] (?:conversa|chamada|reuni[ãa]o|encontro|bate-papo)|surgiu-me|tenho (?:de|que) (?:mudar|adiar|viajar)|tive um imprevisto|n[ãa]o consigo (?:estar|chegar)",
    "signer.subject": r"eu",
    "signer.unless": r"se|quando|assim que|caso|para confirmar|antes",
}

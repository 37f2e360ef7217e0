"""Portuguese: the words by which people take part in an interview (see ``vocabulary``)."""

COMPANY_WORDS = {
    "company.absent": r"n[ãa]o",
    "company.acts": r"entrevist|ligar|receber",
    "company.because": r"porque|mas|pois|como",
    "company.bullet": r"com",
    "company.cue": (
        r"compost[oa] por|constitu[íi]d[oa] por|estar[áa](?: tamb[ée]m)?(?: presente)?|"
        r"estar[ãa]o(?: tamb[ée]m)?(?: presentes)?|pergunt[ae]r? pel[oa]|mesm[oa]s? (?:painel|pessoas|j[úu]ri)|"
        r"substitu[íi]d[oa] (?:por|pel[oa])|pergunt[ae]r? por|procur[ae]r?|"
        r"(?:o|a|te|lhe|ser[áa] recebid[oa]) (?:receber[áa]|atender[áa]|entrevistar[áa]|esperar[áa]|ligar[áa]|por)|com|"
        r"(?:recebid|presidid|entrevistad|conduzid|atendid|acompanhad|contactad|contatad)[oa]s? por|"
        r"conduzid[oa] (?:por|pel[oa])|a cargo d[eoa]|junta(?:m)?-se(?: a n[óo]s)?|"
        r"(?:vai|ir[áa]s?) (?:falar|conversar|reunir) com|(?:falar|conversar)[áa]s? com|"
        r"quem (?:o|a|te|lhe) (?:recebe|receber[áa]|entrevista|espera) (?:[ée]|ser[áa])|"
        r"ser[áa](?= [^!?\n]{3,60}? (?:quem|a (?:conduz|receb|entrevist)))|recebid[oa] pel[oa]|"
        r"em vez d[oa] [^.!?\n]{3,30} (?:estar[áa]|vai|vir[áa]|fica)|(?:e|mas) ficou|na presen[çc]a d[eoa]|"
        r"com a (?:presen[çc]a|participa[çc][ãa]o) d[eoa]|acompanhad[oa] (?:de|d[oa]|por|pel[oa])|juntamente com(?: [oa])?|"
        r"perante(?: [oa])?|(?:conduzid|feit|realizad|dirigid|presidid|entrevistad|atendid)[oa] (?:por|pel[oa])|"
        r"(?:do nosso lado|da nossa parte|pela nossa parte)(?: (?:estar[áa]|estar[ãa]o|v[ãa]o estar))?(?: [oa])?|"
        r"(?:vai|vais|ir[áa]) (?:reunir(?:-se)? com|encontrar|conhecer|ter com|estar com)(?: [oa])?|"
        r"(?:te|lhe|o|a) (?:receber[áa]|entrevistar[áa])|a entrevista (?:é|ser[áa]) (?:com|conduzida por)(?: [oa])?"
    ),
    "company.does": (
        r"(?:o |a )?substitui(?:r[áa])?|(?:liga|ligar[áa])-(?:lhe|te)|"
        r"(?:lhe|te) (?:liga|ligar[áa]|entrevistar[áa]|receber[áa])|conduz(?:ir[áa])?|receb(?:e|er[áa])-?(?:o|a|te)|"
        r"vai (?:conduzir|receber|entrevistar|ligar|falar)|gostaria de (?:o|a|te|falar)|"
        r"vai (?:receb[êe]|entrevist[áa]|lig[áa]|acompanh[áa]|conduzir|participar|estar (?:presente|connosco|conosco|com|l[áa])|mostrar|fazer a)|"
        r"(?:lhe|te|o|a) (?:acompanhar[áa]|mostrar[áa]|espera|esperar[áa]|far[áa]|recebe)|recebe-[oa]|recebe-te|"
        r"entra (?:por|na chamada|na call)|participar[áa]|conduz|"
        r"quer (?:te |lhe |o |a )?(?:conhecer|ouvir|ver|falar|conversar|conhec[êe]-l[oa])|"
        r"gostaria de (?:conhec|conversar|ouvir|v[êe])|junta-se|entra no lugar|pede-(?:lhe|te) que (?:venha|venhas)|"
        r"vai (?:receb|entrevist|acompanh|esper|atend|mostr|explic|gui|avali|lig|ouv)\w{1,3}(?:-(?:te|lhe|l[oa]))?\b|"
        r"(?:te|lhe|o|a) (?:receb|entrevist|acompanh|esper|atend|mostr|explic|gui|avali|lig|ouv)(?:e|a|er[áa]|ar[áa]|ir[áa])\b|"
        r"(?:receb|entrevist|acompanh|esper|atend|mostr|explic|gui|avali|lig|ouv)(?:e|a|er[áa]|ar[áa])-(?:te|lhe|[oa])\b|"
        r"(?:quer|gostaria de|gostava de|deseja|pediu para) (?:conhec\w{1,4}(?:-l[oa])?|falar|conversar|ouvi\w{1,3}|ver|v[êe]-l[oa]|estar|participar)|"
        r"(?:presidir[áa]|ir[áa] (?:conduzir|presidir|participar|receb|entrevist)|assistir[áa]|fica no lugar|far[áa] a)|"
        r"(?:afinal )?tamb[ée]m vem|vem tamb[ée]m|quer (?:estar junto|participar|entrar)"
    ),
    "company.elsewhere": r"em|na",
    "company.first_cue": (
        r"pergunt[ae]r? pel[oa]|(?:o meu|a minha|meu|minha) (?:colega|s[óo]ci[oa]|irm[ãa]o?|chefe)|vais falar com (?:o |a )?|"
        r"voc[êe] vai falar com (?:o |a )?|"
        r"(?:pergunt(?:a|e|ar)|procur(?:a|e|ar)|chama|chame)(?: pel[oa]| por| o| a)?(?= (?-i:[A-ZÀ-Þ]))|"
        r"(?:vai|vais) (?:falar|conversar) com(?: [oa])?|(?:falar|conversar)[áa]s? com(?: [oa])?|recebid[oa] (?:por|pel[oa])|"
        r"ser[áa](?: [oa])?(?= [^!?\n]{2,60}? (?:quem|a (?:conduz|receb|entrevist)))|"
        r"(?:entrevista|conversa|reuni[ãa]o|chamada|papo|call|bate-papo|encontro|minutos|horas|\d ?h(?:\d\d)?|\d:\d\d)(?: [^\s.!?;]{1,14}){0,5}?,? com(?: [oa])?(?= (?-i:[A-ZÀ-Þ])[\w'’-]{1,20}(?: e (?:com )?(?:[oa] )?(?:mim\b|comigo\b|(?-i:[A-ZÀ-Þ]))| \((?!\d)|, (?:noss|a |o |que |do |da )))|"
        r"estar(?:[áa]|[ãa]o)(?: tamb[ée]m)? [oa](?= (?-i:[A-ZÀ-Þ]))|comigo e com(?: [oa])?|"
        r"(?:vai|vais) (?:conhecer|ter com|estar com)(?: [oa])?|"
        r"quem (?:te|lhe|o|a) (?:recebe|entrevista|atende|espera|vai receber) (?:é|s[ãa]o|ser[áa])(?: [oa])?|"
        r"(?:do nosso lado|da nossa parte) (?:estar[áa]|estar[ãa]o|v[ãa]o estar)(?: [oa])?"
    ),
    "company.held_up": (
        r"(?:est[áa]|vai estar) (?:doente|em viagem|de plant[ãa]o|em plant[ãa]o) ?|foi chamad[oa] |teve um imprevisto ?|"
        r"tem (?:de|que) (?:viajar|estar) |n[ãa]o consegue "
    ),
    "company.hours": r"horas",
    "company.instead": r"em vez d[eoa]|no lugar d[eoa]|substitui\w{0,4}|sem",
    "company.interviewer_is": r"[ée]",
    "company.invites_whom": r"com voc[êe]",
    "company.inviting": r"est[áa] convidando",
    "company.label": r"j[úu]ri|vogais|painel|participantes|entrevistador(?:es|a|as)?|membros|com",
    "company.leads": r"quem (?:vai|ir[áa]) (?:conversar|falar|estar)(?: contigo| consigo| com voc[êe])? (?:[ée]|ser[áa])|quem (?:vai|ir[áa]) (?:te|lhe|o|a) (?:receber|entrevistar|atender) (?:[ée]|ser[áa])|quem (?:te|o|a|lhe) (?:recebe|entrevista|atende) [ée]|(?:mas|e) sim(?: com)?|conduzir[áa]",
    "company.of_one": (
        r"(?<!\b[Ee]la )(?:(?:junta|juntam|juntar)-se(?:-[áa])? a n[óo]s|se junt(?:a|am|ar[áa]) a n[óo]s|vai (?:te |lhe |o |a )?(?:receber|entrevistar|conduzir|estar (?:connosco|conosco|presente))|(?:estar[áa]|estar[ãa]o) (?:tamb[ée]m )?(?:connosco|conosco|presentes?)|(?:te|lhe) (?:receber[áa]|entrevistar[áa]|mostrar[áa])|receb(?:e|er[áa])-(?:te|lhe)|entra no lugar)"
    ),
    "company.takes_part": (
        r"participar(?:[áa]|[ãa]o)|presidir[áa]|presidid[oa] por|"
        r"(?:estar[áa]|estar[ãa]o|vai estar|v[ãa]o estar) (?:connosco|conosco|presentes?)|"
        r"(?:juntar-se-[áa]|junta-se|juntam-se)|se juntar(?:[áa]|[ãa]o)|recebid[oa] por|acompanhar[áa]"
    ),
    "company.until": r"às|as|até",
    "company.will": r"vai|ira|irá",
    "named_before.whence": r"de|do|da",
    "not_coming.absent": (
        r"(?:(?:será|é|foi|está|estará) (?:substituíd|impedid|indispost|de baixa)|não (?:poderá|pode|vai poder|consegue) (?:estar|comparecer|participar|vir)|não (?:estará|participará))"
    ),
    "not_coming.greeting": r"olá|oi|prezad[oa]|bom dia|boa (?:tarde|noite)|car[oa]|ex\.m[oa]",
    "not_coming.instead": (
        r"na aus[êe]ncia d[eoa]|em vez d[eoa]|no lugar d[eoa]|substitui\w{0,4}|"
        r"(?:depois d[ae]|ap[óo]s|na sequ[êe]ncia d[ae]|obrigad[oa] pel[ao]) (?:a |o )?(?:tua|sua|nossa|teu|seu)? ?(?:entrevista|conversa|reuni[ãa]o|encontro|chamada)(?: \S{1,12}){0,3} com|"
        r"(?:falei|falado|fale|fala|contacto|contato|combinado|acordado|de acordo) com|"
        r"(?:avise|avisar|contactar|contate|escreva [àa]|em nome d[eoa]|da parte d[eoa]|a pedido d[eoa]|indica[çc][ãa]o d[eoa]|recomendad[oa] por|enviad[oa] por)"
    ),
    "rosters.heading": r"j[úu]ri|banca|painel|comiss[ãa]o|entrevistadores|participantes|membros",
    "rosters.myself": r"eu(?: mesm[oa])?",
    "rosters.stage": r"ronda|rodada|entrevista|etapa|fase|parte",
    "signature.closing": r"até breve|abraço|cumprimentos|cumprimentos|abraços?|obrigad|atenciosamente|cordialmente|atentamente",
    "signer.after": (
        r"estaremos|seremos|vamos|vos? esperamos|esperamos|(?:te|o|a) (?:receberemos|entrevistaremos|esperamos)|"
        r"participaremos|gostar[íi]amos|temos|faremos|queremos|gost[áa]vamos|estamos|ficamos|recebemos|"
        r"(?:te|o|a|vos|lhe) (?:recebemos|esperamos|ouvimos|queremos)"
    ),
    "signer.alone": (
        r"(?:estar[áa]|estar[ãa]o|vai estar) (?:connosco|conosco)|comigo\b|eu (?:pr[óo]pri[oa]|mesm[oa])\b|n[óo]s dois|"
        r"s[óo] eu e (?:tu|voc[êe])|(?:e|nem) (?:por|com|para) mim\b|recebid[oa] por mim\b|"
        r"(?:pergunt|procur)\w{1,3} por mim\b|(?:estaremos|estarei|estou|somos|estamos|vamos) eu\b|e eu(?=\s?[.,;:!?)\n]|$)|"
        r"junta(?:m|r)?-se(?:-[áa])? a n[óo]s|minha presen[çc]a"
    ),
    "signer.before": r"estaremos|seremos|estar[ãa]o|vamos ser|s[óo]",
    "signer.meets": (
        r"serei eu (?:quem|a)|estarei (?:com|acompanhad[oa]|presente)|acompanha-me|vai acompanhar-me|"
        r"(?:eu )?(?:te|lhe) (?:ligo|ligarei|telefono|telefonarei)\b|"
        r"eu (?:ligo|ligarei)(?:[- ](?:te|lhe|para (?:ti|voc[êe]|si|o senhor|a senhora)))?\b|(?:ligo|telefono)-(?:te|lhe)\b|"
        r"vou (?:te |lhe )?(?:ligar|telefonar)|ligar-(?:te|lhe)-ei|eu tamb[ée]m (?:participo|participarei|estarei|vou estar)|"
        r"(?:sentamo-nos|nos sentamos|a gente se senta|a gente senta)|recebo-(?:o|a|te)|"
        r"vou (?:te |o |a )?(?:receber|entrevistar)|eu conduzo a entrevista|"
        r"(?:no|ao|do|pelo) meu (?:gabinete|escrit[óo]rio|consult[óo]rio|atelier|ateli[êe]|est[úu]dio|laborat[óo]rio|calend[áa]rio|restaurante|caf[ée])|"
        r"(?:na|à|da|pela) minha (?:sala|loja|oficina|cl[íi]nica|casa|agenda|quinta|padaria)|minha agenda|meu calend[áa]rio|"
        r"a gente (?:conversa|fala|bate (?:um )?papo|toma|troca|come|almo[çc]a|se (?:v[êe]|fala|encontra|senta|conhece)|faz (?:uma|por|um))|"
        r"(?:e|depois|a[íi]|assim|l[áa]) (?:conversamos|falamos|vemos|bebemos|almo[çc]amos)|"
        r"conversamos (?:no|na|um|sobre|enquanto|depois|melhor|com calma)|falamos (?:de|do|da|sobre|com calma|um pouco)|"
        r"(?:encontramo|vemo|sentamo|falamo)-nos|nos (?:vemos|encontramos|falamos|sentamos) (?:na|no|às|l[áa]|em|a[íi])|"
        r"(?:bater|trocar|batemos|trocamos) (?:um |uma )?(?:papo|ideias?|bola)|tomar um caf[ée]|bebemos um caf[ée]|"
        r"(?:mostro|mostrarei|explico|conto|levo|apanho|espero|recebo|encontro|vou mostrar|vou explicar)-(?:te|lhe|o|a)\b|"
        r"(?:te|lhe) (?:mostro|mostrarei|explico|levo|busco|espero (?:na|no|às|l[áa]|em)|encontro|mostrar)\b|vem ter comigo|"
        r"estarei (?:no|na|em|l[áa]|livre|dispon[íi]vel|por)|estou (?:livre|por (?:c[áa]|l[áa])|c[áa] (?:todos|at[ée]|de))|"
        r"tenho (?:segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|meia hora|\d+ ?min|um (?:hor[áa]rio|tempinho|bocadinho)|uma hora)|"
        r"(?:quero|eu (?:queria|gostava de|gostaria de)|adorava|tenho (?:muito )?gosto em|terei (?:muito )?(?:gosto|prazer) em) (?:muito )?(?:o |a |te |lhe )?(?:conhec\w{1,6}|conversar|falar|bater|trocar|ouvir|ver|v[êe]-l[oa]|receb\w{1,6}|mostrar|perceber|entender|saber|que (?:vejas|veja|conhe))|"
        r"(?:posso|podia) receb[êe]-(?:l[oa]|te)|eu (?:explico|digo|conto|te vejo|vejo)\b|fala comigo"
    ),
    "signer.object": r"mim|comigo|eu pr[óo]pri[oa]",
    "signer.ours": (
        r"noss[oa] (?:conversa|chamada|reuni[ãa]o|encontro|bate-papo)|surgiu-me|tenho (?:de|que) (?:mudar|adiar|viajar)|"
        r"tive um imprevisto|n[ãa]o consigo (?:estar|chegar)|s[óo] (?:chego|saio|consigo|posso|volto)|"
        r"precis(?:ei|o) (?:de )?(?:mexer|mudar|trocar|adiar|remarcar|empurrar|sair)|meu (?:filho|voo|comboio|carro|trem)\b|"
        r"minha (?:filha|m[ãa]e|s[óo]cia)\b|"
        r"(?:tens|voc[êe] (?:tem|teria)|tem|teria) (?:\d+ ?min|meia hora|um (?:tempinho|bocadinho|minutinho))|"
        r"topa (?:um|uma)|nossa entrevista|da minha parte|do meu lado|enganei-me|me enganei|me enrolei|me confundi|"
        r"aguardo indica|(?:falaremos|conversaremos)\b|passa (?:por|c[áa]|na|no) |d[áa] um (?:pulo|salto)|"
        r"chega (?:mais|por|no|pro)|aparece (?:por|c[áa]|na|no)|passe (?:por|c[áa]|aqui)"
    ),
    "signer.replaced": (
        r"no meu lugar|em meu lugar|sem mim\b|(?:substituir-me|me substitui)|"
        r"(?:eu )?n[ãa]o (?:estarei|poderei (?:estar|participar))|n[ãa]o (?:sou|serei) eu\b|e n[ãa]o eu\b"
    ),
    "signer.subject": r"eu",
    "signer.unless": (
        r"se (?:houver|tiver|precisar|for|fosse|quiser|puder|n[ãa]o|der|algo|preferir|voc[êe]|mudar|o senhor|a senhora|concordar|estiver)|"
        r"quando|assim que|caso|para confirmar|antes (?:para|da entrevista)"
    ),
    "signer.verb_object": r"(?<=\se\s)me\s(?!alle\b|per\b|il\b|nel|a\b|la\b)",
}

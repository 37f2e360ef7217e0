"""Portuguese phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "nao",
        r"(?:obrigad[oa]|agradeco|agradecemos){gap}(?:interesse|candidatura|tempo|visita|vir|vindo|disponibilidade|entrevista|conversa){gap}mas,?{sp}(?:\w{1,10},?{sp}){0,4}nao(?={sp}?[.,!;]|$)|nao{sp}(?:foi|foste|e|es){sp}(?:voce|tu|a{sp}senhora|o{sp}senhor)(?={sp}?[.,!;]|$)",
    ),
    (
        "outr|intern|algu",
        r"(?:escolhemos|escolhido|escolhida|optamos|optou|contratamos|contratado|selecionamos|ficamos|seguimos|seguir|avancamos|decidimos|preferimos|preferiu|foi){sp}(?:\w{1,8}{sp}){0,2}(?:outra{sp}(?:pessoa|candidata)|outro{sp}(?:candidato|perfil)|alguem(?:{sp}(?:mais|intern\w|de{sp}dentro|com))?|um{sp}candidato{sp}interno|uma{sp}candidata{sp}interna)",
    ),
    (
        "nao|negativ",
        r"(?:desta|dessa|esta){sp}vez{sp}(?:\w{1,8}{sp}){0,2}nao|nao{sp}(?:\w{1,6}{sp}){0,2}(?:deu(?={sp}?[.,!]|{sp}(?:desta|certo))|foi{sp}possivel(?={sp}?[.,!]|{sp}desta)|vamos{sp}(?:avancar|seguir|prosseguir|continuar))|(?:resposta|decisao){sp}(?:\w{1,8}{sp}){0,2}(?:e{sp}|foi{sp})?(?:negativa|nao)(?={sp}?[.,!])",
    ),
    (
        "cancelad|congelad|muito|preenchid|sorte|sucesso|suspens",
        r"(?:vaga|lugar|posicao|contratacoes|orcamento){sp}(?:\w{1,8}{sp}){0,3}(?:preenchid[oa]|congelad[oa]s?|cancelad[oa]s?|suspens[oa]s?)|(?:boa{sp}sorte|muito{sp}sucesso|sucesso){gap}(?:busca|procura|futuro|carreira)",
    ),
)

OFFER = (
    (
        "contrato|proposta|oferta",
        r"(?:contrato|proposta|oferta){sp}(?:segue|vai|esta|vem){sp}(?:\w{1,8}{sp})?(?:em{sp})?(?:anexo|anexad[oa])|(?:segue|anexo|em{sp}anexo|envio){gap}(?:contrato|proposta|oferta)|fazer(?:-lhe)?{sp}uma{sp}(?:proposta|oferta)",
    ),
    (
        "adorariamos|contratad|gostariamos|gostavamos|lugar|queremos|vaga|vind",
        r"(?:gostariamos|queremos|adorariamos|gostavamos){gap}(?:ter{sp}(?:voce|te)|te-l[oa]|ter-te|contar{sp}(?:contigo|consigo|com{sp}voce)|contratar)|bem-vind[oa]{sp}(?:a{sp}bordo|a{sp}equipa|a{sp}equipe|ao{sp}time)|(?:a{sp}vaga|o{sp}lugar){sp}e{sp}(?:sua|seu|tua|teu)|(?:foi|esta){sp}contratad[oa]",
    ),
)

INVITATION = (
    (
        "chamada|conversar|disponibilidade|disponive|encontrar|falar|gostariamos|gostava|livre|queriamos|reuniao|reunir|tempo",
        r"(?:pode|podes|poderia|podemos|consegue|consegues|tem|tens|teria|esta|estas|quando|que{sp}dia|qual){gap}(?:falar|disponive\w{1,2}|disponibilidade|tempo|conversar|livre|reunir|reuniao|chamada|encontrar)(?=[^.!;]{0,60}\?)|(?:gostariamos|queriamos|gostava){gap}(?:voltar{sp}a|ve-l[oa]|conhece-l[oa]|conversar|rever)",
    ),
)

NEXT_STEP = (
    (
        "referenc|document|diploma|certificad|salar|curricul|comecar|aviso|teste|formulario|portfolio",
        r"(?:enviar|envie|envia|mandar|mande|pode|podes|poderia|precis\w{1,5}|falta\w{0,1}|preencher|preencha|qual|quais|quando|tem){gap}(?:referencias?|document\w{1,5}|diplomas?|certificados?|salari\w{1,4}|curriculo|comecar|aviso{sp}previo|teste|formulario|portfolio)",
    ),
)

UPDATE = (
    ("rola", r"(?:amanha|hoje|segunda|terca|quarta|quinta|sexta){gap}(?<!se\s)nao{sp}rola"),
    (
        "mudamos|passamos|adiamos|trocamos|remarcamos|reagendamos",
        r"(?:mudamos|passamos|adiamos|trocamos|remarcamos|reagendamos)(?=[^.!;]{0,40}\?)",
    ),
    (
        "adiar|amanha|antecipar|atrasad|consigo|doente|hoje|mover|mudar|outr|passar|podemos|poder|posso|quarta|quinta|remarcar|segunda|sexta|terca",
        r"(?:passar|mudar|adiar|remarcar|antecipar|mover){sp}(?:\w{1,8}{sp}){0,3}(?:conversa|chamada|reuniao|entrevista|call|hora|dia|para{sp}|horario)|outr[oa]{sp}(?:dia|hora|horario|data)|(?:estou|esta){sp}(?:\w{1,8}{sp})?(?:doente|atrasad[oa])|nao{sp}(?:posso|consigo|podemos|vou{sp}poder){sp}(?:\w{1,8}{sp}){0,3}(?:amanha|hoje|segunda|terca|quarta|quinta|sexta)|(?:amanha|hoje|segunda|terca|quarta|quinta|sexta)(?:-feira)?{sp}(?:\w{1,8}{sp}){0,2}nao{sp}(?:posso|consigo|da|podemos)",
    ),
)

CANCELLATION = (("cancelar|desmarcar", r"(?:tenho|temos|preciso|precisamos|vou|vamos){gap}(?:cancelar|desmarcar)"),)

COMMIT = (
    (
        "avisamos|aviso|confirmamos|confirmo|decidimos|decidiremos|decisao|digo|dizemos|escrevemos|escrevo|ligamos|ligo|noticias|novidades|resposta|retorno|saberemos",
        r"(?:damos|dou|daremos|teremos|havera){gap}(?:resposta|noticias|retorno|novidades|decisao)|(?:digo|dizemos|aviso|avisamos|escrevo|escrevemos|ligo|ligamos|confirmo|confirmamos|decidimos|decidiremos|saberemos)(?:-lhe|-te)?|(?:resposta|noticias|decisao|novidades){sp}(?:\w{1,8}{sp}){0,3}(?:ate|antes|amanha|na|no|esta|proxima)",
    ),
)

REPLIES = {
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}

"""Portuguese: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"gente|pessoal|pessoas|funcionarios|empregados|colaboradores|estagiarios|motoristas|garcons|equipa|equipe|complet\w{1,2}",
    "rival": r"(?:alguem|sobrinh[oa]|filh[oa]|prim[oa]|irma[o]?|amig[oa]|colega|candidat[oa]|pessoa|outr[oa]|rapaz|moca|rapariga|senhor[a]?|perfil|estagiari[oa]|conhecid[oa])",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (porem|contudo|no entanto|todavia)
    """,
    "regret": """
        (infelizmente|lament*|pena)
        (apesar|embora|ainda que) ... (perfil|experiencia|interess*|bom|boa|gost*|qualidade)
    """,
    "weighed": """
        (apos|depois de) ... (analise|avaliacao|reflexao|consideracao|cuidad*|conversas?)
        (decisao|escolha) ... (dificil|nao foi facil)
        (no final|por fim)
    """,
    "rivals": """
        (outr*|divers*) _ (candidat*|perfis|perfil|profissiona*)
        (muitos|muitas) (candidat*|perfis)
        (candidat*|profissional|pessoa|alguem|perfil) (com|que|cuj*|mais)
        (numero|volume|quantidade) ... (candidat*|inscri*)
    """,
    "ended": """
        (processo|vaga|selecao|posicao|recrutamento|oportunidade) ... (encerrad*|conclui*|preenchid*|cancelad*|suspens*|fechad*|finalizad*)
        (encerr*|conclui*|finaliz*) _ (processo|vaga|selecao)
    """,
    "denied": """
        nao (e|era|se encaixa|corresponde|atende) (bem|exatamente|propriamente)? (o que|o perfil|ao|a|no|na)
        (nao|nem|sem) ... (candidatura|perfil|vaga|selecionad*|contrat*|avanc*|prossegu*|seguir|aprovad*|etapa|fase|processo)
    """,
    "wish": """
        (desej*|boa|muita) ... (sorte|sucesso|futuro|carreira|jornada|busca|procura|felicidades)
        (esper*|tomara) ... (cruz*|reencontr*|encontrar)
    """,
    "kept": """
        (banco de (talentos|dados|curriculos)|base de dados)
        (futur*|outr*|proxim*|nov*) (vagas?|oportunidades?|processos?|posicoes)
        (mant*|guard*|conserv*) ... (curriculo|cv|dados|perfil|candidatura)
    """,
    "chosen": """
        (ficar|continuar|seguir|contar) com (a|o|um|uma) {rival}
        (escolhemos|escolhi|optamos|contratamos|contratei|demos|dei|ficamos|decidimos|oferecemos|selecionamos|escolhido|dada|dado|atribuida) _ {rival}
        {rival} (que|ja|vai|aceitou)? _ (aceitou|comeca|fica|assume|conhece|mora|tem|assinou|ficar)
        (vaga|lugar|posto|trabalho) (ja) (foi|esta) (dad*|ocupad*|preenchid*|prometid*)
        (ficou|colocado|classificad*) em (segund*|terceir*|quart*|[0-9]*)
    """,
    "full": """
        (estamos|ja estamos|temos) (com)? (o)? (time|quadro|equipe|equipa) (complet*|fechad*|chei*)
        (ja nao|nao) (conseguimos|consigo|podemos|vamos|estamos) ... (mais|ninguem|receber|acolher|contratar)
        (temos|tenho|estamos) (ja)? (o quadro|a equipe|a equipa|gente|pessoal|complet*|suficiente*) _ {hand}
        (nao) ... (contratando|a contratar|contratar ninguem|contratar mais|precisamos de ninguem|precisando|abrir vagas|recrutar|a recrutar)
        (nao|sem|nenhuma) (ha|temos|tenho)? _ (vagas?|orcamento|posicoes|lugares|trabalho) (no momento|de momento|para|em aberto|disponive*|abertas?|agora|por)
        (quadro|equipe|equipa|escala|lista) ... (esta|estao) (ja)? (complet*|chei*|fechad*)
    """,
    "lacking": """
        (precisamos de|precisava de|buscamos|procuramos|queriamos|preferimos) (alguem|uma pessoa|um perfil|gente|candidat*)
        (mais|maior|um pouco mais de) (experiencia|pratica|anos|vivencia|tempo)
        (falta*) ... (experiencia|carta|carteira|diploma|formacao)
    """,
    "parted": """
        (obrigad*|agradec*) (mesmo assim|de qualquer forma|de qualquer modo|na mesma|ainda assim)
        (lig*|mand*|volt*|tent*|procur*|fal*) ... (primavera|verao|outono|inverno|ano que vem|proximo ano|temporada|mais tarde|de novo|novamente)
        (guard*|fico com|ficamos com|anot*) ... (numero|contato|contacto|curriculo|cv|dados)
        (boa|muita) sorte
        (proxima vez|outra ocasiao|no futuro|mais para frente|mais para a frente|mais adiante)
    """,
}

"""Portuguese: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
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
}

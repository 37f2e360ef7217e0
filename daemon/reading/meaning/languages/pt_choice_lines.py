"""Portuguese: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        (um|uma|outr*) (candidat*|pessoa) (foi|ja foi) (escolhid*|selecionad*|contratad*|nomead*) (e|para|que)
        (concluimos|terminamos|encerramos|finalizamos|fechamos) (o|a|nosso|nossa|o nosso|a nossa) _ (processo|processo seletivo|selecao|busca|recrutamento) ... (satisfeit*|contente*|feliz|felizes) ... (escolha|selecao|decisao|pessoa)
        nao (consideramos|julgamos|achamos|entendemos|avaliamos) (que)? (o|a)? (seu|teu|sua|tua) _ (perfil|curriculo|candidatura|experiencia)
        (ja)? (foi|foram) (escolhid*|selecionad*|contratad*) (um|uma|outr*) (candidat*|pessoa)
        (processo|processo seletivo|selecao|recrutamento) ... (terminou|terminado|concluido|encerrad*|concluiu) ... (satisfeit*|contente*|feliz|felizes) ... (escolha|selecao|decisao|pessoa|candidat*)
    """,
    "offer": """
        !nao (foi|foste|esta|estas) (selecionad*|escolhid*|contratad*|aprovad*) (para|como) (a|o|esta|este|a nossa|ocupar o|ocupar a|assumir o|assumir a|preencher a)? (vaga|cargo|funcao|posto|posicao)
        (este|presente) contrato de trabalho (e|entre|entra)
        foi (voce|a si|tu) (o|a|quem)? (escolhid*|selecionad*|escolhemos)
        (escolhemos|selecionamos) (voce|a si|te) (para|como)
        (queremos|gostariamos|vamos|desejamos) (de)? (oferecer-lhe|oferecer-te|oferecer a voce|propor-lhe) _ (vaga|cargo|posto|contrato|lugar|funcao)
    """,
    "next_step": """
        (foi|foste|esta|estas) (aprovad*|apurad*) (no|na|em|nas|nesta|neste) _ (processo|processo seletivo|selecao|etapa*|fase*|recrutamento|entrevista*)
        candidatura (foi|esta) aprovad* (para|na|no)
        (prova|teste|exame|exercicio) que (lhe|te)? (enviamos|envio|mandamos|mando|anexamos|anexo|segue)
        (passou|passaste) (no|na|em) (nosso|nossa|todo)? _ (processo|selecao|processo seletivo|etapas)
    """,
    "acknowledgement": """
        (processo|selecao|processo seletivo|recrutamento) _ (esta|continua|segue) (ainda|atualmente)? (em andamento|em curso|a decorrer|abert*)
    """,
}

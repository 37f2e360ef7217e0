"""Portuguese: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"se",
    "promises.tag": r"ta|combinado|ta bom|ta bem|certo|beleza",
    "promises.writes_now": r"escrev(?:o|emos)-(?:te|lhe) (?:porque|para|por)|(?:te|lhe) escrev(?:o|emos) (?:porque|para|por(?! (?:whats\w*|zap|correio|mail|e-?mail|telegram|mensagem|escrito|aqui)))\b",
    "promises.starts": r"(?:entrada|inicio|admissao|comeco)(?: previst\w)?(?: a| em| no dia)?",
    "promises.done_today": r"prazer em|feliz em|felizes em|em anexo",
    "promises.of_a_day": r"reuniao|prova|chamada",
    "promises.straight_after": r"logo (?:a seguir|depois|apos)|(?:imediatamente|assim) (?:a seguir|depois)",
    "promises.week_out": r"(?:ate ao? (?:fim|final)|antes do (?:fim|final)|no (?:fim|final)|ainda) (?:dessa|daquela|nessa|naquela|da) (?:mesma )?semana(?<!da semana)",
    "promises.takes": r"demora|demoram|leva|levam",
    "promises.once_readers": r"(?:assim que|quando|depois que|uma vez que) (?:o seu|a sua|os seus|os teus|a tua|tiver)\b",
    "promises.said_once": r"(?:disse|dissemos|prometi|prometemos)-(?:te|lhe)|(?:te|lhe) (?:disse|dissemos|prometi|prometemos)|tinha(?:mos)? (?:dito|prometido)",
    "promises.to_us": r"(?:me|nos) (?:da|dara|diz|dira|manda|mandara|envia|passa)|(?:da|diz|manda|envia|passa)-(?:me|nos)",
    "promises.not_kept": r"nao|infelizmente",
}

PROMISE_LINES = {
    "commit": """
        (ligo|telefono|escrevo|aviso|digo)-(lhe|te)
        (contrato|carta de oferta|proposta formal|proposta escrita|carta proposta) ... (segue|seguira|sai|saira|chega|chegara|vai|sera enviad*)
        (procuramos|tentamos|esforcamo-nos por|comprometemo-nos a) (responder|dar resposta|dar uma resposta|contactar)
    """,
    "deadline": """
        (noticias|resposta) (suas|sua|tuas|tua|de voce|da sua parte|da tua parte)
        (damos|dou|deixamos|deixo)-(lhe|te) (um prazo|prazo|tempo)? ate
        (te|lhe) (damos|dou|deixamos|deixo) (um prazo|prazo|tempo)? ate
        (termina|acaba|vence|expira|encerra) _ (prazo|tempo)
        voce (comentou|disse|falou|mencionou|prometeu|ficou|garantiu) (que|de)
        (comentaste|disseste|mencionaste|prometeste|ficaste) (que|de)
        (agradecia|agradeceria|agradecia-lhe|queria|gostava de ter) (ter|receber)? (uma|a sua|a tua) (resposta|decisao|confirmacao)
        (preciso|precisamos|necessito|necessitamos|aguardo|aguardamos|espero|esperamos|conto com|contamos com) (da|de|a|pela)? (sua|tua|vossa) _ (resposta|confirmacao|decisao|retorno)
        (disse|disseste|falou|prometeu|prometeste|combinou|garantiu) que (me|nos) (respondia*|responderia*|ligava*|ligaria*|avisava*|avisaria*|dava*|daria*|dizia*|diria*)
        (seria) (otimo|ideal|bom|perfeito|excelente|fantastico) ... (resposta|decisao|retorno|confirmacao)
        (resposta|decisao|retorno|confirmacao) ... (seria) (otimo|otima|ideal|bom|boa|perfeito|perfeita|excelente|fantastico)
        (agradecemos|agradeciamos|agradeceriamos|gratos) ... (resposta|decisao|retorno|confirmacao)
    """,
}

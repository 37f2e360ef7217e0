"""Portuguese phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        nao (vamos|iremos|pretendemos|poderemos|tencionamos|estamos a) (contratar|admitir|recrutar)
        e um nao
        (nao podemos|nao podemos de momento|nao vamos|nao conseguimos) (contratar|admitir|recrutar) (ninguem|mais|de momento|por agora)
        (foi|fica|ficou|sera) exclui* (por|do|da|d')
        (fechamos|fechou|acabamos fechando|acertamos) com (outr*|alguem|uma pessoa)
        (chefe|patrao|patroa|cliente|direcao|diretoria|equipe|equipa|gestor*|empresa|dono|dona|gerente) (ficou|preferiu|escolheu|optou|decidiu|contratou|quer|quis) (com|por|ficar com|seguir com|avancar com|contratar)? (o|a|um|uma)? _ (outr*|perfil|candidat*|pessoa|alguem|rapaz|rapariga|moco|moca|profissional)
        (acabamos|acabei|acabou|acabaram) (por|escolhendo|contratando|ficando|optando|escolher) (escolher|contratar|ficar|optar|selecionar|com|por)? _ (outr*|alguem|candidat*|pessoa|perfil)
        (dessa|desta|esta|nesta) vez (nao|infelizmente) (nao)? (rolou|deu|foi|vai dar|foi possivel|daremos|vamos|iremos|avancaremos|seguiremos|avanca*|foste|fomos)
        nao (deu|rolou|vai rolar|vai dar) (certo|desta vez|dessa vez)
        (congel*|suspend*|bloque*|parou|pararam|paramos|cancel*) (as|a|todas as|o)? (contratacao|contratacoes|recrutamento|admissoes|processo|vaga)
        (contratacoes|contratacao|recrutamento|admissoes|vaga) (esta|estao|foram|foi|ficaram|ficou) _ (congelad*|suspens*|parad*|cancelad*|bloquead*|encerrad*|preenchid*|fechad*)
        nao (recebemos|aceitamos|contratamos|contrato|precisamos|temos|procuramos|buscamos|admitimos) (de|mais|novos|no momento|este ano)? (estagiari*|ninguem|pessoal|gente|funcionari*|colaborador*|estagios)
        (vagas|lugares|posicoes|postos) (de|para|do)? _ (ja)? (estao|foram|esta|ficaram) (ja|todas|todos|todas ja)? _ (ocupad*|preenchid*|esgotad*|atribuid*|complet*|fechad*)
        nao (atingiu|atingiste|passou|passaste|obteve|obtiveste|alcancou|alcancaste|superou|conseguiu) (a|o|na|no|os|as) _ (nota|pontuacao|teste|prova|minim*|fase|etapa|entrevista|corte|requisit*)
        nao (seguira|seguiras|seguira mais|avancara|avancaras|avanca|avancas|prossegue|prosseguira|continuara|passa|passas|passou|passaste|segue|seguiu) (adiante|mais)? (no|na|para|com|a) (o|a)? _ (processo|proxim*|fase|etapa|seguinte|selecao|segunda|final)
        nao (foi|foste|e|es|fui|foram|esta|estas|ficou|ficaste|se encontra|consta|constas) (o|a|um|uma|infelizmente|desta vez|dessa vez)? (escolhid*|selecionad*|contratad*|aprovad*|admitid*|eleit*|entre|na lista|na shortlist|no grupo)
        (gostaria|gostava|gostariamos|queria|queriamos|preferia) de (ter|dar*|trazer|poder) _ (melhor*|boas|outras)? (noticias|noticia|novidades) (melhor*|boas)?
        nao (temos|tenho|trago|sao) (boas|melhores) (noticias|novidades)
        (temos|tenho|trago) (mas|mas as) (noticias)
        (retorno|resposta|decisao|parecer|resultado|feedback) (e|foi|do cliente|da empresa|infelizmente|nao)? _ (negativ*|desfavorave*|nao e positiv*|nao foi positiv*)
        (optamos|optou|decidimos|decidiu|preferimos|escolhemos|resolvemos|optei|decidi) (por|em)? (seguir|avancar|prosseguir|continuar|ficar|ir|nao|encerrar|cancelar|suspender|fechar) (com|por|em frente com|adiante com|avancar|seguir|prosseguir|continuar|o|a|dar)? (outr*|alguem|perfis|perfil|candidat*|uma pessoa|um|com|processo|vaga|seguimento|continuidade|quem)
        (seguir|seguiremos|seguimos|avancar|avancamos|avancaremos|prosseguir|prosseguiremos|continuar|continuaremos) (em frente|adiante|apenas|agora)? com (outr*|os candidatos|candidat*|perfis|profissionais|quem|aquel*|alguem)
        nao (daremos|vamos dar|iremos dar|sera dada|podemos dar|dar) (continuidade|seguimento|sequencia|prosseguimento) (a|ao|na|no|com)
        (perfil|experiencia|candidatura|curriculo) nao (corresponde*|se enquadra*|se encaixa*|atende*|vai ao encontro|se adequa*|cumpre|preenche|reune|foi|avanca*|seguira)
        nao (corresponde*|se enquadra*|se encaixa*|atende*|reune*|cumpre*|preenche*) (totalmente|plenamente|exatamente|inteiramente|de momento)? (aos|os|ao|a|na|no|com|todos os) _ (requisitos|perfil|criterios|que procuramos|que buscamos|vaga|funcao|exigencias|necessidades)
        (processo|vaga|recrutamento|selecao|concurso) (foi|esta|ficou|sera) (encerrad*|cancelad*|anulad*|fechad*|suspens*|preenchid*|congelad*|desert*) (sem|por|com|internamente|antes)?
        (vaga|processo|candidatura|posicao|oportunidade) (para a qual|a qual|a que|em que|que) ... (cancelad*|encerrad*|fechad*|preenchid*|suspens*|anulad*)
        (procura*|busca*|precisa*|queria*|quere*|preferi*) (de)? (alguem|uma pessoa|um perfil|um profissional|um candidato|uma candidata) (com|mais|que|ja|de)
        (contratou|contratamos|contratei|escolhemos|escolheu|preferiu|preferimos|arranjamos|arranjei|encontramos|encontrei|achamos) (ja)? (outr*|alguem|uma pessoa|um profissional|um candidato|uma candidata|quem|um rapaz|uma rapariga|um perfil|um colega|uma colega)
        (ficou|ficaste|ficamos|classificad*) em (segundo|terceiro|segunda|terceira|2|3)
        (ja)? (temos|tenho|fechamos|fechei) (o quadro|a equipa|a equipe|com) (complet*|fechad*|outra pessoa|outro candidato|alguem)
        (quadro|equipa|equipe) (esta|ja esta) (ja)? (complet*|fechad*|chei*)
        (paramos|ficamos|encerramos|terminamos) por aqui
        (vaga|lugar|posto) (vai|foi|ficou|fica) (para|com) (um|uma|o|a|outr*|alguem)
    """,
    "offer": """
        segue (a|em anexo)? (nossa|minha|a nossa) (proposta|oferta)
        (oferecer|propor) (lhe|te|a voce)? (o|a|um|uma) (lugar|vaga|cargo|posto|posicao|emprego|contrato)
        (vaga|lugar|emprego|trabalho) e (sua|seu|teu|tua)
        (contrato|proposta) ... (em anexo|anexo|anexad*|assinar|assinatura|assinad*)
        (anexo|anexamos|segue) ... (contrato|proposta)
        (voce|tu) (esta|estas|foi|foste) (contratad*|selecionad* para (a|o) (vaga|lugar|cargo|posto|funcao)|escolhid* para (a|o) (vaga|lugar|cargo|posto|funcao))
        (bem-vind*|bem vind*) (a equipa|a equipe|ao time|a bordo|a empresa)
    """,
    "invitation": """
        (convidar|convidamos|convida-lo|convida-la|convido) (voce|o|a|te|lhe)? (para|a) (uma|um|a|o) (entrevista|conversa|bate-papo|reuniao)
        (posso|podemos|poderia) (ligar*|telefonar*|chamar*)
        (escolha|escolhe|selecione|reserve|agende) (um|o|seu|uma|a) (horario|data|hora|vaga|dia)
        (pode|podes|poderia|consegue|consegues|queres|quer) (passar|vir|dar um pulo|aparecer|dar ca um salto) ... (loja|escritorio|restaurante|oficina|conversar*|amanha|hoje|segunda|terca|quarta|quinta|sexta|falar*|conhecer*)
        (gostaria*|gostava*|queria*|adorava*) (de|muito de)? (o|a|te|lhe|voce)? (conhecer|conhece-lo|conhece-la|conversar|falar|marcar) (com|consigo|contigo|te|melhor|pessoalmente|uma)?
    """,
    "next_step": """
        (realize*|faca|complete|responda) (o|a|ao)? (teste|prova|avaliacao|questionario)
        (proxima|proximo) (etapa|fase|passo) (e|sera) (um|uma|o|a) (case|desafio|teste|entrevista|prova|exercicio)
        (indicar|informar|dizer|qual) ... (pretensao salarial|pretensoes|disponibilidade para inicio|aviso previo|expectativa salarial)
        (complet*|finaliz*|conclu*) (a|o) (sua|tua|seu|teu) (candidatura|perfil|inscricao|cadastro)
        (passou|passaste|avancou|avancaste|foi aprovad*|avanca|passa) (para|a|na) (a)? (proxima|segunda|seguinte|fase|etapa|ultima|final) (fase|etapa)?
        (falta*|precis*|envi*|reenvi*|mand*) ... (curriculo|cv|comprovativo|diploma|certificad*|documento*|cartao de cidadao|nif|iban|carteira de trabalho|referencias)
    """,
    "job": """
        entrevista (por telefone|telefonica|de emprego|tecnica|presencial|por video|de selecao|com o rh)
        (avancou|avancaste|passou|passaste) para a (proxima|segunda|ultima) (etapa|fase)
        (proxima|proximo) (etapa|fase|passo) (e|sera) (um|uma|o|a) (case|desafio|teste|entrevista|prova|exercicio)
        (procedimento concursal|oferta publica de emprego)
        (sua|tua) entrevista (com|na|no|para|de emprego|de selecao)
        (vaga:|cargo:|funcao:)
        (dia de teste|dia experimental|turno de teste|candidatura espontanea|proposta de trabalho|contrato de trabalho|oferta de emprego|processo seletivo)
    """,
    "job_hint": """
        (clt|plr|plano de saude|vale refeicao|ferias e decimo|subsidio de alimentacao)
        (salario|banca|case)
        (contratac*|estagi*|admissao|admissoes|entrevista de emprego)
    """,
    "confirmed": """
        (lembr*|relembr*) ... entrevista
        entrevista ... (esta|foi|fica) (confirmada|agendada|marcada)
        (agendamos|marcamos|agendei|marquei) _ entrevista
    """,
    "commit": """
        (te|lhe) (falo|digo|ligo|aviso|conto|respondo)
        (sera|serao) (publicad*|divulgad*|comunicad*|afixad*|enviad*) ... (ate|no|em|a partir)
    """,
    "occupation": """
        (auxiliar [a-z]*|assistente [a-z]*|tecnic* (superior|de|em)|gestor* de [a-z]*|gestor* [a-z]*|encarregad*|chefe de [a-z]*|coordenador*|supervisor*|operador* [a-z]*|rececionista|copeir*|cozinheir*|ajudante de [a-z]*|padeir*|caixa|vendedor*|motorista|estafeta|eletricist*|canalizador|mecanic*|soldador|enfermeir*|cuidador*|educador*|professor*|tradutor*|jornalist*|redator*|designer|programador*|desenvolvedor*|engenheir*|arquitet*|contabilist*|contador*|analista [a-z]*|consultor*|estagiari*|farmaceutic*|fisioterapeuta|psicolog*|veterinari*|product [a-z]*|data [a-z]*)
    """,
    "acknowledgement": """
        foi (corretamente)? (recebida|registada|registrada|enviada|submetida) (com sucesso)?
    """,
}

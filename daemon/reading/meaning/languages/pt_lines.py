"""Portuguese phrases as plain lines (see ``wordings``)."""

LINES = {
    "job": """
        (teste|testes|prova) (psicotecnic*|psicometric*|de selecao|de aptidao|comportamenta*|de perfil)
        (turno|dia) (de experiencia|experimental)
    """,
    "rejection": """
        (processo|processo seletivo|selecao|candidatura) (termina|encerra-se|acaba|conclui-se|se encerra|fica) (aqui|por aqui|neste ponto)? (para voce|para si|para ti)
        (nao) (prevemos|estao previstas|ha previsao de|temos previsao de|planejamos|planeamos) (novas|mais|outras)? (contratac*|admissoes|vagas)
        (voce|nao) (nao)? (ficou|ficaste|esteve|entrou|chegou) (entre|a|na|no) (os|as|lista|fase|final|grupo) (finalista*|final|selecionad*|curta|candidat*)
        (incentivamos|convidamos|encorajamos) ... (candidatar|candidatar-se|inscrever|inscrever-se) (novamente|de novo|outra vez)
        nao (vamos|precisamos|estamos) (a|de)? (contratar|precisar|mais) (ninguem|mais|gente)
        (seguir|seguimos|avancar|avancamos|prosseguir|continuar) com (outros|outras|pessoas|candidat*|perfis)
        (escolhemos|escolhido|contratamos|contratado|optamos por|optado por|selecionamos|selecionado|avancar com|avancamos com|preferimos|ficamos com) (outra|outro|alguem|um candidato|uma candidata|uma pessoa|um perfil|um rapaz|uma rapariga|um colega|uma colega)
        (vaga|lugar|posto|cargo) (foi|esta|ja foi|ja esta) (atribuid*|preenchid*|ocupad*|dad*)
        (contratar|contratamos|contratou|escolhemos|escolher|optamos por|optar por|selecionamos|selecionar|avancar com|avancamos com|seguir com|ficamos com) (ja)? (alguem|outro|outra|outros|uma pessoa|um candidato|uma candidata)
        (escolha|decisao) nao (recaiu|foi|caiu) (sobre|em|favoravel)
        (optamos|optou|decidimos|escolhemos|decidiu|preferimos) (por)? (seguir|avancar|prosseguir|continuar)? (com|por)? (outro|outra|outros|outras|um perfil|alguem|um candidato|uma candidata)
        (vaga|posicao|funcao|lugar) ... (preenchida|preenchido|ocupada|fechada|cancelada|suspensa|congelada|internamente)
        nao (iremos|vamos|poderemos|podemos|sera possivel|foi|foste|ira|vai) ... (avancar|prosseguir|seguir|continuar|selecionad*|escolhid*|dar seguimento)
        (outro|outra|outros) (candidat*|perfil|perfis|pessoa) ... (mais|melhor|alinhad*|escolhid*|selecionad*)
    """,
    "next_step": """
        (teste|prova|questionario|avaliacao) ... (ainda nao|pendente) ... (conclu*|realiz*|preench*|feit*)
        ainda nao (concluiu|realizou|fez|preencheu) _ (teste|prova|questionario|avaliacao)
        (proximo passo|proxima etapa|proxima fase|passo seguinte|etapa seguinte)
        (teste|desafio|exercicio|caso|prova|questionario) (tecnic*|pratic*|online|escrit*|pratico)
        (pretensao salarial|pretensoes salariais|aviso previo|referencias) ... (envi*|indic*|partilh*|inform*)
    """,
    "answer": """
        !sua|tua|vossa (decisao|resposta|retorno|resultado*|noticias|feedback)
        (informar*|contactar*|contatar*|comunicar*|avisar*|dou|daremos|damos|direi|diremos|saber*|decidir*|decidimos|ligarei|ligaremos|ligo|entraremos|respondo|responderemos)
    """,
    "commit": """
        (damos|daremos|dou|darei|dar|teremos|tera|teras|recebera|receberas) (-lhe|-te|lhe|te)? _ (resposta|retorno|noticias|feedback|novidades|decisao)
        ((damos|daremos|dou|entro|entramos|entraremos|entrarei|ligo|aviso|respondo|volto|contacto|informo|voltamos|voltaremos|voltarei|contactamos|contactaremos|avisamos|avisaremos|informaremos|ligamos|ligaremos|responderemos|retornaremos)(-lhe|-te|-o|-a|-lo|-la)?) _ (resposta|contato|contacto|contactar|retorno|ate|dentro|no prazo|na proxima|em|breve)
        (entro|entramos|entrarei|entraremos|entra|entrara) em (contacto|contato)
        (ligo|telefono|aviso|respondo|escrevo|digo|informo|contacto) (te|lhe|consigo|contigo|voce|alguma coisa|algo)
        (resposta|retorno|decisao|feedback|noticias) ... (ate|no prazo|dentro|semana|segunda|terca|quarta|quinta|sexta|amanha|dias)
    """,
    "occupation": """
        (empregad[oa] de mesa|garcom|garconete|barista|barman|atendente|balconista|padeir*|pasteleir*|talhante|acougueir*|cabeleireir*|esteticista|baba|cuidador*|educador*|docente|farmaceutic*|fisioterapeuta|advogad*|arquitet*|pedreir*|canalizador|encanador|carpinteir*|soldador*|pintor*|repositor*|conferente|entregador*|estafeta|porteir*|seguranca|auxiliar|ajudante|servente|designer|jornalista|pesquisador*|investigador*|bolseir*|gerente|supervisor*|lojista)
        (assistente|rececionista|recepcionista|administrativ[oa]|responsavel|tecnic[oa]|engenheir[oa]|programador[a]?|desenvolvedor[a]?|enfermeir[oa]|vendedor[a]?|empregad[oa] de [a-z]*|cozinheir[oa]|contabilista|secretari[oa]|consultor[a]?|comercial|motorista|tradutor[a]?|analista|estagi*|caixa|mecanic[oa]|eletricista|operari[oa]|professor[a]?)
    """,
    "job_hint": """
        (do|seu|o|teu) curriculo
        (entrevista*|candidatura*|candidat*|vaga|processo seletivo|recrutamento|contratacao|recursos humanos)
        (proxima|segunda|ultima) (fase|etapa)
    """,
    "met": """
        (obrigad*|agradec*) ... (tempo|entrevista|conversa|interesse|participacao|mensagem|disponibilidade|contato|contacto)
        (gost*|prazer|foi otimo|foi bom) ... (conhecer|conversar|falar|conversa)
        nos e que agradecemos
    """,
    "setting": """
        (equipa|equipe|direcao|gestor|gerente|decisao|retorno|resposta)
    """,
    "foreign": """
        (antigos alunos|ex-alunos|encontro de alunos|encarregados de educacao|diretor de turma|diretora de turma)
        (iefp|centro de emprego|subsidio de desemprego|seguro-desemprego|ao vivo|no ar|programa de radio|ouvintes)
        (pull request|merge request|mantenedores|condominio|morador*|sindic*|assembleia|sessao fotografica|sessao de fotos)
        ((programa|teste|testes|versao) beta|beta-test*|testador* beta|entrevista* com utilizadores|entrevista* com usuarios|utilizadores da nossa|usuarios da nossa|pesquisa com usuarios)
        (orcamento|o quarto|colega de casa|o seu carro|o teu carro|a sua cozinha|remodelacao|o seu manuscrito|o teu conto|festival de cinema|no estudo|ao estudo|para estudo|um estudo|inquerito|pesquisa sobre|lista de espera|investidor*|outra agencia|outro fornecedor|comprador*|licenca de obras|subsidio|o seu filho|a sua filha)
        (proprietari*|apartamento|imovel|matricula)
        (encomenda|pedido|fatura|entrega|reembolso|inquilino|senhorio|aluguel|arrendamento|podcast|ouvintes|dentista|consulta medica|passaporte|consulado|escola|creche|emprestimo|seguro de)
    """,
    "confirmed": """
        (entrevista|conversa|reuniao) ... (mantem-se|mantida|de pe|como previsto)
        (entrevista|entrevista presencial|videoentrevista) _ (tera lugar|realiza-se|realizar-se-a|sera realizada|decorre|decorrera|acontece|acontecera|ocorre|ocorrera|esta prevista|sera no dia|sera na|fica para|ficou para)
        (combinado|perfeito|otimo|certo|confirmado|fechado|show|beleza|marcado) ... (segunda|terca|quarta|quinta|sexta|amanha)
        (segunda|terca|quarta|quinta|sexta|amanha) _ _ (combinado|perfeito|otimo|certo|confirmado)
        (falamos|encontramo-nos|vemo-nos|nos vemos|conversamos|esperamos por si|aguardamos por si|esperamo-lo|esperamo-la|ligo-lhe|ligo-te|te ligo|ate) ... (segunda|terca|quarta|quinta|sexta|amanha|hoje|dia|as)
        (marcad*|agendad*|confirmad*|confirmo|confirmamos|combinad*) ... (entrevista|conversa|reuniao|chamada)
    """,
    "cancellation": """
        (entrevista|reuniao|conversa|chamada) ... (nao se vai realizar|nao se realizara|nao podera realizar-se|nao vai acontecer|nao podera acontecer|nao tera lugar|sem efeito|desmarcad*)
        (desmarcar|desmarcamos|desmarco) ... (entrevista|reuniao|conversa|chamada)
    """,
    "update": """
        (entrevista|reuniao|conversa|chamada) ... (afinal|agora|sera|vai ser) _ (videochamada|videoconferencia|online|telefone|zoom|teams|sala)
        (foi|fica|ficou|sera) (adiad*|remarcad*|reagendad*)
        (entrevista|reuniao|conversa|chamada) ... (passa|passou|passara) (da|das|de|do|para|a)
        (entrevista|reuniao|conversa|chamada) ... (antecipad*|adiad*|remarcad*|reagendad*|transferid*)
        (mudo|adio|remarco|antecipo|mudamos|adiamos|remarcamos|antecipamos) (a|sua|tua|nossa) _ (entrevista|reuniao|conversa|chamada)
        (mudamos|alteramos|adiamos|antecipamos|passamos|mudei|alterei) (a|sua|a sua|a tua|a nossa|tua) (entrevista|conversa|reuniao|chamada)
    """,
    "deadline": """
        (podera|pode|podem|poderao) (pronunciar*|recorrer|reclamar|contestar|interpor|apresentar)
    """,
}

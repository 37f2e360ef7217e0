"""Portuguese lines of the reader's other matters: what only a customer, a tenant, a parent or an entrant reads.

No bare nouns of a trade, which its employers use too: "your claim", never "claims".
"""

OTHER_MATTERS = {
    "matter": """
        # insurance, banks, contracts of the house
        (sua|tua|vossa) (participacao (de|do) sinistro|conta (corrente|poupanca|bancaria)|reclamacao|fatura|garantia|devolucao|reserva)
        (seu|teu|vosso) (sinistro|seguro|fornecedor atual|tarifario|reembolso|automovel|telhado)
        (sinistro [0-9]*|sinistro n*|participacao de sinistro|aviso de sinistro|nosso perito)
        (contrato de (eletricidade|energia|luz|gas|internet|arrendamento|locacao)|mudanca de (fornecedor|operadora|comercializador)|portabilidade do numero|leitura do contador|conta de luz)
        # parcels, refunds, repairs, quotes
        (devolucao do (dinheiro|valor|montante|produto)|estorno|consta como entregue|volume danificado|caixa de velocidades)
        (casa de banho|banheiro|obra em sua casa|pintura da (sua|tua) casa)
        # authorities
        (seu|teu|vosso) (requerimento|processo (esta em analise|de (nacionalidade|cidadania|visto|obra*|licenciamento|credito|adocao|inscricao|matricula))|pedido (de|foi|esta|para|nao)|talhao|alvara|titulo de residencia)
        (licenciamento da obra|licenca de construcao|alvara|quiosque|concessao do espaco|lugar de venda|conservatoria|registo civil|apoio a renda|abono de familia|bolsa familia|jurado|pedido de nacionalidade|titulo de residencia)
        (porque o rendimento|rendimento de 20[0-9]*|limite de rendimento*)
        (registado|protocolado|registrado) com o numero
        # flats, housing lists, gardens
        (visitar (o|a) (t[0-5]|casa|andar|quarto|moradia|apartamento|imovel)|o t[0-5]|t[0-5] na|novo inquilino|fiador|habitacao social|habitacao municipal|renda acessivel|horta comunitaria|hortas urbanas|um talhao)
        # schools, courses, exchange
        (seu|teu|vosso) (filho|educando|neto|historico escolar)
        (sua|tua|vossa) (filha|educanda|neta)
        (vaga no [0-9].*ano|sorteio|escolha do secundario|diretor de turma|professora da turma|caderneta|portal do estudante|familia de acolhimento|exame de acesso|lista de colocacao|vaga de intercambio|vaga erasmus|bolsa erasmus)
        (admiti-lo|admiti-la|admitir-te|admitido|admitida|admissao) (no|na|ao) (curso|mestrado|licenciatura|doutoramento|faculdade|conservatorio)
        (entrevista de nivel|teste de nivel|grupo [a-c][12]|as aulas (comecam|iniciam|arrancam)|inicio das aulas)
        # clubs, teams, choirs, the stage
        (equipa principal|equipa b|time principal|jogadoras|plantel|peneira|sub-?1[0-9]|do coro|no coro|os contraltos|nos contraltos|os tenores|as sopranos|orquestra juvenil|banda filarmonica|filarmonica|teatro amador|os ensaios (comecam|iniciam)|quota anual|joia de inscricao|escuteiros)
        o treinador (preferiu|escolheu|decidiu|optou)
        # prizes, contests, calls, museums
        (tua|sua|vossa) (fotografia|receita|escultura|invencao|pintura|proposta (de comunicacao|para o congresso|de oficina)|banca|doacao|curta|curta-metragem)
        (teu|seu|vosso) (conto|poema|quadro|romance|filme|invento)
        (seu|teu|vosso) projeto (nao|foi|ficou|obteve)
        (miss [a-z]*|concurso (de (fotografia|contos|poesia|beleza|receitas|ideias|limpeza)|literario|fotografico)|fato de banho|obras selecionadas|feira de ciencias|entrega dos premios|comissao cientifica|chamada de trabalhos|proposta de comunicacao|edital de (cultura|fomento)|mercado de natal|feira de artesanato|atribuir uma banca)
        (quadro (do|da) (seu|sua)|integrar na colecao|oferecer-nos (o|a) (quadro|colecao)|doacao ao museu|objeto doado|peca doada)
        # animals, donors, studies, the press
        (outra familia|familia adotante|gatil|formulario de adocao|entrevista de adocao|ninhada|cachorrinho*)
        (condicoes para doar|dar sangue|doar sangue|dadiva de sangue|dador de|(doador*|doacao) de (ovulos|medula|sangue|plasma))
        (requisitos|condicoes|elegivel|selecionad*) para (a nossa|o nosso|este|esta) (investigacao|estudo|ensaio clinico|pesquisa|painel)
        (participar|participante*) (no|do|na|da|em|num|neste|nesta) (nosso|nossa)? (estudo|investigacao|ensaio clinico)
        estudo do sono
        (entrevistar-te|te entrevistar|entrevista-lo|entrevista-la|o entrevistar|a entrevistar|entrevistar voce) sobre
        (preparo uma serie|estou a preparar uma serie|um episodio|o episodio|episodio sobre|o documentario|uma reportagem|nossos ouvintes)
        # doctors, weddings, holidays, cars, tenders, founders
        (sua|tua) marcacao
        marcacao (ortodontia|no dentista|no dermatologista|de consulta)
        (madrinha|padrinho|batizado|crisma|os noivos|copo-d'agua)
        (casa de ferias|outro hospede|partilha de carros|carta ha menos)
        (adjudicar o|adjudicar a|vossa empresa|vossa proposta)
        (ronda de investimento|nesta ronda|rodada de investimento|programa de aceleracao|pitch deck|pequeno para o nosso fundo|demais para o nosso fundo|investir na (vossa|tua|sua)|obrigado pelo pitch)
        # posts of honour, forums, meetings of those who look for work
        (moderador|moderadora) (do|deste) (forum|grupo|canal)
        (candidatares|candidatado|candidatada|candidatar|inscreveres) (a|como) moderador*
        (membros do forum|representante dos pais|associacao de pais)
        (voltamos a encontrar-nos|a gente se encontra)
        (conta|vai contar|contam) (a|o) (entrevista|processo) (dela|dele|deles)
        (quem procura emprego|grupo de entreajuda)
        (entrevista|conversa|reuniao) com (a professora|o professor|a educadora|o diretor de turma|o padre|a enfermeira)
        (abrir-lhe|abrir|lhe abrir) uma conta
        (vai jogar na|dicas sobre entrevistas|cozinha por medida|semanario escrevo|para uma entrevista para o (jornal|semanario|podcast))
        (seu|teu) pedido para (construir|adotar|ampliar)
    """,
}

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
        (te|lhe|lhes|vos) (ligo|ligamos|ligaremos|ligarei|liga|ligara|ligam|telefono|telefonamos|telefonaremos|telefonarei|telefona|avisamos|avisaremos|avisarei|aviso|avisa|avisara|escrevo|escrevemos|escreveremos|escreverei|escreve|respondo|respondemos|responderemos|responderei|responde|retorno|retornamos|retornaremos|digo|dizemos|diremos|direi|conto|contamos|comunicamos|comunicaremos|informamos|informaremos|contactamos|contactaremos|contactarei|contatamos|contataremos|contatarei|contacta|contata|dou|damos|daremos|darei|dara|daremos|mando|mandamos|mandaremos|mandarei|envio|enviamos|enviaremos|enviarei|chamo|chamamos|procuramos|procuro|procuraremos) ... (resposta|retorno|decisao|resultado*|feedback|noticias|novidades|devolutiva|posicao|algo|se|que|quem|como|na|no|ate|em|segunda|terca|quarta|quinta|sexta|amanha|hoje|ainda|dentro|esta|semana|para|logo|o que decid*|o que ficou|veredicto|veredito)
        (te|lhe|lhes|vos|o|a|os|as) (avisamos|avisaremos|avisarei|informaremos|contactamos|contactaremos|contactarei|contatamos|contataremos|contatarei|comunicaremos|notificaremos|procuraremos|chamaremos)
        (vai|vao|vou|vamos|ira|irei|iremos|irao) (te|lhe|lhes|o|a|vos)? (ligar*|telefonar*|avisar*|escrever*|informar*|comunicar*|contatar*|contactar*|contacta-|contata-|procurar*|retornar*|responder*|dizer*|dar um retorno|dar retorno|dar a resposta|dar uma resposta|dar resposta|dar a decisao|dar noticias|dar um parecer|dar um sinal|dar-lhe|dar-te|dar a voce|notificar*|entrar em contato|entrar em contacto|chamar|divulgar|anunciar|decidir|bater o martelo|falar contigo|falar com voce)
        ((dar|informar|informa|contactar|contacta|contata|comunicar|avisar|avisa|enviar|responder|ligar|telefonar|escrever|dir|far|transmitir|notificar)-(lhe|te|vos|lo|la|lhes|nos)-(emos|ei|a|ao))
        (ligamos|ligaremos|ligarei|liga|ligara|telefonamos|telefonaremos|telefonarei|telefona|avisamos|avisaremos|avisarei|avisa|escrevemos|escrevo|escreve|respondemos|respondo|responde|dizemos|digo|contamos|comunicamos|informamos|informo|contactamos|contacto|damos|dou|contacta|informa|comunica|transmitimos|transmito|faremos|fazemos|faco|diz|conta|da|dara)-(lhe|te|vos|lo|la|o|a|lhes) ... (resposta|retorno|decisao|resultado*|feedback|noticias|novidades|algo|se|quem|como|na|no|ate|em|segunda|terca|quarta|quinta|sexta|amanha|hoje|ainda|dentro|esta|semana|logo|o que decid*|o que ficou|veredicto|a saber|saber|chegar|decidimos|decidido|toque|sinal)
        (vai receber|vais receber|ira receber|iras receber|recebera|receberas|receberao|recebe|recebes|tera|teras|terao|vai ter|vais ter|obtera|saira|sabera|saberas|saberao|vai saber|vais saber|ficara a saber|ficaras a saber|fica a saber|ficas a saber|conhecera|conheceras) ... (resposta|retorno|decisao|resultado*|feedback|noticias|novidades|devolutiva|comunicacao|parecer|veredicto|veredito|telefonema|chamada nossa|ligacao nossa|ligacao do|mensagem com|nossa parte|proposta|contrato|carta-oferta|carta oferta|definicao|posicao|posicionamento|se|quem|de nos|nosso contacto|nosso contato|email com|e-mail com|contacto nosso|contato nosso)
        (conte|conta|contem|pode contar|podes contar) com (um|uma|o|a) ... (telefonema|resposta|chamada|ligacao|retorno|contacto|contato|mensagem|email|e-mail|decisao|noticias|devolutiva|feedback|parecer)
        (conte|conta|pode contar|podes contar) com (noticias|novidades|resposta|retorno)
        (espere|espera|esperem|aguarde|aguarda|aguardem|pode esperar|podes esperar) _ (uma|um|a|o|nossa|nosso|noticias|por|pelo|pela)? _ (chamada|telefonema|ligacao|contacto|contato|resposta|retorno|mensagem|noticias|email|e-mail|devolutiva) (nossa|nosso|nossas|minha|meu|do|da|de nossa|com|ate|na|no|entre|em|dentro)
        (aguarde|aguarda|espere|espera) (o|a|pelo|pela)? (nosso|nossa|meu|minha) (contacto|contato|resposta|retorno|chamada|ligacao|telefonema|decisao|mensagem)
        !seu|sua|teu|tua (devolutiva|retorno|feedback|resultado*|resposta|decisao|parecer|lista|classificacao|veredicto|veredito|comunicacao|aviso) ... (sera|serao|estara|estarao|fica|ficara|ficarao|vai ser|vao ser|deve|devera|deverao|esta previst*|sai|saira|sairao|saem|chega|chegara) ... (disponibilizad*|enviad*|divulgad*|comunicad*|dad*|publicad*|afixad*|informad*|transmitid*|disponive*|partilhad*|compartilhad*|conhecid*|tomad*|sair|chegar|ate|em|na|no|anunciad*|remetid*)
        !seu|sua|teu|tua (devolutiva|resultado|resultados|decisao|veredicto|veredito|parecer) (sai|saem|saira|sairao|chega|chegam|chegara|vem|cai)
        (saberemos|saberei|conseguiremos|conseguimos|conseguir|conseguirei|poderemos|poderei|saber) (ja)? (lhe|te)? ((dizer|dar|informar|confirmar|adiantar|comunicar)(-lhe|-te|-vos)?)
        (esperamos|espero|contamos|conto|queremos|quero|pretendemos|prevemos|planeamos|planejamos|tencionamos|gostariamos|intencao|objetivo|objectivo|compromisso|meta|procuraremos|tentaremos|tentarei|tentamos|estimamos|pensamos|acreditamos|ideia|proposito|deveremos|devemos|vontade) (e|de|em|que|com)? (nossa|nosso)? (conseguir|poder|vir a)? (dizer*|dar*|dar-lhe|dar-te|dar um|responder*|ligar*|informar*|avisar*|comunicar*|decidir|contactar*|contacta-lo|contatar*|retornar*|concluir o processo|concluir a selecao|chegar a uma|chegar a um|fechar esta vaga|fechar a vaga|fechar o processo|ter uma|ter a|ter um|ter o|tomar uma|tomar a|anunciar|divulgar|publicar|bater o martelo|escrever-lhe|telefonar*|falar consigo|falar contigo)
        (enviaremos|enviamos|mandamos|mandaremos|envio|enviarei|mando|mandarei|enviar|mandar|receber|recebera|escrevemos|remeteremos) ... (dizendo|informando|a dizer|a informar|avisando|comunicando|indicando|a indicar|com o resultado|com a decisao|com a resposta|com o parecer|a comunicar|sobre o resultado|sobre a decisao)
        nao (o|a|te|lhe|vos|vamos) _ (faremos|farei|fazer|deixaremos|deixamos|deixarei|deixar|manteremos) (esperar|a espera|aguardar|na espera|pendurad*|na expectativa|sem resposta|te esperar)
        (chegar|chegaremos|chegamos|chegara|chegaremos) a uma (conclusao|decisao|definicao|escolha)
        (responder|respondemos|responderemos|avisar|avisamos|avisaremos|informar|informamos|informaremos|ligar|ligamos|ligaremos|contactar|contactamos|contactaremos|contatar|contataremos|escrever|escrevemos|dar resposta|dar retorno|dar um retorno|comunicar|comunicaremos|daremos resposta|daremos retorno|damos resposta|damos retorno) a (todos|todas|cada|ambos|quem|quem participou|quem se candidatou)
        (informaremos|informamos|avisaremos|avisamos|contactaremos|contataremos|notificaremos|chamaremos|comunicaremos|divulgaremos|anunciaremos|publicaremos|divulgamos|anunciamos|publicamos) (depois|entao|todos|todas|os|as|o|a|cada|por|individualmente|pessoalmente)
        (todos|todas|cada) (os|as)? (candidat*|participant*) ... (receber*|ter*|sera*|serao|saber*|ira*|vao|vai) ... (resposta|retorno|mail|email|e-mail|comunicacao|resultado|avisad*|informad*|contactad*|contatad*|noticias|feedback|devolutiva|notificad*|decisao|aviso)
        (sera|seras|serao|vai ser|vais ser) (contactad*|contatad*|informad*|avisad*|notificad*|comunicad*)
        (entraremos|entrarei|entramos|entro|entra|entrara|entrar|entrarao) (novamente|de novo)? em (contacto|contato)
        (damos|daremos|dou|darei|dara|da|dar|darmos) (te|lhe)? _ (um|uma|o|a)? (retorno|resposta|devolutiva|feedback|parecer|posicao|posicionamento|toque|sinal|noticias|novidades|definicao)
        (teremos|tenho|temos|terei|tera) (ja)? (uma|a|um|o)? (resposta|decisao|definicao|posicao|parecer|retorno|novidades|noticias|resultado*) ... (para (si|ti|voce|lhe)|ate|na|no|em|dentro|segunda|terca|quarta|quinta|sexta|amanha)
        (volto|voltamos|voltarei|voltaremos|volta|voltara) (a)? (falar|ligar|contactar|contatar|escrever|entrar|contigo|consigo|com)
        (aviso|retorno|resposta|feedback) a (cada|todos|todas|quem)
        (te|lhe) (dizer|contar|informar|avisar|ligar|contatar|procurar|retornar|responder|dar) ... (decidiu|decidimos|decidido|resultado*|devolutiva|retorno|resposta|decisao|se|quem)
        (bato|batemos|bateremos|bater|bate) o martelo
        (relacao|lista|nomes|listagem|resultado*) _ (dos|das|de)? (aprovad*|selecionad*|classificad*|candidat*|escolhid*|finalist*|admitid*) ... (sai|saem|saira|sairao|sera|serao|estara|divulgad*|publicad*|fica|ficara|aparece)
        (te|lhe|lhes|vos) (mando|mandamos|mandarei|mandaremos|envio|enviamos|enviarei|enviaremos|passo|passamos|passaremos|dou|damos|daremos|darei|deixo) (uma|um|a|o)? (mensagem|zap|whatsapp|whats|mail|e-mail|email|sms|audio|torpedo|recado|toque|retorno|posicao|resposta|alo|palavra)
        (mando|mandamos|mandarei|mandaremos|envio|enviamos|enviarei|enviaremos)-(te|lhe|vos) (uma|um|a|o) (mensagem|mail|e-mail|email|sms|resposta|decisao|proposta|contrato|carta)
        (segue|seguira|sai|saira|vai|chega|chegara|enviamos|enviaremos|mandamos|mandaremos|tera|recebera|recebe) _ (contrato|carta-oferta|carta oferta|carta proposta|proposta de trabalho|proposta formal|proposta de emprego|proposta escrita)
        (contrato|carta-oferta|carta oferta|proposta) ... (segue|seguira|sai|saira|chega|chegara|esta no seu|estara no seu|vai para)
        (diz|dizem|dira|digo|dizemos|fala|falo|falamos|conta|conto|contamos) (a|para)? (voce|ti|si|vc)? _ (se|quem|o que|como) (deu|foi|decid*|ficou|passou|esta|vamos|entrou|rolou)
        (te|lhe|eu te|a gente te) (falo|fala|conto|conta|aviso|avisa|ligo|liga|digo|diz|chamo|chama|retorno|retorna|dou|da)
        (telefona|liga|ligara|telefonara|escreve|escrevera|contacta|contactara|avisa|avisara|informa|informara) (para|a) (lhe|te|si|voce|o informar|a informar|lhe dizer|te dizer)
        (anunciaremos|anunciamos|divulgaremos|divulgamos|publicaremos|publicamos|comunicaremos|comunicamos|informaremos|avisaremos|transmitiremos) ... (resultado*|decisao|escolha|nome*|escolhid*|selecionad*|lista|candidat*|todos|cada|quem|se)
        (fechamos|fecharemos|fecha|encerramos|encerraremos|concluimos|concluiremos) (a|o) (selecao|processo|vaga|escolha|recrutamento)
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
        (aguardo|aguardamos|aguardar|espera|no aguardo|a espera|ansios*) (do|de|da|o|pelo|pela|a|por)? (seu|sua|teu|tua|vosso|vossa|um retorno seu|uma resposta sua)
        nao (precisa|precisas|e preciso|e necessario|ha pressa|tem pressa|tem de|tens de) ... (responder*|decidir*|ligar*|avisar*|confirmar*|dar)
        (suporte|helpdesk|apoio ao cliente|atendimento|assistencia tecnica|servico tecnico|central de ajuda|apoio tecnico) ... (responde*|resolve*|contacta*|contata*|atende*|retorna*)
        (se|caso) nao (recebermos|tivermos|houver|obtivermos|recebamos|tenhamos) ... (sua|seu|tua|teu|resposta|retorno|noticias|contacto|contato|da sua parte)
        (retorno|resposta|confirmacao|contacto|contato) (seu|sua|teu|tua|da sua parte|de sua parte)
        (periodo de experiencia|periodo experimental|experiencia|duracao do contrato|aviso previo) ... (dura|e de|sera de)
        (tem|tens|tera|teras|dispoe|dispoes) ate _ _ para
        (tem|tens|tera|teras|dispoe|dispoes) (de)? _ _ para (nos|me|responder|decidir|aceitar|dar|comunicar|confirmar)
        (voce|o senhor|a senhora) (tem|tera) ate
        (tem|tens|deve|devem|precisa|precisam) (de|que)? (chegar|ser entregue*|ser enviad*|estar|dar entrada)
    """,
}

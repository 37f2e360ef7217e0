"""Portuguese."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.pt_words import WORDS

PORTUGUESE = FormLanguage(
    code="pt",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        oi amanhã te falo ligo aviso gente pode podemos
        a ainda ao as atenciosamente até boa bom candidatura com como cumprimentos da das de dia do dos e em esta
        estamos estarei este estou está foi já lhe mais mas muito na no nos nossa nosso não o obrigada obrigado olá os
        ou para pela pelo por prezada prezado processo quando que se ser seu sua são também tarde temos teu tua um uma
        vaga você vocês à é
        """
        )
    ),
    labels={
        "from": phrases("de | remetente"),
        "date": phrases("enviado | data | enviada | enviada em | enviado em"),
        "to": phrases("para | cc"),
        "subject": phrases("assunto | importância"),
    },
    wrote=phrases("escreveu | escreveu o seguinte | escrito"),
    quote_openers=phrases("em | no dia | a | na"),
    original_markers=phrases("mensagem original | e-mail original | compromisso original"),
    forward_markers=phrases("mensagem encaminhada | mensagem reencaminhada | início da mensagem | forwarded message"),
    device_lines=phrases(
        """
        enviado do meu | enviado a partir | enviado pelo | enviado por | enviado via | obter o outlook |
        obtenha o outlook | enviada do meu
        """
    ),
    sign_offs=phrases(
        """
        atenciosamente | cumprimentos | melhores cumprimentos | com os melhores cumprimentos | obrigado | obrigada |
        abraço | abraços | att | cordialmente | muito obrigado | muito obrigada | saudações
        """
    ),
    disclaimers=phrases(
        """
        esta mensagem e seus anexos | esta mensagem é confidencial | informações confidenciais |
        informação confidencial | destina-se exclusivamente | se você não é o destinatário | se não for o destinatário |
        antes de imprimir | uso exclusivo | caso tenha recebido esta mensagem por engano
        """
    ),
    absence_subjects=phrases(
        """
        fora do escritório | fora do escritorio | ausência | ausente | ausencia | de férias | em férias | férias: |
        licença maternidade | aviso de ausência | licença parental | não estou no escritório
        """
    ),
    absence_texts=phrases(
        """
        fora do escritório | estou ausente | estarei ausente | encontro-me ausente | de férias | em férias |
        na minha ausência | durante a minha ausência | durante minha ausência | no meu regresso | em meu retorno |
        quando regressar | quando retornar | regresso a | regresso no dia | retorno no dia | retornarei | regressarei |
        voltarei | estarei de volta | licença de maternidade | licença maternidade | em viagem | acesso limitado |
        não estou no escritório | estarei fora | estarei de regresso | de licença | volto no dia | em licença | estamos encerrados | estamos fechados | estará encerrad | estará fechad | licença-maternidade | licença médica | ausento-me | não estarei no escritório | de baixa | volto em | volto ao |
        escritório encerrado | escritório está encerrado | encerrado para férias | encerrados para férias | empresa encerrada | estarei disponível
        """
    ),
    reply_subjects=phrases(
        "ausente: | ausência: | fora do escritório: | resposta automática | resposta automatica | mensagem automática"
    ),
    back_words=phrases("volta | volto | voltarei | retorn | regress | de novo | novamente | disponível | reabr | retom"),
    inclusive_words=phrases("inclusive | incluindo"),
    machine_texts=phrases(
        """
        não responda a este | não responda esta | não responda a esta | por favor, não responda |
        por favor não responda | favor não responder | gerada automaticamente | gerado automaticamente |
        enviada automaticamente | enviado automaticamente | mensagem automática | e-mail automático | email automático |
        não é monitorada | não é monitorado | você está recebendo este e-mail | recebeu este e-mail porque
        """
    ),
    bounce_subjects=phrases(
        """
        não entregue | não foi entregue | falha na entrega | não é possível entregar | mensagem devolvida |
        falha de entrega | não foi possível entregar
        """
    ),
    bounce_texts=phrases(
        """
        não pôde ser entregue | não foi entregue | não foi possível entregar | endereço não encontrado |
        caixa de correio cheia | não existe
        """
    ),
    delay_texts=phrases("foi adiada | está atrasada | ainda não foi entregue"),
    form_letters=phrases(
        """
        recebemos a sua candidatura | recebemos sua candidatura | obrigado pela sua candidatura |
        obrigado pelo seu interesse | agradecemos o seu interesse | agradecemos sua candidatura |
        agradecemos o interesse
        """
    ),
    letters="ãõç",
    team_names=r"(?:a )?equipa?e? (?:de |da |do )?[\w&.,\'\u2019()/ +-]{1,60}",
    reply_lines=phrases("acima desta linha"),
    away_subjects=r"férias|ausen(?:te|cia)|ausência|fora|licença|folga",
    away_texts=phrases(
        """
        estarei fora | estou fora | vou estar fora | de folga | não estarei | não estou
        """
    ),
    absence_clauses=phrases(
        """
        acesso limitado | sem acesso | responderei | reencaminhad | receção | recepção | meu regresso | meu retorno |
        urgên | urgen | contact | contat | falem com | fale com | substitui | fica responsável | entretanto |
        enquanto isso | escrevam para | para qualquer | dúvidas | vossas mensagens | sua mensagem |
        boa semana | boas festas | bom ano | como combinado | como anunciado | informo que | para vosso conhecimento |
        praia
        """
    ),
)

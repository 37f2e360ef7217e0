"""Portuguese."""

from daemon.reading.form.languages.base import FormLanguage

PORTUGUESE = FormLanguage(
    code="pt",
    stopwords=frozenset(
        "o a os as de que e do da dos das em um uma para com não por se é no na ao à seu sua nosso nossa você vocês mais como mas foi ser está "
        "estamos temos obrigado obrigada olá prezado prezada atenciosamente cumprimentos bom dia muito este esta também já ou quando estou "
        "estarei vaga candidatura processo são pelo pela nos".split()
    ),
    labels={
        "from": ("de", "remetente"),
        "date": ("enviado", "data", "enviada", "enviada em", "enviado em"),
        "to": ("para", "cc"),
        "subject": ("assunto", "importância"),
    },
    wrote=("escreveu", "escreveu o seguinte", "escrito"),
    quote_openers=("em", "no dia", "a", "na"),
    original_markers=("mensagem original", "e-mail original", "compromisso original"),
    forward_markers=("mensagem encaminhada", "mensagem reencaminhada", "início da mensagem", "forwarded message"),
    device_lines=("enviado do meu", "enviado a partir", "enviado pelo", "enviado por", "enviado via", "obter o outlook", "obtenha o outlook", "enviada do meu"),
    sign_offs=(
        "atenciosamente", "cumprimentos", "melhores cumprimentos", "com os melhores cumprimentos", "obrigado", "obrigada", "abraço", "abraços", "att",
        "cordialmente", "muito obrigado", "muito obrigada", "saudações",
    ),
    disclaimers=(
        "esta mensagem e seus anexos", "esta mensagem é confidencial", "informações confidenciais", "informação confidencial", "destina-se exclusivamente",
        "se você não é o destinatário", "se não for o destinatário", "antes de imprimir", "uso exclusivo", "caso tenha recebido esta mensagem por engano",
    ),
    absence_subjects=(
        "fora do escritório", "fora do escritorio", "ausência", "ausente", "ausencia", "de férias", "em férias", "férias:", "licença maternidade",
        "aviso de ausência", "licença parental", "não estou no escritório",
    ),
    absence_texts=(
        "fora do escritório", "estou ausente", "estarei ausente", "encontro-me ausente", "de férias", "em férias", "na minha ausência",
        "durante a minha ausência", "durante minha ausência", "no meu regresso", "em meu retorno", "quando regressar", "quando retornar", "regresso a",
        "regresso no dia", "retorno no dia", "retornarei", "regressarei", "voltarei", "estarei de volta", "licença de maternidade", "licença maternidade",
        "em viagem", "acesso limitado", "não estou no escritório", "estarei fora", "estarei de regresso", "de licença", "volto no dia", "volto em",
        "volto ao", "escritório encerrado", "estarei disponível",
    ),
    reply_subjects=("resposta automática", "resposta automatica", "mensagem automática"),
    back_words=("volta", "volto", "voltarei", "retorn", "regress", "de novo", "novamente", "disponível", "reabr"),
    inclusive_words=("inclusive", "incluindo"),
    machine_texts=(
        "não responda a este", "não responda esta", "não responda a esta", "por favor, não responda", "por favor não responda", "favor não responder",
        "gerada automaticamente", "gerado automaticamente", "enviada automaticamente", "enviado automaticamente", "mensagem automática", "e-mail automático",
        "email automático", "não é monitorada", "não é monitorado", "você está recebendo este e-mail", "recebeu este e-mail porque",
    ),
    bounce_subjects=("não entregue", "não foi entregue", "falha na entrega", "não é possível entregar", "mensagem devolvida", "falha de entrega", "não foi possível entregar"),
    bounce_texts=("não pôde ser entregue", "não foi entregue", "não foi possível entregar", "endereço não encontrado", "caixa de correio cheia", "não existe"),
    delay_texts=("foi adiada", "está atrasada", "ainda não foi entregue"),
    form_letters=("recebemos a sua candidatura", "recebemos sua candidatura", "obrigado pela sua candidatura", "obrigado pelo seu interesse", "agradecemos o seu interesse", "agradecemos sua candidatura", "agradecemos o interesse"),
    team_names=r"(?:a )?equipa?e? (?:de |da |do )?[\w&.,\'’()/ +-]{1,60}",
    reply_lines=("acima desta linha",),
)

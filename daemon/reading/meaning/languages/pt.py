"""Portuguese phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.pt_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.pt_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.pt_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.pt_followed_lines import FOLLOWED_LINES
from daemon.reading.meaning.languages.pt_lines import LINES
from daemon.reading.meaning.languages.pt_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.pt_notes import MINE, NOTED
from daemon.reading.meaning.languages.pt_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.pt_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.pt_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.pt_replies import REPLIES
from daemon.reading.meaning.languages.pt_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.pt_words import COMPANIES, ROLES, WORDS
from daemon.reading.meaning.wordings import joined

PHRASES = MeaningLanguage(
    code="pt",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    companies=COMPANIES,
    roles=ROLES,
    common=frozenset(
        (
            "oi amanhã te falo ligo aviso gente pode podemos o a os as de do da e que para com não um uma em por sua seu você nós obrigado obrigada olá caro cara no na ao "
            "foi mais estamos ainda está já são nossa nosso bom dia boa tarde pela pelo dos das até mas também quando lhe "
            "tua teu"
            " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril junho julho"
            " agosto setembro outubro novembro dezembro olá entrevista horário quando"
        ).split()
    ),
    letters="ãõç",
    macros=PEOPLE
    | {
        "app": r"candidatura|inscricao|curriculo|cv|perfil|aplicacao",
        "role": r"vaga|posicao|cargo|funcao|oportunidade|estagio|processo(?:{sp}seletivo)?",
        "people": r"candidat[oa]s?|perfil|perfis|pessoas?|profissiona(?:l|is)",
        "interview": r"entrevistas?|conversa|chamada|videochamada|reuniao|bate-papo|call",
    },
    lines=joined(LINES, OTHER_MATTERS, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES),
    reply_lines=FOLLOWED_LINES,
    replies=REPLIES,
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": (
            (
                "perfil|pessoa|perfis|candidat|profissional|profissionais",
                r"outr[oa]s?{sp}(?:{people}|candidaturas)",
            ),
            (
                "aceit|seguir|avancou|aprovad|avancar|escolhid|possivel|continuar|selecionad|classificad|continuidade",
                r"nao{sp}(?:\w{1,12}{sp}){0,4}(?:selecionad[oa]|escolhid[oa]|aprovad[oa]|seguir(?:emos)?|seguiremos|avancar|avancou|avancaremos|prosseguir\w{0,4}|continuidade|continuar|classificad[oa]|possivel{sp}(?:dar|prosseguir|avancar)|aceit[ea])",
            ),
            (
                "fechad|suspens|cancelad|encerrad|preenchida",
                r"{role}{gap}(?:foi{sp}|ja{sp}|esta{sp}){0,2}(?:preenchida|encerrad[oa]|fechad[oa]|cancelad[oa]|suspens[oa])",
            ),
            (
                "infelizmente|lament",
                r"(?:infelizmente|lament\w{1,5}){gap}(?<!ainda\s)nao{sp}(?:\w{1,12}{sp}){0,5}(?:seguir|avanc\w{1,4}|selecion\w{1,4}|prosseg\w{1,4}|aprovad\w|continu\w{1,5}|oferecer|candidatura|vaga|processo)",
            ),
            (
                "atend|adequ|linhad|dequad|enquadr|derente|correspond",
                r"nao{sp}(?:se{sp})?(?:correspond\w{1,3}|enquadr\w{1,3}|atend\w{1,3}|adequ\w{1,3}){gap}(?:vaga|requisit\w{1,3}|perfil|necessidad\w{1,3}|procur\w{1,5})|mais{sp}(?:alinhad[oa]s?|aderentes?|adequad[oa]s?){gap}(?:vaga|perfil|requisit\w{1,3})",
            ),
            ("cusad|provad|jeitad", r"{app}{gap}(?:reprovad[oa]|rejeitad[oa]|recusad[oa])"),
        ),
        "offer": (
            (
                "selecionad|escolhid|aprovad|contratad",
                r"foi{sp}(?:selecionad|escolhid|aprovad|contratad)[oa](?:\(a\))?{sp}para{sp}(?:a{sp}|o{sp})?(?:vaga|cargo|posicao)",
            ),
            (
                "carta|prazer|oferta|alegria|aprovad|felizes|proposta|escolhid|contrato|bem-vind|selecionad|satisfacao|gostariamos",
                r"(?:felizes|prazer|satisfacao|gostariamos|alegria){gap}(?:oferecer|propor|apresentar|fazer|enviar|convidar{gap}integrar){gap}(?:{role}|proposta|oferta|contrato|equipa|equipe)|(?:sua|a|uma|carta|nossa){sp}(?:\w{1,8}{sp})?(?:proposta{sp}(?:de{sp}(?:trabalho|emprego|contratacao)|salarial)|carta{sp}(?:de{sp})?(?:oferta|proposta)|oferta{sp}de{sp}(?:emprego|trabalho)|contrato{sp}de{sp}trabalho)|bem-vind[oa]{sp}(?:a|ao){sp}(?:equipe|equipa|time)|(?:foi|voce{sp}foi){sp}(?:aprovad[oa]|selecionad[oa]|escolhid[oa]){sp}para{sp}(?:a{sp}vaga|o{sp}cargo)",
            ),
        ),
        "invitation": (
            (
                "fazer|marcar|convid|propor|agendar|convite|realizar|queremos|gostaria|adorariamos",
                r"(?:convid\w{1,5}|convite|agendar|marcar|realizar|fazer|propor){gap}{interview}|(?:gostariamos|adorariamos|queremos|gostaria){gap}(?:conversar|conhec\w{1,5}|convid\w{1,4}|entrevist\w{1,5}|falar)",
            ),
            (
                "data|melhor|horario|disponibilidad",
                r"(?:qual|quais|indi\w{1,5}|confirm\w{1,4}|escolh\w{1,3}|envi\w{1,3}|informe|quando|sua){gap}(?:disponibilidade|horarios?|melhor{sp}dia|data)",
            ),
            (
                "proxima|segunda|seguinte",
                r"(?:passou|avancou|avancar|passar|seguir|para){gap}(?:proxima{sp}(?:fase|etapa)|fase{sp}seguinte|segunda{sp}(?:fase|entrevista))",
            ),
        ),
        "confirmed": (
            (
                "marcad|confirm|agendad|lembrete",
                r"{interview}{gap}(?:confirmad[oa]|agendad[oa]|marcad[oa])|(?:confirm\w{1,6}|confirmacao|lembrete){gap}{interview}",
            ),
        ),
        "next_step": (
            (
                "teste|desafio|avaliacao|exercicio|questionario",
                r"(?:realizar|completar|concluir|responder|link|fazer){gap}(?:teste|desafio|exercicio|questionario|avaliacao)",
            ),
        ),
        "update": (
            (
                "data|adia|mudar|remarc|alterad|horario|reagend|alterar",
                r"{interview}{gap}(?:reagend\w{1,4}|remarc\w{1,4}|adia\w{1,3}|alterad\w)|(?:reagend\w{1,5}|remarc\w{1,4}|adiar|mudar|alterar){gap}{interview}|nov[oa]{sp}(?:data|horario)",
            ),
            ("posso|consigo|poderei|imprevisto", r"imprevisto|nao{sp}(?:consigo|poderei|posso)"),
        ),
        "cancellation": (
            (
                "cancel|desmarc",
                r"{interview}[^.!?;\n]{0,120}?(?:cancelad[oa]|cancelar|desmarcad[oa])|(?:cancel\w{1,6}|desmarc\w{1,4}){gap}{interview}",
            ),
        ),
        "acknowledgement": (
            (
                "enviad|rececao|recebid|registad|confirmad|registrad|recebemos|recebimento",
                r"{app}{gap}(?:recebid[oa]|registrad[oa]|registad[oa]|enviad[oa]|confirmad[oa])|(?:recebemos|recebimento|rececao){gap}{app}",
            ),
            ("obrigad|agradec", r"(?:obrigad[oa]|agradec\w{1,5}){gap}(?:{app}|interesse|se{sp}candidatar)"),
            ("vali|nalis", r"(?:analis\w{1,5}|avali\w{1,5}|analise){gap}{app}|{app}{gap}(?:analis\w{1,4}|avali\w{1,4}|analise)"),
        ),
        "commit": (
            (
                "conta|darei|ligar|entrar|avisar|daremos|decisao|retorno|noticias|resposta|informar|retornar|feedback|responder|resultado|tomaremos|comunicar|voltaremos",
                r"(?:entrar\w{1,4}{sp}em{sp}conta[c]?to|retornar\w{1,4}|daremos{sp}(?:um{sp})?(?:retorno|resposta|feedback|noticias)|darei{gap}(?:retorno|resposta)|informar\w{1,4}|responder\w{1,4}|avisar\w{1,4}|comunicar\w{1,4}|conta[c]?tar\w{1,4}|tomaremos{gap}decisao|ligar\w{1,4}|voltaremos{sp}a)|(?:recebera|recebera|tera|saber[aá]|vai{sp}receber){gap}(?:resposta|retorno|feedback|noticias|contato|contacto)|(?:resposta|retorno|decisao|feedback|resultado){gap}(?:ate|em|nos|nas|na{sp}proxima|sera|dentro)",
            ),
            ("selecao|analise|processo", r"(?:processo|analise|selecao){gap}(?:lev\w{1,4}|demor\w{1,4}|dur\w{1,4})"),
        ),
        "silence_means_no": (
            (
                "contato|retorno|ausencia|resposta|noticias|contacto",
                r"(?:se|caso){gap}nao{sp}(?:receb\w{1,4}|tenha|obt\w{1,5}){gap}(?:resposta|contato|contacto|retorno|noticias)|sem{sp}(?:resposta|retorno)|ausencia{sp}de{sp}(?:resposta|contacto)",
            ),
        ),
        "ask": (
            ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
            (
                "favor|envie|aguard|escolha|informe|pedimos|indique|preencha|confirme",
                r"por{sp}favor|favor{sp}(?:confirmar|enviar|indicar|responder)|pedimos{sp}que|(?:confirme|indique|escolha|envie|preencha|informe)|aguard\w{1,5}{sp}(?:o{sp}seu|a{sp}sua|seu|sua){sp}(?:retorno|resposta|confirmacao)",
            ),
        ),
        "courtesy": (
            (
                "quest|hesite|duvida|disposicao",
                r"(?:qualquer|caso|se|em{sp}caso){gap}(?:duvidas?|questa?o?(?:es)?)|a{sp}disposicao|nao{sp}hesite",
            ),
        ),
        "conditional": (
            (
                "se|caso|apenas|somente|candidatos",
                r"(?<!voce )(?<!que )(?<!qual )(?<!nao )(?<!ja )se(?!{sp}(?:candidat|inscrev|aplic|interess|dedic|dispo|encontra|encaix|enquadr|adequ|destac|bem))|caso|apenas|somente|candidatos{sp}(?:que|nao)",
            ),
        ),
        "deadline": (
            (
                "pode|podera|podes",
                r"(?:pode|podera|podes){sp}(?:-nos{sp}|nos{sp}|me{sp})?(?:[\w']{1,10}{sp}){0,1}(?:responder|contactar|contatar|ligar|enviar|confirmar|escrever|avisar)\b(?![^.;]{0,60}\b(?:se|caso)\b)",
            ),
            (
                "deve|favor|valid|prazo|envie|decisao|preencha|resposta|confirme|confirmacao",
                r"por{sp}favor|favor{sp}|prazo{sp}para|deve(?:ra)?{sp}|valid[oa]{sp}ate|(?:sua){sp}(?:resposta|confirmacao|decisao)|confirme|preencha|envie",
            ),
            ("inicio|comecar", r"data{sp}de{sp}inicio|inicio{sp}(?:previsto|do{sp}contrato)|comecar"),
        ),
        "job": (
            ("candidat", r"(?:sua|tua|a|uma){sp}candidatura|candidatura{sp}(?:a|para|espontanea)|candidat[oa]s?|candidatar"),
            (
                "vaga|cargo|emprego|posicao|oportunidade",
                r"(?:a|da|para{sp}a|nossa|essa|esta){sp}vaga|(?:o|do|ao){sp}cargo{sp}de|(?:a|para{sp}a){sp}posicao{sp}de|oferta{sp}de{sp}emprego|oportunidade{sp}de{sp}(?:trabalho|emprego)",
            ),
            (
                "recruta|recursos|processo|curriculo|entrevista|contratacao",
                r"recruta\w{2,6}|processo{sp}seletivo|processo{sp}de{sp}(?:recrutamento|selecao)|recursos{sp}humanos|contratacao|entrevista{sp}(?:de{sp}emprego|com{sp}(?:o|a)|tecnica)|(?:seu|teu){sp}curriculo",
            ),
        ),
        "job_hint": (
            ("entrevista|conversa", r"entrevistas?|(?:nossa|a){sp}conversa"),
            ("perfil|experiencia|vaga", r"(?:seu|sua){sp}(?:perfil|experiencia)|vaga"),
            (
                "equip|proxim|retorno|decisao|processo",
                r"processo|decisao|(?:nossa|a){sp}equip[ea]|retorno|proxim[oa]s?{sp}(?:etapas?|passos)",
            ),
        ),
        "foreign": (
            (
                "cartao|seguro|apolice|credito|emprestimo|financiamento",
                r"emprestimo|financiamento|cartao{sp}(?:de{sp}credito)?|credito|apolice|seguro{sp}(?:auto|de)",
            ),
            ("imove|aluguel|inquilin|apartamento|arrendamento", r"apartamento|aluguel|arrendamento|imove\w{1,2}|inquilin\w"),
            (
                "visto|conducao|embaixada|consulado|cidadania|passaporte|habilitacao",
                r"visto{sp}(?:de|para)|consulado|embaixada|passaporte|carta{sp}de{sp}conducao|cidadania|habilitacao",
            ),
            (
                "creche|estudo|mestrado|matricula|vestibular",
                r"matricula|bolsa{sp}de{sp}estudos?|vestibular|mestrado|creche",
            ),
            (
                "livro|artigo|podcast|revista|leitores|ouvintes|jornalista|reportagem",
                r"(?:um|o|meu){sp}(?:artigo|podcast|livro)|jornalista|revista|reportagem|ouvintes|leitores",
            ),
            (
                "clientes|pesquisa|usuarios|inquerito|satisfacao|utilizadores|vale-presente",
                r"pesquisa{sp}(?:de|com)|inquerito|vale-presente|(?:nossos{sp})?(?:utilizadores|usuarios|clientes)|(?:pesquisa|inquerito|questionario|nivel|grau){sp}de{sp}satisfacao|satisfacao{sp}d[aeo]s?{sp}(?:client|utilizad|usuari)\w{1,6}",
            ),
            (
                "curso|webinar|coaching|mentoria|workshop|simulacao|newsletter",
                r"coaching|webinar|curso{sp}(?:online|gratuito)|simulacao{sp}de|newsletter|mentoria|workshop",
            ),
            (
                "pedido|compra|fatura|reserva|encomenda|reembolso|assinatura|atendimento",
                r"(?:seu|sua){sp}(?:pedido|fatura|encomenda|assinatura|compra|reserva)|reembolso|atendimento{sp}ao{sp}cliente",
            ),
            ("oferta|promocao|desconto", r"descontos?|promocao|oferta{sp}(?:especial|exclusiva)"),
        ),
        "advertising": (
            (
                "novas|vagas|alerta|newsletter|inscreva-se|candidate-se",
                r"(?:\d{1,4}{sp})?novas{sp}(?:vagas|oportunidades)|vagas{sp}(?:para{sp}(?:voce|ti)|recomendadas|que)|alerta{sp}de{sp}(?:vagas|emprego)|inscreva-se|newsletter|candidate-se",
            ),
        ),
        "outreach": (
            (
                "perfil|cliente|oportunidades",
                r"(?:vi|encontrei|analisei){gap}(?:seu|teu){sp}perfil|(?:um|nosso|meu){sp}cliente|abert[oa]{sp}a{sp}novas{sp}oportunidades",
            ),
        ),
        "scam": (
            (
                "whatsapp|telegram|bancarios",
                r"(?:via|pelo|por){sp}telegram\w{0,2}|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}|dados{sp}bancarios",
            ),
        ),
        "candidate_side": (
            (
                "meu|minha|empresa",
                r"minha{sp}(?:candidatura|entrevista)|meu{sp}(?:curriculo|cv|perfil)|(?:sua|vossa){sp}empresa",
            ),
        ),
        "withdraws": (
            (
                "aceit|processo|candidatura",
                r"(?:retir\w{1,4}|desist\w{1,4}){gap}(?:candidatura|processo)|(?:aceit\w{1,4}){gap}outra{sp}(?:proposta|oferta|oportunidade)",
            ),
        ),
        "automatic": (("respond|automatic", r"(?:mensagem|e-?mail|resposta){gap}automatic\w{1,6}|nao{sp}respond\w{1,2}"),),
        "alive": (
            (
                "outra",
                r"(?:gostariamos|queremos|pensamos|considerar|propor){gap}outra{sp}(?:vaga|posicao|oportunidade)",
            ),
        ),
        "slots": (
            (
                "seguintes|disponibilidade|escolha",
                r"seguintes{sp}(?:horarios|datas|opcoes)|sua{sp}disponibilidade|escolha{sp}(?:um|o)",
            ),
        ),
    },
    who=(
        r"pessoa de contacto|pessoa de contato|"
        r"quem|com(?: quem)?|entrevistador(?:es|a|as)?|participantes?|convidados?|organizador(?:a)?|conversa com|"
        r"entrevista com"
    ),
    informal=r"\b(?:[Tt]u|[Tt]eu|[Tt]ua|[Tt]e)\b",
    formal=r"\b(?:[Oo] senhor|[Aa] senhora|Exm[oa])\b",
)

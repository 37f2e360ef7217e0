"""Portuguese."""

from daemon.reading.events.languages.words import EventWords

PORTUGUESE = EventWords(
    plain=(
        "entrevista de emprego", "entrevista de trabalho", "entrevista técnica", "entrevista de seleção", "entrevista por telefone", "entrevista telefónica", "entrevista telefônica", "primeira entrevista", "segunda entrevista", "entrevista final",
        "entrevista para a vaga", "entrevista rh", "entrevista com rh", "processo seletivo", "entrevista comportamental",
    ),
    likely=("entrevista", "entrevistas"),
    soft=("bate papo", "chamada", "videochamada", "conversa", "reunião", "ligação", "papo"),
    job=("vaga", "candidatura", "candidato", "candidata", "recrutamento", "seleção", "processo seletivo", "currículo", "oportunidade", "emprego", "cargo"),
    to_candidate=("sua candidatura", "tua candidatura", "sua entrevista", "tua entrevista", "conhecê lo", "conhecê la", "conhecer você", "conhecer te", "seu interesse", "teu interesse", "convidá lo", "convidá la", "convidar você"),
    to_interviewer=("perfil do candidato", "currículo do candidato", "entrevistar candidat*", "entrevista com candidat*", "avaliação do candidato", "o candidato"),
    never=(
        "preparação para entrevista", "preparação entrevista", "simulação de entrevista", "entrevista simulada", "entrevista de desligamento", "entrevista de saída", "entrevista de rádio", "entrevista para imprensa", "podcast", "entrevista com usuário*",
        "entrevista com utilizador*", "entrevista de visto", "embaixada", "consulado", "workshop de entrevista*", "feira de emprego*", "entrevista de admissão escolar",
    ),
    elsewhere=("jornalista*", "jornal", "revista", "artigo sobre", "reportagem", "leitores", "ouvintes", "pesquisa com usuários", "inquérito", "tese", "podcast", "vale presente"),
    one_to_one=("semanal", "um a um", "reunião de equipe", "reunião de equipa", "alinhamento", "mensal"),
    recruiter=("recrutador", "recrutadora", "recrutamento", "recursos humanos", "rh", "talentos", "aquisição de talentos", "atração de talentos", "assistente", "seleção", "analista de rh"),
    room=("sala", "sala de reunião", "sala de reuniões", "andar", "escritório"),
    at=("na empresa", "da empresa"),
    in_=("em", "na", "no"),
    with_=("com",),
    for_=("para a vaga de", "para a vaga", "vaga de", "para o cargo de", "para a posição de", "para o lugar de", "para"),
    people_label=("entrevistador", "entrevistadora", "entrevistadores", "participantes", "com"),
    role_label=("vaga", "cargo", "posição", "função"),
    employer_label=("empresa",),
    role_noun=(
        "engenheir*", "desenvolvedor*", "programador*", "analista*", "gerente", "gestor*", "diretor", "diretora", "consultor*", "técnico de", "técnico em", "assistente", "enfermeir*", "professor*", "arquiteto", "arquiteta", "estagiári*", "estágio", "cientista*", "especialista*",
        "coordenador*", "designer", "contador", "vendedor*", "auxiliar*", "advogad*", "redator*",
    ),
    filler=("convite", "confirmação", "cancelado", "cancelada", "atualizado", "primeira", "segunda", "técnica", "uma", "um", "a", "o", "de", "do", "da", "sua", "seu", "e", "por", "lembrete", "online", "agendamento"),
)  # fmt: skip

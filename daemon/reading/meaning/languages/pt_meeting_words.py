"""Portuguese words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"buscar|busca-lo|convinha|"
        r"ven(?:ha|has)|vem|vir\b|pass(?:ar|e|a|es)|aparec\w{1,3}|visit\w{1,4}|conhec\w{1,8}|encontr\w{1,6}|ver-\w{2}|vemo-nos|"
        r"ver\b|conversa\w{0,4}|convers\w{1,4}|fala\w{0,5}|entrevist\w{1,5}|convocad\w|convoc\w{1,4}|marcad\w|marc\w{1,5}|reuniao|"
        r"reunir\w{0,3}|ligar\w{0,4}|ligo|chamada|videochamada|teams|zoom|teste|experiencia|esper\w{1,5}|receb\w{1,8}|atend\w{1,5}|"
        r"apresent\w{1,6}|convid\w{1,5}|almoc\w{1,6}|cafe|disponivel|livre|programa|agenda|visita|estara?o?|estamos|comec\w{1,4}|"
        r"inicio|acompanh\w{1,6}|mostr\w{1,6}|cheg\w{1,3}|pode ser|pode\b|podes|que tal|data|hora|juri|mantemos"
    ),
    "appointed.other": (
        r"logo a seguir|logo depois|falo com (?:a|o|minha|meu)|"
        r"public\w{1,5}|escala|comboio|voo|regress\w{1,2}|volta\b|volto|reune\w{0,3}|acesso|senha|palavra-passe|computador|comeca (?:a trabalhar|na|no|em)|"
        r"os candidatos|as candidatas|o candidato|a candidata|"
        r"admissao|primeiro dia|contrato|assin\w{1,6}|prazo|termina|ate (?:ao?|as|dia)|(?<!\d )(?<!h )ate\b|recebida (?:a|em)|carreg\w{1,4}|"
        r"preench\w{1,4}|portal|manutencao|webinar|dia aberto|sessao informativa|feira d\w{1,2}|formacao|curso\b|newsletter|entreg\w{1,4}|"
        r"encomenda|ferias|ausente|fora do escritorio|contactavel|horario\w{0,1}|abert\w{1,2}|fechad\w{1,2}|decisao|decid\w{1,6}|"
        r"resultado\w{0,1}|resposta|novidades|avis\w{1,5}|outr[oa]s candidat\w{1,3}|referencias|exame medico|oferta|proposta|"
        r"valid\w|teste online|automatic\w{1,6}|cancelad\w|alumni|mentor\w{0,3}"
    ),
    "appointed.none": r"nao e uma entrevista(?! formal)|nenhum recrutamento|nada a ver com (?:um )?recrutamento",
    "moments.cannot": r"nao (?:posso|podemos|pode|poderei|podera|vou|vai|estarei|estara|estaremos|consigo|conseguimos|consegue|da)(?: \w{1,12}){0,3}|deixou de (?:poder|estar)(?: \w{1,12}){0,2}",
    "moments.cannot_then": r"(?:esta|estara|estou) (?:doente|ocupad\w|de baixa)|(?:ja )?nao (?:posso|podemos|pode|da|esta)",
    "moments.not_at": r"ja nao|nao mais",
    "moments.not_at_joint": r"as",
    "moments.old": r"(?:estava|era){sp}(?:agendad|marcad|previst)\w",
    "untouched.absent": r"nao (?:participara|estara presente|podera (?:estar|participar))",
    "appointed.never": r"com (?:o|a|uma) (?:resultado|decisao|resposta)|assina\w{0,2}(?:-lo)?|contrato|primeiro dia|outros candidatos|outras candidatas|exame medico|prazo",
}

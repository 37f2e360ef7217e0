"""Spanish."""

from daemon.reading.events.languages.words import EventWords

SPANISH = EventWords(
    plain=(
        "entrevista de trabajo", "entrevista laboral", "entrevista de selección", "entrevista técnica", "entrevista telefónica", "entrevista por videollamada", "entrevista de empleo", "primera entrevista",
        "segunda entrevista", "entrevista final", "entrevista para el puesto", "entrevista rrhh", "entrevista con rrhh", "proceso de selección",
    ),
    likely=("entrevista", "entrevistas"),
    soft=("llamada", "videollamada", "reunión", "charla", "primer contacto", "toma de contacto", "conversación"),
    job=("puesto", "vacante", "candidatura", "candidato", "candidata", "selección", "oferta de empleo", "oferta de trabajo", "tu cv", "su cv", "currículum", "empleo", "solicitud"),
    to_candidate=("tu candidatura", "su candidatura", "tu entrevista", "su entrevista", "conocerte", "conocerle", "invitarte a", "invitarle a", "tu interés en", "su interés en", "tu solicitud", "su solicitud", "tus entrevistadores"),
    to_interviewer=("entrevistar al candidato", "entrevistar a la candidata", "entrevista a candidat*", "perfil del candidato", "cv del candidato", "guía de entrevista", "evaluación del candidato", "el candidato"),
    never=(
        "preparación de entrevista", "preparación entrevista", "preparar entrevista", "simulacro de entrevista", "entrevista de salida", "entrevista de prensa", "entrevista de radio", "entrevista de televisión", "podcast", "entrevista de usuario",
        "entrevistas de usuarios", "entrevista de visa", "entrevista de visado", "embajada", "consulado", "taller de entrevista*", "curso de entrevista*", "entrevista con padres", "entrevista de admisión", "feria de empleo",
        "evaluación anual", "entrevista de extranjería",
    ),
    elsewhere=("periodista*", "periódico", "revista", "artículo sobre", "reportaje", "lectores", "oyentes", "encuesta", "estudio de usuarios", "tesis", "podcast", "tarjeta regalo"),
    one_to_one=("semanal", "uno a uno", "reunión de equipo", "mensual", "seguimiento"),
    recruiter=("reclutador", "reclutadora", "reclutamiento", "recursos humanos", "rrhh", "talento", "selección", "adquisición de talento", "asistente", "captación de talento", "técnico de selección", "técnica de selección"),
    room=("sala", "sala de reuniones", "sala de juntas", "planta", "oficina", "despacho"),
    at=("en la empresa", "de la empresa", "para la empresa"),
    in_=("en",),
    with_=("con",),
    for_=("para el puesto de", "para el puesto", "puesto de", "para la posición de", "para la vacante de", "para"),
    people_label=("entrevistador", "entrevistadora", "entrevistadores", "tus entrevistadores", "participantes", "asistentes", "con"),
    role_label=("puesto", "posición", "vacante", "cargo", "rol"),
    employer_label=("empresa", "compañía"),
    role_noun=(
        "ingenier*", "desarrollador*", "programador*", "analista*", "gerente", "jefe de", "jefa de", "responsable", "director", "directora", "consultor*", "diseñador*", "técnico de", "técnico en", "administrativ*", "comercial", "contable", "enfermer*", "profesor*",
        "arquitect*", "científic*", "especialista*", "coordinador*", "becari*", "prácticas", "auxiliar*", "asesor*", "abogad*", "vendedor*", "redactor*", "encargad*",
    ),
    filler=("invitación", "confirmación", "cancelado", "cancelada", "actualizado", "telefónica", "técnica", "primera", "segunda", "final", "una", "un", "el", "la", "los", "las", "de", "del", "tu", "su", "y", "por", "recordatorio", "cita", "laboral", "online"),
)  # fmt: skip

"""Spanish."""

from daemon.reading.form.languages.base import FormLanguage

SPANISH = FormLanguage(
    code="es",
    stopwords=frozenset(
        "el la los las de que y en un una por para con no su sus se es del al lo le más muy como este esta estamos hemos ha nos nuestro nuestra "
        "usted gracias hola saludos estimado estimada buenos días ser si pero te tu mi me cuando o ya también desde hasta candidatura será "
        "está son sin todo nosotros puesto proceso".split()
    ),
    labels={
        "from": ("de", "remitente", "responder a"),
        "date": ("enviado", "fecha", "enviado el", "enviado a las"),
        "to": ("para", "a", "cc", "destinatario"),
        "subject": ("asunto", "importancia"),
    },
    wrote=("escribió", "escribio", "escribía", "ha escrito"),
    quote_openers=("el", "en", "a"),
    original_markers=("mensaje original", "correo original", "cita original"),
    forward_markers=("mensaje reenviado", "inicio del mensaje reenviado", "correo reenviado", "mensaje enviado"),
    device_lines=("enviado desde", "enviado con", "obtener outlook", "enviado via", "enviado vía", "enviado de mi", "descargar outlook"),
    sign_offs=(
        "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "cordialmente", "atentamente", "gracias", "muchas gracias", "un abrazo",
        "reciba un cordial saludo", "saludos atentos", "quedo a la espera",
    ),
    disclaimers=(
        "este mensaje y sus archivos", "este correo electrónico y", "información confidencial", "este mensaje es confidencial", "destinado exclusivamente",
        "si usted no es el destinatario", "si no es el destinatario", "antes de imprimir", "este mensaje va dirigido", "exclusivamente a su destinatario",
        "si ha recibido este mensaje por error", "protección de datos",
    ),
    absence_subjects=(
        "fuera de la oficina", "fuera de oficina", "ausencia", "ausente", "de vacaciones", "vacaciones:", "no estoy en la oficina", "baja maternal",
        "estoy de vacaciones", "aviso de ausencia", "me encuentro fuera", "permiso de maternidad",
    ),
    absence_texts=(
        "fuera de la oficina", "fuera de oficina", "de vacaciones", "estoy ausente", "estaré ausente", "me encuentro ausente", "no estoy en la oficina",
        "no estaré en la oficina", "a mi regreso", "a mi vuelta", "en mi ausencia", "durante mi ausencia", "de baja", "permiso de maternidad",
        "permiso de paternidad", "de viaje", "acceso limitado", "regreso el", "vuelvo el", "regresaré", "volveré", "estaré de vuelta", "estaré de regreso",
        "estaré fuera", "me reincorporo", "me reincorporaré", "nuestras oficinas permanecerán cerradas", "no estoy disponible", "estaré disponible",
        "nos encontramos cerrados", "de regreso",
    ),
    reply_subjects=("respuesta automática", "respuesta automatica", "contestación automática", "autorrespuesta", "auto-respuesta"),
    back_words=("regreso", "regresaré", "regresando", "vuelvo", "vuelta", "volveré", "reincorpor", "de nuevo", "disponible", "incorporaré", "retorno", "retomaré", "estaré en la oficina"),
    inclusive_words=("inclusive", "incluido", "inclusivo"),
    machine_texts=(
        "no responda a este", "no respondas a este", "no contestar a este", "por favor no responda", "no responder a este", "generado automáticamente",
        "enviado automáticamente", "mensaje automático", "correo automático", "este es un mensaje automático", "no es atendida", "no se supervisa",
        "este buzón no", "esta dirección no", "recibes este correo porque", "recibe este correo porque", "recibes este email porque",
    ),
    bounce_subjects=(
        "no se puede entregar", "no entregado", "mensaje no entregado", "no se pudo entregar", "error de entrega", "devuelto al remitente",
        "notificación de estado de entrega", "correo devuelto", "correo no entregado", "imposible entregar", "fallo en la entrega",
    ),
    bounce_texts=(
        "no se pudo entregar", "no se ha podido entregar", "no pudo ser entregado", "no ha podido ser entregado", "no se encontró la dirección",
        "buzón lleno", "usuario desconocido", "no existe", "no se ha entregado",
    ),
    delay_texts=("se ha retrasado", "se retrasó", "aún no se ha entregado", "se seguirá intentando"),
    form_letters=("hemos recibido tu candidatura", "hemos recibido su candidatura", "hemos recibido tu solicitud", "gracias por tu interés", "gracias por su interés", "gracias por postular", "gracias por inscribirte", "gracias por tu candidatura", "gracias por aplicar"),
    team_names=r"(?:el )?(?:equipo|departamento) (?:de )?[\w&.,\'’()/ +-]{1,60}",
    reply_lines=("por encima de esta línea", "encima de esta línea"),
)

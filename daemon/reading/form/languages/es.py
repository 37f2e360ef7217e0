"""Spanish."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.es_words import WORDS

SPANISH = FormLanguage(
    code="es",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        mañana podemos
        al aún buenas buenos candidatura como con cuando de del desde días el en es esta estamos este estimada
        estimado está gracias ha hasta hemos hola la las le lo los me mi muy más no nos nosotros nuestra nuestro o
        para pero por proceso puedes puesto que saludos se ser será si sin son su sus también te tienes todavía todo
        tu un una usted y ya
        """
        )
    ),
    labels={
        "from": phrases("de | remitente | responder a"),
        "date": phrases("enviado | fecha | enviado el | enviado a las"),
        "to": phrases("para | a | cc | destinatario"),
        "subject": phrases("asunto | importancia"),
    },
    wrote=phrases("escribió | escribio | escribía | ha escrito"),
    quote_openers=phrases("el | en | a"),
    original_markers=phrases("mensaje original | correo original | cita original"),
    forward_markers=phrases("mensaje reenviado | inicio del mensaje reenviado | correo reenviado | mensaje enviado"),
    device_lines=phrases(
        """
        enviado desde | enviado con | obtener outlook | enviado via | enviado vía | enviado de mi | descargar outlook
        """
    ),
    sign_offs=phrases(
        """
        saludos | un saludo | saludos cordiales | un cordial saludo | cordialmente | atentamente | gracias |
        muchas gracias | un abrazo | reciba un cordial saludo | saludos atentos | quedo a la espera
        """
    ),
    disclaimers=phrases(
        """
        este mensaje y sus archivos | este correo electrónico y | información confidencial |
        este mensaje es confidencial | destinado exclusivamente | si usted no es el destinatario |
        si no es el destinatario | antes de imprimir | este mensaje va dirigido | exclusivamente a su destinatario |
        si ha recibido este mensaje por error | protección de datos
        """
    ),
    absence_subjects=phrases(
        """
        fuera de la oficina | fuera de oficina | ausencia | ausente | de vacaciones | vacaciones: |
        no estoy en la oficina | baja maternal | estoy de vacaciones | aviso de ausencia | me encuentro fuera |
        permiso de maternidad
        """
    ),
    absence_texts=phrases(
        """
        fuera de la oficina | fuera de oficina | de vacaciones | estoy ausente | estaré ausente | me encuentro ausente |
        no estoy en la oficina | no estaré en la oficina | a mi regreso | a mi vuelta | en mi ausencia |
        durante mi ausencia | de baja | permiso de maternidad | permiso de paternidad | de viaje | acceso limitado |
        regreso el | vuelvo el | regresaré | volveré | estaré de vuelta | estaré de regreso | estaré fuera |
        me reincorporo | me reincorporaré | de licencia | de permiso | me encuentro fuera | sin acceso al correo | sin acceso a mi correo | en comisión de servicio | permanecerá cerrad | permaneceremos cerrad | cerrado por vacaciones | estamos cerrados | nuestras oficinas permanecerán cerradas | no estoy disponible |
        estaré disponible | nos encontramos cerrados | de regreso
        """
    ),
    reply_subjects=phrases(
        """
        ausente: | ausencia: | fuera de la oficina: | respuesta automática | respuesta automatica | contestación automática | autorrespuesta | auto-respuesta
        """
    ),
    back_words=phrases(
        """
        regreso | regresaré | regresando | vuelvo | vuelta | volveré | reincorpor | de nuevo | disponible |
        incorporaré | retorno | retomaré | me incorporo | estaré en la oficina | leeré | responderé
        """
    ),
    inclusive_words=phrases("inclusive | incluido | inclusivo"),
    machine_texts=phrases(
        """
        no responda a este | no respondas a este | no contestar a este | por favor no responda | no responder a este |
        generado automáticamente | enviado automáticamente | mensaje automático | correo automático |
        este es un mensaje automático | no es atendida | no se supervisa | este buzón no | esta dirección no |
        recibes este correo porque | recibe este correo porque | recibes este email porque
        """
    ),
    bounce_subjects=phrases(
        """
        no se puede entregar | no entregado | mensaje no entregado | no se pudo entregar | error de entrega |
        devuelto al remitente | notificación de estado de entrega | correo devuelto | correo no entregado |
        imposible entregar | fallo en la entrega
        """
    ),
    bounce_texts=phrases(
        """
        no se pudo entregar | no se ha podido entregar | no pudo ser entregado | no ha podido ser entregado |
        no se encontró la dirección | buzón lleno | usuario desconocido | no existe | no se ha entregado
        """
    ),
    delay_texts=phrases("se ha retrasado | se retrasó | aún no se ha entregado | se seguirá intentando"),
    form_letters=phrases(
        """
        hemos recibido tu candidatura | hemos recibido su candidatura | hemos recibido tu solicitud |
        gracias por tu interés | gracias por su interés | gracias por postular | gracias por inscribirte |
        gracias por tu candidatura | gracias por aplicar
        """
    ),
    letters="ñ¿¡",
    team_names=r"(?:el )?(?:equipo|departamento) (?:de )?[\w&.,\'\u2019()/ +-]{1,60}",
    reply_lines=phrases("por encima de esta línea | encima de esta línea"),
    away_subjects=r"vacaciones|ausen(?:te|cia)|fuera|de viaje|de baja",
    away_texts=phrases(
        """
        estaré fuera | me voy de vacaciones | salgo de vacaciones | no estaré | no estoy | estaré de viaje |
        estaré ausente
        """
    ),
    absence_clauses=phrases(
        """
        cualquier cosa | acceso limitado | sin acceso | recepción | responderé | contestaré | mi vuelta | mi regreso |
        urgente | urgencia | contactar | contacten | contacta | contacto | dirigirse | diríjanse | me sustituye |
        sustituye | me cubre | cubrirá | se ocupa | se encarga | mientras tanto | entretanto | pueden escribir |
        podéis escribir | escribid a | escriban a | para cualquier | vuestros mensajes | su mensaje | feliz |
        felices | buena semana | como ya | os aviso | les informo | para que lo sepáis | ayudará | playa
        """
    ),
)

"""Spanish."""

from daemon.reading.talk.languages.es_words import WORDS as OF_PATTERNS
from daemon.reading.talk.words import TalkWords

WORDS = TalkWords(
    code="es",
    words=OF_PATTERNS,
    labels={
        "destacado": "point",
        "tema": "point",
        "temas": "point",
        "punto": "point",
        "puntos": "point",
        "pendiente": "open",
        "abierto": "open",
        "pregunta abierta": "open",
        "responder mejor": "concern",
        "mejor respuesta": "concern",
        "duda": "concern",
        "dudas": "concern",
        "material": "material",
        "enlace": "material",
        "enlaces": "material",
        "fecha": "date",
        "plazo": "date",
    },
    concern=(
        r"(?:me|nos) (?:pregunto|preguntaron|han preguntado|ha preguntado)|dudas? (?:sobre|con)|preocupa\w{0,3}|(?:tendria que|deberia) haber (?:dicho|respondido|explicado)|"
        r"responder mejor"
    ),
    open=(
        r"pendiente|quedo (?:abierto|sin)|no (?:quedo|esta) claro|sin aclarar|(?:falto|no hubo|sin) tiempo|no (?:hablamos|llegamos) (?:de|a)|(?:queria|quiero|olvide) preguntar|"
        r"no se (?:todavia |aun )?(?:como|que|quien|si)"
    ),
    missed=(
        r"(?:olvide|se me olvido|no me dio tiempo a|no pude|queria) (?:decir(?:les?)?|mencionar|contar(?:les?)?|ensenar(?:les?)?|mostrar(?:les?)?|explicar)(?: que|:)?"
    ),
    leads=(
        r"(?:hablamos|charlamos|conversamos|hemos hablado)(?: mucho| largo)?(?: con {who})?(?: de| del| sobre)?|{who}(?: me)?(?: ha)? (?:explico|conto|describio|mostro|hablo|explicado|contado)(?: de| del| sobre|:)?|"
        r"(?:lo )?(?:mas )?(?:destacado|interesante)(?: fue|:)?|la charla sobre"
    ),
    withs="con",
    # Not "el": folded, "él" is the article with which most topics begin. The proofreader sees what speaks of "él".
    pronouns=r"ella|ellos|ellas|(?:el|la) (?:reclutadora?|jefe|jefa|responsable)|el equipo",
    own=r"yo|mi|mis|me|nos|nuestr\w{1,2}|tengo|he|llevo|hice|trabaje|creo",
    money=r"salarios?|sueldos?|dinero|pagan?|pago|bonus|bono|tarifa|brutos?|netos?|acciones|remuneracion|retribucion|aumento",
    others=(
        r"otr[ao]s? (?:ofertas?|empresas?|puestos?|entrevistas?|candidaturas?|procesos?)|competencia|competidor\w{0,3}|en otro (?:sitio|lado)|mi (?:jefe|jefa|empresa|trabajo actual)|"
        r"plan b|contraoferta"
    ),
    judging=(
        r"simpatic[oa]s?|antipatic[oa]s?|amables?|arrogantes?|rar[oa]s?|extran[oa]s?|aburrid[oa]s?|pesad[oa]s?|tont[oa]s?|inteligentes?|brillantes?|"
        r"desprevenid[oa]s?|incompetentes?|competentes?|gracios[oa]s?|guap[oa]s?|cansad[oa]s?|distraid[oa]s?|impacientes?|idiotas?|"
        r"(?:buena|mala) (?:impresion|espina|vibra)|incomod[oa]|la cague|meti la pata|me quede en blanco|nervios\w{0,2}|horrible|fatal|toxic[oa]|odio|enferm[oa]|embarazad[oa]|despedid[oa]"
    ),
    chatter=(
        r"(?:hola|buenas|buenos dias|estimad[oa])\b.{0,30}|(?:muchas )?gracias|si|no|nada(?: especial)?|no mucho|ningun[oa]?|ok|vale|(?:un )?saludos?|fue bien|todo bien|(?:no, )?(?:ninguna|sin) fecha"
    ),
    pointing=(
        r"(?:eso|esto|asi)(?: (?:por|en|al|ayer|hoy|tambien|ya|durante)\b.{0,40})?|"
        r"(?:me |nos )?lo (?:dij\w{1,4}|ha\w? dicho|confirm\w{1,5}|mencion\w{1,5})\b.{0,40}"
    ),
)

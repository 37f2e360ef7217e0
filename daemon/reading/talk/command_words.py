"""The words of commands, in every language at once: who answers in German to an English note is understood. Folded (see ``dates.fold``)."""

STOP = frozenset(
    """stop|stop it|stop this|stop please|mute|quiet|silence|be quiet|no more mails|no more|unsubscribe|
    stopp|halt|ruhe|stumm|aufhoren|hor auf|bitte aufhoren|keine mails mehr|nicht mehr|
    arrete|arreter|arretez|silence|muet|plus de mails|
    para|parar|pare|alto|basta|silencio|detener|detente|silenciar|no mas correos""".replace("\n    ", "").split("|")
)
DONE = frozenset(
    """done|it is done|it's done|its done|finished|closed|close|over|it is over|it's over|all done|
    fertig|erledigt|abgeschlossen|vorbei|schliessen|schliesen|beendet|
    termine|c'est termine|fini|c'est fini|clos|fermer|ferme|
    hecho|listo|terminado|cerrado|acabado|cerrar|se acabo""".replace("\n    ", "").split("|")
)
RESUME = frozenset(
    """resume|unpause|continue|go on|start again|unmute|
    weiter|fortsetzen|weitermachen|wieder an|
    reprendre|reprends|continuer|continue|
    reanudar|continuar|seguir|sigue""".replace("\n    ", "").split("|")
)
YES = frozenset(
    "yes|y|yep|yeah|yes please|yes it is|yes it does|yes it did|sure|ja|jawohl|ja bitte|genau|oui|oui merci|si|si claro|claro|da".split(
        "|"
    )
)
NO = frozenset("no|n|nope|no thanks|no it is not|no it isn't|not|nein|ne|nein danke|non|non merci|no gracias".split("|"))
SNOOZE = (
    "snooze",
    "sleep",
    "later",
    "wait",
    "remind me",
    "not before",
    "not now",
    "spater",
    "schlummern",
    "warten",
    "warte",
    "verschieben",
    "zuruckstellen",
    "erinnere mich",
    "nicht vor",
    "plus tard",
    "attendre",
    "attends",
    "reporter",
    "reporte",
    "rappelle moi",
    "pas avant",
    "mas tarde",
    "esperar",
    "espera",
    "posponer",
    "pospon",
    "aplazar",
    "aplaza",
    "recuerdame",
    "no antes de",
)
PAUSE = (
    "pause",
    "pause everything",
    "pausiere",
    "pausieren",
    "pause alles",
    "pausa",
    "pausar",
    "pausa todo",
    "mets en pause",
    "suspendre",
    "suspender",
)
POLITE = frozenset(
    """please|pls|thanks|thank you|for|in|until|till|it|this|me|now|
    bitte|danke|fur|bis|zum|um|es|das|mal|jetzt|
    s'il te plait|s'il vous plait|svp|stp|merci|pendant|pour|jusqu'a|jusqu'au|dans|
    por favor|gracias|durante|por|hasta|hasta el|en|ahora""".replace("\n    ", "").split("|")
)
UNITS = {
    "hour": 1,
    "hours": 1,
    "h": 1,
    "stunde": 1,
    "stunden": 1,
    "std": 1,
    "heure": 1,
    "heures": 1,
    "hora": 1,
    "horas": 1,
    "day": 24,
    "days": 24,
    "d": 24,
    "tag": 24,
    "tage": 24,
    "tagen": 24,
    "jour": 24,
    "jours": 24,
    "dia": 24,
    "dias": 24,
    "week": 168,
    "weeks": 168,
    "w": 168,
    "woche": 168,
    "wochen": 168,
    "semaine": 168,
    "semaines": 168,
    "semana": 168,
    "semanas": 168,
    "month": 720,
    "months": 720,
    "monat": 720,
    "monate": 720,
    "monaten": 720,
    "mois": 720,
    "mes": 720,
    "meses": 720,
}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "ein": 1,
    "eine": 1,
    "einen": 1,
    "einer": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "funf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "zehn": 10,
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "dix": 10,
    "uno": 1,
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "diez": 10,
}

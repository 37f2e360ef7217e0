"""Spanish: the words of commands and of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "command_words.days": r"dia|dias",
    "command_words.done": r"hecho|listo|terminado|cerrado|acabado|cerrar|se acabo",
    "command_words.eight": r"ocho",
    "command_words.five": r"cinco",
    "command_words.four": r"cuatro",
    "command_words.hours": r"hora|horas",
    "command_words.months": r"mes|meses",
    "command_words.no": r"no gracias",
    "command_words.one": r"uno|una",
    "command_words.pause": r"pausa|pausar|pausa todo|suspender",
    "command_words.polite": r"por favor|gracias|durante|por|hasta|hasta el|en|ahora",
    "command_words.resume": r"reanudar|continuar|seguir|sigue",
    "command_words.seven": r"siete",
    "command_words.six": r"seis",
    "command_words.snooze": r"mas tarde|esperar|espera|posponer|pospon|aplazar|aplaza|recuerdame|no antes de",
    "command_words.stop": r"para|parar|pare|alto|basta|silencio|detener|detente|silenciar|no mas correos",
    "command_words.ten": r"diez",
    "command_words.three": r"tres",
    "command_words.two": r"dos",
    "command_words.weeks": r"semana|semanas",
    "command_words.yes": r"si|si claro|claro|da",
    "commands.for": r"durante |por ",
    "commands.greeting": r"hola|buenas",
    "company.title": r"senor|senora|don|dona|el",
    "debrief.own": r"yo",
    "missed.says": (
        r"\b(?:entrevista|llamada|reunion) no tuvo lugar\b|"
        r"\bno se present(?:o|aron)\s*$|"
        r"\bnadie (?:vino|aparecio|se presento)\b"
    ),
}

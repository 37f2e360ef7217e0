"""French: the words of commands and of the patterns that other modules build, by module and pattern (see ``vocabulary``)."""

WORDS = {
    "command_words.days": r"jour|jours",
    "command_words.done": r"termine|c'est termine|fini|c'est fini|clos|fermer|ferme",
    "command_words.eight": r"huit",
    "command_words.five": r"cinq",
    "command_words.four": r"quatre",
    "command_words.hours": r"heure|heures",
    "command_words.months": r"mois",
    "command_words.no": r"non|non merci",
    "command_words.one": r"un|une",
    "command_words.pause": r"mets en pause|suspendre",
    "command_words.polite": r"s'il te plait|s'il vous plait|svp|stp|merci|pendant|pour|jusqu'a|jusqu'au|dans",
    "command_words.resume": r"reprendre|reprends|continuer|continue",
    "command_words.seven": r"sept",
    "command_words.snooze": r"plus tard|attendre|attends|reporter|reporte|rappelle moi|pas avant",
    "command_words.stop": r"arrete|arreter|arretez|silence|muet|plus de mails",
    "command_words.ten": r"dix",
    "command_words.three": r"trois",
    "command_words.two": r"deux",
    "command_words.weeks": r"semaine|semaines",
    "command_words.yes": r"oui|oui merci",
    "commands.for": r"pendant ",
    "commands.greeting": r"bonjour|salut",
    "company.title": r"monsieur|madame|mme|de|la",
    "debrief.own": r"je",
    "debrief.own_short": r"j'",
    "missed.says": (
        r"\b(?:entretien|rendez-vous|appel|il|ca) n'a pas eu lieu\b|"
        r"\bpersonne n'(?:est venu|etait la)|"
        r"\bne (?:s'est|se sont) pas presente"
    ),
}

"""German: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.writes_now": r"schreiben? (?:ich |wir )?(?:ihnen|dir|euch)(?: heute| jetzt)?, (?:weil|da)",
    "promises.starts": r"(?:start|beginn|eintritt|eintrittstermin|arbeitsbeginn|antritt|arbeitsantritt)(?: ist| ware)?(?: am| zum)?",
    "promises.done_today": r"freut mich|freue mich|freuen uns|anbei|hiermit|vertrag|vertragsentwurf|arbeitsvertrag|vertragsunterlagen",
    "promises.straight_after": r"(?:direkt|gleich|sofort|unmittelbar|kurz) (?:danach|im anschluss|hinterher|darauf)",
    "promises.week_out": r"(?:bis (?:zum )?ende|vor ende|ende|im laufe|noch in|in) (?:jener|derselben|der gleichen|dieser selben) woche",
    "promises.takes": r"dauert|dauern|braucht|benotigt|nimmt",
    "promises.once_readers": r"(?:sobald|nachdem|wenn|ab dem zeitpunkt, (?:wo|an dem)) (?:alle )?(?:sie|du|ihre?|deine?)\b",
    "promises.said_once": r"(?:hatten?|haben?) (?:[\w-]{1,14} ){0,9}(?:versprochen|zugesagt|angekundigt|gesagt|gemeint)",
    "promises.to_us": r"(?:gibt|geben|schickt|schicken|sagt|sagen|meldet|liefert) (?:mir|uns)|sich bei (?:mir|uns)",
    "promises.not_kept": r"nicht|leider|klappt nicht|nichts",
}

PROMISE_LINES = {
    "commit": """
        (vertrag|arbeitsvertrag|vertragsentwurf|angebot|zusage|unterlagen|vertragsunterlagen|papiere) ... (geht|gehen|kommt|kommen|folgt|folgen|schicke|schicken|senden|sende|verschickt|raus|zu)
        (bemuhen uns|bemuht|streben an|sind bestrebt|versuchen|bestreben) ... (antworten|beantworten|melden|reagieren|ruckmeldung|bescheid)
        (rufe|melde|schreibe|informiere) (ich)? (sie|dich|mich|ihnen|dir) (direkt|gleich|sofort|unmittelbar|kurz) (danach|im anschluss)
    """,
    "deadline": """
        (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|fein) (ware|war's|fande) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (ware|waren) (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|wir|ich)
        (dankbar|verbunden) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (dankbar|verbunden)
        (nennen|nenn|schicken|schick|geben|gib) (sie)? (mir|uns) (bitte)? (zwei|drei|ein paar|einige|2|3|2-3|2/3) (termine|optionen|vorschlage|terminvorschlage|zeiten)
    """,
}

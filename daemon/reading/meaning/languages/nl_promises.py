"""Dutch: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.writes_now": r"schrijf (?:ik )?(?:je|u|jou) omdat|mail (?:ik )?(?:je|u|jou) omdat",
    "promises.starts": r"(?:start|startdatum|ingangsdatum|indiensttreding|begin|aanvang)(?: is)?(?: op| per)?",
    "promises.done_today": r"blij (?:dat|je|u|om)|verheugd|bijgaand|contract|arbeidsovereenkomst",
    "promises.straight_after": r"(?:meteen|direct|gelijk|onmiddellijk) (?:daarna|erna|na afloop)",
    "promises.week_out": r"(?:voor het einde van|aan het einde? van|eind|in de loop van|nog in|in|binnen) (?:die|diezelfde|dezelfde) week",
    "promises.takes": r"duurt|duren|kost",
    "promises.once_readers": r"(?:zodra|nadat|als|wanneer) (?:je|jij|u|uw|jouw)\b",
    "promises.said_once": r"(?:had|hadden|heb|hebben) (?:[\w-]{1,14} ){0,9}(?:beloofd|toegezegd|gezegd)",
    "promises.to_us": r"(?:geeft|stuurt|vertelt|laat) (?:me|mij|ons)",
    "promises.not_kept": r"niet|helaas",
}

PROMISE_LINES = {
    "commit": """
        (contract|arbeidsovereenkomst|aanbod|voorstel|aanstellingsbrief) ... (gaat|komt|volgt|stuur|sturen|verstuur|versturen|de deur uit|ligt)
        (streven|streeft|proberen|trachten|doen ons best) (ernaar|om|er naar)? ... (reageren|antwoorden|te laten weten|uitsluitsel|terug te komen|contact op te nemen|te geven)
    """,
    "deadline": """
        (reactie|antwoord|besluit|bevestiging) ... (zou|is|ware) (fijn|mooi|ideaal|prettig|geweldig|top|super)
        (fijn|mooi|ideaal|prettig|geweldig|top|super) ... (reactie|antwoord|besluit|bevestiging)
        (dankbaar|op prijs) ... (reactie|antwoord|besluit|bevestiging)
    """,
}

"""German: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.thing": r"unterlagen (?:\w{1,12},? ){0,12}(?:behalten|aufbewahr\w{1,3}|speichern)|lohn|gehalt|schlussel|arbeitskleidung|dienstplan|schulung|einarbeitung|rundgang|tag der offenen|inventur|messe|gesprache? mit (?:ander|weiter)\w{1,3}",
    "promises.outcome": r"nachricht|ergebnis|kontakt|sag|wissen|meld",
    "promises.whether": r"ob",
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
        (mach|mache|machen) (ich|wir)? (dir|ihnen) (eine|ne|'ne) (ansage|zusage)
        (fallen|fallt|falle) (wir|ich)? ... (urteil|entscheidung|entschluss|beschluss)
        (hast|haben) (du|sie|ihr) (unser|unsere|mein|meine|ein|eine|die|den|das) (schreiben|mail|nachricht|brief|post|antwort|bescheid|ruckmeldung)
        (lass|lasse|lassen) (ich|wir) (dich|sie|es dich|euch|es sie) ... wissen
        (ich|wir) (lass|lasse|lassen) (dich|sie|euch|es dich|es sie) ... wissen
        (sag|sage|sagen|geb|gebe|geben) (dir|ihnen|euch) ... bescheid
        (aussage|auskunft|nachricht|antwort|bescheid|entscheidung|zusage|ruckmeldung) (konnen|kann) (wir|ich) (ihnen|dir|euch) ... (geben|mitteilen|machen)
        (hast|haben) (du|sie|ihr) (mein|unser|das|ein|dein|eine|meine|unsere) (wort|ergebnis|signal|zeichen|okay|ok|votum|entscheidung)
        (bekommen|kriegen|erhalten|horen) (alle|beide|samtliche|die bewerber*|die kandidat*) ... (post|nachricht|bescheid|mail|anruf|antwort|von uns|ruckmeldung)
        (geb|gebe|geben|schick|schicke|schicken|sende|senden) (ich|wir)? (dir|ihnen|euch) ... (zeichen|signal|bescheid|nachricht|antwort|mail|ruckmeldung)
        (herr|frau|kollege|kollegin|chef|chefin|inhaber|inhaberin|geschaftsfuhrer*|personalabteilung|sekretariat|gremium|kommission|jury|schulleitung|leitung|vorstand|prasidium|dekan*) _ (ruft|meldet|kontaktiert|informiert|schreibt|benachrichtigt|verstandigt|lasst|sagt|unterrichtet) (sie|dich|sich|ihnen|dir|euch|alle)
        (setzen|setzt|setze) ... in kenntnis
        in kenntnis (setzen|gesetzt)
        (trifft|fallt) (ihre|seine|die|eine|unsere) _ (entscheidung|auswahl|wahl)
        uber (ihre|deine|die|den|das|eine) _ (bewerbung*|besetzung*|stelle|stellenbesetzung|bewerber*|kandidat*|vergabe|einstellung) (wird|werden)? _ (befinden|befindet|befunden|entscheiden|entscheidet|beraten|abgestimmt|abstimmen|beschliessen)
        (meld|ruf|schreib|sag) (mi|di|da|eich)
        (kann|konnen) (ich|wir) (ihnen|dir|euch|mehr|dann|schon|hoffentlich)? _ (mehr|genaueres|naheres|bescheid|auskunft|antwort|konkretes|verbindliches) _ (sagen|geben|mitteilen|berichten)
        (erfahrst|erfahren|erfahrt) (du|sie|ihr) (was|wie|wer|ob|es|das|von|dann|unsere|die entscheidung|den ausgang)
        (vertrag|arbeitsvertrag|vertragsentwurf|angebot|zusage|unterlagen|vertragsunterlagen|papiere) ... (geht|gehen|kommt|kommen|folgt|folgen|schicke|schicken|senden|sende|verschickt|raus|zu)
        (bemuhen uns|bemuht|streben an|sind bestrebt|versuchen|bestreben) ... (antworten|beantworten|melden|reagieren|ruckmeldung|bescheid)
        (rufe|melde|schreibe|informiere) (ich)? (sie|dich|mich|ihnen|dir) (direkt|gleich|sofort|unmittelbar|kurz) (danach|im anschluss)
    """,
    "deadline": """
        (wenn|falls|sofern) (ich|wir) ... (nichts|keine*) ... von (ihnen|dir|euch)
        (hoffe|hoffen) (ich|wir)? (dass)? (du|sie) (hast|haben|kannst|konnen|bis|sagst|sagen|entscheidest)
        (rufen|antworten|schreiben) sie (mich|mir|uns)
        (ruf|rufe) (mich|uns) ... (an|zuruck|durch)
        (meld|melde) dich (bei|bitte|bis|doch|einfach|gern|gerne|kurz|mal|am|spatestens)
        (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|fein) (ware|war's|fande) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (ware|waren) (schon|toll|super|prima|ideal|klasse|perfekt|gut|hilfreich|wir|ich)
        (dankbar|verbunden) ... (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid)
        (ruckmeldung|antwort|zusage|entscheidung|nachricht|bescheid) ... (dankbar|verbunden)
        (nennen|nenn|schicken|schick|geben|gib) (sie)? (mir|uns) (bitte)? (zwei|drei|ein paar|einige|2|3|2-3|2/3) (termine|optionen|vorschlage|terminvorschlage|zeiten)
    """,
}

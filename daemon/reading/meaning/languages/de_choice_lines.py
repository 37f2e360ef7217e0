"""German: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        (bewerber|bewerberin|kandidat|kandidatin|person|jemand) (wurde|ist) (bereits|inzwischen|nun|schon|mittlerweile)? _ (ausgewahlt|gefunden|eingestellt|gewahlt) (und|worden|der|die|,)?
        (ist|wurde) (bereits|inzwischen|nun|schon|mittlerweile)? (jemand|eine person|ein bewerber|eine bewerberin|ein kandidat|eine kandidatin) _ (gefunden|ausgewahlt|eingestellt|gewahlt)
        (auswahlverfahren|auswahlprozess|bewerbungsverfahren|besetzungsverfahren|suche|auswahl|verfahren) ... (abgeschlossen|beendet|zu ende) ... mit (unserer|der|dieser) (wahl|auswahl|entscheidung|person|besetzung) ... (zufrieden|glucklich)
        (auswahlverfahren|auswahlprozess|bewerbungsverfahren|besetzungsverfahren|suche|auswahl|verfahren) ... (abgeschlossen|beendet|zu ende) ... (freuen|froh|glucklich) ... (unsere|die|unserer|der) (wahl|auswahl|entscheidung|besetzung)
        (profil|qualifikation*|bewerbung|werdegang|ausbildung|erfahrung*) (leider)? nicht als _ (passend*|geeignet*|ausreichend*|vereinbar|stimmig|adaquat)
        (profil|qualifikation*|bewerbung|werdegang|ausbildung|erfahrung*) fur (leider)? (nicht|zu wenig|nicht hinreichend|nicht ausreichend|wenig) _ (passend|geeignet|vereinbar|kompatibel|ausreichend|stimmig)
        (qualifikation*|profil|bewerbung|werdegang) (wurde|wurden|wird|ist) _ als (nicht|zu wenig|wenig) _ (passend*|geeignet*|ausreichend*)
        (auswahlverfahren|auswahlprozess|einstellungstest|eignungstest|auswahltest|aufnahmetest) ... nicht (bestanden|geschafft)
        (bewerber|bewerberin|kandidat|kandidatin|person|jemand) (wurde|ist) (bereits|inzwischen|nun|schon|mittlerweile)? ausgesucht
        (profil|qualifikation*|bewerbung|werdegang|ausbildung|erfahrung*) als nicht (hinreichend|ausreichend|ganz|wirklich)? (passend*|geeignet*|vereinbar)
        (auswahlverfahren|auswahlprozess|bewerbungsverfahren|besetzungsverfahren|suche|auswahl|verfahren) ... (abgeschlossen|beendet|zu ende) ... (zufrieden|glucklich) mit (unserer|der|dem) _ (wahl|auswahl|entscheidung|person|besetzung|kolleg*|kandidat*)
        (bewerberin|kandidatin|kollegin|person|mitbewerberin) ... (fur|auf) sie (entschieden|gefallen|ausgesprochen)
    """,
    "offer": """
        (sie wurden|du wurdest|wurden sie|wurdest du|sind sie|bist du|sie sind|du bist) (hiermit|heute)? fur (die|unsere|diese|den|das) (stelle|position|aufgabe|leitung|ausbildungsplatz) ... (ausgewahlt|ausgesucht)
        (ausgewahlt|gewahlt|bestimmt|auserwahlt|ausgewahlt worden|gewahlt worden|bestimmt worden) (um)? (die|unsere|diese|den) (stelle|position|leitung|aufgabe|posten|funktion) ... (ubernehmen|besetzen|auszufullen|antreten|anzutreten|bekleiden)
        (dieser|der vorliegende|vorliegender|dieses) (arbeitsvertrag|anstellungsvertrag|ausbildungsvertrag|dienstvertrag) (wird|ist|tritt|gilt|kommt)
        (stellenangebot|arbeitsangebot|vertragsangebot|jobangebot) (steht|gilt|erfolgt|ist) ... (vorbehalt|bedingung|vorbehaltlich)
        (unsere|die) wahl (ist|fiel) (jetzt|nun|einstimmig)? auf (sie|dich)
    """,
    "next_step": """
        !kein|keinen (auswahlverfahren|auswahlprozess|bewerbungsverfahren|einstellungstest|eignungstest|auswahltest) ... (bestanden|erfolgreich durchlaufen|erfolgreich abgeschlossen)
        (test|prufung|aufgabe|ubung|probeaufgabe|fallstudie|test an|aufgabe an|prufung an) (den|die|das) (wir|ich) (ihnen|dir) ... (schicken|schicke|senden|sende|beifugen|beifuge|ubersenden|zusenden|mitschicken)
    """,
    "acknowledgement": """
        (verfahren|auswahlverfahren|bewerbungsverfahren|auswahlprozess|bewerbungsprozess|besetzungsverfahren) (lauft|dauert|ist) (derzeit|noch|aktuell|momentan|gerade|zurzeit|weiterhin)? (noch)? (an|nicht abgeschlossen|nicht beendet|im gange|in vollem gange|noch|,|und|derzeit)
    """,
}

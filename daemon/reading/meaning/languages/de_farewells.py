"""German: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
    "regret": """
        (leider|bedauer*|schade|bedauerlicherweise|schweren herzens)
        (tut|tat) (uns|mir|es) _ leid
        (hatten|hatte) (wir|ich)? _ gerne?
        (keine|schlechte|andere|bessere) _ (nachricht|nachrichten|neuigkeiten)
        (obwohl|auch wenn|wenngleich|trotz) ... (uberzeug*|interessant*|eindruck*|gefallen|gut*|angenehm*|qualifi*)
    """,
    "weighed": """
        (nach) _ (sorgfaltig*|reiflich*|eingehend*|grundlich*|intensiv*|langer|genauer) ... (prufung|abwagung|durchsicht|uberlegung|diskussion|beratung|sichtung)
        (entscheidung|wahl|auswahl) ... nicht leicht
        (keine|nicht) _ (leichte|einfache) (entscheidung|wahl)
        (schwer|knapp*|schwierig*) (gefallen|entscheidung)
        (letztlich|letztendlich|schlussendlich|am ende|unterm strich|gab den ausschlag)
        den ausschlag
    """,
    "rivals": """
        (viele|vielen) (bewerber*|kandidat*|bewerbungen|profile)
        (andere*|weitere*|zahlreiche*|interne*|hervorragende*|qualifizierte*) _ (bewerber*|kandidat*|bewerbung*|profile)
        (mitbewerb*|konkurrenz)
        (vielzahl|anzahl|menge) _ (bewerb*|zuschriften|unterlagen)
        jemand* mit
    """,
    "ended": """
        (verfahren|bewerbungsverfahren|auswahlverfahren|prozess|bewerbungsprozess|suche|stelle|position|ausschreibung) ... (abgeschlossen|beendet|besetzt|vergeben|eingestellt|zuruckgezogen|geschlossen)
        (unterlagen|daten|bewerbungsunterlagen) ... (geloscht|vernichtet|zuruck|loschen)
    """,
    "denied": """
        (nicht|kein*|niemand*) ... (bewerbung|profil|stelle|position|angebot|zusage|einladen|einstellen|auswahl|gesprach|bewerber*|kandidat*|besetzen|weiter|berucksichtig*|zusammen)
        (bewerbung|profil|stelle|position|zusage|ihnen|dir|sie|dich) ... (nicht|kein*)
    """,
    "wish": """
        (alles gute|viel erfolg|viel gluck|erfolg|das beste) ... (weg|zukunft|suche|berufliche*|stellensuche|jobsuche|weitere*|werdegang|laufbahn|karriere)
        (weg|zukunft|suche|stellensuche|jobsuche|weiteren|werdegang|laufbahn|karriere) ... (alles gute|viel erfolg|viel gluck|das beste|erfolg)
        (wunsche|wunschen) (dir|ihnen|wir|ich) ... (gute|erfolg|gluck|beste)
    """,
    "kept": """
        (talentpool|talent-pool|bewerberpool|datenbank|vormerken|im hinterkopf|evidenz)
        (andere|weitere|zukunftige|kunftige|spatere|neue) _ (stellen*|position*|vakanz*|ausschreibung*|moglichkeiten)
        (erneut|nochmals|wieder) ... bewerb*
        (karriereseite|stellenportal|karriereportal)
    """,
}

"""Dutch: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        (is|werd) (inmiddels|reeds|al|ondertussen)? (een|iemand) (andere|geschikte)? (kandidaat|sollicitant|persoon)? (gekozen|geselecteerd|benoemd|aangenomen|gevonden|aangesteld)
        (hebben|heeft|heb) (wij|we|ik|inmiddels|nu|ondertussen)? (inmiddels|nu|al)? (een|iemand) (geschikte|passende|andere|goede) (kandidaat|sollicitant|collega|persoon)? (gevonden|gekozen|geselecteerd|benoemd|aangenomen|aangesteld)
        (procedure|selectieprocedure|selectie|zoektocht|werving*|sollicitatieprocedure) ... (afgerond|afgesloten|voltooid|beeindigd) ... (blij|tevreden|gelukkig) ... (keuze|keus|kandidaat|uitkomst|selectie)
        (je|jou|u) (helaas|deze keer|dit keer)? (in deze procedure|voor deze functie|deze keer|helaas)? niet (kunnen|konden) (selecteren|aannemen|benoemen|uitnodigen|plaatsen)
        (profiel|ervaring|achtergrond|sollicitatie) (niet|onvoldoende|te weinig) _ (passend|geschikt|verenigbaar|aansluitend)
        (procedure|selectieprocedure|selectie|zoektocht|werving*) ... (rond|klaar|afgerond|afgesloten|voltooid) ... (blij|tevreden|gelukkig) met (de|onze|degene|iemand)
        niet (voor|op) (jou|u|je) (gekozen|gevallen|uitgekomen)
    """,
    "offer": """
        (je|jij|u) (bent|ben|wordt|werd) (gekozen|geselecteerd|uitgekozen|aangenomen|benoemd|aangesteld) (voor|als|om|in) (de|deze|onze) (functie|vacature|positie|rol|baan)
        (bent|ben) (je|jij|u) (gekozen|geselecteerd|uitgekozen|aangenomen|benoemd|aangesteld) (voor|als|om|in) (de|deze|onze) (functie|vacature|positie|rol|baan)
        (en|u|je|jij) (bent|ben) aangenomen
        (deze|onderhavige) (arbeidsovereenkomst|arbeidscontract) (wordt|is|tussen|gaat)
        (hebben|heb|heeft) (we|wij|ik)? (voor)? (jou|u) (gekozen|uitgekozen|geselecteerd) (voor|als|om)
    """,
    "next_step": """
        (selectieprocedure|sollicitatieprocedure|selectie) ... (hebt|heeft|heb) (succesvol|goed|met succes)? (doorlopen|doorstaan)
        (selectieprocedure|sollicitatieprocedure|selectie) ... (doorlopen|doorstaan) (hebt|heeft|heb)
        (toets|test|proef|opdracht|examen) die (we|wij|ik) (je|u|jou)? _ (sturen|stuur|meesturen|bijvoegen|toesturen|opsturen)
        (hebt|heeft|heb) ... (procedure|selectieprocedure|sollicitatieprocedure|selectie) ... (doorlopen|doorstaan)
    """,
    "conditional": """
        (hoor*|laten (we|wij) (je|jou|u) weten|laat ik (je|jou|u) weten|bericht|bepalen|beoordelen|kijken|beslissen|besluiten) ... of (we|wij|ik)
    """,
    "acknowledgement": """
        (procedure|sollicitatieprocedure|selectieprocedure|werving) (loopt|is) (op dit moment|momenteel|nog|in volle gang|gaande|nu) (en|gaande|in volle gang|volop)?
        (bekijken|beoordelen|lezen|bestuderen) (wij|we|ik)? (nu|eerst)? (je|jouw|uw) (cv|brief|sollicitatie|gegevens|motivatie)
    """,
}

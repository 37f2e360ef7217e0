"""Dutch: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
    "regret": """
        (helaas|spijt*|jammer|teleurstell*)
        (hoewel|ondanks|al was) ... (leuk*|goed*|indruk*|interessant*|prettig*)
    """,
    "weighed": """
        (na) ... (zorgvuldig*|rijp|lang|overleg|beraad|afweging)
        (lastige|moeilijke|geen makkelijke|niet makkelijk) _ (keuze|beslissing)
        (uiteindelijk|toch voor)
    """,
    "rivals": """
        (andere|meerdere|sterke|interne) _ (kandidat*|sollicitant*|kandidaat|sollicitaties)
        veel (kandidaten|sollicitanten|sollicitaties)
        iemand (die|met)
    """,
    "ended": """
        (procedure|vacature|functie|zoektocht|proces) ... (gesloten|vervuld|ingevuld|afgerond|beeindig*|ingetrokken|geannuleerd)
        (beeindig*|stopp*|afsluiten|sluiten) _ (procedure|proces|sollicitatie)
    """,
    "denied": """
        (niet|geen) ... (sollicitatie|procedure|functie|gesprek|uitnodig*|kandidaat|verder|profiel|aanbod|aanbieden|aannemen)
    """,
    "wish": """
        (succes|sterkte|geluk|goede|beste) ... (verder|zoektocht|toekomst|vervolg|loopbaan|carriere|sollicit*|vinden)
        (wensen|wens) (we|wij|ik|je|u|jou) ... (succes|geluk|beste|goede)
        (hopen|hoop) ... (paden|elkaar) ... (kruisen|tegen|treffen|zien)
    """,
    "kept": """
        (bewaren|bewaar|portefeuille|talentpool|bestand) ... (gegevens|cv|maanden|toekomst*|sollicitatie)
        (andere|toekomstige|nieuwe|volgende) (vacatures?|functies?|kansen|rollen)
        opnieuw (te)? sollicit*
    """,
}

"""Dutch: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"mensen|personeel|medewerkers|collega\'s|stagiairs?|handen|chauffeurs|krachten|bezetting|leerlingen|vol|compleet",
    "rival": r"(?:iemand|neef|nicht|zoon|dochter|broer|zus|vriend\w{0,2}|collega|kandidaat|sollicitant|persoon|ander\w?|jongen|meisje|dame|man|vrouw|stagiair|bekende)",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (echter|desondanks|niettemin)
    """,
    "regret": """
        (rot|vervelend|slecht|balen) (nieuws|dit|bericht)?
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
        niet (helemaal|echt|goed|geheel)? (passen|past|aansluit*|aan|matcht|match|de juiste|wat we)
        (niet|geen) ... (sollicitatie|procedure|functie|gesprek|uitnodig*|kandidaat|verder|profiel|aanbod|aanbieden|aannemen)
    """,
    "wish": """
        (succes|sterkte|geluk|een goede|het beste|het allerbeste|alle goeds) ... (verder|zoektocht|toekomst|vervolg|loopbaan|carriere|sollicit*|vinden)
        (wensen|wens) (we|wij|ik|je|u|jou) ... (succes|geluk|beste|goede)
        (hopen|hoop) ... (paden|elkaar) ... (kruisen|tegen|treffen|zien)
    """,
    "kept": """
        (bewaren|bewaar|portefeuille|talentpool|bestand) ... (gegevens|cv|maanden|toekomst*|sollicitatie)
        (andere|toekomstige|nieuwe|volgende) (vacatures?|functies?|kansen|rollen)
        opnieuw (te)? sollicit*
    """,
    "chosen": """
        (goede|mooie|nipte|sterke) tweede
        (in zee|verder|door|aan de slag) (met) (iemand|een|de) (die|andere|kandidaat|collega)?
        (gekozen|gegaan|gegeven|gegund|aangenomen|gevonden|vergeven|beloofd|aangeboden|verder) (voor|naar|aan|met) _ {rival}
        {rival} (die|heeft|gaat|is|begint|neemt|wordt)? _ (aangenomen|begint|beginnen|start|blijft|geaccepteerd|getekend|overgenomen|doen|overneemt)
        (baan|plek|functie|vacature|plaats) (is|was|gaat) (al|inmiddels|helaas|naar)? (weg|vergeven|bezet|ingenomen|iemand)
        (tweede|derde|vierde) (geworden|geeindigd|keus|plaats)
    """,
    "full": """
        (rooster|planning|team|ploeg|bezetting) ... is (al|nu|inmiddels|weer)? (rond|vol|compleet|ingevuld)
        (hebben|heb|zitten|zijn) (al|nu|op dit moment|momenteel|inmiddels)? (genoeg|voldoende|vol|compleet) _ {hand}
        (niemand|geen mensen|geen personeel|geen nieuwe|geen extra|niet) ... (aannemen|nodig|erbij|zoeken|aan te nemen|aanneem)
        (geen) _ (vacatures?|plek|plaats|werk|budget|uren|functies?) (op dit|voor|momenteel|vrij|beschikbaar|nu|meer|open)
        (team|rooster|lijst|ploeg) (is|zit) (al|nu|inmiddels|weer)? (vol|compleet|rond|gevuld)
    """,
    "lacking": """
        (zoeken|zoek|hebben|willen|zochten|nodig) (toch|eigenlijk|eerder|liever|echt)? (iemand|een kandidaat|mensen|een profiel)
        (meer|wat meer|iets meer|ruimere) (ervaring|werkervaring|jaren|praktijk|vlieguren)
        (mist|missen|ontbreekt|ontbreken) ... (ervaring|diploma|rijbewijs|papieren)
        (overgekwalificeerd|te junior|te senior|te ver)
    """,
    "parted": """
        (bedankt|dank|dankjewel) (in ieder geval|toch|evengoed|desondanks|desalniettemin)
        (liever|graag) (je|u|jou) ... (ander|beter) nieuws
        (bel|mail|probeer|meld|kom|vraag) ... (voorjaar|zomer|najaar|winter|volgend jaar|seizoen|later|nog eens|opnieuw|zoeken)
        (bewaar|houd|hou|noteer) ... (nummer|cv|gegevens|naam|brief|contact)
        (succes|sterkte|veel geluk|het beste) (met|bij|verder|in|toegewenst)
        (volgende keer|andere keer|in de toekomst|achterhoofd)
    """,
}

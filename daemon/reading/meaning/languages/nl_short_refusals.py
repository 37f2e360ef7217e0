"""Dutch: refusals as small firms and people who have met say them; counted only where the conversation is known."""

REFUSAL_LINES = """
    (profiel|ervaring|sollicitatie|achtergrond) (is|sluit|past) _ niet (helemaal|echt|precies)? (wat|waar) (we|wij|ik)
    niet (zo)? mogen zijn
    (de ander|een ander|de andere|iemand anders) (beloofd|toegezegd|gegeven|aangenomen|gegund)
    (voor|met) (de|een) andere (kandida*|sollicitant*) (gekozen|gegaan|verder|doorgegaan)
    (gekozen|kiest|kiezen|koos|kozen) voor ... (eigen huis|eigen gelederen|eigen kring|eigen team)
    (vullen|vult) (we|wij)? (de|deze) (functie|plek|vacature) _ niet in
    (geef|geven|geeft|gaven) (we|wij|ik)? (een ander|iemand anders|een andere kandida*) de voorkeur
    (mist|mis) (u|je|jij) ... (praktijk*|ervaring|kennis|papieren)
    (wordt|is|gaat) (het|dat) (helaas|dus|toch)? (niks|niets) (met|tussen) (de|het|een|deze|dit)? (aanstelling|contract|stage|samenwerking|functie|baan|job|plek)
    (u|je|jij) (zat|zit|was) er (helaas|deze keer|net|nu)? (helaas)? niet (bij|tussen)
    (een ander|iemand anders|een andere kandidaat|de ander) _ (gewonnen|gekregen|gekozen|geworden|bemachtigd)
    (aanstelling|samenwerking|indiensttreding|benoeming) (is|zit) _ _ niet (aan de orde|mogelijk|in beeld|haalbaar|erin)
    (zoeken|zoek|zochten|willen) (toch|eigenlijk|uiteindelijk|nu|we|ik)? (eerder|liever|toch) iemand
    (in het voordeel|ten gunste) van (een)? (ander*|iemand)
    (wordt|is|gaat) (het|dat)? (helaas|dus|toch|jammer genoeg)? (niks|niets) (met|tussen|van) (de baan|de functie|ons|jou|u|de plek|de job|het)
    (we|wij|ik) _ anders (besloten|beslist)
    (begint|start) (er)? (bij ons|hier)? (al|nu) (iemand|een ander|een nieuwe)
    geen (gunstiger|beter|positiever|leuker) (bericht|nieuws|antwoord)
    (zie|zien) (ik|we|wij)? (je|jou|u) _ niet (bij ons|in het team|in deze functie|in de functie|in deze rol)
    (anderen|een ander|iemand anders|andere kandidaten) (ons|mij|me) _ (overtuigd*|overtuigde*|overtuigen|aangesproken)
    (komen|kwamen|vinden) (we|wij)? _ niet (tot elkaar)
    (vindt|vind|vinden|denkt|denken|bent|ben|was|waren|lijkt|lijk) (je|jou|u|jij|dat je|dat jij|dat u) _ niet (de|het) (juiste|geschikte|ideale|beste|goede) _ (voor|bij|kandida*|persoon|match|is|bent)
    (sollicitatie|kandidatuur|profiel|cv) ... (afgevallen|niet doorgekomen|niet geselecteerd|niet gehaald)
    (zoeken|zoek|zochten|willen|wilden|hebben) (we|wij|ik) (toch|liever|eigenlijk|nu)? iemand (met|die) (meer|al|wat meer|iets meer|langer)
    (klik|match) (was|is|zat) er (gewoon|toch|helaas|net|voor ons|wat ons betreft)? niet
    (zien|ziet|zie) (we|wij|ik)? (helaas|daarom)? af van (een|uw|je|jouw|de) (aanstelling|sollicitatie|kandidatuur|samenwerking|benoeming|vervolg|indiensttreding)
    (zwager|neef|nicht|zoon|dochter|broer|zus|schoonzoon) (doet|neemt|gaat) (het|dat) ... (hoeft|nodig|niemand)
    (ook al|jammer dat|spijtig dat|jammer genoeg) (is|het|was) (het)? _ _ niet (gelukt|geworden|gelopen|doorgegaan)
    (nemen|neem|neemt|gaan) (we|wij|ik)? (toch|helaas|voorlopig|nu|dus|dit jaar)? (toch|helaas)? niemand (aan|aannemen|meer aan)
    (andere|tweede|interne|ander) (kandidaat|sollicitant) (was|is|bleek|paste|had) (net|iets|toch|nog|een tikkeltje|gewoon)? (iets|net|wat)? (sterker|beter|geschikter|verder|ervarener|meer)
    (sollicitatie|kandidatuur) ... geen gebruik
    (voor een ja|voor een aanstelling|voor een contract) ... niet (genoeg|voldoende)
"""

REFUSALS = (
    (
        "ander",
        r"(?:nemen|neem|neemt|namen){sp}(?:\w{1,12}{sp}){0,4}(?:een|de|iemand){sp}ander[es]?(?={sp}?[.,!;]|$)",
    ),
    (
        "iemand|ander",
        r"(?:heb|hebben){sp}(?:ik{sp}|we{sp}|wij{sp})?(?:al|inmiddels|intussen|ondertussen){sp}(?:een{sp}ander|iemand)(?={sp}?[.,!;]|$|{sp}(?:gevonden|anders|aangenomen))",
    ),
)

"""Dutch phrases as plain lines (see ``wordings``)."""

LINES = {
    "update": """
        (verzet|verplaats|verschuif|verzetten|verplaatsen|verschuiven) (ik|we|wij)? (je|jouw|uw|ons|het|de)? (gesprek|afspraak|sollicitatiegesprek|kennismaking)
    """,
    "job": """
        (capaciteitentest|capaciteitenonderzoek|persoonlijkheidstest|selectietest|sollicitatietest|selectiedag|assessmentdag|meeloopdag|proefdag|proefdienst)
        (jouw|je|uw|het|een|de|online) assessment
    """,
    "rejection": """
        (procedure|proces|traject|sollicitatieprocedure) ... (gestopt|beeindigd|gesloten|stopt|eindigt|ten einde|klaar) ... (voor|met) (jou|je|u)
        (procedure|proces|traject|sollicitatieprocedure) ... (voor|met) (jou|je|u) (helaas|hierbij|nu|bij deze|hiermee)? (gestopt|beeindigd|gesloten|stopt|eindigt|ten einde)
        (kandidaat|collega|iemand) (gevonden|getroffen) die (beter|goed|naadloos|precies|nog beter|perfect|meer|uitstekend)
        (nodigen|moedigen) (je|jou|u) ... (opnieuw|nogmaals|nog eens) te solliciteren
        (functie|vacature|baan|plek|plaats|rol|opdracht) ... aan (een|iemand)? ander* _ (gegeven|vergeven|toegekend|toegewezen|aangeboden)
        (ontbreekt|ontbrak|missen) (het|je|u|we)? (jou|je|u|ons)? (aan|de) _ (ervaring|kennis)
        (vacature|functie|plek) (is|wordt|hebben we) (inmiddels|intern|helaas|al)? (intern)? (ingevuld|vervuld|vergeven|ingetrokken|gesloten)
        (andere kandidaat|iemand anders|een ander) (gekozen|aangenomen|gevonden|voorkeur)
        (stoppen|beeindigen|sluiten|afsluiten|stopzetten) (we|wij)? (hier)? (de|het|je|jouw|uw|deze) (procedure|sollicitatie|proces|sollicitatieprocedure|traject)
        (hoor|hoort|behoor|behoort|zit|zat) (je|jij|u) (helaas|dit keer)? niet (bij|tot|in) (de|het) _ (geselecteerde*|selectie|kandidaten|laatste|volgende|finalisten)
        (je|jij|u) (behoort|hoort|zit|staat|zat) (helaas|dit keer|daar)? niet (bij|tot|in|tussen|op)
        niet (door|verder) (bent|gaat|komt|ging|kwam) naar (de|onze|een) (volgende|tweede|derde|laatste) (ronde|fase|stap)
        (bent|ben|gaat|ga|komt|kom) (je|jij|u) (helaas|dit keer)? niet (door|verder) naar (de|onze|een) (volgende|tweede|derde|laatste)
        niet (bij|tot|tussen) (de|het) (geselecteerde*|kandidaten|sollicitanten|uitgenodigde*) (behoort|behoor|hoort|hoor|zit)
        (geen|helaas geen) (goed|beter|leuk|positief) nieuws
        (andere|een andere) (kandida*|sollicitant*|profielen) ... (beter|meer|dichter|sterker) (aan|bij|op|passen|aansluit*|ervaring|voldoen)
        een andere (kandidaat|sollicitant) _ (gekozen|aangenomen|geselecteerd|benoemd)
        (kandidatuur|sollicitatie|profiel|kandidaat|u|je) ... niet weerhouden
        (inmiddels|al|ondertussen) (iemand|de juiste persoon|een kandidaat) _ gevonden
        (besloten|besluiten|besluit) (om)? (u|je|jou|jouw|uw) _ niet
        (teleurstell*) (is|voor|zal)
        (niemand|geen mensen|geen extra) (nodig|aannemen|aannemen|zoeken)
        (gekozen voor|kozen voor|gaan voor|aangenomen|verder met|kiezen voor|gegaan voor) (toch|uiteindelijk)? (iemand|een ander|een andere|andere|een kandidaat|een collega|de andere|een jongen|een meisje)
        (zoeken|zochten|zoek|zocht) iemand (met|die)
        (aangenomen|gevonden|gekozen voor|kiezen voor|verder met) (iemand|een ander|een andere|een kandidaat)
        (keuze|beslissing|keus) ... niet (op|voor) (jou|u|jouw|uw) (gevallen|gemaakt)
        niet in (jouw|je|uw) voordeel
        (verder|doorgegaan|doorgaan|door) (gegaan|gaan|te gaan)? met (een andere|iemand|andere|een interne)
        met (een andere|andere|iemand anders|een interne) (kandida*|sollicitant*)? (verder|door|in zee|doorgegaan)
        (keuze|voorkeur) ... (andere kandida*|iemand anders|ander*)
        (geen goed nieuws|slecht nieuws) ... (andere|niet|iemand|verder)
        geen (passende)? match
        niet met (je|jou|u) (verder|door)
        (functie|vacature|plek) ... (ingevuld|vervallen|vergeven|intern|bevroren|on hold|niet meer)
        (kiezen|kiest|gekozen|gaan) (we|wij|voor|nu|uiteindelijk)? _ (iemand|een andere|een ander|een kandidaat)
        (knoop doorgehakt) ... (iemand|andere|ander)
        (ander nieuws|beter nieuws|teleurstellen|teleurstellend)
    """,
    "next_step": """
        (test|assessment|vragenlijst|opdracht|case) ... nog niet (gemaakt|ingevuld|afgerond|voltooid|gedaan|ontvangen)
        (volgende stap|vervolgstap|tweede stap|laatste stap)
        (case|casus|opdracht|test|assessment|praktijkopdracht) ... (uitwerken|uit te werken|maken|terugsturen|inleveren|in te leveren|voltooien|bijlage)
        (diploma*|referenties|vog|salarisindicatie|salariswens|opzegtermijn|cv) ... (sturen|toesturen|doorgeven|mailen|nodig|ontvangen|opsturen)
    """,
    "invitation": """
        (zie|zien|verwacht|verwachten|spreek|spreken) (ik|we|wij) (je|jou|u) ... (gesprek|interview|kennismaking|sollicitatiegesprek)
        (kom|komt u|kun je) (dan|gerust|eens)? ... langs (komen)?
    """,
    "answer": """
        !je|jouw|uw (beslissing|besluit|antwoord|reactie|uitslag|nieuws|bericht|terugkoppeling|uitsluitsel|keuze)
        (laten weten|hoor*|bel|bellen|gebeld|contact|informeren|geinformeerd|beslissen|beslist|knoop|kiezen|berichten)
    """,
    "commit": """
        (laat|laten|hoor|hoort|krijg|krijgt|neem|nemen|kom|komen|bel|bellen|mail|mailen|stuur|sturen) (je|jij|u|ik|we|wij) ... (weten|van ons|van mij|reactie|contact|terug|uitsluitsel|antwoord|op|bericht|uiterlijk|voor|volgende)
        (uitsluitsel|reactie|antwoord|besluit|beslissing|terugkoppeling) ... (uiterlijk|voor|binnen|volgende|deze|eind|begin|op)
        (uiterlijk|voor|binnen|eind|begin|volgende) ... (laat ik|laten we|hoor je|hoort u|neem ik|nemen we|bel ik|bellen we|weten we|krijg je|krijgt u)
        (bel|mail|app|spreek|laat) (je|u|ik|ik je|ik u) (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|weten|uiterlijk)
    """,
    "occupation": """
        (bediening|barman|barvrouw|afwasser|afwashulp|bakker|slager|kapper|kapster|schoonmaker|schoonmaakster|hovenier|timmerman|loodgieter|elektricien|schilder|metselaar|lasser|dakdekker|magazijn*|orderpicker|bezorger|postbode|verzorgende|begeleider|zorghulp|apothekersassistent*|tandartsassistent*|doktersassistent*|pedagogisch medewerker|oppas|onderwijsassistent*|conciergerie|conciërge|winkelmedewerker|caissiere|vakkenvuller|beveiliger|architect|advocaat|onderzoeker|promovendus|programmeur|tester|recruiter|bijbaan|vakantiewerk)
        (medewerker|assistent[e]?|receptionist[e]?|adviseur|monteur|chauffeur|planner|verpleegkundige|docent|leraar|kok|ober|boekhouder|secretaresse|ontwikkelaar|ingenieur|engineer|analist|vormgever|redacteur|vertaler|stagiair|stage|verkoper|magazijnmedewerker|jurist|werkvoorbereider|coordinator|manager|teamleider)
    """,
    "job_hint": """
        (gesprek|sollicitatie*|kandida*|functie|vacature|procedure|arbeidsvoorwaarden|proefdag|selectie)
        (volgende|tweede|laatste) ronde
    """,
    "met": """
        (bedankt|dank|dankjewel) ... (gesprek|tijd|kennismaking|mail|bericht|komst|sollicitatie)
        (leuk|fijn|prettig|goed) (je|om|u|gesprek|kennis*|gesproken)
    """,
    "setting": """
        (team|directie|manager|collega*|beslissing|besluit|terugkoppeling)
    """,
    "foreign": """
        (oud-leerlingen|oud-studenten|ouderavond|oudergesprek|mentorgesprek)
        (garantie|reparatie|retour|terugbetaling) (accu|aanvraag|claim|verzoek|op)
        (uw|je) aanvraag (over|betreffende|inzake)
        (subsidie*|bezwaar maken|aanvrager|cultuurfonds|dames [0-9]|heren [0-9]|selectietraining)
        (elftal|voetbal*|wedstrijd*|trainer|teamindeling|jeugdteam)
        (uwv|uitkering|vdab|sollicitatieplicht|in de uitzending|radioprogramma)
        (pull request|merge request|bewoners|vve|fotoshoot|aanbetaling|sollicitatietraining)
        (betatest*|beta-test*|betaprogramma|gebruikersonderzoek|gebruikerstest*|gebruikersinterview*)
        (kandidaat gesteld|kandidaat hebt gesteld|kandidaat heeft gesteld|kandidaat te stellen|ledenvergadering|clubavond|contributie)
        (voorzitter|penningmeester|secretaris|bestuurslid) van (de|onze|het) (club|vereniging|wijkraad)
        (offerte voor|uw keuken|uw dak|uw auto|je auto|de kamer|huisgenoot|huisgenoten|hospiteeravond|uw manuscript|je verhaal|filmfestival|onderzoek naar|deelname aan het onderzoek|wachtlijst|investeerder*|ander bureau|andere leverancier|koper*|pup|uw zoon|uw dochter|bouwvergunning|subsidie)
        (woning|huurder*|verhuurder|eigenaar|huurwoning|lidmaatschap)
        (bestelling|factuur|pakket|levering|retour|huurder|verhuurder|woning|podcast|luisteraars|artikel|tandarts|huisarts|paspoort|basisschool|kinderopvang|hypotheek|lening)
    """,
    "confirmed": """
        (sollicitatiegesprek|kennismakingsgesprek|selectiegesprek) ... (is|staat|begint|start|vindt) (op|om|pas|nu|plaats|gepland)
        (gesprek|interview|afspraak) ... (gaat door|blijft staan|zoals gepland|ongewijzigd)
        (prima|perfect|akkoord|top|uitstekend|goed|ok|geregeld) ... (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen) _ _ (prima|perfect|akkoord|top|uitstekend|goed)
        (zien we elkaar|spreken we elkaar|zien we je|zien we u|verwachten we|verwachten wij|verwacht ik|bel ik je|bel ik u|ik bel je|ik bel u|tot) ... (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|om)
    """,
    "cancellation": """
        (gesprek|interview|afspraak|sollicitatiegesprek|kennismakingsgesprek) ... (niet doorgaan|niet door|niet plaatsvinden|te vervallen|moet vervallen)
    """,
    "deadline": """
        (kunt|kan) (u|men)? _ (bezwaar|beroep) (maken|aantekenen|instellen)?
    """,
}

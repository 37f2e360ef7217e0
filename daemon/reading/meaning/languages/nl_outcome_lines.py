"""Dutch phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        match ... niet (sterk|groot|goed|overtuigend) genoeg
        (rol|functie|positie|plek|baan|vacature|strateeg|medewerker|collega) ... er (voorlopig|dit jaar|helaas|toch|even)? niet (komt|van)?
        komt er (voorlopig|dit jaar|helaas|toch|even) niet
        (wat we|wat wij|we|wij) (misten|mis|missen) _ (ervaring|kennis|affiniteit)
        (budget) ... (gehalveerd|geschrapt|gehalveerd|ingetrokken|bevroren|op)
        (hebben|heb|had|hadden) (we|wij|ik)? (eigenlijk|toch)? iemand nodig (die|met)
        (is|wordt|werd) (het)? (helaas|toch)? (een|geen)? (nee|afwijzing) (geworden|voor ons)
        niet (honoreren|inwilligen|in overweging nemen)
        (ander profiel|andere kandidaat|andere sollicitant|iemand anders) (sprak|overtuigde|paste|past|scoorde|maakte|had) (ons|meer|beter|net)
        (mogen|kunnen|gaan) (we|wij)? (voorlopig|op dit moment|nu|helaas|dit jaar) (even)? niemand (aannemen|aan te nemen)
        (je|jij|u) (zit|bent|hoort|behoort|staat) (daar|er) _ _ niet (bij|tussen|toe|op)
        (daar|waar) (ben|bent|zit|hoor|hoort|behoor|behoort) (je|jij|u) _ niet (bij|tussen|toe)
        (ben|bent|zit|zat) (je|jij|u) (helaas|dit keer|deze keer|net|nu)? (helaas)? niet (bij|tussen) (de|het|onze)
        (je|jij|u|jou) (bent|ben|was)? (het)? (helaas|net|dit keer|deze keer|nu|toch)? (helaas)? niet (geworden|gekozen|geselecteerd|uitgekozen|doorgekomen|uitverkoren)
        (je|jij|u) (bent|ben) _ afgevallen
        (val|valt|viel) (je|jij|u) (helaas|net|nu|dit keer)? af
        (je|jij|u) (valt|val|viel) (helaas|net|nu|dit keer)? af
        niet (in|bij|door naar|naar|tot) (de|onze|het) (volgende|tweede|derde|laatste|finale|vervolg*|uiteindelijke) (ronde|fase|stap|selectie|procedure)? (terechtgekomen|gekomen|beland|opgenomen|meegenomen|geplaatst|toegelaten|doorgedrongen)
        buiten de boot (gevallen|valt|vallen|val|viel)
        niet (op|bij) (de|onze) (shortlist|kortere lijst|selectielijst)
        (voorkeur) (gaat|ging|ligt|lag|is|hebben|geven|gaf|gegeven) _ (naar|bij|aan|uitgegaan) _ (ander*|iemand|kandida*)
        (baan|functie|plek|plaats|vacature|rol|stage|stageplek|stageplaats) (gaat|ging|is gegaan|is) (nu|toch|helaas|uiteindelijk)? naar (een|de|mijn|onze|iemand|ander*) _ {rival}
        (opdrachtgever|klant|team|directie|manager|baas|chef|eigenaar|bedrijf|organisatie|leiding|afdeling) (gaat|ging|kiest|koos|heeft|wil) (verder|door|in zee|liever|gekozen|uiteindelijk|toch)? (verder|door|gekozen)? (met|voor) (een|de|iemand)? (andere|interne|meer|sterkere|ervaren*)? (kandidaat|sollicitant|profiel|anders|ander|iemand die|iemand met)
        (geef|geven|gaven|gegeven) _ voorrang aan (andere|een andere|iemand|kandida*)
        (vacature|functie|zoektocht|werving|stage|stageplek|stageplaats|baan) ... (vervallen|vervalt|stopgezet|ingetrokken|geschrapt|bevroren|stilgelegd|on hold|niet ingevuld|niet in te vullen|niet invullen|niet meer beschikbaar|niet langer beschikbaar|niet meer open)
        (vacature|functie|werving|stage|baan) (gaat|gaan) _ niet door
        (gaat|gaan) (de|deze|het|die) (vacature|functie|werving|stage|baan) _ niet door
        (stageplek*|stageplaats*|plekken|plaatsen|functies|vacatures|banen|traineeplek*) _ (al|zijn|helaas|allemaal|inmiddels|waren) (al|allemaal|inmiddels|allemaal al)? (vergeven|bezet|weg|vol|ingevuld|vervuld|opgevuld)
        (vacaturestop|aannamestop|personeelsstop|wervingsstop)
        (stopt|stoppen|stop) (de|deze|onze|dit) (procedure|zoektocht|werving|wervingsprocedure|traject)
        (zoektocht|werving|procedure) (is|wordt|hebben we|hebben wij) _ (gestopt|stopgezet|gestaakt|afgeblazen|beeindigd)
        (rol|functie|profiel|baan|vacature|plek|ervaring|dit|jij|je|u) _ _ niet (goed|helemaal|echt|volledig|precies|genoeg|voldoende)? (goed)? (bij|op|met) (je|jou|u|ons|elkaar|het|de|deze|onze) _ (past|passen|aansluit|aansluiten|matcht)
        niet (goed|helemaal|echt|volledig|precies|genoeg|voldoende)? (goed)? bij (je|jou|u|ons|elkaar|het team|de functie|deze functie) (past|passen|aansluit)
        (zie|zien|ziet|zagen) ... (geen|niet) (match|fit|klik|goede match|goede fit|zitten|passende)
        geen (echte|goede|passende)? (match|klik|fit)
        (voldoe|voldoet|voldoen|voldeed) _ (niet|onvoldoende) aan (de|onze|het|alle|een) _ (eis*|functie-eis*|profiel|criteria|voorwaarden|gestelde|wensen)
        (niet|onvoldoende) (aan) (de|onze|het|alle) _ (eis*|functie-eis*|profiel|criteria|voorwaarden) (voldoet|voldoen|voldoe)
        (onvoldoende|te weinig|niet genoeg|niet voldoende) (relevante|recente)? (ervaring|aansluiting|werkervaring|kennis|affiniteit|raakvlakken)
        (wordt|is|gaat) (het|dat)? (hem|'m|em) (helaas|dit keer|niet) (niet|worden)?
        (gaan|gaat|ga) (we|wij|het|ik|dit) (het)? (toch|helaas|dus)? niet (doen|worden)
        het (hierbij|daarbij) (te)? (laten|houden)
        (laten|laat|houden|houd) (we|wij|ik) het (hierbij|daarbij|hier bij)
        sollicitatie ... (niet verder|niet langer|niet meer|niet) (in behandeling|behandelen|behandeld|mee te nemen|meenemen|meegenomen|in overweging|in aanmerking|te behandelen|in het vervolg)
        geen (passende|geschikte|vrije|openstaande|andere)? (plek|plekken|vacature*|functie*|stageplaats*|stageplek*|werk|plaats|ruimte) (meer)? (vrij|beschikbaar|open|voor je|voor jou|voor u|voor nieuwe|voor stagiair*)
        (nemen|neem|zoeken|zoek) (we|wij|ik) (op dit moment|momenteel|nu|dit jaar|helaas|voorlopig|even)? (geen|niemand) (nieuwe|extra)? _ (aan|meer|stagiair*|personeel|mensen)?
        (we|wij|ik) (nemen|neem|zoeken|zoek) (op dit moment|momenteel|nu|dit jaar|helaas|voorlopig|even)? (geen|niemand) (nieuwe|extra)? _ (aan|meer|stagiair*|personeel|mensen)
        (eindigde|eindigt|geeindigd|eindigen|finishte) _ (als|op) (de)? (tweede|derde|nummer twee|plek twee|plaats twee)
        (andere|overige|sterkere|geschiktere|betere) (kandidaten|sollicitanten|kandidaat|sollicitant) ... (voortzetten|voort te zetten|verder|doorgaan|door te gaan|uitgenodigd|uitnodigen|uit te nodigen|gevallen|gekozen)
        (keuze|keus) ... (gevallen|gemaakt|viel) op (ander*|iemand|een collega|een kandida*|een sollicitant*)
        (keuze|keus) ... (op|voor) (een|iemand|andere|de andere) _ (kandida*|anders|sollicitant*) (gevallen|gevalen|gemaakt)
        (niet) (de|die|degene) (persoon|kandidaat|collega|match) (die|voor|waar*) (we|wij|zoeken|deze|ons)
        (zetten|zet|trekken|trek|halen) (we|wij|ik) _ (punt achter|streep onder|stekker uit)
        (dit|deze|die) (keer|maal) (helaas)? (geen|niet) (plek|baan|uitnodiging|gelukt|raak|doorgegaan|positief*)
    """,
    "offer": """
        (bieden|bied) (we|wij|ik)? (je|u|jou) ... (contract|baan|functie|plek|vast dienstverband)
        (je|jij|u) (bent|ben) (het)? (geworden|aangenomen)
        (willen|wil|zouden) (we|wij|ik)? (je|jou|u) (de|deze|graag|heel graag) _ (baan|functie|plek|stageplek) (geven|aanbieden|gunnen)
        (baan|plek|functie|stage|stageplek) is (voor)? (jou|van jou|voor u|jouw)
        (contract) ... (toegestuurd|opgestuurd|opsturen|toesturen|tekenen|ondertekenen|ter ondertekening|klaarliggen)
        (sturen|stuur|krijg|krijgt|ontvang|ontvangt) ... (contract|arbeidsovereenkomst|arbeidscontract)
    """,
    "invitation": """
        (schikt|past|lukt|zou) ... (gesprek|kennismaking|interview|belafspraak)
        (kan|mag|zal|kunnen) (ik|we|wij) (je|u|jou) ... (bellen|opbellen)
        (kies|plan|reserveer|boek) ... (moment|tijdstip|tijdslot|afspraak|gesprek|datum)
        (maken|maak) (we|wij|ik)? (graag)? kennis met (je|jou|u)
        (kom|komt|kun|kunt|zou|heb|hebt) (je|jij|u) ... (langs|langskomen|kopje koffie|bakkie|even praten|kennismaken|kennis te maken)
        (nodigen|nodig|uitnodigen|uit te nodigen) ... (kennis te maken|kennismaking|kennis making|kennismaken|kop koffie|gesprek|meeloopdag|proefdag|meedraaien)
        (meeloopdag|proefdag|dagje meelopen|dag meelopen|dagje meedraaien|komen meedraaien|meelopen) ... (kun|wanneer|past|kom|komt|zin|tijd|plannen)
    """,
    "job_hint": """
        (salaris)
        (loonluik|loonpakket|arbeidsvoorwaardengesprek|bij ons komen werken|kantoor in)
        (proefdag|meeloopdag|proefdienst|stageplek*|stageplaats*|bijbaan|zaterdaghulp|vakantiekracht|uitzendbureau|opdrachtgever)
    """,
    "next_step": """
        (vul|vult|voltooi|rond|maak) (je|uw|de|het) _ (sollicitatie|profiel|formulier|aanmelding|aanvraag) (af|aan|in|compleet)?
        (sollicitatie|profiel) ... (nog)? (niet compleet|onvolledig|incompleet|niet afgerond|aanvullen|vervolledigen)
    """,
    "confirmed": """
        (gesprek|interview|afspraak|kennismaking) ... is (bevestigd|ingepland|gepland|vastgelegd|geboekt)
        (herinner*) ... (gesprek|interview|afspraak|kennismaking)
        (wij|we|ik) (maken|maak) (graag)? kennis met (je|jou|u) op
        (zien|ontvangen|verwelkomen|ontmoeten|verwachten|spreken) (we|wij|ik)? (je|jou|u|jullie) (graag|dan|hierbij)? (graag)? (op|dan|om) (maandag|dinsdag|woensdag|donderdag|vrijdag|[0-9]*)
    """,
    "job": """
        (kennismakingsgesprek|selectiegesprek|sollicitatiegesprek|vervolggesprek)
        (je|jij|u) (bent|ben) door naar de (tweede|volgende|laatste|derde) (ronde|fase)
        (bent|ben) (je|jij|u) door naar de (tweede|volgende|laatste|derde) (ronde|fase)
        (je|jouw|uw) (gesprek|interview|kennismaking|kennismakingsgesprek|sollicitatiegesprek) (met|bij|voor de functie|voor de vacature|als)
        (functie:|vacature:)
    """,
    "commit": """
        (bel|app|mail|spreek|bericht|stuur|schrijf) ik (je|u|jou)
        (geef|geven) (ik|we|wij) (je|u|jou) (een)? (belletje|seintje|gil|antwoord|uitsluitsel)
        (weet|weten) (je|u|jij) (waar|wat|meer|of|het)
        (laat|laten) (ik|we|wij)? (je|u|jou) ... (horen|weten)
        (wordt|worden) ... (bekendgemaakt|gepubliceerd|meegedeeld|verstuurd|bekend gemaakt)
    """,
    "update": """
        (we|wij|ik) (schuif|schuiven) (het|je|uw|ons) (gesprek|sollicitatiegesprek|afspraak|kennismaking)
        (schuif|schuiven|verschuif|verschuiven) (we|wij|ik)? (het|je|uw|ons)? (gesprek|sollicitatiegesprek|afspraak|kennismaking) ... (op|naar)
    """,
    "occupation": """
        (medewerker [a-z]*|assistent* [a-z]*|adviseur [a-z]*|beleidsmedewerker|administrateur|administratief medewerker|teamleider|teamcoach|hoofd [a-z]*|manager [a-z]*|projectleider|werkvoorbereider|uitvoerder|calculator|tekenaar|monteur|chauffeur|heftruckchauffeur|orderpicker|inpakker|schoonmaker|beveiliger|baliemedewerker|receptionist*|kok|ober|serveerster|afwasser|barista|bakker|kapper|winkelmedewerker|verkoper|verkoopster|caissiere|verpleegkundige|verzorgende|begeleider|docent|leerkracht|onderwijsassistent|pedagogisch medewerker|psycholoog|fysiotherapeut|dierenarts|apotheker|jurist|redacteur|vertaler|journalist|vormgever|ontwikkelaar|programmeur|analist|data [a-z]*|product [a-z]*|boekhouder|controller|inkoper|planner|stagiair*|trainee|lasser|timmerman|loodgieter|schilder|hovenier)
    """,
    "acknowledgement": """
        (sollicitatie|reactie|brief) ... (ontvangen|binnengekomen|doorgestuurd|verstuurd)
    """,
    "candidate_side": """
        mijn (sollicitatiegesprek|kennismakingsgesprek|gesprek bij|interview bij|baan)
    """,
}

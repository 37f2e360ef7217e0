"""Dutch lines of the reader's other matters: what only a customer, a tenant, a parent or an entrant reads.

No bare nouns of a trade, which its employers use too: "your claim", never "claims".
"""

OTHER_MATTERS = {
    "matter": """
        # insurance, banks, contracts of the house
        (uw|je|jouw|jullie) (schade|schademelding|schadeclaim|schadedossier|claim|polis|polisnummer|letselschade|aanrijding|betaalrekening|spaarrekening|kredietaanvraag|leningaanvraag|hypotheekaanvraag|betaalpas|beleggingen|schuldregeling)
        (schademelding|schadenummer|schadeformulier|eigen risico|polisvoorwaarden)
        (uw|je|jouw|jullie) (meterstand*|energiecontract|energieverbruik|internetcontract|termijnbedrag|energieleverancier|huidige leverancier)
        (de|uw|je|jouw) overstap (is|gelukt|geslaagd|afgerond)
        (overstap energie|overstapbonus|nummerbehoud)
        # parcels, refunds, repairs, quotes
        (uw|je|jouw) (pakket|pakje|zending|retourzending|klacht|reparatieverzoek|terugbetaling|cv-ketel|wasmachine|garantieclaim|cadeaukaart|reservering)
        (het bedrag|de kosten|de schade|de aankoop|het aankoopbedrag) niet (vergoeden|terugbetalen|terugstorten)
        (badkamer|dakkapel|versnellingsbak)
        (uw|je|jouw|jullie) (aanbouw|uitbouw|zonnepanelen|kozijnen|dakgoten)
        # authorities
        (uw|je|jouw|jullie) (aanvraag|bezwaar|bezwaarschrift|naturalisatie|verblijfsdocument|omgevingsvergunning|perceel|kavel|belastingaangifte|toeslag|huurtoeslag|bijstandsuitkering|parkeervergunning|ontheffing)
        standplaats (aan|op) (de|het) (kade|markt|plein|boulevard)
        (marktkraam|terrasvergunning|huurtoeslag|zorgtoeslag|kinderbijslag|juryplicht|als getuige)
        # flats, housing lists, gardens
        (bezichtigen|kijkavond|inschrijfduur|urgentieverklaring|volkstuin*|tuinvereniging|de flat|studio te huur|woongroep)
        (perceel|kavel) (is vrij|vrijgekomen|komt vrij|aanbieden|toewijzen|toegewezen)
        # schools, courses, exchange
        (uw|je|jouw) (kind|kinderen|studentnummer|vooropleiding|uitwisseling|taalniveau|instaptoets)
        (schooladvies|tienminutengesprek|rapportgesprek|aanmelding groep [0-9]|ingeloot|uitgeloot|plaatsingslijst|studentenportaal|toelatingscommissie|numerus fixus|collegejaar|studiekeuzecheck|uitwisselingsplek|uitwisselingsplaats|gastgezin)
        (toelaten|toegelaten) tot de (opleiding|master|bachelor|minor|cursus)
        (plek|plaats) aan (in|op) (de|onze|het)? (school|klas|groep|cursus)
        (taalcursus|cursusplek|cursusplaats|de lessen beginnen|de lessen starten|groep [a-c][12])
        # clubs, teams, choirs, the stage
        voor het (eerste|tweede) (team|elftal)
        (selectietraining*|selectie-elftal|speelsters|stemtest|stemproef|de alten|de sopranen|de tenoren|de bassen|kamerkoor|harmonieorkest|amateurorkest|toneelvereniging|toneelgroep|amateurtoneel|musicalvereniging|repetities beginnen|eerste repetitie|schaakclub|roeivereniging|ballotage*)
        # prizes, contests, calls, museums
        (je|jouw|uw|jullie) (inzending|foto's|gedicht*|schilderij|kunstwerk|recept|korte film|manuscript|uitvinding|abstract|paper|posterpresentatie|workshopvoorstel|schenking|bruikleen)
        (je|jouw|uw) (foto|verhaal|film|lezing) (hoort|behoort|is|staat|werd|wordt|niet|heeft de)
        (inzendingen|vakjury|juryrapport|fotowedstrijd|schrijfwedstrijd|verhalenwedstrijd|talentenjacht|missverkiezing|miss [a-z]*|prijsuitreiking|call for papers|programmacommissie|projectsubsidie|buurtinitiatief)
        (uw|je|jouw|jullie) (project|projectvoorstel) (is|werd|wordt|niet|komt|valt|krijgt)
        (in de collectie op te nemen|in onze collectie op|opnemen in (de|onze) collectie|het aanbod van (het|de|uw) (schilderij|object*|beeld|verzameling|voorwerp*))
        (standhouders)
        # animals, donors, studies, the press
        (bij een ander gezin|adoptiegezin|adoptiegesprek|adoptieformulier|puppy*)
        (bloeddonor|bloed geven|bloed te geven|eiceldonor*|spermadonor|stamceldonor|plasma geven|donorkeuring)
        (in aanmerking voor|deelnemer aan|deelname aan|deelnemen aan|meedoen aan) (onze|ons|de|het|deze|dit|een) (studie|slaapstudie|voedingsstudie|medische studie|onderzoek|klinisch onderzoek|gezondheidsonderzoek|proef|testpanel)
        (proefpersoon|proefpersonen|testpersoon|testpersonen)
        (interviewen over|interview voor (de krant|onze podcast|een podcast|de uitzending|een documentaire|het blad|mijn blog|de schoolkrant))
        (onze uitzending|mijn uitzending|de uitzending|maak een serie|een documentaire over|luisteraars)
        # doctors, weddings, holidays, cars, tenders, founders
        (afspraak|controle) (bij|met)? (de|onze)? (orthodontist|mondhygienist|fysiotherapeut|oogarts)
        (verwijzing van de huisarts|operatiedatum|gebitscontrole)
        (trouwlocatie|peettante|peetoom|peetouders|de doop|bruidstaart)
        (vakantiehuisje|deelauto|huurauto|buurtauto|andere gast)
        (inschrijving is beoordeeld|opdracht aan een andere partij|opdracht te gunnen|gunningsbeslissing|andere inschrijver)
        (te klein voor ons fonds|voor ons fonds te|in deze ronde niet (mee|te investeren|investeren)|pitchdeck|acceleratorprogramma|(de|je|jullie) pitch van (maandag|dinsdag|woensdag|donderdag|vrijdag|vorige week))
        # posts of honour, forums, meetings of those who look for work
        (opgegeven als|aangemeld als|vrijwillig) moderator
        (moderator van (het|ons|dit) (forum|subforum|kanaal)|forumleden|de maintainers|commit-rechten|klassenouder)
        (komen we|komen wij|we komen|wij komen) (weer|opnieuw|maandelijks) (bij elkaar|samen)
        (sollicitatiecafe|sollicitatieclub|alumniborrel)
        (vertelt|vertellen) over (haar|zijn|hun) (gesprek|sollicitatie|sollicitatiegesprek) (bij|met)
        (mentor van|leerkracht van|juf van|kennismaken met (de hond|de kat|de poes|de pup))
        de (gemeente|commissie) (besluit|beslist) _ op uw (verzoek|bezwaar)
        (tips uit over|oefenen met) (sollicitatie*|sollicitatiegesprek*)
        (zakelijke rekening|spaarrekening|betaalrekening) (aan te bieden|te openen)
        (speelt|spelen) komend seizoen
        (een|geen|de) kraam
    """,
}

"""Dutch: an interview that is moved or called off, as plain lines (see ``wordings``); ``REPLY_LINES`` only where the conversation is known."""

CHANGE_LINES = {
    "update": """
        (sollicitatiegesprek|kennismakingsgesprek|gesprek|afspraak|interview) ... (opgeschoven|uitgesteld|opgeschort)
        (sollicitatiegesprek|kennismakingsgesprek|gesprek|afspraak|interview) ... (doen|houden|voeren) we (via|per|online|telefonisch|in)
        (sollicitatiegesprek|kennismakingsgesprek|gesprek|afspraak|interview) is niet ... maar (op|om|in|pas)? (maandag|dinsdag|woensdag|donderdag|vrijdag|overmorgen|morgen)
        (sollicitatiegesprek|kennismakingsgesprek|selectiegesprek|gesprek|afspraak) ... (begint|start) pas (om|op)
        (sollicitatiegesprek*|kennismakingsgesprek*|selectiegesprek*|gesprek*|afspraak|interview|proefdag|meeloopdag|belafspraak) ... (is|wordt|zijn|worden) (verzet|verplaatst|verschoven|vervroegd|verlaat|uitgesteld)
        (gesprek|afspraak|interview|kennismaking|proefdag|meeloopdag|sollicitatiegesprek|kennismakingsgesprek) _ (schuift|verschuift|verhuist|schuiven)
        (verschuift|schuift|verhuist) (je|uw|jouw|het|ons|de) _ (gesprek|afspraak|interview|kennismaking|proefdag|meeloopdag|sollicitatiegesprek|kennismakingsgesprek)
        (zaalwijziging|tijdwijziging|roosterwijziging|datumwijziging|adreswijziging voor)
        (proefdag|meeloopdag|afspraak|gesprek|interview|sollicitatiegesprek) ... (verzetten|verplaatsen|verschuiven|vervroegen|uitstellen|opschuiven)
    """,
    "cancellation": """
        (sollicitatiegesprek*|kennismakingsgesprek*|selectiegesprek*|vervolggesprek*|proefdag|meeloopdag) ... (geannuleerd|afgelast|afgezegd|geschrapt|opgeschort|vervalt|vervallen|gecanceld|niet door|niet doorgaan|niet plaatsvinden|afblazen|afgeblazen)
    """,
}

REPLY_LINES = {
    "invitation": """
        (wat dacht je van|wat dacht u van|wat vind je van|hoe zit het met|hoe sta je|hoe is) ... (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|overmorgen|week|uur|ochtend|middag)
        (heb|hebt|heeft) (je|jij|u) _ (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|overmorgen) _ (gaatje|tijd|vrij|ruimte|plek)
        (zou|kan|kun|lukt|past|schikt) (het)? (je|jij|u|jou)? (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|overmorgen) (kunnen|ook|wel|misschien|lukken|passen|schikken|uitkomen)
        (liever|eerder) (tegen|om|op|rond|pas|al) _ (elven|elf|tien|negen|twaalf|acht|een|twee|drie|vier|vijf|half*|kwart*|[0-9]*|maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*)
    """,
    "update": """
        (gesprek|afspraak|interview|kennismaking) (wordt|duurt) _ _ (langer|korter|verlengd|ingekort)
        niet (met mij|met mevrouw|met meneer|met ons|bij mij) ... maar (met|bij)
        (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen) (zit|is|zijn) (ik|we)? (helaas|al|bij mij|bij ons)? (dicht|vol|volgeboekt|bezet)
        (spreken|treffen|zien) (we|elkaar|we elkaar) (nu|toch) (af|bij|in|op|aan)
        (in plaats daarvan|daarvoor in de plaats)
        (gesprek|afspraak|het|dat) (later|eerder|vroeger) (in de week|op de dag|die week|die dag)? (doen|houden|plannen|zetten)
        (gesprek|afspraak|interview|kennismaking|proefdag|sollicitatiegesprek) (is|begint|start|vindt) (nu|toch|voortaan) (op|om|pas|al|in|aan|bij|online)
        (kleine|korte|laatste) (wijziging|verandering|aanpassing)
        (gesprek|interview) (voert|doet|leidt|houdt) (nu|toch)
        in plaats van (ik|hem|haar)
        (zou|kan|lukt) (het)? (bij jou|bij u|voor jou|voor u) _ (pas|al|later|eerder|om|rond|tegen|maandag|dinsdag|woensdag|donderdag|vrijdag)
        (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|'s ochtends|'s middags|'s avonds) (krijgen|krijg|redden|red) (ik|we|wij) _ _ niet
        (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen) _ geen (tijd|ruimte|gaatje|mogelijkheid)
        (helaas niet|nee) (maar) (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen) (kan|lukt|gaat|past|zou)
        (tijd|tijdstip|zaal|ruimte|kamer|moment|datum) (is|was) _ (al|helaas|toch) (bezet|vergeven|weg|vol|geboekt)
        (link|zoomlink|teamslink) (deed|doet|werkt|werkte) _ niet
        (afspraak|gesprek|tijd|datum) ... niet (nakomen|halen|aanhouden|haalbaar)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen) ziet (het)? er _ _ (slecht|somber|niet goed|beroerd) uit
        (naar achteren|naar voren) (schuiven|halen|plaatsen|verplaatsen|zetten)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|de dag|de datum) blijft (staan|gewoon|zo|zoals)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|dan|die dag) (zit|ben|sta|zitten|zijn) (ik|we|wij) _ (vol|volgeboekt|weg|op reis|bezet|elders|verhinderd|druk|niet op kantoor|onderweg)
        om [a-z0-9]* (uur)? (zit|ben|sta|zitten|zijn) (ik|we|wij) _ (nog|in|op|bij|aan)
        (wordt|is|doen|houden) (het|we het|hem)? toch _ _ (op locatie|online|fysiek|telefonisch|via teams|digitaal|op kantoor|bij ons)
        (je|u|jou|het|hem|gesprek|afspraak) _ (omgezet|omgeboekt|verzet|verschoven|verplaatst|doorgeschoven) (naar|op)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen) (is|valt) _ _ (in het water gevallen|weggevallen|afgevallen|uitgevallen|in het water)
        (schuif|schuiven|verschuif|verzet|verzetten|verplaats|verplaatsen|gooi|gooien|vervroegen|vervroeg) (ik|we|wij)? (ons|het|hem|'m|je|jou|u|dat|de afspraak|alles|dit) ... (naar|op|door|om|een|met|van)?
        (zullen|kunnen|laten|zou) (we|wij|ik) (het|hem|'m|dat|ons|de afspraak)? _ (vervroegen|verlaten|opschuiven|omgooien|omwisselen|wisselen|ruilen|verzetten|verschuiven|naar voren halen)
        (laten|zullen) (we|wij) er _ _ van maken
        (maken|maak) (we|wij|ik)? er _ van
        (uur|uurtje|kwartier|kwartiertje|half uur|half uurtje) (later|eerder|vroeger)
        (duurt|neemt) (nu|toch|wel|iets|wat|ongeveer)? _ (langer|korter|uur in beslag|anderhalf uur|een uur|twee uur|half uur|minuten) _ (dan|want|omdat|in plaats)?
        (reken|trek|plan) _ (uur|minuten|uurtje) ... (in plaats van|i.p.v.|ipv)
        niet (op|aan|in|bij|om|hier) ... maar (op|aan|in|bij|om|via|per|online|telefonisch)
        (link|zoomlink|teamslink|meetlink|inlog*|zaal|kamer|locatie|adres|ruimte|verdieping|plek) (is|zijn|werd|wordt) (nu|intussen|inmiddels|toch)? (gewijzigd|veranderd|anders|verplaatst|een andere|aangepast|vernieuwd)
        (nieuwe|andere|juiste|gewijzigde) (link|zoomlink|teamslink|locatie|zaal|kamer|ruimte|inlog*)
        (in plaats van|i.p.v.|ipv) (om|op)? (maandag|dinsdag|woensdag|donderdag|vrijdag|[0-9]*|mij|mevrouw|meneer|elf|tien|negen|twaalf|half [a-z]*|andersom|op kantoor|teams|zoom|op locatie)
        (vervangt|vervang|neemt) (mij|me|hem|haar|mijn collega|waar|haar plaats in|zijn plaats in|mijn plaats in|het over|het gesprek over)
        (tijd|tijdstip|uur|datum|rest|plaats) (blijft|blijven) (hetzelfde|gelijk|staan|ongewijzigd|zoals)
        (doen|houden|voeren|maken) (we|wij|ik)? (het|hem|'m|dat|het gesprek) ... (via|per|online|telefonisch|op afstand|in het) (teams|zoom|meet|video|telefoon|videobellen|skype|cafe)?
        (bellen|videobellen|spreken) (we|wij) (liever|toch|dan maar)
        (we|wij) (bellen|videobellen) (liever|toch|dan maar)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|dan|die dag|tijdstip|uur) _ (lukt|kan|past|gaat|komt|schikt|redden|red|haal|halen|valt) ... niet
        (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen) (is|wordt|loopt|zit|valt|ligt) _ _ (lastig|krap|moeilijk|onhandig|slecht|vol|spaak|niet ideaal|niet handig|te druk|bezet)
        (kan|kunnen|kun|lukt|red|redden|haal|halen) (ik|we|wij|je)? (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|die dag|dan) (helaas|toch|echt|even|niet)? niet
        (uur|kwart|half [a-z]*) (haal|red|lukt|halen|redden|kan) (ik|we|wij|me|ons)? (toch|helaas|echt)? niet
        (dubbele afspraak|dubbel geboekt|dubbel gepland|afspraak staan die|over het hoofd gezien dat)
        (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen) (dan maar|zou beter|is beter|zou ook kunnen|kan ook|komt beter|past beter)
        (kan|kunnen|zou|lukt|schikt|past) (het)? (ook|eventueel|misschien) (om|op|een dag|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|half|kwart|later|eerder)
        (zaal|ruimte|kamer|leidinggevende|collega|baas|chef) _ (maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|dan) (niet vrij|niet beschikbaar|bezet|er niet|niet aanwezig)
        (parkeren|parkeer) ... (niet|toch) ... (neem|gebruik|bij|in)
    """,
    "cancellation": """
        (telefoontje|telefoongesprek|belafspraak|videogesprek|meeting) ... (vervallen|vervalt|niet door|afzeggen|afgezegd)
        (dus|dan|daarom) geen (gesprek|afspraak|kennismaking|interview)
        (gesprek|gesprekken|selectiegesprek|sollicitatiegesprek|kennismakingsgesprek|afspraak|interview|proefdag|kennismaking) (vindt|vinden) ... niet plaats
        (kennismaking|afspraak|gesprek|interview) ... (laten schieten|laten vallen|overslaan)
        (maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|morgen|vandaag) (wordt|gaat) (het|dat)? (helaas|dus|toch)? (niks|niets)
        (moet|moeten) (ik|we|wij)? (je|u|jou) ... afbellen
        (kunnen|kan) (we|wij|ik)? (je|u|jou) _ _ niet (ontvangen|te woord staan|verwelkomen)
        (we|wij|ik) (kunnen|kan) (je|u|jou) _ _ niet (ontvangen|te woord staan|verwelkomen)
        (afspraak|gesprek|kennismaking) ... (in te trekken|intrekken|ingetrokken|komen te vervallen)
        (afspraak|gesprek|gesprekken|call|meeting|kennismaking) ... (schrappen|geschrapt|afgelast|afgezegd|opschorten|opgeschort|gecanceld|cancelen|afblazen|afgeblazen|vervalt|vervallen|van de baan)
        (hoeft|hoef) (je|jij|u) (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|dus|dan)? (niet|niet meer) (te komen|langs te komen)
        (dat|het|dit) (wordt|gaat) (helaas|hem|'m|em)? (niks|niets|niet) (meer)? _ (vandaag|morgen|worden|maandag|dinsdag|woensdag|donderdag|vrijdag)
        (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag) (wordt|gaat) (het)? (hem|'m|em) (helaas|dus|toch|echt)? niet (worden)?
        (wordt|gaat) (het)? (hem|'m|em) (morgen|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag) (helaas|dus|toch|echt)? niet (worden)?
        (blaas|blazen) (ik|we|wij)? ... (gesprek|afspraak|kennismaking) ... af
        (zeg|zeggen|zegt) (ik|we|wij)? ... (gesprek|afspraak|kennismaking) ... af
        (gesprek|afspraak|kennismaking) ... tot nader order
    """,
}

MOVED_DAYS = (
    (
        "niet",
        r"\d{1,2}e{sp}(?:gaat|lukt|kan|past|schikt|komt){sp}(?:\w{1,10}{sp}){0,4}niet",
    ),
)
"""A day told by its number: "de 24e lukt bij mij toch niet"."""

STAY_AWAY = (
    (
        "niet",
        r"(?:kom|komt{sp}u){sp}(?:\w{1,10}{sp}){0,4}niet(?={sp}?[.,!;]|$)(?![^.!?]{0,80}\b(?:iemand|ander)\b)",
    ),
)
"""Of the appointment only: "kom maandag maar niet, ik heb iemand anders" refuses."""

OTHER_DAYS = (
    (
        "?",
        r"(?:liever|eerder|beter|misschien|lukt|kan|past|schikt){sp}(?:op{sp})?(?:maan|dins|woens|donder|vrij|zater|zon)dag\w{0,10}(?:{sp}(?:ook|wel|u|je|jou|dan)){0,2}{sp}?\?",
    ),
)
"""Another day asked for: "liever dinsdag?"."""

"""Dutch: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.thing": r"badge|toegangspas|loon|salaris|sleutel|werkkleding|rooster|training|rondleiding|open dag|inventaris|beurs|gesprek(?:ken)? met ander\w{0,2}",
    "promises.outcome": r"antwoord|bericht|besluit|beslis|uitslag|contact|weten|terug|uitsluitsel|nieuws",
    "promises.was_day": r"(?:hebben|heb|hadden|had|heeft) (?:\w{1,12} ){0,6}(?:gesproken|ontmoet|gezien|gebeld|gemaild|ontvangen|geantwoord|willen|moeten|zullen)\b|(?:al |eigenlijk )(?:van |iets )?(?:\w{1,8} )?(?:willen|moeten)",
    "promises.writes_now": r"schrijf (?:ik )?(?:je|u|jou) omdat|mail (?:ik )?(?:je|u|jou) omdat",
    "promises.starts": r"(?:start|startdatum|ingangsdatum|indiensttreding|begin|aanvang)(?: is)?(?: op| per)?",
    "promises.done_today": r"blij (?:dat|je|u|om)|verheugd|bijgaand|contract|arbeidsovereenkomst",
    "promises.straight_after": r"(?:meteen|direct|gelijk|onmiddellijk) (?:daarna|erna|na afloop)",
    "promises.week_out": r"(?:voor het einde van|aan het einde? van|eind|in de loop van|nog in|in|binnen) (?:die|diezelfde|dezelfde) week",
    "promises.takes": r"duurt|duren|kost",
    "promises.once_readers": r"(?:zodra|nadat|als|wanneer) (?:je|jij|u|uw|jouw)\b",
    "promises.said_once": r"(?:had|hadden|heb|hebben) (?:[\w-]{1,14} ){0,9}(?:beloofd|toegezegd|gezegd)",
    "promises.to_us": r"(?:geeft|stuurt|vertelt|laat) (?:me|mij|ons)",
    "promises.not_kept": r"niet|helaas",
}

PROMISE_LINES = {
    "commit": """
        in verbinding (stellen|te stellen|gesteld)
        (vel|vellen) (ik|we|wij) ... oordeel
        (zeg|zeggen|vertel|vertellen) (ik|we|wij)? (het|dat) ... (iedereen|jullie|je|u|jou)
        (heeft|hebt|heb|hebben) (u|je|jullie) (onze|ons|mijn|een|de) (brief|mail|bericht|antwoord|besluit|beslissing|reactie)
        (iedereen|kandidaten|sollicitanten|jullie|alle kandidaten) (krijgt|krijgen|ontvangt|ontvangen) ... (mededeling|brief|besluit)
        (toe- en afwijzingen|afwijzingen|uitslagen|brieven|berichten|mails|bevestigingen) (gaan|worden) ... (uit|verstuurd|verzonden|rondgestuurd)
        (geef|geven) (je|u|jou|jullie) ... (teken|seintje|bericht|uitsluitsel|belletje|bescheid|duidelijkheid|ja of nee)
        (meneer|mevrouw|mijn|onze|dhr|mevr) _ (belt|mailt|informeert|contacteert|benadert) (je|u|jou)
        (word|wordt|worden) (je|u|jij|jullie|de|alle|iedereen|daarover|op|voor|uiterlijk) ... (benaderd|opgebeld|teruggebeld|aangeschreven)
        in kennis (gesteld|stellen|te stellen)
        (stelt|stellen|stel) (je|u|jou|jullie|alle|iedereen|ik|we|wij) ... in kennis
        (laat|laten) (ik|we|wij|hij|zij|ze) ... (horen|weten)
        (ik|we|wij) (laat|laten) ... (horen|weten)
        (hoort|horen|verneemt|vernemen|weten) (jullie|ge|gij|iedereen|kandidaten|sollicitanten)
        (jullie|ge|gij|iedereen|kandidaten|sollicitanten) (hoort|horen|verneemt|vernemen|weten)
        (jullie|ge|gij|iedereen|kandidaten|sollicitanten) (krijgt|krijgen|ontvangt|ontvangen) ... (antwoord|bericht|reactie|uitsluitsel|nieuws|mail|telefoontje|belletje|uitslag|besluit)
        (krijgt|krijgen|ontvangt|ontvangen) (jullie|ge|gij|iedereen|kandidaten|sollicitanten) ... (antwoord|bericht|reactie|uitsluitsel|nieuws|mail|telefoontje|belletje|uitslag|besluit)
        (verneemt|verneem) (je|u|jij)
        (je|u|jij) (verneemt|verneem)
        (hak|hakken|hakt) ... knoop door
        knoop ... (doorgehakt|doorhakken|door te hakken)
        kogel door de kerk
        (word|wordt|worden|bent) ... op de hoogte (gebracht|gesteld)
        (breng|brengen|stel|stellen) (ik|we|wij|je|u|jou|jullie|iedereen|alle) ... op de hoogte
        (word|wordt|worden) (je|u|jij|jullie|de|alle|iedereen|daarover|op|voor|uiterlijk) ... (geinformeerd|verwittigd|ingelicht|gebeld|gemaild|gecontacteerd)
        (mag|mogen|kunt|kan|kun) (u|je|jij|jullie|ge) ... (antwoord|bericht|reactie|nieuws|uitslag|terugkoppeling|besluit|beslissing|telefoontje|mailtje|mail|uitsluitsel) ... (verwachten|tegemoetzien|tegemoet zien)
        (u|je|jij|jullie|ge) (mag|mogen|kunt|kan|kun) ... (antwoord|bericht|reactie|nieuws|uitslag|terugkoppeling|besluit|beslissing|telefoontje|mailtje|mail|uitsluitsel) ... (verwachten|tegemoetzien|tegemoet zien)
        (collega|baas|chef|directeur|directrice|manager|teamleider|leidinggevende|directie|team|commissie|jury|bestuur|hr|personeelsdienst|secretariaat) _ (belt|mailt|appt|informeert|verwittigt|contacteert|hakt|beslist|besluit|kiest) (je|u|jou|jullie|op|uiterlijk|voor|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|deze|over|de|wie)
        (collega|baas|chef|directeur|directrice|manager|teamleider|directie|team|commissie|secretariaat) _ neemt _ _ contact (met (je|u|jou|jullie))? op
        (hebben|heb|heeft) (we|wij|ik|ze|zij) (een|het|ons|mijn|onze|de) _ (besluit|beslissing|antwoord|uitslag|keuze|uitsluitsel)
        (heb|hebt|heeft|hebben) (je|jij|u|jullie) (een|het|ons|mijn|onze)? (definitie*|vast)? (antwoord|uitsluitsel|duidelijkheid|ja of nee|ja of een nee|uitslag|besluit)
        (koppel|koppelen) (ik|we|wij) ... terug
        (ik|we|wij) (koppel|koppelen) ... terug
        (kan|kunnen) (ik|we|wij) (je|u|jou|jullie)? (dan|daarover|vast)? (meer|uitsluitsel|antwoord|zekerheid|duidelijkheid|iets) (over|van|definitiefs|concreets)? _ (vertellen|zeggen|geven|laten weten|mededelen|bieden)
        (kom|komen) (er|hierop|daarop|bij je|bij u|bij jou) ... (terug)
        (zorg|zorgen) (ik|we|wij)? (ervoor)? dat (je|u|jullie) ... (hebt|heeft|hebben|krijgt|weet|hoort|weten)
        (stuur|sturen) (ik|we|wij) (je|u|jou|jullie) ... (bericht*|mailtje|mail|appje|antwoord|reactie|uitsluitsel|uitslag|besluit)
        (stuur|sturen) (je|u|jou|jullie) ... (bericht*|mailtje|appje|uitsluitsel|uitslag)
        (zeg|zeggen|vertel|vertellen) (ik|we|wij) (je|u|jou|jullie)
        (geef|geven) (ik|we|wij) (je|u|jou|jullie) ... (uitsluitsel|antwoord|bericht|seintje|belletje|reactie|duidelijkheid|bescheid|ja)
        (bel|bellen|mail|mailen|app|appen|contacteer|contacteren|informeer|informeren|verwittig|verwittigen|schrijf|schrijven) (ik|we|wij) (je|u|jou|jullie)
        (uitslag|keuze|beslissing|besluit) (valt|volgt|komt|is bekend|ligt er)
        (contract|arbeidsovereenkomst|aanbod|voorstel|aanstellingsbrief) ... (gaat de deur uit|gaat uit|komt|volgt|stuur|sturen|verstuur|versturen|de deur uit|ligt)
        (streven|streeft|proberen|trachten|doen ons best) (ernaar|om|er naar)? ... (reageren|antwoorden|te laten weten|uitsluitsel|terug te komen|contact op te nemen|te geven)
        (zal|zullen|gaan|ga|zou|zouden|willen|wil) (ik|we|wij|onze|de) ... (u|je|jou|jullie|iedereen|alle) ... (informeren|berichten|bellen|opbellen|mailen|contacteren|inlichten|verwittigen|terugbellen|laten weten|laten horen|mededelen|meedelen|antwoorden|aanschrijven|uitsluitsel|op de hoogte|in kennis|doorgeven|vertellen|geven)
        (ik|we|wij) (zal|zullen|gaan|ga) (u|je|jou|jullie|iedereen|alle|de) ... (informeren|berichten|bellen|opbellen|mailen|contacteren|inlichten|verwittigen|terugbellen|laten weten|laten horen|mededelen|meedelen|antwoorden|aanschrijven|uitsluitsel|op de hoogte|in kennis|doorgeven|vertellen|geven)
        (ik|we|wij) (u|je|jou|jullie|iedereen|de kandidaten|de sollicitanten|alle) ... (op de hoogte brengen|op de hoogte stellen|op de hoogte houden|informeren|inlichten|verwittigen|laten weten|laten horen|meedelen|mededelen|contacteren|terugbellen|bellen|mailen|berichten|antwoorden)
        (brengen|breng|brengt|stellen|stelt) ... (u|je|jou|jullie|de kandidaten|de sollicitanten|iedereen|alle|alle kandidaten|alle sollicitanten) ... op de hoogte
        (zal|zult|zullen|kunt|kun|mag|mogen) (u|je|jij|jullie|alle|iedereen|kandidaten|sollicitanten|iedere|elke) ... (gecontacteerd|geinformeerd|gebeld|opgebeld|teruggebeld|verwittigd|ingelicht|gemaild|benaderd|aangeschreven|in kennis|op de hoogte|ontvangen|krijgen|horen|vernemen|weten)
        (u|je|jij|jullie|alle kandidaten|alle sollicitanten|iedereen) (zal|zult|zullen|wordt|word|worden) ... (gecontacteerd|geinformeerd|gebeld|opgebeld|teruggebeld|verwittigd|ingelicht|gemaild|benaderd|aangeschreven|in kennis|op de hoogte|vernemen|horen|nieuws|antwoord|bericht)
        (stuur|sturen|verstuur|versturen|mail|mailen|stuurt) (ik|we|wij|onze|de) ... (uitkomst|uitslag|besluit|beslissing|resultaat|resultaten|keuze|uitsluitsel|antwoord|terugkoppeling|verdict|contract|aanbod|voorstel)
        (uitslagen|resultaten|testresultaten|resultaat|uitslag|uitkomst|antwoord|besluit|beslissing|bericht|brief|terugkoppeling|verdict|oordeel|keuze) ... (krijgt|krijg|krijgen|ontvangt|ontvang|ontvangen|verneemt|verneem|vernemen|hoort|horen|hoor|valt|volgt|volgen|komt|komen|meegedeeld|medegedeeld|bekendgemaakt|bekend gemaakt|gepubliceerd|verstuurd|verzonden|toegestuurd|bezorgd|bekend|beschikbaar)
        (mail|e-mail|mailtje|bericht|berichtje|brief|telefoontje|belletje|appje|sms|schrijven) (met|over|of|van) (de|het|onze|ons|mijn|een|u|je|daarover|ja|wie) _ (uitkomst|uitslag|besluit|beslissing|resultaat|resultaten|keuze|antwoord|oordeel|selectiecommissie|commissie|doorgaat|aangenomen|geworden)
        (krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|heeft|hebt|heb|verneem|verneemt|hoor|hoort|weet|verwacht) (u|je|jij|jullie) ... (uitsluitsel|antwoord|bericht|nieuws|reactie|uitslag|uitkomst|besluit|beslissing|terugkoppeling|telefoontje|belletje|duidelijkheid|resultaat|resultaten|verdict|van ons|van mij|mail van|meer|het|of)
        (krijgt|krijgen|ontvangt|ontvangen) (iedere|elke|alle|de) _ (kandidaat|kandidaten|sollicitant|sollicitanten|deelnemers) ... (mail|e-mail|bericht|antwoord|reactie|brief|uitsluitsel|uitslag|besluit|telefoontje|terugkoppeling)
        (alle|iedere|elke|de) (kandidaat|kandidaten|sollicitant|sollicitanten|deelnemers) ... (krijgt|krijgen|ontvangt|ontvangen|horen|hoort|vernemen|verneemt|worden|wordt) ... (mail|e-mail|bericht|antwoord|reactie|brief|uitsluitsel|uitslag|besluit|telefoontje|terugkoppeling|geinformeerd|verwittigd|ingelicht|gebeld|gecontacteerd|iets|wie)
        (komt|volgt|valt|is|ligt) (er)? _ (verlossende woord|verdict|uitslag|besluit|beslissing|antwoord|oordeel|keuze|uitsluitsel|uitkomst|kogel|doek|bericht|duidelijkheid|nieuws)
        (loonvoorstel|voorstel|aanbod|contract|arbeidscontract|arbeidsovereenkomst|contractvoorstel|salarisvoorstel|aanbieding|offerte) ... (ligt|gaat naar|gaat op|komt|zit|volgt|wordt|krijg|krijgt|ontvang|ontvangt) ... (mailbox|bus|brievenbus|post|mail|inbox|toegestuurd|bezorgd|gemaild|verstuurd|opgestuurd|van ons|overgemaakt)
        (plannen|plant|verwachten|verwacht|hopen|hoop|streven ernaar|beogen|proberen|willen|trachten|denken|mikken) ... (te informeren|in te lichten|te verwittigen|te bellen|te contacteren|te kunnen zeggen|te kunnen meedelen|te kunnen vertellen|te kunnen geven|te beslissen|te beslissen over|te antwoorden|te laten weten|uitsluitsel|rond te zijn|eruit te zijn|een besluit te|een keuze te|op de hoogte|de knoop|terug te koppelen|af te ronden en)
        (kunnen|kan) (ik|we|wij) (u|je|jou|jullie|iedereen) ... (meedelen|mededelen|melden|laten weten|vertellen|zeggen|informeren|berichten|geven|uitsluitsel|bellen)
        (ik|we|wij) (kunnen|kan) (u|je|jou|jullie|iedereen) ... (meedelen|mededelen|melden|laten weten|vertellen|zeggen|informeren|uitsluitsel)
        (deel|delen|deelt) (ik|we|wij|de|onze) (u|je|jou|jullie|iedereen) ... mee
        (reken|rekent) (maar)? (op|erop) ... (antwoord|telefoontje|bericht|belletje|mail|reactie|van ons|laten weten|horen)
        (verwacht|verwachten|tegemoetzien) (maar)? (ons|onze|een|het) _ (antwoord|telefoontje|bericht|belletje|mail|reactie|besluit|beslissing|uitslag)
        (hakt|hakken|neemt|nemen|velt|vellen|maakt|maken) (de|het|onze|we|wij|ik|een) _ (knoop|beslissing|besluit|keuze|oordeel)
        (laten|laat) (u|je|jou|jullie) niet (langer|lang|onnodig)? ... (wachten|onzekerheid)
        (zijn|is|ben|raken) (we|wij|ik|de commissie|de jury|het bestuur) (er)? (eruit|uit|rond)
        (maken|maakt|maak) (we|wij|ik|de|het) ... (bekend|keuze)
        (over|van) (onze|de|het|ons|mijn) (keuze|beslissing|besluit|uitkomst|resultaat|uitslag|oordeel|resultaten) _ (informeren|inlichten|verwittigen|berichten|geinformeerd|ingelicht|verwittigd|op de hoogte)
        (stuurt|mailt|belt|appt|schrijft|informeert|verwittigt|contacteert) (u|je|jou|jullie|iedereen|alle)
        (geef|geven) (ik|we|wij)? (je|u|jou|jullie) ... (gil|brul|update|telefoontje|uitkomst|uitslag|besluit)
        (volgt|komt|krijgt|krijg) (ons|het|een|u|je) _ (voorstel|aanbod|contract|contractvoorstel|arbeidscontract|loonvoorstel|definitief)
        (reken|rekent|rekenen) _ _ op _ (antwoord|telefoontje|bericht|belletje|mail|reactie|mailtje|uitsluitsel)
        (zeggen|zeg|vertellen|vertel|mailen|bellen|appen|app|schrijven|laten) (we|wij|ik) (je|u|jou|jullie) ... (of|wat|wie|hoe|beslist|besloten|weten)
        (heeft|hebt|heb|hebben) (u|je|jij|jullie) (ons|onze|een|het|mijn) _ (voorstel|aanbod|contract|antwoord|uitslag|besluit|beslissing|reactie|verdict)
        (selectieresultat*|toetsresultat*|assessmentresultat*|testresultat*|proefresultat*|resultat*|einduitslag|uitslag*) ... (bezorgd|meegedeeld|medegedeeld|verstuurd|toegestuurd|bekendgemaakt|bekend|gemaild|gepubliceerd|raadplegen|beschikbaar|terug)
        (vertelt|zegt|laat|belt|mailt|appt|schrijft|informeert) (onze|mijn|de|het|mevrouw|meneer) _ (u|je|jou|jullie) ... (of|wie|wat|hoe|weten|uitslag|besluit|beslissing|meer|op|terug)?
        (of|wie|wat|hoe) ... (hoort|hoor|verneemt|verneem|weet|krijgt|krijg|laat|laten|vertel|vertellen|zeg|zeggen|mail|bel) (u|je|jij|jullie|ik|we|wij)
        (publiceren|publiceert|kondigen|maken|maakt|delen|deelt|geven|geeft) (we|wij|ik|de) ... (uitslag*|resultat*|namen|keuze|besluit|beslissing|lijst|winnaar)
        (worden|wordt) _ (de|het|alle|onze) ... (uitslag*|resultat*|kandidat*|keuze|besluit|beslissing|sollicitant*|contract*|brieven) ... (bekend|verstuurd|meegedeeld|medegedeeld|verzonden|gepubliceerd|geinformeerd|verwittigd|ingelicht|gebeld|genomen|gemaakt)
        (hakken|hakt|hak|nemen|neemt|neem|maken|maakt) ... (knoop|beslissing|besluit|keuze) ... (door|laten|informeren|vertellen)?
    """,
    "deadline": """
        (u|je|jij) (heeft|hebt) (nog)? tot
        !ik|we|wij|je|u (onderteken|teken|vul|lever|upload|bezorg|reserveer|kies|bevestig|retourneer) (het|de|dit|deze|alles|hem|graag|even|alsjeblieft)
        (als|indien|mocht|wanneer) (ik|we|wij) ... (niets|geen) ... van (je|u|jou)
        (hoop|hopen) (ik|we|wij)? dat (je|jij|u|jullie)
        (voor|uiterlijk|tegen) ... (zou|moet|moeten|dient) (je|jij|u|jullie) (ons|mij|me)
        (zou|zouden|moet|moeten|dient) (je|jij|u|jullie) (het)? (ons|mij|me|het) ... (weten|doorgeven|melden|bevestigen|antwoorden|mailen|bellen|sturen)
        !ik|we|wij|je|u (bel|mail|app|schrijf|stuur) (me|mij|ons)
        (stuur|mail|lever|upload|bezorg|breng|vul|zet|deel|bevestig|onderteken|teken) (je|jouw|uw) _ (diploma*|cv|papieren|documenten|document|bewijs|kopie|rijbewijs|vog|referenties|loonstrook*|portfolio|foto*|gegevens|antwoord|reactie|voorkeur|keuze|formulier|contract|opdracht|motivatie*|brief|komst|aanwezigheid)
        !ik|we|wij|je|u (bel|mail|app|meld) (voor|uiterlijk|even|gerust|maar|ons|mij)
        (reactie|antwoord|besluit|bevestiging) ... (zou|is|ware) (fijn|mooi|ideaal|prettig|geweldig|top|super)
        (fijn|mooi|ideaal|prettig|geweldig|top|super) ... (reactie|antwoord|besluit|bevestiging)
        (dankbaar|op prijs) ... (reactie|antwoord|besluit|bevestiging)
        (ontvang|ontvangen|krijg|krijgen|horen|hoor|vernemen|verneem|hebben|heb) (ik|we|wij) ... (niets|niks|geen) ... van (u|je|jou|jullie)
        (helpdesk|servicedesk|klantendienst|klantenservice|support|ict-dienst|it-dienst|technische dienst|supportteam) ... (antwoord*|reage*|help*|contact*|beantwoord*|bel*|terug*)
        (u|je|jij|jullie) (hoeft|hoef|hoeven) (nog)? (niet|niets|geen|pas)
        (hoeft|hoef|hoeven) (u|je|jij|jullie) ... (niet|niets|nog niet|geen) ... (antwoord*|reageren|beslissen|laten weten|bellen|mailen|door te geven)
        (proefperiode|proeftijd|opzegtermijn|contractduur) ... (duurt|bedraagt|is|van|loopt)
        (moet|moeten|dient|dienen) (u|je|jij|jullie) _ _ (voor|tegen|uiterlijk|binnen)
    """,
}

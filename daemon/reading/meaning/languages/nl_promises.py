"""Dutch: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.thing": r"loon|salaris|sleutel|werkkleding|rooster|training|rondleiding|open dag|inventaris|beurs|gesprek(?:ken)? met ander\w{0,2}",
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
    """,
}

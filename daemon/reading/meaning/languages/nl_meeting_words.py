"""Dutch words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"haalt|ophal\w{1,2}|opgehaald|vangt|"
        r"kom(?:en)?|langs\w{0,6}|binnen\w{0,6}|bezoek\w{0,3}|ontmoet\w{0,3}|zien|gesprek\w{0,3}|spreken|spreekt?|gesproken|"
        r"praten|praat|kletsen|doorpraten|babbelen|kennis\w{0,12}|leren kennen|afspraak|interview|geinterviewd|bellen|belt?|"
        r"videogesprek|teams|zoom|proef\w{0,8}|op proef|meelopen|meedraaien|meewerken|verwacht\w{0,2}|verwachten|ontvangen|"
        r"ontvangt|uitgenodigd|uitnodig\w{0,3}|nodig\w{0,2}|rondleid\w{0,3}|rondleiding|laten zien|lunch\w{0,2}|koffie|schuift|"
        r"aanschuiven|begin(?:nen|t)?|plek|agenda|gereserveerd|gepland|ingepland|staat|vast|sollicitatiecommissie|selectiegesprek|"
        r"commissie|aanwezig|je er|klaar|vertellen|lukt|kan dat|kunt|kun|past|tijd"
    ),
    "appointed.other": (
        r"(?:meteen|direct|gelijk) (?:daarna|erna)|(?:spreek|overleg)(?: \w{1,12}){0,5} met (?:de|mijn|onze)|"
        r"gepubliceerd|online (?:gezet|komt)|komt(?: \w{1,12}){0,6} (?:online|bijeen|samen)|rooster|trein|vlucht|terug|vergadert|bijeen\w{0,5}|toegang|wachtwoord|laptop|apparatuur|je begint|u begint|"
        r"kandidaten|sollicitanten|de kandidaat|"
        r"eerste werkdag|in dienst|startdatum|contract|ondertek\w{1,6}|teken\w{0,3}|deadline|sluit\w{0,3}|sluitingsdatum|uiterlijk|"
        r"tot en met|(?<!\d )(?<!uur )tot\b|ontvangen op|ontvangen hebben|uploaden|invullen|vul\b|portaal|onderhoud|webinar|open dag|"
        r"informatie(?:avond|bijeenkomst)|beurs|training|cursus|nieuwsbrief|bezorg\w{1,3}|pakket\w{0,2}|vakantie|afwezig|"
        r"bereikbaar|openingstijden|geopend|open\b|gesloten|beslis\w{1,6}|besluit\w{0,3}|uitslag|uitkomst|terugkoppel\w{1,4}|"
        r"laten weten|hoor je|andere (?:kandidaten|sollicitanten)|referenties?|keuring|aanbod|geldig|online test|automatisch|"
        r"geannuleerd|alumni\w{0,8}|mentor\w{0,3}"
    ),
    "appointed.none": r"geen sollicitatie(?:gesprek)?|niets met (?:een )?sollicitatie|geen werving",
    "moments.cannot": r"(?:kan|kunnen|kun|kunt)(?: \w{1,10}){0,2} niet(?: \w{1,6})?|niet (?:meer )?(?:vrij|beschikbaar|aanwezig)(?: \w{1,4})?|verhinderd(?: \w{1,4})?",
    "moments.cannot_then": r"(?:is|ben) (?:ziek|bezet|verhinderd)|(?:kan|kunnen)(?: \w{1,12}){0,2} niet",
    "untouched.absent": r"is er (?:\w{1,9} )?niet bij|(?:kan|kunnen) er (?:\w{1,9} )?niet bij zijn|niet aanwezig (?:zijn|is)",
    "appointed.never": r"met (?:de|een) (?:uitslag|beslissing|uitkomst)|andere (?:kandidaten|sollicitanten)|tekenen|ondertekenen|contract|eerste werkdag|keuring|informatieavond|sluitingsdatum",
}

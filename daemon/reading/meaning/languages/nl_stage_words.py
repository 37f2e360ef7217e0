"""Dutch: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"begin\w{0,3}|starten?|aan de slag",
    "told_days.of_that": r"later|daarna|erna|daarop|nadien|erop|vervolgens|na (?:die|deze) (?:datum|dag|vergadering)|na dit|daaropvolgend\w{0,1}",
    "told_days.of_a_day": r"(?:na|vanaf|volgend op) (?:de |het |uw |je |jouw )?(?:[\w-]{1,20},? ){0,4}(?:op |van |\()?",
    "told_days.of_stage": r"(?:na|vanaf|volgend op) (?:de |het |uw |je |jouw |ons |onze )?(?:sluitings(?:datum|termijn)|sluiting|deadline|einde van \w{2,4} \w{4,20}|gesprek\w{0,3}|sollicitatiegesprek\w{0,3}|interview\w{0,1}|vergadering|proef|test|examen|proefdag)",
    "told_days.stage": r"vergader\w{1,3}|komt samen|komt bijeen|beslis\w{1,4}|beslissing|besluit\w{0,3}|sluit\w{0,4}|sluitingsdatum|gesprek\w{0,3}|commissie|directie|bestuur|raad|jury|keuze|kiest|selecti\w{1,4}|overleg\w{0,3}|deadline",
    "promises.answer_time": r"(?<!uw\s)(?<!je\s)(?:reactie|antwoord|beslis|beslissings|doorloop|wacht|verwerkings|behandel)(?:termijn|tijd|duur)|(?:verwachte|gemiddelde) reactie(?:snelheid)?",
    "promises.answer_label": r"(?<!uw\s)(?<!je\s)(?<!jouw\s)(?:beslissing|besluit|uitslag|resultaten|resultaat|antwoord|reactie|terugkoppeling|bekendmaking|bericht|uitsluitsel)(?: (?!van uw|van jouw)[\w-]{1,14}){0,4}",
    "promises.needless": r"(?:hoef(?:t|en)?|hoeft u|hoef je) (?:u |je |jij )?(?:\w{1,12} ){0,3}(?:niet|geen) |geen haast|geen druk|niet nodig (?:om )?|neem (?:gerust |rustig )?(?:de|je) tijd",
    "promises.kept_until": r"(?:bewaren|bewaard|bewaar|opgeslagen|houden|verwijder\w{1,2}) (?:\w{1,12} ){0,5}(?:gegevens|cv|dossier|sollicitatie|profiel)|(?:gegevens|cv|dossier|sollicitatie|profiel)(?: \w{1,12}){0,6} (?:bewaard|bewaren|opgeslagen|verwijderd|bijgehouden)|(?:vacature|advertentie|link|portaal|aanbod) (?:\w{1,10} ){0,2}(?:blijft|staat|is) (?:\w{1,12} ){0,3}(?:open|online|geldig|actief)",
    "promises.only_told": r"(?:gelieve|gelieven|wil|wilt u|wil je|graag) (?:er )?(?:rekening (?:mee )?te houden|(?:te )?(?:noteren|nota te nemen|onthouden|wachten)|nota van te nemen|er nota van te nemen|geduld)|hou(?:d|dt)? (?:u |je )?er (?:\w{1,10} )?rekening mee|gelieve (?:\w{1,8} ){0,3}(?:noteren|nota|geduld|weten)",
    "promises.reader": r"van uw kant",
    "promises.lasts": r"bedraagt|is",
    "promises.about": r"ongeveer|circa|ca\.|maximaal|max\.|gemiddeld|doorgaans|normaal",
    "untouched.chosen_or_not": r"ook (?:wie|zij|degenen|kandidaten|de)(?: die)? niet|al dan niet|(?:geselecteerd|weerhouden|gekozen) of niet",
}

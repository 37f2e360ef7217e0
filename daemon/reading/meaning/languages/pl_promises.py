"""Polish: by when they answer, beside other days: words of patterns (see ``vocabulary``), and lines (see ``wordings``)."""

PROMISE_WORDS = {
    "promises.whether": r"czy",
    "promises.that_day": r"(?:w )?(?:tego|tym)(?: samym| samego)? (?:dnia|dniu)",
    "promises.tag": r"ok|okej|dobrze|dobra|zgoda",
    "promises.writes_now": r"pisze (?:do (?:pan\w{1,2}|ciebie|panstwa))?,? ?(?:poniewaz|bo|gdyz|aby|zeby)",
    "promises.starts": r"(?:start|rozpoczecie(?: pracy)?|poczatek(?: pracy)?|zatrudnienie)(?: od| dnia| z dniem)?",
    "promises.done_today": r"milo nam|z przyjemnoscia|w zalaczeniu|umowa|umowe",
    "promises.straight_after": r"(?:zaraz|tuz|od razu|natychmiast) (?:po tym|potem|po)",
    "promises.week_out": r"(?:do konca|przed koncem|pod koniec|w) (?:tamtego|tego samego|tym samym) tygodni\w",
    "promises.takes": r"trwa|zajmuje",
    "promises.once_readers": r"(?:gdy|kiedy|od chwili,? gdy|po tym,? jak) (?:pan|pani|twoj\w{0,2}|otrzymamy)\b",
    "promises.said_once": r"(?:obiec\w{2,4}|mowil\w{1,4}|pisal\w{1,4})",
    "promises.to_us": r"(?:da|dadza|przekaze|przesle|powie) (?:mi|nam)|(?:mi|nam) (?:da|dadza|przekaze|przesle|powie)",
    "promises.not_kept": r"nie|niestety",
}

PROMISE_LINES = {
    "commit": """
        (umowa|oferta|umowe|list intencyjny|dokumenty) ... (wyjdzie|wysle|wyslemy|przesle|przeslemy|zostanie wyslan*|dotrze|bedzie u pan*)
        (staramy sie|staram sie|dokladamy staran) ... (odpowiad*|odpowiedz*|odpisywac|kontaktowac)
    """,
    "deadline": """
        (podjales|podjelas|podjeliscie|podjal pan|podjela pani|podjeli panstwo) _ decyzj*
        (daj|dajcie|prosze dac|prosimy dac) (nam|mi)? (prosze)? znac
        (jesli|jezeli|gdy) ... nie (otrzymamy|dostaniemy|bedziemy mieli) (od (pani|pana|ciebie|panstwa))? (odpowiedzi|wiadomosci|informacji|decyzji)
        (dajemy|daje|masz|ma pan|ma pani|maja panstwo) (panu|pani|ci|panstwu|jeszcze)? (czas|termin)
        (moze|mozesz|moga) (pan|pani|panstwo|nam|mi)? (pan|pani|panstwo|nam|mi)? (dac znac|powiedziec|odpisac|odpowiedziec|potwierdzic|zadzwonic)
        (mija|uplywa|konczy sie|minie|uplynie) _ (termin|czas)
        (mowil*|wspominal*|pisal*|obiecal*|deklarowal*) (pan|pani|mi|nam),? ze
        (mowiles|mowilas|pisales|pisalas|obiecales|obiecalas|wspominales|wspominalas|deklarowales|deklarowalas)
        (czekam|czekamy|oczekuje|oczekujemy) (na)? (twoj*|pana|pani|panska|panstwa) (odpowiedz*|decyzj*|potwierdzeni*|odzew|znak)
        (twoj*|panska|panskiej|panskiego) (odpowiedz*|decyzj*|potwierdzeni*)
        (wdzieczni|wdzieczny|wdzieczna) ... (decyzje|odpowiedz|informacje|potwierdzenie)
        (milo byloby|byloby milo|dobrze by bylo|byloby dobrze|byloby swietnie|fajnie by bylo) ... (decyzje|odpowiedz|informacje|potwierdzenie)
        (odpowiedz|decyzja|potwierdzenie) ... (bylaby|byloby) (mile widzian*|idealn*|super|swietn*)
    """,
}

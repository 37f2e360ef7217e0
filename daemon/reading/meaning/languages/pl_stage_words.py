"""Polish: the stages at the end of which they answer, and the lengths that count from them: words of patterns (see ``vocabulary``)."""

STAGE_WORDS = {
    "promises.starts_behind": r"zacz\w{1,5}|rozpocz\w{1,5}|dolacz\w{1,4}",
    "told_days.of_that": r"pozniej|potem|po (?:tym|tej)(?: terminie| dacie| dniu| spotkaniu| posiedzeniu)?|od (?:tego|tej)(?: terminu| daty| dnia| momentu)?|nastepnie",
    "told_days.of_a_day": r"(?:od|po) (?:\w{1,16},? ){0,4}(?:z |dnia |\()?",
    "told_days.of_stage": r"(?:od|po) (?:\w{1,12} )?(?:zakonczeni\w|zamknieci\w|uplywi\w|terminie skladania|rozmowi\w|rozmowy|spotkani\w|posiedzeni\w|testach|testu|naborze)(?: (?:naboru|rekrutacji|terminu|zgloszen|rozmow))?",
    "told_days.stage": r"zbiera sie|zbierze sie|spotka\w{1,4}|posiedzeni\w|decyduj\w{1,3}|decyzj\w|zdecyduj\w{1,3}|termin\w{0,3}|rozmow\w{0,2}|komisj\w|zarzad\w{0,1}|rada|wyb[oi]r\w{0,3}|wybierz\w{1,3}|obraduj\w|nabor\w{0,1}",
    "promises.answer_time": r"(?<!twoj\s)(?:(?:przewidywany|sredni|szacowany|orientacyjny|maksymalny) )?(?:czas|okres|termin) (?:oczekiwania na (?:odpowiedz|decyzje|wynik|kontakt)|odpowiedzi|rozpatrzenia|reakcji|na (?:nasza )?odpowiedz)",
    "promises.answer_label": r"(?<!twoja\s)(?<!panstwa\s)(?<!pani\s)(?<!pana\s)(?:decyzja|odpowiedz|wyniki?|ogloszenie wynikow|informacja zwrotna|publikacja wynikow|powiadomienie)(?: [\w-]{1,14}){0,4}",
    "promises.needless": r"(?:nie (?:trzeba|musi(?:sz|cie)?|musza|ma potrzeby|ma pospiechu|spiesz\w{0,3}|potrzeba)|bez pospiechu)(?: (?:pan |pani |panstwo |nam |sie )?(?:\w{1,12} ){0,2}(?:odpowiada\w{1,3}|odpowiedzi|decyzji|decydowa\w{1,3}))?",
    "promises.kept_until": r"(?:przechow\w{2,8}|zachow\w{2,6}|trzymamy) (?:\w{1,14} ){0,5}(?:dane|dokumenty|cv|aplikacj\w|zgloszeni\w|profil)|(?:dane|cv|dokumenty|aplikacj\w|zgloszeni\w|profil) (?:\w{1,14} ){0,4}(?:przechow\w{2,8}|usuni\w{1,4}|usun\w{1,4})|(?:ogloszenie|oferta|link|portal) (?:\w{1,10} ){0,2}(?:pozostaje|pozostanie|bedzie|jest) (?:\w{1,10} )?(?:aktywn\w|otwart\w|wazn\w|dostepn\w|opublikowan\w)",
    "promises.only_told": r"(?:prosimy|prosze|uprzejmie prosimy) (?:o (?:cierpliwosc|wyrozumialosc)|pamietac|miec na (?:uwadze|wzgledzie)|zwrocic uwage|przyjac do wiadomosci|czekac|oczekiwac|sie spodziewac)",
    "promises.reader": r"z panstwa strony",
    "promises.lasts": r"wynosi|wyniesie|to|jest",
    "promises.about": r"okolo|ok\.|do|maksymalnie|maks\.|srednio",
    "untouched.chosen_or_not": r"(?:wybran|zakwalifikowan)\w lub nie|(?:takze|rowniez) (?:ci|osoby|te),? ktor\w nie",
}

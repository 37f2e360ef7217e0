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
        (powiemy|powiem|powie|zdradzimy|przekazemy|przekaze|przekaza|przeslemy|przesle|wyslemy|wysle|udzielimy|udziele|udzieli|oglosimy|oglosi|opublikujemy|opublikuje|podamy|podam|zakomunikujemy|rozeslemy|rozesle|przedstawimy|przedstawie|wydamy|doreczymy|damy|dam|da|dostarczymy) ... (decyzj*|odpowiedz*|wynik*|rezultat*|werdykt*|informacj*|wiadomosc*|feedback*|rozstrzygniec*|znac|kogo|kto|czy|co dalej|co postanow*|co zdecydow*|co ustal*|na co|list*|tak lub nie|cos|ofert*|umow*|panu|pani|panstwu|ci|tobie|wszystkim)
        (zadzwonimy|zadzwonie|zadzwoni|zadzwonia|oddzwonimy|oddzwonie|oddzwoni|przedzwonimy|przedzwonie|zatelefonujemy|zatelefonuje|napiszemy|napisze|napisza|odpiszemy|odpisze|odpowiemy|odpowiem|odpowie|poinformujemy|poinformuje|poinformuja|powiadomimy|powiadomie|powiadomi|powiadomia|zawiadomimy|zawiadomie|zawiadomi|odezwiemy|odezwe|odezwie|odezwa|skontaktujemy|skontaktuje|skontaktuja|wrocimy|wroce|wroci|dzwonimy|dzwonie|piszemy do|informujemy wszystk*|damy znac|dam znac|uprzedzimy|smsujemy|wysle smsa)
        (zglosze|zglosimy|zglosi|zglosza) sie (do|z|w|we|po|najpozniej|jutro)
        sie (zglosze|zglosimy|zglosi) (do|z|w|we)
        (otrzyma|otrzymasz|otrzymaja|otrzymacie|dostanie|dostaniesz|dostana|dostaniecie|pozna|poznasz|poznaja|uslyszy|uslyszysz|uslysza|dowie|dowiesz|dowiedza|uzyska|uzyskasz|bedzie pan* mial*|bedziesz mial*|bedziecie mieli|bedzie pan* znal*|bedziesz znal*) ... (decyzj*|odpowiedz*|wynik*|rezultat*|werdykt*|informacj*|wiadomosc*|feedback*|rozstrzygniec*|czy|kto|ofert*|umow*|telefon|mail*|list|od nas|ode mnie|od zespolu|co dalej|sie|jasnosc)
        (decyzj*|odpowiedz*|wynik*|rezultat*|werdykt*|informacj*|wiadomosc*|feedback*|rozstrzygniec*|ofert*|umow*) ... (otrzyma|otrzymasz|otrzymaja|dostanie|dostaniesz|dostana|pozna|poznasz|poznaja|uslyszy|uslyszysz|przekazemy|przekaze|przeslemy|przesle|wyslemy|wysle|podamy|oglosimy|bedzie znan*|beda znan*|bedzie gotow*|beda gotow*|zapadnie|zapadna|dotrze|dotra|przyjdzie|pojawi sie|pojawia sie|uzyska|uzyskasz|odbierze|znajdzie)
        !twoja|twoje|twoj|pana|pani|panska|panstwa (decyzj*|odpowiedz*|wynik*|rezultat*|werdykt*|informacj*|wiadomosc*|rozstrzygniec*|list*) ... (zostanie|zostana|bedzie|beda) ... (przekazan*|przeslan*|wyslan*|ogloszon*|rozeslan*|opublikowan*|udzielon*|podan*|zakomunikowan*|dostarczon*|doreczon*|zamieszczon*|wywieszon*|udostepnion*|podjet*|dostepn*|widoczn*|znan*)
        lista (osob|kandydat*|zakwalifikowan*|przyjet*|wybran*) ... (zostanie|bedzie) ... (rozeslan*|opublikowan*|ogloszon*|wywieszon*|przeslan*|udostepnion*|dostepn*|zamieszczon*)
        (zostanie|zostaniesz|zostana|zostaniecie|bedzie|beda) (pan|pani|panstwo|wszyscy|kazdy|kandydaci)? _ (powiadomion*|poinformowan*|zawiadomion*|powiadomien*|poinformowani|zawiadomieni|powiadomieni)
        (prosze|prosimy|moze pan|moze pani|mozesz|moga panstwo|nalezy|mozna) (sie)? (spodziewac|oczekiwac|wygladac) (sie)? (pan|pani|panstwo)? _ (telefonu|odpowiedzi|decyzji|wiadomosci|informacji|maila|mejla|kontaktu|wyniku|wynikow|listu|werdyktu|naszego|naszej|od nas|feedbacku|sms)
        (moze|mozesz|moga) (sie)? (pan|pani|panstwo) (sie)? (spodziewac|oczekiwac) ... (telefonu|odpowiedzi|decyzji|wiadomosci|informacji|maila|mejla|kontaktu|wyniku|wynikow|werdyktu|naszego|naszej|od nas)
        (spodziewaj|oczekuj|wypatruj|wygladaj) (sie)? (telefonu|odpowiedzi|decyzji|wiadomosci|informacji|maila|mejla|kontaktu|wyniku|wynikow|naszego|naszej|od nas)
        (powinnismy|powinienem|powinnam|bedziemy|bede|chcemy|chcielibysmy|chcialbym|chcialabym|zamierzamy|planujemy|planuje|mamy nadzieje|mam nadzieje|postaramy sie|postaram sie|sprobujemy|liczymy|naszym celem jest|zalezy nam) ... (miec|mieli|mial|miala) (juz)? (dla)? _ (odpowiedz|decyzj*|wynik*|informacj*|cos|rozstrzygniec*)
        (chcemy|chcielibysmy|chcialbym|chcialabym|zamierzamy|zamierzam|planujemy|planuje|nadzieje|postaramy sie|postaram sie|sprobujemy|sprobuje|celem jest|dazymy|powinnismy|powinienem|powinnam|deklarujemy|zobowiazujemy sie|obiecujemy|obiecuje) ... (odpowiedziec|odpisac|zadzwonic|oddzwonic|poinformowac|powiadomic|zawiadomic|dac znac|przekazac|przeslac|podjac|zdecydowac|oglosic|rozstrzygnac|wrocic|odezwac|skontaktowac|powiedziec|napisac|zakonczyc rekrutacj*|zamknac rekrutacj*|wybrac|domknac)
        (bedziemy|bede|bedzie) (juz)? (mogli|mogl|mogla|w stanie|wiedziec|wiedzieli|wiedzial|wiedziala) ... (powiedziec|odpowiedziec|poinformowac|przekazac|potwierdzic|podac|udzielic|kto|kogo|czy|co|wiecej|cos|na pewno)
        (bedziesz|bedzie pan|bedzie pani|beda panstwo|bedziecie) (juz)? (wiedziec|wiedzial*|wiedzieli|mial*|miec|znal*|znac)
        nie (bedziemy|bede) _ (trzymac|trzymali|zostawiac|kazac|kazali|zwlekac|zwlekali|przeciagac) ... (niepewnosci|czekac|dluzej|odpowiedzia|decyzja|bez odpowiedzi)
        (wszyscy|kazdy|kazda|wszystkich|kazdego) (kandydat*|uczestnik*|aplikujac*|osob*)? ... (otrzyma*|dostanie|dostana|powiadomi*|poinformuj*|uslysz*|dowie*|zawiadomi*)
        (decyzj*|wybor*|wyboru|rozstrzygniec*) ... (podejmiemy|podejmie|podejma|dokonamy|dokona|zapadnie|zapadna|nastapi|bedzie podjet*|zostanie podjet*)
        (podejmiemy|podejmie|podejma|zapadnie|dokonamy|dokona) _ (decyzj*|wybor*|rozstrzygniec*|werdykt)
        (ogloszenie|publikacja|podanie|przekazanie|przeslanie|komunikat) (wynik*|rozstrzygniec*|decyzj*|listy|informacji)
        (kadry|rekruter*|dzial hr|hr|szef*|kierownik*|dyrektor*|wlasciciel*|kolega|kolezanka|pan|pani) _ (zadzwoni|oddzwoni|napisze|odezwie|skontaktuje|poinformuje|powiadomi|da znac|przekaze)
        (da|dadza|dajemy|daje|dac) (panu|pani|panstwu|ci)? znac
        (pozna|poznasz|poznaja|poznacie) (pan|pani|panstwo)? _ (nazwisko|wynik*|decyzj*|werdykt|rozstrzygniecie|odpowiedz|nasz*|imie)
        (puszcze|puscimy|skrobne|skrobniemy|rzuce|podeslemy|podesle|wrzuce) _ (mail*|sms*|wiadomosc*|odpowiedz|info|slow*|umow*|ofert*)
        (oglosimy|opublikujemy|podamy|przekazemy|zakomunikujemy|ujawnimy|rozeslemy|wyslemy|przeslemy|przedstawimy) ... (wynik*|decyzj*|nazwisk*|list*|rozstrzygniec*|odpowiedz*|umow*|ofert*|propozycj*|informacj*|werdykt*)
        (umow*|ofert*|propozycj*|kontrakt) ... (wyslemy|przeslemy|wysle|przesle|dotrze|otrzyma|otrzymasz|dostanie|dostaniesz|przyjdzie|bedzie na|trafi|podeslemy|podesle|doreczymy|przygotujemy)
        (lista|nazwisk*|wynik*) ... (pojawi|pojawia|ukaze|ukaza|zawisnie|bedzie|beda|zostanie|zostana) (sie)? _ (stronie|tablicy|portalu|panelu|koncie|dostepn*|widoczn*|opublikowan*|ogloszon*|znan*|bip)
        (konczymy|zamykamy|zakonczymy|zamkniemy|rozstrzygniemy|rozstrzygamy|rozstrzygnie*) _ (rekrutacj*|nabor|konkurs|sprawe|proces|temat)
        (bedzie|bedziemy) (wiadomo|jasne|wszystko jasne|po wszystkim|rozstrzygniete)
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
        nie (musi|musisz|trzeba|ma potrzeby|ma pospiechu) ... (odpowiadac|odpisywac|decydowac|dzwonic|potwierdzac|dawac|odpowiedzi)
        (pomoc techniczna|helpdesk|wsparcie techniczne|serwis|dzial it|biuro obslugi|infolinia|obsluga klienta) ... (odpowiada*|odpowie*|odpisuje|reaguje|kontaktuje|pomoze|rozpatrz*|zadzwoni*|odpowiedz*|skontaktuje)
        (jesli|jezeli|gdy|w razie) ... (nie|brak*) (otrzymamy|dostaniemy|uslyszymy|bedziemy mieli|odpowiedzi|kontaktu|wiadomosci)
        (okres probny|umowa|okres wypowiedzenia) ... (trwa|wynosi|obowiazuje)
        (oczekujemy|oczekuje|czekamy|czekam) (na)? (odpowiedz*|decyzj*|potwierdzeni*|informacj*) (do|najpozniej|w)
        (musi|musza|powinien|powinna|powinny) ... (dotrzec|trafic|wplynac|byc u nas|dostarczon*)
    """,
}

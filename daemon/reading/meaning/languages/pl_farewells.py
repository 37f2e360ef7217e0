"""Polish: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

PEOPLE = {
    "hand": r"pracownik\w{0,3}|ludzi|osob|personelu|zespol\w{0,1}|kierowcow|kelnerow|stazystow|obsad\w|rak",
    "rival": r"(?:ktos|kogos|bratan\w{1,2}|siostrzen\w{1,4}|syn\w{0,1}|cork\w|kuzyn\w{0,2}|brat\w{0,1}|siostr\w|koleg\w|kolezank\w|kandydat\w{1,3}|osob\w{1,2}|inn\w{1,4}|znajom\w{1,3}|stazyst\w{1,2})",
}
"""Who works there, and who may have been taken instead; macros of the lines below."""

FAREWELLS = {
    "turned": """
        (jednak|jednakze|niemniej)
    """,
    "regret": """
        (niestety|zaluj*|przykro|szkoda)
        (chociaz|choc|mimo|pomimo) ... (dobr*|ciekaw*|doswiadczen*|interesuj*|wysok*)
    """,
    "weighed": """
        (po) ... (analiz*|rozwaz*|namys*|rozpatrz*|konsultac*|weryfik*)
        (trudna|trudny|nielatwa|nie byla latwa) ... (decyzj*|wybor*)
        (ostatecznie|ostateczni*)
    """,
    "rivals": """
        (inn*|wiel*|licz*) _ (kandydat*|osob*|aplikac*|zgloszen*)
        (osob*|kandydat*) (z|ktor*|o|wieksz*|lepiej)
    """,
    "ended": """
        (rekrutacj*|proces*|stanowisk*|nabor*) ... (zakoncz*|zamkn*|obsadz*|wstrzyma*|odwola*|anulow*)
        (zakoncz*|zamkn*|wstrzyma*) _ (rekrutac*|proces*|nabor*)
    """,
    "denied": """
        nie (do konca|calkiem|w pelni)? (pasuj*|odpowiad*|spelni*)
        (nie|brak) ... (kandydatur*|aplikac*|stanowisk*|zaprosi*|zatrudni*|kontynuow*|spelnia*|zakwalifikow*|wybran*|oferty|profil*)
    """,
    "wish": """
        (zycz*|powodzenia|sukces*) ... (poszukiwan*|kariery|karierze|przyszlosc*|dalsz*|sukces*|powodzenia|zawodow*)
    """,
    "kept": """
        (zachow*|baz*|przechow*) ... (aplikac*|cv|danych|kandydat*|przyszl*)
        (przyszl*|kolejn*|inn*|nastepn*) (rekrutac*|stanowisk*|ofert*|nabor*)
    """,
    "chosen": """
        (przyje*|przyja*|zatrudni*|wybra*|wzie*|wzia*) (juz|jednak)? (swoj*|nasz*|inn*)? {rival}
        (przyje*|przyja*|zatrudni*|wzie*|wzia*) (juz|jednak)? (swoj*|moj*|nasz*|sw*)
        (klient|szef|zespol|dyrektor|zarzad) (wybral*|zdecydowal*|postawil*) (juz)? ... {rival}
        (wybralismy|wybralam|wybralem|wybrano|przyjelismy|przyjalem|zatrudnilismy|zdecydowalismy|postawilismy|zaproponowalismy|trafila|powierzylismy) ... {rival}
        {rival} (ktor*|juz|ktora)? _ (przyjal*|przyjela|zaczyna|zostaje|zna|podpisal*|obejm*|zaczela)
        (miejsce|posada|praca|stanowisko|etat) (jest|zostalo|zostala)? (juz) (zajet*|obsadzon*|oddan*|zaklepan*)
    """,
    "full": """
        (lista|grafik|zespol|nabor|sklad) (jest|zostal*) (juz)? (zamknie*|peln*|skompletowan*|zakoncz*)
        (mamy|mam) (juz|obecnie|teraz)? (komplet|wystarczajac*|dosc|pelny sklad|pelna obsad*) _ {hand}
        (nie) ... (zatrudniamy|zatrudniac|przyjmujemy|przyjac|szukamy nikogo|potrzebujemy nikogo|potrzebujemy nowych|prowadzimy rekrutacji)
        (brak|nie mamy) _ (wolnych|wakat*|etat*|miejsc|budzet*)
    """,
    "lacking": """
        (szukamy|potrzebujemy|szukalismy|zalezy nam|wolelismy) (jednak|raczej)? (kogos|osob*|na kims|kandydat*)
        (wieksz*|wiecej|dluzsz*|bogatsz*) (doswiadczen*|praktyk*|staz*|lat)
        (brak*) ... (doswiadczen*|uprawnien*|prawa jazdy|dyplom*|kwalifikac*)
    """,
    "parted": """
        (dziekuj*|dzieki) (mimo to|mimo wszystko|i tak|tak czy inaczej)
        (prosze|niech|zapraszamy|odezw*|zadzwon*) ... (wiosn*|latem|jesien*|zim*|za rok|pozniej|sezon*|ponownie|sprobowac)
        (zachow*|zapisa*|zostaw*) ... (numer|cv|kontakt|dane)
        (powodzenia|trzymam* kciuki|wszystkiego dobrego)
        (nastepnym razem|innym razem|w przyszlosci)
    """,
}

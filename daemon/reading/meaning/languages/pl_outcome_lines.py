"""Polish phrases as plain lines (see ``wordings``): what was decided."""

OUTCOME_LINES = {
    "rejection": """
        (decyzja|odpowiedz) (jest|brzmi|to)? (niestety)? na nie
        (szukalismy|potrzebowalismy) (jednak|raczej)? (kogos|osoby) (kto|ktora|ktory)
        (szukamy|potrzebujemy) (jednak|raczej) (kogos|osoby) (kto|ktora|ktory)
        (szczerze mowiac|niestety|ale|tym razem) ... (szukamy|potrzebujemy) (kogos|osoby) (kto|ktora|ktory)
        (do zatrudnienia|na stanowisko|w wyniku naboru|w wyniku konkursu) wybrano
        (zatrudniono|wybrano|wyloniono) (pana|pania|kandydat*) ... (uzyskal*|spelnil*|wykazal*)
        (padl*|wybor padl|decyzja padla) na (drug*|inn*|kogos)
        (szef|szefowa|klient|zespol|zarzad|dyrektor*|firma|kierownik|kierowniczka|manager*|menedzer*|wlasciciel*) (ostatecznie|jednak|juz)? (wybral*|wzial*|wziel*|zdecydowal*|postawil*|zatrudnil*|wola*|przyjal*|przyjel*) (sie)? (na)? (kogos|inn*|drugi*|kandydat*|osob*)
        (postanowilismy|zdecydowalismy|postanowilam|postanowilem|zdecydowano|decyzja o) (sie)? (o)? (zaprosic|wybrac|zatrudnic|kontynuowac|zaproszeniu|zatrudnieniu|wybor*|pojsc) (dalej|na rozmow*|proces|rozmowy)? (na)? (z)? (rozmowe|rozmowy)? (inn*|kogos|kandydat* o|kandydat* z|osob*)
        (wzielismy|wzialem|wzielam|wybralismy|zatrudnilismy|przyjelismy|znalezlismy|mamy) (juz)? (na to (miejsce|stanowisko))? (kogos|inna|innego|inn*|kandydata|kandydatke|osobe|chlopaka|dziewczyne)
        nie (uzyskal*|osiagnal*|osiagnel*|zdobyl*|przekroczyl*|zdal*|zaliczyl*|spelnil*|spelnia*) _ (pan|pani)? _ (punkt*|wynik*|prog*|test*|liczb*|wymag*|kryteri*|etap*|warunk*)
        nie (przechodzi*|przeszed*|przeszl*|zakwalifikowal*|dostal*|znalazl*|znalezl*|awansowal*) (sie|pan|pani)? (pan|pani|sie)? _ (do|wsrod|na|w) _ (etap*|wybran*|finalow*|gron*|liscie|lista|osob*|drugi*|kolejn*|nastepn*)
        (rekrutacja|rekrutacje|nabor|konkurs|proces) (zostal*|zostala|jest) (juz)? (uniewazn*|anulowan*|zakonczon*|zamknie*|wstrzyman*|odwolan*|zawieszon*) (bez|z powodu|przed|dla)?
        (wstrzym*|zamroz*|zawies*) (zatrudnia*|zatrudnie*|rekrutac*|nabor*|przyjec*|wszystkie rekrutacje)
        (zatrudnianie|zatrudnienia|rekrutacje|rekrutacja|etat|stanowisko|budzet) (zostal*|zostaly|sa|jest) (wstrzyman*|zamrozon*|zawieszon*|zlikwidowan*|obciet*|obsadzon*|zajet*)
        nie (przyjmujemy|zatrudniamy|szukamy|potrzebujemy|prowadzimy|przyjmuje|zatrudniam|szukam|potrzebuje) (obecnie|juz|teraz|na razie|w tym roku|aktualnie)? (stazyst*|praktykant*|nikogo|nowych|pracownik*|rekrutac*|ludzi|zadnych)
        (miejsca|miejsce|etaty|stanowiska|wakaty) (na|stazowe|praktyk*)? _ (sa|zostaly|jest|zostalo) (juz|wszystkie)? (zajet*|obsadzon*|rozdan*|pelne|wypelnion*)
        (mamy|mam) (juz|niestety)? (juz)? (komplet osob|komplet pracownikow|komplet kandydatow|komplet na|pelny sklad|pelna obsade|pelen zespol|wystarczajaco|kogos)
        (chcialabym|chcialbym|chcielibysmy|wolalabym|wolalbym) (miec|przekazac|dac)? _ (lepsze|lepszych|inne|dobre) (wiadomosci|wiesci|informacj*)
        nie mam* (dobrych|lepszych) (wiadomosci|wiesci|informacj*)
        (mam|mamy) (zle|niedobre) (wiadomosci|wiesci)
        (odpowiedz|decyzja|wynik|rezultat|informacja zwrotna|opinia) (jest|byla|klienta|niestety|okazal*|okazala)? _ (negatywn*|odmown*|niepomysln*|niekorzystn*)
        nie (bedziemy|bede|zamierzamy|mozemy|moge|planujemy) (mogli|mogla|mogl|dalej|niestety)? (kontynuowac|kontynuowali|prowadzic|rozmawiac|zaproponowac|zaprosic|zatrudnic|przyjac|rozpatrywac|brac|uwzglednic|podjac|pojsc|zaoferowac) (procesu|rekrutac*|rozmow*|wspolprac*|dalej|pani|pana|cie|ciebie|twoj*|panu|udzialu|dalszych|z|pracy|stazu|stanowiska)?
        (kandydatura|aplikacja|zgloszenie|profil|cv|oferta) (pana|pani|twoja)? (nie) (zostal*|przeszl*|spelnia*|odpowiada*|pasuje|zostanie|bedzie|wzbudz*|uzyskal*|bierze|jest brane)
        (profil|doswiadczenie|kwalifikacje|kompetencje) (pana|pani|twoje|twoj|niestety)? (nie) (do konca|w pelni|calkiem|dokladnie)? (odpowiada*|pasuj*|spelnia*|pokrywa*|jest|sa)
        nie (do konca|w pelni|calkiem)? (pasuje*|odpowiada*|wpisuj*) (pan|pani|sie)? (do|w|naszym|naszemu|oczekiwaniom) (naszego|naszych|tego|tej|zespolu|profilu|oczekiwan*|stanowisk*|wymaga*)?
        (zajal|zajela|zajales|zajelas|jest) (pan|pani)? (na)? (drugie|drugim|trzecie|trzecim) (miejsce|miejscu)
        (tym razem) (nie|bez|musimy) (uda*|wysz*|wybral*|zdecyd*|powodzenia|sukcesu|odmowic|bedziemy|moge|mozemy|zaprosi*)
        (musimy|musze|zmuszeni) (jestesmy)? (panu|pani|ci|niestety)? (niestety)? (odmowic|podziekowac|zrezygnowac z)
        (dziekujemy|podziekowac) (panu|pani|ci) za (dalszy)? udzial w (dalszym|procesie|rekrutacji) ... (nie|innych|inn*)
        (wybral*|wybran*|wygral*|lepsz*|lepiej wypadl*) (osob*|kandydat*) (z|o|ktor*|majac*) (wieksz*|dluzsz*|bardziej|lepiej|lepsz*|bogatsz*)
        (konczymy|koncze|zakonczylismy|przerywamy|zamykamy) (na tym|tu|w tym miejscu|nasz*|z panem|z pania|z toba) (proces|rozmowy|wspolprace|etapie|rekrutacje)?
        (zrezygnowalismy|rezygnujemy|zrezygnowano) z (obsadz*|zatrudn*|rekrutac*|tego stanowiska|pana|pani|twoj*|dalsz*|otwarcia)
        (szukalismy|potrzebowalismy|szukaja|szuka) (jednak|raczej)? (kogos|osoby|kandydata) (z|o|bardziej|ktor*|na)
        (szukamy|potrzebujemy) (jednak|raczej)? (kogos|osoby|kandydata) (z|o|bardziej|na)
    """,
    "offer": """
        od ... zapraszamy (pania|pana|cie) do pracy
        (stanowisko|praca|posada|etat) jest (twoje|twoja|pana|pani|twoj)
        !czy (masz te|ma pan te|ma pani te|dostal*|dostaje*) (te)? (prace|robote|posade|etat|stanowisko)
        (zostal*|zostala) (pan|pani)? (wybran*|przyjet*) (na|do) (stanowisko|stanowisku|pracy|prace|zespolu)
        (umow*|umowa) (o prace|zlecenie|o wspolprac*|do podpis*|w zalaczni*)
        (chcemy|chcielibysmy|chce|mozemy|postanowilismy) (pana|pania|cie|ciebie|panu|pani|ci)? (zatrudnic|przyjac|zaproponowac prace|zaproponowac stanowisko|zaproponowac umowe|miec w zespole)
        (witamy|witaj|witam) (na pokladzie|w zespole|w firmie|w druzynie)
    """,
    "invitation": """
        (zapraszamy|zapraszam|zaprosic) (cie|pana|pania|ciebie|panstwa)? na (rozmowe|spotkanie)
        (moge|moglbym|moglabym|mozemy) (do pana|do pani|do ciebie)? ... zadzwonic
        (wybierz|prosze wybrac|zarezerwuj) ... (termin|godzin*) (rozmow*|spotkan*)?
        (wpadniesz|wpadnij|wpadnie|przyjdziesz|przyjdz|przyjdzie|zajrzysz|zajrzyj|podjedziesz|przyjedziesz|moze pan przyjsc|moze pani przyjsc) ... (pogadac|porozmawiac|sklep*|biur*|restauracj*|warsztat*|jutro|poniedzialek|wtorek|srode|czwartek|piatek|kaw*|poznac)
        (chcielibysmy|chcialbym|chcialabym|chcemy|chetnie) (pana|pania|cie|ciebie|sie)? (z panem|z pania|z toba)? (poznac|spotkac|porozmawiac|zaprosic|poznamy|spotkamy|umowic)
    """,
    "next_step": """
        (kolejnym|nastepnym) (krokiem|etapem) (jest|bedzie) (test|zadanie|rozmowa|ankieta)
        (uzupeln*|dokoncz*|dosla*|dosl*|przesl*|przesla*|brak*|dolacz*) ... (aplikacj*|cv|dyplom*|dokument*|swiadectw*|zaswiadczen*|formularz*|referencj*|kwestionariusz*)
        (przechodzi*|przeszed*|przeszl*|zakwalifikowal*) (pan|pani|sie)? (pan|pani|sie)? do (kolejn*|nastepn*|drugi*|finalow*|dalsz*|ostatni*)
    """,
    "commit": """
        (dam|damy|dostanie*|otrzyma|otrzymasz|otrzymacie|otrzymaja) (ci|panu|pani|pan)? (odpowiedz|decyzje|informacje|odpowiedzi)
        (powiadomi*|zawiadomi*) (pan*|cie|wszystk*|kandydat*|o|mailowo|telefonicznie)
        (oglosz*|opublikuj*|zostan* oglosz*|zostan* opublik*|zostan* podan*) ... (do|w|dnia|najpozniej)
        (do|najpozniej|we|w|od|przed|w ciagu|po) ... (dam znac|damy znac|odezw*|zadzwoni*|napisz*|przekaz*|poinformuj*|wroc*|skontaktuj*|bedziemy wiedziec|bede wiedziec|bedzie decyzja|podejmiemy|decydujemy|zdecydujemy)
    """,
    "job_hint": """
        (wynagrodzeni*)
        (dzien probny|dniu probnym|staz|stazu|praktyk*|zatrudniani*|wynik rozmowy|oferta pracy|umow* o prace)
    """,
    "job": """
        (kolejnym|nastepnym) (krokiem|etapem) (jest|bedzie) (test|zadanie|rozmowa)
        (twoja|pana|pani|twojej) rozmow* (z|w|na stanowisko)
        (stanowisko:|dotyczy stanowiska:)
        (dzien probny|dniu probnym|oferta pracy|oferty pracy|umow* o prace|rozmow* kwalifikacyj*|list motywacyjny)
    """,
    "confirmed": """
        (przypomin*) ... (rozmow*|spotkan*)
        (rozmowa|spotkanie) ... (jest|zostala|zostalo) (potwierdzon*|umowion*|zaplanowan*)
    """,
    "occupation": """
        (specjalist* [a-z]*|mlodszy [a-z]*|starszy [a-z]*|kierownik [a-z]*|asystent* [a-z]*|referent*|inspektor|sekretar*|recepcjonist*|kelner*|kucharz|pomoc kuchenna|barista|piekarz|cukiernik|sprzedawc*|kasjer*|magazynier|kierowca|kurier|operator [a-z]*|monter|elektryk|hydraulik|mechanik|spawacz|murarz|pielegniar*|opiekun*|nauczyciel*|pedagog|psycholog|fizjoterapeut*|farmaceut*|lekarz|weterynarz|tlumacz|redaktor*|dziennikarz|grafik|programist*|analityk [a-z]*|inzynier [a-z]*|architekt|ksiegow*|stazyst*|praktykant*|product [a-z]*|data [a-z]*)
    """,
    "acknowledgement": """
        (zostala|zostalo) (poprawnie|pomyslnie)? (przyjet*|zarejestrowan*|wyslan*|przekazan*)
    """,
    "candidate_side": """
        (moja|moje|moj|mojej) (rozmow* kwalifikacyj*|rozmow* rekrutacyj*|rekrutacj*|cv|aplikacj*)
    """,
}

"""Polish phrases as plain lines (see ``wordings``)."""

LINES = {
    "job": """
        (test|testu|testy|testow) (kompetencj*|rekrutacyjn*|kwalifikacyjn*|psychometryczn*|umiejetnosci)
        (dzien|dnia|zmiana) (probn*)
    """,
    "rejection": """
        (proces|procesu|rekrutacj*|rekrutacyjny) _ (konczymy|zakonczylismy|zamykamy|konczy sie) _ (na tym etapie|na tym|dla (pana|pani|ciebie))
        (o|na) (zakonczeniu|zakonczenie|zamknieciu) (procesu|rekrutacji) (na obecnym|na tym|z pana|z pani|z twoim|rekrutacyjnego z)
        (znalezlismy|znalazlem|znalazlam|wylonilismy) (juz)? (kandydat*|osob*) (lepiej|bardziej|ktor*|o)
        (nie) (planujemy|przewidujemy|planuje|zamierzamy) (obecnie|teraz|nowych|kolejnych)? (zatrudni*|nowych zatrudn*|rekrutacji|przyj*)
        (zachecamy|zapraszamy) do ponown* (aplikowania|zgloszenia|udzialu)
        decyzj* o (zakonczeniu|zamknieciu|przerwaniu) (procesu|rekrutacji|naboru)
        nie (zdecydowal*|zdecydujemy) sie (na zaproszenie|na zatrudnienie|na wspolprac*|na kontynuacj*|na pani|na pana|na twoj*|kontynuowac|zaprosic|zatrudnic|zaproponowac)
        (wzialem|wzielam|wzielismy|przyjalem|przyjelam|zatrudnilem|zatrudnilam) _ (kogos|chlopaka|dziewczyne|osobe|kolege|innego|inna)
        (zaprosilismy|zapraszamy|wybralismy|zakwalifikowalismy) (kandydat*|osob*|innych) _ (ktor*|z|o|posiadaj*)
        nie _ nikogo (nie)? (zatrudni*|przyjm*|przyjmow*|szuka*|rekrut*)
        (tym razem) _ nie (uda|udalo|wyszlo)
        (wybralismy|wybrano|zdecydowalismy sie|zatrudnilismy|zatrudniamy|przyjelismy|postawilismy) (jednak|ostatecznie)? (na)? (inna|innego|innej|kogos|osobe|kandydata|kandydatke|kolege|kolezanke)
        (wybor|decyzja) nie (padl|padla|byla|jest) (na|korzystna|pomyslna) (pana|pania|ciebie)?
        (postawi*|zdecydowa*|wybra*) (jednak|sie|tym razem|ostatecznie)? _ (na|inn*) (osob*|kandydat*|inn*|kogos)
        (wybralismy|wybrano|zatrudnilismy|zatrudniamy) (jednak|ostatecznie)? (inn*|kogos|osob*)
        (stanowisko|rekrutacja|proces|wakat) ... (obsadzon*|zamkniet*|wstrzyman*|anulowan*|zakonczon*|nieaktualn*)
        nie (bedziemy|mozemy|zdecydowalismy|zostal*|zostala|kontynuujemy|przechodzi*) ... (kontynuowac|zaprosic|zaproponowac|wybran*|zakwalifikow*|dalej|wspolprac*)
        (inn*) (kandydat*|osob*) ... (bardziej|lepiej|wiekszym|spelnia)
    """,
    "acknowledgement": """
        (aplikacja|aplikacje|zgloszenie|cv|dokumenty) ... (zostala|zostalo|zostaly) (juz)? (przekazan*|zapisan*|zarejestrowan*|dostarczon*)
    """,
    "next_step": """
        (test|testu|zadani*|ankiet*) ... (jeszcze nie|nie zostal*) _ (wypelni*|ukoncz*|wykon*|rozwiaz*)
        (nastepny krok|kolejny krok|nastepnym krokiem|kolejnym krokiem|kolejnego etapu|nastepnego etapu)
        (zadanie|zadania|test|testu) (rekrutacyjn*|praktyczn*|techniczn*|online|kwalifikacyjn*)
        (oczekiwania finansowe|okres wypowiedzenia|referencje|swiadectw* pracy)
    """,
    "answer": """
        (dam|damy|dac) (ci|panu|pani|panstwu)? znac
        (decyzj*|odpowied*|informacj*|wynik*|rezultat*)
        (poinform*|skontakt*|odezw*|zadzwoni*|dam znac|damy znac|dac znac|wroc*|przekaz*|zdecyduj*|napis*|podejm*)
    """,
    "commit": """
        (odezwe|odezwiemy|odezwie) sie
        (dam|damy|dac) (panu|pani|ci)? znac
        (wrocimy|wroce|skontaktuje*|poinformuje*|zadzwonie|zadzwonimy|napisze|napiszemy|przekaze*) ... (do|w ciagu|w|panu|pani|toba|panem|pania|ciebie)
        (decyzj*|odpowiedz|informacj*|wynik*) ... (do konca|w ciagu|w przyszlym|w tym|do piatku|do poniedzialku|do wtorku|do srody|do czwartku|jutro|tygodni*|dni)
    """,
    "occupation": """
        (barman*|barist*|piekarz|cukiernik|rzeznik|fryzjer*|kosmetycz*|florystk*|opiekun*|niania|farmaceut*|fizjoterapeut*|prawnik|architekt|murarz|hydraulik|stolarz|spawacz|lakiernik|operator*|kurier|dostawca|ochroniarz|portier|sprzatacz*|pomoc kuchenn*|pomocnik|przedstawiciel*|doradc*|grafik|tester*|analityk*|badacz|doktorant*|praktykant*|brygadzist*)
        (asystent*|recepcjonist*|specjalist*|kierownik|inzynier|programist*|pielegniar*|sprzedawc*|kelner*|kucharz|ksiegow*|sekretark*|konsultant*|kierowca|tlumacz*|analityk|stazyst*|kasjer*|mechanik|elektryk|magazynier|pracownik)
    """,
    "job_hint": """
        (rozmow* kwalifikacyjn*|rekrutacj*|kandydat*|stanowisk*|aplikacj*|zatrudnieni*)
        (nastepny|kolejny|drugi) etap
    """,
    "met": """
        (dziekuj*|dzieki) ... (rozmow*|spotkani*|czas|zainteresowani*|wiadomosc|cierpliwosc|udzial)
        (milo|fajnie) (bylo|sie)
    """,
    "setting": """
        (zespol*|kierownik*|dyrektor*|decyzj*|odpowiedz)
    """,
    "foreign": """
        (absolwentow|zebranie rodzicow|wywiadowk*|wychowawc*)
        (urzad pracy|urzedu pracy|urzedzie pracy|zasilek|na antenie|na zywo|audycj*|sluchacz*)
        (pull request|merge request|wspolnot* mieszkaniow*|mieszkanc*|sesj* zdjeciow*|sesj* wizerunkow*|zaliczk*)
        (program* beta|wersj* beta|betatest*|beta-test*|wywiad* z uzytkownik*|badani* uzytkownik*|naszych uzytkownikow)
        (wycen*|kosztorys*|remont*|pokoj*|wspollokator*|samochod*|rekopis*|opowiadan*|festiwal*|badani* naukow*|udzial w badaniu|lista rezerwowa|inwestor*|inna agencj*|inny dostawca|kupujac*|pozwoleni* na budowe|dotacj*)
        (wlasciciel*|mieszkani*|najem|zapis*)
        (zamowieni*|faktur*|paczk*|przesylk*|zwrot|wynajem|najemc*|podcast|sluchacz*|dentyst*|wizyt* lekarsk*|paszport*|konsulat*|przedszkol*|kredyt*|pozyczk*)
    """,
    "confirmed": """
        (rozmowa|spotkanie) ... (bez zmian|aktualn*|zgodnie z planem)
        (super|swietnie|zgoda|pasuje|doskonale|potwierdzam|ok|umowione) ... (poniedzialek|wtorek|sroda|srode|czwartek|piatek|jutro)
        (poniedzialek|wtorek|sroda|srode|czwartek|piatek|jutro) _ _ (super|swietnie|zgoda|pasuje|doskonale|potwierdzam)
        (widzimy sie|spotykamy sie|spotkajmy sie|slyszymy sie|zapraszam*|czekamy|czekam|zadzwonie|do zobaczenia) ... (poniedzialek|wtorek|srode|czwartek|piatek|jutro|dzis*|godz*)
        (umowion*|potwierdz*|ustalon*) ... (rozmow*|spotkani*)
    """,
    "cancellation": """
        (rozmowa|rozmowy|spotkanie|spotkania) ... (nie odbedzie|nie dojdzie do skutku|odwolan*)
        (odwolac|odwolujemy|odwoluje) ... (rozmow*|spotkani*)
    """,
    "update": """
        (rozmowa|spotkanie) ... odbedzie sie ... (a nie w|a nie o|zamiast)
        (zostala|zostalo|zostal|zostaje) (przelozon*|przesuniet*|przeniesion*) (na|z|o)
        (rozpocznie|zacznie) sie dopiero (o|od|w)
        (rozmow*|spotkani*) ... (rozpocznie|zacznie|zaczyna) _ dopiero
        (przekladam|przenosze|przesuwam|przekladamy|przenosimy|przesuwamy) _ (rozmowe|spotkanie|termin)
        (przenies*|przenosimy|przenosze|przelozy*|przesun*) ... (rozmow*|spotkani*|termin*)
        (rozmow*|spotkani*) ... (przeniesion*|przelozon*|przesuniet*)
    """,
    "deadline": """
        (moze|mozna) (pan|pani)? (wniesc|zlozyc|odwolac)
    """,
}

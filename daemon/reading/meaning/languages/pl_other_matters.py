"""Polish lines of the reader's other matters: what only a customer, a tenant, a parent or an entrant reads.

No bare nouns of a trade, which its employers use too: "your claim", never "claims".
"""

OTHER_MATTERS = {
    "matter": """
        # insurance, banks, contracts of the house
        (zgloszeni* szkody|szkoda nr|szkody nr|numer szkody|wyplac* odszkodowani*|nasz rzeczoznawca|numer polisy|twoj* polis*|pana polis*|pani polis*|udzial wlasny)
        (bank podjal|bank odmowil|decyzj* kredytow*|zdolnosc kredytow*|wniosek o (finansowanie|limit|karte|konto|kredyt|pozyczke|dofinansowanie|raty)|finansowani* domu|pana konto|pani konto|twoje konto w banku)
        (umowa na prad|umowe na prad|zmiana sprzedawcy|zmiany sprzedawcy|stan licznika|odczyt licznika|przeniesienie numeru)
        # parcels, refunds, repairs, quotes
        (zwrocic pieniedzy|zwrot pieniedzy|zwrotu pieniedzy|zwrot kosztow zakupu|zostala doreczona|naprawa gwarancyjna|naprawy gwarancyjnej)
        (skrzyni* biegow|przeglad auta|twoje auto|pana auto|pani auto|obejrzelismy (auto|samochod|dach|mieszkanie))
        (lazienk*|kuchni* na wymiar|ekipa (moze|wejdzie|zacznie)|malowanie mieszkania)
        # authorities
        (twoj|pana|pani|panstwa|wasz|moj) wniosek
        wniosek (zarejestrowano|zostal|rozpatrzono|wplynal|wymaga|o (wydanie|pozwolenie|zasilek|dodatek|przyznanie|zmiane|nadanie))
        (dodatek mieszkaniowy|swiadczeni* rodzinn*|800 plus|dochod za|przekracza prog|nadanie obywatelstwa|pozwoleni* na (budowe|pobyt|sprzedaz)|warunki zabudowy|rozbudow* domu|innego przedsiebiorce|wezwanie na rozprawe|lawnik*)
        (przysluguje odwolanie|od decyzji)
        zaproponowac (pani|panu|ci)? (stoisk*|dzialk*)
        # flats, housing lists, gardens
        (kawalerk*|ogladani* (lokalu|mieszkania|pokoju)|ogladanie w|najemc*|lista mieszkaniowa|przydzial mieszkania|dzialk* (wiosna|rodo|nr|w ogrodach|w ogrodzie)|ogrod* dzialkow*)
        # schools, courses, exchange
        (twoje|pana|pani|panstwa) (dziecko|dziecka|syn|syna|synu|corka|corki|corce|wnuk*)
        (wybor* szkoly|pierwszej klas*|klasa pierwsza|losowani*|swiadectw* szkoln*|zebrani* z rodzicami|rada rodzicow|na kierunek|kierunku studiow|rekrutacja na (studia|prawo|medycyne|psychologie|uczelnie)|przyjac (cie|pana|pani) na (kierunek|studia)|portalu studenta|wyjazd na erasmus*|program* erasmus*|wymian* studenck*|rodzin* goszczac*|prog punktowy|lista przyjetych|domu studenckiego)
        (zajecia (zaczynaja|rozpoczynaja|startuja)|miejsce w grupie|grupie [a-c][12]|grupa [a-c][12]|test poziomujacy)
        # clubs, teams, choirs, the stage
        (pierwszego skladu|pierwszy sklad|zawodniczk*|choru|chorze|w altach|soprany|tenory|orkiestr* (detej|amatorsk*|szkoln*)|teatr* amatorsk*|kolk* teatraln*|proby (zaczynaja|rozpoczynaja|startuja)|role w spektaklu|skladk* czlonkowsk*)
        trener* (postawil*|wybral*|zdecydowal*)
        # prizes, contests, calls, museums
        (twoje|pana|pani|panstwa) (opowiadani*|dzielo|dziel*)
        (twoje|pana|pani) (zdjecie|zdjecia) (nie|zostal*)
        (twoj|pana|pani|panstwa|wasz) (obraz|wiersz*|film|abstrakt*|referat*|przepis*|wynalazek|plakat|eksponat*)
        (twoj|pana|pani|panstwa|wasz) projekt (nie|zostal|niestety|otrzymal|uzyskal)
        (miss [a-z]*|stroj kapielowy|konkurs* (fotograficzn*|literack*|plastyczn*|pieknosci|poetyck*)|jury|prace konkursowe|prac konkursowych|wsrod wybranych zdjec|gala rozdania|komitet* naukow*|komitet* programow*|call for papers|grant* (sasiedzk*|kulturaln*|lokaln*|mlodziezow*)|minigrant*|budzet obywatelski|jarmark*|z rekodzielem)
        (wlaczac go do zbiorow|wlaczac jej do zbiorow|do naszych zbiorow|dar dla muzeum|przekazani* obrazu|depozyt muzealny)
        # animals, donors, studies, the press
        (innej rodzinie|dom tymczasowy|adopcj* (psa|kota|suczki|zwierz*)|adopcyjn*|szczeniak*|szczeniet*|kociak*|odpowiedni pies)
        (krwiodawst*|oddani* krwi|oddawac krew|oddac krew|dawc* (krwi|szpiku|osocza)|komorek jajowych)
        (udzial w|udzialu w|uczestnik*|kwalifikuje sie _ do|zakwalifikowan* do) (naszego|naszym|tym|tego) (badania|badaniu|badan|eksperymentu|panelu)
        (wywiad (z toba|z pania|z panem)|(z toba|z pania|z panem) wywiad|przygotowuje (serie|odcinek|reportaz)|odcinek o|do odcinka|reportaz*)
        # doctors, weddings, holidays, cars, tenders, founders
        (potwierdzamy wizyte|wizyt* u (doktora|doktor|lekarza|weterynarza|ortodonty)|skierowani* od lekarza)
        (chrzest|chrzestn*|chrzciny|bierzmowani*|sala na (wesele|slub|przyjecie))
        (domek na|innego goscia|car-?sharing|auto na minuty)
        (innego wykonawc*|innego oferenta|oferta zostala oceniona)
        (dla naszego funduszu|w tej rundzie|rund* inwestycyjn*|program* akceleracyjn*|pitch deck|waszego startupu|wasz startup|(za|wasz|twoj) pitch)
        # posts of honour, forums, meetings of those who look for work
        (sie na moderatora|moderator* forum|uzytkownicy forum|trojk* klasow*|rada osiedla)
        spotykamy sie w (bibliotece|kawiarni|klubie|swietlicy|domu kultury)
        (opowie|opowiada|opowiedza) o (swojej|swoich) (rozmowie|rozmowach|rekrutacji)
        (szukajacych pracy|kolezank* ze studiow|zjazd absolwent*|spotkanie klasowe)
        (otwierac|otworzyc) (panu|pani|ci) (konta|konto)
        (zgloszenie|zgloszeniem) (sie)? jako (mowca|prelegent|wystawca)
        (na widownie|brakuje metki|do uniwersytetu w|zagra w|z ksiedzem|pania od (matematyki|polskiego|biologii|historii|angielskiego))
        (radami|radach|rady) o rozmowach
        do (tygodnika|gazety|portalu) pisze
    """,
}

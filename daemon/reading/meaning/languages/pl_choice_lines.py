"""Polish: who was chosen and how, as plain lines (see ``wordings``): others instead, or the reader; what was found fitting; which procedure is over, or under way."""

CHOICE_LINES = {
    "rejection": """
        wybrano (juz)? (kandydata|kandydatke|osobe|innego|inna)
        (zakonczylismy|zamknelismy|ukonczylismy) _ (rekrutacj*|proces*|poszukiwani*|selekcj*) ... (zadowolen*|ciesz*|szczesliw*) ... (wybor*|decyzj*|osob*)
        (uznalismy|uznaje|uznajemy|ocenilismy|oceniamy) ze (pana|pani|twoj|twoje|twoja) (profil|kandydatura|doswiadczenie) nie
        (rekrutacja|proces|selekcja|proces rekrutacji) ... (konca|zakonczon*|zamknieta|zakonczyl*) ... (zadowolen*|ciesz*|szczesliw*) ... (wybor*|decyzj*|osob*)
        nie (wybralismy|wybrano) (pana|pani|pania|ciebie|cie|twojej)
    """,
    "offer": """
        (niniejsza|ta) umowa o prace
        wybralismy (pana|pania|ciebie|cie) (na|do|jako)
    """,
    "next_step": """
        (pomyslnie|z sukcesem|z powodzeniem) (przeszl*|przeszed*|ukonczy*|zakonczy*) (pan|pani)? _ (rekrutac*|proces*|selekcj*|etap*)
        (test*|zadani*|egzamin*|prob*) ktor* (panu|pani|ci)? (przesylamy|przesylam|wysylamy|wysylam|zalaczamy|zalaczam)
        (przeszed*|przeszl*|ukonczyl*|zakonczyl*) (pan|pani)? (pomyslnie|z sukcesem|z powodzeniem) ... (rekrutac*|proces*|selekcj*|etap*)
        (przesylamy|przesylam|zalaczamy|wysylamy) (panu|pani|ci)? (test*|zadani*|prob*|egzamin*)
    """,
    "conditional": """
        (damy znac|dam znac|poinformujemy|poinformuje|powiemy|dowie*|zdecydujemy|ocenimy|sprawdzimy) ... czy
    """,
    "acknowledgement": """
        (proces|rekrutacja|proces rekrutacji|proces rekrutacyjny) (jest|nadal|wciaz|obecnie)? (w toku|trwa)
    """,
}

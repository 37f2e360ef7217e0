"""Polish: what is said beside a refusal, as plain lines (see ``wordings``); what ``farewell`` counts."""

FAREWELLS = {
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
        (nie|brak) ... (kandydatur*|aplikac*|stanowisk*|zaprosi*|zatrudni*|kontynuow*|spelnia*|zakwalifikow*|wybran*|oferty|profil*)
    """,
    "wish": """
        (zycz*|powodzenia|sukces*) ... (poszukiwan*|kariery|karierze|przyszlosc*|dalsz*|sukces*|powodzenia|zawodow*)
    """,
    "kept": """
        (zachow*|baz*|przechow*) ... (aplikac*|cv|danych|kandydat*|przyszl*)
        (przyszl*|kolejn*|inn*|nastepn*) (rekrutac*|stanowisk*|ofert*|nabor*)
    """,
}

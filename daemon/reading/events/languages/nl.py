"""Dutch."""

from daemon.reading.events.languages.words import EventWords

DUTCH = EventWords(
    plain=(
        "sollicitatiegesprek*", "sollicitatie interview", "kennismakingsgesprek*", "selectiegesprek*", "eerste gesprek", "tweede gesprek", "technisch interview", "technisch gesprek", "sollicitatie*",
        "arbeidsvoorwaardengesprek*", "meeloopdag*", "proefdag*",
    ),
    likely=("interview", "interviews"),
    soft=("kennismaking*", "gesprek*", "telefoongesprek*", "videogesprek*", "belafspraak*", "kennismaken", "koffie"),
    job=("functie*", "vacature*", "sollicitatie*", "kandidaat*", "jouw cv", "uw cv", "werving", "baan", "m v x", "m v"),
    to_candidate=("je sollicitatie", "jouw sollicitatie", "uw sollicitatie", "je gesprek", "jouw gesprek", "kennis met je", "kennis met jou", "kennis met u", "je interesse", "uw interesse", "uitnodigen voor een"),
    to_interviewer=("cv van de kandidaat", "de kandidaat", "beoordelingsformulier", "gesprek met kandidaat", "interview met kandidaat"),
    never=(
        "sollicitatietraining*", "interviewtraining*", "oefengesprek*", "voorbereiding sollicitatie*", "exitgesprek*", "exitinterview*", "functioneringsgesprek*", "beoordelingsgesprek*", "podcast*", "persinterview*",
        "gebruikersinterview*", "gebruikersonderzoek*", "oudergesprek*", "tienminutengesprek*", "ambassade", "consulaat", "banenmarkt", "verzuimgesprek*", "adviesgesprek*", "keukentafelgesprek*", "hypotheekgesprek*", "verkoopgesprek*", "intakegesprek*",
    ),
    elsewhere=("journalist*", "krant*", "tijdschrift*", "artikel over", "lezers", "luisteraars", "onderzoek naar", "enquête", "scriptie", "podcast*", "cadeaubon*"),
    one_to_one=("bila", "bilateraal*", "wekelijks*", "weekstart*", "teamoverleg*", "werkoverleg*", "maandelijks*"),
    recruiter=("recruiter", "personeelszaken", "p o", "hr adviseur", "hr medewerker", "werving en selectie", "secretariaat", "secretaresse", "office manager"),
    room=("vergaderruimte*", "vergaderzaal*", "vergaderkamer*", "zaal", "spreekkamer*", "verdieping", "kantoor", "ruimte"),
    at=("bij", "bij de"),
    in_=("in",),
    with_=("met",),
    for_=("voor de functie van", "voor de functie", "voor de vacature", "als", "voor", "functie"),
    people_label=("gesprekspartner", "gesprekspartners", "je gesprekspartners", "deelnemers", "aanwezigen", "interviewers", "met"),
    role_label=("functie", "vacature", "rol", "functietitel", "positie"),
    employer_label=("bedrijf", "werkgever", "organisatie"),
    role_noun=(
        "ontwikkelaar*", "ingenieur*", "medewerker*", "adviseur*", "manager", "beheerder*", "analist*", "ontwerper*", "verpleegkundige*", "leraar", "docent*", "stagiair*", "stage", "consultant*", "projectleider*", "teamleider*", "boekhouder*", "architect*",
        "monteur*", "verkoper*", "jurist*", "onderzoeker*", "begeleider*", "programmeur*", "specialist*", "coördinator*", "trainee",
    ),
    filler=("uitnodiging", "bevestiging", "geannuleerd", "geaccepteerd", "afgewezen", "bijgewerkt", "afspraak", "gesprek", "eerste", "tweede", "een", "de", "het", "je", "jouw", "uw", "en", "op", "via", "herinnering", "kennismaking"),
)  # fmt: skip

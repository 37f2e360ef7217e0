"""Polish."""

from daemon.reading.events.languages.words import EventWords

POLISH = EventWords(
    plain=(
        "rozmowa kwalifikacyjna", "rozmowy kwalifikacyjnej", "rozmowę kwalifikacyjną", "rozmowa rekrutacyjna", "rozmowy rekrutacyjnej", "rozmowę rekrutacyjną", "spotkanie rekrutacyjne", "spotkania rekrutacyjnego", "rozmowa o pracę", "rozmowa techniczna",
        "interview rekrutacyjne", "rozmowa wstępna",
    ),
    likely=("interview", "rekrutac*"),
    soft=("rozmowa", "rozmowy", "rozmowę", "spotkanie", "spotkania", "rozmowa telefoniczna", "wideorozmowa"),
    job=("stanowisko", "stanowiska", "rekrutacj*", "rekrutacyjn*", "aplikacj*", "kandydat*", "oferta pracy", "twoje cv", "cv", "praca", "zgłoszeni*"),
    to_candidate=("twoja aplikacja", "twoją aplikację", "twojej aplikacji", "pani aplikacj*", "pana aplikacj*", "twoja rozmowa", "twojej rozmowy", "zaprosić cię", "zaprosić pana", "zaprosić panią", "zapraszamy na rozmowę", "poznać cię", "zainteresowanie ofertą"),
    to_interviewer=("cv kandydata", "profil kandydata", "ocena kandydata", "rozmowa z kandydat*", "arkusz oceny"),
    never=("przygotowanie do rozmowy", "próbna rozmowa", "symulacja rozmowy", "exit interview", "wywiad prasowy", "wywiad radiowy", "podcast", "wywiad z użytkownik*", "badanie użytkownik*", "ambasada", "konsulat", "targi pracy", "rozmowa roczna", "rozmowa oceniająca", "wywiadówka", "rozmowa wychowawcza"),
    elsewhere=("dziennikarz*", "gazeta", "gazety", "czasopism*", "artykuł o", "czytelnik*", "słuchacz*", "ankieta", "badanie", "praca magisterska", "podcast"),
    one_to_one=("cotygodniow*", "tygodniow*", "spotkanie zespołu", "statusowe", "comiesięczn*"),
    recruiter=("rekruter*", "rekrutacja", "dział kadr", "kadry", "dział hr", "specjalista ds rekrutacji", "specjalistka ds rekrutacji", "asystent*", "sekretariat", "zasoby ludzkie"),
    room=("sala", "sala konferencyjna", "salka", "pokój", "piętro", "biuro"),
    at=("w firmie",),
    in_=("w", "we"),
    with_=("z", "ze"),
    for_=("na stanowisko", "na pozycję", "stanowisko", "na"),
    people_label=("rekruterzy", "uczestnicy", "rozmówca", "rozmówcy", "prowadzący", "z"),
    role_label=("stanowisko", "pozycja", "rola"),
    employer_label=("firma", "pracodawca"),
    role_noun=(
        "inżynier*", "programist*", "deweloper*", "analityk*", "kierownik*", "dyrektor*", "konsultant*", "specjalist*", "projektant*", "asystent*", "pielęgniar*", "nauczyciel*", "stażyst*", "praktykant*", "księgow*", "administrator*", "koordynator*", "doradca", "doradcy",
        "architekt*", "tester*", "technik", "menedżer*", "prawnik*",
    ),
    filler=("zaproszenie", "potwierdzenie", "odwołane", "anulowano", "zaktualizowano", "pierwsza", "druga", "online", "techniczna", "telefoniczna", "na", "i", "do", "termin", "przypomnienie", "spotkanie", "rozmowa"),
)  # fmt: skip

"""Polish phrases of short replies: what says it only where the conversation itself tells what it is about."""

REJECTION = (
    (
        "nie",
        r"(?:dzieki|dziekuj\w{1,3}){gap}(?:zainteresowani\w|czas|spotkani\w|rozmow\w|zgloszeni\w|aplikacj\w|przyjscie){gap}ale,?{sp}(?:\w{1,10},?{sp}){0,4}nie(?={sp}?[.,!;]|$)|to{sp}nie{sp}(?:pani?|ty)(?={sp}?[.,!;]|$)|(?:niestety|przykro){gap}(?:sie{sp}nie{sp}udalo|nie{sp}udalo{sp}sie|nie{sp}wyszlo)(?={sp}?[.,!;]|$)",
    ),
    (
        "brzmi",
        r"(?:odpowiedz|decyzja|werdykt){sp}(?:\w{1,8}{sp}){0,2}brzmi:?{sp}(?:\w{1,8}{sp})?nie(?={sp}?[.,!]|$)",
    ),
    (
        "postawilismy|wybor|wybrali|wybrano|zatrudnilismy|zatrudniono|zdecydowalismy",
        r"(?:wybralismy|wybrali|wybrano|zdecydowalismy|postawilismy|zatrudnilismy|zatrudniono|wybor){sp}(?:\w{1,8}{sp}){0,3}(?:kogos{sp}innego|inn\w{1,3}(?:{sp}(?:osob\w{1,2}|kandydat\w{0,3}))?|osob\w{1,2}{sp}z{sp}wewnatrz|kandydat\w{0,3}{sp}wewnetrzn\w{1,3}|kogos{sp}z{sp})",
    ),
    (
        "nie|odmow|negatyw",
        r"(?:tym{sp}razem|niestety){sp}(?:\w{1,8}{sp}){0,2}nie(?={sp}?[.,!]|$|{sp}(?:udalo|wyszlo|tym))|nie{sp}(?:\w{1,8}{sp})?(?:udalo{sp}sie|wyszlo)(?!{gap}(?:dodzwonic|polaczyc))|(?:jest|to){sp}(?:\w{1,8}{sp})?(?:odmowa|odpowiedz{sp}(?:odmowna|negatywna))",
    ),
    (
        "budzet|miejsce|powodzenia|rekrutacja|rekrutacje|stanowisko",
        r"(?:stanowisko|rekrutacja|rekrutacje|budzet|miejsce){sp}(?:\w{1,10}{sp}){0,3}(?:obsadzon\w|zamrozon\w|wstrzyman\w|zajet\w|zamknie\w{1,2})|powodzenia{gap}(?:szukaniu|poszukiwaniach|dalszych|dalszej|przyszlosci)",
    ),
)

OFFER = (
    (
        "umow|ofert|propozycj",
        r"(?:umowa|umowe|oferta|oferte|propozycje){sp}(?:\w{1,10}{sp}){0,3}(?:zalacz\w{1,5})|(?:zalacz\w{1,5}|przesylam|wysylam){gap}(?:umow\w|ofert\w)|zlozyc{gap}oferte",
    ),
    (
        "poklad|praca|prace|witamy|zatrudnic|zespole|zespolu",
        r"(?:chcemy|chcielibysmy|ciesz\w{1,4}){gap}(?:pana|pania|cie|ciebie){gap}(?:zespole|zespolu|zatrudnic|poklad\w{1,3})|witamy{sp}(?:na{sp}pokladzie|w{sp}zespole)|praca{sp}jest{sp}(?:pana|pani|twoja)|(?<!czy\s)(?:ma{sp}pan|ma{sp}pani|masz){sp}(?:te{sp})?prace",
    ),
)

INVITATION = (
    (
        "czas|dostepn|pasuje|porozmawiac|rozmow|spotkac|termin|zadzwonic",
        r"(?:czy|kiedy|ktory|jaki){gap}(?:czas|porozmawiac|spotkac|dostepn\w{1,3}|pasuje|termin|zadzwonic|rozmow\w{1,2})(?=[^.!;]{0,60}\?)",
    ),
)

NEXT_STEP = (
    (
        "referencj|dokument|dyplom|cv|wynagrodz|finansow|zaczac|wypowiedz|zadani|formularz|portfolio|swiadectw",
        r"(?:przeslac|prosze|prosimy|wyslac|potrzebuj\w{1,3}|brakuje|wypelni\w{1,2}|jaki\w{0,2}|kiedy|moze|moglby|moglaby|mozesz){gap}(?:referencj\w{1,2}|dokument\w{0,2}|dyplom\w{0,2}|cv|wynagrodz\w{1,5}|oczekiwania{sp}finansow\w|zaczac|wypowiedzeni\w|zadani\w|formularz|portfolio|swiadectw\w)",
    ),
)

UPDATE = (
    (
        "przesuwamy|przekladamy|przesuniemy|przelozymy|zmienimy",
        r"(?:przesuwamy|przekladamy|przesuniemy|przelozymy|zmienimy)(?=[^.!;]{0,40}\?)",
    ),
    (
        "przeloz|przesun|inny|inna|chor|spozn|moge|mozemy|dam",
        r"(?:przelozyc|przesunac|przelozymy|przesuniemy){sp}(?:\w{1,10}{sp}){0,4}(?:rozmow\w|spotkani\w|termin|na{sp}|o{sp})|(?:inny{sp}(?:termin|dzien)|inna{sp}(?:data|godzina))|(?:jestem|jest){sp}(?:chor\w|spoznion\w)|spoznie{sp}sie|(?:jutro|dzis|dzisiaj|poniedzialek|wtorek|srode|czwartek|piatek){sp}(?:\w{1,8}{sp}){0,2}nie{sp}(?:moge|mozemy|dam)|nie{sp}(?:moge|mozemy|dam{sp}rady){sp}(?:\w{1,8}{sp}){0,3}(?:jutro|dzis|dzisiaj|poniedzialek|wtorek|srode|czwartek|piatek)",
    ),
)

CANCELLATION = (("odwol|anulow", r"(?:musze|musimy|trzeba){gap}(?:odwolac|anulowac)"),)

COMMIT = (
    (
        "znac|odezw|wiedzie|decyzj|odpowied|informacj|napisz|zadzwon|zdecyd",
        r"(?:damy|dam){sp}(?:\w{1,8}{sp})?znac|odezw\w{1,4}{sp}sie|(?:bedziemy{sp}wiedziec|zdecydujemy|napiszemy|napisze|zadzwonimy|zadzwonie|wiecej{sp}informacji)|(?:decyzja|odpowiedz|informacja){sp}(?:\w{1,8}{sp}){0,3}(?:do|w|jutro|przed|na)",
    ),
)

REPLIES = {
    "rejection": REJECTION,
    "offer": OFFER,
    "invitation": INVITATION,
    "next_step": NEXT_STEP,
    "update": UPDATE,
    "cancellation": CANCELLATION,
    "commit": COMMIT,
}

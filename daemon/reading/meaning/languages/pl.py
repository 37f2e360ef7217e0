"""Polish phrases of job mail."""

from daemon.reading.meaning.language import MeaningLanguage
from daemon.reading.meaning.languages.pl_choice_lines import CHOICE_LINES
from daemon.reading.meaning.languages.pl_company_words import COMPANY_WORDS
from daemon.reading.meaning.languages.pl_farewells import FAREWELLS, PEOPLE
from daemon.reading.meaning.languages.pl_followed_lines import FOLLOWED_LINES
from daemon.reading.meaning.languages.pl_lines import LINES
from daemon.reading.meaning.languages.pl_meeting_words import MEETING_WORDS
from daemon.reading.meaning.languages.pl_notes import MINE, NOTED
from daemon.reading.meaning.languages.pl_other_matters import OTHER_MATTERS
from daemon.reading.meaning.languages.pl_outcome_lines import OUTCOME_LINES
from daemon.reading.meaning.languages.pl_promises import PROMISE_LINES, PROMISE_WORDS
from daemon.reading.meaning.languages.pl_replies import REPLIES
from daemon.reading.meaning.languages.pl_stage_words import STAGE_WORDS
from daemon.reading.meaning.languages.pl_words import ROLES, WORDS
from daemon.reading.meaning.wordings import joined

PHRASES = MeaningLanguage(
    code="pl",
    words=WORDS | COMPANY_WORDS | PROMISE_WORDS | MEETING_WORDS | STAGE_WORDS,
    roles=ROLES,
    common=frozenset(
        (
            "ci cię dam damy jutro mamy i w na z do nie się że jest za oraz dzień dobry dziękujemy pozdrawiam pan pani państwa jako o po od dla przez "
            "pana będzie są czy jeszcze już tylko był była będziemy jestem ale więc panu panią panie dziękuję proszę bardzo "
            "przy tym"
            " poniedziałek wtorek środa środę czwartek piątek stycznia lutego marca kwietnia czerwca lipca sierpnia września"
            " października listopada grudnia cześć rozmowa rozmowę godz godzina zapraszamy kiedy"
        ).split()
    ),
    letters="ąęłśźżćń",
    macros=PEOPLE
    | {
        "app": r"aplikacj\w{1,3}|zgloszeni\w{1,2}|kandydatur\w{1,2}|cv|dokument\w{1,3}|profil\w{0,2}",
        "role": r"stanowisk\w{1,2}|rekrutacj\w{1,2}|ofert\w{1,2}|pozycj\w{1,2}|proces\w{0,2}|rol[aię]",
        "people": r"kandydat\w{0,4}|osob\w{0,3}",
        "interview": r"rozmow\w{1,3}(?:{sp}(?:kwalifikacyjn\w{1,3}|rekrutacyjn\w{1,3}))?|spotkani\w{1,2}|wywiad\w{0,2}",
    },
    lines=joined(LINES, OTHER_MATTERS, OUTCOME_LINES, FAREWELLS, CHOICE_LINES, PROMISE_LINES),
    reply_lines=FOLLOWED_LINES,
    replies=REPLIES,
    notes={"noted": NOTED, "mine": MINE},
    signals={
        "rejection": (
            ("komplet", r"mam(?:y)?{sp}(?:juz{sp})?komplet(?={sp}?[.,!;])"),
            ("osob|kandydat", r"(?:inn(?:ego|ych|a|ym|ymi|ej)){sp}(?:\w{1,12}{sp})?(?:{people})"),
            (
                "zostal|wybran|przeszl|zdecydow|zaprosic|zaprosimy|rozpatrzon|kontynuowac|zakwalifikow|zaproponowac",
                r"nie{sp}(?:\w{1,14}{sp}){0,4}(?:zostal\w{0,3}{sp}(?:wybran\w{1,2}|zakwalifikowan\w{1,2}|zaakceptowan\w{1,2})|zdecydow\w{1,5}|zaprosic|kontynuowac|zaproponowac|przeszl\w{1,2}|zakwalifikow\w{1,4}|rozpatrzon\w{1,2}{sp}pozytywnie|zostalo{sp}wybrane|wybran\w{1,2}|zaprosimy)",
            ),
            (
                "zamkniet|zakonczon|obsadzon|wstrzyman",
                r"{role}{gap}(?:zamkniet\w{1,2}|zakonczon\w{1,2}|obsadzon\w{1,2}|wstrzyman\w{1,2})",
            ),
            (
                "niestety|przykro",
                r"(?:niestety|przykro){gap}(?:nie{sp}(?:\w{1,12}{sp}){0,5}(?:zdecyd\w{1,5}|zaprosi\w{1,3}|zakwalif\w{1,6}|wybran\w{1,2}|kontynu\w{1,5}|zaproponow\w{1,4}|przej\w{1,3}|etap\w{0,2})|inn\w{1,4}|odmow\w{1,4}|negatywn\w{1,2})",
            ),
            (
                "decyzj|odrzucon|odpowiedz",
                r"(?:decyzj\w{1,2}|odpowiedz\w{0,2}){gap}(?:negatywn\w{1,2}|odmown\w{1,2})|{app}{gap}odrzucon\w{1,2}",
            ),
            (
                "lepiej|spelnia|bardziej|odpowiada",
                r"nie{sp}(?:w{sp}pelni{sp})?(?:spelnia\w{0,2}|odpowiada\w{0,2}){gap}(?:wymag\w{1,5}|oczekiw\w{1,5}|potrzeb\w{0,3})|{people}{gap}\b(?:lepiej|bardziej){gap}(?:odpowiada\w{0,2}|spelnia\w{0,2}|pasuj\w{1,2})",
            ),
        ),
        "offer": (
            (
                "zespole|zalaczam|przesylam|zalaczeniu|zaoferowac|przedstawic|zaproponowac",
                r"(?:mila|przyjemnosc|chcielibysmy|chcemy|radosc\w{0,3}|ciesz\w{1,4}){gap}(?:zaproponowac|zaoferowac|przedstawic){gap}(?:stanowisk\w{1,2}|ofert\w{1,2}|zatrudnieni\w|prac\w{1,2}|umow\w{1,2})|(?:w{sp}zalaczeniu|przesylam\w{0,2}|zalaczam\w{0,2}){gap}(?:umow\w{1,2}|ofert\w{1,2}{sp}(?:prac\w|zatrudnieni\w))|witamy{sp}w{sp}zespole",
            ),
        ),
        "invitation": (
            (
                "rozmow|chcemy|wywiad|chetnie|spotkani|chcielibysmy",
                r"(?:zapras\w{1,5}|zaprosic|zaproszeni\w|umowic|zaprosz\w{1,4}){gap}{interview}|(?:chcielibysmy|chcemy|chetnie){gap}(?:porozmawiac|poznac|spotkac|zaprosic|umowic)",
            ),
            (
                "termin|dostepn|pasuj|odpowiada",
                r"(?:prosz\w{1,2}|jaki\w{0,2}|ktory\w{0,2}|kiedy|czy){gap}(?:termin\w{0,3}|dostepnos\w{1,3}|pasuj\w{1,2}|odpowiada)",
            ),
            (
                "etapu|kolejny",
                r"(?:do|na){sp}(?:kolejnego|nastepnego|drugiego){sp}etapu|kolejny{sp}etap",
            ),
        ),
        "confirmed": (
            (
                "rozmow|wywiad|spotkani|otwierdz|rzypomnienie",
                r"{interview}{gap}(?:potwierdz\w{1,4}|odbedzie|umowion\w{1,2}|zaplanowan\w{1,2})|(?:potwierdz\w{1,5}|przypomnienie){gap}{interview}",
            ),
        ),
        "next_step": (
            (
                "test|zadani|ankiet|kwestionariusz",
                r"(?:wykonac|wypelni\w{1,4}|rozwiaz\w{1,4}|link\w{0,1}|ukonczyc){gap}(?:test\w{0,2}|zadani\w{1,2}|ankiet\w{1,2}|kwestionariusz\w{0,1})",
            ),
        ),
        "update": (
            (
                "rozmow|termin|wywiad|spotkani",
                r"(?:przeloz\w{1,4}|przesun\w{1,4}|zmian\w{1,2}|zmienic){gap}(?:{interview}|termin\w{0,2})|{interview}{gap}(?:przeloz\w{1,4}|przesun\w{1,4})|nowy{sp}termin|nowego{sp}terminu",
            ),
        ),
        "cancellation": (
            ("odwol|anulow", r"(?:odwol\w{1,5}|anulow\w{1,4}){gap}{interview}|{interview}{gap}(?:odwol\w{1,4}|anulow\w{1,4})"),
        ),
        "acknowledgement": (
            (
                "wplyn|dotarl|przyjet|otrzyma|dziekuje|potwierdz",
                r"(?:otrzymalismy|otrzymali\w{1,4}|potwierdz\w{1,4}{sp}(?:otrzymani\w|przyjeci\w)|wplynel\w){gap}{app}|{app}{gap}(?:otrzyma\w{1,5}|wplyn\w{1,4}|przyjet\w|dotarl\w)|(?:dziekujemy|dziekuje){gap}(?:{app}|zainteresowani\w|aplikowani\w)",
            ),
            ("analiz|rozpatr|zapozna", r"(?:analiz\w{1,5}|rozpatr\w{1,5}|zapozna\w{1,4}){gap}{app}"),
        ),
        "commit": (
            (
                "damy|panu|wroc|znac|pani|odezw|decyzj|uslysz|panstwu|przekaz|otrzyma|zadzwoni|bedziemy|feedback|dostanie|odpowiem|odpowiedz|informacj|podejmiemy|poinformuj|skontaktuj|spodziewac|kontaktowac",
                r"(?:skontaktuj\w{1,3}|odezw\w{1,4}|poinformuj\w{1,3}|dam{sp}(?:znac|panstwu|panu|pani)|damy{sp}znac|dam{sp}znac|wroc\w{1,3}{sp}(?:z|do)|przekaz\w{1,3}|odpowiem\w{0,1}|zadzwoni\w{1,3}|podejmiemy{sp}decyzj\w|bedziemy{gap}kontakt\w{0,3}|wrocimy|kontaktowac{sp}sie)|(?:otrzyma\w{0,2}|dostanie\w{0,2}|uslysz\w{1,3}|spodziewac){gap}(?:odpowied\w{1,2}|informacj\w{1,2}|decyzj\w{1,2}|od{sp}nas|wiadomosc\w{0,1}|informacje{sp}zwrotn\w{1,2})|(?:odpowiedz|decyzj\w|informacj\w|feedback){gap}(?:w{sp}ciagu|do{sp}|zapadnie|przekazemy|bedzie|najpozniej)",
            ),
            (
                "proces|analiza|rekrutacja|weryfikacja",
                r"(?:proces|rekrutacja|analiza|weryfikacja){gap}(?:trwa|potrwa|zajmie|zajmuje|potrwac)",
            ),
        ),
        "silence_means_no": (
            (
                "jesli|jezeli|kontaktu|informacji|odpowiedzi",
                r"brak{sp}(?:odpowiedzi|kontaktu|informacji)|(?:jesli|jezeli){gap}nie{sp}(?:otrzym\w{1,4}|skontakt\w{1,5}|odezw\w{1,4})",
            ),
        ),
        "ask": (
            ("?", r"(?:[^\s.!?][^.!?]{0,200})\?(?=[\"')\]]{0,2}(?:\s|$))"),
            (
                "prosze|prosimy|uprzejmie",
                r"(?:prosze|prosimy|uprzejmie{sp}prosz\w{1,2}){sp}(?:\w{1,12}{sp}){0,2}(?:o{sp}(?:potwierdzenie|informacj\w|odpowiedz|podanie|przeslanie|wypelnienie|wybor|kontakt|wskazanie)|potwierdz\w{1,3}|wybra\w{1,2}|daj|dac|przesl\w{1,3}|wypeln\w{1,3})",
            ),
        ),
        "courtesy": (
            ("jesli|razie|jezeli|przypadku|dyspozycji", r"(?:w{sp}razie|jesli|jezeli|przypadku){gap}pyta\w{1,3}|do{sp}dyspozycji"),
        ),
        "conditional": (
            (
                "ile|gdyby|jesli|tylko|jezeli|zastrzega|przypadku|wylacznie|wybranymi|kandydatami",
                r"jesli|jezeli|gdyby|tylko|wylacznie|w{sp}przypadku|zastrzega\w{1,3}|o{sp}ile|wybranymi{sp}kandydatami|z{sp}wybranymi",
            ),
        ),
        "deadline": (
            (
                "moze|mozesz|moga",
                r"(?:moze|mozesz|moga){sp}(?:(?:pani|pan|panstwo){sp})?(?:(?:nam|sie){sp}){0,2}(?:odpowiedziec|odpisac|zadzwonic|skontaktowac|przeslac|wyslac|potwierdzic)\b(?![^.;]{0,60}\b(?:jesli|jezeli)\b)",
            ),
            (
                "wazn|decyzj|prosze|nalezy|prosimy|odpowiedz",
                r"prosze|prosimy|nalezy|waz[n]\w{1,2}{sp}do|(?:panstwa|pana|pani){sp}(?:odpowiedz\w{0,1}|decyzj\w{1,2})",
            ),
            ("rozpocz|start", r"rozpocz\w{2,6}{sp}prac\w{1,2}|data{sp}rozpoczecia"),
        ),
        "job": (
            (
                "rekrut|aplikacj|kandydat|zgloszeni|aplikowani",
                r"(?:panstwa|pana|pani|twoj\w{1,2}){sp}(?:aplikacj\w{1,2}|kandydatur\w{1,2}|zgloszeni\w{1,2})|aplikacj\w{1,2}{sp}na|kandydat\w{0,6}|rekrut\w{2,9}|aplikowani\w{1,2}",
            ),
            ("stanowisk|ofert", r"(?:na|stanowisk\w{0,2}|dla){sp}stanowisk\w{1,2}|stanowisk\w{1,2}|ofert\w{1,2}{sp}prac\w{1,2}"),
            (
                "umow|rozmow|zatrudni",
                r"rozmow\w{1,3}{sp}(?:kwalifikacyjn\w{1,3}|rekrutacyjn\w{1,3})|zatrudni\w{2,5}|umow\w{1,2}{sp}o{sp}prac\w{1,2}",
            ),
        ),
        "job_hint": (
            ("rozmow|spotkan", r"rozmow\w{1,3}|spotkani\w{1,2}"),
            ("doswiadcz|cv|profil", r"doswiadczeni\w{1,2}|cv|profil\w{0,2}"),
            ("proces|decyzj|etap|zesp", r"proces\w{0,2}|decyzj\w{1,2}|etap\w{0,3}|zesp\w{2,4}"),
        ),
        "foreign": (
            (
                "kredyt|hipote|pozyczk|ubezpieczeni",
                r"(?<!doradca )(?<!doradcy )(?<!analityk )kredyt\w{0,5}|pozyczk\w{1,3}|ubezpieczeni\w{1,3}|kart\w{1,2}{sp}kredytow\w{1,2}|hipote\w{2,5}",
            ),
            ("najm|wynaj|mieszkani|nieruchomosc", r"mieszkani\w{1,3}|najm\w{1,3}|wynaj\w{1,4}|nieruchomosc\w{0,2}"),
            (
                "wiz|prawo|pobytu|ambasad|paszport|konsulat|obywatelstw",
                r"wiz[yaeę]|ambasad\w{1,2}|konsulat\w{0,2}|paszport\w{0,2}|prawo{sp}jazdy|obywatelstw\w{1,2}|karta{sp}pobytu",
            ),
            (
                "zlob|studia|studiow|stypendi|przedszkol",
                r"(?:na{sp})?studi(?:a|ow)|stypendi\w{1,3}|przedszkol\w{1,3}|zlob\w{1,3}",
            ),
            (
                "podcast|redakcj|artykul|czytelni|dziennikar",
                r"artykul\w{0,3}|dziennikar\w{1,5}|podcast\w{0,3}|redakcj\w{1,2}|czytelni\w{2,5}",
            ),
            (
                "bon|badani|satysfakcj",
                r"badani\w{1,2}{sp}(?:rynku|uzytkownik\w{1,3}|opinii|ankietow\w{1,3})|bon{sp}(?:podarunkowy)?|satysfakcj\w{1,2}",
            ),
            ("szkoleni|webinar|kurs|warsztat|newsletter|coaching", r"webinar\w{0,3}|warsztat\w{0,2}|kurs{sp}|newsletter|coaching"),
            (
                "zamowien|faktur|przesylk|paczk|reklamacj",
                r"(?:twoje|panstwa){sp}zamowieni\w|faktur\w{1,2}|przesylk\w{1,2}|paczk\w{1,2}|reklamacj\w{1,2}",
            ),
            ("promocj|rabat|znizk", r"promocj\w{1,2}(?<!promocji)|rabat\w{0,2}|znizk\w{1,2}"),
        ),
        "advertising": (
            (
                "ofert|aplikuj|powiadomieni",
                r"(?:\d{1,4}{sp})?now(?:e|ych){sp}ofert\w{0,1}|oferty{sp}(?:dla{sp}ciebie|pracy{sp}(?:dla|w))|powiadomieni\w{1,2}{sp}o{sp}ofertach|aplikuj{sp}teraz",
            ),
        ),
        "outreach": (
            (
                "profil|klient",
                r"(?:trafil\w{1,3}|znalazl\w{1,3}|zobaczyl\w{1,3}){gap}profil|(?:dla|naszego|mojego){sp}(?:naszego{sp})?klienta",
            ),
        ),
        "scam": (("whatsapp|telegram", r"(?:przez|na|via){sp}telegram\w{0,2}|whatsapp[^.!?;]{0,40}[+\d(][\d ()-]{6}"),),
        "candidate_side": (
            (
                "moj|panstwa",
                r"moj\w{1,2}{sp}(?:aplikacj\w{1,2}|cv|kandydatur\w{1,2}|zgloszeni\w)|panstwa{sp}firm\w{1,2}",
            ),
        ),
        "withdraws": (
            (
                "przyj|wycof|rezygnuj",
                r"(?:wycof\w{1,4}|rezygnuj\w{1,3}){gap}(?:aplikacj\w{1,2}|kandydatur\w{1,2}|udzial\w{0,1}|rekrutacj\w{1,2})|przyj\w{1,4}{sp}inn\w{1,2}{sp}ofert\w{1,2}",
            ),
        ),
        "automatic": (("odpowiadac|automatyczn", r"automatyczn\w{1,3}|(?:prosimy|prosze){sp}nie{sp}odpowiadac"),),
        "alive": (
            (
                "stanowisk",
                r"(?:chcielibysmy|chetnie|zaproponowac|propon\w{1,5}){gap}inn\w{1,4}{sp}stanowisk\w{1,2}",
            ),
        ),
        "slots": (
            (
                "termin|dostepnos|nastepujac",
                r"nastepujac\w{1,3}{sp}termin\w{0,3}|(?:jeden|ktory){sp}z{sp}termin\w{1,3}|dostepnos\w{1,3}",
            ),
        ),
    },
    who=(
        r"osoba kontaktowa|"
        r"kto|z(?: kim)?|rozmowc[ay]|rekruter(?:ka|zy)?|uczestnicy|(?:rozmowe|spotkanie) (?:po)?prowadz\w{1,3}|"
        r"rozmowa z|spotkasz sie z|prowadzac[ya]|organizator(?:ka)?|osoby"
    ),
    informal=r"\b(?:[Tt]woj\w{1,3}|[Cc]iebie|[Cc]i|[Tt]obie)\b",
    formal=r"\b(?:Pan|Pani|Pana|Panu|Państw\w{1,3})\b",
)

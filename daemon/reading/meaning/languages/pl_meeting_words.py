"""Polish words of a meeting with an applicant, and of what else a day and an hour may be told of; written folded."""

MEETING_WORDS = {
    "appointed.meets": (
        r"odbierz\w{1,3}|odbior\w{1,2}|zajrz\w{2,3}|"
        r"przyj\w{2,5}|wpa\w{1,4}|zajrz\w{1,4}|odwiedz\w{1,5}|spotka\w{1,6}|spotyka\w{1,4}|pozna\w{1,6}|zobacz\w{1,5}|widz\w{1,6}|"
        r"porozmawia\w{1,5}|rozmow\w{1,3}|rozmawia\w{1,4}|pogada\w{1,4}|zadzwoni\w{0,4}|dzwoni\w{1,3}|polaczy\w{1,3}|online|teams|"
        r"zoom|prob\w{1,5}|oczek\w{1,6}|czeka\w{0,3}|zaprasz\w{1,5}|zapros\w{1,6}|przyjm\w{1,4}|stawi\w{1,4}|zglos\w{1,4}|"
        r"termin\w{0,3}|umow\w{1,5}|umawia\w{1,4}|zaplanowan\w|kaw\w|lunch|obiad|plan|agenda|start|bedzie\w{0,3}|bedziemy|beda|"
        r"pokaze|oprowadz\w{1,3}|pasuje|odpowiada|moze byc|moze\b|dasz rade|spotkani\w{1,2}|prowadz\w{1,5}|poprowadz\w{1,3}|"
        r"komisj\w"
    ),
    "appointed.other": (
        r"zaraz potem|od razu potem|rozmawiam z|"
        r"opublik\w{1,6}|publik\w{1,6}|grafik|pociag|lot\b|wraca|wracam|zbiera sie|obraduje|dostep|haslo|laptop|sprzet|zaczyna pan\w{0,1}|zaczynasz|"
        r"kandydat(?:ow|ami|ki|om|a|em|ka)?|"
        r"pierwszy dzien|rozpoczeci\w pracy|umow[aey]\b|podpis\w{1,6}|termin (?:skladania|uplywa|mija)|uplywa|najpozniej|do dnia|"
        r"do godz\w{0,5}|do\b(?= \d)|wplynel\w|otrzymalismy|przesla\w{1,3}|wypelni\w{1,4}|portal\w{0,1}|przerwa|webinar\w{0,2}|"
        r"dni otwarte|dzien otwarty|targi|szkoleni\w{1,2}|kurs\b|newsletter|dostaw\w|przesylk\w|urlop\w{0,3}|nieobecn\w{1,3}|"
        r"poza biurem|godzin(?:y|ach) (?:pracy|otwarcia)|otwart\w{1,3}|decyzj\w|wynik\w{0,3}|odpowiedz|damy znac|dam znac|"
        r"inn(?:ych|ymi|i) kandydat\w{0,3}|referencj\w|badani\w lekarsk\w{1,4}|ofert\w|wazn[ya]|test online|automatyczn\w{1,4}|"
        r"odwolan\w|absolwent\w{0,4}|mentor\w{0,4}"
    ),
    "appointed.none": r"zadn(?:a|ych|ej) rekrutacj\w{0,2}|nie jest (?:to )?rekrutacj\w|nie ma nic wspolnego z rekrutacj\w|nie (?:jest )?rozmow\w o prace",
    "moments.cannot": r"nie (?:moge|mozemy|moze|bede|bedzie|bedziemy|dam rady|damy rady)(?: \w{1,12}){0,3}",
    "moments.cannot_then": r"(?:jest|bedzie) (?:chor\w|zajet\w|nieobecn\w)|nie (?:moge|mozemy|moze|pasuje)",
    "moments.not_at": r"juz nie|a nie|nie(?= o )",
    "moments.not_at_joint": r"o",
    "untouched.absent": r"nie bedzie (?:mogl\w{1,2} (?:uczestniczyc|przyjsc|byc)|obecn\w)",
    "appointed.never": r"z (?:decyzja|odpowiedzia|wynikiem)|podpisa\w{1,3}|umow[aey]\b|pierwszy dzien|innymi kandydatami|badani\w lekarski\w{1,2}|termin skladania",
}

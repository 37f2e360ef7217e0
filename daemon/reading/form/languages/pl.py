"""Polish."""

from daemon.reading.form.languages.base import FormLanguage, phrases, words
from daemon.reading.form.languages.pl_words import WORDS

POLISH = FormLanguage(
    code="pl",
    words=WORDS,
    stopwords=frozenset(
        words(
            """
        cześć ci cię dam damy jutro mamy
        ale bardzo być był była będzie będziemy będę co czy dla do dobry dzień dziękujemy dziękuję i jak jest jestem
        jeszcze już która które który lub mam może na nam nas nie o od oraz pan pani panie panią panu państwa po
        pozdrawiam pozdrowieniami prosimy proszę przez przy rekrutacji się szanowna szanowni szanowny są tego tej to
        tylko tym w więc z za zespół że
        """
        )
    ),
    labels={
        "from": phrases("od | nadawca"),
        "date": phrases("wysłano | data | wysłane | wysłany"),
        "to": phrases("do | dw"),
        "subject": phrases("temat | ważność"),
    },
    wrote=phrases("napisał | napisała | napisał(a) | pisze | napisali"),
    quote_openers=phrases("w dniu | dnia | w | dn."),
    original_markers=phrases("wiadomość oryginalna | oryginalna wiadomość | wiadomość pierwotna"),
    forward_markers=phrases(
        """
        wiadomość przekazana | przekazana wiadomość | początek przekazywanej wiadomości | treść przekazanej wiadomości
        """
    ),
    device_lines=phrases("wysłane z | wysłano z | wysłano za pomocą | pobierz outlook | uzyskaj outlook"),
    sign_offs=phrases(
        """
        pozdrawiam | z poważaniem | pozdrowienia | z pozdrowieniami | serdecznie pozdrawiam | pozdrawiam serdecznie |
        dziękuję | z wyrazami szacunku | łączę pozdrowienia
        """
    ),
    disclaimers=phrases(
        """
        niniejsza wiadomość | ta wiadomość wraz z załącznikami | informacje poufne | wyłącznie dla adresata |
        jeśli nie są państwo adresatem | jeżeli nie jest pan | przed wydrukowaniem | administratorem danych
        """
    ),
    absence_subjects=phrases(
        """
        nieobecność | nieobecnosc | poza biurem | urlop | jestem na urlopie | firma nieczynna | jesteśmy zamknięci | firma jest zamknięta | będzie nieczynn | nieobecny | nieobecna |
        informacja o nieobecności | poza firmą | urlop macierzyński | nie ma mnie
        """
    ),
    absence_texts=phrases(
        """
        poza biurem | na urlopie | jestem nieobecny | jestem nieobecna | będę nieobecny | będę nieobecna |
        nie ma mnie w biurze | po powrocie | podczas mojej nieobecności | w czasie mojej nieobecności |
        w trakcie mojej nieobecności | wracam | wrócę | będę dostępny | będę dostępna | ograniczony dostęp |
        na zwolnieniu | urlop macierzyński | w delegacji | będę z powrotem | nieobecności | przebywam na | na zwolnieniu lekarskim | urlopie | jestem nieosiągaln | bez dostępu do poczty |
        biuro jest zamknięte | nie będzie mnie
        """
    ),
    reply_subjects=phrases(
        "nieobecny: | nieobecna: | nieobecność: | automatyczna odpowiedź | odpowiedź automatyczna | autoodpowiedź | automatyczna odpowiedz"
    ),
    back_words=phrases(
        """
        do biurka siadam | wracam | wrócę | powrót | powrocie | powrotem | ponownie | dostępny | dostępna | będę w biurze | znowu | wróci
        """
    ),
    inclusive_words=phrases("włącznie"),
    machine_texts=phrases(
        """
        nie odpowiadać na tę | prosimy nie odpowiadać | proszę nie odpowiadać | nie odpowiadaj na |
        wygenerowana automatycznie | wygenerowany automatycznie | wysłana automatycznie | wysłany automatycznie |
        wiadomość automatyczna | automatycznie wygenerowana | automatyczna wiadomość | otrzymujesz tę wiadomość |
        nie jest monitorowana
        """
    ),
    bounce_subjects=phrases(
        """
        nie dostarczono | niedostarczona | niedostarczalna | nie można dostarczyć | zwrot poczty | błąd dostarczania |
        niedostarczone
        """
    ),
    bounce_texts=phrases(
        """
        nie została dostarczona | nie mogła zostać dostarczona | nie można dostarczyć | nie znaleziono adresu |
        skrzynka jest pełna | nie istnieje
        """
    ),
    delay_texts=phrases("opóźnione | została opóźniona | jeszcze nie została dostarczona"),
    form_letters=phrases(
        """
        dziękujemy za aplikację | dziękujemy za przesłanie | otrzymaliśmy twoją aplikację |
        otrzymaliśmy państwa aplikację | dziękujemy za zainteresowanie | dziękujemy za złożenie
        """
    ),
    letters="ąęłśźżćń",
    team_names=r"zespół [\w&.,\'\u2019()/ +-]{1,60}",
    reply_lines=phrases("powyżej tej linii"),
    away_subjects=r"urlop|nieobecno\w{1,3}|nieobecn[ya]|nie ma mnie|wolne",
    away_texts=phrases(
        """
        mam wolne | nie ma mnie | nie będzie mnie | wyjeżdżam | na urlop | jestem chor
        """
    ),
    absence_clauses=phrases(
        """
        ograniczony dostęp | bez dostępu | odpowiem | po powrocie | recepcj |
        piln | kontakt | zastępuje | zastąpi | zastępstw | w tym czasie | w międzyczasie | proszę pisać |
        w razie pytań | wiadomości | miłego | dobrego | wesołych | jak zapowiadałem |
        jak zapowiadałam | informuję | dla informacji | plaż
        """
    ),
)

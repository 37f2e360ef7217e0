"""Polish."""

from daemon.reading.form.languages.base import FormLanguage

POLISH = FormLanguage(
    code="pl",
    stopwords=frozenset(
        "i w na z do nie się że jest o to za po od dla jak ale oraz czy który która które są być pan pani państwa dziękuję dziękujemy pozdrawiam "
        "dzień dobry proszę prosimy będę będzie mam nam nas panu przez tym tej tego co już tylko może lub przy jestem zespół rekrutacji "
        "pozdrowieniami szanowni szanowna szanowny".split()
    ),
    labels={
        "from": ("od", "nadawca"),
        "date": ("wysłano", "data", "wysłane", "wysłany"),
        "to": ("do", "dw"),
        "subject": ("temat", "ważność"),
    },
    wrote=("napisał", "napisała", "napisał(a)", "pisze", "napisali"),
    quote_openers=("w dniu", "dnia", "w", "dn."),
    original_markers=("wiadomość oryginalna", "oryginalna wiadomość", "wiadomość pierwotna"),
    forward_markers=("wiadomość przekazana", "przekazana wiadomość", "początek przekazywanej wiadomości", "treść przekazanej wiadomości"),
    device_lines=("wysłane z", "wysłano z", "wysłano za pomocą", "pobierz outlook", "uzyskaj outlook"),
    sign_offs=(
        "pozdrawiam", "z poważaniem", "pozdrowienia", "z pozdrowieniami", "serdecznie pozdrawiam", "pozdrawiam serdecznie", "dziękuję", "z wyrazami szacunku",
        "łączę pozdrowienia",
    ),
    disclaimers=(
        "niniejsza wiadomość", "ta wiadomość wraz z załącznikami", "informacje poufne", "wyłącznie dla adresata", "jeśli nie są państwo adresatem",
        "jeżeli nie jest pan", "przed wydrukowaniem", "administratorem danych",
    ),
    absence_subjects=(
        "nieobecność", "nieobecnosc", "poza biurem", "urlop", "jestem na urlopie", "nieobecny", "nieobecna", "informacja o nieobecności",
        "poza firmą", "urlop macierzyński", "nie ma mnie",
    ),
    absence_texts=(
        "poza biurem", "na urlopie", "jestem nieobecny", "jestem nieobecna", "będę nieobecny", "będę nieobecna", "nie ma mnie w biurze", "po powrocie",
        "podczas mojej nieobecności", "w czasie mojej nieobecności", "w trakcie mojej nieobecności", "wracam", "wrócę", "będę dostępny", "będę dostępna",
        "ograniczony dostęp", "na zwolnieniu", "urlop macierzyński", "w delegacji", "będę z powrotem", "nieobecności", "przebywam na", "biuro jest zamknięte",
        "nie będzie mnie",
    ),
    reply_subjects=("automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "automatyczna odpowiedz"),
    back_words=("wracam", "wrócę", "powrót", "powrocie", "powrotem", "ponownie", "dostępny", "dostępna", "będę w biurze", "znowu", "wróci"),
    inclusive_words=("włącznie",),
    machine_texts=(
        "nie odpowiadać na tę", "prosimy nie odpowiadać", "proszę nie odpowiadać", "nie odpowiadaj na", "wygenerowana automatycznie", "wygenerowany automatycznie",
        "wysłana automatycznie", "wysłany automatycznie", "wiadomość automatyczna", "automatycznie wygenerowana", "automatyczna wiadomość",
        "otrzymujesz tę wiadomość", "nie jest monitorowana",
    ),
    bounce_subjects=("nie dostarczono", "niedostarczona", "niedostarczalna", "nie można dostarczyć", "zwrot poczty", "błąd dostarczania", "niedostarczone"),
    bounce_texts=("nie została dostarczona", "nie mogła zostać dostarczona", "nie można dostarczyć", "nie znaleziono adresu", "skrzynka jest pełna", "nie istnieje"),
    delay_texts=("opóźnione", "została opóźniona", "jeszcze nie została dostarczona"),
    form_letters=("dziękujemy za aplikację", "dziękujemy za przesłanie", "otrzymaliśmy twoją aplikację", "otrzymaliśmy państwa aplikację", "dziękujemy za zainteresowanie", "dziękujemy za złożenie"),
    team_names=r"zespół [\w&.,\'’()/ +-]{1,60}",
    reply_lines=("powyżej tej linii",),
)

"""Dates and time frames in text, relative to Tuesday, 17 November 2026."""

from datetime import date, time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.dates import find_dates, fold

_TUESDAY = date(2026, 11, 17)

CASES = [
    ("en", "by the end of next week", None, date(2026, 11, 27), "by"),
    ("en", "within two weeks", _TUESDAY, date(2026, 12, 1), "within"),
    ("en", "within 7-10 business days", _TUESDAY, date(2026, 12, 1), "within"),
    ("en", "early December", date(2026, 12, 1), date(2026, 12, 10), "period"),
    ("en", "end of the month", date(2026, 11, 21), date(2026, 11, 30), "period"),
    ("en", "in the course of next week", date(2026, 11, 23), date(2026, 11, 27), "period"),
    ("en", "after the holidays", date(2027, 1, 4), date(2027, 1, 8), "after"),
    ("en", "back on the 4th.", date(2026, 12, 4), date(2026, 12, 4), "day"),
    ("en", "in a few days", _TUESDAY, date(2026, 11, 22), "within"),
    ("en", "tomorrow", date(2026, 11, 18), date(2026, 11, 18), "day"),
    ("en", "by end of day Friday", None, date(2026, 11, 20), "by"),
    ("en", "next Tuesday", date(2026, 11, 24), date(2026, 11, 24), "weekday"),
    ("en", "Nov 24th", date(2026, 11, 24), date(2026, 11, 24), "day"),
    ("en", "11/24/2026", date(2026, 11, 24), date(2026, 11, 24), "day"),
    ("en", "24/11/2026", date(2026, 11, 24), date(2026, 11, 24), "day"),
    ("en", "2026-11-24", date(2026, 11, 24), date(2026, 11, 24), "day"),
    ("en", "from November 23 to November 27", date(2026, 11, 23), date(2026, 11, 27), "range"),
    ("en", "until Friday, 4 December", None, date(2026, 12, 4), "until"),
    ("en", "the week of November 30", date(2026, 11, 30), date(2026, 12, 4), "period"),
    ("de", "24.11.", date(2026, 11, 24), date(2026, 11, 24), "day"),
    ("de", "bis Ende nächster Woche", None, date(2026, 11, 27), "by"),
    ("de", "in den nächsten 10 Tagen", _TUESDAY, date(2026, 11, 27), "within"),
    ("de", "vom 16.11. bis 20.11.2026", date(2026, 11, 16), date(2026, 11, 20), "range"),
    ("de", "in KW 49", date(2026, 11, 30), date(2026, 12, 4), "period"),
    ("de", "am Freitag der KW 50", date(2026, 12, 11), date(2026, 12, 11), "weekday"),
    ("de", "bis Mittwoch, 50. KW", None, date(2026, 12, 9), "by"),
    ("de", "Anfang der 50. KW", date(2026, 12, 7), date(2026, 12, 9), "period"),
    ("nl", "vrijdag van week 50", date(2026, 12, 11), date(2026, 12, 11), "weekday"),
    ("fr", "vendredi de la semaine 50", date(2026, 12, 11), date(2026, 12, 11), "weekday"),
    ("en", "last Friday", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("en", "last week on Tuesday", date(2026, 11, 10), date(2026, 11, 10), "weekday"),
    ("de", "am vergangenen Freitag", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("de", "Montag der letzten Woche", date(2026, 11, 9), date(2026, 11, 9), "weekday"),
    ("nl", "woensdag over een week", date(2026, 11, 25), date(2026, 11, 25), "weekday"),
    ("nl", "vrijdagmiddag", date(2026, 11, 20), date(2026, 11, 20), "weekday"),
    ("nl", "binnen de tien dagen", _TUESDAY, date(2026, 11, 27), "within"),
    ("nl", "afgelopen vrijdag", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("nl", "vorige week dinsdag", date(2026, 11, 10), date(2026, 11, 10), "weekday"),
    ("fr", "vendredi dernier", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("es", "viernes pasado", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("it", "venerdì scorso", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("pt", "sexta passada", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("pl", "w zeszły piątek", date(2026, 11, 13), date(2026, 11, 13), "weekday"),
    ("de", "binnen 10 Werktagen", _TUESDAY, date(2026, 12, 1), "within"),
    ("fr", "d'ici la fin de la semaine prochaine", None, date(2026, 11, 27), "by"),
    ("fr", "sous quinze jours", _TUESDAY, date(2026, 12, 2), "within"),
    ("fr", "du 16 au 20 novembre", date(2026, 11, 16), date(2026, 11, 20), "range"),
    ("es", "en un plazo de dos semanas", _TUESDAY, date(2026, 12, 1), "within"),
    ("es", "a finales de la próxima semana", date(2026, 11, 26), date(2026, 11, 27), "period"),
    ("nl", "tot en met woensdag 18 november", None, date(2026, 11, 18), "through"),
    ("it", "entro venerdì 27 novembre", None, date(2026, 11, 27), "by"),
    ("pt", "até sexta-feira", None, date(2026, 11, 20), "by"),
    ("pl", "do końca przyszłego tygodnia", None, date(2026, 11, 27), "by"),
    ("en", "the week after next", date(2026, 11, 30), date(2026, 12, 4), "period"),
    ("en", "the 9th of next month", date(2026, 12, 9), date(2026, 12, 9), "day"),
    ("en", "the first Friday of next month", date(2026, 12, 4), date(2026, 12, 4), "day"),
    ("en", "the last Monday in November", date(2026, 11, 30), date(2026, 11, 30), "day"),
    ("en", "before the month is out", None, date(2026, 11, 30), "by"),
    ("en", "by year-end", None, date(2026, 12, 31), "by"),
    ("de", "bis Monatsende", None, date(2026, 11, 30), "by"),
    ("es", "viernes de la próxima semana", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("es", "la próxima semana, el martes", date(2026, 11, 24), date(2026, 11, 24), "weekday"),
    ("fr", "vendredi de la semaine prochaine", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("fr", "vendredi de cette semaine", date(2026, 11, 20), date(2026, 11, 20), "weekday"),
    ("it", "venerdì della prossima settimana", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("it", "dal 30 novembre all'11 dicembre", date(2026, 11, 30), date(2026, 12, 11), "range"),
    ("it", "entro l'8 dicembre", None, date(2026, 12, 8), "by"),
    ("nl", "vrijdag van volgende week", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("pl", "do piątku przyszłego tygodnia", None, date(2026, 11, 27), "by"),
    ("pt", "até sexta-feira da próxima semana", None, date(2026, 11, 27), "by"),
    ("pt", "sexta da semana que vem", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("de", "bis zum elften Dezember", None, date(2026, 12, 11), "by"),
    ("de", "innert 15 Arbeitstagen", _TUESDAY, date(2026, 12, 8), "within"),
    ("de", "zwischen dem 2. und dem 4. Dezember", date(2026, 12, 2), date(2026, 12, 4), "range"),
    ("fr", "avant le vingt et un décembre", None, date(2026, 12, 21), "by"),
    ("fr", "endéans les dix jours ouvrables", _TUESDAY, date(2026, 12, 1), "within"),
    ("fr", "vendredi 20, ce jour-là", date(2026, 11, 20), date(2026, 11, 20), "day"),
    ("fr", "entre le 2 et le 4", date(2026, 12, 2), date(2026, 12, 4), "range"),
    ("es", "el once de diciembre", date(2026, 12, 11), date(2026, 12, 11), "day"),
    ("es", "de hoy en ocho", date(2026, 11, 24), date(2026, 11, 24), "in"),
    ("es", "hoy en quince", date(2026, 12, 1), date(2026, 12, 1), "in"),
    ("es", "el viernes en ocho", date(2026, 11, 27), date(2026, 11, 27), "weekday"),
    ("es", "esta misma tarde", _TUESDAY, _TUESDAY, "day"),
    ("es", "antes de que termine noviembre", None, date(2026, 11, 30), "by"),
    ("es", "no más tarde del 18 de diciembre", None, date(2026, 12, 18), "by"),
    ("it", "entro il nove dicembre", None, date(2026, 12, 9), "by"),
    ("it", "in settimana", date(2026, 11, 16), date(2026, 11, 20), "period"),
    ("pt", "até nove de dezembro", None, date(2026, 12, 9), "by"),
    ("pt", "nos primeiros dias de dezembro", date(2026, 12, 1), date(2026, 12, 10), "period"),
    ("nl", "over een dag of tien", date(2026, 11, 27), date(2026, 11, 27), "in"),
    ("nl", "voor negen december", None, date(2026, 12, 9), "by"),
    ("pl", "do 10 XII", None, date(2026, 12, 10), "by"),
    ("pl", "do 5 III 2027", None, date(2027, 3, 5), "by"),
    ("pl", "do dwudziestego pierwszego grudnia", None, date(2026, 12, 21), "by"),
]


@pytest.mark.parametrize(("language", "text", "earliest", "latest", "kind"), CASES, ids=[f"{row[0]}-{row[1]}" for row in CASES])
def test_a_phrase_means_these_days(language: str, text: str, earliest: date | None, latest: date, kind: str) -> None:
    (mention,) = find_dates(text, reference=_TUESDAY, languages=[language])
    assert (mention.earliest, mention.latest, mention.kind) == (earliest, latest, kind)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "The panel meets on 26 November, you will hear the following Monday", date(2026, 11, 30), date(2026, 11, 30)),
        ("en", "We meet on Thursday 3 December and decide the Monday after that", date(2026, 12, 7), date(2026, 12, 7)),
        ("en", "The panel meets on 3 December, we write the week after that", date(2026, 12, 7), date(2026, 12, 11)),
        (
            "de",
            "Das Gremium tagt am 26. November, am darauffolgenden Montag melden wir uns",
            date(2026, 11, 30),
            date(2026, 11, 30),
        ),
        ("de", "Das Gremium tagt am 3. Dezember, am Montag darauf melden wir uns", date(2026, 12, 7), date(2026, 12, 7)),
        (
            "de",
            "Das Gremium tagt am 3. Dezember, in der darauffolgenden Woche melden wir uns",
            date(2026, 12, 7),
            date(2026, 12, 11),
        ),
        ("fr", "Le comité se réunit le 26 novembre, réponse le lundi suivant", date(2026, 11, 30), date(2026, 11, 30)),
        ("fr", "Le comité se réunit le 3 décembre, réponse la semaine d'après", date(2026, 12, 7), date(2026, 12, 11)),
        ("es", "El comité se reúne el 26 de noviembre, respuesta el lunes siguiente", date(2026, 11, 30), date(2026, 11, 30)),
        ("es", "El comité se reúne el 3 de diciembre, respuesta el martes posterior", date(2026, 12, 8), date(2026, 12, 8)),
        ("it", "Il comitato si riunisce il 26 novembre, risposta il lunedì successivo", date(2026, 11, 30), date(2026, 11, 30)),
        ("nl", "Het team vergadert op 26 november, de maandag erna hoor je meer", date(2026, 11, 30), date(2026, 11, 30)),
        ("pt", "O júri reúne a 26 de novembro, resposta na segunda-feira seguinte", date(2026, 11, 30), date(2026, 11, 30)),
        ("pl", "Komisja zbiera się 26 listopada, odpowiedź w kolejny poniedziałek", date(2026, 11, 30), date(2026, 11, 30)),
    ],
)
def test_the_following_monday_counts_from_the_day_named_before_it(language: str, text: str, first: date, last: date) -> None:
    found = find_dates(text, reference=_TUESDAY, languages=[language])[-1]
    assert (found.earliest, found.latest, found.follows) == (first, last, True)


@pytest.mark.parametrize("text", ["you will hear the following Monday", "we met on 3 November, you will hear the following Monday"])
def test_of_no_day_ahead_the_following_monday_is_the_coming_one(text: str) -> None:
    assert find_dates(text, reference=_TUESDAY, languages=["en"])[-1].latest == date(2026, 11, 23)


def test_a_text_may_go_on_from_a_day_that_was_named_before_it() -> None:
    (found,) = find_dates("You hear the following Monday", reference=_TUESDAY, languages=["en"], after=date(2026, 11, 26))
    assert found.latest == date(2026, 11, 30)


@pytest.mark.parametrize(
    "text", ["24/7 support", "it may help", "second to none", "version 2.5", "on hold", "30 February 2026", "the 1st floor"]
)
def test_words_and_numbers_that_are_no_dates_are_left(text: str) -> None:
    assert find_dates(text, reference=_TUESDAY, languages=["en"]) == ()


@pytest.mark.parametrize(
    ("language", "text", "at"),
    [
        ("en", "Tuesday, 24 November at 2:00 PM ET", time(14)),
        ("en", "2pm on Monday 23 November", time(14)),
        ("en", "Nov. 25, 2026 from 2:00 - 2:45 PM", time(14)),
        ("de", "am Dienstag, den 24. November 2026, um 14.30 Uhr", time(14, 30)),
        ("fr", "mardi 24 novembre à 14h30", time(14, 30)),
        ("es", "martes 24 de noviembre a las 16:00", time(16)),
    ],
)
def test_a_clock_time_beside_a_day_belongs_to_it(language: str, text: str, at: time) -> None:
    (mention,) = find_dates(text, reference=_TUESDAY, languages=[language])
    assert mention.at == at


def test_a_short_word_of_the_mails_language_is_no_english_day() -> None:
    assert find_dates("Mon frère rentre, on décide et je vous téléphone.", reference=_TUESDAY, languages=["fr", "en"]) == ()
    (said,) = find_dates("Call mon collègue on Monday", reference=_TUESDAY, languages=["fr", "en"])
    assert said.latest == date(2026, 11, 23)


def test_a_year_left_out_is_the_one_whose_weekday_fits() -> None:
    (mention,) = find_dates("Friday, January 8", reference=_TUESDAY, languages=["en"])
    assert mention.latest == date(2027, 1, 8)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the first week of December"),
        ("de", "in der ersten Dezemberwoche"),
        ("de", "erste Woche im Dezember"),
        ("fr", "la première semaine de décembre"),
        ("es", "la primera semana de diciembre"),
        ("nl", "de eerste week van december"),
        ("it", "la prima settimana di dicembre"),
        ("pt", "a primeira semana de dezembro"),
        ("pl", "w pierwszym tygodniu grudnia"),
    ],
)
def test_a_week_of_a_month_ends_with_its_friday(language: str, text: str) -> None:
    (mention,) = find_dates(text, reference=_TUESDAY, languages=[language])
    assert (mention.earliest, mention.latest) == (date(2026, 12, 1), date(2026, 12, 4))


def test_a_clock_time_before_a_date_is_no_range_of_days() -> None:
    (mention,) = find_dates("10:00 - mardi 2 décembre 2026", reference=_TUESDAY, languages=["fr"])
    assert mention.latest == date(2026, 12, 2)


def test_a_french_range_runs_over_the_end_of_a_month() -> None:
    (mention,) = find_dates("du 23 novembre au 6 décembre", reference=_TUESDAY, languages=["fr"])
    assert (mention.earliest, mention.latest) == (date(2026, 11, 23), date(2026, 12, 6))


def test_holidays_are_no_business_days() -> None:
    (mention,) = find_dates(
        "within two business days", reference=_TUESDAY, languages=["en"], holidays=frozenset({date(2026, 11, 18)})
    )
    assert mention.latest == date(2026, 11, 20)


@given(st.text(max_size=200))
def test_folding_moves_no_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(
    st.lists(
        st.sampled_from(
            ["by", " ", "next", "the", "end of", "Friday", "30", "31.", "February", "/", "-", "12", "2026", "99", "weeks", "in"]
        ),
        max_size=40,
    ).map(" ".join)
)
def test_any_heap_of_date_words_is_read_without_harm(text: str) -> None:
    mentions = find_dates(text, reference=_TUESDAY, languages=["en", "de"])
    assert all(0 <= mention.begin < mention.end <= len(text) for mention in mentions)
    assert all(first.end <= second.begin for first, second in pairwise(mentions))

"""The time frames in which people promise an answer, each in a sentence of its language, with its last day."""

import pytest

from daemon.reading.message import read_message
from daemon.reading.values import ReadingContext

_CONTEXT = ReadingContext(own_addresses=frozenset({"sam@home.example"}), timezone="Europe/Berlin")
_SENTENCES = {
    "en": "Thanks again for coming to the interview for the Data Analyst position. We will let you know our decision {}.",
    "de": "Vielen Dank für das Vorstellungsgespräch für die Stelle als Datenanalyst. Wir melden uns {} mit einer Entscheidung bei Ihnen.",
    "fr": "Merci pour votre entretien pour le poste d'analyste. Nous vous donnerons notre réponse {}.",
    "es": "Gracias por la entrevista para el puesto de analista. Te comunicaremos nuestra decisión {}.",
}
# Counted from Wednesday, 18 November 2026.
_FRAMES = {
    "en": """
        by Friday = 2026-11-20
        by this Friday = 2026-11-20
        by next Friday = 2026-11-27
        on Monday = 2026-11-23
        by Monday week = 2026-11-30
        tomorrow = 2026-11-19
        by tomorrow evening = 2026-11-19
        the day after tomorrow = 2026-11-20
        by the end of the week = 2026-11-20
        by the end of this week = 2026-11-20
        before the week is out = 2026-11-20
        by the end of next week = 2026-11-27
        at the end of next week = 2026-11-27
        early next week = 2026-11-25
        at the start of next week = 2026-11-25
        in the middle of next week = 2026-11-25
        mid next week = 2026-11-25
        later next week = 2026-11-27
        some time next week = 2026-11-27
        the week after next = 2026-12-04
        the week of 30 November = 2026-12-04
        in the week commencing 7 December = 2026-12-11
        in the first week of December = 2026-12-04
        within a week = 2026-11-25
        within the week = 2026-11-25
        within two weeks = 2026-12-02
        within the next two weeks = 2026-12-02
        in two weeks = 2026-12-02
        in about two weeks = 2026-12-02
        in two weeks' time = 2026-12-02
        in a fortnight = 2026-12-02
        within a fortnight = 2026-12-02
        in 2-3 weeks = 2026-12-09
        in two to three weeks = 2026-12-09
        in three or four weeks = 2026-12-16
        in the next 10 business days = 2026-12-02
        within five working days = 2026-11-25
        within 5 (five) working days = 2026-11-25
        in 48 hours = 2026-11-20
        within the next 72 hours = 2026-11-21
        in the next few days = 2026-11-23
        in a couple of days = 2026-11-20
        in a couple of weeks = 2026-12-02
        by the end of the month = 2026-11-30
        by month-end = 2026-11-30
        by the end of November = 2026-11-30
        before the end of November = 2026-11-30
        in early December = 2026-12-10
        at the beginning of December = 2026-12-10
        by early December = 2026-12-10
        by mid-December = 2026-12-15
        in mid December = 2026-12-15
        in the middle of December = 2026-12-15
        in late December = 2026-12-31
        in December = 2026-12-31
        by 4 December = 2026-12-04
        by December 4th = 2026-12-04
        by the 4th of December = 2026-12-04
        by the 27th = 2026-11-27
        no later than 27 November = 2026-11-27
        on or before 27/11/2026 = 2026-11-27
        by 27.11.2026 = 2026-11-27
        by Fri 27 Nov = 2026-11-27
        on Friday, November 27 = 2026-11-27
        by Thursday, 3 December 2026 at the latest = 2026-12-03
        between 24 and 27 November = 2026-11-27
        Tuesday or Wednesday of next week = 2026-11-25
        by close of business on Friday = 2026-11-20
        by COB Friday = 2026-11-20
        by EOD tomorrow = 2026-11-19
        by end of day Thursday = 2026-11-19
        by end of play on Friday = 2026-11-20
        by lunchtime on Friday = 2026-11-20
        by Friday lunchtime = 2026-11-20
        by noon on Friday = 2026-11-20
        by Friday afternoon = 2026-11-20
        first thing Monday = 2026-11-23
        first thing on Monday morning = 2026-11-23
        before Thanksgiving = 2026-11-25
        before Christmas = 2026-12-23
        before the Christmas break = 2026-12-23
        after Thanksgiving = 2026-12-04
        by the middle of next month = 2026-12-15
        early next month = 2026-12-10
        by the 10th of next month = 2026-12-10
        in a month = 2026-12-18
        within a month = 2026-12-18
        within 30 days = 2026-12-18
        in the next week or two = 2026-12-02
        in a week or so = 2026-12-02
        within a day or two = 2026-11-20
        by the end of the year = 2026-12-31
        before year-end = 2026-12-31
        before the year is out = 2026-12-31
        in the new year = 2027-01-10
        early in the new year = 2027-01-10
        in the second week of January = 2027-01-15
        in the second half of next week = 2026-11-27
        a week from today = 2026-11-25
        a week today = 2026-11-25
        two weeks from now = 2026-12-02
        three weeks from Monday = 2026-12-14
        over the next fortnight = 2026-12-02
        within the coming ten days = 2026-11-28
        towards the end of next week = 2026-11-27
        around the middle of December = 2026-12-15
        by the weekend = 2026-11-20
        straight after the weekend = 2026-11-27
        by Wednesday 25th = 2026-11-25
        this coming Tuesday = 2026-11-24
        on the 1st or 2nd of December = 2026-12-02
        in the course of next week = 2026-11-27
        during the week of the 30th = 2026-12-04
        today = 2026-11-18
        by the end of today = 2026-11-18
        later today = 2026-11-18
        this afternoon = 2026-11-18
        by this time on Friday = 2026-11-20
        within fourteen days = 2026-12-02
        within six weeks = 2026-12-30
        by 11/27 = 2026-11-27
        by November 30 = 2026-11-30
    """,
    "de": """
        bis Freitag = 2026-11-20
        bis kommenden Montag = 2026-11-23
        am Montag = 2026-11-23
        am kommenden Dienstag = 2026-11-24
        morgen = 2026-11-19
        übermorgen = 2026-11-20
        bis Ende der Woche = 2026-11-20
        noch diese Woche = 2026-11-20
        bis Ende nächster Woche = 2026-11-27
        Ende nächster Woche = 2026-11-27
        Anfang nächster Woche = 2026-11-25
        Mitte nächster Woche = 2026-11-25
        im Laufe der nächsten Woche = 2026-11-27
        in der kommenden Woche = 2026-11-27
        nächste Woche = 2026-11-27
        übernächste Woche = 2026-12-04
        in der Woche vom 30. November = 2026-12-04
        in KW 49 = 2026-12-04
        bis Ende KW 49 = 2026-12-04
        innerhalb einer Woche = 2026-11-25
        binnen einer Woche = 2026-11-25
        innerhalb von zwei Wochen = 2026-12-02
        innerhalb der nächsten zwei Wochen = 2026-12-02
        in zwei Wochen = 2026-12-02
        in ca. zwei Wochen = 2026-12-02
        in den nächsten 14 Tagen = 2026-12-02
        spätestens in vierzehn Tagen = 2026-12-02
        in zwei bis drei Wochen = 2026-12-09
        in 2-3 Wochen = 2026-12-09
        innerhalb von zehn Werktagen = 2026-12-02
        innerhalb der nächsten fünf Arbeitstage = 2026-11-25
        in den nächsten Tagen = 2026-11-23
        in ein paar Tagen = 2026-11-23
        bis Monatsende = 2026-11-30
        bis Ende des Monats = 2026-11-30
        bis Ende November = 2026-11-30
        Anfang Dezember = 2026-12-10
        bis Mitte Dezember = 2026-12-15
        Mitte Dezember = 2026-12-15
        Ende Dezember = 2026-12-31
        im Dezember = 2026-12-31
        im Laufe des Dezembers = 2026-12-31
        bis zum 4. Dezember = 2026-12-04
        bis spätestens 4. Dezember = 2026-12-04
        bis 04.12.2026 = 2026-12-04
        bis zum 4.12. = 2026-12-04
        spätestens am Freitag, den 27. November = 2026-11-27
        bis Freitag, 27.11. = 2026-11-27
        am Montag oder Dienstag = 2026-11-24
        zwischen dem 24. und 27. November = 2026-11-27
        bis Freitagmittag = 2026-11-20
        bis Freitag Abend = 2026-11-20
        gleich Montag früh = 2026-11-23
        vor Weihnachten = 2026-12-23
        noch vor den Feiertagen = 2026-12-23
        nach den Feiertagen = 2027-01-08
        Anfang nächsten Monats = 2026-12-10
        bis Mitte nächsten Monats = 2026-12-15
        in einem Monat = 2026-12-18
        innerhalb von 30 Tagen = 2026-12-18
        in den nächsten ein bis zwei Wochen = 2026-12-02
        in ein bis zwei Tagen = 2026-11-20
        bis Jahresende = 2026-12-31
        noch in diesem Jahr = 2026-12-31
        Anfang Januar = 2027-01-10
        in der ersten Januarwoche = 2027-01-08
        in der zweiten Dezemberwoche = 2026-12-11
        in der ersten Dezemberhälfte = 2026-12-15
        heute in einer Woche = 2026-11-25
        Freitag in einer Woche = 2026-11-27
        nächsten Mittwoch = 2026-11-25
        bis zum Wochenende = 2026-11-20
        nach dem Wochenende = 2026-11-27
        heute noch = 2026-11-18
        innerhalb von sechs Wochen = 2026-12-30
        in spätestens drei Wochen = 2026-12-09
    """,
    "fr": """
        d'ici vendredi = 2026-11-20
        avant vendredi = 2026-11-20
        lundi = 2026-11-23
        lundi prochain = 2026-11-23
        demain = 2026-11-19
        après-demain = 2026-11-20
        d'ici la fin de la semaine = 2026-11-20
        en fin de semaine = 2026-11-20
        avant la fin de la semaine prochaine = 2026-11-27
        fin de semaine prochaine = 2026-11-27
        en début de semaine prochaine = 2026-11-25
        en milieu de semaine prochaine = 2026-11-25
        la semaine prochaine = 2026-11-27
        dans le courant de la semaine prochaine = 2026-11-27
        la semaine du 30 novembre = 2026-12-04
        sous une semaine = 2026-11-25
        sous huit jours = 2026-11-26
        sous huitaine = 2026-11-25
        sous deux semaines = 2026-12-02
        d'ici deux semaines = 2026-12-02
        dans les deux semaines = 2026-12-02
        dans les deux prochaines semaines = 2026-12-02
        dans deux semaines = 2026-12-02
        dans un délai de trois semaines = 2026-12-09
        d'ici deux à trois semaines = 2026-12-09
        sous 10 jours ouvrés = 2026-12-02
        sous 48 heures = 2026-11-20
        dans les prochains jours = 2026-11-23
        dans quelques jours = 2026-11-23
        d'ici la fin du mois = 2026-11-30
        fin novembre = 2026-11-30
        avant fin novembre = 2026-11-30
        début décembre = 2026-12-10
        à la mi-décembre = 2026-12-15
        mi-décembre = 2026-12-15
        courant décembre = 2026-12-31
        en décembre = 2026-12-31
        avant le 4 décembre = 2026-12-04
        au plus tard le 4 décembre = 2026-12-04
        le 4 décembre au plus tard = 2026-12-04
        d'ici le 04/12/2026 = 2026-12-04
        le vendredi 27 novembre = 2026-11-27
        entre le 24 et le 27 novembre = 2026-11-27
        mardi ou mercredi = 2026-11-25
        vendredi midi au plus tard = 2026-11-20
        avant Noël = 2026-12-23
        avant les fêtes = 2026-12-23
        après les fêtes = 2027-01-08
        le mois prochain = 2026-12-31
        début du mois prochain = 2026-12-10
        d'ici un mois = 2026-12-18
        d'ici une semaine ou deux = 2026-12-02
        d'ici la fin de l'année = 2026-12-31
        début janvier = 2027-01-10
        la première semaine de décembre = 2026-12-04
        ce soir = 2026-11-18
        d'ici demain soir = 2026-11-19
        mercredi en huit = 2026-12-02
    """,
    "es": """
        antes del viernes = 2026-11-20
        el viernes = 2026-11-20
        este viernes = 2026-11-20
        el próximo viernes = 2026-11-20
        el lunes que viene = 2026-11-23
        mañana = 2026-11-19
        pasado mañana = 2026-11-20
        antes de que acabe la semana = 2026-11-20
        a finales de semana = 2026-11-20
        esta semana = 2026-11-20
        a finales de la semana que viene = 2026-11-27
        a principios de la semana que viene = 2026-11-25
        a mediados de la próxima semana = 2026-11-25
        la semana que viene = 2026-11-27
        la próxima semana = 2026-11-27
        a lo largo de la próxima semana = 2026-11-27
        la semana del 30 de noviembre = 2026-12-04
        en una semana = 2026-11-25
        en el plazo de una semana = 2026-11-25
        en un plazo de dos semanas = 2026-12-02
        en dos semanas = 2026-12-02
        en las próximas dos semanas = 2026-12-02
        dentro de dos semanas = 2026-12-02
        dentro de quince días = 2026-12-03
        en dos o tres semanas = 2026-12-09
        en unos diez días = 2026-11-28
        en un plazo de diez días hábiles = 2026-12-02
        en 48 horas = 2026-11-20
        en los próximos días = 2026-11-23
        en unos días = 2026-11-23
        antes de fin de mes = 2026-11-30
        a final de mes = 2026-11-30
        a finales de noviembre = 2026-11-30
        a principios de diciembre = 2026-12-10
        a mediados de diciembre = 2026-12-15
        en diciembre = 2026-12-31
        durante el mes de diciembre = 2026-12-31
        antes del 4 de diciembre = 2026-12-04
        el 4 de diciembre como muy tarde = 2026-12-04
        el 04/12/2026 = 2026-12-04
        el viernes 27 de noviembre = 2026-11-27
        entre el 24 y el 27 de noviembre = 2026-11-27
        el martes o el miércoles = 2026-11-25
        a más tardar el viernes = 2026-11-20
        antes de Navidad = 2026-12-23
        el mes que viene = 2026-12-31
        a principios del mes que viene = 2026-12-10
        en un mes = 2026-12-18
        antes de final de año = 2026-12-31
        a principios de enero = 2027-01-10
        en la primera semana de diciembre = 2026-12-04
        esta tarde = 2026-11-18
        de aquí a dos semanas = 2026-12-02
    """,
}
_ROWS = [(code, *row.strip().split(" = ")) for code, rows in _FRAMES.items() for row in rows.strip().splitlines()]


@pytest.mark.parametrize(("code", "frame", "last_day"), _ROWS, ids=[f"{code} {frame}" for code, frame, _ in _ROWS])
def test_a_time_frame_has_its_last_day(code: str, frame: str, last_day: str) -> None:
    reading = read_message(_mail(_SENTENCES[code].format(frame)), _CONTEXT)
    assert reading.promise is not None
    assert str(reading.promise.latest) == last_day


@pytest.mark.parametrize("code", _SENTENCES)
def test_without_a_time_frame_nothing_is_promised(code: str) -> None:
    assert read_message(_mail(_SENTENCES[code].format("")), _CONTEXT).promise is None


def _mail(text: str) -> bytes:
    header = (
        "From: Eva Lang <eva@firm.example>\nTo: sam@home.example\nSubject: Re: analyst\nDate: Wed, 18 Nov 2026 09:00:00 +0000\n"
    )
    return f"{header}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n\nEva Lang\n".encode()

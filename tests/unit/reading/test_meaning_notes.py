"""What the user notes about them: "they will decide by Friday". Notes of Wednesday, 18 November 2026."""

from datetime import date

import pytest

from daemon.reading.meaning import promise_in_words

TODAY = date(2026, 11, 18)
FRIDAY = date(2026, 11, 20)
NEXT_FRIDAY = date(2026, 11, 27)
IN_TWO_WEEKS = date(2026, 12, 2)

NOTED = [
    ("They said they would decide by the end of next week", NEXT_FRIDAY),
    ("decision mid December", date(2026, 12, 15)),
    ("They will decide by 4 December 2026.", date(2026, 12, 4)),
    ("back in two weeks", IN_TWO_WEEKS),
    ("I should hear back by Friday.", FRIDAY),
    ("Dana will call me on Friday", FRIDAY),
    ("Nice talk about Kafka. Timeline: end of next week.", NEXT_FRIDAY),
    ("The recruiter promised an answer within two weeks.", IN_TWO_WEEKS),
    ("Omar wants to get back to me tomorrow", date(2026, 11, 19)),
    ("Feedback by Friday.", FRIDAY),
    ("HR will send the contract on Friday", FRIDAY),
    ("They'll let me know in two weeks.", IN_TWO_WEEKS),
    ("We spoke about salary. They are deciding this week.", FRIDAY),
    ("Sie melden sich bis Freitag", FRIDAY),
    ("Entscheidung Ende nächster Woche", NEXT_FRIDAY),
    ("Dana wollte bis Freitag Bescheid geben.", FRIDAY),
    ("Ich höre in zwei Wochen von ihnen.", IN_TWO_WEEKS),
    ("Ils me rappellent vendredi", FRIDAY),
    ("Décision d'ici vendredi.", FRIDAY),
    ("Réponse dans deux semaines", IN_TWO_WEEKS),
    ("Me dirán algo antes del viernes", FRIDAY),
    ("Decisión en dos semanas", IN_TWO_WEEKS),
    ("Ze laten het vrijdag weten", FRIDAY),
    ("Mi faranno sapere entro venerdì", FRIDAY),
    ("Resposta até sexta-feira", FRIDAY),
    ("Decyzja do piątku", FRIDAY),
]


@pytest.mark.parametrize(("text", "latest"), NOTED, ids=[text[:40] for text, _ in NOTED])
def test_what_they_said_they_would_do_is_a_promise(text: str, latest: date) -> None:
    promise = promise_in_words(text, reference=TODAY, holidays=frozenset())
    assert promise is not None
    assert promise.latest == latest
    assert promise.quote in text


NO_PROMISES = [
    "I have to send them my answer by Friday.",
    "They want an answer from me by Friday.",
    "They asked me for my references, I should send them by Friday.",
    "The interview is on Friday at 10.",
    "The job would start on 1 March 2027.",
    "We talked about the migration that ended in May 2026.",
    "They decided last week.",
    "Ask about the budget next time.",
    "Ich muss mich bis Freitag entscheiden.",
    "Je dois répondre avant vendredi.",
    "Tengo que responder antes del viernes.",
    "No date was named, they will decide soon.",
    "",
]


@pytest.mark.parametrize("text", NO_PROMISES, ids=[text[:40] for text in NO_PROMISES])
def test_what_the_user_has_to_do_and_other_dates_are_none(text: str) -> None:
    assert promise_in_words(text, reference=TODAY, holidays=frozenset()) is None


def test_business_days_leave_out_the_holidays() -> None:
    off = frozenset({date(2026, 11, 19)})
    promise = promise_in_words("They will answer within two business days.", reference=TODAY, holidays=off)
    assert promise is not None
    assert promise.latest == date(2026, 11, 23)

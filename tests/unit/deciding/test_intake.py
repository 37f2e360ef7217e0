"""I4: only an answer is an answer. From readings to facts."""

from datetime import date

import pytest

from daemon.deciding.facts import MailBounced, PromiseNoted, TheyAnswered, TheyWereAway, UserWrote
from daemon.deciding.intake import facts_of_own, facts_of_theirs
from daemon.reading.values import Address, Author, Envelope, Promise, Reading, Topic
from tests.builders import at

NOW = at("2026-11-25 10:00")
ME = frozenset({"sam@home.example"})
RITA = Address("Rita Sommer", "rita@northwind.example")
PROMISE = Promise("within two weeks", None, date(2026, 12, 9))


def reading(author: Author = Author.PERSON, topic: Topic = Topic.OTHER, **more: object) -> Reading:
    envelope = Envelope(message_id="<a@b>", sender=RITA, to=(Address("Sam", "sam@home.example"),), offset_minutes=60)
    return Reading(envelope, author, topic, **more)  # type: ignore[arg-type]


def theirs(one: Reading, *, calendar_says: bool = False) -> list[object]:
    return list(facts_of_theirs(one, NOW, ME, calendar_says=calendar_says))


def test_a_persons_mail_is_an_answer_with_its_evidence() -> None:
    (fact,) = theirs(reading(key_sentence="Could you call me?", asks_user=True))
    assert isinstance(fact, TheyAnswered)
    assert (fact.sender, fact.asks_user, fact.automatic, fact.to_user, fact.offset_minutes) == (
        RITA.address,
        True,
        False,
        "sam@home.example",
        60,
    )
    assert fact.evidence.quote == "Could you call me?"
    assert fact.evidence.source == "mail of 25 Nov 2026 from rita@northwind.example"


@pytest.mark.parametrize("topic", [Topic.REJECTION, Topic.OFFER, Topic.INVITATION, Topic.NEXT_STEP])
def test_a_machines_word_counts_where_it_says_something_about_the_process(topic: Topic) -> None:
    (fact,) = theirs(reading(Author.AUTOMATIC, topic))
    assert isinstance(fact, TheyAnswered)
    assert fact.automatic


def test_a_machines_courtesy_is_none_but_its_promise_counts() -> None:
    assert theirs(reading(Author.AUTOMATIC, Topic.ACKNOWLEDGEMENT)) == []
    (fact,) = theirs(reading(Author.AUTOMATIC, Topic.ACKNOWLEDGEMENT, promise=PROMISE))
    assert isinstance(fact, PromiseNoted)


def test_bounces_absences_and_bulk_are_no_answers() -> None:
    (bounced,) = theirs(reading(Author.BOUNCE, failed_recipients=("dana@northwind.example",)))
    assert isinstance(bounced, MailBounced)
    assert theirs(reading(Author.BOUNCE)) == [], "a delay is no failure"
    (away,) = theirs(reading(Author.OUT_OF_OFFICE, return_date=date(2026, 12, 1)))
    assert isinstance(away, TheyWereAway)
    assert theirs(reading(Author.BULK, Topic.REJECTION)) == []
    nobody = Reading(Envelope(), Author.PERSON, Topic.OTHER)
    assert theirs(nobody) == []


def test_words_about_moving_count_only_where_the_calendar_is_silent() -> None:
    (fact,) = theirs(reading(topic=Topic.UPDATE))
    assert isinstance(fact, TheyAnswered)
    assert fact.moves_interview
    (fact,) = theirs(reading(topic=Topic.CANCELLATION), calendar_says=True)
    assert isinstance(fact, TheyAnswered)
    assert not fact.moves_interview


def test_the_users_own_mail_names_its_recipients_but_not_the_user() -> None:
    envelope = Envelope(sender=Address("Sam", "sam@home.example"), to=(RITA,), cc=(Address("Sam", "sam@home.example"),))
    (fact,) = facts_of_own(Reading(envelope, Author.PERSON, Topic.OTHER, withdraws=True), NOW, ME, step_key="thank_you/x")
    assert isinstance(fact, UserWrote)
    assert (fact.recipients, fact.withdraws, fact.step_key) == ((RITA.address,), True, "thank_you/x")
    to_self = Envelope(sender=Address("Sam", "sam@home.example"), to=(Address("Sam", "sam@home.example"),))
    assert facts_of_own(Reading(to_self, Author.PERSON, Topic.OTHER), NOW, ME, step_key=None) == []
    assert facts_of_own(Reading(envelope, Author.OUT_OF_OFFICE, Topic.OTHER), NOW, ME, step_key=None) == []


def test_an_unknown_sender_of_a_bounce_is_named_as_such() -> None:
    one = Reading(Envelope(), Author.BOUNCE, Topic.OTHER, failed_recipients=("dana@northwind.example",))
    (fact,) = theirs(one)
    assert isinstance(fact, MailBounced)
    assert fact.evidence.source.endswith("from an unknown sender")

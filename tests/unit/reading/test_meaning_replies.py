"""Short answers in followed conversations: nothing in them says that they are about a job, the conversation does."""

from datetime import UTC, date, datetime

import pytest

from daemon.reading.meaning import Meaning, understand
from daemon.reading.parsed import ParsedMail
from daemon.reading.values import Address, Author, Envelope, ReadingContext, Topic
from tests.data.replies import REPLIES

_WRITTEN = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


def _understand(text: str, language: str | None, *, tracked: bool = True, author: Author = Author.PERSON) -> Meaning:
    envelope = Envelope(
        subject="Re: Thank you", sender=Address("Dana Whitfield", "dana@norvane.example"), date=_WRITTEN, offset_minutes=0
    )
    mail = ParsedMail(envelope, author, text, text, language=language)
    return understand(mail, (), ReadingContext(tracked=tracked))


@pytest.mark.parametrize(
    ("language", "text", "topics", "asks", "latest"), REPLIES, ids=[f"{language}-{text[:40]}" for language, text, *_ in REPLIES]
)
def test_a_short_answer_is_understood_in_its_conversation(
    language: str, text: str, topics: frozenset[Topic], asks: bool, latest: date | None
) -> None:
    for known in (language, None):
        meaning = _understand(text, known)
        assert meaning.topic in topics, meaning.reasons
        assert meaning.asks_user is asks
        assert (meaning.promise.latest if meaning.promise else None) == latest


def test_the_table_is_large_and_speaks_all_languages() -> None:
    assert len(REPLIES) >= 150
    assert {language for language, *_ in REPLIES} == {"en", "de", "fr", "es", "nl", "it", "pt", "pl"}


@pytest.mark.parametrize("text", ["Sorry, it's a no this time.", "Can we move our talk to Thursday?", "More by Tuesday!"])
def test_the_same_words_of_a_stranger_mean_nothing(text: str) -> None:
    assert _understand(text, "en", tracked=False).topic is Topic.OTHER


@pytest.mark.parametrize("author", [Author.BULK, Author.OUT_OF_OFFICE, Author.BOUNCE])
def test_mail_that_nobody_wrote_to_the_user_is_no_answer_in_a_conversation(author: Author) -> None:
    assert _understand("Sorry, it's a no this time.", "en", author=author).topic is Topic.OTHER


def test_an_applicant_system_within_the_conversation_is_read_for_what_it_says() -> None:
    assert _understand("Unfortunately we went with someone else.", "en", author=Author.AUTOMATIC).topic is Topic.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "If it's a no, tell me early.",
        "Whether we went with someone else or not, I'd have told you.",
        "My brother got the job at the bakery!",
        "It's a no from my wife on the dog, sadly.",
        "We picked another date, the room is the same.",
        "We went with the red sofa in the end.",
    ],
)
def test_a_no_about_something_else_is_no_refusal(text: str) -> None:
    assert _understand(text, "en").topic not in {Topic.REJECTION, Topic.OFFER}


def test_a_day_that_does_not_suit_is_no_promise() -> None:
    meaning = _understand("Je ne peux plus jeudi, désolée.", "fr")
    assert (meaning.topic, meaning.promise) == (Topic.UPDATE, None)

"""I3: a touched draft is told from one that a server merely wrote down differently."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.writing.canonical import content_hash
from daemon.writing.compose import compose
from daemon.writing.values import Point
from tests.unit.writing.builders import brief, templates, unhurried

UMLAUTS = compose(
    brief(language="de", points=(Point("Ihr Umstieg auf Größeres", "debrief"),), thread_subject="Gespräch über Größe"), templates()
)


def rebuilt(raw: bytes, encoding: str) -> bytes:
    """The same mail, written by another program."""
    message = message_from_bytes(raw, policy=default)
    other = EmailMessage(policy=SMTP.clone(max_line_length=40))
    for name in ("Subject", "To", "From", "Message-ID"):
        other[name] = str(message[name])
    other.set_content(message.get_content(), cte=encoding)
    return other.as_bytes()


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_another_transfer_encoding_and_folding_is_the_same_mail(encoding: str) -> None:
    assert content_hash(rebuilt(UMLAUTS.raw, encoding)) == content_hash(UMLAUTS.raw)


def test_line_ends_trailing_space_and_blank_lines_at_the_end_do_not_count() -> None:
    raw = compose(brief(), templates()).raw
    assert content_hash(raw.replace(b"\r\n", b"\n")) == content_hash(raw)
    assert content_hash(raw.replace(b"Dear Dana,", b"Dear Dana,=20") + b"\r\n\r\n") == content_hash(raw)


def test_headers_that_a_server_adds_do_not_count() -> None:
    raw = compose(brief(), templates()).raw
    assert content_hash(b"Received: by mx.example.org\r\nX-Uid: 7\r\n" + raw) == content_hash(raw)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Subject: Re: Your interview", b"Subject: Re: Your Interview"),
        (b"To: Dana Fox <dana@acme.example>", b"To: Dana Fox <dana@acme.example>, Ben <ben@acme.example>"),
        (b"To: Dana Fox <dana@acme.example>", b"To: Dana Fox <dana@other.example>"),
        (b"To: Dana Fox <dana@acme.example>", b"To: Dana Fox <dana@acme.example>\r\nCc: ben@acme.example"),
        (b"To: Dana Fox <dana@acme.example>", b"To: Dana Fox <dana@acme.example>\r\nBcc: ben@acme.example"),
        (b"Dear Dana,", b"Dear Dana, hello"),
        (b"Sam Rivera\r\n", b"Sam\r\n"),
        (b"Tuesday", b"Wednesday"),
        (b"\r\nSam Rivera", b"Sam Rivera"),
    ],
)
def test_every_change_a_user_makes_counts(old: bytes, new: bytes) -> None:
    raw = compose(brief(), templates()).raw
    assert old in raw
    assert content_hash(raw.replace(old, new)) != content_hash(raw)


def test_an_added_attachment_counts() -> None:
    message = message_from_bytes(UMLAUTS.raw, policy=default)
    message.add_attachment(b"slides", maintype="application", subtype="pdf", filename="slides.pdf")
    assert content_hash(message.as_bytes()) != content_hash(UMLAUTS.raw)


WORDS = st.lists(st.text(alphabet=st.characters(categories=["L", "Nd"]), min_size=1, max_size=8), min_size=2, max_size=20)


@unhurried
@given(WORDS, st.data())
def test_any_changed_word_of_the_text_counts(words: list[str], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(words) - 1))
    changed = [*words[:index], words[index] + "x", *words[index + 1 :]]
    first, second = (plain_mail(" ".join(text)) for text in (words, changed))
    assert content_hash(first) != content_hash(second)
    assert content_hash(first) == content_hash(rebuilt(first, "base64"))


def plain_mail(text: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["Subject"], message["To"], message["From"], message["Message-ID"] = (
        "Re: x",
        "dana@acme.example",
        "sam@example.org",
        "<1@example.org>",
    )
    message.set_content(text + "\n", cte="quoted-printable")
    return message.as_bytes()


@unhurried
@given(st.binary(max_size=400))
def test_any_bytes_have_a_hash(raw: bytes) -> None:
    assert len(content_hash(raw)) == 64


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: =?utf-8?b?!!!?=\n\nx",
        b"Content-Type: text/plain; charset=klingon\n\nx",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(900)),
    ],
)
def test_hostile_mails_have_a_hash_too(raw: bytes) -> None:
    assert content_hash(raw) != content_hash(raw + b"y")

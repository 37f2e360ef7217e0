"""Headers are safe whatever a message put into the brief (I8)."""

import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.reading.values import Address
from daemon.writing.compose import compose
from daemon.writing.errors import UnwritableError
from daemon.writing.headers import wire_address
from tests.unit.writing.builders import SAM, brief, templates, unhurried

# RFC 5322, 3.6.4, long: what Exchange makes.
LONG_ID = "<" + "A" * 60 + "." + "0" * 60 + "@" + "am0pr01mb" * 8 + ".prod.outlook.example>"
ALLOWED = {
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
}  # fmt: skip


def parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=default)


def head(raw: bytes) -> str:
    return raw.partition(b"\r\n\r\n")[0].decode("ascii")


@unhurried
@given(st.text(max_size=120), st.text(max_size=120), st.text(max_size=200), st.lists(st.text(max_size=60), max_size=5))
def test_no_name_subject_or_reference_can_add_a_header(name: str, own_name: str, subject: str, references: list[str]) -> None:
    hostile = "Bcc: eve@evil.example\r\n\r\n"
    draft = compose(
        brief(
            to=Address(f"{name}\r\n{hostile}", "dana@acme.example"),
            sender=Address(f"{own_name}\n{hostile}", SAM.address),
            thread_subject=f"{subject}\r\n{hostile}",
            references=tuple(references),
            in_reply_to=f"<x@y>\r\n{hostile}",
        ),
        templates(),
    )
    message = parsed(draft.raw)
    assert set(message.keys()) <= ALLOWED
    assert message["Bcc"] is None
    assert [address.addr_spec for address in message["To"].addresses] == ["dana@acme.example"]
    assert [address.addr_spec for address in message["From"].addresses] == [SAM.address]
    assert all(len(line) <= 78 for line in draft.raw.decode("ascii").split("\r\n"))


@unhurried
@given(st.text(alphabet=st.characters(categories=["L", "Nd", "Po", "Sm"]), min_size=1, max_size=9))
def test_a_display_name_is_read_back_as_it_was(name: str) -> None:
    draft = compose(brief(to=Address(name, "dana@acme.example")), templates())
    assert parsed(draft.raw)["To"].addresses[0].display_name == name


def test_long_message_ids_stay_whole() -> None:
    """The standard library folds them into encoded words, and the thread is torn."""
    draft = compose(brief(references=("<a@b>", LONG_ID), in_reply_to=LONG_ID), templates())
    lines = head(draft.raw).split("\r\n")
    assert f"In-Reply-To: {LONG_ID}" in lines
    assert f" {LONG_ID}" in lines


def test_references_are_complete_and_end_with_the_mail_that_is_answered() -> None:
    draft = compose(brief(references=("<1@a>", "<3@a>", "<2@a>"), in_reply_to="<3@a>"), templates())
    assert re.search(r"References: <1@a>\r\n <2@a>\r\n <3@a>\r\n", draft.raw.decode("ascii"))
    assert parsed(draft.raw)["In-Reply-To"] == "<3@a>"


def test_a_mail_that_begins_a_conversation_has_no_thread_headers() -> None:
    message = parsed(compose(brief(thread_subject=None, in_reply_to=None, references=()), templates()).raw)
    assert message["In-Reply-To"] is None
    assert message["References"] is None


def test_the_head_says_who_to_whom_and_when_and_no_word_of_the_program() -> None:
    draft = compose(brief(), templates())
    message = parsed(draft.raw)
    assert message["From"] == "Sam Rivera <sam@example.org>"
    assert message["To"] == "Dana Fox <dana@acme.example>"
    assert message["Message-ID"] == "<token-1@example.org>"
    assert message["Date"] == "Tue, 24 Nov 2026 15:00:00 +0100"
    assert set(message.keys()) == ALLOWED
    assert "afterword" not in draft.raw.decode("ascii").lower()


def test_an_international_domain_is_written_in_ascii() -> None:
    assert wire_address("dana@bücher.example", "To") == "dana@xn--bcher-kva.example"


@pytest.mark.parametrize(
    "address",
    [
        "dänä@example.com",
        "dana@straße.example",
        "dana",
        "dana@",
        "a b@example.com",
        "dana@exa mple.com",
        "<dana@example.com>",
        "d@e\r\nBcc: x@y",
        "@example.com",
        "a" * 250 + "@example.com",
        "dana@-x.example",
        "a,b@example.com",
    ],
)
def test_an_address_that_cannot_be_written_is_refused_by_field_without_naming_it(address: str) -> None:
    with pytest.raises(UnwritableError) as refused:
        compose(brief(to=Address("Dana Fox", address)), templates())
    assert refused.value.field == "To"
    assert address not in str(refused.value)


@pytest.mark.parametrize("message_id", ["", "no-brackets@example.org", "<a@b>\r\nBcc: x@y", "<a b@c>", "<a@b><c@d>"])
def test_a_broken_message_id_is_refused(message_id: str) -> None:
    with pytest.raises(UnwritableError):
        compose(brief(message_id=message_id), templates())

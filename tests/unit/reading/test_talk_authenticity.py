"""Whose word counts about who sent a mail: the pinned server's, once, with an aligned DMARC pass (RFC 8601)."""

import pytest

from daemon.reading.talk.authenticity import Proof, proof_of

OWN = frozenset({"sam@home.example", "sam@alias.example"})
SERVER = "mx.home.example"
PASS = f"Authentication-Results: {SERVER}; dmarc=pass (p=reject) header.from=home.example"


def judged(*fields: str, sender: str = "Sam <sam@home.example>", server: str | None = SERVER) -> Proof:
    raw = "\r\n".join([*fields, f"From: {sender}", "To: sam@home.example", "Subject: Re: How was it?", "", "stop"]).encode()
    return proof_of(raw, OWN, server)


@pytest.mark.parametrize(
    "results",
    [
        PASS,
        f"Authentication-Results: {SERVER} 1; spf=pass smtp.mailfrom=home.example; dkim=pass header.d=home.example;\r\n dmarc=pass header.from=home.example",
        f"Authentication-Results: {SERVER.upper()}; dmarc=PASS header.from=HOME.example",
        f"Authentication-Results: {SERVER}; arc=none; dmarc = pass action=none header.from=home.example;",
    ],
)
def test_an_aligned_pass_of_the_pinned_server_counts(results: str) -> None:
    assert judged(results) is Proof.PASSED


def test_a_pass_beside_another_servers_word_counts() -> None:
    assert judged(PASS, "Authentication-Results: relay.example; dmarc=fail header.from=home.example") is Proof.PASSED


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ((), Proof.NO_RESULT),
        (("Authentication-Results: mx.evil.example; dmarc=pass header.from=home.example",), Proof.NO_RESULT),
        ((f"Authentication-Results: {SERVER}.evil.example; dmarc=pass header.from=home.example",), Proof.NO_RESULT),
        ((f"Authentication-Results: x; {SERVER}; dmarc=pass header.from=home.example",), Proof.NO_RESULT),
        ((PASS, PASS), Proof.AMBIGUOUS),
        ((PASS, f"Authentication-Results: {SERVER}; dmarc=fail header.from=home.example"), Proof.AMBIGUOUS),
        ((f"Authentication-Results: {SERVER}; dmarc=fail header.from=home.example",), Proof.NOT_ALIGNED),
        ((f"Authentication-Results: {SERVER}; dmarc=none header.from=home.example",), Proof.NOT_ALIGNED),
        (
            (f"Authentication-Results: {SERVER}; spf=pass smtp.mailfrom=home.example; dkim=pass header.d=home.example",),
            Proof.NOT_ALIGNED,
        ),
        ((f"Authentication-Results: {SERVER}; dmarc=pass header.from=evil.example",), Proof.NOT_ALIGNED),
        ((f"Authentication-Results: {SERVER}; dmarc=pass",), Proof.NOT_ALIGNED),
        (
            (f"Authentication-Results: {SERVER}; dmarc=fail (dmarc=pass header.from=home.example) header.from=home.example",),
            Proof.NOT_ALIGNED,
        ),
        (
            (f"Authentication-Results: {SERVER}; dmarc=fail header.from=home.example; dmarc=pass header.from=home.example",),
            Proof.NOT_ALIGNED,
        ),
        ((f'Authentication-Results: {SERVER}; dkim=pass header.i="; dmarc=pass header.from=home.example"',), Proof.NOT_ALIGNED),
        (
            (f'Authentication-Results: {SERVER}; dkim=pass header.i="; dmarc=pass header.from=home.example',),
            Proof.NO_RESULT,
        ),
        ((f"Authentication-Results: {SERVER}; spf=pass (a (b) ; dmarc=pass header.from=home.example)",), Proof.NOT_ALIGNED),
        ((f"Authentication-Results: {SERVER}; spf=pass (a \\) ; dmarc=pass header.from=home.example)",), Proof.NOT_ALIGNED),
        ((f"Authentication-Results: {SERVER}; spf=pass ) ; dmarc=pass header.from=home.example",), Proof.NO_RESULT),
    ],
)
def test_anything_less_does_not(fields: tuple[str, ...], why: Proof) -> None:
    assert judged(*fields) is why


@pytest.mark.parametrize(
    "sender", ["sam@evil.example", "sam@home.example, mallory@evil.example", "sam@home.example.evil.example", ""]
)
def test_a_pass_for_somebody_else_is_none(sender: str) -> None:
    assert judged(PASS, sender=sender) is Proof.NOT_OWN


def test_two_from_fields_are_none() -> None:
    assert judged(PASS, "From: Mallory <mallory@evil.example>") is Proof.NOT_OWN


def test_where_no_server_is_pinned_nothing_counts() -> None:
    assert judged(PASS, server=None) is Proof.NOT_PINNED


@pytest.mark.parametrize("unit", [b"(", b"dmarc=pass ", b";", b"Authentication-Results: mx.home.example; dmarc=pass\r\n"])
def test_a_flood_is_bounded(unit: bytes) -> None:
    assert proof_of(b"Authentication-Results: mx.home.example; " + unit * 200_000, OWN, SERVER) is not Proof.PASSED

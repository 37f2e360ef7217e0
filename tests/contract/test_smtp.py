"""A mail goes out once, to all or to nobody, and what is not known is never taken for a failure."""

import asyncio
import base64

import pytest

from connectors.network import Login, Security
from connectors.smtp import SmtpSettings, SmtpTransport
from daemon.demo.servers.smtp import SmtpServer, Submission
from daemon.errors import SecretUnavailableError, UserError
from daemon.ports.sending import SendPhase, SendRefused, Sent, Transport
from tests.contract.smtp_scripts import LENA, RAW, SENDER, Script, scripted, transport_to
from tests.servers.certificate import Certificate


@pytest.mark.parametrize("security", list(Security))
async def test_a_mail_arrives_byte_for_byte_over_every_kind_of_connection(certificate: Certificate, security: Security) -> None:
    taken: list[Submission] = []
    tls = None if security is Security.NONE else certificate.server_context()
    with SmtpServer(taken.append, credentials=(SENDER, "secret"), tls=tls, implicit_tls=security is Security.TLS) as server:
        transport: Transport = transport_to(server.port, security, username=SENDER, ca_file=str(certificate.ca_file))
        outcome = await transport.send(SENDER, [LENA, "max@example.com"], RAW)
    assert isinstance(outcome, Sent)
    assert outcome.answer.startswith("250 ")
    assert taken == [Submission(SENDER, (LENA, "max@example.com"), RAW)]


async def test_an_international_address_and_eight_bits_are_announced() -> None:
    taken: list[Submission] = []
    raw = RAW + "Grüße\r\n".encode()
    with SmtpServer(taken.append) as server:
        assert isinstance(await transport_to(server.port).send(SENDER, ["jörg@example.com"], raw), Sent)
    assert taken == [Submission(SENDER, ("jörg@example.com",), raw)]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_an_unknown_issuer_gets_nothing(certificate: Certificate, security: Security) -> None:
    taken: list[Submission] = []
    context = certificate.server_context()
    with SmtpServer(taken.append, tls=context, implicit_tls=security is Security.TLS) as server:
        outcome = await transport_to(server.port, security).send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendRefused)
    assert not outcome.permanent
    assert "not trusted" in outcome.answer
    assert taken == []


async def test_a_wrong_password_is_permanent_and_not_repeated() -> None:
    with SmtpServer(lambda _: None, credentials=(SENDER, "other")) as server:
        outcome = await transport_to(server.port, username=SENDER).send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendRefused)
    assert outcome.permanent
    assert "secret" not in outcome.answer


def test_clear_text_to_another_machine_is_refused_before_the_first_packet() -> None:
    with pytest.raises(UserError):
        transport_to(25, host="mail.example.org")


async def test_a_missing_secret_is_no_exception() -> None:
    def none() -> str:
        raise SecretUnavailableError("personal", "the keychain is locked", "unlock it")

    with SmtpServer(lambda _: None, credentials=(SENDER, "x")) as server:
        settings = SmtpSettings("personal", "127.0.0.1", SENDER, server.port, Security.NONE)
        outcome = await SmtpTransport(settings, none).send(SENDER, [LENA], RAW)
    assert outcome == SendRefused(permanent=False, answer="personal: the keychain is locked", phase=SendPhase.LOGIN)


async def test_a_closed_port_is_no_exception() -> None:
    assert await transport_to(1).send(SENDER, [LENA], RAW) == SendRefused(permanent=False, answer="no connection")


@pytest.mark.parametrize("raw", [b"a\nb\r\n", b"a\rb\r\n", b"a\0b\r\n", b"x\r\n\n.\r\nMAIL FROM:<y@example.com>\r\n"])
async def test_bare_line_ends_never_leave(raw: bytes) -> None:
    with pytest.raises(ValueError, match="CRLF"):
        await transport_to(1).send(SENDER, [LENA], raw)


async def test_bcc_never_leaves() -> None:
    raw = RAW.replace(
        b"Subject:", b"Bcc: max@example.com,\r\n ina@example.com\r\nbCC : x@example.com\r\nResent-Bcc: y@example.com\r\nSubject:"
    )
    taken: list[Submission] = []
    with SmtpServer(taken.append) as server:
        assert isinstance(await transport_to(server.port).send(SENDER, [LENA], raw), Sent)
    assert taken == [Submission(SENDER, (LENA,), RAW)]


async def test_what_a_server_cannot_carry_unchanged_is_not_begun() -> None:
    """RFC 1870, 6152: too large, or eight bits where seven are offered."""
    for offers, raw in (
        ("250-here\r\n250 SIZE 100\r\n", RAW),
        ("250 here\r\n", RAW + "Grüße\r\n".encode()),
    ):
        script = Script(offers=offers)
        async with scripted(script) as transport:
            outcome = await transport.send(SENDER, [LENA], raw)
        assert isinstance(outcome, SendRefused)
        assert outcome.permanent
        assert outcome.phase is SendPhase.SENDER
        assert not [verb for verb in script.verbs if verb.startswith("MAIL")]


async def test_the_size_is_told_where_the_server_asks() -> None:
    script = Script(offers="250-here\r\n250-PIPELINING\r\n250 SIZE 0\r\n")
    async with scripted(script) as transport:
        assert isinstance(await transport.send(SENDER, [LENA], RAW), Sent)
    assert f"MAIL FROM:<{SENDER}> SIZE={len(RAW)}" in script.verbs


async def test_a_line_too_long_for_mail_never_leaves() -> None:
    with pytest.raises(ValueError, match="998"):
        await transport_to(1).send(SENDER, [LENA], b"Subject: x\r\n\r\n" + b"x" * 999 + b"\r\n")


async def test_one_refused_recipient_keeps_the_mail_from_all() -> None:
    class Picky(Script):
        async def _reply(self, verb: str, writer: asyncio.StreamWriter) -> bool:
            self.answers["RCPT"] = "550 5.1.1 no such user\r\n" if "max@" in self.verbs[-1] else "250 fine\r\n"
            return await super()._reply(verb, writer)

    script = Picky()
    async with scripted(script) as transport:
        outcome = await transport.send(SENDER, [LENA, "max@example.com"], RAW)
    assert outcome == SendRefused(permanent=True, answer="550 5.1.1 no such user", phase=SendPhase.RECIPIENT)
    assert "DATA" not in script.verbs
    assert script.verbs[-2:] == ["RSET", "QUIT"]


@pytest.mark.parametrize("address", ["x@example.com>\r\nRCPT TO:<y@example.com", "<x@example.com>", "x", "", "a b@c", '"a"@b.c'])
async def test_a_crafted_address_never_reaches_the_wire(address: str) -> None:
    script = Script()
    async with scripted(script) as transport:
        for sender, recipients in ((SENDER, [LENA, address]), (address, [LENA])):
            outcome = await transport.send(sender, recipients, RAW)
            assert isinstance(outcome, SendRefused)
            assert outcome.permanent
    assert all(verb.split()[0] in {"EHLO", "RSET", "QUIT"} for verb in script.verbs)


async def test_nobody_to_send_to_is_refused() -> None:
    async with scripted(Script()) as transport:
        assert isinstance(await transport.send(SENDER, [], RAW), SendRefused)


async def test_without_starttls_nothing_is_said_in_clear() -> None:
    script = Script()
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    transport = transport_to(server.sockets[0].getsockname()[1], Security.STARTTLS, username=SENDER)
    outcome = await transport.send(SENDER, [LENA], RAW)
    server.close()
    assert outcome == SendRefused(permanent=False, answer="the server offers no STARTTLS")
    assert all(verb.split()[0] in {"EHLO", "QUIT"} for verb in script.verbs)


async def test_an_access_token_is_used_as_one() -> None:
    script = Script()
    server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
    transport = transport_to(server.sockets[0].getsockname()[1], username=SENDER, auth=Login.OAUTH2)
    assert isinstance(await transport.send(SENDER, [LENA], RAW), Sent)
    server.close()
    assert any(verb.startswith("AUTH XOAUTH2 ") for verb in script.verbs)


async def test_an_access_token_goes_the_standard_way_where_the_other_is_not_offered() -> None:
    """RFC 7628; its refusal comes as a challenge first."""
    for answer, accepted in (("235 in\r\n", True), ("334 eyJzdGF0dXMiOiI0MDEifQ==\r\n", False)):
        script = Script(answers={"AUTH": answer, "AQ==": "535 5.7.8 expired\r\n"}, offers="250-here\r\n250 AUTH OAUTHBEARER\r\n")
        server = await asyncio.start_server(script.serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        outcome = await transport_to(port, username=SENDER, auth=Login.OAUTH2).send(SENDER, [LENA], RAW)
        server.close()
        said = next(verb for verb in script.verbs if verb.startswith("AUTH OAUTHBEARER "))
        told = base64.b64decode(said.split()[2]).decode()
        assert told == f"n,a={SENDER},\x01host=127.0.0.1\x01port={port}\x01auth=Bearer secret\x01\x01"
        assert isinstance(outcome, Sent) is accepted
        assert accepted or outcome == SendRefused(permanent=True, answer="535 5.7.8 expired", phase=SendPhase.LOGIN)


async def test_no_name_of_this_machine_is_told() -> None:
    script = Script()
    async with scripted(script) as transport:
        await transport.send(SENDER, [LENA], RAW)
    assert script.verbs[0] == "EHLO [127.0.0.1]"


async def test_being_cancelled_while_the_answer_is_awaited_is_passed_on() -> None:
    """The row says ``attempting`` then, which settles as unknown."""
    script = Script(answers={"MESSAGE": ""})
    async with scripted(script) as transport:
        sending = asyncio.create_task(transport.send(SENDER, [LENA], RAW))
        await script.reached.wait()
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending

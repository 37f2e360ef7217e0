"""What is believed of a mail when the server refuses, breaks off, is silent or answers out of turn."""

from collections.abc import Callable

import pytest

from daemon.ports.sending import SendPhase, SendRefused, SendUnknown
from tests.contract.smtp_scripts import LENA, RAW, SENDER, Script, scripted

PHASES = {
    "GREETING": SendPhase.CONNECT,
    "MAIL": SendPhase.SENDER,
    "RCPT": SendPhase.RECIPIENT,
    "DATA": SendPhase.DATA,
    "MESSAGE": SendPhase.MESSAGE,
}


@pytest.mark.parametrize("verb", list(PHASES))
@pytest.mark.parametrize(("answer", "permanent"), [("451 4.3.0 later\r\n", False), ("550 5.1.1 never\r\n", True)])
async def test_an_answer_is_definite_in_every_phase(verb: str, answer: str, *, permanent: bool) -> None:
    script = Script(answers={verb: answer})
    async with scripted(script) as transport:
        outcome = await transport.send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendRefused)
    assert outcome.answer == answer.strip()
    assert outcome.phase is PHASES[verb]
    assert outcome.permanent is permanent or verb == "GREETING"
    assert bool(script.taken) is (verb == "MESSAGE")


@pytest.mark.parametrize("verb", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("fault", ["cut", "silence"])
async def test_what_breaks_before_the_message_was_not_sent(verb: str, fault: str) -> None:
    script = Script(cut=verb) if fault == "cut" else Script(answers={verb: ""})
    if verb == "GREETING":
        script = Script(answers={"GREETING": "" if fault == "cut" else "oops\r\n"})
    async with scripted(script) as transport:
        outcome = await transport.send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendRefused)
    assert not outcome.permanent
    assert script.taken == []


@pytest.mark.parametrize(
    "script",
    [
        lambda: Script(cut="MESSAGE"),
        lambda: Script(answers={"MESSAGE": ""}),
        lambda: Script(answers={"MESSAGE": "what\r\n"}),
        lambda: Script(answers={"MESSAGE": "354 more\r\n"}),
        lambda: Script(answers={"MESSAGE": "250-fine\r\n" * 9000}),
    ],
)
async def test_a_lost_answer_after_the_message_is_unknown(script: Callable[[], Script]) -> None:
    """The server has the message in all of these."""
    server = script()
    async with scripted(server) as transport:
        outcome = await transport.send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendUnknown)
    assert len(server.taken) == 1


@pytest.mark.parametrize("verb", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA"])
async def test_an_answer_before_its_question_is_never_taken_for_the_servers_word_on_the_message(verb: str) -> None:
    """In one packet with the answer in turn: the library would keep it, and take it for the next one."""
    usual = {"GREETING": "220 ready\r\n", "EHLO": Script().offers, "DATA": "354 go\r\n"}
    script = Script(answers={verb: usual.get(verb, "250 fine\r\n") + "250 taken\r\n", "MESSAGE": "554 5.7.1 never\r\n"})
    async with scripted(script) as transport:
        outcome = await transport.send(SENDER, [LENA], RAW)
    assert isinstance(outcome, SendRefused)
    assert script.taken == []

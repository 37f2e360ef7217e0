"""Every fault in every phase of a real SMTP dialogue, and what becomes of the queued mail: the table of ``docs/sending.md``.

The oracle is the server: where it has the mail, or may have it, nothing is sent again; where it has it not, nothing is lost.
"""

import asyncio
from pathlib import Path

import pytest

from connectors.network import Security
from connectors.smtp import SmtpSettings, SmtpTransport
from daemon.ports.sending import SendRefused, SendUnknown, Sent
from tests.servers.certificate import Certificate
from tests.servers.smtp_script import Fault, Phase, Script, listening
from tests.unit.flows.queue_world import CHECK, GOES_BY, RITA, copied, queued
from tests.world import HOUR, MemoryWorld

RAW = b"From: sam@example.org\r\nTo: lena@example.com\r\nSubject: Hello\r\nMessage-ID: <1@example.org>\r\n\r\nHello Lena,\r\n.\r\nSam\r\n"
PAGE = Path("docs/sending.md").read_text(encoding="utf-8")
_OFFERED = {Phase.STARTTLS, Phase.AUTH}
CASES = [(phase, fault) for phase in Phase for fault in Fault if fault is not Fault.STRIPPED or phase in _OFFERED]


def transport(port: int, certificate: Certificate, *, patience: float = 100.0) -> SmtpTransport:
    settings = SmtpSettings(
        "personal",
        "127.0.0.1",
        "sam@home.example",
        port,
        Security.STARTTLS,
        ca_file=str(certificate.ca_file),
        timeout=patience,
        data_timeout=patience,
        final_timeout=patience,
    )
    return SmtpTransport(settings, lambda: "secret")


async def becomes(world: MemoryWorld, script: Script, certificate: Certificate) -> str:
    """The state after one pass with this server; then the same again with a good one, to hold both to at most once."""
    patience = 10.0 if script.fault is Fault.SILENCE else 100.0
    async with listening(script) as port:
        tried = copied(world, transport(port, certificate, patience=patience))
        await tried.pass_at(GOES_BY)
        state, lies = tried.steps()[CHECK], set(tried.drafts()) == {RITA}
    good = Script(certificate=certificate)
    async with listening(good) as port:
        again = copied(tried, transport(port, certificate))
        for hours in (1, 3):
            await again.pass_at(GOES_BY + hours * HOUR)
    assert lies is (state in {"queued", "failed"}), "the draft is back after a definite no, and then alone"
    accepted = len(script.taken) if state in {"sent", "unknown"} else 0
    assert accepted + len(good.taken) <= 1, "never twice"
    assert good.taken or state in {"sent", "unknown", "failed"}, "never lost"
    return state


def table(states: dict[tuple[Phase, Fault], str]) -> str:
    """Phases down, faults across."""
    lines = [f"| at | {' | '.join(Fault)} |", f"|---|{'---|' * len(Fault)}"]
    for phase in Phase:
        cells = " | ".join(states.get((phase, fault), "") for fault in Fault)
        lines.append(f"| {phase} | {cells} |")
    return "\n".join(lines) + "\n"


async def test_every_fault_in_every_phase_ends_as_the_page_says(certificate: Certificate) -> None:
    world = await queued()
    states: dict[tuple[Phase, Fault], str] = {}
    patient = [case for case in CASES if case[1] is not Fault.SILENCE]
    for phase, fault in patient:
        states[phase, fault] = await becomes(world, Script(phase, fault, certificate), certificate)
    silent = [case for case in CASES if case[1] is Fault.SILENCE]
    found = await asyncio.gather(*(becomes(world, Script(*case, certificate), certificate) for case in silent))
    states.update(zip(silent, found, strict=True))
    assert table(states) in PAGE, table(states)


async def in_clear(script: Script) -> Sent | SendRefused | SendUnknown:
    async with listening(script) as port:
        settings = SmtpSettings("personal", "127.0.0.1", "sam@example.org", port, Security.NONE, timeout=60, final_timeout=60)
        return await SmtpTransport(settings, lambda: "secret").send("sam@example.org", ["lena@example.com"], RAW)


def is_true(outcome: Sent | SendRefused | SendUnknown, script: Script) -> bool:
    """Whether what we believe can be true: sent where the server has it, refused where it has it not."""
    return not (isinstance(outcome, Sent) and not script.taken) and not (isinstance(outcome, SendRefused) and script.taken)


async def test_cut_after_each_byte_that_the_server_says_nothing_untrue_is_believed() -> None:
    whole = Script()
    assert isinstance(await in_clear(whole), Sent)
    ends: list[str] = []
    for count in range(whole.said + 1):
        script = Script(say_only=count)
        outcome = await in_clear(script)
        assert is_true(outcome, script), (count, outcome)
        ends.append(type(outcome).__name__)
    assert ends == sorted(ends, key=["SendRefused", "SendUnknown", "Sent"].index), "first refused, then in doubt, then sent"
    assert set(ends) == {"SendRefused", "SendUnknown", "Sent"}


async def test_cut_after_each_byte_that_the_server_reads_nothing_untrue_is_believed() -> None:
    whole = Script(hang_up_after=1_000_000)
    assert isinstance(await in_clear(whole), Sent)
    for count in range(whole.heard):
        script = Script(hang_up_after=count)
        outcome = await in_clear(script)
        assert is_true(outcome, script), (count, outcome)


@pytest.mark.parametrize("verdict", ["451 4.3.0 later", "554 5.7.1 never", "250 fine"])
async def test_an_answer_that_comes_late_is_still_the_answer(verdict: str) -> None:
    """It may take ten minutes; here it takes until somebody asks for it."""
    read, released = asyncio.Event(), asyncio.Event()

    class Slow(Script):
        async def _answer(self, phase: Phase, writer: asyncio.StreamWriter) -> bool:
            if phase is not Phase.MESSAGE:
                return await super()._answer(phase, writer)
            read.set()
            await released.wait()
            writer.write(f"{verdict}\r\n".encode())
            return True

    script = Slow()
    sending = asyncio.create_task(in_clear(script))
    await read.wait()
    released.set()
    outcome = await sending
    assert isinstance(outcome, Sent) is verdict.startswith("2")
    assert isinstance(outcome, SendRefused) is not verdict.startswith("2")

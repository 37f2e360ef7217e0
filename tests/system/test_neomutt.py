"""A real mail client handles our drafts, under a terminal of its own: neomutt edits one, sends one and deletes one."""

import os
import pty
import shutil
import subprocess
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.contract.profiles.test_profiles import DANA, END, HOUR, NORA, OMAR, with_drafts
from tests.contract.profiles.worlds import Hand
from tests.servers.interface import ImapServer

pytestmark = pytest.mark.system
_SECONDS = 60


def neomutt(folder: Path, server: ImapServer, keys: str) -> None:
    """Open Drafts, press these keys, quit. Its editor adds a line, what it sends goes nowhere, a copy goes to Sent."""
    program = shutil.which("neomutt")
    if program is None:
        pytest.skip("neomutt is not installed")
    for name, script in (("editor", "printf 'Words of my own.\\n' >>\"$1\""), ("sendmail", "cat >/dev/null")):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)
    (folder / "rc").write_text(
        f"""
set imap_user="{server.username}" imap_pass="{server.password}" ssl_starttls=no ssl_force_tls=no
set folder="imap://{server.host}:{server.port}/" spoolfile="+Drafts" postponed="+Drafts" record="+Sent" copy=yes
set editor="{folder / "editor"}" sendmail="{folder / "sendmail"}" from="sam@home.example" realname="Sam Rivera"
set abort_unmodified=no delete=yes quit=yes recall=yes postpone=yes confirmappend=no move=no sleep_time=0
push "{keys}<quit>"
""",
        encoding="utf-8",
    )
    screen, terminal = pty.openpty()
    environment = {"HOME": str(folder), "TERM": "xterm", "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    command = [program, "-n", "-F", str(folder / "rc")]
    with subprocess.Popen(
        command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment, start_new_session=True
    ) as process:
        os.close(terminal)
        try:
            while os.read(screen, 65_536):
                pass
        except OSError:  # it has left its terminal
            pass
        finally:
            os.close(screen)
        assert process.wait(_SECONDS) == 0


def choose(hand: Hand, person: str) -> str:
    """The keys that open the draft to that person in the editor and come back from it; there are others beside it."""
    place = sorted(hand.lying()).index(hand.draft_to(person)[0])
    return "<recall-message><first-entry>" + "<next-entry>" * place + "<select-entry>"


async def test_drafts_edited_sent_and_deleted_in_neomutt_are_told_apart(tmp_path: Path, imap_server: ImapServer) -> None:
    hand = Hand(imap_server)
    world = await with_drafts(hand)
    neomutt(tmp_path, imap_server, choose(hand, DANA) + "<postpone-message>")
    neomutt(tmp_path, imap_server, choose(hand, OMAR) + "<send-message>")
    neomutt(tmp_path, imap_server, f"<delete-pattern>~C{NORA}<enter><sync-mailbox>")
    await world.pass_at(END + 3 * HOUR)
    assert world.states() == {DANA: "edited", OMAR: "sent", NORA: "discarded"}
    edited = message_from_bytes(hand.draft_to(DANA)[1], policy=policy.default)
    assert "Words of my own" in edited.get_content()
    assert edited["References"] == "<invitation@northwind.example>", "it stays in the conversation"
    before = hand.lying()
    await world.pass_at(END + 4 * HOUR)
    assert hand.lying() == before, "what the user edited is left alone"
    await world.mailbox.close()

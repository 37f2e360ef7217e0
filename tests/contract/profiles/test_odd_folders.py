"""One folder of a server that is odd, or closed to the user, holds up no other."""

import imaplib
import os
from collections.abc import Callable
from datetime import timedelta

import pytest

from daemon.demo.servers.imap_session import Session
from daemon.demo.servers.imap_values import Command, RefusedError
from daemon.errors import AppendRefusedError, FolderClosedError
from tests.contract.mailbox.search_contract import NOON, letter
from tests.contract.profiles.test_profiles import END, HOUR, INVITED, START
from tests.contract.profiles.worlds import ServerWorld
from tests.mails import invitation
from tests.servers.cyrus import CyrusUser
from tests.servers.dovecot import DovecotUser
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import Execute, rewrite, spells_as_bytes
from tests.servers.interface import ImapServer
from tests.servers.providers import without


def closed(server: EmbeddedUser, folder: str) -> None:
    """Listed, and not to be opened, as Dovecot does with what others share without the right to read."""

    async def fault(_session: Session, command: Command, execute: Execute) -> str:
        target = command.arguments[0] if command.arguments else b""
        if (target.encode() if isinstance(target, str) else target) == folder.encode():
            raise RefusedError("NO [NOPERM] Permission denied")
        return await execute()

    for command in ("STATUS", "EXAMINE", "SELECT", "APPEND"):
        server.faults.on(command, fault)


def closed_on_cyrus(server: CyrusUser, folder: str) -> None:
    """Cyrus lists it, even counts it in LIST-STATUS, and says no without a code."""
    other = imaplib.IMAP4(server.host, server.port)
    other.login(server.username, server.password)
    other.setacl(folder, server.username, "la")
    other.logout()


@pytest.fixture(params=["embedded", "cyrus"])
def server(request: pytest.FixtureRequest) -> ImapServer:
    """Its Archive is closed."""
    if request.param == "embedded":
        embedded: EmbeddedUser = request.getfixturevalue("embedded_imap")
        closed(embedded, "Archive")
        return embedded
    make: Callable[[], CyrusUser] = request.getfixturevalue("new_cyrus")
    cyrus = make()
    closed_on_cyrus(cyrus, "Archive")
    return cyrus


async def test_a_folder_that_may_not_be_opened_holds_up_no_draft(server: ImapServer) -> None:
    world = ServerWorld(server, INVITED)
    server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    with pytest.raises(FolderClosedError):
        await world.mailbox.examine("Archive")
    await world.pass_at(END + HOUR)
    assert set(world.states().values()) == {"drafted"}, world.alerts()
    await world.mailbox.close()


async def test_nothing_can_be_stored_there(server: ImapServer) -> None:
    world = ServerWorld(server, INVITED)
    with pytest.raises(AppendRefusedError, match="read-only"):
        await world.mailbox.append("Archive", letter(), (), NOON)
    await world.mailbox.close()


def failing(server: EmbeddedUser, folder: str) -> None:
    """Listed, and a fault of the server's whenever it is opened. It is asked for each folder's counters by itself."""
    without(server, "LIST-STATUS")

    async def fault(_session: Session, command: Command, execute: Execute) -> str:
        target = command.arguments[0] if command.arguments else b""
        if (target.encode() if isinstance(target, str) else target) == folder.encode():
            raise RefusedError("NO [SERVERBUG] Internal error occurred.")
        return await execute()

    for command in ("STATUS", "EXAMINE", "SELECT"):
        server.faults.on(command, fault)


def unreadable_on_dovecot(server: DovecotUser, name: str) -> None:
    """A directory that Dovecot may not enter."""
    server.mail.create_folder(name)
    (server.home / "Maildir" / f".{name}").chmod(0)


def of_another_spelling_on_dovecot(server: DovecotUser, name: str) -> None:
    """A directory, of a restored copy say, whose name is no modified UTF-7: Dovecot lists it, and then says that there is none."""
    maildir = server.home / "Maildir"
    for part in ("cur", "new", "tmp"):
        (maildir / f".{name} & more" / part).mkdir(parents=True)
    os.utime(maildir, (0, 0))  # its list of folders is read anew


BROKEN: dict[str, tuple[str, Callable[..., None]]] = {
    "embedded": ("embedded_imap", failing),
    "unreadable": ("dovecot", unreadable_on_dovecot),
    "spelled otherwise": ("dovecot", of_another_spelling_on_dovecot),
}


@pytest.mark.parametrize(
    "how",
    [
        "embedded",
        pytest.param("unreadable", marks=pytest.mark.dovecot),
        pytest.param("spelled otherwise", marks=pytest.mark.dovecot),
    ],
)
async def test_a_folder_that_the_server_fails_to_open_is_named_and_holds_up_no_other(
    how: str, request: pytest.FixtureRequest
) -> None:
    """Regression: one such folder kept the whole account from being read, and was not even named."""
    fixture, break_it = BROKEN[how]
    server: ImapServer = request.getfixturevalue(fixture)
    server.mail.list("INBOX")
    break_it(server, "Archive" if how == "embedded" else "Old")
    world = ServerWorld(server, INVITED)
    server.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert set(world.states().values()) == {"drafted"}, world.alerts()
    (alert,) = [text for text in world.alerts() if "could not be opened" in text]
    assert "“Archive”" in alert or "“Old" in alert
    broken = [folder.name for folder in await world.mailbox.folders() if folder.name.startswith(("Archive", "Old"))]
    assert not set(await world.mailbox.statuses(["INBOX", *broken])) & {one for one in broken if one in alert}
    await world.mailbox.close()


@pytest.mark.parametrize("wire", [b"od\r\nd", b"odd\0"])
async def test_a_folder_whose_name_no_command_can_hold_is_passed_over(embedded_imap: EmbeddedUser, wire: bytes) -> None:
    odd = b'* LIST () "/" {%d}\r\n%b\r\n' % (len(wire), wire)
    embedded_imap.faults.on("LIST", rewrite(lambda answer: odd + answer))
    world = ServerWorld(embedded_imap, INVITED)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    await world.pass_at(END + HOUR)
    assert set(world.states().values()) == {"drafted"}, world.alerts()
    await world.mailbox.close()


async def test_a_name_that_is_no_modified_utf7_is_spelled_as_the_server_does_on_every_connection(
    embedded_imap: EmbeddedUser,
) -> None:
    """Regression: after a cut in the middle of a pass it was forgotten as gone."""
    embedded_imap.user.create_folder("R&D")
    spells_as_bytes("R&D")(embedded_imap.faults)
    world = ServerWorld(embedded_imap, INVITED)
    for operation in (world.mailbox.status, world.mailbox.examine):
        world.mailbox.abort()
        assert (await operation("R&D")).messages == 0
    world.mailbox.abort()
    assert set(await world.mailbox.statuses(["R&D"])) == {"R&D"}
    world.mailbox.abort()
    await world.mailbox.append("R&D", letter(), (), NOON)
    assert len(embedded_imap.user.folder("R&D").mails()) == 1
    await world.mailbox.close()


@pytest.mark.parametrize("folder", ["INBOX", "Sent"])
async def test_without_inbox_or_sent_nothing_is_done(embedded_imap: EmbeddedUser, folder: str) -> None:
    """What they hold decides whether a mail is still wanted."""
    world = ServerWorld(embedded_imap, INVITED)
    embedded_imap.mail.append("INBOX", invitation(start=START, at=INVITED), (), INVITED)
    await world.pass_at(INVITED + HOUR)
    closed(embedded_imap, folder)
    for hours in (1, 2):
        with pytest.raises(AssertionError):
            await world.pass_at(END + hours * HOUR)
    assert set(world.states().values()) == {"planned"}
    assert any("not be opened" in alert or "[NOPERM]" in alert for alert in world.alerts())
    embedded_imap.faults.clear()
    await world.pass_at(END + timedelta(hours=3))
    assert set(world.states().values()) == {"drafted"}
    await world.mailbox.close()

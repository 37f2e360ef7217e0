"""What the IMAP mailbox makes of servers and networks that misbehave."""

import asyncio
from datetime import datetime, timedelta

import pytest

from connectors.clock import SystemClock
from connectors.imap.connection import Connection
from connectors.imap.faults import NOT_CONNECTED
from connectors.imap.mailbox import ImapMailbox
from daemon.demo.servers.imap_session import Intercept, Session
from daemon.demo.servers.imap_values import Command, Profile, RefusedError
from daemon.errors import (
    AppendRefusedError,
    FolderGoneError,
    LoginRefusedError,
    MailServerError,
    SecretUnavailableError,
    UidPlusMissingError,
)
from daemon.ports.mail import FolderRole, MailSearch
from tests.contract.mailbox.contract import all_headers
from tests.contract.mailbox.search_contract import NOON, letter
from tests.contract.mailbox.worlds import settings_of
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import (
    Execute,
    Gate,
    answer_in_no_known_word,
    cut_after_execution,
    cut_before_execution,
    cut_in_answer,
    not_connected,
    over_quota,
    read_only,
    refuse,
    say_bye,
)
from tests.servers.providers import Exchange, Gmail, icloud, without
from tests.servers.proxy import Proxy


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("name", ["EXAMINE", "UID SEARCH", "UID FETCH", "LIST", "STATUS"])
@pytest.mark.parametrize("fault", [cut_before_execution, say_bye, cut_in_answer(20)])
async def test_a_line_that_breaks_once_is_mended_unseen(
    embedded_imap: EmbeddedUser, mailbox: ImapMailbox, fault: Intercept, name: str
) -> None:
    embedded_imap.faults.on(name, fault, times=1)
    assert await mailbox.folders()
    (headers,) = await all_headers(mailbox, "INBOX")
    assert len(headers) == 20
    assert not any(header.fault for header in headers)


@pytest.mark.usefixtures("letters")
async def test_numbers_that_are_no_uids_are_passed_over(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    async def boasting(session: Session, _command: Command, execute: Execute) -> str:
        session.untagged(f"SEARCH 3 4294967295 {2**64} {'9' * 5000} -1")
        return await execute()

    embedded_imap.faults.on("UID SEARCH", boasting)
    (headers,) = await all_headers(mailbox, "INBOX", 1)
    told = [(header.uid, header.fault is not None) for header in headers]
    assert told == [(4294967295, True), *((uid, False) for uid in range(20, 0, -1))]  # it says that the last one is there
    assert await mailbox.uids("INBOX", (await mailbox.status("INBOX")).uid_validity) == {*range(1, 21), 4294967295}


async def test_a_line_that_breaks_twice_is_an_error(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    embedded_imap.faults.on("EXAMINE", cut_before_execution)
    with pytest.raises(MailServerError, match=r"closed the connection|broke off"):
        await mailbox.examine("INBOX")


@pytest.mark.parametrize(("fault", "stored"), [(cut_before_execution, 0), (cut_after_execution, 1), (answer_in_no_known_word, 1)])
async def test_an_append_in_doubt_is_not_repeated(
    embedded_imap: EmbeddedUser, mailbox: ImapMailbox, fault: Intercept, stored: int
) -> None:
    embedded_imap.faults.on("APPEND", fault, times=1)
    with pytest.raises(MailServerError) as caught:
        await mailbox.append("Drafts", letter(), (r"\Draft",), NOON)
    assert not isinstance(caught.value, AppendRefusedError)
    assert embedded_imap.faults.commands.count("APPEND") == 1
    assert (await mailbox.status("Drafts")).messages == stored


async def test_a_line_that_broke_before_the_append_is_replaced_first(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    with Proxy(embedded_imap.host, embedded_imap.port) as proxy:
        box = ImapMailbox(settings_of(embedded_imap, port=proxy.port), lambda: embedded_imap.password)
        await box.status("Drafts")
        proxy.cut_all()
        assert (await box.append("Drafts", letter(), (), NOON)).uid == 1
        await box.close()
    assert (await mailbox.status("Drafts")).messages == 1


async def test_a_full_mailbox_says_so_and_holds_nothing(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    embedded_imap.faults.on("APPEND", over_quota)
    with pytest.raises(AppendRefusedError, match="full"):
        await mailbox.append("Drafts", letter(), (), NOON)


async def test_a_read_only_folder_says_so(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    read_only("Drafts")(embedded_imap.faults)
    with pytest.raises(AppendRefusedError, match="read-only"):
        await mailbox.append("Drafts", letter(), (), NOON)


async def test_without_uidplus_nothing_is_marked_or_expunged(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    without(embedded_imap, "UIDPLUS")
    appended = await mailbox.append("Drafts", letter(), (), NOON)
    assert (appended.uid, appended.uid_validity) == (None, (await mailbox.status("Drafts")).uid_validity)
    with pytest.raises(UidPlusMissingError):
        await mailbox.expunge("Drafts", appended.uid_validity, 1)
    assert not {"UID STORE", "STORE", "EXPUNGE", "UID EXPUNGE", "CLOSE"} & set(embedded_imap.faults.commands)


@pytest.mark.usefixtures("letters")
async def test_nothing_but_expunge_opens_a_folder_for_writing(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    validity = (await mailbox.examine("INBOX")).uid_validity
    await all_headers(mailbox, "INBOX")
    await mailbox.messages("INBOX", validity, [1])
    await mailbox.uids("INBOX", validity)
    await mailbox.search("INBOX", validity, MailSearch(NOON.date(), ("a@example.com",)))
    await mailbox.append("Drafts", letter(), (), NOON)
    assert "SELECT" not in embedded_imap.faults.commands
    await mailbox.expunge("INBOX", validity, 1)
    await mailbox.messages("INBOX", validity, [2])
    commands = embedded_imap.faults.commands
    assert commands.count("SELECT") == 1
    assert "EXAMINE" in commands[commands.index("SELECT") :]
    assert "CLOSE" not in embedded_imap.faults.commands


async def test_without_condstore_there_is_no_modification_sequence(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    without(embedded_imap, "CONDSTORE")
    assert (await mailbox.status("INBOX")).highest_modseq is None
    assert (await mailbox.examine("INBOX")).highest_modseq is None


async def test_a_mailbox_that_is_not_connected_is_told_apart(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    embedded_imap.faults.on("EXAMINE", not_connected)
    with pytest.raises(MailServerError) as caught:
        await mailbox.examine("INBOX")
    assert caught.value.why == NOT_CONNECTED


async def test_exchange_is_read_and_searched(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    Exchange(embedded_imap)
    roles = {folder.role: folder.name for folder in await mailbox.folders()}
    assert roles[FolderRole.SENT] == "Sent Items"
    assert roles[FolderRole.TRASH] == "Deleted Items"
    assert roles[FolderRole.JUNK] == "Junk Email"
    embedded_imap.user.folder("INBOX").append(letter(2, more="In-Reply-To: <1@mail.example.com>\r\n"), internal_date=NOON)
    validity = (await mailbox.status("INBOX")).uid_validity
    wanted = MailSearch(NOON.date(), (), ("<1@mail.example.com>",))
    assert await mailbox.search("INBOX", validity, wanted) == {1}


async def test_gmails_folders_have_their_roles(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    Gmail(embedded_imap)
    roles = {folder.role: folder for folder in await mailbox.folders() if folder.role}
    assert roles[FolderRole.ALL].name == "[Gmail]/All Mail"
    assert roles[FolderRole.SENT].name == "[Gmail]/Sent Mail"
    assert not next(folder for folder in await mailbox.folders() if folder.name == "[Gmail]").selectable


@pytest.mark.usefixtures("letters")
async def test_icloud_gives_undamaged_mail(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    icloud(embedded_imap)
    (headers,) = await all_headers(mailbox, "INBOX")
    assert b"Talk 20" in headers[0].header


@pytest.mark.usefixtures("letters")
async def test_a_search_that_the_server_refuses_is_done_here(embedded_imap: EmbeddedUser) -> None:
    box = ImapMailbox(settings_of(embedded_imap), lambda: embedded_imap.password, looked_at_here=0)
    validity = (await box.status("INBOX")).uid_validity

    async def only_simple(_session: Session, command: Command, execute: Execute) -> str:
        if "OR" in command.arguments:
            raise RefusedError("NO [CANNOT] too complex")
        return await execute()

    embedded_imap.faults.on("UID SEARCH", only_simple)
    wanted = MailSearch(NOON.date(), ("nobody@example.net",), ("<4@mail.example.com>",))
    assert await box.search("INBOX", validity, wanted) == {4}
    await box.close()


async def test_a_login_without_sasl_quotes_name_and_password(embedded_imap: EmbeddedUser) -> None:
    embedded_imap.server.profile = Profile(mechanisms=())
    name = embedded_imap.server.store.add_user('o"dd\\@example.org', 'pass "w\\ord"').name
    box = ImapMailbox(settings_of(embedded_imap, username=name), lambda: 'pass "w\\ord"')
    assert await box.folders()
    await box.close()
    box = ImapMailbox(settings_of(embedded_imap), lambda: "p\r\nX1 NOOP")
    with pytest.raises(LoginRefusedError):
        await box.folders()
    await box.close()
    assert "NOOP" not in embedded_imap.faults.commands


async def test_a_temporary_refusal_is_no_wrong_password(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    embedded_imap.faults.on("AUTHENTICATE", refuse("NO [UNAVAILABLE] try later"))
    with pytest.raises(MailServerError) as caught:
        await mailbox.folders()
    assert not isinstance(caught.value, LoginRefusedError)


async def test_a_missing_secret_is_told_as_it_is(embedded_imap: EmbeddedUser) -> None:
    def none() -> str:
        raise SecretUnavailableError("personal", "locked", "unlock it")

    box = ImapMailbox(settings_of(embedded_imap), none)
    with pytest.raises(SecretUnavailableError):
        await box.folders()
    await box.close()


@pytest.mark.usefixtures("letters")
async def test_a_cancelled_call_frees_its_connection(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    gate = Gate()
    embedded_imap.faults.on("UID FETCH", gate, times=1)
    validity = (await mailbox.examine("INBOX")).uid_validity
    blocked = asyncio.create_task(mailbox.messages("INBOX", validity, [1]))
    await asyncio.to_thread(gate.reached.wait, 20)
    blocked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await blocked
    assert len(await mailbox.messages("INBOX", validity, [1])) == 1
    gate.open()


@pytest.mark.usefixtures("letters")
async def test_an_aborted_call_is_done_again_on_a_new_connection(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    gate = Gate()
    embedded_imap.faults.on("UID FETCH", gate, times=1)
    validity = (await mailbox.examine("INBOX")).uid_validity
    blocked = asyncio.create_task(mailbox.messages("INBOX", validity, [1]))
    await asyncio.to_thread(gate.reached.wait, 20)
    mailbox.abort()
    assert len(await blocked) == 1
    gate.open()


@pytest.mark.usefixtures("letters")
async def test_a_blocked_call_does_not_hold_up_closing(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    gate = Gate()
    embedded_imap.faults.on("UID FETCH", gate)
    validity = (await mailbox.examine("INBOX")).uid_validity
    blocked = asyncio.create_task(mailbox.messages("INBOX", validity, [1]))
    await asyncio.to_thread(gate.reached.wait, 20)
    async with asyncio.timeout(2):
        await mailbox.close()
        with pytest.raises(MailServerError):
            await blocked
    gate.open()


@pytest.mark.usefixtures("letters")
async def test_reading_headers_may_be_given_up_half_way(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    validity = (await mailbox.examine("INBOX")).uid_validity
    async for batch in mailbox.headers("INBOX", validity, 1, None):
        assert batch
        break
    assert len(await mailbox.uids("INBOX", validity)) == 20
    assert embedded_imap.faults.commands


async def test_a_peer_that_falls_silent_is_given_up(embedded_imap: EmbeddedUser) -> None:
    with Proxy(embedded_imap.host, embedded_imap.port) as proxy:
        box = ImapMailbox(
            settings_of(embedded_imap, port=proxy.port, timeout=0.3, connect_timeout=0.3), lambda: embedded_imap.password
        )
        await box.examine("INBOX")
        proxy.freeze()
        with pytest.raises(MailServerError, match="in time"):
            await box.examine("INBOX")
        proxy.thaw()
        assert (await box.examine("INBOX")).messages == 0
        await box.close()


async def test_a_folder_deleted_while_it_is_open_is_gone(embedded_imap: EmbeddedUser, mailbox: ImapMailbox) -> None:
    validity = (await mailbox.examine("Archive")).uid_validity
    embedded_imap.user.delete_folder("Archive")
    with pytest.raises(FolderGoneError):
        await mailbox.uids("Archive", validity)


def test_a_connection_from_before_the_machine_slept_is_replaced(embedded_imap: EmbeddedUser) -> None:
    class Slept(SystemClock):
        asleep = timedelta(0)

        def now(self) -> datetime:
            return super().now() + self.asleep

    clock = Slept()
    connection = Connection(settings_of(embedded_imap), lambda: embedded_imap.password, clock)
    first = connection.run(lambda session: session)
    assert connection.run(lambda session: session) is first
    clock.asleep = timedelta(hours=8)
    assert connection.run(lambda session: session) is not first
    connection.drop()

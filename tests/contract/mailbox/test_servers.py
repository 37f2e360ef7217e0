"""The IMAP mailbox keeps the contract on real servers, over every kind of connection."""

import imaplib
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from connectors.imap.mailbox import ImapMailbox
from connectors.imap.settings import ImapSettings
from connectors.network import Login, Security
from daemon.errors import CertificateError, LoginRefusedError, UnreachableError, UserError
from daemon.ports.mail import Folder, FolderRole
from tests.contract.mailbox.contract import MailboxContract
from tests.contract.mailbox.search_contract import SearchContract
from tests.contract.mailbox.worlds import MailWorld, ServerWorld, settings_of
from tests.servers.dovecot import DovecotUser
from tests.servers.interface import ImapServer


async def folders_of(settings: ImapSettings, password: str) -> tuple[Folder, ...]:
    mailbox = ImapMailbox(settings, lambda: password)
    try:
        return await mailbox.folders()
    finally:
        await mailbox.close()


@asynccontextmanager
async def world_of(server: ImapServer, looked_at_here: int) -> AsyncGenerator[MailWorld]:
    def connect() -> imaplib.IMAP4:
        other = imaplib.IMAP4(server.host, server.port)
        other.login(server.username, server.password)
        return other

    mailbox = ImapMailbox(settings_of(server), lambda: server.password, looked_at_here=looked_at_here)
    yield ServerWorld(mailbox, connect)
    await mailbox.close()


class TestImapMailbox(MailboxContract):
    @pytest.fixture
    async def world(self, imap_server: ImapServer) -> AsyncIterator[MailWorld]:
        async with world_of(imap_server, looked_at_here=1000) as world:
            yield world


class TestImapMailboxThatAsksTheServer(SearchContract):
    """Past a number of recent messages the last look is the server's work."""

    @pytest.fixture
    async def world(self, imap_server: ImapServer) -> AsyncIterator[MailWorld]:
        async with world_of(imap_server, looked_at_here=0) as world:
            yield world


@pytest.mark.parametrize("security", list(Security))
async def test_every_kind_of_connection_gets_in(imap_server: ImapServer, security: Security) -> None:
    assert await folders_of(settings_of(imap_server, security), imap_server.password)


@pytest.mark.dovecot
@pytest.mark.parametrize("mechanism", ["xoauth2", "oauthbearer"])
async def test_either_way_of_giving_a_token_gets_in_and_a_wrong_one_is_a_refused_login(
    new_dovecot: Callable[..., DovecotUser], mechanism: str
) -> None:
    server = new_dovecot(mechanisms=f"plain login {mechanism}")
    settings = settings_of(server, auth=Login.OAUTH2)
    assert await folders_of(settings, server.password)
    with pytest.raises(LoginRefusedError, match="from the browser"):
        await folders_of(settings, "an old token")


async def test_a_wrong_password_is_a_refused_login_that_does_not_repeat_it(imap_server: ImapServer) -> None:
    with pytest.raises(LoginRefusedError) as caught:
        await folders_of(settings_of(imap_server), "open sesame")
    assert "sesame" not in str(caught.value)
    assert imap_server.username not in str(caught.value)


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_a_certificate_of_an_unknown_issuer_is_refused(imap_server: ImapServer, security: Security) -> None:
    with pytest.raises(CertificateError):
        await folders_of(settings_of(imap_server, security, ca_file=None), imap_server.password)


async def test_clear_text_to_another_machine_is_refused_before_the_first_packet(imap_server: ImapServer) -> None:
    with pytest.raises(UserError) as caught:
        await folders_of(settings_of(imap_server, host="mail.example.org"), imap_server.password)
    assert "starttls" in caught.value.remedy


async def test_a_closed_port_is_unreachable(imap_server: ImapServer) -> None:
    with pytest.raises(UnreachableError):
        await folders_of(settings_of(imap_server, port=1), imap_server.password)


async def test_the_users_word_on_folders_goes_before_the_servers(imap_server: ImapServer) -> None:
    found = await folders_of(settings_of(imap_server, drafts="Archive", sent=("Sent", "Junk")), imap_server.password)
    roles = {folder.name: folder.role for folder in found}
    assert roles["Archive"] is FolderRole.DRAFTS
    assert roles["Sent"] is roles["Junk"] is FolderRole.SENT
    assert roles["Drafts"] is None

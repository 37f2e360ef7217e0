"""Fixtures for servers; ``tests/conftest.py`` offers them to every test.

- ``imap_server``: runs a test twice, on the embedded server and on Dovecot; an ``interface.ImapServer`` with a fresh user.
- ``embedded_imap``: the embedded server alone, one per test, to be bent by ``faults`` and ``providers``; ``.user`` is its model.
- ``dovecot``: Dovecot alone, one process per session, a fresh user per test.
- ``new_dovecot``: makes further Dovecots, e.g. ``new_dovecot("IMAP4rev1 IDLE")`` with fewer capabilities, or with other ``mechanisms``,
  which may be stopped and started; they end with the test.
- ``new_cyrus``: a fresh user of a Cyrus; ``new_cyrus("IDLE")`` of one that does not tell of IDLE, ``new_cyrus(below_inbox=True)`` of one
  with its folders below INBOX. Each kind is started once a session (``cyrus_server``); skipped where it can't be had (``servers/cyrus.py``).
- ``smtp_server``: mail taken in: by aiosmtpd beside the embedded server, by Postfix beside Dovecot (``taking.Taking``).
- ``certificate``: the authority and certificate of all these servers (``ca_file`` to trust).
- ``new_certificate``: makes others: ``new_certificate("DNS:elsewhere.example")`` fits no server here.

Every user has INBOX, Drafts, Sent, Trash, Junk and Archive with SPECIAL-USE. Where Dovecot is missing its tests are skipped, and
fail if ``AFTERWORD_REQUIRE_DOVECOT=1``.
"""

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.servers import dovecot as real
from tests.servers import embedded
from tests.servers.certificate import Certificate, make_certificate
from tests.servers.cyrus import Cyrus, CyrusMissingError, CyrusUser
from tests.servers.faults import Faults
from tests.servers.helper import MailHelper
from tests.servers.interface import ImapServer
from tests.servers.postfix import PostfixMissingError
from tests.servers.taking import Taking, taking_by_aiosmtpd, taking_by_postfix

__all__ = [
    "certificate",
    "cyrus_server",
    "dovecot",
    "dovecot_server",
    "embedded_imap",
    "imap_server",
    "new_certificate",
    "new_cyrus",
    "new_dovecot",
    "smtp_server",
]

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def new_certificate(tmp_path: Path) -> Callable[[str], Certificate]:
    return lambda names: make_certificate(tmp_path / f"certificate{next(_NUMBERS)}", names)


@pytest.fixture(scope="session")
def dovecot_server(certificate: Certificate) -> Iterator[real.Dovecot]:
    """The session's Dovecot, without a user."""
    need_dovecot()
    with real.Dovecot(certificate) as server:
        yield server


@pytest.fixture
def dovecot(dovecot_server: real.Dovecot) -> Iterator[real.DovecotUser]:
    yield from _user_of(dovecot_server)


@pytest.fixture
def new_dovecot(certificate: Certificate) -> Iterator[Callable[..., real.DovecotUser]]:
    need_dovecot()
    with ExitStack() as stack:

        def make(capability: str | None = None, **how: str) -> real.DovecotUser:
            server = stack.enter_context(real.Dovecot(certificate, capability, **how))
            username = _new_name()
            return real.DovecotUser(
                server, username, stack.enter_context(MailHelper(server.host, server.port, username, real.PASSWORD))
            )

        yield make


@pytest.fixture(scope="session")
def cyrus_server() -> Iterator[Callable[..., Cyrus]]:
    """One of each kind, started when it is first asked for."""
    running: dict[object, Cyrus] = {}
    with ExitStack() as stack:

        def server(*suppressed: str, below_inbox: bool = False) -> Cyrus:
            if (kind := (suppressed, below_inbox)) not in running:
                try:
                    running[kind] = stack.enter_context(Cyrus(*suppressed, below_inbox=below_inbox))
                except CyrusMissingError as error:
                    pytest.skip(str(error))
            return running[kind]

        yield server


@pytest.fixture
def new_cyrus(cyrus_server: Callable[..., Cyrus], certificate: Certificate) -> Iterator[Callable[..., CyrusUser]]:
    with ExitStack() as stack:

        def make(*suppressed: str, below_inbox: bool = False) -> CyrusUser:
            server = cyrus_server(*suppressed, below_inbox=below_inbox)
            name = f"user{next(_NUMBERS)}"
            return CyrusUser(server, name, stack.enter_context(MailHelper(server.host, server.port, name, "any")), certificate)

        yield make


@pytest.fixture
def embedded_imap(certificate: Certificate, caplog: pytest.LogCaptureFixture) -> Iterator[embedded.EmbeddedUser]:
    with embedded.new_server(certificate) as server:
        user = server.store.add_user(_new_name(), embedded.PASSWORD)
        with MailHelper(server.host, server.port, user.name, user.password) as mail:
            yield embedded.EmbeddedUser(server, user, certificate, mail, Faults(server))
    crashes = [record.getMessage() for record in caplog.get_records("call") if record.threadName == "imap-server"]
    assert not crashes, "the embedded server itself failed"


@pytest.fixture(params=["embedded", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def imap_server(request: pytest.FixtureRequest) -> ImapServer:
    server: ImapServer = request.getfixturevalue("embedded_imap" if request.param == "embedded" else "dovecot")
    return server


@pytest.fixture
def smtp_server(request: pytest.FixtureRequest) -> Iterator[Taking]:
    imap: ImapServer = request.getfixturevalue("imap_server")
    if isinstance(imap, embedded.EmbeddedUser):
        with taking_by_aiosmtpd(imap.username, imap.password) as server:
            yield server
        return
    try:
        with taking_by_postfix() as server:
            yield server
    except PostfixMissingError as why:
        if os.environ.get("AFTERWORD_REQUIRE_POSTFIX") == "1":
            pytest.fail(str(why))
        pytest.skip(str(why))


def _user_of(server: real.Dovecot) -> Iterator[real.DovecotUser]:
    username = _new_name()
    with MailHelper(server.host, server.port, username, real.PASSWORD) as mail:
        yield real.DovecotUser(server, username, mail)


def _new_name() -> str:
    return f"user{next(_NUMBERS)}@example.org"


def need_dovecot() -> None:
    """Skip, or fail where it is required, without Dovecot."""
    if real.PROGRAM.exists():
        return
    why = f"Dovecot is not installed ({real.PROGRAM}; Debian: dovecot-imapd)"
    if os.environ.get("AFTERWORD_REQUIRE_DOVECOT") == "1":
        pytest.fail(why)
    pytest.skip(why)

"""Dovecot 2.3 in a temporary folder, as a real server to be held against.

One process serves a test session; every test has a user of its own, for any name logs in with the one password. As root the mail
belongs to nobody (Dovecot refuses to run mail as root), else to the running user.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.servers.certificate import Certificate
from tests.servers.helper import MailHelper

PROGRAM = Path("/usr/sbin/dovecot")
PASSWORD = "correct-horse"
_NOBODY = 65534
# A test run that is killed must not leave a server behind.
_DIE_WITH_US = ("setpriv", "--pdeathsig", "TERM") if shutil.which("setpriv") else ()

_CONFIGURATION = """\
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/dovecot.log
{runners}
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login xoauth2
ssl = yes
ssl_cert = <{chain}
ssl_key = <{key}
first_valid_uid = 1
mail_uid = {mail_uid}
mail_gid = {mail_gid}
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 100
{capability}
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={mail_uid} gid={mail_gid} home={base}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""
_MAILBOX = "  mailbox {name} {{\n    auto = create\n    special_use = \\{name}\n  }}\n"
_FOLDERS = ("Drafts", "Sent", "Trash", "Junk", "Archive")


class Dovecot:
    """A running Dovecot. ``capability`` replaces what it says it can do (it still does the rest if asked)."""

    host = "127.0.0.1"

    def __init__(self, certificate: Certificate, capability: str | None = None) -> None:
        self.certificate = certificate
        self.base = Path(tempfile.mkdtemp(prefix="afterword-dovecot-"))
        self.port, self.tls_port = _free_port(), _free_port()
        self._capability = capability
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()
        shutil.rmtree(self.base, ignore_errors=True)

    def start(self) -> None:
        """Start, or start again on the same ports with the same mail."""
        configuration = self._write_configuration()
        self._process = subprocess.Popen([*_DIE_WITH_US, PROGRAM, "-F", "-c", configuration], stdin=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while not self._answers():
            if time.monotonic() > until or self._process.poll() is not None:
                self.stop()
                raise AssertionError(f"Dovecot did not start: {self.log()}")
            time.sleep(0.01)

    def stop(self) -> None:
        """End all of it; the mail stays."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def log(self) -> str:
        """What Dovecot logged."""
        path = self.base / "dovecot.log"
        return path.read_text() if path.exists() else ""

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=5) as line:
                return line.recv(4) == b"* OK"
        except OSError:
            return False

    def _write_configuration(self) -> Path:
        root = os.geteuid() == 0
        mail_uid, mail_gid = (_NOBODY, _NOBODY) if root else (os.geteuid(), os.getegid())
        mail = self.base / "mail"
        mail.mkdir(exist_ok=True)
        self.base.chmod(0o755)
        if root:
            os.chown(mail, mail_uid, mail_gid)
        path = self.base / "dovecot.conf"
        path.write_text(
            _CONFIGURATION.format(
                base=self.base,
                runners="" if root else _runners(),
                chain=self.certificate.chain_file,
                key=self.certificate.key_file,
                mail_uid=mail_uid,
                mail_gid=mail_gid,
                capability=f"imap_capability = {self._capability}" if self._capability else "",
                password=PASSWORD,
                mailboxes="".join(_MAILBOX.format(name=name) for name in _FOLDERS),
                port=self.port,
                tls_port=self.tls_port,
            )
        )
        return path


@dataclass(frozen=True, slots=True)
class DovecotUser:
    """One user of a Dovecot; see ``tests.servers.interface.ImapServer``. ``home`` holds the Maildir."""

    server: Dovecot
    username: str
    mail: MailHelper
    kind: str = "dovecot"
    password: str = PASSWORD

    @property
    def host(self) -> str:
        return self.server.host

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def tls_port(self) -> int:
        return self.server.tls_port

    @property
    def ca_file(self) -> Path:
        return self.server.certificate.ca_file

    @property
    def home(self) -> Path:
        return self.server.base / "mail" / self.username


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _runners() -> str:
    """Without root every part of Dovecot runs as the one user there is; as root the package's own users serve."""
    import grp  # noqa: PLC0415 -- Unix only, as Dovecot is
    import pwd  # noqa: PLC0415 -- same

    user, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
    return f"default_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}"

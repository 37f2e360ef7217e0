"""Dovecot 2.3 in a temporary folder, started by this program and ended by it. The demo uses it where it is installed, and so do the tests.

Any name logs in with the one password, and has folders of its own from then on. As root the mail belongs to nobody (Dovecot refuses
to run mail as root), else to the running user.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_ALSO_IN = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/sbin")  # often missing from a user's PATH
_NOBODY = 65534

_CONFIGURATION = """\
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/dovecot.log
{runners}
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = {mechanisms}
{tls}
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


class DovecotFailedError(Exception):
    """Dovecot did not come up; the text holds what it said about it."""


def find_dovecot() -> Path | None:
    """The installed program, None where there is none."""
    found = shutil.which("dovecot", path=os.pathsep.join([os.environ.get("PATH", ""), *_ALSO_IN]))
    return Path(found) if found else None


class Dovecot:
    """A Dovecot of one's own on 127.0.0.1; its ports are free ones, chosen at once and kept.

    ``tls``: PEM files of a certificate chain and its key; with them it offers STARTTLS on ``port`` and implicit TLS on ``tls_port``.
    ``capability`` replaces what it says it can do (it still does the rest if asked), ``mechanisms`` how one logs in: a token is the
    password. ``DovecotFailedError`` if it does not come up within ``seconds``.
    """

    host = "127.0.0.1"

    def __init__(
        self,
        program: Path,
        password: str,
        *,
        tls: tuple[Path, Path] | None = None,
        capability: str | None = None,
        mechanisms: str = "plain login xoauth2",
        seconds: float = 20,
    ) -> None:
        self.password = password
        self.base = Path(tempfile.mkdtemp(prefix="afterword-dovecot-"))
        self.port = _free_port()
        self.tls_port = _free_port() if tls else 0
        self._program = program
        self._tls = tls
        self._capability = capability
        self._mechanisms = mechanisms
        self._seconds = seconds
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
        # A run that is killed must not leave a server behind; Ctrl+C is for the program, which then ends its server.
        die_with_us = ("setpriv", "--pdeathsig", "TERM") if shutil.which("setpriv") else ()
        with (self.base / "start.log").open("wb") as said:
            self._process = subprocess.Popen(  # noqa: S603 -- the program found above, with a file of ours
                [*die_with_us, self._program, "-F", "-c", configuration],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        until = time.monotonic() + self._seconds
        while not self._answers():
            if time.monotonic() > until or self._process.poll() is not None:
                self.stop()
                raise DovecotFailedError(self.log() or "it said nothing")
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
        """What Dovecot said while starting, and what it logged."""
        paths = (self.base / "start.log", self.base / "dovecot.log")
        return "".join(path.read_text(errors="replace") for path in paths if path.exists())

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
        if root:
            self.base.chmod(0o711)  # its other users pass through
            os.chown(mail, mail_uid, mail_gid)
        path = self.base / "dovecot.conf"
        path.write_text(
            _CONFIGURATION.format(
                base=self.base,
                runners="" if root else _runners(),
                tls="ssl = yes\nssl_cert = <{}\nssl_key = <{}".format(*self._tls) if self._tls else "ssl = no",
                mail_uid=mail_uid,
                mail_gid=mail_gid,
                mechanisms=self._mechanisms,
                capability=f"imap_capability = {self._capability}" if self._capability else "",
                password=self.password,
                mailboxes="".join(_MAILBOX.format(name=name) for name in _FOLDERS),
                port=self.port,
                tls_port=self.tls_port,
            )
        )
        return path


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

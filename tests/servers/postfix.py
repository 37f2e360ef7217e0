"""Postfix from Debian on 127.0.0.1, with folders and a configuration of its own: it takes all mail and keeps it in one Maildir.

It starts as root only (its parts run as ``postfix``); the system's own Postfix, running or not, is left alone. ``PostfixMissingError``
says why there is none.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_NOBODY = 65534
_DAEMONS = Path("/usr/lib/postfix/sbin")
_MAIN = """\
compatibility_level = 3.6
config_directory = {base}/conf
queue_directory = {base}/queue
data_directory = {base}/data
daemon_directory = {daemons}
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = {base}/log
maillog_file_prefixes = {base}
myhostname = relay.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
local_recipient_maps =
alias_maps =
virtual_mailbox_domains = regexp:{base}/conf/every
virtual_mailbox_maps = regexp:{base}/conf/every
virtual_mailbox_base = {base}/mail
virtual_uid_maps = static:{nobody}
virtual_gid_maps = static:{nobody}
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = check_recipient_access regexp:{base}/conf/refused, permit_mynetworks, reject
smtpd_delay_reject = no
message_size_limit = 1000000
smtpd_tls_security_level = {tls_level}
smtpd_tls_chain_files = {tls_files}
"""
_MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""


class PostfixMissingError(Exception):
    """It can't be had here; the text says why."""


class Postfix:
    """A running Postfix. ``tls``: PEM files (key, chain) for STARTTLS. ``refuse``: an address or pattern that gets 550 (``later``: 450)."""

    host = "127.0.0.1"

    def __init__(self, *, tls: tuple[Path, Path] | None = None, refuse: str = "", later: str = "") -> None:
        if os.geteuid() != 0:
            raise PostfixMissingError("Postfix starts as root only")
        if not (_DAEMONS / "master").exists() or shutil.which("postfix", path="/usr/sbin:/usr/bin") is None:
            raise PostfixMissingError("Postfix is not installed (Debian: postfix)")
        self.base = Path(tempfile.mkdtemp(prefix="afterword-postfix-"))
        self.port = _free_port()
        self._tls = tls
        self._refused = [(refuse, "550 5.1.1 no such user"), (later, "450 4.2.0 later")]
        self._master: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.base.chmod(0o755)
        for name in ("conf", "queue", "data", "mail"):
            (self.base / name).mkdir(mode=0o755)
        os.chown(self.base / "data", pwd.getpwnam("postfix").pw_uid, 0)
        os.chown(self.base / "mail", _NOBODY, _NOBODY)
        configuration = {
            "main.cf": _MAIN.format(
                base=self.base,
                daemons=_DAEMONS,
                nobody=_NOBODY,
                tls_level="may" if self._tls else "none",
                tls_files=", ".join(str(one) for one in self._tls or ()),
            ),
            "master.cf": _MASTER.format(port=self.port),
            "every": "/./ taken/\n",
            "refused": "".join(f"/{pattern}/ {answer}\n" for pattern, answer in self._refused if pattern),
        }
        for name, text in configuration.items():
            (self.base / "conf" / name).write_text(text, encoding="utf-8")
        subprocess.run(["/usr/sbin/postfix", "-c", self.base / "conf", "check"], check=True, capture_output=True, timeout=60)
        self._master = subprocess.Popen([_DAEMONS / "master", "-c", self.base / "conf", "-d"], stdout=subprocess.DEVNULL)
        self._wait_until_it_answers()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        if self._master is not None:
            self._master.terminate()
            self._master.wait(30)
        shutil.rmtree(self.base, ignore_errors=True)

    def taken(self, at_least: int, *, seconds: float = 60) -> list[bytes]:
        """The mails delivered so far, as they came in; waits until there are as many."""
        until = time.monotonic() + seconds
        folder = self.base / "mail" / "taken" / "new"
        while True:
            found = sorted(folder.iterdir()) if folder.is_dir() else []
            if len(found) >= at_least or time.monotonic() > until:
                return [one.read_bytes().replace(b"\n", b"\r\n") for one in found]
            time.sleep(0.02)

    def is_idle(self) -> bool:
        """Whether nothing waits in its queue."""
        waiting = ("incoming", "active", "deferred", "maildrop")
        return not any(path.is_file() for name in waiting for path in (self.base / "queue" / name).rglob("*"))

    def _wait_until_it_answers(self) -> None:
        until = time.monotonic() + 60
        while True:
            try:
                with socket.create_connection((self.host, self.port), timeout=30) as connection:
                    connection.settimeout(30)
                    if connection.recv(3) == b"220":
                        return
            except OSError:
                pass
            if time.monotonic() > until:
                log = self.base / "log"
                raise PostfixMissingError(f"it did not come up: {log.read_text() if log.exists() else 'no log'}")
            time.sleep(0.05)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])

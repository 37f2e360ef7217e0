"""Cyrus (IMAP and CalDAV) from Debian's packages, unpacked beside the system: it conflicts with Dovecot, so it is never installed.

Fetched once into ``build/cyrus`` by apt, as root on Debian and its like; anywhere else ``CyrusMissingError`` says why. Everybody logs
in with any password.
"""

import os
import shutil
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

_KEPT = Path(__file__).resolve().parents[2] / "build" / "cyrus"
_PACKAGES = ("cyrus-caldav", "cyrus-common", "cyrus-imapd")
_LIBRARIES = (
    "libclamav12",
    "libical3",
    "libjansson4",
    "libmspack0",
    "libpcre3",
    "libpq5",
    "libshp2",
    "libtfm1",
    "libwrap0",
    "libxapian30",
    "libzephyr4",
)
_MASTER = Path("usr/lib/cyrus/bin/master")
_HTTPD = _MASTER.with_name("httpd")
_FOLDERS = ("Drafts", "Sent", "Trash", "Junk", "Archive")
_CONFIGURATION = """\
configdirectory: {base}/conf
partition-default: {base}/spool
defaultpartition: default
cyrus_user: nobody
cyrus_group: nogroup
sasl_pwcheck_method: alwaystrue
sasl_mech_list: PLAIN LOGIN
allowplaintext: yes
altnamespace: {beside_inbox}
unixhierarchysep: {beside_inbox}
{suppressed}
virtdomains: off
autocreate_quota: 0
autocreate_inbox_folders: {folders}
autocreate_subscribe_folders: {folders}
{uses}
imapidlepoll: {idle}
httpmodules: caldav
"""
_SERVICES = """\
START {{
}}
SERVICES {{
  imap cmd="{imapd} -C {base}/imapd.conf" listen="127.0.0.1:{port}" prefork=1
  http cmd="{httpd} -C {base}/imapd.conf" listen="127.0.0.1:{http_port}" prefork=0
}}
EVENTS {{
}}
"""


class CyrusMissingError(Exception):
    """It can't be had here; the text says why."""


def unpacked() -> Path:
    """The folder into which it is unpacked; fetched if need be."""
    if os.geteuid() != 0:
        raise CyrusMissingError("Cyrus runs only as root here")
    complete = _KEPT / "complete"
    if complete.exists() and complete.read_text().split() == [*_PACKAGES, *_LIBRARIES]:
        return _KEPT
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        raise CyrusMissingError("there is no apt to fetch Cyrus with")
    with tempfile.TemporaryDirectory() as folder:
        for names in (_PACKAGES, _LIBRARIES):
            done = subprocess.run(["apt-get", "download", *names], cwd=folder, capture_output=True, timeout=100, check=False)
            if done.returncode:
                raise CyrusMissingError("apt can't fetch Cyrus")
        _KEPT.mkdir(parents=True, exist_ok=True)
        for package in sorted(Path(folder).glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, _KEPT], check=True, capture_output=True)
        complete.write_text(" ".join((*_PACKAGES, *_LIBRARIES)))
    return _KEPT


class Cyrus:
    """A running Cyrus on 127.0.0.1, ``port`` for IMAP and ``http_port`` for CalDAV; raises ``CyrusMissingError``.

    A user begins to exist with their first login by IMAP. ``suppressed``: capabilities that it does not tell of. ``below_inbox``: folders
    lie below INBOX, as they do where nobody changed its settings ("INBOX.Drafts").
    """

    host = "127.0.0.1"

    def __init__(self, *suppressed: str, below_inbox: bool = False) -> None:
        self._root = unpacked()
        self._suppressed, self._below_inbox = suppressed, below_inbox
        self.base = Path(tempfile.mkdtemp(prefix="afterword-cyrus-"))
        self.port, self.http_port = self._free_port(), self._free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        for name in (
            "spool",
            "conf",
            *(f"conf/{part}" for part in ("db", "socket", "log", "msg", "proc", "lock", "quota", "user")),
        ):
            (self.base / name).mkdir()
        uses = "\n".join(f"xlist-{name.lower()}: {name}" for name in _FOLDERS)
        configuration = _CONFIGURATION.format(
            base=self.base,
            folders="|".join(_FOLDERS),
            uses=uses,
            beside_inbox="no" if self._below_inbox else "yes",
            idle="0" if "IDLE" in self._suppressed else "1",  # not with suppress_capabilities: it has IDLE where it polls for it
            suppressed=f"suppress_capabilities: {' '.join(self._suppressed)}" if self._suppressed else "",
        )
        (self.base / "imapd.conf").write_text(configuration)
        imapd = self._root / _MASTER.with_name("imapd")
        (self.base / "cyrus.conf").write_text(
            _SERVICES.format(base=self.base, imapd=imapd, port=self.port, httpd=self._root / _HTTPD, http_port=self.http_port)
        )
        subprocess.run(["chown", "-R", "nobody:nogroup", self.base], check=True)
        libraries = [self._root / "usr/lib/x86_64-linux-gnu", self._root / "usr/lib/cyrus", self._root / "lib/x86_64-linux-gnu"]
        with (self.base / "said").open("wb") as said:
            self._process = subprocess.Popen(
                [
                    self._root / _MASTER,
                    "-C",
                    self.base / "imapd.conf",
                    "-M",
                    self.base / "cyrus.conf",
                    "-D",
                    "-p",
                    self.base / "pid",
                ],
                env={"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": ":".join(map(str, libraries)), "CYRUS_USER": "nobody"},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        until = time.monotonic() + 20
        while not self._answers():
            if time.monotonic() > until or self._process.poll() is not None:
                said_at_last = (self.base / "said").read_text(errors="replace")
                self.__exit__(None, None, None)
                raise CyrusMissingError(f"Cyrus does not start: {said_at_last[-300:]}")
            time.sleep(0.02)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.base, ignore_errors=True)

    def _free_port(self) -> int:
        with socket.socket() as probe:
            probe.bind((self.host, 0))
            return int(probe.getsockname()[1])

    def _answers(self) -> bool:
        try:
            with socket.create_connection((self.host, self.port), timeout=5) as line:
                return line.recv(4) == b"* OK"
        except OSError:
            return False


@dataclass(frozen=True, slots=True)
class CyrusUser:
    """One user; see ``tests.servers.interface.ImapServer``. There is no TLS: ``tls_port`` is 0."""

    server: Cyrus
    username: str
    mail: MailHelper
    certificate: Certificate
    kind: str = "cyrus"
    password: str = "any"
    tls_port: int = 0

    @property
    def host(self) -> str:
        return self.server.host

    @property
    def port(self) -> int:
        return self.server.port

    @property
    def ca_file(self) -> Path:
        return self.certificate.ca_file

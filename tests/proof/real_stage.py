"""A stage whose mail lies on a real Dovecot: the server of the other stories is of our own making.

Everything is put back by giving a copy of the mail to a user of another name, so that no session of the past can reach it.
"""

import shutil
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.proof.stage import Kept, Stage, Zygote
from tests.proof.state import Holds
from tests.servers.certificate import make_certificate
from tests.servers.dovecot import PASSWORD, Dovecot, DovecotUser
from tests.servers.helper import MailHelper, Stored
from tests.system.program import Program

_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Mail:
    """When it came is not compared: the helper does not ask."""

    uid: int
    flags: frozenset[str]
    raw: bytes
    internal_date: datetime = _NO_DATE


@dataclass(frozen=True, slots=True)
class _Folder:
    name: str
    lying: Sequence[Stored]

    def mails(self) -> Sequence[_Mail]:
        r"""By UID; ``\Recent`` belongs to a session and not to a mail."""
        return [_Mail(one.uid, one.flags - {"\\Recent"}, one.raw) for one in self.lying]


@dataclass(frozen=True, slots=True)
class _Folders:
    """As they are now."""

    mail: MailHelper

    def folders(self) -> Sequence[_Folder]:
        return [_Folder(name, self.mail.list(name) if self.mail.uids(name) else ()) for name in sorted(self.mail.folders())]


class RealStage(Stage):
    """One user of a Dovecot with the program beside it; it has no ``server`` that a story could reach into."""

    def __init__(self, folder: Path, server: Dovecot, zygote: Zygote) -> None:
        self._dovecot = server
        self._users = self._copies = 0
        self._user = self._next_user()
        self.folder = folder
        self.program = Program(folder, self._user)
        self._zygote = zygote
        self._count = 0

    def deliver(self, raw: bytes, when: datetime, folder: str = "INBOX", flags: Sequence[str] = ()) -> None:
        """A mail is there."""
        self._user.mail.append(folder, raw, flags, when)

    def keep(self) -> Kept:
        """Remember how everything is."""
        self.mailbox.folders()  # a folder gets its UIDVALIDITY when it is opened first
        self._user.mail.close()
        self._copies += 1
        copy = self.folder / f"mail-{self._copies}"
        _copy(self._user.home, copy)
        return Kept({}, self._copy_of_database(), copy)

    def put_back(self, kept: Kept) -> None:
        """Have everything as it was, with another user."""
        self._user.mail.close()
        shutil.rmtree(self._user.home)
        self._user = self._next_user()
        assert kept.home is not None
        _copy(kept.home, self._user.home)
        self._put_database_back(kept)
        self.program = Program(self.folder, self._user)

    @property
    def mailbox(self) -> Holds:
        """What lies where."""
        return _Folders(self._user.mail)

    def close(self) -> None:
        """Log out."""
        self._user.mail.close()

    def _next_user(self) -> DovecotUser:
        self._users += 1
        name = f"sam{self._users}@home.example"
        return DovecotUser(self._dovecot, name, MailHelper(self._dovecot.host, self._dovecot.port, name, PASSWORD))


@contextmanager
def real_stage_in(folder: Path, *, extra: str = "") -> Generator[Stage]:
    """A stage with a Dovecot and a zygote of its own; its stories need nothing ``extra``."""
    assert not extra
    with Dovecot(make_certificate(folder)) as server, Zygote() as zygote:
        stage = RealStage(folder, server, zygote)
        try:
            yield stage
        finally:
            stage.close()


def _copy(source: Path, target: Path) -> None:
    """With owners: Dovecot runs as another user than root."""
    subprocess.run(["cp", "-a", source, target], check=True)

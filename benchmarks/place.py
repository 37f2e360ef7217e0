"""A Dovecot with generated mail, and a configuration of the program for it. Mail goes straight into the Maildir: minutes faster."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.letters import USER, Letter
from daemon.demo.servers.dovecot import Dovecot, find_dovecot

PASSWORD = "correct-horse"  # noqa: S105 - of a server that lives for one run
_NOBODY = 65534


class NoDovecotError(Exception):
    """Dovecot is not installed."""


def new_dovecot() -> Dovecot:
    """A server that any name logs in to; to be entered."""
    program = find_dovecot()
    if program is None:
        raise NoDovecotError
    return Dovecot(program, PASSWORD)


def fill(server: Dovecot, username: str, letters: Iterable[Letter]) -> int:
    """Make the user's INBOX hold these, read already; how many. Only before the user's first login."""
    maildir = server.base / "mail" / username / "Maildir"
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True)
    count = 0
    for letter in letters:
        seconds = letter.at.timestamp()
        path = maildir / "cur" / f"{int(seconds)}.M{count:08d}.bench,S={len(letter.raw)}:2,S"
        path.write_bytes(letter.raw)
        os.utime(path, (seconds, seconds))
        count += 1
    if os.geteuid() == 0:
        for folder in (maildir.parent, maildir, *maildir.iterdir()):
            os.chown(folder, _NOBODY, _NOBODY)
    return count


@dataclass(frozen=True, slots=True)
class Place:
    """Where one run of the program keeps its things, and whom it talks to."""

    folder: Path
    username: str
    port: int

    @property
    def config(self) -> Path:
        """The configuration file."""
        return self.folder / "config.toml"

    @property
    def database(self) -> Path:
        """The store."""
        return self.folder / "state" / "afterword.sqlite3"

    def write(self) -> "Place":
        """Write the configuration."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "password").write_text(PASSWORD, encoding="utf-8")
        self.config.write_text(
            f"""
[user]
name = "Sam Rivera"
timezone = "Europe/Berlin"

[[accounts]]
name = "personal"
address = "{USER}"
[accounts.imap]
host = "127.0.0.1"
port = {self.port}
security = "none"
username = "{self.username}"
password_command = ["cat", "{self.folder / "password"}"]

[storage]
url = "sqlite:///{self.database}"
""",
            encoding="utf-8",
        )
        self.config.chmod(0o600)
        return self

"""What the command line said beforehand. None: to be found out or asked."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Answers:
    """The options of ``init``. ``calendar``: a URL, or ``none``. ``password_command``: in words, as a shell would split it."""

    address: str | None = None
    account: str | None = None
    name: str | None = None
    timezone: str | None = None
    mode: str | None = None
    imap_host: str | None = None
    imap_port: int | None = None
    imap_security: str | None = None
    username: str | None = None
    password_command: str | None = None
    password_stdin: bool = False
    password_file: Path | None = None
    client_id: str | None = None
    calendar: str | None = None
    offline: bool = False
    add: bool = False
    preview: bool = True
    service: bool | None = None

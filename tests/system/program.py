"""The program as a process, with a configuration for one test server."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.mails import USER
from tests.servers.interface import ImapServer

AFTERWORD = Path(sys.executable).parent / "afterword"


class Program:
    """``afterword`` from the command line alone. ``run`` fails the test unless the exit code is the one expected."""

    def __init__(self, folder: Path, server: ImapServer, *, extra: str = "", policy: str = "") -> None:
        self.server = server
        self.config = folder / "config.toml"
        self.database = folder / "state" / "afterword.sqlite3"
        password = folder / "password"
        password.write_text(server.password, encoding="utf-8")
        self.config.write_text(
            f"""
[user]
name = "Sam Rivera"
timezone = "Europe/Berlin"

[[accounts]]
name = "personal"
address = "{USER}"
aliases = ["sam@alias.example"]
[accounts.imap]
host = "{server.host}"
port = {server.port}
security = "none"
username = "{server.username}"
password_command = ["cat", "{password}"]

[policy]
holidays = "DE"
{policy}

[storage]
url = "sqlite:///{self.database}"
{extra}
""",
            encoding="utf-8",
        )
        self.config.chmod(0o600)
        self.environment: Mapping[str, str] = {
            **os.environ,
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "XDG_STATE_HOME": str(folder),
            "NO_COLOR": "1",
        }

    def start(self, *arguments: str, **more: str) -> subprocess.Popen[str]:
        """Start it and come back at once."""
        return subprocess.Popen(
            [AFTERWORD, "--config", self.config, *arguments],
            env={**self.environment, **more},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command to its end; its standard output."""
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=100)
        assert process.returncode == code, f"{arguments}: {process.returncode}\n{out}\n{err}"
        return out if code == 0 else out + err

    def once(self, now: datetime, code: int = 0) -> str:
        """One full pass as of ``now``."""
        return self.run("run", "--once", "--now", now.isoformat(), code=code)

    def json(self, *arguments: str) -> Any:
        """The object that a command prints with ``--json``."""
        return json.loads(self.run(*arguments, "--json"))

    def steps(self) -> dict[tuple[str, str], str]:
        """(touch, person) -> state, over all threads."""
        threads = self.json("status")["threads"]
        return {(step["touch"], step["person"]): step["state"] for thread in threads for step in thread["steps"]}

    def drafts(self) -> dict[str, EmailMessage]:
        """What lies in Drafts, by recipient."""
        found = [message_from_bytes(stored.raw, policy=policy.default) for stored in self.server.mail.list("Drafts")]
        return {str(one["To"]).rpartition("<")[2].rstrip(">"): one for one in found}

    def draft_uid(self, person: str) -> int:
        """The UID of the draft to that person."""
        return next(
            stored.uid
            for stored in self.server.mail.list("Drafts")
            if person in str(message_from_bytes(stored.raw, policy=policy.default)["To"])
        )

    def send_draft(self, person: str, at: datetime) -> None:
        """The user sends a draft: it leaves Drafts, a copy lies in Sent."""
        uid = self.draft_uid(person)
        raw = next(stored.raw for stored in self.server.mail.list("Drafts") if stored.uid == uid)
        self.server.mail.append("Sent", raw, ("\\Seen",), at)
        self.server.mail.delete("Drafts", uid)

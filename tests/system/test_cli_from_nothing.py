"""From an installed program to drafts, by commands alone: a new home, no keychain, no systemd session, minutes to spare."""

import json
import signal
import socket
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.mails import invitation
from tests.servers.interface import ImapServer
from tests.system.conftest import Afterword

pytestmark = pytest.mark.system


def test_from_nothing_to_drafts(
    program: list[str], afterword: Afterword, home_environment: dict[str, str], imap_server: ImapServer, tmp_path: Path
) -> None:
    """Set up, check, serve: an interview that has just ended gets its drafts; then everything is removed and nothing is left."""
    now = datetime.now(UTC)  # noqa: TID251  (the service lives by the real clock)
    home_environment |= {"AFTERWORD_DNS": "none", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    server = ["--imap-host", imap_server.host, "--imap-port", str(imap_server.port), "--imap-security", "none"]
    secret = ["--password-stdin", "--password-file", str(tmp_path / "home/.secrets/mail")]
    who = ["--address", "sam@home.example", "--username", imap_server.username, "--name", "Sam Rivera"]
    set_up = afterword("init", "--yes", "--offline", *who, *server, *secret, stdin=f"{imap_server.password}\n".encode())
    assert set_up.returncode == 0, set_up.stderr
    checked = afterword("check")
    assert (checked.returncode, "All is well" in checked.stdout) == (0, True), checked.stdout
    refused = afterword("service", "install", PATH=str(tmp_path))  # where no manager is found, on any machine
    assert (refused.returncode, "docs/headless.md" in refused.stderr) == (2, True), (
        "there is no session: it says what to do instead"
    )
    ready = tmp_path / "ready"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(ready))
        manager.settimeout(120)
        environment = home_environment | {"NOTIFY_SOCKET": str(ready)}
        with subprocess.Popen([*program, "run"], cwd=tmp_path, env=environment, stderr=subprocess.PIPE) as service:
            try:
                assert manager.recv(100) == b"READY=1"
                raw = invitation(start=now - timedelta(hours=3), at=now - timedelta(days=1))
                imap_server.mail.append("INBOX", raw, (), now - timedelta(days=1))
                imap_server.mail.wait_for("Drafts", lambda stored: len(stored) == 2, 120)
                shown = json.loads(afterword("status", "--json").stdout)
                service.send_signal(signal.SIGTERM)
                _, log = service.communicate(timeout=60)
            finally:
                service.kill()
    assert service.returncode == 0
    assert [step["state"] for thread in shown["threads"] for step in thread["steps"]][:2] == ["drafted", "drafted"]
    assert b"@" not in log
    assert afterword("purge", "--all", "--yes").returncode == 0
    left = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert [path.name for path in left] == ["mail"], "the file that the user named is theirs"
    assert len(imap_server.mail.list("Drafts")) == 2

"""Secrets are planted in every place where there can be one, every server answers by repeating them, and then they are looked for everywhere."""

import base64
import http.server
import json
import signal
import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.builders import at
from tests.mails import invitation
from tests.servers.embedded import EmbeddedUser
from tests.servers.faults import refuse
from tests.system.program import Program

pytestmark = pytest.mark.system
CANARIES = {
    name: f"canary-{name}-9f3b17"
    for name in ("client-secret", "refresh-token", "access-token", "feed-address", "dav-password", "user-info")
}


class Parrot(http.server.BaseHTTPRequestHandler):
    """A provider and a calendar server in one, that refuses everything and repeats all that it was told."""

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        told = {"path": self.path, "headers": str(self.headers), **parse_qs(self.rfile.read(length).decode())}
        said = json.dumps({"error": "invalid_request", "error_description": json.dumps(told), **told}).encode()
        self.send_response(400, "Bad " + self.path[:200].replace("\r", "").replace("\n", ""))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_GET = do_POST = do_PROPFIND = do_REPORT = do_OPTIONS = answer  # noqa: N815  (the library's names)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        _ = format, args


@pytest.fixture
def parrot() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Parrot) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def program(tmp_path: Path, embedded_imap: EmbeddedUser, parrot: str) -> Program:
    """An account with a password, one with a login in the browser, and calendars whose address or password is a secret."""
    (tmp_path / "dav").write_text(CANARIES["dav-password"])
    login = {"refresh_token": CANARIES["refresh-token"], "access_token": CANARIES["access-token"], "expires_at": "0"}
    (tmp_path / "second.token").write_text(json.dumps(login))
    return Program(
        tmp_path,
        embedded_imap,
        extra=f"""
[[accounts]]
name = "second"
address = "second@home.example"
[accounts.oauth]
client_id = "client"
client_secret = "{CANARIES["client-secret"]}"
device_url = "{parrot}/device"
token_url = "{parrot}/token"
token_file = "second.token"
[accounts.imap]
host = "{embedded_imap.host}"
port = {embedded_imap.port}
security = "none"
auth = "oauth2"
[[calendars]]
name = "feed"
kind = "ics"
url = "{parrot}/{CANARIES["feed-address"]}/basic.ics"
[[calendars]]
name = "dav"
kind = "caldav"
url = "{parrot}/dav/"
username = "sam"
password_command = ["cat", "{tmp_path / "dav"}"]
""",
    )


def forms_of(secret: str) -> list[bytes]:
    """As it is, and as Base64 shows it wherever it begins."""
    encoded = [base64.b64encode(b"x" * skipped + secret.encode())[4:-4] for skipped in range(3)]
    return [secret.encode(), *encoded]


def found_in(secrets: list[str], *places: str | bytes) -> set[str]:
    everything = b"\n".join(place.encode() if isinstance(place, str) else place for place in places)
    return {secret for secret in secrets if any(form in everything for form in forms_of(secret))}


def of_processes(first: int) -> bytes:
    """Command lines and environments of a process and all that it has started."""
    folder = Path(f"/proc/{first}")
    try:
        told = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
        children = [int(child) for task in (folder / "task").iterdir() for child in (task / "children").read_text().split()]
    except OSError:  # it has ended meanwhile
        return b""
    return told + b"".join(of_processes(child) for child in children)


def test_no_secret_is_to_be_found_anywhere(program: Program, tmp_path: Path, embedded_imap: EmbeddedUser) -> None:
    """Neither in what any command says, with tracebacks on, nor in a log with names, a list of processes, the database, or an export."""
    secrets = [*CANARIES.values(), embedded_imap.password]
    said: list[str] = []

    def run(*arguments: str) -> None:
        with program.start(*arguments, AFTERWORD_DEBUG="1") as process:
            said.extend(process.communicate(timeout=100))

    start = at("2026-09-15 12:00")
    embedded_imap.mail.append("INBOX", invitation(start=start, at=at("2026-09-11 08:00")), (), at("2026-09-11 08:00"))
    run("run", "--once", "--now", (start + timedelta(hours=3)).isoformat())
    parroting = refuse(f"NO [AUTHENTICATIONFAILED] user sam password {embedded_imap.password} token {CANARIES['access-token']}")
    for command in ("LOGIN", "AUTHENTICATE"):
        embedded_imap.faults.on(command, parroting)
    for arguments in (
        ["check"],
        ["check", "--json"],
        ["run", "--once"],
        ["auth", "status"],
        ["status"],
        ["auth", "login", "second"],
    ):
        run(*arguments)
    processes = _serve(program, tmp_path, said)
    assert b"afterword" in processes or not Path("/proc/self").exists(), "the list was looked at"
    kept = b"".join(file.read_bytes() for file in program.database.parent.rglob("*") if file.is_file())
    assert b"northwind" in kept, "the database was looked at"
    assert "refused the login" in "".join(said), "the servers had their say"
    embedded_imap.faults.clear()
    run("export")
    assert found_in(secrets, *said, kept, processes) == set()


def _serve(program: Program, tmp_path: Path, said: list[str]) -> bytes:
    """The service, with all it would log, until every account has failed; what the list of processes showed meanwhile."""
    processes = b""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        with program.start("run", "--verbose-personal", NOTIFY_SOCKET=str(tmp_path / "notify"), AFTERWORD_DEBUG="1") as process:
            assert process.stderr is not None
            failed = 0
            while failed < 2:
                line = process.stderr.readline()
                assert line, "it ended"
                failed += "could not be synced" in line and "account" in line
                said.append(line)
                processes += of_processes(process.pid)
            process.send_signal(signal.SIGTERM)
            said.extend(process.communicate(timeout=60))
    return processes


def test_the_search_finds_what_is_there() -> None:
    """A search that finds nothing has to be one that can."""
    secret = CANARIES["dav-password"]
    assert found_in([secret, "another-one-that-is-not-there"], f"at {secret}.") == {secret}
    for skipped in range(3):
        assert found_in([secret], base64.b64encode(b"u:"[:skipped] + secret.encode() + b"tail")) == {secret}

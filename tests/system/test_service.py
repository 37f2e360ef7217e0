"""The service as a process: it notices mail, it ends when told, and only one runs."""

import os
import signal
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.mails import invitation
from tests.servers.interface import ImapServer
from tests.system.program import Program

pytestmark = pytest.mark.system


def test_serves_until_sigterm(tmp_path: Path, imap_server: ImapServer) -> None:
    """Ready once it watches; an interview that has just ended gets its drafts; SIGTERM ends it within five seconds, with 0."""
    path = tmp_path / "notify"
    now = datetime.now(UTC)  # noqa: TID251  (the service lives by the real clock)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(path))
        manager.settimeout(60)
        program = Program(tmp_path, imap_server)
        with program.start("run", NOTIFY_SOCKET=str(path)) as process:
            try:
                assert manager.recv(100) == b"READY=1"
                raw = invitation(start=now - timedelta(hours=3), at=now - timedelta(days=1))
                imap_server.mail.append("INBOX", raw, (), now - timedelta(days=1))
                imap_server.mail.wait_for("Drafts", lambda stored: len(stored) == 2, 60)
                assert "another afterword" in program.run("run", "--once", code=1)
                process.send_signal(signal.SIGTERM)
                _, err = process.communicate(timeout=5)
            finally:
                process.kill()
        assert process.returncode == 0, err
        assert "@" not in err, "no addresses in the log"


def test_a_password_that_does_not_come_holds_up_no_end(tmp_path: Path, embedded_imap: ImapServer) -> None:
    """Its command may take half a minute; SIGTERM does not wait for it."""
    program = Program(tmp_path, embedded_imap)
    program.config.write_text(program.config.read_text().replace(f'["cat", "{tmp_path}/password"]', '["sleep", "25"]'))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(60)
        with program.start("run", NOTIFY_SOCKET=str(tmp_path / "notify")) as process:
            try:
                assert manager.recv(100) == b"READY=1"
                process.send_signal(signal.SIGTERM)
                _, err = process.communicate(timeout=20)
            finally:
                process.kill()
    assert process.returncode == 0, err


def test_sighup_reads_the_configuration_anew(tmp_path: Path, embedded_imap: ImapServer) -> None:
    """A sound one is gone on with; one with mistakes is told, and the old one stays."""
    path = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(path))
        manager.settimeout(60)
        program = Program(tmp_path, embedded_imap)
        sound = program.config.read_text()

        def told(*wanted: bytes) -> None:
            heard = [manager.recv(100)]
            while heard[-1] != wanted[-1]:
                heard.append(manager.recv(100))
            assert [one for one in heard if one != b"WATCHDOG=1"] == [one for one in wanted if one != b"WATCHDOG=1"]

        with program.start("run", NOTIFY_SOCKET=str(path), WATCHDOG_USEC="200000") as process:
            try:
                told(b"READY=1")
                told(b"WATCHDOG=1")
                program.config.write_text(sound.replace('name = "Sam Rivera"', "name = 7"))
                process.send_signal(signal.SIGHUP)
                assert process.stderr is not None
                while "user.name" not in process.stderr.readline():
                    assert process.poll() is None
                told(b"WATCHDOG=1")
                program.config.write_text(sound.replace('holidays = "DE"', 'holidays = "FR"'))
                process.send_signal(signal.SIGHUP)
                told(b"RELOADING=1", b"READY=1")
                process.send_signal(signal.SIGTERM)
                _, err = process.communicate(timeout=5)
            finally:
                process.kill()
        assert process.returncode == 0, err
        assert err.count("reading the configuration anew") == 1


def test_a_lock_ends_with_its_process(tmp_path: Path, embedded_imap: ImapServer) -> None:
    program = Program(tmp_path, embedded_imap)
    program.once(datetime(2026, 9, 11, 9, tzinfo=UTC))
    lock = program.database.with_suffix(".lock")
    assert lock.read_text().isdigit()
    assert not os.path.exists(f"/proc/{lock.read_text()}")  # noqa: PTH110
    program.once(datetime(2026, 9, 11, 9, tzinfo=UTC))

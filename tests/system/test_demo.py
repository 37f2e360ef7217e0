"""``afterword demo``: the story on both IMAP servers, what it leaves up, and what it leaves behind: nothing."""

import imaplib
import os
import re
import signal
import smtplib
import subprocess
import sys
import tempfile
import threading
import urllib.error
import urllib.request
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from daemon.demo.mailbox_server import mailbox_server
from daemon.demo.mails import USER
from daemon.demo.sample_world import sample_world
from daemon.demo.scenes import Scene, Teller
from daemon.demo.story import Story
from tests.servers.fixtures import need_dovecot

SCENES = (
    "A first look at the mailbox",
    "The day after an interview",
    "You review the drafts in your mail client",
    "They name a date",
    "Five business days of silence",
    "An answer makes it quiet",
    "They say no",
)
UNDERSTOOD = (
    "21 known by the header, never opened: Garden Weekly, Job Radar, Northwind News",
    "2 about your interviews: Rita Sommer, Tom Berger",
    "Rita Sommer only arranged it",
    "because “Could you send us two references by Friday?”",
    "“We will get back to you by the end of next week.” (E10)",
)
WRITTEN = ("Dear Dana,", "Dear Omar,", "Dear Priya,", "Dear Rita,", "[[Add one thing from your talk", "taken back")
ENDED = {
    "dana.whitfield@northwind.example": "sent",
    "omar.haddad@northwind.example": "discarded",
    "priya.nair@lumenlabs.example": "sent",
    "rita.sommer@northwind.example": "withdrawn",
}
BOTH_SERVERS = pytest.mark.parametrize("arguments", [("--embedded",), pytest.param((), marks=pytest.mark.dovecot)])

pytestmark = pytest.mark.system


@pytest.fixture
def temporary() -> Iterator[Path]:
    """A folder for temporary folders that Dovecot's own users may pass through."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o711)
        yield folder


@pytest.fixture
def environment(home_environment: dict[str, str], temporary: Path, arguments: tuple[str, ...]) -> Mapping[str, str]:
    if "--embedded" not in arguments:
        need_dovecot()
    return home_environment | {"TMPDIR": str(temporary), "PYTHONWARNINGS": "always::ResourceWarning"}


@contextmanager
def demonstrating(program: list[str], environment: Mapping[str, str], *arguments: str) -> Generator["subprocess.Popen[str]"]:
    """The demo under way; ended on leaving if it still runs."""
    command = [*program, "demo", *arguments]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def read_until(process: "subprocess.Popen[str]", words: str) -> str:
    """Its output up to and with the line that holds these words."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if words in line:
            return "".join(lines)
    raise AssertionError(f"it ended without {words!r}:\n{''.join(lines)}")


@BOTH_SERVERS
def test_it_tells_the_whole_story_ends_with_the_drafts_and_leaves_nothing_behind(
    program: list[str], environment: Mapping[str, str], temporary: Path, arguments: tuple[str, ...]
) -> None:
    with demonstrating(program, environment, *arguments) as process:
        out, err = process.communicate(timeout=100)
    assert (process.returncode, err) == (0, "")
    assert f"IMAP server: {'the embedded server' if arguments else 'Dovecot'}" in out
    story, _, drafts = out.partition("The 5 drafts it wrote")
    assert [told for told in (*SCENES, *UNDERSTOOD) if told not in story] == []
    assert "Dear Dana," not in story
    assert [told for told in WRITTEN if told not in drafts] == []
    assert not list(temporary.iterdir())


@BOTH_SERVERS
def test_served_it_can_be_used_by_a_mail_client_and_by_the_program_until_it_is_told_to_end(
    program: list[str], environment: Mapping[str, str], temporary: Path, arguments: tuple[str, ...]
) -> None:
    with demonstrating(program, environment, "--serve", *arguments) as process:
        out = read_until(process, "why Northwind")
        use_as_a_mail_client(out)
        configuration = Path(found(r"--config (\S+) run --once", out))
        assert configuration.stat().st_mode & 0o777 == 0o600
        for command in (["run", "--once"], ["status"]):
            done = subprocess.run(
                [*program, "--config", configuration, *command], env=environment, capture_output=True, text=True, check=False
            )
            assert (done.returncode, done.stderr) == (0, "")
        assert "Northwind · Data Engineer" in done.stdout
        process.terminate()
        process.wait(timeout=5)
        assert process.stderr is not None
        assert (process.returncode, process.stderr.read()) == (0, "")
    assert not list(temporary.iterdir())


def use_as_a_mail_client(told: str) -> None:
    """With nothing but what was printed: log in, read a draft, send a mail to a stranger and one to oneself, see the calendar."""
    user, password = found(r"user +(\S+)", told), found(r"password +(\S+)", told)
    with imaplib.IMAP4(found(r"IMAP +(\S+) port", told), int(found(r"IMAP +\S+ port (\d+)", told)), timeout=20) as mailbox:
        mailbox.login(user, password)
        assert mailbox.select("Drafts") == ("OK", [b"1"])
        assert "Dear Priya" in str(mailbox.fetch("1", "(BODY.PEEK[TEXT])"))
        before = mailbox.select("INBOX")[1][0]
        with smtplib.SMTP(found(r"SMTP +(\S+) port", told), int(found(r"SMTP +\S+ port (\d+)", told)), timeout=20) as outgoing:
            outgoing.sendmail(USER, ["priya.nair@lumenlabs.example"], b"Subject: away\r\n\r\nThank you.\r\n")
            outgoing.sendmail(USER, [USER], b"Subject: to myself\r\n\r\nHello.\r\n")
        assert int(mailbox.select("INBOX")[1][0] or 0) == int(before or 0) + 1
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(found(r"CalDAV +(\S+)", told), timeout=20)  # noqa: S310 -- an address on this machine


def found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, f"{pattern} is not in:\n{text}"
    return match[1]


@pytest.mark.parametrize("arguments", [("--embedded",)])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_interrupted_in_the_middle_it_leaves_nothing_behind_and_shows_no_traceback(
    program: list[str], environment: Mapping[str, str], temporary: Path, arguments: tuple[str, ...], number: signal.Signals
) -> None:
    with demonstrating(program, environment, *arguments) as process:
        read_until(process, SCENES[0])
        process.send_signal(number)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "")
    assert not list(temporary.iterdir())


@pytest.mark.parametrize("arguments", [("--embedded",)])
def test_a_reader_that_has_seen_enough_ends_it(
    program: list[str], environment: Mapping[str, str], temporary: Path, arguments: tuple[str, ...]
) -> None:
    """``afterword demo | head``."""
    with demonstrating(program, environment, *arguments) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        read_until(process, SCENES[0])
        process.stdout.close()
        assert "Traceback" not in process.stderr.read()
        process.wait(timeout=60)
    assert not list(temporary.iterdir())


@pytest.mark.parametrize("missing", ["aiosmtpd", "radicale"])
def test_without_its_extra_it_says_what_to_install(home_environment: dict[str, str], temporary: Path, missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; from daemon.cli.main import run; sys.exit(run(['demo', '--embedded']))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=home_environment | {"TMPDIR": str(temporary)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert "pip install 'afterword[demo]'" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(temporary.iterdir())


def test_a_dovecot_that_does_not_start_is_replaced_by_the_embedded_server(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, temporary: Path
) -> None:
    program = tmp_path / "dovecot"
    program.write_text("#!/bin/sh\necho 'Fatal: no such thing' >&2\nexit 89\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with mailbox_server(embedded=False) as server, server.client() as client:
        assert server.told == "the embedded server (Dovecot is installed, but did not start: Fatal: no such thing)"
        assert client.count("INBOX") == 0
        assert not list(temporary.iterdir())


def test_a_world_that_is_over_leaves_no_thread_and_no_open_file() -> None:
    def rounds() -> tuple[set[threading.Thread], int]:
        with sample_world(datetime(2026, 11, 20, 12, tzinfo=UTC), embedded=True) as world:
            world.client.append("INBOX", b"Subject: x\r\n\r\n")
        return set(threading.enumerate()), len(list(Path("/dev/fd").iterdir()))

    assert rounds() == rounds()


@pytest.mark.parametrize("monday", [date(2026, 3, 23), date(2026, 12, 21)], ids=["clocks go forward", "holidays"])
async def test_the_story_takes_the_same_course_at_any_time_of_the_year(monday: date) -> None:
    story = Story(monday)
    with sample_world(story.end, embedded=True) as world:
        teller = Teller(world, story)
        scenes: list[Scene] = [scene async for scene in teller.scenes()]
    assert tuple(scene.title for scene in scenes) == SCENES
    *first, last = ((draft.change.step.person, draft.change.step.state.value) for draft in teller.drafts)
    assert dict(first) == ENDED
    assert last == ("priya.nair@lumenlabs.example", "drafted")


@pytest.mark.parametrize("days", range(7))
def test_the_story_is_over_since_less_than_a_week(days: int) -> None:
    """Real servers keep no date of mail that lies ahead; and a draft that waits has to be of use still."""
    for hours in range(0, 24, 4):
        now = datetime(2026, 11, 16, hours, 59, tzinfo=UTC) + timedelta(days=days)
        assert now - timedelta(days=7) < Story.before(now).end <= now

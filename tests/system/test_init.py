"""``afterword init``: from an address to a configuration that works, at a terminal and without one."""

import os
import stat
import sys
from pathlib import Path

import pytest

from daemon.config import load
from tests.builders import at
from tests.mails import mail
from tests.servers.embedded import EmbeddedUser
from tests.system.conftest import Afterword
from tests.system.terminal import Terminal

pytestmark = pytest.mark.system
PLACE = ".config/afterword/config.toml"


def server(imap: EmbeddedUser) -> list[str]:
    return ["--address", imap.username, "--imap-host", imap.host, "--imap-port", str(imap.port), "--imap-security", "none"]


def in_home(environment: dict[str, str], place: str) -> Path:
    return Path(environment["HOME"]) / place


@pytest.fixture
def offline(home_environment: dict[str, str]) -> dict[str, str]:
    home_environment["AFTERWORD_DNS"] = "none"
    return home_environment


def test_a_script_needs_no_terminal(afterword: Afterword, offline: dict[str, str], embedded_imap: EmbeddedUser) -> None:
    """One command line: the name as the user signs, a private file that ``check`` accepts, a preview; nothing in the mailbox changes."""
    sent = mail(
        f"Sam R. Rivera <{embedded_imap.username}>",
        ["a@b.example"],
        "hi",
        "hi",
        at=at("2026-09-01 09:00"),
        message_id="<1@h.example>",
    )
    embedded_imap.mail.append("Sent", sent)
    password = in_home(offline, "secrets/mail")
    told = afterword(
        "init",
        *server(embedded_imap),
        "--password-stdin",
        "--password-file",
        str(password),
        "--yes",
        "--offline",
        stdin=b"battery-staple\n",
    )
    assert told.returncode == 0, told.stderr
    assert "0 conversations found" in told.stdout
    path = in_home(offline, PLACE)
    assert [stat.S_IMODE(one.stat().st_mode) for one in (path, path.parent, password)] == [0o600, 0o700, 0o600]
    config = load(path)
    assert (config.user.name, config.user.timezone, config.policy.mode) == ("Sam R. Rivera", "Europe/Berlin", "drafts")
    assert config.accounts[0].imap.password_command == ("cat", str(password))
    assert "battery-staple" not in path.read_text() + told.stdout + told.stderr
    assert afterword("check").returncode == 0
    assert [len(embedded_imap.mail.uids(folder)) for folder in ("INBOX", "Sent", "Drafts")] == [0, 1, 0]


def test_a_person_is_asked_and_may_err(program: list[str], offline: dict[str, str], embedded_imap: EmbeddedUser) -> None:
    arguments = [*program, "init", "--offline", *server(embedded_imap)[2:]]
    with Terminal(arguments, offline) as terminal:
        terminal.answer("Your mail address", "sam")
        terminal.wait_for("is no mail address")
        terminal.answer("Your mail address", embedded_imap.username)
        terminal.answer_hidden("Password", "wrong")
        terminal.wait_for("refused the login")
        terminal.answer_hidden("Password", embedded_imap.password)
        terminal.answer("Your name", "Sam Rivera")
        terminal.wait_for("there is no keychain")
        terminal.answer("A command that prints it", f"{sys.executable} -c 'print(\"{embedded_imap.password}\")'")
        assert terminal.end() == 0, terminal.seen
        shown = terminal.seen.replace('print("battery-staple")', "")
    assert "battery-staple" not in shown, "what is typed as a password is not shown"
    assert load(in_home(offline, PLACE)).user.name == "Sam Rivera"


@pytest.mark.parametrize("when", ["Your mail address", "Password", "A command that prints it", "Keep it there"])
def test_broken_off_it_leaves_nothing(program: list[str], offline: dict[str, str], embedded_imap: EmbeddedUser, when: str) -> None:
    arguments = [*program, "init", "--offline", "--name", "Sam Rivera", *server(embedded_imap)[2:]]
    answers = {"Your mail address": embedded_imap.username, "Password": embedded_imap.password, "A command that prints it": ""}
    with Terminal(arguments, offline) as terminal:
        for question, answer in answers.items():
            if question == when:
                break
            type_in = terminal.answer_hidden if question == "Password" else terminal.answer
            type_in(question, answer)
        terminal.wait_for(when)
        assert terminal.break_off() == 1
        assert "Nothing was written" in terminal.seen
    home = Path(offline["HOME"])
    assert not [path for path in home.rglob("*") if path.is_file()]


def test_alone_it_begins_the_set_up_and_later_shows_the_status(
    program: list[str], afterword: Afterword, offline: dict[str, str], embedded_imap: EmbeddedUser
) -> None:
    with Terminal(program, offline) as terminal:
        terminal.wait_for("watches your mailbox")
        terminal.wait_for("Your mail address")
    piped = afterword()
    assert piped.returncode == 2
    assert "init" in piped.stdout
    password = str(in_home(offline, "pw"))
    options = ["--name", "Sam", "--password-stdin", "--password-file", password, "--yes", "--no-preview", "--offline"]
    assert afterword("init", *server(embedded_imap), *options, stdin=b"battery-staple\n").returncode == 0
    alone = afterword()
    assert alone.returncode == 0
    assert "has not been looked at yet" in alone.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([], 2, "--address"),
        (["--address", "sam@example.org"], 2, "--imap-host"),
        (["--address", "sam@tuta.com"], 2, "offers no IMAP"),
        (["--address", "sam@gmail.com"], 2, "--password-stdin"),
        (["--address", "sam@example.org", "--imap-host", "127.0.0.1", "--imap-port", "1", "--password-command", "echo x"], 1, "connection"),
        (["--address", "sam@example.org", "--imap-host", "mail.example.org", "--imap-security", "none", "--password-command", "echo x"], 2, "encryption"),
        (["--address", "sam@gmail.com", "--password-command", "'"], 2, "pass show mail"),
        (["--address", "sam@gmail.com", "--mode", "loud"], 2, "observe"),
    ],
)  # fmt: skip
def test_every_failure_says_what_to_do_and_writes_nothing(
    afterword: Afterword, offline: dict[str, str], arguments: list[str], code: int, says: str
) -> None:
    told = afterword("init", "--offline", "--yes", *arguments)
    assert (told.returncode, says in told.stderr, "Traceback" in told.stderr) == (code, True, False), told.stderr
    assert not [path for path in Path(offline["HOME"]).rglob("*") if path.is_file()]


def test_what_check_would_refuse_is_not_written(afterword: Afterword, offline: dict[str, str], embedded_imap: EmbeddedUser) -> None:
    """Mode queue without a way to send: told as the configuration's own fault, before there is a file."""
    options = ["--name", "Sam", "--password-command", "echo battery-staple", "--mode", "queue", "--yes", "--offline"]
    told = afterword("init", *server(embedded_imap), *options)
    assert told.returncode == 2
    assert "smtp" in told.stderr
    assert not in_home(offline, PLACE).exists()


def test_a_second_account_is_added_and_the_rest_stays(
    afterword: Afterword, offline: dict[str, str], embedded_imap: EmbeddedUser
) -> None:
    path = in_home(offline, PLACE)
    path.parent.mkdir(parents=True)
    first = '# mine\n[user]\nname = "Sam"\n[[accounts]]\nname = "personal"\naddress = "a@b.example"\n[accounts.imap]\nhost = "b.example"\n[policy]\nmode = "observe"'
    path.write_text(first)
    options = [*server(embedded_imap), "--password-command", "echo battery-staple", "--yes", "--no-preview"]
    refused = afterword("init", *options)
    assert refused.returncode == 2
    assert "--add" in refused.stderr
    assert path.read_text() == first
    assert afterword("init", "--add", *options).returncode == 0
    assert path.read_text().startswith(first)
    config = load(path)
    assert [one.name for one in config.accounts] == ["personal", "example.org"]
    assert config.policy.mode == "observe"


def test_a_configuration_that_is_broken_is_not_added_to(afterword: Afterword, offline: dict[str, str]) -> None:
    path = in_home(offline, PLACE)
    path.parent.mkdir(parents=True)
    path.write_text("[user]\n")
    told = afterword("init", "--add", "--yes", "--address", "sam@gmail.com")
    assert told.returncode == 2
    assert "problems" in told.stderr
    assert path.read_text() == "[user]\n"
    assert os.listdir(path.parent) == ["config.toml"]  # noqa: PTH208

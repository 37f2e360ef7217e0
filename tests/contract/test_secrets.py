"""Passwords come from where the user keeps them, in a fixed order, and what goes wrong is said without repeating any."""

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from connectors.secrets import SERVICE, ChainedSecrets, Keychain, SecretSettings
from daemon.errors import SecretUnavailableError
from daemon.ports.world import Secrets


class RamKeyring(keyring.backend.KeyringBackend):
    """A keychain that lives in memory; ``broken`` is raised instead of an answer, ``gate`` holds answers back."""

    priority = 1  # pyright: ignore[reportAssignmentType] - a classproperty in keyring

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.broken: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.gate.wait()
        if self.broken is not None:
            raise self.broken
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlaintextKeyring(RamKeyring):
    """Called like keyrings.alt's backend that writes a plain file."""


@pytest.fixture
def ring() -> Iterator[RamKeyring]:
    before = keyring.get_keyring()
    backend = RamKeyring()
    keyring.set_keyring(backend)
    yield backend
    backend.gate.set()
    keyring.set_keyring(before)


def printing(text: str) -> list[str]:
    return [sys.executable, "-c", f"print({text!r}, end='')"]


def test_a_credential_goes_before_the_command_and_the_command_before_the_keychain(tmp_path: Path, ring: RamKeyring) -> None:
    ring.kept[SERVICE, "personal"] = json.dumps({"password": "from the keychain"})
    keychain = Keychain()
    bare: Secrets = ChainedSecrets(SecretSettings(), keychain)
    assert bare.password("personal") == "from the keychain"
    commands = {"personal": printing("from the command\nsecond line\n")}
    assert ChainedSecrets(SecretSettings(commands), keychain).password("personal") == "from the command"
    (tmp_path / "personal").write_text("from the credential\n")
    assert ChainedSecrets(SecretSettings(commands, tmp_path), keychain).password("personal") == "from the credential"


def test_a_name_cannot_leave_the_credentials_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("not yours\n")
    (tmp_path / "inner").mkdir()
    secrets = ChainedSecrets(SecretSettings(credentials=tmp_path / "inner"), None)
    for name in ("../secret", "..", ""):
        with pytest.raises(SecretUnavailableError):
            secrets.password(name)


def test_no_shell_reads_the_command(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    commands = {"personal": [*printing("x; touch " + str(trap)), f"; touch {trap}"]}
    assert ChainedSecrets(SecretSettings(commands), None).password("personal") == f"x; touch {trap}"
    assert not trap.exists()


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["/no/such/program", "hunter2"], "could not start 'program'"),
        ([sys.executable, "-c", "import sys; print('hunter2'); print('hunter2', file=sys.stderr); sys.exit(3)"], "status 3"),
        ([sys.executable, "-c", "pass"], "is empty"),
        ([sys.executable, "-c", r"import sys; sys.stdout.buffer.write(b'hunter2\xff')"], "is no text"),
    ],
)
def test_a_failing_command_is_explained_without_its_words(command: list[str], why: str) -> None:
    with pytest.raises(SecretUnavailableError) as caught:
        ChainedSecrets(SecretSettings({"personal": command}), None).password("personal")
    assert why in caught.value.why
    assert caught.value.remedy
    assert "hunter2" not in f"{caught.value} {caught.value.remedy}"


def test_a_command_that_waits_for_somebody_is_ended_with_its_children() -> None:
    child = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import signal; signal.pause()'])"
    secrets = ChainedSecrets(SecretSettings({"personal": [sys.executable, "-c", child]}, command_seconds=0.5), None)
    with pytest.raises(SecretUnavailableError, match="did not answer"):
        secrets.password("personal")


def test_a_password_put_into_the_keychain_by_hand_is_taken_as_it_is(ring: RamKeyring) -> None:
    for typed in ("plain", '{"broken', "[1, 2]", "12"):
        ring.kept[SERVICE, "personal"] = typed
        assert ChainedSecrets(SecretSettings(), Keychain()).password("personal") == typed


def test_what_is_written_is_read_and_forgotten_again(ring: RamKeyring) -> None:
    keychain = Keychain()
    keychain.write("personal", {"password": "p", "refresh_token": "r"})
    assert keychain.read("personal") == {"password": "p", "refresh_token": "r"}
    assert list(ring.kept) == [("afterword", "personal")]
    keychain.forget("personal")
    keychain.forget("personal")
    assert keychain.read("personal") == {}


def test_nothing_stored_names_the_command_that_stores_it(ring: RamKeyring) -> None:
    assert ring.kept == {}
    with pytest.raises(SecretUnavailableError) as caught:
        ChainedSecrets(SecretSettings(), Keychain()).password("personal")
    assert "afterword auth login personal" in caught.value.remedy


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (keyring.errors.NoKeyringError("hunter2"), "no keychain"),
        (keyring.errors.KeyringLocked("hunter2"), "locked"),
        (RuntimeError("hunter2"), "failed"),
    ],
)
def test_a_keychain_that_fails_is_explained_without_its_words(ring: RamKeyring, error: Exception, why: str) -> None:
    ring.broken = error
    with pytest.raises(SecretUnavailableError) as caught:
        Keychain().read("personal")
    assert why in caught.value.why
    assert "hunter2" not in f"{caught.value} {caught.value.remedy}"


def test_a_keychain_that_hangs_is_left_behind(ring: RamKeyring) -> None:
    ring.gate.clear()
    with pytest.raises(SecretUnavailableError, match="does not answer"):
        Keychain(seconds=0.05).read("personal")


def test_a_keychain_that_is_a_plain_file_is_refused(ring: RamKeyring) -> None:
    assert keyring.get_keyring() is ring
    keyring.set_keyring(PlaintextKeyring())
    with pytest.raises(SecretUnavailableError, match="plain text"):
        Keychain().read("personal")

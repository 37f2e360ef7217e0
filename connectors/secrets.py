"""The Secrets port: passwords from where the user keeps them. They are never written to a file and never repeated.

Asked in this order:
1. ``$CREDENTIALS_DIRECTORY/NAME`` (systemd's LoadCredential): whoever put it there meant this service.
2. ``password_command`` where one is configured: the user's word, and the keychain need not be woken.
3. The keychain (service ``afterword``), in a thread: a Secret Service without a desktop hangs, and a locked one waits for a human.
"""

import json
import os
import queue
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from daemon.errors import SecretUnavailableError

SERVICE = "afterword"
_COMMAND_SECONDS = 30.0
_KEYCHAIN_SECONDS = 30.0
_LIMIT = 64 * 1024
_DESKTOP = "unlock the keychain, or set password_command, or give the service a credential (see the manual)"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class SecretSettings:
    """Where secrets are looked for. ``commands``: name -> ``password_command``. ``credentials``: systemd's folder, if any."""

    commands: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    credentials: Path | None = None
    command_seconds: float = _COMMAND_SECONDS


class ChainedSecrets:
    """Passwords of accounts and calendars by name. Blocks: a command may take 30 s. ``keychain`` None: there is none to ask."""

    def __init__(self, settings: SecretSettings, keychain: "Keychain | None") -> None:
        self._settings = settings
        self._keychain = keychain

    def password(self, account: str) -> str:
        """See ``Secrets.password``."""
        placed = self._placed(account)
        if placed is not None:
            return placed
        command = self._settings.commands.get(account)
        if command:
            return _printed(account, command, self._settings.command_seconds)
        kept = self._keychain.read(account).get("password") if self._keychain is not None else None
        if kept:
            return kept
        raise SecretUnavailableError(
            account,
            "no password is stored for it",
            f"run: afterword auth login {account}; or set password_command for it",
        )

    def _placed(self, account: str) -> str | None:
        folder = self._settings.credentials
        if folder is None or "/" in account or account in {"", ".", ".."}:
            return None
        try:
            data = (folder / account).read_bytes()[:_LIMIT]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SecretUnavailableError(
                account, "its credential cannot be read", "check LoadCredential= in the service's unit"
            ) from error
        return _line(account, data, "its credential")


@dataclass(frozen=True, slots=True, repr=False)
class GivenSecrets:
    """Passwords that are in hand already, by name: the set-up tries them before it keeps them."""

    passwords: Mapping[str, str]

    def password(self, account: str) -> str:
        """See ``Secrets.password``."""
        if account not in self.passwords:
            raise SecretUnavailableError(account, "no password was given for it", f"run: afterword auth login {account}")
        return self.passwords[account]


class Keychain:
    """The platform's keychain by way of ``keyring``: one JSON object per account, so that macOS asks the user once for each.

    Every call may raise ``SecretUnavailableError``. ``seconds``: how long a human may take to unlock it.
    """

    def __init__(self, seconds: float = _KEYCHAIN_SECONDS) -> None:
        self._seconds = seconds

    def read(self, account: str) -> dict[str, str]:
        """What is kept for an account (``password``, ``refresh_token`` ...); empty where nothing is."""
        kept = self._ask(account, lambda keyring: keyring.get_password(SERVICE, account))
        return _fields(kept) if kept else {}

    def write(self, account: str, values: Mapping[str, str]) -> None:
        """Replace what is kept for an account."""
        text = json.dumps(dict(values))
        self._ask(account, lambda keyring: keyring.set_password(SERVICE, account, text))

    def forget(self, account: str) -> None:
        """Remove what is kept for an account; nothing kept is fine."""
        if self.read(account):
            self._ask(account, lambda keyring: keyring.delete_password(SERVICE, account))

    def _ask(self, account: str, question: "Callable[[_Keyring], Answer]") -> Answer:
        answers: queue.SimpleQueue[Answer | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(question(_Keyring()))
            except Exception as error:  # noqa: BLE001 - backends raise what they like
                answers.put(error)

        threading.Thread(target=ask, name=f"keychain-{account}", daemon=True).start()
        try:
            answer = answers.get(timeout=self._seconds)
        except queue.Empty:
            raise SecretUnavailableError(account, "the keychain does not answer (is it locked?)", _DESKTOP) from None
        if isinstance(answer, Exception):
            raise _explained(account, answer) from None
        return answer


class _Keyring:
    """The library, imported in the thread that waits for it."""

    def __init__(self) -> None:
        import keyring  # noqa: PLC0415 - asks the desktop bus while it is imported

        backend = keyring.get_keyring()
        members = list(getattr(backend, "backends", [backend])) or [backend]
        if "Plaintext" in type(members[0]).__name__:
            raise _PlainTextError
        self._backend = backend

    def get_password(self, service: str, name: str) -> str | None:
        return self._backend.get_password(service, name)

    def set_password(self, service: str, name: str, text: str) -> None:
        self._backend.set_password(service, name, text)  # pyright: ignore[reportUnknownMemberType] - wrapped by keyring untyped

    def delete_password(self, service: str, name: str) -> None:
        self._backend.delete_password(service, name)


class _PlainTextError(Exception):
    """The keychain found is a plain file."""


def _explained(account: str, error: Exception) -> SecretUnavailableError:
    """By the names of keyring's errors; their texts may hold names and stay out."""
    match type(error).__name__:
        case "NoKeyringError":
            why = "there is no keychain on this machine (no desktop session?)"
            return SecretUnavailableError(account, why, "set password_command, or give the service a credential (see the manual)")
        case "KeyringLocked" | "InitError":
            return SecretUnavailableError(account, "the keychain is locked", _DESKTOP)
        case "_PlainTextError":
            why = "the only keychain here keeps passwords in plain text"
            return SecretUnavailableError(
                account, why, "set password_command, or install a Secret Service (gnome-keyring, KWallet)"
            )
        case _:
            return SecretUnavailableError(account, "the keychain failed", _DESKTOP)


def _fields(kept: str) -> dict[str, str]:
    """A JSON object with strings; anything else was put there by hand and is the password itself."""
    try:
        values = json.loads(kept)
    except ValueError:
        return {"password": kept}
    if not isinstance(values, dict):
        return {"password": kept}
    items: list[tuple[object, object]] = list(values.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - JSON
    return {key: value for key, value in items if isinstance(key, str) and isinstance(value, str)}


def _printed(account: str, command: Sequence[str], seconds: float) -> str:
    """The first line that a program prints. No shell; its errors are not repeated, for they may hold anything."""
    program = Path(command[0]).name
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own command from their own configuration
            list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
    except OSError as error:
        raise SecretUnavailableError(
            account, f"password_command could not start {program!r}", "check the program's path in password_command"
        ) from error
    with process:
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise SecretUnavailableError(
                account,
                f"{program!r} did not answer in {seconds:.0f} s",
                "run password_command in a terminal: does it ask something?",
            ) from None
    if process.returncode != 0:
        raise SecretUnavailableError(
            account, f"{program!r} ended with status {process.returncode}", "run password_command in a terminal to see why"
        )
    return _line(account, output[:_LIMIT], f"the output of {program!r}")


def _line(account: str, data: bytes, what: str) -> str:
    """The first line as text."""
    try:
        secret = data.split(b"\n", 1)[0].removesuffix(b"\r").decode("utf-8")
    except UnicodeDecodeError:
        raise SecretUnavailableError(account, f"{what} is no text", "store the password as UTF-8 text") from None
    if not secret:
        raise SecretUnavailableError(account, f"{what} is empty", "store the password there, alone on the first line")
    return secret

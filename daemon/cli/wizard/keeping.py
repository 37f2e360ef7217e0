"""Step: where the secret is kept. The keychain if there is one; a plain file only on the user's word."""

import os
import shlex
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer

from daemon.cli.wizard.answers import Answers
from daemon.cli.wizard.asking import Asker
from daemon.cli.wizard.entering import Proof
from daemon.errors import SecretUnavailableError, UserError


@contextmanager
def kept(asker: Asker, answers: Answers, names: Sequence[str], proof: Proof) -> Generator[tuple[str, ...]]:
    """Keep the secret under these names; yields the command that prints it, empty for the keychain.

    If what is done inside fails or is broken off, the secret is taken back. Raises ``UserError`` where there is no place for it.
    """
    if proof.command:
        yield proof.command
        return
    if proof.oauth is not None:
        with _login_in_keychain(names[0], proof):
            yield ()
        return
    password = proof.password
    if answers.password_file is not None:
        with _in_file(asker, answers.password_file.expanduser().absolute(), password) as printing:
            yield printing
        return
    from daemon import logins  # noqa: PLC0415  (heavy)

    keychain = logins.keychain()
    stored: list[str] = []
    why: SecretUnavailableError | None = None
    try:
        for name in names:
            keychain.write(name, {**keychain.read(name), "password": password})
            stored.append(name)
    except SecretUnavailableError as fault:
        why = fault
    if why is not None:
        with _elsewhere(asker, names[0], password, why) as printing:
            yield printing
        return
    asker.page.line("The password is kept in this computer's keychain.")
    try:
        yield ()
    except BaseException:
        for name in stored:
            keychain.forget(name)
        raise


@contextmanager
def _login_in_keychain(account: str, proof: Proof) -> Generator[None]:
    """A login in the browser changes with each renewal, so no command could print it."""
    from daemon import logins  # noqa: PLC0415  (heavy)

    keychain = logins.keychain()
    try:
        keychain.write(account, {**keychain.read(account), **proof.tokens})
    except SecretUnavailableError as fault:
        raise UserError(
            f"the login has no place: {fault.why}",
            "write the configuration by hand with token_file under [accounts.oauth] (docs/providers.md), then: afterword auth login",
        ) from None
    try:
        yield
    except BaseException:
        keychain.forget(account)
        raise


@contextmanager
def _elsewhere(asker: Asker, account: str, password: str, why: SecretUnavailableError) -> Generator[tuple[str, ...]]:
    """Without a keychain: a command of the user's, or, where they agree, a file."""
    from daemon import paths  # noqa: PLC0415  (heavy)

    remedy = (
        "name a command that prints it (--password-command 'pass show mail'), "
        "or allow a file that only you can read (--password-file PATH; it is plain text)"
    )
    refusal = UserError(f"the password has no place: {why.why}", remedy)
    if not asker.may_ask:
        raise refusal
    asker.page.line((f"The password has no place yet: {why.why}.", "yellow"), hang=2)
    command = asker.text("A command that prints it, like pass show mail (Enter: none)", "--password-command", split, default="")
    if command:
        _compare(account, command, password)
        yield command
        return
    path = paths.state_folder() / f"{account}.password"
    asker.page.line(f"It can also lie as plain text in {path}, readable by you alone.", hang=2)
    if not asker.agrees("Keep it there?", default=False):
        raise refusal
    with _in_file(asker, path, password) as printing:
        yield printing


def split(command: str) -> tuple[str, ...]:
    """A command as a shell would split it. Raises ``typer.BadParameter``."""
    try:
        return tuple(shlex.split(command))
    except ValueError:
        raise typer.BadParameter("the command cannot be read; write it as for a shell: pass show mail") from None


def _compare(account: str, command: tuple[str, ...], password: str) -> None:
    from daemon import logins  # noqa: PLC0415  (heavy)

    if logins.secrets_for({account: command}).password(account) != password:
        raise UserError("the command prints another password than the one you typed", "correct the one that is kept there")


@contextmanager
def _in_file(asker: Asker, path: Path, password: str) -> Generator[tuple[str, ...]]:
    from daemon import paths  # noqa: PLC0415  (heavy)

    try:
        paths.make_private(path.parent)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:
        raise UserError(f"{path} is there already", "name another file with --password-file, or remove that one") from None
    except OSError as fault:
        raise UserError(f"{path} can't be written: {fault.strerror}", "name another file with --password-file") from None
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(f"{password}\n")
    asker.page.line(f"The password is kept as plain text in {path}, readable by you alone.", hang=2)
    try:
        yield ("cat", str(path))
    except BaseException:
        path.unlink(missing_ok=True)
        raise

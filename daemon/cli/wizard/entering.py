"""Step: getting in. The secret is tried before it is kept anywhere."""

import asyncio
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from daemon.cli import errors
from daemon.cli.wizard.answers import Answers
from daemon.cli.wizard.asking import ATTEMPTS, Asker, unanswered
from daemon.cli.wizard.composing import Oauth, Server
from daemon.cli.wizard.identity import name_in_sent
from daemon.cli.wizard.servers import Place
from daemon.errors import LoginRefusedError, UnreachableError, UserError

if TYPE_CHECKING:
    from daemon.config import AccountSettings
    from daemon.ports.world import Secrets

SECONDS = 60.0
LONGEST_SECRET = 4096


@dataclass(frozen=True, slots=True)
class Who:
    """Whose mailbox it is: the account's name and address."""

    account: str
    address: str


@dataclass(frozen=True, slots=True, repr=False)
class Proof:
    """What opens it. ``password`` empty: ``command`` prints it. With ``oauth`` it is an access token, and ``tokens`` is what is kept."""

    password: str
    command: tuple[str, ...] = ()
    oauth: Oauth | None = None
    tokens: Mapping[str, str] = field(default_factory=dict[str, str])

    def secrets(self, name: str) -> "Secrets":
        """Where the secret comes from, for an account or calendar of that name."""
        from daemon import logins  # noqa: PLC0415  (heavy)

        return logins.given_secrets({name: self.password}) if self.password else logins.secrets_for({name: self.command})


@dataclass(frozen=True, slots=True)
class Entered:
    """A login that worked. ``name``: as the user signs, where it was found."""

    proof: Proof
    folders: int
    drafts: str | None
    name: str


def enter(asker: Asker, answers: Answers, place: Place, who: Who) -> Entered:
    """Ask for the secret until it opens the mailbox, three times at most. Raises what the edge can tell."""
    if place.entrance == "oauth2":
        _explain(asker, place)
        return tried(asker, place.imap, who, _by_browser(asker, answers, place))
    command = _split(answers.password_command) if answers.password_command else ()
    given = _given(answers, command)
    if given is None:
        _explain(asker, place)
    for attempt in range(ATTEMPTS):
        proof = Proof(_secret(asker, place, given), command)
        try:
            return tried(asker, place.imap, who, proof)
        except LoginRefusedError as fault:
            if given is not None or not asker.may_ask or attempt == ATTEMPTS - 1:
                raise
            told = errors.in_words(fault)
            asker.page.line((f"{told.what}. ", "yellow"), f"{told.remedy[:1].upper()}{told.remedy[1:]}.", hang=2)
    raise AssertionError("the last attempt returns or raises")


def tried(asker: Asker, imap: Server, who: Who, proof: Proof) -> Entered:
    """Log in and look at the folders; a minute at most."""
    with asker.page.console.status(f"logging in to {imap.host}"):
        return asyncio.run(_look(_settings(imap, who, proof), proof))


async def _look(settings: "AccountSettings", proof: Proof) -> Entered:
    from daemon import app  # noqa: PLC0415  (heavy)
    from daemon.flows.folders import drafts_folder, watched  # noqa: PLC0415  (heavy)
    from daemon.flows.world import Profile  # noqa: PLC0415  (heavy)

    mailbox = app.mailbox_of(settings, proof.secrets(settings.name))
    profile = Profile(settings.name, settings.address, "", settings.own_addresses)
    try:
        async with asyncio.timeout(SECONDS):
            folders = await mailbox.folders()
            drafts = drafts_folder(folders, profile)
            if drafts is not None:
                await mailbox.examine(drafts)
            name = await name_in_sent(mailbox, folders, settings.address)
    except TimeoutError:
        server = f"{settings.imap.host}:{settings.imap.port}"
        raise UnreachableError(server, f"no answer in {SECONDS:.0f} seconds") from None
    finally:
        await mailbox.close()
    return Entered(proof, len(watched(folders, profile)), drafts, name)


def _settings(imap: Server, who: Who, proof: Proof) -> "AccountSettings":
    from daemon.config import AccountSettings, Auth, ImapConfig, Security  # noqa: PLC0415  (heavy)

    security, auth = Security(imap.security), Auth.OAUTH2 if proof.oauth else Auth.PASSWORD
    server = ImapConfig(imap.host, imap.port, security, imap.username or who.address, auth, proof.command)
    return AccountSettings(who.account, who.address, server)


def _explain(asker: Asker, place: Place) -> None:
    """What the provider needs, before the question."""
    if place.entrance == "app_password":
        asker.page.line(f"{place.provider} wants an app password: one that it makes for this program alone.", hang=2)
    for number, step in enumerate(place.steps, start=1):
        asker.page.line((f"{number}. ", "dim"), step, indent=2, hang=3)


def _by_browser(asker: Asker, answers: Answers, place: Place) -> Proof:
    """Log in as the user's own registration. Raises ``UserError``."""
    from daemon import logins  # noqa: PLC0415  (heavy)
    from daemon.cli import authorizing  # noqa: PLC0415  (heavy)
    from daemon.config import OauthConfig  # noqa: PLC0415  (heavy)

    client_id = answers.client_id or asker.text("Client id of your registration", "--client-id", str.strip)
    settings = OauthConfig(client_id, place.oauth)
    page = asker.page
    grant = logins.logged_in(settings, lambda code: authorizing.show_code(page, code), lambda url: authorizing.open_page(page, url))
    return Proof(grant.access_token, oauth=Oauth(place.oauth, client_id), tokens=grant.as_fields())


def _given(answers: Answers, command: tuple[str, ...]) -> str | None:
    """The secret where the command line says how to get it; empty where a command prints it; None where it is to be asked for."""
    if command:
        return ""
    if not answers.password_stdin:
        return None
    line = sys.stdin.readline(LONGEST_SECRET).rstrip("\r\n")
    if not line:
        raise UserError(
            "there was no password on standard input", "pipe it in: pass show mail | afterword init --password-stdin ..."
        )
    return line


def _secret(asker: Asker, place: Place, given: str | None) -> str:
    told = given
    if told is None:
        if not asker.may_ask:
            raise unanswered("the password", "--password-stdin or --password-command")
        what = "App password" if place.entrance == "app_password" else "Password"
        told = asker.secret(f"{what} (not shown while you type)", "--password-stdin")
    blanks_are_for_the_eye = place.entrance == "app_password" and place.provider in {"Gmail", "Yahoo", "AOL"}
    return told.replace(" ", "") if blanks_are_for_the_eye else told


def _split(command: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(command))
    except ValueError:
        words = ()
    if not words:
        raise UserError("--password-command cannot be read", "write it as for a shell: --password-command 'pass show mail'")
    return words

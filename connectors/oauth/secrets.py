"""Access tokens as secrets: renewed five minutes before they expire.

Theory: a provider may give a new refresh token with each access token and take the old one back at once. So the new one is kept before
the access token is used, and one renewal runs at a time, in this process and in all (``turns``); whoever waited reads what was kept
meanwhile. A refresh token that was refused (``invalid_grant``) is not shown again, by no process: the account is parked, with a hash of
that token beside it, until somebody logs in anew, which is seen by another token being kept.
"""

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from connectors.oauth.protocol import AuthorizationServer
from connectors.oauth.turns import turn
from connectors.oauth.values import Grant, OauthError, Registration
from daemon.errors import SecretUnavailableError
from daemon.ports.world import Clock, Secrets

EARLY_SECONDS = 300
REFUSED = "refused"
"""The field beside a login that says which refresh token was refused."""
_DAY = 86_400


class Keeper(Protocol):
    """Where logins are kept: the keychain, or a private file. Raises ``SecretUnavailableError``."""

    def read(self, account: str) -> dict[str, str]: ...
    def write(self, account: str, values: Mapping[str, str]) -> None: ...
    def forget(self, account: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Login:
    """An account that logs in with tokens, and where they are kept."""

    account: str
    registration: Registration
    keeper: Keeper


@dataclass
class TokenSecrets:
    """The Secrets port; names without a login of this kind are asked of ``others``. ``logins``: name -> login; calendars share one.

    ``turns``: the file whose lock is the turn to renew, None: no other process renews.
    """

    logins: Mapping[str, Login]
    others: Secrets
    clock: Clock
    server: Callable[[Registration], AuthorizationServer] = AuthorizationServer
    turns: Path | None = None
    _refused: dict[str, str] = field(default_factory=dict[str, str])
    _one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def password(self, account: str) -> str:
        """An access token that is good for five minutes at least, or the password of another account."""
        login = self.logins.get(account)
        if login is None:
            return self.others.password(account)
        with self._one_at_a_time:
            now = int(self.clock.now().timestamp())
            kept, grant = _kept(login)
            if _is_good(grant, now):
                return grant.access_token
            with turn(login.account, self.turns):
                kept, grant = _kept(login)  # another process may have renewed it meanwhile
                return grant.access_token if _is_good(grant, now) else self._renewed(login, kept, grant, now)

    def _renewed(self, login: Login, kept: Mapping[str, str], grant: Grant, now: int) -> str:
        refused = sha256(grant.refresh_token.encode()).hexdigest()
        if refused in {self._refused.get(login.account), kept.get(REFUSED)}:
            raise _parked(login, grant, now)
        try:
            renewed = self.server(login.registration).refreshed(grant, now)
        except OauthError as error:
            if error.code in {"invalid_grant", "interaction_required"}:
                self._refused[login.account] = refused
                with contextlib.suppress(SecretUnavailableError):  # a keychain that cannot be written now is told elsewhere
                    login.keeper.write(login.account, {**kept, REFUSED: refused})
                raise _parked(login, grant, now) from None
            raise SecretUnavailableError(login.account, error.why, "try again later; nothing is lost") from None
        login.keeper.write(login.account, {**kept, **renewed.as_fields()})
        return renewed.access_token


def _kept(login: Login) -> tuple[Mapping[str, str], Grant]:
    kept = login.keeper.read(login.account)
    grant = Grant.of_fields(kept)
    if grant is None:
        raise SecretUnavailableError(login.account, "nobody has logged in for it", f"run: afterword auth login {login.account}")
    return kept, grant


def _is_good(grant: Grant, now: int) -> bool:
    return bool(grant.access_token) and grant.expires_at - now > EARLY_SECONDS


def _parked(login: Login, grant: Grant, now: int) -> SecretUnavailableError:
    """Google ends the logins of an app in "Testing" after seven days."""
    remedy = f"run: afterword auth login {login.account}"
    age = now - grant.granted_at
    if login.registration.provider == "google" and grant.granted_at and 7 * _DAY - 3600 <= age <= 9 * _DAY:
        remedy += '; your Google app is in "Testing", which ends every login after 7 days: publish it (docs/providers.md)'
    return SecretUnavailableError(login.account, "the provider has ended the login", remedy)

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportArgumentType=false
# mypy: disable-error-code="import-untyped, no-untyped-call, no-any-return"
# oauthlib has no types; this file is the only one that touches it.
"""OAuth 2 as messages: what is asked, and what an answer means (RFC 6749, 7636, 8628).

oauthlib knows the forms; the bytes go through the guarded HTTP of this program, so that no token follows a redirect.
"""

import json
from dataclasses import dataclass
from typing import TypeGuard
from urllib.parse import urlencode

from connectors.guarded_http import GuardedClient, HttpError
from connectors.oauth.values import Grant, OauthError, Registration

_LARGEST = 256 * 1024
_FORM = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_KNOWN_ERRORS = frozenset(
    {
        *("access_denied", "authorization_pending", "expired_token", "interaction_required", "invalid_client", "invalid_grant"),
        *("invalid_request", "invalid_scope", "server_error", "slow_down", "temporarily_unavailable", "unauthorized_client"),
    }
)


@dataclass(frozen=True, slots=True)
class Asking:
    """A login in the browser under way: the page to open, and what proves that the answer is to this question."""

    url: str
    state: str
    verifier: str
    redirect: str


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What the user types at ``page``. ``interval`` and ``expires_in``: seconds."""

    device_code: str
    user_code: str
    page: str
    interval: float
    expires_in: float


class AuthorizationServer:
    """One provider's endpoints. Blocks; raises ``OauthError``. ``ca_file``: issuers to trust instead of the system's."""

    def __init__(self, registration: Registration, ca_file: str | None = None) -> None:
        from oauthlib.oauth2 import WebApplicationClient  # noqa: PLC0415 - only where somebody logs in

        self._registration = registration
        self._ca_file = ca_file
        self._client = WebApplicationClient(registration.client_id)

    def asking(self, redirect: str) -> Asking:
        """Begin a login in the browser, with PKCE (RFC 7636)."""
        from oauthlib.common import generate_token  # noqa: PLC0415 - only where somebody logs in

        endpoints = self._registration.endpoints
        state, verifier = generate_token(32), self._client.create_code_verifier(64)
        url = self._client.prepare_request_uri(
            endpoints.authorize,
            redirect_uri=redirect,
            scope=endpoints.scopes,
            state=state,
            code_challenge=self._client.create_code_challenge(verifier, "S256"),
            code_challenge_method="S256",
            **endpoints.extra,
        )
        return Asking(url, state, verifier, redirect)

    def answered(self, asking: Asking, query: str, now: int) -> Grant:
        """The grant for the answer that came to the redirect address; ``now``: seconds since 1970."""
        from oauthlib.oauth2 import OAuth2Error  # noqa: PLC0415 - only where somebody logs in

        try:
            # RFC 8252, 7.3: http on loopback; the library wants https and looks at the query only.
            told = self._client.parse_request_uri_response(f"https://localhost/?{query}", state=asking.state)
        except OAuth2Error as error:
            raise _refused(error.error) from None
        body = self._client.prepare_request_body(
            code=told["code"], redirect_uri=asking.redirect, code_verifier=asking.verifier, **self._secret()
        )
        return self._grant(body, "", now, granted_at=now)

    def device_code(self) -> DeviceCode:
        """Begin a login on another device (RFC 8628)."""
        endpoints = self._registration.endpoints
        form = urlencode({"client_id": self._registration.client_id, "scope": " ".join(endpoints.scopes)})
        told = _object(self._posted(endpoints.device, form))
        if "error" in told:
            raise _refused(told["error"])
        page = str(told.get("verification_uri") or told.get("verification_url") or "")
        codes = [told.get("device_code"), told.get("user_code")]
        if not page.startswith("https://") or not all(isinstance(code, str) and code.isprintable() and code for code in codes):
            raise OauthError("the provider's answer cannot be read")
        return DeviceCode(
            str(codes[0]), str(codes[1])[:64], page[:300], _seconds(told.get("interval"), 5), _seconds(told.get("expires_in"), 900)
        )

    def polled(self, code: DeviceCode, now: int) -> Grant:
        """The grant, once the user agreed; until then ``OauthError`` with ``authorization_pending`` or ``slow_down``."""
        from oauthlib.oauth2 import DeviceClient  # noqa: PLC0415 - only where somebody logs in

        client = DeviceClient(self._registration.client_id)
        body = client.prepare_request_body(code.device_code, include_client_id=True, **self._secret())
        return self._grant(body, "", now, granted_at=now)

    def refreshed(self, grant: Grant, now: int) -> Grant:
        """A new access token; the refresh token stays where the server gives no other."""
        body = self._client.prepare_refresh_body(
            refresh_token=grant.refresh_token, client_id=self._registration.client_id, **self._secret()
        )
        return self._grant(body, grant.refresh_token, now, granted_at=grant.granted_at)

    def _secret(self) -> dict[str, str]:
        secret = self._registration.client_secret
        return {"client_secret": secret} if secret else {}

    def _grant(self, body: str, refresh_token: str, now: int, granted_at: int) -> Grant:
        from oauthlib.oauth2 import OAuth2Error  # noqa: PLC0415 - only where somebody logs in

        answer = self._posted(self._registration.endpoints.token, body)
        _object(answer)
        try:
            told = self._client.parse_request_body_response(answer.decode("utf-8"))
        except OAuth2Error as error:
            raise _refused(error.error) from None
        access, refresh = told.get("access_token"), told.get("refresh_token") or refresh_token
        if not _is_token(access) or not _is_token(refresh):
            raise OauthError(
                "the provider gave no token that lasts" if _is_token(access) else "the provider's answer cannot be read"
            )
        return Grant(access, refresh, now + int(_seconds(told.get("expires_in"), 3600)), granted_at)

    def _posted(self, url: str, form: str) -> bytes:
        client = GuardedClient(largest=_LARGEST, private=True, ca_file=self._ca_file, follow=False)
        try:
            answer = client.request("POST", url, form.encode("ascii"), _FORM)
        except HttpError as error:
            raise OauthError(f"the provider could not be asked: {error.why}") from None
        finally:
            client.close()
        if answer.status >= 500 or 300 <= answer.status < 400:
            raise OauthError(f"the provider answered {answer.status}")
        return answer.body


def _object(answer: bytes) -> dict[str, object]:
    try:
        told = json.loads(answer)
    except (ValueError, RecursionError):
        raise OauthError("the provider's answer cannot be read") from None
    if not isinstance(told, dict):
        raise OauthError("the provider's answer cannot be read")
    return told


def _refused(code: object) -> OauthError:
    """By its code alone: descriptions are a stranger's words and may name the account."""
    known = code if isinstance(code, str) and code in _KNOWN_ERRORS else ""
    return OauthError(f"the provider refused ({known or 'for a reason of its own'})", known)


def _is_token(value: object) -> TypeGuard[str]:
    """RFC 6749, A.12: printable ASCII; it goes into a protocol line."""
    return isinstance(value, str) and value.isascii() and value.isprintable() and 0 < len(value) <= 16_384


def _seconds(value: object, default: float) -> float:
    """A sensible number of seconds, whatever was said."""
    return min(max(float(value), 1.0), 86_400.0) if isinstance(value, int | float) and value == value else default  # noqa: PLR0124 - NaN

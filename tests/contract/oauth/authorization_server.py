"""An OAuth 2 server on loopback: codes with PKCE, device codes, refresh tokens that rotate (RFC 6749, 7636, 8628)."""

import base64
import hashlib
import http.server
import json
import secrets
import threading
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from connectors.oauth.values import Endpoints, Registration

CLIENT = "client-1"
SCOPES = ("offline", "mail")


@dataclass
class Behaviour:
    """How it answers. ``waits_for_another``: the first request is answered once another one came, or after so many seconds.

    ``pending``: what the next polls are told before the grant. ``tokens``: the access tokens given, in this order.
    """

    pending: list[str] = field(default_factory=list[str])
    tokens: list[str] = field(default_factory=list[str])
    denies: bool = False
    rotates: bool = True
    lifetime: object = 3600
    answer: tuple[int, bytes] | None = None
    redirects_to: str = ""
    waits_for_another: float = 0.0


class AuthorizationServerOnLoopback:
    """``forms``: what was posted. ``browse`` is what a browser with an agreeing user does with the page it is sent to."""

    def __init__(self) -> None:
        self.behaviour = Behaviour()
        self.forms: list[dict[str, str]] = []
        self.live_refresh_tokens: set[str] = set()
        self.another = threading.Event()
        self._challenges: dict[str, tuple[str, str]] = {}
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                form = {name: values[0] for name, values in parse_qs(self.rfile.read(length).decode()).items()}
                status, body = owner.answered(self.path, form)
                self.send_response(status)
                if owner.behaviour.redirects_to:
                    self.send_header("Location", owner.behaviour.redirects_to)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                _ = format, args

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def registration(self) -> Registration:
        endpoints = Endpoints("https://login.example/authorize", f"{self.url}/token", f"{self.url}/device", SCOPES)
        return Registration("", CLIENT, endpoints)

    def browse(self, page: str) -> str:
        """Agree, and return the address that the browser is sent back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        assert asked["code_challenge_method"] == "S256"
        assert asked["scope"].split() == list(SCOPES)
        code = secrets.token_hex(8)
        self._challenges[code] = (asked["code_challenge"], asked["redirect_uri"])
        answer = {"error": "access_denied"} if self.behaviour.denies else {"code": code}
        return f"{asked['redirect_uri']}?{urlencode({**answer, 'state': asked['state']})}"

    def answered(self, path: str, form: dict[str, str]) -> tuple[int, bytes]:
        self.forms.append(form)
        if len(self.forms) > 1:
            self.another.set()
        elif self.behaviour.waits_for_another:
            self.another.wait(self.behaviour.waits_for_another)
        if self.behaviour.answer is not None:
            return self.behaviour.answer
        assert form["client_id"] == CLIENT
        if path == "/device":
            told = {
                "device_code": "d1",
                "user_code": "ABCD-1234",
                "verification_uri": "https://login.example/device",
                "interval": 2,
            }
            return 200, json.dumps({**told, "expires_in": 900}).encode()
        error = getattr(self, f"_{form['grant_type'].rpartition(':')[2]}")(form)
        return (
            (400, json.dumps({"error": error, "error_description": "sam@example.org"}).encode())
            if error
            else (200, self._tokens(form))
        )

    def _authorization_code(self, form: dict[str, str]) -> str:
        challenge, redirect = self._challenges.pop(form["code"], ("", ""))
        proof = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        return "" if (proof, form["redirect_uri"]) == (challenge, redirect) else "invalid_grant"

    def _device_code(self, form: dict[str, str]) -> str:
        assert form["device_code"] == "d1"
        return self.behaviour.pending.pop(0) if self.behaviour.pending else "access_denied" if self.behaviour.denies else ""

    def _refresh_token(self, form: dict[str, str]) -> str:
        if form["refresh_token"] not in self.live_refresh_tokens:
            return "invalid_grant"
        if self.behaviour.rotates:
            self.live_refresh_tokens.discard(form["refresh_token"])
        return ""

    def _tokens(self, form: dict[str, str]) -> bytes:
        access = self.behaviour.tokens.pop(0) if self.behaviour.tokens else f"access-{secrets.token_hex(4)}"
        told: dict[str, object] = {
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.behaviour.lifetime,
            "scope": "mail",
        }
        if self.behaviour.rotates or "refresh_token" not in form:
            told["refresh_token"] = f"refresh-{secrets.token_hex(4)}"
            self.live_refresh_tokens.add(str(told["refresh_token"]))
        return json.dumps(told).encode()

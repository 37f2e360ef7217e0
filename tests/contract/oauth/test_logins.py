"""Logging in with the browser and by a code, against an authorization server of our own."""

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from connectors.oauth.logins import by_browser, by_device
from connectors.oauth.protocol import AuthorizationServer, DeviceCode
from connectors.oauth.values import OauthError
from tests.contract.oauth.authorization_server import AuthorizationServerOnLoopback


class HandClock:
    """Moved by whoever waits."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds

    def wait(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def server() -> Iterator[AuthorizationServerOnLoopback]:
    with AuthorizationServerOnLoopback() as running:
        yield running


def visit(url: str) -> int:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own server
        status: int = answer.status
        return status


def in_background(url: str) -> None:
    threading.Thread(target=visit, args=(url,), daemon=True).start()


def test_a_browser_comes_back_with_a_code_that_only_we_can_use(server: AuthorizationServerOnLoopback) -> None:
    clock = HandClock()
    grant = by_browser(AuthorizationServer(server.registration), lambda page: in_background(server.browse(page)), clock, 10)
    assert grant.access_token.startswith("access-")
    assert grant.refresh_token in server.live_refresh_tokens
    assert (grant.expires_at, grant.granted_at) == (1_800_003_600, 1_800_000_000)
    assert "code_verifier" in server.forms[0]
    assert "access-" not in repr(grant)


def test_an_answer_to_another_question_is_refused(server: AuthorizationServerOnLoopback) -> None:
    """RFC 6749, 10.12: a page elsewhere can send the browser to our port, but does not know the state."""

    def open_page(page: str) -> None:
        back = server.browse(page).partition("?")[0]
        with pytest.raises(urllib.error.HTTPError):
            visit(f"{back}favicon.ico")
        in_background(f"{back}?code=evil&state=guessed")

    with pytest.raises(OauthError):
        by_browser(AuthorizationServer(server.registration), open_page, HandClock(), 10)
    assert server.forms == []


def test_a_user_who_says_no_or_never_comes_is_told_so(server: AuthorizationServerOnLoopback) -> None:
    server.behaviour.denies = True
    with pytest.raises(OauthError) as caught:
        by_browser(AuthorizationServer(server.registration), lambda page: in_background(server.browse(page)), HandClock(), 10)
    assert caught.value.code == "access_denied"
    with pytest.raises(OauthError, match="in time"):
        by_browser(AuthorizationServer(server.registration), lambda _: None, HandClock(), 0.05)


def test_a_code_is_shown_and_asked_about_as_slowly_as_the_server_wants(server: AuthorizationServerOnLoopback) -> None:
    server.behaviour.pending = ["authorization_pending", "slow_down", "authorization_pending"]
    clock, shown, waits = HandClock(), list[DeviceCode](), list[float]()

    def wait(seconds: float) -> None:
        waits.append(seconds)
        clock.wait(seconds)

    grant = by_device(AuthorizationServer(server.registration), shown.append, clock, wait)
    assert [(one.user_code, one.page) for one in shown] == [("ABCD-1234", "https://login.example/device")]
    assert waits == [2, 2, 7, 7]
    assert grant.refresh_token in server.live_refresh_tokens


def test_a_code_that_nobody_types_ends(server: AuthorizationServerOnLoopback) -> None:
    clock = HandClock()
    server.behaviour.pending = ["authorization_pending"] * 1000
    with pytest.raises(OauthError) as caught:
        by_device(AuthorizationServer(server.registration), lambda _: None, clock, clock.wait)
    assert caught.value.code == "expired_token"


@pytest.mark.parametrize(
    "answer",
    [
        (200, b"<html>"),
        (200, b"[]"),
        (200, b"[" * 100_000),
        (200, b"{}"),
        (500, b"{}"),
        (302, b""),
        (400, b'{"error": 7, "error_description": "sam@example.org"}'),
        (200, b'{"device_code": "d", "user_code": "a\\u001b[2J", "verification_uri": "https://x.example"}'),
        (200, b'{"device_code": "d", "user_code": "a", "verification_uri": "http://x.example"}'),
        (200, b'{"access_token": "a\\r\\nA1 DELETE INBOX", "refresh_token": "r"}'),
        (200, b'{"access_token": "a"}'),
    ],
)
def test_nonsense_is_one_error_without_its_words(server: AuthorizationServerOnLoopback, answer: tuple[int, bytes]) -> None:
    server.behaviour.answer = answer
    asked = AuthorizationServer(server.registration)
    code = DeviceCode("d1", "u", "https://x.example", 1, 1)
    for question in (asked.device_code, lambda: asked.polled(code, 0)):
        with pytest.raises(OauthError) as caught:
            question()
        assert "sam@example.org" not in str(caught.value)


def test_a_token_does_not_follow_a_redirect(server: AuthorizationServerOnLoopback) -> None:
    with AuthorizationServerOnLoopback() as other:
        server.behaviour.answer = (307, b"")
        server.behaviour.redirects_to = f"{other.url}/token"
        with pytest.raises(OauthError, match="307"):
            AuthorizationServer(server.registration).polled(DeviceCode("d1", "u", "https://x.example", 1, 1), 0)
        assert other.forms == []

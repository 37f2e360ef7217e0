"""Requests to one CalDAV server: authentication, status codes, round trips."""

import base64
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from connectors.caldav.multistatus import Multistatus, NotMultistatusError, parsed
from connectors.guarded_http import Answer, ElsewhereError, GuardedClient, HttpError
from daemon.errors import CalendarError

LARGEST_ANSWER = 64 * 1024 * 1024
_PATIENCE = 120.0  # Radicale reads a calendar of 10,000 events for a minute before it first tells what is in it


class RefusedError(Exception):
    """The server answered with a status that the caller may have another way around; ``body`` may name a precondition."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.body = body


class UnreachedError(CalendarError):
    """No usable answer came from that address; another one may lead on."""


class RedirectedError(UnreachedError):
    """The server sends us to another host, which gets no password unasked; ``url`` is where."""

    def __init__(self, source: str, host: str, url: str) -> None:
        super().__init__(source, f"the server redirects to another host ({host}); write that address as url if you trust it")
        self.url = url


class DavSession:
    """One server, one login, one connection. ``base`` is the configured address; links lead to its own host or a sister of it."""

    def __init__(self, source: str, base: str, username: str, password: Callable[[], str], auth: str) -> None:
        self._source = source
        self._base = base
        self._username = username
        self._password = password
        self._auth = auth
        self._client = GuardedClient(largest=LARGEST_ANSWER, private=True, authorization=self._authorization, patience=_PATIENCE)

    @property
    def round_trips(self) -> int:
        """Requests sent so far."""
        return self._client.round_trips

    def propfind(self, url: str, depth: int, body: bytes) -> Multistatus:
        """Properties of a resource (depth 0) or of it and its children (1)."""
        return self._multistatus(self._asked("PROPFIND", url, body, {"Depth": str(depth)}))

    def report(self, url: str, body: bytes, depth: int = 0) -> Multistatus:
        """A REPORT on a collection."""
        return self._multistatus(self._asked("REPORT", url, body, {"Depth": str(depth)}))

    def get(self, url: str) -> bytes:
        """One object as it lies there."""
        return self._asked("GET", url, None, {}).body

    def url_of(self, link: str, found_at: str = "") -> str:
        """A link as an address, seen from where it was found (else from the configured address). Raises as ``vouched``."""
        try:
            theirs = urlsplit(urljoin(found_at or self._base, link))
            known = [urlsplit(one) for one in (found_at, self._base) if one]
        except ValueError:
            raise CalendarError(self._source, "the server gives a link that cannot be read") from None
        for one in known:
            if theirs.hostname == one.hostname:  # behind a proxy, servers mistake their own scheme and port
                return theirs._replace(scheme=one.scheme, netloc=one.netloc).geturl()
        return self.vouched(theirs.geturl())

    def trusts(self, url: str) -> bool:
        """Whether the password may go there."""
        try:
            return self.vouched(url) == url
        except (CalendarError, ValueError):
            return False

    def vouched(self, url: str) -> str:
        """The address, where the password may go there. Another host must be a sister: iCloud sends its users from caldav to p42-caldav.

        Raises:
            CalendarError: it leads to a stranger.
        """
        ours, theirs = urlsplit(self._base), urlsplit(url)
        is_same = (theirs.scheme, theirs.netloc) == (ours.scheme, ours.netloc)
        if not (is_same or theirs.scheme == "https") or not _are_sisters(ours.hostname or "", theirs.hostname or ""):
            raise CalendarError(
                self._source, f"the server points to another host ({theirs.hostname}); write that address as url if you trust it"
            )
        return url

    def close(self) -> None:
        """Drop the connection; what is under way fails and connects no more, until ``reopen``."""
        self._client.close()

    def reopen(self) -> None:
        """Let it be asked again."""
        self._client.reopen()

    def _asked(self, method: str, url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        if body is not None:
            headers["Content-Type"] = "application/xml; charset=utf-8"
        try:
            answer = self._client.request(method, url, body, headers)
        except ElsewhereError as error:
            raise RedirectedError(self._source, error.host, error.url) from None
        except HttpError as error:
            raise UnreachedError(self._source, error.why) from None
        if answer.status == 401:
            raise CalendarError(self._source, "the server refused user name or password")
        if answer.status not in {200, 207}:
            raise RefusedError(answer.status, answer.body)
        return answer

    def _multistatus(self, answer: Answer) -> Multistatus:
        try:
            return parsed(answer.body)
        except NotMultistatusError:
            raise RefusedError(answer.status, b"") from None

    def _authorization(self) -> str:
        secret = self._password()
        if any(ord(char) < 32 or ord(char) == 127 for char in secret + self._username):
            raise CalendarError(self._source, "user name or password holds a control character")
        if self._auth == "oauth2":
            return f"Bearer {secret}"
        return "Basic " + base64.b64encode(f"{self._username}:{secret}".encode()).decode()


def _are_sisters(one: str, other: str) -> bool:
    """Whether two hosts are one, or belong to one registrable domain."""
    if one == other:
        return bool(one)
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - reads its list

    suffixes = PublicSuffixList()
    house = suffixes.privatesuffix(one.lower())
    return bool(house) and house == suffixes.privatesuffix(other.lower())

"""A calendar published on the web. Its address is a secret: who knows it reads the calendar."""

import asyncio

from connectors.calendar_tokens import digest, packed, strings, unpacked
from connectors.guarded_http import Answer, GuardedClient, HttpError
from connectors.ics.differences import changes_between
from connectors.ics.pieces import looks_like_calendar, split
from daemon.errors import CalendarError
from daemon.ports.calendar import CalendarChange, CalendarSync

LARGEST_FEED = 5 * 1024 * 1024
_KIND = "feed"


class FeedCalendar:
    """The Calendar port on a URL. Asked conditionally (ETag, Last-Modified); at most 5 MB; private addresses only where allowed."""

    def __init__(self, name: str, url: str, *, allow_private: bool = False) -> None:
        self._name = name
        scheme, separator, rest = url.partition("://")
        self._url = "https" + separator + rest if scheme.lower() in {"webcal", "webcals"} else url
        self._client = GuardedClient(largest=LARGEST_FEED, private=allow_private)

    async def sync(self, token: str | None) -> CalendarSync:
        self._client.reopen()
        return await asyncio.to_thread(self._sync, token)

    async def close(self) -> None:
        await asyncio.to_thread(self._client.close)

    def _sync(self, token: str | None) -> CalendarSync:
        known = unpacked(token, _KIND)
        # The mark of the address in the token: another feed under the same name is another calendar.
        known = known if known is not None and known.get("of") == digest(self._url.encode()) else None
        validators = strings(known.get("validators")) if known else {}
        answer = self._asked(validators)
        if answer.status == 304 and known is not None:
            return CalendarSync((), token, complete=False)
        if answer.status != 200:
            raise CalendarError(self._name, _refusal(answer.status))
        if not looks_like_calendar(answer.body):
            raise CalendarError(self._name, "what it sends is no calendar")
        return self._listed(answer, known)

    def _asked(self, validators: dict[str, str]) -> Answer:
        try:
            answer = self._client.request("GET", self._url, headers={"Accept": "text/calendar", **validators})
        except HttpError as error:
            raise CalendarError(self._name, error.why) from None
        finally:
            self._client.close()
        return answer

    def _listed(self, answer: Answer, known: dict[str, object] | None) -> CalendarSync:
        pieces = split(answer.body)
        marks = {name: digest(raw) for name, raw in pieces.files.items()}
        before = strings(known.get("items")) if known else {}
        validators = {
            field: answer.headers[header]
            for field, header in (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified"))
            if _is_plain(answer.headers.get(header, ""))
        }
        items = marks if pieces.whole else before | marks
        state: dict[str, object] = {"kind": _KIND, "of": digest(self._url.encode()), "validators": validators, "items": items}
        if known is None:
            listing = tuple(CalendarChange(name, raw) for name, raw in pieces.files.items())
            return CalendarSync(listing, packed(state), complete=pieces.whole)
        return CalendarSync(changes_between(before, pieces.files, marks, whole=pieces.whole), packed(state), complete=False)


def _is_plain(value: str) -> bool:
    """A validator goes back into a header field: printable ASCII only, and short."""
    return 0 < len(value) <= 500 and value.isascii() and value.isprintable()


def _refusal(status: int) -> str:
    if status in {401, 403}:
        return "the server refuses access; the address may have been withdrawn"
    if status in {404, 410}:
        return "there is no calendar at its address any more"
    return f"the server answered {status}"

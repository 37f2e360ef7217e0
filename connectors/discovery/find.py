"""Where an address's mail lies, asked in the order of trust.

1. The built-in table, by the address's domain: no network at all.
2. At once, five seconds for all: the settings file at the provider, MX, and SRV (RFC 6186, 8314, 6764). The settings file goes first, then
   MX when it names a provider of the table, then SRV.
3. The settings file of whoever takes the domain's mail.
4. The names that most servers have, where one answers with a certificate for that name.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import cast

from connectors.discovery import autoconfig, probe, table
from connectors.discovery.at_once import at_once
from connectors.discovery.names import DnsNames, Names, Service, SilentNames
from connectors.discovery.values import Endpoint, Entrance, Finding, Provider, Source
from connectors.network import Security

SECONDS = 5.0
_SERVICES: tuple[str, ...] = ("imaps", "imap", "submissions", "submission", "caldavs")
_GUESSES = ("imap.{domain}", "mail.{domain}", "{domain}")


@dataclass(frozen=True, slots=True)
class Ways:
    """How the world is asked; tests ask a smaller one."""

    names: Names = field(default_factory=DnsNames)
    fetch: autoconfig.Fetch = autoconfig.fetch
    answers: Callable[[Endpoint], bool] = probe.answers
    seconds: float = SECONDS


OFFLINE = Ways(SilentNames(), lambda _: None, lambda _: False)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the address's own domain said."""

    settings: autoconfig.Published | None
    exchangers: tuple[str, ...]
    services: dict[str, tuple[Service, ...]]


def discover(address: str, ways: Ways | None = None) -> Finding | None:
    """The servers of an address; None where nothing is known. Blocks for at most three times ``seconds``; raises nothing."""
    domain = _ascii(address.rpartition("@")[2])
    if domain is None:
        return None
    known = table.by_domain(domain)
    if known is not None:
        return _of_provider(known, Source.TABLE)
    ways = ways or Ways()
    told = _told(f"{address.rpartition('@')[0]}@{domain}", domain, ways)
    return (
        _by_settings(told, domain)
        or _by_exchanger(told)
        or _by_services(told, domain)
        or _by_exchangers_settings(told, address, domain, ways)
        or _guessed(domain, ways)
    )


def _told(address: str, domain: str, ways: Ways) -> _Told:
    def settings(place: str) -> object:
        body = ways.fetch(place)
        return None if body is None else autoconfig.published(body)

    questions: list[Callable[[], object]] = [partial(settings, place) for place in autoconfig.places(address)]
    files = len(questions)
    questions.append(partial(ways.names.exchangers, domain))
    questions += [partial(ways.names.services, service, domain) for service in _SERVICES]
    answers = at_once(questions, ways.seconds)
    published = (one for one in answers[:files] if isinstance(one, autoconfig.Published))
    services = dict(zip(_SERVICES, map(_services, answers[files + 1 :]), strict=True))
    return _Told(next(published, None), _hosts(answers[files]), services)


def _by_settings(told: _Told, domain: str) -> Finding | None:
    if told.settings is None or told.settings.imap is None:
        return None
    provider = _provider_of(told)
    if provider is not None and provider.entrance in {Entrance.OAUTH2, Entrance.CLOSED}:
        return None  # old files still name servers that no longer take a password
    calendar = _calendar(told, domain, provider)
    return Finding(Source.AUTOCONFIG, told.settings.imap, told.settings.smtp, calendar, provider, vouched=True)


def _by_exchanger(told: _Told) -> Finding | None:
    provider = _provider_of(told)
    return None if provider is None else _of_provider(provider, Source.EXCHANGER)


def _by_services(told: _Told, domain: str) -> Finding | None:
    """RFC 8314 prefers TLS from the first byte; RFC 6186, 6: a host of another domain is to be confirmed by the user."""
    imap = _endpoint(told, "imaps", Security.TLS) or _endpoint(told, "imap", Security.STARTTLS)
    if imap is None:
        return None
    smtp = _endpoint(told, "submissions", Security.TLS) or _endpoint(told, "submission", Security.STARTTLS)
    return Finding(Source.SERVICE_RECORDS, imap, smtp, _calendar(told, domain, None), None, vouched=_same_house(imap.host, domain))


def _by_exchangers_settings(told: _Told, address: str, domain: str, ways: Ways) -> Finding | None:
    house = _house(told.exchangers[0]) if told.exchangers else ""
    if not house or house == _house(domain):
        return None
    place = autoconfig.places(f"{address.rpartition('@')[0]}@{house}")[0].partition("?")[0]
    body = at_once([partial(ways.fetch, place)], ways.seconds)[0]
    settings = None if body is None else autoconfig.published(body)
    if settings is None or settings.imap is None:
        return None
    return Finding(Source.AUTOCONFIG, settings.imap, settings.smtp, "", None, vouched=_same_house(settings.imap.host, domain))


def _guessed(domain: str, ways: Ways) -> Finding | None:
    guesses = [Endpoint(guess.format(domain=domain), 993, Security.TLS) for guess in _GUESSES]
    found = at_once([partial(ways.answers, guess) for guess in guesses], ways.seconds)
    imap = next((guess for guess, there in zip(guesses, found, strict=True) if there), None)
    if imap is None:
        return None
    smtp = replace(imap, host=imap.host.replace("imap.", "smtp.", 1), port=465)
    return Finding(Source.GUESS, imap, smtp, "", None, vouched=True)


def _of_provider(provider: Provider, source: Source) -> Finding:
    return Finding(source, provider.imap, provider.smtp, provider.calendar, provider, vouched=True)


def _provider_of(told: _Told) -> Provider | None:
    return next((found for host in told.exchangers if (found := table.by_exchanger(host)) is not None), None)


def _endpoint(told: _Told, service: str, security: Security) -> Endpoint | None:
    records = told.services[service]
    return Endpoint(records[0].host, records[0].port, security) if records else None


def _calendar(told: _Told, domain: str, provider: Provider | None) -> str:
    """RFC 6764: the host and port; its path is found by the well-known address. Only in the domain's own house: a password goes there."""
    if provider is not None and provider.calendar:
        return provider.calendar
    records = told.services["caldavs"]
    if not records or not _same_house(records[0].host, domain):
        return ""
    port = "" if records[0].port == 443 else f":{records[0].port}"
    return f"https://{records[0].host}{port}/"


def _ascii(domain: str) -> str | None:
    try:
        return domain.strip().rstrip(".").encode("idna").decode("ascii").lower() or None
    except UnicodeError:
        return None


def _same_house(host: str, domain: str) -> bool:
    return bool(_house(domain)) and _house(host) == _house(domain)


def _house(name: str) -> str:
    """The registrable domain; empty where there is none."""
    from publicsuffixlist import PublicSuffixList  # noqa: PLC0415 - reads its list

    return PublicSuffixList().privatesuffix(name.lower()) or ""


def _hosts(answer: object) -> tuple[str, ...]:
    return tuple(one for one in _items(answer) if isinstance(one, str))


def _services(answer: object) -> tuple[Service, ...]:
    return tuple(one for one in _items(answer) if isinstance(one, Service))


def _items(answer: object) -> Sequence[object]:
    return cast("tuple[object, ...]", answer) if isinstance(answer, tuple) else ()

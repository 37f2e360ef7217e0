"""The built-in table of large providers (``providers.toml``), read when first asked."""

import difflib
import tomllib
from functools import cache
from importlib import resources
from typing import cast

from connectors.discovery.values import Endpoint, Entrance, Provider
from connectors.network import Security

_LISTS = ("domains", "exchangers", "steps")
_TEXTS = ("page", "calendar", "calendar_hint", "oauth")


@cache
def providers() -> tuple[Provider, ...]:
    """Every provider of the table, in its order."""
    text = resources.files("connectors.discovery").joinpath("providers.toml").read_text(encoding="utf-8")
    return tuple(_provider(row) for row in cast("list[dict[str, object]]", tomllib.loads(text)["providers"]))


def by_domain(domain: str) -> Provider | None:
    """The provider whose own domain this is."""
    return next((one for one in providers() if domain.lower() in one.domains), None)


def like_domain(domain: str) -> str | None:
    """The domain of a large provider that this is close to: what somebody who mistyped it may have meant."""
    known = [one for provider in providers() for one in provider.domains]
    near = difflib.get_close_matches(domain.lower(), known, n=1, cutoff=0.8)
    return near[0] if near and near[0] != domain.lower() else None


def by_exchanger(host: str) -> Provider | None:
    """The provider that runs this mail exchanger."""
    name = host.lower()
    return next((one for one in providers() if any(name == end or name.endswith(f".{end}") for end in one.exchangers)), None)


def _provider(row: dict[str, object]) -> Provider:
    lists = {key: tuple(cast("list[str]", row.get(key, []))) for key in _LISTS}
    texts = {key: str(row.get(key, "")) for key in _TEXTS}
    username = str(row.get("username", "{address}"))
    return Provider(
        name=str(row["name"]),
        entrance=Entrance(str(row["entrance"])),
        imap=_endpoint(row.get("imap"), username),
        smtp=_endpoint(row.get("smtp"), username),
        domains=lists["domains"],
        exchangers=lists["exchangers"],
        steps=lists["steps"],
        page=texts["page"],
        calendar=texts["calendar"],
        calendar_hint=texts["calendar_hint"],
        oauth=texts["oauth"],
    )


def _endpoint(told: object, username: str) -> Endpoint | None:
    if told is None:
        return None
    host, port, security = str(told).split(":")
    return Endpoint(host, int(port), Security(security), username)

"""What is known of a provider, and what was found for an address."""

from dataclasses import dataclass
from enum import StrEnum

from connectors.network import Security


class Entrance(StrEnum):
    """What a provider wants as proof."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind, no secret
    APP_PASSWORD = "app_password"  # noqa: S105 - same
    OAUTH2 = "oauth2"
    BRIDGE = "bridge"
    CLOSED = "closed"


class Source(StrEnum):
    """Who said so, the most trustworthy first."""

    TABLE = "the built-in table"
    AUTOCONFIG = "the provider's own settings file"
    EXCHANGER = "the provider that takes the domain's mail"
    SERVICE_RECORDS = "the domain's service records"
    GUESS = "a guess that answers"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One server. ``username``: as the provider wants it, with ``{address}``, ``{local}`` and ``{domain}`` to be filled in."""

    host: str
    port: int
    security: Security
    username: str = "{address}"

    def username_for(self, address: str) -> str:
        """The name to log in with."""
        local, _, domain = address.rpartition("@")
        return self.username.replace("{address}", address).replace("{local}", local).replace("{domain}", domain)


@dataclass(frozen=True, slots=True)
class Provider:
    """A large provider. ``exchangers``: suffixes of the hosts that take mail for domains it serves. ``steps``: how to get in, in order.

    ``page``: where the app password is made. ``calendar``: a CalDAV address at which the mail password is good too, or empty;
    ``oauth`` names the built-in endpoints.
    """

    name: str
    entrance: Entrance
    imap: Endpoint | None
    smtp: Endpoint | None
    domains: tuple[str, ...] = ()
    exchangers: tuple[str, ...] = ()
    page: str = ""
    steps: tuple[str, ...] = ()
    calendar: str = ""
    calendar_hint: str = ""
    oauth: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found for an address. ``provider`` None: not in the table. ``calendar``: a CalDAV address, or empty.

    ``vouched``: the address's own provider said so over a channel that nobody on the way can forge, or the host belongs to the
    address's own domain; otherwise the user should see the host before a password goes there (RFC 6186, 6).
    """

    source: Source
    imap: Endpoint | None
    smtp: Endpoint | None
    calendar: str
    provider: Provider | None
    vouched: bool

"""Name lookups, behind a small port: what an address's domain tells in the DNS.

dnspython asks, because the system's resolver knows neither MX nor SRV records. No answer, no network and no resolver at all are the
same here: nothing was told.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

SECONDS = 5.0
_RECORDS = 20
_PATH = re.compile(rb"path=(/[!-~]{0,300})")


@dataclass(frozen=True, slots=True)
class Service:
    """One SRV record: where a service is; its host is never ``.`` ("not here")."""

    host: str
    port: int


class Names(Protocol):
    """Lookups. Hosts are lower case, without the final dot, best first. Nothing found is an empty tuple; nothing is raised."""

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """MX: who takes mail for the domain."""
        ...

    def services(self, service: str, domain: str) -> tuple[Service, ...]:
        """SRV of ``_service._tcp.domain``."""
        ...

    def path(self, service: str, domain: str) -> str:
        """The path that a TXT record tells beside SRV (RFC 6764, 4); empty where there is none."""
        ...


class DnsNames:
    """The DNS. ``servers`` and ``port``: whom to ask instead of the system's servers. Imports its library when first asked."""

    def __init__(self, servers: Sequence[str] = (), port: int = 53, seconds: float = SECONDS) -> None:
        self._servers = tuple(servers)
        self._port = port
        self._seconds = seconds

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """See ``Names.exchangers``."""
        from dns.rdtypes.ANY.MX import MX  # noqa: PLC0415 - heavy

        found = [record for record in self._asked(domain, "MX") if isinstance(record, MX)]
        ranked = sorted(found, key=lambda record: record.preference)
        return tuple(host for record in ranked if (host := _host(record.exchange.to_text())))

    def services(self, service: str, domain: str) -> tuple[Service, ...]:
        """See ``Names.services``."""
        from dns.rdtypes.IN.SRV import SRV  # noqa: PLC0415 - heavy

        found = [record for record in self._asked(f"_{service}._tcp.{domain}", "SRV") if isinstance(record, SRV)]
        ranked = sorted(found, key=lambda record: (record.priority, -record.weight))
        return tuple(Service(host, record.port) for record in ranked if (host := _host(record.target.to_text())) and record.port)

    def path(self, service: str, domain: str) -> str:
        """See ``Names.path``."""
        from dns.rdtypes.ANY.TXT import TXT  # noqa: PLC0415 - heavy

        told = [b"".join(one.strings) for one in self._asked(f"_{service}._tcp.{domain}", "TXT") if isinstance(one, TXT)]
        return next((found.group(1).decode() for text in told if (found := _PATH.fullmatch(text))), "")

    def _asked(self, name: str, kind: str) -> Sequence[object]:
        import dns.exception  # noqa: PLC0415 - heavy
        import dns.resolver  # noqa: PLC0415 - heavy

        try:
            resolver = dns.resolver.Resolver(configure=not self._servers)
            if self._servers:
                resolver.nameservers = list(self._servers)
                resolver.port = self._port
            resolver.lifetime = self._seconds
            return list(resolver.resolve(f"{name}.", kind))[:_RECORDS]
        except (dns.exception.DNSException, OSError, ValueError):
            return ()


@dataclass(frozen=True, slots=True)
class SilentNames:
    """Knows nothing: for ``--offline``, and wherever no name shall leave the machine."""

    def exchangers(self, domain: str) -> tuple[str, ...]:
        """See ``Names.exchangers``."""
        _ = domain
        return ()

    def services(self, service: str, domain: str) -> tuple[Service, ...]:
        """See ``Names.services``."""
        _ = service, domain
        return ()

    def path(self, service: str, domain: str) -> str:
        """See ``Names.path``."""
        _ = service, domain
        return ""


def names_from_environment() -> Names:
    """The system's DNS, or the server that ``AFTERWORD_DNS`` names as ``address:port`` (for tests and split networks)."""
    named = os.environ.get("AFTERWORD_DNS", "")
    if not named:
        return DnsNames()
    server, _, port = named.rpartition(":")
    return DnsNames([server], int(port)) if server and port.isdecimal() else SilentNames()


def _host(name: str) -> str:
    """A name as a host; empty for ``.`` and for what could not be one."""
    host = name.rstrip(".").lower()
    allowed = all(character.isascii() and (character.isalnum() or character in "-._") for character in host)
    return host if allowed and len(host) <= 253 else ""

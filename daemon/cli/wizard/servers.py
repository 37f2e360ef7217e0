"""Step: where the mail lies, from the table, the network, the command line or the user."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from daemon.cli.wizard.answers import Answers
from daemon.cli.wizard.asking import Asker
from daemon.cli.wizard.composing import Server
from daemon.errors import UserError

if TYPE_CHECKING:
    from connectors.discovery import Endpoint, Finding

PORTS = {"tls": 993, "starttls": 143, "none": 143}
TABLE_ONLY = "without the network only large providers are known"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an account's mail lies, and how one gets in there. ``entrance``: see ``connectors.discovery.Entrance``."""

    imap: Server
    smtp: Server | None
    calendar: str = ""
    calendar_hint: str = ""
    provider: str = ""
    entrance: str = "password"
    steps: tuple[str, ...] = ()
    oauth: str = ""


def find(asker: Asker, answers: Answers, address: str) -> Place:
    """The servers of the address. Raises ``UserError`` where they have to be named."""
    found = None if answers.imap_host and answers.offline else _discovered(asker, answers, address)
    if answers.imap_host:
        return _named(answers, answers.imap_host, address, found)
    if found is None:
        return _asked(asker, answers, address)
    _refuse_closed(found)
    assert found.imap is not None
    place = _place(found, address, answers)
    asker.page.line((f"{place.provider or 'Your mail'}: ", "bold"), f"{place.imap.host} ({found.source.value})", hang=2)
    if not found.vouched:
        _confirm(asker, place)
    return place


def _discovered(asker: Asker, answers: Answers, address: str) -> "Finding | None":
    from daemon import logins  # noqa: PLC0415  (heavy)

    domain = address.rpartition("@")[2]
    with asker.page.console.status(f"looking for the mail servers of {domain} (15 seconds at most)"):
        return logins.servers_of(address, offline=answers.offline)


def _refuse_closed(found: "Finding") -> None:
    if found.imap is None and found.provider is not None:
        raise UserError(f"{found.provider.name} cannot be watched", " ".join(found.provider.steps))


def _place(found: "Finding", address: str, answers: Answers) -> Place:
    provider = found.provider
    assert found.imap is not None
    return Place(
        imap=_server(found.imap, address, answers.username),
        smtp=_server(found.smtp, address, answers.username) if found.smtp else None,
        calendar=found.calendar,
        calendar_hint=provider.calendar_hint if provider else "",
        provider=provider.name if provider else "",
        entrance=provider.entrance.value if provider else "password",
        steps=provider.steps if provider else (),
        oauth=provider.oauth if provider else "",
    )


def _server(endpoint: "Endpoint", address: str, username: str | None) -> Server:
    return Server(endpoint.host, endpoint.port, endpoint.security.value, username or endpoint.username_for(address))


def _confirm(asker: Asker, place: Place) -> None:
    """RFC 6186, 6: a name that only the DNS told, outside the address's own domain, is shown before a password goes there."""
    remedy = f"if that is your provider, name it yourself: --imap-host {place.imap.host}"
    if not asker.may_ask:
        raise UserError(f"the DNS alone says that your mail lies at {place.imap.host}, and anybody on the way can forge it", remedy)
    if not asker.agrees(f"Is {place.imap.host} your mail provider's server? Your password will go there.", default=False):
        raise UserError("no server was confirmed", "look up your provider's IMAP server and name it with --imap-host")


def _asked(asker: Asker, answers: Answers, address: str) -> Place:
    from daemon import logins  # noqa: PLC0415  (heavy)

    domain = address.rpartition("@")[2]
    why = TABLE_ONLY if answers.offline else "neither the provider nor the DNS names one"
    asker.page.line(f"No mail server is known for {domain}: {why}.", hang=2)
    meant = logins.domain_like(domain)
    if meant is not None:
        asker.page.line(
            ("Did you mean ", "yellow"), (meant, "bold yellow"), ("? Then leave with Ctrl+C and begin again.", "yellow"), hang=2
        )
    host = asker.text(f"IMAP server of {domain}", "--imap-host", server_name)
    return _named(answers, host, address, None)


def _named(answers: Answers, host: str, address: str, found: "Finding | None") -> Place:
    """A server of the user's naming; what is known about it, where it is the one that would have been found, is kept."""
    if found is not None and found.imap is not None and found.imap.host == host and answers.imap_port is None:
        return _place(found, address, answers)
    security = answers.imap_security or "tls"
    port = answers.imap_port or PORTS[security]
    return Place(Server(host, port, security, answers.username or address), None)


def server_name(text: str) -> str:
    """The name of a server. Raises ``typer.BadParameter``."""
    from daemon.config.forms import Unfit, host  # noqa: PLC0415  (heavy)

    try:
        return host(text)
    except Unfit as fault:
        raise typer.BadParameter(f"{fault.what}; {fault.remedy}") from None

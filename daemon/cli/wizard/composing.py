"""The configuration as the wizard writes it: what was chosen, with the rest beside it as comments."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

NOTHING: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server. ``username`` empty: the address."""

    host: str
    port: int
    security: str
    username: str = ""


@dataclass(frozen=True, slots=True)
class Oauth:
    """How tokens are had: a built-in provider, and the client id of the user's registration."""

    provider: str
    client_id: str


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """A CalDAV calendar that takes the account's user name and secret."""

    name: str
    url: str
    username: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """All that the wizard found out. ``password_command`` empty: the keychain, or a login in the browser."""

    account: str
    address: str
    imap: Server
    smtp: Server | None
    name: str = ""
    timezone: str = ""
    mode: str = "drafts"
    password_command: Sequence[str] = NOTHING
    oauth: Oauth | None = None
    drafts: str | None = None
    calendar: CalendarChoice | None = None


def whole(chosen: Chosen) -> str:
    """A new configuration."""
    head = [
        "# Afterword's configuration, written by `afterword init`. Change what you like, then try it with `afterword check`.",
        "# Everything that may stand here: config.example.toml. A line that begins with # is a default, or off.",
        "# No password belongs in this file.",
        "",
        "[user]",
        f"name = {_quoted(chosen.name)}".ljust(42) + "# signs your mails",
        f"timezone = {_quoted(chosen.timezone)}",
        "# profile = [                             # what drafts may say about you; nothing else is ever claimed",
        '#     "I ran the move of a payment service to event sourcing at my last job",',
        "# ]",
        "",
    ]
    tail = [
        "[policy]",
        f"mode = {_quoted(chosen.mode)}".ljust(42) + '# "observe": write nothing; "drafts": you send; "queue": see queue',
        '# queue = ["check_in"]                    # what mode "queue" sends by itself; a thank-you always waits for you',
        '# thank_you_after = "1h"',
        '# check_in_after = "5 business days"',
        '# business_hours = "09:00-17:00"',
        '# holidays = "DE"                         # default: the country of your time zone',
    ]
    return "\n".join([*head, *_account(chosen), *tail, *_calendar(chosen)]) + "\n"


def with_another(text: str, chosen: Chosen) -> str:
    """An existing configuration with one more account at its end, everything else as it was."""
    return "\n".join([text.rstrip("\n"), "", *_account(chosen), *_calendar(chosen)]).rstrip("\n") + "\n"


def changed(text: str, key: str, value: str) -> str:
    """A configuration that ``whole`` wrote, with another value for ``name``, ``timezone`` (of the user) or ``mode``."""
    table = "[policy]" if key == "mode" else "[user]"
    head, header, tail = text.partition(f"\n{table}\n")
    lines = tail.split("\n")
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{key} = "))
    lines[place] = f"{key} = {_quoted(value)}"
    return head + header + "\n".join(lines)


def _account(chosen: Chosen) -> list[str]:
    smtp = _server("smtp", chosen.smtp, chosen, comment='# needed only for mode = "queue"') if chosen.smtp else []
    drafts = [f"drafts = {_quoted(chosen.drafts)}"] if chosen.drafts else []
    return [
        "[[accounts]]",
        f"name = {_quoted(chosen.account)}",
        f"address = {_quoted(chosen.address)}",
        '# aliases = ["sam.rivera@example.org"]    # other addresses that are you',
        "",
        *_oauth(chosen),
        *_server("imap", chosen.imap, chosen),
        *drafts,
        "# Folders are found by themselves; drafts, sent and watch name others.",
        "",
        *smtp,
        *([""] if smtp else []),
    ]


def _server(kind: str, server: Server, chosen: Chosen, comment: str = "") -> list[str]:
    lines = [f"[accounts.{kind}]".ljust(42 if comment else 0) + comment]
    lines += [f"host = {_quoted(server.host)}", f"port = {server.port}", f"security = {_quoted(server.security)}"]
    if server.username and server.username != chosen.address:
        lines.append(f"username = {_quoted(server.username)}")
    if chosen.oauth:
        lines.append('auth = "oauth2"')
    elif chosen.password_command:
        lines.append(f"password_command = {_listed(chosen.password_command)}")
    else:
        lines.append("# The password lies in this computer's keychain: `afterword auth status`")
    return lines


def _oauth(chosen: Chosen) -> list[str]:
    if chosen.oauth is None:
        return []
    provider, client_id = _quoted(chosen.oauth.provider), _quoted(chosen.oauth.client_id)
    return ["[accounts.oauth]", f"provider = {provider}", f"client_id = {client_id}", ""]


def _calendar(chosen: Chosen) -> list[str]:
    if chosen.calendar is None:
        return []
    lines = [
        "",
        "[[calendars]]",
        f"name = {_quoted(chosen.calendar.name)}",
        'kind = "caldav"',
        f"url = {_quoted(chosen.calendar.url)}",
        f"username = {_quoted(chosen.calendar.username)}",
    ]
    if chosen.password_command:
        lines.append(f"password_command = {_listed(chosen.password_command)}")
    return lines


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's are a subset of it but for DEL, which the configuration refuses in any case."""
    return json.dumps(text, ensure_ascii=False)


def _listed(words: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, words))}]"

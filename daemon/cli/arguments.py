"""Values as people type them."""

from datetime import datetime

import typer


def instant(text: str) -> datetime:
    """An ISO 8601 instant with its offset, as ``--now`` takes it."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no instant; write it like 2026-11-24T09:00:00+01:00") from None
    if value.utcoffset() is None:
        raise typer.BadParameter(f"{text!r} lacks its offset; write it like {value.isoformat()}+01:00 or {value.isoformat()}Z")
    return value


def address(text: str) -> str:
    """A mail address, in lower case."""
    local, _, domain = text.strip().lower().rpartition("@")
    if not local or not domain or any(character.isspace() for character in local + domain):
        raise typer.BadParameter(f"{text!r} is no mail address; write it like sam@example.org")
    return f"{local}@{domain}"

"""``[accounts.oauth]``: how an account that logs in with the browser gets its tokens."""

from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from daemon.config import forms
from daemon.config.table import Table
from daemon.config.values import OauthConfig


class Provider(StrEnum):
    """Providers whose addresses are built in."""

    MICROSOFT = "microsoft"
    GOOGLE = "google"


def oauth(account: Table, folder: Path) -> OauthConfig | None:
    """The login of an account; None where there is no such table. A ``token_file`` is taken from the folder of the configuration."""
    table = account.table("oauth")
    if table is None:
        return None
    provider = table.take("provider", forms.choice(Provider), None)
    token_file = table.take("token_file", forms.text, None)
    settings = OauthConfig(
        client_id=table.need(
            "client_id", forms.text, "", "register a program with your provider (docs/providers.md), and write its id"
        ),
        provider=provider.value if provider else "",
        client_secret=table.take("client_secret", forms.text, None),
        authorize_url=table.take("authorize_url", _page, ""),
        token_url=table.take("token_url", _https, ""),
        device_url=table.take("device_url", _https, ""),
        scopes=table.take("scopes", forms.texts, ()),
        token_file=folder / Path(token_file).expanduser() if token_file else None,
    )
    if not provider and not (settings.token_url and (settings.authorize_url or settings.device_url)):
        table.fault(
            "provider",
            "is missing",
            'write "microsoft" or "google", or give token_url and authorize_url (or device_url) of another',
        )
    table.finish()
    return settings


def _page(value: object) -> str:
    """A page for the user's browser: https without exception."""
    told = _https(value)
    if not told.startswith("https://"):
        raise forms.Unfit("has to begin with https://", 'write it like "https://login.example.org/authorize"')
    return told


def _https(value: object) -> str:
    """An address that tokens may go to: https, or this computer."""
    told = forms.text(value)
    try:
        parts = urlsplit(told)
        host = parts.hostname or ""
    except ValueError:
        raise forms.Unfit("is no address", 'write it like "https://login.example.org/token"') from None
    if parts.scheme != "https" and not (parts.scheme == "http" and forms.is_loopback(host)):
        raise forms.Unfit("has to begin with https://", 'write it like "https://login.example.org/token"')
    return told

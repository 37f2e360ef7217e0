"""Where a provider gives tokens, as whom we ask, and what is kept of a login."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Addresses of an authorization server. ``device`` empty: it knows no device codes (RFC 8628)."""

    authorize: str
    token: str
    device: str
    scopes: tuple[str, ...]
    extra: Mapping[str, str] = field(default_factory=dict[str, str])


PROVIDERS: Mapping[str, Endpoints] = {
    "microsoft": Endpoints(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
        (
            "offline_access",
            "https://outlook.office.com/IMAP.AccessAsUser.All",
            "https://outlook.office.com/SMTP.Send",
        ),
    ),
    # Google gives device codes no mail scope, so that a browser on this machine is needed; a refresh token comes only when asked for so.
    "google": Endpoints(
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "",
        ("https://mail.google.com/", "https://www.googleapis.com/auth/calendar.readonly"),
        {"access_type": "offline", "prompt": "consent"},
    ),
}


@dataclass(frozen=True, slots=True)
class Registration:
    """As whom the program asks. ``client_secret``: some providers give desktop programs one and call it no secret; None elsewhere."""

    provider: str
    client_id: str
    endpoints: Endpoints
    client_secret: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Grant:
    """What a login gave. ``expires_at``, ``granted_at``: seconds since 1970; ``granted_at``: of the login in the browser."""

    access_token: str
    refresh_token: str
    expires_at: int
    granted_at: int

    def as_fields(self) -> dict[str, str]:
        """As a keychain keeps it."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_at": str(self.expires_at),
            "granted_at": str(self.granted_at),
        }

    @classmethod
    def of_fields(cls, fields: Mapping[str, str]) -> Self | None:
        """From what a keychain kept; None where there is no login in it."""
        if not fields.get("refresh_token"):
            return None
        expires, granted = (fields.get(key, "") for key in ("expires_at", "granted_at"))
        return cls(
            fields.get("access_token", ""),
            fields["refresh_token"],
            int(expires) if expires.isdecimal() else 0,
            int(granted) if granted.isdecimal() else 0,
        )


class OauthError(Exception):
    """An authorization server refused, or could not be asked. ``code``: as RFC 6749 and 8628 name it, or empty; never holds a token."""

    def __init__(self, why: str, code: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.code = code

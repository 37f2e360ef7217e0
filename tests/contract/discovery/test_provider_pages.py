"""docs/providers.md says what the built-in table says: a page that is read and a table that is used are not to part."""

import re
from pathlib import Path

import pytest

from connectors.discovery.table import like_domain, providers
from connectors.discovery.values import Entrance, Provider

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "providers.md").read_text(encoding="utf-8")
ROWS = [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in re.findall(r"^\|.*\|$", PAGE, re.MULTILINE)[2:]]
SECRETS = {
    Entrance.PASSWORD: r"password(?! of| \()",
    Entrance.APP_PASSWORD: r"app(-specific)? password|password for mail programs",
    Entrance.OAUTH2: "OAuth 2",
    Entrance.BRIDGE: "Bridge's password",
    Entrance.CLOSED: "no IMAP",
}
SHORT = {"Microsoft 365 / Outlook.com": "Outlook.com", "Zoho Mail": "Zoho", "Zoho Mail (Europe)": "Zoho", "Wirtualna Polska": "WP"}


def row_of(name: str) -> tuple[str, ...]:
    (row,) = [row for row in ROWS if re.search(rf"\b{re.escape(SHORT.get(name, name))}", row[0])]
    return row


@pytest.mark.parametrize("known", providers(), ids=lambda known: known.name)
def test_the_page_names_each_with_its_secret(known: Provider) -> None:
    _, secret, _ = row_of(known.name)
    assert re.search(SECRETS[known.entrance], secret), secret
    assert (known.entrance is Entrance.APP_PASSWORD) == bool(re.search(SECRETS[Entrance.APP_PASSWORD], secret)), secret


def test_the_page_promises_a_calendar_where_there_is_one() -> None:
    with_one = {one.name for one in providers() if one.calendar}
    assert {one.name for one in providers() if "CalDAV" in row_of(one.name)[2]} == with_one | {"AOL"}, "AOL shares Yahoo's row"


def test_the_pages_that_are_shown_are_described() -> None:
    """Where the set-up sends somebody to, the page says what to do there."""
    for name in ("Gmail", "iCloud"):
        provider = next(one for one in providers() if one.name == name)
        (shown,) = {found for step in provider.steps for found in re.findall(r"https://[^\s,]+", step)}
        assert f"<{shown}>" in PAGE


def test_a_provider_may_want_the_name_without_its_domain() -> None:
    """Free does, by Thunderbird's database of providers; a table that says so is obeyed."""
    free = next(one for one in providers() if one.name == "Free")
    assert free.imap is not None
    assert free.imap.username_for("sam.rivera@free.example") == "sam.rivera"
    assert all(one.imap.username == "{address}" for one in providers() if one.imap is not None and one is not free)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("outlok.com", "outlook.com"),
        ("gmx.d", "gmx.de"),
        ("gmail.com", None),
        ("northwind.example", None),
    ],
)
def test_a_domain_close_to_a_large_provider_is_known_for_a_slip(typed: str, meant: str | None) -> None:
    assert like_domain(typed) == meant

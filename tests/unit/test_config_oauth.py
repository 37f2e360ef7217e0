"""``[accounts.oauth]``: what a login in the browser needs, and each way of getting it wrong."""

from pathlib import Path

import pytest

from daemon.config import OauthConfig, parse
from daemon.errors import ConfigurationError

TEXT = """[user]
name = "Sam"
timezone = "Europe/Berlin"
[[accounts]]
name = "work"
address = "sam@example.org"
[accounts.oauth]
{oauth}
[accounts.imap]
host = "imap.example.org"
auth = "oauth2"
{more}
"""
CALENDAR = '[[calendars]]\nname = "c"\nkind = "caldav"\nurl = "https://dav.example.org/"\nauth = "oauth2"\n'


def faults(oauth: str, more: str = "") -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        parse(TEXT.format(oauth=oauth, more=more), Path("/etc/config.toml"))
    return [f"{problem.key} {problem.what}" for problem in caught.value.problems]


def test_a_built_in_provider_needs_an_id_alone() -> None:
    config = parse(
        TEXT.format(oauth='provider = "microsoft"\nclient_id = "1"\ntoken_file = "t"', more=CALENDAR), Path("/etc/c.toml")
    )
    assert config.accounts[0].oauth == OauthConfig("1", "microsoft", token_file=Path("/etc/t"))


def test_what_is_missing_or_unsafe_is_told() -> None:
    assert faults('provider = "microsoft"') == ["accounts[work].oauth.client_id is missing"]
    assert any("provider is missing" in one for one in faults('client_id = "1"'))
    assert any("provider" in one for one in faults('client_id = "1"\nprovider = "yahoo"'))
    unsafe = 'client_id = "1"\ntoken_url = "http://example.org/t"\nauthorize_url = "http://127.0.0.1/a"'
    assert sum("has to begin with https://" in one for one in faults(unsafe)) == 2


def test_an_account_that_needs_a_login_and_a_calendar_without_one_are_told() -> None:
    with pytest.raises(ConfigurationError) as caught:
        parse(TEXT.replace("[accounts.oauth]\n{oauth}\n", "").format(more=""), Path("c.toml"))
    assert "oauth" in caught.value.problems[0].key
    sound = 'provider = "google"\nclient_id = "1"'
    assert any("names no account" in one for one in faults(sound, CALENDAR + 'account = "other"'))
    plain = TEXT.format(oauth=sound, more=CALENDAR).replace('auth = "oauth2"\n', "", 1)
    with pytest.raises(ConfigurationError):
        parse(plain, Path("c.toml"))

"""A sound configuration: what it says, and what holds where it is silent."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from daemon import config, paths
from daemon.config import Auth, CalendarKind, Config, Mode, Security
from daemon.deciding.values import Policy

SMALLEST = """
[user]
name = "Sam Rivera"
timezone = "Europe/Berlin"

[[accounts]]
name = "personal"
address = "Sam@Example.org"

[accounts.imap]
host = "imap.example.org"
"""


def parsed(text: str) -> Config:
    return config.parse(text, Path("/home/sam/config.toml"))


def test_four_lines_are_enough() -> None:
    account = parsed(SMALLEST).accounts[0]
    assert account.own_addresses == {"sam@example.org"}
    assert (account.imap.port, account.imap.security, account.imap.auth) == (993, Security.TLS, Auth.PASSWORD)
    assert account.imap.username == "sam@example.org"
    assert (account.imap.drafts, account.imap.sent, account.imap.watch) == (None, (), ("*",))
    assert account.smtp is None


def test_policy_defaults_are_those_of_the_contract() -> None:
    """The defaults of the file and those of ``deciding`` are the same ones."""
    smallest = parsed(SMALLEST)
    assert smallest.policy.mode is Mode.DRAFTS
    assert smallest.policy.digest_at == time(8)
    assert config.to_policy(smallest, frozenset()) == Policy(timezone="Europe/Berlin")


@pytest.mark.parametrize(("said", "kept"), [("60 days", timedelta(days=60)), ("52 weeks", timedelta(weeks=52)), ("forever", None)])
def test_how_long_a_conversation_is_kept(said: str, kept: timedelta | None) -> None:
    assert parsed(SMALLEST).storage.keep_for == timedelta(days=180)
    assert parsed(f'{SMALLEST}\n[storage]\nkeep_for = "{said}"').storage.keep_for == kept


def test_policy_carries_every_wish() -> None:
    told = parsed(
        SMALLEST
        + """
        [policy]
        mode = "observe"
        queue = ["check_in", "keep_in_touch"]
        review_window = "90m"
        digest_at = "7:30"
        thank_you_after = "2 hours"
        thank_you_within = "2d"
        check_in_after = "6 business days"
        second_check_in_after = "1 business day"
        max_check_ins = 0
        business_hours = "08:30-24:00"
        holidays = "de-by"
        keep_in_touch = true
        """
    )
    assert told.policy.holidays == "DE-BY"
    days_off = frozenset({date(2026, 12, 25)})
    assert config.to_policy(told, days_off) == Policy(
        mode="observe",
        queue=("check_in", "keep_in_touch"),
        review_window=timedelta(minutes=90),
        digest_at="07:30",
        thank_you_after=timedelta(hours=2),
        thank_you_within=timedelta(days=2),
        check_in_after=6,
        second_check_in_after=1,
        max_check_ins=0,
        opens=timedelta(hours=8, minutes=30),
        closes=timedelta(hours=24),
        holidays=days_off,
        keep_in_touch=True,
        timezone="Europe/Berlin",
    )


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/Berlin", "DE"), ("America/New_York", "US"), ("Asia/Calcutta", "IN"), ("UTC", None)]
)
def test_holidays_are_those_of_the_country_of_the_zone(zone: str, country: str | None) -> None:
    """Old names of zones count too."""
    assert parsed(SMALLEST.replace("Europe/Berlin", zone)).policy.holidays == country


def test_no_holidays_can_be_wished_for() -> None:
    assert parsed(SMALLEST + '[policy]\nholidays = "none"').policy.holidays is None


def test_the_zone_of_the_computer_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert parsed(SMALLEST.replace('timezone = "Europe/Berlin"', "")).user.timezone == "Asia/Tokyo"


@pytest.mark.parametrize(("security", "imap_port", "smtp_port"), [("tls", 993, 465), ("starttls", 143, 587)])
def test_the_port_follows_from_the_security(security: str, imap_port: int, smtp_port: int) -> None:
    told = parsed(f'{SMALLEST}security = "{security}"\n[accounts.smtp]\nhost = "smtp.example.org"\nsecurity = "{security}"')
    account = told.accounts[0]
    assert account.smtp is not None
    assert (account.imap.port, account.smtp.port) == (imap_port, smtp_port)


def test_smtp_takes_login_and_password_from_imap() -> None:
    told = parsed(SMALLEST + 'username = "sam"\npassword_command = ["pass", "mail"]\n[accounts.smtp]\nhost = "smtp.example.org"')
    smtp = told.accounts[0].smtp
    assert smtp is not None
    assert (smtp.username, smtp.password_command) == ("sam", ("pass", "mail"))


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.3.2.1", "::1", "mail.localhost"])
def test_no_protection_is_needed_on_this_computer(host: str) -> None:
    assert parsed(SMALLEST.replace("imap.example.org", host) + 'security = "none"').accounts[0].imap.port == 143


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("work.ics", "/home/sam/work.ics"),
        ("/srv/calendars", "/srv/calendars"),
        ("https://example.org/work.ics", "https://example.org/work.ics"),
        ("webcal://example.org/work.ics", "webcal://example.org/work.ics"),
    ],
)
def test_a_local_calendar_is_found_beside_the_configuration(url: str, place: str) -> None:
    told = parsed(f'{SMALLEST}[[calendars]]\nname = "work"\nkind = "ics"\nurl = "{url}"')
    assert (told.calendars[0].kind, told.calendars[0].url) == (CalendarKind.ICS, place)


def test_the_database_lies_in_the_state_folder_unless_said_otherwise() -> None:
    assert parsed(SMALLEST).storage.url == f"sqlite:///{paths.state_folder()}/afterword.sqlite3"
    assert parsed(SMALLEST + '[storage]\nurl = "sqlite:///jobs.db"').storage.url == "sqlite:////home/sam/jobs.db"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SMALLEST.replace("\n", "\r\n").encode())
    assert config.load(file).user.name == "Sam Rivera"


def test_a_file_that_others_can_read_is_warned_of(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(SMALLEST)
    file.chmod(0o640)
    assert [warning.remedy for warning in config.load(file).warnings] == [f"chmod 600 {file}"]
    file.chmod(0o600)
    assert config.load(file).warnings == ()


def test_the_example_is_a_sound_configuration_with_the_defaults() -> None:
    """Every default that the example shows is the real one: uncommented, they change nothing."""
    text = paths.example_configuration().read_text(encoding="utf-8")
    policy = text[text.index("[policy]") :].partition("# [storage]")[0]
    shown = policy.replace("\n# ", "\n").replace('holidays = "DE"', "")
    assert parsed(SMALLEST + shown).policy == parsed(SMALLEST).policy
    assert parsed(text).accounts[0].address == "sam@example.org"


def test_every_key_that_the_example_shows_is_known() -> None:
    lines = paths.example_configuration().read_text(encoding="utf-8").splitlines()
    uncommented = [line.removeprefix("# ") if "=" in line or line.startswith(("# [", "#    ", "# ]")) else line for line in lines]
    told = parsed("\n".join(line for line in uncommented if not line.startswith("# ") and not line.startswith("#\n")))
    assert told.accounts[0].smtp is not None
    assert told.calendars[0].username == "sam"

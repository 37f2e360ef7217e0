"""A configuration with mistakes: each is told with its key, its line and what to do, all of them in one go."""

from pathlib import Path

import pytest

from daemon import config
from daemon.errors import ConfigurationError, Problem, UserError

SOUND = """[user]
name = "Sam Rivera"
timezone = "Europe/Berlin"
[[accounts]]
name = "personal"
address = "sam@example.org"
[accounts.imap]
host = "imap.example.org"
"""


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ConfigurationError) as raised:
        config.parse(text, Path("config.toml"))
    return raised.value.problems


def only(text: str) -> Problem:
    found = problems(text)
    assert len(found) == 1, found
    return found[0]


def test_five_mistakes_are_reported_at_once_in_the_order_of_their_lines() -> None:
    found = problems("""
[user]
timezone = "Europe/Berln"

[[accounts]]
name = "personal"
address = "sam at example"

[accounts.imap]
host = "imap.example.org"
security = "none"
prot = 993
""")
    assert [(each.line, each.key) for each in found] == [
        (2, "user.name"),
        (3, "user.timezone"),
        (7, "accounts[personal].address"),
        (11, "accounts[personal].imap.security"),
        (12, "accounts[personal].imap.prot"),
    ]
    assert all(each.what and each.remedy for each in found)


@pytest.mark.parametrize(
    ("line", "key", "hint"),
    [
        ('[user]\nnmae = "x"', "user.nmae", "did you mean name?"),
        ("[polcy]", "polcy", "did you mean policy?"),
        ("[policy]\nmax_checkins = 1", "policy.max_checkins", "did you mean max_check_ins?"),
    ],
)
def test_an_unknown_key_is_answered_with_a_guess(line: str, key: str, hint: str) -> None:
    text = SOUND.replace("[user]", line) if line.startswith("[user]") else SOUND + line
    assert (only(text).key, only(text).remedy) == (key, hint)


def test_a_key_in_the_wrong_table_is_sent_to_the_right_one() -> None:
    assert only(SOUND.replace("[accounts.imap]", "port = 993\n[accounts.imap]")).remedy == "it belongs under [accounts.imap]"


@pytest.mark.parametrize(
    "line",
    [
        'mode = "send"',
        "mode = true",
        'queue = "check_in"',
        'queue = ["thank_you"]',
        'queue = ["chek_in"]',
        'review_window = "soon"',
        "review_window = 15",
        'digest_at = "25:00"',
        'digest_at = "08:60"',
        'thank_you_after = "-1h"',
        'thank_you_after = "24h"',
        'thank_you_within = "49h"',
        'check_in_after = "5 days"',
        'check_in_after = "0 business days"',
        'check_in_after = "61 business days"',
        "max_check_ins = 3",
        "max_check_ins = true",
        'business_hours = "17:00-09:00"',
        'business_hours = "09:00-09:00"',
        'business_hours = "09:00-24:01"',
        'business_hours = "09:75-17:00"',
        'holidays = "Germany"',
        'holidays = "ZZ"',
        'keep_in_touch = "yes"',
    ],
)
def test_a_wish_that_cannot_be_met_is_refused(line: str) -> None:
    assert only(f"{SOUND}[policy]\n{line}").key == f"policy.{line.partition(' ')[0]}"


@pytest.mark.parametrize(
    "line",
    [
        'port = "993"',
        "port = 0",
        "port = 65536",
        'security = "ssl"',
        'security = "none"',
        'password_command = "pass mail"',
        "password_command = []",
        'drafts = ""',
        'sent = "Sent"',
        "watch = [1]",
        'username = "sam\\r\\nA1 LOGOUT"',
        'auth = "xoauth2"',
    ],
)
def test_a_mail_server_that_cannot_be_used_is_refused(line: str) -> None:
    assert only(SOUND + line).key == f"accounts[personal].imap.{line.partition(' ')[0]}"


@pytest.mark.parametrize("host", ["imaps://imap.example.org", "imap.example.org:993", "imap example", "", "-x"])
def test_a_server_is_named_by_its_name_alone(host: str) -> None:
    assert only(SOUND.replace("imap.example.org", host)).key == "accounts[personal].imap.host"


@pytest.mark.parametrize("host", ["10.0.0.1", "imap.localhost.example.org", "127.0.0.1.example.org"])
def test_no_protection_is_refused_for_any_other_computer(host: str) -> None:
    assert "password" in only(SOUND.replace("imap.example.org", host) + 'security = "none"').what


@pytest.mark.parametrize(
    "address", ["", "sam", "@example.org", "sam@", "Sam <sam@example.org>", "a@b, c@d", "a b@example.org", "sam@exam\\nple.org"]
)
def test_what_is_no_address_is_refused_and_not_repeated(address: str) -> None:
    problem = only(SOUND.replace("sam@example.org", address))
    assert problem.key == "accounts[personal].address"
    assert not address or address not in problem.what


@pytest.mark.parametrize("missing", ['address = "sam@example.org"\n', 'name = "personal"\n', 'host = "imap.example.org"\n'])
def test_what_has_to_be_there_is_missed(missing: str) -> None:
    assert only(SOUND.replace(missing, "")).what == "is missing"


def test_an_account_without_a_mail_server_is_missed() -> None:
    assert only(SOUND.partition("[accounts.imap]")[0]).key == "accounts[personal].imap"


def test_no_account_at_all_is_told_beside_the_other_faults() -> None:
    assert [each.key for each in problems("[user]\n")] == ["accounts", "user.name"]


def test_single_brackets_around_accounts_are_explained() -> None:
    assert "[[accounts]]" in only(SOUND.replace("[[accounts]]", "[accounts]")).remedy


def test_queue_mode_needs_a_way_of_sending() -> None:
    assert only(SOUND + '[policy]\nmode = "queue"').key == "accounts[personal].smtp"


def test_names_are_unique_across_accounts_and_calendars() -> None:
    """Both name a secret, so one name can't stand for two."""
    assert only(SOUND + '[[calendars]]\nname = "Personal"\nkind = "ics"\nurl = "a.ics"').key == "calendars[Personal].name"


def test_an_address_belongs_to_one_account() -> None:
    second = SOUND.partition("[[accounts]]")[2].replace("personal", "work")
    problem = only(f"{SOUND}[[accounts]]{second}")
    assert (problem.key, problem.line) == ("accounts[work].address", 11)


@pytest.mark.parametrize("name", ["../mail", "a/b", ".hidden", "a\\nb", "x" * 65])
def test_a_name_cannot_leave_its_folder(name: str) -> None:
    """It becomes a file name below $CREDENTIALS_DIRECTORY."""
    assert only(SOUND.replace("personal", name)).key.endswith(".name")


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("caldav", "dav.example.org"),
        ("caldav", "http://dav.example.org/"),
        ("ics", "http://example.org/a.ics"),
        ("ics", "gopher://example.org/a.ics"),
        ("ics", "http://[broken"),
    ],
)
def test_a_calendar_that_cannot_be_reached_safely_is_refused(kind: str, url: str) -> None:
    assert only(f'{SOUND}[[calendars]]\nname = "work"\nkind = "{kind}"\nurl = "{url}"').key == "calendars[work].url"


@pytest.mark.parametrize("url", ["postgresql://localhost/a", "sqlite://", "sqlite:///:memory:"])
def test_only_a_database_in_a_file_is_taken(url: str) -> None:
    assert only(f'{SOUND}[storage]\nurl = "{url}"').key == "storage.url"


@pytest.mark.parametrize(
    "text",
    [
        SOUND.replace("[accounts.imap]", 'password = "hunter2"\n[accounts.imap]'),
        SOUND + 'app-password = "hunter2"',
        SOUND + '[[calendars]]\nname = "work"\nkind = "caldav"\nurl = "https://sam:hunter2@dav.example.org/"',
        SOUND + '[storage]\nurl = "postgresql://sam:hunter2@localhost/a"',
        SOUND + 'password_command = "echo hunter2"',
    ],
)
def test_a_password_is_refused_and_never_repeated(text: str) -> None:
    assert "hunter2" not in repr(problems(text))


@pytest.mark.parametrize("key", ["password", "app-password", "Secret", "token"])
def test_a_key_for_a_password_is_answered_with_where_passwords_belong(key: str) -> None:
    assert "password_command" in only(f'{SOUND}{key} = "x"').remedy


@pytest.mark.parametrize(("text", "line"), [("[user\n", 1), ("a = 1\na = 2\n", 2), ('a = 1\nb = "x\n', 2), ("a = [1,\n2\n", 3)])
def test_unreadable_toml_is_told_with_its_line(text: str, line: int) -> None:
    assert only(text).line == line


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(SOUND.replace("Rivera", "Zoé").encode("latin-1"))
    with pytest.raises(ConfigurationError) as raised:
        config.load(file)
    assert raised.value.problems[0].line == 2


def test_a_missing_file_and_a_folder_are_told_with_a_remedy(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(UserError) as raised:
            config.load(path)
        assert raised.value.remedy


def test_something_huge_is_not_taken_for_a_configuration(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"#" * 300_000)
    with pytest.raises(ConfigurationError):
        config.load(file)


@pytest.mark.parametrize("said", ["0 days", "29 days", "180", "for ever and ever", "5 business days"])
def test_a_time_to_keep_has_to_be_long_enough(said: str) -> None:
    """A conversation that is forgotten while it is waited on would begin anew."""
    fault = only(f'{SOUND}\n[storage]\nkeep_for = "{said}"\n')
    assert fault.key == "storage.keep_for"
    assert fault.remedy

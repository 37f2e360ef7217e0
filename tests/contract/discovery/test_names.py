"""Name lookups against a server on loopback."""

import pytest

from connectors.discovery.names import DnsNames, Names, Service, SilentNames, names_from_environment
from tests.contract.discovery.name_server import NameServer

RECORDS = {
    ("example.org", "MX"): ["20 Backup.example.net.", "10 mx.example.org."],
    ("nomail.example", "MX"): ["0 ."],
    ("_imaps._tcp.example.org", "SRV"): ["10 1 993 second.example.org.", "0 1 993 first.example.org."],
    ("_imap._tcp.example.org", "SRV"): ["0 0 0 ."],
    ("_caldavs._tcp.example.org", "TXT"): ['"something else"', '"path=/da" "v/"'],
    ("_imaps._tcp.example.org", "TXT"): ['"path=/a b"', '"path=elsewhere"'],
}


def test_records_come_best_first() -> None:
    with NameServer(RECORDS) as server:
        names: Names = DnsNames(["127.0.0.1"], server.port)
        assert names.exchangers("example.org") == ("mx.example.org", "backup.example.net")
        assert names.services("imaps", "example.org") == (Service("first.example.org", 993), Service("second.example.org", 993))


def test_a_service_that_is_said_not_to_be_there_is_not_there() -> None:
    """RFC 2782 and RFC 7505: a target of ``.``."""
    with NameServer(RECORDS) as server:
        names = DnsNames(["127.0.0.1"], server.port)
        assert names.services("imap", "example.org") == ()
        assert names.exchangers("nomail.example") == ()


def test_a_path_beside_a_service_is_one_that_can_stand_in_an_address() -> None:
    with NameServer(RECORDS) as server:
        names = DnsNames(["127.0.0.1"], server.port)
        assert names.path("caldavs", "example.org") == "/dav/"
        assert names.path("imaps", "example.org") == ""
        assert names.path("imap", "example.org") == ""


def test_unknown_names_nonsense_and_silence_tell_nothing() -> None:
    with NameServer(RECORDS) as server:
        names = DnsNames(["127.0.0.1"], server.port)
        for domain in ("unknown.example", "", "a..b", "x" * 300):
            assert names.exchangers(domain) == (), domain
    with NameServer(RECORDS, silent=True) as server:
        assert DnsNames(["127.0.0.1"], server.port, seconds=0.2).exchangers("example.org") == ()
        assert server.asked


def test_the_environment_may_name_another_server(monkeypatch: pytest.MonkeyPatch) -> None:
    with NameServer(RECORDS) as server:
        monkeypatch.setenv("AFTERWORD_DNS", f"127.0.0.1:{server.port}")
        assert names_from_environment().exchangers("example.org")
    monkeypatch.setenv("AFTERWORD_DNS", "none")
    assert isinstance(names_from_environment(), SilentNames)

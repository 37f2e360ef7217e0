"""From an address to its servers: who is believed, in which order, and who is not."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from connectors.discovery.find import Ways, discover
from connectors.discovery.names import Service, SilentNames
from connectors.discovery.table import providers
from connectors.discovery.values import Endpoint, Entrance, Source
from connectors.network import Security

SETTINGS = b"""<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.org">
<incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.example.org</hostname><port>143</port><socketType>STARTTLS</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<incomingServer type="imap"><hostname>Imap.Example.org.</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.example.org</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>"""
OWN = "https://autoconfig.example.org/mail/config-v1.1.xml?emailaddress=sam@example.org"
WELL_KNOWN = "https://example.org/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=sam@example.org"


@dataclass(frozen=True)
class KnownNames:
    """A DNS in memory."""

    mx: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    srv: Mapping[tuple[str, str], tuple[Service, ...]] = field(default_factory=dict[tuple[str, str], tuple[Service, ...]])

    def exchangers(self, domain: str) -> tuple[str, ...]:
        return self.mx.get(domain, ())

    def services(self, service: str, domain: str) -> tuple[Service, ...]:
        return self.srv.get((service, domain), ())

    def path(self, service: str, domain: str) -> str:
        raise AssertionError(service, domain)


def ways(
    mx: Mapping[str, tuple[str, ...]] | None = None,
    srv: Mapping[tuple[str, str], tuple[Service, ...]] | None = None,
    pages: Mapping[str, bytes] | None = None,
    answering: tuple[str, ...] = (),
) -> Ways:
    found = pages or {}
    return Ways(KnownNames(mx or {}, srv or {}), found.get, lambda guess: guess.host in answering)


def nobody(_: object) -> bytes | None:
    raise AssertionError("nobody is to be asked")


@pytest.mark.parametrize("address", [f"sam@{domain}" for provider in providers() for domain in provider.domains])
def test_large_providers_are_known_without_a_network(address: str) -> None:
    found = discover(address, Ways(SilentNames(), nobody, lambda _: pytest.fail("asked")))
    assert found is not None
    assert found.source is Source.TABLE
    assert found.provider is not None
    assert (found.imap is None) == (found.provider.entrance is Entrance.CLOSED)


def test_the_table_is_sound() -> None:
    """A domain belongs to one provider, nothing is reached in clear, and whoever wants more than a password says how."""
    domains = [domain for provider in providers() for domain in provider.domains]
    assert len(domains) == len(set(domains)) > 60
    for provider in providers():
        endpoints = [one for one in (provider.imap, provider.smtp) if one]
        assert all(one.security is not Security.NONE for one in endpoints), provider.name
        assert provider.entrance is Entrance.PASSWORD or provider.steps, provider.name
        assert not provider.calendar or provider.calendar.startswith("https://"), provider.name


@pytest.mark.parametrize("place", [OWN, WELL_KNOWN])
def test_the_settings_file_of_the_provider_is_followed(place: str) -> None:
    found = discover("sam@example.org", ways(pages={place: SETTINGS}))
    assert found is not None
    assert found.source is Source.AUTOCONFIG
    assert found.imap == Endpoint("imap.example.org", 993, Security.TLS, "{local}")
    assert Endpoint("imap.example.org", 993, Security.TLS, "{local}").username_for("sam@example.org") == "sam"
    assert found.smtp == Endpoint("smtp.example.org", 465, Security.TLS)
    assert found.vouched


def test_a_domain_served_by_a_large_provider_is_known_by_its_exchanger() -> None:
    cases = {
        "aspmx.l.google.com": "Gmail",
        "example-org.mail.protection.outlook.com": "Microsoft 365 / Outlook.com",
        "mx01.mail.icloud.com": "iCloud",
        "in1-smtp.messagingengine.com": "Fastmail",
    }
    for host, name in cases.items():
        found = discover("sam@example.org", ways(mx={"example.org": (host,)}))
        assert found is not None
        assert found.provider is not None
        assert (found.provider.name, found.source) == (name, Source.EXCHANGER)
    assert discover("sam@example.org", ways(mx={"example.org": ("notgoogle-aspmx.l.google.com.evil.example",)})) is None


def test_an_old_settings_file_does_not_hide_a_provider_that_takes_no_password() -> None:
    found = discover(
        "sam@example.org", ways(pages={OWN: SETTINGS}, mx={"example.org": ("example-org.mail.protection.outlook.com",)})
    )
    assert found is not None
    assert found.provider is not None
    assert found.provider.entrance is Entrance.OAUTH2


def test_service_records_are_followed_and_tls_from_the_first_byte_goes_first() -> None:
    srv = {
        ("imaps", "example.org"): (Service("box.example.org", 1993),),
        ("imap", "example.org"): (Service("box.example.org", 143),),
        ("submission", "example.org"): (Service("out.example.org", 587),),
        ("caldavs", "example.org"): (Service("dav.example.org", 8443),),
    }
    found = discover("sam@example.org", ways(srv=srv))
    assert found is not None
    assert found.imap == Endpoint("box.example.org", 1993, Security.TLS)
    assert found.smtp == Endpoint("out.example.org", 587, Security.STARTTLS)
    assert found.calendar == "https://dav.example.org:8443/"
    assert found.vouched


def test_a_record_that_leads_to_a_stranger_is_not_vouched_for() -> None:
    """Anybody on the way can forge a DNS answer; RFC 6186, 6 has the user confirm. A calendar there is not even offered."""
    srv = {
        ("imaps", "example.org"): (Service("imap.evil.example", 993),),
        ("caldavs", "example.org"): (Service("evil.example", 443),),
    }
    found = discover("sam@example.org", ways(srv=srv))
    assert found is not None
    assert not found.vouched
    assert found.calendar == ""


def test_a_settings_file_of_the_exchanger_is_asked_last_and_not_vouched_for() -> None:
    place = "https://autoconfig.hoster.example/mail/config-v1.1.xml"
    settings = SETTINGS.replace(b"Imap.Example.org.", b"imap.example.org").replace(b"example.org", b"hoster.example")
    found = discover("sam@example.org", ways(mx={"example.org": ("mx3.hoster.example",)}, pages={place: settings}))
    assert found is not None
    assert found.imap is not None
    assert (found.imap.host, found.vouched) == ("imap.hoster.example", False)


def test_what_answers_at_a_usual_name_is_the_last_resort() -> None:
    found = discover("sam@example.org", ways(answering=("mail.example.org",)))
    assert found is not None
    assert found.source is Source.GUESS
    assert found.imap == Endpoint("mail.example.org", 993, Security.TLS)
    assert discover("sam@example.org", ways()) is None
    assert discover("sam@" + "x" * 70 + ".example", ways()) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>not found</html>",
        b"<clientConfig>",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>" + SETTINGS[21:],
        SETTINGS.decode().replace("<?xml version", "<!DOCTYPE a><?xml version").encode("utf-16"),
        SETTINGS.replace(b"SSL", b"plain").replace(b"STARTTLS", b"plain"),
        SETTINGS.replace(b"993", b"99999999999").replace(b"143", b"-1"),
        SETTINGS.replace(b"Imap.Example.org.", b"a b").replace(b"imap.example.org", b"[evil]/"),
        SETTINGS + b" " * 200_000,
    ],
)
def test_a_settings_file_that_is_none_is_passed_over(body: bytes) -> None:
    assert discover("sam@example.org", ways(pages={OWN: body})) is None


def test_a_user_name_cannot_smuggle_anything() -> None:
    for told in (b"{address}%s", b"x\ny", b"%EMAILADDRESS%{0}", b"a" * 200):
        found = discover("sam@example.org", ways(pages={OWN: SETTINGS.replace(b"%EMAILLOCALPART%", told)}))
        assert found is not None
        assert found.imap is not None
        assert found.imap.username == "{address}"


def test_whoever_does_not_answer_in_time_is_left_behind() -> None:
    never = threading.Event()

    def hang(_: str) -> bytes | None:
        never.wait()
        return None

    slow = Ways(KnownNames(srv={("imaps", "example.org"): (Service("box.example.org", 993),)}), hang, lambda _: False, seconds=0.2)
    found = discover("sam@example.org", slow)
    never.set()
    assert found is not None
    assert found.source is Source.SERVICE_RECORDS

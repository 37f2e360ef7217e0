"""The embedded SMTP and CalDAV servers, asked by clients of the standard library."""

import base64
import http.client
import smtplib
from contextlib import closing

import pytest

from daemon.demo.servers.caldav import CaldavServer
from daemon.demo.servers.smtp import SmtpServer, Submission
from tests.servers.certificate import Certificate

MAIL = b"From: sam@example.org\r\nTo: ada@example.com\r\nSubject: Thank you\r\n\r\n.. dots and all\r\n"
EVENT = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//tests//EN\r
BEGIN:VEVENT\r
UID:talk-1@example.com\r
DTSTAMP:20260301T080000Z\r
DTSTART:20260302T090000Z\r
DTEND:20260302T100000Z\r
SUMMARY:%s\r
END:VEVENT\r
END:VCALENDAR\r
"""


def test_a_submitted_mail_is_delivered_with_its_envelope() -> None:
    taken: list[Submission] = []
    with SmtpServer(taken.append) as server, smtplib.SMTP(server.host, server.port) as client:
        client.sendmail("sam@example.org", ["ada@example.com", "bob@example.com"], MAIL)
    assert taken == [Submission("sam@example.org", ("ada@example.com", "bob@example.com"), MAIL)]


def test_nobody_submits_without_the_right_password() -> None:
    taken: list[Submission] = []
    with (
        SmtpServer(taken.append, credentials=("sam", "secret")) as server,
        smtplib.SMTP(server.host, server.port) as client,
    ):
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail("sam@example.org", ["ada@example.com"], MAIL)
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login("sam", "wrong")
        client.login("sam", "secret")
        client.sendmail("sam@example.org", ["ada@example.com"], MAIL)
    assert len(taken) == 1


def test_mail_can_be_submitted_over_starttls(certificate: Certificate) -> None:
    taken: list[Submission] = []
    with (
        SmtpServer(taken.append, tls=certificate.server_context()) as server,
        smtplib.SMTP(server.host, server.port) as client,
    ):
        client.starttls(context=certificate.client_context())
        client.sendmail("sam@example.org", ["ada@example.com"], MAIL)
    assert len(taken) == 1


def test_mail_can_be_submitted_over_implicit_tls(certificate: Certificate) -> None:
    taken: list[Submission] = []
    with (
        SmtpServer(taken.append, tls=certificate.server_context(), implicit_tls=True) as server,
        smtplib.SMTP_SSL(server.host, server.port, context=certificate.client_context()) as client,
    ):
        client.sendmail("sam@example.org", ["ada@example.com"], MAIL)
    assert len(taken) == 1


def test_events_can_be_put_changed_and_deleted() -> None:
    with CaldavServer("sam", "secret") as server:
        path = server.put_event("talk", (EVENT % "First").encode())
        assert "SUMMARY:First" in answer_of(server, "GET", path, "secret")[1]
        server.put_event("talk", (EVENT % "Second").encode())
        assert "SUMMARY:Second" in answer_of(server, "GET", path, "secret")[1]
        assert path in answer_of(server, "PROPFIND", server.path, "secret")[1]
        server.delete_event("talk")
        assert answer_of(server, "GET", path, "secret")[0] == 404


def test_a_calendar_is_closed_to_a_wrong_password() -> None:
    with CaldavServer("sam", "secret") as server:
        assert answer_of(server, "PROPFIND", server.path, "secret")[0] == 207
        assert answer_of(server, "PROPFIND", server.path, "wrong")[0] == 401


def answer_of(server: CaldavServer, method: str, path: str, password: str) -> tuple[int, str]:
    """Status and body of one request."""
    login = base64.b64encode(f"{server.username}:{password}".encode()).decode()
    with closing(http.client.HTTPConnection(server.host, server.port, timeout=30)) as connection:
        connection.request(method, path, headers={"Authorization": f"Basic {login}", "Depth": "1"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()

"""Which bodies are worth fetching."""

import pytest

from daemon.reading.form import deserves_body, read_envelope


def deserves(*lines: str) -> bool:
    return deserves_body(read_envelope("\r\n".join((*lines, "", "")).encode()), frozenset({"sam@home.example"}))


@pytest.mark.parametrize(
    "lines",
    [
        ("From: Dana <dana@acme.example>", "Subject: hello"),
        ("From: no-reply@us.greenhouse-mail.io", "Subject: Acme", "List-Unsubscribe: <https://x.example>"),
        ("From: MAILER-DAEMON", "Subject: Undelivered Mail"),
        ("From: Dana <dana@acme.example>", "Subject: Re: hello", "References: <a@b>", "List-Unsubscribe: <https://x.example>"),
        ("From: dana@acme.example", "Subject: Automatic reply: x", "Precedence: bulk"),
        ("From: careers@acme.example", "Subject: Your application", "List-Unsubscribe: <https://x.example>"),
        ("From: sam@home.example", "Subject: x", "List-Id: <x.example>"),
        ("From: dana@acme.example", "Subject: x", "Content-Type: text/calendar", "List-Id: <x.example>"),
    ],
)
def test_what_may_matter_is_fetched(lines: tuple[str, ...]) -> None:
    assert deserves(*lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("From: news@shop.example", "Subject: 20% off", "List-Unsubscribe: <https://x.example>"),
        ("From: dev@lists.example", "Subject: [dev] patch", "List-Id: <dev.lists.example>"),
        ("From: notification@facebookmail.com", "Subject: Jo commented on your photo"),
        ("From: jobalerts-noreply@linkedin.com", "Subject: 30 new jobs for you"),
    ],
)
def test_newsletters_lists_and_alerts_are_not(lines: tuple[str, ...]) -> None:
    assert not deserves(*lines)

"""An update by mail counts only as the word of the one who invited."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from daemon.reading.events.trust import Trust, is_newer, judge_update
from daemon.reading.values import Address, Interview

KNOWN = Interview(
    uid="u1",
    method="REQUEST",
    sequence=2,
    stamp=datetime(2026, 11, 20, 8, tzinfo=UTC),
    organizer=Address("Dana", "dana@northwind.example"),
)
NEXT = replace(KNOWN, method="CANCEL", sequence=3, stamp=datetime(2026, 11, 21, 8, tzinfo=UTC))


@pytest.mark.parametrize("sender", ["dana@northwind.example", "tom@northwind.example", "DANA@northwind.example"])
def test_the_organizers_own_house_is_believed(sender: str) -> None:
    assert judge_update(KNOWN, NEXT, sender, None, authentication_failed=False).trust is Trust.ACCEPTED


def test_the_tool_that_sent_the_first_invitation_is_believed() -> None:
    verdict = judge_update(KNOWN, NEXT, "no-reply@calendly.com", "no-reply@calendly.com", authentication_failed=False)
    assert verdict.trust is Trust.ACCEPTED


@pytest.mark.parametrize(
    ("incoming", "sender", "original", "failed"),
    [
        pytest.param(NEXT, "mallory@evil.example", None, False, id="a stranger"),
        pytest.param(NEXT, None, None, False, id="no sender"),
        pytest.param(NEXT, "dana@northwind.example", None, True, id="DMARC failed"),
        pytest.param(
            replace(NEXT, organizer=Address("Dana", "dana@evil.example")),
            "dana@northwind.example",
            None,
            False,
            id="another organizer",
        ),
        pytest.param(replace(NEXT, uid="u2"), "dana@northwind.example", None, False, id="unknown UID"),
        pytest.param(replace(NEXT, method="COUNTER"), "dana@northwind.example", None, False, id="a proposal"),
        pytest.param(NEXT, "dana@northwind.example.evil.example", None, False, id="a longer domain"),
    ],
)
def test_what_cannot_be_trusted_is_asked(incoming: Interview, sender: str | None, original: str | None, failed: bool) -> None:
    assert judge_update(KNOWN, incoming, sender, original, authentication_failed=failed).trust is Trust.ASK


def test_a_freemail_domain_is_no_house() -> None:
    known = replace(KNOWN, organizer=Address("Dana", "dana@gmail.com"))
    incoming = replace(NEXT, organizer=known.organizer)
    assert judge_update(known, incoming, "mallory@gmail.com", None, authentication_failed=False).trust is Trust.ASK
    assert judge_update(known, incoming, "dana@gmail.com", None, authentication_failed=False).trust is Trust.ACCEPTED


@pytest.mark.parametrize(
    "incoming",
    [
        replace(NEXT, sequence=1),
        replace(NEXT, sequence=2, stamp=datetime(2026, 11, 19, 8, tzinfo=UTC)),
        replace(NEXT, sequence=2, stamp=None),
    ],
)
def test_an_older_word_is_stale_whoever_sends_it(incoming: Interview) -> None:
    assert judge_update(KNOWN, incoming, "dana@northwind.example", None, authentication_failed=False).trust is Trust.STALE


def test_reasons_hold_no_address() -> None:
    verdicts = [
        judge_update(KNOWN, one, "m@evil.example", None, authentication_failed=flag)
        for one in (NEXT, KNOWN)
        for flag in (True, False)
    ]
    assert not any("@" in verdict.reason for verdict in verdicts)


def test_the_sequence_counts_before_the_stamp() -> None:
    assert is_newer(replace(KNOWN, sequence=3, stamp=datetime(2020, 1, 1, tzinfo=UTC)), KNOWN)
    assert is_newer(replace(KNOWN, stamp=datetime(2026, 11, 20, 9, tzinfo=UTC)), KNOWN)
    assert not is_newer(KNOWN, KNOWN)

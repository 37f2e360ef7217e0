"""iMIP: what the calendar parts of one mail tell (RFC 6047)."""

import pytest
from msgspec import structs

from daemon.reading.events import read_invitations
from daemon.reading.values import Address, Envelope
from tests.unit.reading.calendar_files import CONTEXT, DANA, ME, SAM, attendee, calendar, event, invitation, only, organizer

ENVELOPE = Envelope(subject="Invitation", sender=Address("Dana Whitfield", "dana@northwind.example"), to=(Address("", SAM),))
REQUEST = calendar(invitation("Interview"), method="REQUEST")


def test_two_parts_that_tell_one_event_are_one() -> None:
    labelled, attached = REQUEST, REQUEST.replace(b"METHOD:REQUEST\r\n", b"")
    for parts in ((labelled, attached), (attached, labelled)):
        assert only(read_invitations(parts, ENVELOPE, "", CONTEXT)).method == "REQUEST"


def test_of_two_versions_the_newer_counts() -> None:
    newer = calendar(invitation("Interview, moved", "SEQUENCE:2"), method="REQUEST")
    for parts in ((REQUEST, newer), (newer, REQUEST)):
        assert only(read_invitations(parts, ENVELOPE, "", CONTEXT)).summary == "Interview, moved"


def test_a_bad_part_is_skipped() -> None:
    assert (
        only(read_invitations((b"\xff\xfe\x00", b"", b"nonsense", REQUEST), ENVELOPE, "", CONTEXT)).uid == "uid-1@northwind.example"
    )
    assert read_invitations((b"nonsense",), ENVELOPE, "", CONTEXT) == ()


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "REPLY", "COUNTER", "DECLINECOUNTER", "PUBLISH", "ADD"])
def test_the_method_is_that_of_the_body(method: str) -> None:
    assert only(read_invitations((calendar(invitation(), method=method.lower()),), ENVELOPE, "", CONTEXT)).method == method


def test_the_users_own_decline_is_seen() -> None:
    reply = calendar(event("Interview", organizer(DANA), attendee(ME, "PARTSTAT=DECLINED")), method="REPLY")
    found = only(read_invitations((reply,), structs.replace(ENVELOPE, sender=Address("", SAM), to=()), "", CONTEXT))
    assert (found.is_interview, found.own_status, found.key) == (False, "declined", ("uid-1@northwind.example", None))


def test_the_cancel_of_one_instance_names_it() -> None:
    cancel = calendar(
        invitation("Interview", "RECURRENCE-ID;TZID=Europe/Berlin:20261210T100000", "STATUS:CANCELLED"), method="CANCEL"
    )
    found = only(read_invitations((cancel,), ENVELOPE, "", CONTEXT))
    assert (found.recurrence_id, found.is_cancelled) == ("20261210T090000Z", True)


def test_a_cancel_without_dates_is_still_told() -> None:
    cancel = calendar(event("Interview", organizer(DANA), start="", end=""), method="CANCEL")
    assert only(read_invitations((cancel,), ENVELOPE, "", CONTEXT)).is_cancelled


def test_a_mail_to_the_user_makes_up_for_a_hidden_attendee() -> None:
    part = calendar(event("Interview", organizer(DANA), attendee(DANA)), method="REQUEST")
    assert only(read_invitations((part,), ENVELOPE, "", CONTEXT)).certain
    forwarded = structs.replace(ENVELOPE, to=(Address("", "friend@example.com"),))
    assert not only(read_invitations((part,), forwarded, "", CONTEXT)).certain


def test_the_mail_around_it_speaks_for_a_plain_title() -> None:
    part = calendar(invitation("Sam / Dana"), method="REQUEST")
    assert not only(read_invitations((part,), ENVELOPE, "See you.", CONTEXT)).is_interview
    told = only(
        read_invitations((part,), ENVELOPE, "we look forward to your interview for the position of Data Engineer.", CONTEXT)
    )
    assert (told.is_interview, told.certain, told.role) == (True, True, "Data Engineer")


def test_names_in_the_mail_stand_in_for_hidden_attendees() -> None:
    part = calendar(event("Interview", organizer(("Northwind", "scheduling@northwind.example")), attendee(ME)), method="REQUEST")
    text = "Hi Sam,\n\n10:00 AM\nTechnical deep dive\nwith Oluwaseun Bergström\n\nSee you then"
    found = only(read_invitations((part,), ENVELOPE, text, CONTEXT))
    assert [person.name for person in found.interviewers] == ["Oluwaseun Bergström"]

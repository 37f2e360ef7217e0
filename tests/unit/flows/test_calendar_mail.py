"""Calendar data by mail (iMIP, RFC 6047): each method, and each way an invitation may come."""

from datetime import datetime, timedelta

import pytest

from tests.builders import END, INVITED, START
from tests.mails import USER, event, invitation, mail
from tests.unit.flows.calendar_stories import DANA_AT, OMAR_AT, THANK_DANA, THANK_OMAR
from tests.world import DAY, HOUR, MemoryWorld

RITA = "Rita Sommer <rita@northwind.example>"
DANA = "Dana Whitfield <dana@northwind.example>"
ME = f"Sam Rivera <{USER}>"
UID = "first@northwind.example"
WEEKDAYS = "RRULE:FREQ=DAILY;COUNT=3"


def word(
    method: str,
    when: datetime,
    *lines: str,
    sender: str = RITA,
    to: str = USER,
    start: datetime = START,
    sequence: int = 0,
    text: str = "See the calendar.",
    subject: str = "Interview",
    **parts: object,
) -> bytes:
    """A mail with calendar data; ``lines`` are put into the event."""
    told = event(UID, start, method=method, sequence=sequence, stamp=when, **parts)  # type: ignore[arg-type]
    told = told.replace("END:VEVENT", "\n".join([*lines, "END:VEVENT"]))
    return mail(sender, [to], subject, text, at=when, message_id=f"<{method}-{when:%d%H}@mail.example>", calendar=told)


def due(world: MemoryWorld) -> set[datetime]:
    return {world.step(key).due_at for key, state in world.steps().items() if state == "planned"}


async def test_published_invitations_count() -> None:
    """Applicant systems publish, and leave the user out."""
    world = MemoryWorld(INVITED)
    published = word("PUBLISH", INVITED, text="Dear Sam,\n\nyour interview for the Data Engineer role is booked.\n\nRita")
    world.deliver(published.replace(f"ATTENDEE;CN=Sam Rivera;PARTSTAT=NEEDS-ACTION:mailto:{USER}\n".encode(), b""), INVITED)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_a_date_that_is_added_leaves_the_first_where_it_was() -> None:
    """RFC 5546, 3.2.4: ADD names no RECURRENCE-ID, and moves nothing."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(word("ADD", INVITED + HOUR, start=START + 2 * DAY, sequence=1), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR, END + 2 * DAY + HOUR}
    assert len(world.threads()) == 1


async def test_a_date_that_is_added_can_be_called_off_alone() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(word("ADD", INVITED + HOUR, start=START + 2 * DAY, sequence=1), INVITED + HOUR)
    added = f"RECURRENCE-ID:{START + 2 * DAY:%Y%m%dT%H%M%SZ}"
    world.deliver(word("CANCEL", INVITED + 2 * HOUR, added, start=START + 2 * DAY, sequence=2), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert due(world) == {END + HOUR}


async def test_an_added_date_of_strangers_is_asked_about() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    stranger = word("ADD", INVITED + HOUR, start=START + DAY, sequence=1, sender="Mallory <mallory@evil.example>")
    world.deliver(stranger, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR}
    assert [question.kind for question in world.questions()] == ["update"]


@pytest.mark.parametrize("method", ["COUNTER", "DECLINECOUNTER", "REFRESH"])
async def test_proposals_and_their_refusals_change_nothing_and_answer_nothing(method: str) -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    sender = DANA if method == "COUNTER" else RITA
    world.deliver(word(method, INVITED + HOUR, start=START + DAY, sequence=1, sender=sender), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR}
    assert world.questions() == ()
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}


async def test_an_own_proposal_changes_nothing() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(INVITED)
    counter = word("COUNTER", INVITED + HOUR, start=START + DAY, sender=ME, to="rita@northwind.example", user_status="TENTATIVE")
    world.deliver(counter, INVITED + HOUR, "Sent")
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR}


async def test_an_interviewers_no_does_not_call_it_off() -> None:
    """A REPLY of somebody else, as list servers and shared mailboxes pass it on."""
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    reply = word("REPLY", INVITED + HOUR, sender=DANA).replace(
        b"Dana Whitfield;PARTSTAT=ACCEPTED", b"Dana Whitfield;PARTSTAT=DECLINED"
    )
    world.deliver(reply, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR}
    assert world.questions() == ()


async def test_a_yes_after_a_no_is_in_force_again() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    for hours, status in ((1, "DECLINED"), (2, "ACCEPTED")):
        reply = word("REPLY", INVITED + hours * HOUR, sender=ME, to="rita@northwind.example", attendees=(), user_status=status)
        world.deliver(reply, INVITED + hours * HOUR, "Sent")
    await world.pass_at(INVITED + 3 * HOUR)
    assert due(world) == {END + HOUR}


async def test_a_no_to_one_date_leaves_the_others() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(word("REQUEST", INVITED, WEEKDAYS), INVITED)
    second = f"RECURRENCE-ID:{START + DAY:%Y%m%dT%H%M%SZ}"
    reply = word(
        "REPLY",
        INVITED + HOUR,
        second,
        start=START + DAY,
        sender=ME,
        to="rita@northwind.example",
        attendees=(),
        user_status="DECLINED",
    )
    world.deliver(reply, INVITED + HOUR, "Sent")
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR, END + 2 * DAY + HOUR}


@pytest.mark.parametrize(
    "written",
    ["RECURRENCE-ID:20261125T130000Z", "RECURRENCE-ID;TZID=Europe/Berlin:20261125T140000", "RECURRENCE-ID;VALUE=DATE:20261125"],
)
async def test_a_date_is_called_off_however_it_is_named(written: str) -> None:
    world = MemoryWorld(INVITED)
    world.deliver(word("REQUEST", INVITED, WEEKDAYS), INVITED)
    world.deliver(word("CANCEL", INVITED + HOUR, written, start=START + DAY, sequence=1), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR, END + 2 * DAY + HOUR}


async def test_the_whole_series_is_called_off() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(word("REQUEST", INVITED, WEEKDAYS), INVITED)
    world.deliver(word("CANCEL", INVITED + HOUR, sequence=1), INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == set()


async def test_one_date_moved_by_mail_moves_alone() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(word("REQUEST", INVITED, WEEKDAYS), INVITED)
    moved = word("REQUEST", INVITED + HOUR, f"RECURRENCE-ID:{START + DAY:%Y%m%dT%H%M%SZ}", start=START + DAY + 3 * HOUR, sequence=1)
    world.deliver(moved, INVITED + HOUR)
    await world.pass_at(INVITED + 2 * HOUR)
    assert due(world) == {END + HOUR, END + DAY + 4 * HOUR, END + 2 * DAY + HOUR}


async def test_an_interviewer_who_sends_somebody_else_took_no_part() -> None:
    world = MemoryWorld(INVITED)
    eve = 'ATTENDEE;CN=Eve Moreau;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:dana@northwind.example":mailto:eve@northwind.example'
    raw = word("REQUEST", INVITED, eve).replace(
        b"CN=Dana Whitfield;PARTSTAT=ACCEPTED", b'CN=Dana Whitfield;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:eve@northwind.example"'
    )
    world.deliver(raw, INVITED)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {OMAR_AT, "eve@northwind.example"}


async def test_an_invitation_the_user_forwards_to_themselves_is_theirs() -> None:
    """From an address that was not known as theirs at the time, or from one that is."""
    world = MemoryWorld(INVITED)
    world.deliver(word("REQUEST", INVITED, sender="Sam <sam@alias.example>", subject="Fwd: Interview", text=""), INVITED)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert not any(draft["In-Reply-To"] or draft["References"] for draft in world.drafts().values()), "nobody there knows that mail"


async def test_a_copy_the_user_sends_to_a_friend_changes_nothing() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(
        word("REQUEST", INVITED + HOUR, sender=ME, to="friend@home.example", subject="Fwd: Interview"), INVITED + HOUR, "Sent"
    )
    await world.pass_at(INVITED + 2 * HOUR)
    assert world.questions() == ()
    assert due(world) == {END + HOUR}


async def test_an_invitation_that_a_colleague_forwards_after_an_update_brings_nothing_back() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    world.deliver(word("REQUEST", INVITED + HOUR, start=START + DAY, sequence=1), INVITED + HOUR)
    world.deliver(word("REQUEST", INVITED, sender="Kim Adler <kim@agency.example>", subject="Fwd: Interview"), INVITED + 2 * HOUR)
    await world.pass_at(INVITED + 3 * HOUR)
    assert due(world) == {END + DAY + HOUR}
    assert world.questions() == ()


async def test_both_parts_of_one_mail_are_one_interview() -> None:
    world = MemoryWorld(INVITED)
    raw = invitation()
    part = raw[raw.index(b"--b1\r\nContent-Type: text/calendar") : raw.rindex(b"--b1--")]
    twice = raw.replace(b"--b1--", part.replace(b"text/calendar", b"application/ics") + b"--b1--")
    assert twice.count(b"BEGIN:VEVENT") == 2
    world.deliver(twice, INVITED)
    await world.pass_at(END + HOUR)
    assert sorted(world.steps()) == sorted([THANK_DANA, THANK_OMAR, *(k for k in world.steps() if not k.startswith("thank_you"))])
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_an_update_after_the_drafts_were_written_takes_them_back() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    world.deliver(word("REQUEST", END + HOUR, start=START + DAY, sequence=1), END + 2 * HOUR)
    await world.pass_at(END + 2 * HOUR + timedelta(minutes=1))
    assert world.drafts() == {}
    await world.pass_at(END + DAY + HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert len(world.mailbox.contents("Drafts")) == 2


async def test_a_cancellation_by_mail_after_its_end_is_asked_about() -> None:
    world = MemoryWorld(INVITED)
    world.deliver(invitation(), INVITED)
    await world.pass_at(END + HOUR)
    world.deliver(word("CANCEL", END + 2 * HOUR, sequence=1), END + 2 * HOUR)
    await world.pass_at(END + 3 * HOUR)
    assert set(world.drafts()) == {DANA_AT, OMAR_AT}
    assert all(world.step(key).needs_you for key in (THANK_DANA, THANK_OMAR))
    assert [question.kind for question in world.questions()] == ["took_place"]


@pytest.mark.parametrize(
    ("extra", "text"),
    [
        (["Content-Class: urn:content-classes:calendarmessage"], "https://mail.northwind.example/owa/?ItemID=AAMk&viewmodel=ReadMessageItem"),
        ([], "Outlook Web Access: https://outlook.office365.com/owa/?i=1\n\nFor iCalendar see https://outlook.office365.com/owa/?path=/options/popandimap"),
    ],
)  # fmt: skip
async def test_an_invitation_without_its_data_is_told_until_one_comes_with_it(extra: list[str], text: str) -> None:
    """Microsoft 365 may deliver a link in the place of the data over IMAP."""
    world = MemoryWorld(INVITED)
    subject = "Interview: Data Engineer at Northwind"
    bare = mail(RITA, [USER], subject, text, at=INVITED, message_id="<bare@northwind.example>", extra=extra)
    world.deliver(bare, INVITED)
    await world.pass_at(INVITED)
    assert any("without its calendar data" in told for told in world.alerts())
    world.deliver(invitation(at=INVITED + HOUR), INVITED + HOUR)
    await world.pass_at(INVITED + HOUR)
    assert not any("without its calendar data" in told for told in world.alerts())
